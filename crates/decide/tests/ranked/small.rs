//! Small elections, at random and by hand.

use decide::ranked::{Ballot, Candidate, Election, Method, Options, Outcome, Rule, count};
use proptest::prelude::*;

pub fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

/// Candidates a, b, c, ...
pub fn people(number: usize) -> Vec<Candidate> {
    ('a'..='z').take(number).map(|c| Candidate::new(c, c.to_uppercase().to_string())).collect()
}

pub fn election(seats: usize, number: usize, ballots: Vec<Ballot>) -> Election {
    Election::new("Test", seats, people(number), ballots).unwrap()
}

/// Strict ballots from words such as "3 abc".
pub fn strict(seats: usize, number: usize, lines: &[&str]) -> Election {
    let ballot = |line: &&str| {
        let (count, order) = line.split_once(' ').unwrap();
        let order: Vec<u32> = order.bytes().map(|byte| u32::from(byte - b'a')).collect();
        Ballot::ranking(count.parse().unwrap(), &order)
    };
    election(seats, number, lines.iter().map(ballot).collect())
}

pub fn counted(election: &Election, method: Method) -> Outcome {
    count(election, &Rule::of(method)).unwrap()
}

pub fn counted_with(election: &Election, method: Method, order: &[&str]) -> Outcome {
    let order = order.iter().map(|id| (*id).to_owned()).collect();
    count(election, &Rule { method, options: Options { order, ..Options::default() } }).unwrap()
}

/// Rankings without ties: candidates, and ballots as a count and an order; at least one names somebody.
pub fn rankings() -> impl Strategy<Value = (usize, Vec<(u64, Vec<u32>)>)> {
    (2..6usize).prop_flat_map(|number| {
        let order = Just((0..number as u32).collect::<Vec<_>>()).prop_shuffle();
        let cut = (order, 1..=number).prop_map(|(mut order, keep)| {
            order.truncate(keep);
            order
        });
        (Just(number), proptest::collection::vec((1..5u64, cut), 1..9))
    })
}

/// A count and the groups of a ballot.
pub type Grouped = (u64, Vec<Vec<u32>>);

/// Rankings with ties: ballots as a count and groups.
pub fn groupings() -> impl Strategy<Value = (usize, Vec<Grouped>)> {
    rankings().prop_flat_map(|(number, ballots)| {
        let joins =
            proptest::collection::vec(proptest::collection::vec(any::<bool>(), 6), ballots.len());
        joins.prop_map(move |joins| {
            let grouped = ballots.iter().zip(&joins).map(|((count, order), joins)| {
                let mut groups: Vec<Vec<u32>> = Vec::new();
                for (one, join) in order.iter().zip(joins) {
                    match groups.last_mut() {
                        Some(last) if *join => last.push(*one),
                        _ => groups.push(vec![*one]),
                    }
                }
                (*count, groups)
            });
            (number, grouped.collect())
        })
    })
}

pub fn of_rankings(seats: usize, number: usize, ballots: &[(u64, Vec<u32>)]) -> Election {
    election(seats, number, ballots.iter().map(|(n, order)| Ballot::ranking(*n, order)).collect())
}

pub fn of_groupings(seats: usize, number: usize, ballots: &[Grouped]) -> Election {
    election(seats, number, ballots.iter().map(|(n, groups)| Ballot::groups(*n, groups)).collect())
}
