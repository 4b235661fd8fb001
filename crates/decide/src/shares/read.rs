//! Reading a .pb file, the format of Pabulib (Faliszewski and others 2023, "Participatory Budgeting: Data,
//! Tools, and Analysis").

use super::budget::{Ballots, Budget, Kind, Project};
use super::cells::{Cells, Row};
use super::money::{Decimal, MOST_PLACES, read_decimal};
use super::votes::{self, Votes};
use crate::Fault;
use std::collections::{BTreeMap, BTreeSet};

/// Reads an election from a .pb file.
///
/// UTF-8, perhaps with a byte-order mark; lines end in LF or CRLF; `;` between columns; double quotes where a
/// text holds `;` or a line break; columns in any order; money with a decimal point or comma. A blank ballot
/// counts as a ballot. Columns that the count does not need are kept.
///
/// # Errors
/// The first thing that is wrong, with its line and column and what to do: a section or a column that is
/// missing or comes twice, a kind of ballot not known, money that is no number, an id twice, a ballot for a
/// project there is not or twice for one, points that do not go with the choices, more choices on a choose-1
/// ballot, `num_votes` that is not the number of ballots, no ballots.
pub fn read(bytes: &[u8]) -> Result<Budget, Fault> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let before = &bytes[..error.valid_up_to()];
        let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
        at(line, None, "this is not UTF-8; save the file as UTF-8 and try again")
    })?;
    if text.len() > (u32::MAX / 2) as usize {
        return Err(at(0, None, "the file is larger than 2 GB; split the election"));
    }
    Reader { cells: Cells::new(text), row: Row::default(), found: Found::default() }.read()
}

pub(crate) fn at(line: usize, field: Option<&str>, message: impl Into<String>) -> Fault {
    Fault { line, field: field.map(short), message: message.into() }
}

/// Enough of a text to find it again, so that a hostile file cannot flood a page.
pub(crate) fn short(text: &str) -> String {
    match text.char_indices().nth(40) {
        Some((end, _)) => format!("{}...", &text[..end]),
        None => text.to_owned(),
    }
}

/// What the sections held.
#[derive(Default)]
struct Found {
    meta: Option<Vec<(String, String)>>,
    /// The line of each key of the description.
    meta_lines: BTreeMap<String, usize>,
    project_columns: Vec<String>,
    projects: Option<Vec<Project>>,
    costs: Vec<(usize, Decimal)>,
    votes: Option<Votes>,
}

struct Reader<'a> {
    cells: Cells<'a>,
    row: Row<'a>,
    found: Found,
}

#[derive(Clone, Copy)]
enum Section {
    Meta,
    Projects,
    Votes,
}

fn section(row: &Row<'_>) -> Option<Section> {
    if !row.rest_is_empty(1) {
        return None;
    }
    let place = SECTIONS.iter().position(|section| *section == row.cell(0))?;
    [Section::Meta, Section::Projects, Section::Votes].get(place).copied()
}

/// The lines that open a section.
pub(crate) const SECTIONS: [&str; 3] = ["META", "PROJECTS", "VOTES"];

impl<'a> Reader<'a> {
    fn read(mut self) -> Result<Budget, Fault> {
        let mut more = self.cells.next(&mut self.row)?;
        while more {
            let Some(head) = section(&self.row) else {
                let what = "the file must begin with a line META; put the section lines in";
                return Err(at(self.row.line, Some(self.row.cell(0)), what));
            };
            let line = self.row.line;
            let twice = match head {
                Section::Meta => self.found.meta.is_some(),
                Section::Projects => self.found.projects.is_some(),
                Section::Votes => self.found.votes.is_some(),
            };
            if twice {
                let what = "this section comes twice; keep one";
                return Err(at(line, Some(self.row.cell(0)), what));
            }
            more = match head {
                Section::Meta => self.meta()?,
                Section::Projects => self.projects(line)?,
                Section::Votes => self.votes(line)?,
            };
        }
        self.finish()
    }

    /// The column line of a section, in small letters.
    fn columns(&mut self, line: usize, section: &str) -> Result<Vec<String>, Fault> {
        if !self.cells.next(&mut self.row)? {
            return Err(at(line, Some(section), "the section is empty; add its lines"));
        }
        let columns: Vec<_> =
            (0..self.row.len()).map(|cell| self.row.cell(cell).to_lowercase()).collect();
        let mut seen = BTreeSet::new();
        match columns.iter().find(|column| !column.is_empty() && !seen.insert(*column)) {
            Some(column) => {
                Err(at(self.row.line, Some(column), "the column comes twice; keep one"))
            }
            None => Ok(columns),
        }
    }

    /// Whether the next row is read and still belongs to this section.
    fn within(&mut self) -> Result<(bool, bool), Fault> {
        let more = self.cells.next(&mut self.row)?;
        Ok((more, more && section(&self.row).is_none()))
    }

    fn meta(&mut self) -> Result<bool, Fault> {
        self.columns(self.row.line, "META")?;
        let mut meta = Vec::new();
        loop {
            let (more, within) = self.within()?;
            if !within {
                self.found.meta = Some(meta);
                return Ok(more);
            }
            self.row.fits(2, &[(0, "key")])?;
            let key = self.row.cell(0).to_owned();
            if key.is_empty() {
                return Err(at(self.row.line, Some("key"), "it is empty; give the value a key"));
            }
            if self.found.meta_lines.insert(key.clone(), self.row.line).is_some() {
                return Err(at(self.row.line, Some(&key), "the key comes twice; keep one"));
            }
            meta.push((key, self.row.cell(1).to_owned()));
        }
    }

