//! The count against the rule written down as its definition, on small elections with many ties.

use crate::definition::{Frac, add1, run, utilities};
use crate::fixtures::{Made, config, elections, rule};
use decide::shares::{Completion, Exact, Rule, Stop, TieBreak, Utility, count, count_every_step};
use proptest::prelude::*;

const UTILITIES: [Utility; 4] =
    [Utility::Cost, Utility::Cardinality, Utility::Points, Utility::Borda];

/// In made elections the ids are numbered, so the tie rule by id is the order of the file.
fn by_id(project: usize) -> usize {
    project
}

fn same(amount: &Exact, wanted: &Frac) -> bool {
    let (numer, denom) = amount.fraction();
    (numer, denom) == (wanted.0.clone(), wanted.1.clone())
}

fn agrees(made: &Made, rule: &Rule) -> Result<(), TestCaseError> {
    let budget = made.budget();
    let worth = utilities(&budget, rule.utility);
    let outcome = count(&budget, rule);
    let (step, wanted) = match rule.completion {
        Completion::None => {
            let share = Frac::new(budget.budget(), worth.len() as u64);
            (0, run(&budget, &worth, share, &by_id))
        }
        Completion::Add1 => add1(&budget, rule, &by_id),
    };
    prop_assert_eq!(outcome.order(), wanted.order, "{:?}", rule);
    prop_assert_eq!(outcome.step, step, "{:?}", rule);
    for (funded, rho) in outcome.funded.iter().zip(&wanted.rhos) {
        prop_assert!(same(&funded.rho, rho), "{} and {rho:?}", funded.rho);
    }
    for (funded, tied) in outcome.funded.iter().zip(&wanted.ties) {
        let ids = tied[1..].iter().map(|project| budget.projects()[*project].id.clone());
        prop_assert_eq!(&funded.tied_with, &ids.collect::<Vec<_>>());
    }
    let (numer, denom) = outcome.share_at_step.fraction();
    for (ballot, left) in wanted.left.iter().enumerate() {
        let spent = Frac::new(numer.clone(), denom.clone()) - left;
        prop_assert!(same(&outcome.spent_by(ballot), &spent), "ballot {ballot}");
    }
    Ok(())
}

proptest! {
    #![proptest_config(config(4000))]

    #[test]
    fn one_run_is_the_definition(made in elections()) {
        for utility in UTILITIES {
            agrees(&made, &rule(utility, Completion::None, Stop::Overspend))?;
        }
    }

    #[test]
    fn add1_is_the_definition_whenever_it_stops(made in elections(), utility in 0..4usize) {
        for stop in [Stop::Overspend, Stop::Exhaustive] {
            agrees(&made, &rule(UTILITIES[utility], Completion::Add1, stop))?;
        }
    }

    #[test]
    fn ties_go_by_votes_then_cost_then_the_list_then_the_id(
        made in elections(),
        list in Just((0..7usize).collect::<Vec<_>>()).prop_shuffle(),
        listed in 0..7usize,
        utility in 0..4usize,
    ) {
        let budget = made.budget();
        let worth = utilities(&budget, UTILITIES[utility]);
        let votes = |project: usize| worth.iter().filter(|row| row[project] > 0).count();
        let place = |project: usize| {
            list[..listed].iter().position(|other| *other == project).unwrap_or(99)
        };
        let cost = |project: usize| made.costs[project] as usize;
        let before = |project: usize| {
            (((99 - votes(project)) * 1000 + cost(project)) * 100 + place(project)) * 100 + project
        };
        let ids = list[..listed].iter().map(|project| format!("p{project:02}")).collect();
        let ties = vec![TieBreak::MoreVotes, TieBreak::LowerCost, TieBreak::List(ids)];
        let rule = Rule { ties, ..rule(UTILITIES[utility], Completion::Add1, Stop::Overspend) };
        let (step, wanted) = add1(&budget, &rule, &before);
        let outcome = count(&budget, &rule);
        prop_assert_eq!(outcome.order(), wanted.order);
        prop_assert_eq!(outcome.step, step);
    }
}

proptest! {
    #![proptest_config(config(800))]

    /// Money in large numbers, so that there are many steps to jump over.
    #[test]
    fn jumping_over_many_steps_gives_what_a_run_for_each_gives(
        mut made in elections(),
        utility in 0..4usize,
        factor in 20..150u64,
        more in 0..20u64,
    ) {
        made.budget = made.budget * factor + more;
        made.costs.iter_mut().enumerate().for_each(|(place, cost)| {
            *cost = *cost * factor + (more * place as u64) % 7;
        });
        let budget = made.budget();
        for stop in [Stop::Overspend, Stop::Exhaustive] {
            let rule = rule(UTILITIES[utility], Completion::Add1, stop);
            let (jumped, walked) = (count(&budget, &rule), count_every_step(&budget, &rule));
            let json = |outcome| serde_json::to_string(&outcome).expect("it can be written");
            prop_assert_eq!(json(jumped), json(walked));
        }
    }
}
