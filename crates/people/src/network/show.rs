//! One neighbour network: who connects it, who is in it, and how it stands against what such networks are. One that
//! ended says so, to those who were in it.

use super::join::{Asked, asked};
use super::rule::{is_near, minutes, rule, sources};
use super::{Checked, Connect, HandOn, JoinNetwork, Network, PAUSE, Spot, checked, find, own_spot};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use ground::page::{self, Frame};
use ground::params;
use ground::person;
use ground::stop::Stop;
use ground::store::{Db, DbResult};
use ground::visit::Visit;
use std::collections::BTreeMap;

// Who may: whoever belongs to the place; names and checks are for those in it.

// What happens.

/// What the page stands on.
struct Found {
    network: Network,
    names: BTreeMap<String, String>,
    checked: Checked,
    home: Option<Spot>,
    /// What the viewer asked.
    asked: Option<Asked>,
    /// Who asks to be in it: what was asked, and by whom. For whoever connects it.
    asks: Vec<(String, String)>,
}

fn asks(db: &Db<'_>, network: &Network) -> DbResult<Vec<(String, String)>> {
    db.all(
        "select a.id, p.name from network_ask a \
         join person p on p.place_id = a.place_id and p.id = a.person_id \
         where a.place_id = $1 and a.network_id = $2 and a.kind = 'join' and a.no_at is null \
         and p.left_at is null order by a.asked_at, a.id",
        params![&network.place_id, &network.id],
    )
}

/// `GET /{place}/networks/{id}`
pub(crate) async fn get(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    visit.person_id()?;
    let (viewer, now) = (visit.viewer.clone(), visit.now());
    let found = visit
        .house
        .store
        .read(move |db| {
            let network = find(db, &viewer, &id)?;
            let all = network.members.iter().chain([&network.connector_id]).chain(&network.asked);
            let names = person::names(db, viewer.place_id(), all.map(String::as_str))?;
            let checked = checked(db, &network, now)?;
            let asked = asked(db, &network, &viewer)?;
            let connects = viewer.can::<HandOn>(&network);
            let asks = if connects { asks(db, &network)? } else { Vec::new() };
            let home = own_spot(db, &viewer)?;
            Ok(Found { network, names, checked, home, asked, asks })
        })
        .await?;
    match found.network.ended_at {
        Some(at) => page::page(&EndedPage {
            name: found.network.name.clone(),
            ended: visit.w.part("network-ended-on", "day", &visit.w.day(at)),
            why: found.network.why.clone().unwrap_or_default(),
            back: visit.to("/networks"),
            frame: visit.frame("network-over").titled("networks-title"),
        }),
        None => page::page(&ShowPage::of(&visit, found)),
    }
}

// What is shown.

#[derive(Template)]
#[template(path = "network/ended.html")]
struct EndedPage {
    frame: Frame,
    name: String,
    ended: String,
    why: String,
    back: String,
}

#[derive(Template)]
#[template(path = "network/show.html")]
struct ShowPage {
    frame: Frame,
    name: String,
    about: String,
    connector: String,
    hours: String,
    far: String,
    count: String,
    members: Vec<String>,
    /// Each check in a sentence, and whether it holds.
    checks: Vec<(String, bool)>,
    source: String,
    /// What is to be known before one joins, or of what one asked.
    stands: String,
    /// Where one joins, and what the button says.
    join: Option<(String, String)>,
    leave: Option<(String, String)>,
    /// Who asks to be in it, and where that is answered.
    asks: Vec<(String, String)>,
    answer: String,
    /// Whom the connector has asked to take that on.
    handed: String,
    hand_on: Option<String>,
    connect: Option<String>,
    end: Option<String>,
    back: String,
}

