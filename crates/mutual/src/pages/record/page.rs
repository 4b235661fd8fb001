//! The record as a page: what was done, newest first.

use super::{Part, href, means, part};
use askama::Template;
use axum::response::Response;
use ground::page::{self, Frame};
use ground::stop::Stop;
use ground::trail::Line;
use ground::visit::Visit;
use std::collections::BTreeMap;

const MOST: i64 = 50;

#[derive(Template)]
#[template(path = "record.html")]
struct Page {
    frame: Frame,
    lines: Vec<Shown>,
    older: Option<String>,
    json: String,
    atom: String,
}

struct Shown {
    number: i64,
    what: String,
    /// The day, who did it, and the line's number.
    when: String,
    /// The matter that it belongs to: its address and title.
    matter: Option<(String, String)>,
}

pub async fn show(visit: Visit) -> Result<Response, Stop> {
    let part = part(&visit, MOST).await?;
    let titles = titles(&visit, &part.lines).await?;
    let lines = part.lines.iter().map(|line| shown(&visit, &part, &titles, line)).collect();
    page::page(&Page {
        frame: visit.frame("public-record"),
        lines,
        older: part.before.map(|before| visit.to(&format!("/record?before={before}"))),
        json: visit.to("/record.json"),
        atom: visit.to("/record.atom"),
    })
}

async fn titles(visit: &Visit, lines: &[Line]) -> Result<BTreeMap<String, String>, Stop> {
    let place = visit.place.slug.clone();
    let ids: Vec<String> = lines.iter().filter_map(|line| line.thread_id.clone()).collect();
    visit.house.store.read(move |db| Ok(voice::thread::list::titles(db, &place, &ids)?)).await
}

fn shown(visit: &Visit, part: &Part, titles: &BTreeMap<String, String>, line: &Line) -> Shown {
    // All of it in the language of the page's own part.
    let w = &visit.w.in_language(visit.w.language_of("public-record"));
    let day = w.day(line.at);
    let number = line.public_number.to_string();
    let when = match part.by(w, line) {
        Some(by) => {
            w.with("public-record-when-by", &[("day", &day), ("by", &by), ("number", &number)])
        }
        None => w.with("public-record-when", &[("day", &day), ("number", &number)]),
    };
    let title = line.thread_id.as_ref().and_then(|id| titles.get(id));
    Shown {
        number: line.public_number,
        what: means(w, line),
        when,
        matter: href(&visit.place, line).zip(title.cloned()),
    }
}
