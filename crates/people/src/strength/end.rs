//! Take a strength away, having been asked: its words go at once, and what stands beside it.

use super::put::find;
use super::{EndStrength, mine};
use axum::extract::Path;
use axum::response::Response;
use ground::ask::Ask;
use ground::form::Form;
use ground::page;
use ground::params;
use ground::stop::Stop;
use ground::trail::Detail;
use ground::visit::Visit;

// Who may: `EndStrength`, the person themselves.

// What happens.

/// `GET /{place}/me/strengths/{id}/end`
pub(crate) async fn get(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let strength = find(&visit, &id).await?;
    let action = visit.to(&format!("/me/strengths/{id}/end"));
    let ask = Ask::new(&visit.w, "strength-end", action, visit.to("/me/strengths"));
    ask.about(&strength.body).show(&visit, &Form::default())
}

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
