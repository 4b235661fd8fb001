//! Single transferable vote as Scotland elects its councils.

use crate::Fault;
use crate::ranked::board::{Board, Written};
use crate::ranked::election::Election;
use crate::ranked::outcome::{Act, Outcome};
use crate::ranked::papers;
use crate::ranked::piles::Piles;
use crate::ranked::rule::Rule;
use crate::ranked::tie::Tied;

/// A vote in units of 0.00001.
const VOTE: u64 = 100_000;

/// The rule of The Scottish Local Government Elections Order 2007, SSI 2007/42, schedule 1, rules 46 to 52.
///
/// The quota is the whole part of valid papers / (seats + 1), plus 1. Whoever reaches it is elected and
/// receives no more. Surpluses move one at a time, the largest first and before any exclusion: all papers of
/// the candidate go on, each at surplus x its value / total, cut after five decimals. Without a surplus the
/// lowest drops out. Equal ones: the latest earlier stage at which they differed decides, then the
/// published order in place of the returning officer's lot. When no more continue than seats are left, all
/// of them are elected.
pub(crate) fn count(election: &Election, rule: &Rule) -> Result<Outcome, Fault> {
    let mut board = Board::new(election, rule, 5)?;
    let papers = papers::read(election, rule, false)?;
    let mut piles = Piles::deal(&papers, election.candidates().len(), VOTE);
    let quota = (papers.kinds.valid / (election.seats() as u64 + 1) + 1) * VOTE;
    let mut waiting: Vec<usize> = Vec::new();
    let mut act = Act::First;
    loop {
        let written = Written {
            act,
            quota,
            not_transferable: piles.not_transferable,
            lost_by_cutting: piles.cut,
            meek: None,
        };
        board.stage(&piles.totals, written);
        let reached: Vec<usize> =
            board.continuing().into_iter().filter(|one| board.total(*one) >= quota).collect();
        waiting.extend(reached.iter().filter(|one| board.total(**one) > quota));
        let needs = board.votes(quota);
        board.elect_all(reached, |votes| {
            format!("Reached the quota of {needs} with {votes} votes.")
        });
        if board.fill() {
            break;
        }
        act = if waiting.is_empty() {
            let continuing = board.continuing();
            let Some(one) = board.pick(&continuing, false, Tied::Lowest) else { break };
            let votes = board.votes(board.total(one));
            board.exclude(
                one,
                format!("Had the fewest votes, {votes}, and no surplus was left to move."),
            );
            piles.exclude(one, |other| board.continues(other));
            Act::Exclusion { of: vec![board.id(one)] }
        } else {
            let Some(one) = board.pick(&waiting, true, Tied::Surplus) else { break };
            waiting.retain(|other| *other != one);
            let total = board.total(one);
            piles.surplus(one, total - quota, |other| board.continues(other));
            let (surplus, total) = (board.votes(total - quota), board.votes(total));
            Act::Surplus { of: board.id(one), surplus, total }
        };
    }
    Ok(board.outcome(papers.kinds))
}
