//! Choose a measure: what we will look at, in what unit, and which way is better.

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
use ground::trail::{Detail, Tx, Writing};
use ground::visit::Visit;

/// Choose a measure.
pub struct ChooseMeasure;

impl Act for ChooseMeasure {
    type On = Thread;
    const FACT: Fact = Fact::MeasureChoose;
    const MAY: &'static [Role] = &[Role::Owner, Role::Raiser, Role::Contributor];
    const REFUSAL: &'static str = "refused-not-contributor";
}

pub const BETTER: [&str; 2] = ["more", "less"];

pub fn write(
    w: &Writing<'_, '_, ChooseMeasure>,
    tx: &Tx<'_>,
    body: &str,
    unit: &str,
    better: &str,
    before: Option<&str>,
) -> Result<String, Stop> {
    let me = w.permit().who().me().ok_or(Stop::SignIn)?;
    let id = tx.id();
    w.exec(
        "insert into measure (place_id, id, thread_id, body, unit, better, chosen_by, chosen_hats, \
         chosen_at, before_value, before_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        params![
            tx.place_id(),
            &id,
            &w.on().id,
            body,
            unit,
            better,
            &me.id,
            me.hats.bits(),
            w.now(),
            before.map(str::to_owned),
            before.map(|_| w.now())
        ],
    )?;
    Ok(id)
}

pub async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<ChooseMeasure>(&thread)?);
    let w = &visit.w;
    let body = form.text(w, "body", "measure-body", 200);
    let unit = form.text(w, "unit", "measure-unit", 60);
    let better = form.one_of(w, "better", "measure-better", &BETTER);
    let before = form.text_or_none(w, "before", "measure-before", 40);
    if form.is_faulty() {
        return ask(&visit, &thread, &form);
    }
    thread::change::<ChooseMeasure, _>(&visit, &id, form.once(), move |w, tx| {
        write(w, tx, &body, &unit, &better, before.as_deref())?;
        Ok(Detail::none().say("body", body.as_str()).say("unit", unit.as_str()))
    })
    .await?;
    Ok(done(&format!("{}#measures", thread.path()), "measure-done"))
}

pub async fn get(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<ChooseMeasure>(&thread)?);
    ask(&visit, &thread, &Form::default())
}

fn ask(visit: &Visit, thread: &Thread, form: &Form) -> Result<Response, Stop> {
    Ask::new(&visit.w, "measure", format!("{}/measures", thread.path()), thread.path())
        .about(&thread.title)
        .line("body")
        .line("unit")
        .radios("better", &BETTER)
        .line("before")
        .show(visit, form)
}
