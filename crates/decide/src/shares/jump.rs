//! How far add1 may jump: for how many more steps a run buys the same projects in the same order.
//!
//! As long as nobody changes between poor and rich at a purchase, what each has and each price paid move
//! evenly with the share. A project that was not bought has a price that never falls below the line of its
//! bound: its supporters together pay at most what the poor of now have plus r times the worth to the rest.
//! So the order stays as it is until one of these meets: the money of a payer and the price (there the run
//! is done again), the line of another project and the price of the one bought, or the money of the
//! supporters of a project that was dropped and its cost.
//!
//! All of it is worked out to the safe side: a jump may be too short, never too long. In a small place most
//! steps are jumped over; in a large town somebody changes between poor and rich at nearly every step, and
//! nearly every step is run. Shares are not halved and doubled: a larger share can cost less.

use super::ledger::Ledger;
use super::run::Standing;
use super::solve::Pool;
use super::table::Table;
use super::wallets::Wallets;

pub(crate) struct Jump {
    /// No more than so many steps; below 1 nothing more is looked at.
    limit: f64,
    /// The sum of the sizes of all slopes so far: no class moves faster.
    reach: f64,
    /// What a slope may be wrong by, as a part of the reach.
    grain: f64,
    /// By how many parts amounts may be wrong.
    slack: f64,
    /// The largest worth to anyone.
    worth: f64,
}

impl Jump {
    pub(crate) fn new(ledger: &Ledger, table: &Table<'_>, on: bool) -> Jump {
        let projects = table.votes.len();
        Jump {
            limit: if on { f64::INFINITY } else { 0.0 },
            reach: ledger.step_in_parts(),
            // A sum over all groups and all purchases, each rounded at most twice.
            grain: (2 * projects + table.groups + 16) as f64 * 2f64.powi(-51),
            slack: 2.0 * projects as f64 + 4.0,
            worth: table.most_worth as f64,
        }
    }

    pub(crate) fn on(&self) -> bool {
        self.limit >= 1.0
    }

    /// The steps that are safe.
    pub(crate) fn steps(&self) -> u64 {
        // Rounding of the divisions is far below this.
        if self.on() { (self.limit * (1.0 - 1e-9)) as u64 } else { 0 }
    }

    /// Two amounts `gap` apart close in by `pace` a step.
    fn meet(&mut self, gap: f64, pace: f64) {
        if gap <= 0.0 {
            self.limit = 0.0;
        } else if gap < self.limit * pace {
            self.limit = gap / pace;
        }
    }

    /// The line of a bound: how it moves, and by how much that may be wrong.
    pub(crate) fn line(&self, wallets: &Wallets, pool: &Pool) -> (f64, f64) {
        if !self.on() {
            return (0.0, 0.0);
        }
        let (slope, weight) = pool.slope(wallets);
        (slope, self.reach * self.grain * (weight + 1.0))
    }

    /// A project is dropped: its supporters cannot pay for it.
    pub(crate) fn dropped(&mut self, ledger: &Ledger, wallets: &Wallets, pool: &Pool, cost: u64) {
        if !self.on() {
            return;
        }
        // Where the cost is above all there is, all there is is a safe stand-in for it.
        let parts = ledger.parts(cost).unwrap_or_else(|| ledger.all_in_parts());
        let (slope, voters) = pool.money_slope(wallets);
        let doubt = voters * self.reach * self.grain;
        let gap = (parts - pool.money) as f64 - self.slack;
        self.meet(gap, slope + doubt);
    }

    /// A project is bought: none of the others may pass it. `high`: its price in parts, rounded up.
    pub(crate) fn chosen(
        &mut self,
        table: &Table<'_>,
        project: usize,
        high: i64,
        pace: f64,
        others: &[Standing],
        tied: &[(usize, bool)],
    ) {
        let scale = table.scale(project);
        for other in others {
            if let Some((_, level)) = tied.iter().find(|(tied, _)| *tied == other.project) {
                if !level {
                    self.limit = 0.0;
                }
                continue;
            }
            let its = table.scale(other.project);
            let low = i128::from(other.low) - self.slack as i128;
            let gap = low * i128::from(scale) - i128::from(high) * i128::from(its);
            let doubt = (other.doubt + self.reach * self.grain) * scale as f64
                + pace.abs() * 2f64.powi(-48) * its as f64;
            let nearer = pace * its as f64 - other.slope * scale as f64;
            self.meet(gap as f64 * (1.0 - 1e-12), nearer + doubt + nearer.abs() * 1e-12);
        }
        self.reach += pace.abs() * self.worth * (1.0 + 1e-9);
    }

    /// A class pays: whether it is poor or rich must not change.
    pub(crate) fn split(&mut self, left: (i64, f64), price: (i64, f64), worth: i64) {
        if !self.on() {
            return;
        }
        let apart = left.1 - price.1 * worth as f64;
        let gap = (left.0 - price.0) as f64;
        let nearer = if gap > 0.0 { -apart } else { apart };
        self.meet(gap.abs() - self.slack, nearer + self.reach * self.grain);
    }
}
