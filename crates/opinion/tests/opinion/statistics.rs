//! Statistics from a plain count per cell, and what hats agree on.

use crate::made::{rows, votes};
use opinion::hats::HatCounts;
use opinion::shown::Counts;
use opinion::{Hat, Hats, Rule, Shape, Vote, Votes, find};

#[test]
fn every_count_is_that_of_a_plain_count() {
    for seed in 0..12 {
        let votes = votes(&rows(seed, 90, 25, 0.5));
        let found = find(&votes, &Rule { holds: -9.0, ..Rule::default() });
        let Shape::Groups { groups, .. } = &found.shape else { panic!("{:?}", found.shape) };
        for s in &found.statements {
            let count = |vote: Vote, of: &dyn Fn(Option<usize>) -> bool| -> u32 {
                let said =
                    |p: &&opinion::Placed| votes.vote(&p.id, &s.id) == Some(vote) && of(p.group);
                found.people.iter().filter(said).count() as u32
            };
            let counts = |of: &dyn Fn(Option<usize>) -> bool| Counts {
                agree: count(Vote::Agree, of),
                disagree: count(Vote::Disagree, of),
                pass: count(Vote::Pass, of),
            };
            assert_eq!(s.everyone.counts, counts(&|_| true));
            for g in 0..groups.len() {
                let (own, others) =
                    (counts(&|x| x == Some(g)), counts(&|x| x.is_some_and(|x| x != g)));
                assert_eq!(s.groups[g].counts, own);
                plainly(&s.groups[g].agree, own.agree, own.all(), others.agree, others.all());
                plainly(
                    &s.groups[g].disagree,
                    own.disagree,
                    own.all(),
                    others.disagree,
                    others.all(),
                );
            }
            let product: f64 = s.groups.iter().map(|g| g.agree.share).product();
            assert!((s.aware[0] - product).abs() < 1e-15);
        }
        assert_eq!(found.people.iter().filter(|p| p.group.is_some()).count(), found.grouped);
        assert_eq!(groups.iter().map(|g| g.size).sum::<usize>(), found.grouped);
        assert!(groups.windows(2).all(|two| two[0].size >= two[1].size));
    }
}

/// The published formulas, written out once more.
fn plainly(side: &opinion::Side, n: u32, s: u32, n2: u32, s2: u32) {
    let [n, s, n2, s2] = [n, s, n2, s2].map(f64::from);
    let near = |a: f64, b: f64| assert!((a - b).abs() < 1e-12, "{a} {b}");
    near(side.share, (n + 1.0) / (s + 2.0));
    near(side.share_z, 2.0 * (s + 1.0).sqrt() * ((n + 1.0) / (s + 1.0) - 0.5));
    near(side.ratio, ((n + 1.0) / (s + 2.0)) / ((n2 + 1.0) / (s2 + 2.0)));
    let pooled = (n + 1.0 + n2 + 1.0) / (s + 1.0 + s2 + 1.0);
    let z = ((n + 1.0) / (s + 1.0) - (n2 + 1.0) / (s2 + 1.0))
        / (pooled * (1.0 - pooled) * (1.0 / (s + 1.0) + 1.0 / (s2 + 1.0))).sqrt();
    near(side.ratio_z, if pooled == 1.0 { 0.0 } else { z });
}

#[test]
fn what_every_hat_agrees_with_is_found_and_who_was_not_heard() {
    let mut votes = Votes::new();
    for p in 0..60 {
        let (id, hat) = (format!("p{p}"), Hat::ALL[p % 3]);
        votes.hats(&id, Hats::of(&[hat]));
        votes.cast(&id, "a bus at night", Vote::Agree);
        votes.cast(
            &id,
            "less paper",
            if hat == Hat::Providing { Vote::Disagree } else { Vote::Agree },
        );
        if hat != Hat::Using || p < 9 {
            votes.cast(&id, "a day centre", Vote::Agree);
        }
    }
    let found = find(&votes, &Rule::default());
    let bridges: Vec<&str> =
        found.every_hat.iter().map(|at| found.statements[*at].id.as_str()).collect();
    assert_eq!(bridges, ["a bus at night"], "three people using care are too few to be heard");
    assert_eq!(found.unheard, [Hat::Commissioning]);
    let centre = found.statements.iter().find(|s| s.id == "a day centre").unwrap();
    let heard: Vec<bool> = centre.hats.iter().map(|hat| hat.heard(5)).collect();
    assert_eq!(heard, [true, false, true, false]);
}

#[test]
fn few_of_a_hat_agree_when_two_in_three_do_and_many_when_it_is_significant() {
    let hat = |agree, disagree| HatCounts {
        hat: Hat::Using,
        worn: 99,
        counts: Counts { agree, disagree, pass: 0 },
    };
    assert!(hat(6, 3).agrees(5) && !hat(5, 4).agrees(5));
    assert!(!hat(4, 0).agrees(5), "not heard");
    assert!(hat(30, 15).agrees(5) && !hat(24, 21).agrees(5));
}

#[test]
fn someone_with_two_hats_counts_in_both() {
    let mut votes = Votes::new();
    votes.hats("ann", Hats::of(&[Hat::Using, Hat::Providing]));
    votes.cast("ann", "bus", Vote::Agree);
    let found = find(&votes, &Rule::default());
    let agree: Vec<u32> = found.statements[0].hats.iter().map(|h| h.counts.agree).collect();
    assert_eq!(agree, [0, 1, 1, 0]);
    assert_eq!(found.unheard, [Hat::Community, Hat::Commissioning]);
}
