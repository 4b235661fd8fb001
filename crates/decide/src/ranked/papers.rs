//! Ballots as a rule reads them: preferences in one long list, and what was met while reading.

use crate::Fault;
use crate::ranked::election::{Ballot, Election, Rank, Said, whole};
use crate::ranked::rule::{Overvote, Reading, Repeated, Rule};
use serde::Serialize;
use std::collections::BTreeMap;

/// Marks a candidate in [`Papers::named`] who stands side by side with the next one.
pub(crate) const WITH_NEXT: u32 = 1 << 31;

/// How many ballots were of each kind. A ballot can be of several.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Kinds {
    /// All ballots.
    pub papers: u64,
    /// Those that name at least one candidate who stands, as read.
    pub valid: u64,
    /// Those that mark nothing at all.
    pub blank: u64,
    /// Those that mark something and yet, as read, name nobody who stands.
    pub names_nobody: u64,
    /// Those with a rank that holds more than one mark.
    pub overvoted: u64,
    /// Those that ended there.
    pub ended_by_overvote: u64,
    /// Those with equal ranks that the rule takes as equal.
    pub equal_ranks: u64,
    /// Those that ended because too many ranks in a row were blank.
    pub ended_by_blanks: u64,
    /// Those that name a candidate again.
    pub repeated: u64,
    /// Those that ended there.
    pub ended_by_repeat: u64,
    /// Those that name somebody who has withdrawn.
    pub withdrawn: u64,
    /// Ballots by the values of their labels, such as `hat` and `channel`; never by `receipt` or `ballot`.
    pub labels: BTreeMap<String, BTreeMap<String, u64>>,
}

impl Kinds {
    /// Counts a ballot and its labels.
    pub(crate) fn meet(&mut self, ballot: &Ballot) {
        self.papers += ballot.count;
        let own = |key: &str| matches!(key, "receipt" | "ballot");
        for (key, value) in ballot.labels.iter().filter(|(key, _)| !own(key)) {
            let values = self.labels.entry(key.clone()).or_default();
            *values.entry(value.clone()).or_default() += ballot.count;
        }
    }

    /// Complains where there is nothing to count.
    pub(crate) fn some_valid(self) -> Result<Kinds, Fault> {
        if self.valid > 0 {
            return Ok(self);
        }
        Err(whole("No ballot names a candidate who stands, so there is nothing to count."))
    }
}

/// Equal ballots: how many, and where their preferences lie.
#[derive(Clone, Copy)]
pub(crate) struct Paper {
    pub count: u64,
    pub start: usize,
    pub end: usize,
}

/// The valid ballots, read.
pub(crate) struct Papers {
    pub papers: Vec<Paper>,
    /// Candidates, best first, ballot after ballot; see [`WITH_NEXT`].
    pub named: Vec<u32>,
    pub kinds: Kinds,
}

/// What one ballot turned out to be.
#[derive(Default, PartialEq)]
struct Met {
    marked: bool,
    overvoted: bool,
    ended_by_overvote: bool,
    equal: bool,
    ended_by_blanks: bool,
    repeated: bool,
    ended_by_repeat: bool,
    withdrawn: bool,
}

struct Reader<'a> {
    election: &'a Election,
    reading: &'a Reading,
    rule: &'a str,
    ties: bool,
    named: Vec<u32>,
    /// Per candidate the last ballot that named it, from 1.
    seen: Vec<usize>,
}

/// Reads all ballots by the rule's options. Equal ranks are kept where `ties` is set, else they are overvotes.
pub(crate) fn read(election: &Election, rule: &Rule, ties: bool) -> Result<Papers, Fault> {
    if election.has_marks() {
        let rule = rule.method.key();
        return Err(whole(format!(
            "These ballots hold marks, and {rule} needs ranks; count them by approval or score."
        )));
    }
    let mut reader = Reader {
        election,
        reading: &rule.options.reading,
        rule: rule.method.key(),
        ties,
        named: Vec::with_capacity(election.ballots().len() * 4),
        seen: vec![0; election.candidates().len()],
    };
    let mut kinds = Kinds::default();
    let mut papers = Vec::with_capacity(election.ballots().len());
    for (at, ballot) in election.ballots().iter().enumerate() {
        let Said::Ranks(ranks) = &ballot.said else { continue };
        let start = reader.named.len();
        let met = reader.ballot(ballot.line, ranks, at + 1)?;
        let end = reader.named.len();
        kinds.meet(ballot);
        kinds.read(ballot.count, &met, end > start);
        if end > start {
            papers.push(Paper { count: ballot.count, start, end });
        }
    }
    Ok(Papers { papers, named: reader.named, kinds: kinds.some_valid()? })
}

