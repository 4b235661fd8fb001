//! Who paid for what: the balance of every ballot after the count.

use super::budget::Budget;
use super::exact::Exact;
use super::ledger::{Ledger, Price};
use super::outcome::{Outcome, Payment, SpentBy};
use super::run::Run;
use super::solve::Near;
use super::table::Table;
use super::wallets::Wallets;
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// All payments of a run. Nothing of it is written out; the outcome answers from it.
#[derive(Clone, Debug)]
pub(crate) struct Books {
    /// Nothing where there was no money.
    accounts: Option<(Ledger, Wallets)>,
    group_of: Vec<u32>,
    /// A smallest unit is one over this.
    unit: u128,
}

impl Books {
    pub(crate) fn new(table: &Table<'_>, run: Option<Run>) -> Books {
        Books {
            accounts: run.map(|run| (run.ledger, run.wallets)),
            group_of: table.group_of.clone(),
            unit: 10u128.pow(table.budget.places()),
        }
    }

    /// What each of a class paid for its last purchase.
    fn paid(&self, ledger: &Ledger, wallets: &Wallets, class: u32) -> Exact {
        let class = &wallets.classes[class as usize];
        let purchase = class.purchase as usize;
        if class.money > 0 {
            let (numer, denom) = ledger.bought(purchase);
            return Exact::new(numer * class.worth, denom * self.unit);
        }
        let mut counts = vec![0; purchase];
        wallets.count(class.parent, 1, &mut counts);
        let numer = ledger.value(&counts, purchase - 1);
        Exact::new(numer, ledger.denom(purchase - 1) * self.unit)
    }

    /// What all in these classes have left: class and how many voters.
    fn left(&self, classes: impl Iterator<Item = (u32, u64)>) -> Exact {
        let Some((ledger, wallets)) = &self.accounts else { return Exact::whole(0) };
        let stage = ledger.stage();
        let mut counts = vec![0; stage + 1];
        for (class, voters) in classes {
            if wallets.classes[class as usize].money > 0 {
                wallets.count(class, voters, &mut counts);
            }
        }
        Exact::new(ledger.value(&counts, stage), ledger.denom(stage) * self.unit)
    }

    fn class(&self, ballot: usize) -> u32 {
        let group = self.group_of[ballot] as usize;
        self.accounts.as_ref().map_or(0, |(_, wallets)| wallets.held[group].1)
    }
}

/// Splits the supporters of a purchase into those who paid in full, by worth, and the rest.
pub(crate) fn payers(table: &Table<'_>, run: &Run, at: usize) -> (BTreeMap<i64, u64>, u64) {
    let price: Price = run.ledger.price_of(at);
    let mut near = Near::new(&price, at - 1);
    let (mut full, mut rest) = (BTreeMap::new(), 0);
    for supporter in table.supporters(run.bought[at - 1].project) {
        let class = run.wallets.class_at(supporter.group, at);
        let class = &run.wallets.classes[class as usize];
        if class.purchase as usize != at {
            continue;
        }
        let voters = u64::from(supporter.voters);
        let worth = supporter.worth;
        let poor = class.money == 0 && {
            let before = run.wallets.left(class.parent).0;
            near.compare(&run.ledger, &run.wallets, (class.parent, before), worth) == Ordering::Less
        };
        if poor {
            rest += voters;
        } else {
            *full.entry(worth).or_insert(0) += voters;
        }
    }
    (full, rest)
}

impl Outcome {
    /// What the voter of a ballot spent, in whole units of money. Ballots are counted from 0.
    ///
    /// # Panics
    /// Where there is no such ballot.
    pub fn spent_by(&self, ballot: usize) -> Exact {
        let left = self.books.left([(self.books.class(ballot), 1)].into_iter());
        self.share_at_step.clone() - &left
    }

    /// What the voter of a ballot paid, and for the funded project of which position (from 1), in order.
    ///
    /// # Panics
    /// Where there is no such ballot.
    pub fn paid_by(&self, ballot: usize) -> Vec<(usize, Exact)> {
        let Some((ledger, wallets)) = &self.books.accounts else { return Vec::new() };
        let mut class = self.books.class(ballot);
        let mut paid = Vec::new();
        while class != 0 {
            let purchase = wallets.classes[class as usize].purchase as usize;
            paid.push((purchase, self.books.paid(ledger, wallets, class)));
            class = wallets.classes[class as usize].parent;
        }
        paid.reverse();
        paid
    }

    /// Every payment for the funded project of a position (from 1): each amount and how many paid it, the
    /// largest first. Empty where there is no such position.
    pub fn payments(&self, position: usize) -> Vec<Payment> {
        let Some((ledger, wallets)) = &self.books.accounts else { return Vec::new() };
        let mut classes: BTreeMap<u32, u64> = BTreeMap::new();
        for group in &self.books.group_of {
            let class = wallets.class_at(*group, position);
            if position > 0 && wallets.classes[class as usize].purchase as usize == position {
                *classes.entry(class).or_insert(0) += 1;
            }
        }
        let mut payments: Vec<Payment> = Vec::new();
        for (class, voters) in classes {
            let each = self.books.paid(ledger, wallets, class);
            match payments.binary_search_by(|known| each.cmp(&known.each)) {
                Ok(known) => payments[known].voters += voters,
                Err(place) => payments.insert(place, Payment { voters, each }),
            }
        }
        payments
    }

    /// What the voters spent who have the same text in a further column of the ballots, as `ward`, by that
    /// text. The sums of [`SpentBy::spent`] are the cost of what is funded, exactly.
    ///
    /// # Panics
    /// Where `budget` is not the one counted or has no such column.
    pub fn spent_by_label(&self, budget: &Budget, column: usize) -> Vec<SpentBy> {
        let mut labels: BTreeMap<&str, BTreeMap<u32, u64>> = BTreeMap::new();
        for ballot in 0..budget.voters() {
            let classes = labels.entry(budget.extra(ballot, column)).or_default();
            *classes.entry(self.books.class(ballot)).or_insert(0) += 1;
        }
        let line = |(label, classes): (&str, BTreeMap<u32, u64>)| {
            let voters: u64 = classes.values().sum();
            let share = self.share_at_step.clone().times(u128::from(voters), 1);
            let spent = share.clone() - &self.books.left(classes.into_iter());
            SpentBy { label: label.to_owned(), voters, share, spent }
        };
        labels.into_iter().map(line).collect()
    }
}
