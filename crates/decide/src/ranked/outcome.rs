//! The result of a count with its reasons, ready for a file that a stranger recounts to the same bytes.

use crate::ranked::election::Candidate;
use crate::ranked::papers::Kinds;
use crate::ranked::rule::{Method, Options};
use crate::ranked::tie::Tie;
use serde::{Serialize, Serializer};
use std::fmt;

/// A number of votes in whole units of a decimal place. Written out with all its decimals.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Votes {
    /// The number, in units.
    pub units: u64,
    /// How many decimals a unit has: 0, 5 or 9.
    pub decimals: u32,
}

impl fmt::Display for Votes {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.decimals == 0 {
            return write!(out, "{}", self.units);
        }
        let one = 10u64.pow(self.decimals);
        let width = self.decimals as usize;
        write!(out, "{}.{:0width$}", self.units / one, self.units % one)
    }
}

impl Serialize for Votes {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(self)
    }
}

/// Where a candidate stands at a stage.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Still in the count.
    Continuing,
    /// Elected.
    Elected,
    /// Dropped out.
    Excluded,
    /// Withdrawn before the count.
    Withdrawn,
}

/// One candidate at one stage.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Line {
    /// The candidate's id.
    pub candidate: String,
    /// The votes held at the end of the stage.
    pub votes: Votes,
    /// How that differs from the stage before, with its sign.
    pub change: String,
    /// Meek: the part of every arriving vote that the candidate keeps.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keeps: Option<Votes>,
    /// Elected, excluded or continuing at the end of the stage.
    pub standing: Standing,
}

/// What a stage does.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum Act {
    /// Each ballot goes to its first preference.
    First,
    /// The surplus of an elected candidate moves on.
    Surplus {
        /// Whose.
        of: String,
        /// How much.
        surplus: Votes,
        /// Out of which total. Each paper moves at its value times surplus over total, cut.
        total: Votes,
    },
    /// The lowest drop out and their papers move on at their present value.
    Exclusion {
        /// Who.
        of: Vec<String>,
    },
    /// Meek: keep values fall until the surplus has moved on.
    Spread,
}

/// One stage of the count.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Stage {
    /// Its number, from 1.
    pub stage: usize,
    /// What is done.
    pub act: Act,
    /// What elects: the quota; for instant run-off the least that is more than half of what is held.
    pub quota: Votes,
    /// Every candidate, in the order of the ballot paper.
    pub candidates: Vec<Line>,
    /// The votes that nobody holds, as no further preference is left; all stages together.
    pub not_transferable: Votes,
    /// What cutting to whole units dropped; all stages together.
    pub lost_by_cutting: Votes,
    /// Meek: how often votes were shared out in this stage.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rounds: Option<u32>,
    /// Who is elected at the end of the stage, by id.
    pub elected: Vec<String>,
}

/// Who won a seat, and why.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Elected {
    /// The candidate's id.
    pub candidate: String,
    /// The stage; 0 where the rule has none.
    pub stage: usize,
    /// Why, in a sentence.
    pub why: String,
}

/// Who won no seat, and why.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Passed {
    /// The candidate's id.
    pub candidate: String,
    /// The stage at which it dropped out; 0 where it did not.
    pub stage: usize,
    /// Why, in a sentence.
    pub why: String,
}

/// Approval and score: one candidate.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Marked {
    /// The candidate's id.
    pub candidate: String,
    /// The place, from 1.
    pub place: usize,
    /// The sum of marks; for approval the number of approvals. It decides.
    pub sum: u64,
    /// How many ballots gave it a mark, 0 too.
    pub marked_by: u64,
    /// The mean of those marks as a fraction, such as `7/2`; none where nobody marked it. It decides nothing.
    pub mean: Option<String>,
}

/// Schulze: one candidate in the full order.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Placed {
    /// The candidate's id.
    pub candidate: String,
    /// The place, from 1.
    pub place: usize,
    /// Why it stands there, in a sentence.
    pub why: String,
}

/// Schulze: the pairs.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Pairs {
    /// The candidates who stand, by id: rows and columns of both tables.
    pub candidates: Vec<String>,
    /// `votes[a][b]`: ballots that rank a above b. Who is named is above who is not.
    pub votes: Vec<Vec<u64>>,
    /// `paths[a][b]`: the strength of the strongest path from a to b; 0 where there is none.
    pub paths: Vec<Vec<u64>>,
    /// Who beats every other in a direct comparison, if there is such a one.
    pub condorcet: Option<String>,
    /// The full order.
    pub order: Vec<Placed>,
}

/// What the rule worked out on the way.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Detail {
    /// Instant run-off and single transferable vote.
    Stages(Vec<Stage>),
    /// Approval and score.
    Marks(Vec<Marked>),
    /// Schulze.
    Pairs(Pairs),
}

/// A count.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Outcome {
    /// The rule's full name with its version.
    pub rule: String,
    /// The rule's short name.
    pub method: Method,
    /// The options as they applied; `order` is complete here.
    pub options: Options,
    /// What the election is called.
    pub title: String,
    /// The seats to fill.
    pub seats: usize,
    /// Everybody on the ballot.
    pub candidates: Vec<Candidate>,
    /// The ballots by kind.
    pub ballots: Kinds,
    /// Who won a seat, in the order of election.
    pub elected: Vec<Elected>,
    /// Who did not, the last to drop out first.
    pub not_elected: Vec<Passed>,
    /// Every tie met.
    pub ties: Vec<Tie>,
    /// Stages, marks or pairs.
    pub detail: Detail,
}

impl Outcome {
    /// Who won a seat, by id, in the order of election.
    pub fn winners(&self) -> Vec<&str> {
        self.elected.iter().map(|one| one.candidate.as_str()).collect()
    }

    /// The stages; empty where the rule has none.
    pub fn stages(&self) -> &[Stage] {
        match &self.detail {
            Detail::Stages(stages) => stages,
            Detail::Marks(_) | Detail::Pairs(_) => &[],
        }
    }

    /// A candidate's name.
    pub fn name<'a>(&'a self, id: &'a str) -> &'a str {
        self.candidates.iter().find(|one| one.id == id).map_or(id, |one| one.name.as_str())
    }
}
