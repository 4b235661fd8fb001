//! Many points as a few hundred grains, for a first search.

use crate::plane::{Place, STEPS};

/// Points, each standing for `weight` people; by coordinate, so that several are looked at at once.
#[derive(Default)]
pub(crate) struct Points {
    pub x: Vec<f64>,
    pub y: Vec<f64>,
    pub weight: Vec<f64>,
    /// Sums of the places of those people: whole steps, so that adding them up stays exact.
    pub sum: Vec<[f64; 2]>,
}

impl Points {
    /// Each point for itself.
    pub fn new(points: &[[f64; 2]]) -> Points {
        Points {
            x: points.iter().map(|p| p[0]).collect(),
            y: points.iter().map(|p| p[1]).collect(),
            weight: vec![1.0; points.len()],
            sum: points.to_vec(),
        }
    }

    pub fn len(&self) -> usize {
        self.x.len()
    }

    pub fn at(&self, at: usize) -> [f64; 2] {
        [self.x[at], self.y[at]]
    }
}

struct Grain {
    from: usize,
    to: usize,
    sum: [i64; 2],
    /// Along each axis, the sum of squared distances from the mean.
    spread: [f64; 2],
}

impl Grain {
    fn new(places: &[Place], from: usize, to: usize) -> Grain {
        let mut sum = [0i64; 2];
        for place in &places[from..to] {
            (0..2).for_each(|axis| sum[axis] += place[axis]);
        }
        let mean = sum.map(|s| s as f64 / (to - from) as f64);
        let mut spread = [0.0; 2];
        for place in &places[from..to] {
            (0..2).for_each(|axis| spread[axis] += (place[axis] as f64 - mean[axis]).powi(2));
        }
        Grain { from, to, sum, spread }
    }
}

/// The points in at most `most` grains: again and again the grain with the widest spread is cut at its mean.
/// As many points as that, or fewer different ones, keep a grain for each place.
pub(crate) fn grains(sorted: &[Place], most: usize) -> Points {
    let mut places = sorted.to_vec();
    let mut grains = vec![Grain::new(&places, 0, places.len())];
    while grains.len() < most {
        let width = |grain: &Grain| grain.spread[0] + grain.spread[1];
        let widest =
            (0..grains.len()).max_by(|a, b| width(&grains[*a]).total_cmp(&width(&grains[*b])));
        let Some(widest) = widest.filter(|at| width(&grains[*at]) > 0.0) else { break };
        let Grain { from, to, sum, spread } = grains.swap_remove(widest);
        let axis = usize::from(spread[1] > spread[0]);
        let count = (to - from) as i64;
        // A stable cut keeps the order, and with it the outcome, fixed.
        let below = |place: &Place| place[axis] * count < sum[axis];
        let (left, right): (Vec<Place>, Vec<Place>) =
            places[from..to].iter().partition(|p| below(p));
        let cut = from + left.len();
        places[from..cut].copy_from_slice(&left);
        places[cut..to].copy_from_slice(&right);
        grains.extend([Grain::new(&places, from, cut), Grain::new(&places, cut, to)]);
    }
    let mut points = Points::default();
    grains.sort_by_key(|grain| places[grain.from]);
    for grain in grains {
        let weight = (grain.to - grain.from) as f64;
        let sum = grain.sum.map(|s| s as f64 / STEPS);
        points.x.push(sum[0] / weight);
        points.y.push(sum[1] / weight);
        points.weight.push(weight);
        points.sum.push(sum);
    }
    points
}
