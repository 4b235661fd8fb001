//! Record a decision that was made elsewhere: by a cabinet, a board, a manager. What part people had
//! in the final say is recorded with it.

use crate::decision;
use crate::stage::Stage;
use crate::thread::{self, Thread};
use axum::extract::Path;
use axum::response::Response;
use ground::ask::Ask;
use ground::clock::{date_of, start_of};
use ground::fact::Fact;
use ground::form::Form;
use ground::page::done;
use ground::params;
use ground::permit::{Act, Role, While};
use ground::stop::Stop;
use ground::trail::Detail;
use ground::visit::Visit;

// Who may.

/// Record a decision made elsewhere.
pub struct RecordDecision;

impl Act for RecordDecision {
    type On = Thread;
    const FACT: Fact = Fact::DecisionRecord;
    const MAY: &'static [Role] = &[Role::Owner, Role::Steward];
    const WHILE: &'static [While<Thread>] =
        &[While { holds: |t| t.stage() >= Stage::Decide, or: "refused-not-deciding" }];
    const REFUSAL: &'static str = "refused-not-owner";
}

pub const WEIGHTS: [&str; 4] = ["none", "advisory", "minority", "equal"];

// What happens.

pub async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<RecordDecision>(&thread)?);
    let w = &visit.w;
    let reason = form.text(w, "reason", "decision-record-reason", 2000);
    let weight = form.one_of(w, "weight", "decision-record-weight", &WEIGHTS);
    let on = form.date(w, "on", "decision-record-on");
    if on.is_some_and(|d| start_of(d) > visit.now()) {
        form.fault("on", w.t("decision-record-on-future"));
    }
    let (Some(on), false) = (on, form.is_faulty()) else { return ask(&visit, &thread, &form) };
    thread::change::<RecordDecision, _>(&visit, &id, form.once(), move |w, tx| {
        if decision::of(tx, tx.place_id(), &w.on().id)?.is_some() {
            return Err(Stop::Forbidden("refused-round-open"));
        }
        w.exec(
            "insert into decision (place_id, id, thread_id, method, quorum, made_at, made_by, result, \
             weight, reason) values ($1, $2, $2, 'elsewhere', 0, $3, $4, 'stands', $5, $6)",
            params![
                tx.place_id(), &w.on().id, start_of(on),
                w.permit().who().person_id().map(str::to_owned), &weight, &reason
            ],
        )?;
        Ok(Detail::none().say("weight", weight.as_str()).say("reason", reason.as_str()))
    })
    .await?;
    Ok(done(&format!("{}#decision", thread.path()), "decision-record-done"))
}

// What is shown.

pub async fn get(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<RecordDecision>(&thread)?);
    let date = date_of(visit.now());
    let form = Form::with(&[
        ("on-day", &date.day().to_string()),
        ("on-month", &date.month().to_string()),
        ("on-year", &date.year().to_string()),
    ]);
    ask(&visit, &thread, &form)
}

fn ask(visit: &Visit, thread: &Thread, form: &Form) -> Result<Response, Stop> {
    let path = format!("{}/decision/record", thread.path());
    Ask::new(&visit.w, "decision-record", path, thread.path())
        .about(&thread.title)
        .area("reason", 5)
        .radios("weight", &WEIGHTS)
        .date("on")
        .show(visit, form)
}
