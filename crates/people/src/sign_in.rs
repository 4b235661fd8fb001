//! Signing in: a link by e-mail that works once and for fifteen minutes. The pages are the same for an
//! address that we know and for one that we do not; only its own mailbox learns the difference. Whoever has a
//! passkey signs in with that alone; where the operator has providers, someone signs in with them ([`with`], [`back`]).

pub(crate) mod ask;
pub(crate) mod back;
pub(crate) mod join;
pub(crate) mod link;
pub(crate) mod out;
pub(crate) mod passkey;
pub(crate) mod send;
pub(crate) mod with;

use crate::person::Door;
use ground::page;
use ground::place::{Joining, Place};
use ground::seal::Keys;

/// The way into the place for an address. The first stewards of a place can always come in: someone
/// must be able to enter the others.
pub(crate) fn door(place: &Place, keys: &Keys, email_hash: &str) -> Door {
    let first = place.first_stewards.iter().any(|email| keys.email_hash(email) == email_hash);
    let open = place.joining == Joining::Open || first;
    Door { place_id: place.slug.clone(), open, first }
}

/// Where to go after signing in: never back to the pages of signing in.
pub(crate) fn next(place_id: &str, asked: &str) -> String {
    let home = format!("/{place_id}");
    let to = page::local(Some(asked), &home);
    let loops =
        ["sign-in", "sign-out", "link"].iter().any(|p| to.starts_with(&format!("{home}/{p}")));
    if loops { home } else { to }
}

#[cfg(test)]
mod tests {
    use super::next;

    #[test]
    fn nobody_is_sent_to_another_site_or_in_a_circle() {
        for (asked, to) in [
            ("/valley/threads/x?y=1", "/valley/threads/x?y=1"),
            ("https://bad.example", "/valley"),
            ("//bad.example", "/valley"),
            ("/valley/sign-in?next=%2Fvalley", "/valley"),
            ("/valley/link/abc", "/valley"),
            ("", "/valley"),
        ] {
            assert_eq!(next("valley", asked), to);
        }
    }
}
