//! The price of one project at one moment: the least r at which its supporters, each paying all they have
//! but never more than r times its worth to them, reach its cost (Peters, Pierczynski, Skowron 2021).
//!
//! Whole numbers of parts give a lower bound of r quickly. They err to one side and by a known amount, so
//! where they cannot tell, the exact amounts decide.

use super::ledger::{Counts, Ledger, Price};
use super::table::Table;
use super::wallets::Wallets;
use num_bigint::BigInt;
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

/// What one group of supporters has.
#[derive(Clone, Copy, Debug)]
struct Purse {
    money: i64,
    worth: i64,
    voters: i64,
    class: u32,
}

/// The supporters of one project who have something left; the poor, who pay all they have, come first.
#[derive(Default)]
pub(crate) struct Pool {
    purses: Vec<Purse>,
    poor: usize,
    stage: usize,
    /// What all have, in parts, rounded up.
    pub(crate) money: i64,
    /// How many voters they are.
    voters: i64,
    /// What the poor have, in parts, rounded up.
    poor_money: i64,
    /// The worth to all who are not poor.
    rich: i64,
}

impl Pool {
    /// Gathers the supporters of a project as they are now. `known`: a lower bound of its price.
    pub(crate) fn gather(
        &mut self,
        table: &Table<'_>,
        wallets: &Wallets,
        project: usize,
        stage: usize,
        known: i64,
    ) {
        self.clear(stage);
        for supporter in table.supporters(project) {
            let (money, class) = wallets.held[supporter.group as usize];
            if money > 0 {
                self.add(money, supporter.worth, supporter.voters, class);
                // Whom the known bound makes poor need not be looked at again.
                if money < known.saturating_mul(supporter.worth) {
                    self.make_poor(self.purses.len() - 1);
                }
            }
        }
    }

    /// Gathers them as they were after `stage` purchases.
    pub(crate) fn gather_at(
        &mut self,
        table: &Table<'_>,
        wallets: &Wallets,
        project: usize,
        stage: usize,
    ) {
        self.clear(stage);
        for supporter in table.supporters(project) {
            let class = wallets.class_at(supporter.group, stage);
            let money = wallets.classes[class as usize].money;
            if money > 0 {
                self.add(money, supporter.worth, supporter.voters, class);
            }
        }
    }

    fn clear(&mut self, stage: usize) {
        let mut purses = std::mem::take(&mut self.purses);
        purses.clear();
        *self = Pool { purses, stage, ..Pool::default() };
    }

    fn add(&mut self, money: i64, worth: i64, voters: u32, class: u32) {
        let voters = i64::from(voters);
        self.money += money * voters;
        self.voters += voters;
        self.rich += worth * voters;
        self.purses.push(Purse { money, worth, voters, class });
    }

    fn make_poor(&mut self, place: usize) {
        let purse = self.purses[place];
        self.poor_money += purse.money * purse.voters;
        self.rich -= purse.worth * purse.voters;
        self.purses.swap(place, self.poor);
        self.poor += 1;
    }

    /// Whether together they have the cost (`parts` when rounded down to parts).
    pub(crate) fn affords(
        &self,
        ledger: &Ledger,
        wallets: &Wallets,
        cost: u64,
        parts: i64,
    ) -> bool {
        if self.money < parts {
            return false;
        }
        if self.money - self.voters * self.stage as i64 > parts {
            return true;
        }
        ledger.value(&self.counts(wallets, self.purses.len()), self.stage)
            >= ledger.denom(self.stage) * cost
    }

    /// Shares and prices that the first `purses` make up.
    fn counts(&self, wallets: &Wallets, purses: usize) -> Counts {
        let mut counts = vec![0; self.stage + 1];
        for purse in &self.purses[..purses] {
            wallets.count(purse.class, purse.voters as u64, &mut counts);
        }
        counts
    }

    /// Exactly what they have, times the denominator of the stage.
    pub(crate) fn all(&self, ledger: &Ledger, wallets: &Wallets) -> BigInt {
        ledger.value(&self.counts(wallets, self.purses.len()), self.stage)
    }

    /// A lower bound of the price in parts, from one that is known. Only purses that are poor for certain
    /// are counted as poor, so the bound never passes the price.
    pub(crate) fn bound(&mut self, parts: i64, known: i64) -> i64 {
        let mut low = known;
        loop {
            let before = self.poor;
            for place in before..self.purses.len() {
                let purse = self.purses[place];
                // The price is below all money together, so this cannot overflow for who could pay it.
                if purse.money < low.saturating_mul(purse.worth) {
                    self.make_poor(place);
                }
            }
            if self.rich == 0 {
                return low;
            }
            let next = ((parts - self.poor_money) / self.rich).max(low);
            if self.poor == before && next == low {
                return low;
            }
            low = next;
        }
    }

