//! Join a neighbour network, or leave it. Its connector stays while they connect it.

use super::{JoinNetwork, find};
use axum::extract::Path;
use axum::response::Response;
use ground::page;
use ground::params;
use ground::stop::Stop;
use ground::trail::Detail;
use ground::visit::Visit;

// Who may: `JoinNetwork`, everyone who belongs to the place.

// What happens.

/// `POST /{place}/networks/{id}/join`
pub(crate) async fn join(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let viewer = visit.viewer.clone();
    let to = visit.to(&format!("/networks/{id}"));
    let there = to.clone();
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let network = find(tx, &viewer, &id)?;
            let writing = tx.write(viewer.may::<JoinNetwork>(&network)?)?;
            let sql = "select count(*) from network_member where place_id = $1 and network_id = $2 \
                       and person_id = $3 and left_at is null";
            if tx.number(sql, params![tx.place_id(), &id, viewer.person_id()])? > 0 {
                return Err(Stop::Already(there.clone()));
            }
            writing.exec(
                "insert into network_member (place_id, id, network_id, person_id, joined_at) \
                 values ($1, $2, $3, $4, $5)",
                params![tx.place_id(), tx.id(), &id, viewer.person_id(), tx.now()],
            )?;
            writing.keep(Detail::none())
        })
        .await?;
    Ok(page::done(&to, "network-joined"))
}

/// `POST /{place}/networks/{id}/leave`
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
            if left == 0 {
                return Err(Stop::NotFound);
            }
            writing.keep(Detail::none())
        })
        .await?;
    Ok(page::done(&visit.to("/networks"), "network-left"))
}
