//! Files: there and back again, faults by line, hostile bytes, and the one way in for them all.

use crate::small::{config, groupings, people};
use decide::file::{self, Asked, Counted, Read, RuleName};
use decide::ranked::{
    Ballot, Ballots, Candidate, Election, Method, Options, Overvote, Rank, Reading, Repeated, Said,
    Strength, Terms, blt, preflib, votes_csv, ward,
};
use proptest::prelude::*;

const BLT: &str = "# Garden\n4 2 # seats\n[tie 1 2 3 4]\n-2\n3 1 3 4 0\n4 1=3 2 0\n2 - 4 0\n1 0\n0\n\"Anna\" # first\n\
                   \"Ben \\\"B\\\" Cole\"\n\"Cy\"\n\"Dee\"\n\"Garden committee\"\n";
const TOI: &str = "# FILE NAME: 1.toi\n# TITLE: Park\n# DATA TYPE: toi\n# NUMBER ALTERNATIVES: 3\n\
                   # ALTERNATIVE NAME 1: Swings\n# ALTERNATIVE NAME 2: Pond\n# ALTERNATIVE NAME 3: Café\n\
                   5: 1,{2,3}\n2: 3\n1: {1,2}, 3\n";
const WARD: &str = "3,2,\n4,1,2,\n3,2,\n2,3,1,2,\n\"Candidate 1\",\"Ann, of Ayr\",\"P\",\n\
                    \"Candidate 2\",\"Bo\",\"Q\",\n\"Candidate 3\",\"Cy\",\"P\",\n\"Ward 1\",\n";
const VOTES: &str = "# mutual votes 1\n# title: Garden committee\n# seats: 2\n# rule: stv-scottish 1 (as published)\n\
                     # overvote: next rank\n# blank ranks: 1\n# repeated: end ballot\n# batch: yes\n\
                     # strength: margins\n# ties: c,a\n# label: street\n# candidate: a,Anna Bird\n\
                     # candidate: b,Ben\n# candidate: c,\"Cy Dean, gardener\",withdrawn\n\
                     count,hat,street,rank1,rank2,rank3\n3,resident,,a,Ben,\n1,carer,High St,a = b,,c\n2,,,overvote,b\n";
const MARKS: &str = "# rule: score 1\ncount,Pond,Swings,channel\n3,5,,paper\n1,0,x,\n";

#[test]
fn a_file_that_was_cut_is_not_counted() {
    let read = votes_csv::read(VOTES.as_bytes()).unwrap();
    let whole = votes_csv::write(&read.election, &read.terms);
    assert!(whole.contains("# ballots: 6\n"), "{whole}");
    votes_csv::read(whole.as_bytes()).unwrap();
    let cut = whole.trim_end().rsplit_once('\n').unwrap().0.to_owned() + "\n";
    let told = votes_csv::read(cut.as_bytes()).unwrap_err();
    assert_eq!(told.field.as_deref(), Some("ballots"));
    assert!(told.message.contains("says 6, and there are 4 ballots"), "{}", told.message);
    let told = votes_csv::read(whole.trim_end().as_bytes()).unwrap_err();
    assert!(told.message.contains("cut short"), "{}", told.message);
    // Files that do not say it are read as before; so is PrefLib's header.
    let voters = |n: u32| TOI.replace("# DATA TYPE", &format!("# NUMBER VOTERS: {n}\n# DATA TYPE"));
    preflib::read(voters(8).as_bytes()).unwrap();
    let told = preflib::read(voters(9).as_bytes()).unwrap_err();
    assert_eq!((told.line, told.field.as_deref()), (3, Some("NUMBER VOTERS")));
}

#[test]
fn a_column_called_ballot_names_the_ballot() {
    let read = votes_csv::read(b"ballot,Pond,Swings\n7,3,\n8,,2\n").unwrap();
    let names: Vec<&str> = read.election.candidates().iter().map(|c| c.name.as_str()).collect();
    assert_eq!(names, ["Pond", "Swings"]);
    assert_eq!(read.election.ballots()[1].labels, [("ballot".to_owned(), "8".to_owned())]);
}

#[test]
fn an_overvote_is_passed_over_or_ends_the_ballot_as_asked() {
    let file = b"count,rank1,rank2\n3,Anna,\n5,overvote,Ben\n";
    let read = file::read("a.csv", file).unwrap();
    let irv = Asked { rule: RuleName::from_key("irv"), ..Asked::default() };
    let told = file::count(&read, &irv).unwrap_err();
    assert!(told.message.contains("--overvote skip") && !told.message.contains("schulze"));
    for (overvote, wins) in [(Overvote::NextRank, "Ben"), (Overvote::EndBallot, "Anna")] {
        let asked = Asked { overvote: Some(overvote), ..irv.clone() };
        let Counted::Ballots(outcome) = file::count(&read, &asked).unwrap() else { panic!() };
        assert_eq!(outcome.elected[0].candidate, wins);
    }
}

