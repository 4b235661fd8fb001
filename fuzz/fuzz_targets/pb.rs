//! A file of projects and ballots.
#![no_main]

use decide::shares::{Completion, Rule, count, greedy, read, report, write};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| match read(bytes) {
    Ok(budget) => {
        assert_eq!(read(write(&budget).as_bytes()).as_ref(), Ok(&budget));
        let rule = Rule { completion: Completion::None, ..Rule::default() };
        let outcome = count(&budget, &rule);
        assert!(outcome.spent <= budget.budget());
        assert!(greedy(&budget, &rule).spent <= budget.budget());
        assert!(!report(&outcome, &budget).is_empty());
    }
    Err(fault) => assert!(!fault.message.is_empty()),
});
