//! Join a group, or leave it. Doing either twice changes nothing more.

use super::{JoinGroup, LeaveGroup, put_in};
use axum::extract::Path;
use axum::response::Response;
use ground::page;
use ground::params;
use ground::person;
use ground::stop::Stop;
use ground::trail::Detail;
use ground::visit::Visit;

// Who may: `JoinGroup`, everyone of the place; `LeaveGroup`, whoever is in it.

/// `POST /{place}/groups/{id}/join`
pub(crate) async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let (viewer, to) = (visit.viewer.clone(), visit.to(&format!("/groups/{}", page::encode(&id))));
    let me = visit.person_id()?.to_owned();
    let back = to.clone();
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let group = person::group(tx, tx.place_id(), &id)?.ok_or(Stop::NotFound)?;
            if viewer.in_group(&id) {
                return Err(Stop::Already(back.clone()));
            }
            let writing = tx.write(viewer.may::<JoinGroup>(&group)?)?;
            put_in(&writing, &tx.id(), &me)?;
            writing.keep(Detail::none())
        })
        .await?;
    Ok(page::done(&to, "group-joined"))
}

/// `POST /{place}/groups/{id}/leave`
pub(crate) async fn leave(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let (viewer, to) = (visit.viewer.clone(), visit.to(&format!("/groups/{}", page::encode(&id))));
    let me = visit.person_id()?.to_owned();
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let group = person::group(tx, tx.place_id(), &id)?.ok_or(Stop::NotFound)?;
            let writing = tx.write(viewer.may::<LeaveGroup>(&group)?)?;
            writing.exec(
                "update group_member set left_at = $4 \
                 where place_id = $1 and group_id = $2 and person_id = $3 and left_at is null",
                params![tx.place_id(), &id, &me, tx.now()],
            )?;
            writing.keep(Detail::none())
        })
        .await?;
    Ok(page::done(&to, "group-left"))
}
