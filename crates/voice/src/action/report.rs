//! Report on an action: going on, stuck, or done.

use super::{Action, find};
use axum::extract::Path;
use axum::response::Response;
use ground::ask::Ask;
use ground::fact::Fact;
use ground::form::Form;
use ground::page::done;
use ground::params;
use ground::permit::{Act, Role, While};
use ground::stop::Stop;
use ground::trail::Detail;
use ground::visit::Visit;

// Who may.

/// Report on an action.
pub struct ReportAction;

impl Act for ReportAction {
    type On = Action;
    const FACT: Fact = Fact::ActionReport;
    const MAY: &'static [Role] = &[Role::Doer, Role::Owner];
    const WHILE: &'static [While<Action>] =
        &[While { holds: |a| a.done_at.is_none(), or: "refused-action-done" }];
    const REFUSAL: &'static str = "refused-not-doer";
}

pub const STATES: [&str; 3] = ["going", "stuck", "done"];

// What happens.

async fn seen(visit: &Visit, thread: &str, id: &str) -> Result<Action, Stop> {
    let (viewer, thread, id, now) =
        (visit.viewer.clone(), thread.to_owned(), id.to_owned(), visit.now());
    visit.house.store.read(move |db| find(db, &viewer, &thread, &id, now)).await
}

pub async fn post(
    visit: Visit,
    Path((_, thread, id)): Path<(String, String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let action = seen(&visit, &thread, &id).await?;
    drop(visit.viewer.may::<ReportAction>(&action)?);
    let state = form.one_of(&visit.w, "state", "report-state", &STATES);
    let body = form.text(&visit.w, "body", "report-body", 2000);
    if form.is_faulty() {
        return ask(&visit, &action, &form);
    }
    let (viewer, once) = (visit.viewer.clone(), form.once().to_owned());
    let path = action.thread.path();
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            tx.only_once(&once)?;
            let action = find(tx, &viewer, &thread, &id, tx.now())?;
            let w = tx.write(viewer.may::<ReportAction>(&action)?)?;
            let by = viewer.person_id().ok_or(Stop::SignIn)?;
            w.exec(
                "insert into report (place_id, id, action_id, thread_id, state, body, person_id, at) \
                 values ($1, $2, $3, $4, $5, $6, $7, $8)",
                params![tx.place_id(), tx.id(), &action.id, &thread, &state, &body, by, w.now()],
            )?;
            if state == "done" {
                w.exec(
                    "update action set done_at = $3 where place_id = $1 and id = $2",
                    params![tx.place_id(), &action.id, w.now()],
                )?;
            }
            w.once(&once, &action.thread.path())?;
            w.keep(Detail::none().say("state", state.as_str()).say("body", body.as_str()))
        })
        .await?;
    Ok(done(&format!("{path}#actions"), "report-done"))
}

// What is shown.

pub async fn get(
    visit: Visit,
    Path((_, thread, id)): Path<(String, String, String)>,
) -> Result<Response, Stop> {
    let action = seen(&visit, &thread, &id).await?;
    drop(visit.viewer.may::<ReportAction>(&action)?);
    ask(&visit, &action, &Form::default())
}

fn ask(visit: &Visit, action: &Action, form: &Form) -> Result<Response, Stop> {
    let path = format!("{}/actions/{}/report", action.thread.path(), action.id);
    Ask::new(&visit.w, "report", path, action.thread.path())
        .about(&action.body)
        .radios("state", &STATES)
        .area("body", 5)
        .show(visit, form)
}
