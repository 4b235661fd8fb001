//! Read to someone who has no account what waits for their answer, and write down what they say: an introduction, a
//! circle of support, a care team, going on after a trial; that they take such a yes back; or that they do not agree with a decision that was made for them, whose words they
//! have from whoever made it. Whoever asked them, or decided, does not write down the answer.

use super::paper::{self, HOW, LONGEST, NoteAnswer, Noted, OnPaper, them};
use super::{Row, rows, standing};
use crate::agreed;
use crate::capacity;
use crate::circle;
use crate::meet;
use crate::private::Private;
use crate::team::seat;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use ground::ask::{Ask, Choice, Kind};
use ground::form::Form;
use ground::page::{self, Frame};
use ground::permit::Noun;
use ground::stop::Stop;
use ground::store::{Db, DbResult};
use ground::trail::{Detail, Tx, Writing};
use ground::viewer::Viewer;
use ground::visit::Visit;

// Who may: `NoteAnswer`, the helper who entered them and stewards, having proved who they are.

// What is asked: `answer`, except to a decision and to what ends; with a yes to an introduction `reach` and `hide`, to a care team
// `promise`; `how` they said it, and `said`, their words; `ends`, that it is to end.

const LONGEST_PROMISE: usize = 1500;
const LONGEST_REACH: usize = 300;

/// What can be answered for someone without an account. The rest that waits for people takes a screen.
const KINDS: [&str; 4] = ["circle", "team", "team-trial", "meet"];

// What happens.

/// `GET /{place}/people/{id}/waits`
pub(crate) async fn list(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    visit.person_id()?;
    let (viewer, now) = (visit.viewer.clone(), visit.now());
    let (on, found, standing) = visit
        .house
        .store
        .read(move |db| {
            let on = paper::of(db, &viewer, &id)?;
            drop(viewer.may::<NoteAnswer>(&on)?);
            let found = waiting(db, viewer.place_id(), &id, now)?;
            Ok((on, found, standing(db, viewer.place_id(), &id, now)?))
        })
        .await?;
    visit.proved()?;
    let w = &visit.w;
    let to = |end: &str| visit.to(&format!("/people/{}{end}", on.id()));
    let mut seen: Vec<String> = Vec::new();
    // Those that would sound alike are counted.
    let mut line = |row: Row| {
        let title = title(&visit, &row);
        let before = seen.iter().filter(|one| **one == title).count();
        seen.push(title.clone());
        let title = if before > 0 { format!("{title} ({})", before + 1) } else { title };
        (to(&format!("/waits/{}", row.1)), title)
    };
    page::page(&ListPage {
        title: w.part("waits-paper-of", "person", &on.name),
        lines: found.into_iter().map(&mut line).collect(),
        standing: standing.into_iter().map(&mut line).collect(),
        back: to(""),
        frame: visit.frame("waits-paper").titled("waits-paper-title"),
    })
}

/// All that can be written down for someone.
fn all(db: &Db<'_>, place_id: &str, id: &str, now: i64) -> DbResult<Vec<Row>> {
    let mut all = waiting(db, place_id, id, now)?;
    all.extend(standing(db, place_id, id, now)?);
    Ok(all)
}

/// All that waits for an answer; a decision stands with the day on which it was made.
fn waiting(db: &Db<'_>, place_id: &str, id: &str, now: i64) -> DbResult<Vec<Row>> {
    // Whoever no longer agrees to be here is asked nothing.
    if agreed::no_more_at(db, place_id, id)?.is_some() {
        return Ok(Vec::new());
    }
    let mut all = rows(db, place_id, id, now)?;
    all.retain(|(kind, ..)| KINDS.contains(&kind.as_str()));
    let decisions = capacity::unopposed(db, place_id, id)?;
    all.extend(decisions.into_iter().map(|(id, _, by, at)| ("decision".to_owned(), id, by, at)));
    Ok(all)
}

/// What it is, in a sentence.
fn title(visit: &Visit, (kind, _, name, at): &Row) -> String {
    let day = visit.w.day(*at);
    visit.w.with(&format!("waits-{kind}"), &[("name", name), ("day", &day)])
}

/// What is read to them.
struct Item {
    kind: String,
    title: String,
    words: String,
    /// Whoever asked, or is the other side.
    askers: Vec<String>,
}

