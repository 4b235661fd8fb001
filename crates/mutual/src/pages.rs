//! Pages that belong to no room: what Mutual is and where it stops, who may what, contacts, the public
//! record, and the choice of words.

mod about;
mod contacts;
mod front;
mod limits;
pub mod record;
mod who_may;
mod words;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use ground::house::House;
use ground::page::{Frame, Tongue, encode};
use ground::routes::{Asks, Routes};
use ground::stop::Stop;
use ground::visit::language;
use ground::words::{Language, Source, Words};

/// The words of these pages.
pub const WORDS: &[Source] = &[
    Source {
        language: Language::English,
        room: "mutual",
        text: include_str!("../words/en/mutual.ftl"),
    },
    Source {
        language: Language::Easy,
        room: "mutual",
        text: include_str!("../words/easy/mutual.ftl"),
    },
    contacts(Language::English, include_str!("../words/en/contacts.ftl")),
    contacts(Language::Welsh, include_str!("../words/cy/contacts.ftl")),
    contacts(Language::Polish, include_str!("../words/pl/contacts.ftl")),
    contacts(Language::Urdu, include_str!("../words/ur/contacts.ftl")),
];

/// Whom to turn to is said in every language.
const fn contacts(language: Language, text: &'static str) -> Source {
    Source { language, room: "mutual", text }
}

/// The routes of these pages. Everybody may read all of them.
pub fn routes() -> Routes {
    Routes::new()
        .get("/", Asks::Nothing, front::show)
        .get("/about", Asks::Nothing, about::show)
        .get("/limits", Asks::Nothing, limits::show)
        .get("/words", Asks::Nothing, words::choose)
        .get("/{place}/who-may", Asks::Nothing, who_may::show)
        .get("/{place}/contacts", Asks::Nothing, contacts::show)
        .get("/{place}/record", Asks::Nothing, record::page::show)
        .get("/{place}/record.json", Asks::Nothing, record::json::show)
        .get("/{place}/record.atom", Asks::Nothing, record::atom::show)
        .get("/{place}/words", Asks::Nothing, words::choose_here)
}

/// A visit to a page that belongs to no place.
pub struct Outside {
    house: House,
    w: Words,
    path: String,
}

impl FromRequestParts<House> for Outside {
    type Rejection = Stop;

    async fn from_request_parts(parts: &mut Parts, house: &House) -> Result<Self, Stop> {
        let w = house.words(language(parts), None);
        Ok(Self { house: house.clone(), w, path: parts.uri.path().to_owned() })
    }
}

impl Outside {
    /// What stands around the page. Where there is one place alone, its way in is offered.
    fn frame(&self, page: &str) -> Frame {
        let mut frame = Frame::bare(self.w.clone());
        let other = if frame.easy { Language::English } else { Language::Easy };
        frame.easy_switch = format!("/words?to={}&back={}", other.key(), encode(&self.path));
        frame.tongues = Tongue::all(&self.w, "/words", &self.path);
        frame.main = self.w.language_of(page);
        if frame.easy {
            frame.easy_lines = self.w.easy_lines(page);
        }
        if let [only] = self.house.places.keys().collect::<Vec<_>>()[..] {
            frame.sign_in = format!("/{only}/sign-in");
        }
        for item in &mut frame.footer {
            item.here = item.href == self.path;
        }
        frame
    }
}

/// The messages `{stem}-1`, `{stem}-2` … as far as there are any.
fn numbered(w: &Words, stem: &str) -> Vec<String> {
    (1..)
        .map(|n| format!("{stem}-{n}"))
        .take_while(|key| w.has(key))
        .map(|key| w.t(&key).into_owned())
        .collect()
}
