//! The csv files in which the ballots of Scottish wards are published: `candidates,seats,`, then
//! `count,first,second,...,` with candidates as numbers from 1, then `"Candidate N","name","party",`, last the
//! ward's name.

use crate::Fault;
use crate::ranked::Ballots;
use crate::ranked::election::{Ballot, Candidate, Election, MAX_CANDIDATES, Rank};
use crate::ranked::rule::{Method, Terms};
use crate::ranked::text::{cells, fault, lines, number, short, utf8};

/// Reads a ward. The rule that such files are made for is the Scottish one.
///
/// # Errors
/// Names line and field, and what to do.
pub fn read(bytes: &[u8]) -> Result<Ballots, Fault> {
    let text = utf8(bytes)?;
    let mut lines = lines(text).filter(|(_, line)| line.bytes().any(|byte| byte != b','));
    let Some((at, first)) = lines.next() else {
        return Err(fault(0, None, "The file is empty; it should begin with candidates,seats,"));
    };
    let (expected, seats) = head(at, first)?;
    let mut ballots = Vec::new();
    let mut candidates = Vec::with_capacity(expected);
    let mut title = String::new();
    for (at, line) in lines {
        if candidates.is_empty() && line.as_bytes()[0].is_ascii_digit() {
            ballots.push(ballot(at, line, expected)?);
        } else if line.get(..10).is_some_and(|head| head.eq_ignore_ascii_case("\"Candidate")) {
            candidates.push(candidate(at, line, candidates.len() + 1)?);
        } else if title.is_empty() && candidates.len() == expected {
            // Some published wards quote their name twice over, so quotes are taken off, not parsed.
            title =
                line.trim_matches(|c: char| matches!(c, ',' | '"') || c.is_whitespace()).to_owned();
        } else {
            let message = "This is neither a ballot nor a candidate nor the one line with the ward's name, in \
                           this order; correct the line.";
            return Err(fault(at, Some(line), message));
        }
    }
    if candidates.len() != expected {
        let found = candidates.len();
        let message = format!(
            "The first line says {expected} candidates and {found} are named; correct one."
        );
        return Err(fault(1, Some("candidates"), message));
    }
    let election = Election::new(title, seats, candidates, ballots)?;
    Ok(Ballots { election, terms: Terms { method: Some(Method::StvScottish), ..Terms::default() } })
}

/// Whether the first line is that of such a file: two numbers.
pub(crate) fn looks_like(bytes: &[u8]) -> bool {
    let end = bytes.iter().position(|byte| *byte == b'\n').unwrap_or(bytes.len());
    let first = String::from_utf8_lossy(&bytes[..end]);
    let cells: Vec<&str> = first.trim().trim_end_matches(',').split(',').map(str::trim).collect();
    let number = |cell: &&str| !cell.is_empty() && cell.bytes().all(|byte| byte.is_ascii_digit());
    cells.len() == 2 && cells.iter().all(number)
}

fn head(at: usize, line: &str) -> Result<(usize, usize), Fault> {
    let mut parts = line.trim_end_matches(',').split(',').map(str::trim);
    let candidates: usize = number(at, "candidates", parts.next().unwrap_or_default())?;
    let seats = number(at, "seats", parts.next().unwrap_or_default())?;
    if parts.next().is_some() || candidates == 0 || candidates > MAX_CANDIDATES {
        let message = format!(
            "The first line should be candidates,seats, with at most {MAX_CANDIDATES} candidates."
        );
        return Err(fault(at, Some(line), message));
    }
    Ok((candidates, seats))
}

fn ballot(at: usize, line: &str, candidates: usize) -> Result<Ballot, Fault> {
    let end = line.bytes().rposition(|byte| byte != b',').map_or(0, |last| last + 1);
    let line = &line.as_bytes()[..end];
    // By bytes: such files have hundreds of thousands of cells of one digit.
    let mut cells = line.split(|byte| *byte == b',').map(<[u8]>::trim_ascii);
    let wrong = |field: &str, cell: &[u8], message: String| {
        Err(fault(
            at,
            Some(field),
            format!("{message} not \"{}\".", short(&String::from_utf8_lossy(cell))),
        ))
    };
    let first = cells.next().unwrap_or_default();
    let Some(count) = digits(first) else {
        return wrong(
            "count",
            first,
            "The line should begin with the number of its ballots,".into(),
        );
    };
    let mut ranks = Vec::with_capacity(line.len() / 2);
    for cell in cells {
        match digits(cell) {
            _ if cell.is_empty() => ranks.push(Rank::Blank),
            Some(one) if (1..=candidates as u64).contains(&one) => {
                ranks.push(Rank::One(one as u32 - 1))
            }
            _ => {
                let message = format!("A preference should be a number from 1 to {candidates},");
                return wrong("preference", cell, message);
            }
        }
    }
    Ok(Ballot { line: at, ..Ballot::ranks(count, ranks) })
}

/// A whole number without a sign.
fn digits(cell: &[u8]) -> Option<u64> {
    let (first, rest) = cell.split_first()?;
    let digit = |byte: &u8| byte.is_ascii_digit().then(|| u64::from(byte - b'0'));
    rest.iter().try_fold(digit(first)?, |sum, byte| sum.checked_mul(10)?.checked_add(digit(byte)?))
}

fn candidate(at: usize, line: &str, expected: usize) -> Result<Candidate, Fault> {
    let cells = cells(at, line)?;
    let number = expected.to_string();
    let name = cells.get(1).filter(|name| !name.is_empty());
    match (
        cells.first().is_some_and(|cell| cell.get(9..).map(str::trim) == Some(number.as_str())),
        name,
    ) {
        (true, Some(name)) => Ok(Candidate::new(number, name)),
        _ => {
            let message =
                format!("Expected \"Candidate {expected}\",\"name\" here, not {}.", short(line));
            Err(fault(at, Some("candidate"), message))
        }
    }
}
