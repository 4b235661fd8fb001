//! Which statement comes next.

use opinion::next::{draw, weight};
use opinion::shown::Counts;
use proptest::prelude::*;

fn counts(agree: u32, disagree: u32, pass: u32) -> Counts {
    Counts { agree, disagree, pass }
}

#[test]
fn new_statements_weigh_more_and_those_that_people_pass_on_less() {
    assert!((weight(&counts(0, 0, 0), 0.0) - 5.0625).abs() < 1e-12, "as the Polis server has it");
    assert!(weight(&counts(0, 0, 0), 0.0) > weight(&counts(20, 20, 0), 0.0));
    assert!(weight(&counts(5, 5, 0), 0.0) > weight(&counts(5, 0, 5), 0.0));
    assert!(weight(&counts(5, 5, 0), 1.0) > weight(&counts(5, 5, 0), 0.0));
}

#[test]
fn a_draw_is_fair_to_weights_and_the_same_for_the_same_number() {
    assert_eq!(draw(&[], 0.5), None);
    assert_eq!(draw(&[0.0, -1.0, f64::NAN], 0.5), None);
    assert_eq!(draw(&[0.0, 2.0, 0.0], 1.0), Some(1));
    let often = (0..1000).filter(|n| draw(&[1.0, 3.0], *n as f64 / 1000.0) == Some(1)).count();
    assert_eq!(often, 750);
}

proptest! {
    #[test]
    fn a_draw_never_takes_what_weighs_nothing(
        weights in proptest::collection::vec(0u8..4, 0..12), number in -0.5f64..1.5
    ) {
        let weights: Vec<f64> = weights.into_iter().map(f64::from).collect();
        match draw(&weights, number) {
            Some(at) => prop_assert!(weights[at] > 0.0),
            None => prop_assert!(weights.iter().all(|w| *w == 0.0)),
        }
    }
}
