//! Our own csv of ballots: a header of comments that carries the rule, a line of columns, a line a ballot.
//!
//! ```text
//! # mutual votes 1
//! # title: Garden committee
//! # seats: 2
//! # rule: stv-scottish 1
//! # ballots: 4
//! # ties: c,a,b
//! # candidate: a,Anna Bird
//! # candidate: b,Ben Cole
//! # candidate: c,"Cy Dean, gardener",withdrawn
//! count,hat,rank1,rank2,rank3
//! 3,resident,a,b,
//! 1,carer,a = b,,c
//! ```
//!
//! | comment | values |
//! |---|---|
//! | `rule` | a rule's short name and version |
//! | `overvote` | `refuse`, `next rank`, `end ballot` |
//! | `blank ranks` | `any`, or the most in a row that are passed over |
//! | `repeated` | `pass over`, `end ballot` |
//! | `batch` | `yes`, `no` |
//! | `drop first` | ids that drop out of an instant run-off before all others |
//! | `strength` | `winning votes`, `margins` |
//! | `ties` | ids, most favoured first |
//! | `ballots` | how many ballots there are: a file that has other than this was cut and is not counted |
//! | `label` | a further column to keep, beside `hat`, `channel`, `receipt` and `ballot` (a ballot's name) |
//!
//! Ranks: columns `rank1`, `rank2`, ...; a cell holds an id or a name, `a = b` for equal ranks, nothing or
//! `undervote` for a blank rank, `overvote` for more than one mark. Marks: a column for each candidate; a cell
//! holds a whole number, `x` for an approval, or nothing. Without `count` a line is one ballot. Without
//! `candidate` lines the candidates are those whom the ballots, or the columns, name. After `# mutual votes 1`
//! an unknown comment is a fault; without it, it is passed over.

use crate::Fault;
use crate::ranked::Ballots;
use crate::ranked::election::{Candidate, Election};
use crate::ranked::rule::{Method, Options, Overvote, Repeated, Strength, Terms};
use crate::ranked::text::{cells, fault, lines, number, short, utf8};
use crate::ranked::votes_rows::{Columns, rows};
pub use crate::ranked::votes_write::write;

/// The first comment of a file that says what version of this format it has.
pub(crate) const FORMAT: &str = "mutual votes";
/// Columns that are kept as labels without being declared.
pub(crate) const LABELS: [&str; 4] = ["hat", "channel", "receipt", "ballot"];

/// The comments above the ballots.
#[derive(Default)]
pub(crate) struct Head {
    pub title: String,
    pub seats: Option<usize>,
    pub candidates: Vec<Candidate>,
    pub labels: Vec<String>,
    pub terms: Terms,
    /// How many ballots the file says it has, and on which line.
    ballots: Option<(usize, u64)>,
    strict: bool,
}

/// Reads our csv.
///
/// # Errors
/// Names line and column, and what to do.
pub fn read(bytes: &[u8]) -> Result<Ballots, Fault> {
    let text = utf8(bytes)?;
    let mut head = Head::default();
    let mut lines = lines(text).filter(|(_, line)| !line.is_empty());
    let columns = loop {
        let Some((at, line)) = lines.next() else {
            return Err(fault(
                0,
                None,
                "The line of columns is missing, such as count,rank1,rank2",
            ));
        };
        match line.strip_prefix('#') {
            Some(comment) => head.comment(at, comment.trim())?,
            None => break Columns::new(at, cells(at, line)?, &head)?,
        }
    };
    let (candidates, ballots) = rows(&columns, &head, lines)?;
    head.whole(text, ballots.iter().map(|ballot| ballot.count).fold(0, u64::saturating_add))?;
    let election = Election::new(head.title, head.seats.unwrap_or(1), candidates, ballots)?;
    Ok(Ballots { election, terms: head.terms })
}

impl Head {
    /// Whether all of the file is there, as far as it says so itself.
    fn whole(&self, text: &str, found: u64) -> Result<(), Fault> {
        let Some((at, said)) = self.ballots else { return Ok(()) };
        if said != found {
            let message = format!(
                "It says {said}, and there are {found} ballots. Lines were lost or added: get the file again."
            );
            return Err(fault(at, Some("ballots"), message));
        }
        if !text.ends_with('\n') {
            let message = "The last line has no end, so the file may be cut short. Get it again, or end the line.";
            return Err(fault(text.lines().count(), None, message));
        }
        Ok(())
    }

