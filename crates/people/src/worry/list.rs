//! The worries that wait for me, or that I hold; and what became of those that I raised.

use super::{Worry, closed, open};
use askama::Template;
use axum::response::Response;
use ground::page::{self, Frame};
use ground::params;
use ground::person;
use ground::stop::Stop;
use ground::visit::Visit;
use std::collections::BTreeMap;

// Who may: each what waits for them, and what they raised, having proved who they are.

// What happens.

type Raised = (i64, Option<String>, Option<i64>, Option<i64>);

/// `GET /{place}/concerns`
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    let me = visit.person_id()?.to_owned();
    visit.proved()?;
    let (viewer, envelopes) = (visit.viewer.clone(), visit.house.keys.envelopes.clone());
    let (all, mine, names, closed) = visit
        .house
        .store
        .read(move |db| {
            let all = open(db, &envelopes, &viewer)?;
            let mine: Vec<Raised> = db.all(
                "select made_at, holder_id, taken_at, closed_at from worry where place_id = $1 \
                 and raised_by = $2 order by made_at desc",
                params![viewer.place_id(), &me],
            )?;
            let holders = all.iter().filter_map(|w| w.holder_id.as_deref());
            let ids = holders.chain(mine.iter().filter_map(|m| m.1.as_deref()));
            let names = person::names(db, viewer.place_id(), ids)?;
            Ok((all, mine, names, closed(db, &viewer)?))
        })
        .await?;
    if !all.is_empty() || !closed.is_empty() {
        visit.second_step()?;
    }
    let shared = visit.is_shared();
    page::page(&ListPage {
        lines: all.iter().map(|worry| Line::of(&visit, &names, worry)).collect(),
        closed: closed.iter().map(|worry| Line::of(&visit, &names, worry)).collect(),
        // On a device that others use too, what one raised oneself is not shown.
        mine: mine.iter().filter(|_| !shared).map(|m| raised(&visit, &names, m)).collect(),
        raise: visit.to("/concerns/raise"),
        frame: visit.frame("worries"),
    })
}

// What is shown.

/// What became of one that I raised, in a sentence.
fn raised(visit: &Visit, names: &BTreeMap<String, String>, mine: &Raised) -> String {
    let (made_at, holder, taken_at, closed_at) = mine;
    let w = &visit.w;
    let key = match (taken_at, closed_at) {
        (_, Some(_)) => "worry-mine-closed",
        (Some(_), None) => "worry-mine-taken",
        (None, None) if holder.is_none() => "worry-mine-nobody",
        (None, None) => "worry-mine-waits",
    };
    let name = holder.as_ref().and_then(|id| names.get(id));
    let gone = w.t("person-gone");
    let name = name.map_or(&*gone, String::as_str);
    w.with(key, &[("day", &w.day(*made_at)), ("name", name)])
}

struct Line {
    href: String,
    title: String,
    holder: String,
    due: String,
    late: bool,
}

impl Line {
    fn of(visit: &Visit, names: &BTreeMap<String, String>, worry: &Worry) -> Self {
        let w = &visit.w;
        let holder = worry.holder_id.as_ref().and_then(|id| names.get(id));
        let holder = match (holder, worry.closed_at) {
            (_, Some(at)) => w.part("worry-closed-on", "day", &w.day(at)),
            (None, None) => w.t("worry-waits-for-nobody").into_owned(),
            (Some(name), None) if worry.taken_at.is_some() => w.part("worry-held-by", "name", name),
            (Some(name), None) => w.part("worry-waits-for", "name", name),
        };
        Self {
            href: visit.to(&format!("/concerns/{}", worry.id)),
            title: w.part("worry-of", "when", &w.moment(worry.made_at)),
            holder,
            due: if worry.taken_at.is_some() {
                String::new()
            } else {
                w.part("worry-due", "day", &w.day(worry.due_at))
            },
            late: worry.taken_at.is_none() && worry.due_at < visit.now(),
        }
    }
}

#[derive(Template)]
#[template(path = "worry/list.html")]
struct ListPage {
    frame: Frame,
    lines: Vec<Line>,
    /// Those that I held and that are closed.
    closed: Vec<Line>,
    mine: Vec<String>,
    raise: String,
}
