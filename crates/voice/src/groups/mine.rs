//! What became of one's own statements: shown, or held back and why; the votes; what every group says to
//! it; and in which decision it landed.

use crate::statement::Kept;
use crate::thread::{Thread, find};
use crate::{answer, ballot, choice};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use ground::page::{Frame, page};
use ground::person;
use ground::stop::Stop;
use ground::store::{Db, DbResult};
use ground::trail;
use ground::visit::Visit;
use std::collections::{BTreeMap, BTreeSet};

pub struct Mine {
    pub body: String,
    pub seed: bool,
    pub says: Vec<String>,
    pub href: Option<String>,
}

#[derive(Template)]
#[template(path = "groups/mine.html")]
struct MinePage {
    frame: Frame,
    path: String,
    title: String,
    mine: Vec<Mine>,
}

struct Around {
    answers: Vec<answer::Answer>,
    choices: Vec<choice::Choice>,
    won: Vec<i64>,
    counted: bool,
    common: BTreeSet<String>,
    divides: BTreeSet<String>,
    /// Who said it for the person, by the time: the talk itself names neither.
    hands: BTreeMap<i64, String>,
    path: String,
}

fn one(visit: &Visit, around: &Around, s: &Kept) -> Mine {
    let w = &visit.w;
    let mut says = Vec::new();
    let mut href = None;
    if let Some(hand) = around.hands.get(&s.made_at) {
        let me = visit.viewer.me().map(|me| me.name.as_str()).unwrap_or_default();
        let who = w.with("acting-by", &[("helper", hand), ("person", me)]);
        says.push(w.with("mine-hand", &[("who", &who)]));
    }
    match s.held_at {
        Some(at) => {
            let reason = s.held_reason.as_deref().unwrap_or_default();
            let text = visit.place.hold_reasons.iter().find(|r| r.key == reason);
            let text = text.map_or_else(|| w.t("held-elsewhere").into_owned(), |r| r.text.clone());
            says.push(w.with("held-because", &[("reason", &text), ("day", &w.day(at))]));
            says.extend(s.held_why.clone());
            if s.appeal.is_some() {
                says.push(w.t("held-appealed").into_owned());
            } else {
                href = Some(format!("{}/statements/{}/appeal", around.path, s.id));
            }
        }
        None if s.counts_shown() => {
            let parts = [s.agree, s.disagree, s.pass].map(|n| n.to_string());
            says.push(w.with(
                "votes-caption",
                &[("agree", &parts[0]), ("disagree", &parts[1]), ("pass", &parts[2])],
            ));
        }
        None => says.push(w.t("votes-too-few").into_owned()),
    }
    if around.common.contains(&s.id) {
        says.push(w.t("mine-common").into_owned());
    }
    if around.divides.contains(&s.id) {
        says.push(w.t("mine-divides").into_owned());
    }
    for c in around.choices.iter().filter(|c| c.statement_id.as_deref() == Some(&s.id)) {
        let key = match (around.counted, around.won.contains(&c.number)) {
            (false, _) => "mine-choice",
            (true, true) => "mine-choice-won",
            (true, false) => "mine-choice-not",
        };
        says.push(w.with(key, &[("title", &c.title)]));
    }
    match around.answers.iter().find(|a| a.id == s.id) {
        Some(a) => {
            let outcome = w.t(&format!("answer-outcome-{}", a.outcome)).into_owned();
            says.push(format!("{outcome}: {}", a.reason));
            says.extend(a.number.map(|n| w.n("concern-in-version", n)));
        }
        None => says.push(w.t("answer-none").into_owned()),
    }
    Mine { body: s.body.clone(), seed: s.seed_at.is_some(), says, href }
}

/// The names of those who said something here for a person, by the time.
fn hands(db: &Db<'_>, thread: &Thread, me: &str) -> DbResult<BTreeMap<i64, String>> {
    let hands = trail::unnamed_of(db, &thread.place_id, &thread.id)?;
    let mine = hands.into_iter().filter(|((person, _), _)| person == me);
    let mine: BTreeMap<i64, String> = mine.map(|((_, at), hand)| (at, hand)).collect();
    let names = person::names(db, &thread.place_id, mine.values().map(String::as_str))?;
    Ok(mine.into_iter().filter_map(|(at, id)| Some((at, names.get(&id)?.clone()))).collect())
}

pub async fn get(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let me = visit.person_id()?.to_owned();
    let (viewer, now) = (visit.viewer.clone(), visit.now());
    let (thread, mine, around) = visit
        .house
        .store
        .read(move |db| {
            let thread = find(db, &viewer, &id, now)?;
            let place = &thread.place_id;
            let mut mine = Vec::new();
            for held in [false, true] {
                let all = crate::statement::of(db, &thread, held, 100_000)?;
                mine.extend(
                    all.into_iter().filter(|s| {
                        s.person_id == me || s.entered_by.as_deref() == Some(me.as_str())
                    }),
                );
            }
            let tally = ballot::tallies(db, place, &thread.id)?.into_iter().next();
            let shown: Option<ballot::hats::Shown> =
                tally.and_then(|t| serde_json::from_str(&t.shown).ok());
            let report = super::of(db, &thread)?.map(|(_, _, b)| b.report).unwrap_or_default();
            let ids = |keys: &[&str]| {
                let lines = keys.iter().flat_map(|k| report[*k].as_array().into_iter().flatten());
                lines.filter_map(|l| l["id"].as_str().map(str::to_owned)).collect()
            };
            let around = Around {
                answers: answer::of(db, &thread)?,
                choices: choice::of(db, place, &thread.id)?,
                counted: shown.is_some(),
                won: shown.map(|s| s.winners).unwrap_or_default(),
                common: ids(&["every_group", "every_hat", "agreed"]),
                divides: ids(&["divides"]),
                hands: hands(db, &thread, &me)?,
                path: thread.path(),
            };
            Ok((thread, mine, around))
        })
        .await?;
    page(&MinePage {
        frame: visit.frame("mine"),
        path: thread.path(),
        title: thread.question.clone().unwrap_or_else(|| thread.title.clone()),
        mine: mine.iter().map(|s| one(&visit, &around, s)).collect(),
    })
}
