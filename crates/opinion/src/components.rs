//! The two directions in which people differ most: exact principal components of the centred votes.
//!
//! Block Lanczos: from a fixed start the space of what repeated products with the votes can reach is built
//! up, orthogonal throughout, and the best directions in it are taken until what is left over is below
//! 1e-12 of the gap to the next variance. Four vectors at once, so that equal variances are seen as such.

use crate::eigen;
use crate::matrix::{Lanes, Matrix, WIDTH};
use crate::sums::{dot, length, scale};

/// Blocks in the space before it is begun anew from the best directions.
const MOST_STEPS: usize = 40;
/// Times that it may be begun anew.
const MOST_ROUNDS: usize = 25;
/// What may be left over, against the gap to the next variance.
const LEFT_OVER: f64 = 1e-12;
/// No better than this, against the largest, can be had with 53 bits.
const FLOOR: f64 = 1e-14;

/// Directions by column, each of length 1, with the sums of squares (variance times people less one) that
/// they carry, falling.
#[derive(Clone, Debug, Default)]
pub(crate) struct Directions {
    pub squares: [f64; WIDTH],
    pub lanes: Vec<Lanes>,
}

impl Directions {
    pub fn of(m: &Matrix, start: &[Lanes]) -> Directions {
        let mut start = start.to_vec();
        let mut best = Directions { squares: [0.0; WIDTH], lanes: vec![[0.0; WIDTH]; start.len()] };
        for _ in 0..MOST_ROUNDS {
            let (found, done) = Space::begin(&start).grow(m);
            best = found;
            if done {
                break;
            }
            start.clone_from(&best.lanes);
        }
        best
    }

    /// Lane `l` by column.
    pub fn lane(&self, l: usize) -> Vec<f64> {
        self.lanes.iter().map(|lanes| lanes[l]).collect()
    }
}

struct Space {
    basis: Vec<Vec<f64>>,
    /// Where the newest block begins in `basis`, and the one before it.
    newest: usize,
    before: usize,
    /// Products of the basis with its image, by basis vector.
    image: Vec<Vec<f64>>,
    columns: usize,
}

/// What one step left outside the space: its own new basis vectors, and by vector of the old block how much
/// of each.
type Rest = Vec<Vec<f64>>;

impl Space {
    fn begin(start: &[Lanes]) -> Space {
        let mut space = Space {
            basis: Vec::new(),
            newest: 0,
            before: 0,
            image: Vec::new(),
            columns: start.len(),
        };
        let lanes = (0..WIDTH).map(|l| start.iter().map(|lanes| lanes[l]).collect()).collect();
        space.admit(lanes, &[1.0; WIDTH], 1e-7);
        space
    }

    fn grow(mut self, m: &Matrix) -> (Directions, bool) {
        let mut next_look = 3;
        for step in 1..=MOST_STEPS {
            let block = self.newest;
            let rest = self.step(m);
            let done = self.newest == self.basis.len();
            if !done && step < next_look && step < MOST_STEPS {
                continue;
            }
            next_look = step + 2 + step / 3;
            let n = self.image.len();
            // Of two vectors the later one's image holds their product.
            let square = |a: usize, b: usize| self.image[a.max(b)][a.min(b)];
            let small = (0..n).map(|a| (0..n).map(|b| square(a, b)).collect()).collect();
            let pairs = eigen::symmetric(small);
            if done || converged(&pairs, block, &rest) {
                return (self.directions(&pairs), true);
            }
            if step == MOST_STEPS {
                return (self.directions(&pairs), false);
            }
        }
        (Directions::default(), true)
    }

    /// Multiplies the newest block and takes into the basis what is new.
    fn step(&mut self, m: &Matrix) -> Rest {
        let block = self.newest..self.basis.len();
        let lane =
            |column: usize, l: usize| self.basis.get(block.start + l).map_or(0.0, |b| b[column]);
        let y: Vec<Lanes> =
            (0..self.columns).map(|c| std::array::from_fn(|l| lane(c, l))).collect();
        let w = m.back(&m.times(&y));
        let lane = |l: usize| w.iter().map(|lanes| lanes[l]).collect::<Vec<f64>>();
        let mut rests: Vec<Vec<f64>> = (0..block.len()).map(lane).collect();
        let sizes: Vec<f64> = rests.iter().map(|rest| scale(rest).unwrap_or(1.0)).collect();
        let sized = |rests: &mut [Vec<f64>], by: &dyn Fn(f64) -> f64| {
            for (rest, size) in rests.iter_mut().zip(&sizes) {
                rest.iter_mut().for_each(|x| *x *= by(*size));
            }
        };
        sized(&mut rests, &|size| 1.0 / size);
        // What was multiplied lies in the last two blocks but for rounding, which all of the basis takes.
        let near = self.take_away(&mut rests, self.before);
        let all = self.take_away(&mut rests, 0);
        sized(&mut rests, &|size| size);
        for ((mut image, near), size) in all.into_iter().zip(near).zip(&sizes) {
            image[self.before..].iter_mut().zip(near).for_each(|(sum, part)| *sum += part);
            image.iter_mut().for_each(|x| *x *= size);
            self.image.push(image);
        }
        let all = self.basis.len();
        self.image.iter_mut().for_each(|row| row.resize(all, 0.0));
        self.before = block.start;
        self.newest = all;
        let largest = (0..all).map(|a| self.image[a][a].abs()).fold(0.0, f64::max);
        self.admit(rests, &sizes, largest * FLOOR)
    }

