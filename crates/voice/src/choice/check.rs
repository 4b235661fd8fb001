//! Check a choice: can it be done for what it says it costs? Yes, with changes, or no; with a note that
//! everyone can read. A choice that cannot be done does not come onto a ballot; one that was changed is
//! checked anew.

use super::{Choice, money, still_open};
use crate::choice::put::PutChoice;
use crate::thread::{self, Thread};
use axum::extract::Path;
use axum::response::Response;
use ground::ask::{Ask, Kind};
use ground::fact::Fact;
use ground::form::Form;
use ground::page::done;
use ground::params;
use ground::permit::{Act, Role};
use ground::stop::Stop;
use ground::trail::Detail;
use ground::visit::Visit;

// Who may.

/// Check what a choice costs and whether it can be done.
pub struct CheckChoice;

impl Act for CheckChoice {
    type On = Thread;
    const FACT: Fact = Fact::ChoiceCheck;
    const MAY: &'static [Role] = &[Role::Owner, Role::Steward];
    const WHILE: &'static [ground::permit::While<Thread>] = PutChoice::WHILE;
    const REFUSAL: &'static str = "refused-not-owner";
}

pub const FEASIBLE: [&str; 3] = ["yes", "changes", "no"];

// What happens.

pub async fn post(
    visit: Visit,
    Path((_, id, choice)): Path<(String, String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<CheckChoice>(&thread)?);
    let found = super::seen(&visit, &thread, &choice).await?;
    let feasible = form.one_of(&visit.w, "feasible", "choice-check-feasible", &FEASIBLE);
    let cost = money(&mut form, &visit.w, "cost", "choice-cost");
    let note = form.text(&visit.w, "note", "choice-check-note", 1000);
    if form.is_faulty() {
        return ask(&visit, &thread, &found, &form);
    }
    thread::change::<CheckChoice, _>(&visit, &id, form.once(), move |w, tx| {
        still_open(tx, tx.place_id(), &w.on().id)?;
        let me = w.permit().who().me().ok_or(Stop::SignIn)?;
        w.exec(
            "update choice set feasible = $3, note = $4, cost = $5, checked_by = $6, \
             checked_hats = $7, checked_at = $8 where place_id = $1 and id = $2",
            params![
                tx.place_id(),
                &found.id,
                &feasible,
                &note,
                cost,
                &me.id,
                me.hats.bits(),
                w.now()
            ],
        )?;
        let parts = [("title", found.title.as_str()), ("note", note.as_str())];
        let path = format!("{}/choices", w.on().path());
        w.later(&w.on().tells(&found.made_by, "mail-choice-checked", &parts, &path))?;
        Ok(Detail::none()
            .say("number", found.number)
            .say("feasible", feasible.as_str())
            .say("cost", cost)
            .say("note", note.as_str()))
    })
    .await?;
    Ok(done(&format!("{}/choices", thread.path()), "choice-check-done"))
}

// What is shown.

pub async fn get(
    visit: Visit,
    Path((_, id, choice)): Path<(String, String, String)>,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<CheckChoice>(&thread)?);
    let found = super::seen(&visit, &thread, &choice).await?;
    let cost = found.cost.map(super::pounds).unwrap_or_default();
    let form = Form::with(&[
        ("cost", &cost),
        ("feasible", found.feasible.as_deref().unwrap_or_default()),
        ("note", found.note.as_deref().unwrap_or_default()),
    ]);
    ask(&visit, &thread, &found, &form)
}

fn ask(visit: &Visit, thread: &Thread, choice: &Choice, form: &Form) -> Result<Response, Stop> {
    let back = format!("{}/choices", thread.path());
    Ask::new(&visit.w, "choice-check", format!("{back}/{}/check", choice.id), back)
        .about(&format!("{}\n\n{}", choice.title, choice.body))
        .radios("feasible", &FEASIBLE)
        .field("cost", Kind::Line("money"))
        .area("note", 4)
        .show(visit, form)
}
