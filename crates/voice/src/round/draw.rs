//! Draw three who are unconnected to a matter. A pure function: whoever has the seed and their own id can
//! work out their ticket, and see in the published list that the lowest three sit.

use ground::hex;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

/// How many sit.
pub const SEATS: usize = 3;

/// The ticket of someone: SHA-256 of the seed, a full stop, and their id.
pub fn ticket(seed: &str, person: &str) -> String {
    hex(&Sha256::digest(format!("{seed}.{person}")))
}

/// The tickets of all who are not connected, the lowest first, each with whose it is.
pub fn tickets(seed: &str, all: &[String], connected: &BTreeSet<String>) -> Vec<(String, String)> {
    let free = all.iter().filter(|id| !connected.contains(*id));
    let mut drawn: Vec<(String, String)> = free.map(|id| (ticket(seed, id), id.clone())).collect();
    drawn.sort();
    drawn.dedup();
    drawn
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn whoever_is_connected_has_no_ticket() {
        let all: Vec<String> = ["a", "b", "c"].map(str::to_owned).to_vec();
        let drawn = tickets("seed", &all, &["b".to_owned()].into());
        assert_eq!(drawn.len(), 2);
        assert!(drawn.iter().all(|(t, id)| *t == ticket("seed", id) && id != "b"));
    }

    proptest! {
        #[test]
        fn the_draw_is_the_same_in_any_order(mut ids in proptest::collection::vec("[a-z]{1,6}", 0..20), seed in "[0-9a-f]{8}") {
            let one = tickets(&seed, &ids, &BTreeSet::new());
            ids.reverse();
            prop_assert_eq!(&one, &tickets(&seed, &ids, &BTreeSet::new()));
            prop_assert!(one.is_sorted());
        }
    }
}
