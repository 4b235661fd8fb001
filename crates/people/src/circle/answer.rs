//! Say yes to being in someone's circle of support.

use super::{Seat, TakeSeat, seat, tell};
use axum::extract::Path;
use axum::response::Response;
use ground::page;
use ground::params;
use ground::permit::Act;
use ground::stop::Stop;
use ground::trail::{Detail, Tx, Writing};
use ground::visit::Visit;

// Who may: `TakeSeat`, whoever is asked.

// What happens.

/// `POST /{place}/circles/{id}/yes`
pub(crate) async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let viewer = visit.viewer.clone();
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let seat = seat(tx, &viewer, &id)?;
            let writing = tx.write(viewer.may::<TakeSeat>(&seat)?)?;
            yes(tx, &writing, &seat)?;
            writing.keep(Detail::none())
        })
        .await?;
    Ok(page::done(&visit.to("/circles"), "circle-taken"))
}

/// Writes the yes down, and tells whoever asked.
pub(crate) fn yes<A: Act>(
    tx: &Tx<'_>,
    writing: &Writing<'_, '_, A>,
    seat: &Seat,
) -> Result<(), Stop> {
    writing.exec(
        "update circle set agreed_at = $3 where place_id = $1 and id = $2",
        params![tx.place_id(), &seat.id, tx.now()],
    )?;
    tell::answered(tx, writing, seat, tell::Did::Yes)
}
