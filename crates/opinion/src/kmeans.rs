//! Points of a plane in `k` clusters with the least sum of squares (inertia), by a search that does not
//! depend on the order or the mirror image of the points.
//!
//! Starts are drawn as k-means++ does (Arthur and Vassilvitskii 2007): a next centre is likelier the farther
//! a point is from those chosen; but by a fixed even sequence instead of chance. Each start is followed to
//! its end (Lloyd), and the best ends are bettered by moving one point at a time (Hartigan). The search ends
//! when the best has been found again and again.

use crate::plane::{Place, numbers};

/// Starts at least and at most, and how often the best end must have come up.
const STARTS: std::ops::RangeInclusive<usize> = 24..=160;
const FOUND_AGAIN: usize = 6;
/// Starts are followed on so many points; more are thinned evenly, and the best ends followed on all.
const SEARCHED: usize = 1300;
/// So many different ends are followed on all points.
const KEPT: usize = 4;
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
    if k < 1 || k > 64 || different < k {
        return None;
    }
    let points: Vec<[f64; 2]> = sorted.iter().map(numbers).collect();
    let every = points.len().div_ceil(SEARCHED);
    let thin: Vec<[f64; 2]> = points.iter().skip(every / 2).step_by(every).copied().collect();
    let mut ends = search(&thin, k);
    if ends.is_empty() || every > 1 {
        ends.extend(search(&points, k).into_iter().take(usize::from(ends.is_empty())));
    }
    let finish = |centres: Vec<[f64; 2]>| {
        let mut run = Run::new(&points, centres);
        run.lloyd();
        run.hartigan();
        run.lloyd();
        Clusters { inertia: run.inertia(), label: run.label }
    };
    ends.into_iter()
        .map(finish)
        .min_by(|a, b| a.inertia.total_cmp(&b.inertia).then_with(|| a.label.cmp(&b.label)))
}

/// Follows up to 255 given centres to where no point changes its cluster: clusters by point, in the order
/// of their first centres from left to right. To recount a result that names its centres.
pub fn follow(points: &[[f64; 2]], mut centres: Vec<[f64; 2]>) -> Vec<u8> {
    centres.truncate(255);
    let mut run = Run::new(points, centres);
    run.lloyd();
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
fn search(points: &[[f64; 2]], k: usize) -> Vec<Vec<[f64; 2]>> {
    let mut ends: Vec<(f64, Vec<[f64; 2]>)> = Vec::new();
    let mut again = 0;
    let mut even = 0.5;
    for start in 1..=*STARTS.end() {
        let Some(centres) = seeds(points, k, &mut even) else { break };
        let mut run = Run::new(points, centres);
        run.lloyd();
        if points.len() <= 64 {
            run.hartigan();
        }
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
fn seeds(points: &[[f64; 2]], k: usize, even: &mut f64) -> Option<Vec<[f64; 2]>> {
    let mut draw = || {
        *even = (*even + 0.618_033_988_749_894_8).fract();
        *even
    };
    let first = (draw() * points.len() as f64) as usize;
    let mut centres = vec![*points.get(first)?];
    let mut far: Vec<f64> = points.iter().map(|p| square(p, &centres[0])).collect();
    while centres.len() < k {
        let all: f64 = far.iter().sum();
        let mut left = draw() * all;
        let drawn = far.iter().position(|d| {
            left -= d;
            left < 0.0 && *d > 0.0
        });
        let next = points[drawn.or_else(|| far.iter().rposition(|d| *d > 0.0))?];
        far.iter_mut().zip(points).for_each(|(d, p)| *d = d.min(square(p, &next)));
        centres.push(next);
    }
    Some(centres)
}

fn square(a: &[f64; 2], b: &[f64; 2]) -> f64 {
    let (x, y) = (a[0] - b[0], a[1] - b[1]);
    x * x + y * y
}

struct Run<'p> {
    points: &'p [[f64; 2]],
    centres: Vec<[f64; 2]>,
    label: Vec<u8>,
    size: Vec<f64>,
}

impl<'p> Run<'p> {
    fn new(points: &'p [[f64; 2]], mut centres: Vec<[f64; 2]>) -> Run<'p> {
        centres.sort_by(|a, b| a[0].total_cmp(&b[0]).then(a[1].total_cmp(&b[1])));
        let size = vec![0.0; centres.len()];
        Run { points, centres, label: vec![u8::MAX; points.len()], size }
    }

    fn lloyd(&mut self) {
        for _ in 0..MOST_ROUNDS {
            let mut moved = false;
            for (label, point) in self.label.iter_mut().zip(self.points) {
                let (mut near, mut at) = (f64::INFINITY, 0);
                for (c, centre) in self.centres.iter().enumerate() {
                    let d = square(point, centre);
                    if d < near {
                        (near, at) = (d, c as u8);
                    }
                }
                moved |= *label != at;
                *label = at;
            }
            if !moved {
                break;
            }
            self.recentre();
        }
    }

    /// Each centre becomes its cluster's mean; one without points goes to the point that is worst off.
    fn recentre(&mut self) {
        self.size.fill(0.0);
        let mut sum = vec![[0.0; 2]; self.centres.len()];
        for (label, point) in self.label.iter().zip(self.points) {
            let c = usize::from(*label);
            self.size[c] += 1.0;
            sum[c] = [sum[c][0] + point[0], sum[c][1] + point[1]];
        }
        for c in 0..sum.len() {
            if self.size[c] > 0.0 {
                self.centres[c] = sum[c].map(|s| s / self.size[c]);
                continue;
            }
            let off =
                |at: &usize| square(&self.points[*at], &self.centres[usize::from(self.label[*at])]);
            let worst = (0..self.points.len()).max_by(|a, b| off(a).total_cmp(&off(b)));
            if let Some(worst) = worst {
                self.centres[c] = self.points[worst];
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
        let (point, from) = (self.points[at], usize::from(self.label[at]));
        let n = self.size[from];
        if n <= 1.0 {
            return false;
        }
        let gain = n / (n - 1.0) * square(&point, &self.centres[from]);
        let cost =
            |c: usize| self.size[c] / (self.size[c] + 1.0) * square(&point, &self.centres[c]);
        let to = (0..self.centres.len())
            .filter(|c| *c != from)
            .min_by(|a, b| cost(*a).total_cmp(&cost(*b)));
        let Some(to) = to.filter(|to| cost(*to) < gain * (1.0 - 1e-12)) else { return false };
        for d in 0..2 {
            self.centres[from][d] = (self.centres[from][d] * n - point[d]) / (n - 1.0);
            let m = self.size[to];
            self.centres[to][d] = (self.centres[to][d] * m + point[d]) / (m + 1.0);
        }
        self.size[from] -= 1.0;
        self.size[to] += 1.0;
        self.label[at] = to as u8;
        true
    }

    fn inertia(&mut self) -> f64 {
        self.recentre();
        let off =
            |(label, point): (&u8, &[f64; 2])| square(point, &self.centres[usize::from(*label)]);
        self.label.iter().zip(self.points).map(off).sum()
    }
}
