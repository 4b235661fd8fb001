//! Take someone out of my circle, or leave someone's.

use super::{EndSeat, Seat, seat, tell};
use axum::extract::Path;
use axum::response::Response;
use ground::ask::Ask;
use ground::form::Form;
use ground::page;
use ground::params;
use ground::permit::Act;
use ground::stop::Stop;
use ground::trail::{Detail, Tx, Writing};
use ground::viewer::Viewer;
use ground::visit::Visit;

// Who may: `EndSeat`, the person and the one who is in their circle.

// What is asked: nothing, once more, where it cannot be undone. Whoever takes someone out of their circle of support
// ends what that one sees and does: that is one press, from the list.

// What happens.

async fn may(visit: &Visit, id: &str) -> Result<(), Stop> {
    visit.person_id()?;
    let (viewer, id) = (visit.viewer.clone(), id.to_owned());
    let asked = move |db: &ground::store::Db<'_>| {
        let seat = seat(db, &viewer, &id)?;
        viewer.may::<EndSeat>(&seat).map(drop)?;
        Ok(())
    };
    visit.house.store.read(asked).await
}

/// `GET /{place}/me/circle/{id}/end`
pub(crate) async fn mine_get(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    may(&visit, &id).await?;
    let back = visit.to("/me/circle");
    Ask::new(&visit.w, "circle-end", format!("{back}/{id}/end"), back)
        .show(&visit, &Form::default())
}

/// `GET /{place}/circles/{id}/leave`
pub(crate) async fn leave_get(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    may(&visit, &id).await?;
    let back = visit.to("/circles");
    Ask::new(&visit.w, "circle-leave", format!("{back}/{id}/leave"), back)
        .show(&visit, &Form::default())
}

/// `POST /{place}/me/circle/{id}/end`
pub(crate) async fn mine(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    end(&visit, id).await?;
    Ok(page::done(&visit.to("/me/circle"), "circle-ended"))
}

/// `POST /{place}/circles/{id}/leave`
pub(crate) async fn leave(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    end(&visit, id).await?;
    Ok(page::done(&visit.to("/circles"), "circle-left"))
}

async fn end(visit: &Visit, id: String) -> Result<(), Stop> {
    let viewer = visit.viewer.clone();
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let seat = seat(tx, &viewer, &id)?;
            let writing = tx.write(viewer.may::<EndSeat>(&seat)?)?;
            over(tx, &writing, &viewer, &seat)?;
            writing.keep(Detail::none())
        })
        .await
}

/// Writes down that it is over. Whom the person takes out goes with what was said of them; whoever says no or leaves is in
/// the circle of support no more, and stays in the person's own map. Whoever did not end it is told.
pub(crate) fn over<A: Act>(
    tx: &Tx<'_>,
    writing: &Writing<'_, '_, A>,
    by: &Viewer,
    seat: &Seat,
) -> Result<(), Stop> {
    if by.is_person(&seat.person_id) {
        writing.exec(
            "update circle set ended_at = $3, sealed = '' where place_id = $1 and id = $2",
            params![tx.place_id(), &seat.id, tx.now()],
        )?;
    } else {
        writing.exec(
            "update circle set member_id = null, agreed_at = null, parted = $3 \
             where place_id = $1 and id = $2",
            params![tx.place_id(), &seat.id, if seat.agreed { "left" } else { "no" }],
        )?;
    }
    tell::ended(tx, writing, seat, by)
}