    /// Takes from each of `rests` (of length 1 at most) its part within the basis from `from` on; gives the
    /// parts.
    fn take_away(&self, rests: &mut [Vec<f64>], from: usize) -> Vec<Vec<f64>> {
        let mut parts = vec![Vec::with_capacity(self.basis.len() - from); rests.len()];
        for basis in &self.basis[from..] {
            for (rest, parts) in rests.iter().zip(&mut parts) {
                parts.push(dot(basis, rest));
            }
        }
        for (at, basis) in self.basis[from..].iter().enumerate() {
            for (rest, parts) in rests.iter_mut().zip(&parts) {
                let part = parts[at];
                rest.iter_mut().zip(basis).for_each(|(x, b)| *x -= part * b);
            }
        }
        parts
    }

    /// Takes what of `vectors` is longer than `floor` into the basis, each at right angles to all others. They
    /// are at right angles to what was in it before, but for rounding, which is large where little is left of
    /// what they were (`whole`).
    fn admit(&mut self, vectors: Vec<Vec<f64>>, whole: &[f64], floor: f64) -> Rest {
        let from = self.basis.len();
        let mut rest = Vec::new();
        for (vector, whole) in vectors.into_iter().zip(whole) {
            let Some(size) = scale(&vector) else {
                rest.push(Vec::new());
                continue;
            };
            let mut one = [vector];
            one[0].iter_mut().for_each(|x| *x /= size);
            let mut parts = self.take_away(&mut one, from).swap_remove(0);
            parts.iter_mut().for_each(|x| *x *= size);
            let left = length(&one[0]);
            parts.push(left * size);
            rest.push(parts);
            if left * size > floor && left > 1e-13 {
                let little = left * size < 0.01 * whole;
                if self.looked_again(&mut one, left, if little { 0 } else { from }) {
                    self.basis.extend(one);
                }
            }
        }
        rest
    }

    /// Makes a vector of length `long` one of length 1 at right angles to the basis from `from` on; false
    /// where it turns out to lie within it.
    fn looked_again(&self, one: &mut [Vec<f64>; 1], mut long: f64, from: usize) -> bool {
        for _ in 0..3 {
            // A trace shorter than 1, as sums ask for.
            one[0].iter_mut().for_each(|x| *x /= long * (1.0 + 1e-9));
            self.take_away(one, from);
            long = length(&one[0]);
            if long > 0.7 {
                one[0].iter_mut().for_each(|x| *x /= long);
                return true;
            }
            if long < 1e-6 {
                return false;
            }
        }
        false
    }

    fn directions(&self, pairs: &[(f64, Vec<f64>)]) -> Directions {
        let mut found =
            Directions { squares: [0.0; WIDTH], lanes: vec![[0.0; WIDTH]; self.columns] };
        for (l, (square, weights)) in pairs.iter().take(WIDTH).enumerate() {
            found.squares[l] = square.max(0.0);
            let mut lane = vec![0.0; self.columns];
            for (weight, basis) in weights.iter().zip(&self.basis) {
                lane.iter_mut().zip(basis).for_each(|(x, b)| *x += weight * b);
            }
            let long = length(&lane);
            if long > 0.0 {
                found.lanes.iter_mut().zip(&lane).for_each(|(lanes, x)| lanes[l] = x / long);
            }
        }
        found
    }
}

/// Whether what the last step left outside hardly touches the best two directions, and the third's square.
fn converged(pairs: &[(f64, Vec<f64>)], block: usize, rest: &Rest) -> bool {
    let Some((largest, _)) = pairs.first() else { return true };
    let left = |weights: &[f64]| {
        let mut out = [0.0f64; WIDTH];
        for (weight, parts) in weights[block..].iter().zip(rest) {
            out.iter_mut().zip(parts).for_each(|(sum, part)| *sum += weight * part);
        }
        out.iter().map(|x| x * x).sum::<f64>().sqrt()
    };
    let square = |i: usize| pairs.get(i).map_or(0.0, |(square, _)| *square);
    (0..3.min(pairs.len())).all(|i| {
        let above = if i > 0 { square(i - 1) - square(i) } else { f64::INFINITY };
        let gap = above.min(square(i) - square(i + 1));
        let allowed = if i < 2 { LEFT_OVER * gap } else { 1e-7 * largest };
        left(&pairs[i].1) <= allowed.max(10.0 * FLOOR * largest)
    })
}