impl Kinds {
    fn read(&mut self, count: u64, met: &Met, valid: bool) {
        // The ordinary ballot, which is nearly every one.
        if valid && *met == (Met { marked: true, ..Met::default() }) {
            self.valid += count;
            return;
        }
        let mut add = |kind: fn(&mut Kinds) -> &mut u64, yes: bool| {
            if yes {
                *kind(self) += count;
            }
        };
        add(|k| &mut k.valid, valid);
        add(|k| &mut k.blank, !met.marked);
        add(|k| &mut k.names_nobody, met.marked && !valid);
        add(|k| &mut k.overvoted, met.overvoted);
        add(|k| &mut k.ended_by_overvote, met.ended_by_overvote);
        add(|k| &mut k.equal_ranks, met.equal);
        add(|k| &mut k.ended_by_blanks, met.ended_by_blanks);
        add(|k| &mut k.repeated, met.repeated);
        add(|k| &mut k.ended_by_repeat, met.ended_by_repeat);
        add(|k| &mut k.withdrawn, met.withdrawn);
    }
}

impl Reader<'_> {
    fn ballot(&mut self, line: usize, ranks: &[Rank], ballot: usize) -> Result<Met, Fault> {
        let mut met =
            Met { marked: ranks.iter().any(|rank| *rank != Rank::Blank), ..Met::default() };
        // Blank ranks after the last mark end nothing: there is nothing left to end.
        let last = ranks.iter().rposition(|rank| *rank != Rank::Blank).map_or(0, |at| at + 1);
        let mut run = 0;
        for rank in &ranks[..last] {
            if *rank == Rank::Blank {
                run += 1;
                if self.reading.blanks.is_some_and(|most| run > most) {
                    met.ended_by_blanks = true;
                    break;
                }
                continue;
            }
            run = 0;
            if let Rank::One(one) = rank
                && self.plain(*one, ballot)
            {
                continue;
            }
            if !self.rank(line, rank, ballot, &mut met)? {
                break;
            }
        }
        Ok(met)
    }

    /// Takes in a candidate who stands and was not named before; false where there is more to look at.
    fn plain(&mut self, one: u32, ballot: usize) -> bool {
        let at = one as usize;
        let plain = self.seen[at] != ballot && !self.election.candidates()[at].withdrawn;
        if plain {
            self.seen[at] = ballot;
            self.named.push(one);
        }
        plain
    }

    /// Reads a rank that is marked; false where the ballot ends there.
    fn rank(
        &mut self,
        line: usize,
        rank: &Rank,
        ballot: usize,
        met: &mut Met,
    ) -> Result<bool, Fault> {
        let group = rank.candidates();
        if *rank == Rank::Unclear || (group.len() > 1 && !self.ties) {
            met.overvoted = true;
            match self.reading.overvote {
                Overvote::Refuse => return Err(self.refuse(line, rank)),
                Overvote::NextRank => return Ok(true),
                Overvote::EndBallot => {
                    met.ended_by_overvote = true;
                    return Ok(false);
                }
            }
        }
        let mut last = None;
        for one in group {
            let at = *one as usize;
            if self.seen[at] == ballot {
                met.repeated = true;
                if self.reading.repeated == Repeated::EndBallot {
                    met.ended_by_repeat = true;
                    return Ok(false);
                }
                continue;
            }
            self.seen[at] = ballot;
            if self.election.candidates()[at].withdrawn {
                met.withdrawn = true;
                continue;
            }
            if let Some(before) = last {
                let before: usize = before;
                self.named[before] |= WITH_NEXT;
                met.equal = true;
            }
            last = Some(self.named.len());
            self.named.push(*one);
        }
        Ok(true)
    }

    fn refuse(&self, line: usize, rank: &Rank) -> Fault {
        let rule = self.rule;
        // Where it is known whose the marks are, some rules take them as equal.
        let (why, or) = match rank {
            Rank::Unclear => ("it is not known whose they are".to_owned(), ""),
            _ => (format!("{rule} needs one"), ", or count by schulze or stv-meek"),
        };
        Fault {
            line,
            field: None,
            message: format!(
                "This ballot has more than one mark at one rank, and {why}. Choose what such a rank does: with \
                 --overvote skip it is passed over, with --overvote stop the ballot ends there{or}."
            ),
        }
    }
}
