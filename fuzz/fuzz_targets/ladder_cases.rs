//! A file of cases to put on the ladder.
#![no_main]

use ladder::{cases, claim, measure};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    for case in cases(text).unwrap_or_default() {
        let measured = measure(&case.facts);
        assert!(measured.proven <= measured.possible && measured.possible <= 7);
        if let Some(rung) = case.claimed_rung {
            claim(&measured, rung);
        }
    }
});
