//! Approval and score, what a rule refuses, and how marked ballots are read.

use crate::small::{counted, election, people, strict};
use decide::ranked::{
    Ballot, Candidate, Detail, Election, MAX_PAPERS, Marked, Method, Options, Overvote, Rank,
    Reading, Repeated, Rule, count,
};

fn marks(election: &Election) -> Vec<Marked> {
    let Detail::Marks(marks) = counted(election, Method::Score).detail else { panic!("no marks") };
    marks
}

#[test]
fn the_sum_of_marks_decides_and_the_mean_is_a_fraction_beside_it() {
    let ballots = vec![Ballot::marks(2, &[(0, 5), (1, 4)]), Ballot::marks(1, &[(1, 5), (2, 0)])];
    let marks = marks(&election(1, 4, ballots));
    let line = |at: usize| (marks[at].candidate.as_str(), marks[at].sum, marks[at].marked_by);
    assert_eq!((line(0), line(1)), (("b", 13, 3), ("a", 10, 2)));
    let means: Vec<Option<&str>> = marks.iter().map(|one| one.mean.as_deref()).collect();
    assert_eq!(means, [Some("13/3"), Some("5"), Some("0"), None]);
}

#[test]
fn approvals_are_added_up_and_the_most_win() {
    let ballots = vec![
        Ballot::approvals(3, &[0, 1]),
        Ballot::approvals(2, &[1, 2]),
        Ballot::approvals(1, &[]),
    ];
    let outcome = counted(&election(2, 3, ballots), Method::Approval);
    assert_eq!(outcome.winners(), ["b", "a"]);
    assert_eq!((outcome.ballots.papers, outcome.ballots.valid, outcome.ballots.blank), (6, 5, 1));
    assert_eq!(outcome.elected[0].why, "Has 5 approvals.");
}

#[test]
fn a_rule_says_plainly_what_it_cannot_count() {
    let marked = election(1, 2, vec![Ballot::marks(1, &[(0, 2)])]);
    let ranked = strict(1, 2, &["1 ab"]);
    let refused = |election: &Election, method: Method| {
        count(election, &Rule::of(method)).unwrap_err().message
    };
    assert!(refused(&marked, Method::Approval).contains("count by score"));
    assert!(refused(&marked, Method::Irv).contains("needs ranks"));
    assert!(refused(&ranked, Method::Score).contains("needs marks"));
    assert!(
        refused(&ranked.clone().with_seats(2).unwrap(), Method::Irv).contains("fills one seat")
    );
    let empty = election(1, 2, vec![Ballot::ranks(3, vec![])]);
    for method in [Method::Irv, Method::StvScottish, Method::StvMeek, Method::Schulze] {
        assert!(refused(&empty, method).contains("nothing to count"));
    }
    let equal = election(1, 3, vec![Ballot::groups(1, &[vec![0, 1], vec![2]])]);
    for method in [Method::Irv, Method::StvScottish] {
        assert!(refused(&equal, method).contains("more than one mark at one rank"));
    }
    for method in [Method::StvMeek, Method::Schulze] {
        assert_eq!(counted(&equal, method).ballots.equal_ranks, 1);
    }
}

fn first_holder(ranks: &[Rank], reading: Reading) -> Option<String> {
    let other = Ballot::ranking(1, &[3]);
    let election =
        Election::new("", 1, people(4), vec![Ballot::ranks(5, ranks.to_vec()), other]).unwrap();
    let rule = Rule { method: Method::Irv, options: Options { reading, ..Options::default() } };
    let outcome = count(&election, &rule).unwrap();
    let holds = |line: &&decide::ranked::Line| line.votes.units == 5;
    outcome.stages()[0].candidates.iter().find(holds).map(|line| line.candidate.clone())
}

#[test]
fn an_overvote_and_blank_ranks_are_read_as_the_rule_says() {
    let next = Reading { overvote: Overvote::NextRank, ..Reading::default() };
    let end = Reading { overvote: Overvote::EndBallot, ..Reading::default() };
    for over in [Rank::Unclear, Rank::of(&[0, 1])] {
        let ranks = [over, Rank::One(2)];
        assert_eq!(first_holder(&ranks, next.clone()).as_deref(), Some("c"));
        assert_eq!(first_holder(&ranks, end.clone()), None);
    }
    let blanks = |most| Reading { blanks: most, ..Reading::default() };
    let ranks = [Rank::Blank, Rank::Blank, Rank::One(1)];
    assert_eq!(first_holder(&ranks, blanks(Some(1))), None);
    assert_eq!(first_holder(&ranks, blanks(Some(2))).as_deref(), Some("b"));
    assert_eq!(first_holder(&ranks, blanks(None)).as_deref(), Some("b"));
}

