//! Who looks after the place, for everyone to read: each role, what it lets one see, who has it, since when, and who
//! gave it; and, for a steward, a form to give a role.

use super::{GiveRole, Giving, Held, ROLES, TakeRole, held};
use crate::person::all;
use askama::Template;
use axum::response::Response;
use ground::account::step;
use ground::form::Form;
use ground::page::{self, Frame};
use ground::person::{self, Person};
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
    since: String,
    by: String,
    /// Whether they sign in with a second step, for whoever gives roles.
    step: Option<String>,
    /// Where the form that ends it goes, for whoever may.
    end: Option<String>,
}

/// A role, what it lets one see, and who has it.
struct Task {
    key: &'static str,
    role: String,
    lets: String,
    lines: Vec<Line>,
}

#[derive(Template)]
#[template(path = "role/list.html")]
pub(super) struct ListPage {
    frame: Frame,
    form: Form,
    tasks: Vec<Task>,
    give: Option<String>,
    people: Vec<(String, String, String)>,
    roles: Vec<(String, String, String)>,
}

/// All that the page is made of: who holds what, by name, and who has a second step where the viewer may know.
struct Found {
    held: Vec<Held>,
    names: BTreeMap<String, String>,
    people: Vec<Person>,
    steps: BTreeMap<String, bool>,
}

async fn found(visit: &Visit, may: bool) -> Result<Found, Stop> {
    let place_id = visit.place.slug.clone();
    visit
        .house
        .store
        .read(move |db| {
            let held = held(db, &place_id)?;
            let givers = held.iter().filter_map(|h| h.given_by.as_deref());
            let ids = held.iter().map(|h| h.person_id.as_str()).chain(givers);
            let names = person::names(db, &place_id, ids)?;
            let people = if may { all(db, &place_id)? } else { Vec::new() };
            let mut steps = BTreeMap::new();
            for line in held.iter().filter(|_| may) {
                let has = step::of_person(db, &place_id, &line.person_id)?;
                steps.insert(line.person_id.clone(), has);
            }
            Ok(Found { held, names, people, steps })
        })
        .await
}

impl ListPage {
    pub(super) async fn of(visit: &Visit, form: Form) -> Result<Self, Stop> {
        let may = visit.viewer.can::<GiveRole>(&Giving::any(&visit.viewer));
        let found = found(visit, may).await?;
        let choice = |key: &str| (key.to_owned(), word(&visit.w, key), lets(&visit.w, key));
        Ok(Self {
            frame: visit.frame("role-give"),
            form,
            tasks: ROLES.map(|key| Task::of(visit, &found, key)).into(),
            give: may.then(|| visit.to("/roles")),
            people: found.people.into_iter().map(|p| (p.id, p.name, String::new())).collect(),
            roles: ROLES.map(choice).into(),
        })
    }
}

impl Task {
    fn of(visit: &Visit, found: &Found, key: &'static str) -> Self {
        let (w, demonstration) = (&visit.w, visit.place.demonstration);
        let line = |held: &Held| Line {
            name: found.names.get(&held.person_id).cloned().unwrap_or_default(),
            since: w.part("role-give-since", "day", &w.day(held.given_at)),
            by: match held.given_by.as_ref().and_then(|id| found.names.get(id)) {
                Some(name) => w.part("role-give-by", "name", name),
                None => w.t("role-give-by-nobody").into_owned(),
            },
            // A demonstration opens what is private without one.
            step: found.steps.get(&held.person_id).filter(|has| **has || !demonstration).map(
                |has| w.t(if *has { "role-give-step" } else { "role-give-no-step" }).into_owned(),
            ),
            end: visit
                .viewer
                .can::<TakeRole>(held)
                .then(|| visit.to(&format!("/roles/{}/end", held.id))),
        };
        Self {
            key,
            role: word(w, key),
            lets: lets(w, key),
            lines: found.held.iter().filter(|held| held.role == key).map(line).collect(),
        }
    }
}

/// What a role is for, and what it lets one see.
fn lets(w: &Words, role: &str) -> String {
    w.t(&format!("role-give-lets-{role}")).into_owned()
}

/// The word for one who holds a role: 'Steward'.
pub(crate) fn word(w: &Words, role: &str) -> String {
    w.t(&format!("role-give-{role}")).into_owned()
}
