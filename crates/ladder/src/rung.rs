//! The names of the rungs, and whether a claim said what the work was.

use crate::measure::Measure;
use serde::Serialize;

/// The name of a rung (TLAP ladder 2016; rung 0 is Mutual's own). The ladder ends at 7.
pub fn rung_key(rung: u8) -> &'static str {
    match rung {
        0 => "nothing recorded",
        1 => "coercion",
        2 => "educating",
        3 => "informing",
        4 => "consultation",
        5 => "engagement",
        6 => "co-design",
        7 => "co-production",
        _ => "no such rung",
    }
}

/// The stance of a rung towards people (TLAP ladder 2016). Rung 0 shows none.
pub fn stance(rung: u8) -> &'static str {
    match rung {
        0 => "nothing recorded",
        1 | 2 => "doing to",
        3..=5 => "doing for",
        6 | 7 => "doing with",
        _ => "no such rung",
    }
}

/// How a claim compares with what is on record. A claim that is proven is the good result, at any
/// rung: consultation is sometimes right, when it is called so.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Said {
    /// It said what it was: the claim is the proven rung.
    Honest,
    /// More was claimed than is on record: the facts on record rule the claim out.
    Above,
    /// The claim may be true; the record does not show it yet.
    NotYetShown,
    /// The work was more than was claimed for it.
    Under,
}

impl Said {
    /// The name of the comparison in files and templates.
    pub fn key(self) -> &'static str {
        match self {
            Said::Honest => "honest",
            Said::Above => "above",
            Said::NotYetShown => "not_yet_shown",
            Said::Under => "under",
        }
    }
}

/// Compares the rung somebody claimed with what is on record.
pub fn claim(measure: &Measure, claimed: u8) -> Said {
    if claimed == measure.proven {
        Said::Honest
    } else if claimed < measure.proven {
        Said::Under
    } else if claimed > measure.possible {
        Said::Above
    } else {
        Said::NotYetShown
    }
}
