//! The report that everyone may read.

use crate::made::{rows, votes};
use crate::{TEN, published};
use opinion::{Report, Rule, find, report};

#[test]
fn a_report_begins_with_a_sentence_and_shows_no_small_count() {
    for name in TEN {
        let Some(votes) = published(name) else { return };
        let found = find(&votes, &Rule::default());
        let report = Report::new(&found);
        let text = report.text();
        assert!(!report.says.contains(".\u{201d}."), "{}", report.says);
        assert!(
            text.starts_with("Most people in every group agree")
                || text.starts_with("There are ")
                || text.starts_with("People do not fall into groups"),
            "{name}: {text}"
        );
        let json: serde_json::Value = serde_json::from_str(&report.json()).unwrap();
        small(&json, "");
    }
}

/// No count of people from 1 to 7 anywhere in what is shown.
fn small(value: &serde_json::Value, key: &str) {
    match value {
        serde_json::Value::Object(map) => {
            map.iter().filter(|(key, _)| *key != "rule").for_each(|(key, value)| small(value, key));
        }
        serde_json::Value::Array(list) => list.iter().for_each(|value| small(value, key)),
        serde_json::Value::Number(n) if !key.starts_with("percent") && key != "statements" => {
            assert!(n.as_u64().is_some_and(|n| n % 5 == 0), "{key}: {n}");
        }
        _ => {}
    }
}

#[test]
fn the_command_line_door_reads_files_and_says_the_same_each_time() {
    let Some(votes) = oracles::read("opinion/inputs/london.youth.policing.votes.csv.xz") else {
        return;
    };
    let comments = oracles::read("opinion/inputs/london.youth.policing.comments.csv.xz").unwrap();
    let first = report(&votes, Some(&comments)).unwrap();
    let again = report(&votes, Some(&comments)).unwrap();
    assert_eq!((first.json(), first.text()), (again.json(), again.text()));
    assert!(first.text().contains('\u{201c}'), "with the words of statements");
    assert!(report(&votes, None).unwrap().text().contains("statement "), "or their names");
}

#[test]
fn hats_come_with_their_counts_and_those_that_are_not_heard() {
    let report = Report::new(&find(&votes(&rows(1, 90, 12, 0.9)), &Rule::default()));
    assert_eq!(report.unheard, [opinion::Hat::Commissioning]);
    assert!(report.text().contains("Not heard at all: people who plan and pay for care."));
    let lines = report.agreed.iter().chain(&report.rejected);
    assert!(lines.into_iter().all(|line| line.hats.len() == 4 && line.not_heard.len() == 1));
}

#[test]
fn an_empty_file_of_votes_is_a_report_that_nobody_has_voted() {
    let report = report(b"timestamp,comment-id,voter-id,vote\n", None).unwrap();
    assert!(report.text().starts_with("Nobody has voted yet."));
}
