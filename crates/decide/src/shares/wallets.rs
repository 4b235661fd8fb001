//! What voters have left: a tree of classes, in each of which all have exactly the same.

use super::ledger::{Counts, Ledger};
use super::table::Table;

/// Voters who paid for the same projects at the same worth, and so have the same left.
#[derive(Clone, Debug)]
pub(crate) struct Class {
    /// The class before the last purchase.
    pub(crate) parent: u32,
    /// The last purchase, from 1; 0 at the root.
    pub(crate) purchase: u32,
    /// What the project of it was worth to them.
    pub(crate) worth: u32,
    /// What they have left in parts of a share: above the truth by less than a part for each purchase, and
    /// 0 only where they have nothing.
    pub(crate) money: i64,
    /// The youngest class that came out of this one, and the next older child of the same parent; 0: none.
    child: u32,
    sibling: u32,
}

/// The classes, and what each group of equal ballots holds.
#[derive(Clone, Debug)]
pub(crate) struct Wallets {
    pub(crate) classes: Vec<Class>,
    /// How the money of each class moves when the share grows by a step.
    pub(crate) slopes: Vec<f64>,
    /// The money of each group, as in its class, and its class.
    pub(crate) held: Vec<(i64, u32)>,
}

impl Wallets {
    pub(crate) fn new(table: &Table<'_>, ledger: &Ledger) -> Wallets {
        let money = ledger.share_in_parts();
        let root = Class { parent: 0, purchase: 0, worth: 0, money, child: 0, sibling: 0 };
        // There are mostly no more classes than twice the groups.
        let mut classes = Vec::with_capacity(2 * table.groups + 1);
        classes.push(root);
        Wallets {
            classes,
            slopes: vec![ledger.step_in_parts()],
            held: vec![(money, 0); table.groups],
        }
    }

    /// The class that came out of `class` when the last purchase was paid, if it is there already.
    pub(crate) fn child(&self, class: u32, purchase: u32, worth: i64) -> Option<u32> {
        let mut child = self.classes[class as usize].child;
        while child != 0 && self.classes[child as usize].purchase == purchase {
            if self.classes[child as usize].worth == worth as u32 {
                return Some(child);
            }
            child = self.classes[child as usize].sibling;
        }
        None
    }

    pub(crate) fn add(&mut self, parent: u32, purchase: u32, worth: i64, left: (i64, f64)) -> u32 {
        let sibling = self.classes[parent as usize].child;
        let (money, slope) = left;
        self.slopes.push(slope);
        let worth = worth as u32;
        self.classes.push(Class { parent, purchase, worth, money, child: 0, sibling });
        let class = self.classes.len() as u32 - 1;
        self.classes[parent as usize].child = class;
        class
    }

    /// What each of a class has left, and how it moves.
    pub(crate) fn left(&self, class: u32) -> (i64, f64) {
        (self.classes[class as usize].money, self.slopes[class as usize])
    }

    pub(crate) fn put(&mut self, group: u32, class: u32) {
        self.held[group as usize] = (self.classes[class as usize].money, class);
    }

    /// The class a group was in after so many purchases.
    pub(crate) fn class_at(&self, group: u32, stage: usize) -> u32 {
        let mut class = self.held[group as usize].1;
        while self.classes[class as usize].purchase as usize > stage {
            class = self.classes[class as usize].parent;
        }
        class
    }

    /// What each of a group paid, in parts, and for which purchase; the last first.
    pub(crate) fn paid_in_parts(&self, group: u32) -> impl Iterator<Item = (usize, i64)> + '_ {
        let mut at = self.held[group as usize].1;
        std::iter::from_fn(move || {
            let class = &self.classes[at as usize];
            let parts = self.classes[class.parent as usize].money - class.money;
            let purchase = class.purchase as usize;
            at = class.parent;
            (purchase > 0).then_some((purchase, parts))
        })
    }

    /// Adds what `voters` of a class have to counts of shares and prices. The class must not be empty.
    pub(crate) fn count(&self, class: u32, voters: u64, counts: &mut Counts) {
        counts[0] += voters;
        let mut at = class;
        while at != 0 {
            let class = &self.classes[at as usize];
            counts[class.purchase as usize] += voters * u64::from(class.worth);
            at = class.parent;
        }
    }
}
