//! What Mutual is, under which licence, and what in it was made by others.

use super::{Outside, numbered};
use askama::Template;
use axum::response::Response;
use ground::page::{self, Frame};
use ground::stop::Stop;

#[derive(Template)]
#[template(path = "about.html")]
struct Page {
    frame: Frame,
    is: Vec<String>,
    source: String,
    version: String,
}

pub async fn show(outside: Outside) -> Result<Response, Stop> {
    page::page(&Page {
        frame: outside.frame("about"),
        is: numbered(&outside.w, "about-is"),
        source: outside.house.settings.source_url.clone(),
        version: outside.w.with("about-version", &[("version", env!("CARGO_PKG_VERSION"))]),
    })
}
