//! Who may what, from the rules that the guard reads.

use askama::Template;
use axum::response::Response;
use ground::page::{self, Frame};
use ground::stop::Stop;
use ground::visit::Visit;
use ground::whomay::{self, Line};

#[derive(Template)]
#[template(path = "who_may.html")]
struct Page {
    frame: Frame,
    lines: Vec<Line>,
    routes: Vec<(String, String)>,
}

pub async fn show(visit: Visit) -> Result<Response, Stop> {
    // All of it in the language of the page's own part.
    let w = visit.w.in_language(visit.w.language_of("who-may"));
    let routes = visit
        .house
        .routes
        .iter()
        .map(|route| (format!("{} {}", route.method, route.path), route.asks.says(&w)))
        .collect();
    page::page(&Page {
        frame: visit.frame("who-may"),
        lines: whomay::lines(&visit.house.acts, &w),
        routes,
    })
}
