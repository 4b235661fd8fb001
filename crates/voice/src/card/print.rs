//! Make the sheets of a talk, and print them: `cards.pdf`, a page a sheet. A set holds every statement that
//! is shown on the day it is made; what is said later comes onto the next set, and the codes of older sets
//! stay good.

use super::layout::{self, LOOKS, Says, Sheet};
use super::letters::Unprinted;
use super::{Card, MakeCards, by_id, cards, numbered};
use crate::ballot::code;
use crate::thread::{self, Thread, find};
use askama::Template;
use axum::extract::Path;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use ground::form::Form;
use ground::hat::Hat;
use ground::page::{Frame, asked, done, page, refused};
use ground::params;
use ground::stop::Stop;
use ground::trail::{Detail, Tx, Writing};
use ground::visit::Visit;

/// How many sheets one set has at most.
const MOST: usize = 60;

// What happens.

/// What stands on the sheets of a talk in this look. In Easy Read and in large print the words are the
/// shorter ones.
fn says(visit: &Visit, thread: &Thread, look: &str, give_back: &str) -> Says {
    let w = &visit.w;
    let lead = if look == "easy" { "card-print-lead-easy" } else { "card-print-lead" };
    let hats = if look == "easy" { "card-print-hats-easy" } else { "card-print-hats" };
    let until = thread.talk_closes_at.map(|at| w.with("card-print-until", &[("day", &w.day(at))]));
    Says {
        title: w.with("card-print-title", &[("place", &visit.place.name)]),
        question: thread.question.clone().unwrap_or_else(|| thread.title.clone()),
        lead: w.t(lead).into_owned(),
        hats: w.t(hats).into_owned(),
        hat_names: Hat::ALL.iter().map(|h| w.t(&h.word()).into_owned()).collect(),
        votes: ["vote-agree", "vote-disagree", "vote-pass"].map(|v| w.t(v).into_owned()),
        code: w.t("card-print-code").into_owned(),
        back: w.with("card-print-back", &[("back", give_back)]),
        until: until.unwrap_or_default(),
        no_name: w.t("card-print-no-name").into_owned(),
        number: w.t("card-print-number").into_owned(),
    }
}

/// Puts a sheet under a code that the talk does not have yet.
fn write(
    w: &Writing<'_, '_, MakeCards>,
    tx: &Tx<'_>,
    set: (&str, &str, &str),
    number: i64,
    ids: &[String],
) -> Result<(), Stop> {
    let (set_id, look, give_back) = set;
    for _ in 0..20 {
        let code = code(1);
        let new = w.exec(
            "insert into card (place_id, id, thread_id, code, set_id, look, number, statements, \
             give_back, made_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) \
             on conflict (place_id, id) do nothing",
            params![
                tx.place_id(),
                format!("{}.{code}", w.on().id),
                &w.on().id,
                &code,
                set_id,
                look,
                number,
                ids.join(" "),
                give_back,
                w.now()
            ],
        )?;
        if new > 0 {
            return Ok(());
        }
    }
    Err(Stop::broken("no free code for a card"))
}

pub async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<MakeCards>(&thread)?);
    let look = form.one_of(&visit.w, "look", "cards-look", &LOOKS);
    let back = form.text(&visit.w, "back", "cards-back", 160).replace('\n', ", ");
    if form.is_faulty() {
        return show(&visit, &thread, form).await;
    }
    let says = says(&visit, &thread, &look, &back);
    thread::change::<MakeCards, _>(&visit, &id, form.once(), move |w, tx| {
        let all: Vec<_> = numbered(tx, w.on())?.into_iter().filter(|s| !s.held).collect();
        if all.is_empty() {
            return Err(Stop::Forbidden("refused-no-statements"));
        }
        let bodies: Vec<String> = all.iter().map(|s| s.body.clone()).collect();
        let parts = layout::parts(&look, &says, &bodies)?;
        if parts.len() > MOST {
            return Err(Stop::Forbidden("refused-cards-many"));
        }
        let (set, mut ids) = (tx.id(), all.into_iter().map(|s| s.id));
        for (number, n) in (1..).zip(&parts) {
            let on_it: Vec<String> = ids.by_ref().take(*n).collect();
            write(w, tx, (&set, &look, &back), number, &on_it)?;
        }
        Ok(Detail::none().say("look", look.as_str()).say("sheets", parts.len() as i64))
    })
    .await?;
    Ok(done(&format!("{}/talk/cards", thread.path()), "cards-done"))
}

