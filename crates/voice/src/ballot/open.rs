//! Open a ballot: what is asked, by which way, until when, in secret or not, and what each hat has to
//! say to it. Once it is open nothing of this changes, and the order that breaks a tie is drawn from the
//! public record as it stands then.

use super::ready::{self, ready};
use super::way::Way;
use crate::choice::{self, Choice, money};
use crate::decision;
use crate::stage::Stage;
use crate::thread::{self, Thread};
use axum::extract::Path;
use axum::response::Response;
use ground::ask::{Ask, Kind};
use ground::clock::{DAY, date_of, end_of};
use ground::fact::Fact;
use ground::form::Form;
use ground::outbox::Job;
use ground::page::{asked, done};
use ground::params;
use ground::permit::{Act, Role, While};
use ground::stop::Stop;
use ground::trail::{Detail, Tx, Writing};
use ground::visit::Visit;
use serde_json::json;
use sha2::{Digest, Sha256};

// Who may.

/// Open a ballot.
pub struct OpenBallot;

impl Act for OpenBallot {
    type On = Thread;
    const FACT: Fact = Fact::BallotOpen;
    const MAY: &'static [Role] = &[Role::Owner, Role::Steward];
    const WHILE: &'static [While<Thread>] =
        &[While { holds: |t| t.stage() == Stage::Decide, or: "refused-not-deciding" }];
    const REFUSAL: &'static str = "refused-not-owner";
}

// What is asked.

const UTILITIES: [&str; 3] = ["cost", "cardinality", "points"];
const SECRECY: [&str; 2] = ["secret", "open"];
const BY_HAT: [&str; 2] = ["shown", "each"];

struct Asked {
    way: Way,
    question: String,
    closes: i64,
    review: i64,
    seats: i64,
    top: i64,
    budget: i64,
    utility: Option<String>,
    secrecy: String,
    by_hat: String,
    quorum: i64,
    /// Parts per thousand.
    majority: i64,
    /// Whether people vote on ideas that nobody checked.
    unchecked: bool,
}

/// A whole number of a form between two bounds. The fault's words are `{key}-wrong`, with both.
fn number(form: &mut Form, visit: &Visit, field: &str, key: &str, least: i64, most: i64) -> i64 {
    let found = form.get(field).parse::<i64>().ok().filter(|n| (least..=most).contains(n));
    if found.is_none() {
        let (least, most) = (least.to_string(), most.to_string());
        form.fault(field, visit.w.with(key, &[("least", &least), ("most", &most)]));
    }
    found.unwrap_or(least)
}

fn check(visit: &Visit, form: &mut Form, way: Way) -> Asked {
    let w = &visit.w;
    let question = form.text(w, "question", "ballot-open-question", 200);
    let closes = form.date(w, "until", "ballot-open-until").map_or(0, end_of);
    if closes > 0 && closes <= visit.now() {
        form.fault("until", w.t("ballot-open-until-past"));
    }
    let review = form.date(w, "review", "ballot-open-review").map_or(0, end_of);
    if review > 0 && review <= closes {
        form.fault("review", w.t("ballot-open-review-early"));
    }
    let seats = match way.fills_seats() {
        true => number(form, visit, "seats", "ballot-open-seats-wrong", 1, 50),
        false => 1,
    };
    let utility = (way == Way::EqualShares)
        .then(|| form.one_of(w, "utility", "ballot-open-utility", &UTILITIES));
    let top = match (way, utility.as_deref()) {
        (Way::Score, _) => number(form, visit, "top", "ballot-open-top-wrong", 1, 10),
        (_, Some("points")) => 10,
        _ => 0,
    };
    let mut budget = 0;
    if way == Way::EqualShares {
        budget = money(form, w, "budget", "ballot-open-budget").unwrap_or_default();
        if budget == 0 && form.fault_of("budget").is_none() {
            form.fault("budget", w.t("ballot-open-budget-wrong"));
        }
    }
    let secrecy = form.one_of(w, "secrecy", "ballot-open-secrecy", &SECRECY);
    let by_hat = form.one_of(w, "by-hat", "ballot-open-by-hat", &BY_HAT);
    // In a secret ballot a hat of a few people cannot be counted apart: it would tell who chose what.
    let least = match (secrecy.as_str(), by_hat.as_str()) {
        ("secret", "each") => visit.place.small(visit.now()) + 1,
        _ => 1,
    };
    let quorum = number(form, visit, "quorum", "ballot-open-quorum-wrong", least, 100_000);
    let majority = number(form, visit, "majority", "ballot-open-majority-wrong", 1, 99) * 10;
    Asked {
        way,
        question,
        closes,
        review,
        seats,
        top,
        budget,
        utility,
        secrecy,
        by_hat,
        quorum,
        majority,
        unchecked: form.chosen("unchecked", "yes"),
    }
}

