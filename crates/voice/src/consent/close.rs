//! Close the round. The result is computed, not chosen: it stands, or it says which hat or concern
//! keeps it from standing. Until then the round can stay open.

use super::counted;
use crate::decision;
use crate::thread::show::{not_counted, why_not_yet};
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

// Who may.

/// Close the round with its result.
pub struct CloseRound;

impl Act for CloseRound {
    type On = Thread;
    const FACT: Fact = Fact::DecisionMake;
    const MAY: &'static [Role] = &[Role::Owner, Role::Steward];
    const REFUSAL: &'static str = "refused-not-owner";
}

// What happens.

pub async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<CloseRound>(&thread)?);
    let reason = form.text(&visit.w, "reason", "consent-close-reason", 2000);
    if form.is_faulty() {
        return ask(&visit, &thread, &form).await;
    }
    thread::change::<CloseRound, _>(&visit, &id, form.once(), move |w, tx| {
        let thread = w.on();
        let open = decision::of(tx, tx.place_id(), &thread.id)?
            .filter(|d| d.method == "consent" && d.made_at.is_none())
            .ok_or(Stop::Forbidden("refused-round-closed"))?;
        let count = counted(tx, thread, open.run, open.quorum)?;
        let result = count.result();
        w.exec(
            "update decision set made_at = $3, made_by = $4, result = $5, reason = $6 \
             where place_id = $1 and id = $2",
            params![
                tx.place_id(),
                &thread.id,
                w.now(),
                w.permit().who().person_id().map(str::to_owned),
                result,
                &reason
            ],
        )?;
        if count.stands() {
            crate::round::reopen::later(w, &open)?;
        }
        let short: Vec<&str> = count.short.iter().map(|h| h.key()).collect();
        Ok(Detail::none()
            .say("result", result)
            .say("reason", reason.as_str())
            .say("yes", count.yes.0.to_vec())
            .say("safe", count.safe.0.to_vec())
            .say("not_safe", count.not_safe.0.to_vec())
            .say("met", count.met.0.to_vec())
            .say("older", count.older as i64)
            .say("short", short)
            .say("open_concerns", count.open_concerns as i64))
    })
    .await?;
    Ok(done(&format!("{}#decision", thread.path()), "consent-close-done"))
}

// What is shown.

pub async fn get(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<CloseRound>(&thread)?);
    ask(&visit, &thread, &Form::default()).await
}

/// The page says first how the round would end if it were closed now.
async fn ask(visit: &Visit, thread: &Thread, form: &Form) -> Result<Response, Stop> {
    let t = thread.clone();
    let count = visit
        .house
        .store
        .read(move |db| {
            let d = decision::of(db, &t.place_id, &t.id)?.unwrap_or_default();
            Ok(counted(db, &t, d.run, d.quorum)?)
        })
        .await?;
    let w = &visit.w;
    let mut says = vec![w.t(&format!("consent-close-would-{}", count.result())).into_owned()];
    says.extend(why_not_yet(w, &count));
    says.extend(not_counted(w, &count));
    if !count.stands() {
        says.push(w.t("consent-close-can-wait").into_owned());
    }
    let says = says.join(" ");
    let path = format!("{}/consent/close", thread.path());
    Ask::new(&visit.w, "consent-close", path, thread.path())
        .about(&says)
        .area("reason", 5)
        .show(visit, form)
}
