//! Points of a plane in `k` clusters with the least sum of squares (inertia), by a search that does not
//! depend on the order or the mirror image of the points.
//!
//! Starts are drawn as k-means++ does (Arthur and Vassilvitskii 2007): a next centre is likelier the farther
//! a point is from those chosen; but by a fixed even sequence instead of chance. Each start is followed to
//! its end (Lloyd), and the best ends are bettered by moving one point at a time (Hartigan). The search ends
//! when the best has been found again and again.

use crate::grains::{Points, grains};
use crate::plane::{Place, numbers};

/// Starts at least and at most, and how often the best end must have come up.
const STARTS: std::ops::RangeInclusive<usize> = 16..=64;
const FOUND_AGAIN: usize = 4;
/// Starts are followed on so many grains of points, and the best ends on all points.
const GRAINS: usize = 320;
/// Up to so many points every end that is kept is followed to where no single point can better it.
const FEW: usize = 2000;
/// So many different ends are kept to be followed on all points, and for so many rounds before the best of
/// them alone is followed to its end.
const KEPT: usize = 4;
const TRIED_ROUNDS: usize = 12;
const MOST_ROUNDS: usize = 300;

/// Which cluster each point is in, and the sum of squared distances from the clusters' means.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Clusters {
    pub label: Vec<u8>,
    pub inertia: f64,
}

/// The best `k` clusters that the search finds, for points sorted by place. Nothing where there are fewer
/// than `k` different places.
pub(crate) fn best(sorted: &[Place], k: usize) -> Option<Clusters> {
    let different = sorted.chunk_by(|a, b| a == b).count();
    if !(1..=64).contains(&k) || different < k {
        return None;
    }
    let points: Vec<[f64; 2]> = sorted.iter().map(numbers).collect();
    let all = Points::new(&points);
    let ends = search(&grains(sorted, GRAINS), k);
    let few = all.len() <= FEW;
    let rounds = if few { MOST_ROUNDS } else { TRIED_ROUNDS };
    let follow = |centres: Vec<[f64; 2]>| {
        let mut run = Run::new(&all, centres);
        run.lloyd(rounds);
        if few {
            run.hartigan();
        }
        (run.inertia(), run)
    };
    let least = |a: &(f64, Run), b: &(f64, Run)| {
        a.0.total_cmp(&b.0).then_with(|| a.1.label.cmp(&b.1.label))
    };
    let (_, mut run) = ends.into_iter().map(follow).min_by(least)?;
    if !few {
        run.lloyd(MOST_ROUNDS);
    }
    Some(Clusters { inertia: run.inertia(), label: run.label })
}

/// Follows up to 255 given centres to where no point changes its cluster: clusters by point, in the order
/// of their first centres from left to right. To recount a result that names its centres.
pub fn follow(points: &[[f64; 2]], mut centres: Vec<[f64; 2]>) -> Vec<u8> {
    centres.truncate(255);
    let points = Points::new(points);
    let mut run = Run::new(&points, centres);
    run.lloyd(MOST_ROUNDS);
    run.label
}

/// The best `k` clusters that the search finds for points in any order, and the sum of squared distances
/// from their means. Points are rounded to steps of 2^-20. Nothing where there are fewer than `k` different
/// points.
pub fn clusters(points: &[[f64; 2]], k: usize) -> Option<(Vec<u8>, f64)> {
    let step = |p: &[f64; 2]| p.map(|x| (x * crate::plane::STEPS).round() as i64);
    let mut sorted: Vec<(Place, usize)> = points.iter().map(step).zip(0..).collect();
    sorted.sort();
    let found = best(&sorted.iter().map(|(place, _)| *place).collect::<Vec<_>>(), k)?;
    let mut label = vec![0; points.len()];
    sorted.iter().zip(&found.label).for_each(|((_, at), l)| label[*at] = *l);
    Some((label, found.inertia))
}

/// The centres of the best different ends, best first.
fn search(points: &Points, k: usize) -> Vec<Vec<[f64; 2]>> {
    let mut ends: Vec<(f64, Vec<[f64; 2]>)> = Vec::new();
    let mut again = 0;
    let mut even = 0.5;
    for start in 1..=*STARTS.end() {
        let Some(centres) = seeds(points, k, &mut even) else { break };
        let mut run = Run::new(points, centres);
        run.lloyd(MOST_ROUNDS);
        run.hartigan();
        let inertia = run.inertia();
        let alike = |a: f64, b: f64| (a - b).abs() <= 1e-9 * (a + b);
        match ends.first() {
            Some((best, _)) if alike(*best, inertia) => again += 1,
            Some((best, _)) if *best < inertia => {}
            _ => again = 1,
        }
        if !ends.iter().any(|(known, _)| alike(*known, inertia)) {
            let at = ends.partition_point(|(known, _)| *known < inertia);
            ends.insert(at, (inertia, run.centres));
            ends.truncate(KEPT);
        }
        if start >= *STARTS.start() && again >= FOUND_AGAIN {
            break;
        }
    }
    ends.into_iter().map(|(_, centres)| centres).collect()
}

