//! Hats of a team: offered to someone in it, taken on by consent, checked now and then, put down at any time,
//! and ended by their day.

use super::{SeeTeam, TakeHatBack, begin, of};
use crate::private::Private;
use crate::until;
use axum::extract::Path;
use axum::response::Response;
use ground::ask::{Ask, Choice, Kind};
use ground::form::Form;
use ground::outbox;
use ground::page;
use ground::params;
use ground::person;
use ground::stop::Stop;
use ground::store::Db;
use ground::trail::Detail;
use ground::visit::Visit;

// Who may: `SeeTeam`, the person and those in the team; a hat is taken, checked and put down by its holder.
// `TakeHatBack`, the person, with a reason that the holder is told.

// What is asked: `name`, `holder`, and `until`; to take one back, `reason`.

const LONGEST: usize = 120;
const LONGEST_REASON: usize = 500;

// What happens.

/// Those who can hold a hat: the person and those in the team.
async fn holders(visit: &Visit, id: &str) -> Result<Vec<Choice>, Stop> {
    visit.person_id()?;
    let (viewer, id, now) = (visit.viewer.clone(), id.to_owned(), visit.now());
    let names = visit
        .house
        .store
        .read(move |db| {
            let team = of(db, viewer.place_id(), &id, now)?;
            drop(viewer.may::<SeeTeam>(&team)?);
            let ids = team.members.iter().map(String::as_str).chain([id.as_str()]);
            Ok(person::names(db, viewer.place_id(), ids)?)
        })
        .await?;
    Ok(names.into_iter().map(|(id, name)| (id, name, String::new())).collect())
}

/// `GET /{place}/teams/{id}/hats`
pub(crate) async fn get(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let holders = holders(&visit, &id).await?;
    ask(&visit, &id, holders, &Form::default())
}

/// `POST /{place}/teams/{id}/hats`
pub(crate) async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let holders = holders(&visit, &id).await?;
    let w = &visit.w;
    let name = form.text(w, "name", "team-hat-name", LONGEST);
    let keys: Vec<&str> = holders.iter().map(|(id, ..)| id.as_str()).collect();
    let holder = form.one_of(w, "holder", "team-hat-holder", &keys);
    let until_at = until::ask(&visit, &mut form, "until", "until", "acting");
    if form.is_faulty() {
        return ask(&visit, &id, holders, &form);
    }
    let private = Private::of(&visit.house, &visit.place.slug, &id);
    let (viewer, once) = (visit.viewer.clone(), form.once().to_owned());
    let to = visit.to(&format!("/teams/{id}"));
    let went_to = to.clone();
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            tx.only_once(&once)?;
            let writing = begin::<SeeTeam>(tx, &viewer, &id)?;
            let hat = tx.id();
            // Whoever puts it on themselves has said yes to it.
            let taken = viewer.is_person(&holder).then(|| tx.now());
            writing.exec(
                "insert into team_hat (place_id, id, person_id, sealed, holder_id, asked_at, \
                 taken_at, until_at, hand_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
                params![
                    tx.place_id(),
                    &hat,
                    &id,
                    private.seal(&format!("hat.{hat}"), &name)?,
                    &holder,
                    tx.now(),
                    taken,
                    until_at,
                    viewer.acting().map(|hand| hand.id.as_str())
                ],
            )?;
            if taken.is_none() {
                let names = person::names(tx, tx.place_id(), [id.as_str()])?;
                let parts = [("person", names.get(&id).map(String::as_str).unwrap_or_default())];
                writing.later(&outbox::tell(&holder, "team-hat-mail", &parts, &went_to))?;
            }
            writing.once(&once, &went_to)?;
            writing.keep(Detail::none())
        })
        .await?;
    Ok(page::done(&to, "team-hat-offered"))
}

/// `POST /{place}/teams/{id}/hats/{hat}/take`
pub(crate) async fn take(
    visit: Visit,
    Path((_, id, hat)): Path<(String, String, String)>,
) -> Result<Response, Stop> {
    let sql = "update team_hat set taken_at = $5 where place_id = $1 and person_id = $2 and id = $3 \
               and holder_id = $4 and taken_at is null and ended_at is null and until_at > $5";
    own(&visit, id, hat, sql, "team-hat-taken").await
}

/// `POST /{place}/teams/{id}/hats/{hat}/check`: it still fits.
pub(crate) async fn check(
    visit: Visit,
    Path((_, id, hat)): Path<(String, String, String)>,
) -> Result<Response, Stop> {
    let sql = "update team_hat set checked_at = $5 where place_id = $1 and person_id = $2 \
               and id = $3 and holder_id = $4 and taken_at is not null and ended_at is null";
    own(&visit, id, hat, sql, "team-hat-checked").await
}

