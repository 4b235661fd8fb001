//! Beat paths: every pair compared.

use crate::Fault;
use crate::ranked::election::Election;
use crate::ranked::outcome::{Detail, Elected, Outcome, Pairs, Passed, Placed};
use crate::ranked::papers::{self, Papers, WITH_NEXT};
use crate::ranked::rule::{Options, Rule, Strength};
use crate::ranked::tie::{Favour, Tie, Tied};

type Table = Vec<Vec<u64>>;

/// Schulze, A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent single-winner
/// election method, Social Choice and Welfare 36 (2011).
///
/// A path is as strong as its weakest victory; a victory as strong as the rule's option says. a stands before b
/// where the strongest path from a to b is stronger than that back. Among those whom nobody left beats, the
/// published order chooses who is named next, and the tie is in the result. With several seats the first of
/// the order sit; that is not proportional.
pub(crate) fn count(election: &Election, rule: &Rule) -> Result<Outcome, Fault> {
    let favour = Favour::new(election, &rule.options.order)?;
    let papers = papers::read(election, rule, true)?;
    let all = election.candidates();
    let standing: Vec<usize> = (0..all.len()).filter(|one| !all[*one].withdrawn).collect();
    let votes = compare(&papers, &standing, all.len());
    let paths = strongest(victories(&votes, rule.options.strength));
    let condorcet = (0..standing.len())
        .find(|a| (0..standing.len()).all(|b| *a == b || votes[*a][b] > votes[b][*a]))
        .map(|one| all[standing[one]].id.clone());
    let id = |one: usize| all[standing[one]].id.clone();
    let (placed, ties) = arrange(&paths, &standing, &favour, election.seats(), id);
    let order: Vec<Placed> = placed
        .iter()
        .enumerate()
        .map(|(at, one)| Placed {
            candidate: id(*one),
            place: at + 1,
            why: why(&paths, *one, placed.get(at + 1).copied(), |one| &all[standing[one]].name),
        })
        .collect();
    let seated = order.iter().take(election.seats());
    let elected = seated
        .map(|one| Elected { candidate: one.candidate.clone(), stage: 0, why: one.why.clone() })
        .collect();
    let passed = order.iter().skip(election.seats()).map(|one| Passed {
        candidate: one.candidate.clone(),
        stage: 0,
        why: format!("Stands at place {} of the order.", one.place),
    });
    Ok(Outcome {
        rule: rule.full_name(),
        method: rule.method,
        options: Options { order: favour.ids(election), ..rule.options.clone() },
        title: election.title().to_owned(),
        seats: election.seats(),
        candidates: all.to_vec(),
        ballots: papers.kinds,
        elected,
        not_elected: passed.collect(),
        ties,
        detail: Detail::Pairs(Pairs {
            candidates: standing.iter().map(|one| all[*one].id.clone()).collect(),
            votes,
            paths,
            condorcet,
            order,
        }),
    })
}

/// Ballots that rank a above b; who is named stands above who is not.
fn compare(papers: &Papers, standing: &[usize], candidates: usize) -> Table {
    let size = standing.len();
    let mut at = vec![0; candidates];
    for (place, one) in standing.iter().enumerate() {
        at[*one] = place;
    }
    let mut votes = vec![vec![0; size]; size];
    let mut open = vec![true; size];
    for paper in &papers.papers {
        open.fill(true);
        let mut named = &papers.named[paper.start..paper.end];
        while !named.is_empty() {
            let last = named.iter().position(|one| one & WITH_NEXT == 0).unwrap_or(named.len() - 1);
            let (group, rest) = named.split_at(last + 1);
            named = rest;
            let members = || group.iter().map(|one| at[(one & !WITH_NEXT) as usize]);
            members().for_each(|one| open[one] = false);
            for one in members() {
                for (cell, open) in votes[one].iter_mut().zip(&open) {
                    *cell += paper.count * u64::from(*open);
                }
            }
        }
    }
    votes
}

/// How strong each direct victory is; 0 where there is none.
fn victories(votes: &Table, strength: Strength) -> Table {
    let victory = |a: usize, b: usize| match strength {
        Strength::WinningVotes if votes[a][b] > votes[b][a] => votes[a][b],
        Strength::WinningVotes => 0,
        Strength::Margins => votes[a][b].saturating_sub(votes[b][a]),
    };
    (0..votes.len()).map(|a| (0..votes.len()).map(|b| victory(a, b)).collect()).collect()
}

/// The strongest paths, by way of one more candidate at a time (Floyd and Warshall).
fn strongest(mut paths: Table) -> Table {
    let size = paths.len();
    for via in 0..size {
        let second = paths[via].clone();
        for (from, row) in paths.iter_mut().enumerate() {
            let first = row[via];
            if from == via || first == 0 {
                continue;
            }
            for (to, cell) in row.iter_mut().enumerate().filter(|(to, _)| *to != from) {
                *cell = (*cell).max(first.min(second[to]));
            }
        }
    }
    paths
}

/// The full order: again and again the most favoured of those whom nobody left beats.
fn arrange(
    paths: &Table,
    standing: &[usize],
    favour: &Favour,
    seats: usize,
    id: impl Fn(usize) -> String,
) -> (Vec<usize>, Vec<Tie>) {
    let mut left: Vec<usize> = (0..standing.len()).collect();
    let (mut placed, mut ties) = (Vec::new(), Vec::new());
    while !left.is_empty() {
        let unbeaten =
            |one: &usize| left.iter().all(|other| paths[*other][*one] <= paths[*one][*other]);
        let first: Vec<usize> = left.iter().copied().filter(unbeaten).collect();
        let Some(next) = first.iter().copied().min_by_key(|one| favour.place(standing[*one]))
        else {
            break;
        };
        if first.len() > 1 {
            let mut among: Vec<String> = first.iter().map(|one| id(*one)).collect();
            among.sort();
            let last = placed.len() < seats && placed.len() + first.len() > seats;
            let about = if last { Tied::LastSeat } else { Tied::Place };
            let chosen = vec![id(next)];
            ties.push(Tie {
                stage: 0,
                about,
                among,
                chosen,
                by_history: Vec::new(),
                by_order: true,
            });
        }
        placed.push(next);
        left.retain(|one| *one != next);
    }
    (placed, ties)
}

/// Why a candidate stands just before the next one.
fn why<'a>(
    paths: &Table,
    one: usize,
    next: Option<usize>,
    name: impl Fn(usize) -> &'a String,
) -> String {
    let Some(next) = next else { return "Stands last.".to_owned() };
    let (there, back) = (paths[one][next], paths[next][one]);
    let other = name(next);
    if there > back {
        format!("The strongest path to {other} is {there}, the one back {back}.")
    } else {
        format!(
            "The path to {other} and the one back are equally strong, {there}; the published order decided."
        )
    }
}
