//! The outcome of a count with its reasons.

use super::books::Books;
use super::exact::Exact;
use super::rule::Rule;
use serde::Serialize;

/// What was decided and why.
///
/// Costs and sums that are whole are in smallest units of money (see [`Outcome::places`]). Exact amounts of
/// money are in whole units of money.
#[derive(Clone, Debug, Serialize)]
pub struct Outcome {
    /// The full name of the rule.
    pub rule: String,
    /// The version of the count.
    pub version: &'static str,
    /// The rule as it was set.
    pub settings: Rule,
    /// How many decimals the smallest unit of money has.
    pub places: u32,
    /// All ballots cast, blank ones too.
    pub voters: u64,
    /// The money there was.
    pub budget: u64,
    /// The cost of all that is funded.
    pub spent: u64,
    /// The budget less that.
    pub left: u64,
    /// The budget divided by the voters.
    pub share: Exact,
    /// The last step of add1 that was accepted; 0 where there was none.
    pub step: u64,
    /// What each step adds to a share.
    pub step_money: u64,
    /// The share at that step. What it is above [`Outcome::share`] is virtual: it is not spent.
    pub share_at_step: Exact,
    /// Why the count ended there.
    pub stopped: Stopped,
    /// What is funded, in the order of purchase.
    pub funded: Vec<Funded>,
    /// What is not, in the order of the file.
    pub unfunded: Vec<Unfunded>,
    #[serde(skip)]
    pub(crate) books: Books,
}

/// Why a count ended.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Stopped {
    /// The rule asks for one run.
    OneRun,
    /// The next step costs more than the budget.
    Overspend {
        /// That step.
        step: u64,
        /// By how much its outcome costs more, in smallest units.
        by: u128,
    },
    /// No supported project that is left fits in the budget.
    NothingFits,
    /// Every supported project is funded.
    AllFunded,
}

/// A project that is funded.
#[derive(Clone, Debug, Serialize)]
pub struct Funded {
    /// Its place in the order of purchase, from 1.
    pub position: usize,
    /// Its place in the list of projects, from 0.
    pub project: usize,
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its cost in smallest units.
    pub cost: u64,
    /// How many support it.
    pub supporters: u64,
    /// What was least: what a payer pays at most for one of utility.
    pub rho: Exact,
    /// The most that one voter pays.
    pub largest_payment: Exact,
    /// Cost divided by the largest payment: as many voters at that payment would pay for it.
    pub effective_votes: Exact,
    /// Who paid in full, by what the project is worth to them: one line but for points and ranks.
    pub paid_in_full: Vec<Payment>,
    /// How many paid all they had left, which is less.
    pub paid_the_rest: u64,
    /// What those paid together.
    pub rest_together: Exact,
    /// The ids of the projects that were exactly as good, in the order of the tie rule.
    pub tied_with: Vec<String>,
    /// What broke the tie.
    pub tie_broken_by: Option<&'static str>,
}

/// A payment that several voters made.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Payment {
    /// How many voters.
    pub voters: u64,
    /// What each paid.
    pub each: Exact,
}

/// A project that is not funded.
#[derive(Clone, Debug, Serialize)]
pub struct Unfunded {
    /// Its place in the list of projects, from 0.
    pub project: usize,
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its cost in smallest units.
    pub cost: u64,
    /// How many support it.
    pub supporters: u64,
    /// Why it is not funded.
    pub why: Why,
}

/// Why a project is not funded.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// Nobody supports it.
    NoSupport,
    /// It costs nothing, so the count leaves it to the place: no money has to be shared out for it.
    CostsNothing,
    /// Its supporters have less than it costs.
    TooLittleLeft(Box<Shortfall>),
}

/// How a project came to be too costly for its supporters.
#[derive(Clone, Debug, Serialize)]
pub struct Shortfall {
    /// The purchase after which it was so; 0: from the start.
    pub since: usize,
    /// What they had then.
    pub had: Exact,
    /// What was missing then.
    pub missing: Exact,
    /// What is missing at the end.
    pub missing_at_end: Exact,
    /// Its effective votes before that purchase, when it was last affordable.
    pub effective_votes: Option<Exact>,
    /// The most that one voter would have paid then.
    pub largest_payment: Option<Exact>,
}

/// What a group of voters, as a ward, spent.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct SpentBy {
    /// The label that they have in common.
    pub label: String,
    /// How many they are.
    pub voters: u64,
    /// What their shares were together, steps of add1 included.
    pub share: Exact,
    /// What they spent of it.
    pub spent: Exact,
}

impl Outcome {
    /// The places of the funded projects in the list of projects, in the order of purchase.
    pub fn order(&self) -> Vec<usize> {
        self.funded.iter().map(|funded| funded.project).collect()
    }
}
