//! Which rule exactly: people elected differ under rules of one everyday name.

use super::budget::{Budget, Kind};
use serde::Serialize;
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// What a project is worth to one who supports it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Utility {
    /// Its cost: the most effective votes win. What towns use.
    Cost,
    /// One, whatever it costs: the smallest largest payment wins, which favours cheap projects.
    Cardinality,
    /// The points given. One each where the ballots have no points.
    Points,
    /// The length of the ballot, less one, less the place on it: the last named is worth nothing, so its
    /// voter does not support it.
    Borda,
}

/// What is done with money that one run leaves.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Completion {
    /// Nothing.
    None,
    /// Run again with a larger share, one step more each time.
    Add1,
}

/// When add1 stops.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Stop {
    /// At the first step whose outcome costs more than the budget; the outcome before it counts.
    Overspend,
    /// Also at the first outcome to which no supported project can be added within the budget.
    Exhaustive,
}

/// One way to choose between projects that tie.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TieBreak {
    /// More supporters first.
    MoreVotes,
    /// The lower cost first.
    LowerCost,
    /// In the order of this list of ids, as a lot drew it; who is not in it comes after.
    List(Vec<String>),
    /// By the id of the project as text, so "11" before "2". Always the last way.
    ProjectId,
}

/// The rule of a count, published with its result.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Rule {
    /// What a project is worth to its supporters.
    pub utility: Utility,
    /// What is done with money left.
    pub completion: Completion,
    /// When add1 stops.
    pub stop: Stop,
    /// How ties are broken, in order; by the project's id after that.
    pub ties: Vec<TieBreak>,
    /// How much add1 adds to each voter's share a step, in smallest units of money; nothing: one whole unit.
    pub step: Option<u64>,
}

impl Default for Rule {
    /// What the towns found to use equal shares use: cost utility, add1, stop at overspend.
    fn default() -> Rule {
        Rule {
            utility: Utility::Cost,
            completion: Completion::Add1,
            stop: Stop::Overspend,
            ties: Vec::new(),
            step: None,
        }
    }
}

/// The version of the count. It changes with anything that can change a result.
pub const VERSION: &str = "equal shares 1.0";

impl Rule {
    /// The step in smallest units of money, one at least.
    pub fn step_units(&self, budget: &Budget) -> u64 {
        self.step.unwrap_or_else(|| 10u64.pow(budget.places())).max(1)
    }

    /// The rule in full, in plain words.
    pub fn name(&self, budget: &Budget) -> String {
        let utility = match self.utility {
            Utility::Cost => "cost utility",
            Utility::Cardinality => "cardinality utility",
            Utility::Points => "points as utility",
            Utility::Borda => "Borda utility",
        };
        let step = budget.money(u128::from(self.step_units(budget)));
        let completion = match (self.completion, self.stop) {
            (Completion::None, _) => "one run, no completion".to_owned(),
            (_, Stop::Overspend) => format!("add1 by {step} a voter, stop at overspend"),
            (_, Stop::Exhaustive) => {
                format!("add1 by {step} a voter, stop at overspend or when nothing more fits")
            }
        };
        let mut ties: Vec<_> = self.ties.iter().map(TieBreak::words).collect();
        ties.push(TieBreak::ProjectId.words());
        format!("method of equal shares, {utility}, {completion}, ties by {}", ties.join(", then "))
    }
}

impl TieBreak {
    /// What it goes by, in plain words.
    pub fn words(&self) -> &'static str {
        match self {
            TieBreak::MoreVotes => "more votes",
            TieBreak::LowerCost => "lower cost",
            TieBreak::List(_) => "a published list",
            TieBreak::ProjectId => "project id as text",
        }
    }
}

/// The tie rule of one election, ready to use.
pub(crate) struct TieOrder {
    keys: Vec<Vec<u64>>,
    /// The place of each project in the whole order.
    pub(crate) rank: Vec<u32>,
}

impl TieOrder {
    pub(crate) fn new(budget: &Budget, ties: &[TieBreak], votes: &[u64]) -> TieOrder {
        let projects = budget.projects();
        let by = |tie: &TieBreak| -> Vec<u64> {
            match tie {
                TieBreak::MoreVotes => votes.iter().map(|votes| u64::MAX - votes).collect(),
                TieBreak::LowerCost => projects.iter().map(|project| project.cost).collect(),
                TieBreak::List(list) => {
                    let places: BTreeMap<_, _> = list.iter().rev().zip(1u64..).collect();
                    let place = |id| places.get(id).map_or(u64::MAX, |back| u64::MAX / 2 - back);
                    projects.iter().map(|project| place(&project.id)).collect()
                }
                TieBreak::ProjectId => {
                    let ids: Vec<_> = projects.iter().map(|project| &project.id).collect();
                    let mut sorted = ids.clone();
                    sorted.sort();
                    ids.iter().map(|id| sorted.partition_point(|other| other < id) as u64).collect()
                }
            }
        };
        let keys: Vec<_> = ties.iter().chain([&TieBreak::ProjectId]).map(by).collect();
        let mut order: Vec<usize> = (0..projects.len()).collect();
        order.sort_by_key(|project| keys.iter().map(|key| key[*project]).collect::<Vec<_>>());
        let mut rank = vec![0; projects.len()];
        for (place, project) in order.into_iter().enumerate() {
            rank[project] = place as u32;
        }
        TieOrder { keys, rank }
    }

    /// Which way of the rule, from 0, sets two projects apart.
    pub(crate) fn decided_by(&self, one: usize, other: usize) -> usize {
        let apart = |key: &Vec<u64>| key[one].cmp(&key[other]) != Ordering::Equal;
        self.keys.iter().position(apart).unwrap_or(self.keys.len() - 1)
    }
}

/// What the choices of a ballot are worth before their cost is looked at: 0 is no support.
pub(crate) fn worth(budget: &Budget, utility: Utility, ballot: usize, place: usize) -> u64 {
    let length = budget.choices(ballot).len();
    let points = budget.points(ballot).get(place).copied();
    match (utility, budget.kind()) {
        (Utility::Borda, _) | (Utility::Points, Kind::Ordinal) => (length - 1 - place) as u64,
        (Utility::Points, _) => points.unwrap_or(1),
        (Utility::Cost | Utility::Cardinality, _) => u64::from(points != Some(0)),
    }
}