/// `k` centres, each the likelier to be a point the farther it is from those before. `even` runs through
/// multiples of the golden section, which fill 0..1 evenly.
fn seeds(points: &Points, k: usize, even: &mut f64) -> Option<Vec<[f64; 2]>> {
    let mut draw = || {
        *even = (*even + 0.618_033_988_749_894_8).fract();
        *even
    };
    let first = (draw() * points.len() as f64) as usize;
    if first >= points.len() {
        return None;
    }
    let mut centres = vec![points.at(first)];
    let off = |at: usize, from: &[f64; 2]| points.weight[at] * square(&points.at(at), from);
    let mut far: Vec<f64> = (0..points.len()).map(|at| off(at, &centres[0])).collect();
    while centres.len() < k {
        let all: f64 = far.iter().sum();
        let mut left = draw() * all;
        let drawn = far.iter().position(|d| {
            left -= d;
            left < 0.0 && *d > 0.0
        });
        let next = points.at(drawn.or_else(|| far.iter().rposition(|d| *d > 0.0))?);
        far.iter_mut().enumerate().for_each(|(at, d)| *d = d.min(off(at, &next)));
        centres.push(next);
    }
    Some(centres)
}

fn square(a: &[f64; 2], b: &[f64; 2]) -> f64 {
    let (x, y) = (a[0] - b[0], a[1] - b[1]);
    x * x + y * y
}

/// Points looked at at once.
const LANES: usize = 8;

/// A search on its way. Places are whole steps, so that the sums stay exact as points come and go.
struct Run<'p> {
    points: &'p Points,
    centres: Vec<[f64; 2]>,
    label: Vec<u8>,
    size: Vec<f64>,
    sum: Vec<[f64; 2]>,
}

impl<'p> Run<'p> {
    fn new(points: &'p Points, mut centres: Vec<[f64; 2]>) -> Run<'p> {
        centres.sort_by(|a, b| a[0].total_cmp(&b[0]).then(a[1].total_cmp(&b[1])));
        let (size, sum) = (vec![0.0; centres.len()], vec![[0.0; 2]; centres.len()]);
        Run { points, centres, label: vec![u8::MAX; points.len()], size, sum }
    }

    fn lloyd(&mut self, rounds: usize) {
        for _ in 0..rounds {
            let mut moved = false;
            for from in (0..self.points.len()).step_by(LANES) {
                let to = (from + LANES).min(self.points.len());
                let near = self.nearest(from, to);
                for (at, near) in (from..to).zip(near) {
                    if self.label[at] != near {
                        self.take(at, near);
                        moved = true;
                    }
                }
            }
            if !moved {
                break;
            }
            self.recentre();
        }
    }

    /// The nearest centre, of equals the first, of each point from `from` up to `to`.
    #[inline(always)]
    fn nearest(&self, from: usize, to: usize) -> [u8; LANES] {
        let (mut x, mut y) = ([0.0; LANES], [0.0; LANES]);
        x[..to - from].copy_from_slice(&self.points.x[from..to]);
        y[..to - from].copy_from_slice(&self.points.y[from..to]);
        let (mut near, mut at) = ([f64::INFINITY; LANES], [0.0; LANES]);
        for (c, centre) in self.centres.iter().enumerate() {
            for l in 0..LANES {
                let (dx, dy) = (x[l] - centre[0], y[l] - centre[1]);
                let d = dx * dx + dy * dy;
                let nearer = d < near[l];
                near[l] = if nearer { d } else { near[l] };
                at[l] = if nearer { c as f64 } else { at[l] };
            }
        }
        at.map(|c| c as u8)
    }

    /// Moves a point into cluster `to`.
    fn take(&mut self, at: usize, to: u8) {
        let (point, weight) = (self.points.sum[at], self.points.weight[at]);
        let from = std::mem::replace(&mut self.label[at], to);
        for (c, sign) in [(from, -1.0), (to, 1.0)] {
            if c != u8::MAX {
                let sum = &mut self.sum[usize::from(c)];
                *sum = [sum[0] + sign * point[0], sum[1] + sign * point[1]];
                self.size[usize::from(c)] += sign * weight;
            }
        }
    }

    /// Each centre becomes its cluster's mean; one without points goes to the point that is worst off.
    fn recentre(&mut self) {
        for c in 0..self.sum.len() {
            if self.size[c] > 0.0 {
                self.centres[c] = self.sum[c].map(|s| s / self.size[c]);
                continue;
            }
            let off = |at: &usize| {
                square(&self.points.at(*at), &self.centres[usize::from(self.label[*at])])
            };
            let worst = (0..self.points.len()).max_by(|a, b| off(a).total_cmp(&off(b)));
            if let Some(worst) = worst {
                self.centres[c] = self.points.at(worst);
            }
        }
    }

    /// Moves single points where that lowers the inertia, until none does.
    fn hartigan(&mut self) {
        self.recentre();
        for _ in 0..MOST_ROUNDS {
            let mut moved = false;
            for at in 0..self.points.len() {
                moved |= self.better(at);
            }
            if !moved {
                break;
            }
        }
    }

    fn better(&mut self, at: usize) -> bool {
        let (point, from) = (self.points.at(at), usize::from(self.label[at]));
        let (n, w) = (self.size[from], self.points.weight[at]);
        if n <= w {
            return false;
        }
        // Both without the factor w, the people that the point stands for.
        let gain = n / (n - w) * square(&point, &self.centres[from]);
        let (mut least, mut to) = (gain * (1.0 - 1e-12), None);
        for (c, (centre, m)) in self.centres.iter().zip(&self.size).enumerate() {
            let off = square(&point, centre);
            if c != from && m / (m + w) * off < least {
                (least, to) = (m / (m + w) * off, Some(c));
            }
        }
        let Some(to) = to else { return false };
        self.take(at, to as u8);
        for c in [from, to] {
            self.centres[c] = self.sum[c].map(|s| s / self.size[c]);
        }
        true
    }

    fn inertia(&mut self) -> f64 {
        self.recentre();
        let off = |(at, label): (usize, &u8)| {
            let off = square(&self.points.at(at), &self.centres[usize::from(*label)]);
            self.points.weight[at] * off
        };
        self.label.iter().enumerate().map(off).sum()
    }
}
