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

mod acting;
mod demo;
mod email;
mod group;
mod letter;
pub mod open;
mod person;
mod reach;
mod role;
mod session;
mod sign_in;
#[cfg(test)]
mod trial;
#[cfg(test)]
mod walk;

use ground::fact::Fact;
use ground::outbox::Hands;
use ground::routes::{Asks, Routes};
use ground::store::Migration;
use ground::words::{Language, Source};

/// The tables of this room.
pub const MIGRATIONS: &[Migration] = &[
    Migration { room: "people", number: 1, sql: include_str!("../schema/01.sql") },
    Migration { room: "people", number: 2, sql: include_str!("../schema/02.sql") },
];

/// A file of words of this room, in plain English and in Easy Read.
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
        )*]
    };
}

/// The words of this room.
pub const WORDS: &[Source] = words!["people.ftl", "acting.ftl"];

/// Every address of this room, and what it asks.
pub fn routes() -> Routes {
    signing_in().and(ourselves()).and(letters()).and(groups_and_roles()).and(acting_for())
}

fn signing_in() -> Routes {
    use sign_in::{ask, join, link, out};
    Routes::new()
        .get("/{place}/sign-in", Asks::Nothing, ask::get)
        .post("/{place}/sign-in", Asks::Nothing, ask::post)
        .get("/{place}/sign-in/sent", Asks::Nothing, ask::sent)
        .get("/{place}/link/{token}", Asks::Nothing, link::get)
        .post("/{place}/link/{token}", Asks::Nothing, link::post)
        .get("/{place}/link/{token}/join", Asks::Nothing, join::get)
        .act::<person::JoinPerson, _, _>("/{place}/link/{token}/join", join::post)
        .post("/{place}/sign-out", Asks::Nothing, out::here)
        .post("/{place}/sign-out/everywhere", Asks::SignIn, out::everywhere)
}

fn ourselves() -> Routes {
    use person::{ChangePerson, EnterPerson, enter, me};
    use reach::{SeeReach, change};
    Routes::new()
        .get("/{place}/me", Asks::SignIn, me::get)
        .act::<ChangePerson, _, _>("/{place}/me", me::post)
        .get("/{place}/me/reach", Asks::Permit(Fact::PersonSee.name()), change::get)
        .act::<ChangePerson, _, _>("/{place}/me/reach", change::post)
        .rule::<SeeReach>()
        .get("/{place}/people/enter", Asks::SignIn, enter::get)
        .act::<EnterPerson, _, _>("/{place}/people/enter", enter::post)
}

fn letters() -> Routes {
    use letter::{PostLetter, WriteLetter, list, post, show};
    Routes::new()
        .get("/{place}/letters", Asks::Permit(Fact::LetterPost.name()), list::get)
        .get("/{place}/letters/{id}", Asks::Permit(Fact::PersonSee.name()), show::get)
        .act::<PostLetter, _, _>("/{place}/letters/{id}/posted", post::post)
        .rule::<WriteLetter>()
}

fn groups_and_roles() -> Routes {
    use group::{JoinGroup, LeaveGroup, MakeGroup, join, list, make, show};
    use role::{GiveRole, TakeRole, give, take};
    Routes::new()
        .get("/{place}/groups", Asks::Nothing, list::get)
        .act::<MakeGroup, _, _>("/{place}/groups", make::post)
        .get("/{place}/groups/{id}", Asks::Nothing, show::get)
        .act::<JoinGroup, _, _>("/{place}/groups/{id}/join", join::post)
        .act::<LeaveGroup, _, _>("/{place}/groups/{id}/leave", join::leave)
        .get("/{place}/roles", Asks::Nothing, role::list::get)
        .act::<GiveRole, _, _>("/{place}/roles", give::post)
        .act::<TakeRole, _, _>("/{place}/roles/{id}/end", take::post)
}

fn acting_for() -> Routes {
    use acting::{Agree, End, Take, agree, begin, end, list, take};
    Routes::new()
        .get("/{place}/acting", Asks::SignIn, list::get)
        .get("/{place}/acting/agree", Asks::Permit(Fact::ActingAgree.name()), agree::get)
        .act::<Agree, _, _>("/{place}/acting/agree", agree::post)
        .act::<Take, _, _>("/{place}/acting/{id}/take", take::post)
        .act::<End, _, _>("/{place}/acting/{id}/end", end::post)
        .post("/{place}/acting/{id}/begin", Asks::SignIn, begin::post)
        .post("/{place}/acting/stop", Asks::Nothing, begin::stop)
        .get("/{place}/acting/over", Asks::Nothing, begin::over)
        .get("/{place}/acting/not-agreed", Asks::Nothing, begin::not_agreed)
}

/// The addresses of a demonstration. They are not there unless the binary merges them, and they find
/// nothing unless the settings say that this is a demonstration.
pub fn demo_routes() -> Routes {
    Routes::new()
        .get("/{place}/demo", Asks::Nothing, demo::be::get)
        .post("/{place}/demo/be", Asks::Nothing, demo::be::post)
        .get("/{place}/demo/mailbox", Asks::Nothing, demo::mailbox::get)
}

/// Who does this room's work for later.
pub fn hands() -> Hands {
    Hands::default().on("sign-in", sign_in::send::send).on("tell", letter::tell::tell)
}