/// `POST /{place}/teams/{id}/hats/{hat}/down`
pub(crate) async fn down(
    visit: Visit,
    Path((_, id, hat)): Path<(String, String, String)>,
) -> Result<Response, Stop> {
    let sql = "update team_hat set ended_at = $5 where place_id = $1 and person_id = $2 and id = $3 \
               and holder_id = $4 and ended_at is null";
    own(&visit, id, hat, sql, "team-hat-down").await
}

/// A hat that someone else wears, or was offered: its holder, and its name, sealed. For whoever leads.
fn others(db: &Db<'_>, place_id: &str, id: &str, hat: &str) -> Result<(String, String), Stop> {
    let sql = "select holder_id, sealed from team_hat where place_id = $1 and person_id = $2 \
               and id = $3 and holder_id <> $2 and ended_at is null";
    db.one(sql, params![place_id, id, hat])?.ok_or(Stop::NotFound)
}

/// `GET /{place}/teams/{id}/hats/{hat}/back`
pub(crate) async fn back_get(
    visit: Visit,
    Path((_, id, hat)): Path<(String, String, String)>,
) -> Result<Response, Stop> {
    ask_back(&visit, &id, &hat, &Form::default()).await
}

/// `POST /{place}/teams/{id}/hats/{hat}/back`: whoever wore it is told, and reads why.
pub(crate) async fn back_post(
    visit: Visit,
    Path((_, id, hat)): Path<(String, String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    visit.person_id()?;
    let reason = form.text(&visit.w, "reason", "team-hat-back-reason", LONGEST_REASON);
    if form.is_faulty() {
        return ask_back(&visit, &id, &hat, &form).await;
    }
    let private = Private::of(&visit.house, &visit.place.slug, &id);
    let viewer = visit.viewer.clone();
    let to = visit.to(&format!("/teams/{id}"));
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let writing = begin::<TakeHatBack>(tx, &viewer, &id)?;
            let (holder, _) = others(tx, tx.place_id(), &id, &hat)?;
            writing.exec(
                "update team_hat set ended_at = $4, back = $5, back_hand_id = $6 \
                 where place_id = $1 and person_id = $2 and id = $3",
                params![
                    tx.place_id(),
                    &id,
                    &hat,
                    tx.now(),
                    private.seal(&format!("hat.{hat}.back"), &reason)?,
                    viewer.acting().map(|hand| hand.id.as_str())
                ],
            )?;
            let path = format!("/{}/teams/{id}", tx.place_id());
            writing.later(&outbox::tell(&holder, "team-hat-back-mail", &[], &path))?;
            writing.keep(Detail::none())
        })
        .await?;
    Ok(page::done(&to, "team-hat-is-back"))
}

/// What the holder alone does with a hat.
async fn own(
    visit: &Visit,
    id: String,
    hat: String,
    sql: &'static str,
    said: &str,
) -> Result<Response, Stop> {
    visit.person_id()?;
    let viewer = visit.viewer.clone();
    let to = visit.to(&format!("/teams/{id}"));
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let writing = begin::<SeeTeam>(tx, &viewer, &id)?;
            let at = tx.now();
            let holder = viewer.person_id();
            if writing.exec(sql, params![tx.place_id(), &id, &hat, holder, at])? == 0 {
                return Err(Stop::NotFound);
            }
            writing.keep(Detail::none())
        })
        .await?;
    Ok(page::done(&to, said))
}

// What is shown.

async fn ask_back(visit: &Visit, id: &str, hat: &str, form: &Form) -> Result<Response, Stop> {
    visit.person_id()?;
    let private = Private::of(&visit.house, &visit.place.slug, id);
    let (viewer, now) = (visit.viewer.clone(), visit.now());
    let (team, asked) = (id.to_owned(), hat.to_owned());
    let about = visit
        .house
        .store
        .read(move |db| {
            drop(viewer.may::<TakeHatBack>(&of(db, viewer.place_id(), &team, now)?)?);
            let (holder, sealed) = others(db, viewer.place_id(), &team, &asked)?;
            let names = person::names(db, viewer.place_id(), [holder.as_str()])?;
            let name = private.open(&format!("hat.{asked}"), &sealed)?;
            Ok(format!("{name}: {}", names.get(&holder).map_or("", String::as_str)))
        })
        .await?;
    let back = visit.to(&format!("/teams/{id}"));
    let action = format!("{back}/hats/{hat}/back");
    let ask = Ask::new(&visit.w, "team-hat-back", action, back).about(&about);
    ask.area("reason", 3).show(visit, form)
}

fn ask(visit: &Visit, id: &str, holders: Vec<Choice>, form: &Form) -> Result<Response, Stop> {
    let back = visit.to(&format!("/teams/{id}"));
    let action = format!("{back}/hats");
    let ask = Ask::new(&visit.w, "team-hat", action, back);
    ask.line("name").field("holder", Kind::Radios(holders)).date("until").show(visit, form)
}