#[test]
fn a_candidate_named_again_is_passed_over_or_ends_the_ballot() {
    let again = [Rank::One(0), Rank::One(0), Rank::One(1)];
    for (repeated, ended, winner) in [(Repeated::PassOver, 0, "b"), (Repeated::EndBallot, 5, "d")] {
        let ballots = vec![
            Ballot::ranks(5, again.to_vec()),
            Ballot::ranking(6, &[3]),
            Ballot::ranking(6, &[1]),
        ];
        let reading = Reading { repeated, ..Reading::default() };
        let options =
            Options { reading, order: vec!["d".into(), "b".into()], ..Options::default() };
        let outcome =
            count(&election(1, 4, ballots), &Rule { method: Method::Irv, options }).unwrap();
        assert_eq!((outcome.ballots.repeated, outcome.ballots.ended_by_repeat), (5, ended));
        assert_eq!(outcome.winners(), [winner]);
    }
}

#[test]
fn meek_splits_a_vote_between_equals_and_passes_the_odd_unit_on() {
    let ballots = vec![Ballot::groups(1, &[vec![0, 1, 2], vec![3]]), Ballot::ranking(1, &[3])];
    let outcome = counted(&election(1, 4, ballots), Method::StvMeek);
    let votes: Vec<String> =
        outcome.stages()[0].candidates.iter().map(|line| line.votes.to_string()).collect();
    assert_eq!(votes, ["0.333333333", "0.333333333", "0.333333333", "1.000000001"]);
}

#[test]
fn an_election_that_cannot_be_counted_is_never_made() {
    let one = || vec![Ballot::ranking(1, &[0])];
    let refused = |seats: usize, candidates: Vec<Candidate>, ballots: Vec<Ballot>, word: &str| {
        let fault = Election::new("", seats, candidates, ballots).unwrap_err();
        assert!(fault.message.contains(word), "{fault} / {word}");
    };
    refused(0, people(2), one(), "seats");
    refused(1, vec![], vec![], "Nobody stands");
    refused(
        1,
        vec![Candidate { withdrawn: true, ..Candidate::new("a", "A") }],
        one(),
        "Nobody stands",
    );
    refused(1, vec![Candidate::new("a", "A"), Candidate::new("a", "B")], one(), "Two candidates");
    refused(1, vec![Candidate::new("", "A")], one(), "called");
    refused(1, vec![Candidate::new("a = b", "A")], one(), "id");
    refused(1, vec![Candidate::new("a =", "A")], one(), "id");
    refused(1, vec![Candidate::new("overvote", "A")], one(), "id");
    refused(1, people(2), vec![Ballot::ranking(1, &[2])], "not listed");
    refused(1, people(2), vec![Ballot::ranking(0, &[1])], "0 times");
    refused(1, people(2), vec![Ballot::marks(1, &[(0, 1), (0, 2)])], "twice");
    refused(1, people(2), vec![Ballot::marks(1, &[(0, 2_000_000)])], "above");
    refused(
        1,
        people(2),
        vec![Ballot::ranking(MAX_PAPERS, &[0]), Ballot::ranking(1, &[0])],
        "more than",
    );
    refused(
        1,
        people(2),
        vec![Ballot::ranking(1, &[0]), Ballot::marks(1, &[(0, 1)])],
        "Some ballots",
    );
    refused(1, people(2), vec![Ballot::ranking(1, &[0]).label("count", "x")], "label");
    refused(1, people(2), vec![Ballot::ranking(1, &[0]).label("hat", "a\nb")], "label");
}

#[test]
fn the_largest_election_overflows_nowhere() {
    let all = MAX_PAPERS;
    let ballots = vec![Ballot::ranking(all / 2, &[0, 1, 2]), Ballot::ranking(all / 2, &[0, 2, 1])];
    for method in [Method::StvScottish, Method::StvMeek] {
        assert_eq!(counted(&election(2, 4, ballots.clone()), method).winners()[0], "a");
    }
    let marks = vec![Ballot::marks(all, &[(0, 1_000_000), (1, 1)])];
    assert_eq!(marks_sum(&election(1, 2, marks)), 1_000_000 * all);
}

fn marks_sum(election: &Election) -> u64 {
    marks(election)[0].sum
}
