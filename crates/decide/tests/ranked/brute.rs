//! Each rule a second time, from single ballots and without any cleverness, on thousands of small elections.

use crate::small::{config, counted, groupings, of_groupings, of_rankings, rankings};
use decide::ranked::{
    Act, Detail, Method, Options, Outcome, Pairs, Rule, Stage, Standing, Strength, count,
};
use proptest::prelude::*;

type Single = Vec<Vec<u32>>;

fn singles<T: Clone>(ballots: &[(u64, Vec<T>)]) -> Vec<Vec<T>> {
    ballots.iter().flat_map(|(n, one)| std::iter::repeat_n(one.clone(), *n as usize)).collect()
}

fn place(ballot: &Single, one: u32) -> usize {
    ballot.iter().position(|group| group.contains(&one)).unwrap_or(usize::MAX)
}

fn pairs(outcome: &Outcome) -> &Pairs {
    let Detail::Pairs(pairs) = &outcome.detail else { panic!("not by pairs") };
    pairs
}

/// The strength of the strongest path, by trying every path.
fn walk(links: &[Vec<u64>], from: usize, to: usize, used: &mut Vec<usize>) -> u64 {
    let mut best = links[from][to];
    for via in 0..links.len() {
        if via == to || used.contains(&via) {
            continue;
        }
        used.push(via);
        best = best.max(links[from][via].min(walk(links, via, to, used)));
        used.pop();
    }
    best
}

/// The latest earlier stage at which they differed, then the id: the lowest or the highest so found.
fn settle(among: &[usize], totals: &[Vec<u64>], high: bool) -> usize {
    let mut left = among.to_vec();
    for stage in totals.iter().rev() {
        let values = left.iter().map(|one| stage[*one]);
        let best = if high { values.max() } else { values.min() }.unwrap();
        left.retain(|one| stage[*one] == best);
    }
    if high { left[0] } else { left[left.len() - 1] }
}

fn votes(stage: &Stage) -> Vec<u64> {
    stage.candidates.iter().map(|line| line.votes.units).collect()
}

fn index(id: &str) -> usize {
    usize::from(id.as_bytes()[0] - b'a')
}

/// Instant run-off: every round counted from zero.
fn run_off(number: usize, ballots: &[Vec<u32>]) -> (usize, Vec<Vec<u64>>) {
    let mut left: Vec<usize> = (0..number).collect();
    let mut totals = Vec::new();
    loop {
        let mut tally = vec![0; number];
        for ballot in ballots {
            if let Some(one) = ballot.iter().find(|one| left.contains(&(**one as usize))) {
                tally[*one as usize] += 1;
            }
        }
        let held: u64 = tally.iter().sum();
        totals.push(tally.clone());
        if let Some(one) = left.iter().find(|one| tally[**one] * 2 > held) {
            return (*one, totals);
        }
        if left.len() == 1 {
            return (left[0], totals);
        }
        let lowest = settle(&left, &totals, false);
        left.retain(|one| *one != lowest);
    }
}

/// The Scottish rule on single papers, each with its own value.
fn scottish(number: usize, seats: usize, ballots: &[Vec<u32>]) -> (Vec<usize>, Vec<Vec<u64>>) {
    let quota = (ballots.len() as u64 / (seats as u64 + 1) + 1) * 100_000;
    let mut papers: Vec<(Option<usize>, u64)> =
        ballots.iter().map(|ballot| (Some(ballot[0] as usize), 100_000)).collect();
    let mut kept = vec![0; number];
    let mut out: Vec<usize> = Vec::new();
    let (mut elected, mut waiting, mut totals) =
        (Vec::<usize>::new(), Vec::<usize>::new(), Vec::new());
    loop {
        let mut tally: Vec<u64> = kept.clone();
        for (holder, value) in &papers {
            if let Some(one) = holder {
                tally[*one] += value;
            }
        }
        totals.push(tally.clone());
        let going = |elected: &[usize], out: &[usize]| -> Vec<usize> {
            (0..number).filter(|one| !elected.contains(one) && !out.contains(one)).collect()
        };
        let mut reached: Vec<usize> = going(&elected, &out);
        reached.retain(|one| tally[*one] >= quota);
        while !reached.is_empty() {
            let next = settle(&reached, &totals, true);
            reached.retain(|one| *one != next);
            elected.push(next);
            if tally[next] > quota {
                waiting.push(next);
            }
        }
        let mut rest = going(&elected, &out);
        if rest.len() + elected.len() <= seats || elected.len() >= seats {
            while elected.len() < seats && !rest.is_empty() {
                let next = settle(&rest, &totals, true);
                rest.retain(|one| *one != next);
                elected.push(next);
            }
            return (elected, totals);
        }
        let surplus = !waiting.is_empty();
        waiting.sort_unstable();
        let from =
            if surplus { settle(&waiting, &totals, true) } else { settle(&rest, &totals, false) };
        waiting.retain(|one| *one != from);
        if surplus {
            kept[from] = quota
        } else {
            out.push(from)
        }
        let going = going(&elected, &out);
        for (ballot, (holder, value)) in ballots.iter().zip(&mut papers) {
            if *holder == Some(from) {
                let at = ballot.iter().position(|one| *one as usize == from).unwrap();
                *holder =
                    ballot[at..].iter().map(|one| *one as usize).find(|one| going.contains(one));
                if surplus {
                    *value = (tally[from] - quota) * *value / tally[from];
                }
            }
        }
    }
}

