//! Who may act for me, for whom I may act, and what has ended.

use super::{Agreement, End, Take, all_of};
use askama::Template;
use axum::response::Response;
use ground::acting::Agreed;
use ground::fact::Fact;
use ground::page::{self, Frame};
use ground::person;
use ground::stop::Stop;
use ground::trail;
use ground::visit::Visit;
use std::collections::BTreeMap;

// Who may: each their own.

// What happens.

/// `GET /{place}/acting`
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    let me = visit.person_id()?.to_owned();
    let place_id = visit.place.slug.clone();
    let id = me.clone();
    let (all, done, names) = visit
        .house
        .store
        .read(move |db| {
            let all = all_of(db, &place_id, &id)?;
            let done = trail::done_for(db, &place_id, &id)?;
            let mut ids: Vec<String> = done.iter().map(|(hand, ..)| hand.clone()).collect();
            ids.extend(all.iter().flat_map(|a| [a.person_id.clone(), a.helper_id.clone()]));
            let names = person::names(db, &place_id, ids.iter().map(String::as_str))?;
            Ok((all, done, names))
        })
        .await?;
    let (ended, open): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|a| a.ended_at.is_some() || a.until_at <= visit.now());
    let (mine, others): (Vec<_>, Vec<_>) = open.into_iter().partition(|a| a.person_id == me);
    let did = |(hand, fact, at): &(String, String, i64)| {
        let name = names.get(hand).map(String::as_str).unwrap_or_default();
        let what = Fact::from_name(fact).map(|f| visit.w.t(&f.word()).into_owned());
        let parts =
            [("name", name), ("what", &what.unwrap_or_default()), ("when", &visit.w.moment(*at))];
        visit.w.with("acting-done-line", &parts)
    };
    let done = done.iter().map(did).collect();
    let lines = |all: Vec<Agreed>| all.into_iter().map(|a| Line::of(&visit, &names, a)).collect();
    page::page(&ListPage {
        frame: visit.frame("acting"),
        mine: lines(mine),
        others: lines(others),
        ended: lines(ended),
        done,
        agree: visit.to("/acting/agree"),
        back: visit.to("/me"),
    })
}

// What is shown.

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
    end: Option<String>,
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
        let agreement = Agreement(agreed.clone());
        Self {
            says,
            areas: agreed.areas().into_iter().map(|a| w.t(&a.word()).into_owned()).collect(),
            what_for: agreed.what_for.clone(),
            authority: agreed.authority.clone(),
            until,
            take: visit.viewer.can::<Take>(&agreement).then(|| to("take")),
            begin: holds.then(|| to("begin")),
            end: visit.viewer.can::<End>(&agreement).then(|| to("end")),
        }
    }
}

#[derive(Template)]
#[template(path = "acting/list.html")]
struct ListPage {
    frame: Frame,
    mine: Vec<Line>,
    others: Vec<Line>,
    ended: Vec<Line>,
    /// What others did for me, a sentence each.
    done: Vec<String>,
    agree: String,
    back: String,
}
