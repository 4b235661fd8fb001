//! The rule a second time, as it is defined: one voter at a time, fractions only, no short cuts.

use decide::shares::{Budget, Kind, Rule, Stop, Utility};
use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::Zero;
use std::ops::{Add, Div, Mul, Sub};

/// A fraction in lowest terms over a positive denominator.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Frac(pub BigInt, pub BigInt);

impl Frac {
    pub fn new(numer: impl Into<BigInt>, denom: impl Into<BigInt>) -> Frac {
        let (numer, denom) = (numer.into(), denom.into());
        let common = numer.gcd(&denom);
        if denom < BigInt::zero() {
            return Frac(-numer / &common, -denom / common);
        }
        Frac(numer / &common, denom / common)
    }

    pub fn whole(number: u64) -> Frac {
        Frac::new(number, 1)
    }
}

impl PartialOrd for Frac {
    fn partial_cmp(&self, other: &Frac) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Frac {
    fn cmp(&self, other: &Frac) -> std::cmp::Ordering {
        (&self.0 * &other.1).cmp(&(&other.0 * &self.1))
    }
}

impl Add<&Frac> for Frac {
    type Output = Frac;
    fn add(self, other: &Frac) -> Frac {
        Frac::new(self.0 * &other.1 + &other.0 * &self.1, self.1 * &other.1)
    }
}

impl Sub<&Frac> for Frac {
    type Output = Frac;
    fn sub(self, other: &Frac) -> Frac {
        Frac::new(self.0 * &other.1 - &other.0 * &self.1, self.1 * &other.1)
    }
}

impl Mul<&Frac> for &Frac {
    type Output = Frac;
    fn mul(self, other: &Frac) -> Frac {
        Frac::new(&self.0 * &other.0, &self.1 * &other.1)
    }
}

impl Div<&Frac> for &Frac {
    type Output = Frac;
    fn div(self, other: &Frac) -> Frac {
        Frac::new(&self.0 * &other.1, &self.1 * &other.0)
    }
}

/// What each project is worth to each voter; 0: no support.
pub fn utilities(budget: &Budget, utility: Utility) -> Vec<Vec<u64>> {
    let worth = |ballot: usize, place: usize, project: u32| {
        let points = budget.points(ballot).get(place).copied();
        let rank = (budget.choices(ballot).len() - 1 - place) as u64;
        match utility {
            Utility::Borda => rank,
            Utility::Points if budget.kind() == Kind::Ordinal => rank,
            Utility::Points => points.unwrap_or(1),
            _ if points == Some(0) => 0,
            Utility::Cardinality => 1,
            Utility::Cost => budget.projects()[project as usize].cost,
        }
    };
    let row = |ballot| {
        let mut row = vec![0; budget.projects().len()];
        for (place, project) in budget.choices(ballot).iter().enumerate() {
            row[*project as usize] = worth(ballot, place, *project);
        }
        row
    };
    (0..budget.voters()).map(row).collect()
}

/// A run: the order of purchase with each rho, and what each voter has left.
pub struct Run {
    pub order: Vec<usize>,
    pub rhos: Vec<Frac>,
    pub left: Vec<Frac>,
    pub ties: Vec<Vec<usize>>,
}

fn rho(cost: u64, purses: &[(Frac, u64)]) -> Option<Frac> {
    let all = purses.iter().fold(Frac::whole(0), |sum, (money, _)| sum + money);
    if all < Frac::whole(cost) {
        return None;
    }
    let mut sorted: Vec<_> =
        purses.iter().map(|(money, worth)| (money / &Frac::whole(*worth), money, worth)).collect();
    sorted.sort_by(|one, other| one.0.cmp(&other.0));
    let (mut rest, mut worth_left) = (Frac::whole(cost), purses.iter().map(|purse| purse.1).sum());
    for (ratio, money, worth) in sorted {
        let rho = &rest / &Frac::whole(worth_left);
        if rho <= ratio {
            return Some(rho);
        }
        rest = rest - money;
        worth_left -= worth;
    }
    unreachable!("the supporters can pay")
}

/// Runs with a share. `before` says which of two tied projects goes first.
pub fn run(
    budget: &Budget,
    worth: &[Vec<u64>],
    share: Frac,
    before: &dyn Fn(usize) -> usize,
) -> Run {
    let mut left = vec![share; worth.len()];
    let cost = |project: usize| budget.projects()[project].cost;
    let supports = |voter: &usize, project: usize| worth[*voter][project] > 0;
    let mut open: Vec<usize> = (0..budget.projects().len()).collect();
    open.retain(|project| {
        cost(*project) > 0 && (0..worth.len()).any(|voter| supports(&voter, *project))
    });
    let (mut order, mut rhos, mut ties) = (Vec::new(), Vec::new(), Vec::new());
    loop {
        let mut found: Vec<(Frac, usize)> = Vec::new();
        for project in &open {
            let purses: Vec<_> = (0..worth.len())
                .filter(|voter| supports(voter, *project))
                .map(|voter| (left[voter].clone(), worth[voter][*project]))
                .collect();
            found.extend(rho(cost(*project), &purses).map(|rho| (rho, *project)));
        }
        let Some(least) = found.iter().map(|(rho, _)| rho.clone()).min() else {
            return Run { order, rhos, left, ties };
        };
        let mut tied: Vec<_> = found.iter().filter(|(rho, _)| *rho == least).map(|f| f.1).collect();
        tied.sort_by_key(|project| before(*project));
        let project = tied[0];
        open.retain(|other| *other != project);
        for voter in (0..worth.len()).filter(|voter| supports(voter, project)) {
            let most = &least * &Frac::whole(worth[voter][project]);
            let pays = left[voter].clone().min(most);
            left[voter] = left[voter].clone() - &pays;
        }
        order.push(project);
        rhos.push(least);
        ties.push(tied);
    }
}

/// Add1 by its definition: the last accepted step and its order of purchase.
pub fn add1(budget: &Budget, rule: &Rule, before: &dyn Fn(usize) -> usize) -> (u64, Run) {
    let worth = utilities(budget, rule.utility);
    let cost = |project: usize| budget.projects()[project].cost;
    let spent = |run: &Run| run.order.iter().map(|project| cost(*project)).sum::<u64>();
    let counted: Vec<usize> = (0..budget.projects().len())
        .filter(|project| cost(*project) > 0 && worth.iter().any(|row| row[*project] > 0))
        .collect();
    let at = |step: u64| {
        let share = Frac::new(budget.budget(), worth.len() as u64);
        let more = Frac::whole(step * rule.step_units(budget));
        run(budget, &worth, share + &more, before)
    };
    let (mut step, mut last) = (0, at(0));
    loop {
        let full = counted.iter().all(|project| {
            last.order.contains(project) || spent(&last) + cost(*project) > budget.budget()
        });
        if last.order.len() == counted.len() || (rule.stop == Stop::Exhaustive && full) {
            return (step, last);
        }
        let next = at(step + 1);
        if spent(&next) > budget.budget() {
            return (step, last);
        }
        (step, last) = (step + 1, next);
    }
}
