//! Who may act for me, for whom I may act, and what has ended. Whoever acts for someone now reads on top what they
//! may do, with the ways there, and stops.

use super::done::{self, Done};
use super::{Agree, Agreement, End, Take, all_of};
use askama::Template;
use axum::response::Response;
use ground::acting::{Agreed, Area};
use ground::page::{self, Frame};
use ground::person;
use ground::stop::Stop;
use ground::visit::Visit;
use std::collections::BTreeMap;

// Who may: each their own; a steward reads who acts for a person, to enter and to end it.

// What happens.

/// `GET /{place}/acting?for=`: who acts for a person, for a steward.
async fn of_person(visit: Visit, id: String) -> Result<Response, Stop> {
    let (viewer, asked) = (visit.viewer.clone(), id.clone());
    let (person, all, names) = visit
        .house
        .store
        .read(move |db| {
            let person = person::find(db, viewer.place_id(), &asked)?.ok_or(Stop::NotFound)?;
            drop(viewer.may::<Agree>(&person)?);
            let mut all = all_of(db, viewer.place_id(), &asked)?;
            all.retain(|a| a.person_id == asked);
            // Of what the person agreed on their own word a steward learns who it is, to end it when they are
            // asked to, and nothing of what it is about.
            for own in all.iter_mut().filter(|a| a.authority.is_empty()) {
                own.areas.clear();
                own.what_for.clear();
            }
            let ids = all.iter().flat_map(|a| [a.person_id.as_str(), a.helper_id.as_str()]);
            let names = person::names(db, viewer.place_id(), ids)?;
            Ok((person, all, names))
        })
        .await?;
    visit.second_step()?;
    page::page(&OfPage {
        title: visit.w.part("acting-of", "person", &person.name),
        lines: all.into_iter().map(|a| Line::of(&visit, &names, a)).collect(),
        enter: visit.to(&format!("/acting/agree?for={}", page::encode(&id))),
        back: visit.to(&format!("/people/{id}")),
        frame: visit.frame("acting-of").titled("acting-of"),
    })
}

/// `GET /{place}/acting`
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    let me = visit.person_id()?.to_owned();
    visit.proved_if_shared()?;
    if let Some(other) = page::asked(&visit.query, "for").filter(|id| *id != me) {
        return of_person(visit, other).await;
    }
    let place_id = visit.place.slug.clone();
    let id = me.clone();
    let done = done::of(&visit, &me).await?;
    let (all, names) = visit
        .house
        .store
        .read(move |db| {
            let all = all_of(db, &place_id, &id)?;
            let ids = all.iter().flat_map(|a| [a.person_id.as_str(), a.helper_id.as_str()]);
            let names = person::names(db, &place_id, ids)?;
            Ok((all, names))
        })
        .await?;
    let (ended, open): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|a| a.ended_at.is_some() || a.until_at <= visit.now());
    let acts_on = |a: &&Agreed| {
        visit.acts_on.as_ref() == Some(&a.id) && a.helper_id == me && a.holds(visit.now())
    };
    let now = open.iter().find(acts_on).map(|a| Now::of(&visit, &names, a));
    let (mine, others): (Vec<_>, Vec<_>) = open.into_iter().partition(|a| a.person_id == me);
    let lines = |all: Vec<Agreed>| all.into_iter().map(|a| Line::of(&visit, &names, a)).collect();
    page::page(&ListPage {
        frame: visit.frame("acting"),
        back: visit.to(if now.is_some() { "" } else { "/me" }),
        now,
        mine: lines(mine),
        others: lines(others),
        ended: lines(ended),
        done,
        shared: visit.is_shared(),
        agree: visit.to("/acting/agree"),
    })
}

// What is shown.

/// What someone may do who acts for another now.
struct Now {
    title: String,
    until: String,
    /// By area: what it is, and its pages with their addresses.
    areas: Vec<(String, Vec<(String, String)>)>,
    /// That a decision for the person is recorded in one's own name, for whoever may.
    decides: Option<String>,
    stop: String,
    stop_text: String,
}

/// The pages of an area, for whoever acts for that person: the message of each, and its address.
fn pages(area: Area, person: &str) -> Vec<(&'static str, String)> {
    let to = |word, path: &str| (word, path.to_owned());
    match area {
        Area::Talk => vec![
            to("nav-threads", "/threads"),
            to("nav-waiting", "/waiting"),
            to("nav-raise", "/raise"),
        ],
        Area::Reach => vec![to("reach-title", "/me/reach")],
        Area::Strengths => vec![to("strengths-title", "/me/strengths")],
        Area::Needs => vec![to("needs-title", "/me/needs")],
        Area::Plan => vec![to("plan-title", "/me/plan"), to("path-title", "/me/path")],
        Area::Circle => vec![
            to("circle-title", "/me/circle"),
            ("circle-support-go", format!("/people/{person}/circle")),
        ],
        Area::Team => vec![("teams-mine", format!("/teams/{person}"))],
        Area::Meet => vec![
            to("meet-title", "/introductions"),
            to("networks-title", "/networks"),
            to("nav-people", "/people"),
        ],
    }
}

