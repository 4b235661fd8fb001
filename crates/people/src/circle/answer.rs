//! Say yes to being in someone's circle of support.

use super::{TakeSeat, seat};
use axum::extract::Path;
use axum::response::Response;
use ground::page;
use ground::params;
use ground::permit::{Act, Noun};
use ground::stop::Stop;
use ground::trail::{Detail, Writing};
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
            yes(&writing, &id)?;
            writing.keep(Detail::none())
        })
        .await?;
    Ok(page::done(&visit.to("/circles"), "circle-taken"))
}

/// Writes the yes down.
pub(crate) fn yes<A: Act>(writing: &Writing<'_, '_, A>, id: &str) -> Result<(), Stop> {
    writing.exec(
        "update circle set agreed_at = $3 where place_id = $1 and id = $2",
        params![writing.on().place_id(), id, writing.now()],
    )?;
    Ok(())
}
