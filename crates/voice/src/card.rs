//! Cards of paper to vote on the statements of a talk: sheets with a code, printed, voted on at a kitchen
//! table, given back, and typed in; or read aloud on the telephone.
//!
//! A code is the sheet's and never a person's: many people vote on copies of one sheet. What is typed in is
//! a new voter without a name, with the hats that were ticked. Where sheets are numbered, those of one set
//! with the same number are one person's, so that opinions on different sheets belong together. Votes count
//! as any others and keep the way on which they came, and who typed them in.

pub mod count;
pub mod csv;
pub mod enter;
pub mod layout;
pub mod letters;
pub mod marks;
pub mod pdf;
pub mod phone;
pub mod print;
mod symbol;

use crate::stage::Stage;
use crate::thread::Thread;
use ground::fact::Fact;
use ground::permit::{Act, Role, While};
use ground::store::{Db, DbResult};
use ground::{params, row};
use std::collections::BTreeMap;

/// Make cards to vote on statements.
pub struct MakeCards;

impl Act for MakeCards {
    type On = Thread;
    const FACT: Fact = Fact::CardMake;
    const MAY: &'static [Role] = &[Role::Owner, Role::Steward, Role::Moderator];
    const WHILE: &'static [While<Thread>] =
        &[While { holds: Thread::talk_is_open, or: "refused-talk-closed" }];
    const REFUSAL: &'static str = "refused-not-owner";
}

/// Type in what people said on cards or on the telephone. Cards come back on the closing day and are typed
/// in after it, so this goes on until the matter leaves the talk.
pub struct EnterCard;

impl Act for EnterCard {
    type On = Thread;
    const FACT: Fact = Fact::CardEnter;
    const MAY: &'static [Role] = &[Role::Owner, Role::Steward, Role::Moderator];
    const WHILE: &'static [While<Thread>] =
        &[While { holds: is_talked_about, or: "refused-cards-late" }];
    const REFUSAL: &'static str = "refused-not-owner";
}

/// Whether the talk was opened, and the matter has not gone on to deciding.
pub fn is_talked_about(thread: &Thread) -> bool {
    thread.talk_opened_at.is_some() && thread.stage() == Stage::Talk
}

/// The ways on which votes come that a helper types in.
pub const CHANNELS: [&str; 2] = ["paper", "telephone"];

row! {
    /// A sheet as it is stored.
    #[derive(Clone, Debug)]
    pub struct Card {
        pub id: String,
        pub code: String,
        pub set_id: String,
        pub look: String,
        pub number: i64,
        pub statements: String,
        pub give_back: String,
        pub made_at: i64,
    }
}

impl Card {
    pub fn statement_ids(&self) -> Vec<&str> {
        self.statements.split(' ').filter(|id| !id.is_empty()).collect()
    }
}

/// A statement with the number that it keeps in its talk: the first said is 1. Those held back keep theirs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numbered {
    pub number: i64,
    pub id: String,
    pub body: String,
    pub held: bool,
}

/// How many statements of one talk are read at most.
const MOST: i64 = 2_000;

/// The statements of a talk, with their numbers.
pub fn numbered(db: &Db<'_>, thread: &Thread) -> DbResult<Vec<Numbered>> {
    let sql = "select id, body, held_at from statement where place_id = $1 and thread_id = $2 \
               order by made_at, id limit $3";
    let rows: Vec<(String, String, Option<i64>)> =
        db.all(sql, params![&thread.place_id, &thread.id, MOST])?;
    Ok((1..)
        .zip(rows)
        .map(|(number, (id, body, held))| Numbered { number, id, body, held: held.is_some() })
        .collect())
}

/// Number and words of each statement by its id; one that was held back has the words `held` instead.
pub fn by_id<'a>(all: &'a [Numbered], held: &'a str) -> BTreeMap<&'a str, (i64, &'a str)> {
    let words = |s: &'a Numbered| if s.held { held } else { &s.body };
    all.iter().map(|s| (s.id.as_str(), (s.number, words(s)))).collect()
}

/// The sheet with this code.
pub fn by_code(db: &Db<'_>, thread: &Thread, code: &str) -> DbResult<Option<Card>> {
    let sql = format!("select {} from card where place_id = $1 and id = $2", Card::COLUMNS);
    db.one(&sql, params![&thread.place_id, format!("{}.{code}", thread.id)])
}

/// The sheets of a talk, the newest set first.
pub fn cards(db: &Db<'_>, thread: &Thread) -> DbResult<Vec<Card>> {
    let sql = format!(
        "select {} from card where place_id = $1 and thread_id = $2 \
         order by made_at desc, set_id desc, number",
        Card::COLUMNS
    );
    db.all(&sql, params![&thread.place_id, &thread.id])
}

/// How much came on one way: sheets or meetings, and votes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Came {
    /// `paper`, `telephone`, `room`.
    pub channel: String,
    pub votes: i64,
}

/// How many votes of a talk came on paper, by telephone and by hands in a room.
pub fn came(db: &Db<'_>, thread: &Thread) -> DbResult<Vec<Came>> {
    let sql = "select channel, cast(sum(votes) as bigint) from card_entered \
               where place_id = $1 and thread_id = $2 group by channel order by channel";
    let typed: Vec<(String, i64)> = db.all(sql, params![&thread.place_id, &thread.id])?;
    let hands = crate::wall::votes_by_hands(db, thread)?.values().sum();
    Ok(typed
        .into_iter()
        .chain([("room".to_owned(), hands)])
        .filter(|(_, votes)| *votes > 0)
        .map(|(channel, votes)| Came { channel, votes })
        .collect())
}
