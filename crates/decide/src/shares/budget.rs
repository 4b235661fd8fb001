//! What was put to the vote and what people voted: the money, the projects, the ballots.

use super::money::{read_decimal, write_decimal};

/// How people marked their ballots.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Any number of projects, all alike.
    Approval,
    /// One project at the most.
    ChooseOne,
    /// Points for projects.
    Cumulative,
    /// Projects in order, the best first.
    Ordinal,
}

impl Kind {
    /// The word for it in a .pb file.
    pub fn key(self) -> &'static str {
        match self {
            Kind::Approval => "approval",
            Kind::ChooseOne => "choose-1",
            Kind::Cumulative => "cumulative",
            Kind::Ordinal => "ordinal",
        }
    }

    /// The kind a .pb file names.
    pub(crate) fn from_key(key: &str) -> Option<Kind> {
        match key {
            "approval" => Some(Kind::Approval),
            "choose-1" => Some(Kind::ChooseOne),
            "cumulative" | "scoring" => Some(Kind::Cumulative),
            "ordinal" => Some(Kind::Ordinal),
            _ => None,
        }
    }
}

/// One project that people could vote for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Project {
    /// Its id: a text, so that "007" is not "7".
    pub id: String,
    /// Its name for readers; may be empty.
    pub name: String,
    /// Its cost in the smallest unit of money (see [`Budget::places`]).
    pub cost: u64,
    /// Further columns, in the order of [`Budget::project_columns`].
    pub extra: Vec<String>,
}

/// A piece of the text that holds all cells.
pub(crate) type Span = (u32, u32);

/// Ballots in few long lists: a town has a hundred thousand, and a text of its own for every cell of each
/// takes longer than the count.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ballots {
    pub(crate) text: String,
    pub(crate) voters: Vec<Span>,
    /// Where the choices of each ballot end.
    pub(crate) ends: Vec<u32>,
    pub(crate) chosen: Vec<u32>,
    /// Beside `chosen` on cumulative ballots; otherwise empty.
    pub(crate) points: Vec<u64>,
    pub(crate) columns: Vec<String>,
    /// As many as there are columns, ballot after ballot.
    pub(crate) extra: Vec<Span>,
}

/// An election of projects under a limited budget.
///
/// Money is a whole number of smallest units everywhere; [`Budget::places`] says how many decimals they are.
/// Built from a file by [`super::read`] or from tables by [`Budget::new`].
#[derive(Clone, Debug)]
pub struct Budget {
    pub(crate) meta: Vec<(String, String)>,
    pub(crate) kind: Kind,
    pub(crate) places: u32,
    pub(crate) point_places: u32,
    pub(crate) budget: u64,
    pub(crate) project_columns: Vec<String>,
    pub(crate) projects: Vec<Project>,
    pub(crate) ballots: Ballots,
}

impl Budget {
    /// Lets the description say what the rest says.
    pub(crate) fn set_meta(&mut self) {
        let set = [
            ("num_projects", self.projects.len().to_string()),
            ("num_votes", self.voters().to_string()),
            ("budget", write_decimal(u128::from(self.budget), self.places)),
            ("vote_type", self.kind.key().to_owned()),
        ];
        for (key, value) in set {
            match self.meta.iter_mut().find(|(name, _)| name == key) {
                Some(entry) => entry.1 = value,
                None => self.meta.push((key.to_owned(), value)),
            }
        }
    }

    /// The description: keys and values in the order of the file.
    pub fn meta(&self) -> &[(String, String)] {
        &self.meta
    }

    /// The value of one key of the description.
    pub fn described(&self, key: &str) -> Option<&str> {
        self.meta.iter().find(|(name, _)| name == key).map(|(_, value)| value.as_str())
    }

    /// How the ballots are marked.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// How many decimals the smallest unit of money has.
    pub fn places(&self) -> u32 {
        self.places
    }

    /// The money there is, in its smallest unit.
    pub fn budget(&self) -> u64 {
        self.budget
    }

    /// Smallest units of money as a decimal number.
    pub fn money(&self, units: u128) -> String {
        write_decimal(units, self.places)
    }

    /// A decimal number (point or comma) in smallest units of this budget; nothing where it is no number or
    /// has more decimals.
    pub fn units(&self, money: &str) -> Option<u64> {
        read_decimal(money).and_then(|number| number.at(self.places))
    }

    /// The projects, in the order of the file.
    pub fn projects(&self) -> &[Project] {
        &self.projects
    }

    /// The names of the further columns of projects.
    pub fn project_columns(&self) -> &[String] {
        &self.project_columns
    }

    /// How many ballots were cast, blank ones too.
    pub fn voters(&self) -> usize {
        self.ballots.voters.len()
    }

    /// The id of the voter of a ballot. Ballots are counted from 0, in the order of the file.
    ///
    /// # Panics
    /// Where there is no such ballot.
    pub fn voter(&self, ballot: usize) -> &str {
        self.ballots.cell(self.ballots.voters[ballot])
    }

    /// The projects on a ballot, as places in [`Budget::projects`].
    ///
    /// # Panics
    /// Where there is no such ballot.
    pub fn choices(&self, ballot: usize) -> &[u32] {
        &self.ballots.chosen[self.ballots.range(ballot)]
    }

    /// The points beside [`Budget::choices`]; empty where the ballots have none.
    ///
    /// # Panics
    /// Where there is no such ballot.
    pub fn points(&self, ballot: usize) -> &[u64] {
        self.ballots.points.get(self.ballots.range(ballot)).unwrap_or(&[])
    }

    /// The names of the further columns of ballots.
    pub fn ballot_columns(&self) -> &[String] {
        &self.ballots.columns
    }

    /// The place of a further column of ballots, as `ward`.
    pub fn ballot_column(&self, name: &str) -> Option<usize> {
        self.ballots.columns.iter().position(|column| column == name)
    }

    /// What stands in a further column of a ballot.
    ///
    /// # Panics
    /// Where there is no such ballot or column.
    pub fn extra(&self, ballot: usize, column: usize) -> &str {
        assert!(column < self.ballots.columns.len(), "no column {column}");
        self.ballots.cell(self.ballots.extra[ballot * self.ballots.columns.len() + column])
    }
}

impl PartialEq for Budget {
    fn eq(&self, other: &Budget) -> bool {
        let same = |ballot| {
            let cells = || 0..self.ballots.columns.len();
            self.voter(ballot) == other.voter(ballot)
                && self.choices(ballot) == other.choices(ballot)
                && self.points(ballot) == other.points(ballot)
                && cells().all(|cell| self.extra(ballot, cell) == other.extra(ballot, cell))
        };
        self.meta == other.meta
            && (self.kind, self.places, self.budget) == (other.kind, other.places, other.budget)
            && self.point_places == other.point_places
            && self.project_columns == other.project_columns
            && self.projects == other.projects
            && self.ballots.columns == other.ballots.columns
            && self.voters() == other.voters()
            && (0..self.voters()).all(same)
    }
}

impl Eq for Budget {}

impl Ballots {
    pub(crate) fn cell(&self, (start, end): Span) -> &str {
        &self.text[start as usize..end as usize]
    }

    pub(crate) fn range(&self, ballot: usize) -> std::ops::Range<usize> {
        let start = if ballot == 0 { 0 } else { self.ends[ballot - 1] };
        start as usize..self.ends[ballot] as usize
    }

    pub(crate) fn keep(&mut self, text: &str) -> Span {
        let start = self.text.len() as u32;
        self.text.push_str(text);
        (start, self.text.len() as u32)
    }
}
