//! Ids: a UUIDv7, made by the program, spelled in 26 letters and digits (Crockford's base 32, which
//! has no i, l, o or u), so that ids sort by the time they were made and are short in an address.

use uuid::{ContextV7, Timestamp, Uuid};

const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// A new id for something made at this time (milliseconds since 1970).
pub fn new(at: i64) -> String {
    use std::sync::{LazyLock, Mutex, PoisonError};
    static CONTEXT: LazyLock<Mutex<ContextV7>> = LazyLock::new(|| Mutex::new(ContextV7::new()));
    let context = CONTEXT.lock().unwrap_or_else(PoisonError::into_inner);
    let (seconds, rest) = (at.div_euclid(1000), at.rem_euclid(1000));
    let time = Timestamp::from_unix(
        &*context,
        u64::try_from(seconds).unwrap_or(0),
        u32::try_from(rest).unwrap_or(0) * 1_000_000,
    );
    spell(Uuid::new_v7(time).as_u128())
}

/// An id that is always the same for the same seed: for imports, the demo and benchmarks.
pub fn fixed(at: i64, seed: u128) -> String {
    let time = u128::try_from(at).unwrap_or(0) & 0xffff_ffff_ffff;
    let rest = seed & 0x0fff_3fff_ffff_ffff_ffff;
    spell(time << 80 | 0x7 << 76 | 0x2 << 62 | rest & !(0x3 << 62) & !(0xf << 76))
}

fn spell(n: u128) -> String {
    (0..26).rev().map(|i| char::from(LETTERS[(n >> (5 * i)) as usize & 31])).collect()
}

/// Whether a text has the form of an id. What comes in an address is checked before it is looked up.
pub fn is_id(text: &str) -> bool {
    text.len() == 26 && text.bytes().all(|b| LETTERS.contains(&b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_sort_by_time_and_are_never_the_same() {
        let ids: Vec<String> = (0..1000).map(|n| new(1_700_000_000_000 + n / 10)).collect();
        assert!(ids.is_sorted());
        assert_eq!(ids.iter().collect::<std::collections::BTreeSet<_>>().len(), 1000);
        assert!(ids.iter().all(|id| is_id(id)));
    }

    #[test]
    fn a_fixed_id_is_fixed() {
        assert_eq!(fixed(1_700_000_000_000, 7), fixed(1_700_000_000_000, 7));
        assert_ne!(fixed(1_700_000_000_000, 7), fixed(1_700_000_000_000, 8));
        assert!(is_id(&fixed(1, 1)));
    }
}
