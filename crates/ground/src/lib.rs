//! What every room of Mutual stands on.
//!
//! - who asks and what they may: [`viewer`], [`permit`], [`whomay`]
//! - the one way in: [`store`], [`trail`], [`fact`] (the dictionary of the whole house)
//! - nouns that every room shares: [`place`], [`person`], [`hat`], [`account`], [`acting`], [`held`]
//! - pages: [`visit`], [`page`], [`form`], [`words`], [`stop`], [`picture`], [`xml`]
//! - work that is done later: [`outbox`], [`mail`]

pub mod account;
pub mod acting;
pub mod ask;
pub mod asset;
pub mod clock;
pub mod envelope;
pub mod fact;
pub mod fit;
pub mod form;
pub mod hat;
pub mod held;
pub mod house;
pub mod id;
pub mod keep;
pub mod limit;
pub mod mail;
pub mod outbox;
pub mod page;
pub mod permit;
pub mod person;
pub mod picture;
pub mod place;
pub mod routes;
pub mod seal;
pub mod stop;
pub mod store;
pub mod tab;
pub mod trail;
pub mod upload;
pub mod viewer;
pub mod visit;
pub mod whomay;
pub mod words;
pub mod xml;

use store::Migration;
use words::{Language, Source};

/// The tables of ground itself.
pub const MIGRATIONS: &[Migration] = &[
    Migration { room: "ground", number: 1, sql: include_str!("../schema/01.sql") },
    Migration { room: "ground", number: 2, sql: include_str!("../schema/02.sql") },
    Migration { room: "ground", number: 3, sql: include_str!("../schema/03.sql") },
    Migration { room: "ground", number: 4, sql: include_str!("../schema/04.sql") },
    Migration { room: "ground", number: 5, sql: include_str!("../schema/05.sql") },
    Migration { room: "ground", number: 6, sql: include_str!("../schema/06.sql") },
    Migration { room: "ground", number: 7, sql: include_str!("../schema/07.sql") },
    Migration { room: "ground", number: 8, sql: include_str!("../schema/08.sql") },
    Migration { room: "ground", number: 9, sql: include_str!("../schema/09.sql") },
    Migration { room: "ground", number: 10, sql: include_str!("../schema/10.sql") },
    Migration { room: "ground", number: 11, sql: include_str!("../schema/11.sql") },
];

/// The words of ground itself.
pub const WORDS: &[Source] = &[
    Source {
        language: Language::English,
        room: "ground",
        text: include_str!("../words/en/ground.ftl"),
    },
    Source {
        language: Language::English,
        room: "facts",
        text: include_str!("../words/en/facts.ftl"),
    },
    Source {
        language: Language::Easy,
        room: "ground",
        text: include_str!("../words/easy/ground.ftl"),
    },
    Source {
        language: Language::Welsh,
        room: "ground",
        text: include_str!("../words/cy/ground.ftl"),
    },
    Source {
        language: Language::Welsh,
        room: "facts",
        text: include_str!("../words/cy/facts.ftl"),
    },
    Source {
        language: Language::Polish,
        room: "ground",
        text: include_str!("../words/pl/ground.ftl"),
    },
    Source {
        language: Language::Polish,
        room: "facts",
        text: include_str!("../words/pl/facts.ftl"),
    },
    Source {
        language: Language::Urdu,
        room: "ground",
        text: include_str!("../words/ur/ground.ftl"),
    },
    Source { language: Language::Urdu, room: "facts", text: include_str!("../words/ur/facts.ftl") },
];

/// Bytes as lower-case hexadecimal text.
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut text = String::with_capacity(bytes.len() * 2);
    for b in bytes {
        text.push(char::from(DIGITS[usize::from(b >> 4)]));
        text.push(char::from(DIGITS[usize::from(b & 15)]));
    }
    text
}

/// The bytes of hexadecimal text; none when it is not that.
pub fn unhex(text: &str) -> Option<Vec<u8>> {
    let nibble = |b: u8| char::from(b).to_digit(16).and_then(|d| u8::try_from(d).ok());
    let bytes = text.as_bytes();
    if !bytes.len().is_multiple_of(2) {
        return None;
    }
    bytes.chunks_exact(2).map(|pair| Some(nibble(pair[0])? << 4 | nibble(pair[1])?)).collect()
}

/// Fresh random bytes from the operating system.
pub fn chance<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    // Without chance there are no secrets: better to stop than to go on with known ones.
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes");
    bytes
}
