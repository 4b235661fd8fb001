//! PrefLib's files of rankings: `.soc` and `.soi` strict, `.toc` and `.toi` with ties; c complete, i incomplete.
//!
//! Header lines `# KEY: value` with `# ALTERNATIVE NAME n: name`, then `count: 1,2,{3,4}`.

use crate::Fault;
use crate::ranked::Ballots;
use crate::ranked::election::{Ballot, Candidate, Election, MAX_CANDIDATES, Rank};
use crate::ranked::rule::Terms;
use crate::ranked::text::{fault, lines, number, utf8};
use std::collections::BTreeMap;

/// What the header says.
#[derive(Default)]
struct Head {
    title: String,
    kind: String,
    alternatives: Option<usize>,
    /// How many voters it says it has, and on which line.
    voters: Option<(usize, u64)>,
    names: BTreeMap<usize, String>,
}

/// Reads a file of rankings. It knows no seats: there is one until told otherwise.
///
/// # Errors
/// Names line and field, and what to do. Where the header says how many voters there are, another number of
/// ballots is a fault. Where the header names the kind, a tie in a strict file and a missing
/// candidate in a complete one are faults.
pub fn read(bytes: &[u8]) -> Result<Ballots, Fault> {
    let text = utf8(bytes)?;
    let mut head = Head::default();
    let mut ballots = Vec::new();
    for (at, line) in lines(text).filter(|(_, line)| !line.is_empty()) {
        match line.strip_prefix('#') {
            Some(comment) => head.comment(at, comment.trim())?,
            None => ballots.push(ballot(at, line, &head)?),
        }
    }
    let known = head.names.keys().copied().max().unwrap_or(0).max(head.alternatives.unwrap_or(0));
    if known == 0 {
        let message = "No candidates are listed; add lines such as # ALTERNATIVE NAME 1: Anna";
        return Err(fault(0, None, message));
    }
    let named = |at: usize| head.names.get(&at).cloned().unwrap_or_else(|| at.to_string());
    let candidates = (1..=known).map(|at| Candidate::new(at.to_string(), named(at))).collect();
    let found = ballots.iter().map(|ballot| ballot.count).fold(0, u64::saturating_add);
    if let Some((at, said)) = head.voters.filter(|(_, said)| *said != found) {
        let message = format!(
            "It says {said}, and there are {found} ballots. Lines were lost or added: get the file again."
        );
        return Err(fault(at, Some("NUMBER VOTERS"), message));
    }
    let election = Election::new(head.title.clone(), 1, candidates, ballots)?;
    Ok(Ballots { election, terms: Terms::default() })
}

impl Head {
    fn comment(&mut self, at: usize, comment: &str) -> Result<(), Fault> {
        let Some((key, value)) = comment.split_once(':') else { return Ok(()) };
        let (key, value) = (key.trim(), value.trim());
        if let Some(which) = key.strip_prefix("ALTERNATIVE NAME ") {
            let which = self.alternative(at, key, number(at, key, which.trim())?)?;
            if value.is_empty() {
                return Err(fault(at, Some(key), "The name is missing; write it after the colon."));
            }
            if self.names.insert(which, value.to_owned()).is_some() {
                return Err(fault(
                    at,
                    Some(key),
                    "This candidate is named twice; keep one of the lines.",
                ));
            }
        }
        match key {
            "TITLE" => self.title = value.to_owned(),
            "DATA TYPE" => self.kind = value.to_ascii_lowercase(),
            "NUMBER VOTERS" => self.voters = Some((at, number(at, key, value)?)),
            "NUMBER ALTERNATIVES" => {
                let most = number(at, key, value)?;
                self.alternatives = Some(self.alternative(at, key, most)?);
            }
            _ => {}
        }
        Ok(())
    }

    fn alternative(&self, at: usize, key: &str, which: usize) -> Result<usize, Fault> {
        if (1..=self.alternatives.unwrap_or(MAX_CANDIDATES)).contains(&which) {
            return Ok(which);
        }
        let most = self.alternatives.unwrap_or(MAX_CANDIDATES);
        Err(fault(
            at,
            Some(key),
            format!("{which} is not between 1 and {most}; correct the number."),
        ))
    }
}

fn ballot(at: usize, line: &str, head: &Head) -> Result<Ballot, Fault> {
    let Some((count, ranking)) = line.split_once(':') else {
        let message = "A ballot should read count: 1,2,{3,4}; this line has no colon.";
        return Err(fault(at, Some(line), message));
    };
    let count = number(at, "count", count.trim())?;
    let mut ranks = Vec::new();
    let mut rest = ranking.trim();
    while !rest.is_empty() {
        let (group, after) = match rest.strip_prefix('{') {
            Some(inner) => inner.split_once('}').ok_or_else(|| {
                fault(at, Some(rest), "A brace is opened and not closed on its line; close it.")
            })?,
            None => rest.split_at(rest.find(',').unwrap_or(rest.len())),
        };
        ranks.push(rank(at, group, head)?);
        rest = after.trim_start();
        if let Some(next) = rest.strip_prefix(',') {
            rest = next.trim_start();
        } else if !rest.is_empty() {
            return Err(fault(at, Some(rest), "A comma is missing between two ranks; add it."));
        }
    }
    check(at, &ranks, head)?;
    Ok(Ballot { line: at, ..Ballot::ranks(count, ranks) })
}

fn rank(at: usize, group: &str, head: &Head) -> Result<Rank, Fault> {
    let mut members = Vec::new();
    for one in group.split(',').map(str::trim).filter(|one| !one.is_empty()) {
        let which: usize = number(at, "preference", one)?;
        let known = match head.alternatives {
            Some(most) => (1..=most).contains(&which),
            None => head.names.contains_key(&which),
        };
        if !known {
            let message = "No such candidate is in the header; correct the number or name the candidate there.";
            return Err(fault(at, Some(one), message));
        }
        members.push(which as u32 - 1);
    }
    Ok(Rank::of(&members))
}

fn check(at: usize, ranks: &[Rank], head: &Head) -> Result<(), Fault> {
    let kind = head.kind.as_str();
    if matches!(kind, "soc" | "soi") && ranks.iter().any(|rank| matches!(rank, Rank::Equal(_))) {
        let message = format!("A {kind} file has no equal ranks; set DATA TYPE to toc or toi.");
        return Err(fault(at, None, message));
    }
    let named: usize = ranks.iter().map(|rank| rank.candidates().len()).sum();
    let all = head.alternatives.unwrap_or(head.names.len());
    if matches!(kind, "soc" | "toc") && named != all {
        let message = format!(
            "A {kind} file ranks all {all} candidates, and this line ranks {named}; set DATA TYPE to soi or toi."
        );
        return Err(fault(at, None, message));
    }
    Ok(())
}
