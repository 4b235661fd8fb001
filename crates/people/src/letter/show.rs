//! One letter, to be printed. It shows the address, so that it was read stands in the trail.

use super::{Letter, SeeLetters, find};
use crate::reach::way::Way;
use crate::reach::{self, Reach, SeeReach};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use ground::page::{self, Frame};
use ground::person;
use ground::place::Ground;
use ground::stop::Stop;
use ground::trail::Detail;
use ground::visit::Visit;

// Who may: `SeeLetters` and `SeeReach`, a steward with a second step, having proved who they are.

// What happens.

/// `GET /{place}/letters/{id}`
pub(crate) async fn get(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    visit.viewer.may::<SeeLetters>(&Ground { place_id: visit.place.slug.clone() }).map(drop)?;
    visit.second_step()?;
    visit.proved()?;
    let viewer = visit.viewer.clone();
    let (letter, reach, name) = visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let ground = Ground { place_id: tx.place_id().to_owned() };
            let permit = viewer.may::<SeeLetters>(&ground)?;
            let letter = find(tx, &permit, &id)?.ok_or(Stop::NotFound)?;
            let of = reach::of(tx, tx.place_id(), &letter.person_id)?.ok_or(Stop::NotFound)?;
            let permit = viewer.may::<SeeReach>(&of)?;
            let reach = reach::way_of(tx, &permit)?;
            let person = person::find(tx, tx.place_id(), &letter.person_id)?;
            let name = person.map(|p| p.name).unwrap_or_default();
            Ok(tx.write(permit)?.keep(Detail::none())?.with((letter, reach, name)))
        })
        .await?;
    page::page(&ShowPage::of(&visit, letter, &reach, name))
}

// What is shown.

#[derive(Template)]
#[template(path = "letter/show.html")]
struct ShowPage {
    frame: Frame,
    letter: Letter,
    name: String,
    /// Where it goes: an address, a number, or nothing but the name.
    whereto: String,
    way: String,
    when: String,
    large: bool,
    access: Option<String>,
    posted: Option<String>,
    action: String,
    back: String,
}

impl ShowPage {
    fn of(visit: &Visit, letter: Letter, reach: &Reach, name: String) -> Self {
        let whereto = match letter.by() {
            Way::Telephone | Way::Text => &reach.phone,
            _ => &reach.address,
        };
        Self {
            frame: visit.frame("letter"),
            whereto: whereto.clone().unwrap_or_default(),
            way: visit.w.t(&letter.by().word()).into_owned(),
            when: visit.w.day(letter.made_at),
            large: reach.large(),
            access: Some(reach.needs(&visit.w)).filter(|needs| !needs.is_empty()),
            posted: letter.printed_at.map(|at| visit.w.day(at)),
            action: visit.to(&format!("/letters/{}/posted", letter.id)),
            back: visit.to("/letters"),
            letter,
            name,
        }
    }
}
