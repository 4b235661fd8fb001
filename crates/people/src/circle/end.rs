//! Take someone out of my circle, or leave someone's.

use super::{EndSeat, seat};
use axum::extract::Path;
use axum::response::Response;
use ground::page;
use ground::params;
use ground::stop::Stop;
use ground::trail::Detail;
use ground::visit::Visit;

// Who may: `EndSeat`, the person and the one who is in their circle.

// What happens.

/// `POST /{place}/me/circle/{id}/end`
pub(crate) async fn mine(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    end(&visit, id).await?;
    Ok(page::done(&visit.to("/me/circle"), "circle-ended"))
}

/// `POST /{place}/circles/{id}/leave`
pub(crate) async fn leave(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    end(&visit, id).await?;
    Ok(page::done(&visit.to("/circles"), "circle-left"))
}

/// What was said of them goes with them.
async fn end(visit: &Visit, id: String) -> Result<(), Stop> {
    let viewer = visit.viewer.clone();
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let seat = seat(tx, &viewer, &id)?;
            let writing = tx.write(viewer.may::<EndSeat>(&seat)?)?;
            writing.exec(
                "update circle set ended_at = $3, sealed = '' where place_id = $1 and id = $2",
                params![tx.place_id(), &id, tx.now()],
            )?;
            writing.keep(Detail::none())
        })
        .await
}
