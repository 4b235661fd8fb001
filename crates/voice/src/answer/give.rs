//! Answer a contribution: adopted, changed or not adopted, with the reason, and the version of the
//! text that it went into.

use super::{Contribution, contributions};
use crate::stage::Stage;
use crate::thread::{self, Thread};
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

/// Answer a contribution.
pub struct GiveAnswer;

impl Act for GiveAnswer {
    type On = Thread;
    const FACT: Fact = Fact::AnswerGive;
    const MAY: &'static [Role] = &[Role::Owner, Role::Steward];
    const WHILE: &'static [While<Thread>] =
        &[While { holds: |t| t.stage() >= Stage::Tell, or: "refused-not-telling" }];
    const REFUSAL: &'static str = "refused-not-owner";
}

pub const OUTCOMES: [&str; 3] = ["adopted", "changed", "not"];

// What happens.

async fn one(visit: &Visit, thread: &Thread, id: &str) -> Result<(Contribution, i64), Stop> {
    let (t, id) = (thread.clone(), id.to_owned());
    visit
        .house
        .store
        .read(move |db| {
            let all = contributions(db, &t)?;
            let newest = crate::proposal::newest(db, &t.place_id, &t.id)?;
            let one = all.into_iter().find(|c| c.id == id).ok_or(Stop::NotFound)?;
            Ok((one, newest))
        })
        .await
}

pub async fn post(
    visit: Visit,
    Path((_, id, contribution)): Path<(String, String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<GiveAnswer>(&thread)?);
    let (given, newest) = one(&visit, &thread, &contribution).await?;
    let outcome = form.one_of(&visit.w, "outcome", "answer-outcome", &OUTCOMES);
    let reason = form.text(&visit.w, "reason", "answer-reason", 1000);
    let number = form.get("number").parse::<i64>().ok().filter(|n| (1..=newest).contains(n));
    if form.is_faulty() {
        return ask(&visit, &thread, &given, newest, &form);
    }
    thread::change::<GiveAnswer, _>(&visit, &id, form.once(), move |w, tx| {
        let by = w.permit().who().person_id().map(str::to_owned);
        w.exec(
            "insert into answer (place_id, id, thread_id, person_id, outcome, reason, number, \
             answered_by, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9) \
             on conflict (place_id, id) do update set outcome = excluded.outcome, \
             reason = excluded.reason, number = excluded.number, answered_by = excluded.answered_by, \
             at = excluded.at, judged = null, judged_why = null, judged_at = null",
            params![
                tx.place_id(), &given.id, &w.on().id, &given.person_id, &outcome, &reason, number,
                by.unwrap_or_default(), w.now()
            ],
        )?;
        Ok(Detail::none()
            .say("contribution", given.id.as_str())
            .say("kind", given.kind)
            .say("outcome", outcome.as_str())
            .say("reason", reason.as_str()))
    })
    .await?;
    Ok(done(&format!("{}#answers", thread.path()), "answer-done"))
}

// What is shown.

pub async fn get(
    visit: Visit,
    Path((_, id, contribution)): Path<(String, String, String)>,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<GiveAnswer>(&thread)?);
    let (given, newest) = one(&visit, &thread, &contribution).await?;
    ask(&visit, &thread, &given, newest, &Form::default())
}

fn ask(
    visit: &Visit,
    thread: &Thread,
    given: &Contribution,
    newest: i64,
    form: &Form,
) -> Result<Response, Stop> {
    let path = format!("{}/answers/{}", thread.path(), given.id);
    let versions: Vec<_> = (1..=newest)
        .map(|n| (n.to_string(), visit.w.n("answer-version", n), String::new()))
        .collect();
    let mut page = Ask::new(&visit.w, "answer", path, thread.path())
        .about(&given.body)
        .radios("outcome", &OUTCOMES)
        .area("reason", 4);
    if !versions.is_empty() {
        page = page.field("number", Kind::Select(versions));
    }
    page.show(visit, form)
}
