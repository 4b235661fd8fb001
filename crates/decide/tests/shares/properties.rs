//! What is true of every outcome.

use crate::definition::utilities;
use crate::fixtures::{Made, config, elections, rule};
use decide::shares::{
    Budget, Completion, Exact, Outcome, Shortfall, Stop, Stopped, Utility, Why, count,
};
use proptest::prelude::*;

const UTILITIES: [Utility; 4] =
    [Utility::Cost, Utility::Cardinality, Utility::Points, Utility::Borda];

fn any_rule() -> impl Strategy<Value = decide::shares::Rule> {
    let stops = prop_oneof![Just(Stop::Overspend), Just(Stop::Exhaustive)];
    let completions = prop_oneof![Just(Completion::None), Just(Completion::Add1)];
    (0..4usize, completions, stops)
        .prop_map(|(utility, completion, stop)| rule(UTILITIES[utility], completion, stop))
}

fn each_paid(outcome: &Outcome, budget: &Budget) -> Vec<Vec<Exact>> {
    let none = || vec![Exact::whole(0); budget.projects().len()];
    let row = |ballot| {
        let mut row = none();
        for (position, amount) in outcome.paid_by(ballot) {
            row[outcome.funded[position - 1].project] = amount;
        }
        row
    };
    (0..budget.voters()).map(row).collect()
}

proptest! {
    #![proptest_config(config(1500))]

    #[test]
    fn payments_add_up_and_nobody_pays_more_than_they_have(
        made in elections(),
        rule in any_rule(),
    ) {
        let budget = made.budget();
        let outcome = count(&budget, &rule);
        let worth = utilities(&budget, rule.utility);
        let paid = each_paid(&outcome, &budget);
        for funded in &outcome.funded {
            let column = || paid.iter().map(|row| &row[funded.project]);
            let cost = Exact::whole(u128::from(funded.cost));
            prop_assert_eq!(column().sum::<Exact>(), cost.clone());
            prop_assert_eq!(column().max(), Some(&funded.largest_payment));
            let listed = outcome.payments(funded.position);
            let times = |payment: &decide::shares::Payment| {
                (0..payment.voters).map(|_| payment.each.clone()).collect::<Vec<_>>()
            };
            let all: Vec<Exact> = listed.iter().flat_map(times).collect();
            prop_assert_eq!(all.iter().sum::<Exact>(), cost.clone());
            prop_assert!(listed.windows(2).all(|pair| pair[0].each > pair[1].each));
            let full: Vec<Exact> = funded.paid_in_full.iter().flat_map(times).collect();
            prop_assert_eq!(full.iter().sum::<Exact>() + &funded.rest_together, cost);
            let payers = column().filter(|amount| !amount.is_zero()).count() as u64;
            let counted = funded.paid_in_full.iter().map(|payment| payment.voters).sum::<u64>();
            prop_assert_eq!(payers, counted + funded.paid_the_rest);
        }
        for (ballot, row) in paid.iter().enumerate() {
            prop_assert_eq!(row.iter().sum::<Exact>(), outcome.spent_by(ballot));
            prop_assert!(outcome.spent_by(ballot) <= outcome.share_at_step);
            for (project, amount) in row.iter().enumerate() {
                // Priceability: nobody pays for what they do not support.
                prop_assert!(worth[ballot][project] > 0 || amount.is_zero());
            }
        }
    }

    #[test]
    fn who_pays_less_than_the_largest_payment_has_nothing_left(
        made in elections(),
        mut rule in any_rule(),
        cardinality in any::<bool>(),
    ) {
        rule.utility = if cardinality { Utility::Cardinality } else { Utility::Cost };
        let budget = made.budget();
        let outcome = count(&budget, &rule);
        for (ballot, row) in each_paid(&outcome, &budget).iter().enumerate() {
            let less = outcome.funded.iter().any(|funded| {
                let amount = &row[funded.project];
                !amount.is_zero() && *amount < funded.largest_payment
            });
            prop_assert!(!less || outcome.spent_by(ballot) == outcome.share_at_step);
        }
    }

    #[test]
    fn the_books_balance_and_nothing_affordable_is_left(made in elections(), rule in any_rule()) {
        let budget = made.budget();
        let outcome = count(&budget, &rule);
        let worth = utilities(&budget, rule.utility);
        let spent: Vec<Exact> = (0..budget.voters()).map(|at| outcome.spent_by(at)).collect();
        prop_assert_eq!(spent.iter().sum::<Exact>(), Exact::whole(u128::from(outcome.spent)));
        prop_assert_eq!(outcome.spent + outcome.left, outcome.budget);
        let labels = outcome.spent_by_label(&budget, 0);
        let together: Exact = labels.iter().map(|label| &label.spent).sum();
        prop_assert_eq!(together, Exact::whole(u128::from(outcome.spent)));
        for project in &outcome.unfunded {
            let Why::TooLittleLeft(shortfall) = &project.why else {
                prop_assert!(project.supporters == 0 || project.cost == 0);
                continue;
            };
            let Shortfall { since, had, missing, missing_at_end, effective_votes, .. } =
                &**shortfall;
            let cost = Exact::whole(u128::from(project.cost));
            let left = spent.iter().zip(&worth).filter(|(_, row)| row[project.project] > 0);
            let left: Vec<_> =
                left.map(|(spent, _)| outcome.share_at_step.clone() - spent).collect();
            prop_assert_eq!(left.iter().sum::<Exact>() + missing_at_end, cost.clone());
            prop_assert_eq!(had.clone() + missing, cost);
            prop_assert!(*missing > Exact::whole(0) && missing <= missing_at_end);
            prop_assert_eq!(*since > 0, effective_votes.is_some());
        }
    }

    #[test]
    fn the_count_ends_where_it_says(made in elections(), rule in any_rule()) {
        let budget = made.budget();
        let outcome = count(&budget, &rule);
        let supported = |project: &&decide::shares::Unfunded| {
            project.supporters > 0 && project.cost > 0
        };
        let open: Vec<_> = outcome.unfunded.iter().filter(supported).collect();
        let fits = open.iter().any(|project| project.cost <= outcome.left);
        match &outcome.stopped {
            Stopped::OneRun => prop_assert_eq!(rule.completion, Completion::None),
            Stopped::AllFunded => prop_assert!(open.is_empty()),
            Stopped::NothingFits => prop_assert!(!fits && rule.stop == Stop::Exhaustive),
            Stopped::Overspend { step, by } => {
                prop_assert_eq!(*step, outcome.step + 1);
                prop_assert!(*by > 0 && !open.is_empty());
            }
        }
    }

    /// Peters, Pierczynski, Skowron 2021: a group that could pay for projects with its part of the budget has
    /// a member to whom the outcome, with one more project, is worth more than those.
    #[test]
    fn groups_are_represented_up_to_one_project(made in elections(), utility in 0..4usize) {
        let mut made = made;
        made.votes.truncate(6);
        made.costs.iter_mut().for_each(|cost| *cost = (*cost).max(1));
        let utility = UTILITIES[utility];
        let outcome = count(&made.budget(), &rule(utility, Completion::None, Stop::Overspend));
        prop_assert!(group_left_out(&made, utility, &outcome.order()).is_none());
    }
}

