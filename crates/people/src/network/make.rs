//! Begin a neighbour network: where its middle is, and what hours I give as its connector.

use super::{MakeNetwork, spot};
use axum::response::Response;
use ground::ask::{Ask, Kind};
use ground::form::Form;
use ground::page;
use ground::params;
use ground::place::Ground;
use ground::stop::Stop;
use ground::trail::Detail;
use ground::visit::Visit;

// Who may: `MakeNetwork`, everyone who belongs to the place.

// What is asked.

const LONGEST_NAME: usize = 80;
const LONGEST: usize = 500;
/// The hours of a week.
const WEEK: i64 = 168;

/// What whoever connects it gives, in hours a week.
pub(super) fn hours(visit: &Visit, form: &mut Form) -> Option<i64> {
    let hours = form.get("hours").parse().ok().filter(|h| (0..=WEEK).contains(h));
    if hours.is_none() {
        form.fault("hours", visit.w.t("network-make-hours-wrong"));
    }
    hours
}

// What happens.

/// `GET /{place}/networks/make`
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    let ground = Ground { place_id: visit.place.slug.clone() };
    visit.viewer.may::<MakeNetwork>(&ground).map(drop)?;
    ask(&visit, &Form::default())
}

/// `POST /{place}/networks/make`
pub(crate) async fn post(visit: Visit, mut form: Form) -> Result<Response, Stop> {
    let ground = Ground { place_id: visit.place.slug.clone() };
    visit.viewer.may::<MakeNetwork>(&ground).map(drop)?;
    let me = visit.person_id()?.to_owned();
    let w = &visit.w;
    let name = form.text(w, "name", "network-make-name", LONGEST_NAME);
    let about = form.text(w, "about", "network-make-about", LONGEST);
    let hours = hours(&visit, &mut form);
    let spot = spot::check(&visit, &mut form);
    if spot.is_none() && !form.is_faulty() {
        let field = if visit.place.spots.is_empty() { "lat" } else { "near" };
        form.fault(field, w.t("network-make-near-missing"));
    }
    let (Some(spot), Some(hours), false) = (spot, hours, form.is_faulty()) else {
        return ask(&visit, &form);
    };
    let (viewer, once) = (visit.viewer.clone(), form.once().to_owned());
    let to = visit.to("/networks");
    let went_to = to.clone();
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            tx.only_once(&once)?;
            let ground = Ground { place_id: tx.place_id().to_owned() };
            let writing = tx.write(viewer.may::<MakeNetwork>(&ground)?)?;
            let id = tx.id();
            writing.exec(
                "insert into network (place_id, id, name, about, lat, lon, connector_id, hours, \
                 made_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
                params![
                    tx.place_id(),
                    &id,
                    &name,
                    &about,
                    spot.lat,
                    spot.lon,
                    &me,
                    hours,
                    tx.now()
                ],
            )?;
            writing.exec(
                "insert into network_member (place_id, id, network_id, person_id, joined_at) \
                 values ($1, $2, $3, $4, $5)",
                params![tx.place_id(), tx.id(), &id, &me, tx.now()],
            )?;
            writing.once(&once, &went_to)?;
            writing.keep(Detail::none().say("network", id))
        })
        .await?;
    Ok(page::done(&to, "network-made"))
}

// What is shown.

fn ask(visit: &Visit, form: &Form) -> Result<Response, Stop> {
    let (action, back) = (visit.to("/networks/make"), visit.to("/networks"));
    let ask = Ask::new(&visit.w, "network-make", action, back).line("name").area("about", 3);
    spot::fields(visit, ask).field("hours", Kind::Line("number")).show(visit, form)
}
