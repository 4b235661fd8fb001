//! Count a closed ballot. The count file is written first and what stands in it is counted, by the very
//! functions of `mutual count`: whoever has the file gets the same result.

use super::Ballot;
use super::explain::{self, Explained};
use super::hats::{self, Cast, Shown};
use super::way::Way;
use crate::out::cell;
use decide::file::{self, Asked, Counted, Read};
use decide::ranked::{self, Candidate, Election, Method, Options, Rule, Terms};
use ground::hex;
use ground::stop::Stop;
use sha2::{Digest, Sha256};

/// A count, with all that is published of it.
pub struct Done {
    /// The rule's full name and version.
    pub rule: String,
    pub file_name: String,
    pub file: String,
    /// The kernel's answer as JSON, with how it is shown.
    pub answer: String,
    pub shown: Shown,
}

/// What stands beside each ballot in the published file, where it singles nobody out.
#[derive(Clone, Copy, Debug, Default)]
pub struct Beside {
    pub hats: bool,
    pub channels: bool,
}

/// The hash of a file: SHA-256 in hexadecimal.
pub fn hash(file: &str) -> String {
    hex(&Sha256::digest(file))
}

/// What the instance's key signs of a count.
pub fn signed(place: &str, thread: &str, run: i64, rule: &str, hash: &str) -> String {
    format!("mutual count 1\n{place}\n{thread}\n{run}\n{rule}\n{hash}\n")
}

/// The method of the kernel for a way that is no shared budget.
fn method(way: Way) -> Method {
    match way {
        Way::Score => Method::Score,
        Way::Irv => Method::Irv,
        Way::StvScottish => Method::StvScottish,
        Way::StvMeek => Method::StvMeek,
        Way::Schulze => Method::Schulze,
        Way::Approval | Way::Consent | Way::EqualShares => Method::Approval,
    }
}

/// The order that breaks a tie, as ids.
pub fn lot(ballot: &Ballot) -> Vec<String> {
    let lot = ballot.decision.lot.as_deref().unwrap_or_default();
    lot.split(',').filter(|n| !n.is_empty()).map(str::to_owned).collect()
}

fn rule(ballot: &Ballot) -> Rule {
    let options = Options { order: lot(ballot), ..Options::default() };
    Rule { method: method(ballot.way()), options }
}

/// The votes as the kernel takes them, each with its receipt as a label.
fn ranked_ballots(ballot: &Ballot, cast: &[Cast], beside: Beside) -> Vec<ranked::Ballot> {
    let numbers = ballot.numbers();
    let at = |n: &i64| numbers.iter().position(|m| m == n).and_then(|at| u32::try_from(at).ok());
    let one = |c: &Cast| {
        let vote = match &c.vote {
            super::vote::Vote::Ticks(t) => {
                ranked::Ballot::approvals(1, &t.iter().filter_map(at).collect::<Vec<_>>())
            }
            super::vote::Vote::Marks(m) => {
                let mark = |(n, m): (&i64, &i64)| Some((at(n)?, u32::try_from(*m).ok()?));
                ranked::Ballot::marks(1, &m.iter().filter_map(mark).collect::<Vec<_>>())
            }
            super::vote::Vote::Ranks(r) => {
                let group = |g: &Vec<i64>| g.iter().filter_map(at).collect::<Vec<u32>>();
                ranked::Ballot::groups(1, &r.iter().map(group).collect::<Vec<_>>())
            }
        };
        let vote = vote.label("receipt", &c.receipt);
        let vote = if beside.channels { vote.label("channel", c.channel) } else { vote };
        match c.hat.filter(|_| beside.hats) {
            Some(hat) => vote.label("hat", hat.key()),
            None => vote,
        }
    };
    cast.iter().map(one).collect()
}

/// The election of a ballot that is no shared budget.
fn election(ballot: &Ballot, cast: &[Cast], beside: Beside) -> Result<Election, Stop> {
    let candidates = ballot
        .choices
        .iter()
        .map(|c| Candidate::new(c.number.to_string(), cell(&c.title)))
        .collect();
    let question = cell(ballot.decision.question.as_deref().unwrap_or_default());
    let seats = usize::try_from(ballot.decision.seats).unwrap_or(1).min(ballot.choices.len());
    Election::new(question, seats, candidates, ranked_ballots(ballot, cast, beside))
        .map_err(Stop::broken)
}

/// The same ballots as a BLT file: for other programs. Without receipts, which it cannot hold.
pub fn blt(ballot: &Ballot, cast: &[Cast]) -> Result<String, Stop> {
    ranked::blt::write(&election(ballot, cast, Beside::default())?).map_err(Stop::broken)
}

/// The count file: its name and text.
fn written(
    place: &str,
    ballot: &Ballot,
    cast: &[Cast],
    beside: Beside,
) -> Result<(String, String), Stop> {
    let d = &ballot.decision;
    let name = |ending: &str| format!("{place}-{}-{}.{ending}", d.thread_id, d.run);
    if ballot.way() == Way::EqualShares {
        return Ok((name("pb"), super::pb::written(place, ballot, cast, beside)?));
    }
    let rule = rule(ballot);
    let terms = Terms { method: Some(rule.method), options: rule.options };
    let election = election(ballot, cast, beside)?;
    Ok((name("csv"), ranked::votes_csv::write(&election, &terms)))
}

/// Reads and counts a file as `mutual count FILE` does.
pub fn recount(name: &str, text: &str) -> Result<Counted, Stop> {
    let read: Read = file::read(name, text.as_bytes()).map_err(Stop::broken)?;
    file::count(&read, &Asked::default()).map_err(Stop::broken)
}

/// Counts what was cast. `small`: parts of so few people are not shown.
pub fn count(place: &str, ballot: &Ballot, cast: &mut [Cast], small: i64) -> Result<Done, Stop> {
    let d = &ballot.decision;
    let looked = hats::Rule {
        way: ballot.way(),
        marks: ballot.marks(),
        choices: ballot.choices.len(),
        top: d.top_mark,
        quorum: d.quorum,
        majority: d.majority,
        each: ballot.counts_each_hat(),
        secret: ballot.is_secret(),
        small,
    };
    let first = hats::shown(&looked, cast, &[]);
    let beside = Beside { hats: first.hats_published, channels: first.channels_published };
    let (file_name, file) = written(place, ballot, cast, beside)?;
    let nobody = cast.iter().all(|c| hats::is_blank(&c.vote));
    let counted = if nobody { None } else { Some(recount(&file_name, &file)?) };
    let explained = match &counted {
        None => Explained::default(),
        Some(Counted::Ballots(outcome)) => explain::ballots(outcome),
        Some(Counted::Budget(counted)) => super::pb::explained(counted, cast),
    };
    let shown =
        Shown { explained: explained.clone(), ..hats::shown(&looked, cast, &explained.winners) };
    Ok(Done {
        rule: match &counted {
            Some(_) => explained.rule.clone(),
            None => rule(ballot).full_name(),
        },
        file_name,
        file,
        answer: counted.map(|c| c.json()).unwrap_or_else(|| "{}".into()),
        shown,
    })
}
