//! Chance from a fixed seed: the same place each time, on every machine.

/// The seed of all that is made.
const SEED: u64 = 0x6d75_7475_616c_2e31;

/// A generator of numbers (splitmix64): small, fast, and good enough to spread things.
#[derive(Clone, Debug)]
pub struct Chance(u64);

impl Chance {
    /// The generator of one thing: the same for the same kind and number, whatever was drawn before.
    pub fn of(kind: u64, number: u64) -> Self {
        let mut chance = Self(SEED ^ kind.rotate_left(48) ^ number.rotate_left(8));
        chance.draw();
        chance
    }

    pub fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below another, each as likely.
    pub fn below(&mut self, n: u64) -> u64 {
        ((u128::from(self.draw()) * u128::from(n)) >> 64) as u64
    }

    /// A number from 0 up to, not with, 1.
    #[allow(clippy::cast_precision_loss, reason = "53 bits are what a number of this kind holds")]
    pub fn share(&mut self) -> f64 {
        (self.draw() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// A number of the normal distribution about 0.
    pub fn normal(&mut self) -> f64 {
        (-2.0 * (1.0 - self.share()).ln()).sqrt() * (std::f64::consts::TAU * self.share()).cos()
    }

    /// One of several.
    pub fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len() as u64) as usize]
    }
}

/// Draws with Zipf's weights: the first is drawn most, the one of rank r about 1/(r + 5) as often.
#[derive(Clone, Debug)]
pub struct Zipf {
    sums: Vec<u64>,
}

impl Zipf {
    pub fn new(n: u64) -> Self {
        let mut sum = 0;
        let sums = (0..n)
            .map(|rank| {
                sum += 1_000_000_000 / (rank + 5);
                sum
            })
            .collect();
        Self { sums }
    }

    /// The rank that was drawn, from 0.
    pub fn draw(&self, chance: &mut Chance) -> usize {
        let at = chance.below(self.sums.last().copied().unwrap_or(1));
        self.sums.partition_point(|sum| *sum <= at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_number_gives_the_same_chance() {
        let draws = |n| {
            let mut chance = Chance::of(1, n);
            (0..5).map(|_| chance.below(100)).collect::<Vec<_>>()
        };
        assert_eq!(draws(3), draws(3));
        assert_ne!(draws(3), draws(4));
    }

    #[test]
    fn the_first_is_drawn_more_than_the_last() {
        let (zipf, mut chance) = (Zipf::new(100), Chance::of(2, 0));
        let mut count = [0; 100];
        (0..10_000).for_each(|_| count[zipf.draw(&mut chance)] += 1);
        assert!(count[0] > 5 * count[99] && count.iter().all(|n| *n > 0));
    }
}
