//! A talk in a meeting: one statement at a time, large on a wall, and hands counted by hat.
//!
//! Hands are no votes of persons. Nobody can tell which hands of one statement belong to the same person
//! as the hands of the next, and opinion groups are worked out from just that: who agrees on what. A hand
//! made up into a voter of its own would be someone who spoke once, and a room of forty would make a
//! thousand of them. So hands stand in a table of their own, as numbers for a statement and a meeting, and
//! never in the table of votes: they are added to the counts of their statement, in all and by hat, and
//! opinion groups are worked out without them. The page says how many of a count are hands.
//!
//! For one statement there is one count of hands a meeting: taken again, it takes the place of the first.
//! Each person raises their hand once, under the one hat that they speak for there, so hands add up.

pub mod hands;
pub mod show;

use crate::card::count::Sums;
use crate::card::is_talked_about;
use crate::thread::Thread;
use ground::fact::Fact;
use ground::hat::{Hat, Hats};
use ground::permit::{Act, Role, While};
use ground::store::{Db, DbResult};
use ground::{params, row};
use std::collections::BTreeMap;

/// Count hands in a meeting.
pub struct TakeHands;

impl Act for TakeHands {
    type On = Thread;
    const FACT: Fact = Fact::HandsTake;
    const MAY: &'static [Role] = &[Role::Owner, Role::Steward, Role::Moderator];
    const WHILE: &'static [While<Thread>] =
        &[While { holds: is_talked_about, or: "refused-cards-late" }];
    const REFUSAL: &'static str = "refused-not-owner";
}

/// The three votes, in the order of the pages: their words and values.
pub const VOTES: [(&str, i64); 3] = [("agree", 1), ("disagree", -1), ("pass", 0)];

row! {
    /// Hands as they are stored.
    #[derive(Clone, Debug)]
    pub struct Hands {
        pub statement_id: String,
        pub meeting: String,
        pub agree_community: i64,
        pub agree_using: i64,
        pub agree_providing: i64,
        pub agree_commissioning: i64,
        pub agree_none: i64,
        pub disagree_community: i64,
        pub disagree_using: i64,
        pub disagree_providing: i64,
        pub disagree_commissioning: i64,
        pub disagree_none: i64,
        pub pass_community: i64,
        pub pass_using: i64,
        pub pass_providing: i64,
        pub pass_commissioning: i64,
        pub pass_none: i64,
    }
}

/// Hands by vote (agree, disagree, pass) and by hat; the last of each are those without a hat.
pub type Table = [[i64; 5]; 3];

impl Hands {
    pub fn table(&self) -> Table {
        [
            [
                self.agree_community,
                self.agree_using,
                self.agree_providing,
                self.agree_commissioning,
                self.agree_none,
            ],
            [
                self.disagree_community,
                self.disagree_using,
                self.disagree_providing,
                self.disagree_commissioning,
                self.disagree_none,
            ],
            [
                self.pass_community,
                self.pass_using,
                self.pass_providing,
                self.pass_commissioning,
                self.pass_none,
            ],
        ]
    }
}

/// What hands add to the counts of their statement, or take away.
pub fn sums(table: &Table, by: i64, sums: &mut Sums) {
    for (row, (_, value)) in table.iter().zip(VOTES) {
        for (n, count) in row.iter().enumerate() {
            let hats = Hat::ALL.get(n).map_or_else(Hats::default, |hat| Hats::of(&[*hat]));
            sums.add(value, hats, count * by);
        }
    }
}

/// A meeting's name, for telling it from others: small letters, one space between words.
pub fn meeting_key(name: &str) -> String {
    name.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The hands of one statement in one meeting.
pub fn of(db: &Db<'_>, place: &str, statement: &str, meeting: &str) -> DbResult<Option<Hands>> {
    let sql = format!("select {} from hands where place_id = $1 and id = $2", Hands::COLUMNS);
    db.one(&sql, params![place, format!("{statement}.{}", meeting_key(meeting))])
}

/// All hands of each statement of a talk, of all its meetings.
pub fn tables(db: &Db<'_>, thread: &Thread) -> DbResult<BTreeMap<String, Table>> {
    let sql = format!(
        "select {} from hands where place_id = $1 and thread_id = $2 order by id",
        Hands::COLUMNS
    );
    let mut all: BTreeMap<String, Table> = BTreeMap::new();
    for hands in db.all::<Hands>(&sql, params![&thread.place_id, &thread.id])? {
        let sums = all.entry(hands.statement_id.clone()).or_default();
        for (sum, n) in sums.iter_mut().flatten().zip(hands.table().iter().flatten()) {
            *sum += n;
        }
    }
    Ok(all)
}

/// How many votes of each statement are hands.
pub fn votes_by_hands(db: &Db<'_>, thread: &Thread) -> DbResult<BTreeMap<String, i64>> {
    let all = tables(db, thread)?;
    Ok(all.into_iter().map(|(id, table)| (id, table.iter().flatten().sum())).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_meeting_is_the_same_however_it_is_typed() {
        assert_eq!(meeting_key("  Mill  Lane Hall, 24 November "), "mill lane hall, 24 november");
    }

    #[test]
    fn hands_that_are_taken_away_leave_nothing() {
        let table = [[1, 2, 3, 4, 5], [0, 0, 1, 0, 0], [0, 0, 0, 0, 7]];
        let mut all = Sums::default();
        sums(&table, 1, &mut all);
        assert_eq!(all.votes(), 23);
        sums(&table, -1, &mut all);
        assert!(all.is_nothing());
    }
}