// What happens.

/// The numbers of the choices in an order that nobody could choose: by SHA-256 of the public record's
/// link at this moment and the number. Anyone can draw it again from the record.
pub fn lot(link: &str, choices: &[Choice]) -> String {
    let ticket = |n: i64| ground::hex(&Sha256::digest(format!("{link}.{n}")));
    let mut drawn: Vec<(String, i64)> =
        choices.iter().map(|c| (ticket(c.number), c.number)).collect();
    drawn.sort();
    drawn.iter().map(|(_, n)| n.to_string()).collect::<Vec<_>>().join(",")
}

fn write(w: &Writing<'_, '_, OpenBallot>, tx: &Tx<'_>, a: &Asked) -> Result<Detail, Stop> {
    let (place, thread) = (tx.place_id(), &w.on().id);
    let there = decision::of(tx, place, thread)?;
    if there.as_ref().is_some_and(|d| !d.fell()) {
        return Err(Stop::Forbidden("refused-round-open"));
    }
    let choices = choice::standing(tx, place, thread)?;
    ready(&choices, a.way)?;
    let unchecked = ready::names(&ready::unchecked(&choices, a.way));
    if !unchecked.is_empty() && !a.unchecked {
        return Err(Stop::Forbidden("refused-choice-unchecked"));
    }
    let run = there.map_or(1, |d| d.run + 1);
    let link = tx.public_link();
    let lot = lot(&link, &choices);
    // Another run of the same decision begins anew, whatever way the one before it went.
    w.exec(
        "insert into decision (place_id, id, thread_id, method, opened_at, quorum, review_at, run, \
         question, closes_at, seats, top_mark, budget, utility, secrecy, by_hat, majority, lot) \
         values ($1, $2, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17) \
         on conflict (place_id, id) do update set method = excluded.method, \
         opened_at = excluded.opened_at, quorum = excluded.quorum, review_at = excluded.review_at, \
         run = excluded.run, question = excluded.question, closes_at = excluded.closes_at, \
         seats = excluded.seats, top_mark = excluded.top_mark, budget = excluded.budget, \
         utility = excluded.utility, secrecy = excluded.secrecy, by_hat = excluded.by_hat, \
         majority = excluded.majority, lot = excluded.lot, made_at = null, made_by = null, \
         result = null, reason = null, step = null, circle = null, met = 0, meetings = 0, term_at = null, reopened_at = null, \
         reopened_why = null",
        params![
            place,
            thread,
            a.way.key(),
            w.now(),
            a.quorum,
            a.review,
            run,
            &a.question,
            a.closes,
            a.seats,
            a.top,
            a.budget,
            a.utility.clone(),
            &a.secrecy,
            &a.by_hat,
            a.majority,
            &lot
        ],
    )?;
    let body = json!({ "thread": thread, "run": run });
    w.later(&Job::new("ballot-close", body).not_before(a.closes + 1))?;
    Ok(Detail::none()
        .say("way", a.way.key())
        .say("run", run)
        .say("question", a.question.as_str())
        .say("closes", a.closes)
        .say("seats", a.seats)
        .say("budget", a.budget)
        .say("secrecy", a.secrecy.as_str())
        .say("by_hat", a.by_hat.as_str())
        .say("quorum", a.quorum)
        .say("majority", a.majority)
        .say("unchecked", unchecked)
        .say("drawn_from", link)
        .say("lot", lot))
}

