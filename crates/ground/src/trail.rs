//! The trail: what was done, by whom, in one chain of hashes for each place. A change and its line in
//! the trail are one transaction, and the line is the only way to commit.
//!
//! - A leaf is SHA-256 of a random salt and the content. Erase salt and content, and the chain still
//!   verifies.
//! - Each link is SHA-256 of the link before it and the leaf.
//! - Public lines carry a second number and a second chain over the public leaves alone, so that
//!   anyone can verify the public record, and nothing in it tells how many private lines lie between.

mod check;
mod checkpoint;
mod hands;
mod public;

pub use check::{Checked, Fault, verify};
pub use checkpoint::{Checkpoint, newest, seal_all};
pub use hands::{Done, done_for, of_matter, unnamed_of};
pub use public::{Line, of_thread, recent, said_of, told_of};

use crate::clock::Clock;
use crate::fact::{Fact, Shown};
use crate::permit::{Act, Noun, Permit};
use crate::stop::Stop;
use crate::store::{Db, DbResult, Store, Value};
use crate::{hex, params};
use serde_json::{Map, Value as Json};
use sha2::{Digest, Sha256};
use std::cell::{Cell, RefCell};
use std::ops::Deref;

/// The link before the first.
pub const FIRST: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// One transaction in one place. It reads; to write, it wants a permit.
pub struct Tx<'c> {
    db: &'c Db<'c>,
    place_id: String,
    at: i64,
    head: RefCell<Head>,
    /// Changes that were dropped without a trail line: they must be none when the transaction ends.
    untold: Cell<u64>,
}

#[derive(Clone, Debug)]
struct Head {
    number: i64,
    link: String,
    public_number: i64,
    public_link: String,
}

impl<'c> Deref for Tx<'c> {
    type Target = Db<'c>;
    fn deref(&self) -> &Db<'c> {
        self.db
    }
}

/// Proof that the change is told in the trail. An act's closure can end well with nothing else.
#[must_use]
pub struct Kept<T>(T);

impl<T> Kept<T> {
    /// The same proof, with what the caller wants to know.
    pub fn with<U>(self, value: U) -> Kept<U> {
        Kept(value)
    }
}

/// What a trail line tells beside who, what and on what.
#[derive(Clone, Debug, Default)]
pub struct Detail {
    words: Map<String, Json>,
    for_person: Option<String>,
    channel: Option<&'static str>,
    unnamed: bool,
}

impl Detail {
    /// Nothing more to tell.
    pub fn none() -> Self {
        Self::default()
    }

    pub fn say(mut self, key: &str, value: impl Into<Json>) -> Self {
        self.words.insert(key.to_owned(), value.into());
        self
    }

    /// The person for whom it was done, when a helper did it.
    pub fn on_behalf_of(mut self, person_id: Option<&str>) -> Self {
        self.for_person = person_id.map(str::to_owned);
        self
    }

    /// Leaves out who did it, and who acted for them: for what is public while the person is not. The noun's own row, which
    /// is not on the public record, still knows.
    pub fn unnamed(mut self) -> Self {
        self.unnamed = true;
        self
    }

    /// How it came in: web, paper, telephone, in person.
    pub fn by(mut self, channel: &'static str) -> Self {
        self.channel = Some(channel);
        self
    }
}

impl<'c> Tx<'c> {
    /// Locks the place's chain: until the end nobody else acts in this place.
    pub(crate) fn begin(db: &'c Db<'c>, clock: &Clock, place_id: &str) -> Result<Self, Stop> {
        let sql = format!(
            "select number, link, public_number, public_link from trail_head \
             where place_id = $1 and id = 'head'{}",
            db.for_update()
        );
        let head: Option<(i64, String, i64, String)> = db.one(&sql, params![place_id])?;
        let (number, link, public_number, public_link) = head.ok_or(Stop::NotFound)?;
        Ok(Self {
            db,
            place_id: place_id.to_owned(),
            at: clock.now(),
            head: RefCell::new(Head { number, link, public_number, public_link }),
            untold: Cell::new(0),
        })
    }