    /// How the lower bound moves when the share grows by a step, as if poor and rich stayed who they are;
    /// also how much all poor weigh. The true price never falls below that line.
    pub(crate) fn slope(&self, wallets: &Wallets) -> (f64, f64) {
        let (mut slope, mut voters) = (0.0, 0.0);
        for purse in &self.purses[..self.poor] {
            slope += wallets.slopes[purse.class as usize] * purse.voters as f64;
            voters += purse.voters as f64;
        }
        let rich = self.rich.max(1) as f64;
        (-slope / rich, voters / rich)
    }

    /// How the money of all together moves with a step, and how many they are.
    pub(crate) fn money_slope(&self, wallets: &Wallets) -> (f64, f64) {
        let slope = |purse: &Purse| wallets.slopes[purse.class as usize];
        let sum = self.purses.iter().map(|purse| slope(purse) * purse.voters as f64).sum();
        (sum, self.voters as f64)
    }

    /// The most that one of them pays at a price, times the denominator of the stage and the price's `rich`.
    pub(crate) fn largest_payment(
        &self,
        ledger: &Ledger,
        wallets: &Wallets,
        price: &Price,
    ) -> BigInt {
        let (poor, rich) = self.purses.split_at(self.poor);
        let worth = rich.iter().map(|purse| purse.worth).max().unwrap_or(0);
        let mut largest = &price.numer * worth;
        // A poor one to whom the project is worth more may pay more than a rich one.
        let classes: BTreeSet<u32> =
            poor.iter().filter(|purse| purse.worth > worth).map(|purse| purse.class).collect();
        for class in classes {
            let mut counts = vec![0; self.stage + 1];
            wallets.count(class, 1, &mut counts);
            largest = largest.max(ledger.value(&counts, self.stage) * price.rich);
        }
        largest
    }

    /// The exact price, and the counts of what the poor have. To be asked after [`Pool::bound`] of a
    /// project that is affordable.
    pub(crate) fn price(
        &mut self,
        ledger: &Ledger,
        wallets: &Wallets,
        cost: u64,
    ) -> (Price, Counts) {
        loop {
            let counts = self.counts(wallets, self.poor);
            let price = ledger.price(cost, &counts, self.rich.max(1) as u64, self.stage);
            // The price worked out from some of the poor is a lower bound too: whoever has less than that
            // is poor for certain, and is counted in on the next round.
            let before = self.poor;
            let mut near = Near::new(&price, self.stage);
            for place in before..self.purses.len() {
                let purse = self.purses[place];
                if near.compare(ledger, wallets, (purse.class, purse.money), purse.worth)
                    == Ordering::Less
                {
                    self.make_poor(place);
                }
            }
            if self.poor == before || self.rich == 0 {
                return (price, counts);
            }
        }
    }
}

/// Compares what people have with a price: by parts where they can tell, else exactly, once per class.
pub(crate) struct Near<'a> {
    price: &'a Price,
    stage: usize,
    parts: BTreeMap<i64, i64>,
    last: (i64, i64),
    known: BTreeMap<(u32, i64), Ordering>,
}

impl<'a> Near<'a> {
    pub(crate) fn new(price: &'a Price, stage: usize) -> Near<'a> {
        Near { price, stage, parts: BTreeMap::new(), last: (0, 0), known: BTreeMap::new() }
    }

    /// The price at this worth in parts, rounded down.
    pub(crate) fn parts(&mut self, ledger: &Ledger, worth: i64) -> i64 {
        if self.last.0 != worth {
            let (price, stage) = (self.price, self.stage);
            let work = || ledger.price_in_parts(price, worth, stage);
            self.last = (worth, *self.parts.entry(worth).or_insert_with(work));
        }
        self.last.1
    }

    /// What a voter of this class has, `money` in parts, against the price at this worth.
    pub(crate) fn compare(
        &mut self,
        ledger: &Ledger,
        wallets: &Wallets,
        (class, money): (u32, i64),
        worth: i64,
    ) -> Ordering {
        let parts = self.parts(ledger, worth);
        if money < parts {
            return Ordering::Less;
        }
        if money > parts.saturating_add(self.stage as i64 + 1) {
            return Ordering::Greater;
        }
        *self.known.entry((class, worth)).or_insert_with(|| {
            let mut counts = vec![0; self.stage + 1];
            wallets.count(class, 1, &mut counts);
            ledger.against(&counts, self.price, worth, self.stage)
        })
    }
}
