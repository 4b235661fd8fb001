//! The ladder told in tests: the published cases, the made-up ones, six threads of a demo valley,
//! the table written out a second time, the properties that must hold, and hostile files. The
//! data was written for Mutual; the published stories are paraphrased from the page each one names.

mod judged;
mod oracle;
mod properties;
mod reading;
mod strategies;
mod words;

const OPEN: &str = include_str!("../data/ladder_cases_open.json");
const UNIT: &str = include_str!("../data/ladder_unit_tests.json");
const DEMO: &str = include_str!("../data/demo_threads.json");
