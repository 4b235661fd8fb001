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
        for (choices, voters) in &groups {
            for (project, _) in choices {
                votes[*project as usize] += u64::from(*voters);
                ends[*project as usize + 1] += 1;
            }
        }
        for project in 0..budget.projects().len() {
            ends[project + 1] += ends[project];
        }
        let none = Supporter { group: 0, voters: 0, worth: 0 };
        let mut supporters = vec![none; ends[budget.projects().len()]];
        let mut next = ends.clone();
        for (group, (choices, voters)) in groups.iter().enumerate() {
            for (project, worth) in choices {
                let place = &mut next[*project as usize];
                supporters[*place] =
                    Supporter { group: group as u32, voters: *voters, worth: *worth as i64 };
                *place += 1;
            }
        }
        Table {
            group_of,
            groups: groups.len(),
            ends,
            supporters,
            ties: TieOrder::new(budget, &rule.ties, &votes),
            votes,
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

/// What a ballot supports: project and worth, by project.
type Choices = Vec<(u32, u64)>;

/// Merges equal ballots. Groups are numbered as they are met; nothing of the result depends on it.
fn merge(budget: &Budget, utility: Utility) -> (Vec<u32>, Vec<(Choices, u32)>) {
    let mut places: HashMap<Choices, u32> = HashMap::new();
    let mut groups: Vec<u32> = Vec::new();
    let mut group_of = Vec::with_capacity(budget.voters());
    let mut choices: Choices = Vec::new();
    for ballot in 0..budget.voters() {
        choices.clear();
        for (place, project) in budget.choices(ballot).iter().enumerate() {
            let worth = worth(budget, utility, ballot, place);
            if worth > 0 {
                choices.push((*project, worth));
            }
        }
        choices.sort_unstable();
        let group = match places.get(&choices) {
            Some(group) => *group,
            None => {
                groups.push(0);
                places.insert(choices.clone(), groups.len() as u32 - 1);
                groups.len() as u32 - 1
            }
        };
        groups[group as usize] += 1;
        group_of.push(group);
    }
    let mut merged: Vec<(Choices, u32)> =
        groups.into_iter().map(|voters| (Vec::new(), voters)).collect();
    for (choices, group) in places {
        merged[group as usize].0 = choices;
    }
    (group_of, merged)
}
