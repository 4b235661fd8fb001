//! Bring a round to another step: on, or back to amend.

use super::Step;
use crate::decision;
use crate::thread::{self, Thread};
use axum::extract::Path;
use axum::response::Response;
use ground::fact::Fact;
use ground::form::Form;
use ground::page::done;
use ground::params;
use ground::permit::{Act, Role};
use ground::stop::Stop;
use ground::trail::Detail;
use ground::visit::Visit;

/// Bring the round to another step.
pub struct StepRound;

impl Act for StepRound {
    type On = Thread;
    const FACT: Fact = Fact::ConsentStep;
    const MAY: &'static [Role] = &[Role::Owner, Role::Steward];
    const REFUSAL: &'static str = "refused-not-owner";
}

pub async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    form: Form,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<StepRound>(&thread)?);
    let to = Step::from_key(form.get("to")).ok_or(Stop::Forbidden("refused-no-step"))?;
    thread::change::<StepRound, _>(&visit, &id, form.once(), move |w, tx| {
        let open = decision::of(tx, tx.place_id(), &w.on().id)?;
        let open = open.filter(|d| d.is_consent() && d.is_open());
        open.ok_or(Stop::Forbidden("refused-round-closed"))?;
        w.exec(
            "update decision set step = $3 where place_id = $1 and id = $2",
            params![tx.place_id(), &w.on().id, to.key()],
        )?;
        Ok(Detail::none().say("step", to.key()))
    })
    .await?;
    Ok(done(&visit.to(&format!("/threads/{id}/round")), "round-step-done"))
}
