//! One statement on a wall, for a room to read together. The count of hands stays hidden until it is
//! taken, so that nobody looks at the others first.

use super::{TakeHands, VOTES, of};
use crate::card::numbered;
use crate::thread::find;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use ground::page::{Frame, asked, encode, page};
use ground::stop::Stop;
use ground::visit::Visit;

#[derive(Template)]
#[template(path = "wall/show.html")]
struct WallPage {
    frame: Frame,
    path: String,
    question: String,
    /// The statement's number and words; nothing when nothing was said yet.
    statement: Option<(i64, String)>,
    which: String,
    /// Word and count, once hands were taken.
    counts: Vec<(String, i64)>,
    before: Option<String>,
    after: Option<String>,
    hands: Option<String>,
}

pub async fn get(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let wanted: i64 = asked(&visit.query, "n").and_then(|n| n.parse().ok()).unwrap_or(0);
    let meeting = asked(&visit.query, "meeting").unwrap_or_default();
    let (viewer, now, name) = (visit.viewer.clone(), visit.now(), meeting.clone());
    let (thread, all, at, taken) = visit
        .house
        .store
        .read(move |db| {
            let thread = find(db, &viewer, &id, now)?;
            let all: Vec<_> = numbered(db, &thread)?.into_iter().filter(|s| !s.held).collect();
            let at = all.iter().position(|s| s.number >= wanted).unwrap_or(0);
            let taken = match all.get(at) {
                Some(s) if !name.is_empty() => of(db, &thread.place_id, &s.id, &name)?,
                _ => None,
            };
            Ok((thread, all, at, taken))
        })
        .await?;
    let w = &visit.w;
    let tail =
        if meeting.is_empty() { String::new() } else { format!("&meeting={}", encode(&meeting)) };
    let to = |page: &str, n: i64| format!("{}/talk/{page}?n={n}{tail}", thread.path());
    let link = |n: Option<usize>| n.and_then(|n| all.get(n)).map(|s| to("wall", s.number));
    let shown = all.get(at);
    let parts = [("n", (at + 1).to_string()), ("of", all.len().to_string())];
    let parts: Vec<(&str, &str)> = parts.iter().map(|(k, v)| (*k, v.as_str())).collect();
    let count = |(word, row): (&(&str, i64), &[i64; 5])| {
        (w.t(&format!("vote-{}", word.0)).into_owned(), row.iter().sum())
    };
    page(&WallPage {
        frame: visit.frame("wall"),
        path: thread.path(),
        question: thread.question.clone().unwrap_or_else(|| thread.title.clone()),
        statement: shown.map(|s| (s.number, s.body.clone())),
        which: w.with("wall-which", &parts),
        counts: taken
            .map(|hands| VOTES.iter().zip(&hands.table()).map(count).collect())
            .unwrap_or_default(),
        before: link(at.checked_sub(1)),
        after: link(Some(at + 1)),
        hands: shown
            .filter(|_| visit.viewer.can::<TakeHands>(&thread))
            .map(|s| to("hands", s.number)),
    })
}
