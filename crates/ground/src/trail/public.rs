//! The public record: what everybody may read of the trail, newest first, with what is needed to
//! verify it: salt, leaf and public number. Nothing in it tells how many private lines there are.

use crate::fact::Fact;
use crate::params;
use crate::store::{Db, DbResult};
use serde_json::Value as Json;

crate::row! {
    /// A line of the public record.
    #[derive(Clone, Debug)]
    pub struct Line {
        pub public_number: i64,
        pub at: i64,
        pub fact: String,
        pub on_id: Option<String>,
        pub thread_id: Option<String>,
        pub person_id: Option<String>,
        pub salt: Option<String>,
        pub content: Option<String>,
        pub leaf: String,
    }
}

impl Line {
    /// A text that the line tells under a key of its `say` part.
    pub fn said(&self, key: &str) -> Option<String> {
        let content: Json = serde_json::from_str(self.content.as_deref()?).ok()?;
        match content.get("say")?.get(key)? {
            Json::String(text) => Some(text.clone()),
            other => Some(other.to_string()),
        }
    }

    /// Who did it, where someone acted for the person of the line.
    pub fn hand(&self) -> Option<String> {
        let content: Json = serde_json::from_str(self.content.as_deref()?).ok()?;
        Some(content.get("hand")?.as_str()?.to_owned())
    }
}

/// The newest public lines of a place before a public number (exclusive), at most `most`.
pub fn recent(db: &Db<'_>, place_id: &str, before: Option<i64>, most: i64) -> DbResult<Vec<Line>> {
    let sql = format!(
        "select {} from trail where place_id = $1 and public_number < $2 \
         order by public_number desc limit $3",
        Line::COLUMNS
    );
    db.all(&sql, params![place_id, before.unwrap_or(i64::MAX), most])
}

/// The public lines of one matter, oldest first.
pub fn of_thread(db: &Db<'_>, place_id: &str, thread_id: &str) -> DbResult<Vec<Line>> {
    let sql = format!(
        "select {} from trail where place_id = $1 and thread_id = $2 \
         and public_number > 0 order by public_number",
        Line::COLUMNS
    );
    db.all(&sql, params![place_id, thread_id])
}

/// What the first public line of this fact on a matter tells under a key.
pub fn told_of(
    db: &Db<'_>,
    place_id: &str,
    thread_id: &str,
    fact: Fact,
    key: &str,
) -> DbResult<Option<String>> {
    let sql = format!(
        "select {} from trail where place_id = $1 and thread_id = $2 and fact = $3 \
         and public_number > 0 order by public_number limit 1",
        Line::COLUMNS
    );
    let line: Option<Line> = db.one(&sql, params![place_id, thread_id, fact.name()])?;
    Ok(line.and_then(|line| line.said(key)))
}

/// The matter of the first public line of this fact that tells `text` somewhere, such as the digest of what
/// came in.
pub fn said_of(db: &Db<'_>, place_id: &str, fact: Fact, text: &str) -> DbResult<Option<String>> {
    let sql = "select thread_id from trail where place_id = $1 and fact = $2 and content like $3 \
               and public_number > 0 order by public_number limit 1";
    let found: Option<(Option<String>,)> =
        db.one(sql, params![place_id, fact.name(), format!("%{text}%")])?;
    Ok(found.and_then(|(id,)| id))
}
