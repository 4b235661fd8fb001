//! Random records. Even chances would nearly always stop on the lowest rungs, so most records
//! are mostly yes.

use ladder::{Fact, Facts, Weight};
use proptest::prelude::*;

pub fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

/// The same record with another part of the final say.
pub fn say(facts: Facts, weight: Option<Weight>, adopted: Option<u16>) -> Facts {
    let mut facts = facts;
    facts.weight = weight;
    facts.adopted = adopted;
    facts
}

pub fn weights() -> impl Strategy<Value = Option<Weight>> {
    prop_oneof![
        1 => Just(None),
        4 => proptest::sample::select(&Weight::ALL[..]).prop_map(Some),
    ]
}

pub fn shares() -> impl Strategy<Value = Option<u16>> {
    prop_oneof![
        2 => Just(None),
        1 => proptest::sample::select(&[0, 499, 500, 501, 1000][..]).prop_map(Some),
        2 => (0..=1000u16).prop_map(Some),
    ]
}

/// The chances of a yes and of a yes or nothing on record, in a hundred, from records that are
/// nearly all yes to records that are anything.
const CHANCES: [(u8, u8); 4] = [(94, 97), (80, 95), (60, 80), (34, 67)];

pub fn facts() -> impl Strategy<Value = Facts> {
    let throws = proptest::collection::vec(0..100u8, Fact::ALL.len());
    let chances = proptest::sample::select(&CHANCES[..]);
    (throws, chances, weights(), shares()).prop_map(|(throws, (yes, known), weight, adopted)| {
        let mut facts = say(Facts::default(), weight, adopted);
        for (fact, throw) in Fact::ALL.into_iter().zip(throws) {
            let unknown = (yes..known).contains(&throw);
            facts.set(fact, if unknown { None } else { Some(throw < yes) });
        }
        facts
    })
}

pub fn any_fact() -> impl Strategy<Value = Fact> {
    proptest::sample::select(&Fact::ALL[..])
}

/// Every fact but the two whose yes can lower a rung: asking and then ignoring people is worse
/// than not asking them.
pub fn fact_that_only_lifts() -> impl Strategy<Value = Fact> {
    any_fact().prop_filter("asking can be followed by ignoring", |fact| {
        !matches!(fact, Fact::Attended | Fact::Asked)
    })
}
