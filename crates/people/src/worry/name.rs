//! Say whom a worry is about: the whole name of someone of the place who may be harmed, once it is known. As when it is
//! raised, nobody who may be meant holds it, or goes on holding it.

use super::hold::holding;
use super::meant::names;
use super::{HARMED, NameWorry, Said, Worry, box_of, clock, find, open_said};
use axum::extract::Path;
use axum::response::Response;
use ground::ask::Ask;
use ground::form::Form;
use ground::page;
use ground::params;
use ground::stop::Stop;
use ground::store::{Db, DbResult};
use ground::trail::Detail;
use ground::visit::Visit;

// Who may: `NameWorry`, whoever holds it, with a second step.

// What is asked: `name`, a whole name. Nothing is offered: what is opened by it is one person's own.

const LONGEST: usize = 200;

/// Whom of the place the name means, or the key of why it opens nothing.
fn meant(
    db: &Db<'_>,
    worry: &Worry,
    said: &Said,
    name: &str,
) -> DbResult<Result<String, &'static str>> {
    let sql = "select id from person where place_id = $1 and lower(name) = lower($2) \
               and left_at is null order by id";
    let mut found: Vec<(String,)> = db.all(sql, params![&worry.place_id, name])?;
    let Some((id,)) = found.pop() else { return Ok(Err("worry-name-name-nobody")) };
    if !found.is_empty() {
        return Ok(Err("worry-name-name-several"));
    }
    if worry.harms.contains(&id) || said.may_harm(name) {
        return Ok(Err("worry-name-name-harms"));
    }
    Ok(if worry.harmed.contains(&id) { Err("worry-name-name-there") } else { Ok(id) })
}

// What happens.

/// `GET /{place}/concerns/{id}/name`
pub(crate) async fn get(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    holding::<NameWorry>(&visit, &id).await?;
    ask(&visit, &id, &Form::default())
}

/// `POST /{place}/concerns/{id}/name`
pub(crate) async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let worry = holding::<NameWorry>(&visit, &id).await?;
    let name = form.text(&visit.w, "name", "worry-name-name", LONGEST);
    if !form.is_faulty() {
        let (envelopes, name) = (visit.house.keys.envelopes.clone(), name.clone());
        let found = visit.house.store.read(move |db| {
            let said = open_said(&envelopes, &worry)?;
            Ok(meant(db, &worry, &said, &name)?)
        });
        if let Err(key) = found.await? {
            form.fault("name", visit.w.t(key));
        }
    }
    if form.is_faulty() {
        return ask(&visit, &id, &form);
    }
    let to = visit.to(&format!("/concerns/{id}"));
    if write(&visit, id, name).await? {
        return Ok(page::done(&to, "worry-name-done"));
    }
    Ok(page::done(&visit.to("/concerns"), "worry-name-passed"))
}

/// Keeps it; gives whether whoever named them still holds it.
async fn write(visit: &Visit, id: String, name: String) -> Result<bool, Stop> {
    let (viewer, envelopes) = (visit.viewer.clone(), visit.house.keys.envelopes.clone());
    let days = visit.place.promise("concern", visit.now());
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let mut worry = find(tx, &envelopes, &viewer, &id)?;
            let writing = tx.write(viewer.may::<NameWorry>(&worry)?)?;
            let mut said = open_said(&envelopes, &worry)?;
            let person_id = meant(tx, &worry, &said, &name)?.map_err(Stop::Forbidden)?;
            writing.exec(
                "insert into worry_about (place_id, id, worry_id, person_id, part) \
                 values ($1, $2, $3, $4, $5)",
                params![tx.place_id(), tx.id(), &id, &person_id, HARMED],
            )?;
            worry.about.push(person_id);
            let before: Vec<&str> = names(&said.named).chain([name.as_str()]).collect();
            said.named = before.join(", ");
            let text = serde_json::to_string(&said).map_err(Stop::broken)?;
            writing.exec(
                "update worry set sealed = $3 where place_id = $1 and id = $2",
                params![
                    tx.place_id(),
                    &id,
                    envelopes.seal(&box_of(tx.place_id(), &id), "worry", &text)?
                ],
            )?;
            clock::bar(&writing, tx, &mut worry, &said, &[])?;
            let stays =
                !worry.holder_id.as_ref().is_some_and(|holder| worry.about.contains(holder));
            if !stays {
                clock::hand_on(&writing, tx, &mut worry, &said, days)?;
            }
            Ok(writing.keep(Detail::none())?.with(stays))
        })
        .await
}

// What is shown.

fn ask(visit: &Visit, id: &str, form: &Form) -> Result<Response, Stop> {
    let back = visit.to(&format!("/concerns/{id}"));
    Ask::new(&visit.w, "worry-name", format!("{back}/name"), back).line("name").show(visit, form)
}
