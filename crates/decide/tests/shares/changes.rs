//! What may change in an election without changing the outcome.

use crate::fixtures::{Made, config, elections, ids, rule};
use decide::shares::{Completion, Exact, Kind, Rule, Stop, Utility, count, read, write};
use proptest::prelude::*;

fn utilities() -> impl Strategy<Value = Utility> {
    prop_oneof![
        Just(Utility::Cost),
        Just(Utility::Cardinality),
        Just(Utility::Points),
        Just(Utility::Borda),
    ]
}

fn add1(utility: Utility) -> Rule {
    rule(utility, Completion::Add1, Stop::Overspend)
}

/// Orders a list by the keys at the same places.
fn shuffle<T: Clone>(list: &[T], keys: &[u64]) -> Vec<T> {
    let mut places: Vec<usize> = (0..list.len()).collect();
    places.sort_by_key(|place| keys[*place % keys.len()].wrapping_mul(*place as u64 + 1));
    places.into_iter().map(|place| list[place].clone()).collect()
}

proptest! {
    #![proptest_config(config(1000))]

    #[test]
    fn the_order_of_voters_does_not_matter(
        made in elections(),
        keys in proptest::collection::vec(any::<u64>(), 9),
        utility in utilities(),
    ) {
        let other = Made { votes: shuffle(&made.votes, &keys), ..made.clone() };
        let json = |made: &Made| {
            let outcome = count(&made.budget(), &add1(utility));
            serde_json::to_string(&outcome).expect("it can be written")
        };
        prop_assert_eq!(json(&made), json(&other));
    }

    #[test]
    fn the_order_of_projects_does_not_matter(
        made in elections(),
        keys in proptest::collection::vec(any::<u64>(), 9),
        utility in utilities(),
    ) {
        let draft = made.draft();
        let mut other = draft.clone();
        let places: Vec<usize> = (0..made.costs.len()).collect();
        let shuffled = shuffle(&places, &keys);
        other.projects = shuffled.iter().map(|place| draft.projects[*place].clone()).collect();
        for choice in other.ballots.iter_mut().flat_map(|ballot| ballot.choices.iter_mut()) {
            let new = shuffled.iter().position(|place| *place == *choice as usize);
            *choice = new.expect("it is among them") as u32;
        }
        let (one, two) = (made.budget(), decide::shares::Budget::new(other).expect("well formed"));
        let (one, two) = (count(&one, &add1(utility)), count(&two, &add1(utility)));
        prop_assert_eq!(ids(&one), ids(&two));
        prop_assert_eq!((one.step, &one.stopped), (two.step, &two.stopped));
        for (one, two) in one.funded.iter().zip(&two.funded) {
            prop_assert_eq!(&one.paid_in_full, &two.paid_in_full);
            prop_assert_eq!(&one.tied_with, &two.tied_with);
        }
    }

    #[test]
    fn the_order_of_names_on_a_ballot_does_not_matter_unless_it_ranks(
        made in elections(),
        utility in utilities(),
    ) {
        prop_assume!(made.kind != Kind::Ordinal && utility != Utility::Borda);
        let mut other = made.clone();
        for (choices, points) in &mut other.votes {
            choices.reverse();
            points.reverse();
        }
        let order = |made: &Made| ids(&count(&made.budget(), &add1(utility)));
        prop_assert_eq!(order(&made), order(&other));
    }

    #[test]
    fn all_money_times_k_with_the_step_times_k_changes_nothing(
        made in elections(),
        utility in utilities(),
        k in 2..1000u64,
    ) {
        let mut other = made.clone();
        other.budget *= k;
        other.costs.iter_mut().for_each(|cost| *cost *= k);
        let (one, two) = (made.budget(), other.budget());
        let one = count(&one, &add1(utility));
        let two = count(&two, &Rule { step: Some(k), ..add1(utility) });
        prop_assert_eq!(ids(&one), ids(&two));
        prop_assert_eq!((one.step, one.spent * k), (two.step, two.spent));
        for (one, two) in one.funded.iter().zip(&two.funded) {
            prop_assert_eq!(&one.effective_votes, &two.effective_votes);
        }
    }

    /// Pennies instead of pounds, with the step still a pound.
    #[test]
    fn more_decimals_change_nothing(made in elections(), utility in utilities()) {
        let mut draft = made.draft();
        draft.places = 2;
        draft.budget *= 100;
        draft.projects.iter_mut().for_each(|project| project.cost *= 100);
        let pennies = decide::shares::Budget::new(draft).expect("well formed");
        let (one, two) = (count(&made.budget(), &add1(utility)), count(&pennies, &add1(utility)));
        prop_assert_eq!(ids(&one), ids(&two));
        prop_assert_eq!((one.step, &one.share), (two.step, &two.share));
        for (one, two) in one.funded.iter().zip(&two.funded) {
            prop_assert_eq!((&one.rho, &one.rest_together), (&two.rho, &two.rest_together));
        }
    }

    #[test]
    fn a_blank_ballot_only_changes_the_share(made in elections(), utility in utilities()) {
        let voters = made.votes.len() as u64;
        let mut one = made.clone();
        one.budget *= voters;
        let mut two = made;
        two.budget *= voters + 1;
        two.votes.push((Vec::new(), Vec::new()));
        let single = rule(utility, Completion::None, Stop::Overspend);
        let (one, two) = (count(&one.budget(), &single), count(&two.budget(), &single));
        prop_assert_eq!(&one.share, &two.share);
        prop_assert_eq!(ids(&one), ids(&two));
        prop_assert!(two.spent_by(voters as usize) == Exact::whole(0));
    }

    #[test]
    fn renaming_in_the_same_order_changes_nothing(made in elections(), utility in utilities()) {
        let mut draft = made.draft();
        for project in &mut draft.projects {
            project.id = format!("{}, renamed", project.id).replace(',', "");
        }
        let renamed = decide::shares::Budget::new(draft).expect("well formed");
        let (one, two) = (count(&made.budget(), &add1(utility)), count(&renamed, &add1(utility)));
        prop_assert_eq!(one.order(), two.order());
    }

    #[test]
    fn an_election_is_the_same_after_writing_and_reading(made in elections()) {
        let budget = made.budget();
        let file = write(&budget);
        let again = read(file.as_bytes());
        prop_assert_eq!(again.as_ref(), Ok(&budget), "{}", file);
        prop_assert_eq!(write(&again.expect("it was read")), file);
    }
}
