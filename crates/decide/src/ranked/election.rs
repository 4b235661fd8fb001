//! Who stands, how many seats there are, and the ballots.

use crate::Fault;
use crate::ranked::votes_rows::is_rank;
use serde::Serialize;
use std::collections::BTreeSet;

/// The most candidates of one election: the tables of Schulze's rule grow with their cube.
pub const MAX_CANDIDATES: usize = 1_000;
/// The most ballots of one election. With nine decimals all of them still fit into 64 bits.
pub const MAX_PAPERS: u64 = 10_000_000_000;
/// The highest mark, so that no sum of marks leaves 64 bits.
pub(crate) const MAX_MARK: u32 = 1_000_000;
/// The longest id or name, in characters.
const MAX_NAME: usize = 500;
/// What names a column, or a cell without a candidate, in a csv; no candidate may have it as id.
pub(crate) const RESERVED: [&str; 8] =
    ["undervote", "overvote", "-", "count", "hat", "channel", "receipt", "ballot"];

/// Somebody, or something, that can be voted for.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Candidate {
    /// What the ballots and a tie by id go by. Text: "10" stands before "2".
    pub id: String,
    /// What people read.
    pub name: String,
    /// Withdrawn after the ballots were made: passed over wherever a ballot names it.
    pub withdrawn: bool,
}

impl Candidate {
    /// A candidate who stands.
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Candidate {
        Candidate { id: id.into(), name: name.into(), withdrawn: false }
    }
}

/// One rank of a ballot. Candidates are given by their place in the election's list, from 0.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Rank {
    /// Nothing is marked at this rank.
    Blank,
    /// One candidate.
    One(u32),
    /// Several candidates side by side.
    Equal(Box<[u32]>),
    /// More than one mark, and the file does not say whose.
    Unclear,
}

impl Rank {
    /// The rank that holds these candidates.
    pub fn of(group: &[u32]) -> Rank {
        match group {
            [] => Rank::Blank,
            [one] => Rank::One(*one),
            more => Rank::Equal(more.into()),
        }
    }

    pub(crate) fn candidates(&self) -> &[u32] {
        match self {
            Rank::Blank | Rank::Unclear => &[],
            Rank::One(one) => std::slice::from_ref(one),
            Rank::Equal(more) => more,
        }
    }
}

/// What a ballot says.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Said {
    /// Ranks, best first.
    Ranks(Vec<Rank>),
    /// Marks: a candidate and its mark. An approval is the mark 1; who is not listed has no mark.
    Marks(Vec<(u32, u32)>),
}

/// Equal ballots, and how many of them there are.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Ballot {
    /// How many people voted so.
    pub count: u64,
    /// What they said.
    pub said: Said,
    /// Other columns of the line, such as `hat`, `channel`, `receipt`.
    pub labels: Vec<(String, String)>,
    /// The line of the file; 0 where there is no file.
    pub line: usize,
}

impl Ballot {
    /// A strict ranking, best first.
    pub fn ranking(count: u64, order: &[u32]) -> Ballot {
        Ballot::ranks(count, order.iter().map(|one| Rank::One(*one)).collect())
    }

    /// A ranking whose groups are equal among themselves, best first; an empty group is a rank left blank.
    pub fn groups(count: u64, groups: &[Vec<u32>]) -> Ballot {
        Ballot::ranks(count, groups.iter().map(|group| Rank::of(group)).collect())
    }

    /// Ranks as they stand.
    pub fn ranks(count: u64, ranks: Vec<Rank>) -> Ballot {
        Ballot { count, said: Said::Ranks(ranks), labels: Vec::new(), line: 0 }
    }

    /// Marks: a candidate and its mark.
    pub fn marks(count: u64, marks: &[(u32, u32)]) -> Ballot {
        Ballot { count, said: Said::Marks(marks.to_vec()), labels: Vec::new(), line: 0 }
    }

    /// Approvals: the mark 1 for each.
    pub fn approvals(count: u64, approved: &[u32]) -> Ballot {
        Ballot::marks(count, &approved.iter().map(|one| (*one, 1)).collect::<Vec<_>>())
    }

    /// The same ballot with one more label.
    pub fn label(mut self, key: impl Into<String>, value: impl Into<String>) -> Ballot {
        self.labels.push((key.into(), value.into()));
        self
    }

    fn is_marks(&self) -> bool {
        matches!(self.said, Said::Marks(_))
    }
}

/// An election that was checked: whoever holds one can count it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Election {
    title: String,
    seats: usize,
    candidates: Vec<Candidate>,
    ballots: Vec<Ballot>,
}

impl Election {
    /// Checks and keeps an election.
    ///
    /// # Errors
    /// Names the ballot's line, where it has one, and what to do: no seats, no candidate left, more than
    /// [`MAX_CANDIDATES`] or [`MAX_PAPERS`], ids twice or unusable, a ballot that names nobody of the list,
    /// a candidate marked twice, a count of 0, or ranks and marks mixed.
    pub fn new(
        title: impl Into<String>,
        seats: usize,
        candidates: Vec<Candidate>,
        ballots: Vec<Ballot>,
    ) -> Result<Election, Fault> {
        let title = title.into().trim().to_owned();
        if title.chars().any(char::is_control) {
            return Err(whole(
                "The title holds a line break or another control character; take it out.",
            ));
        }
        if seats == 0 || seats > MAX_CANDIDATES {
            return Err(whole(format!("There must be 1 to {MAX_CANDIDATES} seats, not {seats}.")));
        }
        check_candidates(&candidates)?;
        let mut papers = 0u64;
        let marks = ballots.first().is_some_and(Ballot::is_marks);
        for ballot in &ballots {
            check_ballot(ballot, candidates.len())?;
            check_labels(ballot, &candidates)?;
            if ballot.is_marks() != marks {
                let message =
                    "Some ballots hold ranks and others marks; keep them in two elections.";
                return Err(Fault { line: ballot.line, field: None, message: message.into() });
            }
            papers = papers.saturating_add(ballot.count);
        }
        if papers > MAX_PAPERS {
            return Err(whole(format!(
                "{papers} ballots are more than {MAX_PAPERS}; check the counts."
            )));
        }
        Ok(Election { title, seats, candidates, ballots })
    }

