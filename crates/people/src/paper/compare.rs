//! An earlier version of my paper, and what is different in it from the one after.

use super::show::{Section, own, sections};
use super::{ReadPaper, Version, What, of, version};
use crate::look::why;
use crate::private::Private;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use ground::page::{self, Frame};
use ground::stop::Stop;
use ground::visit::Visit;

// Who may: the person themselves, or whoever acts for them and has said why.

// What happens.

/// `GET /{place}/me/needs/versions/{number}`, `GET /{place}/me/plan/versions/{number}`
pub(crate) async fn get(
    visit: Visit,
    Path((_, number)): Path<(String, String)>,
    what: What,
) -> Result<Response, Stop> {
    let id = visit.person_id()?.to_owned();
    visit.proved()?;
    let (_, _, open) = why::may_read(&visit, &id, what).await?;
    if !open {
        return Err(Stop::GoTo(own(&visit, what)));
    }
    let number: i64 = number.parse().map_err(|_| Stop::NotFound)?;
    let private = Private::of(&visit.house, &visit.place.slug, &id);
    let (viewer, now) = (visit.viewer.clone(), visit.now());
    let (this, before) = visit
        .house
        .store
        .read(move |db| {
            let paper = of(db, viewer.place_id(), &id, what, now)?;
            let permit = viewer.may::<ReadPaper>(&paper)?;
            let this = version(db, &permit, &private, number)?;
            let before = match number {
                2.. => Some(version(db, &permit, &private, number - 1)?),
                _ => None,
            };
            Ok((this, before))
        })
        .await?;
    let w = &visit.w;
    let parts = [("number", number.to_string()), ("day", w.day(this.made_at))];
    let parts: Vec<(&str, &str)> = parts.iter().map(|(k, v)| (*k, v.as_str())).collect();
    page::page(&VersionPage {
        title: w.with("paper-version", &parts),
        changes: before.map(|before| changes(&visit, what, &before, &this)),
        sections: sections(&visit, what, &this.text),
        review: this.text.review.clone(),
        helped_by: this.text.helped_by.clone(),
        back: own(&visit, what),
        frame: visit.frame("paper-version").titled("paper-version"),
    })
}

/// What differs: each section, what was kept, and who helped: what stood there before, and what stands there now.
fn changes(visit: &Visit, what: What, before: &Version, this: &Version) -> Vec<Change> {
    let (before, this) = (&before.text, &this.text);
    let sections = what
        .sections()
        .iter()
        .map(|key| (format!("paper-{}-{key}", what.key()), before.section(key), this.section(key)));
    // A version that says nothing of what was kept takes away nothing that was said of it.
    let reviewed = !this.review.is_empty();
    let review = ("paper-review".to_owned(), before.review.as_str(), this.review.as_str());
    let beside = [("paper-helped".to_owned(), before.helped_by.as_str(), this.helped_by.as_str())];
    sections
        .chain(reviewed.then_some(review))
        .chain(beside)
        .filter(|(_, before, after)| before != after)
        .map(|(title, before, after)| Change {
            title: visit.w.t(&title).into_owned(),
            before: before.to_owned(),
            after: after.to_owned(),
        })
        .collect()
}

// What is shown.

struct Change {
    title: String,
    before: String,
    after: String,
}

#[derive(Template)]
#[template(path = "paper/version.html")]
struct VersionPage {
    frame: Frame,
    title: String,
    changes: Option<Vec<Change>>,
    sections: Vec<Section>,
    review: String,
    helped_by: String,
    back: String,
}
