//! The ladder of co-production, measured from facts on record.
//!
//! A pure kernel: no clock, no chance, no input or output. The same facts give the same measure.
//!
//! The rungs are those of the *Ladder of participation* that Think Local Act Personal (TLAP) made
//! in 2016 with its National Co-production Advisory Group. TLAP asks for a link and a note to it
//! wherever the ladder is used; a page that shows a rung must carry both. Rung 0, the facts, the
//! decision table, the token mark and the flags are Mutual's reading of that ladder, of the
//! Gunning principles (*R v Brent LBC, ex p Gunning* 1985), *Moseley* \[2014\] UKSC 56, the
//! Cabinet Office consultation principles (12 weeks) and Bovaird and Loeffler's Four Co's.
//!
//! Each fact is yes, no or not on record, so there are always two numbers and never an average:
//! `proven` counts what is not on record as no, `possible` counts it as yes.
//!
//! ```
//! use ladder::{Fact, Facts, Said, claim, measure, rung_key};
//!
//! let letter = Facts::default().with(Fact::Told, true).with(Fact::Reasons, true);
//! let measured = measure(&letter.with(Fact::Asked, false));
//! assert_eq!((measured.proven, measured.possible), (3, 3));
//! assert_eq!(rung_key(measured.proven), "informing");
//! assert_eq!(claim(&measured, 3), Said::Honest);
//! ```

mod cases;
mod facts;
mod measure;
mod read;
mod rung;

pub use cases::{Case, CaseError, cases};
pub use facts::{Fact, Facts, Weight};
pub use measure::{Flag, Measure, Missing, measure};
pub use rung::{Said, claim, rung_key, stance};
