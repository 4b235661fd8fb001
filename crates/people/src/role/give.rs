//! Give someone a role.

use super::list::ListPage;
use super::{GiveRole, Giving, ROLES, give, holds};
use crate::worry::{HOLDERS, clock};
use axum::response::Response;
use ground::form::Form;
use ground::page;
use ground::person;
use ground::stop::Stop;
use ground::visit::Visit;

// Who may: `GiveRole`, a steward, having proved who they are; nobody to themselves, where one reads in it what is private of others.

// What is asked: fields `person` and `role`.

// What happens.

/// `POST /{place}/roles`
pub(crate) async fn post(visit: Visit, mut form: Form) -> Result<Response, Stop> {
    let _may = visit.viewer.may::<GiveRole>(&Giving::any(&visit.viewer))?;
    visit.proved()?;
    let role = form.one_of(&visit.w, "role", "role-give-role", &ROLES);
    let (place_id, id) = (visit.place.slug.clone(), form.get("person").to_owned());
    let asked = id.clone();
    let there = visit
        .house
        .store
        .read(move |db| Ok(person::find(db, &place_id, &asked)?.is_some()))
        .await?;
    if !there {
        form.fault("person", visit.w.t("role-give-person-missing"));
    }
    if Giving::of(&visit.viewer, &id, &role).needs_another() {
        form.fault("person", visit.w.t("role-give-not-self"));
    }
    if form.is_faulty() {
        return page::refused(&ListPage::of(&visit, form).await?);
    }
    let holds_worries = HOLDERS.contains(&role.as_str());
    let (viewer, to) = (visit.viewer.clone(), visit.to("/roles"));
    let back = to.clone();
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            if holds(tx, tx.place_id(), &id, &role)? {
                return Err(Stop::Already(back.clone()));
            }
            give(tx, &viewer, &id, &role)
        })
        .await?;
    // What waits for nobody is theirs to take up now.
    if holds_worries {
        clock::left_behind(&visit.house, &visit.place.slug).await?;
    }
    Ok(page::done(&to, "role-give-given"))
}
