//! The statements of a conversation that is brought in.
#![no_main]

use libfuzzer_sys::fuzz_target;
use voice::polis::parse_comments;

fuzz_target!(|text: &[u8]| {
    if let Err(fault) = parse_comments(text) {
        assert!(!fault.to_string().is_empty());
    }
});
