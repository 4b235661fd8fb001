//! End someone's role.

use super::{TakeRole, held, tell};
use axum::extract::Path;
use axum::response::Response;
use ground::page;
use ground::params;
use ground::stop::Stop;
use ground::trail::Detail;
use ground::visit::Visit;

// Who may: `TakeRole`, a steward, and never on the last one.

/// `POST /{place}/roles/{id}/end`
pub(crate) async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let viewer = visit.viewer.clone();
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let role = held(tx, tx.place_id())?.into_iter().find(|h| h.id == id);
            let role = role.ok_or(Stop::NotFound)?;
            let writing = tx.write(viewer.may::<TakeRole>(&role)?)?;
            writing.exec(
                "update role set ended_at = $3 where place_id = $1 and id = $2",
                params![tx.place_id(), &id, tx.now()],
            )?;
            tell(&writing, tx, "role-mail-ended", &role.person_id, &role.role)?;
            let detail = Detail::none().say("person", role.person_id.as_str());
            writing.keep(detail.say("role", role.role.as_str()))
        })
        .await?;
    Ok(page::done(&visit.to("/roles"), "role-give-ended"))
}