    pub(crate) fn end<T>(self, kept: Kept<T>) -> Result<T, Stop> {
        if self.untold.get() > 0 {
            return Err(Stop::broken("a change without its trail line was undone"));
        }
        Ok(kept.0)
    }

    pub fn place_id(&self) -> &str {
        &self.place_id
    }

    /// The time of this transaction, in milliseconds since 1970.
    pub fn now(&self) -> i64 {
        self.at
    }

    /// The link of the newest line of the public record. Nobody can choose it, and everybody can look it
    /// up later: what a lot is drawn from.
    pub fn public_link(&self) -> String {
        self.head.borrow().public_link.clone()
    }

    /// A new id.
    pub fn id(&self) -> String {
        crate::id::new(self.at)
    }

    /// Begins to write what the permit allows.
    pub fn write<A: Act>(&self, permit: Permit<A>) -> Result<Writing<'_, 'c, A>, Stop> {
        if permit.on().place_id() != self.place_id {
            return Err(Stop::NotFound);
        }
        Ok(Writing { tx: self, permit, changed: Cell::new(0) })
    }

    /// Goes on only when the same form was not sent and done before; else to where its result is.
    pub fn only_once(&self, once: &str) -> Result<(), Stop> {
        self.done_before(once)?.map_or(Ok(()), |to| Err(Stop::Already(to)))
    }

    /// Where the result of the same form is, if it was sent and done before.
    pub fn done_before(&self, once: &str) -> Result<Option<String>, Stop> {
        if once.is_empty() {
            return Ok(None);
        }
        let sql = "select went_to from once where place_id = $1 and id = $2";
        Ok(self.one::<(String,)>(sql, params![self.place_id(), once])?.map(|(to,)| to))
    }
}

/// Forgets forms that were done before a time: nobody sends those again.
pub async fn forget_forms(store: &Store, place_id: &str, before: i64) -> Result<u64, Stop> {
    let place_id = place_id.to_owned();
    store
        .apart(move |db| {
            let sql = "delete from once where place_id = $1 and at < $2";
            Ok(db.exec(sql, params![&place_id, before])?)
        })
        .await
}

/// Writing under a permit. It ends with [`Writing::keep`] or not at all.
#[must_use = "a change that is not kept is undone"]
pub struct Writing<'t, 'c, A: Act> {
    tx: &'t Tx<'c>,
    permit: Permit<A>,
    /// Changes that no trail line tells yet.
    changed: Cell<u64>,
}

/// Changed and dropped without a line: the transaction knows, and is undone at its end.
impl<A: Act> Drop for Writing<'_, '_, A> {
    fn drop(&mut self) {
        self.tx.untold.set(self.tx.untold.get() + self.changed.get());
    }
}

impl<A: Act> Writing<'_, '_, A> {
    pub fn permit(&self) -> &Permit<A> {
        &self.permit
    }

    pub fn on(&self) -> &A::On {
        self.permit.on()
    }

    pub fn now(&self) -> i64 {
        self.tx.at
    }

    /// Changes rows; gives how many.
    pub fn exec(&self, sql: &str, params: &[Value]) -> DbResult<u64> {
        self.changed.set(self.changed.get() + 1);
        self.tx.db.exec(sql, params)
    }

    /// Remembers that this form was done, and where its result is.
    pub fn once(&self, digest: &str, went_to: &str) -> DbResult<()> {
        if digest.is_empty() {
            return Ok(());
        }
        let sql = "insert into once (place_id, id, at, went_to) values ($1, $2, $3, $4)";
        self.exec(sql, params![self.tx.place_id(), digest, self.tx.at, went_to]).map(drop)
    }

    /// Puts work for later into the outbox; it is done once, after the commit.
    pub fn later(&self, job: &crate::outbox::Job) -> DbResult<()> {
        self.changed.set(self.changed.get() + 1);
        crate::outbox::put(self.tx.db, self.tx.place_id(), self.tx.at, job)
    }

