//! The ladder of co-production for a matter: facts from what people did here, the gaps filled by facts
//! that someone entered by hand and stands by, and what the kernel makes of them.

pub mod facts;
pub mod felt;
pub mod page;
pub mod record;

use crate::thread::Thread;
use ground::store::{Db, DbResult};
use ground::{params, row};

/// What is measured: the whole matter, or one of the Four Co's (Bovaird and Loeffler).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    Whole,
    Commission,
    Design,
    Deliver,
    Judge,
}

impl Scope {
    pub const ALL: [Self; 5] =
        [Self::Whole, Self::Commission, Self::Design, Self::Deliver, Self::Judge];

    pub fn key(self) -> &'static str {
        match self {
            Self::Whole => "whole",
            Self::Commission => "commission",
            Self::Design => "design",
            Self::Deliver => "deliver",
            Self::Judge => "judge",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.key() == key)
    }
}

row! {
    /// A fact of the ladder that someone entered by hand.
    #[derive(Clone, Debug)]
    pub struct Entered {
        pub scope: String,
        /// A key of the kernel's facts, or `weight`, or `adopted`.
        pub fact: String,
        /// `yes`, `no`, a weight's key, or parts per thousand.
        pub value: String,
        pub why: String,
        pub by_id: String,
        pub at: i64,
    }
}

/// The facts of a thread that were entered by hand.
pub fn entered(db: &Db<'_>, thread: &Thread) -> DbResult<Vec<Entered>> {
    let sql = format!(
        "select {} from rung_fact where place_id = $1 and thread_id = $2 order by id",
        Entered::COLUMNS
    );
    db.all(&sql, params![&thread.place_id, &thread.id])
}
