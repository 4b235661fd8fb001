//! How much there is to be in the place.

/// How many of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    pub people: u64,
    pub threads: u64,
    pub statements: u64,
    pub votes: u64,
}

/// A council area of 433,000 people, as large as Kirklees.
const WHOLE: Size = Size { people: 433_000, threads: 5_000, statements: 20_000, votes: 1_000_000 };

impl Size {
    /// The whole size, or a part of it; never so little that there is nothing to measure.
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "the counts are far below 2^52 and rounded on purpose"
    )]
    pub fn scaled(scale: f64) -> Self {
        let part = |whole: u64, least: u64| ((whole as f64 * scale).round() as u64).max(least);
        Self {
            people: part(WHOLE.people, 1_000),
            threads: part(WHOLE.threads, 50),
            statements: part(WHOLE.statements, 200),
            votes: part(WHOLE.votes, 1_000),
        }
    }

    /// How many of the threads are talked about; the others were raised and wait.
    pub fn talks(&self) -> u64 {
        self.threads * 9 / 10
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scale_makes_it_smaller_but_never_empty() {
        assert_eq!(Size::scaled(1.0), WHOLE);
        assert_eq!(Size::scaled(0.5).votes, 500_000);
        assert!(Size::scaled(0.0).talks() > 0);
    }
}
