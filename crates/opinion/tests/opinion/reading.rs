//! Files as Polis writes them, damaged or not.

use crate::TEN;
use opinion::{Standing, Vote, read_comments, read_matrix, read_votes, report};
use proptest::prelude::*;

const VOTES: &str = "timestamp,datetime,comment-id,voter-id,vote\n5,x,0,3,1\n9,x,0,3,-1\n9,x,0,3,0\n7,x,0,3,1\n8,x,4,3,-1\n";
const COMMENTS: &str = "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n\
                        1,x,0,3,1,0,1,\"Buses, later\"\n2,x,4,4,0,0,-1,spam\n";
const MATRIX: &str = "participant,xid,group-id,n-comments,n-votes,n-agree,n-disagree,0,4\n3,,1,0,2,0,1,0,-1\n5,,,0,0,0,0,,\n";

#[test]
fn the_last_vote_counts_by_time_and_then_by_line() {
    let mut votes = read_votes(VOTES.as_bytes()).unwrap();
    assert_eq!((votes.vote("3", "0"), votes.count()), (Some(Vote::Pass), 2));
    read_comments(COMMENTS.as_bytes(), &mut votes).unwrap();
    assert_eq!(votes.statements()[0].text.as_deref(), Some("Buses, later"));
    assert_eq!(votes.statements()[1].standing, Standing::Held);
    let matrix = read_matrix(MATRIX.as_bytes()).unwrap();
    assert_eq!(
        (matrix.vote("3", "0"), matrix.vote("3", "4")),
        (Some(Vote::Pass), Some(Vote::Disagree))
    );
    assert_eq!((matrix.people(), matrix.count()), (2, 2));
}

/// The matrix file that Polis exports beside the rows holds the last votes: cell by cell, all ten.
#[test]
fn the_last_votes_are_those_of_the_published_matrices() {
    for name in TEN {
        let Some(rows) = oracles::read(&format!("opinion/inputs/{name}.votes.csv.xz")) else {
            return;
        };
        let matrix = format!("opinion/inputs/{name}.participants-votes.csv.xz");
        let (rows, matrix) =
            (read_votes(&rows).unwrap(), read_matrix(&oracles::read(&matrix).unwrap()).unwrap());
        assert_eq!(rows.count(), matrix.count(), "{name}");
        for (person, statement, vote) in rows.all() {
            assert_eq!(matrix.vote(person, statement), Some(vote), "{name} {person} {statement}");
        }
    }
}

#[test]
fn a_fault_names_line_and_column_and_what_to_do() {
    let told = |text: &str| read_votes(text.as_bytes()).unwrap_err().to_string();
    let head = "timestamp,comment-id,voter-id,vote\n";
    assert_eq!(
        told(&format!("{head}1,2,3,4\n")),
        "line 2: vote: a vote is 1 (agree), -1 (disagree) or 0 (pass)"
    );
    assert_eq!(
        told(&format!("{head}1,2,3,1\nsoon,2,3,1\n")),
        "line 3: timestamp: a whole number is expected, not \"soon\""
    );
    assert!(told(&format!("{head}1,2\n")).starts_with("line 2: voter-id: the line ends before"));
    assert!(told("a,b\n").starts_with("line 1: timestamp: this column is missing"));
    let mut votes = read_votes(VOTES.as_bytes()).unwrap();
    let wrong = COMMENTS.replace(",-1,spam", ",out,spam");
    let told = read_comments(wrong.as_bytes(), &mut votes).unwrap_err();
    assert_eq!((told.line, told.field.as_deref()), (3, Some("moderated")));
}

proptest! {
    #[test]
    fn no_file_can_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = report(&bytes, None);
        let _ = read_matrix(&bytes);
    }

    #[test]
    fn nor_can_a_damaged_one(
        edits in proptest::collection::vec((0usize..200, any::<u8>()), 1..6), cut in 0usize..220
    ) {
        let damage = |text: &str| {
            let mut bytes = text.as_bytes().to_vec();
            for (at, byte) in &edits {
                if let Some(slot) = bytes.get_mut(*at) { *slot = *byte; }
            }
            bytes.truncate(cut);
            bytes
        };
        let (votes, comments) = (damage(VOTES), damage(COMMENTS));
        for result in [report(&votes, Some(&comments)), report(VOTES.as_bytes(), Some(&comments))] {
            match result {
                Ok(report) => prop_assert!(!report.text().is_empty() && report.json().len() > 2),
                Err(fault) => prop_assert!(!fault.to_string().is_empty()),
            }
        }
        let _ = read_matrix(&damage(MATRIX));
    }
}
