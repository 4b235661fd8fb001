//! Sheets of paper to vote on. Each has a code and the hat for which it counts; the code is also its
//! receipt. Whoever types a sheet in sees the code and the vote, and nobody's name. No more sheets of a
//! hat are taken than were handed out to people who wear it.

use super::cast::{Line, lines, values};
use super::vote::Vote;
use super::{Ballot, Envelope, code, roll, sheets, taking_votes, tidy_code};
use crate::thread::{self, Thread};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use ground::ask::{Ask, Kind};
use ground::fact::Fact;
use ground::form::Form;
use ground::hat::Hat;
use ground::page::{Frame, done, page, refused};
use ground::params;
use ground::permit::{Act, Role};
use ground::seal::Keys;
use ground::stop::Stop;
use ground::store::Db;
use ground::trail::{Detail, Tx, Writing};
use ground::visit::Visit;

// Who may.

/// Make sheets of paper to vote on.
pub struct MakeSheets;

impl Act for MakeSheets {
    type On = Thread;
    const FACT: Fact = Fact::SheetMake;
    const MAY: &'static [Role] = &[Role::Owner, Role::Steward, Role::Moderator];
    const REFUSAL: &'static str = "refused-not-owner";
}

/// Type in a sheet that someone voted on.
pub struct EnterSheet;

impl Act for EnterSheet {
    type On = Thread;
    const FACT: Fact = Fact::SheetEnter;
    const MAY: &'static [Role] = &[Role::Owner, Role::Steward, Role::Moderator];
    const REFUSAL: &'static str = "refused-not-owner";
}

/// What the database keeps of a code: without the instance's key nobody can try codes out.
fn key_of(keys: &Keys, thread: &str, run: i64, code: &str) -> String {
    format!("{thread}.{run}.{}", keys.keyed("sheet", &format!("{thread}.{run}.{code}")))
}

// What happens: sheets are made.

const MOST: i64 = 200;

#[derive(Template)]
#[template(path = "ballot/sheets.html")]
struct SheetsPage {
    frame: Frame,
    path: String,
    question: String,
    kind: &'static str,
    hat: String,
    codes: Vec<String>,
    lines: Vec<Line>,
    top: i64,
    until: String,
    large: bool,
}

pub async fn post_make(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<MakeSheets>(&thread)?);
    let n = form.get("n").parse::<i64>().ok().filter(|n| (1..=MOST).contains(n));
    if n.is_none() {
        form.fault("n", visit.w.with("sheets-n-wrong", &[("most", &MOST.to_string())]));
    }
    let hat = Hat::from_key(form.get("hat"));
    if hat.is_none() {
        form.fault("hat", visit.w.t("sheets-hat-missing"));
    }
    let (Some(n), Some(hat)) = (n, hat) else { return ask_make(&visit, &thread, &form) };
    let codes: Vec<String> = (0..n).map(|_| code(3)).collect();
    let (made, keys) = (codes.clone(), visit.house.keys.clone());
    thread::change::<MakeSheets, _>(&visit, &id, "", move |w, tx| {
        let run = taking_votes(tx, w.on(), w.now())?.decision.run;
        for code in &made {
            w.exec(
                "insert into sheet (place_id, id, thread_id, run, hat, made_at) \
                 values ($1, $2, $3, $4, $5, $6)",
                params![
                    tx.place_id(),
                    key_of(&keys, &w.on().id, run, code),
                    &w.on().id,
                    run,
                    hat.key(),
                    w.now()
                ],
            )?;
        }
        Ok(Detail::none().say("sheets", n).say("hat", hat.key()))
    })
    .await?;
    let (t, now) = (thread.clone(), visit.now());
    let ballot = visit.house.store.read(move |db| taking_votes(db, &t, now)).await?;
    page(&SheetsPage {
        frame: visit.frame("sheets"),
        path: thread.path(),
        question: ballot.decision.question.clone().unwrap_or_default(),
        kind: ballot.marks().key(),
        hat: visit.w.t(&hat.word()).into_owned(),
        codes,
        lines: lines(&visit.w, &ballot),
        top: ballot.decision.top_mark,
        until: visit.w.day(ballot.decision.closes_at.unwrap_or_default()),
        large: form.chosen("large", "yes"),
    })
}

pub async fn get_make(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<MakeSheets>(&thread)?);
    ask_make(&visit, &thread, &Form::with(&[("n", "10")]))
}

fn ask_make(visit: &Visit, thread: &Thread, form: &Form) -> Result<Response, Stop> {
    let w = &visit.w;
    let hats = Hat::ALL
        .iter()
        .map(|h| (h.key().to_owned(), w.t(&h.word()).into_owned(), String::new()))
        .collect();
    let path = format!("{}/ballot/sheets", thread.path());
    Ask::new(w, "sheets-make", path, format!("{}/result", thread.path()))
        .field("n", Kind::Line("number"))
        .field("hat", Kind::Radios(hats))
        .checks("large", &["yes"])
        .show(visit, form)
}

// What happens: a sheet is typed in.

#[derive(Template)]
#[template(path = "ballot/enter.html")]
struct EnterPage {
    frame: Frame,
    path: String,
    question: String,
    kind: &'static str,
    lines: Vec<Line>,
    values: Vec<(String, String, String)>,
    asks_because: bool,
    form: Form,
}

