//! Open a round of consent on the newest version of the proposal: where it begins, how many of each hat
//! must answer, how often people meet before it may go to a wider circle, until when the decision holds
//! and when it is looked at again.

use crate::decision;
use crate::round::Step;
use crate::stage::Stage;
use crate::thread::{self, Thread};
use axum::extract::Path;
use axum::response::Response;
use ground::ask::{Ask, Kind};
use ground::clock::{DAY, date_of, end_of};
use ground::fact::Fact;
use ground::form::Form;
use ground::page::done;
use ground::params;
use ground::permit::{Act, Role, While};
use ground::stop::Stop;
use ground::trail::{Detail, Tx, Writing};
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

// What is asked.

struct Asked {
    from: Step,
    quorum: i64,
    meetings: i64,
    review: i64,
    term: Option<i64>,
}

fn check(visit: &Visit, form: &mut Form) -> Option<Asked> {
    let w = &visit.w;
    let from = Step::from_key(form.get("from"));
    if from.is_none() {
        form.fault("from", w.t("consent-open-from-missing"));
    }
    let quorum = form.get("quorum").parse::<i64>().ok().filter(|n| (1..=1000).contains(n));
    if quorum.is_none() {
        form.fault("quorum", w.t("consent-open-quorum-missing"));
    }
    let meetings = match form.get("meetings") {
        "" => Some(3),
        text => text.parse::<i64>().ok().filter(|n| (1..=20).contains(n)),
    };
    if meetings.is_none() {
        form.fault("meetings", w.t("consent-open-meetings-missing"));
    }
    let review = form.date(w, "review", "consent-open-review").map(end_of);
    let asks_term =
        ["day", "month", "year"].iter().any(|p| !form.get(&format!("term-{p}")).is_empty());
    let term = if asks_term { form.date(w, "term", "consent-open-term").map(end_of) } else { None };
    if let (Some(review), Some(term)) = (review, term)
        && term < review
    {
        form.fault("term", w.t("consent-open-term-early"));
    }
    if form.is_faulty() {
        return None;
    }
    Some(Asked { from: from?, quorum: quorum?, meetings: meetings?, review: review?, term })
}

// What happens.

/// Begins a run: what was decided before stays on the record, and its answers do not count any more.
fn write(w: &Writing<'_, '_, OpenRound>, tx: &Tx<'_>, a: &Asked) -> Result<Detail, Stop> {
    let (place, thread) = (tx.place_id(), w.on());
    if crate::proposal::newest(tx, place, &thread.id)? == 0 {
        return Err(Stop::Forbidden("refused-no-proposal"));
    }
    let there = decision::of(tx, place, &thread.id)?;
    if there.as_ref().is_some_and(|d| !d.fell()) {
        return Err(Stop::Forbidden("refused-round-open"));
    }
    let run = there.map_or(1, |d| d.run + 1);
    w.exec(
        "insert into decision (place_id, id, thread_id, method, opened_at, quorum, review_at, run, \
         step, meetings, met, term_at) values ($1, $2, $2, 'consent', $3, $4, $5, $6, $7, $8, 0, $9) \
         on conflict (place_id, id) do update set method = 'consent', \
         opened_at = excluded.opened_at, quorum = excluded.quorum, review_at = excluded.review_at, \
         run = excluded.run, step = excluded.step, meetings = excluded.meetings, met = 0, \
         term_at = excluded.term_at, circle = null, question = null, closes_at = null, \
         secrecy = null, by_hat = null, lot = null, made_at = null, made_by = null, result = null, \
         reason = null, reopened_at = null, reopened_why = null",
        params![
            place, &thread.id, w.now(), a.quorum, a.review, run, a.from.key(), a.meetings, a.term
        ],
    )?;
    Ok(Detail::none()
        .say("quorum", a.quorum)
        .say("review", a.review)
        .say("step", a.from.key())
        .say("meetings", a.meetings)
        .say("term", a.term)
        .say("run", run))
}

pub async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<OpenRound>(&thread)?);
    let Some(asked) = check(&visit, &mut form) else { return ask(&visit, &thread, &form) };
    thread::change::<OpenRound, _>(&visit, &id, form.once(), move |w, tx| write(w, tx, &asked))
        .await?;
    Ok(done(&format!("{}/round", thread.path()), "consent-open-done"))
}

// What is shown.

pub async fn get(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<OpenRound>(&thread)?);
    let date = date_of(visit.now() + 180 * DAY);
    let form = Form::with(&[
        ("from", Step::Understand.key()),
        ("quorum", "1"),
        ("meetings", "3"),
        ("review-day", &date.day().to_string()),
        ("review-month", &date.month().to_string()),
        ("review-year", &date.year().to_string()),
    ]);
    ask(&visit, &thread, &form)
}

fn ask(visit: &Visit, thread: &Thread, form: &Form) -> Result<Response, Stop> {
    let steps: Vec<&str> = Step::ALL.iter().map(|s| s.key()).collect();
    let back = format!("{}/decide", thread.path());
    Ask::new(&visit.w, "consent-open", format!("{}/consent/open", thread.path()), back)
        .about(&thread.title)
        .radios("from", &steps)
        .field("quorum", Kind::Line("number"))
        .field("meetings", Kind::Line("number"))
        .date("review")
        .date("term")
        .show(visit, form)
}
