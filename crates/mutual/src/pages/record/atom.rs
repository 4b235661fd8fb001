//! The record as an Atom feed, for people who follow a place without coming to look.

use super::{href, means, part};
use askama::Template;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use ground::clock::rfc3339;
use ground::stop::Stop;
use ground::visit::Visit;

const MOST: i64 = 50;

#[derive(Template)]
#[template(path = "record.xml")]
struct Feed {
    title: String,
    id: String,
    page: String,
    updated: String,
    nobody: String,
    entries: Vec<Entry>,
}

struct Entry {
    id: String,
    title: String,
    updated: String,
    by: Option<String>,
    page: String,
}

pub async fn show(visit: Visit) -> Result<Response, Stop> {
    let part = part(&visit, MOST).await?;
    let at_record = visit.house.url(&visit.to("/record"));
    let entry = |line: &ground::trail::Line| Entry {
        id: format!("{at_record}#line-{}", line.public_number),
        title: means(&visit.w, line),
        updated: rfc3339(line.at),
        by: part.by(&visit.w, line).map(|by| plain(&by)),
        page: href(&visit.place, line).map_or_else(|| at_record.clone(), |to| visit.house.url(&to)),
    };
    let feed = Feed {
        title: plain(&visit.w.with("public-record-feed", &[("place", &visit.place.name)])),
        id: visit.house.url(&visit.to("/record.atom")),
        page: at_record.clone(),
        updated: rfc3339(part.lines.first().map_or(0, |line| line.at)),
        nobody: visit.place.name.clone(),
        entries: part.lines.iter().map(entry).collect(),
    };
    Ok(([(CONTENT_TYPE, "application/atom+xml; charset=utf-8")], feed.render()?).into_response())
}

/// A text without the characters that XML cannot hold, however they are escaped.
fn plain(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}')).collect()
}
