//! A PrefLib file of rankings.
#![no_main]

use decide::ranked::preflib;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Err(fault) = preflib::read(bytes) {
        assert!(!fault.to_string().is_empty());
    }
});