/// Whether it lets someone decide for the person (Mental Capacity Act).
fn decides(agreed: &Agreed) -> bool {
    ["attorney", "deputy"].contains(&agreed.kind.as_str())
}

impl Now {
    fn of(visit: &Visit, names: &BTreeMap<String, String>, agreed: &Agreed) -> Self {
        let w = &visit.w;
        let name = names.get(&agreed.person_id).map(String::as_str).unwrap_or_default();
        let area = |area: Area| {
            let page = |(word, path): (&str, String)| (w.t(word).into_owned(), visit.to(&path));
            let pages = pages(area, &agreed.person_id).into_iter().map(page);
            (w.t(&area.word()).into_owned(), pages.collect())
        };
        Self {
            title: w.part("acting-now", "person", name),
            until: w.part("acting-now-until", "day", &w.day(agreed.until_at)),
            areas: agreed.areas().into_iter().map(area).collect(),
            decides: decides(agreed).then(|| w.part("acting-now-decide", "person", name)),
            stop: visit.to("/acting/stop"),
            stop_text: w.part("acting-now-stop", "person", name),
        }
    }
}

struct Line {
    /// Who acts for whom, in a sentence.
    says: String,
    areas: Vec<String>,
    what_for: String,
    authority: String,
    until: String,
    /// Where the buttons go, for whoever may press them.
    take: Option<String>,
    begin: Option<String>,
    /// Where decisions made for the person stand, for whoever makes them: where to, and its words.
    decisions: Option<(String, String)>,
    end: Option<String>,
    /// The word on the button that ends it.
    end_text: String,
}

impl Line {
    fn of(visit: &Visit, names: &BTreeMap<String, String>, agreed: Agreed) -> Self {
        let w = &visit.w;
        let name = |id: &str| names.get(id).cloned().unwrap_or_default();
        let (person, helper) = (name(&agreed.person_id), name(&agreed.helper_id));
        let kind = w.t(&format!("acting-agree-kind-{}", agreed.kind)).into_owned();
        let to = |verb: &str| visit.to(&format!("/acting/{}/{verb}", agreed.id));
        let key = match (agreed.ended_at.is_some(), agreed.taken_at.is_some()) {
            (true, _) => "acting-line-ended",
            (_, true) => "acting-line",
            (_, false) => "acting-line-waits",
        };
        let parts = [("helper", helper.as_str()), ("person", person.as_str()), ("kind", &kind)];
        let says = w.with(key, &parts);
        let ended = agreed.ended_at.unwrap_or(agreed.until_at);
        let until = if agreed.ended_at.is_some() { "acting-ended-on" } else { "acting-until" };
        let until = w.part(until, "day", &w.day(ended));
        let holds = agreed.holds(visit.now()) && visit.viewer.is_person(&agreed.helper_id);
        let end_text = match agreed.taken_at {
            Some(_) => "acting-end",
            None if visit.viewer.is_person(&agreed.helper_id) => "acting-say-no",
            None => "acting-end-ask",
        };
        let agreement = Agreement(agreed.clone());
        Self {
            says,
            areas: agreed.areas().into_iter().map(|a| w.t(&a.word()).into_owned()).collect(),
            what_for: agreed.what_for.clone(),
            authority: agreed.authority.clone(),
            until,
            take: visit.viewer.can::<Take>(&agreement).then(|| to("take")),
            begin: (holds && visit.acts_on.as_ref() != Some(&agreed.id)).then(|| to("begin")),
            decisions: (holds && decides(&agreed) && visit.viewer.acting().is_none()).then(|| {
                let to = visit.to(&format!("/people/{}/decisions", agreed.person_id));
                (to, w.part("capacity-of", "person", &person))
            }),
            end: visit.viewer.can::<End>(&agreement).then(|| to("end")),
            end_text: w.t(end_text).into_owned(),
        }
    }
}

#[derive(Template)]
#[template(path = "acting/of.html")]
struct OfPage {
    frame: Frame,
    title: String,
    lines: Vec<Line>,
    enter: String,
    back: String,
}

#[derive(Template)]
#[template(path = "acting/list.html")]
struct ListPage {
    frame: Frame,
    now: Option<Now>,
    mine: Vec<Line>,
    others: Vec<Line>,
    ended: Vec<Line>,
    /// What others did for me.
    done: Vec<Done>,
    /// Whether others use this device: then it does not say who opened papers.
    shared: bool,
    agree: String,
    back: String,
}
