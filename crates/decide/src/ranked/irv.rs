//! Instant run-off.

use crate::Fault;
use crate::ranked::board::{Board, Written};
use crate::ranked::election::{Election, whole};
use crate::ranked::outcome::{Act, Outcome};
use crate::ranked::papers;
use crate::ranked::piles::Piles;
use crate::ranked::rule::Rule;
use crate::ranked::tie::Tied;

/// Drops the lowest until one candidate has more than half of the votes that are still held.
///
/// Equal lowest: the latest earlier round at which they differed decides, then the published order.
pub(crate) fn count(election: &Election, rule: &Rule) -> Result<Outcome, Fault> {
    if election.seats() != 1 {
        let seats = election.seats();
        return Err(whole(format!(
            "Instant run-off fills one seat, not {seats}; count by stv-scottish or stv-meek."
        )));
    }
    let mut board = Board::new(election, rule, 0)?;
    let papers = papers::read(election, rule, false)?;
    let mut piles = Piles::deal(&papers, election.candidates().len(), 1);
    let mut doomed = drop_first(election, rule)?;
    let mut act = Act::First;
    loop {
        let held: u64 = piles.totals.iter().sum();
        let needed = held / 2 + 1;
        let not_transferable = piles.not_transferable;
        let written =
            Written { act, quota: needed, not_transferable, lost_by_cutting: 0, meek: None };
        board.stage(&piles.totals, written);
        let left = board.continuing();
        let won = left.iter().copied().filter(|one| board.total(*one) >= needed).collect();
        board.elect_all(won, |votes| format!("Held {votes} of {held} votes, more than half."));
        if board.fill() {
            break;
        }
        let first = std::mem::take(&mut doomed);
        let reason = if first.is_empty() {
            "Had the fewest votes"
        } else {
            "Drops out first by the rule; votes"
        };
        let dropped = match batch(&board, &left) {
            _ if !first.is_empty() => first,
            Some(hopeless) if rule.options.batch => hopeless,
            _ => board.pick(&left, false, Tied::Lowest).into_iter().collect(),
        };
        for one in &dropped {
            let votes = board.total(*one);
            board.exclude(*one, format!("{reason}: {votes}."));
        }
        for one in &dropped {
            piles.exclude(*one, |other| board.continues(other));
        }
        act = Act::Exclusion { of: dropped.iter().map(|one| board.id(*one)).collect() };
    }
    Ok(board.outcome(papers.kinds))
}

/// Those who drop out before all others, as far as they stand; somebody must be left.
fn drop_first(election: &Election, rule: &Rule) -> Result<Vec<usize>, Fault> {
    let all = election.candidates();
    let mut doomed = Vec::new();
    for id in &rule.options.drop_first {
        let Some(one) = all.iter().position(|candidate| candidate.id == *id) else {
            let message =
                format!("\"{id}\" is to drop out first and is not on the ballot; correct the id.");
            return Err(whole(message));
        };
        if !all[one].withdrawn && !doomed.contains(&one) {
            doomed.push(one);
        }
    }
    if doomed.len() == all.iter().filter(|one| !one.withdrawn).count() {
        return Err(whole("Everybody who stands is to drop out first; somebody must be left."));
    }
    Ok(doomed)
}

/// The most of the lowest who together hold fewer votes than the next one, lowest first.
fn batch(board: &Board<'_>, left: &[usize]) -> Option<Vec<usize>> {
    let mut sorted = left.to_vec();
    sorted.sort_by_key(|one| board.total(*one));
    let mut sum = 0;
    let mut most = 0;
    for (at, one) in sorted.iter().enumerate() {
        if sum < board.total(*one) {
            most = at;
        }
        sum += board.total(*one);
    }
    sorted.truncate(most);
    (!sorted.is_empty()).then_some(sorted)
}
