//! Ways to decide, each with its reasons.
//!
//! A pure kernel: no clock, no chance, no input or output. The same ballots give the same answer, to the
//! last digit, on any machine and in any order of the ballots.

mod fault;
pub mod file;
pub mod ranked;
pub mod shares;

pub use fault::Fault;
