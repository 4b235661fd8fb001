//! The count: one run, or add1 until it stops.

use super::books::{Books, payers};
use super::budget::Budget;
use super::exact::Exact;
use super::outcome::{Funded, Outcome, Payment, Shortfall, Stopped, Unfunded, Why};
use super::rule::{Completion, Rule, Stop, TieBreak, VERSION};
use super::run::Run;
use super::solve::Pool;
use super::table::Table;
use num_bigint::BigInt;

/// Counts an election by equal shares.
///
/// Every voter has the same share of the budget. A project is affordable when its supporters have its cost
/// together; of those, the one of least rho is funded, and its supporters pay for it. With add1 the count is
/// made again with a larger share, one step more each time, and the last outcome before one that costs more
/// than the budget counts. Steps that change nothing are jumped over (see the rule in Peters, Pierczynski,
/// Skowron 2021, "Proportional Participatory Budgeting with Additive Utilities").
///
/// The count is exact, and the same in any order of ballots and projects.
pub fn count(budget: &Budget, rule: &Rule) -> Outcome {
    count_with(budget, rule, true)
}

/// As [`count`], with each step of add1 run on its own. Slow; for those who want to see that it is the same.
pub fn count_every_step(budget: &Budget, rule: &Rule) -> Outcome {
    count_with(budget, rule, false)
}

fn count_with(budget: &Budget, rule: &Rule, jumping: bool) -> Outcome {
    let table = Table::new(budget, rule);
    let (step, run, stopped) = match rule.completion {
        Completion::None => (0, Run::new(&table, 0, false), Stopped::OneRun),
        Completion::Add1 => add1(&table, rule.stop, jumping),
    };
    explain(&table, rule, step, run, stopped)
}

fn add1(table: &Table<'_>, stop: Stop, jumping: bool) -> (u64, Option<Run>, Stopped) {
    let budget = u128::from(table.budget.budget());
    let supported = table.counted().count();
    // At this step a share alone pays for everything.
    let enough = table.spent(table.counted()) / u128::from(table.step) + 1;
    let mut step = 0;
    let mut run = Run::new(table, step, jumping);
    loop {
        let bought = run.as_ref().map_or(0, |run| run.bought.len());
        if bought == supported {
            return (step, run, Stopped::AllFunded);
        }
        if stop == Stop::Exhaustive && is_exhaustive(table, run.as_ref()) {
            return (step, run, Stopped::NothingFits);
        }
        let same = run.as_ref().map_or(0, |run| run.same_for);
        let most = u64::try_from(enough).unwrap_or(u64::MAX).max(step + 1);
        let next = step.saturating_add(same).saturating_add(1).min(most);
        let later = Run::new(table, next, jumping);
        let cost = later.as_ref().map_or(0, |run| table.spent(run.winners()));
        if cost > budget {
            let last = next - 1;
            let run = if last == step { run } else { Run::new(table, last, false) };
            return (last, run, Stopped::Overspend { step: next, by: cost - budget });
        }
        (step, run) = (next, later);
    }
}

/// Whether no supported project that is left fits in the money that is left.
fn is_exhaustive(table: &Table<'_>, run: Option<&Run>) -> bool {
    let mut funded = vec![false; table.votes.len()];
    let winners = || run.into_iter().flat_map(Run::winners);
    winners().for_each(|project| funded[project] = true);
    let left = u128::from(table.budget.budget()).saturating_sub(table.spent(winners()));
    table.counted().all(|project| funded[project] || u128::from(table.cost(project)) > left)
}

/// Writes down the reasons of the run that counts.
fn explain(
    table: &Table<'_>,
    rule: &Rule,
    step: u64,
    run: Option<Run>,
    stopped: Stopped,
) -> Outcome {
    let budget = table.budget;
    let mut told = Teller { table, rule, run: run.as_ref(), pool: Pool::default() };
    let bought = run.as_ref().map_or(0, |run| run.bought.len());
    let funded: Vec<Funded> = (1..=bought).filter_map(|position| told.funded(position)).collect();
    let mut is_funded = vec![false; table.votes.len()];
    funded.iter().for_each(|funded| is_funded[funded.project] = true);
    let others = (0..table.votes.len()).filter(|project| !is_funded[*project]);
    let unfunded: Vec<Unfunded> = others.map(|project| told.unfunded(project)).collect();
    let spent: u64 = funded.iter().map(|funded| funded.cost).sum();
    let share = told.money(BigInt::from(budget.budget()), BigInt::from(table.voters()));
    let more = BigInt::from(u128::from(step) * u128::from(table.step));
    let share_at_step = share.clone() + &told.money(more, BigInt::from(1));
    Outcome {
        rule: rule.name(budget),
        version: VERSION,
        settings: rule.clone(),
        places: budget.places(),
        voters: table.voters(),
        budget: budget.budget(),
        spent,
        left: budget.budget().saturating_sub(spent),
        share,
        step,
        step_money: table.step,
        share_at_step,
        stopped,
        funded,
        unfunded,
        books: Books::new(table, run),
    }
}

struct Teller<'a> {
    table: &'a Table<'a>,
    rule: &'a Rule,
    run: Option<&'a Run>,
    pool: Pool,
}

