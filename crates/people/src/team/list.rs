//! My team, and the teams that I am in or asked into.

use super::{Seat, Stands};
use askama::Template;
use axum::response::Response;
use ground::page::{self, Frame};
use ground::params;
use ground::permit::Noun;
use ground::person;
use ground::stop::Stop;
use ground::visit::Visit;

// Who may: each their own.

// What happens.

/// `GET /{place}/teams`
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    let (place_id, me) = (visit.place.slug.clone(), visit.person_id()?.to_owned());
    let (id, viewer) = (me.clone(), visit.viewer.clone());
    let (seats, names) = visit
        .house
        .store
        .read(move |db| {
            let sql = format!(
                "select {} from seat where place_id = $1 and member_id = $2 \
                 order by asked_at desc, id",
                Seat::COLUMNS
            );
            let mut seats: Vec<Seat> = db.all(&sql, params![&place_id, &id])?;
            // The teams of others are theirs: whoever acts for one who is in them does not read of them.
            seats.retain(|seat| seat.seen_by(&viewer));
            let names = person::names(db, &place_id, seats.iter().map(|s| s.person_id.as_str()))?;
            Ok((seats, names))
        })
        .await?;
    let line = |seat: &Seat| {
        let name = names.get(&seat.person_id).map(String::as_str).unwrap_or_default();
        (visit.to(&format!("/teams/seats/{}", seat.id)), visit.w.part("team-of", "person", name))
    };
    let of = |wanted: &[Stands]| {
        let fits = seats.iter().filter(|s| wanted.contains(&s.stands(visit.now())));
        fits.map(line).collect::<Vec<_>>()
    };
    page::page(&ListPage {
        mine: visit.to(&format!("/teams/{me}")),
        asked: of(&[Stands::Asked]),
        inside: of(&[Stands::Trial, Stands::Agreed]),
        back: visit.to("/me"),
        frame: visit.frame("teams"),
    })
}

// What is shown.

#[derive(Template)]
#[template(path = "team/list.html")]
struct ListPage {
    frame: Frame,
    mine: String,
    asked: Vec<(String, String)>,
    inside: Vec<(String, String)>,
    back: String,
}
