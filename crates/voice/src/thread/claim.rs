//! Say which rung of the ladder this is. The claim stands beside what is proven; one that equals the
//! proof is the good result, at any rung.

use super::Thread;
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

/// Claim a rung.
pub struct Claim;

impl Act for Claim {
    type On = Thread;
    const FACT: Fact = Fact::ThreadClaim;
    const MAY: &'static [Role] = &[Role::Owner, Role::Steward];
    const REFUSAL: &'static str = "refused-not-owner";
}

// What happens.

pub async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let thread = super::seen(&visit, &id).await?;
    drop(visit.viewer.may::<Claim>(&thread)?);
    let offered = ["1", "2", "3", "4", "5", "6", "7"];
    let rung = form.one_of(&visit.w, "rung", "claim-rung", &offered);
    let (Ok(rung), false) = (rung.parse::<i64>(), form.is_faulty()) else {
        return ask(&visit, &thread, &form);
    };
    super::change::<Claim, _>(&visit, &id, form.once(), move |w, _| {
        w.exec(
            "update thread set claimed = $3 where place_id = $1 and id = $2",
            params![&w.on().place_id, &w.on().id, rung],
        )?;
        Ok(Detail::none().say("rung", rung))
    })
    .await?;
    Ok(done(&format!("{}#ladder", thread.path()), "claim-done"))
}

// What is shown.

pub async fn get(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let thread = super::seen(&visit, &id).await?;
    drop(visit.viewer.may::<Claim>(&thread)?);
    let now = thread.claimed.map(|n| n.to_string()).unwrap_or_default();
    ask(&visit, &thread, &Form::with(&[("rung", &now)]))
}

fn ask(visit: &Visit, thread: &Thread, form: &Form) -> Result<Response, Stop> {
    let w = &visit.w;
    let rungs = (1..=7)
        .map(|n: u8| {
            let name = w.t(&format!("rung-{n}")).into_owned();
            (n.to_string(), name, w.t(&format!("rung-{n}-means")).into_owned())
        })
        .collect();
    Ask::new(w, "claim", format!("{}/claim", thread.path()), thread.path())
        .field("rung", Kind::Radios(rungs))
        .show(visit, form)
}
