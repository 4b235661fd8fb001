//! A conversation that goes on gives what it would give if begun anew.

use crate::made::{Dice, rows, votes};
use crate::published;
use opinion::{Found, Model, Rule, Standing, Vote, find};

/// Places may differ in their last step, since they are found from another start.
fn same(ongoing: &Found, anew: &Found, what: &str) {
    let close = |a: [f64; 2], b: [f64; 2]| (0..2).all(|i| (a[i] - b[i]).abs() < 3e-6);
    for (a, b) in ongoing.people.iter().zip(&anew.people) {
        assert!(a.id == b.id && a.group == b.group, "{what}: {a:?} {b:?}");
        assert!(close(a.place, b.place), "{what}: {a:?} {b:?}");
    }
    for (a, b) in ongoing.statements.iter().zip(&anew.statements) {
        assert_eq!((a.everyone, &a.groups, a.aware), (b.everyone, &b.groups, b.aware), "{what}");
    }
    let lists = |f: &Found| {
        [&f.agreed, &f.rejected, &f.every_group, &f.divides, &f.every_hat].map(Clone::clone)
    };
    assert_eq!(lists(ongoing), lists(anew), "{what}");
    assert_eq!(ongoing.stands_for, anew.stands_for, "{what}");
    assert_eq!(ongoing.ambiguous, anew.ambiguous, "{what}");
    for (a, b) in ongoing.variances.iter().zip(anew.variances) {
        assert!((a - b).abs() < 1e-9, "{what}");
    }
}

#[test]
fn after_every_one_of_ten_thousand_votes_and_moderations_it_is_as_if_begun_anew() {
    for seed in 0..20 {
        let mut dice = Dice::new(seed);
        let (people, statements) = (20 + dice.below(40), 8 + dice.below(20));
        let rule = Rule { holds: -9.0, ..Rule::default() };
        let mut model = Model::new(votes(&rows(seed, people, statements, 0.3)), rule);
        for turn in 0..500 {
            let statement = format!("s{}", dice.below(statements + 1));
            if dice.below(40) == 0 {
                let standing = [Standing::Held, Standing::Open, Standing::Open][dice.below(3)];
                model.stand(&statement, standing);
            } else {
                let vote = [Vote::Agree, Vote::Agree, Vote::Disagree, Vote::Pass][dice.below(4)];
                model.vote(&format!("p{}", dice.below(people + 1)), &statement, vote);
            }
            let settled = model.settle();
            same(&settled, &find(model.votes(), &rule), &format!("seed {seed} turn {turn}"));
        }
    }
}

#[test]
fn in_published_conversations_too() {
    for name in ["brexit-consensus", "vtaiwan.uberx"] {
        let Some(votes) = published(name) else { return };
        let ids: Vec<String> = votes.statements().iter().map(|s| s.id.clone()).collect();
        let mut model = Model::new(votes, Rule::default());
        model.settle();
        let mut dice = Dice::new(7);
        for turn in 0..15 {
            let vote = [Vote::Agree, Vote::Disagree, Vote::Pass][dice.below(3)];
            model.vote(&dice.below(200).to_string(), &ids[dice.below(ids.len())], vote);
            let settled = model.settle();
            same(&settled, &find(model.votes(), &Rule::default()), &format!("{name} {turn}"));
        }
    }
}

#[test]
fn people_and_statements_apart_from_all_others_are_seen() {
    let rule = Rule { holds: -9.0, ..Rule::default() };
    let mut model = Model::new(votes(&rows(3, 30, 10, 0.8)), rule);
    model.settle();
    for p in 100..140 {
        for s in 100..112 {
            let vote = if (p + s) % 2 == 0 || p < 110 { Vote::Agree } else { Vote::Disagree };
            model.vote(&format!("p{p}"), &format!("s{s}"), vote);
        }
    }
    same(&model.settle(), &find(model.votes(), &rule), "a second conversation within the first");
}