fn item(db: &Db<'_>, visit: &Visit, them: &Viewer, row: &Row) -> Result<Item, Stop> {
    let (w, (kind, id, ..), title) = (&visit.w, row, title(visit, row));
    let (title, words, askers) = match kind.as_str() {
        "meet" | "meet-in" => {
            let asked = meet::say::asked(db, &visit.house.keys.envelopes, them, id)?;
            let title = w.with("meet-of", &[("a", &asked.a), ("b", &asked.b)]);
            let by = w.part("meet-by", "name", &asked.by);
            (title, format!("{by}\n\n{}", asked.words), asked.askers)
        }
        "team" | "team-trial" | "team-in" => {
            let (words, askers) = seat::read_out(db, visit, them, id)?;
            (title, words, askers)
        }
        "circle" | "circle-in" => (title, String::new(), vec![circle::asker(db, them, id)?]),
        _ => {
            let me = them.person_id().unwrap_or_default();
            let decisions = capacity::unopposed(db, them.place_id(), me)?;
            let by = decisions.into_iter().filter(|(one, ..)| one == id).map(|(_, by, ..)| by);
            (title, String::new(), by.collect())
        }
    };
    let words = match ends(kind) {
        true => format!("{}\n\n{words}", w.t("waits-note-ends")),
        false => words,
    };
    Ok(Item { kind: kind.clone(), title, words, askers })
}

/// Whether it is a yes that they take back: then nothing is asked but how they said it, and their words.
fn ends(kind: &str) -> bool {
    kind.ends_with("-in")
}

/// Whether it is answered by yes or no.
fn has_answer(kind: &str) -> bool {
    kind != "decision" && !ends(kind)
}

/// Opens what is read to them; the trail says so.
async fn open(visit: &Visit, id: &str, item_id: &str) -> Result<(OnPaper, Item), Stop> {
    visit.person_id()?;
    visit.proved()?;
    let (visit, id, item_id) = (visit.clone(), id.to_owned(), item_id.to_owned());
    let (store, place) = (visit.house.store.clone(), visit.place.slug.clone());
    store
        .act(&place, move |tx| {
            let on = paper::of(tx, &visit.viewer, &id)?;
            let writing = tx.write(visit.viewer.may::<NoteAnswer>(&on)?)?;
            let them = them(tx, tx.place_id(), &id)?;
            let row = find(tx, &them, &item_id)?;
            let item = item(tx, &visit, &them, &row)?;
            if item.askers.iter().any(|id| visit.viewer.is_person(id)) {
                return Err(Stop::Forbidden("waits-note-own"));
            }
            let detail = Detail::none().on_behalf_of(Some(&id)).say("what", "read");
            Ok(writing.keep(detail)?.with((on, item)))
        })
        .await
}

fn find(tx: &Tx<'_>, them: &Viewer, item_id: &str) -> Result<Row, Stop> {
    let all = all(tx, tx.place_id(), them.person_id().unwrap_or_default(), tx.now())?;
    all.into_iter().find(|(_, id, ..)| id == item_id).ok_or(Stop::Forbidden("waits-note-over"))
}

/// `GET /{place}/people/{id}/waits/{item}`
pub(crate) async fn get(
    visit: Visit,
    Path((_, id, item)): Path<(String, String, String)>,
) -> Result<Response, Stop> {
    let (on, asked) = open(&visit, &id, &item).await?;
    let ends = if ends(&asked.kind) { "yes" } else { "" };
    ask(&visit, &on, &item, &asked, &Form::with(&[("hide", "30"), ("ends", ends)]))
}

