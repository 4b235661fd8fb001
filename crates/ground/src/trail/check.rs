//! Verifying: every leaf and every link is computed again, and the first line that does not fit is named.

use super::{Checkpoint, FIRST, checkpoint, leaf, link};
use crate::clock::rfc3339;
use crate::params;
use crate::stop::Stop;
use crate::store::Db;
use serde_json::Value as Json;
use std::collections::BTreeMap;

/// How many lines are read at once.
const PAGE: i64 = 5_000;

/// What is wrong, and with which line of the trail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub number: i64,
    pub says: String,
}

/// A chain that was verified whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    pub lines: i64,
    pub public: i64,
    /// Lines whose words were erased; their leaves still fit.
    pub erased: i64,
    pub checkpoints: i64,
    pub link: String,
}

crate::row! {
    /// One line as it is stored.
    #[derive(Clone, Debug)]
    pub struct Stored {
        pub id: i64,
        pub at: i64,
        pub fact: String,
        pub on_id: Option<String>,
        pub thread_id: Option<String>,
        pub person_id: Option<String>,
        pub salt: Option<String>,
        pub content: Option<String>,
        pub leaf: String,
        pub link: String,
        pub public_number: Option<i64>,
    }
}

/// Where the fold stands.
struct Fold {
    number: i64,
    link: String,
    public_number: i64,
    public_link: String,
    erased: i64,
}

impl Fold {
    fn take(&mut self, line: &Stored) -> Result<(), Fault> {
        let number = self.number + 1;
        let fault = |says: &str| Err(Fault { number, says: says.to_owned() });
        if line.id != number {
            return fault(&format!("this line was removed (the next one there is {})", line.id));
        }
        match (&line.salt, &line.content) {
            (Some(salt), Some(content)) => {
                if leaf(salt, content) != line.leaf {
                    return fault("its content was changed");
                }
                if let Some(column) = differs(line, content) {
                    return fault(&format!("its column {column} was changed"));
                }
            }
            (None, None) => self.erased += 1,
            _ => return fault("its salt or its content was removed alone"),
        }
        let next = link(&self.link, &line.leaf);
        if next != line.link {
            return fault("it was changed or moved: it does not follow from the line before it");
        }
        if let Some(public) = line.public_number {
            self.public_number += 1;
            self.public_link = link(&self.public_link, &line.leaf);
            if public != self.public_number {
                return fault("its number on the public record was changed");
            }
        }
        (self.number, self.link) = (number, next);
        Ok(())
    }
}

/// The first column that says something else than the hashed content.
fn differs(line: &Stored, content: &str) -> Option<&'static str> {
    let Ok(told) = serde_json::from_str::<Json>(content) else { return Some("content") };
    let text = |key: &str| told.get(key).and_then(Json::as_str).map(str::to_owned);
    [
        ("fact", text("fact").as_deref() == Some(&line.fact)),
        ("on_id", text("on") == line.on_id),
        ("thread_id", text("thread") == line.thread_id),
        ("person_id", text("by") == line.person_id),
        ("at", told.get("at").and_then(Json::as_i64) == Some(line.at)),
    ]
    .into_iter()
    .find_map(|(name, same)| (!same).then_some(name))
}

/// Verifies the chain of one place, its public record and its signed checkpoints. `tell` hears how
/// many lines are done.
pub fn verify(
    db: &Db<'_>,
    place_id: &str,
    keys: &[String],
    tell: &mut dyn FnMut(i64),
) -> Result<Result<Checked, Fault>, Stop> {
    let head: Option<Head> = db.one(
        "select number, link, public_number, public_link from trail_head \
         where place_id = $1 and id = 'head'",
        params![place_id],
    )?;
    let head = head.ok_or(Stop::NotFound)?;
    let signed = Signed::new(checkpoint::of_place(db, place_id)?);
    let sql = format!(
        "select {} from trail where place_id = $1 and id > $2 order by id limit $3",
        Stored::COLUMNS
    );
    let mut fold = Fold {
        number: 0,
        link: FIRST.to_owned(),
        public_number: 0,
        public_link: FIRST.to_owned(),
        erased: 0,
    };
    loop {
        let lines: Vec<Stored> = db.all(&sql, params![place_id, fold.number, PAGE])?;
        for line in &lines {
            if let Err(fault) = fold.take(line).and_then(|()| signed.fits(&fold, line)) {
                return Ok(Err(fault));
            }
        }
        tell(fold.number);
        if lines.is_empty() {
            break;
        }
    }
    Ok(fold.ends_at(&head).and_then(|()| signed.holds(&head, keys)).map(|()| Checked {
        lines: fold.number,
        public: fold.public_number,
        erased: fold.erased,
        checkpoints: i64::try_from(signed.0.len()).unwrap_or(i64::MAX),
        link: fold.link,
    }))
}

/// The head as it is stored: number, link, and both of the public chain.
type Head = (i64, String, i64, String);

impl Fold {
    /// Whether the lines end where the head says that they end.
    fn ends_at(&self, (number, link, public_number, public_link): &Head) -> Result<(), Fault> {
        let fault = |number, says: &str| Err(Fault { number, says: says.to_owned() });
        if self.number > *number {
            return fault(
                number + 1,
                "it was added behind the trail's back, or the head was changed",
            );
        }
        if self.number < *number || self.link != *link {
            return fault(
                self.number + 1,
                "it and what followed was removed, or the head was changed",
            );
        }
        if self.public_number != *public_number || self.public_link != *public_link {
            return fault(self.number + 1, "a line was moved on or off the public record");
        }
        Ok(())
    }
}

/// The checkpoints of a place, by kind and number of lines.
struct Signed(BTreeMap<(String, i64), Checkpoint>);

impl Signed {
    fn new(all: Vec<Checkpoint>) -> Self {
        Self(all.into_iter().map(|c| ((c.kind.clone(), c.number), c)).collect())
    }

    /// Whether the line that was just taken is the one that was signed at its number.
    fn fits(&self, fold: &Fold, line: &Stored) -> Result<(), Fault> {
        let public = line.public_number.map(|number| ("public", number, &fold.public_link));
        for (kind, number, link) in
            [Some(("all", fold.number, &fold.link)), public].into_iter().flatten()
        {
            match self.0.get(&(kind.to_owned(), number)) {
                Some(c) if c.link != *link => {
                    let day = rfc3339(c.at);
                    let says = format!("it is not the line that was signed on {day}");
                    return Err(Fault { number: fold.number, says });
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Whether each is signed with a key of this instance, over lines that are there.
    fn holds(&self, head: &Head, keys: &[String]) -> Result<(), Fault> {
        for c in self.0.values() {
            let (end, day) = (if c.kind == "all" { head.0 } else { head.2 }, rfc3339(c.at));
            if c.number > end {
                let says =
                    format!("it was removed: the checkpoint of {day} tells of {} lines", c.number);
                return Err(Fault { number: end + 1, says });
            }
            if !keys.contains(&c.key) || !c.holds() {
                let says =
                    format!("the checkpoint of {day} is not signed with this instance's key");
                return Err(Fault { number: c.number, says });
            }
        }
        Ok(())
    }
}
