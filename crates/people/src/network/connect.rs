//! Hand on who connects a network: the connector asks someone in it, who says yes with the hours that they give, or
//! no. Where the connector has left the place, anyone in it takes that on.

use super::make::hours;
use super::{Connect, HandOn, Network, find};
use axum::extract::Path;
use axum::response::Response;
use ground::ask::{Ask, Choice, Kind};
use ground::form::Form;
use ground::outbox;
use ground::page;
use ground::params;
use ground::permit::{Act, Noun};
use ground::person;
use ground::stop::Stop;
use ground::store::DbResult;
use ground::trail::{Detail, Writing};
use ground::visit::Visit;

// Who may: `HandOn`, whoever connects it; `Connect`, whoever is asked.

// What is asked: `who`, someone in it; then `answer`, and with a yes `hours`.

// What happens.

/// The network, and the others in it by name.
async fn network<A: Act<On = Network>>(
    visit: &Visit,
    id: &str,
) -> Result<(Network, Vec<Choice>), Stop> {
    visit.person_id()?;
    let (viewer, id) = (visit.viewer.clone(), id.to_owned());
    visit
        .house
        .store
        .read(move |db| {
            let network = find(db, &viewer, &id)?;
            drop(viewer.may::<A>(&network)?);
            let ids = network.members.iter().map(String::as_str);
            let names = person::names(db, viewer.place_id(), ids)?;
            let others = network.members.iter().filter(|id| !viewer.is_person(id));
            let others: Vec<Choice> = others
                .filter_map(|id| Some((id.clone(), names.get(id)?.clone(), String::new())))
                .collect();
            Ok((network, others))
        })
        .await
}

/// Nobody is asked to connect it any more.
fn ask_over<A: Act<On = Network>>(writing: &Writing<'_, '_, A>, id: &str) -> DbResult<()> {
    let sql =
        "delete from network_ask where place_id = $1 and network_id = $2 and kind = 'connect'";
    writing.exec(sql, params![writing.on().place_id(), id])?;
    Ok(())
}

/// `GET /{place}/networks/{id}/hand-on`
pub(crate) async fn hand_on_get(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let (network, others) = network::<HandOn>(&visit, &id).await?;
    ask_hand_on(&visit, &network, others, &Form::default())
}

/// `POST /{place}/networks/{id}/hand-on`
pub(crate) async fn hand_on_post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let (network, others) = network::<HandOn>(&visit, &id).await?;
    let offered: Vec<&str> = others.iter().map(|(id, ..)| id.as_str()).collect();
    let who = form.one_of(&visit.w, "who", "network-hand-on-who", &offered);
    if form.is_faulty() {
        return ask_hand_on(&visit, &network, others, &form);
    }
    let viewer = visit.viewer.clone();
    let to = visit.to(&format!("/networks/{id}"));
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let network = find(tx, &viewer, &id)?;
            let writing = tx.write(viewer.may::<HandOn>(&network)?)?;
            if !network.members.contains(&who) {
                return Err(Stop::NotFound);
            }
            ask_over(&writing, &id)?;
            writing.exec(
                "insert into network_ask (place_id, id, network_id, person_id, kind, asked_at) \
                 values ($1, $2, $3, $4, 'connect', $5)",
                params![tx.place_id(), tx.id(), &id, &who, tx.now()],
            )?;
            let name = viewer.me().map(|me| me.name.as_str()).unwrap_or_default();
            let path = format!("/{}/networks/{id}/connect", tx.place_id());
            let parts = [("person", name), ("network", network.name.as_str())];
            writing.later(&outbox::tell(&who, "network-connect-ask", &parts, &path))?;
            writing.keep(Detail::none())
        })
        .await?;
    Ok(page::done(&to, "network-hand-on-asked"))
}

/// `GET /{place}/networks/{id}/connect`
pub(crate) async fn get(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let (network, _) = network::<Connect>(&visit, &id).await?;
    let hours = network.hours.to_string();
    ask_connect(&visit, &network, &Form::with(&[("hours", &hours)]))
}

/// `POST /{place}/networks/{id}/connect`
pub(crate) async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let (network, _) = network::<Connect>(&visit, &id).await?;
    let yes = form.one_of(&visit.w, "answer", "network-connect-answer", &["yes", "no"]) == "yes";
    let given = if yes { hours(&visit, &mut form) } else { None };
    if form.is_faulty() {
        return ask_connect(&visit, &network, &form);
    }
    let viewer = visit.viewer.clone();
    let to = visit.to(&format!("/networks/{id}"));
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let network = find(tx, &viewer, &id)?;
            let writing = tx.write(viewer.may::<Connect>(&network)?)?;
            ask_over(&writing, &id)?;
            if let Some(given) = given {
                writing.exec(
                    "update network set connector_id = $3, hours = $4 \
                     where place_id = $1 and id = $2",
                    params![tx.place_id(), &id, viewer.person_id(), given],
                )?;
            }
            if !network.left {
                let name = viewer.me().map(|me| me.name.as_str()).unwrap_or_default();
                let parts = [("person", name), ("network", network.name.as_str())];
                let path = format!("/{}/networks/{id}", tx.place_id());
                let key =
                    if given.is_some() { "network-connect-yes" } else { "network-connect-no" };
                writing.later(&outbox::tell(&network.connector_id, key, &parts, &path))?;
            }
            writing.keep(Detail::none())
        })
        .await?;
    Ok(page::done(&to, if yes { "network-connected" } else { "network-connect-declined" }))
}

// What is shown.

fn ask_hand_on(
    visit: &Visit,
    network: &Network,
    others: Vec<Choice>,
    form: &Form,
) -> Result<Response, Stop> {
    if others.is_empty() {
        return Err(Stop::Forbidden("network-hand-on-nobody"));
    }
    let back = visit.to(&format!("/networks/{}", network.id));
    Ask::new(&visit.w, "network-hand-on", format!("{back}/hand-on"), back)
        .about(&network.name)
        .field("who", Kind::Radios(others))
        .show(visit, form)
}

fn ask_connect(visit: &Visit, network: &Network, form: &Form) -> Result<Response, Stop> {
    let back = visit.to(&format!("/networks/{}", network.id));
    Ask::new(&visit.w, "network-connect", format!("{back}/connect"), back)
        .about(&network.name)
        .radios("answer", &["yes", "no"])
        .field("hours", Kind::Line("number"))
        .show(visit, form)
}
