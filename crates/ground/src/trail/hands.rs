//! Both names on what was done by someone who acts for another. A line that names the person holds the hand too. A line
//! that names nobody holds neither, for by the one the other could be known: then the hand stands in a table of its own.

use super::{Detail, Tx};
use crate::params;
use crate::permit::{Act, Noun, Permit};
use crate::store::{Db, DbResult};
use serde_json::Value as Json;
use std::collections::BTreeMap;

/// Something that someone who acts did for a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// Who it was.
    pub hand: String,
    /// The kind of fact.
    pub fact: String,
    /// What it was done on.
    pub on_id: String,
    pub thread_id: Option<String>,
    pub at: i64,
    /// What the line tells.
    say: Json,
}

impl Done {
    /// A text that the line tells under a key.
    pub fn said(&self, key: &str) -> Option<&str> {
        self.say.get(key)?.as_str()
    }
}

type Row = (String, String, String, Option<String>, i64);

/// The hand, and what the line tells, from its content.
fn told(content: &str) -> Option<(String, Json)> {
    let mut content: Json = serde_json::from_str(content).ok()?;
    let hand = content.get("hand")?.as_str()?.to_owned();
    Some((hand, content.get_mut("say").map(Json::take).unwrap_or_default()))
}

/// So much of what was done for a person is read at most.
const MOST: usize = 50;

/// What someone who acts did for a person lately, newest first.
pub fn done_for(db: &Db<'_>, place_id: &str, person_id: &str) -> DbResult<Vec<Done>> {
    let sql = format!(
        "select content, fact, on_id, thread_id, at from trail where place_id = $1 and person_id = $2 \
         and content like '%\"hand\":%' order by id desc limit {MOST}"
    );
    let lines: Vec<Row> = db.all(&sql, params![place_id, person_id])?;
    let sql = format!(
        "select hand_id, fact, on_id, thread_id, at from hand where place_id = $1 and person_id = $2 \
         order by at desc, id desc limit {MOST}"
    );
    let unnamed: Vec<Row> = db.all(&sql, params![place_id, person_id])?;
    let line = |(content, fact, on_id, thread_id, at): Row| {
        let (hand, say) = told(&content)?;
        Some(Done { hand, fact, on_id, thread_id, at, say })
    };
    let other = |(hand, fact, on_id, thread_id, at): Row| Done {
        hand,
        fact,
        on_id,
        thread_id,
        at,
        say: Json::Null,
    };
    let mut all: Vec<Done> = lines.into_iter().filter_map(line).collect();
    all.extend(unnamed.into_iter().map(other));
    all.sort_by_key(|done| std::cmp::Reverse(done.at));
    all.truncate(MOST);
    Ok(all)
}

/// Who acted in a matter for a person whom the trail names, by that person and the time.
pub fn of_matter(
    db: &Db<'_>,
    place_id: &str,
    thread_id: &str,
) -> DbResult<BTreeMap<(String, i64), String>> {
    let lines: Vec<(String, String, i64)> = db.all(
        "select content, person_id, at from trail where place_id = $1 and thread_id = $2 \
         and person_id is not null and content like '%\"hand\":%'",
        params![place_id, thread_id],
    )?;
    let hand = |(content, person, at): (String, String, i64)| {
        told(&content).map(|(hand, _)| ((person, at), hand))
    };
    Ok(lines.into_iter().filter_map(hand).collect())
}

/// Who acted in a matter for a person where the trail names neither, by that person and the time. For a page that names
/// the person, or is theirs.
pub fn unnamed_of(
    db: &Db<'_>,
    place_id: &str,
    thread_id: &str,
) -> DbResult<BTreeMap<(String, i64), String>> {
    let sql = "select person_id, at, hand_id from hand where place_id = $1 and thread_id = $2";
    let rows: Vec<(String, i64, String)> = db.all(sql, params![place_id, thread_id])?;
    Ok(rows.into_iter().map(|(person, at, hand)| ((person, at), hand)).collect())
}

/// Notes who acts where the line of an act names nobody.
pub(super) fn note<A: Act>(tx: &Tx<'_>, permit: &Permit<A>, detail: &Detail) -> DbResult<()> {
    let (who, on) = (permit.who(), permit.on());
    let (Some(person), Some(hand), true) = (who.person_id(), who.acting(), detail.unnamed) else {
        return Ok(());
    };
    tx.db.exec(
        "insert into hand (place_id, id, person_id, hand_id, fact, on_id, thread_id, at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
        params![
            tx.place_id(),
            tx.id(),
            person,
            &hand.id,
            A::FACT.name(),
            on.id(),
            on.thread_id(),
            tx.now()
        ],
    )?;
    Ok(())
}
