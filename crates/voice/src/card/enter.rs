//! Type in what people said, sheet after sheet, by keyboard: the code, one line of letters or digits, the
//! hats, and on to the next. Each is a new voter without a name, and all of their votes are one change.
//!
//! A statement may have been held back since its sheet was printed. Votes on it are kept beside it, and show
//! when it does: the person marked it in good faith, and whoever types does not have to know.

use super::count::{self, Sums};
use super::marks::{self, Mark, Wrong};
use super::{CHANNELS, Card, EnterCard, by_code};
use crate::ballot::tidy_code;
use crate::thread::{self, Thread, take_part_as};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use ground::form::Form;
use ground::hat::{Hat, Hats};
use ground::page::{Frame, asked, done, page, refused};
use ground::params;
use ground::stop::Stop;
use ground::store::DbResult;
use ground::trail::{Detail, Tx, Writing};
use ground::visit::Visit;
use ground::words::Words;
use std::collections::BTreeMap;

// What happens.

/// What one person said, on one sheet or in one file.
pub struct Said<'a> {
    /// The code of the sheet, and the set that it belongs to.
    pub code: &'a str,
    pub set_id: &'a str,
    pub number: Option<&'a str>,
    pub hats: Hats,
    /// Statement and value.
    pub votes: Vec<(&'a str, i64)>,
    pub channel: &'static str,
    /// What the voter without a name is called.
    pub name: &'a str,
}

/// The voter: the person who gave another sheet of this set with the same number, or someone new. Gives
/// their id and hats. Refused when this very sheet was typed in under this number.
fn voter(
    w: &Writing<'_, '_, EnterCard>,
    tx: &Tx<'_>,
    said: &Said<'_>,
) -> Result<(String, Hats), Stop> {
    if let Some(number) = said.number {
        let sql = "select code, person_id, hats from card_entered where place_id = $1 \
                   and thread_id = $2 and set_id = $3 and number = $4 order by at, id";
        let known: Vec<(String, String, i64)> =
            tx.all(sql, params![tx.place_id(), &w.on().id, said.set_id, number])?;
        if known.iter().any(|(code, _, _)| code == said.code) {
            return Err(Stop::Forbidden("refused-card-twice"));
        }
        if let Some((_, person, hats)) = known.into_iter().next() {
            return Ok((person, Hats::from_bits(hats)));
        }
    }
    let person = tx.id();
    people::open::note(w, said.channel, &person, said.name, said.hats)?;
    take_part_as(w, &person, said.hats.bits())?;
    Ok((person, said.hats))
}

/// Writes what one person said, and adds it to the counts. Gives how many votes are new: on an older set
/// the same person may have voted on a statement before.
pub fn write(
    w: &Writing<'_, '_, EnterCard>,
    tx: &Tx<'_>,
    said: &Said<'_>,
    sums: &mut BTreeMap<String, Sums>,
) -> Result<i64, Stop> {
    let helper = w.permit().who().person_id().ok_or(Stop::SignIn)?.to_owned();
    let (place, thread) = (tx.place_id(), &w.on().id);
    let (person, hats) = voter(w, tx, said)?;
    let mut votes = 0;
    for (statement, value) in &said.votes {
        let new = w.exec(
            "insert into vote (place_id, id, statement_id, thread_id, person_id, value, hats, at, \
             channel, entered_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) \
             on conflict (place_id, id) do nothing",
            params![
                place,
                format!("{statement}.{person}"),
                *statement,
                thread,
                &person,
                *value,
                hats.bits(),
                w.now(),
                said.channel,
                &helper
            ],
        )?;
        if new > 0 {
            votes += 1;
            sums.entry((*statement).to_owned()).or_default().add(*value, hats, 1);
        }
    }
    w.exec(
        "insert into card_entered (place_id, id, thread_id, code, set_id, number, person_id, hats, \
         channel, votes, entered_by, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        params![
            place,
            tx.id(),
            thread,
            said.code,
            said.set_id,
            said.number.map(str::to_owned),
            &person,
            hats.bits(),
            said.channel,
            votes,
            &helper,
            w.now()
        ],
    )?;
    crate::groups::work::later(w, tx, thread)?;
    Ok(votes)
}

/// Adds what was written to the counts beside the statements.
pub fn add_up(w: &Writing<'_, '_, EnterCard>, sums: &BTreeMap<String, Sums>) -> DbResult<()> {
    sums.iter().try_for_each(|(statement, sums)| count::add(w, statement, sums))
}

/// A number that someone wrote on a sheet: nothing, or at most twelve letters and digits.
pub fn number_of(typed: &str) -> Option<String> {
    let bare: String = typed.chars().filter(|c| c.is_alphanumeric()).take(12).collect();
    let number = match bare.trim_start_matches('0') {
        "" if !bare.is_empty() => "0",
        other => other,
    };
    Some(number.to_uppercase()).filter(|n| !n.is_empty())
}

/// What is wrong with a line of marks, in a sentence.
fn says_wrong(w: &Words, wrong: &Wrong) -> String {
    match wrong {
        Wrong::Letter { position, found } => {
            let parts = [("n", position.to_string()), ("letter", found.to_string())];
            let parts: Vec<(&str, &str)> = parts.iter().map(|(k, v)| (*k, v.as_str())).collect();
            w.with("card-enter-letter", &parts)
        }
        Wrong::Count { typed, wanted } => {
            w.n_with("card-enter-count", *wanted as i64, &[("typed", &typed.to_string())])
        }
        Wrong::Nothing => w.t("card-enter-nothing").into_owned(),
    }
}

