//! What Mutual does not promise, for everybody to read before they rely on it.

use super::{Outside, numbered};
use askama::Template;
use axum::response::Response;
use ground::page::{self, Frame};
use ground::stop::Stop;

/// The parts of the page: messages `limits-{part}` and `limits-{part}-1`, `-2` …
const PARTS: [&str; 5] = ["stops", "operator", "record", "failure", "words"];

#[derive(Template)]
#[template(path = "limits.html")]
struct Page {
    frame: Frame,
    parts: Vec<Part>,
}

struct Part {
    title: String,
    says: Vec<String>,
}

pub async fn show(outside: Outside) -> Result<Response, Stop> {
    let part = |name: &&str| {
        let stem = format!("limits-{name}");
        Part { title: outside.w.t(&stem).into_owned(), says: numbered(&outside.w, &stem) }
    };
    let parts = PARTS.iter().map(part).collect();
    page::page(&Page { frame: outside.frame("limits"), parts })
}
