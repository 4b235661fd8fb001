//! Open the round of consent on the newest version of the proposal.

use crate::decision;
use crate::stage::Stage;
use crate::thread::{self, Thread};
use axum::extract::Path;
use axum::response::Response;
use ground::ask::Ask;
use ground::clock::{DAY, date_of, end_of};
use ground::fact::Fact;
use ground::form::Form;
use ground::page::done;
use ground::params;
use ground::permit::{Act, Role, While};
use ground::stop::Stop;
use ground::trail::Detail;
use ground::visit::Visit;

// Who may.

/// Open the round.
pub struct OpenRound;

impl Act for OpenRound {
    type On = Thread;
    const FACT: Fact = Fact::ConsentOpen;
    const MAY: &'static [Role] = &[Role::Owner, Role::Steward];
    const WHILE: &'static [While<Thread>] =
        &[While { holds: |t| t.stage() == Stage::Decide, or: "refused-not-deciding" }];
    const REFUSAL: &'static str = "refused-not-owner";
}

// What happens.

pub async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<OpenRound>(&thread)?);
    let quorum = form.get("quorum").parse::<i64>().ok().filter(|n| (1..=1000).contains(n));
    if quorum.is_none() {
        form.fault("quorum", visit.w.t("consent-open-quorum-missing"));
    }
    let review = form.date(&visit.w, "review", "consent-open-review");
    let (Some(quorum), Some(review), false) = (quorum, review, form.is_faulty()) else {
        return ask(&visit, &thread, &form);
    };
    thread::change::<OpenRound, _>(&visit, &id, form.once(), move |w, tx| {
        let thread = w.on();
        if crate::proposal::newest(tx, tx.place_id(), &thread.id)? == 0 {
            return Err(Stop::Forbidden("refused-no-proposal"));
        }
        // A round that fell can be opened again; the record keeps what became of the first.
        let there = decision::of(tx, tx.place_id(), &thread.id)?;
        if there.is_some_and(|d| d.result.as_deref() != Some("falls")) {
            return Err(Stop::Forbidden("refused-round-open"));
        }
        w.exec(
            "insert into decision (place_id, id, thread_id, method, opened_at, quorum, review_at) \
             values ($1, $2, $2, 'consent', $3, $4, $5) on conflict (place_id, id) do update set \
             opened_at = excluded.opened_at, quorum = excluded.quorum, \
             review_at = excluded.review_at, made_at = null, made_by = null, result = null, \
             reason = null",
            params![tx.place_id(), &thread.id, w.now(), quorum, end_of(review)],
        )?;
        Ok(Detail::none().say("quorum", quorum).say("review", end_of(review)))
    })
    .await?;
    Ok(done(&format!("{}#decision", thread.path()), "consent-open-done"))
}

// What is shown.

pub async fn get(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<OpenRound>(&thread)?);
    let date = date_of(visit.now() + 180 * DAY);
    let form = Form::with(&[
        ("quorum", "1"),
        ("review-day", &date.day().to_string()),
        ("review-month", &date.month().to_string()),
        ("review-year", &date.year().to_string()),
    ]);
    ask(&visit, &thread, &form)
}

fn ask(visit: &Visit, thread: &Thread, form: &Form) -> Result<Response, Stop> {
    Ask::new(&visit.w, "consent-open", format!("{}/consent/open", thread.path()), thread.path())
        .about(&thread.title)
        .field("quorum", ground::ask::Kind::Line("number"))
        .date("review")
        .show(visit, form)
}
