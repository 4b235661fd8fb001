//! Two contests of Minneapolis, round for round against the published reports of RCTab.

use decide::ranked::{self, Ballots, Kinds, Method, Options, Overvote, Reading, Rule, Stage};
use serde_json::Value;
use std::collections::BTreeMap;

type Tally = BTreeMap<String, u64>;

fn contest(name: &str) -> Option<(Ballots, Vec<Value>)> {
    let bytes = oracles::read(&format!("ballots/minneapolis/{name}.csv.xz"))?;
    let read = ranked::votes_csv::read(&bytes).unwrap();
    let report = oracles::text(&format!("ballots/minneapolis/{name}.rctab-expected.json"))?;
    let report: Value = serde_json::from_str(&report).unwrap();
    Some((read, report["results"].as_array().unwrap().clone()))
}

/// As the city counts: an overvote goes on to the next rank, a repeated candidate is passed over, undeclared
/// write-ins drop out first.
fn rule(method: Method, blanks: u32, batch: bool) -> Rule {
    let reading =
        Reading { overvote: Overvote::NextRank, blanks: Some(blanks), ..Reading::default() };
    let drop_first = vec!["UWI".to_owned()];
    Rule { method, options: Options { reading, batch, drop_first, ..Options::default() } }
}

/// What the report gives each candidate who is still in, in units.
fn reported(round: &Value, unit: u64) -> Tally {
    let votes = |value: &Value| {
        let (whole, rest) =
            value.as_str().unwrap().split_once('.').unwrap_or((value.as_str().unwrap(), ""));
        let part: u64 = format!("{rest:0<5}")[..5].parse().unwrap();
        whole.parse::<u64>().unwrap() * unit + part * unit / 100_000
    };
    let tally = round["tally"].as_object().unwrap();
    tally.iter().map(|(name, value)| (name.clone(), votes(value))).collect()
}

/// What the stage gives the candidates whom the report names.
fn ours(stage: &Stage, like: &Tally) -> Tally {
    let name =
        |id: &str| if id == "UWI" { "Undeclared Write-ins".to_owned() } else { id.to_owned() };
    let lines = stage.candidates.iter().map(|line| (name(&line.candidate), line.votes.units));
    lines.filter(|(name, _)| like.contains_key(name)).collect()
}

fn equal_rounds(ballots: &Ballots, rounds: &[Value], rule: &Rule) -> usize {
    let Ok(outcome) = ranked::count(&ballots.election, rule) else { return 0 };
    let same = |(stage, round): (&Stage, &Value)| {
        let reported = reported(round, 1);
        ours(stage, &reported) == reported
    };
    outcome.stages().iter().zip(rounds).filter(|pair| same(*pair)).count()
}

#[test]
fn the_mayor_of_2017_is_counted_round_for_round_as_reported() {
    let Some((ballots, rounds)) = contest("minneapolis_mayor_2017") else { return };
    let rule = rule(Method::Irv, 1, true);
    let outcome = ranked::count(&ballots.election, &rule).unwrap();
    assert_eq!((rounds.len(), outcome.stages().len()), (6, 6));
    assert_eq!(equal_rounds(&ballots, &rounds, &rule), 6);
    assert_eq!(outcome.winners(), ["Jacob Frey"]);
    let last = &outcome.stages()[5];
    let votes =
        |id: &str| last.candidates.iter().find(|line| line.candidate == id).unwrap().votes.units;
    assert_eq!((votes("Jacob Frey"), votes("Raymond Dehn")), (46_704, 34_970));
    assert_eq!(outcome.ballots.papers, 105_928);
}

#[test]
fn any_other_reading_of_the_mayors_ballots_misses_every_round() {
    let Some((ballots, rounds)) = contest("minneapolis_mayor_2017") else { return };
    for overvote in [Overvote::NextRank, Overvote::EndBallot] {
        for blanks in [Some(0), Some(1), Some(2), None] {
            let mut rule = rule(Method::Irv, 0, true);
            rule.options.reading = Reading { overvote, blanks, ..Reading::default() };
            let wanted = if (overvote, blanks) == (Overvote::NextRank, Some(1)) { 6 } else { 0 };
            assert_eq!(equal_rounds(&ballots, &rounds, &rule), wanted, "{:?}", rule.options);
        }
    }
}

#[test]
fn dropping_one_at_a_time_makes_more_rounds_and_the_same_mayor() {
    let Some((ballots, _)) = contest("minneapolis_mayor_2017") else { return };
    let outcome = ranked::count(&ballots.election, &rule(Method::Irv, 1, false)).unwrap();
    assert!(outcome.stages().len() > 6);
    assert_eq!(outcome.winners(), ["Jacob Frey"]);
}

/// The report gives a round to an election without a surplus, and moves its one surplus with four decimals in
/// its last round; all rounds before that are the same.
#[test]
fn ten_of_the_eleven_rounds_of_the_park_board_of_2013_are_as_reported() {
    let Some((ballots, rounds)) = contest("minneapolis_park_2013") else { return };
    assert_eq!(rounds.len(), 11);
    let election = ballots.election.with_seats(3).unwrap();
    let outcome = ranked::count(&election, &rule(Method::StvScottish, 2, false)).unwrap();
    assert_eq!(outcome.stages()[0].quota.to_string(), "14866.00000");
    assert_eq!(outcome.ballots.valid, 59_463);
    let mut winners = outcome.winners();
    winners.sort_unstable();
    assert_eq!(winners, ["ANNIE YOUNG", "JOHN ERWIN", "MEG FORNEY"]);
    let same = rounds.iter().filter(|round| {
        let reported = reported(round, 100_000);
        outcome.stages().iter().any(|stage| ours(stage, &reported) == reported)
    });
    let same: Vec<u64> = same.map(|round| round["round"].as_u64().unwrap()).collect();
    assert_eq!(same, (1..=10).collect::<Vec<_>>());
}

#[test]
fn ballots_are_counted_by_kind() {
    let Some((ballots, rounds)) = contest("minneapolis_park_2013") else { return };
    let outcome = ranked::count(&ballots.election, &rule(Method::Irv, 2, false)).unwrap();
    let Kinds { papers, valid, blank, names_nobody, .. } = outcome.ballots;
    assert_eq!((papers, valid, blank), (80_101, 59_463, 20_571));
    assert_eq!(rounds[0]["inactiveBallots"]["exhaustedChoices"], names_nobody.to_string());
    assert_eq!(papers, valid + blank + names_nobody);
}

#[test]
fn a_rule_that_refuses_overvotes_names_the_first_ballot_that_has_one() {
    let Some((ballots, _)) = contest("minneapolis_mayor_2017") else { return };
    let fault = ranked::count(&ballots.election, &Rule::of(Method::Irv)).unwrap_err();
    let first = ballots.election.ballots().iter().find(|ballot| {
        let decide::ranked::Said::Ranks(ranks) = &ballot.said else { return false };
        ranks.contains(&decide::ranked::Rank::Unclear)
    });
    assert_eq!(fault.line, first.unwrap().line);
}
