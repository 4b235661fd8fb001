//! What to say on the telephone, word by word: who is calling, whether the person wants to take part,
//! their hats, and one statement after another. What they answer is typed in as a sheet is.

use super::{Card, EnterCard, by_id, cards, numbered};
use crate::ballot::tidy_code;
use crate::thread::find;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use ground::hat::Hat;
use ground::page::{Frame, asked, page};
use ground::stop::Stop;
use ground::visit::Visit;

#[derive(Template)]
#[template(path = "card/phone.html")]
struct PhonePage {
    frame: Frame,
    path: String,
    question: String,
    hello: String,
    hats: Vec<String>,
    /// The sheet that is read out.
    code: Option<String>,
    /// Number and words.
    statements: Vec<(i64, String)>,
    others: Vec<String>,
    can_make: bool,
}

pub async fn get(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let (viewer, now) = (visit.viewer.clone(), visit.now());
    let (thread, cards, words) = visit
        .house
        .store
        .read(move |db| {
            let thread = find(db, &viewer, &id, now)?;
            drop(viewer.may::<EnterCard>(&thread)?);
            let words = numbered(db, &thread)?;
            Ok((thread.clone(), cards(db, &thread)?, words))
        })
        .await?;
    let wanted = asked(&visit.query, "code").map(|code| tidy_code(&code));
    let card = cards.iter().find(|c| wanted.as_ref().is_none_or(|code| *code == c.code));
    // One that was held back is not read out; its place in the line of letters stays.
    let held = visit.w.t("phone-held").into_owned();
    let words = by_id(&words, &held);
    let row = |id: &str| words.get(id).map(|(n, body)| (*n, (*body).to_owned()));
    let rows = |card: &Card| card.statement_ids().into_iter().filter_map(row).collect();
    let w = &visit.w;
    let question = thread.question.clone().unwrap_or_else(|| thread.title.clone());
    let same_set = |c: &&Card| card.is_some_and(|card| card.set_id == c.set_id);
    page(&PhonePage {
        frame: visit.frame("phone"),
        path: thread.path(),
        hello: w
            .with("phone-hello", &[("place", &visit.place.name), ("question", question.as_str())]),
        question,
        hats: Hat::ALL
            .iter()
            .map(|h| w.t(&format!("phone-hat-{}", h.key())).into_owned())
            .collect(),
        code: card.map(|c| c.code.clone()),
        statements: card.map(rows).unwrap_or_default(),
        others: cards.iter().filter(same_set).map(|c| c.code.clone()).collect(),
        can_make: visit.viewer.can::<super::MakeCards>(&thread),
    })
}
