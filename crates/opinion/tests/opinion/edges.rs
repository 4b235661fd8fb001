//! Conversations that are hardly one.

use crate::made::{Dice, rows, votes};
use opinion::{Found, Rule, Shape, Standing, Vote, Votes, find};

fn of(rows: &[(usize, usize, i64)]) -> Found {
    find(&votes(rows), &Rule::default())
}

fn everyone(people: usize, statements: usize, vote: i64) -> Vec<(usize, usize, i64)> {
    (0..people).flat_map(|p| (0..statements).map(move |s| (p, s, vote))).collect()
}

#[test]
fn without_votes_there_is_nothing_to_say() {
    let found = find(&Votes::new(), &Rule::default());
    assert_eq!(found.shape, Shape::TooFew { grouped: 0, needed: 15 });
    assert!(found.statements.is_empty() && found.people.is_empty());
    assert_eq!(found.variances, [0.0; 3]);
}

#[test]
fn one_person_is_not_spread() {
    let found = of(&[(0, 0, 1), (0, 1, -1), (0, 2, 0)]);
    assert_eq!((found.people.len(), found.variances), (1, [0.0; 3]));
    assert_eq!(found.people[0].place, [0.0, 0.0]);
    assert!(!found.ambiguous);
}

#[test]
fn where_all_pass_or_all_agree_there_is_one_crowd() {
    for vote in [0, 1, -1] {
        let found = of(&everyone(30, 9, vote));
        assert!(matches!(found.shape, Shape::OneCrowd { silhouette: None, .. }), "{vote}");
        assert_eq!(found.agreed.len(), if vote == 1 { 5 } else { 0 });
        assert_eq!(found.rejected.len(), if vote == -1 { 5 } else { 0 });
    }
}

#[test]
fn one_statement_can_part_people() {
    let rows: Vec<_> = (0..40).map(|p| (p, 0, if p < 25 { 1 } else { -1 })).collect();
    let found = of(&rows);
    assert!(!found.ambiguous, "there is no second direction that could be another");
    let Shape::Groups { groups, silhouette, .. } = &found.shape else {
        panic!("{:?}", found.shape)
    };
    assert_eq!(groups.iter().map(|g| g.size).collect::<Vec<_>>(), [25, 15]);
    assert_eq!(*silhouette, 1.0);
}

#[test]
fn equal_variances_are_called_ambiguous() {
    // Three statements on which people differ in the same measure and apart from each other.
    let bit = |p: usize, s: usize| if p >> s & 1 == 1 { 1 } else { -1 };
    let rows: Vec<_> = (0..32).flat_map(|p| (0..3).map(move |s| (p, s, bit(p, s)))).collect();
    let found = of(&rows);
    assert!(found.ambiguous);
    for variance in found.variances {
        assert!((variance - 32.0 / 31.0).abs() < 1e-9, "{variance}");
    }
}

#[test]
fn a_statement_on_which_all_say_the_same_loads_on_nothing() {
    let mut rows = rows(4, 40, 10, 0.8);
    rows.extend((0..40).map(|p| (p, 10, 1)));
    let found = of(&rows);
    let flat = found.statements.iter().find(|s| s.id == "s10").unwrap();
    assert!(flat.loading.iter().all(|x| x.abs() < 1e-9), "{:?}", flat.loading);
}

#[test]
fn below_fifteen_people_no_groups_are_claimed() {
    let rows: Vec<_> = (0..14)
        .flat_map(|p| (0..8).map(move |s| (p, s, if p < 7 || s == 0 { 1 } else { -1 })))
        .collect();
    let found = of(&rows);
    assert_eq!(found.shape, Shape::TooFew { grouped: 14, needed: 15 });
    assert_eq!(found.agreed.len(), 1, "common ground is told all the same");
    assert!(found.people.iter().all(|p| p.group.is_none()));
}

#[test]
fn votes_cast_at_random_are_hardly_ever_called_groups() {
    let mut called = 0;
    for seed in 0..100 {
        let mut dice = Dice::new(seed);
        let people = 16 + dice.below(120);
        let at_random: Vec<_> = (0..people)
            .flat_map(|p| (0..30).map(move |s| (p, s)))
            .map(|(p, s)| (p, s, [1, 1, 0, -1][dice.below(4)]))
            .collect();
        called += usize::from(matches!(of(&at_random).shape, Shape::Groups { .. }));
    }
    assert!(called <= 10, "{called} of 100");
}

