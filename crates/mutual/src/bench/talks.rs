//! Who says what and who votes on what: drawn once, from the seed, before anything is written.

use super::chance::{Chance, Zipf};
use super::size::Size;

/// One vote to be cast: by a person on the nth statement of a talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cast {
    pub talk: u32,
    pub statement: u32,
    pub person: u32,
    pub value: i8,
}

/// How many statements each talk gets. A few talks are large, most are small, none is empty.
pub fn statements(size: &Size) -> Vec<u32> {
    let talks = size.talks();
    let (zipf, mut chance) = (Zipf::new(talks), Chance::of(4, 0));
    let mut count = vec![1; talks as usize];
    for _ in talks..size.statements {
        count[zipf.draw(&mut chance)] += 1;
    }
    count
}

fn divisor(a: u64, b: u64) -> u64 {
    if b == 0 { a } else { divisor(b, a % b) }
}

/// All votes, in the order in which they come. Someone takes part in a talk and votes on up to ten of
/// its statements; each talk has a tenth of the whole time, so that many go on beside each other.
pub fn votes(size: &Size, statements: &[u32]) -> Vec<Cast> {
    let zipf = Zipf::new(statements.len() as u64);
    let mut chance = Chance::of(5, 0);
    // A stride without a common divisor meets everyone once before it meets anyone twice.
    let stride = (size.people / 3..).find(|n| divisor(*n, size.people) == 1).unwrap_or(1);
    let mut came = vec![0; statements.len()];
    let begins: Vec<u64> = statements.iter().map(|_| chance.below(900_000)).collect();
    let mut all: Vec<(u64, Cast)> = Vec::with_capacity(size.votes as usize);
    while (all.len() as u64) < size.votes {
        let talk = zipf.draw(&mut chance);
        let there = u64::from(statements[talk]);
        let person = (talk as u64 * 7_919 + came[talk] * stride) % size.people;
        came[talk] += 1;
        let (first, many) = (chance.below(there), 1 + chance.below(there.min(10)));
        let at = begins[talk] + chance.below(100_000);
        for n in 0..many.min(size.votes - all.len() as u64) {
            let value = match chance.below(100) {
                0..60 => 1,
                60..85 => -1,
                _ => 0,
            };
            let statement = ((first + n) % there) as u32;
            all.push((at, Cast { talk: talk as u32, statement, person: person as u32, value }));
        }
    }
    all.sort_by_key(|(at, _)| *at);
    all.into_iter().map(|(_, cast)| cast).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everyone_votes_once_on_a_statement() {
        let size = Size::scaled(0.01);
        let statements = statements(&size);
        assert_eq!(statements.iter().sum::<u32>(), u32::try_from(size.statements).unwrap());
        let votes = votes(&size, &statements);
        assert_eq!(votes.len() as u64, size.votes);
        let once: std::collections::BTreeSet<_> =
            votes.iter().map(|v| (v.talk, v.statement, v.person)).collect();
        assert_eq!(once.len(), votes.len());
        assert!(votes.iter().all(|v| v.statement < statements[v.talk as usize]));
    }
}
