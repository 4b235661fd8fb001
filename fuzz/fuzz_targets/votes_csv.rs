//! A csv of ballots: ours, and a Scottish ward's.
#![no_main]

use decide::file::{self, Asked, Read};
use decide::ranked::votes_csv;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    match file::read("votes.csv", bytes) {
        Err(fault) => assert!(!fault.to_string().is_empty()),
        Ok(Read::Ballots(read)) => {
            let written = votes_csv::write(&read.election, &read.terms);
            let again = votes_csv::read(written.as_bytes()).unwrap();
            assert_eq!(again.election.papers(), read.election.papers());
            if read.election.candidates().len() < 20 {
                let _ = file::count(&Read::Ballots(read), &Asked::default());
            }
        }
        Ok(_) => {}
    }
});
