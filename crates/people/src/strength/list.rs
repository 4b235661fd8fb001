//! My strengths, each with whom it is shared.

use super::{KINDS, Strength, own, who_sees};
use crate::acting;
use crate::media::{self, Beside, Media};
use askama::Template;
use axum::response::Response;
use ground::acting::Area;
use ground::page::{self, Frame};
use ground::person;
use ground::stop::Stop;
use ground::visit::Visit;
use std::collections::BTreeMap;

// Who may: each their own.

// What happens.

/// `GET /{place}/me/strengths`
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    visit.person_id()?;
    let viewer = visit.viewer.clone();
    let (all, beside, groups) = visit
        .house
        .store
        .read(move |db| {
            let groups = person::groups(db, viewer.place_id())?;
            let all = own(db, &viewer)?;
            let beside = media::beside_of(
                db,
                viewer.place_id(),
                viewer.person_id().unwrap_or_default(),
                &all,
            )?;
            Ok((all, beside, groups))
        })
        .await?;
    let groups: BTreeMap<String, String> = groups.into_iter().map(|g| (g.id, g.name)).collect();
    let me = visit.person_id()?.to_owned();
    let template = ListPage {
        kinds: KINDS.map(|kind| Kind::of(&visit, kind, (&all, &beside), &groups)).into(),
        also: acting::also(&visit, Area::Strengths).await?,
        put: visit.to("/me/strengths/put"),
        seen: visit.to(&format!("/people/{me}")),
        back: visit.to("/me"),
        frame: visit.frame("strengths"),
    };
    if media::is_heard(&beside) { page::hearing(&template) } else { page::page(&template) }
}

// What is shown.

struct Kind {
    title: String,
    lines: Vec<Line>,
}

struct Line {
    body: String,
    symbol: String,
    shared: String,
    helped_by: String,
    beside: Beside,
    change: String,
    photo: String,
    recording: String,
    end: String,
}

impl Kind {
    fn of(
        visit: &Visit,
        kind: &str,
        (all, media): (&[Strength], &[Media]),
        groups: &BTreeMap<String, String>,
    ) -> Self {
        let w = &visit.w;
        let line = |s: &Strength| Line {
            body: s.body.clone(),
            symbol: s.symbol.clone(),
            shared: who_sees(w, s, groups),
            helped_by: s.helped_by.clone(),
            beside: Beside::of(visit, s, media, true),
            change: visit.to(&format!("/me/strengths/{}", s.id)),
            photo: visit.to(&format!("/me/strengths/{}/photo", s.id)),
            recording: visit.to(&format!("/me/strengths/{}/recording", s.id)),
            end: visit.to(&format!("/me/strengths/{}/end", s.id)),
        };
        Self {
            title: w.t(&format!("strengths-kind-{kind}")).into_owned(),
            lines: all.iter().filter(|s| s.kind == kind).map(line).collect(),
        }
    }
}

#[derive(Template)]
#[template(path = "strength/list.html")]
struct ListPage {
    frame: Frame,
    /// Who sees all of it beside the person, because they act for them.
    also: Vec<String>,
    kinds: Vec<Kind>,
    put: String,
    seen: String,
    back: String,
}
