//! The reasons of an outcome, worked out by hand for a small street.

use decide::shares::{
    Budget, Completion, Rule, Stopped, TieBreak, Utility, Why, compare, count, greedy, read, report,
};

/// Ten neighbours and 100.00. Six want benches and lamps, three want seeds, one leaves the ballot blank.
const STREET: &str = "META\nkey;value\ndescription;Our street\nbudget;100,00\nvote_type;approval\n\
    PROJECTS\nproject_id;cost;name\nbench;48,00;Benches\nlamp;36;Lamps\nseed;30;Seeds\nshed;30;Shed\n\
    free;0;Meeting\nnone;5;Statue\n\
    VOTES\nvoter_id;vote;ward\n1;bench,lamp;East\n2;bench,lamp;East\n3;bench,lamp;East\n\
    4;bench,lamp;East\n5;bench,lamp;East\n6;bench,lamp,free;East\n7;seed,shed;West\n8;seed,shed;West\n\
    9;seed,shed;West\n10;;West\n";

fn street() -> Budget {
    read(STREET.as_bytes()).expect("the file is well formed")
}

fn single() -> Rule {
    Rule { completion: Completion::None, ..Rule::default() }
}

#[test]
fn each_project_says_who_paid_and_what_was_missing() {
    let outcome = count(&street(), &single());
    assert_eq!(outcome.share.to_string(), "10/1");
    // Six pay 8 each for the benches; then 2 are left of each, 12 for lamps that cost 36. Three have 30
    // for seeds and for the shed, which tie.
    let [bench, seed] = &outcome.funded[..] else { panic!("{:?}", outcome.funded) };
    assert_eq!((bench.id.as_str(), bench.supporters, bench.position), ("bench", 6, 1));
    assert_eq!((bench.rho.to_string(), bench.largest_payment.to_string()), two("1/6", "8/1"));
    assert_eq!(bench.effective_votes.to_string(), "6/1");
    assert_eq!((bench.paid_in_full[0].voters, bench.paid_the_rest), (6, 0));
    // Benches and lamps have the same supporters, and so the same effective votes.
    assert_eq!(bench.tied_with, ["lamp"]);
    assert_eq!((seed.id.as_str(), seed.largest_payment.to_string().as_str()), ("seed", "10/1"));
    assert_eq!(seed.tied_with, ["shed"]);
    assert_eq!(seed.tie_broken_by, Some("project id as text"));
    let [lamp, shed, free, none] = &outcome.unfunded[..] else { panic!("{:?}", outcome.unfunded) };
    let Why::TooLittleLeft(lamp) = &lamp.why else { panic!("{:?}", lamp.why) };
    assert_eq!(
        (lamp.since, lamp.had.decimal(2), lamp.missing.decimal(2)),
        (1, a("12.00"), a("24.00"))
    );
    assert_eq!(lamp.effective_votes.as_ref().map(|votes| votes.decimal(1)), Some(a("6.0")));
    let Why::TooLittleLeft(shed) = &shed.why else { panic!("{:?}", shed.why) };
    assert_eq!((shed.since, shed.missing_at_end.to_string()), (2, a("30/1")));
    assert!(matches!((&free.why, &none.why), (Why::CostsNothing, Why::NoSupport)));
    assert_eq!((outcome.spent, outcome.left, outcome.step), (7800, 2200, 0));
    assert_eq!(outcome.spent_by(0).to_string(), "8/1");
    assert_eq!(outcome.spent_by(9).to_string(), "0/1");
    assert_eq!(outcome.paid_by(6).len(), 1);
    assert_eq!(outcome.payments(3), []);
}

fn a(text: &str) -> String {
    text.to_owned()
}

fn two(one: &str, other: &str) -> (String, String) {
    (a(one), a(other))
}

