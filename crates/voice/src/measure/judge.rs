//! Judge a measure: better, the same or worse, and why. People of every hat are asked.

use super::{Measure, seen};
use crate::stage::Stage;
use crate::thread::{self, Thread, take_part};
use axum::extract::Path;
use axum::response::Response;
use ground::ask::Ask;
use ground::fact::Fact;
use ground::form::Form;
use ground::page::done;
use ground::params;
use ground::permit::{Act, Role, While};
use ground::stop::Stop;
use ground::trail::{Detail, Tx, Writing};
use ground::visit::Visit;

/// Judge a measure.
pub struct JudgeMeasure;

impl Act for JudgeMeasure {
    type On = Thread;
    const FACT: Fact = Fact::MeasureJudge;
    const MAY: &'static [Role] = &[Role::Participant];
    const WHILE: &'static [While<Thread>] =
        &[While { holds: |t| t.stage() >= Stage::Tell, or: "refused-not-judging" }];
    const REFUSAL: &'static str = "refused-not-invited";
}

pub const SAYS: [&str; 3] = ["better", "same", "worse"];

pub fn write(
    w: &Writing<'_, '_, JudgeMeasure>,
    tx: &Tx<'_>,
    measure: &str,
    says: &str,
    why: &str,
) -> Result<(), Stop> {
    let me = w.permit().who().me().ok_or(Stop::SignIn)?;
    w.exec(
        "insert into judgement (place_id, id, measure_id, thread_id, person_id, hats, says, why, at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (place_id, id) do update set \
         says = excluded.says, why = excluded.why, hats = excluded.hats, at = excluded.at",
        params![
            tx.place_id(), format!("{measure}.{}", me.id), measure, &w.on().id, &me.id,
            me.hats.bits(), says, why, w.now()
        ],
    )?;
    take_part(w)?;
    Ok(())
}

pub async fn post(
    visit: Visit,
    Path((_, id, measure)): Path<(String, String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<JudgeMeasure>(&thread)?);
    let found = seen(&visit, &thread, &measure).await?;
    let says = form.one_of(&visit.w, "says", "judge-says", &SAYS);
    let why = form.text(&visit.w, "why", "judge-why", 1000);
    if form.is_faulty() {
        return ask(&visit, &thread, &found, &form);
    }
    thread::change::<JudgeMeasure, _>(&visit, &id, "", move |w, tx| {
        write(w, tx, &found.id, &says, &why)?;
        Ok(Detail::none().say("says", says.as_str()))
    })
    .await?;
    Ok(done(&format!("{}#measures", thread.path()), "judge-done"))
}

pub async fn get(
    visit: Visit,
    Path((_, id, measure)): Path<(String, String, String)>,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<JudgeMeasure>(&thread)?);
    let found = seen(&visit, &thread, &measure).await?;
    ask(&visit, &thread, &found, &Form::default())
}

fn ask(visit: &Visit, thread: &Thread, measure: &Measure, form: &Form) -> Result<Response, Stop> {
    let path = format!("{}/measures/{}/judge", thread.path(), measure.id);
    Ask::new(&visit.w, "judge", path, thread.path())
        .about(&measure.body)
        .radios("says", &SAYS)
        .area("why", 3)
        .show(visit, form)
}