fn channel_of(typed: &str) -> &'static str {
    CHANNELS.into_iter().find(|c| *c == typed).unwrap_or("paper")
}

/// What was typed: the sheet and its marks; or the faults are in the form.
async fn read(visit: &Visit, thread: &Thread, form: &mut Form) -> Result<(Card, Vec<Mark>), Stop> {
    let (t, code) = (thread.clone(), tidy_code(form.get("code")));
    let card = visit.house.store.read(move |db| Ok(by_code(db, &t, &code)?)).await?;
    if card.is_none() {
        form.fault("code", visit.w.t("card-enter-no-code"));
    }
    let wanted = card.as_ref().map(|c| c.statement_ids().len());
    let line = form.get("marks").to_owned();
    let bare = line.chars().filter(|c| !c.is_whitespace()).count();
    let marks = marks::read(&line, wanted.unwrap_or(bare));
    if let Err(wrong) = &marks {
        form.fault("marks", says_wrong(&visit.w, wrong));
    }
    if form.get("channel") == "telephone" && !form.chosen("consent", "yes") {
        form.fault("consent", visit.w.t("card-enter-consent-missing"));
    }
    match (card, marks) {
        (Some(card), Ok(marks)) => Ok((card, marks)),
        _ => Err(Stop::Forbidden("refused-card-faulty")),
    }
}

pub async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<EnterCard>(&thread)?);
    let read = read(&visit, &thread, &mut form).await;
    let (card, marks) = match read {
        Ok(both) if !form.is_faulty() => both,
        Err(Stop::Forbidden(_)) | Ok(_) => return show(&visit, &thread, form).await,
        Err(other) => return Err(other),
    };
    let hats: Vec<Hat> = form.all("hat").filter_map(Hat::from_key).collect();
    let (number, hats) = (number_of(form.get("number")), Hats::of(&hats));
    let channel = channel_of(form.get("channel"));
    let name = visit.w.t(&format!("card-voter-{channel}")).into_owned();
    let done_with = thread::change::<EnterCard, _>(&visit, &id, form.once(), move |w, tx| {
        let votes = card.statement_ids().into_iter().zip(&marks);
        let said = Said {
            code: &card.code,
            set_id: &card.set_id,
            number: number.as_deref(),
            hats,
            votes: votes.filter_map(|(id, mark)| mark.map(|value| (id, value))).collect(),
            channel,
            name: &name,
        };
        let mut sums = BTreeMap::new();
        let votes = write(w, tx, &said, &mut sums)?;
        add_up(w, &sums)?;
        let detail = Detail::none().by(channel).say("code", card.code.as_str()).say("votes", votes);
        Ok(if channel == "telephone" { detail.say("consent", "asked") } else { detail })
    })
    .await;
    // A number that was typed before is a fault of its field: what was typed stays on the page.
    match done_with {
        Err(Stop::Forbidden("refused-card-twice")) => {
            form.fault("number", visit.w.t("refused-card-twice"));
            show(&visit, &thread, form).await
        }
        Err(other) => Err(other),
        Ok(()) => {
            let to = format!("{}/talk/cards/enter?channel={channel}", thread.path());
            Ok(done(&to, "card-enter-done"))
        }
    }
}

// What is shown.

#[derive(Template)]
#[template(path = "card/enter.html")]
struct EnterPage {
    frame: Frame,
    path: String,
    question: String,
    typed: String,
    telephone: bool,
    hats: Vec<(String, String, String)>,
    form: Form,
}

pub async fn get(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<EnterCard>(&thread)?);
    let channel = channel_of(&asked(&visit.query, "channel").unwrap_or_default());
    let code = asked(&visit.query, "code").unwrap_or_default();
    show(&visit, &thread, Form::with(&[("channel", channel), ("code", &code)])).await
}

async fn show(visit: &Visit, thread: &Thread, form: Form) -> Result<Response, Stop> {
    let (w, t) = (&visit.w, thread.clone());
    let sql = "select count(*) from card_entered where place_id = $1 and thread_id = $2";
    let typed =
        visit.house.store.read(move |db| Ok(db.number(sql, params![&t.place_id, &t.id])?)).await?;
    let hat = |h: &Hat| (h.key().to_owned(), w.t(&h.word()).into_owned(), String::new());
    let template = EnterPage {
        frame: visit.frame("card-enter"),
        path: thread.path(),
        question: thread.question.clone().unwrap_or_else(|| thread.title.clone()),
        typed: w.n("card-enter-typed", typed),
        telephone: form.get("channel") == "telephone",
        hats: Hat::ALL.iter().map(hat).collect(),
        form,
    };
    if template.form.is_faulty() { refused(&template) } else { page(&template) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_the_same_however_it_is_written() {
        assert_eq!(number_of(" 0 12 ").as_deref(), Some("12"));
        assert_eq!(number_of("007").as_deref(), Some("7"));
        assert_eq!(number_of("00").as_deref(), Some("0"));
        assert_eq!(number_of("a 7").as_deref(), Some("A7"));
        assert_eq!(number_of("  "), None);
    }
}
