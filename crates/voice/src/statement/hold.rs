//! Hold a statement back: only with a reason from the place's public list, told to its author.

use super::{Statement, find};
use axum::extract::Path;
use axum::response::Response;
use ground::ask::{Ask, Kind};
use ground::fact::Fact;
use ground::form::Form;
use ground::page::done;
use ground::params;
use ground::permit::{Act, Role, While};
use ground::stop::Stop;
use ground::trail::Detail;
use ground::visit::Visit;

// Who may.

/// Hold a statement back.
pub struct Hold;

impl Act for Hold {
    type On = Statement;
    const FACT: Fact = Fact::StatementHold;
    const MAY: &'static [Role] = &[Role::Moderator];
    const WHILE: &'static [While<Statement>] =
        &[While { holds: |s| s.held_at.is_none(), or: "refused-held" }];
    const REFUSAL: &'static str = "refused-not-moderator";
}

// What happens.

/// The statement of a request's address.
pub async fn seen(visit: &Visit, thread: &str, id: &str) -> Result<Statement, Stop> {
    let (viewer, thread, id, now) =
        (visit.viewer.clone(), thread.to_owned(), id.to_owned(), visit.now());
    visit.house.store.read(move |db| find(db, &viewer, &thread, &id, now)).await
}

pub async fn post(
    visit: Visit,
    Path((_, thread, id)): Path<(String, String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let statement = seen(&visit, &thread, &id).await?;
    drop(visit.viewer.may::<Hold>(&statement)?);
    let keys: Vec<&str> = visit.place.hold_reasons.iter().map(|r| r.key.as_str()).collect();
    let reason = form.one_of(&visit.w, "reason", "hold-reason", &keys);
    let why = form.text(&visit.w, "why", "hold-why", 500);
    if form.is_faulty() {
        return ask(&visit, &statement, &form);
    }
    let text = visit
        .place
        .hold_reasons
        .iter()
        .find(|r| r.key == reason)
        .map(|r| r.text.clone())
        .unwrap_or_default();
    let (viewer, tid) = (visit.viewer.clone(), thread.clone());
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let statement = find(tx, &viewer, &tid, &id, tx.now())?;
            let w = tx.write(viewer.may::<Hold>(&statement)?)?;
            w.exec(
                "update statement set held_at = $3, held_by = $4, held_reason = $5, held_why = $6 \
                 where place_id = $1 and id = $2",
                params![
                    tx.place_id(),
                    &statement.id,
                    w.now(),
                    viewer.person_id().map(str::to_owned),
                    &reason,
                    &why
                ],
            )?;
            let parts = [
                ("statement", statement.body.as_str()),
                ("reason", text.as_str()),
                ("why", why.as_str()),
            ];
            let path =
                format!("/{}/threads/{tid}/statements/{}/appeal", tx.place_id(), statement.id);
            w.later(&statement.thread.tells(&statement.person_id, "mail-held", &parts, &path))?;
            w.keep(Detail::none().say("reason", reason.as_str()))
        })
        .await?;
    Ok(done(&visit.to(&format!("/threads/{thread}/talk")), "hold-done"))
}

// What is shown.

pub async fn get(
    visit: Visit,
    Path((_, thread, id)): Path<(String, String, String)>,
) -> Result<Response, Stop> {
    let statement = seen(&visit, &thread, &id).await?;
    drop(visit.viewer.may::<Hold>(&statement)?);
    ask(&visit, &statement, &Form::default())
}

fn ask(visit: &Visit, statement: &Statement, form: &Form) -> Result<Response, Stop> {
    let reasons = visit
        .place
        .hold_reasons
        .iter()
        .map(|r| (r.key.clone(), r.text.clone(), String::new()))
        .collect();
    let path = format!("{}/statements/{}/hold", statement.thread.path(), statement.id);
    Ask::new(&visit.w, "hold", path, format!("{}/talk", statement.thread.path()))
        .about(&statement.body)
        .field("reason", Kind::Radios(reasons))
        .area("why", 3)
        .show(visit, form)
}
