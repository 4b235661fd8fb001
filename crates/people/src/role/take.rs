//! End someone's role. It asks once more: what they held in it goes to someone else at once.

use super::list::word;
use super::{Held, TakeRole, held, tell};
use crate::worry::clock;
use axum::extract::Path;
use axum::response::Response;
use ground::ask::Ask;
use ground::form::Form;
use ground::page;
use ground::params;
use ground::person;
use ground::stop::Stop;
use ground::store::Db;
use ground::trail::Detail;
use ground::visit::Visit;

// Who may: `TakeRole`, a steward, having proved who they are, and never on the last one.

// What happens.

fn find(db: &Db<'_>, place_id: &str, id: &str) -> Result<Held, Stop> {
    held(db, place_id)?.into_iter().find(|held| held.id == id).ok_or(Stop::NotFound)
}

/// `GET /{place}/roles/{id}/end`
pub(crate) async fn get(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    visit.person_id()?;
    let viewer = visit.viewer.clone();
    let (role, name) = visit
        .house
        .store
        .read(move |db| {
            let role = find(db, viewer.place_id(), &id)?;
            drop(viewer.may::<TakeRole>(&role)?);
            let names = person::names(db, viewer.place_id(), [role.person_id.as_str()])?;
            let name = names.get(&role.person_id).cloned().unwrap_or_default();
            Ok((role, name))
        })
        .await?;
    visit.proved()?;
    let back = visit.to("/roles");
    Ask::new(&visit.w, "role-end", format!("{back}/{}/end", role.id), back)
        .about(&format!("{name}: {}", word(&visit.w, &role.role)))
        .show(&visit, &Form::default())
}

/// `POST /{place}/roles/{id}/end`
pub(crate) async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    visit.proved()?;
    let (viewer, envelopes) = (visit.viewer.clone(), visit.house.keys.envelopes.clone());
    let days = visit.place.promise("concern", visit.now());
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let role = find(tx, tx.place_id(), &id)?;
            let writing = tx.write(viewer.may::<TakeRole>(&role)?)?;
            writing.exec(
                "update role set ended_at = $3 where place_id = $1 and id = $2",
                params![tx.place_id(), &id, tx.now()],
            )?;
            tell(&writing, tx, "role-mail-ended", &role.person_id, &role.role)?;
            let detail = Detail::none().say("person", role.person_id.as_str());
            let kept = writing.keep(detail.say("role", role.role.as_str()))?;
            clock::role_ended(tx, &envelopes, days, &role.person_id, &role.role)?;
            Ok(kept)
        })
        .await?;
    Ok(page::done(&visit.to("/roles"), "role-give-ended"))
}
