//! Single transferable vote by Meek's rule.

use crate::Fault;
use crate::ranked::board::{Board, Written};
use crate::ranked::election::Election;
use crate::ranked::outcome::{Act, Outcome, Standing};
use crate::ranked::papers::{self, Papers, WITH_NEXT};
use crate::ranked::rule::Rule;
use crate::ranked::tie::Tied;

/// A vote, and a keep value of one, in units of 0.000000001.
const ONE: u64 = 1_000_000_000;
/// A surplus below this is spread: 0.000001 vote.
const OMEGA: u64 = 1_000;
/// Sharing out converges by a factor each time; a count that is still not there is taken as it stands.
const MOST_ROUNDS: u32 = 5_000;

/// Votes shared out once.
struct Shared {
    totals: Vec<u64>,
    not_held: u64,
}

/// Meek 1969, as Hill, Wichmann and Woodall (Algorithm 123, The Computer Journal 30, 1987) iterate it.
///
/// Each candidate keeps a part of every vote that arrives and passes the rest on: all of it while continuing,
/// nothing once excluded, and once elected the keep value, which falls by quota / votes until no surplus is
/// left. The quota is the votes held / (seats + 1), cut, plus one unit. When the surplus is below omega, or no
/// keep value can fall by a whole unit, the lowest drops out. What is kept is rounded up to a unit and the
/// rest passed on, so nothing is lost. Where candidates are ranked equal, the arriving value is cut into equal
/// parts for those of them who are not excluded; what they do not keep goes on together. Equal lowest: the
/// latest earlier stage at which they differed decides, then the published order.
pub(crate) fn count(election: &Election, rule: &Rule) -> Result<Outcome, Fault> {
    let mut board = Board::new(election, rule, 9)?;
    let papers = papers::read(election, rule, true)?;
    let seats = election.seats() as u64;
    let mut keeps: Vec<u64> = board
        .standing
        .iter()
        .map(|one| if *one == Standing::Withdrawn { 0 } else { ONE })
        .collect();
    let mut act = Act::First;
    loop {
        let mut rounds = 0;
        let (shared, quota, reached) = loop {
            rounds += 1;
            let shared = share(&papers, &keeps);
            let quota = shared.totals.iter().sum::<u64>() / (seats + 1) + 1;
            let continuing = board.continuing();
            let reached: Vec<usize> =
                continuing.into_iter().filter(|one| shared.totals[*one] >= quota).collect();
            let done = !reached.is_empty() || rounds >= MOST_ROUNDS;
            if done || !lower(&board, &shared.totals, quota, &mut keeps) {
                break (shared, quota, reached);
            }
        };
        let written = Written {
            act,
            quota,
            not_transferable: shared.not_held,
            lost_by_cutting: 0,
            meek: Some((&keeps, rounds)),
        };
        board.stage(&shared.totals, written);
        act = Act::Spread;
        let nobody = reached.is_empty();
        let needs = board.votes(quota);
        board.elect_all(reached, |votes| {
            format!("Reached the quota of {needs} with {votes} votes.")
        });
        if board.fill() {
            break;
        }
        if nobody {
            let continuing = board.continuing();
            let Some(one) = board.pick(&continuing, false, Tied::Lowest) else { break };
            let votes = board.votes(board.total(one));
            board.exclude(one, format!("Had the fewest votes, {votes}, when no surplus was left."));
            keeps[one] = 0;
            act = Act::Exclusion { of: vec![board.id(one)] };
        }
    }
    Ok(board.outcome(papers.kinds))
}

/// Lowers the keep values of the elected; false where the surplus is spread or no value can fall.
fn lower(board: &Board<'_>, totals: &[u64], quota: u64, keeps: &mut [u64]) -> bool {
    let elected = || (0..totals.len()).filter(|one| board.standing[*one] == Standing::Elected);
    let surplus: u64 = elected().map(|one| totals[one].saturating_sub(quota)).sum();
    if surplus < OMEGA {
        return false;
    }
    let mut fell = false;
    for one in elected().filter(|one| totals[*one] > quota) {
        let product = u128::from(keeps[one]) * u128::from(quota);
        let keep = product.div_ceil(u128::from(totals[one])) as u64;
        fell |= keep < keeps[one];
        keeps[one] = keep;
    }
    fell
}

/// Shares out every vote by the keep values.
fn share(papers: &Papers, keeps: &[u64]) -> Shared {
    let mut shared = Shared { totals: vec![0; keeps.len()], not_held: 0 };
    for paper in &papers.papers {
        let mut value = ONE;
        let mut named = &papers.named[paper.start..paper.end];
        while value > 0 && !named.is_empty() {
            let last = named.iter().position(|one| one & WITH_NEXT == 0).unwrap_or(named.len() - 1);
            let (group, rest) = named.split_at(last + 1);
            named = rest;
            value -= group_keeps(group, keeps, value, paper.count, &mut shared.totals);
        }
        shared.not_held += value * paper.count;
    }
    shared
}

/// What the candidates of one rank keep of `value`, per paper; added to their totals.
fn group_keeps(group: &[u32], keeps: &[u64], value: u64, count: u64, totals: &mut [u64]) -> u64 {
    let members =
        || group.iter().map(|one| (one & !WITH_NEXT) as usize).filter(|one| keeps[*one] > 0);
    let part = match group.len() {
        1 => value,
        _ => value / (members().count().max(1) as u64),
    };
    let mut kept = 0;
    for one in members() {
        let keep = if keeps[one] == ONE { part } else { (part * keeps[one]).div_ceil(ONE) };
        totals[one] += keep * count;
        kept += keep;
    }
    kept
}
