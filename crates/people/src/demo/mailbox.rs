//! Everyone's mail and letters in one box, so that a demonstration shows what people are told.

use crate::letter::{SeeLetters, waiting};
use askama::Template;
use axum::response::Response;
use ground::page::{self, Frame};
use ground::person;
use ground::place::Ground;
use ground::stop::Stop;
use ground::viewer::Viewer;
use ground::visit::Visit;

// Who may: anyone, in a demonstration.

/// How many mails are shown, the newest.
const MOST: usize = 50;

// What happens.

/// `GET /{place}/demo/mailbox`
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    super::only(&visit)?;
    let system = Viewer::system(&visit.place.slug);
    let permit = system.may::<SeeLetters>(&Ground { place_id: visit.place.slug.clone() })?;
    let (letters, names) = visit
        .house
        .store
        .read(move |db| {
            let letters = waiting(db, &permit)?;
            let ids = letters.iter().map(|l| l.person_id.as_str());
            let names = person::names(db, permit.who().place_id(), ids)?;
            Ok((letters, names))
        })
        .await?;
    let base = visit.house.settings.base_url.clone();
    let mails = visit.house.mailer.lying(MOST).into_iter().map(|mail| Item {
        to: mail.to,
        way: visit.w.t("people-demo-mail").into_owned(),
        lines: lines(&mail.text, &base),
        subject: mail.subject,
    });
    let letters = letters.into_iter().map(|letter| Item {
        to: names.get(&letter.person_id).cloned().unwrap_or_default(),
        way: visit.w.t(&letter.by().word()).into_owned(),
        lines: lines(&letter.body, &base),
        subject: letter.subject,
    });
    let pile =
        |symbol, title: &str, items| Pile { symbol, title: visit.w.t(title).into_owned(), items };
    page::page(&MailboxPage {
        frame: visit.frame("people-demo-mailbox"),
        piles: vec![
            pile("email", "people-demo-mails", mails.collect()),
            pile("letter", "people-demo-letters", letters.collect()),
        ],
        back: visit.to("/demo"),
    })
}

/// A piece of a text; with where it leads, if it is one of our own addresses.
#[derive(Debug, PartialEq, Eq)]
struct Piece {
    text: String,
    href: Option<String>,
}

/// The lines of a text, with our own addresses made links. No other address is.
fn lines(text: &str, base: &str) -> Vec<Vec<Piece>> {
    text.lines().map(|line| line.split(' ').map(|word| piece(word, base)).collect()).collect()
}

fn piece(word: &str, base: &str) -> Piece {
    let path = word.strip_prefix(base).unwrap_or(word);
    let href = page::local(Some(path), "");
    Piece { text: word.to_owned(), href: (!href.is_empty() && href.len() > 1).then_some(href) }
}

// What is shown.

struct Item {
    to: String,
    way: String,
    subject: String,
    lines: Vec<Vec<Piece>>,
}

struct Pile {
    symbol: &'static str,
    title: String,
    items: Vec<Item>,
}

#[derive(Template)]
#[template(path = "demo/mailbox.html")]
struct MailboxPage {
    frame: Frame,
    piles: Vec<Pile>,
    back: String,
}

#[cfg(test)]
mod tests {
    use super::piece;

    #[test]
    fn only_our_own_addresses_can_be_followed() {
        let base = "https://mutual.example";
        for (word, href) in [
            ("https://mutual.example/valley/link/abc", Some("/valley/link/abc")),
            ("/valley/threads/t", Some("/valley/threads/t")),
            ("https://mutual.example.bad/x", None),
            ("https://bad.example/valley", None),
            ("//bad.example", None),
            ("javascript:alert(1)", None),
            ("and", None),
            ("", None),
        ] {
            assert_eq!(piece(word, base).href.as_deref(), href, "{word}");
        }
    }
}
