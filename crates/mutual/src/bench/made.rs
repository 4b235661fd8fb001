//! Budgets, ballots and conversations for the kernels, made from the fixed seed in the shape of published ones.

use super::chance::{Chance, Zipf};
use decide::Fault;
use decide::ranked::{self, Candidate, Election};
use decide::shares::{Ballot, Budget, Draft, Kind, Project};
use opinion::{Vote, Votes};
use std::collections::BTreeMap;

/// How many districts a town has. Most people vote for what is near them.
const DISTRICTS: u64 = 10;
/// The money of a town, in whole units, for each of its voters.
const A_VOTER: u64 = 400;

/// A town's shared budget: approvals, one to nine a voter, six of ten in the voter's own district.
pub fn budget(voters: u64, projects: u64) -> Result<Budget, Fault> {
    let mut chance = Chance::of(101, 0);
    // From 20,000 to 3 million: many small things, some large.
    let cost =
        |chance: &mut Chance| 20_000 * (1 + chance.below(150) * (1 + chance.below(100)) / 100);
    let all = (0..projects).map(|n| Project {
        id: n.to_string(),
        name: String::new(),
        cost: cost(&mut chance),
        extra: Vec::new(),
    });
    let projects_made = all.collect();
    let zipf = Zipf::new(projects);
    let ballots = (0..voters).map(|voter| {
        let near = chance.below(DISTRICTS);
        let many = 1 + chance.below(9);
        let mut choices: Vec<u32> = Vec::new();
        for _ in 0..many {
            let drawn = zipf.draw(&mut chance) as u64;
            let at_home = drawn / DISTRICTS * DISTRICTS + near;
            let project =
                if chance.below(10) < 6 { at_home.min(projects - 1) } else { drawn } as u32;
            if !choices.contains(&project) {
                choices.push(project);
            }
        }
        Ballot { voter: voter.to_string(), choices, ..Ballot::default() }
    });
    Budget::new(Draft {
        meta: Vec::new(),
        kind: Kind::Approval,
        places: 0,
        point_places: 0,
        budget: voters * A_VOTER,
        project_columns: Vec::new(),
        projects: projects_made,
        ballot_columns: Vec::new(),
        ballots: ballots.collect(),
    })
}

/// Ranked ballots, each kind of them once with its count: of three parties, most people rank their own first.
pub fn ballots(
    papers: u64,
    candidates: u64,
    most_ranks: u64,
    seats: usize,
) -> Result<Election, Fault> {
    let (zipf, mut chance) = (Zipf::new(candidates), Chance::of(102, papers));
    let mut kinds: BTreeMap<Vec<u32>, u64> = BTreeMap::new();
    for _ in 0..papers {
        let party = zipf.draw(&mut chance) as u64 % 3;
        let many = 1 + chance.below(most_ranks);
        let mut order: Vec<u32> = Vec::new();
        // Who draws someone twice ranks fewer.
        for _ in 0..many {
            let drawn = zipf.draw(&mut chance) as u64;
            let own = (drawn / 3 * 3 + party).min(candidates - 1);
            let next = if chance.below(10) < 7 { own } else { drawn } as u32;
            if !order.contains(&next) {
                order.push(next);
            }
        }
        *kinds.entry(order).or_default() += 1;
    }
    let named = |n| Candidate::new(format!("c{n}"), format!("Candidate {n}"));
    let ballots = kinds.into_iter().map(|(order, count)| ranked::Ballot::ranking(count, &order));
    Election::new("Made", seats, (0..candidates).map(named).collect(), ballots.collect())
}

/// A conversation in the shape of large public ones: few people vote a lot, early statements get more votes,
/// three camps of 50, 30 and 20 in a hundred differ on two statements in five. Of the votes `drawn` some six in ten count; the others are of the same person on the
/// same statement.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "the counts are far below 2^52 and rounded on purpose"
)]
pub fn conversation(people: usize, statements: usize, drawn: usize) -> Votes {
    let mut chance = Chance::of(103, drawn as u64);
    // Spread evenly over the shape, so that no single draw decides how many votes there are.
    let zeal = |p: usize| (1.0 - (p as f64 + 0.5) / people as f64).powf(-1.0 / 1.1) - 0.7;
    let zeal: Vec<f64> = (0..people).map(zeal).collect();
    let all: f64 = zeal.iter().sum();
    let base: Vec<f64> = (0..statements).map(|_| 0.5 + 0.9 * chance.normal()).collect();
    let mut lean = |_| if chance.share() < 0.4 { chance.normal() } else { 0.0 };
    let camps: Vec<[f64; 3]> = (0..statements).map(|_| [(); 3].map(&mut lean)).collect();
    let steep = ((statements + 40) as f64 / 40.0).ln();
    let most = (statements * 9 / 10) as f64;
    let mut made = Votes::new();
    for (p, zeal) in zeal.iter().enumerate() {
        let (person, share) = (p.to_string(), chance.share());
        let camp = usize::from(share > 0.5) + usize::from(share > 0.8);
        let own = (zeal / all * drawn as f64).clamp(1.0, most) as usize;
        for _ in 0..own {
            let at = chance.share();
            // Who votes on few of them meets the early ones.
            let s = match own < statements / 4 {
                true => (40.0 * ((at * steep).exp() - 1.0)) as usize,
                false => (at * statements as f64) as usize,
            };
            let s = s.min(statements - 1);
            let noise = chance.share();
            let says = base[s] + camps[s][camp] + (noise / (1.0 - noise)).ln();
            let vote = match says {
                says if says > 0.35 => Vote::Agree,
                says if says < -0.35 => Vote::Disagree,
                _ => Vote::Pass,
            };
            made.cast(&person, &s.to_string(), vote);
        }
    }
    made
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_is_made_each_time_and_it_can_be_counted() {
        let budget = || budget(300, 30).unwrap();
        assert_eq!(budget(), budget());
        let outcome = decide::shares::count(&budget(), &decide::shares::Rule::default());
        assert!(!outcome.funded.is_empty());
        let ward = ballots(500, 7, 7, 3).unwrap();
        assert_eq!((ward.papers(), &ward), (500, &ballots(500, 7, 7, 3).unwrap()));
        let rule = ranked::Rule::of(ranked::Method::StvScottish);
        assert_eq!(ranked::count(&ward, &rule).unwrap().winners().len(), 3);
    }

    #[test]
    fn a_conversation_is_made_with_everyone_in_it() {
        let made = conversation(200, 100, 5_000);
        assert_eq!(made.people(), 200);
        assert!((2_000..5_000).contains(&made.count()), "{}", made.count());
        assert!(made.all().eq(conversation(200, 100, 5_000).all()));
    }
}
