//! BLT, the ballot file of most programs for the single transferable vote.
//!
//! `candidates seats`; perhaps `-k` for each withdrawn candidate; a line `count c1 c2 ... 0` for equal ballots,
//! `=` between equal ranks and `-` for a rank left blank; `0`; names and title in quotes. `#` begins a comment.
//! `[nick a b c]` gives the candidates short names that ballots may use; other brackets are passed over.

use crate::Fault;
use crate::ranked::Ballots;
use crate::ranked::election::{Ballot, Candidate, Election, MAX_CANDIDATES, Rank, Said, whole};
use crate::ranked::rule::Terms;
use crate::ranked::text::{fault, number, utf8};

#[derive(Clone, PartialEq, Debug)]
enum Token<'a> {
    Word(&'a str),
    Quoted(String),
    Bracket(&'a str),
}

struct Reader<'a> {
    tokens: std::iter::Peekable<std::vec::IntoIter<(usize, Token<'a>)>>,
    last: usize,
    candidates: usize,
    nicks: Vec<String>,
    withdrawn: Vec<usize>,
}

/// Reads a BLT file. Candidates have their nicks as ids, else their numbers.
///
/// # Errors
/// Names line and field, and what to do.
pub fn read(bytes: &[u8]) -> Result<Ballots, Fault> {
    let tokens = tokens(utf8(bytes)?)?;
    let last = tokens.last().map_or(0, |(line, _)| *line);
    let tokens = tokens.into_iter().peekable();
    let mut reader =
        Reader { tokens, last, candidates: 0, nicks: Vec::new(), withdrawn: Vec::new() };
    let (line, candidates) = reader.word("candidates")?;
    reader.candidates = number(line, "candidates", candidates)?;
    let (line, seats) = reader.word("seats")?;
    let seats = number(line, "seats", seats)?;
    if reader.candidates == 0 || reader.candidates > MAX_CANDIDATES {
        let message =
            format!("There must be 1 to {MAX_CANDIDATES} candidates; correct the number.");
        return Err(fault(line, Some("candidates"), message));
    }
    let ballots = reader.ballots()?;
    let names = reader.names()?;
    let title = reader.title()?;
    let id = |at: usize| reader.nicks.get(at).cloned().unwrap_or_else(|| (at + 1).to_string());
    let candidates = names
        .into_iter()
        .enumerate()
        .map(|(at, name)| Candidate { id: id(at), name, withdrawn: reader.withdrawn.contains(&at) })
        .collect();
    let election = Election::new(title, seats, candidates, ballots)?;
    Ok(Ballots { election, terms: Terms::default() })
}

impl<'a> Reader<'a> {
    fn ends(&self, wanted: &str) -> Fault {
        fault(
            self.last,
            Some(wanted),
            format!("The file ends before {wanted}; add what is missing."),
        )
    }

    fn word(&mut self, wanted: &str) -> Result<(usize, &'a str), Fault> {
        match self.tokens.next() {
            Some((line, Token::Word(word))) => Ok((line, word)),
            Some((line, _)) => {
                let message = format!("Expected {wanted} here, as a number without quotes.");
                Err(fault(line, Some(wanted), message))
            }
            None => Err(self.ends(wanted)),
        }
    }

    /// Brackets, withdrawn candidates and ballots, up to the 0 that ends them.
    fn ballots(&mut self) -> Result<Vec<Ballot>, Fault> {
        let mut ballots = Vec::new();
        loop {
            if let Some((line, Token::Bracket(inner))) =
                self.tokens.next_if(|(_, token)| matches!(token, Token::Bracket(_)))
            {
                self.bracket(line, inner)?;
                continue;
            }
            let (line, word) = self.word("a ballot or the 0 after the ballots")?;
            match word.strip_prefix('-') {
                Some(withdrawn) => {
                    let one = self.candidate(line, withdrawn)?;
                    self.withdrawn.push(one as usize);
                }
                None if word == "0" => return Ok(ballots),
                None => ballots.push(self.ballot(line, number(line, "count", word)?)?),
            }
        }
    }

    fn bracket(&mut self, line: usize, inner: &str) -> Result<(), Fault> {
        let mut words = inner.split_whitespace();
        if words.next() != Some("nick") {
            return Ok(());
        }
        self.nicks = words.map(str::to_owned).collect();
        if self.nicks.len() == self.candidates {
            return Ok(());
        }
        let (found, wanted) = (self.nicks.len(), self.candidates);
        let message = format!("There are {found} nicks for {wanted} candidates; give one to each.");
        Err(fault(line, Some("nick"), message))
    }

    fn ballot(&mut self, line: usize, count: u64) -> Result<Ballot, Fault> {
        let mut ranks = Vec::new();
        loop {
            match self.tokens.next_if(|(at, _)| *at == line) {
                Some((_, Token::Word("0"))) => break,
                Some((_, Token::Word("-"))) => ranks.push(Rank::Blank),
                Some((_, Token::Word(word))) => {
                    let group: Result<Vec<u32>, Fault> =
                        word.split('=').map(|one| self.candidate(line, one)).collect();
                    ranks.push(Rank::of(&group?));
                }
                Some(_) => {
                    let message = "A ballot holds candidates only, without quotes or brackets.";
                    return Err(fault(line, None, message));
                }
                None => return Err(fault(line, None, "This ballot does not end with 0; add it.")),
            }
        }
        Ok(Ballot { line, ..Ballot::ranks(count, ranks) })
    }

    fn candidate(&self, line: usize, word: &str) -> Result<u32, Fault> {
        if let Some(at) = self.nicks.iter().position(|nick| nick == word) {
            return Ok(at as u32);
        }
        match number::<usize>(line, word, word) {
            Ok(one) if (1..=self.candidates).contains(&one) => Ok(one as u32 - 1),
            _ => {
                let most = self.candidates;
                let message = format!("This is no candidate; they are numbered from 1 to {most}.");
                Err(fault(line, Some(word), message))
            }
        }
    }

    fn quoted(&mut self) -> Result<Option<String>, Fault> {
        match self.tokens.next() {
            Some((_, Token::Quoted(name))) => Ok(Some(name)),
            Some((line, _)) => {
                Err(fault(line, None, "Names and title stand in double quotes after the ballots."))
            }
            None => Ok(None),
        }
    }

    fn names(&mut self) -> Result<Vec<String>, Fault> {
        let mut names = Vec::new();
        while names.len() < self.candidates {
            match self.quoted()? {
                Some(name) => names.push(name),
                None => return Err(self.ends("the names of all candidates")),
            }
        }
        Ok(names)
    }

    fn title(&mut self) -> Result<String, Fault> {
        let title = self.quoted()?.unwrap_or_default();
        match self.tokens.next() {
            None => Ok(title),
            Some((line, _)) => Err(fault(
                line,
                None,
                "The file goes on after its title; there may be a name too many.",
            )),
        }
    }
}

fn tokens(text: &str) -> Result<Vec<(usize, Token<'_>)>, Fault> {
    let mut tokens = Vec::new();
    for (at, line) in text.lines().enumerate().map(|(at, line)| (at + 1, line)) {
        let mut rest = line.trim_start();
        while !rest.is_empty() && !rest.starts_with('#') {
            let (token, after) = token(at, rest)?;
            tokens.push((at, token));
            rest = after.trim_start();
        }
    }
    Ok(tokens)
}

fn token(at: usize, rest: &str) -> Result<(Token<'_>, &str), Fault> {
    if let Some(inner) = rest.strip_prefix('[') {
        return match inner.split_once(']') {
            Some((inner, after)) => Ok((Token::Bracket(inner), after)),
            None => Err(fault(
                at,
                Some(rest),
                "A bracket is opened and not closed on its line; close it.",
            )),
        };
    }
    let Some(inner) = rest.strip_prefix('"') else {
        let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
        return Ok((Token::Word(&rest[..end]), &rest[end..]));
    };
    let mut name = String::new();
    let mut chars = inner.char_indices();
    while let Some((end, one)) = chars.next() {
        match one {
            '"' => return Ok((Token::Quoted(name.trim().to_owned()), &inner[end + 1..])),
            '\\' => name.extend(chars.next().map(|(_, escaped)| escaped)),
            other => name.push(other),
        }
    }
    Err(fault(at, Some(rest), "A quote is opened and not closed on its line; close it."))
}

/// Writes an election as a BLT file. Ids that are single words are kept as nicks; others become numbers, and
/// labels are left out: the csv keeps both.
///
/// # Errors
/// Where BLT has no words for a ballot: marks, or an overvote that names nobody.
pub fn write(election: &Election) -> Result<String, Fault> {
    use std::fmt::Write as _;
    let all = election.candidates();
    let mut out = format!("{} {}\n", all.len(), election.seats());
    let numbered = all.iter().enumerate().all(|(at, one)| one.id == (at + 1).to_string());
    if !numbered && all.iter().all(|one| is_nick(&one.id)) {
        let nicks: Vec<&str> = all.iter().map(|one| one.id.as_str()).collect();
        let _ = writeln!(out, "[nick {}]", nicks.join(" "));
    }
    for (at, _) in all.iter().enumerate().filter(|(_, one)| one.withdrawn) {
        let _ = writeln!(out, "-{}", at + 1);
    }
    for ballot in election.ballots() {
        let Said::Ranks(ranks) = &ballot.said else {
            return Err(whole("A BLT file holds ranks, not marks; write these ballots as csv."));
        };
        let _ = write!(out, "{}", ballot.count);
        for rank in ranks {
            let group: Vec<String> =
                rank.candidates().iter().map(|one| (one + 1).to_string()).collect();
            match rank {
                Rank::Unclear => {
                    let message = "BLT cannot say that a rank holds more than one mark; write csv.";
                    return Err(fault(ballot.line, None, message));
                }
                Rank::Blank => out.push_str(" -"),
                _ => _ = write!(out, " {}", group.join("=")),
            }
        }
        out.push_str(" 0\n");
    }
    out.push_str("0\n");
    let names = all.iter().map(|one| one.name.as_str()).chain([election.title()]);
    for name in names {
        let _ = writeln!(out, "\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\""));
    }
    Ok(out)
}

/// A word that cannot be taken for a number or anything else.
fn is_nick(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_alphabetic())
        && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '.')
}
