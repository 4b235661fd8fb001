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
    /// Where the newest block begins in `basis`.
    newest: usize,
    /// Products of the basis with its image, by basis vector.
    image: Vec<Vec<f64>>,
    columns: usize,
}

/// What one step left outside the space: its own new basis vectors, and by vector of the old block how much
/// of each.
type Rest = Vec<Vec<f64>>;

impl Space {
    fn begin(start: &[Lanes]) -> Space {
        let mut space =
            Space { basis: Vec::new(), newest: 0, image: Vec::new(), columns: start.len() };
        let lanes = (0..WIDTH).map(|l| start.iter().map(|lanes| lanes[l]).collect()).collect();
        space.admit(lanes, 1e-7);
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
            next_look = step + 1 + step / 4;
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
        let mut rests = Vec::new();
        for l in 0..block.len() {
            let mut rest: Vec<f64> = w.iter().map(|lanes| lanes[l]).collect();
            let size = scale(&rest).unwrap_or(1.0);
            rest.iter_mut().for_each(|x| *x /= size);
            let image = self.take_away(&mut rest);
            rest.iter_mut().for_each(|x| *x *= size);
            self.image.push(image.iter().map(|x| x * size).collect());
            rests.push(rest);
        }
        let all = self.basis.len();
        self.image.iter_mut().for_each(|row| row.resize(all, 0.0));
        self.newest = all;
        let largest = (0..all).map(|a| self.image[a][a].abs()).fold(0.0, f64::max);
        self.admit(rests, largest * FLOOR)
    }

    /// Takes from `rest` (of length 1 at most) its part within the basis, twice, since once leaves a trace;
    /// gives that part.
    fn take_away(&self, rest: &mut [f64]) -> Vec<f64> {
        let mut parts = vec![0.0; self.basis.len()];
        for _ in 0..2 {
            let within: Vec<f64> = self.basis.iter().map(|b| dot(b, rest)).collect();
            for (part, (basis, sum)) in within.iter().zip(self.basis.iter().zip(&mut parts)) {
                *sum += part;
                rest.iter_mut().zip(basis).for_each(|(x, b)| *x -= part * b);
            }
        }
        parts
    }

    /// Takes what of `vectors` is longer than `floor` into the basis, each at right angles to all others.
    fn admit(&mut self, vectors: Vec<Vec<f64>>, floor: f64) -> Rest {
        let from = self.basis.len();
        let mut parts = Vec::new();
        for mut vector in vectors {
            let Some(size) = scale(&vector) else {
                parts.push(Vec::new());
                continue;
            };
            vector.iter_mut().for_each(|x| *x /= size);
            let mut part: Vec<f64> =
                self.take_away(&mut vector)[from..].iter().map(|x| x * size).collect();
            let left = length(&vector);
            part.push(left * size);
            parts.push(part);
            // A second look at what is left, since so little of it may be mostly rounding.
            if left * size > floor && left > 1e-13 {
                vector.iter_mut().for_each(|x| *x /= left);
                self.take_away(&mut vector);
                let left = length(&vector);
                vector.iter_mut().for_each(|x| *x /= left);
                self.basis.push(vector);
            }
        }
        parts
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
