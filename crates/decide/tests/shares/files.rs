//! Reading and writing .pb files, good ones and bad ones.

use crate::fixtures::{config, elections};
use decide::Fault;
use decide::shares::{Ballot, Budget, Draft, Kind, Project, read, write};
use proptest::prelude::*;

const GOOD: &str = "META\nkey;value\ndescription;Made up\nbudget;1000\nvote_type;approval\nnum_votes;3\n\
    PROJECTS\nproject_id;cost;name\n7;400;Seeds\n007;250,50;Lamps\n\
    VOTES\nvoter_id;vote;ward\na;7,007;East\nb;;West\nc;7;\n";

fn fault(file: &str) -> Fault {
    read(file.as_bytes()).expect_err("the file is bad")
}

/// Changes one piece of the good file.
fn changed(from: &str, to: &str) -> String {
    assert_eq!(GOOD.matches(from).count(), 1, "{from}");
    GOOD.replace(from, to)
}

#[track_caller]
fn complains(from: &str, to: &str, line: usize, field: &str, words: &str) {
    let fault = fault(&changed(from, to));
    let found = (fault.line, fault.field.as_deref().unwrap_or_default());
    assert_eq!(found, (line, field), "{fault}");
    assert!(fault.message.contains(words), "{fault}");
}

#[test]
fn a_good_file_is_read() {
    let budget = read(GOOD.as_bytes()).expect("it is good");
    assert_eq!((budget.kind(), budget.places(), budget.budget()), (Kind::Approval, 2, 100_000));
    assert_eq!(budget.projects()[1].id, "007");
    assert_eq!(budget.projects()[1].cost, 25_050);
    assert_eq!((budget.voters(), budget.choices(0), budget.choices(1)), (3, &[0, 1][..], &[][..]));
    assert_eq!((budget.voter(2), budget.extra(1, 0), budget.extra(2, 0)), ("c", "West", ""));
    assert_eq!(budget.described("description"), Some("Made up"));
    assert_eq!((budget.units("12,5"), budget.units("0.001")), (Some(1250), None));
}

#[test]
fn a_mark_at_the_start_line_ends_of_two_kinds_and_columns_in_any_order_read_alike() {
    let good = read(GOOD.as_bytes()).expect("it is good");
    let marked = format!("\u{feff}{}", GOOD.replace('\n', "\r\n"));
    assert_eq!(read(marked.as_bytes()), Ok(good.clone()));
    let turned = "VOTES\nvoter_id;vote\n1;b,a\nPROJECTS\nproject_id;cost\na;1\nb;2\n";
    assert!(read(turned.as_bytes()).is_err());
    let turned = "\n\nPROJECTS\nname;cost;project_id\nSeeds;400;7\nLamps;250.50;007\n\nMETA\nkey;value\n\
        description;Made up\nbudget;1000\nvote_type;approval\nnum_votes;3\nVOTES\nward;vote;voter_id\n\
        East; 7 , 007 ;a\nWest;;b\n;7;c";
    assert_eq!(read(turned.as_bytes()), Ok(good));
}

#[test]
fn a_quoted_text_may_hold_semicolons_quotes_and_lines() {
    let file = changed("400;Seeds", "400;\"Seeds; \"\"wild\"\"\nand tame\"");
    let budget = read(file.as_bytes()).expect("it is good");
    assert_eq!(budget.projects()[0].name, "Seeds; \"wild\"\nand tame");
    assert_eq!(read(write(&budget).as_bytes()), Ok(budget));
    // The lines within the text count.
    let fault = fault(&file.replace("c;7;", "c;8;"));
    assert_eq!(fault.line, 16);
}

#[test]
fn points_and_ranks_are_read() {
    let file = "META\nkey;value\nbudget;10\nvote_type;cumulative\nPROJECTS\nproject_id;cost\na;1\nb;2\n\
        VOTES\nvoter_id;points;vote\n1;2,1;b,a\n2;0,5;a,b\n3;;\n";
    let budget = read(file.as_bytes()).expect("it is good");
    assert_eq!((budget.choices(0), budget.points(0)), (&[1, 0][..], &[2, 1][..]));
    assert_eq!((budget.points(1), budget.points(2)), (&[0, 5][..], &[][..]));
    let ordinal = file.replace("cumulative", "ordinal");
    let budget = read(ordinal.as_bytes()).expect("it is good");
    assert_eq!((budget.kind(), budget.choices(0)), (Kind::Ordinal, &[1, 0][..]));
    assert_eq!(budget.ballot_columns(), ["points"]);
}

