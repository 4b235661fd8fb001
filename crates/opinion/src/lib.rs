//! Opinion groups and common ground, from votes on statements. A pure kernel: no clock, no chance, no input
//! or output. The same votes give the same result, in any order of people, statements and rows, under any
//! names, and with the signs of all votes turned (sides turned with them).
//!
//! The method is that of Polis (Small, Björkegren, Erkkilä, Shaw and Megill, 'Polis: Scaling deliberation by
//! mapping high dimensional opinion spaces', Recerca 26, 2021), with what hangs on chance or order in it made
//! exact: the components, the search for groups, and every tie. What Polis does not have is what people agree
//! with whatever their part in social care is ([`hats`]), and what may be shown of it ([`shown`]).
//!
//! ```
//! use opinion::{Rule, Shape, Vote, Votes, find};
//!
//! let mut votes = Votes::new();
//! votes.cast("ann", "A bus at night", Vote::Agree);
//! votes.cast("bob", "A bus at night", Vote::Disagree);
//! votes.cast("bob", "A bus at night", Vote::Agree);
//! let found = find(&votes, &Rule::default());
//! assert_eq!(found.statements[0].everyone.counts.agree, 2);
//! assert_eq!(found.shape, Shape::TooFew { grouped: 2, needed: 15 });
//! ```

mod colour;
mod components;
mod eigen;
mod fault;
mod found;
mod grains;
mod groups;
pub mod hats;
mod kmeans;
mod matrix;
mod measures;
mod model;
pub mod next;
mod plane;
mod read;
mod report;
mod rule;
pub mod shown;
mod silhouette;
mod sums;
mod text;
mod votes;

pub use fault::Fault;
pub use found::{Found, Outcome, Placed, find, measure};
pub use groups::{Apart, Group, Shape, Tried};
pub use kmeans::{clusters, follow};
pub use measures::{Measures, SIGNIFICANT, Side, representative};
pub use model::Model;
pub use read::{MOST_PEOPLE, MOST_STATEMENTS, read_comments, read_matrix, read_votes};
pub use report::{Line, Report, ShownGroup, report};
pub use rule::{Aside, Rule};
pub use votes::{Hat, Hats, Standing, Statement, Vote, Votes};
