//! The people of a place: how they come in, which hats they wear, how each one is reached, the groups
//! they belong to and the roles they hold. What other rooms may ask stands in [`open`].
//!
//! - [`sign_in`]: a single-use link by e-mail; with it someone signs in, or joins
//! - [`person`]: someone joins, is entered by a helper, changes their name and hats
//! - [`reach`]: how someone is reached; private, and read under a permit only
//! - [`letter`]: people are told things, by mail or by a letter that a steward posts
//! - [`acting`]: someone does things for someone, agreed and ended by them
//! - [`group`] and [`role`]: who belongs together, and who looks after the place
//! - [`demo`]: being anyone with one click, where all people are invented

mod account;
mod acting;
mod agreed;
mod capacity;
mod circle;
mod demo;
mod email;
mod equal;
mod group;
mod held;
mod kept;
mod letter;
mod look;
mod media;
mod meet;
mod network;
pub mod open;
mod paper;
mod person;
mod private;
mod reach;
mod rights;
mod role;
mod routes;
mod session;
mod sign_in;
mod strength;
mod team;
#[cfg(test)]
mod trial;
mod until;
mod waits;
#[cfg(test)]
mod walk;
mod worry;

pub use held::HELD;
pub use kept::KEEPS;
pub use routes::{demo_routes, routes};

use ground::outbox::Hands;
use ground::store::Migration;
use ground::words::{Language, Source};

/// The tables of this room.
pub const MIGRATIONS: &[Migration] = &[
    Migration { room: "people", number: 1, sql: include_str!("../schema/01.sql") },
    Migration { room: "people", number: 2, sql: include_str!("../schema/02.sql") },
    Migration { room: "people", number: 3, sql: include_str!("../schema/03.sql") },
    Migration { room: "people", number: 4, sql: include_str!("../schema/04.sql") },
    Migration { room: "people", number: 5, sql: include_str!("../schema/05.sql") },
    Migration { room: "people", number: 6, sql: include_str!("../schema/06.sql") },
    Migration { room: "people", number: 7, sql: include_str!("../schema/07.sql") },
    Migration { room: "people", number: 8, sql: include_str!("../schema/08.sql") },
    Migration { room: "people", number: 9, sql: include_str!("../schema/09-media.sql") },
    Migration { room: "people", number: 10, sql: include_str!("../schema/10.sql") },
    Migration { room: "people", number: 11, sql: include_str!("../schema/11.sql") },
    Migration { room: "people", number: 12, sql: include_str!("../schema/12.sql") },
    Migration { room: "people", number: 13, sql: include_str!("../schema/13.sql") },
    Migration { room: "people", number: 14, sql: include_str!("../schema/14-worry.sql") },
    Migration { room: "people", number: 15, sql: include_str!("../schema/15.sql") },
    Migration { room: "people", number: 16, sql: include_str!("../schema/16.sql") },
    Migration { room: "people", number: 17, sql: include_str!("../schema/17.sql") },
    Migration { room: "people", number: 18, sql: include_str!("../schema/18-worry.sql") },
    Migration { room: "people", number: 19, sql: include_str!("../schema/19.sql") },
    Migration { room: "people", number: 20, sql: include_str!("../schema/20.sql") },
];

/// Files of words of this room, in every language.
macro_rules! words {
    ($($file:literal),* $(,)?) => {
        &[$(
            Source {
                language: Language::English,
                room: "people",
                text: include_str!(concat!("../words/en/", $file)),
            },
            Source {
                language: Language::Easy,
                room: "people",
                text: include_str!(concat!("../words/easy/", $file)),
            },
            Source {
                language: Language::Welsh,
                room: "people",
                text: include_str!(concat!("../words/cy/", $file)),
            },
            Source {
                language: Language::Polish,
                room: "people",
                text: include_str!(concat!("../words/pl/", $file)),
            },
            Source {
                language: Language::Urdu,
                room: "people",
                text: include_str!(concat!("../words/ur/", $file)),
            },
        )*]
    };
}

/// The words of this room.
pub const WORDS: &[Source] = words![
    "people.ftl",
    "account.ftl",
    "acting.ftl",
    "strengths.ftl",
    "papers.ftl",
    "circle.ftl",
    "worry.ftl",
    "meet.ftl",
    "team.ftl",
    "network.ftl",
    "rights.ftl",
    "capacity.ftl",
    "equal.ftl",
    "access.ftl",
    "kept.ftl",
    "media.ftl",
    "oidc.ftl",
    "passkey.ftl",
];

/// Who does this room's work for later.
pub fn hands() -> Hands {
    Hands::default()
        .on("sign-in", sign_in::send::send)
        .on("address", account::address::keep)
        .on("address-link", account::address::send)
        .on("notice", account::notice::send)
        .on("tell", letter::tell::tell)
        .on("worry", worry::clock::work)
        .on(person::entered::ENTERED, person::entered::tell)
        .on(acting::tell::LAST_DAY, acting::tell::last_day)
        .on(team::tell::TRIAL_ENDS, team::tell::trial_ends)
}
