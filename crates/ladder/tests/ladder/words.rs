//! The names that pages, files and stores rely on.

use ladder::{Fact, Facts, Flag, Missing, Said, Weight, claim, measure, rung_key, stance};
use std::collections::BTreeSet;

#[test]
fn every_fact_and_weight_has_one_name_and_comes_back_by_it() {
    let keys: BTreeSet<&str> = Fact::ALL.iter().map(|fact| fact.key()).collect();
    assert_eq!(keys.len(), 20);
    for fact in Fact::ALL {
        assert_eq!(Fact::from_key(fact.key()), Some(fact));
    }
    for weight in Weight::ALL {
        assert_eq!(Weight::from_key(weight.key()), Some(weight));
    }
    assert_eq!((Fact::from_key("weight"), Fact::from_key("Told")), (None, None));
    assert_eq!(Weight::from_key("half"), None);
    assert!(Weight::ALL.is_sorted());
    assert!(Fact::ALL.is_sorted());
}

#[test]
fn each_fact_is_kept_apart_from_every_other() {
    for fact in Fact::ALL {
        let facts = Facts::default().with(fact, true);
        for other in Fact::ALL {
            assert_eq!(facts.get(other), (other == fact).then_some(true));
        }
    }
}

#[test]
fn the_rungs_and_stances_are_those_of_the_ladder() {
    let rungs: Vec<(&str, &str)> = (0..=8).map(|rung| (rung_key(rung), stance(rung))).collect();
    assert_eq!(
        rungs,
        [
            ("nothing recorded", "nothing recorded"),
            ("coercion", "doing to"),
            ("educating", "doing to"),
            ("informing", "doing for"),
            ("consultation", "doing for"),
            ("engagement", "doing for"),
            ("co-design", "doing with"),
            ("co-production", "doing with"),
            ("no such rung", "no such rung"),
        ]
    );
}

#[test]
fn what_is_missing_is_written_in_its_own_words() {
    let all = [
        (Missing::Contact, "any contact with the people affected"),
        (Missing::Fact(Fact::TimeOk), "time_ok"),
        (Missing::WeightMinorityOrAdopted, "weight>=minority or adopted>=0.5"),
        (Missing::WeightEqual, "weight equal"),
    ];
    for (missing, text) in all {
        assert_eq!(missing.text(), text);
        assert_eq!(serde_json::to_value(missing).expect("it can be written"), text);
    }
}

#[test]
fn flags_and_comparisons_are_written_by_their_keys() {
    let flags = [
        Flag::Considered,
        Flag::Alternatives,
        Flag::TimeOk,
        Flag::Access,
        Flag::Reciprocal,
        Flag::Overridden,
    ];
    for flag in flags {
        assert_eq!(serde_json::to_value(flag).expect("it can be written"), flag.key());
    }
    for said in [Said::Honest, Said::Above, Said::NotYetShown, Said::Under] {
        assert_eq!(serde_json::to_value(said).expect("it can be written"), said.key());
    }
}

#[test]
fn a_claim_is_compared_with_both_numbers() {
    let mut facts = Facts::default();
    for fact in [Fact::Told, Fact::Asked, Fact::Heard, Fact::Formative] {
        facts.set(fact, Some(true));
    }
    facts.set(Fact::Strategic, Some(false));
    let measured = measure(&facts);
    assert_eq!((measured.proven, measured.possible), (4, 6));
    let said: Vec<Said> = (3..=8).map(|claimed| claim(&measured, claimed)).collect();
    let (later, above) = (Said::NotYetShown, Said::Above);
    assert_eq!(said, [Said::Under, Said::Honest, later, later, above, above]);
}

#[test]
fn a_record_prints_only_what_is_on_it() {
    let mut facts = Facts::default().with(Fact::Told, true).with(Fact::Heard, false);
    facts.weight = Some(Weight::Minority);
    facts.adopted = Some(750);
    let printed =
        r#"{"told": true, "heard": false, "weight": "minority", "adopted": 750 per thousand}"#;
    assert_eq!(format!("{facts:?}"), printed);
    assert_eq!(format!("{:?}", Facts::default()), "{}");
}
