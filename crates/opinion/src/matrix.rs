//! The votes that take part, flat in memory, by person and by statement, and the two products with them.
//!
//! A missing vote stands for the statement's mean. Centred, that is exactly 0, so the centred matrix is as
//! sparse as the votes. Sums over people or statements are made in whole numbers (fixed point): their order
//! does not matter, to the last bit. So the order of people, of statements and of rows cannot matter either.

use crate::votes::{Standing, Votes};

/// How many vectors one pass over the votes multiplies at once.
pub(crate) const WIDTH: usize = 4;
/// Whole numbers stand for this fraction of one.
pub(crate) const UNIT: f64 = (1u64 << 50) as f64;

pub(crate) type Block = [i64; WIDTH];
pub(crate) type Lanes = [f64; WIDTH];

/// How many disagreed, passed and agreed: the order of the codes of votes.
pub(crate) type Tally = [u32; 3];

#[derive(Clone, Debug, Default)]
pub(crate) struct Matrix {
    /// The person (number in `Votes`) of each row: those with any vote at all.
    pub people: Vec<u32>,
    /// The statement (number in `Votes`) of each column: open ones with a vote.
    pub columns: Vec<u32>,
    /// Statements with a vote that are held back or marked.
    pub aside: usize,
    /// All votes of each row, those on statements set aside too.
    pub cast: Vec<u32>,
    pub row_start: Vec<u32>,
    /// By person: four times the column, plus the vote's code.
    pub cells: Vec<u32>,
    /// By column, and in it by vote: where its people start; a fourth entry keeps the steps even.
    pub column_start: Vec<[u32; 4]>,
    /// By column and vote: rows.
    pub voters: Vec<u32>,
    pub tally: Vec<Tally>,
    pub mean: Vec<f64>,
}

impl Matrix {
    pub fn new(votes: &Votes) -> Matrix {
        let mut seen = vec![false; votes.statements.len()];
        for code in votes.people.iter().flat_map(|p| &p.row) {
            seen[(code >> 2) as usize] = true;
        }
        let mut m = Matrix::default();
        let mut column_of = vec![u32::MAX; seen.len()];
        for (s, statement) in votes.statements.iter().enumerate().filter(|(s, _)| seen[*s]) {
            if statement.standing == Standing::Open {
                column_of[s] = m.columns.len() as u32;
                m.columns.push(s as u32);
            } else {
                m.aside += 1;
            }
        }
        m.tally = vec![[0; 3]; m.columns.len()];
        m.row_start.push(0);
        for (p, person) in votes.people.iter().enumerate().filter(|(_, p)| !p.row.is_empty()) {
            m.people.push(p as u32);
            m.cast.push(person.row.len() as u32);
            for code in &person.row {
                let column = column_of[(code >> 2) as usize];
                if column != u32::MAX {
                    m.cells.push(column << 2 | code & 3);
                    m.tally[column as usize][(code & 3) as usize] += 1;
                }
            }
            m.row_start.push(m.cells.len() as u32);
        }
        m.mean = m.tally.iter().map(mean).collect();
        m.by_column();
        m
    }

    fn by_column(&mut self) {
        let mut next = Vec::with_capacity(self.columns.len());
        let mut at = 0;
        for [disagree, pass, agree] in &self.tally {
            let starts = [at, at + disagree, at + disagree + pass, at + disagree + pass + agree];
            at = starts[3];
            next.push(starts);
        }
        self.column_start = next.clone();
        self.voters = vec![0; self.cells.len()];
        for row in 0..self.people.len() {
            for code in &self.cells[self.row(row)] {
                let slot = &mut next[(code >> 2) as usize][(code & 3) as usize];
                self.voters[*slot as usize] = row as u32;
                *slot += 1;
            }
        }
    }

    pub fn row(&self, row: usize) -> std::ops::Range<usize> {
        self.row_start[row] as usize..self.row_start[row + 1] as usize
    }

    /// The rows that gave column `column` the vote with code `code`.
    pub fn who(&self, column: usize, code: usize) -> &[u32] {
        let starts = self.column_start[column];
        &self.voters[starts[code] as usize..starts[code + 1] as usize]
    }

    /// Centred matrix times `y` (by column, each lane of length 1 at most): by row, in [`UNIT`]s.
    pub fn times(&self, y: &[Lanes]) -> Vec<Block> {
        let mut table = vec![[0i64; WIDTH]; y.len() * 4];
        for (column, (lanes, mean)) in y.iter().zip(&self.mean).enumerate() {
            for (code, value) in [-1.0, 0.0, 1.0].into_iter().enumerate() {
                table[column * 4 + code] = lanes.map(|y| ((value - mean) * y * UNIT) as i64);
            }
        }
        let sum = |row: usize| {
            let mut sum = [0i64; WIDTH];
            for code in &self.cells[self.row(row)] {
                add(&mut sum, &table[*code as usize]);
            }
            sum
        };
        (0..self.people.len()).map(sum).collect()
    }

    /// Transposed centred matrix times what [`Matrix::times`] gave: by column.
    pub fn back(&self, u: &[Block]) -> Vec<Lanes> {
        let most = u.iter().flatten().map(|v| v.unsigned_abs()).max().unwrap_or(0);
        let tallest = self.tally.iter().map(|t| t.iter().sum::<u32>()).max().unwrap_or(0);
        // No column's sum may pass 2^62.
        let bits = (64 - most.leading_zeros()) + (32 - tallest.leading_zeros());
        let part = 1i64 << bits.saturating_sub(62).min(62);
        let table: Vec<Block> = match part {
            1 => u.to_vec(),
            _ => u.iter().map(|lanes| lanes.map(|v| v / part)).collect(),
        };
        let scale = part as f64 / UNIT;
        let column = |(column, mean): (usize, &f64)| {
            let [disagree, pass, agree] = [0, 1, 2].map(|code| {
                let mut sum = [0i64; WIDTH];
                for row in self.who(column, code) {
                    add(&mut sum, &table[*row as usize]);
                }
                sum
            });
            std::array::from_fn(|l| {
                let (a, d, p) = (agree[l] as f64, disagree[l] as f64, pass[l] as f64);
                (((1.0 - mean) * a + (-1.0 - mean) * d) - mean * p) * scale
            })
        };
        self.mean.iter().enumerate().map(column).collect()
    }
}

#[inline(always)]
fn add(sum: &mut Block, other: &Block) {
    for (s, o) in sum.iter_mut().zip(other) {
        *s = s.wrapping_add(*o);
    }
}

/// The mean vote of those who voted; 0 where nobody did.
fn mean(tally: &Tally) -> f64 {
    let all: u32 = tally.iter().sum();
    (f64::from(tally[2]) - f64::from(tally[0])) / f64::from(all.max(1))
}
