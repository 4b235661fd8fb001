//! What I agreed to: each with its dates, and the place where I take it back.

use super::{confirm, consent, may};
use crate::acting::all_of;
use crate::paper::{What, share};
use crate::reach::entered_by_name;
use askama::Template;
use axum::response::Response;
use ground::page::{self, Frame};
use ground::params;
use ground::person;
use ground::stop::Stop;
use ground::store::{Db, DbResult};
use ground::viewer::Viewer;
use ground::visit::Visit;

// Who may: `ConfirmConsent`, each for themselves, having proved who they are.

// What happens.

/// Who may act for me, and until when.
struct Hand {
    name: String,
    until_at: i64,
}

/// Who may read which of my papers, and until when.
fn readers(db: &Db<'_>, viewer: &Viewer, now: i64) -> Result<Vec<(share::Reader, What)>, Stop> {
    let mut all = Vec::new();
    for what in What::ALL {
        let permit = share::mine(db, viewer, what, now)?;
        all.extend(share::now(db, &permit, now)?.into_iter().map(|reader| (reader, what)));
    }
    all.sort_by(|(a, one), (b, other)| (&a.name, one.key()).cmp(&(&b.name, other.key())));
    Ok(all)
}

fn hands(db: &Db<'_>, viewer: &Viewer, now: i64) -> DbResult<Vec<Hand>> {
    let me = viewer.person_id().unwrap_or_default();
    let mut all = all_of(db, viewer.place_id(), me)?;
    all.retain(|a| a.person_id == me && a.ended_at.is_none() && a.until_at > now);
    let names = person::names(db, viewer.place_id(), all.iter().map(|a| a.helper_id.as_str()))?;
    let hand = |a: &ground::acting::Agreed| Hand {
        name: names.get(&a.helper_id).cloned().unwrap_or_default(),
        until_at: a.until_at,
    };
    Ok(all.iter().map(hand).collect())
}

/// How many strengths I share, people are in my circle and in my team, and networks I am in.
fn counts(db: &Db<'_>, viewer: &Viewer) -> DbResult<[i64; 4]> {
    let asked = params![viewer.place_id(), viewer.person_id()];
    let count = |sql: &str| db.number(sql, asked);
    Ok([
        count(
            "select count(*) from strength where place_id = $1 and person_id = $2 and share <> 'me'",
        )?,
        count(
            "select count(*) from circle where place_id = $1 and person_id = $2 \
             and agreed_at is not null and ended_at is null and member_id is not null",
        )?,
        count(
            "select count(*) from seat where place_id = $1 and person_id = $2 \
             and taken_at is not null and ended_at is null",
        )?,
        count(
            "select count(*) from network_member where place_id = $1 and person_id = $2 \
             and left_at is null",
        )?,
    ])
}

/// `GET /{place}/me/agreed`
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    let id = visit.person_id()?.to_owned();
    visit.proved()?;
    let (viewer, now) = (visit.viewer.clone(), visit.now());
    let (consent, by, readers, hands, counts) = visit
        .house
        .store
        .read(move |db| {
            let permit = may(db, &viewer, &id)?;
            let by = entered_by_name(db, permit.on())?;
            let readers = readers(db, &viewer, now)?;
            let hands = hands(db, &viewer, now)?;
            Ok((consent(db, &permit)?, by, readers, hands, counts(db, &viewer)?))
        })
        .await?;
    let w = &visit.w;
    let day = w.day(consent.consent_at);
    let here = match by {
        Some(by) => w.with("agreed-here-by", &[("name", &by), ("day", &day)]),
        None => w.part("agreed-here-self", "day", &day),
    };
    let until = |at: i64| w.part("agreed-until", "day", &w.day(at));
    let paper = |(reader, what): (share::Reader, What)| {
        let title = w.t(&what.word("title"));
        let line = w.with("agreed-reader", &[("name", &reader.name), ("what", &title)]);
        let to = visit.to(&format!("/me/{}/share", what.key()));
        (format!("{line} {}", until(reader.until_at)), to)
    };
    let hand = |h: Hand| {
        let line = w.part("agreed-hand", "name", &h.name);
        (format!("{line} {}", until(h.until_at)), visit.to("/acting"))
    };
    let counted = ["/me/strengths", "/me/circle", "/teams", "/networks"]
        .into_iter()
        .zip(["strengths", "circle", "team", "networks"])
        .zip(counts)
        .filter(|(_, n)| *n > 0)
        .map(|((to, key), n)| (w.n(&format!("agreed-{key}"), n), visit.to(to)));
    let lines: Vec<(String, String)> =
        readers.into_iter().map(paper).chain(hands.into_iter().map(hand)).chain(counted).collect();
    page::page(&MinePage {
        here,
        said: Some(consent.consent).filter(|said| said != "self"),
        lines,
        action: visit.to("/me/agreed"),
        forget: visit.to("/account/forget"),
        kept: visit.to("/kept"),
        back: visit.to("/me"),
        frame: visit.frame("agreed"),
    })
}

/// `POST /{place}/me/agreed`: I still agree to be here.
pub(crate) async fn post(visit: Visit) -> Result<Response, Stop> {
    let id = visit.person_id()?.to_owned();
    confirm(&visit, &id, None).await?;
    Ok(page::done(&visit.to("/me/agreed"), "agreed-confirmed"))
}

// What is shown.

#[derive(Template)]
#[template(path = "agreed/mine.html")]
struct MinePage {
    frame: Frame,
    here: String,
    /// What the helper wrote of how they agreed.
    said: Option<String>,
    /// Each thing agreed to, and where it is taken back.
    lines: Vec<(String, String)>,
    action: String,
    forget: String,
    kept: String,
    back: String,
}