    /// What the election is called.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// How many are to be elected.
    pub fn seats(&self) -> usize {
        self.seats
    }

    /// Everybody on the ballot, withdrawn ones too.
    pub fn candidates(&self) -> &[Candidate] {
        &self.candidates
    }

    /// The ballots, in the order they came.
    pub fn ballots(&self) -> &[Ballot] {
        &self.ballots
    }

    /// Whether the ballots hold marks, not ranks.
    pub fn has_marks(&self) -> bool {
        self.ballots.first().is_some_and(Ballot::is_marks)
    }

    /// How many ballots there are.
    pub fn papers(&self) -> u64 {
        self.ballots.iter().map(|ballot| ballot.count).sum()
    }

    /// The same election with another number of seats.
    ///
    /// # Errors
    /// As [`Election::new`].
    pub fn with_seats(mut self, seats: usize) -> Result<Election, Fault> {
        if seats == 0 || seats > MAX_CANDIDATES {
            return Err(whole(format!("There must be 1 to {MAX_CANDIDATES} seats, not {seats}.")));
        }
        self.seats = seats;
        Ok(self)
    }
}

/// A complaint about the election as a whole.
pub(crate) fn whole(message: impl Into<String>) -> Fault {
    Fault { line: 0, field: None, message: message.into() }
}

fn check_candidates(candidates: &[Candidate]) -> Result<(), Fault> {
    if candidates.len() > MAX_CANDIDATES {
        let found = candidates.len();
        return Err(whole(format!("{found} candidates are more than {MAX_CANDIDATES}.")));
    }
    if candidates.iter().all(|one| one.withdrawn) {
        return Err(whole("Nobody stands; list at least one candidate who has not withdrawn."));
    }
    let mut ids = BTreeSet::new();
    for candidate in candidates {
        check_name(&candidate.id).and_then(|()| check_name(&candidate.name))?;
        let id = candidate.id.as_str();
        if format!(" {id} ").contains(" = ") || RESERVED.contains(&id) || is_rank(id) {
            return Err(whole(format!("\"{id}\" cannot be a candidate's id; give another one.")));
        }
        if !ids.insert(id) {
            return Err(whole(format!("Two candidates have the id \"{id}\"; keep one of them.")));
        }
    }
    Ok(())
}

fn check_name(name: &str) -> Result<(), Fault> {
    let clean = !name.is_empty()
        && name.trim() == name
        && !name.chars().any(char::is_control)
        && name.chars().take(MAX_NAME + 1).count() <= MAX_NAME;
    if clean {
        return Ok(());
    }
    let shown: String = name.chars().take(40).filter(|c| !c.is_control()).collect();
    Err(whole(format!(
        "A candidate is called \"{shown}\"; a name needs 1 to {MAX_NAME} characters, without line breaks and \
         without blanks at its ends."
    )))
}

fn check_ballot(ballot: &Ballot, candidates: usize) -> Result<(), Fault> {
    let fault = |message: String| Err(Fault { line: ballot.line, field: None, message });
    if ballot.count == 0 {
        return fault("A ballot counts 0 times; leave it out or give its number.".into());
    }
    let known = |one: u32| (one as usize) < candidates;
    match &ballot.said {
        Said::Ranks(ranks) => {
            for one in ranks.iter().flat_map(Rank::candidates) {
                if !known(*one) {
                    return fault(format!("A ballot names candidate {one}, who is not listed."));
                }
            }
        }
        Said::Marks(marks) => {
            let mut seen = BTreeSet::new();
            for (one, mark) in marks {
                if !known(*one) {
                    return fault(format!("A ballot marks candidate {one}, who is not listed."));
                }
                if *mark > MAX_MARK {
                    return fault(format!(
                        "The mark {mark} is above {MAX_MARK}; use smaller marks."
                    ));
                }
                if !seen.insert(*one) {
                    return fault(
                        "A ballot marks a candidate twice; keep one of the marks.".into(),
                    );
                }
            }
        }
    }
    Ok(())
}

fn check_labels(ballot: &Ballot, candidates: &[Candidate]) -> Result<(), Fault> {
    let mut seen = BTreeSet::new();
    for (key, value) in &ballot.labels {
        let usable = key != "count" && !is_rank(key) && candidates.iter().all(|one| one.id != *key);
        let clean = check_name(key).and_then(|()| check_name(value)).is_ok();
        if !usable || !clean || !seen.insert(key) {
            let field = Some(key.chars().filter(|c| !c.is_control()).take(40).collect());
            let message = "A label needs a key of its own and a value, both without line breaks and without blanks \
                           at their ends.";
            return Err(Fault { line: ballot.line, field, message: message.into() });
        }
    }
    Ok(())
}
