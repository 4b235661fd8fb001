//! End it, in one step. It bites on the next request of whoever acts.

use super::{End, of_person, seen};
use axum::extract::Path;
use axum::response::Response;
use ground::page;
use ground::params;
use ground::stop::Stop;
use ground::trail::Detail;
use ground::visit::Visit;

// Who may: `End`, either of the two, or a steward.

// What happens.

/// `POST /{place}/acting/{id}/end`
pub(crate) async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let viewer = visit.viewer.clone();
    let agreed = visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let agreed = seen(tx, &viewer, &id)?;
            let writing = tx.write(viewer.may::<End>(&agreed)?)?;
            writing.exec(
                "update acting set ended_at = $3, ended_by = $4 where place_id = $1 and id = $2",
                params![tx.place_id(), &id, tx.now(), viewer.person_id()],
            )?;
            super::tell::ended(&writing, tx, &agreed.0)?;
            let kept = writing.keep(Detail::none().on_behalf_of(Some(&agreed.0.person_id)))?;
            Ok(kept.with(agreed.0))
        })
        .await?;
    // A steward who ended what is not theirs goes back to where they found it.
    let own = [&agreed.person_id, &agreed.helper_id].iter().any(|id| visit.viewer.is_person(id));
    let to = if own { visit.to("/acting") } else { of_person(&visit, &agreed.person_id) };
    Ok(page::done(&to, "acting-ended"))
}
