//! Someone who has no account asked for what is held about them: on paper, by telephone or face to face. A steward
//! prints it for them, and the trail says so. What a steward must not read is not on it, and the page says what that is
//! and how the person gets it.

use super::plain::{Names, Part, parts};
use super::see::{All, Row, oneself};
use super::{PrintHeld, leaver, whom};
use crate::acting;
use crate::waits::paper::{HOW, hows};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use ground::acting::Agreed;
use ground::ask::{Ask, Kind};
use ground::form::Form;
use ground::page::{self, Frame};
use ground::permit::Noun;
use ground::person::Person;
use ground::stop::Stop;
use ground::trail::{Detail, Tx};
use ground::visit::Visit;

// Who may: `PrintHeld`, a steward, having passed a second step and proved who they are; only for whom has no account.

/// What a steward reads anyway: who they are, how they are reached, their groups and roles, and their letters; and who
/// acts for them ([`who_acts`]). What is not named here is never on this page.
const SHOWN: [(&str, &str); 4] = [
    ("reach", "id"),
    ("role", "person_id"),
    ("group_member", "person_id"),
    ("letter", "person_id"),
];

// What is asked: `how` they asked for it.

fn ask(visit: &Visit, person: &Person, form: &Form) -> Result<Response, Stop> {
    let page = visit.to(&format!("/people/{}", person.id));
    Ask::new(&visit.w, "people-held", format!("{page}/held"), page)
        .titled(visit.w.part("people-held-of", "person", &person.name))
        .field("how", Kind::Radios(hows(&visit.w)))
        .show(visit, form)
}

// What happens.

/// `GET /{place}/people/{id}/held`
pub(crate) async fn get(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let person = whom::<PrintHeld>(&visit, &id, "/account/data").await?;
    ask(&visit, &person, &Form::default())
}

/// `POST /{place}/people/{id}/held`
pub(crate) async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let person = whom::<PrintHeld>(&visit, &id, "/account/data").await?;
    let how = form.one_of(&visit.w, "how", "people-held-how", &HOW);
    let Some(how) = HOW.into_iter().find(|h| *h == how) else { return ask(&visit, &person, &form) };
    let (viewer, house) = (visit.viewer.clone(), visit.house.clone());
    let (all, names) = visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let permit = viewer.may::<PrintHeld>(&leaver(tx, tx.place_id(), &id)?)?;
            let mut all: All = vec![("person".to_owned(), vec![oneself(tx, &permit)?])];
            let shown = |table: &str, person: &str| SHOWN.contains(&(table, person));
            for held in house.held.iter().filter(|held| shown(held.table, held.person)) {
                let rows = held.rows(tx, tx.place_id(), permit.on().id())?;
                let owned = |row: Vec<(&'static str, String)>| -> Row {
                    row.into_iter().map(|(name, text)| (name.to_owned(), text)).collect()
                };
                all.push((
                    format!("{}.{}", held.table, held.person),
                    rows.into_iter().map(owned).collect(),
                ));
            }
            all.push(("acting.person_id".to_owned(), who_acts(tx, &id)?));
            all.retain(|(_, rows)| !rows.is_empty());
            let names = Names::of(tx, tx.place_id(), &all)?;
            let detail = Detail::none().on_behalf_of(Some(&id)).by(how);
            Ok(tx.write(permit)?.keep(detail)?.with((all, names)))
        })
        .await?;
    page::page(&HeldPage {
        title: visit.w.part("people-held-of", "person", &person.name),
        day: visit.w.day(visit.now()),
        parts: parts(&visit, all, &names),
        back: visit.to(&format!("/people/{}", person.id)),
        frame: visit.frame("people-held-sheet").titled("people-held-title"),
    })
}

/// Who may act for the person, as what and until when: a steward reads it where they enter it (`acting::list`). What it
/// is for is between the two.
fn who_acts(tx: &Tx<'_>, id: &str) -> Result<Vec<Row>, Stop> {
    let all = acting::all_of(tx, tx.place_id(), id)?;
    let row = |agreed: Agreed| {
        let until = agreed.ended_at.unwrap_or(agreed.until_at).to_string();
        let cells = [("helper_id", agreed.helper_id), ("kind", agreed.kind), ("until_at", until)];
        cells.map(|(name, text)| (name.to_owned(), text)).to_vec()
    };
    Ok(all.into_iter().filter(|agreed| agreed.person_id == id).map(row).collect())
}

// What is shown.

#[derive(Template)]
#[template(path = "rights/held.html")]
struct HeldPage {
    frame: Frame,
    title: String,
    day: String,
    parts: Vec<Part>,
    back: String,
}
