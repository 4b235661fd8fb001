//! What a conversation comes to: for the application itself. What others see is made from it by
//! [`crate::Report`], which hides what would give a person away.

use crate::colour;
use crate::components::Directions;
use crate::groups::{Grouping, Shape, Tried};
use crate::hats::{self, HatCounts};
use crate::matrix::Matrix;
use crate::measures::{Measures, representative};
use crate::plane::{Plane, numbers};
use crate::rule::Rule;
use crate::shown::Counts;
use crate::votes::{Hat, Votes};
use serde::Serialize;
use std::cmp::Ordering;

/// A person's place.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Placed {
    /// The application's name for the person.
    pub id: String,
    /// All votes of the person.
    pub votes: usize,
    /// Where the person stands, in steps of 2^-20. Far apart is unlike; the axes have no meaning of their own.
    pub place: [f64; 2],
    /// Number in the list of groups, where there are groups and the person voted often enough.
    pub group: Option<usize>,
}

/// What a statement comes to.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Outcome {
    /// The application's name for the statement.
    pub id: String,
    /// Its words, where they are known.
    pub text: Option<String>,
    /// Mean vote: 1 all agree, -1 all disagree.
    pub mean: f64,
    /// What it adds to each axis, to 10 decimals; the squares of an axis sum to 1.
    pub loading: [f64; 2],
    /// Everybody who voted, grouped or not. Ratios stand against nobody here.
    pub everyone: Measures,
    /// Each group against all others.
    pub groups: Vec<Measures>,
    /// Group-aware consensus: the product over groups of the share that agrees, and that disagrees.
    pub aware: [f64; 2],
    /// The largest share that agrees of a group less the smallest; 0 without groups.
    pub spread: f64,
    /// The four hats in the order of [`Hat::ALL`]. Someone with two counts in both.
    pub hats: [HatCounts; 4],
    #[serde(skip)]
    mark: u64,
}

/// What a conversation comes to.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Found {
    /// The rule it was found by.
    pub rule: Rule,
    /// How many votes count.
    pub votes: usize,
    /// How many people voted often enough to be grouped.
    pub grouped: usize,
    /// The first three variances (divisor: people less one), to 10 decimals.
    pub variances: [f64; 3],
    /// The second and third variance are within 1e-6: the second axis could as well be another, and groups
    /// hang on a toss. Say so wherever groups are shown.
    pub ambiguous: bool,
    /// How far groups can be spoken of.
    #[serde(flatten)]
    pub shape: Shape,
    /// What was tried.
    pub tried: Vec<Tried>,
    /// Everyone who voted, in the order in which they first came.
    pub people: Vec<Placed>,
    /// Every open statement with a vote, in the order in which they first came.
    pub statements: Vec<Outcome>,
    /// Numbers into `statements`: what everybody agrees with, by share times z.
    pub agreed: Vec<usize>,
    /// What everybody disagrees with.
    pub rejected: Vec<usize>,
    /// What every group agrees with, by group-aware consensus; empty without groups.
    pub every_group: Vec<usize>,
    /// What divides the groups, the widest first; empty without groups.
    pub divides: Vec<usize>,
    /// What every hat that was heard agrees with, by the least share of a hat; see [`crate::hats`].
    pub every_hat: Vec<usize>,
    /// Hats that nobody who voted wears.
    pub unheard: Vec<Hat>,
    /// For each group what stands for it: a number into `statements`, and whether the group agrees.
    pub stands_for: Vec<Vec<(usize, bool)>>,
}

/// Finds what a conversation comes to. The same votes give the same, in any order and under any names.
pub fn find(votes: &Votes, rule: &Rule) -> Found {
    let matrix = Matrix::new(votes);
    let marks = colour::marks(&matrix);
    let directions = Directions::of(&matrix, &colour::start(&matrix, &marks));
    Found::new(votes, rule, &matrix, &marks, &directions)
}

/// To 10 decimals: what is left of the components' last bits is cut off.
fn tidy(x: f64) -> f64 {
    (x * 1e10).round() / 1e10 + 0.0
}

impl Found {
    pub(crate) fn new(
        votes: &Votes,
        rule: &Rule,
        m: &Matrix,
        marks: &[u64],
        directions: &Directions,
    ) -> Found {
        let plane = Plane::new(m, directions, rule);
        let Grouping { shape, tried, of_row } = Grouping::new(&plane, rule);
        let groups = match &shape {
            Shape::Groups { groups, .. } => groups.len(),
            _ => 0,
        };
        let people: Vec<Placed> = (m.people.iter().enumerate())
            .map(|(row, p)| Placed {
                id: votes.people[*p as usize].id.clone(),
                votes: m.cast[row] as usize,
                place: numbers(&plane.places[row]),
                group: of_row[row].map(usize::from),
            })
            .collect();
        let counts = by_group(m, &of_row, groups);
        let hats = hats::count(votes, m);
        let outcome = |c: usize| Outcome {
            loading: plane.loadings[c].map(tidy),
            mark: marks[c],
            ..Outcome::new(votes, m, c, &counts[c], hats[c])
        };
        let mut found = Found {
            rule: *rule,
            votes: votes.count(),
            grouped: plane.grouped.iter().filter(|g| **g).count(),
            variances: plane.variances.map(tidy),
            ambiguous: plane.ambiguous(),
            shape,
            tried,
            people,
            statements: (0..m.columns.len()).map(outcome).collect(),
            agreed: Vec::new(),
            rejected: Vec::new(),
            every_group: Vec::new(),
            divides: Vec::new(),
            every_hat: Vec::new(),
            unheard: hats::unheard(votes, m),
            stands_for: Vec::new(),
        };
        found.lists(groups);
        found
    }

