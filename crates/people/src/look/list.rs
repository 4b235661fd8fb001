//! Who looked at my papers, when and why, in plain words; and what this page cannot know.

use super::{Line, of_person};
use askama::Template;
use axum::response::Response;
use ground::page::{self, Frame};
use ground::person;
use ground::stop::Stop;
use ground::visit::Visit;
use std::collections::BTreeMap;

// Who may: the person themselves, on a device of their own, having proved who they are. Never whoever acts
// for them: it may be about just that.

/// So many lines are on the page at most. All of them stand on the page of all that is held.
const MOST: i64 = 500;

// What happens.

/// `GET /{place}/me/looks`
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    visit.person_id()?;
    if visit.is_shared() {
        return Err(Stop::Forbidden("looks-shared"));
    }
    visit.proved()?;
    let (place_id, id, now) =
        (visit.place.slug.clone(), visit.person_id()?.to_owned(), visit.now());
    let (lines, names) = visit
        .house
        .store
        .read(move |db| {
            let lines = of_person(db, &place_id, &id, now, MOST)?;
            let names = person::names(db, &place_id, lines.iter().map(|l| l.reader_id.as_str()))?;
            Ok((lines, names))
        })
        .await?;
    page::page(&ListPage {
        frame: visit.frame("looks"),
        lines: lines.iter().map(|line| says(&visit, &names, line)).collect(),
        back: visit.to("/me"),
    })
}

// What is shown.

/// A line in words: 'Bola opened what you need. Why: …', and when.
fn says(visit: &Visit, names: &BTreeMap<String, String>, line: &Line) -> (String, String) {
    let w = &visit.w;
    let gone = w.t("looks-someone-gone");
    let name = names.get(&line.reader_id).map_or(&*gone, String::as_str);
    let what = line.paper().map(|what| w.t(&what.word("yours")).into_owned()).unwrap_or_default();
    let why = w.t(&format!("look-why-reason-{}", line.reason)).into_owned();
    let key = if line.acting.is_some() { "looks-line-acting" } else { "looks-line" };
    (w.with(key, &[("name", name), ("what", &what), ("why", &why)]), w.moment(line.at))
}

#[derive(Template)]
#[template(path = "look/list.html")]
struct ListPage {
    frame: Frame,
    lines: Vec<(String, String)>,
    back: String,
}
