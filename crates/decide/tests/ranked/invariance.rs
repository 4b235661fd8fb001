//! What must not change a result, and what a change may change.

use crate::small::{
    config, counted, counted_with, groupings, of_groupings, of_rankings, people, rankings,
};
use decide::ranked::{Ballot, Candidate, Detail, Election, Method, Outcome};
use proptest::prelude::*;
use std::collections::BTreeMap;

const RANKED: [Method; 4] = [Method::Irv, Method::StvScottish, Method::StvMeek, Method::Schulze];

/// Instant run-off fills one seat only.
fn seats(method: Method, wanted: usize) -> usize {
    if method == Method::Irv { 1 } else { wanted }
}

/// Per stage who holds what, by id.
fn by_id(outcome: &Outcome) -> Vec<BTreeMap<&str, u64>> {
    let stage = |stage: &'_ decide::ranked::Stage| -> Vec<(usize, u64)> {
        stage.candidates.iter().enumerate().map(|(at, line)| (at, line.votes.units)).collect()
    };
    let name = |at: usize| outcome.candidates[at].id.as_str();
    let lines = outcome.stages().iter().map(stage);
    lines.map(|lines| lines.into_iter().map(|(at, votes)| (name(at), votes)).collect()).collect()
}

proptest! {
    #![proptest_config(config(1000))]

    #[test]
    fn the_order_of_ballots_changes_nothing_at_all(
        (number, ballots) in rankings(),
        turn in 0..9usize,
        wanted in 1..4usize,
    ) {
        let mut turned = ballots.clone();
        turned.rotate_left(turn % ballots.len());
        turned.reverse();
        for method in RANKED {
            let seats = seats(method, wanted);
            let one = counted(&of_rankings(seats, number, &ballots), method);
            prop_assert_eq!(&one, &counted(&of_rankings(seats, number, &turned), method));
        }
    }

    #[test]
    fn equal_ballots_may_be_merged_or_single((number, ballots) in rankings(), wanted in 1..4usize) {
        let single: Vec<(u64, Vec<u32>)> = ballots
            .iter()
            .flat_map(|(n, order)| std::iter::repeat_n((1, order.clone()), *n as usize))
            .collect();
        let mut merged: BTreeMap<Vec<u32>, u64> = BTreeMap::new();
        ballots.iter().for_each(|(n, order)| *merged.entry(order.clone()).or_default() += n);
        let merged: Vec<(u64, Vec<u32>)> = merged.into_iter().map(|(order, n)| (n, order)).collect();
        for method in RANKED {
            let seats = seats(method, wanted);
            let one = counted(&of_rankings(seats, number, &single), method);
            prop_assert_eq!(&one, &counted(&of_rankings(seats, number, &merged), method));
        }
    }

    #[test]
    fn the_numbers_of_candidates_change_nothing_given_the_order_of_ties(
        (number, ballots) in groupings(),
        shift in 1..5usize,
        wanted in 1..4usize,
    ) {
        let mut listed = people(number);
        listed.rotate_left(shift % number);
        let moved = |one: u32| ((one as usize + number - shift % number) % number) as u32;
        let renumbered: Vec<Ballot> = ballots
            .iter()
            .map(|(n, groups)| {
                let groups: Vec<Vec<u32>> =
                    groups.iter().map(|group| group.iter().map(|one| moved(*one)).collect()).collect();
                Ballot::groups(*n, &groups)
            })
            .collect();
        for method in [Method::StvMeek, Method::Schulze] {
            let one = counted(&of_groupings(wanted, number, &ballots), method);
            let election = Election::new("Test", wanted, listed.clone(), renumbered.clone()).unwrap();
            let other = counted(&election, method);
            prop_assert_eq!(one.winners(), other.winners());
            prop_assert_eq!(by_id(&one), by_id(&other));
            prop_assert_eq!(&one.ties, &other.ties);
        }
        if ballots.iter().all(|(_, groups)| groups.iter().all(|group| group.len() == 1)) {
            let one = counted(&of_groupings(wanted, number, &ballots), Method::StvScottish);
            let election = Election::new("Test", wanted, listed, renumbered).unwrap();
            let other = counted(&election, Method::StvScottish);
            prop_assert_eq!(one.winners(), other.winners());
            prop_assert_eq!(by_id(&one), by_id(&other));
        }
    }

    #[test]
    fn a_candidate_whom_nobody_ranks_adds_a_line_and_takes_no_seat(
        (number, ballots) in rankings(),
        wanted in 1..4usize,
    ) {
        let mut more = people(number);
        more.push(Candidate::new("z", "Nobody's"));
        let lists: Vec<Ballot> = ballots.iter().map(|(n, order)| Ballot::ranking(*n, order)).collect();
        for method in RANKED {
            let seats = seats(method, wanted).min(number);
            let with = Election::new("Test", seats, more.clone(), lists.clone()).unwrap();
            let without = of_rankings(seats, number, &ballots);
            // Last in the order of ties, so that it loses them all, as somebody without a vote may expect.
            let with = counted_with(&with, method, &["a", "b", "c", "d", "e", "z"][..number]);
            let without = counted(&without, method);
            let seated = |outcome: &Outcome| -> Vec<String> {
                let mut ids: Vec<String> = outcome.elected.iter().map(|one| one.candidate.clone()).collect();
                ids.sort();
                ids
            };
            prop_assert_eq!(seated(&with), seated(&without), "{:?}", method);
            if let (Detail::Pairs(with), Detail::Pairs(without)) = (&with.detail, &without.detail) {
                prop_assert!(with.votes[number].iter().all(|votes| *votes == 0));
                for (row, before) in with.votes.iter().zip(&without.votes) {
                    prop_assert_eq!(&row[..number], &before[..]);
                }
            }
        }
    }

    #[test]
    fn who_withdrew_counts_as_if_never_named((number, ballots) in rankings(), wanted in 1..3usize) {
        prop_assume!(number > 2);
        let mut without: Vec<(u64, Vec<u32>)> = ballots.clone();
        without.iter_mut().for_each(|(_, order)| order.retain(|one| *one as usize != number - 1));
        without.retain(|(_, order)| !order.is_empty());
        prop_assume!(!without.is_empty());
        let mut listed = people(number);
        listed[number - 1].withdrawn = true;
        let lists = ballots.iter().map(|(n, order)| Ballot::ranking(*n, order)).collect();
        let election = Election::new("Test", 1, listed, lists).unwrap();
        for method in RANKED {
            let seats = seats(method, wanted);
            let with = counted(&election.clone().with_seats(seats).unwrap(), method);
            let without = counted(&of_rankings(seats, number - 1, &without), method);
            prop_assert_eq!(with.winners(), without.winners());
            prop_assert_eq!(with.ties, without.ties);
        }
    }
}