impl Teller<'_> {
    /// Smallest units as whole units of money.
    fn money(&self, numer: BigInt, denom: BigInt) -> Exact {
        Exact::new(numer, denom * 10u128.pow(self.table.budget.places()))
    }

    fn funded(&mut self, position: usize) -> Option<Funded> {
        let run = self.run?;
        let bought = &run.bought[position - 1];
        let project = bought.project;
        let cost = self.table.cost(project);
        let largest_payment = self.largest_payment(run, project, position - 1)?;
        let (full, paid_the_rest) = payers(self.table, run, position);
        let (numer, denom) = run.ledger.bought(position);
        let paid = |worth: &i64, voters: &u64| Payment {
            voters: *voters,
            each: self.money(numer * *worth, denom.clone()),
        };
        let in_full: u128 =
            full.iter().map(|(worth, voters)| *worth as u128 * u128::from(*voters)).sum();
        let rest = denom * cost - numer * in_full;
        let projects = self.table.budget.projects();
        let deciding = bought.tied.iter().map(|other| self.table.ties.decided_by(project, *other));
        let broken = |place: usize| self.rule.ties.get(place).unwrap_or(&TieBreak::ProjectId);
        Some(Funded {
            position,
            project,
            id: projects[project].id.clone(),
            name: projects[project].name.clone(),
            cost,
            supporters: self.table.votes[project],
            rho: self.rho(project, numer.clone(), denom.clone()),
            effective_votes: self.money(BigInt::from(cost), BigInt::from(1)).over(&largest_payment),
            largest_payment,
            paid_in_full: full.iter().map(|(worth, voters)| paid(worth, voters)).collect(),
            paid_the_rest,
            rest_together: self.money(rest, denom.clone()),
            tied_with: bought.tied.iter().map(|other| projects[*other].id.clone()).collect(),
            tie_broken_by: deciding.max().map(|place| broken(place).words()),
        })
    }

    /// A price for one of worth as rho: money for one of utility.
    fn rho(&self, project: usize, numer: BigInt, denom: BigInt) -> Exact {
        let scale = self.table.scale(project);
        if self.table.by_cost {
            return Exact::new(numer, denom * scale);
        }
        let points = 10u128.pow(self.table.budget.point_places);
        self.money(numer, denom).times(points, 1)
    }

    /// The most that one supporter would pay for an affordable project after `stage` purchases.
    fn largest_payment(&mut self, run: &Run, project: usize, stage: usize) -> Option<Exact> {
        let cost = self.table.cost(project);
        let parts = run.ledger.parts(cost)?;
        self.pool.gather_at(self.table, &run.wallets, project, stage);
        self.pool.bound(parts, 0);
        let (price, _) = self.pool.price(&run.ledger, &run.wallets, cost);
        let largest = self.pool.largest_payment(&run.ledger, &run.wallets, &price);
        Some(self.money(largest, run.ledger.denom(stage) * price.rich))
    }

    fn unfunded(&mut self, project: usize) -> Unfunded {
        let table = self.table;
        let about = &table.budget.projects()[project];
        let why = if table.votes[project] == 0 {
            Why::NoSupport
        } else if about.cost == 0 {
            Why::CostsNothing
        } else {
            Why::TooLittleLeft(Box::new(self.too_little(project)))
        };
        Unfunded {
            project,
            id: about.id.clone(),
            name: about.name.clone(),
            cost: about.cost,
            supporters: table.votes[project],
            why,
        }
    }

    fn too_little(&mut self, project: usize) -> Shortfall {
        let cost = self.money(BigInt::from(self.table.cost(project)), BigInt::from(1));
        let Some(run) = self.run else {
            return Shortfall {
                since: 0,
                had: Exact::whole(0),
                missing: cost.clone(),
                missing_at_end: cost,
                effective_votes: None,
                largest_payment: None,
            };
        };
        let last = run.bought.len();
        let since = self.since(run, project);
        let had = self.money_gathered(run, since);
        let at_end = if since == last { had.clone() } else { self.money_at_end(run, project) };
        let largest = since.checked_sub(1);
        let largest = largest.and_then(|before| self.largest_payment(run, project, before));
        Shortfall {
            since,
            missing: cost.clone() - &had,
            had,
            missing_at_end: cost.clone() - &at_end,
            effective_votes: largest.as_ref().map(|largest| cost.over(largest)),
            largest_payment: largest,
        }
    }

    /// What the supporters have together who were gathered after `stage` purchases.
    fn money_gathered(&mut self, run: &Run, stage: usize) -> Exact {
        let money = self.pool.all(&run.ledger, &run.wallets);
        self.money(money, run.ledger.denom(stage).clone())
    }

    fn money_at_end(&mut self, run: &Run, project: usize) -> Exact {
        let last = run.bought.len();
        self.pool.gather(self.table, &run.wallets, project, last, 0);
        self.money_gathered(run, last)
    }

    /// The first purchase after which the supporters could not pay; 0: they never could. They stay gathered
    /// as they were after it.
    fn since(&mut self, run: &Run, project: usize) -> usize {
        let cost = self.table.cost(project);
        let Some(parts) = run.ledger.parts(cost) else {
            self.pool.gather_at(self.table, &run.wallets, project, 0);
            return 0;
        };
        let wallets = &run.wallets;
        let last = run.bought.len();
        // What they have after each purchase in parts, rounded up.
        let mut money = vec![0; last + 1];
        money[0] = run.ledger.share_in_parts() * self.table.votes[project] as i64;
        for supporter in self.table.supporters(project) {
            let paid = wallets.paid_in_parts(supporter.group);
            paid.for_each(|(purchase, parts)| {
                money[purchase] -= parts * i64::from(supporter.voters)
            });
        }
        let votes = self.table.votes[project] as i64;
        for stage in 0..last {
            let certain = money[stage] - votes * stage as i64 > parts;
            if !certain {
                self.pool.gather_at(self.table, wallets, project, stage);
                if !self.pool.affords(&run.ledger, wallets, cost, parts) {
                    return stage;
                }
            }
            money[stage + 1] += money[stage];
        }
        self.pool.gather(self.table, wallets, project, last, 0);
        last
    }
}
