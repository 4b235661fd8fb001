//! One neighbour network: who connects it, who is in it, and how it stands against what such networks are.

use super::{JoinNetwork, checked, find, minutes, own_spot, rule, sources};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use ground::page::{self, Frame};
use ground::params;
use ground::person;
use ground::stop::Stop;
use ground::visit::Visit;

// Who may: whoever belongs to the place; names and checks are for those in it.

// What happens.

/// `GET /{place}/networks/{id}`
pub(crate) async fn get(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    visit.person_id()?;
    let (viewer, now) = (visit.viewer.clone(), visit.now());
    let (network, ids, names, checked, spot) = visit
        .house
        .store
        .read(move |db| {
            let network = find(db, &viewer, &id)?;
            let ids: Vec<(String,)> = db.all(
                "select person_id from network_member where place_id = $1 and network_id = $2 \
                 and left_at is null order by joined_at, id",
                params![viewer.place_id(), &id],
            )?;
            let ids: Vec<String> = ids.into_iter().map(|(id,)| id).collect();
            let all = ids.iter().map(String::as_str).chain([network.connector_id.as_str()]);
            let names = person::names(db, viewer.place_id(), all)?;
            let checked = checked(db, &network, now)?;
            Ok((network, ids, names, checked, own_spot(db, &viewer)?))
        })
        .await?;
    let w = &visit.w;
    let inside = ids.iter().any(|id| visit.viewer.is_person(id));
    let connects = visit.viewer.is_person(&network.connector_id);
    let may = visit.viewer.can::<JoinNetwork>(&network);
    let name = |id: &String| names.get(id).cloned();
    let to = |verb: &str| visit.to(&format!("/networks/{}/{verb}", network.id));
    let far = spot.map(|spot| w.n("network-minutes", minutes(network.spot(), spot, now)));
    let mut checks = Vec::new();
    if inside && let Some(rule) = rule(now) {
        let (fewest, most) = (rule.fewest.to_string(), rule.most.to_string());
        let size = [("fewest", fewest.as_str()), ("most", most.as_str())];
        checks.push((w.n_with("network-check-size", checked.members, &size), checked.size_fits));
        let hours = rule.hours.to_string();
        let hours = [("least", hours.as_str())];
        checks.push((w.n_with("network-check-hours", network.hours, &hours), checked.hours_fit));
        // How many live far away is for whoever connects them; in a small network it would tell of one.
        if connects && checked.members > visit.place.small(visit.now()) {
            let minutes = rule.minutes.to_string();
            let far = w.n_with("network-check-far", checked.far, &[("minutes", minutes.as_str())]);
            checks.push((far, checked.far == 0));
        }
    }
    page::page(&ShowPage {
        connector: w.part(
            "network-connector",
            "name",
            names.get(&network.connector_id).map(String::as_str).unwrap_or_default(),
        ),
        hours: w.n("network-hours", network.hours),
        far: far.unwrap_or_default(),
        members: if inside { ids.iter().filter_map(name).collect() } else { Vec::new() },
        count: w.n("network-members", checked.members),
        source: if inside {
            w.part("network-sources", "sources", &sources(now))
        } else {
            String::new()
        },
        checks,
        join: (may && !inside).then(|| to("join")),
        leave: (may && inside && !connects).then(|| to("leave")),
        back: visit.to("/networks"),
        name: network.name.clone(),
        about: network.about.clone(),
        frame: visit.frame("network").titled("networks-title"),
    })
}

// What is shown.

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
    join: Option<String>,
    leave: Option<String>,
    back: String,
}
