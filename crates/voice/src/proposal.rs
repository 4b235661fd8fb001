//! A proposal: a text in versions, other ways beside it, and the people who helped to write it.

pub mod draft;
pub mod other_way;
pub mod put;

use crate::thread::Thread;
use ground::hat::Hats;
use ground::store::{Db, DbResult};
use ground::{params, row};

row! {
    /// One version of the text.
    #[derive(Clone, Debug)]
    pub struct Version {
        pub id: String,
        pub number: i64,
        pub body: String,
        /// What changed, and what it came from.
        pub why: String,
        pub made_by: String,
        pub made_at: i64,
    }
}

row! {
    /// Someone who helped to write it.
    #[derive(Clone, Debug)]
    pub struct Drafter {
        pub person_id: String,
        pub hats: i64,
        pub at: i64,
    }
}

row! {
    /// Another way of doing it, and why it is not the one proposed.
    #[derive(Clone, Debug)]
    pub struct OtherWay {
        pub id: String,
        pub body: String,
        pub why_not: String,
        pub by_id: String,
        pub by_hats: i64,
        pub at: i64,
    }
}

impl Drafter {
    pub fn hats(&self) -> Hats {
        Hats::from_bits(self.hats)
    }
}

/// All versions, oldest first.
pub fn versions(db: &Db<'_>, thread: &Thread) -> DbResult<Vec<Version>> {
    let sql = format!(
        "select {} from proposal where place_id = $1 and thread_id = $2 order by number",
        Version::COLUMNS
    );
    db.all(&sql, params![&thread.place_id, &thread.id])
}

pub fn drafters(db: &Db<'_>, thread: &Thread) -> DbResult<Vec<Drafter>> {
    let sql = format!(
        "select {} from drafter where place_id = $1 and thread_id = $2 order by at, id",
        Drafter::COLUMNS
    );
    db.all(&sql, params![&thread.place_id, &thread.id])
}

pub fn other_ways(db: &Db<'_>, thread: &Thread) -> DbResult<Vec<OtherWay>> {
    let sql = format!(
        "select {} from other_way where place_id = $1 and thread_id = $2 order by at, id",
        OtherWay::COLUMNS
    );
    db.all(&sql, params![&thread.place_id, &thread.id])
}

/// The number of the newest version; 0 when there is none.
pub fn newest(db: &Db<'_>, place_id: &str, thread_id: &str) -> DbResult<i64> {
    db.number(
        "select cast(coalesce(max(number), 0) as bigint) from proposal \
         where place_id = $1 and thread_id = $2",
        params![place_id, thread_id],
    )
}
