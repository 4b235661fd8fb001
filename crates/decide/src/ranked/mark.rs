//! Approval and score: marks added up.

use crate::Fault;
use crate::ranked::election::{Election, Said, whole};
use crate::ranked::outcome::{Detail, Elected, Marked, Outcome, Passed};
use crate::ranked::papers::Kinds;
use crate::ranked::rule::{Method, Options, Rule};
use crate::ranked::tie::{Favour, Tie, Tied};
use num_integer::Integer;

/// Adds up the marks; the highest sums sit, equal sums by the published order.
///
/// A ballot without a mark for a candidate adds nothing to it. The mean is over the ballots that gave a mark
/// and decides nothing: it would let one friend outweigh a hundred.
pub(crate) fn count(election: &Election, rule: &Rule) -> Result<Outcome, Fault> {
    let favour = Favour::new(election, &rule.options.order)?;
    let (kinds, sums, marked_by) = add_up(election, rule)?;
    let all = election.candidates();
    let mut order: Vec<usize> = (0..all.len()).filter(|one| !all[*one].withdrawn).collect();
    order.sort_by_key(|one| (std::cmp::Reverse(sums[*one]), favour.place(*one)));
    let id = |one: usize| all[one].id.clone();
    let marked = |(at, one): (usize, &usize)| Marked {
        candidate: id(*one),
        place: at + 1,
        sum: sums[*one],
        marked_by: marked_by[*one],
        mean: mean(sums[*one], marked_by[*one]),
    };
    let what = if rule.method == Method::Approval { "approvals" } else { "points" };
    let why = |one: usize| format!("Has {} {what}.", sums[one]);
    let seats = election.seats().min(order.len());
    let elected =
        order[..seats].iter().map(|one| Elected { candidate: id(*one), stage: 0, why: why(*one) });
    let passed =
        order[seats..].iter().map(|one| Passed { candidate: id(*one), stage: 0, why: why(*one) });
    Ok(Outcome {
        rule: rule.full_name(),
        method: rule.method,
        options: Options { order: favour.ids(election), ..rule.options.clone() },
        title: election.title().to_owned(),
        seats: election.seats(),
        candidates: all.to_vec(),
        ballots: kinds,
        elected: elected.collect(),
        not_elected: passed.collect(),
        ties: ties(&order, &sums, seats, id),
        detail: Detail::Marks(order.iter().enumerate().map(marked).collect()),
    })
}

/// The ballots by kind, and per candidate the sum of marks and the number of ballots that gave one.
fn add_up(election: &Election, rule: &Rule) -> Result<(Kinds, Vec<u64>, Vec<u64>), Fault> {
    let all = election.candidates();
    let key = rule.method.key();
    let mut kinds = Kinds::default();
    let mut sums = vec![0; all.len()];
    let mut marked_by = vec![0; all.len()];
    for ballot in election.ballots() {
        let Said::Marks(marks) = &ballot.said else {
            return Err(whole(format!(
                "These ballots hold ranks, and {key} needs marks; count them by irv, stv-scottish, stv-meek or \
                 schulze."
            )));
        };
        kinds.meet(ballot);
        let (mut valid, mut withdrawn) = (false, false);
        for (one, mark) in marks {
            let one = *one as usize;
            if rule.method == Method::Approval && *mark > 1 {
                let message = format!(
                    "The mark {mark} is no approval: use 1, 0 or nothing, or count by score."
                );
                return Err(Fault { line: ballot.line, field: Some(all[one].id.clone()), message });
            }
            if all[one].withdrawn {
                withdrawn = true;
                continue;
            }
            valid = true;
            sums[one] += u64::from(*mark) * ballot.count;
            marked_by[one] += ballot.count;
        }
        kinds.valid += if valid { ballot.count } else { 0 };
        kinds.blank += if marks.is_empty() { ballot.count } else { 0 };
        kinds.names_nobody += if !marks.is_empty() && !valid { ballot.count } else { 0 };
        kinds.withdrawn += if withdrawn { ballot.count } else { 0 };
    }
    Ok((kinds.some_valid()?, sums, marked_by))
}

/// The mean as a fraction in lowest terms.
fn mean(sum: u64, number: u64) -> Option<String> {
    if number == 0 {
        return None;
    }
    let common = sum.gcd(&number);
    let (over, under) = (sum / common, number / common);
    Some(if under == 1 { over.to_string() } else { format!("{over}/{under}") })
}

/// Every group of equal sums; the one across the last seat decides who sits.
fn ties(order: &[usize], sums: &[u64], seats: usize, id: impl Fn(usize) -> String) -> Vec<Tie> {
    let mut ties = Vec::new();
    let mut start = 0;
    for group in order.chunk_by(|a, b| sums[*a] == sums[*b]) {
        let end = start + group.len();
        if group.len() > 1 {
            let mut among: Vec<String> = group.iter().map(|one| id(*one)).collect();
            among.sort();
            let across = start < seats && seats < end;
            let about = if across { Tied::LastSeat } else { Tied::Place };
            let chosen = if across { &group[..seats - start] } else { &group[..1] };
            let chosen = chosen.iter().map(|one| id(*one)).collect();
            ties.push(Tie {
                stage: 0,
                about,
                among,
                chosen,
                by_history: Vec::new(),
                by_order: true,
            });
        }
        start = end;
    }
    ties
}