fn enter_page(visit: &Visit, thread: &Thread, ballot: &Ballot, form: Form) -> EnterPage {
    EnterPage {
        frame: visit.frame("sheet-enter"),
        path: thread.path(),
        question: ballot.decision.question.clone().unwrap_or_default(),
        kind: ballot.marks().key(),
        lines: lines(&visit.w, ballot),
        values: values(&visit.w, ballot),
        asks_because: ballot.counts_each_hat(),
        form,
    }
}

/// Refused to whoever handed out sheets of this run: who sees both a name and a code could tie them.
fn not_handed_out(
    db: &Db<'_>,
    place: &str,
    thread: &str,
    run: i64,
    me: Option<&str>,
) -> Result<(), Stop> {
    let sql = "select count(*) from roll where place_id = $1 and thread_id = $2 and run = $3 \
               and channel = 'paper' and helper_id = $4";
    match db.number(sql, params![place, thread, run, me.unwrap_or_default()])? {
        0 => Ok(()),
        _ => Err(Stop::Forbidden("refused-handed-out")),
    }
}

/// The ballot whose sheets the viewer can type in.
async fn to_type(visit: &Visit, thread: &Thread) -> Result<Ballot, Stop> {
    let (t, now, me) = (thread.clone(), visit.now(), visit.viewer.person_id().map(str::to_owned));
    let read = move |db: &Db<'_>| {
        let ballot = taking_votes(db, &t, now)?;
        not_handed_out(db, &t.place_id, &t.id, ballot.decision.run, me.as_deref())?;
        Ok(ballot)
    };
    visit.house.store.read(read).await
}

/// Seals what stands on a sheet. Refused when the code is none, was typed in before, or when more sheets
/// of its hat would be counted than were handed out.
fn write(
    w: &Writing<'_, '_, EnterSheet>,
    tx: &Tx<'_>,
    keys: &Keys,
    code: &str,
    vote: &Vote,
    because: Option<&str>,
) -> Result<(), Stop> {
    let (place, thread) = (tx.place_id(), &w.on().id);
    let ballot = taking_votes(tx, w.on(), w.now())?;
    let run = ballot.decision.run;
    not_handed_out(tx, place, thread, run, w.permit().who().person_id())?;
    let id = key_of(keys, thread, run, code);
    let all = sheets(tx, place, thread, run)?;
    let sheet = all.iter().find(|s| s.id == id).ok_or(Stop::Forbidden("refused-no-sheet"))?;
    if sheet.entered_at.is_some() {
        return Err(Stop::Forbidden("refused-sheet-used"));
    }
    let used = all.iter().filter(|s| s.entered_at.is_some() && s.hat == sheet.hat).count();
    let roll = roll(tx, place, thread, run)?;
    if used >= roll.iter().filter(|r| r.channel == "paper" && r.hat == sheet.hat).count() {
        return Err(Stop::Forbidden("refused-sheet-many"));
    }
    let envelope = Envelope {
        receipt: code.to_owned(),
        hat: Some(sheet.hat.clone()),
        ward: None,
        vote: vote.text(),
        because: because.map(str::to_owned),
    };
    let text = serde_json::to_string(&envelope).map_err(Stop::broken)?;
    let sealed = keys.envelopes.seal(&ballot.box_name(place), &id, &text)?;
    w.exec(
        "update sheet set entered_at = $3, entered_by = $4, sealed = $5 \
         where place_id = $1 and id = $2 and entered_at is null",
        params![place, &id, w.now(), w.permit().who().person_id().map(str::to_owned), sealed],
    )?;
    Ok(())
}

pub async fn post_enter(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<EnterSheet>(&thread)?);
    let ballot = to_type(&visit, &thread).await?;
    let code = tidy_code(form.get("code"));
    if code.len() != 14 {
        form.fault("code", visit.w.t("sheet-code-missing"));
    }
    let numbers = ballot.numbers();
    let vote = ballot.rules(&numbers).read(&visit.w, &mut form);
    let because = form.text_or_none(&visit.w, "because", "ballot-because", 500);
    if form.is_faulty() {
        return refused(&enter_page(&visit, &thread, &ballot, form));
    }
    let keys = visit.house.keys.clone();
    let entered = thread::change::<EnterSheet, _>(&visit, &id, form.once(), move |w, tx| {
        write(w, tx, &keys, &code, &vote, because.as_deref())?;
        Ok(Detail::none().by("paper"))
    })
    .await;
    // A code that does not fit is a fault of the field: what was typed stays on the page.
    match entered {
        Err(Stop::Forbidden(why)) if why.contains("sheet") => {
            form.fault("code", visit.w.t(why));
            refused(&enter_page(&visit, &thread, &ballot, form))
        }
        Err(other) => Err(other),
        Ok(()) => Ok(done(&format!("{}/ballot/sheet", thread.path()), "sheet-enter-done")),
    }
}

pub async fn get_enter(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<EnterSheet>(&thread)?);
    let ballot = to_type(&visit, &thread).await?;
    page(&enter_page(&visit, &thread, &ballot, Form::default()))
}
