//! Take a choice back: it stays on the list, with why, and does not come onto a ballot.

use super::{authors, still_open};
use crate::choice::put::PutChoice;
use crate::thread::{self, Thread};
use axum::extract::Path;
use axum::response::Response;
use ground::ask::Ask;
use ground::fact::Fact;
use ground::form::Form;
use ground::page::done;
use ground::params;
use ground::permit::{Act, Role};
use ground::stop::Stop;
use ground::trail::Detail;
use ground::visit::Visit;

/// Take a choice back.
pub struct WithdrawChoice;

impl Act for WithdrawChoice {
    type On = Thread;
    const FACT: Fact = Fact::ChoiceWithdraw;
    const MAY: &'static [Role] = &[Role::Participant];
    const WHILE: &'static [ground::permit::While<Thread>] = PutChoice::WHILE;
    const REFUSAL: &'static str = "refused-not-invited";
}

pub async fn post(
    visit: Visit,
    Path((_, id, choice)): Path<(String, String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<WithdrawChoice>(&thread)?);
    let found = super::seen(&visit, &thread, &choice).await?;
    let why = form.text(&visit.w, "why", "choice-withdraw-why", 500);
    if form.is_faulty() {
        return ask(&visit, &thread, &found, &form);
    }
    thread::change::<WithdrawChoice, _>(&visit, &id, form.once(), move |w, tx| {
        still_open(tx, tx.place_id(), &w.on().id)?;
        let me = w.permit().who().person_id().unwrap_or_default();
        let works = authors(tx, tx.place_id(), &w.on().id)?;
        if !works.iter().any(|a| a.choice_id == found.id && a.person_id == me) {
            return Err(Stop::Forbidden("refused-not-choice-author"));
        }
        w.exec(
            "update choice set withdrawn_at = $3, note = $4 where place_id = $1 and id = $2",
            params![tx.place_id(), &found.id, w.now(), &why],
        )?;
        Ok(Detail::none().say("number", found.number).say("why", why.as_str()).unnamed())
    })
    .await?;
    Ok(done(&format!("{}/choices", thread.path()), "choice-withdraw-done"))
}

pub async fn get(
    visit: Visit,
    Path((_, id, choice)): Path<(String, String, String)>,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<WithdrawChoice>(&thread)?);
    let found = super::seen(&visit, &thread, &choice).await?;
    ask(&visit, &thread, &found, &Form::default())
}

fn ask(
    visit: &Visit,
    thread: &Thread,
    choice: &super::Choice,
    form: &Form,
) -> Result<Response, Stop> {
    let back = format!("{}/choices", thread.path());
    Ask::new(&visit.w, "choice-withdraw", format!("{back}/{}/withdraw", choice.id), back)
        .about(&choice.title)
        .area("why", 3)
        .show(visit, form)
}
