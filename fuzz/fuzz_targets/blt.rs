//! A BLT file of ranked ballots.
#![no_main]

use decide::ranked::blt;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    match blt::read(bytes) {
        Err(fault) => assert!(!fault.to_string().is_empty()),
        Ok(read) => {
            // What was read has words in BLT, and they are read as the same ballots.
            let written = blt::write(&read.election).unwrap();
            let again = blt::read(written.as_bytes()).unwrap();
            assert_eq!(again.election.papers(), read.election.papers());
        }
    }
});
