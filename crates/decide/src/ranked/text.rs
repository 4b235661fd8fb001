//! What the readers of files share: text in lines, cells, numbers, and complaints that say what to do.

use crate::Fault;

pub(crate) fn fault(line: usize, field: Option<&str>, message: impl Into<String>) -> Fault {
    Fault { line, field: field.map(short), message: message.into() }
}

/// Enough of a text to find it again, so that a hostile file cannot flood a page.
pub(crate) fn short(text: &str) -> String {
    let shown: String = text.chars().filter(|c| !c.is_control()).take(60).collect();
    if shown.len() < text.len() { format!("{shown}...") } else { shown }
}

/// The file as text, without a byte-order mark.
pub(crate) fn utf8(bytes: &[u8]) -> Result<&str, Fault> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.strip_prefix('\u{feff}').unwrap_or(text)),
        Err(wrong) => {
            let line =
                bytes[..wrong.valid_up_to()].iter().filter(|byte| **byte == b'\n').count() + 1;
            Err(fault(line, None, "The text is not UTF-8; save the file again as UTF-8."))
        }
    }
}

/// The lines with their numbers from 1.
pub(crate) fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines().enumerate().map(|(at, line)| (at + 1, line.trim()))
}

/// A whole number without a sign.
pub(crate) fn number<T: std::str::FromStr>(
    line: usize,
    field: &str,
    text: &str,
) -> Result<T, Fault> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    match text.parse() {
        Ok(number) if digits => Ok(number),
        _ => Err(fault(
            line,
            Some(field),
            format!(
                "\"{}\" is not a whole number that can be used here; write digits only.",
                short(text)
            ),
        )),
    }
}

/// The cells of a line of a csv file, trimmed. A cell in double quotes may hold commas, and `""` for a quote.
pub(crate) fn cells(line: usize, text: &str) -> Result<Vec<String>, Fault> {
    let mut cells = Vec::new();
    let mut rest = text;
    loop {
        rest = rest.trim_start();
        let cell;
        if let Some(quoted) = rest.strip_prefix('"') {
            let (inner, after) = unquote(line, quoted)?;
            cell = inner.trim().to_owned();
            rest = after.trim_start();
            if !rest.is_empty() && !rest.starts_with(',') {
                let message =
                    "Text stands after a closing quote; put a comma there, or double the quote.";
                return Err(fault(line, Some(&cell), message));
            }
        } else {
            let end = rest.find(',').unwrap_or(rest.len());
            cell = rest[..end].trim().to_owned();
            rest = &rest[end..];
        }
        cells.push(cell);
        match rest.strip_prefix(',') {
            Some(after) => rest = after,
            None => return Ok(cells),
        }
    }
}

fn unquote(line: usize, text: &str) -> Result<(String, &str), Fault> {
    let mut inner = String::new();
    let mut rest = text;
    loop {
        let Some(end) = rest.find('"') else {
            let message = "A quote is opened and not closed on its line; close it.";
            return Err(fault(line, Some(text), message));
        };
        inner.push_str(&rest[..end]);
        rest = &rest[end + 1..];
        match rest.strip_prefix('"') {
            Some(after) => {
                inner.push('"');
                rest = after;
            }
            None => return Ok((inner, rest)),
        }
    }
}

/// A cell as a csv file holds it.
pub(crate) fn cell(text: &str) -> String {
    let plain = !text.is_empty() && !text.contains(['"', ',', '#']) && text.trim() == text;
    if plain || text.is_empty() {
        text.to_owned()
    } else {
        format!("\"{}\"", text.replace('"', "\"\""))
    }
}
