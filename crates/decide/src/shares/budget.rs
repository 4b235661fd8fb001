//! What was put to the vote and what people voted: the money, the projects, the ballots.

use super::money::{MOST_PLACES, read_decimal, write_decimal};
use super::read::SECTIONS;
use crate::Fault;
use std::collections::{BTreeMap, BTreeSet};

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

/// A ballot to build a [`Budget`] from.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Ballot {
    /// The id of the voter: a text, once per election.
    pub voter: String,
    /// The projects by their place in the list of projects; the best first on ordinal ballots.
    pub choices: Vec<u32>,
    /// The points of each choice, on cumulative ballots only; otherwise empty.
    pub points: Vec<u64>,
    /// Further columns, in the order of [`Draft::ballot_columns`].
    pub extra: Vec<String>,
}

/// All that a [`Budget`] is built from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Draft {
    /// Keys and values that describe the election, in order; `budget`, `vote_type`, `num_votes` and
    /// `num_projects` are set from the rest.
    pub meta: Vec<(String, String)>,
    /// How the ballots are marked.
    pub kind: Kind,
    /// How many decimals the smallest unit of money has: 2 where it is a penny, 9 at the most.
    pub places: u32,
    /// How many decimals the smallest part of a point has; mostly 0.
    pub point_places: u32,
    /// The money there is, in its smallest unit.
    pub budget: u64,
    /// The names of the further columns of projects.
    pub project_columns: Vec<String>,
    /// The projects.
    pub projects: Vec<Project>,
    /// The names of the further columns of ballots, as `hat` or `ward`.
    pub ballot_columns: Vec<String>,
    /// The ballots, blank ones too.
    pub ballots: Vec<Ballot>,
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
    /// Checks a draft and keeps it. Blanks around texts are taken off, and names of columns are put in small
    /// letters, as in a file.
    ///
    /// # Errors
    /// What [`super::read`] says of the file that [`super::write`] would make of the draft: an id twice or
    /// empty, a choice of no project, a project twice on a ballot, more than one on a choose-1 ballot, points
    /// that do not go with the choices, a column or a key twice, too many decimals or too much money, no ballots. `line` is 0 and
    /// `field` names the voter or the project.
    pub fn new(mut draft: Draft) -> Result<Budget, Fault> {
        tidy(&mut draft);
        check_names(&draft)?;
        check_projects(&draft)?;
        check_ballots(&draft)?;
        let mut ballots = Ballots { columns: draft.ballot_columns, ..Ballots::default() };
        for ballot in &draft.ballots {
            let voter = ballots.keep(&ballot.voter);
            ballots.voters.push(voter);
            ballots.chosen.extend(&ballot.choices);
            ballots.points.extend(&ballot.points);
            ballots.ends.push(ballots.chosen.len() as u32);
            for cell in &ballot.extra {
                let cell = ballots.keep(cell);
                ballots.extra.push(cell);
            }
        }
        if ballots.text.len() > u32::MAX as usize || ballots.chosen.len() > u32::MAX as usize {
            return Err(fault("votes", "there are too many ballots; split the election".into()));
        }
        let mut budget = Budget {
            meta: draft.meta,
            kind: draft.kind,
            places: draft.places,
            point_places: draft.point_places,
            budget: draft.budget,
            project_columns: draft.project_columns,
            projects: draft.projects,
            ballots,
        };
        budget.set_meta();
        Ok(budget)
    }

    /// Lets the description say what the rest says.
    fn set_meta(&mut self) {
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

fn fault(field: &str, message: String) -> Fault {
    Fault { line: 0, field: Some(field.to_owned()), message }
}

fn tidy(draft: &mut Draft) {
    let trim = |text: &mut String| {
        if text.trim_ascii().len() < text.len() {
            *text = text.trim_ascii().to_owned();
        }
    };
    for (key, value) in &mut draft.meta {
        trim(key);
        trim(value);
    }
    for column in draft.project_columns.iter_mut().chain(&mut draft.ballot_columns) {
        *column = column.trim_ascii().to_lowercase();
    }
    for project in &mut draft.projects {
        trim(&mut project.name);
        project.extra.iter_mut().for_each(trim);
    }
    draft.ballots.iter_mut().flat_map(|ballot| &mut ballot.extra).for_each(trim);
    if draft.ballots.iter().all(|ballot| ballot.points.is_empty()) {
        draft.point_places = 0;
    }
}

fn check_names(draft: &Draft) -> Result<(), Fault> {
    let points = (draft.kind == Kind::Cumulative).then_some("points");
    let list = |first: &[&'static str], more: &[String]| -> Vec<String> {
        first.iter().map(|name| (*name).to_owned()).chain(more.iter().cloned()).collect()
    };
    let keys: Vec<_> = draft.meta.iter().map(|(key, _)| key.clone()).collect();
    let ballots: Vec<_> = ["voter_id", "vote"].into_iter().chain(points).collect();
    let lists = [
        list(&SECTIONS, &keys),
        list(&["project_id", "cost", "name"], &draft.project_columns),
        list(&ballots, &draft.ballot_columns),
    ];
    for names in lists {
        let mut seen = BTreeSet::new();
        if let Some(name) = names.iter().find(|name| name.is_empty() || !seen.insert(*name)) {
            let rule = "a key or a column needs a name of its own";
            return Err(fault("columns", format!("\"{name}\": {rule}")));
        }
    }
    Ok(())
}

fn check_projects(draft: &Draft) -> Result<(), Fault> {
    let most = super::money::MOST_UNITS;
    if draft.places > MOST_PLACES || draft.point_places > MOST_PLACES || draft.budget >= most {
        return Err(fault("budget", format!("keep it to {MOST_PLACES} decimals and below {most}")));
    }
    if draft.projects.is_empty() {
        return Err(fault("projects", "there are none; add the projects voted on".into()));
    }
    let mut seen = BTreeSet::new();
    for project in &draft.projects {
        let id = &project.id;
        if id.trim() != id || id.is_empty() || id.contains(',') {
            let rule = "an id needs some letters, no comma and no blank around it";
            return Err(fault("project_id", format!("\"{id}\": {rule}")));
        }
        if !seen.insert(id) {
            return Err(fault("project_id", format!("{id} comes twice; give each its own id")));
        }
        if project.cost >= most || project.extra.len() != draft.project_columns.len() {
            return Err(fault(id, "its cost is too large or its columns are not all there".into()));
        }
    }
    Ok(())
}

fn check_ballots(draft: &Draft) -> Result<(), Fault> {
    if draft.ballots.is_empty() {
        return Err(fault("votes", "there are no ballots; nothing can be counted".into()));
    }
    let mut seen = BTreeMap::new();
    for (place, ballot) in draft.ballots.iter().enumerate() {
        let voter = ballot.voter.as_str();
        let head = SECTIONS.contains(&voter);
        let plain = voter.trim() == voter && !voter.is_empty() && !head;
        if !plain || seen.insert(voter, place).is_some() {
            let rule = "each voter needs an id of their own, no section name, no blanks around it";
            return Err(fault("voter_id", format!("\"{voter}\": {rule}")));
        }
        let once: BTreeSet<_> = ballot.choices.iter().collect();
        let known = ballot.choices.iter().all(|choice| (*choice as usize) < draft.projects.len());
        if once.len() != ballot.choices.len() || !known {
            return Err(fault(
                voter,
                "the ballot names a project twice or one there is not".into(),
            ));
        }
        if draft.kind == Kind::ChooseOne && ballot.choices.len() > 1 {
            return Err(fault(voter, "the ballot may name one project only".into()));
        }
        let points = if draft.kind == Kind::Cumulative { ballot.choices.len() } else { 0 };
        let large = ballot.points.iter().any(|points| *points > super::MOST_POINTS);
        if ballot.points.len() != points || large {
            return Err(fault(voter, "the points do not go with the choices".into()));
        }
        if ballot.extra.len() != draft.ballot_columns.len() {
            return Err(fault(voter, "the further columns are not all there".into()));
        }
    }
    Ok(())
}
