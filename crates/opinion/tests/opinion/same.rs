//! What must not matter does not: the order of rows, people and statements, names, the sign of all votes,
//! people and statements without votes.

use crate::made::{Dice, rows};
use opinion::{Found, Hat, Hats, Rule, Shape, Vote, Votes, find};
use proptest::prelude::*;
use std::collections::BTreeSet;

type Rows = Vec<(usize, usize, i64)>;

fn built(rows: &[(usize, usize, i64)], person: &[usize], statement: &[usize]) -> Votes {
    let mut votes = Votes::new();
    for (p, s, vote) in rows {
        let (person, statement) = (format!("p{}", person[*p]), format!("s{}", statement[*s]));
        votes.cast(&person, &statement, Vote::of(*vote).unwrap());
        votes.hats(&person, Hats::of(&[Hat::ALL[p % 4]]));
    }
    votes
}

/// All that a result says, with the names that `person` and `statement` gave taken off again.
#[derive(Debug, PartialEq)]
struct Said {
    shape: String,
    variances: [f64; 3],
    people: BTreeSet<String>,
    statements: BTreeSet<String>,
    lists: Vec<Vec<usize>>,
}

fn said(found: &Found, person: &[usize], statement: &[usize], sign: i64) -> Said {
    let name = |id: &str| id[1..].parse::<usize>().unwrap();
    let old = |names: &[usize], id: &str| names.iter().position(|n| *n == name(id)).unwrap();
    let ids = |list: &[usize]| -> Vec<usize> {
        list.iter().map(|at| old(statement, &found.statements[*at].id)).collect()
    };
    let signed = |place: [f64; 2]| place.map(|x| x * sign as f64 + 0.0);
    let centres = |shape: &Shape| match shape {
        Shape::Groups { groups, silhouette, .. } => {
            let of = |g: &opinion::Group| {
                format!(
                    "{} {} {:?}",
                    g.name,
                    g.size,
                    signed(g.centre).map(|x| (x * 1e9).round() + 0.0)
                )
            };
            format!("{silhouette} {:?}", groups.iter().map(of).collect::<Vec<_>>())
        }
        other => format!("{other:?}"),
    };
    let people = found
        .people
        .iter()
        .map(|p| format!("{} {} {:?} {:?}", old(person, &p.id), p.votes, signed(p.place), p.group));
    let statements = found.statements.iter().map(|s| {
        let counts = |m: &opinion::Measures| match sign {
            1 => (m.counts.agree, m.counts.disagree, m.agree, m.disagree),
            _ => (m.counts.disagree, m.counts.agree, m.disagree, m.agree),
        };
        let groups: Vec<_> = s.groups.iter().map(counts).collect();
        let mean = s.mean * sign as f64 + 0.0;
        let loading = s.loading.map(|x| x + 0.0);
        format!("{} {mean} {loading:?} {:?} {groups:?}", old(statement, &s.id), counts(&s.everyone))
    });
    let (agreed, rejected) = (ids(&found.agreed), ids(&found.rejected));
    let mut lists = if sign == 1 { vec![agreed, rejected] } else { vec![rejected, agreed] };
    if sign == 1 {
        lists.extend([&found.every_group, &found.divides, &found.every_hat].map(|list| ids(list)));
        for group in &found.stands_for {
            lists.push(
                group.iter().map(|(at, _)| old(statement, &found.statements[*at].id)).collect(),
            );
        }
    }
    let (shape, variances) = (centres(&found.shape), found.variances);
    Said { shape, variances, people: people.collect(), statements: statements.collect(), lists }
}

fn check(seed: u64, rows: &Rows, people: usize, statements: usize) {
    let plain: (Vec<usize>, Vec<usize>) = ((0..people).collect(), (0..statements).collect());
    let rule = Rule { holds: -9.0, ..Rule::default() };
    let first = find(&built(rows, &plain.0, &plain.1), &rule);
    let expected = said(&first, &plain.0, &plain.1, 1);
    let mut dice = Dice::new(seed);
    let (mut shuffled, mut person, mut statement) =
        (rows.clone(), plain.0.clone(), plain.1.clone());
    dice.shuffle(&mut shuffled);
    dice.shuffle(&mut person);
    dice.shuffle(&mut statement);
    let mut again = built(&shuffled, &person, &statement);
    again.hats("p900001", Hats::of(&[Hat::Using]));
    again.text("s900001", "Nobody has voted on this");
    let again = find(&again, &rule);
    assert_eq!(said(&again, &person, &statement, 1), expected, "other order and names");
    let turned: Rows = shuffled.iter().map(|(p, s, v)| (*p, *s, -v)).collect();
    let turned = find(&built(&turned, &person, &statement), &rule);
    let turned = said(&turned, &person, &statement, -1);
    let lists = expected.lists[..2].to_vec();
    assert_eq!(turned, Said { lists, ..expected }, "signs turned");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn order_names_and_signs_change_nothing_but_names_and_sides(
        seed in 0u64..1_000_000, people in 16usize..80, statements in 8usize..40, density in 0.3f64..1.0
    ) {
        check(seed, &rows(seed, people, statements, density), people, statements);
    }
}

#[test]
fn nor_do_they_in_a_large_conversation() {
    for seed in 0..3 {
        check(seed, &rows(seed, 700, 120, 0.2), 700, 120);
    }
}

/// Every vote has its mirror image: nothing in the votes tells one half of the people from the other. Who
/// stands together is fixed all the same.
#[test]
fn halves_that_mirror_each_other_are_found_in_any_order() {
    let rows: Rows = (0..40usize)
        .flat_map(|p| (0..12usize).map(move |s| (p, s, if (p < 20) == (s < 6) { 1 } else { -1 })))
        .collect();
    for seed in 0..20 {
        let mut dice = Dice::new(seed);
        let (mut shuffled, mut names) = (rows.clone(), (0..40).collect::<Vec<usize>>());
        dice.shuffle(&mut shuffled);
        dice.shuffle(&mut names);
        let plain: Vec<usize> = (0..12).collect();
        let found = find(&built(&shuffled, &names, &plain), &Rule::default());
        let halves: BTreeSet<(bool, usize)> = found
            .people
            .iter()
            .map(|p| {
                (names.iter().position(|n| p.id == format!("p{n}")).unwrap() < 20, p.group.unwrap())
            })
            .collect();
        assert_eq!(halves.len(), 2);
    }
}
