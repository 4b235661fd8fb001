//! Whom to turn to, and in what case. The place's file puts danger first.

use askama::Template;
use axum::response::Response;
use ground::page::{self, Frame};
use ground::place::SaidContact;
use ground::stop::Stop;
use ground::visit::Visit;

#[derive(Template)]
#[template(path = "contacts.html")]
struct Page {
    frame: Frame,
    contacts: Vec<SaidContact>,
}

pub async fn show(visit: Visit) -> Result<Response, Stop> {
    let contacts = visit.place.contacts.iter().map(|c| c.said(visit.w.language())).collect();
    page::page(&Page { frame: visit.frame("contacts"), contacts })
}