#[test]
fn each_fault_of_the_description_gives_its_line() {
    complains("budget;1000", "budget;1 000", 4, "budget", "write it in digits");
    complains("budget;1000", "budget;-5", 4, "budget", "no amount of money");
    complains("budget;1000\n", "", 0, "budget", "add a line budget;");
    complains("budget;1000", "budget;1000\nbudget;2", 5, "budget", "comes twice");
    complains("approval", "applause", 5, "vote_type", "use approval, choose-1");
    complains("num_votes;3", "num_votes;4", 6, "num_votes", "there are 3 ballots");
    complains("description;Made", ";Made", 3, "key", "give the value a key");
    complains("Made up", "Made; up", 3, "column 3", "double quotes");
    complains("META\n", "", 1, "key", "must begin with a line META");
}

#[test]
fn each_fault_of_the_projects_gives_its_line() {
    complains("7;400;", "7;4oo;", 9, "cost", "\"4oo\" is no amount of money");
    complains("007;250,50", "7;250,50", 10, "project_id", "7 is in line 9 already");
    complains("007;250,50", ";250,50", 10, "project_id", "an id needs");
    complains("name\n7;400;Seeds", "name\n7", 9, "cost", "cut short");
    complains("Seeds", "Seeds; wild", 9, "column 4", "double quotes");
    complains("project_id;cost", "project_id;price", 8, "cost", "the column is missing");
    complains("7;400;Seeds", "7;400;\"Seeds", 9, "", "does not close");
}

#[test]
fn each_fault_of_the_ballots_gives_its_line() {
    complains("c;7;", "c;8;", 15, "vote", "there is no project 8");
    complains("c;7;", "c;7,007,7;", 15, "vote", "project 7 is named twice");
    complains("c;7;", "a;7;", 15, "voter_id", "a voted in line 13 already");
    complains("c;7;", ";7;", 15, "voter_id", "give each voter an id");
    complains("c;7;", "c", 15, "vote", "cut short");
    complains("approval", "choose-1", 13, "vote", "may name one project");
    complains("approval", "cumulative", 12, "points", "the column is missing");
    complains("voter_id;vote", "voter;vote", 12, "voter_id", "the column is missing");
    let none = GOOD.split("a;7,007").next().unwrap_or_default();
    let fault = fault(none);
    assert_eq!((fault.line, fault.message.as_str()), (12, "there are no ballots; add them"));
    let cumulative = "META\nkey;value\nbudget;10\nvote_type;cumulative\nPROJECTS\nproject_id;cost\n\
        a;1\nb;2\nVOTES\nvoter_id;vote;points\n1;a,b;1\n";
    assert_eq!(self::fault(cumulative).to_string().as_str(), POINTS_MISSING);
    let negative = cumulative.replace("a,b;1", "a;-1");
    assert_eq!(self::fault(&negative).line, 11);
}

const POINTS_MISSING: &str = "line 11: points: 1 points for 2 projects; give one to each";

#[test]
fn a_file_that_is_no_text_says_so_with_its_line() {
    let mut bytes = GOOD.as_bytes().to_vec();
    let place = GOOD.find("Lamps").unwrap_or_default();
    bytes[place] = 0xff;
    let fault = read(&bytes).expect_err("it is no text");
    assert_eq!(fault.line, 10);
    assert!(fault.message.contains("UTF-8"));
    for empty in ["", "\n\n", "\u{feff}", "META", "META\nkey;value"] {
        assert!(read(empty.as_bytes()).is_err(), "{empty:?}");
    }
}

#[test]
fn ids_that_crowd_in_a_table_are_still_told_apart() {
    let ids: Vec<String> = (0..300).map(|place| format!("samestart{place}")).collect();
    let mut file = String::from("META\nkey;value\nbudget;9\nvote_type;approval\nPROJECTS\n");
    file += "project_id;cost\n";
    ids.iter().for_each(|id| file += &format!("{id};1\n"));
    file += "VOTES\nvoter_id;vote\n";
    ids.iter().rev().for_each(|id| file += &format!("v{id};{id}\n"));
    let budget = read(file.as_bytes()).expect("it is good");
    let found: Vec<u32> = (0..300).map(|ballot| budget.choices(ballot)[0]).collect();
    assert_eq!(found, (0..300).rev().collect::<Vec<u32>>());
    assert_eq!(fault(&(file + "v;samestart300\n")).line, 609);
}

