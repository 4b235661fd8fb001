//! Approval, score and ranked ballots: instant run-off, single transferable vote, Schulze.
//!
//! Each rule has a full name with a version, reads ballots by written options, and gives its reasons: every
//! stage, every total, every tie and how it was broken. Votes are whole numbers or whole units of a decimal
//! place; no float decides.
//!
//! | name | elects | equal ranks |
//! |---|---|---|
//! | `approval` | the most approvals | does not arise |
//! | `score` | the highest sum of marks | does not arise |
//! | `irv` | one, by instant run-off | an overvote: refused, passed over, or the end of the ballot |
//! | `stv-scottish` | several, in proportion (SSI 2007/42) | as `irv` |
//! | `stv-meek` | several, in proportion (Meek 1969) | the value is split into equal parts |
//! | `schulze` | who wins by beat paths (Schulze 2011) | neither is above the other |
//!
//! ```
//! use decide::ranked::{Ballot, Candidate, Election, Method, Rule, count};
//!
//! let candidates = vec![Candidate::new("a", "Anna"), Candidate::new("b", "Ben"), Candidate::new("c", "Cy")];
//! let ballots = vec![
//!     Ballot::ranking(4, &[0, 1]),
//!     Ballot::ranking(3, &[1]),
//!     Ballot::ranking(2, &[2, 1]),
//! ];
//! let election = Election::new("Chair", 1, candidates, ballots)?;
//! let outcome = count(&election, &Rule::of(Method::Irv))?;
//! assert_eq!(outcome.winners(), ["b"]);
//! # Ok::<(), decide::Fault>(())
//! ```

pub mod blt;
mod board;
mod election;
mod irv;
mod mark;
mod meek;
mod outcome;
mod papers;
mod piles;
pub mod preflib;
mod rule;
mod schulze;
mod scottish;
mod text;
mod tie;
pub mod votes_csv;
mod votes_rows;
mod votes_write;
pub mod ward;
mod words;

pub use election::{Ballot, Candidate, Election, MAX_CANDIDATES, MAX_PAPERS, Rank, Said};
pub use outcome::{
    Act, Detail, Elected, Line, Marked, Outcome, Pairs, Passed, Placed, Stage, Standing, Votes,
};
pub use papers::Kinds;
pub use rule::{Method, Options, Overvote, Reading, Repeated, Rule, Strength, Terms};
pub use tie::{Tie, Tied};

use crate::Fault;

/// A file of ballots: the election, and as much of the rule as the file itself names.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Ballots {
    /// What was voted on, and the ballots.
    pub election: Election,
    /// The rule and its options as the file states them.
    pub terms: Terms,
}

/// Counts an election by a rule.
///
/// # Errors
/// Where the rule cannot count these ballots: marks where it needs ranks or the other way round, equal ranks
/// that the reading refuses, more than one seat for instant run-off, an order of ties that names a stranger,
/// or no ballot that names anybody.
pub fn count(election: &Election, rule: &Rule) -> Result<Outcome, Fault> {
    match rule.method {
        Method::Approval | Method::Score => mark::count(election, rule),
        Method::Irv => irv::count(election, rule),
        Method::StvScottish => scottish::count(election, rule),
        Method::StvMeek => meek::count(election, rule),
        Method::Schulze => schulze::count(election, rule),
    }
}
