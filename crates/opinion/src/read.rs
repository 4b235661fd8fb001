//! Reading the files that Polis exports. Nothing in them can make this panic.

use crate::fault::Fault;
use crate::votes::{Standing, Vote, Votes};
use csv::{ByteRecord, Reader, ReaderBuilder};

/// More people than this are not let in: a file that claims more is damaged or hostile.
pub const MOST_PEOPLE: usize = 1_000_000;
/// More statements than this are not let in.
pub const MOST_STATEMENTS: usize = 1_000_000;

struct Rows<'t> {
    reader: Reader<&'t [u8]>,
    head: Vec<String>,
}

fn open<'t>(bytes: &'t [u8], wanted: &[&str]) -> Result<Rows<'t>, Fault> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut reader = ReaderBuilder::new().flexible(true).from_reader(bytes);
    let head = reader.byte_headers().map_err(|e| damaged(&e))?;
    let head: Vec<String> =
        head.iter().map(|name| String::from_utf8_lossy(name).trim().to_owned()).collect();
    match wanted.iter().find(|name| !head.iter().any(|h| h == *name)) {
        None => Ok(Rows { reader, head }),
        Some(name) => {
            let all = wanted.join(", ");
            Err(Fault::new(1, name, format!("this column is missing; the first line names: {all}")))
        }
    }
}

fn damaged(error: &csv::Error) -> Fault {
    let line = error.position().map_or(0, csv::Position::line);
    Fault { line, field: None, message: format!("this is not a table of commas: {error}") }
}

fn line(row: &ByteRecord) -> u64 {
    row.position().map_or(0, csv::Position::line)
}

impl Rows<'_> {
    fn at(&self, name: &str) -> usize {
        self.head.iter().position(|h| h == name).unwrap_or(usize::MAX)
    }

    fn next(&mut self, row: &mut ByteRecord) -> Result<bool, Fault> {
        self.reader.read_byte_record(row).map_err(|e| damaged(&e))
    }
}

/// The text of column `at`, without the space around it.
fn text<'r>(row: &'r ByteRecord, at: usize, name: &str) -> Result<&'r str, Fault> {
    let bytes = row.get(at).ok_or_else(|| {
        Fault::new(line(row), name, "the line ends before this column; add what is missing")
    })?;
    let text = std::str::from_utf8(bytes)
        .map_err(|_| Fault::new(line(row), name, "this is not UTF-8; save the file as UTF-8"))?;
    Ok(text.trim())
}

fn name<'r>(row: &'r ByteRecord, at: usize, field: &str) -> Result<&'r str, Fault> {
    match text(row, at, field)? {
        "" => Err(Fault::new(line(row), field, "this is empty; give a number or a name")),
        id => Ok(id),
    }
}

fn number(row: &ByteRecord, at: usize, field: &str) -> Result<i64, Fault> {
    let text = text(row, at, field)?;
    text.parse().map_err(|_| {
        Fault::new(line(row), field, format!("a whole number is expected, not \"{text}\""))
    })
}

fn vote(row: &ByteRecord, at: usize, field: &str) -> Result<Vote, Fault> {
    Vote::of(number(row, at, field)?).ok_or_else(|| {
        Fault::new(line(row), field, "a vote is 1 (agree), -1 (disagree) or 0 (pass)")
    })
}

fn bounded(votes: &Votes) -> Result<(), Fault> {
    if votes.people() > MOST_PEOPLE || votes.statements().len() > MOST_STATEMENTS {
        return Err(Fault::whole("there are more than a million people or statements; split it"));
    }
    Ok(())
}

/// Reads Polis' `votes.csv` (timestamp in milliseconds, comment-id, voter-id, vote). The last vote of a
/// person on a statement counts: the last by timestamp, then by line.
///
/// # Errors
/// The first line that cannot be read, with its column.
pub fn read_votes(bytes: &[u8]) -> Result<Votes, Fault> {
    let mut rows = open(bytes, &["timestamp", "comment-id", "voter-id", "vote"])?;
    let at = ["timestamp", "comment-id", "voter-id", "vote"].map(|name| rows.at(name));
    let (mut votes, mut cast, mut row) = (Votes::new(), Vec::new(), ByteRecord::new());
    while rows.next(&mut row)? {
        let time = number(&row, at[0], "timestamp")?;
        let statement = votes.statement(name(&row, at[1], "comment-id")?);
        let person = votes.person(name(&row, at[2], "voter-id")?);
        cast.push((person, statement, time, vote(&row, at[3], "vote")?));
        bounded(&votes)?;
    }
    // Stable, so that of two votes in the same millisecond the later line stays the later.
    cast.sort_by_key(|(person, statement, time, _)| (*person, *statement, *time));
    for (person, statement, _, vote) in cast {
        votes.cast_at(person, statement, vote);
    }
    Ok(votes)
}

/// Reads Polis' `comments.csv` into `votes`: the words of each statement (comment-body), and which are held
/// back (moderated is -1; 0 is not looked at yet, 1 is let in). The counts in that file are not read: they
/// count a changed vote twice.
///
/// # Errors
/// The first line that cannot be read, with its column. `votes` may then hold what came before it.
pub fn read_comments(bytes: &[u8], votes: &mut Votes) -> Result<(), Fault> {
    let mut rows = open(bytes, &["comment-id", "moderated", "comment-body"])?;
    let at = ["comment-id", "moderated", "comment-body"].map(|name| rows.at(name));
    let mut row = ByteRecord::new();
    while rows.next(&mut row)? {
        let id = name(&row, at[0], "comment-id")?;
        let standing = match number(&row, at[1], "moderated")? {
            -1 => Standing::Held,
            0 | 1 => Standing::Open,
            _ => {
                let says = "this is -1 (out), 0 (not looked at) or 1 (in)";
                return Err(Fault::new(line(&row), "moderated", says));
            }
        };
        votes.stand(id, standing);
        votes.text(id, text(&row, at[2], "comment-body")?);
        bounded(votes)?;
    }
    Ok(())
}

/// Reads Polis' `participants-votes.csv`: a row a person (participant), a column a statement (its number),
/// empty where there is no vote.
///
/// # Errors
/// The first line that cannot be read, with its column.
pub fn read_matrix(bytes: &[u8]) -> Result<Votes, Fault> {
    let mut rows = open(bytes, &["participant"])?;
    let person_at = rows.at("participant");
    let mut votes = Votes::new();
    let head = std::mem::take(&mut rows.head);
    let is_number = |name: &str| !name.is_empty() && name.bytes().all(|b| b.is_ascii_digit());
    let mut columns = Vec::new();
    for (at, name) in head.iter().enumerate().filter(|(_, name)| is_number(name)) {
        columns.push((at, votes.statement(name)));
    }
    bounded(&votes)?;
    let mut row = ByteRecord::new();
    while rows.next(&mut row)? {
        let person = votes.person(name(&row, person_at, "participant")?);
        for (at, statement) in &columns {
            if row.get(*at).is_some_and(|cell| !cell.trim_ascii().is_empty()) {
                votes.cast_at(person, *statement, vote(&row, *at, &head[*at])?);
            }
        }
        bounded(&votes)?;
    }
    Ok(votes)
}
