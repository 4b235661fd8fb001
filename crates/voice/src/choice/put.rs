//! Put a choice on the list, or change one that you work out: what it is, and what it costs. Every
//! version is kept.

use super::{Choice, authors, money, still_open};
use crate::stage::Stage;
use crate::thread::{self, Thread, take_part};
use axum::extract::Path;
use axum::response::Response;
use ground::ask::{Ask, Kind};
use ground::fact::Fact;
use ground::form::Form;
use ground::page::{asked, done};
use ground::params;
use ground::permit::{Act, Role, While};
use ground::stop::Stop;
use ground::trail::{Detail, Tx, Writing};
use ground::visit::Visit;

// Who may.

/// Put a choice on the list, or change one.
pub struct PutChoice;

impl Act for PutChoice {
    type On = Thread;
    const FACT: Fact = Fact::ChoicePut;
    const MAY: &'static [Role] = &[Role::Participant];
    const WHILE: &'static [While<Thread>] = &[While {
        holds: |t| matches!(t.stage(), Stage::Talk | Stage::Decide),
        or: "refused-not-deciding",
    }];
    const REFUSAL: &'static str = "refused-not-invited";
}

/// A choice as it is asked.
#[derive(Clone, Debug)]
pub struct Asked {
    pub title: String,
    pub body: String,
    pub cost: Option<i64>,
    pub why: String,
    pub statement: Option<String>,
}

// What is asked.

const LONGEST_TITLE: usize = 100;
const LONGEST_BODY: usize = 2000;

fn check(visit: &Visit, form: &mut Form, changing: bool) -> Asked {
    let w = &visit.w;
    Asked {
        title: form.text(w, "name", "choice-name", LONGEST_TITLE).replace('\n', " "),
        body: form.text(w, "body", "choice-body", LONGEST_BODY),
        cost: money(form, w, "cost", "choice-cost"),
        why: if changing { form.text(w, "why", "choice-why", 500) } else { String::new() },
        statement: Some(form.get("statement").to_owned()).filter(|s| !s.is_empty()),
    }
}

// What happens.

/// Writes a new choice; whoever puts it is the first of those who work it out.
pub fn write(w: &Writing<'_, '_, PutChoice>, tx: &Tx<'_>, asked: &Asked) -> Result<i64, Stop> {
    let (place, thread) = (tx.place_id(), &w.on().id);
    still_open(tx, place, thread)?;
    let me = w.permit().who().me().ok_or(Stop::SignIn)?;
    let sql = "select cast(coalesce(max(number), 0) + 1 as bigint) from choice \
               where place_id = $1 and thread_id = $2";
    let (number, id) = (tx.number(sql, params![place, thread])?, tx.id());
    let statement = match &asked.statement {
        Some(id) => {
            let sql = "select id from statement where place_id = $1 and id = $2 and thread_id = $3 \
                       and held_at is null";
            tx.one::<(String,)>(sql, params![place, id, thread])?.map(|(id,)| id)
        }
        None => None,
    };
    w.exec(
        "insert into choice (place_id, id, thread_id, number, title, body, cost, made_by, made_hats, \
         made_at, statement_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        params![
            place, &id, thread, number, &asked.title, &asked.body, asked.cost, &me.id,
            me.hats.bits(), w.now(), statement
        ],
    )?;
    super::join::note(w, &id, &me.id, me.hats.bits())?;
    take_part(w)?;
    Ok(number)
}

