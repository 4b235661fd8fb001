//! Rows and cells of a text with `;` between columns and double quotes around texts.

use super::read::at;
use crate::Fault;
use std::borrow::Cow;

/// One row: its cells without blanks around them.
#[derive(Default)]
pub(crate) struct Row<'a> {
    /// The line it begins in, from 1.
    pub(crate) line: usize,
    cells: Vec<Cow<'a, str>>,
}

impl<'a> Row<'a> {
    pub(crate) fn len(&self) -> usize {
        self.cells.len()
    }

    /// A cell, empty where the row is shorter.
    pub(crate) fn cell(&self, place: usize) -> &str {
        self.cells.get(place).map_or("", |cell| trim(cell))
    }

    /// A cell that stands in the file as it is, and was not put together from a quoted text.
    pub(crate) fn plain(&self, place: usize) -> Option<&'a str> {
        match self.cells.get(place) {
            Some(Cow::Borrowed(cell)) => Some(trim(cell)),
            Some(Cow::Owned(_)) => None,
            None => Some(""),
        }
    }

    pub(crate) fn rest_is_empty(&self, from: usize) -> bool {
        (from..self.cells.len()).all(|cell| self.cell(cell).is_empty())
    }

    /// Checks that a row has the cells that are needed, each by its place and name, and none that belongs
    /// to no column.
    pub(crate) fn fits(&self, columns: usize, needed: &[(usize, &str)]) -> Result<(), Fault> {
        let missing = needed.iter().filter(|(place, _)| *place >= self.cells.len()).min();
        if let Some((_, name)) = missing {
            let what = "the line ends before it; it seems to be cut short, add what is missing";
            return Err(at(self.line, Some(name), what));
        }
        if self.cells.len() > columns && !self.rest_is_empty(columns) {
            let what = "more cells than columns; put a text that holds ; in double quotes";
            return Err(at(self.line, Some(&format!("column {}", columns + 1)), what));
        }
        Ok(())
    }
}

/// Blanks are the white space of ASCII; most cells have none, which one look at each end shows.
fn trim(cell: &str) -> &str {
    let blank = |byte: Option<&u8>| byte.is_some_and(|byte| *byte <= b' ');
    let bytes = cell.as_bytes();
    if blank(bytes.first()) || blank(bytes.last()) { cell.trim_ascii() } else { cell }
}

/// Walks over the rows of a text that are not empty.
pub(crate) struct Cells<'a> {
    text: &'a str,
    at: usize,
    line: usize,
}

impl<'a> Cells<'a> {
    pub(crate) fn new(text: &'a str) -> Cells<'a> {
        Cells { text, at: 0, line: 1 }
    }

    pub(crate) fn text(&self) -> &'a str {
        self.text
    }

    /// Reads the next row; false at the end of the text.
    pub(crate) fn next(&mut self, row: &mut Row<'a>) -> Result<bool, Fault> {
        while self.at < self.text.len() {
            self.next_row(row)?;
            if !row.rest_is_empty(0) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn next_row(&mut self, row: &mut Row<'a>) -> Result<(), Fault> {
        let text = self.text;
        let bytes = text.as_bytes();
        row.cells.clear();
        row.line = self.line;
        loop {
            let start = self.at;
            let cell = if bytes.get(start) == Some(&b'"') {
                self.quoted()?
            } else {
                self.at = end_of_cell(bytes, start);
                Cow::Borrowed(&text[start..self.at])
            };
            row.cells.push(cell);
            match bytes.get(self.at) {
                Some(b';') => self.at += 1,
                Some(_) => {
                    self.at += 1;
                    self.line += 1;
                    return Ok(());
                }
                None => return Ok(()),
            }
        }
    }

    /// A quoted text, without its quotes and with two of them inside as one. What stands between its end and
    /// the end of the cell is part of it, as spreadsheets read it.
    fn quoted(&mut self) -> Result<Cow<'a, str>, Fault> {
        let text = self.text;
        let opened = self.line;
        let mut start = self.at + 1;
        let mut whole = Cow::Borrowed("");
        loop {
            let Some(length) = text.get(start..).and_then(|rest| rest.find('"')) else {
                let what = "a double quote opens here and does not close; close it or take it out";
                return Err(at(opened, None, what));
            };
            let piece = &text[start..start + length];
            self.line += piece.bytes().filter(|byte| *byte == b'\n').count();
            start += length + 1;
            add(&mut whole, piece);
            if text.as_bytes().get(start) != Some(&b'"') {
                break;
            }
            add(&mut whole, "\"");
            start += 1;
        }
        self.at = end_of_cell(text.as_bytes(), start);
        add(&mut whole, text[start..self.at].trim_ascii_end());
        Ok(whole)
    }
}

/// Puts a piece behind a text; the first piece is only pointed at.
fn add<'a>(whole: &mut Cow<'a, str>, piece: &'a str) {
    if whole.is_empty() {
        *whole = Cow::Borrowed(piece);
    } else if !piece.is_empty() {
        whole.to_mut().push_str(piece);
    }
}

fn end_of_cell(bytes: &[u8], start: usize) -> usize {
    let ends = |byte: &u8| matches!(byte, b';' | b'\n');
    bytes[start..].iter().position(ends).map_or(bytes.len(), |length| start + length)
}
