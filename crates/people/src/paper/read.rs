//! Read a paper that someone lets me read. Why is asked first; to anyone else it is not there.

use super::show::{Review, Section, sections};
use super::{ReadPaper, What, last_review, newest, of};
use crate::look::why;
use crate::private::Private;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use ground::form::Form;
use ground::page::{self, Frame};
use ground::stop::Stop;
use ground::visit::Visit;

// Who may: `ReadPaper`, whoever the person lets read it, having proved who they are and said why.

// What happens.

/// `GET /{place}/people/{id}/needs`, `GET /{place}/people/{id}/plan`
pub(crate) async fn get(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    what: What,
) -> Result<Response, Stop> {
    let (person, paper, open) = why::may_read(&visit, &id, what).await?;
    visit.proved()?;
    if !open {
        return why::ask(&visit, &person, &paper, of_person(&visit, &id, what), &Form::default());
    }
    let private = Private::of(&visit.house, &visit.place.slug, &id);
    let (viewer, now) = (visit.viewer.clone(), visit.now());
    let (version, review) = visit
        .house
        .store
        .read(move |db| {
            let paper = of(db, viewer.place_id(), &id, what, now)?;
            let permit = viewer.may::<ReadPaper>(&paper)?;
            Ok((newest(db, &permit, &private)?, last_review(db, &permit, &private)?))
        })
        .await?;
    let text = version.as_ref().map(|v| v.text.clone()).unwrap_or_default();
    let w = &visit.w;
    page::page(&ReadPage {
        title: w.part(&what.word("of"), "person", &person.name),
        sections: sections(&visit, what, &text),
        helped_by: text.helped_by,
        review: review.map(|review| Review::of(w, review)),
        written: version
            .map(|v| w.part("paper-written", "day", &w.day(v.made_at)))
            .unwrap_or_default(),
        back: visit.to(&format!("/people/{}", person.id)),
        frame: visit.frame("paper-read").titled("paper-read-lead"),
    })
}

/// `POST` to the same address: why.
pub(crate) async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    what: What,
    form: Form,
) -> Result<Response, Stop> {
    let (person, paper, _) = why::may_read(&visit, &id, what).await?;
    visit.proved()?;
    why::answer(&visit, &person, &paper, of_person(&visit, &id, what), form).await
}

fn of_person(visit: &Visit, id: &str, what: What) -> String {
    visit.to(&format!("/people/{id}/{}", what.key()))
}

// What is shown.

#[derive(Template)]
#[template(path = "paper/read.html")]
struct ReadPage {
    frame: Frame,
    title: String,
    sections: Vec<Section>,
    helped_by: String,
    review: Option<Review>,
    written: String,
    back: String,
}
