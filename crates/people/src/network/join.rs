//! Join a neighbour network, ask to be in it, or leave it. Whoever lives within the walk joins by themselves; from
//! farther, whoever connects it says yes first. They stay while they connect it.

use super::rule::is_near;
use super::{JoinNetwork, Network, PAUSE, find, own_spot};
use axum::extract::Path;
use axum::response::Response;
use ground::outbox;
use ground::page;
use ground::params;
use ground::stop::Stop;
use ground::trail::{Detail, Writing};
use ground::viewer::Viewer;
use ground::visit::Visit;

// Who may: `JoinNetwork`, everyone who belongs to the place.

// What happens.

/// Puts someone in, and takes what they asked away.
pub(super) fn put_in<A: ground::permit::Act<On = Network>>(
    writing: &Writing<'_, '_, A>,
    person_id: &str,
    new: &str,
) -> Result<(), Stop> {
    let (place_id, id) = (&writing.on().place_id, &writing.on().id);
    writing.exec(
        "delete from network_ask where place_id = $1 and network_id = $2 and person_id = $3",
        params![place_id, id, person_id],
    )?;
    writing.exec(
        "insert into network_member (place_id, id, network_id, person_id, joined_at) \
         values ($1, $2, $3, $4, $5)",
        params![place_id, new, id, person_id, writing.now()],
    )?;
    Ok(())
}

/// When someone asked to be in it, and when they were told no.
pub(super) type Asked = (i64, Option<i64>);

pub(super) fn asked(
    db: &ground::store::Db<'_>,
    network: &Network,
    viewer: &Viewer,
) -> ground::store::DbResult<Option<Asked>> {
    db.one(
        "select asked_at, no_at from network_ask where place_id = $1 and network_id = $2 \
         and person_id = $3 and kind = 'join'",
        params![viewer.place_id(), &network.id, viewer.person_id()],
    )
}

/// Writes down that they ask, and tells whoever connects it.
fn ask(writing: &Writing<'_, '_, JoinNetwork>, viewer: &Viewer, new: &str) -> Result<(), Stop> {
    let network = writing.on();
    let me = viewer.me().ok_or(Stop::SignIn)?;
    writing.exec(
        "delete from network_ask where place_id = $1 and network_id = $2 and person_id = $3",
        params![&network.place_id, &network.id, &me.id],
    )?;
    writing.exec(
        "insert into network_ask (place_id, id, network_id, person_id, kind, asked_at) \
         values ($1, $2, $3, $4, 'join', $5)",
        params![&network.place_id, new, &network.id, &me.id, writing.now()],
    )?;
    let parts = [("person", me.name.as_str()), ("network", network.name.as_str())];
    let path = format!("/{}/networks/{}", network.place_id, network.id);
    writing.later(&outbox::tell(&network.connector_id, "network-asks", &parts, &path))?;
    Ok(())
}

/// `POST /{place}/networks/{id}/join`
pub(crate) async fn join(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let viewer = visit.viewer.clone();
    let to = visit.to(&format!("/networks/{id}"));
    let there = to.clone();
    let said = visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let network = find(tx, &viewer, &id)?;
            let writing = tx.write(viewer.may::<JoinNetwork>(&network)?)?;
            if network.has(&viewer) {
                return Err(Stop::Already(there.clone()));
            }
            if is_near(network.spot(), own_spot(tx, &viewer)?, tx.now()) {
                put_in(&writing, viewer.person_id().unwrap_or_default(), &tx.id())?;
                return Ok(writing.keep(Detail::none())?.with("network-joined"));
            }
            match asked(tx, &network, &viewer)? {
                Some((_, None)) => return Err(Stop::Already(there.clone())),
                Some((_, Some(no))) if tx.now() < no + PAUSE => {
                    return Err(Stop::Forbidden("network-said-no"));
                }
                _ => ask(&writing, &viewer, &tx.id())?,
            }
            Ok(writing.keep(Detail::none())?.with("network-asked"))
        })
        .await?;
    Ok(page::done(&to, said))
}

/// `POST /{place}/networks/{id}/leave`, also where one has only asked.
pub(crate) async fn leave(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let viewer = visit.viewer.clone();
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let network = find(tx, &viewer, &id)?;
            let writing = tx.write(viewer.may::<JoinNetwork>(&network)?)?;
            if viewer.is_person(&network.connector_id) {
                return Err(Stop::Forbidden("network-connector-stays"));
            }
            let left = writing.exec(
                "update network_member set left_at = $4 where place_id = $1 and network_id = $2 \
                 and person_id = $3 and left_at is null",
                params![tx.place_id(), &id, viewer.person_id(), tx.now()],
            )?;
            let asked = writing.exec(
                "delete from network_ask where place_id = $1 and network_id = $2 \
                 and person_id = $3 and no_at is null",
                params![tx.place_id(), &id, viewer.person_id()],
            )?;
            if left + asked == 0 {
                return Err(Stop::NotFound);
            }
            writing.keep(Detail::none())
        })
        .await?;
    Ok(page::done(&visit.to("/networks"), "network-left"))
}
