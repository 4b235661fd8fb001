//! On few points the best clusters are known: by looking at every way to divide them.

use crate::made::Dice;
use opinion::clusters;

/// The least sum of squared distances from the means over every way to put `points` into `k` clusters.
fn best_of_all(points: &[[f64; 2]], k: usize) -> f64 {
    fn sum(sums: &[(f64, f64, f64, f64)]) -> f64 {
        sums.iter().filter(|s| s.0 > 0.0).map(|s| s.3 - (s.1 * s.1 + s.2 * s.2) / s.0).sum()
    }
    fn deal(
        points: &[[f64; 2]],
        sums: &mut Vec<(f64, f64, f64, f64)>,
        used: usize,
        best: &mut f64,
    ) {
        let Some(([x, y], rest)) = points.split_first() else {
            *best = best.min(sum(sums));
            return;
        };
        if sum(sums) >= *best {
            return;
        }
        // A point goes to a cluster in use, or to the first that is not: so no division comes up twice.
        for c in 0..(used + 1).min(sums.len()) {
            let before = sums[c];
            sums[c] = (before.0 + 1.0, before.1 + x, before.2 + y, before.3 + x * x + y * y);
            deal(rest, sums, used.max(c + 1), best);
            sums[c] = before;
        }
    }
    let mut best = f64::INFINITY;
    deal(points, &mut vec![(0.0, 0.0, 0.0, 0.0); k], 0, &mut best);
    best
}

#[test]
fn on_twelve_points_no_division_is_better() {
    for seed in 0..60 {
        let mut dice = Dice::new(seed);
        let n = 6 + dice.below(7);
        let places = 2 + dice.below(30);
        let points: Vec<[f64; 2]> =
            (0..n).map(|_| [0; 2].map(|_| dice.below(places) as f64 / 4.0 - 3.0)).collect();
        for k in 2..=5 {
            let Some((label, inertia)) = clusters(&points, k) else { continue };
            let best = best_of_all(&points, k);
            assert!((inertia - best).abs() < 1e-9, "{seed} {k}: {inertia} {best} {label:?}");
        }
    }
}

#[test]
fn there_are_no_more_clusters_than_places() {
    assert_eq!(clusters(&[[1.0, 1.0], [1.0, 1.0]], 2), None);
    assert_eq!(clusters(&[], 1), None);
    assert_eq!(clusters(&[[1.0, 1.0], [2.0, 1.0]], 2).map(|c| c.1), Some(0.0));
}