/// The sheets of one set as a PDF: the set that is asked for, or the newest of a look, or the newest.
pub async fn pdf(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let (viewer, now) = (visit.viewer.clone(), visit.now());
    let (thread, cards, words) = visit
        .house
        .store
        .read(move |db| {
            let thread = find(db, &viewer, &id, now)?;
            drop(viewer.may::<MakeCards>(&thread)?);
            let words = numbered(db, &thread)?;
            Ok((thread.clone(), cards(db, &thread)?, words))
        })
        .await?;
    let wants = |card: &&Card| {
        let set = asked(&visit.query, "set").is_none_or(|set| set == card.set_id);
        set && asked(&visit.query, "look").is_none_or(|look| look == card.look)
    };
    let first = cards.iter().find(wants).ok_or(Stop::Forbidden("refused-no-cards"))?;
    let set: Vec<&Card> = cards.iter().filter(|c| c.set_id == first.set_id).collect();
    // A statement that was held back since is not printed again; its row stays, so that the order does.
    let held = visit.w.t("card-print-held").into_owned();
    let words = by_id(&words, &held);
    let sheet = |card: &&Card| {
        let parts = [("n", card.number.to_string()), ("of", set.len().to_string())];
        let parts: Vec<(&str, &str)> = parts.iter().map(|(k, v)| (*k, v.as_str())).collect();
        let row = |id: &str| words.get(id).map(|(n, body)| (*n, (*body).to_owned()));
        Sheet {
            code: card.code.clone(),
            which: visit.w.with("card-print-which", &parts),
            rows: card.statement_ids().into_iter().filter_map(row).collect(),
        }
    };
    let sheets: Vec<Sheet> = set.iter().map(sheet).collect();
    let says = says(&visit, &thread, &first.look, &first.give_back);
    let file = layout::draw(&first.look, &says, &sheets)?;
    let name = format!("inline; filename=\"cards-{}.pdf\"", first.look);
    let headers = [(CONTENT_TYPE, "application/pdf".to_owned()), (CONTENT_DISPOSITION, name)];
    Ok((headers, file).into_response())
}

// What is shown.

/// A set that was made.
pub struct Made {
    pub href: String,
    pub says: String,
    pub sheets: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "card/cards.html")]
struct CardsPage {
    frame: Frame,
    path: String,
    question: String,
    looks: Vec<(String, String, String)>,
    made: Vec<Made>,
    /// What the file cannot print, in sentences.
    unprinted: Vec<String>,
    form: Form,
}

pub async fn get(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<MakeCards>(&thread)?);
    let t = thread.clone();
    let newest = visit.house.store.read(move |db| Ok(cards(db, &t)?.into_iter().next())).await?;
    let back = newest.map(|card| card.give_back).unwrap_or_default();
    show(&visit, &thread, Form::with(&[("look", "plain"), ("back", &back)])).await
}

/// What cards cannot print and what to do about it; nothing where all can be printed.
fn unprinted(visit: &Visit, found: &Unprinted) -> Vec<String> {
    let w = &visit.w;
    let mut says = Vec::new();
    if found.question {
        says.push(w.t("cards-boxes-question").into_owned());
    }
    if !found.statements.is_empty() {
        let numbers: Vec<String> = found.statements.iter().map(i64::to_string).collect();
        let n = found.statements.len() as i64;
        says.push(w.n_with("cards-boxes-statements", n, &[("numbers", &numbers.join(", "))]));
    }
    if !says.is_empty() {
        says.push(w.t("cards-boxes-instead").into_owned());
    }
    says
}

async fn show(visit: &Visit, thread: &Thread, form: Form) -> Result<Response, Stop> {
    let (w, t) = (&visit.w, thread.clone());
    let read = visit.house.store.read(move |db| Ok((cards(db, &t)?, numbered(db, &t)?)));
    let (cards, statements) = read.await?;
    let question = thread.question.clone().unwrap_or_else(|| thread.title.clone());
    let unprinted = unprinted(visit, &Unprinted::of(&question, &statements)?);
    let mut made: Vec<Made> = Vec::new();
    let mut last = "";
    for card in &cards {
        if card.set_id != last {
            last = &card.set_id;
            let look = w.t(&format!("cards-look-{}", card.look)).into_owned();
            made.push(Made {
                href: format!("{}/talk/cards.pdf?set={}", thread.path(), card.set_id),
                says: w.with("cards-set", &[("look", &look), ("day", &w.day(card.made_at))]),
                sheets: Vec::new(),
            });
        }
        let n = card.statement_ids().len() as i64;
        if let Some(set) = made.last_mut() {
            set.sheets.push((card.code.clone(), w.n("cards-sheet", n)));
        }
    }
    let look = |key: &&str| {
        let word = format!("cards-look-{key}");
        let hint = w.t(&format!("{word}-hint")).into_owned();
        ((*key).to_owned(), w.t(&word).into_owned(), hint)
    };
    let template = CardsPage {
        frame: visit.frame("cards"),
        path: thread.path(),
        question,
        looks: LOOKS.iter().map(look).collect(),
        made,
        unprinted,
        form,
    };
    if template.form.is_faulty() { refused(&template) } else { page(&template) }
}
