//! Take a strength away: its words go at once, and what stands beside it.

use super::{EndStrength, mine};
use axum::extract::Path;
use axum::response::Response;
use ground::page;
use ground::params;
use ground::stop::Stop;
use ground::trail::Detail;
use ground::visit::Visit;

// Who may: `EndStrength`, the person themselves.

// What happens.

/// `POST /{place}/me/strengths/{id}/end`
pub(crate) async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let viewer = visit.viewer.clone();
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let strength = mine(tx, &viewer, &id)?;
            let writing = tx.write(viewer.may::<EndStrength>(&strength)?)?;
            writing.exec(
                "delete from strength_media where place_id = $1 and strength_id = $2",
                params![tx.place_id(), &id],
            )?;
            writing.exec(
                "delete from strength where place_id = $1 and id = $2",
                params![tx.place_id(), &id],
            )?;
            writing.keep(Detail::none())
        })
        .await?;
    Ok(page::done(&visit.to("/me/strengths"), "strength-ended"))
}
