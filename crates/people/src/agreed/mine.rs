//! What I agreed to: each with its dates, and the place where I take it back.

use super::{confirm, consent, may};
use crate::acting::all_of;
use crate::paper::What;
use crate::reach::entered_by_name;
use askama::Template;
use axum::response::Response;
use ground::page::{self, Frame};
use ground::params;
use ground::person;
use ground::stop::Stop;
use ground::store::{Db, DbResult};
use ground::trail::Detail;
use ground::viewer::Viewer;
use ground::visit::Visit;

// Who may: `ConfirmConsent`, each for themselves, having proved who they are.

// What happens.

/// Who may read one of my papers, and until when.
struct Reader {
    name: String,
    what: String,
    until_at: i64,
}

/// Who may act for me, and until when.
struct Hand {
    name: String,
    until_at: i64,
}

fn readers(db: &Db<'_>, viewer: &Viewer, now: i64) -> DbResult<Vec<Reader>> {
    let rows: Vec<(String, String, i64)> = db.all(
        "select p.name, r.what, r.until_at from paper_reader r join person p \
         on p.place_id = r.place_id and p.id = r.reader_id where r.place_id = $1 \
         and r.person_id = $2 and r.ended_at is null and r.until_at > $3 order by p.name, r.what, r.id",
        params![viewer.place_id(), viewer.person_id(), now],
    )?;
    Ok(rows.into_iter().map(|(name, what, until_at)| Reader { name, what, until_at }).collect())
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
    let paper = |r: Reader| {
        let what = What::from_key(&r.what);
        let title = what.map(|what| w.t(&what.word("title")).into_owned()).unwrap_or_default();
        let line = w.with("agreed-reader", &[("name", &r.name), ("what", &title)]);
        (format!("{line} {}", until(r.until_at)), visit.to(&format!("/me/{}/share", r.what)))
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
    let viewer = visit.viewer.clone();
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let writing = tx.write(may(tx, &viewer, &id)?)?;
            confirm(&writing, None)?;
            writing.keep(Detail::none())
        })
        .await?;
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
