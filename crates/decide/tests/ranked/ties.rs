//! A tie for every place where a rule can tie: the result names it and says how it was broken.

use crate::small::{counted, counted_with, election, strict};
use decide::ranked::{Act, Ballot, Candidate, Election, Method, Options, Rule, Tie, Tied, count};

fn tie(stage: usize, about: Tied, among: &[&str], chosen: &[&str]) -> Tie {
    let owned = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect();
    let (among, chosen) = (owned(among), owned(chosen));
    Tie { stage, about, among, chosen, by_history: vec![], by_order: true }
}

#[test]
fn lowest_together_from_the_start_go_by_id_and_the_later_id_drops_out() {
    let outcome = counted(&strict(1, 3, &["4 a", "3 ba", "3 ca"]), Method::Irv);
    assert_eq!(outcome.ties, [tie(1, Tied::Lowest, &["b", "c"], &["c"])]);
    assert!(
        outcome
            .text()
            .contains("B and C were lowest together. C dropped out. The published order decided.")
    );
}

#[test]
fn the_published_order_says_who_is_favoured() {
    let election = strict(1, 3, &["4 a", "3 ba", "3 ca"]);
    let outcome = counted_with(&election, Method::Irv, &["c", "a"]);
    assert_eq!(outcome.ties, [tie(1, Tied::Lowest, &["b", "c"], &["b"])]);
    assert_eq!(outcome.options.order, ["c", "a", "b"]);
}

#[test]
fn ids_are_text_so_that_ten_stands_before_two() {
    let candidates = ["1", "2", "10"].map(|id| Candidate::new(id, id)).to_vec();
    let ballots =
        vec![Ballot::ranking(4, &[0]), Ballot::ranking(3, &[1]), Ballot::ranking(3, &[2])];
    let outcome = counted(&Election::new("", 1, candidates, ballots).unwrap(), Method::Irv);
    assert_eq!(outcome.ties, [tie(1, Tied::Lowest, &["10", "2"], &["2"])]);
}

#[test]
fn an_earlier_round_goes_before_the_published_order() {
    // b has 4 and c 3; d's vote makes them equal, and b once had more.
    let election = strict(1, 4, &["5 a", "4 ba", "3 ca", "1 dc"]);
    for order in [["b", "c"], ["c", "b"]] {
        let outcome = counted_with(&election, Method::Irv, &order);
        let expected = Tie {
            by_history: vec![1],
            by_order: false,
            ..tie(2, Tied::Lowest, &["b", "c"], &["c"])
        };
        assert_eq!(outcome.ties, [expected]);
        assert!(outcome.text().contains("They differed at stage 1; that decided."));
    }
}

#[test]
fn two_who_are_left_with_a_half_each_tie_as_lowest() {
    let outcome = counted_with(&strict(1, 2, &["3 a", "3 b"]), Method::Irv, &["b"]);
    assert_eq!(outcome.ties, [tie(1, Tied::Lowest, &["a", "b"], &["a"])]);
    assert_eq!(outcome.winners(), ["b"]);
}

#[test]
fn equal_surpluses_move_in_the_published_order_and_both_are_named_in_it() {
    // 12 papers and 2 of 3 seats filled at once: the quota is 4.
    let election = strict(3, 5, &["5 ac", "5 bd", "1 c", "1 d"]);
    let outcome = counted_with(&election, Method::StvScottish, &["b", "a"]);
    assert_eq!(outcome.ties[0], tie(1, Tied::Place, &["a", "b"], &["b"]));
    assert_eq!(outcome.ties[1], tie(1, Tied::Surplus, &["a", "b"], &["b"]));
    let Act::Surplus { of, surplus, total } = &outcome.stages()[1].act else { panic!() };
    assert_eq!(
        (of.as_str(), surplus.to_string(), total.to_string()),
        ("b", "1.00000".into(), "5.00000".into())
    );
    assert!(outcome.text().contains("A and B had equal surpluses. That of B moved first."));
}