#[test]
fn what_does_not_fit_the_file_is_refused_with_a_sentence() {
    let read = file::read("a.blt", BLT.as_bytes()).unwrap();
    let irv = Asked { rule: RuleName::from_key("schulze"), ..Asked::default() };
    let told = |asked: Asked| file::count(&read, &asked).unwrap_err().message;
    assert!(told(Asked { seats: Some(9), ..irv.clone() }).contains("--seats 9 is more than"));
    assert!(told(Asked { utility: Some("cost".into()), ..irv.clone() }).contains("--utility"));
    assert!(told(Asked { completion: Some("none".into()), ..irv }).contains("--completion"));
}

/// Without line numbers, which a file has and a table of ballots does not.
fn bare(election: &Election) -> (String, usize, Vec<Candidate>, Vec<Ballot>) {
    let ballots =
        election.ballots().iter().cloned().map(|ballot| Ballot { line: 0, ..ballot }).collect();
    (election.title().to_owned(), election.seats(), election.candidates().to_vec(), ballots)
}

fn said(read: &Ballots, at: usize) -> &[Rank] {
    let Said::Ranks(ranks) = &read.election.ballots()[at].said else { panic!("no ranks") };
    ranks
}

#[test]
fn a_blt_file_is_read_with_withdrawn_equal_and_blank_ranks() {
    let read = blt::read(BLT.as_bytes()).unwrap();
    assert_eq!((read.election.title(), read.election.seats()), ("Garden committee", 2));
    assert_eq!(read.election.candidates()[1].name, "Ben \"B\" Cole");
    assert!(read.election.candidates()[1].withdrawn);
    assert_eq!(said(&read, 1), [Rank::of(&[0, 2]), Rank::One(1)]);
    assert_eq!(said(&read, 2), [Rank::Blank, Rank::One(3)]);
    assert_eq!((said(&read, 3).len(), read.election.ballots()[1].line), (0, 6));
    let nicks = "2 1\n[nick ann bo]\n3 bo ann 0\n1 2 0\n0\n\"Ann\"\n\"Bo\"\n";
    let nicks = blt::read(nicks.as_bytes()).unwrap();
    assert_eq!(
        (nicks.election.candidates()[1].id.as_str(), said(&nicks, 0)[0].clone()),
        ("bo", Rank::One(1))
    );
}

#[test]
fn a_preflib_file_is_read_with_its_names_and_groups() {
    let read = preflib::read(TOI.as_bytes()).unwrap();
    assert_eq!((read.election.title(), read.election.papers()), ("Park", 8));
    assert_eq!(read.election.candidates()[2].name, "Café");
    assert_eq!(said(&read, 0), [Rank::One(0), Rank::of(&[1, 2])]);
    assert_eq!(said(&read, 2), [Rank::of(&[0, 1]), Rank::One(2)]);
}

#[test]
fn a_ward_is_read_and_counted_by_the_rule_it_was_published_for() {
    let read = file::read("ward.csv", WARD.as_bytes()).unwrap();
    let counted = file::count(&read, &Asked::default()).unwrap();
    let Counted::Ballots(outcome) = &counted else { panic!("not ballots") };
    assert_eq!(outcome.candidates[0].name, "Ann, of Ayr");
    assert_eq!(outcome.winners(), ["1", "2"]);
    assert_eq!(
        outcome.rule,
        "stv-scottish 1 (weighted inclusive Gregory, 5 decimals, SSI 2007/42)"
    );
}

#[test]
fn our_csv_carries_the_whole_rule() {
    let read = votes_csv::read(VOTES.as_bytes()).unwrap();
    let reading =
        Reading { overvote: Overvote::NextRank, blanks: Some(1), repeated: Repeated::EndBallot };
    let order = vec!["c".to_owned(), "a".to_owned()];
    let (strength, drop_first) = (Strength::Margins, vec![]);
    let options = Options { reading, batch: true, drop_first, strength, order };
    assert_eq!(read.terms, Terms { method: Some(Method::StvScottish), options });
    assert_eq!(read.election.candidates()[2].name, "Cy Dean, gardener");
    assert_eq!(said(&read, 0), [Rank::One(0), Rank::One(1)]);
    assert_eq!(said(&read, 1), [Rank::of(&[0, 1]), Rank::Blank, Rank::One(2)]);
    assert_eq!(said(&read, 2), [Rank::Unclear, Rank::One(1)]);
    let labels = &read.election.ballots()[1].labels;
    assert_eq!(labels[0], ("hat".to_owned(), "carer".to_owned()));
    assert_eq!(labels[1], ("street".to_owned(), "High St".to_owned()));
    let again = votes_csv::read(votes_csv::write(&read.election, &read.terms).as_bytes()).unwrap();
    assert_eq!((bare(&again.election), again.terms), (bare(&read.election), read.terms));
}

