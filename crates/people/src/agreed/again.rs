//! The job that asks again: whoever was entered by a helper and agreed so long ago is written to, by the way
//! that they chose, and is not written to again before the same time has passed.

use super::AskConsent;
use crate::reach::{ReachOf, of as reach_of};
use ground::clock::DAY;
use ground::house::House;
use ground::outbox;
use ground::params;
use ground::stop::Stop;
use ground::store::Db;
use ground::trail::Detail;
use ground::viewer::Viewer;

/// So many are asked at one time at the most: letters are posted by hand.
const AT_ONCE: i64 = 50;

/// Those who are to be asked: they agreed, and were last asked, before `before`.
fn due(db: &Db<'_>, place_id: &str, before: i64) -> Result<Vec<String>, Stop> {
    let rows: Vec<(String,)> = db.all(
        "select r.id from reach r join person p on p.place_id = r.place_id and p.id = r.id \
         where r.place_id = $1 and r.entered_by is not null and p.left_at is null \
         and not exists (select 1 from noted n where n.place_id = r.place_id and n.person_id = r.id \
             and n.kind = 'no-more' and n.at >= r.consent_at) \
         and r.consent_at < $2 and coalesce(r.asked_at, 0) < $2 order by r.consent_at, r.id limit $3",
        params![place_id, before, AT_ONCE],
    )?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// Asks everyone who is to be asked; gives how many.
pub(crate) async fn ask(house: &House, place_id: &str) -> Result<usize, Stop> {
    let place = house.place(place_id).ok_or(Stop::NotFound)?;
    let before = house.now() - place.promise("consent-review", house.now()) * DAY;
    let asked = place_id.to_owned();
    let due = house.store.read(move |db| due(db, &asked, before)).await?;
    let number = due.len();
    for id in due {
        let viewer = Viewer::system(place_id);
        let asked = house
            .store
            .act(place_id, move |tx| {
                let of: ReachOf = reach_of(tx, tx.place_id(), &id)?.ok_or(Stop::NotFound)?;
                let writing = tx.write(viewer.may::<AskConsent>(&of)?)?;
                let sql = "update reach set asked_at = $3 where place_id = $1 and id = $2 \
                           and coalesce(asked_at, 0) < $4";
                if writing.exec(sql, params![tx.place_id(), &id, tx.now(), before])? == 0 {
                    return Err(Stop::Already(String::new()));
                }
                let path = format!("/{}/me/agreed", tx.place_id());
                writing.later(&outbox::tell(&id, "consent-again", &[], &path))?;
                writing.keep(Detail::none())
            })
            .await;
        match asked {
            Err(Stop::Already(_)) | Ok(()) => {}
            Err(other) => return Err(other),
        }
    }
    Ok(number)
}
