//! Conversations made up by a fixed sequence of numbers.

use opinion::{Hat, Hats, Vote, Votes};

/// A sequence of numbers that look like chance and are the same each time.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Dice {
        Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x5851_f42d_4c95_7f2d)
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut x = self.0;
        x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        x ^ (x >> 31)
    }

    pub fn below(&mut self, n: usize) -> usize {
        (self.next() % n.max(1) as u64) as usize
    }

    pub fn share(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1u64 << 53) as f64
    }

    pub fn shuffle<T>(&mut self, list: &mut [T]) {
        for at in (1..list.len()).rev() {
            list.swap(at, self.below(at + 1));
        }
    }
}

/// Rows of person, statement and vote: `people` in three camps, each voting on about `density` of all.
pub fn rows(seed: u64, people: usize, statements: usize, density: f64) -> Vec<(usize, usize, i64)> {
    let mut dice = Dice::new(seed);
    let lean: Vec<[f64; 3]> = (0..statements).map(|_| [0; 3].map(|_| dice.share())).collect();
    let mut rows = Vec::new();
    for p in 0..people {
        let camp = dice.below(6) * dice.below(2) % 3;
        for (s, lean) in lean.iter().enumerate() {
            if dice.share() < density {
                let roll = dice.share();
                let vote = if roll < 0.15 {
                    0
                } else if dice.share() < lean[camp] {
                    1
                } else {
                    -1
                };
                rows.push((p, s, vote));
            }
        }
    }
    rows
}

pub fn votes(rows: &[(usize, usize, i64)]) -> Votes {
    let mut votes = Votes::new();
    for (p, s, vote) in rows {
        votes.cast(&format!("p{p}"), &format!("s{s}"), Vote::of(*vote).unwrap());
        votes.hats(&format!("p{p}"), Hats::of(&[Hat::ALL[p % 3], Hat::ALL[p / 3 % 3]]));
    }
    votes
}
