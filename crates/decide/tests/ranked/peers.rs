//! Winners that two other programs found on two wards and two contests.

use crate::small::{counted, strict};
use decide::ranked::{
    self, Detail, Election, Method, Options, Overvote, Reading, Rule, Strength, ward,
};
use serde_json::Value;

fn read(file: &str) -> Option<Election> {
    if file.starts_with("edinburgh") {
        let files = oracles::archive("ballots/scottish/scottish_wards.tar.xz")?;
        let (_, bytes) = files.into_iter().find(|(path, _)| path.ends_with(file))?;
        return Some(ward::read(&bytes).unwrap().election);
    }
    let bytes = oracles::read(&format!("ballots/minneapolis/{file}"))?;
    Some(ranked::votes_csv::read(&bytes).unwrap().election)
}

fn names(value: &Value) -> Vec<&str> {
    value.as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect()
}

/// The peers were run with an overvote as the end of the ballot.
fn rule(method: Method, strength: Strength) -> Rule {
    let reading = Reading { overvote: Overvote::EndBallot, ..Reading::default() };
    Rule { method, options: Options { reading, strength, ..Options::default() } }
}

#[test]
fn condorcet_winners_beat_paths_and_elected_are_those_of_other_programs() {
    let Some(text) = oracles::text("ballots/results/ranked_peers.jsonl") else { return };
    let mut seen = 0;
    for line in text.lines() {
        let answer: Value = serde_json::from_str(line).unwrap();
        let file = answer["file"].as_str().unwrap();
        let election = read(file).unwrap();
        for strength in [Strength::WinningVotes, Strength::Margins] {
            let one = election.clone().with_seats(1).unwrap();
            let schulze = ranked::count(&one, &rule(Method::Schulze, strength)).unwrap();
            let Detail::Pairs(pairs) = &schulze.detail else { panic!("{file}") };
            let winner = pairs.condorcet.as_deref().map(|id| schulze.name(id));
            assert_eq!(winner.into_iter().collect::<Vec<_>>(), names(&answer["condorcet"]));
            let first: Vec<&str> = schulze.winners().iter().map(|id| schulze.name(id)).collect();
            assert_eq!(first, names(&answer["pv_beat_path"]), "{file}");
        }
        assert_eq!(ranked_papers(&election), answer["ballots"].as_u64().unwrap(), "{file}");
        let seats = answer["seats"].as_u64().unwrap() as usize;
        let (method, key) = match seats {
            1 => (Method::Irv, "prv_winners"),
            _ => (Method::StvScottish, "pv_stv_scottish"),
        };
        let election = election.with_seats(seats).unwrap();
        let outcome = ranked::count(&election, &rule(method, Strength::Margins)).unwrap();
        let mut winners: Vec<&str> = outcome.winners().iter().map(|id| outcome.name(id)).collect();
        winners.sort_unstable();
        assert_eq!(winners, names(&answer[key]), "{file}");
        seen += 1;
    }
    assert_eq!(seen, 4);
}

fn ranked_papers(election: &Election) -> u64 {
    let one = election.clone().with_seats(1).unwrap();
    ranked::count(&one, &rule(Method::Schulze, Strength::Margins)).unwrap().ballots.valid
}

/// With the peers' simpler reading the last round of 2017 is theirs too.
#[test]
fn read_as_another_program_reads_the_mayors_last_round_has_its_numbers() {
    let Some(election) = read("minneapolis_mayor_2017.csv.xz") else { return };
    let outcome = ranked::count(&election, &rule(Method::Irv, Strength::Margins)).unwrap();
    let last = outcome.stages().last().unwrap();
    let mut votes: Vec<u64> = last.candidates.iter().map(|line| line.votes.units).collect();
    votes.sort_unstable_by(|a, b| b.cmp(a));
    assert_eq!(votes[..2], [46_692, 34_956]);
}

/// The example with 45 voters that Schulze's rule is usually explained by: E, A, C, B, D, and nobody beats all.
#[test]
fn the_example_of_forty_five_voters_has_its_known_paths_and_order() {
    let lines =
        ["5 acbed", "5 adecb", "8 bedac", "3 cabed", "7 caebd", "2 cbade", "7 dceba", "8 ebadc"];
    let outcome = counted(&strict(1, 5, &lines), Method::Schulze);
    let Detail::Pairs(pairs) = &outcome.detail else { panic!("not by pairs") };
    let order: String = pairs.order.iter().map(|one| one.candidate.as_str()).collect();
    assert_eq!((order.as_str(), &pairs.condorcet), ("eacbd", &None));
    assert_eq!(pairs.votes[0], [0, 20, 26, 30, 22]);
    let paths = [
        [0, 28, 28, 30, 24],
        [25, 0, 28, 33, 24],
        [25, 29, 0, 29, 24],
        [25, 28, 28, 0, 24],
        [25, 28, 28, 31, 0],
    ];
    assert_eq!(pairs.paths, paths);
    assert!(outcome.ties.is_empty());
}
