//! Take a photo or a recording away: it goes at once, with its words.

use super::{EndMedia, What};
use crate::strength::mine;
use axum::extract::Path;
use axum::response::Response;
use ground::page;
use ground::params;
use ground::stop::Stop;
use ground::trail::Detail;
use ground::visit::Visit;

// Who may: `EndMedia`, the person themselves.

// What happens.

async fn end(visit: &Visit, id: &str, what: What) -> Result<(), Stop> {
    visit.person_id()?;
    let (viewer, id) = (visit.viewer.clone(), id.to_owned());
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let strength = mine(tx, &viewer, &id)?;
            let writing = tx.write(viewer.may::<EndMedia>(&strength)?)?;
            let gone = writing.exec(
                "delete from strength_media where place_id = $1 and strength_id = $2 and kind = $3",
                params![tx.place_id(), &id, what.key()],
            )?;
            if gone == 0 {
                return Err(Stop::NotFound);
            }
            writing.keep(Detail::none().say("what", what.key()))
        })
        .await
}

/// `POST /{place}/me/strengths/{id}/photo/end`
pub(crate) async fn photo(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    end(&visit, &id, What::Photo).await?;
    Ok(page::done(&visit.to("/me/strengths"), "photo-ended"))
}

/// `POST /{place}/me/strengths/{id}/recording/end`
pub(crate) async fn recording(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    end(&visit, &id, What::Recording).await?;
    Ok(page::done(&visit.to("/me/strengths"), "recording-ended"))
}