fn small() -> Draft {
    let id = |id: &str| Project { id: id.into(), name: String::new(), cost: 5, extra: vec![] };
    let ballot = |voter: &str, choices: &[u32]| Ballot {
        voter: voter.into(),
        choices: choices.to_vec(),
        points: vec![],
        extra: vec!["garden; shed".into()],
    };
    Draft {
        meta: vec![("description".into(), "Two lines\nof words".into())],
        kind: Kind::Approval,
        places: 2,
        point_places: 0,
        budget: 1205,
        project_columns: vec![],
        projects: vec![id("a"), id("b")],
        ballot_columns: vec!["hat".into()],
        ballots: vec![ballot("x", &[1, 0]), ballot("y", &[])],
    }
}

#[test]
fn an_election_made_of_tables_can_be_written_and_read_with_its_further_columns() {
    let budget = Budget::new(small()).expect("it is good");
    let again = read(write(&budget).as_bytes()).expect("it is good");
    assert_eq!(again, budget);
    assert_eq!((again.extra(1, 0), again.ballot_column("hat")), ("garden; shed", Some(0)));
    assert_eq!(again.described("budget"), Some("12.05"));
}

#[test]
fn a_table_with_a_fault_is_refused() {
    type Change = fn(&mut Draft);
    let changes: [Change; 12] = [
        |draft| draft.projects[1].id = "a".into(),
        |draft| draft.projects[1].id = "a,b".into(),
        |draft| draft.projects[1].cost = u64::MAX,
        |draft| draft.projects.clear(),
        |draft| draft.ballots.clear(),
        |draft| draft.ballots[1].voter = "x".into(),
        |draft| draft.ballots[1].voter = "VOTES".into(),
        |draft| draft.ballots[0].choices = vec![0, 0],
        |draft| draft.ballots[0].choices = vec![2],
        |draft| draft.ballots[0].points = vec![1, 1],
        |draft| draft.ballots[0].extra.clear(),
        |draft| draft.kind = Kind::ChooseOne,
    ];
    for (place, change) in changes.into_iter().enumerate() {
        let mut draft = small();
        change(&mut draft);
        assert!(Budget::new(draft).is_err(), "change {place}");
    }
}

proptest! {
    #![proptest_config(config(20_000))]

    /// Bytes that mean something are put in, taken out and doubled.
    #[test]
    fn no_file_makes_the_reader_panic(
        cuts in proptest::collection::vec((any::<u16>(), 0..14usize, 0..3u8), 1..6),
    ) {
        const PIECES: [&[u8]; 14] = [
            b";", b"\n", b"\"", b",", b"\r\n", b"\xff", b"META\n", b"VOTES\n", b"PROJECTS\n", b"-",
            b"7", b"99999999999999999", b"\xc5\x82", b"budget;",
        ];
        let mut bytes = GOOD.as_bytes().to_vec();
        for (place, piece, how) in cuts {
            let at = usize::from(place) % (bytes.len() + 1);
            let until = (at + usize::from(how) * 3).min(bytes.len());
            bytes.splice(at..until, PIECES[piece].iter().copied());
        }
        match read(&bytes) {
            Ok(budget) => prop_assert_eq!(read(write(&budget).as_bytes()), Ok(budget)),
            Err(fault) => prop_assert!(!fault.message.is_empty() && fault.to_string().len() < 400),
        }
    }

    #[test]
    fn no_bytes_make_the_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(read(&bytes).is_err());
    }
}

proptest! {
    #![proptest_config(config(2000))]

    #[test]
    fn half_a_file_is_a_fault_or_an_election(made in elections(), part in 0..1000usize) {
        let file = write(&made.budget());
        let bytes = &file.as_bytes()[..file.len() * part / 1000];
        prop_assert!(read(bytes).map_or_else(|fault| fault.line <= 60, |got| got.voters() > 0));
    }
}