#[test]
fn a_lone_outlier_is_no_group() {
    let mut rows = rows(9, 60, 20, 0.9);
    rows.extend((0..20).map(|s| (60, s, if s % 2 == 0 { 1 } else { -1 })));
    for smallest in [0, 2, 5, 9] {
        let found = find(&votes(&rows), &Rule { smallest, holds: -9.0, ..Rule::default() });
        if let Shape::Groups { groups, .. } = &found.shape {
            assert!(groups.iter().all(|g| g.size >= smallest.max(2)), "{groups:?}");
        }
    }
}

#[test]
fn what_is_held_back_takes_part_in_nothing() {
    let rows = rows(2, 50, 14, 0.7);
    let mut with = votes(&rows);
    with.stand("s3", Standing::Held);
    with.stand("s5", Standing::Marked);
    let without: Vec<_> = rows.into_iter().filter(|(_, s, _)| *s != 3 && *s != 5).collect();
    let rule = Rule { votes_to_be_grouped: 1, ..Rule::default() };
    let (with, without) = (find(&with, &rule), find(&votes(&without), &rule));
    assert_eq!(with.shape, without.shape);
    assert_eq!(with.statements, without.statements);
    assert_eq!(with.stands_for, without.stands_for);
}

/// The sparse components against power iteration on the filled-in, centred matrix itself.
#[test]
fn components_are_those_of_the_dense_matrix() {
    for seed in 0..20 {
        let mut dice = Dice::new(seed);
        let (people, statements) = (5 + dice.below(60), 3 + dice.below(30));
        let rows = rows(seed, people, statements, 0.6);
        let found = of(&rows);
        let at = |id: &str| found.statements.iter().position(|s| s.id == id);
        let mut dense = vec![vec![0.0; found.statements.len()]; people];
        for (p, s, vote) in &rows {
            let s = at(&format!("s{s}")).unwrap();
            dense[*p][s] = *vote as f64 - found.statements[s].mean;
        }
        for axis in 0..2 {
            let c: Vec<f64> = found.statements.iter().map(|s| s.loading[axis]).collect();
            let along: Vec<f64> =
                dense.iter().map(|row| row.iter().zip(&c).map(|(x, c)| x * c).sum()).collect();
            let others = found.people.len() as f64 - 1.0;
            for (s, loading) in c.iter().enumerate() {
                let image: f64 = dense.iter().zip(&along).map(|(row, u)| row[s] * u).sum();
                let expected = loading * found.variances[axis] * others;
                assert!((image - expected).abs() < 1e-6, "{seed} {axis}: {image} {expected}");
            }
        }
        let total: f64 = dense.iter().flatten().map(|x| x * x).sum();
        let kept: f64 = found.variances.iter().sum::<f64>() * (found.people.len() as f64 - 1.0);
        assert!(kept <= total + 1e-6);
    }
}

#[test]
fn a_vote_is_read_back_as_cast() {
    let mut votes = Votes::new();
    for vote in [Vote::Agree, Vote::Disagree, Vote::Pass] {
        votes.cast("ann", "bus", vote);
        assert_eq!((votes.vote("ann", "bus"), votes.count()), (Some(vote), 1));
        assert_eq!(Vote::of(vote.value()), Some(vote));
    }
    assert_eq!(votes.vote("bob", "bus"), None);
    assert_eq!(Vote::of(2), None);
}

#[test]
fn no_rule_however_odd_makes_it_stumble() {
    let floor =
        opinion::shown::Floor { hidden_to: u32::MAX, round_to: u32::MAX, smallest: u32::MAX };
    let least = Rule {
        smallest: 0,
        most_groups: 0,
        fewest_people: 0,
        votes_to_be_grouped: 0,
        holds: -9.0,
        silhouette_of: 0,
        list: 0,
        heard: 0,
        ..Rule::default()
    };
    let most = Rule {
        smallest: usize::MAX,
        most_groups: usize::MAX,
        votes_to_be_grouped: usize::MAX,
        silhouette_of: usize::MAX,
        list: usize::MAX,
        heard: usize::MAX,
        floor,
        ..Rule::default()
    };
    for rule in [least, most, Rule { most_groups: 40, smallest: 0, ..Rule::default() }] {
        for votes in [Votes::new(), votes(&[(0, 0, 1)]), votes(&rows(1, 60, 12, 0.8))] {
            let report = opinion::Report::new(&find(&votes, &rule));
            assert!(!report.text().is_empty() && report.json().starts_with('{'));
        }
    }
}
