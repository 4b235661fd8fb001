//! Bridging across hats: what people agree with whatever their part in social care is.
//!
//! The rule: a hat has been heard on a statement when at least [`crate::Rule::heard`] of its people voted on
//! it. It agrees when its share (n + 1) / (all + 2) is above a half and significant (z above 1.2816, as for
//! consensus); where fewer than 15 of its people voted, when at least two in three of them agree, since a
//! test on so few says little. A statement is agreed across hats when every hat that anyone who voted in the
//! conversation wears has been heard on it and agrees, and there are at least two such hats.

use crate::matrix::Matrix;
use crate::measures::Measures;
use crate::shown::Counts;
use crate::votes::{Hat, Votes};
use serde::Serialize;

/// Below so many votes of a hat plain counts decide.
pub const FEW: u32 = 15;

/// What one hat says to a statement.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct HatCounts {
    /// The hat.
    pub hat: Hat,
    /// How many people who voted on anything wear it.
    pub worn: u32,
    /// Their votes on this statement.
    pub counts: Counts,
}

impl HatCounts {
    /// Whether so many of its people voted on the statement.
    pub fn heard(&self, least: usize) -> bool {
        self.counts.all() as usize >= least.max(1)
    }

    /// Whether it agrees; see the rule above.
    pub fn agrees(&self, least: usize) -> bool {
        let all = self.counts.all();
        self.heard(least)
            && match all < FEW {
                true => self.counts.agree * 3 >= all * 2,
                false => Measures::of(self.counts, Counts::default()).agree.held(),
            }
    }
}

/// By column the four hats.
pub(crate) fn count(votes: &Votes, m: &Matrix) -> Vec<[HatCounts; 4]> {
    let worn = worn(votes, m);
    let none =
        Hat::ALL.map(|hat| HatCounts { hat, worn: worn[hat as usize], counts: Counts::default() });
    let mut all = vec![none; m.columns.len()];
    for (row, person) in m.people.iter().enumerate() {
        let hats = votes.people[*person as usize].hats;
        for hat in Hat::ALL.into_iter().filter(|hat| hats.has(*hat)) {
            for code in &m.cells[m.row(row)] {
                all[(code >> 2) as usize][hat as usize].counts.add(*code);
            }
        }
    }
    all
}

fn worn(votes: &Votes, m: &Matrix) -> [u32; 4] {
    let people = || m.people.iter().map(|p| votes.people[*p as usize].hats);
    Hat::ALL.map(|hat| people().filter(|hats| hats.has(hat)).count() as u32)
}

/// Hats that nobody who voted wears.
pub(crate) fn unheard(votes: &Votes, m: &Matrix) -> Vec<Hat> {
    let worn = worn(votes, m);
    Hat::ALL.into_iter().filter(|hat| worn[*hat as usize] == 0).collect()
}

/// The least share of a hat that agrees, where every hat agrees that is worn at all, and two at least are.
pub(crate) fn agreed(hats: &[HatCounts; 4], heard: usize) -> Option<f64> {
    let worn = || hats.iter().filter(|hat| hat.worn > 0);
    if worn().count() < 2 || !worn().all(|hat| hat.agrees(heard)) {
        return None;
    }
    let share = |hat: &HatCounts| f64::from(hat.counts.agree + 1) / f64::from(hat.counts.all() + 2);
    Some(worn().map(share).fold(1.0, f64::min))
}
