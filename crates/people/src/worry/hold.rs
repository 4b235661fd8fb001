//! Take a worry up, write down what is done, and close it. Closed, it is kept as long as the place says.

use super::{HOLDERS, HoldWorry, TakeWorry, Worry, clock, find, note};
use axum::extract::Path;
use axum::response::Response;
use ground::ask::Ask;
use ground::form::Form;
use ground::outbox::Job;
use ground::page;
use ground::params;
use ground::permit::Act;
use ground::stop::Stop;
use ground::trail::Detail;
use ground::visit::Visit;
use serde_json::json;

// Who may: `TakeWorry` and `HoldWorry`, those to whom worries go, never whom it is about; with a second step.

// What is asked: `text`, what was done.

pub(super) const LONGEST: usize = 6000;

// What happens.

/// `POST /{place}/concerns/{id}/take`
pub(crate) async fn take(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    visit.second_step()?;
    let (viewer, envelopes) = (visit.viewer.clone(), visit.house.keys.envelopes.clone());
    let to = visit.to(&format!("/concerns/{id}"));
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let worry = find(tx, &envelopes, &viewer, &id)?;
            let writing = tx.write(viewer.may::<TakeWorry>(&worry)?)?;
            let role =
                HOLDERS.into_iter().find(|role| viewer.has_role(role)).ok_or(Stop::NotFound)?;
            writing.exec(
                "update worry set holder_id = $3, taken_at = $4, holder_role = $5 \
                 where place_id = $1 and id = $2",
                params![tx.place_id(), &id, viewer.person_id(), tx.now(), role],
            )?;
            writing.keep(Detail::none())
        })
        .await?;
    Ok(page::done(&to, "worry-taken"))
}

/// The worry, for whoever holds it and may do this with it.
pub(super) async fn holding<A: Act<On = Worry>>(visit: &Visit, id: &str) -> Result<Worry, Stop> {
    visit.person_id()?;
    let (viewer, id) = (visit.viewer.clone(), id.to_owned());
    let envelopes = visit.house.keys.envelopes.clone();
    let worry = visit.house.store.read(move |db| find(db, &envelopes, &viewer, &id)).await?;
    visit.second_step()?;
    drop(visit.viewer.may::<A>(&worry)?);
    Ok(worry)
}

async fn held(visit: &Visit, id: &str) -> Result<(), Stop> {
    let worry = holding::<HoldWorry>(visit, id).await?;
    if worry.closed_at.is_some() { Err(Stop::Forbidden("worry-is-closed")) } else { Ok(()) }
}

/// `GET /{place}/concerns/{id}/note`
pub(crate) async fn note_get(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    held(&visit, &id).await?;
    ask(&visit, &id, false, &Form::default())
}

/// `POST /{place}/concerns/{id}/note`
pub(crate) async fn note_post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    form: Form,
) -> Result<Response, Stop> {
    write(&visit, id, false, form).await
}

/// `GET /{place}/concerns/{id}/close`
pub(crate) async fn close_get(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    held(&visit, &id).await?;
    ask(&visit, &id, true, &Form::default())
}

/// `POST /{place}/concerns/{id}/close`
pub(crate) async fn close_post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    form: Form,
) -> Result<Response, Stop> {
    write(&visit, id, true, form).await
}

async fn write(visit: &Visit, id: String, close: bool, mut form: Form) -> Result<Response, Stop> {
    held(visit, &id).await?;
    let text = form.text(&visit.w, "text", "worry-note-text", LONGEST);
    if form.is_faulty() {
        return ask(visit, &id, close, &form);
    }
    let (viewer, envelopes) = (visit.viewer.clone(), visit.house.keys.envelopes.clone());
    let days = visit.place.promise("concern-kept", visit.now());
    let to = visit.to(&if close { "/concerns".to_owned() } else { format!("/concerns/{id}") });
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let worry = find(tx, &envelopes, &viewer, &id)?;
            let writing = tx.write(viewer.may::<HoldWorry>(&worry)?)?;
            note(&writing, tx, &envelopes, &viewer, &id, &text)?;
            if close {
                writing.exec(
                    "update worry set closed_at = $3 where place_id = $1 and id = $2",
                    params![tx.place_id(), &id, tx.now()],
                )?;
                let body = json!({ "worry": id, "do": "forget" });
                let until = clock::kept_until(tx.now(), days);
                writing.later(&Job::new("worry", body).not_before(until))?;
            }
            writing.keep(Detail::none())
        })
        .await?;
    Ok(page::done(&to, if close { "worry-closed" } else { "worry-noted" }))
}

// What is shown.

fn ask(visit: &Visit, id: &str, close: bool, form: &Form) -> Result<Response, Stop> {
    let back = visit.to(&format!("/concerns/{id}"));
    let (key, end) = if close { ("worry-close", "close") } else { ("worry-note", "note") };
    Ask::new(&visit.w, key, format!("{back}/{end}"), back).area("text", 8).show(visit, form)
}
