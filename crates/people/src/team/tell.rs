//! Whoever leads a team is told who said yes, who does not want to be in it and who left; whoever is taken out is told
//! so; and both are told in time that a trial ends, where they have not said that it goes on. Subjects and mails name
//! nobody.

use super::{Seat, Stands};
use ground::clock::DAY;
use ground::house::House;
use ground::outbox::{self, Job};
use ground::params;
use ground::permit::Act;
use ground::person;
use ground::stop::Stop;
use ground::store::Db;
use ground::trail::Writing;
use ground::viewer::Viewer;
use serde_json::{Value as Json, json};

/// The kind of the job that tells both that a trial ends.
pub(crate) const TRIAL_ENDS: &str = "team-trial-ends";

/// How long before its end that is told; of a short trial, half of it.
const BEFORE: i64 = 3 * DAY;

/// One of the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum To {
    Lead,
    Member,
}

/// What tells one of the two, naming the other.
fn letter(db: &Db<'_>, seat: &Seat, to: To, key: &str) -> Result<Job, Stop> {
    let (who, other) = match to {
        To::Lead => (&seat.person_id, &seat.member_id),
        To::Member => (&seat.member_id, &seat.person_id),
    };
    let name = person::name(db, &seat.place_id, other)?;
    let day = format!("[[day {}]]", seat.trial_until);
    let path = format!("/{}/teams/seats/{}", seat.place_id, seat.id);
    Ok(outbox::tell(who, key, &[("other", &name), ("day", &day)], &path))
}

/// They said yes: the trial begins, and will end.
pub(super) fn taken<A: Act>(
    db: &Db<'_>,
    writing: &Writing<'_, '_, A>,
    seat: &Seat,
) -> Result<(), Stop> {
    writing.later(&letter(db, seat, To::Lead, "team-yes-mail")?)?;
    let (now, ends) = (writing.now(), seat.trial_until);
    let job = Job::new(TRIAL_ENDS, json!({ "id": seat.id }));
    writing.later(&job.not_before(ends - BEFORE.min((ends - now) / 2)))?;
    Ok(())
}

/// One of the two wants to go on: the other is told.
pub(super) fn on<A: Act>(
    db: &Db<'_>,
    writing: &Writing<'_, '_, A>,
    seat: &Seat,
    by: &Viewer,
) -> Result<(), Stop> {
    let to = if by.is_person(&seat.person_id) { To::Member } else { To::Lead };
    writing.later(&letter(db, seat, to, "team-on-mail")?)?;
    Ok(())
}

/// It has ended: whoever did not end it is told.
pub(super) fn ended<A: Act>(
    db: &Db<'_>,
    writing: &Writing<'_, '_, A>,
    seat: &Seat,
    by: &Viewer,
) -> Result<(), Stop> {
    let told = if by.is_person(&seat.person_id) {
        // Whoever was only asked was in nothing.
        if seat.taken_at.is_none() {
            return Ok(());
        }
        letter(db, seat, To::Member, "team-out-mail")?
    } else if seat.taken_at.is_some() {
        letter(db, seat, To::Lead, "team-left-mail")?
    } else {
        letter(db, seat, To::Lead, "team-no-mail")?
    };
    writing.later(&told)?;
    Ok(())
}

/// The hand for jobs of kind [`TRIAL_ENDS`]. Whoever said that it goes on is not told.
pub(crate) async fn trial_ends(house: House, place_id: String, body: Json) -> Result<(), Stop> {
    let (place, id) = (place_id.clone(), body["id"].as_str().unwrap_or_default().to_owned());
    let now = house.now();
    let jobs = house
        .store
        .read(move |db| {
            let sql = format!("select {} from seat where place_id = $1 and id = $2", Seat::COLUMNS);
            let found: Option<Seat> = db.one(&sql, params![&place, &id])?;
            let Some(seat) = found.filter(|seat| seat.stands(now) == Stands::Trial) else {
                return Ok(Vec::new());
            };
            let open = [(To::Lead, seat.lead_on_at), (To::Member, seat.member_on_at)];
            let open = open.into_iter().filter(|(_, said)| said.is_none());
            open.map(|(to, _)| letter(db, &seat, to, "team-trial-mail")).collect()
        })
        .await?;
    for job in jobs {
        outbox::put_apart(&house, &place_id, job).await?;
    }
    Ok(())
}
