//! The six stages of a matter's way.

use crate::thread::Thread;
use ground::params;
use ground::store::{Db, DbResult};

/// A stage. A thread is at one; those before it were entered, or left out with a reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    Raised,
    Talk,
    Decide,
    Do,
    Tell,
    Change,
}

impl Stage {
    pub const ALL: [Self; 6] =
        [Self::Raised, Self::Talk, Self::Decide, Self::Do, Self::Tell, Self::Change];

    pub fn key(self) -> &'static str {
        match self {
            Self::Raised => "raised",
            Self::Talk => "talk",
            Self::Decide => "decide",
            Self::Do => "do",
            Self::Tell => "tell",
            Self::Change => "change",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.key() == key)
    }

    /// The message that names it: 'talked through'.
    pub fn word(self) -> String {
        format!("stage-{}", self.key())
    }

    pub fn next(self) -> Option<Self> {
        Self::ALL.into_iter().find(|s| *s > self)
    }
}

ground::row! {
    /// That a thread came to a stage, or left it out.
    #[derive(Clone, Debug)]
    pub struct Came {
        pub stage: String,
        pub at: i64,
        pub by_id: Option<String>,
        /// Why it was left out, if it was.
        pub left_out: Option<String>,
    }
}

/// The stages that a thread has come to, or left out.
pub fn of(db: &Db<'_>, thread: &Thread) -> DbResult<Vec<Came>> {
    let sql = format!(
        "select {} from stage where place_id = $1 and thread_id = $2 order by at, id",
        Came::COLUMNS
    );
    db.all(&sql, params![&thread.place_id, &thread.id])
}
