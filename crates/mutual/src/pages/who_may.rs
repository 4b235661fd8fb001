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
    let routes = visit
        .house
        .routes
        .iter()
        .map(|route| (format!("{} {}", route.method, route.path), route.asks.says(&visit.w)))
        .collect();
    page::page(&Page {
        frame: visit.frame("who-may"),
        lines: whomay::lines(&visit.house.acts, &visit.w),
        routes,
    })
}
