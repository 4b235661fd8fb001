//! One run of equal shares from the start, with one share.

use super::jump::Jump;
use super::ledger::{Counts, Ledger, Price, compare};
use super::solve::{Near, Pool};
use super::table::Table;
use super::wallets::Wallets;
use num_bigint::BigInt;
use std::cmp::Ordering;

/// A purchase and why it was this one.
#[derive(Clone, Debug)]
pub(crate) struct Bought {
    pub(crate) project: usize,
    /// The projects that were as good to the last digit.
    pub(crate) tied: Vec<usize>,
}

/// A project that is still in: what is known of its rho.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Standing {
    pub(crate) project: usize,
    /// A lower bound of its price in parts. Prices never fall within a run, so old bounds stay true.
    pub(crate) low: i64,
    /// The same as rho, times 2^60, rounded down.
    pub(crate) key: u128,
    /// How the bound moves with the share, and by how much that may be wrong.
    pub(crate) slope: f64,
    pub(crate) doubt: f64,
    /// The purchase before which it was last looked at.
    looked: usize,
}

/// A project whose exact price was needed.
pub(crate) struct Contender {
    pub(crate) project: usize,
    pub(crate) price: Price,
    pub(crate) counts: Counts,
    /// What bounds its rho from above, times 2^60.
    key: u128,
}

/// A finished run.
pub(crate) struct Run {
    pub(crate) ledger: Ledger,
    pub(crate) wallets: Wallets,
    pub(crate) bought: Vec<Bought>,
    /// How many more steps of add1 buy the same projects in the same order for certain.
    pub(crate) same_for: u64,
}

const FRACTION: u32 = 60;

impl Run {
    /// Runs with the share of step `step`; nothing where there is no money at all.
    pub(crate) fn new(table: &Table<'_>, step: u64, jumping: bool) -> Option<Run> {
        let voters = u128::from(table.voters());
        let more = u128::from(step) * u128::from(table.step) * voters;
        let money = u128::from(table.budget.budget()) + more;
        if money == 0 {
            return None;
        }
        let ledger = Ledger::new(table.voters(), money, table.step);
        let wallets = Wallets::new(table, &ledger);
        let jump = Jump::new(&ledger, table, jumping);
        let run = Run { ledger, wallets, bought: Vec::new(), same_for: 0 };
        Some(Runner { table, run, jump, pool: Pool::default(), in_play: Vec::new() }.go())
    }

    pub(crate) fn winners(&self) -> impl Iterator<Item = usize> + '_ {
        self.bought.iter().map(|bought| bought.project)
    }
}

struct Runner<'a> {
    table: &'a Table<'a>,
    run: Run,
    jump: Jump,
    pool: Pool,
    in_play: Vec<Standing>,
}

