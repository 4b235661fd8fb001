//! The decisions that were made for a person: for that person, and for those who hold an authority.

use super::{Decision, ReadDecisions, RecordDecision, all, of};
use crate::private::Private;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use ground::page::{self, Frame};
use ground::person;
use ground::stop::Stop;
use ground::visit::Visit;
use std::collections::BTreeMap;

// Who may: `ReadDecisions`, the person, and their attorneys and deputies, having proved who they are.

// What happens.

/// `GET /{place}/me/decisions`
pub(crate) async fn mine(visit: Visit) -> Result<Response, Stop> {
    let me = visit.person_id()?.to_owned();
    show(visit, me).await
}

/// `GET /{place}/people/{id}/decisions`
pub(crate) async fn theirs(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    visit.person_id()?;
    show(visit, id).await
}

async fn show(visit: Visit, id: String) -> Result<Response, Stop> {
    let private = Private::of(&visit.house, &visit.place.slug, &id);
    let (viewer, now, asked) = (visit.viewer.clone(), visit.now(), id.clone());
    let (on, decisions, names) = visit
        .house
        .store
        .read(move |db| {
            let on = of(db, viewer.place_id(), &asked, now)?;
            let permit = viewer.may::<ReadDecisions>(&on)?;
            let decisions = all(db, &permit, &private)?;
            let ids = decisions.iter().map(|d| d.by_id.as_str()).chain([asked.as_str()]);
            let names = person::names(db, viewer.place_id(), ids)?;
            Ok((on, decisions, names))
        })
        .await?;
    visit.proved()?;
    let w = &visit.w;
    let own = visit.viewer.is_person(&id);
    let name = names.get(&id).map(String::as_str).unwrap_or_default();
    let record = visit.to(&format!("/people/{id}/decisions/record"));
    page::page(&ListPage {
        title: if own {
            w.t("capacity-mine").into_owned()
        } else {
            w.part("capacity-of", "person", name)
        },
        lines: decisions.into_iter().map(|d| Line::of(&visit, &names, &id, d, own)).collect(),
        record: visit.viewer.can::<RecordDecision>(&on).then_some(record),
        back: if own { visit.to("/me") } else { visit.to(&format!("/people/{id}")) },
        frame: visit.frame("capacity").titled("capacity-mine"),
    })
}

// What is shown.

struct Line {
    by: String,
    what: String,
    authority: String,
    said: String,
    tried: String,
    objection: String,
    review: String,
    late: bool,
    /// Where it is printed for the person.
    print: String,
    /// Where the person says that they do not agree.
    object: Option<String>,
}

impl Line {
    fn of(
        visit: &Visit,
        names: &BTreeMap<String, String>,
        person: &str,
        decision: Decision,
        own: bool,
    ) -> Self {
        let w = &visit.w;
        let name = names.get(&decision.by_id).map(String::as_str).unwrap_or_default();
        let by = [("name", name), ("day", &w.day(decision.made_at))];
        let object = visit.to(&format!("/me/decisions/{}/object", decision.id));
        Self {
            by: w.with("capacity-by", &by),
            review: w.part("capacity-again", "day", &w.day(decision.review_at)),
            print: visit.to(&format!("/people/{person}/decisions/{}/print", decision.id)),
            late: decision.review_at < visit.now(),
            object: (own && decision.said.objection.is_empty()).then_some(object),
            what: decision.said.what,
            authority: decision.said.authority,
            said: decision.said.person_said,
            tried: decision.said.tried,
            objection: decision.said.objection,
        }
    }
}

#[derive(Template)]
#[template(path = "capacity/list.html")]
struct ListPage {
    frame: Frame,
    title: String,
    lines: Vec<Line>,
    record: Option<String>,
    back: String,
}
