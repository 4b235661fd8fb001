//! Cases whose rungs were judged by hand.

use crate::strategies::say;
use crate::{DEMO, OPEN, UNIT};
use ladder::{Case, Measure, Said, cases, claim, measure};
use serde_json::{Value, json};

fn judged(file: &str) -> Vec<(Case, Measure)> {
    let read = cases(file).expect("the file of cases can be read");
    read.into_iter().map(|case| (case.clone(), measure(&case.facts))).collect()
}

fn one(file: &str, id: &str) -> (Case, Measure) {
    judged(file).into_iter().find(|(case, _)| case.id == id).expect("the case is in the file")
}

fn stand_where_they_were_judged(file: &str, count: usize) {
    let all = judged(file);
    assert_eq!(all.len(), count);
    for (case, measured) in all {
        let rungs = [measured.proven, measured.possible];
        assert_eq!(Some(rungs), case.expect, "{}: {:?}", case.id, case.why);
        assert_eq!(measured.token, case.token.unwrap_or(false), "token of {}", case.id);
    }
}

#[test]
fn the_eight_published_cases_stand_where_they_were_judged() {
    stand_where_they_were_judged(OPEN, 8);
}

#[test]
fn the_twelve_made_up_cases_stand_where_they_were_judged() {
    stand_where_they_were_judged(UNIT, 12);
}

#[test]
fn the_six_threads_of_the_demo_valley_have_their_whole_measure() {
    let threads: Vec<Value> = serde_json::from_str(DEMO).expect("the demo threads are JSON");
    let read = judged(DEMO);
    assert_eq!((threads.len(), read.len()), (6, 6));
    for (thread, (case, measured)) in threads.iter().zip(read) {
        let ours = serde_json::to_value(&measured).expect("a measure can be written");
        assert_eq!(ours, thread["measured"], "{}", case.id);
    }
}

#[test]
fn the_demo_valley_claims_are_compared_with_the_record() {
    let said: Vec<(String, Option<Said>)> = judged(DEMO)
        .into_iter()
        .map(|(case, measured)| (case.id, case.claimed_rung.map(|rung| claim(&measured, rung))))
        .collect();
    let expected = [
        ("t1", None),
        ("t2", Some(Said::NotYetShown)),
        ("t3", Some(Said::NotYetShown)),
        ("t4", Some(Said::Above)),
        ("t5", Some(Said::Honest)),
        ("t6", Some(Said::Honest)),
    ];
    assert_eq!(said, expected.map(|(id, said)| (id.to_owned(), said)));
}

#[test]
fn rotherham_said_consultation_and_it_was() {
    let (case, measured) = one(OPEN, "rotherham-oaks-2017");
    assert_eq!(case.claimed_rung.map(|rung| claim(&measured, rung)), Some(Said::Honest));
}

#[test]
fn lambeth_is_told_which_facts_would_make_its_claim_true() {
    let (case, measured) = one(OPEN, "lambeth-living-well");
    assert_eq!(case.claimed_rung.map(|rung| claim(&measured, rung)), Some(Said::Above));
    let advice: Vec<&str> = measured.missing.iter().map(|missing| missing.text()).collect();
    assert_eq!(advice, ["assess", "reciprocal", "access", "weight equal"]);
}

#[test]
fn people_who_came_and_spoke_and_were_not_kept_are_only_told_to_be_heard() {
    let (_, measured) = one(UNIT, "asked-then-ignored");
    let written = serde_json::to_value(&measured).expect("a measure can be written");
    let whole = json!({
        "proven": 1, "possible": 1, "token": false,
        "missing": ["heard"], "flags": ["access", "reciprocal"],
    });
    assert_eq!(written, whole);
}

#[test]
fn an_overridden_vote_is_advice_and_the_page_is_warned() {
    let (_, measured) = one(UNIT, "overridden");
    let written = serde_json::to_value(&measured).expect("a measure can be written");
    let whole = json!({
        "proven": 5, "possible": 5, "token": false,
        "missing": ["weight>=minority or adopted>=0.5"], "flags": ["overridden"],
    });
    assert_eq!(written, whole);
}

#[test]
fn an_overridden_vote_can_still_be_a_co_design_when_half_was_adopted() {
    let (case, _) = one(UNIT, "overridden");
    let half = measure(&say(case.facts, case.facts.weight, Some(500)));
    let nearly = measure(&say(case.facts, case.facts.weight, Some(499)));
    assert_eq!((half.proven, half.possible), (6, 6));
    assert_eq!((nearly.proven, nearly.possible), (5, 5));
}

#[test]
fn a_token_needs_a_recorded_no() {
    let (case, _) = one(UNIT, "survey-never-answered");
    let mut unknown = case.facts;
    unknown.set(ladder::Fact::Considered, None);
    assert!(measure(&case.facts).token);
    assert!(!measure(&unknown).token);
}