#[test]
fn a_column_a_candidate_makes_marks() {
    let read = file::read("marks.csv", MARKS.as_bytes()).unwrap();
    let Counted::Ballots(outcome) = file::count(&read, &Asked::default()).unwrap() else {
        panic!()
    };
    assert_eq!(outcome.winners(), ["Pond"]);
    assert_eq!(outcome.ballots.labels["channel"]["paper"], 3);
    let Read::Ballots(ballots) = &read else { panic!() };
    let again =
        votes_csv::read(votes_csv::write(&ballots.election, &ballots.terms).as_bytes()).unwrap();
    assert_eq!(bare(&again.election), bare(&ballots.election));
}

proptest! {
    #![proptest_config(config(1000))]

    #[test]
    fn what_is_written_is_read_back((number, ballots) in groupings(), seats in 1..4usize, odd in 0..4usize) {
        let mut candidates = people(number);
        candidates[0].name = ["A, the \"first\"", "# A", "Ä = B", "back\\slash\""][odd].to_owned();
        candidates[1].withdrawn = odd == 1;
        let mut lists: Vec<Ballot> = ballots.iter().map(|(n, groups)| Ballot::groups(*n, groups)).collect();
        let election = Election::new("A \"title\" \\ it", seats, candidates.clone(), lists.clone()).unwrap();
        let back = blt::read(blt::write(&election).unwrap().as_bytes()).unwrap();
        prop_assert_eq!(bare(&back.election), bare(&election));
        lists[0] = lists[0].clone().label("hat", "a, \"b\"").label("zone", "#1");
        lists.push(Ballot::ranks(2, vec![Rank::Unclear, Rank::Blank, Rank::One(0)]));
        let election = Election::new("A \"title\" \\ it", seats, candidates, lists).unwrap();
        let terms = Terms { method: Some(Method::ALL[odd + 2]), ..Terms::default() };
        let back = votes_csv::read(votes_csv::write(&election, &terms).as_bytes()).unwrap();
        prop_assert_eq!(bare(&back.election), bare(&election));
        prop_assert_eq!(back.terms, terms);
    }
}

proptest! {
    #![proptest_config(config(20_000))]

    #[test]
    fn a_broken_file_is_counted_or_refused_in_words_and_never_worse(
        which in 0..5usize,
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..4u8), 1..6),
    ) {
        let (name, text) = [("a.blt", BLT), ("a.toi", TOI), ("a.csv", WARD), ("a.csv", VOTES), ("a.csv", MARKS)][which];
        let mut bytes = text.as_bytes().to_vec();
        for (at, byte, how) in changes {
            let at = at.index(bytes.len());
            match how {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, byte),
                2 => _ = bytes.remove(at),
                _ => bytes[at] = b"0,\n\"#-={}: 19"[usize::from(byte) % 13],
            }
        }
        for name in [name, "unknown"] {
            match file::read(name, &bytes) {
                Err(fault) => prop_assert!(fault.message.len() > 10 && fault.message.len() < 400, "{}", fault),
                Ok(read) => for method in Method::ALL {
                    let asked = Asked { rule: Some(RuleName::Ballots(method)), ..Asked::default() };
                    if let Ok(counted) = file::count(&read, &asked) {
                        prop_assert!(!counted.text().is_empty() && !counted.json().is_empty());
                    }
                },
            }
        }
    }
}

/// The fault of a sample after one replacement: its line and field.
fn fault(name: &str, text: &str, old: &str, new: &str) -> (usize, String) {
    assert!(text.contains(old), "{old}");
    let fault = file::read(name, text.replacen(old, new, 1).as_bytes()).unwrap_err();
    (fault.line, fault.field.unwrap_or_default())
}