/// What one paper gives each candidate under Meek's rule, and what nobody keeps.
fn meek_paper(ballot: &Single, keeps: &[u64], number: usize) -> (Vec<u64>, u64) {
    let mut gives = vec![0; number];
    let mut value: u64 = 1_000_000_000;
    for group in ballot {
        let members: Vec<usize> =
            group.iter().map(|one| *one as usize).filter(|one| keeps[*one] > 0).collect();
        let arriving = value;
        for one in &members {
            gives[*one] = (arriving / members.len() as u64 * keeps[*one]).div_ceil(1_000_000_000);
            value -= gives[*one];
        }
    }
    (gives, value)
}

proptest! {
    #![proptest_config(config(3000))]

    #[test]
    fn pairs_are_counted_as_single_ballots_say((number, ballots) in groupings()) {
        let outcome = counted(&of_groupings(1, number, &ballots), Method::Schulze);
        let singles = singles(&ballots);
        for a in 0..number {
            for b in 0..number {
                let above = singles.iter().filter(|one| place(one, a as u32) < place(one, b as u32)).count();
                prop_assert_eq!(pairs(&outcome).votes[a][b], above as u64);
            }
        }
    }

    #[test]
    fn paths_are_the_strongest_of_all_there_are(
        (number, ballots) in groupings(),
        margins in any::<bool>(),
    ) {
        let strength = if margins { Strength::Margins } else { Strength::WinningVotes };
        let rule = Rule { method: Method::Schulze, options: Options { strength, ..Options::default() } };
        let outcome = count(&of_groupings(1, number, &ballots), &rule).unwrap();
        let found = pairs(&outcome);
        let link = |a: usize, b: usize| match (found.votes[a][b], found.votes[b][a]) {
            (there, back) if there <= back => 0,
            (there, back) => if margins { there - back } else { there },
        };
        let links: Vec<Vec<u64>> = (0..number).map(|a| (0..number).map(|b| link(a, b)).collect()).collect();
        for a in 0..number {
            for b in (0..number).filter(|b| *b != a) {
                prop_assert_eq!(found.paths[a][b], walk(&links, a, b, &mut vec![a]), "{} to {}", a, b);
            }
        }
        let order: Vec<usize> = found.order.iter().map(|one| index(&one.candidate)).collect();
        for (at, one) in order.iter().enumerate() {
            prop_assert!(order[at..].iter().all(|later| found.paths[*later][*one] <= found.paths[*one][*later]));
        }
        let beats_all = (0..number).find(|a| (0..number).all(|b| b == *a || links[*a][b] > 0));
        prop_assert_eq!(found.condorcet.as_deref().map(index), beats_all);
        prop_assert!(beats_all.is_none() || beats_all == Some(order[0]));
    }

    #[test]
    fn run_off_rounds_counted_from_zero_are_the_same((number, ballots) in rankings()) {
        let outcome = counted(&of_rankings(1, number, &ballots), Method::Irv);
        let (winner, totals) = run_off(number, &singles(&ballots));
        prop_assert_eq!(index(outcome.winners()[0]), winner);
        let ours: Vec<Vec<u64>> = outcome.stages().iter().map(votes).collect();
        prop_assert_eq!(ours, totals);
    }

    #[test]
    fn without_ties_batches_change_rounds_and_not_the_winner((number, ballots) in rankings()) {
        let election = of_rankings(1, number, &ballots);
        let rule = Rule { method: Method::Irv, options: Options { batch: true, ..Options::default() } };
        let batched = count(&election, &rule).unwrap();
        let single = counted(&election, Method::Irv);
        prop_assert!(batched.stages().len() <= single.stages().len());
        if batched.ties.is_empty() && single.ties.is_empty() {
            prop_assert_eq!(batched.winners(), single.winners());
        }
    }

    #[test]
    fn the_scottish_rule_on_single_papers_is_the_same((number, ballots) in rankings(), seats in 1..4usize) {
        let outcome = counted(&of_rankings(seats, number, &ballots), Method::StvScottish);
        let (elected, totals) = scottish(number, seats, &singles(&ballots));
        prop_assert_eq!(outcome.winners().into_iter().map(index).collect::<Vec<_>>(), elected);
        let ours: Vec<Vec<u64>> = outcome.stages().iter().map(votes).collect();
        prop_assert_eq!(ours, totals);
    }

    #[test]
    fn nothing_is_made_or_lost_unseen_in_any_stage(
        (number, ballots) in rankings(),
        seats in 1..4usize,
        scottish in any::<bool>(),
    ) {
        let method = if scottish { Method::StvScottish } else { Method::StvMeek };
        let unit: u64 = if scottish { 100_000 } else { 1_000_000_000 };
        let outcome = counted(&of_rankings(seats, number, &ballots), method);
        prop_assert_eq!(outcome.elected.len(), seats.min(number));
        for stage in outcome.stages() {
            let held: u64 = votes(stage).iter().sum();
            let all = held + stage.not_transferable.units + stage.lost_by_cutting.units;
            prop_assert_eq!(all, outcome.ballots.valid * unit);
            prop_assert!(stage.quota.units * (seats as u64 + 1) > held);
            for line in stage.candidates.iter().filter(|line| line.standing == Standing::Excluded) {
                prop_assert_eq!(line.votes.units, 0);
            }
        }
    }

    /// Whoever all of a group of voters put first, before everybody else, get the seats that they fill by quotas.
    #[test]
    fn a_group_of_voters_gets_the_seats_that_its_quotas_fill(
        (number, ballots) in rankings(),
        seats in 1..4usize,
        scottish in any::<bool>(),
    ) {
        let method = if scottish { Method::StvScottish } else { Method::StvMeek };
        let outcome = counted(&of_rankings(seats, number, &ballots), method);
        let singles = singles(&ballots);
        let quota = singles.len() / (seats + 1) + 1;
        for set in 1u32..(1 << number) {
            let size = set.count_ones() as usize;
            let solid = |order: &&Vec<u32>| {
                order.len() >= size && order[..size].iter().all(|one| set & (1 << one) != 0)
            };
            let due = (singles.iter().filter(solid).count() / quota).min(size);
            let got = outcome.winners().iter().filter(|id| set & (1 << index(id)) != 0).count();
            prop_assert!(got >= due, "{:b}: {} of {}", set, got, due);
        }
    }

    #[test]
    fn meeks_totals_follow_from_its_keep_values((number, ballots) in groupings(), seats in 1..4usize) {
        let outcome = counted(&of_groupings(seats, number, &ballots), Method::StvMeek);
        let singles = singles(&ballots);
        let mut before: Option<&Stage> = None;
        for stage in outcome.stages() {
            let keeps: Vec<u64> = stage.candidates.iter().map(|line| line.keeps.unwrap().units).collect();
            let mut totals = vec![0; number];
            let mut nobody = 0;
            for ballot in &singles {
                let (gives, rest) = meek_paper(ballot, &keeps, number);
                totals.iter_mut().zip(gives).for_each(|(total, more)| *total += more);
                nobody += rest;
            }
            prop_assert_eq!(&votes(stage), &totals);
            prop_assert_eq!(stage.not_transferable.units, nobody);
            prop_assert_eq!(stage.quota.units, totals.iter().sum::<u64>() / (seats as u64 + 1) + 1);
            // Whoever drops out does so when the surplus of the elected is as good as gone.
            if let (Act::Exclusion { .. }, Some(before)) = (&stage.act, before) {
                let elected = before.candidates.iter().filter(|line| line.standing == Standing::Elected);
                let over = elected.map(|line| line.votes.units.saturating_sub(before.quota.units));
                prop_assert!(over.sum::<u64>() < 1_000 + 100 * singles.len() as u64);
            }
            before = Some(stage);
        }
    }
}