/// Changes a choice. Its old words stay on record, and a check has to be made anew.
fn rewrite(
    w: &Writing<'_, '_, PutChoice>,
    tx: &Tx<'_>,
    old: &Choice,
    asked: &Asked,
) -> Result<(), Stop> {
    let (place, thread) = (tx.place_id(), w.on());
    still_open(tx, place, &thread.id)?;
    let me = w.permit().who().me().ok_or(Stop::SignIn)?;
    let works = authors(tx, place, &thread.id)?;
    let mine = works.iter().any(|a| a.choice_id == old.id && a.person_id == me.id);
    if !mine && thread.owner_id.as_deref() != Some(me.id.as_str()) {
        return Err(Stop::Forbidden("refused-not-choice-author"));
    }
    let sql = "select count(*) from choice_version where place_id = $1 and choice_id = $2";
    let number = tx.number(sql, params![place, &old.id])? + 1;
    w.exec(
        "insert into choice_version (place_id, id, choice_id, thread_id, number, title, body, cost, \
         why, by_id, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        params![
            place, format!("{}.{number}", old.id), &old.id, &thread.id, number, &old.title,
            &old.body, old.cost, &asked.why, &me.id, w.now()
        ],
    )?;
    w.exec(
        "update choice set title = $3, body = $4, cost = $5, feasible = null, note = null, \
         checked_by = null, checked_hats = null, checked_at = null \
         where place_id = $1 and id = $2",
        params![place, &old.id, &asked.title, &asked.body, asked.cost],
    )?;
    Ok(())
}

fn told(number: i64, asked: &Asked) -> Detail {
    Detail::none()
        .say("number", number)
        .say("title", asked.title.as_str())
        .say("body", asked.body.as_str())
        .say("cost", asked.cost)
}

pub async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<PutChoice>(&thread)?);
    let choice = check(&visit, &mut form, false);
    if form.is_faulty() {
        return ask(&visit, &thread, None, &form);
    }
    thread::change::<PutChoice, _>(&visit, &id, form.once(), move |w, tx| {
        let number = write(w, tx, &choice)?;
        Ok(told(number, &choice).unnamed())
    })
    .await?;
    Ok(done(&format!("{}/choices", thread.path()), "choice-done"))
}

pub async fn post_change(
    visit: Visit,
    Path((_, id, choice)): Path<(String, String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<PutChoice>(&thread)?);
    let old = super::seen(&visit, &thread, &choice).await?;
    let new = check(&visit, &mut form, true);
    if form.is_faulty() {
        return ask(&visit, &thread, Some(&old), &form);
    }
    thread::change::<PutChoice, _>(&visit, &id, form.once(), move |w, tx| {
        let old = super::find(tx, w.on(), &old.id)?;
        rewrite(w, tx, &old, &new)?;
        Ok(told(old.number, &new).say("why", new.why.as_str()).unnamed())
    })
    .await?;
    Ok(done(&format!("{}/choices", thread.path()), "choice-change-done"))
}

// What is shown.

pub async fn get(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<PutChoice>(&thread)?);
    // A sentence of the talk may become a choice: its words are there to begin with.
    let from = asked(&visit.query, "from").unwrap_or_default();
    let (t, wanted) = (thread.clone(), from.clone());
    let body = visit
        .house
        .store
        .read(move |db| {
            let all = crate::statement::of(db, &t, false, 10_000)?;
            Ok(all.into_iter().find(|s| s.id == wanted).map(|s| s.body).unwrap_or_default())
        })
        .await?;
    let form = Form::with(&[("body", &body), ("statement", &from)]);
    ask(&visit, &thread, None, &form)
}

pub async fn get_change(
    visit: Visit,
    Path((_, id, choice)): Path<(String, String, String)>,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<PutChoice>(&thread)?);
    let old = super::seen(&visit, &thread, &choice).await?;
    let cost = old.cost.map(super::pounds).unwrap_or_default();
    let form = Form::with(&[("name", &old.title), ("body", &old.body), ("cost", &cost)]);
    ask(&visit, &thread, Some(&old), &form)
}

fn ask(
    visit: &Visit,
    thread: &Thread,
    old: Option<&Choice>,
    form: &Form,
) -> Result<Response, Stop> {
    let back = format!("{}/choices", thread.path());
    let about = thread.question.as_deref().unwrap_or(&thread.title);
    let (key, to) = match old {
        Some(choice) => ("choice-change", format!("{back}/{}/change", choice.id)),
        None => ("choice", format!("{back}/put")),
    };
    let page = Ask::new(&visit.w, key, to, back)
        .about(about)
        .line("name")
        .area("body", 6)
        .field("cost", Kind::Line("money"));
    let page = if old.is_some() { page.area("why", 2) } else { page };
    page.field("statement", Kind::Hidden).show(visit, form)
}
