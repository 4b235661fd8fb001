//! The columns and lines of our csv of ballots.

use crate::Fault;
use crate::ranked::election::{Ballot, Candidate, Rank, Said};
use crate::ranked::text::{cells, fault, number, short};
use crate::ranked::votes_csv::{Head, LABELS};
use std::collections::{BTreeMap, BTreeSet};

/// What a column holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Column {
    Count,
    Label,
    Rank,
    Mark,
}

pub(crate) struct Columns {
    names: Vec<String>,
    kinds: Vec<Column>,
    ranks: bool,
}

/// Whether a column is one of ranks: `rank1`, `rank2`, ...
pub(crate) fn is_rank(name: &str) -> bool {
    name.strip_prefix("rank")
        .is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()))
}

impl Columns {
    pub(crate) fn new(at: usize, mut names: Vec<String>, head: &Head) -> Result<Columns, Fault> {
        while names.last().is_some_and(String::is_empty) {
            names.pop();
        }
        if names.len() == 1 && names[0].contains(';') {
            let message = "The columns are parted by semicolons; save the file with commas.";
            return Err(fault(at, None, message));
        }
        let ranks = names.iter().any(|name| is_rank(name));
        let mut kinds = Vec::new();
        let mut seen = BTreeSet::new();
        let mut rank = 0;
        for name in &names {
            if name.is_empty() || !seen.insert(name) {
                let message = "A column without a name, or a name twice; give each column its own.";
                return Err(fault(at, Some(name), message));
            }
            kinds.push(if name == "count" {
                Column::Count
            } else if LABELS.contains(&name.as_str()) || head.labels.contains(name) {
                Column::Label
            } else if is_rank(name) {
                rank += 1;
                if *name != format!("rank{rank}") {
                    let message = format!("Expected rank{rank} here: ranks stand in their order from rank1.");
                    return Err(fault(at, Some(name), message));
                }
                Column::Rank
            } else if ranks {
                let message = "Beside ranks, count, hat, channel, receipt and ballot a column needs a comment above such as \
                               # label: district";
                return Err(fault(at, Some(name), message));
            } else {
                Column::Mark
            });
        }
        if !kinds.iter().any(|kind| matches!(kind, Column::Rank | Column::Mark)) {
            let message = "There is no column of votes; add rank1, rank2 and so on, or one for each candidate.";
            return Err(fault(at, None, message));
        }
        Ok(Columns { names, kinds, ranks })
    }

    fn of(&self, kind: Column) -> impl Iterator<Item = (usize, &str)> {
        let wanted = self.kinds.iter().enumerate().filter(move |(_, one)| **one == kind);
        wanted.map(|(at, _)| (at, self.names[at].as_str()))
    }
}

/// Candidates by what a cell may call them.
struct Known(BTreeMap<String, u32>);

impl Known {
    fn new(candidates: &[Candidate]) -> Known {
        let mut known = BTreeMap::new();
        let mut twice = BTreeSet::new();
        for (at, one) in candidates.iter().enumerate() {
            if known.insert(one.name.clone(), at as u32).is_some() {
                twice.insert(one.name.clone());
            }
        }
        // A name that two share names neither; an id always goes before a name.
        known.retain(|name, _| !twice.contains(name));
        for (at, one) in candidates.iter().enumerate() {
            known.insert(one.id.clone(), at as u32);
        }
        Known(known)
    }

    fn find(&self, at: usize, column: &str, name: &str) -> Result<u32, Fault> {
        self.0.get(name).copied().ok_or_else(|| {
            let message = format!(
                "\"{}\" is nobody on the list of candidates, or two are called so; correct it or use the id.",
                short(name)
            );
            fault(at, Some(column), message)
        })
    }
}

fn members(cell: &str) -> impl Iterator<Item = &str> {
    let nobody = matches!(cell, "" | "undervote" | "overvote");
    cell.split(" = ").map(str::trim).filter(move |one| !nobody && !one.is_empty())
}

/// The candidates and ballots below the line of columns.
pub(crate) fn rows<'a>(
    columns: &Columns,
    head: &Head,
    lines: impl Iterator<Item = (usize, &'a str)>,
) -> Result<(Vec<Candidate>, Vec<Ballot>), Fault> {
    let mut rows = Vec::new();
    for (at, line) in lines {
        let mut row = cells(at, line)?;
        let extra = row.iter().skip(columns.names.len()).find(|cell| !cell.is_empty());
        if let Some(extra) = extra {
            let message =
                "This line has more cells than there are columns; quote a cell with a comma.";
            return Err(fault(at, Some(extra), message));
        }
        row.resize(columns.names.len(), String::new());
        rows.push((at, row));
    }
    let candidates =
        if head.candidates.is_empty() { found(columns, &rows) } else { head.candidates.clone() };
    let known = Known::new(&candidates);
    let ballots: Result<Vec<Ballot>, Fault> =
        rows.iter().map(|(at, row)| ballot(columns, &known, *at, row)).collect();
    Ok((candidates, ballots?))
}

/// Whoever the ballots name, by name, so that the order of the lines does not matter.
fn found(columns: &Columns, rows: &[(usize, Vec<String>)]) -> Vec<Candidate> {
    let names: BTreeSet<&str> = if columns.ranks {
        let ranks = || columns.of(Column::Rank).map(|(at, _)| at);
        rows.iter().flat_map(|(_, row)| ranks().flat_map(|at| members(&row[at]))).collect()
    } else {
        columns.of(Column::Mark).map(|(_, name)| name).collect()
    };
    names.into_iter().map(|name| Candidate::new(name, name)).collect()
}

fn ballot(columns: &Columns, known: &Known, line: usize, row: &[String]) -> Result<Ballot, Fault> {
    let count = match columns.of(Column::Count).next() {
        Some((at, name)) => number(line, name, &row[at])?,
        None => 1,
    };
    let labels = columns
        .of(Column::Label)
        .filter(|(at, _)| !row[*at].is_empty())
        .map(|(at, name)| (name.to_owned(), row[at].clone()))
        .collect();
    let said = if columns.ranks {
        Said::Ranks(ranks(columns, known, line, row)?)
    } else {
        Said::Marks(marks(columns, known, line, row)?)
    };
    Ok(Ballot { count, said, labels, line })
}

fn ranks(
    columns: &Columns,
    known: &Known,
    line: usize,
    row: &[String],
) -> Result<Vec<Rank>, Fault> {
    let mut ranks = Vec::new();
    for (at, name) in columns.of(Column::Rank) {
        if row[at] == "overvote" {
            ranks.push(Rank::Unclear);
            continue;
        }
        let group: Result<Vec<u32>, Fault> =
            members(&row[at]).map(|one| known.find(line, name, one)).collect();
        ranks.push(Rank::of(&group?));
    }
    while ranks.last() == Some(&Rank::Blank) {
        ranks.pop();
    }
    Ok(ranks)
}

fn marks(
    columns: &Columns,
    known: &Known,
    line: usize,
    row: &[String],
) -> Result<Vec<(u32, u32)>, Fault> {
    let mut marks = Vec::new();
    for (at, name) in columns.of(Column::Mark) {
        let mark = match row[at].as_str() {
            "" => continue,
            "x" | "X" => 1,
            digits => number(line, name, digits)?,
        };
        marks.push((known.find(line, name, name)?, mark));
    }
    Ok(marks)
}
