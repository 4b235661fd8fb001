//! My paper as a booklet to print: one section a page part, in ordinary or large print. In Easy Read the
//! page's symbols stand beside its sections.

use super::show::{Section, own, sections};
use super::{ReadPaper, What, newest, of};
use crate::look::why;
use crate::private::Private;
use askama::Template;
use axum::response::Response;
use ground::page::{self, Frame};
use ground::stop::Stop;
use ground::visit::Visit;

// Who may: the person themselves, or whoever acts for them and has said why.

// What happens.

/// `GET /{place}/me/needs/booklet`, `GET /{place}/me/plan/booklet`; `?print=large` for large print.
pub(crate) async fn get(visit: Visit, what: What) -> Result<Response, Stop> {
    let id = visit.person_id()?.to_owned();
    visit.proved()?;
    let (person, _, open) = why::may_read(&visit, &id, what).await?;
    if !open {
        return Err(Stop::GoTo(own(&visit, what)));
    }
    let private = Private::of(&visit.house, &visit.place.slug, &id);
    let (viewer, now) = (visit.viewer.clone(), visit.now());
    let version = visit
        .house
        .store
        .read(move |db| {
            let paper = of(db, viewer.place_id(), &id, what, now)?;
            newest(db, &viewer.may::<ReadPaper>(&paper)?, &private)
        })
        .await?
        .ok_or(Stop::NotFound)?;
    let w = &visit.w;
    let address = format!("{}/booklet", own(&visit, what));
    page::page(&BookletPage {
        title: w.t(&what.word("title")).into_owned(),
        name: person.name,
        written: w.part("paper-written", "day", &w.day(version.made_at)),
        sections: sections(&visit, what, &version.text),
        helped_by: version.text.helped_by.clone(),
        large: page::asked(&visit.query, "print").as_deref() == Some("large"),
        ordinary: address.clone(),
        larger: format!("{address}?print=large"),
        back: own(&visit, what),
        frame: visit.frame("paper-booklet"),
    })
}

// What is shown.

#[derive(Template)]
#[template(path = "paper/booklet.html")]
struct BookletPage {
    frame: Frame,
    title: String,
    name: String,
    written: String,
    sections: Vec<Section>,
    helped_by: String,
    large: bool,
    ordinary: String,
    larger: String,
    back: String,
}