impl Runner<'_> {
    fn go(mut self) -> Run {
        let new = |project| Standing {
            project,
            low: 0,
            key: 0,
            slope: 0.0,
            doubt: 0.0,
            looked: usize::MAX,
        };
        self.in_play = self.table.counted().map(new).collect();
        for place in (0..self.in_play.len()).rev() {
            self.look_first(place);
        }
        while let Some(best) = self.choose() {
            self.buy(best);
        }
        self.run.same_for = self.jump.steps();
        self.run
    }

    /// The first bound of a project: its price if nobody were poor.
    fn look_first(&mut self, place: usize) {
        let standing = &mut self.in_play[place];
        let project = standing.project;
        if let Some(cost) = self.run.ledger.parts(self.table.cost(project)) {
            standing.low = cost / self.table.all_worth[project];
            standing.key = key(standing.low, self.table.scale(project));
        }
    }

    /// The affordable project of least rho; of several, the first by the tie rule.
    fn choose(&mut self) -> Option<Contender> {
        let stage = self.run.ledger.stage();
        let mut best: Option<Contender> = None;
        let mut tied: Vec<usize> = Vec::new();
        while let Some(place) = self.next_to_look(stage, best.as_ref()) {
            let Some(contender) = self.look(place, best.as_ref()) else { continue };
            let Some(known) = &best else {
                best = Some(contender);
                continue;
            };
            match self.compare(&contender, known) {
                Ordering::Less => {
                    tied.clear();
                    best = Some(contender);
                }
                Ordering::Equal => {
                    tied.extend([contender.project, known.project]);
                    let rank = &self.table.ties.rank;
                    if rank[contender.project] < rank[known.project] {
                        best = Some(contender);
                    }
                }
                Ordering::Greater => {}
            }
        }
        let best = best?;
        tied.sort_unstable_by_key(|project| self.table.ties.rank[*project]);
        tied.dedup();
        tied.retain(|project| *project != best.project);
        self.run.bought.push(Bought { project: best.project, tied });
        Some(best)
    }

    fn compare(&self, one: &Contender, other: &Contender) -> Ordering {
        let terms = |of: &Contender| (of.price.rich, self.table.scale(of.project));
        let ((rich, scale), (other_rich, other_scale)) = (terms(one), terms(other));
        compare((&one.price.numer, rich, scale), (&other.price.numer, other_rich, other_scale))
    }

    /// The project of the lowest bound that was not looked at yet, unless its bound is above the best.
    fn next_to_look(&self, stage: usize, best: Option<&Contender>) -> Option<usize> {
        let mut next: Option<(u128, usize)> = None;
        for (place, standing) in self.in_play.iter().enumerate() {
            let lower = next.is_none_or(|(key, _)| standing.key < key);
            if lower && standing.looked != stage {
                next = Some((standing.key, place));
            }
        }
        let (key, place) = next?;
        best.is_none_or(|best| key <= best.key).then_some(place)
    }

    /// Works out the bound of a project, drops it where its supporters cannot pay for it, and its exact price
    /// where the bound is not above the best.
    fn look(&mut self, place: usize, best: Option<&Contender>) -> Option<Contender> {
        let (ledger, wallets) = (&self.run.ledger, &self.run.wallets);
        let stage = ledger.stage();
        let Standing { project, low, .. } = self.in_play[place];
        let cost = self.table.cost(project);
        self.pool.gather(self.table, wallets, project, stage, low);
        let parts = ledger.parts(cost);
        let affords = parts.is_some_and(|parts| self.pool.affords(ledger, wallets, cost, parts));
        let (Some(parts), true) = (parts, affords) else {
            self.jump.dropped(ledger, wallets, &self.pool, cost);
            self.in_play.swap_remove(place);
            return None;
        };
        let low = self.pool.bound(parts, low);
        let scale = self.table.scale(project);
        let (slope, doubt) = self.jump.line(wallets, &self.pool);
        let key = key(low, scale);
        self.in_play[place] = Standing { project, low, key, slope, doubt, looked: stage };
        if best.is_some_and(|best| key > best.key) {
            return None;
        }
        let (price, counts) = self.pool.price(ledger, wallets, cost);
        let high = ledger.price_in_parts(&price, 1, stage).saturating_add(1);
        Some(Contender { project, price, counts, key: self::key(high, scale) + 1 })
    }

    fn buy(&mut self, best: Contender) {
        let Contender { project, price, counts, .. } = best;
        let stage = self.run.ledger.stage();
        let slope = self.run.ledger.price_slope(&counts, stage);
        self.in_play.retain(|standing| standing.project != project);
        let pace = self.run.ledger.slope_in_parts(&slope, price.rich, stage);
        if self.jump.on() {
            let high = self.run.ledger.price_in_parts(&price, 1, stage) + 1;
            let ties = self.tied_pace(&price, &slope, project);
            self.jump.chosen(self.table, project, high, pace, &self.in_play, &ties);
        }
        self.pay(project, &price, pace);
        self.run.ledger.buy(price, slope);
    }

    /// Whether each project tied with the chosen one keeps at least level with it when the share grows.
    fn tied_pace(&mut self, price: &Price, slope: &BigInt, chosen: usize) -> Vec<(usize, bool)> {
        let (ledger, wallets) = (&self.run.ledger, &self.run.wallets);
        let stage = ledger.stage();
        let tied = self.run.bought.last().map(|bought| bought.tied.clone()).unwrap_or_default();
        let mut paces = Vec::new();
        for project in tied {
            let cost = self.table.cost(project);
            let Some(parts) = ledger.parts(cost) else { continue };
            self.pool.gather(self.table, wallets, project, stage, 0);
            self.pool.bound(parts, 0);
            let (other, counts) = self.pool.price(ledger, wallets, cost);
            let pace = ledger.price_slope(&counts, stage);
            let scales = (self.table.scale(project), self.table.scale(chosen));
            let order = compare((&pace, other.rich, scales.0), (slope, price.rich, scales.1));
            paces.push((project, order != Ordering::Less));
        }
        paces
    }

    /// Lets each supporter pay: all they have, or the price at the worth to them where that is less.
    fn pay(&mut self, project: usize, price: &Price, pace: f64) {
        let stage = self.run.ledger.stage();
        let purchase = stage as u32 + 1;
        let mut near = Near::new(price, stage);
        for supporter in self.table.supporters(project) {
            let worth = supporter.worth;
            let (money, class) = self.run.wallets.held[supporter.group as usize];
            if money == 0 {
                continue;
            }
            let child = self.run.wallets.child(class, purchase, worth);
            let child = child.unwrap_or_else(|| self.pay_class(class, worth, &mut near, pace));
            self.run.wallets.put(supporter.group, child);
        }
    }

    fn pay_class(&mut self, class: u32, worth: i64, near: &mut Near<'_>, pace: f64) -> u32 {
        let Run { ledger, wallets, .. } = &self.run;
        let (money, slope) = wallets.left(class);
        let parts = near.parts(ledger, worth);
        let left = match near.compare(ledger, wallets, (class, money), worth) {
            Ordering::Greater => (money - parts, slope - pace * worth as f64),
            Ordering::Less | Ordering::Equal => (0, 0.0),
        };
        self.jump.split((money, slope), (parts, pace), worth);
        let purchase = self.run.ledger.stage() as u32 + 1;
        self.run.wallets.add(class, purchase, worth, left)
    }
}

/// A price in parts as rho times 2^60, rounded down.
fn key(price: i64, scale: u64) -> u128 {
    ((price.max(0) as u128) << FRACTION) / u128::from(scale.max(1))
}
