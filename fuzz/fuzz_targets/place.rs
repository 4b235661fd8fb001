//! The file of a place.
#![no_main]

use ground::place::Place;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| match Place::parse(text) {
    Ok(place) => {
        assert!((2..=40).contains(&place.slug.len()));
        place.promise("answer", 1_795_428_000_000);
        place.wards_at(1_795_428_000_000).count();
    }
    Err(fault) => assert!(!fault.is_empty()),
});
