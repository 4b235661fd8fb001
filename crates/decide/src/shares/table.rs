//! An election as the count uses it: equal ballots merged, the supporters of each project in one list.

use super::budget::Budget;
use super::rule::{Rule, TieOrder, Utility, worth};
use std::collections::HashMap;

/// A voter, or several with equal ballots, as a supporter of one project.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Supporter {
    /// The place of the group of equal ballots.
    pub(crate) group: u32,
    /// How many voters it has.
    pub(crate) voters: u32,
    /// What the project is worth to each of them, its cost left aside (see [`Table::scale`]).
    pub(crate) worth: i64,
}

/// The election under one rule.
pub(crate) struct Table<'a> {
    pub(crate) budget: &'a Budget,
    /// The group of equal ballots of each ballot.
    pub(crate) group_of: Vec<u32>,
    /// How many groups there are.
    pub(crate) groups: usize,
    /// Where the supporters of each project end.
    ends: Vec<usize>,
    supporters: Vec<Supporter>,
    /// The supporters of each project as a number of ballots.
    pub(crate) votes: Vec<u64>,
    /// The worth of each project to all its supporters, added up.
    pub(crate) all_worth: Vec<i64>,
    /// The largest worth of a project to anyone.
    pub(crate) most_worth: i64,
    pub(crate) ties: TieOrder,
    /// What add1 adds to a share each step, in smallest units.
    pub(crate) step: u64,
    /// Whether the utility of a project is its cost.
    pub(crate) by_cost: bool,
}

impl<'a> Table<'a> {
    pub(crate) fn new(budget: &'a Budget, rule: &Rule) -> Table<'a> {
        let (group_of, groups) = merge(budget, rule.utility);
        let mut votes = vec![0u64; budget.projects().len()];
        let mut ends = vec![0usize; budget.projects().len() + 1];
        for (group, voters) in groups.voters.iter().enumerate() {
            for (project, _) in groups.choices(group) {
                votes[*project as usize] += u64::from(*voters);
                ends[*project as usize + 1] += 1;
            }
        }
        for project in 0..budget.projects().len() {
            ends[project + 1] += ends[project];
        }
        let mut all_worth = vec![0; budget.projects().len()];
        let mut most_worth = 1;
        let none = Supporter { group: 0, voters: 0, worth: 0 };
        let mut supporters = vec![none; ends[budget.projects().len()]];
        let mut next = ends.clone();
        for (group, voters) in groups.voters.iter().enumerate() {
            for (project, worth) in groups.choices(group) {
                let place = &mut next[*project as usize];
                let worth = i64::from(*worth);
                all_worth[*project as usize] += worth * i64::from(*voters);
                most_worth = most_worth.max(worth);
                supporters[*place] = Supporter { group: group as u32, voters: *voters, worth };
                *place += 1;
            }
        }
        Table {
            group_of,
            groups: groups.voters.len(),
            ends,
            supporters,
            ties: TieOrder::new(budget, &rule.ties, &votes),
            votes,
            all_worth,
            most_worth,
            step: rule.step_units(budget),
            by_cost: rule.utility == Utility::Cost,
            budget,
        }
    }

    pub(crate) fn supporters(&self, project: usize) -> &[Supporter] {
        &self.supporters[self.ends[project]..self.ends[project + 1]]
    }

    pub(crate) fn cost(&self, project: usize) -> u64 {
        self.budget.projects()[project].cost
    }

    /// What the worth of a supporter is multiplied by to be the utility: rho = r / scale, where a supporter
    /// pays at most r times the worth.
    pub(crate) fn scale(&self, project: usize) -> u64 {
        if self.by_cost { self.cost(project) } else { 1 }
    }

    pub(crate) fn voters(&self) -> u64 {
        self.budget.voters() as u64
    }

    /// The projects that are put to the count: supported, and not for nothing.
    pub(crate) fn counted(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.votes.len()).filter(|project| self.votes[*project] > 0 && self.cost(*project) > 0)
    }

    pub(crate) fn spent(&self, projects: impl Iterator<Item = usize>) -> u128 {
        projects.map(|project| u128::from(self.cost(project))).sum()
    }
}

/// Groups of equal ballots: what each supports, as project and worth by project, and how many voters it has.
#[derive(Default)]
struct Groups {
    choices: Vec<(u32, u32)>,
    /// Where the choices of each group end.
    ends: Vec<usize>,
    voters: Vec<u32>,
    places: HashMap<u64, u32>,
}

impl Groups {
    fn choices(&self, group: usize) -> &[(u32, u32)] {
        let start = if group == 0 { 0 } else { self.ends[group - 1] };
        &self.choices[start..self.ends[group]]
    }

    /// The group of a ballot whose choices were just put behind those of all groups.
    fn place(&mut self) -> u32 {
        let start = self.ends.last().copied().unwrap_or(0);
        let mut key = 0u64;
        for (project, worth) in &self.choices[start..] {
            key = mix(key ^ (u64::from(*project) << 32 | u64::from(*worth)));
        }
        // Two kinds of ballots of one key: the next key is tried.
        while let Some(group) = self.places.get(&key).copied() {
            if self.choices(group as usize) == &self.choices[start..] {
                self.choices.truncate(start);
                self.voters[group as usize] += 1;
                return group;
            }
            key = mix(key ^ 1);
        }
        let group = self.voters.len() as u32;
        self.places.insert(key, group);
        self.ends.push(self.choices.len());
        self.voters.push(1);
        group
    }
}

/// Stirs a number so that every bit of it counts.
fn mix(number: u64) -> u64 {
    let number = (number ^ 0x9e37_79b9_7f4a_7c15).wrapping_mul(0xff51_afd7_ed55_8ccd);
    number ^ (number >> 32)
}

/// Merges equal ballots. Groups are numbered as they are met; nothing of the result depends on it.
fn merge(budget: &Budget, utility: Utility) -> (Vec<u32>, Groups) {
    let mut groups = Groups::default();
    groups.places.reserve(budget.voters().min(1 << 16));
    let mut group_of = Vec::with_capacity(budget.voters());
    for ballot in 0..budget.voters() {
        let start = groups.choices.len();
        for (place, project) in budget.choices(ballot).iter().enumerate() {
            let worth = worth(budget, utility, ballot, place);
            if worth > 0 {
                groups.choices.push((*project, worth as u32));
            }
        }
        groups.choices[start..].sort_unstable();
        group_of.push(groups.place());
    }
    (group_of, groups)
}
