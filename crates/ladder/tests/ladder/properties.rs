//! What must hold for every record there can be.

use crate::strategies::{any_fact, config, fact_that_only_lifts, facts, say, shares, weights};
use ladder::{Fact, Facts, Weight, measure};
use proptest::prelude::*;
use std::collections::BTreeMap;

fn rungs(facts: &Facts) -> (u8, u8) {
    let measured = measure(facts);
    (measured.proven, measured.possible)
}

proptest! {
    #![proptest_config(config(2000))]

    #[test]
    fn proven_is_never_above_possible(facts in facts()) {
        let (proven, possible) = rungs(&facts);
        prop_assert!(proven <= possible && possible <= 7);
    }

    #[test]
    fn a_no_that_becomes_a_yes_never_lowers_a_rung(
        facts in facts(),
        fact in fact_that_only_lifts(),
    ) {
        let (proven, possible) = rungs(&facts.with(fact, false));
        let (proven_then, possible_then) = rungs(&facts.with(fact, true));
        prop_assert!(proven_then >= proven && possible_then >= possible);
    }

    #[test]
    fn more_say_never_lowers_a_rung(facts in facts(), step in 0..3usize) {
        let less = say(facts, Some(Weight::ALL[step]), facts.adopted);
        let more = say(facts, Some(Weight::ALL[step + 1]), facts.adopted);
        prop_assert!(rungs(&more).0 >= rungs(&less).0);
        prop_assert!(rungs(&more).1 >= rungs(&less).1);
    }

    #[test]
    fn more_adopted_never_lowers_a_rung(facts in facts(), one in 0..=1000u16, two in 0..=1000u16) {
        let less = say(facts, facts.weight, Some(one.min(two)));
        let more = say(facts, facts.weight, Some(one.max(two)));
        prop_assert!(rungs(&more).0 >= rungs(&less).0);
        prop_assert!(rungs(&more).1 >= rungs(&less).1);
    }

    #[test]
    fn recording_an_unknown_as_yes_never_lowers_proven(
        facts in facts(),
        fact in fact_that_only_lifts(),
    ) {
        let mut unknown = facts;
        unknown.set(fact, None);
        prop_assert!(rungs(&facts.with(fact, true)).0 >= rungs(&unknown).0);
    }

    #[test]
    fn recording_an_unknown_weight_or_share_never_lowers_proven(
        facts in facts(),
        weight in weights(),
        adopted in shares(),
    ) {
        let unknown = say(facts, None, None);
        let known = say(facts, weight, adopted);
        prop_assert!(rungs(&known).0 >= rungs(&unknown).0);
    }

    /// Possible is 0 until some contact is recorded; from there on no later record goes above it.
    #[test]
    fn once_contact_is_recorded_nothing_recorded_later_goes_above_possible(
        facts in facts(),
        later in proptest::collection::vec(any::<bool>(), 20),
        weight in weights(),
        adopted in shares(),
    ) {
        let contact = [Fact::Told, Fact::Attended, Fact::Asked];
        prop_assume!(contact.iter().any(|fact| facts.get(*fact) == Some(true)));
        let mut grown = facts;
        for (fact, yes) in Fact::ALL.into_iter().zip(later) {
            grown.set(fact, facts.get(fact).or(Some(yes)));
        }
        grown.weight = facts.weight.or(weight);
        grown.adopted = facts.adopted.or(adopted);
        prop_assert!(rungs(&grown).1 <= rungs(&facts).1);
    }

    #[test]
    fn a_full_record_has_one_number(facts in facts(), rest in any::<bool>()) {
        let mut full = facts;
        for fact in Fact::ALL {
            full.set(fact, facts.get(fact).or(Some(rest)));
        }
        full.weight = facts.weight.or(Some(Weight::Advisory));
        full.adopted = facts.adopted.or(Some(0));
        prop_assert_eq!(rungs(&full).0, rungs(&full).1);
    }

    #[test]
    fn the_same_facts_give_the_same_measure(facts in facts()) {
        let copy: Facts = facts;
        prop_assert_eq!(measure(&facts), measure(&copy));
    }

    #[test]
    fn a_vote_that_was_followed_and_one_with_nothing_recorded_measure_alike(facts in facts()) {
        let mut unknown = facts;
        unknown.set(Fact::Honoured, None);
        prop_assert_eq!(measure(&facts.with(Fact::Honoured, true)), measure(&unknown));
    }

    #[test]
    fn advice_is_empty_only_at_the_top_and_taking_it_lifts_the_rung(facts in facts()) {
        let measured = measure(&facts);
        prop_assert_eq!(measured.missing.is_empty(), measured.proven == 7);
        prop_assume!(measured.proven < 7);
        let mut taken = facts;
        for missing in &measured.missing {
            match missing {
                ladder::Missing::Contact => taken.set(Fact::Told, Some(true)),
                ladder::Missing::Fact(fact) => taken.set(*fact, Some(true)),
                _ => {
                    taken.weight = Some(Weight::Equal);
                    taken.set(Fact::Honoured, None);
                }
            }
        }
        prop_assert!(measure(&taken).proven >= measured.proven);
        // Being heard, where people came and were ignored, may leave them at coercion: they were
        // never told, or were asked too late. Everywhere else the advice lifts.
        let ignored = measured.missing == [ladder::Missing::Fact(Fact::Heard)];
        prop_assert!(ignored || measure(&taken).proven > measured.proven);
    }

    #[test]
    fn taking_a_fact_off_the_record_and_putting_it_back_changes_nothing(
        facts in facts(),
        fact in any_fact(),
    ) {
        let mut copy = facts;
        copy.set(fact, None);
        copy.set(fact, facts.get(fact));
        prop_assert_eq!(copy, facts);
    }
}

/// The two exceptions are real: people who are asked, come and are ignored stand lower than
/// people who were only told.
#[test]
fn asking_and_ignoring_is_worse_than_not_asking() {
    let told =
        Facts::default().with(Fact::Told, true).with(Fact::Reasons, true).with(Fact::Heard, false);
    for (first, second) in [(Fact::Attended, Fact::Asked), (Fact::Asked, Fact::Attended)] {
        let before = told.with(first, true).with(second, false);
        assert_eq!(rungs(&before), (3, 3));
        assert_eq!(rungs(&before.with(second, true)), (1, 1));
    }
}

/// The random records must reach every rung, or the properties above would prove little.
#[test]
fn the_random_records_reach_every_rung() {
    use proptest::strategy::{Strategy, ValueTree};
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let mut seen: BTreeMap<u8, u32> = BTreeMap::new();
    for _ in 0..5000 {
        let tree = facts().new_tree(&mut runner).expect("a record can be made");
        *seen.entry(measure(&tree.current()).proven).or_default() += 1;
    }
    assert_eq!(seen.len(), 8, "{seen:?}");
    assert!(seen.values().all(|count| *count >= 10), "{seen:?}");
}
