//! Enter a fact of the ladder by hand, with why. The record says who entered it; what was done in the
//! product itself stands above it.

use super::Scope;
use crate::thread::{self, Thread};
use axum::extract::Path;
use axum::response::Response;
use ground::ask::{Ask, Kind};
use ground::fact::Fact;
use ground::form::Form;
use ground::page::{asked, done};
use ground::params;
use ground::permit::{Act, Role};
use ground::stop::Stop;
use ground::trail::{Detail, Tx, Writing};
use ground::visit::Visit;

/// Enter a fact by hand.
pub struct RecordFact;

impl Act for RecordFact {
    type On = Thread;
    const FACT: Fact = Fact::RungRecord;
    const MAY: &'static [Role] =
        &[Role::Owner, Role::Steward, Role::Raiser, Role::Helper, Role::Contributor];
    const REFUSAL: &'static str = "refused-not-contributor";
}

/// What a fact can be: the kernel's yes/no facts, and its two graded ones.
pub fn is_value(fact: &str, value: &str) -> bool {
    match fact {
        "weight" => ladder::Weight::from_key(value).is_some(),
        "adopted" => value.parse::<u16>().is_ok_and(|n| n <= 1000),
        key => ladder::Fact::from_key(key).is_some() && matches!(value, "yes" | "no"),
    }
}

pub fn write(
    w: &Writing<'_, '_, RecordFact>,
    tx: &Tx<'_>,
    scope: Scope,
    fact: &str,
    value: &str,
    why: &str,
) -> Result<(), Stop> {
    let by = w.permit().who().person_id().ok_or(Stop::SignIn)?;
    w.exec(
        "insert into rung_fact (place_id, id, thread_id, scope, fact, value, why, by_id, at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (place_id, id) do update set \
         value = excluded.value, why = excluded.why, by_id = excluded.by_id, at = excluded.at",
        params![
            tx.place_id(),
            format!("{}.{}.{fact}", w.on().id, scope.key()),
            &w.on().id,
            scope.key(),
            fact,
            value,
            why,
            by,
            w.now()
        ],
    )?;
    Ok(())
}

pub async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<RecordFact>(&thread)?);
    let w = &visit.w;
    let scopes = Scope::ALL.map(Scope::key);
    let scope = Scope::from_key(&form.one_of(w, "scope", "rung-record-scope", &scopes));
    let fact = form.get("fact").to_owned();
    if ladder::Fact::from_key(&fact).is_none() && fact != "weight" && fact != "adopted" {
        form.fault("fact", w.t("rung-record-fact-missing"));
    }
    let mut value = form.get("value").to_owned();
    if fact == "adopted" {
        // People write a share as a percentage; the kernel counts in parts per thousand.
        value = value
            .trim_end_matches('%')
            .trim()
            .parse::<u16>()
            .map_or(value, |n| (n * 10).to_string());
    }
    if !is_value(&fact, &value) && !form.is_faulty() {
        form.fault("value", w.t("rung-record-value-missing"));
    }
    let why = form.text(w, "why", "rung-record-why", 500);
    let (Some(scope), false) = (scope, form.is_faulty()) else {
        return ask(&visit, &thread, &form);
    };
    thread::change::<RecordFact, _>(&visit, &id, form.once(), move |w, tx| {
        write(w, tx, scope, &fact, &value, &why)?;
        Ok(Detail::none()
            .say("scope", scope.key())
            .say("fact", fact.as_str())
            .say("value", value.as_str())
            .say("why", why.as_str()))
    })
    .await?;
    Ok(done(&format!("{}/ladder", thread.path()), "rung-record-done"))
}

pub async fn get(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<RecordFact>(&thread)?);
    let fact = asked(&visit.query, "fact").unwrap_or_default();
    let scope = asked(&visit.query, "scope").unwrap_or_else(|| "whole".into());
    ask(&visit, &thread, &Form::with(&[("fact", &fact), ("scope", &scope)]))
}

fn ask(visit: &Visit, thread: &Thread, form: &Form) -> Result<Response, Stop> {
    let w = &visit.w;
    let mut facts: Vec<_> = ladder::Fact::ALL
        .iter()
        .map(|f| (f.key().to_owned(), w.t(&fact_word(f.key())).into_owned(), String::new()))
        .collect();
    for key in ["weight", "adopted"] {
        facts.push((key.to_owned(), w.t(&fact_word(key)).into_owned(), String::new()));
    }
    let page = Ask::new(w, "rung-record", format!("{}/ladder/facts", thread.path()), thread.path())
        .field("fact", Kind::Select(facts))
        .radios("scope", &Scope::ALL.map(Scope::key));
    let page = match form.get("fact") {
        "weight" => page.radios("value", &["none", "advisory", "minority", "equal"]),
        "adopted" => page.field("value", Kind::Line("number")),
        _ => page.radios("value", &["yes", "no"]),
    };
    page.area("why", 3).show(visit, form)
}

/// The message that asks a fact as a question.
pub fn fact_word(key: &str) -> String {
    format!("fact-{}", key.replace('_', "-"))
}