/// `POST /{place}/people/{id}/waits/{item}`
pub(crate) async fn post(
    visit: Visit,
    Path((_, id, item)): Path<(String, String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let (on, asked) = open(&visit, &id, &item).await?;
    // A yes that is sent twice does not end what it began.
    if ends(&asked.kind) != (form.get("ends") == "yes") {
        return Err(Stop::Forbidden("waits-note-over"));
    }
    let (noted, answer) = check(&visit, &mut form, (&asked.kind, &item));
    if form.is_faulty() {
        return ask(&visit, &on, &item, &asked, &form);
    }
    let back = visit.to(&format!("/people/{id}/waits"));
    let (store, place) = (visit.house.store.clone(), visit.place.slug.clone());
    store
        .act(&place, move |tx| {
            let on = paper::of(tx, &visit.viewer, &id)?;
            let writing = tx.write(visit.viewer.may::<NoteAnswer>(&on)?)?;
            let them = them(tx, tx.place_id(), &id)?;
            let (kind, _, name, _) = find(tx, &them, &item)?;
            let noted = Noted { whose: name, ..noted.clone() };
            answered(tx, &writing, &visit, &them, (&kind, &item), (&noted, &answer))?;
            let private = Private::of(&visit.house, tx.place_id(), &id);
            paper::keep(tx, writing, &private, &visit.viewer, &noted)
        })
        .await?;
    Ok(page::done(&back, "waits-noted"))
}

/// What goes with a yes.
#[derive(Default)]
struct Answer {
    /// How they are reached, for the other side of an introduction, and for how many days.
    reach: String,
    hide: i64,
    /// What they promise a care team.
    promise: String,
}

fn check(visit: &Visit, form: &mut Form, (kind, item): (&str, &str)) -> (Noted, Answer) {
    let w = &visit.w;
    let yes = ends(kind)
        || has_answer(kind)
            && form.one_of(w, "answer", "waits-note-answer", &["yes", "no"]) == "yes";
    let mut answer = Answer::default();
    if yes && kind == "meet" {
        answer.reach = form.text(w, "reach", "waits-note-reach", LONGEST_REACH);
        let hide = form.one_of(w, "hide", "meet-hide", &meet::answer::HIDE);
        answer.hide = hide.parse().unwrap_or_default();
    }
    if yes && kind == "team" {
        answer.promise = form.text(w, "promise", "waits-note-promise", LONGEST_PROMISE);
    }
    let how = form.one_of(w, "how", "waits-note-how", &HOW);
    let said = form.text(w, "said", "waits-note-said", LONGEST);
    let noted = Noted {
        kind: kind.to_owned(),
        whose: String::new(),
        item: Some(item.to_owned()),
        yes,
        how,
        said,
    };
    (noted, answer)
}

fn answered(
    tx: &Tx<'_>,
    writing: &Writing<'_, '_, NoteAnswer>,
    visit: &Visit,
    them: &Viewer,
    (kind, item): (&str, &str),
    (noted, answer): (&Noted, &Answer),
) -> Result<(), Stop> {
    match (kind, noted.yes) {
        ("meet" | "meet-in", yes) => {
            let says = (yes && kind == "meet").then(|| (answer.reach.clone(), answer.hide));
            let envelopes = &visit.house.keys.envelopes;
            let meeting = meet::find(tx, them, item)?;
            let to = format!("/{}/introductions/{item}", tx.place_id());
            meet::answer::say(tx, writing, envelopes, (&meeting, them), says, &to).map(drop)
        }
        ("team", true) => seat::take_in(tx, writing, &visit.house, (them, item), &answer.promise),
        ("team-trial", true) => seat::on(tx, writing, (them, item)),
        ("team" | "team-trial", false) | ("team-in", _) => seat::over(tx, writing, them, item),
        ("circle", true) => circle::answer::yes(tx, writing, &circle::seat(tx, them, item)?),
        ("circle", false) | ("circle-in", _) => {
            circle::end::over(tx, writing, them, &circle::seat(tx, them, item)?)
        }
        _ => {
            let me = them.person_id().unwrap_or_default();
            let private = Private::of(&visit.house, tx.place_id(), me);
            capacity::object::put(tx, writing, &private, (me, item), &noted.said)
        }
    }
}

// What is shown.

fn ask(
    visit: &Visit,
    on: &OnPaper,
    item: &str,
    asked: &Item,
    form: &Form,
) -> Result<Response, Stop> {
    let back = visit.to(&format!("/people/{}/waits", on.id()));
    let title = visit.w.part("waits-note-of", "person", &on.name);
    let words = format!("{}\n\n{}", asked.title, asked.words);
    let mut page = Ask::new(&visit.w, "waits-note", format!("{back}/{item}"), back)
        .titled(title)
        .about(words.trim());
    if ends(&asked.kind) {
        page = page.field("ends", Kind::Hidden);
    }
    if has_answer(&asked.kind) {
        page = page.radios("answer", &["yes", "no"]);
    }
    if asked.kind == "meet" {
        let hide = |days: &str| -> Choice {
            (days.to_owned(), visit.w.t(&format!("meet-hide-{days}")).into_owned(), String::new())
        };
        let hides = meet::answer::HIDE.into_iter().map(hide).collect();
        page = page.area("reach", 2).field("hide", Kind::Radios(hides));
    }
    if asked.kind == "team" {
        page = page.area("promise", 3);
    }
    page.field("how", Kind::Radios(paper::hows(&visit.w))).area("said", 3).show(visit, form)
}

#[derive(Template)]
#[template(path = "waits/paper.html")]
struct ListPage {
    frame: Frame,
    title: String,
    /// Each thing that waits: its address and its words.
    lines: Vec<(String, String)>,
    /// What they said yes to, in the same way.
    standing: Vec<(String, String)>,
    back: String,
}
