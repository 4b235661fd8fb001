//! A ballot: a question, choices, a day on which it closes, and a rule that was fixed before anyone voted.
//!
//! While it is open, a vote lies in a sealed envelope under the voter's name (in `roll`), or on a
//! numbered sheet of paper (in `sheet`). At closing every envelope is opened, the votes go into `ballot`
//! in the order of their receipts, without a name and without a time, and the key of the envelopes is
//! destroyed: nothing links a person and a vote any more, in old backups neither.

pub mod cast;
pub mod close;
pub mod count;
pub mod explain;
pub mod hats;
pub mod list;
pub mod one;
pub mod open;
pub mod out;
pub mod paper;
mod pb;
pub mod ready;
pub mod sheet;
pub mod show;
pub mod vote;
pub mod way;
pub mod ways;

use crate::choice::{self, Choice};
use crate::decision::{self, Decision};
use crate::thread::Thread;
use ground::stop::Stop;
use ground::store::{Db, DbResult};
use ground::{params, row};
use serde::{Deserialize, Serialize};
use vote::Rules;
use way::{Marks, Way};

/// A decision by ballot, with what can be chosen.
#[derive(Clone, Debug)]
pub struct Ballot {
    pub decision: Decision,
    pub choices: Vec<Choice>,
}

impl Ballot {
    pub fn way(&self) -> Way {
        Way::from_key(&self.decision.method).unwrap_or(Way::Approval)
    }

    pub fn marks(&self) -> Marks {
        self.way().marks(self.decision.utility.as_deref())
    }

    pub fn numbers(&self) -> Vec<i64> {
        self.choices.iter().map(|c| c.number).collect()
    }

    pub fn rules<'a>(&self, numbers: &'a [i64]) -> Rules<'a> {
        Rules {
            marks: self.marks(),
            equal: self.way().takes_equal_ranks(),
            top: self.decision.top_mark,
            numbers,
        }
    }

    pub fn title(&self, number: i64) -> String {
        let found = self.choices.iter().find(|c| c.number == number);
        found.map_or_else(|| number.to_string(), |c| c.title.clone())
    }

    pub fn is_secret(&self) -> bool {
        self.decision.secrecy.as_deref() != Some("open")
    }

    pub fn counts_each_hat(&self) -> bool {
        self.decision.by_hat.as_deref() == Some("each")
    }

    /// Whether someone is asked: they belonged to the place when the ballot was opened.
    pub fn asks(&self, db: &Db<'_>, place_id: &str, person_id: &str) -> DbResult<bool> {
        let person = ground::person::find(db, place_id, person_id)?;
        let opened = self.decision.opened_at.unwrap_or_default();
        Ok(person.is_some_and(|p| p.joined_at <= opened))
    }

    /// Whether the day on which it closes is over.
    pub fn is_due(&self, now: i64) -> bool {
        self.decision.closes_at.is_some_and(|at| at < now)
    }

    /// The name of this ballot's box of envelopes.
    pub fn box_name(&self, place_id: &str) -> String {
        box_name(place_id, &self.decision.thread_id, self.decision.run)
    }
}

pub fn box_name(place_id: &str, thread_id: &str, run: i64) -> String {
    format!("{place_id}.{thread_id}.{run}")
}

/// What lies in an envelope.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Envelope {
    pub receipt: String,
    /// The hat that it is cast in; none where the voter wears none.
    pub hat: Option<String>,
    pub ward: Option<String>,
    /// [`vote::Vote::text`].
    pub vote: String,
    /// What would make the voter content, in their words.
    pub because: Option<String>,
}

row! {
    /// A line of the roll.
    #[derive(Clone, Debug)]
    pub struct OnRoll {
        pub person_id: String,
        pub hat: String,
        /// `web` or `paper`.
        pub channel: String,
        pub at: i64,
        pub sealed: Option<String>,
    }
}

row! {
    /// A sheet of paper.
    #[derive(Clone, Debug)]
    pub struct Sheet {
        pub id: String,
        pub hat: String,
        pub entered_at: Option<i64>,
        pub sealed: Option<String>,
    }
}

row! {
    /// A ballot as it is published. Its body is a [`vote::Vote::text`].
    #[derive(Clone, Debug)]
    pub struct Published {
        pub receipt: String,
        pub hat: Option<String>,
        pub channel: String,
        pub body: String,
        pub person_id: Option<String>,
    }
}

