//! A team: who is in it, who wears which hat, and the signs that whoever started it can step back.

use super::link::{Link, links};
use super::{
    AskSeat, Back, Hat, PutLink, Seat, SeeTeam, Stands, TakeHatBack, Team, hats, of, seats,
    taken_back,
};
use crate::acting;
use crate::private::Private;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use ground::clock::DAY;
use ground::page::{self, Frame};
use ground::person;
use ground::stop::Stop;
use ground::visit::Visit;
use std::collections::BTreeMap;

// Who may: `SeeTeam`, the person and those in the team.

/// A hat is to be checked again after so many days.
const CHECK: i64 = 30;

// What happens.

/// `GET /{place}/teams/{id}`
pub(crate) async fn get(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    visit.person_id()?;
    let private = Private::of(&visit.house, &visit.place.slug, &id);
    let (viewer, now, asked) = (visit.viewer.clone(), visit.now(), id.clone());
    let (seats, hats, links, gone, names) = visit
        .house
        .store
        .read(move |db| {
            let team = of(db, viewer.place_id(), &asked, now)?;
            let permit = viewer.may::<SeeTeam>(&team)?;
            let hats = hats(db, &permit, &private, now)?;
            let links = links(db, &permit, &private)?;
            let gone = taken_back(db, &permit, &private, now)?;
            let seats = seats(db, viewer.place_id(), &asked)?;
            let ids = seats.iter().map(|s| s.member_id.as_str());
            let ids = ids.chain(hats.iter().map(|h| h.holder_id.as_str())).chain([asked.as_str()]);
            let hands = hats.iter().map(|h| &h.hand_id).chain(gone.iter().map(|g| &g.hand_id));
            let ids = ids.chain(hands.filter_map(Option::as_deref));
            let names = person::names(db, viewer.place_id(), ids)?;
            Ok((seats, hats, links, gone, names))
        })
        .await?;
    let mut shown = ShowPage::of(&visit, &id, &seats, &hats, &names);
    let leads = visit.viewer.is_person(&id);
    let line = |link: Link| LinkLine {
        host: link.host(),
        end: leads.then(|| visit.to(&format!("/teams/{id}/links/{}/end", link.id))),
        name: link.name,
        address: link.address,
    };
    shown.links = links.into_iter().map(line).collect();
    let back = |gone: Back| {
        let w = &visit.w;
        let says = w.with("team-hat-gone", &[("hat", &gone.name), ("day", &w.day(gone.at))]);
        let by = gone.hand_id.map(|hand| acting::by(w, &names, &id, Some(&hand)));
        (says, by, gone.why)
    };
    shown.gone = gone.into_iter().map(back).collect();
    page::page(&shown)
}

/// The signs that a team stands without whoever started it: each a sentence, and whether it is so.
fn signs(seats: &[Seat], hats: &[Hat], now: i64) -> Vec<(&'static str, bool)> {
    let starters: Vec<&str> =
        seats.iter().filter(|s| s.starter.is_some()).map(|s| s.member_id.as_str()).collect();
    let worn: Vec<&Hat> = hats.iter().filter(|h| h.taken_at.is_some()).collect();
    let inside = seats.iter().filter(|s| s.starter.is_none() && s.is_in(now)).count();
    let others = worn.iter().filter(|h| !starters.contains(&h.holder_id.as_str())).count();
    let fresh = |h: &&Hat| h.checked_at.or(h.taken_at).is_some_and(|at| now - at < CHECK * DAY);
    let agreed = seats.iter().any(|s| s.starter.is_none() && s.stands(now) == Stands::Agreed);
    vec![
        ("team-sign-people", inside >= 2),
        ("team-sign-agreed", agreed),
        ("team-sign-hats", !worn.is_empty() && others == worn.len()),
        ("team-sign-checks", !worn.is_empty() && worn.iter().all(fresh)),
    ]
}

// What is shown.

struct SeatLine {
    name: String,
    kind: String,
    stands: String,
    href: Option<String>,
}

struct HatLine {
    name: String,
    holder: String,
    stands: String,
    /// Both names, where someone who acts offered it.
    offered: Option<String>,
    take: Option<String>,
    check: Option<String>,
    down: Option<String>,
    /// Where whoever leads takes it back.
    back: Option<String>,
}

