//! End a neighbour network, with a reason: those who are in it are told and can still read that it ended, and nobody
//! finds it any more.

use super::{EndNetwork, find};
use axum::extract::Path;
use axum::response::Response;
use ground::ask::Ask;
use ground::form::Form;
use ground::outbox;
use ground::page;
use ground::params;
use ground::stop::Stop;
use ground::trail::Detail;
use ground::visit::Visit;

// Who may: `EndNetwork`, whoever connects it.

// What is asked: `why`.

const LONGEST: usize = 500;

// What happens.

async fn name(visit: &Visit, id: &str) -> Result<String, Stop> {
    visit.person_id()?;
    let (viewer, id) = (visit.viewer.clone(), id.to_owned());
    visit
        .house
        .store
        .read(move |db| {
            let network = find(db, &viewer, &id)?;
            drop(viewer.may::<EndNetwork>(&network)?);
            Ok(network.name.clone())
        })
        .await
}

/// `GET /{place}/networks/{id}/end`
pub(crate) async fn get(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let name = name(&visit, &id).await?;
    ask(&visit, &id, &name, &Form::default())
}

/// `POST /{place}/networks/{id}/end`
pub(crate) async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let name = name(&visit, &id).await?;
    let why = form.text(&visit.w, "why", "network-end-why", LONGEST);
    if form.is_faulty() {
        return ask(&visit, &id, &name, &form);
    }
    let viewer = visit.viewer.clone();
    let to = visit.to(&format!("/networks/{id}"));
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let network = find(tx, &viewer, &id)?;
            let writing = tx.write(viewer.may::<EndNetwork>(&network)?)?;
            writing.exec(
                "update network set ended_at = $3, why = $4 where place_id = $1 and id = $2",
                params![tx.place_id(), &id, tx.now(), &why],
            )?;
            // Whoever was in it to the end is known by the same moment: see `all` and `find`.
            writing.exec(
                "update network_member set left_at = $3 where place_id = $1 and network_id = $2 \
                 and left_at is null",
                params![tx.place_id(), &id, tx.now()],
            )?;
            let sql = "delete from network_ask where place_id = $1 and network_id = $2";
            writing.exec(sql, params![tx.place_id(), &id])?;
            let path = format!("/{}/networks/{id}", tx.place_id());
            let parts = [("network", network.name.as_str())];
            for member in network.members.iter().filter(|id| !viewer.is_person(id)) {
                writing.later(&outbox::tell(member, "network-ended", &parts, &path))?;
            }
            writing.keep(Detail::none())
        })
        .await?;
    Ok(page::done(&to, "network-is-ended"))
}

// What is shown.

fn ask(visit: &Visit, id: &str, name: &str, form: &Form) -> Result<Response, Stop> {
    let back = visit.to(&format!("/networks/{id}"));
    Ask::new(&visit.w, "network-end", format!("{back}/end"), back)
        .about(name)
        .area("why", 3)
        .show(visit, form)
}
