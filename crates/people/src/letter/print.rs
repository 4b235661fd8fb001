//! The print run: every letter that waits to be posted, each on pages of its own with its address, in the
//! print that the person asked for. It shows addresses, so that each was read stands in the trail.

use super::{Letter, SeeLetters, waiting};
use crate::reach::way::Way;
use crate::reach::{self, Reach, SeeReach};
use askama::Template;
use axum::response::Response;
use ground::page::{self, Frame};
use ground::person;
use ground::place::Ground;
use ground::stop::Stop;
use ground::trail::{Detail, Kept};
use ground::visit::Visit;

// Who may: `SeeLetters` and `SeeReach`, a steward with a second step, having proved who they are.

/// So many letters are one run; the next are printed after these are posted.
const MOST: usize = 200;

// What happens.

/// `GET /{place}/letters/print`
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    visit.viewer.may::<SeeLetters>(&Ground { place_id: visit.place.slug.clone() }).map(drop)?;
    visit.second_step()?;
    visit.proved()?;
    let letters = read(&visit).await?;
    let sheet = |(letter, reach, name): (Letter, Reach, String)| Sheet {
        whereto: reach.address.clone().unwrap_or_default(),
        when: visit.w.day(letter.made_at),
        large: reach.large(),
        needs: reach.needs(&visit.w),
        letter,
        name,
    };
    page::page(&PrintPage {
        sheets: letters.into_iter().map(sheet).collect(),
        back: visit.to("/letters"),
        frame: visit.frame("letter-print"),
    })
}

/// The letters to post with how each is reached; nothing is read when none waits.
async fn read(visit: &Visit) -> Result<Vec<(Letter, Reach, String)>, Stop> {
    let viewer = visit.viewer.clone();
    let ground = Ground { place_id: visit.place.slug.clone() };
    let asked = viewer.clone();
    let letters = visit
        .house
        .store
        .read(move |db| Ok(waiting(db, &asked.may::<SeeLetters>(&ground)?)?))
        .await?;
    let letters: Vec<Letter> =
        letters.into_iter().filter(|l| l.by() == Way::Post).take(MOST).collect();
    if letters.is_empty() {
        return Ok(Vec::new());
    }
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let mut all = Vec::new();
            let mut kept: Option<Kept<()>> = None;
            for letter in &letters {
                let of = reach::of(tx, tx.place_id(), &letter.person_id)?.ok_or(Stop::NotFound)?;
                let permit = viewer.may::<SeeReach>(&of)?;
                let reach = reach::way_of(tx, &permit)?;
                let person = person::find(tx, tx.place_id(), &letter.person_id)?;
                kept = Some(tx.write(permit)?.keep(Detail::none())?);
                all.push((letter.clone(), reach, person.map(|p| p.name).unwrap_or_default()));
            }
            Ok(kept.ok_or(Stop::NotFound)?.with(all))
        })
        .await
}

// What is shown.

struct Sheet {
    letter: Letter,
    name: String,
    whereto: String,
    when: String,
    large: bool,
    /// What they need, for whoever puts it into the envelope.
    needs: String,
}

#[derive(Template)]
#[template(path = "letter/print.html")]
struct PrintPage {
    frame: Frame,
    sheets: Vec<Sheet>,
    back: String,
}
