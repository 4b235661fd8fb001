//! What is wrong in a file of votes, and where.

use std::fmt;

/// Why a file could not be read: the line, the field, and what to do about it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
    /// The line, from 1; 0 where the file as a whole is meant.
    pub line: u64,
    /// The column of that line, where one is meant.
    pub field: Option<String>,
    /// What is wrong and what to do, in a sentence.
    pub message: String,
}

impl Fault {
    pub(crate) fn new(line: u64, field: &str, message: impl Into<String>) -> Fault {
        Fault { line, field: Some(field.to_owned()), message: message.into() }
    }

    pub(crate) fn whole(message: impl Into<String>) -> Fault {
        Fault { line: 0, field: None, message: message.into() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line > 0 {
            write!(out, "line {}: ", self.line)?;
        }
        if let Some(field) = &self.field {
            write!(out, "{field}: ")?;
        }
        out.write_str(&self.message)
    }
}

impl std::error::Error for Fault {}
