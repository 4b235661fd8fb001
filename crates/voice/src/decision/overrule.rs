//! Say that a decision was not followed, and why. It stands at the top of the matter from then on.

use crate::decision;
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

/// Say that a decision was not followed.
pub struct Override;

impl Act for Override {
    type On = Thread;
    const FACT: Fact = Fact::DecisionOverride;
    const MAY: &'static [Role] = &[Role::Owner, Role::Steward];
    const REFUSAL: &'static str = "refused-not-owner";
}

pub async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<Override>(&thread)?);
    let why = form.text(&visit.w, "why", "override-why", 2000);
    if form.is_faulty() {
        return ask(&visit, &thread, &form);
    }
    thread::change::<Override, _>(&visit, &id, form.once(), move |w, tx| {
        decision::of(tx, tx.place_id(), &w.on().id)?
            .filter(|d| d.made_at.is_some())
            .ok_or(Stop::Forbidden("refused-not-decided"))?;
        w.exec(
            "update decision set overridden_at = $3, override_why = $4 where place_id = $1 and id = $2",
            params![tx.place_id(), &w.on().id, w.now(), &why],
        )?;
        Ok(Detail::none().say("why", why.as_str()))
    })
    .await?;
    Ok(done(&format!("{}#decision", thread.path()), "override-done"))
}

pub async fn get(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<Override>(&thread)?);
    ask(&visit, &thread, &Form::default())
}

fn ask(visit: &Visit, thread: &Thread, form: &Form) -> Result<Response, Stop> {
    Ask::new(&visit.w, "override", format!("{}/decision/override", thread.path()), thread.path())
        .about(&thread.title)
        .area("why", 5)
        .show(visit, form)
}
