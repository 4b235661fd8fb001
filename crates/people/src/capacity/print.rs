//! A decision as a letter for the person, which whoever made it prints: a letter of the place would be read by whoever
//! posts it.

use super::{ReadDecisions, all, of};
use crate::private::Private;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use ground::page::{self, Frame};
use ground::person;
use ground::stop::Stop;
use ground::visit::Visit;

// Who may: `ReadDecisions`, the person, and their attorneys and deputies, having proved who they are.

// What happens.

/// `GET /{place}/people/{id}/decisions/{decision}/print`
pub(crate) async fn get(
    visit: Visit,
    Path((_, id, decision)): Path<(String, String, String)>,
) -> Result<Response, Stop> {
    visit.person_id()?;
    visit.proved()?;
    let private = Private::of(&visit.house, &visit.place.slug, &id);
    let (viewer, now, asked) = (visit.viewer.clone(), visit.now(), id.clone());
    let (found, mut names) = visit
        .house
        .store
        .read(move |db| {
            let permit = viewer.may::<ReadDecisions>(&of(db, viewer.place_id(), &asked, now)?)?;
            let mut all = all(db, &permit, &private)?.into_iter();
            let found = all.find(|d| d.id == decision).ok_or(Stop::NotFound)?;
            let ids = [asked.as_str(), found.by_id.as_str()];
            let names = person::names(db, viewer.place_id(), ids)?;
            Ok((found, names))
        })
        .await?;
    let w = &visit.w;
    let by = names.remove(&found.by_id).unwrap_or_default();
    let part = |key: &str, text: String| (w.t(key).into_owned(), text);
    let contacts = visit.place.help(w.language());
    let mut parts = vec![
        part("capacity-print-what", found.said.what),
        part("capacity-record-authority", found.said.authority),
        part("capacity-print-said", found.said.person_said),
        part("capacity-print-tried", found.said.tried),
    ];
    let objected = !found.said.objection.is_empty();
    if objected {
        parts.push(part("capacity-objection", found.said.objection));
    }
    page::page(&PrintPage {
        name: names.remove(&id).unwrap_or(by.clone()),
        when: w.day(found.made_at),
        subject: w.part("capacity-print-heading", "name", &by),
        parts,
        again: w.part("capacity-again", "day", &w.day(found.review_at)),
        object: match (objected, contacts.is_empty()) {
            (true, _) => None,
            (false, true) => Some(w.t("capacity-print-object").into_owned()),
            (false, false) => Some(w.part("capacity-print-object-to", "contacts", &contacts)),
        },
        back: visit.to(&format!("/people/{id}/decisions")),
        frame: visit.frame("capacity-print").titled("capacity-mine"),
    })
}

// What is shown.

#[derive(Template)]
#[template(path = "capacity/print.html")]
struct PrintPage {
    frame: Frame,
    name: String,
    when: String,
    subject: String,
    /// What it is, and the words.
    parts: Vec<(String, String)>,
    again: String,
    /// How they say that they do not agree; none once they have.
    object: Option<String>,
    back: String,
}
