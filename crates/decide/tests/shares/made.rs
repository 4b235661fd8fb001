//! Small elections made to go wrong: where floats elect others, and where a larger share costs less.

use crate::fixtures::{ids, rule};
use decide::shares::{
    Ballot, Budget, Completion, Draft, Kind, Project, Rule, Stop, Stopped, Utility, count,
};
use serde_json::Value;

const TIES: &str = include_str!("../data/ties.jsonl");
const NOT_MONOTONE: &str = include_str!("../data/nonmonotone.jsonl");

fn lines(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).expect("the line is JSON")).collect()
}

fn budget(line: &Value) -> Budget {
    let costs = line["projects"].as_object().expect("projects");
    let project = |(id, cost): (&String, &Value)| Project {
        id: id.clone(),
        name: String::new(),
        cost: cost.as_u64().expect("a cost"),
        extra: Vec::new(),
    };
    let projects: Vec<_> = costs.iter().map(project).collect();
    let place = |id: &Value| projects.iter().position(|p| Some(p.id.as_str()) == id.as_str());
    let ballot = |(voter, vote): (usize, &Value)| Ballot {
        voter: format!("v{voter}"),
        choices: vote
            .as_array()
            .expect("a vote")
            .iter()
            .map(|id| place(id).expect("a project") as u32)
            .collect(),
        ..Ballot::default()
    };
    let ballots = line["votes"].as_array().expect("votes").iter().enumerate().map(ballot).collect();
    Budget::new(Draft {
        meta: Vec::new(),
        kind: Kind::Approval,
        places: 0,
        point_places: 0,
        budget: line["budget"].as_u64().expect("a budget"),
        project_columns: Vec::new(),
        projects,
        ballot_columns: Vec::new(),
        ballots,
    })
    .expect("the election is well formed")
}

fn order(list: &Value) -> Vec<String> {
    let list = list.as_array().expect("an order");
    list.iter().map(|id| id.as_str().unwrap_or_default().to_owned()).collect()
}

#[test]
fn where_floats_elect_others_the_exact_order_is_found() {
    let elections = lines(TIES);
    assert_eq!(elections.len(), 19);
    for line in elections {
        let budget = budget(&line);
        for (key, utility) in [("cost", Utility::Cost), ("card", Utility::Cardinality)] {
            let of = |completion, stop| ids(&count(&budget, &rule(utility, completion, stop)));
            let exact = |key: String| order(&line["exact"][key]);
            let single = of(Completion::None, Stop::Overspend);
            assert_eq!(single, exact(format!("{key}_none")), "{}", line["id"]);
            let overspend = of(Completion::Add1, Stop::Overspend);
            assert_eq!(overspend, exact(format!("{key}_add1")), "{}", line["id"]);
            let exhaustive = of(Completion::Add1, Stop::Exhaustive);
            let wanted = order(&line["exact_exhaustive"][format!("{key}_add1")]);
            assert_eq!(exhaustive, wanted, "{}", line["id"]);
        }
    }
}

#[test]
fn the_first_step_that_overspends_ends_the_count_though_a_later_one_fits_again() {
    let elections = lines(NOT_MONOTONE);
    assert_eq!(elections.len(), 12);
    for line in elections {
        let budget = budget(&line);
        let utility = if line["sat"] == "cost" { Utility::Cost } else { Utility::Cardinality };
        let outcome = count(&budget, &rule(utility, Completion::Add1, Stop::Overspend));
        assert_eq!(ids(&outcome), order(&line["scan"]["order"]), "{}", line["id"]);
        assert_eq!(Some(outcome.step), line["scan"]["step"].as_u64(), "{}", line["id"]);
        assert_eq!(Some(outcome.spent), line["scan"]["spent"].as_u64(), "{}", line["id"]);
        let Stopped::Overspend { step, by } = outcome.stopped else { panic!("{outcome:?}") };
        assert_eq!(Some(step), line["scan"]["first_over"].as_u64());
        assert!(by > 0);
    }
}

fn plain(budget: u64, costs: &[u64], votes: &[&[u32]]) -> Budget {
    let made = crate::fixtures::Made {
        kind: Kind::Approval,
        budget,
        costs: costs.to_vec(),
        votes: votes.iter().map(|vote| (vote.to_vec(), Vec::new())).collect(),
    };
    made.budget()
}

/// A project that nobody supports lifts the total above the budget, so no step ever overspends.
#[test]
fn the_count_ends_when_all_that_has_support_is_funded() {
    let budget = plain(100, &[30, 40, 500], &[&[0], &[1], &[]]);
    let outcome = count(&budget, &Rule::default());
    assert_eq!(outcome.stopped, Stopped::AllFunded);
    assert_eq!((outcome.spent, outcome.step), (70, 7));
}

/// Walking there a unit at a time would take hours.
#[test]
fn a_cost_far_above_the_budget_is_jumped_to() {
    let budget = plain(10, &[4, 700_000_000_000_000], &[&[0, 1], &[0], &[1], &[0]]);
    let outcome = count(&budget, &Rule::default());
    assert_eq!(ids(&outcome), ["p00"]);
    let Stopped::Overspend { step, by } = outcome.stopped else { panic!("{outcome:?}") };
    // The second project has two supporters, one of whom pays a third of 4 before.
    assert_eq!(step, outcome.step + 1);
    assert!((350_000_000_000_000 - 2..350_000_000_000_001).contains(&step), "{step}");
    assert_eq!(by, 700_000_000_000_004 - 10);
}

#[test]
fn no_money_at_all_still_counts() {
    let single = Rule { completion: Completion::None, ..Rule::default() };
    let budget = plain(0, &[4, 7], &[&[0, 1], &[]]);
    let outcome = count(&budget, &single);
    assert!(outcome.funded.is_empty() && outcome.unfunded.len() == 2);
    assert!(count(&budget, &Rule::default()).funded.is_empty());
    assert!(outcome.spent_by(0).is_zero() && outcome.paid_by(0).is_empty());
}
