//! The exact side of a count: every amount as whole numbers over a known denominator.
//!
//! The price r of the k-th project bought is (cost - what its poor supporters have) / (the worth of it to
//! its rich supporters). What a supporter has is the share less worth times price of what was paid in full.
//! So every amount after k purchases is a sum of counts times the share and the earlier prices, over the
//! denominator voters * rich(1) * ... * rich(k), and is worked out from those counts only when needed.

use num_bigint::BigInt;
use num_traits::ToPrimitive;
use std::cmp::Ordering;

/// Counts of shares (at 0) and of prices paid (from 1), to be taken off.
pub(crate) type Counts = Vec<u64>;

/// A price in exact terms: `numer` / (the ledger's denominator * `rich`).
#[derive(Clone, Debug)]
pub(crate) struct Price {
    pub(crate) numer: BigInt,
    /// The worth to all who pay in full, added up.
    pub(crate) rich: u64,
}

/// All prices so far, and how each moves when the share grows by a step.
#[derive(Clone, Debug)]
pub(crate) struct Ledger {
    /// The share times all voters, then each price times its denominator.
    values: Vec<BigInt>,
    /// The same for what a step adds.
    slopes: Vec<BigInt>,
    /// The factor each purchase adds to the denominator; the number of voters at 0.
    rich: Vec<u64>,
    /// The denominator after each purchase.
    denoms: Vec<BigInt>,
    /// One share is this many parts (see [`Ledger::parts`]).
    bits: u32,
    money: BigInt,
}

impl Ledger {
    /// `money`: all shares together, more than 0; `step`: what one step adds to one share.
    pub(crate) fn new(voters: u64, money: u128, step: u64) -> Ledger {
        Ledger {
            values: vec![BigInt::from(money)],
            slopes: vec![BigInt::from(u128::from(step) * u128::from(voters))],
            rich: vec![voters],
            denoms: vec![BigInt::from(voters)],
            bits: 61 - (64 - voters.leading_zeros()),
            money: BigInt::from(money),
        }
    }

    /// How many purchases are in it.
    pub(crate) fn stage(&self) -> usize {
        self.values.len() - 1
    }

    /// One share in parts. All shares together stay below 2^61 parts.
    pub(crate) fn share_in_parts(&self) -> i64 {
        1 << self.bits
    }

    /// All shares together in parts.
    pub(crate) fn all_in_parts(&self) -> i64 {
        (self.rich[0] as i64) << self.bits
    }

    fn sum(&self, terms: &[BigInt], counts: &[u64], stage: usize) -> BigInt {
        let mut sum = &terms[0] * counts[0];
        for place in 1..=stage {
            sum *= self.rich[place];
            if counts[place] > 0 {
                sum -= &terms[place] * counts[place];
            }
        }
        sum
    }

    /// Shares less prices, times the denominator of that stage.
    pub(crate) fn value(&self, counts: &[u64], stage: usize) -> BigInt {
        self.sum(&self.values, counts, stage)
    }

    /// The denominator after so many purchases.
    pub(crate) fn denom(&self, stage: usize) -> &BigInt {
        &self.denoms[stage]
    }

    /// The price at which the rich pay what the poor, counted in `counts`, leave of the cost.
    pub(crate) fn price(&self, cost: u64, counts: &[u64], rich: u64, stage: usize) -> Price {
        Price { numer: &self.denoms[stage] * cost - self.value(counts, stage), rich }
    }

    /// How that price moves with a step, in the same terms.
    pub(crate) fn price_slope(&self, counts: &[u64], stage: usize) -> BigInt {
        -self.sum(&self.slopes, counts, stage)
    }

    /// Takes a price in as the next purchase.
    pub(crate) fn buy(&mut self, price: Price, slope: BigInt) {
        self.denoms.push(&self.denoms[self.stage()] * price.rich);
        self.rich.push(price.rich);
        self.values.push(price.numer);
        self.slopes.push(slope);
    }

    /// The price of a purchase: numerator and denominator.
    pub(crate) fn bought(&self, purchase: usize) -> (&BigInt, &BigInt) {
        (&self.values[purchase], &self.denoms[purchase])
    }

    /// The same as a price over the denominator before it.
    pub(crate) fn price_of(&self, purchase: usize) -> Price {
        Price { numer: self.values[purchase].clone(), rich: self.rich[purchase] }
    }

    /// Compares what someone has (`counts`) with `worth` times a price.
    pub(crate) fn against(&self, counts: &[u64], price: &Price, worth: i64, at: usize) -> Ordering {
        (self.value(counts, at) * price.rich).cmp(&(&price.numer * worth))
    }

    /// An amount of smallest units as parts, rounded down; nothing where it is above all shares together.
    pub(crate) fn parts(&self, units: u64) -> Option<i64> {
        // Below 2^50 units and 2^61 parts, so the product fits.
        let all = u128::from(self.rich[0]) << self.bits;
        let money = self.money.to_u128()?;
        (u128::from(units) <= money).then(|| (u128::from(units) * all / money) as i64)
    }

    /// `worth` times a price as parts, rounded down.
    pub(crate) fn price_in_parts(&self, price: &Price, worth: i64, stage: usize) -> i64 {
        let numer = &price.numer * worth * (u128::from(self.rich[0]) << self.bits);
        let denom = &self.denoms[stage] * price.rich * &self.money;
        (numer / denom).to_i64().unwrap_or(i64::MAX)
    }

    /// How a price moves with a step, in parts. Right to 2^-50 of itself or 2^-128.
    pub(crate) fn slope_in_parts(&self, slope: &BigInt, rich: u64, stage: usize) -> f64 {
        let numer = slope * (u128::from(self.rich[0]) << self.bits);
        let denom = &self.denoms[stage] * rich * &self.money;
        let scaled: BigInt = (numer << 128u32) / denom;
        scaled.to_f64().unwrap_or(f64::INFINITY) / 2f64.powi(128)
    }

    /// What a step adds to a share, in parts.
    pub(crate) fn step_in_parts(&self) -> f64 {
        self.slope_in_parts(&self.slopes[0], 1, 0)
    }
}

/// Compares the rho of two projects whose prices have the same stage: price / scale.
pub(crate) fn compare(one: (&BigInt, u64, u64), other: (&BigInt, u64, u64)) -> Ordering {
    let (numer, rich, scale) = one;
    let (other_numer, other_rich, other_scale) = other;
    let widen = |rich: u64, scale: u64| u128::from(rich) * u128::from(scale);
    (numer * widen(other_rich, other_scale)).cmp(&(other_numer * widen(rich, scale)))
}
