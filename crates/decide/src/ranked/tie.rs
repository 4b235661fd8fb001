//! How a tie is broken: by history, then by the published order. Every tie met is kept for the result.

use crate::Fault;
use crate::ranked::election::{Election, whole};
use serde::Serialize;

/// What a tie was about.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tied {
    /// Whose surplus moves first.
    Surplus,
    /// Who is lowest and drops out.
    Lowest,
    /// Who gets the last seat.
    LastSeat,
    /// Who is named first among people who are elected together; both sit.
    Place,
}

/// A tie that was met, and how it was broken.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Tie {
    /// The stage at which it arose, from 1; 0 where the rule has no stages.
    pub stage: usize,
    /// What it was about.
    pub about: Tied,
    /// Who was equal, by id.
    pub among: Vec<String>,
    /// Who was chosen: to move, to drop out, to sit, to be named first.
    pub chosen: Vec<String>,
    /// The earlier stages that were looked at and told some of them apart, latest first.
    pub by_history: Vec<usize>,
    /// Whether the published order had to decide in the end.
    pub by_order: bool,
}

/// The published order: per candidate its place, the most favoured first.
pub(crate) struct Favour(Vec<usize>);

/// Whom a comparison chose, and what it took.
pub(crate) struct Picked {
    pub chosen: usize,
    pub among: Vec<usize>,
    pub by_history: Vec<usize>,
    pub by_order: bool,
}

impl Favour {
    /// The order as given, those not named after it by id.
    pub(crate) fn new(election: &Election, order: &[String]) -> Result<Favour, Fault> {
        let all = election.candidates();
        let mut given = vec![usize::MAX; all.len()];
        for (place, id) in order.iter().enumerate() {
            let Some(one) = all.iter().position(|candidate| candidate.id == *id) else {
                return Err(whole(format!(
                    "The order of ties names \"{id}\", who is not on the ballot; correct it."
                )));
            };
            if given[one] != usize::MAX {
                return Err(whole(format!("The order of ties names \"{id}\" twice; keep one.")));
            }
            given[one] = place;
        }
        let mut sorted: Vec<usize> = (0..all.len()).collect();
        sorted.sort_by(|a, b| (given[*a], &all[*a].id).cmp(&(given[*b], &all[*b].id)));
        let mut places = vec![0; all.len()];
        for (place, one) in sorted.into_iter().enumerate() {
            places[one] = place;
        }
        Ok(Favour(places))
    }

    /// The candidate's place in the order, from 0.
    pub(crate) fn place(&self, one: usize) -> usize {
        self.0[one]
    }

    /// All candidates, the most favoured first.
    pub(crate) fn ids(&self, election: &Election) -> Vec<String> {
        let mut sorted: Vec<usize> = (0..self.0.len()).collect();
        sorted.sort_by_key(|one| self.0[*one]);
        sorted.into_iter().map(|one| election.candidates()[one].id.clone()).collect()
    }

    /// The highest or the lowest of `from` by the totals of the last stage in `stages`. Where several are
    /// equal, the latest earlier stage at which they differed decides, then the order: the most favoured is
    /// taken as the highest, the least favoured as the lowest.
    pub(crate) fn pick(&self, from: &[usize], stages: &[Vec<u64>], high: bool) -> Option<Picked> {
        let narrow = |left: &[usize], totals: &[u64]| {
            let values = left.iter().map(|one| totals[*one]);
            let best = if high { values.max() } else { values.min() };
            left.iter().copied().filter(|one| Some(totals[*one]) == best).collect::<Vec<_>>()
        };
        let (now, earlier) = stages.split_last()?;
        let among = narrow(from, now);
        let mut left = among.clone();
        let mut by_history = Vec::new();
        for (back, totals) in earlier.iter().enumerate().rev() {
            if left.len() < 2 {
                break;
            }
            let fewer = narrow(&left, totals);
            if fewer.len() < left.len() {
                by_history.push(back + 1);
                left = fewer;
            }
        }
        let by_order = left.len() > 1;
        let favoured = left.into_iter();
        let chosen = if high {
            favoured.min_by_key(|one| self.0[*one])
        } else {
            favoured.max_by_key(|one| self.0[*one])
        };
        chosen.map(|chosen| Picked { chosen, among, by_history, by_order })
    }
}
