//! The reply clock, for all to see: what waits for an answer, what is overdue and by how long, for
//! each owner. And the jobs that remind the owner before, and tell the raiser after.

use super::{Clock, Kept};
use askama::Template;
use axum::response::Response;
use ground::outbox::{Hands, put_apart};
use ground::page::{Frame, page};
use ground::params;
use ground::stop::Stop;
use ground::store::Db;
use ground::viewer::Viewer;
use ground::visit::Visit;
use serde_json::Value as Json;

/// How many are listed for one owner.
const MOST: i64 = 200;

pub struct Row {
    pub href: String,
    pub title: String,
    pub says: String,
    pub late: bool,
}

pub struct Owner {
    pub name: String,
    pub rows: Vec<Row>,
    pub late: i64,
}

#[derive(Template)]
#[template(path = "thread/waiting.html")]
struct WaitingPage {
    frame: Frame,
    owners: Vec<Owner>,
    waiting: i64,
    late: i64,
    answer_days: i64,
    told_back_days: i64,
}

/// What the clock of a thread says, in words.
pub fn says(w: &ground::words::Words, kept: &Kept, now: i64) -> (String, bool) {
    let kind = kept.clock_kind.as_deref().unwrap_or("reply");
    match kept.clock(now) {
        Clock::Still => (
            w.t(if kept.told_at.is_some() { "clock-told" } else { "clock-still" }).into_owned(),
            false,
        ),
        Clock::Due { days } => (w.n(&format!("clock-{kind}-due"), days), false),
        Clock::Over { days } => (w.n(&format!("clock-{kind}-over"), days), true),
    }
}

fn rows(db: &Db<'_>, place: &str) -> Result<Vec<Kept>, Stop> {
    let sql = format!(
        "select {} from thread where place_id = $1 and clock_by is not null and who <> 'invited' \
         order by clock_by, id limit $2",
        Kept::COLUMNS
    );
    Ok(db.all(&sql, params![place, MOST])?)
}

pub async fn get(visit: Visit) -> Result<Response, Stop> {
    let (place, now) = (visit.place.slug.clone(), visit.now());
    let (threads, names, waiting, late) = visit
        .house
        .store
        .read(move |db| {
            let threads = rows(db, &place)?;
            let owners = threads.iter().filter_map(|t| t.owner_id.as_deref());
            let names = ground::person::names(db, &place, owners)?;
            let count = |until: i64| {
                db.number(
                    "select count(*) from thread where place_id = $1 and clock_by < $2 \
                     and who <> 'invited'",
                    params![&place, until],
                )
            };
            let (waiting, late) = (count(i64::MAX)?, count(now)?);
            Ok((threads, names, waiting, late))
        })
        .await?;
    let mut owners: Vec<Owner> = Vec::new();
    for kept in &threads {
        let name = kept
            .owner_id
            .as_ref()
            .and_then(|id| names.get(id).cloned())
            .unwrap_or_else(|| visit.w.t("clock-nobody").into_owned());
        let (says, is_late) = says(&visit.w, kept, now);
        let row = Row { href: kept.path(), title: kept.title.clone(), says, late: is_late };
        let at = owners.iter().position(|o| o.name == name).unwrap_or_else(|| {
            owners.push(Owner { name, rows: Vec::new(), late: 0 });
            owners.len() - 1
        });
        owners[at].late += i64::from(is_late);
        owners[at].rows.push(row);
    }
    page(&WaitingPage {
        frame: visit.frame("waiting"),
        owners,
        waiting,
        late,
        answer_days: visit.place.promise("answer", now),
        told_back_days: visit.place.promise("told-back", now),
    })
}

/// The jobs of the clock. Each looks again when its time comes: an answer in between ends it.
pub fn hands() -> Hands {
    Hands::default()
        .on("remind", |house, place, body| async move {
            let Some(kept) = still_waiting(&house, &place, &body).await? else { return Ok(()) };
            let Some(owner) = &kept.owner_id else { return Ok(()) };
            let parts = [("title", kept.title.as_str())];
            put_apart(&house, &place, kept.tells(owner, "mail-remind", &parts, &kept.path())).await
        })
        .on("overdue", |house, place, body| async move {
            let Some(kept) = still_waiting(&house, &place, &body).await? else { return Ok(()) };
            let parts = [("title", kept.title.as_str())];
            if let Some(owner) = &kept.owner_id {
                let job = kept.tells(owner, "mail-overdue-owner", &parts, &kept.path());
                put_apart(&house, &place, job).await?;
            }
            let job = kept.tells(&kept.raised_by, "mail-overdue", &parts, &kept.path());
            put_apart(&house, &place, job).await
        })
}

async fn still_waiting(
    house: &ground::house::House,
    place: &str,
    body: &Json,
) -> Result<Option<Kept>, Stop> {
    let id = body["thread"].as_str().unwrap_or_default().to_owned();
    let by = body["by"].as_i64().unwrap_or_default();
    let (viewer, now) = (Viewer::system(place), house.now());
    let found = house.store.read(move |db| super::find(db, &viewer, &id, now)).await;
    match found {
        Ok(t) if t.replied_at.is_none() && t.reply_by == by => Ok(Some(t.kept)),
        Ok(_) | Err(Stop::NotFound) => Ok(None),
        Err(other) => Err(other),
    }
}
