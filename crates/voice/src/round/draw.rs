//! Draw three who are unconnected to a matter. A person's number in a draw is made with the instance's key
//! for that matter alone: it tells nobody who they are, and other pages show no trace of it. Numbers and
//! tickets are published, so anyone can draw again: a ticket is SHA-256 of the seed, a full stop, and the
//! number, and the lowest three sit.

use ground::hex;
use ground::seal::Keys;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

/// How many sit.
pub const SEATS: usize = 3;

/// A person's number in the draw of a matter.
pub fn number(keys: &Keys, thread: &str, person: &str) -> String {
    keys.keyed("ticket", &format!("{thread}.{person}"))
}

/// The ticket of a number: SHA-256 of the seed, a full stop, and the number.
pub fn ticket(seed: &str, number: &str) -> String {
    hex(&Sha256::digest(format!("{seed}.{number}")))
}

/// A ticket, and whose it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ticket {
    pub ticket: String,
    pub number: String,
    pub person: String,
}

/// The tickets of all who are not connected, the lowest first.
pub fn tickets(
    seed: &str,
    number: &dyn Fn(&str) -> String,
    all: &[String],
    connected: &BTreeSet<String>,
) -> Vec<Ticket> {
    let free = all.iter().filter(|id| !connected.contains(*id));
    let one = |person: &String| {
        let number = number(person);
        Ticket { ticket: ticket(seed, &number), number, person: person.clone() }
    };
    let mut drawn: Vec<Ticket> = free.map(one).collect();
    drawn.sort();
    drawn.dedup();
    drawn
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn turned(person: &str) -> String {
        person.chars().rev().collect()
    }

    #[test]
    fn whoever_is_connected_has_no_ticket() {
        let all: Vec<String> = ["a", "b", "c"].map(str::to_owned).to_vec();
        let drawn = tickets("seed", &turned, &all, &["b".to_owned()].into());
        assert_eq!(drawn.len(), 2);
        assert!(drawn.iter().all(|t| t.ticket == ticket("seed", &t.number) && t.person != "b"));
    }

    proptest! {
        #[test]
        fn the_draw_is_the_same_in_any_order(mut ids in proptest::collection::vec("[a-z]{1,6}", 0..20), seed in "[0-9a-f]{8}") {
            let one = tickets(&seed, &turned, &ids, &BTreeSet::new());
            ids.reverse();
            prop_assert_eq!(&one, &tickets(&seed, &turned, &ids, &BTreeSet::new()));
            prop_assert!(one.is_sorted());
        }
    }
}