    fn projects(&mut self, line: usize) -> Result<bool, Fault> {
        let columns = self.columns(line, "PROJECTS")?;
        let head = self.row.line;
        let id = place(&columns, "project_id", head)?;
        let cost = place(&columns, "cost", head)?;
        let name = columns.iter().position(|column| column == "name");
        let further = |cell: &usize| ![Some(id), Some(cost), name].contains(&Some(*cell));
        let extra: Vec<_> = (0..columns.len()).filter(further).collect();
        self.found.project_columns = extra.iter().map(|cell| columns[*cell].clone()).collect();
        let mut projects = Vec::new();
        let mut seen = BTreeMap::new();
        loop {
            let (more, within) = self.within()?;
            if !within {
                self.found.projects = Some(projects);
                return Ok(more);
            }
            let row = &self.row;
            row.fits(columns.len(), &[(id, "project_id"), (cost, "cost")])?;
            check_id(row, id, "project_id", &mut seen)?;
            let decimal = read_decimal(row.cell(cost)).ok_or_else(|| {
                let what = format!("\"{}\" is no amount of money; {AMOUNT}", short(row.cell(cost)));
                at(row.line, Some("cost"), what)
            })?;
            self.found.costs.push((row.line, decimal));
            projects.push(Project {
                id: row.cell(id).to_owned(),
                name: name.map(|name| row.cell(name).to_owned()).unwrap_or_default(),
                cost: 0,
                extra: extra.iter().map(|cell| row.cell(*cell).to_owned()).collect(),
            });
        }
    }

    fn votes(&mut self, line: usize) -> Result<bool, Fault> {
        let (Some(_), Some(projects)) = (&self.found.meta, &self.found.projects) else {
            let what = "the votes come before META or PROJECTS; put those sections first";
            return Err(at(line, Some("VOTES"), what));
        };
        let ids: Vec<String> = projects.iter().map(|project| project.id.clone()).collect();
        let kind = self.kind()?;
        let columns = self.columns(line, "VOTES")?;
        let (votes, more) =
            votes::read(&mut self.cells, &mut self.row, &columns, &ids, kind, section_follows)?;
        self.found.votes = Some(votes);
        Ok(more)
    }

    /// The value of a key of the description and its line.
    fn described(&self, key: &str) -> Result<(&str, usize), Fault> {
        let entry = self.found.meta.iter().flatten().find(|(name, _)| name == key);
        match entry {
            Some((_, value)) => Ok((value, self.found.meta_lines.get(key).copied().unwrap_or(0))),
            None => Err(at(0, Some(key), format!("META does not say it; add a line {key};..."))),
        }
    }

    fn kind(&self) -> Result<Kind, Fault> {
        let (value, line) = self.described("vote_type")?;
        Kind::from_key(value).ok_or_else(|| {
            let known = "use approval, choose-1, cumulative or ordinal";
            at(line, Some("vote_type"), format!("\"{}\" is not known; {known}", short(value)))
        })
    }

    fn finish(self) -> Result<Budget, Fault> {
        let Some(votes) = &self.found.votes else {
            return Err(at(0, Some("VOTES"), "the section is missing; add the ballots"));
        };
        if votes.ballots.voters.is_empty() {
            return Err(at(votes.line, Some("VOTES"), "there are no ballots; add them"));
        }
        let kind = self.kind()?;
        let (text, line) = self.described("budget")?;
        let budget = read_decimal(text).ok_or_else(|| {
            let what = format!("\"{}\" is no amount of money; {AMOUNT}", short(text));
            at(line, Some("budget"), what)
        })?;
        if let Ok((text, line)) = self.described("num_votes") {
            let found = votes.ballots.voters.len();
            if text.parse() != Ok(found) {
                let what = format!("it says {}, but there are {found} ballots; ", short(text));
                return Err(at(line, Some("num_votes"), what + "look for lost or added lines"));
            }
        }
        let costs = &self.found.costs;
        let places = costs.iter().map(|(_, cost)| cost.places).fold(budget.places, u32::max);
        let large = |line, field| at(line, Some(field), "too large; give it in a larger unit");
        let money = budget.at(places).ok_or_else(|| large(line, "budget"))?;
        let mut projects = self.found.projects.unwrap_or_default();
        for (project, (line, cost)) in projects.iter_mut().zip(costs) {
            project.cost = cost.at(places).ok_or_else(|| large(*line, "cost"))?;
        }
        let votes = self.found.votes.unwrap_or_default();
        Ok(Budget {
            meta: self.found.meta.unwrap_or_default(),
            kind,
            places,
            point_places: votes.point_places,
            budget: money,
            project_columns: self.found.project_columns,
            projects,
            ballots: Ballots { ..votes.ballots },
        })
    }
}

const AMOUNT: &str = "write it in digits, as 1234 or 1234,50";

fn section_follows(row: &Row<'_>) -> bool {
    section(row).is_some()
}

/// Where a column stands.
pub(crate) fn place(columns: &[String], name: &str, line: usize) -> Result<usize, Fault> {
    columns
        .iter()
        .position(|column| column == name)
        .ok_or_else(|| at(line, Some(name), "the column is missing; add it to this line"))
}

fn check_id<'a>(
    row: &Row<'a>,
    cell: usize,
    column: &str,
    seen: &mut BTreeMap<String, usize>,
) -> Result<(), Fault> {
    let id = row.cell(cell);
    if id.is_empty() || id.contains(',') {
        let what = "an id needs some letters and no comma; give it one";
        return Err(at(row.line, Some(column), what));
    }
    match seen.insert(id.to_owned(), row.line) {
        Some(line) => {
            let what = format!("{} is in line {line} already; give each its own id", short(id));
            Err(at(row.line, Some(column), what))
        }
        None => Ok(()),
    }
}

const _: () = assert!(MOST_PLACES < 19);
