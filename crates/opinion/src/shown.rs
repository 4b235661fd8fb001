//! What may be shown of counts of people, so that nobody's vote can be read off.
//!
//! The rule of NHS Digital for counts below national level (hospital episode statistics since September
//! 2018): 0 stays 0; 1 to 7 is shown as `*`; all else is rounded to the nearest 5. Totals are made first and
//! rounded then. Rounding hides whether a group is unanimous, and nothing needs hiding by hand.
//!
//! Shares are worked out from the exact counts, not from the rounded ones, and then rounded themselves: to
//! the nearest 5 in a hundred, where about [`SHARED`] or more voted, so that a step is about a person or more.
//! At the ends 90 stands for 90 or more and 10 for 10 or less. A share of a count that is hidden is hidden.
//!
//! Two guards are added. A group or hat of fewer people than the floor, and a statement on which fewer of
//! them voted, show nothing but `*`. And where all who voted said the same, the two zeros beside it would
//! tell what each of them said: there they are shown as `*` too.
//!
//! Rounded tables made again after each vote would give away who came last: publish them at fixed times.

use serde::{Serialize, Serializer};
use std::fmt;

/// Shares are said where so many voted, as rounded: whether a share is there must not tell totals apart that
/// look the same.
pub const SHARED: u32 = 20;

/// The largest share that is said; it stands for all above it too. What is below the rest of a hundred is
/// said as that rest. Between one and the other two people at least may think otherwise.
pub const NEARLY_ALL: u32 = 90;

/// What [`Floor::cell`] and [`Floor::count`] hide and round. A setting that would give people away is taken
/// for the least that does not.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct Floor {
    /// Counts from 1 to this are not shown (NHS Digital: 7). See [`Floor::hidden`].
    pub hidden_to: u32,
    /// Larger counts are rounded to the nearest multiple of this (NHS Digital: 5). Never below 5.
    pub round_to: u32,
    /// Of fewer people nothing is shown. Never below 5.
    pub smallest: u32,
}

impl Default for Floor {
    fn default() -> Floor {
        Floor { hidden_to: 7, round_to: 5, smallest: 5 }
    }
}

/// A count as it may be shown: JSON gives the number, or the text `"*"`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Shown {
    /// Nobody, or a rounded count.
    Count(u32),
    /// Too few to show.
    Few,
}

impl Shown {
    /// The number, where one is shown.
    pub fn number(self) -> Option<u32> {
        match self {
            Shown::Count(n) => Some(n),
            Shown::Few => None,
        }
    }
}

impl fmt::Display for Shown {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Shown::Count(n) => write!(out, "{n}"),
            Shown::Few => out.write_str("*"),
        }
    }
}

impl Serialize for Shown {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        match self {
            Shown::Count(n) => out.serialize_u32(*n),
            Shown::Few => out.serialize_str("*"),
        }
    }
}

/// The counts of some people on one statement.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize)]
pub struct Counts {
    /// Who agree.
    pub agree: u32,
    /// Who disagree.
    pub disagree: u32,
    /// Who voted and passed.
    pub pass: u32,
}

impl Counts {
    /// All who voted.
    pub fn all(&self) -> u32 {
        self.agree + self.disagree + self.pass
    }

    pub(crate) fn with(self, other: &Counts) -> Counts {
        Counts {
            agree: self.agree + other.agree,
            disagree: self.disagree + other.disagree,
            pass: self.pass + other.pass,
        }
    }

    pub(crate) fn without(self, other: &Counts) -> Counts {
        Counts {
            agree: self.agree - other.agree,
            disagree: self.disagree - other.disagree,
            pass: self.pass - other.pass,
        }
    }

    pub(crate) fn add(&mut self, code: u32) {
        match code & 3 {
            0 => self.disagree += 1,
            1 => self.pass += 1,
            _ => self.agree += 1,
        }
    }
}

/// Counts as they may be shown.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize)]
pub struct ShownCounts {
    /// Who agree.
    pub agree: Shown,
    /// Who disagree.
    pub disagree: Shown,
    /// Who passed.
    pub pass: Shown,
    /// All who voted.
    pub all: Shown,
    /// Agreeing of all who voted, to the nearest 5 in a hundred: 0 for nobody, 10 for 10 or less, 90 for 90 or
    /// more. Nothing where the count is hidden or fewer than about [`SHARED`] voted.
    pub percent_agree: Option<u32>,
    /// Disagreeing of all who voted, alike.
    pub percent_disagree: Option<u32>,
}

/// The share of `n` in `all` to the nearest 5 in a hundred, a half upwards.
fn share(n: u32, all: u32) -> u32 {
    let (n, all) = (u64::from(n), u64::from(all));
    let fives = u32::try_from((40 * n + all) / (2 * all)).unwrap_or(20);
    if n == 0 { 0 } else { (5 * fives).clamp(100 - NEARLY_ALL, NEARLY_ALL) }
}

impl Floor {
    /// The multiple that counts are rounded to.
    pub fn step(&self) -> u32 {
        self.round_to.max(5)
    }

    /// The largest count that is hidden. All counts that round to the same number are shown or none is, so
    /// that a number that few counts round to does not tell which it is.
    pub fn hidden(&self) -> u32 {
        let (step, least) = (u64::from(self.step()), u64::from(self.hidden_to.max(4)));
        // The multiple that the first count to be shown rounds to.
        let next = (least + 1 + step / 2).div_ceil(step) * step;
        u32::try_from(next - step / 2 - 1).unwrap_or(u32::MAX)
    }

    /// A count as it may be shown.
    pub fn count(&self, count: u32) -> Shown {
        let step = self.step();
        match count {
            0 => Shown::Count(0),
            n if n <= self.hidden() => Shown::Few,
            n => Shown::Count((n - n % step).saturating_add(if n % step * 2 >= step {
                step
            } else {
                0
            })),
        }
    }

    /// The counts of a group of `people` on one statement as they may be shown.
    pub fn cell(&self, people: u32, counts: &Counts) -> ShownCounts {
        let (all, total) = (counts.all(), self.count(counts.all()));
        let same = |shown| ShownCounts {
            agree: shown,
            disagree: shown,
            pass: shown,
            all: shown,
            percent_agree: None,
            percent_disagree: None,
        };
        if people.min(all) < self.smallest.max(5) || total == Shown::Few {
            return same(if all == 0 { Shown::Count(0) } else { Shown::Few });
        }
        let unanimous = [counts.agree, counts.disagree, counts.pass].contains(&all);
        let part = |n: u32| if unanimous && n == 0 { Shown::Few } else { self.count(n) };
        let percent = |n: u32, shown: Shown| match shown {
            Shown::Count(_) if total.number() >= Some(SHARED) => Some(share(n, all)),
            _ => None,
        };
        let (agree, disagree, pass) =
            (part(counts.agree), part(counts.disagree), part(counts.pass));
        ShownCounts {
            agree,
            disagree,
            pass,
            all: total,
            percent_agree: percent(counts.agree, agree),
            percent_disagree: percent(counts.disagree, disagree),
        }
    }
}
