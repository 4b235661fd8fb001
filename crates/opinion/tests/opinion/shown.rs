//! What may be shown gives nobody away.

use opinion::shown::{Counts, Floor, Shown, ShownCounts};
use proptest::prelude::*;
use std::collections::{HashMap, HashSet};

#[test]
fn counts_follow_the_rule_of_nhs_digital() {
    let floor = Floor::default();
    let shown: Vec<String> =
        [0, 1, 7, 8, 12, 13, 17, 18].iter().map(|n| floor.count(*n).to_string()).collect();
    assert_eq!(shown, ["0", "*", "*", "10", "10", "15", "15", "20"]);
    let cell = floor.cell(40, &Counts { agree: 28, disagree: 0, pass: 9 });
    assert_eq!((cell.agree, cell.all), (Shown::Count(30), Shown::Count(35)));
    assert_eq!((cell.disagree, cell.percent_agree), (Shown::Count(0), Some(75)));
    assert_eq!(serde_json::to_string(&[Shown::Few, Shown::Count(10)]).unwrap(), "[\"*\",10]");
}

#[test]
fn counts_that_round_to_the_same_number_are_all_shown_or_none() {
    for (hidden_to, round_to, hidden) in [(7, 5, 7), (0, 1, 7), (6, 5, 7), (8, 5, 12), (10, 10, 14)]
    {
        let floor = Floor { hidden_to, round_to, smallest: 5 };
        assert_eq!(floor.hidden(), hidden, "{floor:?}");
        assert_eq!(floor.count(hidden), Shown::Few);
        let next = floor.count(hidden + 1);
        assert!(next.number().is_some_and(|n| n > hidden), "{next:?}");
    }
}

#[test]
fn shares_are_of_the_exact_counts_and_say_nothing_of_a_few() {
    let share = |agree, disagree, pass| {
        let cell = Floor::default().cell(200, &Counts { agree, disagree, pass });
        (cell.percent_agree, cell.percent_disagree)
    };
    // 42 of 43, which rounded counts made 89 in a hundred.
    assert_eq!(share(42, 1, 0), (Some(90), None));
    assert_eq!(share(43, 0, 0), share(42, 1, 0));
    assert_eq!(share(18, 21, 1), (Some(45), Some(55)));
    assert_eq!(share(100, 8, 0), (Some(90), Some(10)));
    assert_eq!(share(30, 0, 10), (Some(75), Some(0)));
    assert_eq!(share(9, 8, 0), (None, None), "fewer than about twenty");
}

#[test]
fn a_group_of_one_mind_is_not_shown_to_be() {
    let floor = Floor::default();
    let all = floor.cell(12, &Counts { agree: 12, disagree: 0, pass: 0 });
    let but_two = floor.cell(12, &Counts { agree: 10, disagree: 1, pass: 1 });
    assert_eq!(all, but_two);
}

#[test]
fn below_the_floor_nothing_is_shown() {
    let floor = Floor { smallest: 20, ..Floor::default() };
    let cell = floor.cell(19, &Counts { agree: 9, disagree: 10, pass: 0 });
    assert_eq!(
        (cell.agree, cell.disagree, cell.pass, cell.all),
        (Shown::Few, Shown::Few, Shown::Few, Shown::Few)
    );
    let few_voted = floor.cell(50, &Counts { agree: 9, disagree: 10, pass: 0 });
    assert_eq!(few_voted.agree, Shown::Few);
}

/// Whoever sees a cell and knows how they voted themselves still cannot tell how another did: for each side
/// there are counts that look the same and in which two people at least did not take it.
fn gives_nobody_away(floor: Floor, most: u32) {
    let mut alike: HashMap<ShownCounts, [u32; 3]> = HashMap::new();
    let mut wanted: HashSet<ShownCounts> = HashSet::new();
    // Beyond `most` too, for what looks the same as something up to there.
    for all in 1..=most + 12 {
        for agree in 0..=all {
            for disagree in 0..=all - agree {
                let counts = Counts { agree, disagree, pass: all - agree - disagree };
                let others = [agree, disagree, counts.pass].map(|n| all - n);
                let shown = floor.cell(most + 12, &counts);
                if all <= most {
                    wanted.insert(shown);
                }
                let seen = alike.entry(shown).or_insert([0; 3]);
                (0..3).for_each(|side| seen[side] = seen[side].max(others[side]));
            }
        }
    }
    for shown in wanted {
        let others = alike[&shown];
        assert!(others.iter().all(|n| *n >= 2), "{floor:?} {shown:?} {others:?}");
    }
}

#[test]
fn no_cell_gives_a_vote_away() {
    gives_nobody_away(Floor::default(), 60);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn nor_under_other_settings(hidden_to in 0u32..15, round_to in 0u32..12, smallest in 0u32..20) {
        gives_nobody_away(Floor { hidden_to, round_to, smallest }, 36);
    }

    #[test]
    fn a_part_is_never_shown_larger_than_the_whole(agree in 0u32..99, disagree in 0u32..99, pass in 0u32..99) {
        let cell = Floor::default().cell(300, &Counts { agree, disagree, pass });
        let all = cell.all.number();
        for part in [cell.agree, cell.disagree, cell.pass] {
            prop_assert!(part.number() <= all || all.is_none());
        }
        prop_assert!(cell.percent_agree.is_none_or(|percent| percent <= 100));
    }
}