    fn lists(&mut self, groups: usize) {
        let weight = |side: &crate::Side| side.share * side.share_z;
        self.agreed = self.list(|s| s.everyone.agree.held().then(|| weight(&s.everyone.agree)));
        self.rejected =
            self.list(|s| s.everyone.disagree.held().then(|| weight(&s.everyone.disagree)));
        if groups > 1 {
            let all = |s: &Outcome| s.groups.iter().all(|g| g.agree.share > 0.5);
            self.every_group = self.list(|s| all(s).then_some(s.aware[0]));
            self.divides = self.list(|s| (s.spread > 0.0).then_some(s.spread));
        }
        let heard = self.rule.heard;
        self.every_hat = self.list(|s| hats::agreed(&s.hats, heard));
        let marks: Vec<u64> = self.statements.iter().map(|s| s.mark).collect();
        let stands_for = |g: usize| {
            let all: Vec<Measures> = self.statements.iter().map(|s| s.groups[g]).collect();
            representative(&all, &marks, self.rule.list)
        };
        self.stands_for = (0..groups).map(stands_for).collect();
    }

    /// The statements with the largest values, as many as a list may hold.
    fn list(&self, value: impl Fn(&Outcome) -> Option<f64>) -> Vec<usize> {
        let mut chosen: Vec<(f64, usize)> = (self.statements.iter().enumerate())
            .filter_map(|(at, s)| Some((value(s)?, at)))
            .collect();
        chosen.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| self.before(a.1, b.1)));
        chosen.into_iter().take(self.rule.list).map(|(_, at)| at).collect()
    }

    /// What is equal is ordered by how many voted, then by a mark that comes from the votes alone, and only
    /// then, for statements that nothing but their name tells apart, by that.
    fn before(&self, a: usize, b: usize) -> Ordering {
        let (a, b) = (&self.statements[a], &self.statements[b]);
        let all = |s: &Outcome| s.everyone.counts.all();
        all(b).cmp(&all(a)).then(a.mark.cmp(&b.mark)).then_with(|| a.id.cmp(&b.id))
    }
}

impl Outcome {
    fn new(
        votes: &Votes,
        m: &Matrix,
        c: usize,
        counts: &[Counts],
        hats: [HatCounts; 4],
    ) -> Outcome {
        let statement = &votes.statements[m.columns[c] as usize];
        let [disagree, pass, agree] = m.tally[c];
        let all = Counts { agree, disagree, pass };
        let together = counts.iter().fold(Counts::default(), |sum, c| sum.with(c));
        let groups: Vec<Measures> =
            counts.iter().map(|own| Measures::of(*own, together.without(own))).collect();
        let shares = || groups.iter().map(|g| g.agree.share);
        let spread = shares().fold(0.0, f64::max) - shares().fold(1.0, f64::min);
        Outcome {
            id: statement.id.clone(),
            text: statement.text.clone(),
            mean: m.mean[c],
            loading: [0.0; 2],
            everyone: Measures::of(all, Counts::default()),
            aware: [
                groups.iter().map(|g| g.agree.share).product(),
                groups.iter().map(|g| g.disagree.share).product(),
            ],
            spread: if groups.is_empty() { 0.0 } else { spread },
            groups,
            hats,
            mark: 0,
        }
    }
}

/// By column and group who said what.
fn by_group(m: &Matrix, of_row: &[Option<u8>], groups: usize) -> Vec<Vec<Counts>> {
    let mut counts = vec![vec![Counts::default(); groups]; m.columns.len()];
    for (row, group) in of_row.iter().enumerate() {
        let Some(group) = group else { continue };
        for code in &m.cells[m.row(row)] {
            counts[(code >> 2) as usize][usize::from(*group)].add(*code);
        }
    }
    counts
}

/// As [`find`] for groups that the caller made: the group of each person by name, from 0 without a gap.
/// Statistics alone, by statement in the order in which they first came: each group against all others, and
/// the statements that stand for each group (numbers into them).
pub fn measure(
    votes: &Votes,
    group_of: impl Fn(&str) -> Option<usize>,
    groups: usize,
    rule: &Rule,
) -> (Vec<Outcome>, Vec<Vec<(usize, bool)>>) {
    let m = Matrix::new(votes);
    let marks = colour::marks(&m);
    let of = |p: &u32| group_of(&votes.people[*p as usize].id).filter(|g| *g < groups.min(255));
    let of_row: Vec<Option<u8>> = m.people.iter().map(|p| of(p).map(|g| g as u8)).collect();
    let counts = by_group(&m, &of_row, groups);
    let hats = hats::count(votes, &m);
    let outcome =
        |c: usize| Outcome { mark: marks[c], ..Outcome::new(votes, &m, c, &counts[c], hats[c]) };
    let outcomes: Vec<Outcome> = (0..m.columns.len()).map(outcome).collect();
    let stands_for = |g: usize| {
        let all: Vec<Measures> = outcomes.iter().map(|s| s.groups[g]).collect();
        representative(&all, &marks, rule.list)
    };
    let stands_for = (0..groups).map(stands_for).collect();
    (outcomes, stands_for)
}
