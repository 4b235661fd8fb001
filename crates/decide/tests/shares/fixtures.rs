//! Elections for tests.

use decide::shares::{
    Ballot, Budget, Completion, Draft, Kind, Outcome, Project, Rule, Stop, Utility,
};
use proptest::prelude::*;
use proptest::test_runner::Config;

/// So many cases, always the same ones, and no file of failures beside the sources.
pub fn config(cases: u32) -> Config {
    let rng_seed = proptest::test_runner::RngSeed::Fixed(7);
    Config { cases, failure_persistence: None, rng_seed, ..Config::default() }
}

/// One ballot of a made election: the choices, and the points where there are any.
pub type Vote = (Vec<u32>, Vec<u64>);

#[derive(Clone, Debug)]
pub struct Made {
    pub kind: Kind,
    pub budget: u64,
    pub costs: Vec<u64>,
    pub votes: Vec<Vote>,
}

impl Made {
    pub fn draft(&self) -> Draft {
        let project = |(place, cost): (usize, &u64)| Project {
            id: format!("p{place:02}"),
            name: String::new(),
            cost: *cost,
            extra: Vec::new(),
        };
        let ballot = |(place, vote): (usize, &Vote)| Ballot {
            voter: format!("v{place}"),
            choices: vote.0.clone(),
            points: vote.1.clone(),
            extra: vec![format!("ward {}", place % 3)],
        };
        Draft {
            meta: Vec::new(),
            kind: self.kind,
            places: 0,
            point_places: 0,
            budget: self.budget,
            project_columns: Vec::new(),
            projects: self.costs.iter().enumerate().map(project).collect(),
            ballot_columns: vec!["ward".into()],
            ballots: self.votes.iter().enumerate().map(ballot).collect(),
        }
    }

    pub fn budget(&self) -> Budget {
        Budget::new(self.draft()).expect("the made election is well formed")
    }
}

/// Elections with many ties: few distinct costs, few projects, blank ballots, costs of nothing.
pub fn elections() -> impl Strategy<Value = Made> {
    let kinds = prop_oneof![
        3 => Just(Kind::Approval),
        1 => Just(Kind::ChooseOne),
        2 => Just(Kind::Cumulative),
        2 => Just(Kind::Ordinal),
    ];
    let costs = prop_oneof![
        4 => proptest::collection::vec(1..7u64, 1..7).prop_map(|costs| {
            costs.into_iter().map(|cost| cost * 6).collect::<Vec<_>>()
        }),
        2 => proptest::collection::vec(1..40u64, 1..8),
        1 => proptest::collection::vec(0..4u64, 1..6),
    ];
    (kinds, costs).prop_flat_map(|(kind, costs)| {
        let projects = costs.len();
        let total: u64 = costs.iter().sum();
        let order = Just((0..projects as u32).collect::<Vec<_>>()).prop_shuffle();
        let vote = (order, 0..=projects, proptest::collection::vec(0..4u64, projects));
        let vote = vote.prop_map(move |(mut order, length, mut points)| {
            order.truncate(if kind == Kind::ChooseOne { length.min(1) } else { length });
            points.truncate(if kind == Kind::Cumulative { order.len() } else { 0 });
            (order, points)
        });
        let votes = proptest::collection::vec(vote, 1..9);
        (0..=total, votes).prop_map(move |(budget, votes)| Made {
            kind,
            budget,
            costs: costs.clone(),
            votes,
        })
    })
}

pub fn rule(utility: Utility, completion: Completion, stop: Stop) -> Rule {
    Rule { utility, completion, stop, ..Rule::default() }
}

/// The ids of what is funded, in the order of purchase.
pub fn ids(outcome: &Outcome) -> Vec<String> {
    outcome.funded.iter().map(|funded| funded.id.clone()).collect()
}
