//! Consent in rounds: understand, first reactions, amend, 'is it safe enough to try?', and the concerns
//! one by one. Where there is no consent after the agreed meetings, it may go to a wider circle. What was
//! decided is looked at again on its day, can be appealed against, and carries what others think of it.

pub mod appeal;
pub mod draw;
pub mod meet;
pub mod minority;
pub mod reopen;
pub mod say;
pub mod seat;
pub mod show;
pub mod step;

use crate::decision::Decision;
use ground::store::{Db, DbResult};
use ground::{params, row};

/// Where a round is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    Understand,
    React,
    Amend,
    Safe,
    Concerns,
}

impl Step {
    pub const ALL: [Self; 5] =
        [Self::Understand, Self::React, Self::Amend, Self::Safe, Self::Concerns];

    pub fn key(self) -> &'static str {
        match self {
            Self::Understand => "understand",
            Self::React => "react",
            Self::Amend => "amend",
            Self::Safe => "safe",
            Self::Concerns => "concerns",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.key() == key)
    }

    /// The message that names it.
    pub fn word(self) -> String {
        format!("round-step-{}", self.key())
    }

    /// The step of a round; one that was opened before there were steps asks at once.
    pub fn of(decision: &Decision) -> Self {
        decision.step.as_deref().and_then(Self::from_key).unwrap_or(Self::Safe)
    }

    /// Whether the proposal is answered now.
    pub fn takes_answers(self) -> bool {
        matches!(self, Self::Safe | Self::Concerns)
    }
}

row! {
    /// A question about the proposal, or a first reaction to it.
    #[derive(Clone, Debug)]
    pub struct Turn {
        pub id: String,
        pub run: i64,
        /// `understand` or `react`.
        pub step: String,
        pub person_id: String,
        pub hats: i64,
        pub body: String,
        pub at: i64,
        pub reply: Option<String>,
        pub replied_by: Option<String>,
        pub replied_at: Option<i64>,
    }
}

/// The questions and reactions of a run, oldest first.
pub fn turns(db: &Db<'_>, place_id: &str, thread_id: &str, run: i64) -> DbResult<Vec<Turn>> {
    let sql = format!(
        "select {} from turn where place_id = $1 and thread_id = $2 and run = $3 order by at, id",
        Turn::COLUMNS
    );
    db.all(&sql, params![place_id, thread_id, run])
}
