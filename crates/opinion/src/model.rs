//! A conversation that goes on: a vote more, and what it comes to now.

use crate::colour;
use crate::components::Directions;
use crate::found::Found;
use crate::matrix::{Lanes, Matrix, WIDTH};
use crate::rule::Rule;
use crate::votes::{Hats, Standing, Vote, Votes};

/// How much of the fixed start is mixed into a start from the last components: what is new and has no part
/// in them is then found all the same.
const FRESH: f64 = 1e-4;
/// Variances closer than this to each other, against the first, are found from the fixed start alone: how
/// their directions come out hangs on the start.
const CLOSE: f64 = 1e-3;

/// Votes, and where the components were last: [`Model::settle`] starts from there, and gives what
/// [`crate::find`] gives.
#[derive(Clone, Debug)]
pub struct Model {
    votes: Votes,
    rule: Rule,
    /// By statement (number in the votes).
    last: Vec<Lanes>,
}

impl Model {
    /// A conversation to go on with.
    pub fn new(votes: Votes, rule: Rule) -> Model {
        Model { votes, rule, last: Vec::new() }
    }

    /// The votes so far.
    pub fn votes(&self) -> &Votes {
        &self.votes
    }

    /// Takes a vote; see [`Votes::cast`].
    pub fn vote(&mut self, person: &str, statement: &str, vote: Vote) {
        self.votes.cast(person, statement, vote);
    }

    /// Says whether a statement takes part.
    pub fn stand(&mut self, statement: &str, standing: Standing) {
        self.votes.stand(statement, standing);
    }

    /// Notes the hats of a person.
    pub fn hats(&mut self, person: &str, hats: Hats) {
        self.votes.hats(person, hats);
    }

    /// What the conversation comes to now.
    pub fn settle(&mut self) -> Found {
        let matrix = Matrix::new(&self.votes);
        let marks = colour::marks(&matrix);
        let start = colour::start(&matrix, &marks);
        let mut directions = Directions::default();
        if let Some(warm) = self.warm(&matrix, &start) {
            directions = Directions::of(&matrix, &warm);
        }
        if directions.lanes.is_empty() || close(&directions.squares) {
            directions = Directions::of(&matrix, &start);
        }
        self.last = vec![[0.0; WIDTH]; self.votes.statements.len()];
        for (statement, lanes) in matrix.columns.iter().zip(&directions.lanes) {
            self.last[*statement as usize] = *lanes;
        }
        Found::new(&self.votes, &self.rule, &matrix, &marks, &directions)
    }

    fn warm(&self, matrix: &Matrix, start: &[Lanes]) -> Option<Vec<Lanes>> {
        if self.last.is_empty() {
            return None;
        }
        let lanes = |(statement, fresh): (&u32, &Lanes)| {
            let last = self.last.get(*statement as usize).unwrap_or(&[0.0; WIDTH]);
            std::array::from_fn(|l| last[l] + FRESH * fresh[l])
        };
        Some(matrix.columns.iter().zip(start).map(lanes).collect())
    }
}

fn close(squares: &Lanes) -> bool {
    squares.windows(2).take(2).any(|two| two[0] - two[1] <= CLOSE * squares[0])
}
