//! The matters of a place: by stage, newest movement first, a page at a time.

use super::Kept;
use crate::stage::Stage;
use crate::thread::show::Card;
use askama::Template;
use axum::response::Response;
use ground::page::{Frame, asked, page};
use ground::params;
use ground::stop::Stop;
use ground::store::{Db, DbResult};
use ground::visit::Visit;
use std::collections::BTreeMap;

const MOST: i64 = 20;

/// Where a page of the list begins: after this time and id. It travels in the address as `time.id`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cursor {
    pub at: i64,
    pub id: String,
}

impl Cursor {
    /// Reads a cursor; anything else than one is none.
    pub fn read(text: &str) -> Option<Self> {
        let (at, id) = text.split_once('.')?;
        let at = at.parse().ok()?;
        ground::id::is_id(id).then(|| Self { at, id: id.to_owned() })
    }

    pub fn write(&self) -> String {
        format!("{}.{}", self.at, self.id)
    }
}

/// Public threads before a cursor; of one stage, or of all.
pub fn before(
    db: &Db<'_>,
    place: &str,
    stage: Option<Stage>,
    cursor: Option<&Cursor>,
    most: i64,
) -> DbResult<Vec<Kept>> {
    let of_stage = if stage.is_some() { "stage = $5 and" } else { "" };
    let sql = format!(
        "select {} from thread where place_id = $1 and {of_stage} who <> 'invited' \
         and (moved_at, id) < ($2, $3) order by moved_at desc, id desc limit $4",
        Kept::COLUMNS
    );
    let (at, id) = cursor.map_or((i64::MAX, ""), |c| (c.at, c.id.as_str()));
    match stage {
        Some(stage) => db.all(&sql, params![place, at, id, most, stage.key()]),
        None => db.all(&sql, params![place, at, id, most]),
    }
}

/// The ids of all public threads, oldest first.
pub fn public_ids(db: &Db<'_>, place: &str) -> DbResult<Vec<String>> {
    let sql = "select id from thread where place_id = $1 and who <> 'invited' order by id";
    Ok(db.all::<(String,)>(sql, params![place])?.into_iter().map(|(id,)| id).collect())
}

/// The titles of those of these threads that are public now.
pub fn titles(db: &Db<'_>, place: &str, ids: &[String]) -> DbResult<BTreeMap<String, String>> {
    let mut titles = BTreeMap::new();
    for id in ids {
        if titles.contains_key(id) {
            continue;
        }
        let sql = "select title from thread where place_id = $1 and id = $2 and who <> 'invited'";
        if let Some((title,)) = db.one(sql, params![place, id])? {
            titles.insert(id.clone(), title);
        }
    }
    Ok(titles)
}

pub struct Tab {
    pub href: String,
    pub text: String,
    pub here: bool,
}

#[derive(Template)]
#[template(path = "thread/list.html")]
struct ListPage {
    frame: Frame,
    tabs: Vec<Tab>,
    cards: Vec<Card>,
    more: Option<String>,
}

pub async fn get(visit: Visit) -> Result<Response, Stop> {
    let stage = asked(&visit.query, "stage").and_then(|s| Stage::from_key(&s));
    let cursor = asked(&visit.query, "before").and_then(|c| Cursor::read(&c));
    let place = visit.place.slug.clone();
    let mut threads = visit
        .house
        .store
        .read(move |db| Ok(before(db, &place, stage, cursor.as_ref(), MOST + 1)?))
        .await?;
    let full = threads.len() as i64 > MOST;
    threads.truncate(MOST as usize);
    let of = stage.map(|s| format!("stage={}&", s.key())).unwrap_or_default();
    let more = threads.last().filter(|_| full).map(|last| {
        let cursor = Cursor { at: last.moved_at, id: last.id.clone() };
        visit.to(&format!("/threads?{of}before={}", cursor.write()))
    });
    let tab = |s: Option<Stage>| Tab {
        href: s.map_or_else(
            || visit.to("/threads"),
            |s| visit.to(&format!("/threads?stage={}", s.key())),
        ),
        text: s
            .map_or_else(|| visit.w.t("list-all"), |s| visit.w.t(&s.word()).into_owned().into())
            .into_owned(),
        here: s == stage,
    };
    let tabs = std::iter::once(None).chain(Stage::ALL.map(Some)).map(tab).collect();
    let cards = threads.iter().map(|t| Card::of(&visit, t)).collect();
    page(&ListPage { frame: visit.frame("list"), tabs, cards, more })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn no_cursor_can_make_it_panic(text in ".{0,60}") {
            if let Some(cursor) = Cursor::read(&text) {
                prop_assert_eq!(Cursor::read(&cursor.write()), Some(cursor));
            }
        }
    }
}
