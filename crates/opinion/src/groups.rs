//! Who stands with whom: how many groups, and which.

use crate::kmeans;
use crate::plane::{Place, Plane, numbers};
use crate::rule::Rule;
use crate::silhouette::silhouettes;
use serde::Serialize;

/// How far groups can be spoken of.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "shape", rename_all = "snake_case")]
pub enum Shape {
    /// Too few people voted often enough: counts and common ground only.
    TooFew {
        /// People who voted often enough.
        grouped: usize,
        /// How many it takes.
        needed: usize,
    },
    /// However it is cut, no groups stand apart: one crowd.
    OneCrowd {
        /// The best mean silhouette of what was tried; nothing where no cut left two groups of the least size.
        silhouette: Option<f64>,
        /// What it would have to be above; see [`Rule::holds`].
        needed: f64,
    },
    /// Groups that stand apart.
    Groups {
        /// By size, the largest first; of equal size by where they stand.
        groups: Vec<Group>,
        /// Mean silhouette, -1 to 1.
        silhouette: f64,
        /// How well they stand apart.
        apart: Apart,
    },
}

/// How well groups stand apart, by the table of Kaufman and Rousseeuw, 'Finding groups in data' (1990).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Apart {
    /// Mean silhouette up to 0.5: they may be of our making.
    Weakly,
    /// Up to 0.7.
    Reasonably,
    /// Above.
    Clearly,
}

/// People who vote alike.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Group {
    /// 'A' is the largest.
    pub name: char,
    /// How many people.
    pub size: usize,
    /// The middle of their places.
    pub centre: [f64; 2],
}

/// What was tried for one number of clusters.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Tried {
    /// Clusters looked for.
    pub clusters: usize,
    /// Sum of squared distances from the clusters' means, the least found.
    pub inertia: f64,
    /// Groups after small ones were merged.
    pub groups: usize,
    /// Mean silhouette of those groups, to 6 decimals; nothing below two groups.
    pub silhouette: Option<f64>,
}

/// Shape, what was tried, and the group of each row.
pub(crate) struct Grouping {
    pub shape: Shape,
    pub tried: Vec<Tried>,
    pub of_row: Vec<Option<u8>>,
}

impl Grouping {
    pub fn new(plane: &Plane, rule: &Rule) -> Grouping {
        let rows: Vec<usize> = (0..plane.places.len()).filter(|row| plane.grouped[*row]).collect();
        let of_row = vec![None; plane.places.len()];
        if rows.len() < rule.fewest_people {
            let shape = Shape::TooFew { grouped: rows.len(), needed: rule.fewest_people };
            return Grouping { shape, tried: Vec::new(), of_row };
        }
        let mut at: Vec<(Place, usize)> = rows.iter().map(|r| (plane.places[*r], *r)).collect();
        turn(&mut at);
        at.sort();
        let (tried, cuts) = cuts(&at, rule);
        let best = (tried.iter().zip(cuts))
            .filter_map(|(tried, cut)| Some((tried.silhouette?, tried.groups, cut)))
            .min_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        let needed = rule.holds_above(rows.len());
        match best {
            Some((silhouette, count, cut)) if silhouette > needed => {
                let (groups, of_row) = named(&at, plane, &cut, count, of_row);
                let apart = apart(silhouette);
                Grouping { shape: Shape::Groups { groups, silhouette, apart }, tried, of_row }
            }
            best => {
                let shape = Shape::OneCrowd { silhouette: best.map(|b| b.0), needed };
                Grouping { shape, tried, of_row }
            }
        }
    }
}

fn apart(silhouette: f64) -> Apart {
    match silhouette {
        s if s > 0.7 => Apart::Clearly,
        s if s > 0.5 => Apart::Reasonably,
        _ => Apart::Weakly,
    }
}

/// Mirrors both axes so that the sum of cubes is positive. The signs of the components are a convention,
/// and turn when all votes do; where people stand together must not.
fn turn(at: &mut [(Place, usize)]) {
    for axis in 0..2 {
        let cubes: i128 = at.iter().map(|(place, _)| i128::from(place[axis]).pow(3)).sum();
        if cubes < 0 {
            at.iter_mut().for_each(|(place, _)| place[axis] = -place[axis]);
        }
    }
}