/// How a network stands, in sentences, each with whether it holds.
fn checks(visit: &Visit, network: &Network, checked: &Checked) -> Vec<(String, bool)> {
    let (w, Some(rule)) = (&visit.w, rule(visit.now())) else { return Vec::new() };
    let (fewest, most) = (rule.fewest.to_string(), rule.most.to_string());
    let size = [("fewest", fewest.as_str()), ("most", most.as_str())];
    let least = rule.hours.to_string();
    let hours = w.n_with("network-check-hours", network.hours, &[("least", &least)]);
    let mut checks = vec![
        (w.n_with("network-check-size", checked.members, &size), checked.size_fits),
        (hours, checked.hours_fit),
    ];
    // How many live far away is for whoever connects them; in a small network it would tell of one.
    let connects = visit.viewer.is_person(&network.connector_id);
    if connects && checked.members > visit.place.small(visit.now()) {
        let minutes = rule.minutes.to_string();
        let far = w.n_with("network-check-far", checked.far, &[("minutes", &minutes)]);
        checks.push((far, checked.far == 0));
    }
    checks
}

impl ShowPage {
    fn of(visit: &Visit, found: Found) -> Self {
        let Found { network, names, checked, home, asked, asks } = found;
        let (w, now, viewer) = (&visit.w, visit.now(), &visit.viewer);
        let (inside, connects) = (network.has(viewer), viewer.is_person(&network.connector_id));
        let may = viewer.can::<JoinNetwork>(&network);
        let near = is_near(network.spot(), home, now);
        let name = |id: &String| names.get(id).cloned().unwrap_or_default();
        let to = |verb: &str| visit.to(&format!("/networks/{}/{verb}", network.id));
        let refused = |no: i64| now < no + PAUSE;
        let minutes_most = rule(now).map_or(0, |rule| rule.minutes).to_string();
        let parts = [("name", name(&network.connector_id)), ("minutes", minutes_most)];
        let parts = parts.each_ref().map(|(key, text)| (*key, text.as_str()));
        let waits = asked.is_some_and(|(_, no)| no.is_none());
        let stands = match asked {
            _ if inside || near => String::new(),
            Some((_, None)) => w.with("network-ask-waits", &parts),
            Some((_, Some(no))) if refused(no) => w.t("network-said-no").into_owned(),
            _ => w.with("network-ask-first", &parts),
        };
        let asks_first = !near && asked.is_none_or(|(_, no)| no.is_some_and(|no| !refused(no)));
        let button = |key: &str, verb: &str| (to(verb), w.t(key).into_owned());
        Self {
            connector: w.part("network-connector", "name", &name(&network.connector_id)),
            hours: w.n("network-hours", network.hours),
            far: home.map_or_else(String::new, |home| {
                w.n("network-minutes", minutes(network.spot(), home, now))
            }),
            members: if inside { network.members.iter().map(name).collect() } else { Vec::new() },
            count: w.n("network-members", checked.members),
            source: match inside {
                true => w.part("network-sources", "sources", &sources(now)),
                false => String::new(),
            },
            checks: if inside { checks(visit, &network, &checked) } else { Vec::new() },
            stands,
            join: match (may && !inside, near, asks_first) {
                (true, true, _) => Some(button("network-join", "join")),
                (true, false, true) => Some(button("network-ask", "join")),
                _ => None,
            },
            leave: match (may && inside && !connects, may && !inside && waits) {
                (true, _) => Some(button("network-leave", "leave")),
                (_, true) => Some(button("network-ask-back", "leave")),
                _ => None,
            },
            asks,
            answer: to("answer"),
            handed: match &network.asked {
                Some(id) if connects => w.part("network-handed", "name", &name(id)),
                _ => String::new(),
            },
            hand_on: (connects && network.members.len() > 1).then(|| to("hand-on")),
            connect: viewer.can::<Connect>(&network).then(|| to("connect")),
            end: connects.then(|| to("end")),
            back: visit.to("/networks"),
            name: network.name.clone(),
            about: network.about.clone(),
            frame: visit.frame("network").titled("networks-title"),
        }
    }
}
