//! The letters that wait to be posted, and the calls and visits that wait to be made.

use super::{SeeLetters, waiting};
use askama::Template;
use axum::response::Response;
use ground::page::{self, Frame};
use ground::person;
use ground::place::Ground;
use ground::stop::Stop;
use ground::visit::Visit;

// Who may: `SeeLetters`, a steward with a second step, having proved who they are.

// What happens.

/// `GET /{place}/letters`
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    let permit = visit.viewer.may::<SeeLetters>(&Ground { place_id: visit.place.slug.clone() })?;
    visit.second_step()?;
    visit.proved()?;
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
    let lines = letters
        .into_iter()
        .map(|letter| Line {
            href: visit.to(&format!("/letters/{}", letter.id)),
            name: names.get(&letter.person_id).cloned().unwrap_or_default(),
            way: visit.w.t(&letter.by().word()).into_owned(),
            when: visit.w.day(letter.made_at),
            subject: letter.subject,
        })
        .collect();
    let print = visit.to("/letters/print");
    page::page(&ListPage { frame: visit.frame("letter-list"), lines, print })
}

// What is shown.

struct Line {
    href: String,
    name: String,
    way: String,
    when: String,
    subject: String,
}

#[derive(Template)]
#[template(path = "letter/list.html")]
struct ListPage {
    frame: Frame,
    lines: Vec<Line>,
    print: String,
}
