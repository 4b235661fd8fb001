//! Neighbour networks, nearest first for whoever said where they live; those that ended come last, for whoever was in them.

use super::rule::minutes;
use super::{Kept, all, own_spot};
use askama::Template;
use axum::response::Response;
use ground::page::{self, Frame};
use ground::params;
use ground::stop::Stop;
use ground::store::{Db, DbResult};
use ground::viewer::Viewer;
use ground::visit::Visit;

// Who may: whoever belongs to the place.

// What happens.

/// The ids of the networks that one is in.
fn mine(db: &Db<'_>, viewer: &Viewer) -> DbResult<Vec<String>> {
    let found: Vec<(String,)> = db.all(
        "select network_id from network_member where place_id = $1 and person_id = $2 \
         and left_at is null",
        params![viewer.place_id(), viewer.person_id()],
    )?;
    Ok(found.into_iter().map(|(id,)| id).collect())
}

/// `GET /{place}/networks`
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    visit.person_id()?;
    let viewer = visit.viewer.clone();
    let (networks, mine, spot) = visit
        .house
        .store
        .read(move |db| Ok((all(db, &viewer)?, mine(db, &viewer)?, own_spot(db, &viewer)?)))
        .await?;
    let now = visit.now();
    let far = |network: &Kept| spot.map(|spot| minutes(network.spot(), spot, now));
    let mut lines: Vec<_> = networks.iter().map(|n| (far(n), n)).collect();
    lines.sort_by_key(|(far, n)| (n.ended_at.is_some(), far.unwrap_or(i64::MAX), n.name.clone()));
    let line = |(far, network): (Option<i64>, &Kept)| Line {
        name: network.name.clone(),
        about: network.about.clone(),
        href: visit.to(&format!("/networks/{}", network.id)),
        mine: mine.contains(&network.id),
        stands: match (network.ended_at, far) {
            (Some(at), _) => visit.w.part("network-ended-on", "day", &visit.w.day(at)),
            (None, Some(minutes)) => visit.w.n("network-minutes", minutes),
            (None, None) => String::new(),
        },
    };
    page::page(&ListPage {
        lines: lines.into_iter().map(line).collect(),
        known: spot.is_some(),
        spot: visit.to("/networks/spot"),
        make: visit.to("/networks/make"),
        back: visit.to("/me"),
        frame: visit.frame("networks"),
    })
}

// What is shown.

struct Line {
    name: String,
    about: String,
    href: String,
    /// How far it is, or when it ended.
    stands: String,
    /// Whether they are in it.
    mine: bool,
}

#[derive(Template)]
#[template(path = "network/list.html")]
struct ListPage {
    frame: Frame,
    lines: Vec<Line>,
    /// Whether they said where they live.
    known: bool,
    spot: String,
    make: String,
    back: String,
}
