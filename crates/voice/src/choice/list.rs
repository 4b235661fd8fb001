//! The choices of a matter: what each is, what it costs, who works it out, and what the check says.

use super::check::CheckChoice;
use super::join::JoinChoice;
use super::put::PutChoice;
use super::withdraw::WithdrawChoice;
use super::{Author, Choice, Version, pounds};
use crate::decision::{self, Decision};
use crate::thread::{Thread, find};
use crate::view::hats_of;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use ground::page::{Frame, page};
use ground::person;
use ground::stop::Stop;
use ground::trail;
use ground::visit::Visit;
use people::open::acting_by;
use std::collections::BTreeMap;

pub struct Shown {
    pub number: i64,
    pub id: String,
    pub title: String,
    pub body: String,
    pub cost: String,
    pub by: String,
    pub state: String,
    pub note: String,
    pub stands: bool,
    pub versions: Vec<(String, String, String)>,
    pub change: Option<String>,
    pub join: Option<String>,
    pub check: Option<String>,
    pub withdraw: Option<String>,
}

#[derive(Template)]
#[template(path = "choice/list.html")]
struct ListPage {
    frame: Frame,
    path: String,
    title: String,
    can_put: bool,
    shown: Vec<Shown>,
}

struct Read {
    thread: Thread,
    decision: Option<Decision>,
    choices: Vec<Choice>,
    authors: Vec<Author>,
    versions: Vec<Version>,
    names: BTreeMap<String, String>,
    /// Who acted for an author, by that one and the time.
    hands: BTreeMap<(String, i64), String>,
}

async fn read(visit: &Visit, id: String) -> Result<Read, Stop> {
    let (viewer, now) = (visit.viewer.clone(), visit.now());
    visit
        .house
        .store
        .read(move |db| {
            let thread = find(db, &viewer, &id, now)?;
            let place = thread.place_id.clone();
            let authors = super::authors(db, &place, &id)?;
            let hands = trail::unnamed_of(db, &place, &id)?;
            let people = authors.iter().map(|a| &a.person_id).chain(hands.values());
            Ok(Read {
                decision: decision::of(db, &place, &id)?,
                choices: super::of(db, &place, &id)?,
                versions: super::versions(db, &place, &id)?,
                names: person::names(db, &place, people.map(String::as_str))?,
                hands,
                authors,
                thread,
            })
        })
        .await
}

fn shown(visit: &Visit, read: &Read, choice: &Choice) -> Shown {
    let (w, thread) = (&visit.w, &read.thread);
    let works: Vec<&Author> = read.authors.iter().filter(|a| a.choice_id == choice.id).collect();
    let by = works.iter().map(|a| {
        let name = match read.hands.get(&(a.person_id.clone(), a.at)) {
            None => read.names.get(&a.person_id).map_or("–", String::as_str).to_owned(),
            hand => acting_by(w, &read.names, &a.person_id, hand),
        };
        format!("{name} ({})", hats_of(w, a.hats))
    });
    let open = !read.decision.as_ref().is_some_and(|d| d.is_open() && d.is_ballot() || d.stands())
        && choice.withdrawn_at.is_none();
    let mine = works.iter().any(|a| visit.viewer.is_person(&a.person_id));
    let owns = thread.owner_id.as_deref().is_some_and(|id| visit.viewer.is_person(id));
    let link = |end: &str| Some(format!("{}/choices/{}/{end}", thread.path(), choice.id));
    let state = match (choice.withdrawn_at, choice.feasible.as_deref()) {
        (Some(_), _) => "choice-state-withdrawn".to_owned(),
        (None, Some(word)) => format!("choice-state-{word}"),
        (None, None) => "choice-state-unchecked".to_owned(),
    };
    let can_put = visit.viewer.can::<PutChoice>(thread);
    let versions = read.versions.iter().filter(|v| v.choice_id == choice.id);
    Shown {
        number: choice.number,
        id: choice.id.clone(),
        title: choice.title.clone(),
        body: choice.body.clone(),
        cost: choice.cost.map_or_else(|| w.t("choice-cost-none").into_owned(), pounds),
        by: by.collect::<Vec<_>>().join(", "),
        state: w.t(&state).into_owned(),
        note: choice.note.clone().unwrap_or_default(),
        stands: choice.stands(),
        versions: versions
            .map(|v| {
                let cost = v.cost.map(pounds).unwrap_or_default();
                (format!("{}. {} {cost}", v.number, v.title), v.body.clone(), v.why.clone())
            })
            .collect(),
        change: link("change").filter(|_| open && can_put && (mine || owns)),
        join: link("join").filter(|_| open && !mine && visit.viewer.can::<JoinChoice>(thread)),
        check: link("check").filter(|_| open && visit.viewer.can::<CheckChoice>(thread)),
        withdraw: link("withdraw")
            .filter(|_| open && mine && visit.viewer.can::<WithdrawChoice>(thread)),
    }
}

pub async fn get(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let read = read(&visit, id).await?;
    let closed = read.decision.as_ref().is_some_and(|d| d.is_open() && d.is_ballot() || d.stands());
    page(&ListPage {
        frame: visit.frame("choices"),
        path: read.thread.path(),
        title: read.thread.title.clone(),
        can_put: !closed && visit.viewer.can::<PutChoice>(&read.thread),
        shown: read.choices.iter().map(|c| shown(&visit, &read, c)).collect(),
    })
}
