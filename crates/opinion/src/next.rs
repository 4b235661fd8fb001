//! Which statement to show next.
//!
//! The rule, for a page: a statement weighs more the fewer have voted on it, the fewer pass on it, the more
//! agree with it, and the more it tells where someone stands. A statement is then drawn by weight. This is
//! Polis' priority of statements (compdemocracy/polis).

use crate::shown::Counts;

/// Weight of a statement that is marked as being about the conversation itself (Polis).
pub const MARKED_WEIGHT: f64 = 49.0;

/// The weight of a statement with these votes of the grouped people:
/// ((1 - p) (1 + E) a (1 + 8 x 2^(-S/5)))^2, where S is all votes, p = (passes + 1) / (S + 2),
/// a = (agrees + 1) / (S + 2) and E, `extremity`, is how far from the middle someone stands who has voted on
/// this statement alone (0 while that is not known).
pub fn weight(counts: &Counts, extremity: f64) -> f64 {
    let all = f64::from(counts.all());
    let pass = (f64::from(counts.pass) + 1.0) / (all + 2.0);
    let agree = (f64::from(counts.agree) + 1.0) / (all + 2.0);
    let new = 1.0 + 8.0 * (-all / 5.0).exp2();
    ((1.0 - pass) * (1.0 + extremity.max(0.0)) * agree * new).powi(2)
}

/// How far from the middle someone stands who agrees with one statement alone: from the statement's mean
/// vote, its two loadings, and how many statements there are.
pub fn extremity(mean: f64, loading: [f64; 2], statements: usize) -> f64 {
    let long = (loading[0] * loading[0] + loading[1] * loading[1]).sqrt();
    (1.0 - mean).abs() * long * (statements as f64).sqrt()
}

/// Draws one of `weights` with the caller's number from 0 up to 1: the same number draws the same. Weights
/// that are not above 0 are never drawn; nothing where there is no other.
pub fn draw(weights: &[f64], number: f64) -> Option<usize> {
    let weighs = |w: &f64| if w.is_finite() && *w > 0.0 { *w } else { 0.0 };
    let mut left = number.clamp(0.0, 1.0) * weights.iter().map(weighs).sum::<f64>();
    let within = weights.iter().position(|w| {
        left -= weighs(w);
        left < 0.0 && weighs(w) > 0.0
    });
    within.or_else(|| weights.iter().rposition(|w| weighs(w) > 0.0))
}