row! {
    /// A count that was published.
    #[derive(Clone, Debug)]
    pub struct Tally {
        pub run: i64,
        pub method: String,
        pub rule: String,
        pub at: i64,
        pub file_name: String,
        pub file: String,
        pub file_hash: String,
        pub signature: String,
        pub answer: String,
        pub shown: String,
    }
}

/// The ballot of a thread, open or closed; nothing when it is decided in another way.
pub fn of(db: &Db<'_>, place_id: &str, thread_id: &str) -> DbResult<Option<Ballot>> {
    let Some(decision) = decision::of(db, place_id, thread_id)?.filter(Decision::is_ballot) else {
        return Ok(None);
    };
    Ok(Some(Ballot { decision, choices: choice::standing(db, place_id, thread_id)? }))
}

/// The open ballot of a thread, or why there is none.
pub fn open_one(db: &Db<'_>, thread: &Thread) -> Result<Ballot, Stop> {
    of(db, &thread.place_id, &thread.id)?
        .filter(|b| b.decision.is_open())
        .ok_or(Stop::Forbidden("refused-no-ballot"))
}

/// As [`open_one`], while votes are taken.
pub fn taking_votes(db: &Db<'_>, thread: &Thread, now: i64) -> Result<Ballot, Stop> {
    let ballot = open_one(db, thread)?;
    if ballot.is_due(now) {
        return Err(Stop::Forbidden("refused-ballot-over"));
    }
    Ok(ballot)
}

pub fn roll(db: &Db<'_>, place: &str, thread: &str, run: i64) -> DbResult<Vec<OnRoll>> {
    let sql = format!(
        "select {} from roll where place_id = $1 and thread_id = $2 and run = $3 order by id",
        OnRoll::COLUMNS
    );
    db.all(&sql, params![place, thread, run])
}

/// One person's line of the roll.
pub fn on_roll(
    db: &Db<'_>,
    place: &str,
    thread: &str,
    run: i64,
    person: &str,
) -> DbResult<Option<OnRoll>> {
    let sql = format!("select {} from roll where place_id = $1 and id = $2", OnRoll::COLUMNS);
    db.one(&sql, params![place, format!("{thread}.{run}.{person}")])
}

pub fn sheets(db: &Db<'_>, place: &str, thread: &str, run: i64) -> DbResult<Vec<Sheet>> {
    let sql = format!(
        "select {} from sheet where place_id = $1 and thread_id = $2 and run = $3 order by id",
        Sheet::COLUMNS
    );
    db.all(&sql, params![place, thread, run])
}

pub fn published(db: &Db<'_>, place: &str, thread: &str, run: i64) -> DbResult<Vec<Published>> {
    let sql = format!(
        "select {} from ballot where place_id = $1 and thread_id = $2 and run = $3 order by receipt",
        Published::COLUMNS
    );
    db.all(&sql, params![place, thread, run])
}

/// The counts of a thread that were published, the newest first.
pub fn tallies(db: &Db<'_>, place: &str, thread: &str) -> DbResult<Vec<Tally>> {
    let sql = format!(
        "select {} from tally where place_id = $1 and thread_id = $2 order by run desc",
        Tally::COLUMNS
    );
    db.all(&sql, params![place, thread])
}

/// Letters and digits that are not taken for one another (Crockford's base 32).
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A fresh code of so many groups of four letters: `7K3M-9QXW`. Each letter holds five bits.
pub fn code(groups: usize) -> String {
    let letters: Vec<char> = ground::chance::<32>()
        .iter()
        .take(groups * 4)
        .map(|b| char::from(LETTERS[usize::from(b & 31)]))
        .collect();
    letters.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

/// A code as it was typed: without spaces and hyphens, with look-alikes put right.
pub fn tidy_code(typed: &str) -> String {
    let right = |c: char| match c.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let letters: Vec<char> = typed.chars().filter(char::is_ascii_alphanumeric).map(right).collect();
    letters.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_the_same_however_it_is_typed() {
        let fresh = code(2);
        assert_eq!(fresh.len(), 9);
        assert_eq!(tidy_code(&fresh), fresh);
        assert_eq!(tidy_code(&fresh.to_lowercase().replace('-', " ")), fresh);
        assert_eq!(tidy_code("7k3m-oil1"), "7K3M-0111");
    }
}
