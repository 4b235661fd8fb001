//! Where each person stands in the plane of the two directions in which people differ most.

use crate::components::Directions;
use crate::matrix::{Lanes, Matrix, UNIT, WIDTH};
use crate::rule::{Aside, Rule};

/// Steps of a place in the plane: places are rounded to 2^-20 before anything is compared, so that the last
/// bits of the components cannot decide who stands with whom.
pub(crate) const STEPS: f64 = (1u64 << 20) as f64;

/// A place in the plane, in [`STEPS`].
pub(crate) type Place = [i64; 2];

/// Variances that are within this of each other are taken to be equal: their directions may be turned.
pub(crate) const SAME_VARIANCE: f64 = 1e-6;

#[derive(Clone, Debug, Default)]
pub(crate) struct Plane {
    pub variances: [f64; 3],
    /// By column.
    pub loadings: Vec<[f64; 2]>,
    /// By row.
    pub places: Vec<Place>,
    /// By row: whether enough was voted on to be grouped.
    pub grouped: Vec<bool>,
}

impl Plane {
    pub fn new(m: &Matrix, directions: &Directions, rule: &Rule) -> Plane {
        let others = m.people.len().saturating_sub(1).max(1) as f64;
        let variance =
            |l: usize| if m.people.len() < 2 { 0.0 } else { directions.squares[l] / others };
        let loadings: Vec<[f64; 2]> = {
            let signs = [0, 1].map(|l| sign(&directions.lane(l)));
            directions.lanes.iter().map(|lanes| [0, 1].map(|l| lanes[l] * signs[l])).collect()
        };
        let (aside, statements) = match rule.aside {
            Aside::LeftOut => (0, m.columns.len()),
            Aside::CountedAsVotes => (m.aside, m.columns.len() + m.aside),
        };
        let lanes: Vec<Lanes> = loadings
            .iter()
            .map(|two| std::array::from_fn::<f64, WIDTH, _>(|l| if l < 2 { two[l] } else { 0.0 }))
            .collect();
        let place = |(row, sums): (usize, [i64; WIDTH])| {
            let own = (m.row(row).len() + aside).max(1) as f64;
            let stretch = (statements as f64 / own).sqrt();
            [0, 1].map(|l| (sums[l] as f64 / UNIT * stretch * STEPS).round() as i64)
        };
        let enough = rule.votes_to_be_grouped.min(m.columns.len() + m.aside);
        Plane {
            variances: [variance(0), variance(1), variance(2)],
            loadings,
            places: m.times(&lanes).into_iter().enumerate().map(place).collect(),
            grouped: m.cast.iter().map(|cast| *cast as usize >= enough).collect(),
        }
    }

    /// Whether the second direction could as well be another one: then groups hang on a toss.
    pub fn ambiguous(&self) -> bool {
        self.variances[1] > 0.0 && self.variances[1] - self.variances[2] <= SAME_VARIANCE
    }
}

/// 1 or -1, so that the largest loading becomes positive; where two of opposite sign are as large, so that
/// the sum of cubes does; and where the votes cannot tell one end from the other, the first loading.
fn sign(lane: &[f64]) -> f64 {
    const ALIKE: f64 = 1e-8;
    let most = lane.iter().fold(0.0f64, |most, x| most.max(*x));
    let least = lane.iter().fold(0.0f64, |least, x| least.min(*x));
    // Whole numbers, since the order of statements must not matter.
    let cube = |x: &f64| ((x * 1e9).round() as i128).pow(3);
    let (cubes, size) = lane.iter().map(cube).fold((0, 0), |(c, s), x| (c + x, s + x.abs()));
    let first = || lane.iter().find(|x| x.abs() > ALIKE).is_none_or(|x| *x > 0.0);
    let positive = match most + least {
        apart if apart.abs() > ALIKE => apart > 0.0,
        _ if cubes.abs() > size / 1_000_000 => cubes > 0,
        _ => first(),
    };
    if positive { 1.0 } else { -1.0 }
}

/// A place as numbers.
pub(crate) fn numbers(place: &Place) -> [f64; 2] {
    place.map(|steps| steps as f64 / STEPS)
}
