//! A letter was posted, a call made, a visit paid: it waits no longer.

use super::{PostLetter, SeeLetters, find};
use axum::extract::Path;
use axum::response::Response;
use ground::page;
use ground::params;
use ground::place::Ground;
use ground::stop::Stop;
use ground::trail::Detail;
use ground::visit::Visit;

// Who may: `PostLetter`, a steward.

/// `POST /{place}/letters/{id}/posted`
pub(crate) async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    visit.viewer.may::<SeeLetters>(&Ground { place_id: visit.place.slug.clone() }).map(drop)?;
    visit.second_step()?;
    let (viewer, list) = (visit.viewer.clone(), visit.to("/letters"));
    let back = list.clone();
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let ground = Ground { place_id: tx.place_id().to_owned() };
            let letter =
                find(tx, &viewer.may::<SeeLetters>(&ground)?, &id)?.ok_or(Stop::NotFound)?;
            if letter.printed_at.is_some() {
                return Err(Stop::Already(back.clone()));
            }
            let writing = tx.write(viewer.may::<PostLetter>(&letter)?)?;
            writing.exec(
                "update letter set printed_at = $3, printed_by = $4 \
                 where place_id = $1 and id = $2 and printed_at is null",
                params![tx.place_id(), &id, tx.now(), viewer.person_id()],
            )?;
            let way = letter.by().key();
            writing.keep(Detail::none().on_behalf_of(Some(&letter.person_id)).say("way", way))
        })
        .await?;
    Ok(page::done(&list, "letter-posted"))
}