/// For each number of clusters the best cut, small ones merged, with its silhouette.
fn cuts(at: &[(Place, usize)], rule: &Rule) -> (Vec<Tried>, Vec<Vec<u8>>) {
    let places: Vec<Place> = at.iter().map(|(place, _)| *place).collect();
    let points: Vec<[f64; 2]> = places.iter().map(numbers).collect();
    let (mut tried, mut cuts) = (Vec::new(), Vec::new());
    for clusters in 2..=rule.most_groups.min(26) {
        let Some(found) = kmeans::best(&places, clusters) else { break };
        let (cut, groups) = merged(&points, found.label, clusters, rule.smallest.max(2));
        tried.push(Tried { clusters, inertia: found.inertia, groups, silhouette: None });
        cuts.push(cut);
    }
    let every = points.len().div_ceil(rule.silhouette_of.max(1)).max(1);
    let drawn: Vec<[f64; 2]> = points.iter().skip(every / 2).step_by(every).copied().collect();
    let labels: Vec<Vec<u8>> = (cuts.iter())
        .map(|cut| cut.iter().skip(every / 2).step_by(every).copied().collect())
        .collect();
    for (tried, mean) in tried.iter_mut().zip(silhouettes(&drawn, &labels)) {
        // To 6 decimals, so that cuts that are as good are seen as such; of those the fewest groups win.
        tried.silhouette = (tried.groups > 1).then(|| (mean * 1e6).round() / 1e6);
    }
    (tried, cuts)
}

/// Merges the smallest cluster with the one whose middle is nearest, until none is below the floor. Labels
/// then run from 0 without a gap; gives how many there are.
fn merged(
    points: &[[f64; 2]],
    mut label: Vec<u8>,
    clusters: usize,
    floor: usize,
) -> (Vec<u8>, usize) {
    loop {
        let (size, middle) = middles(points, &label, clusters);
        let alive = || (0..clusters).filter(|c| size[*c] > 0);
        let smallest = alive().min_by_key(|c| size[*c]).filter(|c| size[*c] < floor);
        let Some(small) = smallest.filter(|_| alive().count() > 1) else {
            let new: Vec<u8> =
                (0..clusters).map(|c| alive().filter(|a| *a < c).count() as u8).collect();
            label.iter_mut().for_each(|l| *l = new[usize::from(*l)]);
            return (label, alive().count());
        };
        let off = |c: usize| {
            let (x, y) = (middle[c][0] - middle[small][0], middle[c][1] - middle[small][1]);
            x * x + y * y
        };
        let near = alive().filter(|c| *c != small).min_by(|a, b| off(*a).total_cmp(&off(*b)));
        let near = near.unwrap_or(small) as u8;
        label.iter_mut().filter(|l| usize::from(**l) == small).for_each(|l| *l = near);
    }
}

fn middles(points: &[[f64; 2]], label: &[u8], clusters: usize) -> (Vec<usize>, Vec<[f64; 2]>) {
    let (mut size, mut sum) = (vec![0usize; clusters], vec![[0.0; 2]; clusters]);
    for (l, point) in label.iter().zip(points) {
        let c = usize::from(*l);
        size[c] += 1;
        sum[c] = [sum[c][0] + point[0], sum[c][1] + point[1]];
    }
    let middle = sum.iter().zip(&size).map(|(s, n)| s.map(|s| s / (*n).max(1) as f64)).collect();
    (size, middle)
}

/// Groups by size, then by where they stand (mirrored as they were sorted).
fn named(
    at: &[(Place, usize)],
    plane: &Plane,
    cut: &[u8],
    count: usize,
    mut of_row: Vec<Option<u8>>,
) -> (Vec<Group>, Vec<Option<u8>>) {
    // Sums of whole steps: the same in any order.
    let mut sums = vec![(0usize, [0i128; 2], [0i128; 2]); count];
    for ((place, row), label) in at.iter().zip(cut) {
        let (size, turned, plain) = &mut sums[usize::from(*label)];
        *size += 1;
        for axis in 0..2 {
            turned[axis] += i128::from(place[axis]);
            plain[axis] += i128::from(plane.places[*row][axis]);
        }
    }
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by_key(|label| (std::cmp::Reverse(sums[*label].0), sums[*label].1));
    for ((_, row), label) in at.iter().zip(cut) {
        of_row[*row] = order.iter().position(|o| *o == usize::from(*label)).map(|g| g as u8);
    }
    let group = |(g, label): (usize, &usize)| {
        let (size, _, plain) = &sums[*label];
        let centre = plain.map(|sum| sum as f64 / crate::plane::STEPS / *size as f64);
        Group { name: char::from(b'A' + g as u8), size: *size, centre }
    };
    (order.iter().enumerate().map(group).collect(), of_row)
}
