//! The front page of the instance: what this is, and its places.

use super::Outside;
use askama::Template;
use axum::response::Response;
use ground::page::{self, Frame};
use ground::stop::Stop;

#[derive(Template)]
#[template(path = "front.html")]
struct Page {
    frame: Frame,
    places: Vec<Card>,
}

struct Card {
    href: String,
    name: String,
    outcomes: Vec<String>,
    demonstration: bool,
}

pub async fn show(outside: Outside) -> Result<Response, Stop> {
    let places = outside
        .house
        .places
        .values()
        .map(|place| Card {
            href: format!("/{}", place.slug),
            name: place.name.clone(),
            outcomes: place.outcomes.iter().map(|o| o.text.clone()).collect(),
            demonstration: place.demonstration,
        })
        .collect();
    page::page(&Page { frame: outside.frame("front"), places })
}
