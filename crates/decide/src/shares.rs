//! Shared budgets: the method of equal shares, counted exactly and explained.
//!
//! Peters, Pierczynski, Skowron 2021, "Proportional Participatory Budgeting with Additive Utilities".
//!
//! ```
//! use decide::shares::{Rule, count, read, report};
//!
//! let file = "META\nkey;value\nbudget;100\nvote_type;approval\n\
//!     PROJECTS\nproject_id;cost;name\na;60;Benches\nb;40;Seeds\nc;60;Lamps\n\
//!     VOTES\nvoter_id;vote\n1;a\n2;a,b\n3;b\n4;c\n";
//! let budget = read(file.as_bytes()).expect("the file is well formed");
//! let outcome = count(&budget, &Rule::default());
//! assert_eq!(outcome.funded[0].id, "a");
//! println!("{}", report(&outcome, &budget));
//! ```

mod books;
mod budget;
mod cells;
mod count;
mod draft;
mod exact;
mod greedy;
mod jump;
mod ledger;
mod money;
mod names;
mod outcome;
mod read;
mod report;
mod rule;
mod run;
mod solve;
mod table;
mod votes;
mod wallets;
mod write;

pub use budget::{Budget, Kind, Project};
pub use count::{count, count_every_step};
pub use draft::{Ballot, Draft};
pub use exact::Exact;
pub use greedy::{Comparison, Greedy, compare, greedy};
pub use outcome::{Funded, Outcome, Payment, Shortfall, SpentBy, Stopped, Unfunded, Why};
pub use read::read;
pub use report::report;
pub use rule::{Completion, Rule, Stop, TieBreak, Utility, VERSION};
pub use write::write;

/// The most points one voter may give one project, in smallest parts of a point.
pub(crate) const MOST_POINTS: u64 = 1_000_000_000;
