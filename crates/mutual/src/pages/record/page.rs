//! The record as a page: what was done, newest first.

use super::{href, means, part};
use askama::Template;
use axum::response::Response;
use ground::page::{self, Frame};
use ground::stop::Stop;
use ground::visit::Visit;

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
    day: String,
    what: String,
    by: Option<String>,
    href: Option<String>,
}

pub async fn show(visit: Visit) -> Result<Response, Stop> {
    let part = part(&visit, MOST).await?;
    let lines = part
        .lines
        .iter()
        .map(|line| Shown {
            number: line.public_number,
            day: visit.w.day(line.at),
            what: means(line)
                .map_or_else(|| visit.w.t("public-record-erased").into_owned(), str::to_owned),
            by: line.person_id.as_ref().and_then(|id| part.names.get(id)).cloned(),
            href: href(&visit.place, line),
        })
        .collect();
    page::page(&Page {
        frame: visit.frame("public-record"),
        lines,
        older: part.before.map(|before| visit.to(&format!("/record?before={before}"))),
        json: visit.to("/record.json"),
        atom: visit.to("/record.atom"),
    })
}
