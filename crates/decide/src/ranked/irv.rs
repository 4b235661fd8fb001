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
        let dropped = match batch(&board, &left) {
            Some(hopeless) if rule.options.batch => hopeless,
            _ => board.pick(&left, false, Tied::Lowest).into_iter().collect(),
        };
        for one in &dropped {
            let votes = board.total(*one);
            board.exclude(*one, format!("Had the fewest votes: {votes}."));
        }
        for one in &dropped {
            piles.exclude(*one, |other| board.continues(other));
        }
        act = Act::Exclusion { of: dropped.iter().map(|one| board.id(*one)).collect() };
    }
    Ok(board.outcome(papers.kinds))
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
