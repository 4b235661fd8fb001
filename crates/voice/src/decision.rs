//! A decision: open or made, here by one of the [`ways`](crate::ballot::way), or recorded as made
//! elsewhere; and decisions that were not followed. One a thread; it can be made again: see `run`.

pub mod overrule;
pub mod record;

use ground::store::{Db, DbResult};
use ground::{params, row};

row! {
    /// A decision as it is stored. Times are milliseconds, money is pence, shares parts per thousand.
    #[derive(Clone, Debug, Default)]
    pub struct Decision {
        pub thread_id: String,
        /// The key of a way to decide, or `elsewhere`.
        pub method: String,
        /// How often this matter was decided, with this time.
        pub run: i64,
        pub opened_at: Option<i64>,
        /// Answers or ballots that each hat must have given.
        pub quorum: i64,
        pub review_at: Option<i64>,
        pub made_at: Option<i64>,
        pub made_by: Option<String>,
        /// `stands` or `falls`.
        pub result: Option<String>,
        /// People's part of the final say, where it was made elsewhere: a weight of the ladder.
        pub weight: Option<String>,
        pub reason: Option<String>,
        pub overridden_at: Option<i64>,
        pub override_why: Option<String>,
        pub question: Option<String>,
        pub closes_at: Option<i64>,
        /// How many choices win.
        pub seats: i64,
        /// The highest mark of a score, or the points that each voter shares out.
        pub top_mark: i64,
        pub budget: i64,
        /// What equal shares weigh an idea by: `cost`, `cardinality`, `points`.
        pub utility: Option<String>,
        /// `secret` or `open`.
        pub secrecy: Option<String>,
        /// `each`: every hat has to be content. `shown`: the hats stand beside the result.
        pub by_hat: Option<String>,
        /// More than this share of a hat's ballots makes it content.
        pub majority: i64,
        /// The numbers of the choices in the order that breaks a tie, drawn at the opening.
        pub lot: Option<String>,
        /// Where a round of consent is: `understand`, `react`, `amend`, `safe`, `concerns`.
        pub step: Option<String>,
        /// How many meetings without consent were agreed on before it may go to a wider circle.
        pub meetings: i64,
        pub met: i64,
        /// The group that it went to.
        pub circle: Option<String>,
        pub term_at: Option<i64>,
        pub reopened_at: Option<i64>,
        pub reopened_why: Option<String>,
    }
}

impl Decision {
    /// Whether people are asked now.
    pub fn is_open(&self) -> bool {
        self.opened_at.is_some() && self.made_at.is_none()
    }

    /// Whether it was made, stands, and was not opened again since.
    pub fn stands(&self) -> bool {
        self.result.as_deref() == Some("stands") && self.reopened_at.is_none()
    }

    /// Whether it was made and fell, or was opened again: it can be made anew.
    pub fn fell(&self) -> bool {
        self.made_at.is_some() && !self.stands()
    }

    pub fn is_consent(&self) -> bool {
        self.method == "consent"
    }

    /// Whether it is made here by a ballot.
    pub fn is_ballot(&self) -> bool {
        !self.is_consent() && self.method != "elsewhere"
    }
}

/// The decision of a thread, if one was opened or recorded.
pub fn of(db: &Db<'_>, place_id: &str, thread_id: &str) -> DbResult<Option<Decision>> {
    let sql = format!("select {} from decision where place_id = $1 and id = $2", Decision::COLUMNS);
    db.one(&sql, params![place_id, thread_id])
}
