//! Bring in a real conversation from Polis: `comments.csv` and `votes.csv` become a thread's talk, to be
//! decided, done, told back and measured like any other.
//!
//! Columns as Polis exports them: comments `timestamp, datetime, comment-id, author-id, agrees,
//! disagrees, moderated, comment-body`; votes `timestamp, datetime, comment-id, voter-id, vote` with 1
//! agree, -1 disagree, 0 pass. A person may vote again: the last row by time, then by line, counts.

mod parse;
mod write;

pub use parse::{Comment, ParseError, Parsed, Vote, parse_comments, parse_votes};
pub use write::{As, ImportPolis, Imported, import};
