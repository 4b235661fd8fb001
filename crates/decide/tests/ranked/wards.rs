//! All 495 wards of 15 Scottish councils, 2012 to 2022, against counts by other programs.

use decide::ranked::{self, Election, Method, Rule, Standing, ward};
use serde_json::Value;
use std::collections::BTreeMap;

fn wards() -> Option<BTreeMap<String, Election>> {
    let files = oracles::archive("ballots/scottish/scottish_wards.tar.xz")?;
    let name = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
    Some(
        files
            .into_iter()
            .filter(|(path, _)| path.ends_with(".csv"))
            .map(|(path, bytes)| {
                let read = ward::read(&bytes).unwrap_or_else(|e| panic!("{path}: {e}"));
                (name(&path), read.election)
            })
            .collect(),
    )
}

fn answers(path: &str) -> Vec<Value> {
    let text = oracles::text(path).unwrap_or_default();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn numbers(value: &Value) -> Vec<String> {
    value.as_array().unwrap().iter().map(ToString::to_string).collect()
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

fn sorted(ids: Vec<&str>) -> Vec<String> {
    let mut numbers: Vec<u32> = ids.iter().map(|id| id.parse().unwrap()).collect();
    numbers.sort_unstable();
    numbers.iter().map(ToString::to_string).collect()
}

fn peer(answer: &Value, key: &str) -> Vec<String> {
    let ids = numbers(&answer[key]);
    sorted(ids.iter().map(String::as_str).collect())
}

#[test]
fn every_ward_elects_the_published_winners_in_their_order_and_number_of_stages() {
    let Some(wards) = wards() else { return };
    let answers = answers("ballots/results/scottish_reference.jsonl");
    assert_eq!((wards.len(), answers.len()), (495, 495));
    let mut papers = 0;
    for answer in answers {
        let file = answer["file"].as_str().unwrap();
        let election = &wards[file];
        let outcome = ranked::count(election, &Rule::of(Method::StvScottish)).unwrap();
        // The peer cuts an unquoted name at its comma and keeps stray quotes.
        let (ours, theirs) = (letters(&outcome.title), letters(answer["ward"].as_str().unwrap()));
        assert!(!theirs.is_empty() && ours.starts_with(&theirs), "{file}: {ours}");
        assert_eq!(outcome.winners(), numbers(&answer["elected_index"]), "{file}");
        assert_eq!(outcome.stages().len() as u64, answer["stages"].as_u64().unwrap(), "{file}");
        assert_eq!(outcome.ballots.valid, answer["valid"].as_u64().unwrap(), "{file}");
        let quota = outcome.stages()[0].quota.units;
        assert_eq!(quota, answer["quota"].as_u64().unwrap() * 100_000, "{file}");
        // No lot was needed in any of them.
        assert!(outcome.ties.iter().all(|tie| !tie.by_order), "{file}: {:?}", outcome.ties);
        papers += outcome.ballots.valid;
    }
    assert_eq!(papers, 2_586_271);
}

#[test]
fn in_every_stage_of_every_ward_no_unit_of_a_vote_is_unaccounted_for() {
    let Some(wards) = wards() else { return };
    for (file, election) in &wards {
        let outcome = ranked::count(election, &Rule::of(Method::StvScottish)).unwrap();
        for stage in outcome.stages() {
            let held: u64 = stage.candidates.iter().map(|line| line.votes.units).sum();
            let all = held + stage.not_transferable.units + stage.lost_by_cutting.units;
            assert_eq!(all, outcome.ballots.valid * 100_000, "{file} stage {}", stage.stage);
        }
    }
}

/// The digest stands for what an independent program prints for all wards with its switch `--stages`, written out
/// as `file [[total, ...], ...]`, a line a ward, in the order of the published answers.
#[test]
fn all_three_thousand_and_three_stages_hold_the_totals_that_another_program_gives() {
    let Some(wards) = wards() else { return };
    let (mut text, mut stages) = (String::new(), 0);
    for answer in answers("ballots/results/scottish_reference.jsonl") {
        let file = answer["file"].as_str().unwrap();
        let outcome = ranked::count(&wards[file], &Rule::of(Method::StvScottish)).unwrap();
        let totals = |stage: &ranked::Stage| -> Vec<u64> {
            stage.candidates.iter().map(|line| line.votes.units).collect()
        };
        let totals: Vec<Vec<u64>> = outcome.stages().iter().map(totals).collect();
        stages += totals.len();
        text.push_str(&format!("{file} {totals:?}\n"));
    }
    // FNV-1a of 64 bits.
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    let digest = text.bytes().fold(0xcbf2_9ce4_8422_2325, step);
    assert_eq!((stages, digest), (3003, 0x18f0_a342_67b8_ab31));
}

/// The count of this ward as an independent program printed it, in units of 0.00001 vote.
#[test]
fn the_stages_of_almond_2017_hold_the_totals_that_another_program_gives() {
    let Some(wards) = wards() else { return };
    let outcome =
        ranked::count(&wards["edinburgh_2017_ward1.csv"], &Rule::of(Method::StvScottish)).unwrap();
    let totals = |stage: usize| -> Vec<u64> {
        outcome.stages()[stage - 1].candidates.iter().map(|line| line.votes.units).collect()
    };
    let second = [
        11284448, 272780000, 7864960, 284200000, 6877952, 43037792, 128579328, 86853440, 205459936,
        365290304,
    ];
    let fourth = [
        12346495, 284200000, 10036583, 284200000, 10169775, 50204986, 130858395, 98464241,
        210827576, 284200000,
    ];
    assert_eq!(totals(2), second);
    assert_eq!(totals(4), fourth);
    assert_eq!(totals(10), [0, 284200000, 0, 284200000, 0, 0, 0, 0, 374420084, 284200000]);
    let line = &outcome.stages()[9].candidates[6];
    assert_eq!((line.votes.to_string().as_str(), line.standing), ("0.00000", Standing::Excluded));
    assert_eq!(line.change, "-1691.38006");
}

#[test]
fn meeks_rule_elects_what_another_program_says_and_differs_in_thirty_six_wards() {
    let Some(wards) = wards() else { return };
    let mut differ = 0;
    for answer in answers("ballots/results/scottish_peers.jsonl") {
        let file = answer["file"].as_str().unwrap();
        let meek = ranked::count(&wards[file], &Rule::of(Method::StvMeek)).unwrap();
        let winners = sorted(meek.winners());
        assert_eq!(winners, peer(&answer, "meek_stv_rs"), "{file}");
        let differs = winners != peer(&answer, "reference");
        assert_eq!(differs, answer["meek_differs"].as_bool().unwrap(), "{file}");
        differ += usize::from(differs);
        for stage in meek.stages() {
            let held: u64 = stage.candidates.iter().map(|line| line.votes.units).sum();
            assert_eq!(
                held + stage.not_transferable.units,
                meek.ballots.valid * 1_000_000_000,
                "{file} stage {}",
                stage.stage
            );
        }
    }
    assert_eq!(differ, 36);
}

/// A quota of N / (seats + 1) without cutting is another rule of the same everyday name.
#[test]
fn a_rule_with_a_fractional_quota_elects_others_in_twelve_wards_and_is_not_ours() {
    let Some(wards) = wards() else { return };
    let mut differ = 0;
    for answer in answers("ballots/results/scottish_peers.jsonl") {
        if !answer["pyrankvote_differs"].as_bool().unwrap() {
            continue;
        }
        let file = answer["file"].as_str().unwrap();
        let ours = ranked::count(&wards[file], &Rule::of(Method::StvScottish)).unwrap();
        assert_ne!(sorted(ours.winners()), peer(&answer, "pyrankvote_stv"), "{file}");
        assert_eq!(sorted(ours.winners()), peer(&answer, "pref_voting_stv_scottish"), "{file}");
        differ += 1;
    }
    assert_eq!(differ, 12);
}
