//! The votes of a conversation that is grouped, and its statements after the first empty line.
#![no_main]

use libfuzzer_sys::fuzz_target;
use opinion::{read_matrix, report};

fuzz_target!(|text: &[u8]| {
    let cut = text.windows(2).position(|two| two == b"\n\n");
    let (votes, comments) = match cut {
        Some(at) => (&text[..at + 1], Some(&text[at + 2..])),
        None => (text, None),
    };
    match report(votes, comments) {
        Ok(report) => assert!(!report.text().is_empty() && !report.json().is_empty()),
        Err(fault) => assert!(!fault.to_string().is_empty()),
    }
    if let Err(fault) = read_matrix(text) {
        assert!(!fault.to_string().is_empty());
    }
});
