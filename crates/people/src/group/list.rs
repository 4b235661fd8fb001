//! The groups of the place, for everyone; and, for a steward, a form to enter one.

use super::{MakeGroup, counts, number_in_words};
use askama::Template;
use axum::response::Response;
use ground::form::Form;
use ground::page::{self, Frame};
use ground::person;
use ground::place::Ground;
use ground::stop::Stop;
use ground::visit::Visit;
use std::collections::BTreeMap;

// Who may: anyone.

// What happens.

/// `GET /{place}/groups`
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    page::page(&ListPage::of(&visit, Form::default()).await?)
}

// What is shown.

struct Line {
    href: String,
    name: String,
    about: String,
    found_at: String,
    number: String,
}

#[derive(Template)]
#[template(path = "group/list.html")]
pub(super) struct ListPage {
    frame: Frame,
    form: Form,
    lines: Vec<Line>,
    /// Where the form of a new group goes, for whoever may enter one.
    make: Option<String>,
}

impl ListPage {
    pub(super) async fn of(visit: &Visit, form: Form) -> Result<Self, Stop> {
        let place_id = visit.place.slug.clone();
        let (groups, counts) = visit
            .house
            .store
            .read(move |db| {
                let counts: BTreeMap<_, _> = counts(db, &place_id)?.into_iter().collect();
                Ok((person::groups(db, &place_id)?, counts))
            })
            .await?;
        let line = |group: person::Group| Line {
            href: visit.to(&format!("/groups/{}", group.id)),
            number: number_in_words(&visit.w, counts.get(&group.id).copied().unwrap_or(0)),
            name: group.name,
            about: group.about,
            found_at: group.found_at,
        };
        let may = visit.viewer.can::<MakeGroup>(&Ground { place_id: visit.place.slug.clone() });
        Ok(Self {
            frame: visit.frame("group-list"),
            form,
            lines: groups.into_iter().map(line).collect(),
            make: may.then(|| visit.to("/groups")),
        })
    }
}
