//! Real elections, and what others decided or counted.

use crate::fixtures::{ids, rule};
use decide::shares::{
    Budget, Completion, Exact, Outcome, Rule, Stop, Utility, count, count_every_step, read,
};
use serde_json::Value;

fn load(file: &str) -> Option<Budget> {
    let bytes = oracles::read(&format!("pb/instances/{file}.xz"))?;
    Some(read(&bytes).unwrap_or_else(|fault| panic!("{file}: {fault}")))
}

fn lines(path: &str) -> Vec<Value> {
    let text = oracles::text(path).unwrap_or_default();
    text.lines().map(|line| serde_json::from_str(line).expect("the line is JSON")).collect()
}

fn utility(budget: &Budget, key: &str) -> Utility {
    match (key, budget.kind()) {
        ("cost", _) => Utility::Cost,
        ("card", _) => Utility::Cardinality,
        (_, decide::shares::Kind::Ordinal) => Utility::Borda,
        _ => Utility::Points,
    }
}

fn texts(list: &Value) -> Vec<String> {
    let list = list.as_array().expect("a list");
    list.iter().map(|text| text.as_str().unwrap_or_default().to_owned()).collect()
}

fn assert_same(outcome: &Outcome, wanted: &Value, what: &str) {
    assert_eq!(ids(outcome), texts(&wanted["order"]), "{what}");
    assert_eq!(outcome.spent.to_string(), wanted["spent"].as_str().unwrap_or_default(), "{what}");
    if let Some(step) = wanted["step"].as_u64() {
        assert_eq!(outcome.step, step, "{what}");
    }
}

#[test]
fn the_fifteen_elections_come_out_as_counted_by_others() {
    let mut budgets: Vec<(String, Budget)> = Vec::new();
    for wanted in lines("pb/results/exact.jsonl") {
        let file = wanted["file"].as_str().expect("a file").to_owned();
        if budgets.last().is_none_or(|(name, _)| *name != file) {
            budgets.push((file.clone(), load(&file).expect("the election lies beside its result")));
        }
        let budget = &budgets[budgets.len() - 1].1;
        let utility = utility(budget, wanted["sat"].as_str().unwrap_or_default());
        let single = count(budget, &rule(utility, Completion::None, Stop::Overspend));
        assert_same(&single, &wanted["none"], &format!("{file} {utility:?} single"));
        assert_eq!(single.voters, wanted["voters"].as_u64().unwrap_or(0));
        for (stop, key) in [(Stop::Overspend, "overspend"), (Stop::Exhaustive, "exhaustive")] {
            let outcome = count(budget, &rule(utility, Completion::Add1, stop));
            assert_same(&outcome, &wanted[key], &format!("{file} {utility:?} {key}"));
        }
    }
}

/// On the smaller ones, where a run for each step is quick.
#[test]
fn jumping_gives_what_a_run_for_each_step_gives() {
    let files = [
        "Netherlands_Assen_2024.pb",
        "Poland_Swiecie_2023.pb",
        "Switzerland_Zurich_SN.pb",
        "Switzerland_Zurich_S5R.pb",
        "Canada_Stanford_Dataset_PB_Dieppe_2018_vote_approvals.pb",
    ];
    for budget in files.iter().filter_map(|file| load(file)) {
        for utility in [Utility::Cost, Utility::Cardinality, Utility::Borda] {
            for stop in [Stop::Overspend, Stop::Exhaustive] {
                let rule = rule(utility, Completion::Add1, stop);
                let (jumped, walked) = (count(&budget, &rule), count_every_step(&budget, &rule));
                let json = |outcome| serde_json::to_string(&outcome).expect("it can be written");
                assert_eq!(json(jumped), json(walked));
            }
        }
    }
}

#[test]
fn two_towns_announced_these_winners() {
    let Some(text) = oracles::text("pb/real_decisions.json") else { return };
    let decisions: Value = serde_json::from_str(&text).expect("it is JSON");
    let mut seen = 0;
    for (file, wanted) in decisions.as_object().expect("files and decisions") {
        if file == "note" {
            continue;
        }
        let budget = load(&format!("{file}.pb")).expect("the election lies beside the decision");
        let mut found = ids(&count(&budget, &Rule::default()));
        let mut selected = texts(wanted);
        found.sort();
        selected.sort();
        assert_eq!(found, selected, "{file}");
        seen += 1;
    }
    assert_eq!(seen, 2);
}

#[test]
fn in_a_large_town_the_spending_of_wards_adds_up_to_the_cost() {
    let Some(budget) = load("Poland_Warszawa_2026.pb") else { return };
    let outcome = count(&budget, &Rule::default());
    let ward = budget.ballot_column("neighborhood").expect("the file has the column");
    let wards = outcome.spent_by_label(&budget, ward);
    let sum: Exact = wards.iter().map(|ward| &ward.spent).sum();
    assert!(wards.len() > 10);
    assert_eq!(sum, Exact::whole(u128::from(outcome.spent)));
    let voters: u64 = wards.iter().map(|ward| ward.voters).sum();
    assert_eq!(voters, outcome.voters);
}