fn way_of(text: &str) -> Result<Way, Stop> {
    Way::from_key(text).filter(|way| *way != Way::Consent).ok_or(Stop::NotFound)
}

pub async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<OpenBallot>(&thread)?);
    let way = way_of(form.get("way"))?;
    let choices = choices(&visit, &thread).await?;
    if let Some(page) = ready::missing(&visit, &thread, &choices, way)? {
        return Ok(page);
    }
    let asked = check(&visit, &mut form, way);
    ready::check(&mut form, &visit, &choices, way);
    if form.is_faulty() {
        return ask(&visit, &thread, asked.way, &choices, &form);
    }
    let envelopes = visit.house.keys.envelopes.clone();
    thread::change::<OpenBallot, _>(&visit, &id, form.once(), move |w, tx| {
        let detail = write(w, tx, &asked)?;
        let run = decision::of(tx, tx.place_id(), &w.on().id)?.map_or(1, |d| d.run);
        envelopes.make(&super::box_name(tx.place_id(), &w.on().id, run))?;
        Ok(detail)
    })
    .await?;
    Ok(done(&format!("{}/ballot", thread.path()), "ballot-open-done"))
}

// What is shown.

pub async fn get(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<OpenBallot>(&thread)?);
    let way = way_of(&asked(&visit.query, "way").unwrap_or_default())?;
    let choices = choices(&visit, &thread).await?;
    if let Some(page) = ready::missing(&visit, &thread, &choices, way)? {
        return Ok(page);
    }
    ready(&choices, way)?;
    let (until, review) = (date_of(visit.now() + 14 * DAY), date_of(visit.now() + 180 * DAY));
    let quorum = (visit.place.small(visit.now()) + 1).to_string();
    let form = Form::with(&[
        ("question", thread.question.as_deref().unwrap_or(&thread.title)),
        ("until-day", &until.day().to_string()),
        ("until-month", &until.month().to_string()),
        ("until-year", &until.year().to_string()),
        ("review-day", &review.day().to_string()),
        ("review-month", &review.month().to_string()),
        ("review-year", &review.year().to_string()),
        ("seats", "1"),
        ("top", "5"),
        ("utility", "cost"),
        ("secrecy", "secret"),
        ("by-hat", "shown"),
        ("quorum", &quorum),
        ("majority", "50"),
    ]);
    ask(&visit, &thread, way, &choices, &form)
}

async fn choices(visit: &Visit, thread: &Thread) -> Result<Vec<Choice>, Stop> {
    let t = thread.clone();
    visit.house.store.read(move |db| Ok(choice::standing(db, &t.place_id, &t.id)?)).await
}

fn ask(
    visit: &Visit,
    thread: &Thread,
    way: Way,
    choices: &[Choice],
    form: &Form,
) -> Result<Response, Stop> {
    let mut form = form.clone();
    form.set("way", way.key());
    let path = format!("{}/ballot/open", thread.path());
    let back = format!("{}/decide", thread.path());
    let mut page = Ask::new(&visit.w, "ballot-open", path, back)
        .about(&visit.w.t(&format!("way-{}", way.key())))
        .field("way", Kind::Hidden)
        .line("question");
    if way == Way::EqualShares {
        page = page.field("budget", Kind::Line("money")).radios("utility", &UTILITIES);
    }
    if way.fills_seats() {
        page = page.field("seats", Kind::Line("number"));
    }
    if way == Way::Score {
        page = page.field("top", Kind::Line("number"));
    }
    let unchecked = ready::unchecked(choices, way);
    if !unchecked.is_empty() {
        let hint =
            visit.w.with("ballot-open-unchecked-yes-hint", &[("names", &ready::names(&unchecked))]);
        let yes = visit.w.t("ballot-open-unchecked-yes").into_owned();
        page = page.field("unchecked", Kind::Checks(vec![("yes".into(), yes, hint)]));
    }
    page.date("until")
        .radios("secrecy", &SECRECY)
        .radios("by-hat", &BY_HAT)
        .field("quorum", Kind::Line("number"))
        .field("majority", Kind::Line("number"))
        .date("review")
        .show(visit, &form)
}