/// A set of voters and a set of projects that the outcome does not do justice to.
fn group_left_out(made: &Made, utility: Utility, funded: &[usize]) -> Option<(u32, u32)> {
    let worth = utilities(&made.budget(), utility);
    let (voters, projects) = (worth.len() as u32, made.costs.len() as u32);
    let members = |set: u32, of: u32| (0..of as usize).filter(move |place| set >> place & 1 == 1);
    for group in 1u32..1 << voters {
        for wanted in 1u32..1 << projects {
            let cost: u64 = members(wanted, projects).map(|project| made.costs[project]).sum();
            if u64::from(group.count_ones()) * made.budget < cost * u64::from(voters) {
                continue;
            }
            let least = |project: usize| members(group, voters).map(|v| worth[v][project]).min();
            let claim: u64 = members(wanted, projects).filter_map(least).sum();
            let content = |voter: usize| {
                let has: u64 = funded.iter().map(|project| worth[voter][*project]).sum();
                let others = (0..projects as usize).filter(|project| !funded.contains(project));
                let more = others.map(|project| worth[voter][project]).max().unwrap_or(0);
                has >= claim || has + more > claim
            };
            if !members(group, voters).any(content) {
                return Some((group, wanted));
            }
        }
    }
    None
}

/// The check above would prove nothing if it could not fail.
#[test]
fn a_group_that_is_left_out_is_noticed() {
    let made = Made {
        kind: decide::shares::Kind::Approval,
        budget: 40,
        costs: vec![10, 10, 10, 10],
        votes: vec![(vec![0, 1, 2], vec![]), (vec![0, 1, 2], vec![]), (vec![3], vec![])],
    };
    assert!(group_left_out(&made, Utility::Cardinality, &[3]).is_some());
    assert!(group_left_out(&made, Utility::Cardinality, &[0, 1, 3]).is_none());
}