impl HatLine {
    fn of(visit: &Visit, team: &Team, names: &BTreeMap<String, String>, hat: &Hat) -> Self {
        let w = &visit.w;
        let (leads, team) = (visit.viewer.can::<TakeHatBack>(team), &team.id);
        let own = visit.viewer.is_person(&hat.holder_id);
        let to = |verb: &str| visit.to(&format!("/teams/{team}/hats/{}/{verb}", hat.id));
        let due = hat.checked_at.or(hat.taken_at).is_some_and(|at| visit.now() - at >= CHECK * DAY);
        let key = match (hat.taken_at, due) {
            (None, _) => "team-hat-waits",
            (Some(_), true) => "team-hat-due",
            (Some(_), false) => "team-hat-worn",
        };
        Self {
            name: hat.name.clone(),
            holder: names.get(&hat.holder_id).cloned().unwrap_or_default(),
            stands: w.part(key, "day", &w.day(hat.until_at)),
            offered: hat
                .hand_id
                .as_ref()
                .map(|hand| w.part("team-hat-by", "who", &acting::by(w, names, team, Some(hand)))),
            take: (own && hat.taken_at.is_none()).then(|| to("take")),
            check: (own && hat.taken_at.is_some()).then(|| to("check")),
            down: own.then(|| to("down")),
            back: (leads && !own).then(|| to("back")),
        }
    }
}

struct LinkLine {
    name: String,
    address: String,
    /// Whose page it is.
    host: String,
    end: Option<String>,
}

#[derive(Template)]
#[template(path = "team/show.html")]
struct ShowPage {
    frame: Frame,
    title: String,
    seats: Vec<SeatLine>,
    hats: Vec<HatLine>,
    /// Hats that were taken back: which and when, by whom where someone acted, and why.
    gone: Vec<(String, Option<String>, String)>,
    links: Vec<LinkLine>,
    /// Where a link is put, for whoever leads.
    link: Option<String>,
    /// The signs, where someone started the team who is not to stay.
    signs: Vec<(String, bool)>,
    ready: bool,
    ask: Option<String>,
    hat: String,
    back: String,
}

impl ShowPage {
    fn of(
        visit: &Visit,
        id: &str,
        all: &[Seat],
        hats: &[Hat],
        names: &BTreeMap<String, String>,
    ) -> Self {
        let w = &visit.w;
        let now = visit.now();
        let name = |id: &str| names.get(id).cloned().unwrap_or_default();
        let leads = visit.viewer.is_person(id);
        let seat = |seat: &Seat| {
            let key = match seat.stands(now) {
                Stands::Asked => "team-stands-asked",
                Stands::Trial => "team-stands-trial",
                _ => "team-stands-agreed",
            };
            let kind = w.t(&format!("team-ask-kind-{}", seat.kind)).into_owned();
            let starts = w.t("team-starter");
            let kind = if seat.starter.is_some() { format!("{kind}. {starts}") } else { kind };
            let own = leads || visit.viewer.is_person(&seat.member_id);
            SeatLine {
                name: name(&seat.member_id),
                kind,
                stands: w.part(key, "day", &w.day(seat.trial_until)),
                href: own.then(|| visit.to(&format!("/teams/seats/{}", seat.id))),
            }
        };
        let shown = all.iter().filter(|s| match s.stands(now) {
            Stands::Ended => false,
            Stands::Asked => leads,
            Stands::Trial | Stands::Agreed => true,
        });
        let started = all.iter().any(|s| s.starter.is_some() && s.is_in(now));
        let signs = if started { signs(all, hats, now) } else { Vec::new() };
        let team =
            Team { place_id: visit.place.slug.clone(), id: id.to_owned(), members: Vec::new() };
        Self {
            title: w.part("team-of", "person", &name(id)),
            seats: shown.map(seat).collect(),
            hats: hats.iter().map(|hat| HatLine::of(visit, &team, names, hat)).collect(),
            gone: Vec::new(),
            links: Vec::new(),
            link: visit
                .viewer
                .can::<PutLink>(&team)
                .then(|| visit.to(&format!("/teams/{id}/links"))),
            ready: !signs.is_empty() && signs.iter().all(|(_, is)| *is),
            signs: signs.into_iter().map(|(key, is)| (w.t(key).into_owned(), is)).collect(),
            ask: visit.viewer.can::<AskSeat>(&team).then(|| visit.to("/teams/ask")),
            hat: visit.to(&format!("/teams/{id}/hats")),
            back: visit.to("/teams"),
            frame: visit.frame("team").titled("team-of"),
        }
    }
}