#[test]
fn equal_surpluses_at_a_later_stage_go_by_who_had_more_before() {
    // The quota is 6. The surplus of a, half a vote a paper, lifts b from 4 and c from 3 to 6.5 together.
    let election = strict(4, 5, &["5 ab", "7 ac", "4 b", "3 c", "5 d", "2 e"]);
    let outcome = counted_with(&election, Method::StvScottish, &["c", "b"]);
    let by_history = |about: Tied| Tie {
        by_history: vec![1],
        by_order: false,
        ..tie(2, about, &["b", "c"], &["b"])
    };
    assert_eq!(outcome.ties, [by_history(Tied::Place), by_history(Tied::Surplus)]);
    assert_eq!(outcome.winners(), ["a", "b", "c", "d"]);
}

#[test]
fn the_last_seat_hangs_on_who_is_lowest() {
    let outcome = counted_with(&strict(2, 3, &["6 a", "2 b", "2 c"]), Method::StvScottish, &["c"]);
    assert_eq!(outcome.ties, [tie(2, Tied::Lowest, &["b", "c"], &["b"])]);
    assert_eq!(outcome.winners(), ["a", "c"]);
}

#[test]
fn the_last_in_are_named_by_history_when_all_seats_are_filled_at_once() {
    let outcome = counted(&strict(3, 3, &["1 a", "1 b", "1 c"]), Method::StvScottish);
    assert_eq!(outcome.winners(), ["a", "b", "c"]);
    assert!(outcome.ties.iter().all(|tie| tie.by_order && tie.about != Tied::Lowest));
}

#[test]
fn meek_ties_as_lowest_and_in_place() {
    let outcome = counted_with(&strict(1, 3, &["4 a", "3 ba", "3 ca"]), Method::StvMeek, &["c"]);
    assert_eq!(outcome.ties, [tie(1, Tied::Lowest, &["b", "c"], &["b"])]);
    let outcome = counted_with(&strict(2, 3, &["4 a", "4 b", "1 c"]), Method::StvMeek, &["b"]);
    assert_eq!(outcome.ties, [tie(1, Tied::Place, &["a", "b"], &["b"])]);
    assert_eq!(outcome.winners(), ["b", "a"]);
}

#[test]
fn a_perfect_circle_is_broken_by_the_published_order() {
    let circle = strict(1, 3, &["1 abc", "1 bca", "1 cab"]);
    let outcome = counted_with(&circle, Method::Schulze, &["b", "c", "a"]);
    assert_eq!(outcome.winners(), ["b"]);
    assert_eq!(outcome.ties[0], tie(0, Tied::LastSeat, &["a", "b", "c"], &["b"]));
    assert!(outcome.text().contains("A and B and C were equal for the last seat. It went to B."));
    let two = counted_with(&circle.with_seats(3).unwrap(), Method::Schulze, &["b", "c", "a"]);
    assert_eq!(two.ties[0], tie(0, Tied::Place, &["a", "b", "c"], &["b"]));
}

#[test]
fn equal_approvals_across_the_last_seat_go_by_the_published_order() {
    let ballots = vec![Ballot::approvals(2, &[0, 1, 2]), Ballot::approvals(1, &[3])];
    let outcome = counted_with(&election(2, 4, ballots), Method::Approval, &["c", "b"]);
    assert_eq!(outcome.winners(), ["c", "b"]);
    assert_eq!(outcome.ties, [tie(0, Tied::LastSeat, &["a", "b", "c"], &["c", "b"])]);
}

#[test]
fn equal_scores_who_both_sit_are_a_tie_of_place_only() {
    let ballots = vec![Ballot::marks(2, &[(0, 3), (1, 3), (2, 1)])];
    let outcome = counted(&election(2, 3, ballots), Method::Score);
    assert_eq!(outcome.ties, [tie(0, Tied::Place, &["a", "b"], &["a"])]);
}

#[test]
fn an_order_of_ties_that_names_a_stranger_or_somebody_twice_is_refused() {
    let election = strict(1, 2, &["1 a", "1 b"]);
    for (order, word) in [(["a", "x"], "\"x\""), (["a", "a"], "twice")] {
        let order = order.map(str::to_owned).to_vec();
        let rule = Rule { method: Method::Irv, options: Options { order, ..Options::default() } };
        let fault = count(&election, &rule).unwrap_err();
        assert!(fault.message.contains(word), "{fault}");
    }
}