#[test]
fn the_tie_rule_of_a_place_decides_and_is_named() {
    let ties = vec![TieBreak::MoreVotes, TieBreak::List(vec![a("shed"), a("seed")])];
    let outcome = count(&street(), &Rule { ties, ..single() });
    assert_eq!(outcome.funded[1].id, "shed");
    assert_eq!(outcome.funded[1].tie_broken_by, Some("a published list"));
    assert!(
        outcome
            .rule
            .ends_with("ties by more votes, then a published list, then project id as text")
    );
}

/// At a share of 14 the six have 6 left each after the benches, 36 together.
#[test]
fn add1_goes_on_to_the_last_step_that_fits_and_says_what_the_next_would_cost() {
    let outcome = count(&street(), &Rule::default());
    assert_eq!((outcome.step, outcome.spent), (3, 7800));
    assert_eq!(outcome.stopped, Stopped::Overspend { step: 4, by: 1400 });
    assert_eq!(outcome.share_at_step.to_string(), "13/1");
    let half = Rule { step: Some(50), ..Rule::default() };
    let outcome = count(&street(), &half);
    assert_eq!((outcome.step, outcome.step_money), (7, 50));
    assert_eq!(outcome.stopped, Stopped::Overspend { step: 8, by: 1400 });
}

#[test]
fn wards_and_the_greedy_rule_stand_beside() {
    let budget = street();
    let outcome = count(&budget, &single());
    let ward = budget.ballot_column("ward").expect("there is a ward");
    let wards = outcome.spent_by_label(&budget, ward);
    let wards: Vec<_> = wards
        .iter()
        .map(|ward| {
            (ward.label.as_str(), ward.voters, ward.share.decimal(0), ward.spent.decimal(0))
        })
        .collect();
    assert_eq!(wards, [("East", 6, a("60"), a("48")), ("West", 4, a("40"), a("30"))]);
    let greedy = greedy(&budget, &single());
    assert_eq!((greedy.ids.join(" "), greedy.spent), (a("bench lamp"), 8400));
    let beside = compare(&budget, &outcome, &greedy);
    assert_eq!((beside.both, beside.only_shares), (vec![a("bench")], vec![a("seed")]));
    assert_eq!(beside.only_greedy, ["lamp"]);
    assert_eq!((beside.with_one_under_shares, beside.with_one_under_greedy), (9, 6));
    assert_eq!((beside.none_under_shares, beside.none_under_greedy), two("10.0", "40.0"));
}

#[test]
fn the_outcome_is_told_in_plain_words() {
    let budget = street();
    let text = report(&count(&budget, &single()), &budget);
    assert_eq!(text, include_str!("../data/street.txt"));
}

#[test]
fn the_outcome_is_written_as_json_with_exact_fractions() {
    let json = serde_json::to_value(count(&street(), &single())).expect("it can be written");
    let least = &json["funded"][0]["rho"];
    assert_eq!((&least["exact"], &least["decimal"]), (&"1/6".into(), &"0.166667".into()));
    assert_eq!(json["funded"][0]["paid_in_full"][0]["each"]["exact"], "8/1");
    assert_eq!(json["stopped"], "one_run");
    assert_eq!(json["unfunded"][0]["why"]["too_little_left"]["missing"]["decimal"], "24.000000");
    assert_eq!(json["settings"]["utility"], "cost");
    assert_eq!(json["version"], decide::shares::VERSION);
}

#[test]
fn under_borda_the_last_named_is_not_supported() {
    let file = "META\nkey;value\nbudget;10\nvote_type;ordinal\nPROJECTS\nproject_id;cost\na;2\nb;2\n\
        VOTES\nvoter_id;vote\n1;a,b\n2;b\n";
    let budget = read(file.as_bytes()).expect("the file is well formed");
    let outcome = count(&budget, &Rule { utility: Utility::Borda, ..single() });
    assert_eq!(outcome.funded.len(), 1);
    assert!(matches!(outcome.unfunded[0].why, Why::NoSupport));
}
