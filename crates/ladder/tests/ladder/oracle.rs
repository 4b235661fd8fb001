//! The decision table written out a second time, line by line, over plain JSON. It shares nothing
//! with the kernel but the names in the files, so a slip in either shows as a difference.

use crate::strategies::{config, facts};
use ladder::{Fact, Facts, measure};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

fn table(facts: &Map<String, Value>, possible: bool) -> (u8, Vec<&'static str>) {
    let yes = |key: &str| match facts.get(key) {
        Some(Value::Bool(answer)) => *answer,
        _ => possible,
    };
    let is = |key: &str, answer: bool| facts.get(key) == Some(&Value::Bool(answer));
    let not_yes = |keys: &[&'static str]| -> Vec<&'static str> {
        keys.iter().copied().filter(|key| !yes(key)).collect()
    };
    let mut vote = match facts.get("weight").and_then(Value::as_str) {
        Some("none") => 0,
        Some("advisory") => 1,
        Some("minority") => 2,
        Some("equal") => 3,
        _ if possible => 3,
        _ => 0,
    };
    if is("honoured", false) && vote > 1 {
        vote = 1;
    }
    let carried = match facts.get("adopted").and_then(Value::as_f64) {
        Some(share) => share,
        None if possible => 1.0,
        None => 0.0,
    };

    if !is("told", true) && !is("attended", true) && !is("asked", true) {
        return (0, vec!["any contact with the people affected"]);
    }
    if is("attended", true) && is("asked", true) && is("heard", false) {
        return (1, vec!["heard"]);
    }
    let consulted = yes("asked") && yes("heard") && yes("formative");
    if !consulted && !yes("told") {
        return (1, vec!["told"]);
    }
    if !consulted && !yes("reasons") {
        return (2, vec!["reasons"]);
    }
    if !consulted {
        return (3, not_yes(&["asked", "heard", "formative"]));
    }
    if !yes("considered")
        || !yes("alternatives")
        || !yes("time_ok")
        || !yes("rounds")
        || !yes("influenced")
    {
        return (4, not_yes(&["considered", "alternatives", "time_ok", "rounds", "influenced"]));
    }
    let no_say = vote < 2 && carried < 0.5;
    if !yes("from_start") || !yes("options_by_people") || !yes("design_joint") || no_say {
        let mut missing = not_yes(&["from_start", "options_by_people", "design_joint"]);
        if no_say {
            missing.push("weight>=minority or adopted>=0.5");
        }
        return (5, missing);
    }
    let mut missing = not_yes(&["strategic", "deliver", "assess", "reciprocal", "access"]);
    if vote != 3 {
        missing.push("weight equal");
    }
    if missing.is_empty() { (7, missing) } else { (6, missing) }
}

fn whole_measure(record: &Value) -> Value {
    let facts = record.as_object().expect("a record is an object");
    let is = |key: &str, answer: bool| facts.get(key) == Some(&Value::Bool(answer));
    let (proven, missing) = table(facts, false);
    let (other, _) = table(facts, true);
    let possible = if other > proven { other } else { proven };
    let token = proven == 4
        && (is("considered", false) || is("alternatives", false) || is("time_ok", false));
    let mut flags = Vec::new();
    if proven >= 4 && !is("considered", true) {
        flags.push("considered");
    }
    if proven >= 4 && !is("alternatives", true) {
        flags.push("alternatives");
    }
    if proven >= 4 && !is("time_ok", true) {
        flags.push("time_ok");
    }
    if !is("access", true) {
        flags.push("access");
    }
    if !is("reciprocal", true) {
        flags.push("reciprocal");
    }
    if is("honoured", false) {
        flags.push("overridden");
    }
    json!({
        "proven": proven, "possible": possible, "token": token,
        "missing": missing, "flags": flags,
    })
}

fn agrees(facts: &Facts) -> Result<(), TestCaseError> {
    let record = serde_json::to_value(facts).expect("a record can be written");
    let ours = serde_json::to_value(measure(facts)).expect("a measure can be written");
    prop_assert_eq!(ours, whole_measure(&record), "for {:?}", facts);
    Ok(())
}

proptest! {
    #![proptest_config(config(5000))]

    #[test]
    fn the_kernel_and_the_table_written_out_agree(facts in facts()) {
        agrees(&facts)?;
    }
}

/// Every yes, no and unknown of the facts that decide rungs 0 to 3, with all else yes and with
/// all else unknown: no chance involved.
#[test]
fn the_two_agree_on_every_record_of_the_lower_rungs() {
    let lower =
        [Fact::Told, Fact::Reasons, Fact::Attended, Fact::Asked, Fact::Heard, Fact::Formative];
    let answers = [Some(true), Some(false), None];
    for rest in [Some(true), None] {
        for number in 0..3usize.pow(lower.len() as u32) {
            let mut facts = Facts::default();
            for fact in Fact::ALL {
                facts.set(fact, rest);
            }
            for (place, fact) in lower.into_iter().enumerate() {
                facts.set(fact, answers[number / 3usize.pow(place as u32) % 3]);
            }
            agrees(&facts).expect("both workings agree");
        }
    }
}