    /// Tells the change in the trail.
    pub fn keep(self, detail: Detail) -> Result<Kept<()>, Stop> {
        let on = self.permit.on();
        hands::note(self.tx, &self.permit, &detail)?;
        let line = NewLine {
            fact: A::FACT,
            public: A::FACT.shown() == Shown::Public && on.is_public(),
            on_id: on.id(),
            thread_id: on.thread_id(),
            person_id: self.permit.who().person_id().filter(|_| !detail.unnamed),
            // By whoever acts the person could be known.
            hand: self
                .permit
                .who()
                .acting()
                .filter(|_| !detail.unnamed)
                .map(|hand| hand.id.as_str()),
            detail,
        };
        self.tx.append(line)?;
        self.changed.set(0);
        Ok(Kept(()))
    }
}

/// Erases what the lines of a person's acts say: their salt and content. The leaves stay, and the chain still
/// verifies; that something was done stays too, and by no one any more.
pub fn erase<A: Act>(writing: &Writing<'_, '_, A>, person_id: &str) -> DbResult<u64> {
    let sql = "update trail set salt = null, content = null, person_id = null \
               where place_id = $1 and person_id = $2";
    writing.exec(sql, params![writing.on().place_id(), person_id])
}

struct NewLine<'a> {
    fact: Fact,
    public: bool,
    on_id: &'a str,
    thread_id: Option<&'a str>,
    person_id: Option<&'a str>,
    /// Whoever acted for that person.
    hand: Option<&'a str>,
    detail: Detail,
}

/// The content of a line: one JSON object with its keys in order, so that it hashes the same everywhere.
fn content(line: &NewLine<'_>, at: i64) -> String {
    let mut all = Map::new();
    let mut put = |key: &str, value: Option<&str>| {
        if let Some(value) = value {
            all.insert(key.to_owned(), Json::from(value));
        }
    };
    put("by", line.person_id);
    put("channel", line.detail.channel);
    put("fact", Some(line.fact.name()));
    put("for", line.detail.for_person.as_deref());
    put("hand", line.hand);
    put("on", Some(line.on_id));
    put("thread", line.thread_id);
    all.insert("at".into(), Json::from(at));
    if !line.detail.words.is_empty() {
        all.insert("say".into(), Json::Object(line.detail.words.clone()));
    }
    Json::Object(all).to_string()
}

/// The leaf of a line.
pub fn leaf(salt: &str, content: &str) -> String {
    hex(&Sha256::new().chain_update(salt).chain_update([0]).chain_update(content).finalize())
}

/// The link after another.
pub fn link(before: &str, leaf: &str) -> String {
    hex(&Sha256::new().chain_update(before).chain_update(leaf).finalize())
}

impl Tx<'_> {
    fn append(&self, line: NewLine<'_>) -> Result<(), Stop> {
        let content = content(&line, self.at);
        let salt = hex(&crate::chance::<16>());
        let leaf = leaf(&salt, &content);
        let mut head = self.head.borrow_mut();
        head.number += 1;
        head.link = link(&head.link, &leaf);
        if line.public {
            head.public_number += 1;
            head.public_link = link(&head.public_link, &leaf);
        }
        let public = line.public.then_some(head.public_number);
        self.db.exec(
            "insert into trail (place_id, id, at, fact, on_id, thread_id, person_id, salt, content, \
             leaf, link, public_number) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
            params![
                self.place_id(), head.number, self.at, line.fact.name(), line.on_id,
                line.thread_id, line.person_id, salt, content, leaf, &head.link, public
            ],
        )?;
        self.db.exec(
            "update trail_head set number = $2, link = $3, public_number = $4, public_link = $5 \
             where place_id = $1 and id = 'head'",
            params![
                self.place_id(),
                head.number,
                &head.link,
                head.public_number,
                &head.public_link
            ],
        )?;
        Ok(())
    }
}