    fn comment(&mut self, at: usize, comment: &str) -> Result<(), Fault> {
        if let Some(version) = comment.strip_prefix(FORMAT) {
            if version.trim() != "1" {
                let message = "This program reads version 1 of this format; use a newer program.";
                return Err(fault(at, Some(comment), message));
            }
            self.strict = true;
            return Ok(());
        }
        let (key, value) = comment.split_once(':').unwrap_or((comment, ""));
        let (key, value) = (key.trim(), value.trim());
        match key {
            "title" => self.title = value.to_owned(),
            "seats" => self.seats = Some(number(at, key, value)?),
            "ballots" => self.ballots = Some((at, number(at, key, value)?)),
            "rule" => self.terms.method = Some(method(at, value)?),
            "candidate" => self.candidates.push(candidate(at, value)?),
            "label" => self.labels.push(value.to_owned()),
            _ => {
                let known = option(&mut self.terms.options, at, key, value)?;
                if !known && self.strict {
                    let message = "This comment has no meaning here; correct it or take it out.";
                    return Err(fault(at, Some(key), message));
                }
            }
        }
        Ok(())
    }
}

fn method(at: usize, value: &str) -> Result<Method, Fault> {
    let (key, version) = value.split_once(' ').unwrap_or((value, ""));
    let Some(method) = Method::from_key(key) else {
        let known = Method::ALL.map(Method::key).join(", ");
        return Err(fault(
            at,
            Some("rule"),
            format!("\"{}\" is no rule; use one of {known}.", short(key)),
        ));
    };
    // What stands in brackets after the version explains it to people.
    let version = version.split('(').next().unwrap_or_default().trim();
    if version.is_empty() || version == method.version().to_string() {
        return Ok(method);
    }
    let message = format!(
        "This program counts {key} version {}, not \"{}\"; use the program of that version.",
        method.version(),
        short(version)
    );
    Err(fault(at, Some("rule"), message))
}

fn candidate(at: usize, value: &str) -> Result<Candidate, Fault> {
    let cells = cells(at, value)?;
    let id = cells[0].clone();
    let name = cells.get(1).filter(|name| !name.is_empty()).unwrap_or(&id).clone();
    let withdrawn = match cells.get(2).map(String::as_str) {
        None | Some("") => false,
        Some("withdrawn") => true,
        Some(_) => {
            let message =
                "After id and name only the word withdrawn may stand; quote a name with a comma.";
            return Err(fault(at, Some("candidate"), message));
        }
    };
    Ok(Candidate { id, name, withdrawn })
}

/// Takes in an option of the rule; false where the key is none.
fn option(options: &mut Options, at: usize, key: &str, value: &str) -> Result<bool, Fault> {
    let reading = &mut options.reading;
    match key {
        "overvote" => {
            let values = [
                ("refuse", Overvote::Refuse),
                ("next rank", Overvote::NextRank),
                ("end ballot", Overvote::EndBallot),
            ];
            reading.overvote = choose(at, key, value, &values)?;
        }
        "blank ranks" if value == "any" => reading.blanks = None,
        "blank ranks" => reading.blanks = Some(number(at, key, value)?),
        "repeated" => {
            let values = [("pass over", Repeated::PassOver), ("end ballot", Repeated::EndBallot)];
            reading.repeated = choose(at, key, value, &values)?;
        }
        "batch" => options.batch = choose(at, key, value, &[("yes", true), ("no", false)])?,
        "strength" => {
            let values =
                [("winning votes", Strength::WinningVotes), ("margins", Strength::Margins)];
            options.strength = choose(at, key, value, &values)?;
        }
        "ties" => options.order = ids(at, value)?,
        "drop first" => options.drop_first = ids(at, value)?,
        _ => return Ok(false),
    }
    Ok(true)
}

fn ids(at: usize, value: &str) -> Result<Vec<String>, Fault> {
    Ok(cells(at, value)?.into_iter().filter(|id| !id.is_empty()).collect())
}

fn choose<T: Copy>(at: usize, key: &str, value: &str, values: &[(&str, T)]) -> Result<T, Fault> {
    match values.iter().find(|(word, _)| *word == value) {
        Some((_, meant)) => Ok(*meant),
        None => {
            let words: Vec<&str> = values.iter().map(|(word, _)| *word).collect();
            let message = format!("\"{}\" is none of: {}.", short(value), words.join(", "));
            Err(fault(at, Some(key), message))
        }
    }
}
