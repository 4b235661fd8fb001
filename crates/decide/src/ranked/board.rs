//! The board that a count by stages is kept on: totals, who is in and out, why, and the ties met.

use crate::Fault;
use crate::ranked::election::Election;
use crate::ranked::outcome::{Act, Detail, Elected, Line, Outcome, Passed, Stage, Standing, Votes};
use crate::ranked::papers::Kinds;
use crate::ranked::rule::{Options, Rule};
use crate::ranked::tie::{Favour, Picked, Tie, Tied};

pub(crate) struct Board<'a> {
    election: &'a Election,
    rule: &'a Rule,
    favour: Favour,
    decimals: u32,
    pub(crate) standing: Vec<Standing>,
    /// The totals of every stage so far, the present one last.
    totals: Vec<Vec<u64>>,
    stages: Vec<Stage>,
    ties: Vec<Tie>,
    elected: Vec<Elected>,
    excluded: Vec<Passed>,
}

/// What is written down at the end of a stage beside the totals.
pub(crate) struct Written<'a> {
    pub act: Act,
    pub quota: u64,
    pub not_transferable: u64,
    pub lost_by_cutting: u64,
    /// Meek: keep values, and the rounds it took.
    pub meek: Option<(&'a [u64], u32)>,
}

impl<'a> Board<'a> {
    pub(crate) fn new(
        election: &'a Election,
        rule: &'a Rule,
        decimals: u32,
    ) -> Result<Board<'a>, Fault> {
        let standing =
            |withdrawn| if withdrawn { Standing::Withdrawn } else { Standing::Continuing };
        Ok(Board {
            election,
            rule,
            favour: Favour::new(election, &rule.options.order)?,
            decimals,
            standing: election.candidates().iter().map(|one| standing(one.withdrawn)).collect(),
            totals: Vec::new(),
            stages: Vec::new(),
            ties: Vec::new(),
            elected: Vec::new(),
            excluded: Vec::new(),
        })
    }

    pub(crate) fn votes(&self, units: u64) -> Votes {
        Votes { units, decimals: self.decimals }
    }

    pub(crate) fn id(&self, one: usize) -> String {
        self.election.candidates()[one].id.clone()
    }

    pub(crate) fn total(&self, one: usize) -> u64 {
        self.totals.last().map_or(0, |totals| totals[one])
    }

    pub(crate) fn continues(&self, one: usize) -> bool {
        self.standing[one] == Standing::Continuing
    }

    pub(crate) fn continuing(&self) -> Vec<usize> {
        (0..self.standing.len()).filter(|one| self.continues(*one)).collect()
    }

    pub(crate) fn seats_left(&self) -> usize {
        self.election.seats().saturating_sub(self.elected.len())
    }

    /// Ends a stage: writes down what every candidate holds.
    pub(crate) fn stage(&mut self, totals: &[u64], written: Written<'_>) {
        let none = vec![0; totals.len()];
        let before = self.totals.last().unwrap_or(&none);
        let line = |one: usize| Line {
            candidate: self.id(one),
            votes: self.votes(totals[one]),
            change: match totals[one].checked_sub(before[one]) {
                Some(0) => "0".to_owned(),
                Some(more) => format!("+{}", self.votes(more)),
                None => format!("-{}", self.votes(before[one] - totals[one])),
            },
            keeps: written.meek.map(|(keeps, _)| self.votes(keeps[one])),
            standing: self.standing[one],
        };
        let stage = Stage {
            stage: self.stages.len() + 1,
            act: written.act,
            quota: self.votes(written.quota),
            candidates: (0..totals.len()).map(line).collect(),
            not_transferable: self.votes(written.not_transferable),
            lost_by_cutting: self.votes(written.lost_by_cutting),
            rounds: written.meek.map(|(_, rounds)| rounds),
            elected: Vec::new(),
        };
        self.stages.push(stage);
        self.totals.push(totals.to_vec());
    }

    /// The highest or the lowest of `from`; a tie is broken and kept.
    pub(crate) fn pick(&mut self, from: &[usize], high: bool, about: Tied) -> Option<usize> {
        let picked = self.favour.pick(from, &self.totals, high)?;
        if picked.among.len() > 1 {
            self.keep_tie(&picked, about);
        }
        Some(picked.chosen)
    }

    fn keep_tie(&mut self, picked: &Picked, about: Tied) {
        let mut among: Vec<String> = picked.among.iter().map(|one| self.id(*one)).collect();
        among.sort();
        self.ties.push(Tie {
            stage: self.stages.len(),
            about,
            among,
            chosen: vec![self.id(picked.chosen)],
            by_history: picked.by_history.clone(),
            by_order: picked.by_order,
        });
    }

    /// Elects all of `who`, the highest first, as far as there are seats.
    pub(crate) fn elect_all(&mut self, mut who: Vec<usize>, why: impl Fn(Votes) -> String) {
        while self.seats_left() > 0 {
            let last = self.seats_left() == 1 && who.len() > 1;
            let about = if last { Tied::LastSeat } else { Tied::Place };
            let Some(one) = self.pick(&who, true, about) else { return };
            who.retain(|other| *other != one);
            self.elect(one, why(self.votes(self.total(one))));
        }
    }

    fn elect(&mut self, one: usize, why: String) {
        self.standing[one] = Standing::Elected;
        let id = self.id(one);
        if let Some(stage) = self.stages.last_mut() {
            stage.candidates[one].standing = Standing::Elected;
            stage.elected.push(id.clone());
        }
        self.elected.push(Elected { candidate: id, stage: self.stages.len(), why });
    }

    /// Drops a candidate; the next stage does it.
    pub(crate) fn exclude(&mut self, one: usize, why: String) {
        self.standing[one] = Standing::Excluded;
        let stage = self.stages.len() + 1;
        self.excluded.push(Passed { candidate: self.id(one), stage, why });
    }

    /// Where no more continue than there are seats left, all of them are elected. True when the count ends.
    pub(crate) fn fill(&mut self) -> bool {
        let left = self.continuing();
        if left.len() <= self.seats_left() {
            self.elect_all(left, |votes| {
                format!("No more candidates were left than seats; held {votes} votes.")
            });
        }
        self.seats_left() == 0 || self.continuing().is_empty()
    }

    /// The highest and the least favoured first: those who were still in the count when it ended.
    fn left_over(&self) -> Vec<Passed> {
        let mut left = self.continuing();
        left.sort_by_key(|one| (std::cmp::Reverse(self.total(*one)), self.favour.place(*one)));
        let why = |one: usize| {
            format!("Held {} votes when the seats were filled.", self.votes(self.total(one)))
        };
        left.into_iter()
            .map(|one| Passed { candidate: self.id(one), stage: 0, why: why(one) })
            .collect()
    }

    pub(crate) fn outcome(self, kinds: Kinds) -> Outcome {
        let mut not_elected = self.left_over();
        not_elected.extend(self.excluded.into_iter().rev());
        let order = self.favour.ids(self.election);
        Outcome {
            rule: self.rule.full_name(),
            method: self.rule.method,
            options: Options { order, ..self.rule.options.clone() },
            title: self.election.title().to_owned(),
            seats: self.election.seats(),
            candidates: self.election.candidates().to_vec(),
            ballots: kinds,
            elected: self.elected,
            not_elected,
            ties: self.ties,
            detail: Detail::Stages(self.stages),
        }
    }
}
