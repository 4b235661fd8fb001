//! Reading Polis' files. Nothing in them can make this panic; a fault names the line and the column.

use std::collections::BTreeMap;
use std::fmt;

/// A comment: a statement of the talk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    pub id: i64,
    pub author: i64,
    /// Milliseconds since 1970.
    pub at: i64,
    /// -1: moderated out.
    pub moderated: i64,
    pub body: String,
}

/// The last vote of one person on one comment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Vote {
    pub comment: i64,
    pub voter: i64,
    pub value: i64,
    pub at: i64,
}

/// A conversation as it was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parsed {
    pub comments: Vec<Comment>,
    pub votes: Vec<Vote>,
}

/// What is wrong, and where: line from 1, the column's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseError {
    pub line: u64,
    pub column: String,
    pub says: String,
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, column {}: {}", self.line, self.column, self.says)
    }
}

struct Rows<'t> {
    reader: csv::Reader<&'t [u8]>,
    columns: BTreeMap<String, usize>,
}

fn open<'t>(text: &'t [u8], wanted: &[&str]) -> Result<Rows<'t>, ParseError> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text);
    let head = reader.headers().map_err(|e| at(&e, "the first line"))?;
    let columns: BTreeMap<String, usize> =
        head.iter().enumerate().map(|(n, name)| (name.trim().to_owned(), n)).collect();
    for name in wanted {
        if !columns.contains_key(*name) {
            return Err(ParseError {
                line: 1,
                column: (*name).to_owned(),
                says: format!(
                    "this column is missing. The first line must name: {}",
                    wanted.join(", ")
                ),
            });
        }
    }
    Ok(Rows { reader, columns })
}

fn at(error: &csv::Error, column: &str) -> ParseError {
    ParseError {
        line: error.position().map_or(1, csv::Position::line),
        column: column.to_owned(),
        says: error.to_string(),
    }
}

impl Rows<'_> {
    fn text<'r>(&self, row: &'r csv::StringRecord, name: &str) -> Result<&'r str, ParseError> {
        let found = self.columns.get(name).and_then(|n| row.get(*n));
        found.ok_or_else(|| {
            fault(row, name, "there is nothing in this column; the line is too short")
        })
    }

    fn number(&self, row: &csv::StringRecord, name: &str) -> Result<i64, ParseError> {
        let text = self.text(row, name)?.trim();
        text.parse()
            .map_err(|_| fault(row, name, &format!("a whole number is expected, not \"{text}\"")))
    }
}

fn fault(row: &csv::StringRecord, column: &str, says: &str) -> ParseError {
    ParseError {
        line: row.position().map_or(0, csv::Position::line),
        column: column.to_owned(),
        says: says.to_owned(),
    }
}

/// Reads `comments.csv`.
pub fn parse_comments(text: &[u8]) -> Result<Vec<Comment>, ParseError> {
    let names = ["timestamp", "comment-id", "author-id", "moderated", "comment-body"];
    let mut rows = open(text, &names)?;
    let mut comments: Vec<Comment> = Vec::new();
    let mut row = csv::StringRecord::new();
    while rows.reader.read_record(&mut row).map_err(|e| at(&e, "comment-body"))? {
        let comment = Comment {
            id: rows.number(&row, "comment-id")?,
            author: rows.number(&row, "author-id")?,
            at: rows.number(&row, "timestamp")?,
            moderated: rows.number(&row, "moderated")?,
            body: rows.text(&row, "comment-body")?.trim().to_owned(),
        };
        if comment.body.is_empty() {
            return Err(fault(&row, "comment-body", "the comment is empty"));
        }
        comments.push(comment);
    }
    comments.sort_by_key(|c| c.id);
    if let Some(twice) = comments.windows(2).find(|two| two[0].id == two[1].id) {
        let says = format!("comment {} is there twice", twice[0].id);
        return Err(ParseError { line: 0, column: "comment-id".into(), says });
    }
    Ok(comments)
}

/// Reads `votes.csv`; of several votes of a person on a comment the last counts.
pub fn parse_votes(text: &[u8]) -> Result<Vec<Vote>, ParseError> {
    let mut rows = open(text, &["timestamp", "comment-id", "voter-id", "vote"])?;
    let mut last: BTreeMap<(i64, i64), Vote> = BTreeMap::new();
    let mut row = csv::StringRecord::new();
    while rows.reader.read_record(&mut row).map_err(|e| at(&e, "vote"))? {
        let vote = Vote {
            comment: rows.number(&row, "comment-id")?,
            voter: rows.number(&row, "voter-id")?,
            value: rows.number(&row, "vote")?,
            at: rows.number(&row, "timestamp")?,
        };
        if !(-1..=1).contains(&vote.value) {
            return Err(fault(&row, "vote", "a vote is 1 (agree), -1 (disagree) or 0 (pass)"));
        }
        let slot = last.entry((vote.comment, vote.voter)).or_insert(vote);
        if vote.at >= slot.at {
            *slot = vote;
        }
    }
    Ok(last.into_values().collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const COMMENTS: &str = "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n\
                            1000,x,0,3,1,0,1,\"Buses, later\"\n2000,x,1,4,0,0,-1,spam\n";

    #[test]
    fn a_conversation_is_read() {
        let comments = parse_comments(COMMENTS.as_bytes()).unwrap();
        assert_eq!(comments[0].body, "Buses, later");
        assert_eq!((comments[1].moderated, comments[1].author), (-1, 4));
        let votes = "timestamp,datetime,comment-id,voter-id,vote\n5,x,0,3,1\n9,x,0,3,-1\n9,x,0,3,0\n7,x,0,3,1\n";
        let votes = parse_votes(votes.as_bytes()).unwrap();
        assert_eq!(
            votes,
            [Vote { comment: 0, voter: 3, value: 0, at: 9 }],
            "the last by time, then by line"
        );
    }

    #[test]
    fn a_fault_is_named_with_its_line_and_column() {
        let wrong = COMMENTS.replace("2000,x,1", "2000,x,one");
        let told = parse_comments(wrong.as_bytes()).unwrap_err();
        assert_eq!((told.line, told.column.as_str()), (3, "comment-id"));
        let told = parse_votes(b"timestamp,comment-id,voter-id,vote\n1,2,3,4\n").unwrap_err();
        assert_eq!((told.line, told.column.as_str()), (2, "vote"));
        assert_eq!(parse_votes(b"a,b\n").unwrap_err().column, "timestamp");
    }

    proptest! {
        #[test]
        fn no_file_can_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = parse_comments(&bytes);
            let _ = parse_votes(&bytes);
        }

        #[test]
        fn nor_can_a_damaged_one(at in 0usize..140, byte in any::<u8>()) {
            let mut bytes = COMMENTS.as_bytes().to_vec();
            if let Some(slot) = bytes.get_mut(at) { *slot = byte; }
            let _ = parse_comments(&bytes);
        }
    }
}
