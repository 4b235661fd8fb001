//! Read a measure: the value before, or after.

use super::{Measure, seen};
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

/// Read a measure.
pub struct ReadMeasure;

impl Act for ReadMeasure {
    type On = Thread;
    const FACT: Fact = Fact::MeasureRead;
    const MAY: &'static [Role] = &[Role::Owner, Role::Raiser, Role::Contributor];
    const REFUSAL: &'static str = "refused-not-contributor";
}

pub const WHEN: [&str; 2] = ["before", "after"];

pub async fn post(
    visit: Visit,
    Path((_, id, measure)): Path<(String, String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<ReadMeasure>(&thread)?);
    let found = seen(&visit, &thread, &measure).await?;
    let when = form.one_of(&visit.w, "when", "reading-when", &WHEN);
    let value = form.text(&visit.w, "value", "reading-value", 40);
    if form.is_faulty() {
        return ask(&visit, &thread, &found, &form);
    }
    thread::change::<ReadMeasure, _>(&visit, &id, form.once(), move |w, tx| {
        let sql = if when == "before" {
            "update measure set before_value = $3, before_at = $4 where place_id = $1 and id = $2"
        } else {
            "update measure set after_value = $3, after_at = $4 where place_id = $1 and id = $2"
        };
        w.exec(sql, params![tx.place_id(), &found.id, &value, w.now()])?;
        Ok(Detail::none().say("when", when.as_str()).say("value", value.as_str()))
    })
    .await?;
    Ok(done(&format!("{}#measures", thread.path()), "reading-done"))
}

pub async fn get(
    visit: Visit,
    Path((_, id, measure)): Path<(String, String, String)>,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<ReadMeasure>(&thread)?);
    let found = seen(&visit, &thread, &measure).await?;
    let when = if found.before_value.is_none() { "before" } else { "after" };
    ask(&visit, &thread, &found, &Form::with(&[("when", when)]))
}

fn ask(visit: &Visit, thread: &Thread, measure: &Measure, form: &Form) -> Result<Response, Stop> {
    let path = format!("{}/measures/{}/read", thread.path(), measure.id);
    Ask::new(&visit.w, "reading", path, thread.path())
        .about(&format!("{} ({})", measure.body, measure.unit))
        .radios("when", &WHEN)
        .line("value")
        .show(visit, form)
}