#[test]
fn each_fault_names_its_line_and_field() {
    let blt = |old, new| fault("a.blt", BLT, old, new);
    assert_eq!(blt("4 2 #", "4 two #"), (2, "seats".into()));
    assert_eq!(blt("3 1 3 4 0", "3 1 9 4 0"), (5, "9".into()));
    assert_eq!(blt("3 1 3 4 0", "3 1 3 4"), (5, String::new()));
    assert_eq!(blt("\n0\n", "\n"), (9, "a ballot or the 0 after the ballots".into()));
    assert_eq!(
        blt("\"Dee\"\n\"Garden committee\"\n", ""),
        (12, "the names of all candidates".into())
    );
    assert_eq!(blt("\"Cy\"", "\"Cy"), (12, "\"Cy".into()));
    let toi = |old, new| fault("a.toi", TOI, old, new);
    assert_eq!(toi("{2,3}", "{2,4}"), (8, "4".into()));
    assert_eq!(toi("{2,3}", "{2,3"), (8, "{2,3".into()));
    assert_eq!(toi("TYPE: toi", "TYPE: soi"), (8, String::new()));
    assert_eq!(toi("2: 3", "2 3"), (9, "2 3".into()));
    let ward = |old, new| fault("a.csv", WARD, old, new);
    assert_eq!(ward("4,1,2,", "4,1,7,"), (2, "preference".into()));
    assert_eq!(ward("\"Candidate 2\"", "\"Candidate 5\""), (6, "candidate".into()));
    let votes = |old, new| fault("a.csv", VOTES, old, new);
    assert_eq!(votes("votes 1", "votes 2"), (1, "mutual votes 2".into()));
    assert_eq!(votes("stv-scottish 1", "stv-scottish 7"), (4, "rule".into()));
    assert_eq!(votes("# seats: 2", "# seets: 2"), (3, "seets".into()));
    assert_eq!(votes("margins", "margin"), (9, "strength".into()));
    assert_eq!(votes("rank2", "rank9"), (15, "rank9".into()));
    assert_eq!(votes("hat,street", "hat,avenue"), (15, "avenue".into()));
    assert_eq!(votes("a,Ben,", "a,Benn,"), (16, "rank2".into()));
    assert_eq!(votes("1,carer", "one,carer"), (17, "count".into()));
    assert_eq!(fault("a.csv", MARKS, "3,5", "3,five"), (3, "Pond".into()));
    assert_eq!(fault("a.csv", "count;rank1\n1;a\n", "1;a", "2;a"), (1, String::new()));
    let bytes = file::read("a.blt", b"1 1\n1 1 0\n0\n\"\xff\"\n").unwrap_err();
    assert_eq!(bytes.line, 4);
}

#[test]
fn a_huge_number_in_a_header_costs_nothing() {
    for (name, text) in [
        ("a.blt", "4000000000 1\n"),
        ("a.toi", "# NUMBER ALTERNATIVES: 4000000000\n1: 1\n"),
        ("a.csv", "4000000000,1,\n"),
    ] {
        assert!(file::read(name, text.as_bytes()).is_err());
    }
}

#[test]
fn the_content_decides_where_the_ending_does_not() {
    for text in [BLT, TOI, WARD, VOTES, MARKS] {
        let Ok(Read::Ballots(ballots)) = file::read("upload", text.as_bytes()) else {
            panic!("{text}")
        };
        assert!(ballots.election.papers() > 0);
    }
    let fault = file::read("upload", b"hello").unwrap_err();
    assert!(fault.message.contains("no kind of file"));
}

#[test]
fn a_rule_is_asked_for_or_named_by_the_file_and_must_fit() {
    let read = file::read("a.blt", BLT.as_bytes()).unwrap();
    let message = |asked: &Asked| file::count(&read, asked).unwrap_err().message;
    assert!(message(&Asked::default()).contains("ask for irv"));
    let asked = |rule: &str| Asked { rule: RuleName::from_key(rule), ..Asked::default() };
    assert!(message(&asked("equal-shares")).contains("needs a .pb file"));
    assert!(message(&asked("approval")).contains("needs marks"));
    let one = Asked { seats: Some(1), ..asked("schulze") };
    let first = file::count(&read, &one).unwrap();
    assert_eq!(first.json(), file::count(&read, &one).unwrap().json());
    let json: serde_json::Value = serde_json::from_str(&first.json()).unwrap();
    assert_eq!(json["rule"], "schulze 1 (beat paths, winning votes)");
    assert!(first.text().contains("Ben \"B\" Cole withdrew and was passed over on every ballot."));
    assert_eq!(RuleName::from_key("nothing"), None);
}

#[test]
fn blt_says_what_it_cannot_hold() {
    let read = votes_csv::read(VOTES.as_bytes()).unwrap();
    assert_eq!(blt::write(&read.election).unwrap_err().line, 18);
    let marks = votes_csv::read(MARKS.as_bytes()).unwrap();
    assert!(blt::write(&marks.election).unwrap_err().message.contains("csv"));
    assert!(
        ward::read(b"").is_err() && preflib::read(b"").is_err() && votes_csv::read(b"").is_err()
    );
}
