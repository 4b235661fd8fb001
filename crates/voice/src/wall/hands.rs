//! Count hands for one statement in one meeting, by hat. Counted again in the same meeting, the new
//! numbers take the place of the old ones, and the totals follow.

use super::{Table, TakeHands, VOTES, meeting_key, of, sums};
use crate::card::count::{self, Sums};
use crate::card::{Numbered, numbered};
use crate::thread::{self, Thread};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use ground::form::Form;
use ground::hat::Hat;
use ground::page::{Frame, asked, done, encode, page, refused};
use ground::params;
use ground::stop::Stop;
use ground::trail::{Detail, Tx, Writing};
use ground::visit::Visit;

/// The most hands of one kind: a hall is no larger.
const MOST: i64 = 2_000;

/// The rows of the form: each hat's key, and those without one.
const ROWS: [&str; 5] = ["community", "using", "providing", "commissioning", "none"];

/// The message that names a row.
fn word_of(row: &str) -> String {
    Hat::from_key(row).map_or_else(|| "hands-none".to_owned(), Hat::word)
}

// What happens.

fn write(
    w: &Writing<'_, '_, TakeHands>,
    tx: &Tx<'_>,
    statement: &str,
    meeting: &str,
    table: &Table,
) -> Result<(), Stop> {
    let place = tx.place_id();
    let mut change = Sums::default();
    if let Some(old) = of(tx, place, statement, meeting)? {
        sums(&old.table(), -1, &mut change);
    }
    sums(table, 1, &mut change);
    let id = format!("{statement}.{}", meeting_key(meeting));
    w.exec("delete from hands where place_id = $1 and id = $2", params![place, &id])?;
    let [yes, no, pass] = table;
    w.exec(
        "insert into hands (place_id, id, statement_id, thread_id, meeting, agree_community, \
         agree_using, agree_providing, agree_commissioning, agree_none, disagree_community, \
         disagree_using, disagree_providing, disagree_commissioning, disagree_none, pass_community, \
         pass_using, pass_providing, pass_commissioning, pass_none, taken_by, at) values \
         ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, \
         $21, $22)",
        params![
            place,
            &id,
            statement,
            &w.on().id,
            meeting,
            yes[0],
            yes[1],
            yes[2],
            yes[3],
            yes[4],
            no[0],
            no[1],
            no[2],
            no[3],
            no[4],
            pass[0],
            pass[1],
            pass[2],
            pass[3],
            pass[4],
            w.permit().who().person_id().ok_or(Stop::SignIn)?,
            w.now()
        ],
    )?;
    count::add(w, statement, &change)?;
    Ok(())
}

/// Reads the numbers; an empty box is none.
fn read(visit: &Visit, form: &mut Form) -> Table {
    let mut table = Table::default();
    for (row, (vote, _)) in table.iter_mut().zip(VOTES) {
        for (cell, hat) in row.iter_mut().zip(ROWS) {
            let name = format!("{vote}-{hat}");
            let typed = form.get(&name).to_owned();
            match typed.parse() {
                Ok(n) if (0..=MOST).contains(&n) => *cell = n,
                _ if typed.is_empty() => {}
                _ => {
                    let parts = [
                        ("vote", visit.w.t(&format!("vote-{vote}")).into_owned()),
                        ("hat", visit.w.t(&word_of(hat)).into_owned()),
                    ];
                    let parts: Vec<(&str, &str)> =
                        parts.iter().map(|(k, v)| (*k, v.as_str())).collect();
                    form.fault(&name, visit.w.with("hands-wrong", &parts));
                }
            }
        }
    }
    table
}

pub async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<TakeHands>(&thread)?);
    let statement = one(&visit, &thread, |s, form| s.id == form, form.get("statement")).await?;
    let meeting = form.text(&visit.w, "meeting", "hands-meeting", 80).replace('\n', " ");
    let table = read(&visit, &mut form);
    if form.is_faulty() {
        return show(&visit, &thread, &statement, form);
    }
    let (of, name) = (statement.id.clone(), meeting.clone());
    thread::change::<TakeHands, _>(&visit, &id, form.once(), move |w, tx| {
        write(w, tx, &of, &name, &table)?;
        crate::groups::work::later(w, tx, &w.on().id)?;
        let hands: i64 = table.iter().flatten().sum();
        Ok(Detail::none().by("room").say("statement", of.as_str()).say("hands", hands))
    })
    .await?;
    let (n, meeting) = (statement.number, encode(&meeting));
    Ok(done(&format!("{}/talk/wall?n={n}&meeting={meeting}", thread.path()), "hands-done"))
}

/// A statement of the talk that is shown.
async fn one(
    visit: &Visit,
    thread: &Thread,
    is: fn(&Numbered, &str) -> bool,
    wanted: &str,
) -> Result<Numbered, Stop> {
    let t = thread.clone();
    let all = visit.house.store.read(move |db| Ok(numbered(db, &t)?)).await?;
    all.into_iter().find(|s| !s.held && is(s, wanted)).ok_or(Stop::NotFound)
}

// What is shown.

/// A row of the form: its key and word, and the names of its three boxes with what each says.
pub struct Row {
    pub word: String,
    pub boxes: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "wall/hands.html")]
struct HandsPage {
    frame: Frame,
    path: String,
    statement: Numbered,
    votes: Vec<String>,
    rows: Vec<Row>,
    form: Form,
}

pub async fn get(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<TakeHands>(&thread)?);
    let n = asked(&visit.query, "n").unwrap_or_else(|| "1".to_owned());
    let statement = one(&visit, &thread, |s, n| s.number.to_string() == n, &n).await?;
    let meeting = asked(&visit.query, "meeting").filter(|m| !m.trim().is_empty());
    let meeting = meeting.unwrap_or_else(|| visit.w.day(visit.now()));
    let mut form = Form::with(&[("meeting", &meeting)]);
    let (place, of_it) = (visit.place.slug.clone(), statement.id.clone());
    let old = visit.house.store.read(move |db| Ok(of(db, &place, &of_it, &meeting)?)).await?;
    if let Some(old) = old {
        for (row, (vote, _)) in old.table().iter().zip(VOTES) {
            for (n, hat) in row.iter().zip(ROWS) {
                form.set(&format!("{vote}-{hat}"), &n.to_string());
            }
        }
    }
    show(&visit, &thread, &statement, form)
}

fn show(
    visit: &Visit,
    thread: &Thread,
    statement: &Numbered,
    form: Form,
) -> Result<Response, Stop> {
    let w = &visit.w;
    let word = |hat: &str| w.t(&word_of(hat)).into_owned();
    let votes: Vec<String> =
        VOTES.iter().map(|(vote, _)| w.t(&format!("vote-{vote}")).into_owned()).collect();
    let row = |hat: &&str| Row {
        word: word(hat),
        boxes: VOTES
            .iter()
            .zip(&votes)
            .map(|((vote, _), says)| (format!("{vote}-{hat}"), format!("{}: {says}", word(hat))))
            .collect(),
    };
    let template = HandsPage {
        frame: visit.frame("hands"),
        path: thread.path(),
        statement: statement.clone(),
        rows: ROWS.iter().map(row).collect(),
        votes,
        form,
    };
    if template.form.is_faulty() { refused(&template) } else { page(&template) }
}
