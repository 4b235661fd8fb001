//! Say yes to acting for someone.

use super::{Take, seen};
use axum::extract::Path;
use axum::response::Response;
use ground::page;
use ground::params;
use ground::stop::Stop;
use ground::trail::Detail;
use ground::visit::Visit;

// Who may: `Take`, the one who is to act.

// What happens.

/// `POST /{place}/acting/{id}/take`
pub(crate) async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let viewer = visit.viewer.clone();
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let agreed = seen(tx, &viewer, &id)?;
            let writing = tx.write(viewer.may::<Take>(&agreed)?)?;
            writing.exec(
                "update acting set taken_at = $3 where place_id = $1 and id = $2",
                params![tx.place_id(), &id, tx.now()],
            )?;
            super::tell::began(&writing, tx, &agreed.0)?;
            writing.keep(Detail::none().on_behalf_of(Some(&agreed.0.person_id)))
        })
        .await?;
    Ok(page::done(&visit.to("/acting"), "acting-taken"))
}
