//! Who looks after the place, for everyone to read; and, for a steward, a form to give a role.

use super::{GiveRole, Giving, Held, ROLES, TakeRole, held};
use crate::person::all;
use askama::Template;
use axum::response::Response;
use ground::account::step;
use ground::form::Form;
use ground::page::{self, Frame};
use ground::person;
use ground::stop::Stop;
use ground::visit::Visit;
use ground::words::Words;
use std::collections::BTreeMap;

// Who may: anyone.

// What happens.

/// `GET /{place}/roles`
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    page::page(&ListPage::of(&visit, Form::default()).await?)
}

// What is shown.

struct Line {
    name: String,
    role: String,
    since: String,
    /// Whether they sign in with a second step, for whoever gives roles.
    step: Option<String>,
    /// Where the form that ends it goes, for whoever may.
    end: Option<String>,
}

#[derive(Template)]
#[template(path = "role/list.html")]
pub(super) struct ListPage {
    frame: Frame,
    form: Form,
    lines: Vec<Line>,
    give: Option<String>,
    people: Vec<(String, String, String)>,
    roles: Vec<(String, String, String)>,
}

impl ListPage {
    pub(super) async fn of(visit: &Visit, form: Form) -> Result<Self, Stop> {
        let may = visit.viewer.can::<GiveRole>(&Giving::any(&visit.viewer));
        let place_id = visit.place.slug.clone();
        let (held, names, people, steps) = visit
            .house
            .store
            .read(move |db| {
                let held = held(db, &place_id)?;
                let names =
                    person::names(db, &place_id, held.iter().map(|h| h.person_id.as_str()))?;
                let people = if may { all(db, &place_id)? } else { Vec::new() };
                let mut steps = BTreeMap::new();
                if may {
                    for id in names.keys() {
                        steps.insert(id.clone(), step::of_person(db, &place_id, id)?);
                    }
                }
                Ok((held, names, people, steps))
            })
            .await?;
        let line = |held: Held| Line {
            name: names.get(&held.person_id).cloned().unwrap_or_default(),
            role: word(&visit.w, &held.role),
            since: visit.w.day(held.given_at),
            step: steps.get(&held.person_id).map(|has| {
                visit.w.t(if *has { "role-give-step" } else { "role-give-no-step" }).into_owned()
            }),
            end: visit
                .viewer
                .can::<TakeRole>(&held)
                .then(|| visit.to(&format!("/roles/{}/end", held.id))),
        };
        let choice = |key: &str| (key.to_owned(), word(&visit.w, key), String::new());
        Ok(Self {
            frame: visit.frame("role-give"),
            form,
            lines: held.into_iter().map(line).collect(),
            give: may.then(|| visit.to("/roles")),
            people: people.into_iter().map(|p| (p.id, p.name, String::new())).collect(),
            roles: ROLES.map(choice).into(),
        })
    }
}

/// The word for one who holds a role: 'Steward'.
pub(crate) fn word(w: &Words, role: &str) -> String {
    w.t(&format!("role-give-{role}")).into_owned()
}
