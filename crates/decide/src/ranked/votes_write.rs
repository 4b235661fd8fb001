//! Writes our csv of ballots.

use crate::ranked::election::{Ballot, Election, Rank, Said};
use crate::ranked::rule::{Overvote, Repeated, Strength, Terms};
use crate::ranked::text::cell;
use crate::ranked::votes_csv::{FORMAT, LABELS};
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// Writes ballots with their rule, so that anyone can count them again. [`super::votes_csv::read`] gives back
/// the same election.
pub fn write(election: &Election, terms: &Terms) -> String {
    let mut out = format!("# {FORMAT} 1\n");
    head(&mut out, election, terms);
    let keys: BTreeSet<&str> = election
        .ballots()
        .iter()
        .flat_map(|b| b.labels.iter().map(|(key, _)| key.as_str()))
        .collect();
    for key in keys.iter().filter(|key| !LABELS.contains(key)) {
        let _ = writeln!(out, "# label: {key}");
    }
    let ranks = election.ballots().iter().map(ranks_of).max().unwrap_or(0).max(1);
    let votes: Vec<String> = if election.has_marks() {
        election.candidates().iter().map(|one| one.id.clone()).collect()
    } else {
        (1..=ranks).map(|at| format!("rank{at}")).collect()
    };
    let columns =
        ["count"].into_iter().chain(keys.iter().copied()).chain(votes.iter().map(String::as_str));
    line(&mut out, columns);
    for ballot in election.ballots() {
        let count = ballot.count.to_string();
        let label = |key: &str| {
            let found = ballot.labels.iter().find(|(other, _)| other == key);
            found.map_or("", |(_, value)| value.as_str())
        };
        let said = said(election, ballot, votes.len());
        let cells = [count.as_str()].into_iter().chain(keys.iter().map(|key| label(key)));
        line(&mut out, cells.chain(said.iter().map(String::as_str)));
    }
    out
}

fn head(out: &mut String, election: &Election, terms: &Terms) {
    let options = &terms.options;
    let _ = writeln!(out, "# title: {}\n# seats: {}", election.title(), election.seats());
    if let Some(method) = terms.method {
        let _ = writeln!(out, "# rule: {} {}", method.key(), method.version());
    }
    let _ = writeln!(out, "# ballots: {}", election.papers());
    let overvote = match options.reading.overvote {
        Overvote::Refuse => "refuse",
        Overvote::NextRank => "next rank",
        Overvote::EndBallot => "end ballot",
    };
    let blanks = options.reading.blanks.map_or("any".to_owned(), |most| most.to_string());
    let repeated = match options.reading.repeated {
        Repeated::PassOver => "pass over",
        Repeated::EndBallot => "end ballot",
    };
    let strength = match options.strength {
        Strength::WinningVotes => "winning votes",
        Strength::Margins => "margins",
    };
    let batch = if options.batch { "yes" } else { "no" };
    let _ =
        writeln!(out, "# overvote: {overvote}\n# blank ranks: {blanks}\n# repeated: {repeated}");
    let _ = writeln!(out, "# batch: {batch}\n# strength: {strength}");
    for (key, ids) in [("ties", &options.order), ("drop first", &options.drop_first)] {
        let ids: Vec<String> = ids.iter().map(|id| cell(id)).collect();
        if !ids.is_empty() {
            let _ = writeln!(out, "# {key}: {}", ids.join(","));
        }
    }
    for one in election.candidates() {
        let withdrawn = if one.withdrawn { ",withdrawn" } else { "" };
        let _ = writeln!(out, "# candidate: {},{}{withdrawn}", cell(&one.id), cell(&one.name));
    }
}

fn ranks_of(ballot: &Ballot) -> usize {
    match &ballot.said {
        Said::Ranks(ranks) => ranks.len(),
        Said::Marks(_) => 0,
    }
}

fn said(election: &Election, ballot: &Ballot, columns: usize) -> Vec<String> {
    let mut said = vec![String::new(); columns];
    let id = |one: u32| election.candidates()[one as usize].id.as_str();
    match &ballot.said {
        Said::Marks(marks) => {
            for (one, mark) in marks {
                said[*one as usize] = mark.to_string();
            }
        }
        Said::Ranks(ranks) => {
            for (at, rank) in ranks.iter().enumerate() {
                let group: Vec<&str> = rank.candidates().iter().map(|one| id(*one)).collect();
                said[at] =
                    if *rank == Rank::Unclear { "overvote".to_owned() } else { group.join(" = ") };
            }
        }
    }
    said
}

fn line<'a>(out: &mut String, cells: impl Iterator<Item = &'a str>) {
    let cells: Vec<String> = cells.map(cell).collect();
    out.push_str(&cells.join(","));
    out.push('\n');
}
