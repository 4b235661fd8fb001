//! What most towns do, for comparison: the most votes first, as long as the money reaches.

use super::budget::Budget;
use super::outcome::Outcome;
use super::rule::{Rule, Utility};
use super::table::Table;
use serde::Serialize;
use std::collections::BTreeSet;

/// The outcome of the greedy rule.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Greedy {
    /// The full name of the rule.
    pub rule: String,
    /// The places of the funded projects in the list of projects, in the order they were taken.
    pub order: Vec<usize>,
    /// Their ids.
    pub ids: Vec<String>,
    /// Their cost together, in smallest units.
    pub spent: u64,
}

/// Takes the projects by votes, most first, and funds each that still fits in the money left. Under points or
/// Borda utility it goes by their sums instead of votes. Ties are broken as the rule says.
pub fn greedy(budget: &Budget, rule: &Rule) -> Greedy {
    let table = Table::new(budget, rule);
    let score = |project: usize| -> u128 {
        let supporters = table.supporters(project).iter();
        supporters.map(|one| one.worth as u128 * u128::from(one.voters)).sum()
    };
    let mut order: Vec<(u128, usize)> =
        table.counted().map(|project| (score(project), project)).collect();
    order.sort_by_key(|(score, project)| (std::cmp::Reverse(*score), table.ties.rank[*project]));
    let mut left = budget.budget();
    let mut fits = |project: &usize| {
        let rest = left.checked_sub(table.cost(*project));
        left = rest.unwrap_or(left);
        rest.is_some()
    };
    let order: Vec<_> = order.into_iter().map(|(_, project)| project).filter(&mut fits).collect();
    let by = match rule.utility {
        Utility::Cost | Utility::Cardinality => "votes",
        Utility::Points => "points",
        Utility::Borda => "Borda points",
    };
    Greedy {
        rule: format!("greedy by {by}, skipping what does not fit, ties as in equal shares"),
        ids: order.iter().map(|project| budget.projects()[*project].id.clone()).collect(),
        spent: budget.budget() - left,
        order,
    }
}

/// Equal shares and greedy side by side.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Comparison {
    /// The ids of what both fund, in the order of the file, as below.
    pub both: Vec<String>,
    /// What equal shares alone funds.
    pub only_shares: Vec<String>,
    /// What greedy alone funds.
    pub only_greedy: Vec<String>,
    /// All ballots, blank ones too.
    pub voters: u64,
    /// How many voters support at least one project that equal shares funds.
    pub with_one_under_shares: u64,
    /// How many support at least one that greedy funds.
    pub with_one_under_greedy: u64,
    /// The part of all voters, in percent to one decimal, who support nothing that equal shares funds.
    pub none_under_shares: String,
    /// The same under greedy.
    pub none_under_greedy: String,
}

/// Compares an outcome with the greedy one of the same budget and rule.
pub fn compare(budget: &Budget, outcome: &Outcome, greedy: &Greedy) -> Comparison {
    let shares: BTreeSet<usize> = outcome.order().into_iter().collect();
    let other: BTreeSet<usize> = greedy.order.iter().copied().collect();
    let ids = |projects: Vec<&usize>| {
        projects.into_iter().map(|project| budget.projects()[*project].id.clone()).collect()
    };
    let table = Table::new(budget, &outcome.settings);
    let with_one = |funded: &BTreeSet<usize>| {
        let mut served = vec![0u64; table.groups];
        for supporter in funded.iter().flat_map(|project| table.supporters(*project)) {
            served[supporter.group as usize] = u64::from(supporter.voters);
        }
        served.iter().sum::<u64>()
    };
    let (one_shares, one_greedy) = (with_one(&shares), with_one(&other));
    let none = |with_one: u64| {
        let none = u128::from(table.voters() - with_one);
        super::Exact::whole(none).times(100, u128::from(table.voters())).decimal(1)
    };
    Comparison {
        both: ids(shares.intersection(&other).collect()),
        only_shares: ids(shares.difference(&other).collect()),
        only_greedy: ids(other.difference(&shares).collect()),
        voters: table.voters(),
        with_one_under_shares: one_shares,
        with_one_under_greedy: one_greedy,
        none_under_shares: none(one_shares),
        none_under_greedy: none(one_greedy),
    }
}
