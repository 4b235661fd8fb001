//! Say yes or no to someone who lives farther from the middle than the walk, and asks to be in the network.

use super::join::put_in;
use super::{AnswerNetwork, find};
use axum::extract::Path;
use axum::response::Response;
use ground::form::Form;
use ground::outbox;
use ground::page;
use ground::params;
use ground::stop::Stop;
use ground::trail::Detail;
use ground::visit::Visit;

// Who may: `AnswerNetwork`, whoever connects it.

// What is asked: `who`, what was asked; `answer`, yes or no.

// What happens.

/// `POST /{place}/networks/{id}/answer`
pub(crate) async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    form: Form,
) -> Result<Response, Stop> {
    let viewer = visit.viewer.clone();
    let to = visit.to(&format!("/networks/{id}"));
    let (asked, yes) = (form.get("who").to_owned(), form.get("answer") == "yes");
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let network = find(tx, &viewer, &id)?;
            let writing = tx.write(viewer.may::<AnswerNetwork>(&network)?)?;
            let sql = "select person_id from network_ask where place_id = $1 and network_id = $2 \
                       and id = $3 and kind = 'join' and no_at is null";
            let found: Option<(String,)> = tx.one(sql, params![tx.place_id(), &id, &asked])?;
            let (person,) = found.ok_or(Stop::NotFound)?;
            if yes {
                put_in(&writing, &person, &tx.id())?;
            } else {
                writing.exec(
                    "update network_ask set no_at = $3 where place_id = $1 and id = $2",
                    params![tx.place_id(), &asked, tx.now()],
                )?;
            }
            let key = if yes { "network-yes" } else { "network-no" };
            let path = format!("/{}/networks/{id}", tx.place_id());
            let parts = [("network", network.name.as_str())];
            writing.later(&outbox::tell(&person, key, &parts, &path))?;
            writing.keep(Detail::none())
        })
        .await?;
    Ok(page::done(&to, if yes { "network-answered-yes" } else { "network-answered-no" }))
}
