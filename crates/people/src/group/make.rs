//! Enter a group.

use super::list::ListPage;
use super::{MakeGroup, write};
use axum::response::Response;
use ground::form::Form;
use ground::page;
use ground::place::Ground;
use ground::stop::Stop;
use ground::trail::Detail;
use ground::visit::Visit;

// Who may: `MakeGroup`, a steward.

// What is asked: a name, what the group is for, and if it is somewhere, where and when; in characters at most.

const LONGEST_NAME: usize = 80;
const LONGEST_ABOUT: usize = 600;
const LONGEST_FOUND_AT: usize = 200;

// What happens.

/// `POST /{place}/groups`
pub(crate) async fn post(visit: Visit, mut form: Form) -> Result<Response, Stop> {
    let _may = visit.viewer.may::<MakeGroup>(&Ground { place_id: visit.place.slug.clone() })?;
    let name = form.text(&visit.w, "name", "group-name", LONGEST_NAME);
    let about = form.text(&visit.w, "about", "group-about", LONGEST_ABOUT);
    let found_at = form
        .text_or_none(&visit.w, "found-at", "group-found-at", LONGEST_FOUND_AT)
        .unwrap_or_default();
    if form.is_faulty() {
        return page::refused(&ListPage::of(&visit, form).await?);
    }
    let (viewer, once) = (visit.viewer.clone(), form.once().to_owned());
    let to = visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            tx.only_once(&once)?;
            let ground = Ground { place_id: tx.place_id().to_owned() };
            let writing = tx.write(viewer.may::<MakeGroup>(&ground)?)?;
            let id = tx.id();
            let to = format!("/{}/groups/{id}", tx.place_id());
            write(&writing, &id, (&name, &about, &found_at))?;
            writing.once(&once, &to)?;
            Ok(writing.keep(Detail::none().say("group", id.as_str()))?.with(to))
        })
        .await?;
    Ok(page::done(&to, "group-made"))
}
