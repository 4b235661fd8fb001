//! Let someone read a paper of mine until a day, and take that back: it bites on their next request.

use super::show::own;
use super::{SharePaper, What, of};
use crate::person::pick;
use crate::until;
use axum::extract::Path;
use axum::response::Response;
use ground::ask::{Ask, Choice};
use ground::form::Form;
use ground::outbox;
use ground::page;
use ground::params;
use ground::permit::Permit;
use ground::stop::Stop;
use ground::store::{Db, DbResult};
use ground::trail::Detail;
use ground::viewer::Viewer;
use ground::visit::Visit;

// Who may: `SharePaper`, the person themselves with their own hand, having proved who they are.

// What is asked: who, and until when.

// What happens.

/// Someone who may read it now.
pub(crate) struct Reader {
    pub id: String,
    pub name: String,
    pub until_at: i64,
}

/// Those who may read a paper now, by name.
pub(crate) fn now(db: &Db<'_>, permit: &Permit<SharePaper>, now: i64) -> DbResult<Vec<Reader>> {
    let on = permit.on();
    let rows: Vec<(String, String, i64)> = db.all(
        "select r.id, p.name, r.until_at from paper_reader r join person p \
         on p.place_id = r.place_id and p.id = r.reader_id where r.place_id = $1 \
         and r.person_id = $2 and r.what = $3 and r.ended_at is null and r.until_at > $4 \
         order by p.name, r.id",
        params![&on.place_id, &on.id, on.what.key(), now],
    )?;
    Ok(rows.into_iter().map(|(id, name, until_at)| Reader { id, name, until_at }).collect())
}

/// The papers that others let this viewer read: whose, and which. For whoever asks alone.
pub(crate) fn with(db: &Db<'_>, viewer: &Viewer, now: i64) -> DbResult<Vec<(String, What)>> {
    // Whoever acts for someone does not learn what others let that person read.
    if viewer.acting().is_some() {
        return Ok(Vec::new());
    }
    let rows: Vec<(String, String)> = db.all(
        "select distinct person_id, what from paper_reader where place_id = $1 and reader_id = $2 \
         and ended_at is null and until_at > $3 order by person_id, what",
        params![viewer.place_id(), viewer.person_id(), now],
    )?;
    Ok(rows.into_iter().filter_map(|(id, what)| Some((id, What::from_key(&what)?))).collect())
}

/// The permit to share a paper of one's own.
pub(crate) fn mine(
    db: &Db<'_>,
    viewer: &Viewer,
    what: What,
    now: i64,
) -> Result<Permit<SharePaper>, Stop> {
    let id = viewer.person_id().ok_or(Stop::SignIn)?;
    Ok(viewer.may::<SharePaper>(&of(db, viewer.place_id(), id, what, now)?)?)
}

/// `GET /{place}/me/needs/share`, `GET /{place}/me/plan/share`
pub(crate) async fn get(visit: Visit, what: What) -> Result<Response, Stop> {
    visit.person_id()?;
    visit.own_hand()?;
    visit.proved()?;
    ask(&visit, what, &Form::default(), Vec::new())
}

/// `POST` to the same address.
pub(crate) async fn post(visit: Visit, what: What, mut form: Form) -> Result<Response, Stop> {
    let me = visit.person_id()?.to_owned();
    visit.own_hand()?;
    visit.proved()?;
    let (reader, choices) = pick::pick(&visit, &mut form).await?;
    let until_at = until::ask(&visit, &mut form, "until", "until", "acting");
    if reader.as_ref().is_some_and(|r| r.id == me) {
        form.fault(pick::WHO, visit.w.t("paper-share-who-same"));
    }
    let (Some(reader), false) = (reader, form.is_faulty()) else {
        return ask(&visit, what, &form, choices);
    };
    let viewer = visit.viewer.clone();
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let writing = tx.write(mine(tx, &viewer, what, tx.now())?)?;
            let paper = writing.on();
            // Someone who may read it already gets the new day.
            writing.exec(
                "update paper_reader set ended_at = $5 where place_id = $1 and person_id = $2 \
                 and what = $3 and reader_id = $4 and ended_at is null",
                params![tx.place_id(), &paper.id, what.key(), &reader.id, tx.now()],
            )?;
            writing.exec(
                "insert into paper_reader (place_id, id, person_id, what, reader_id, made_at, \
                 until_at) values ($1, $2, $3, $4, $5, $6, $7)",
                params![
                    tx.place_id(),
                    tx.id(),
                    &paper.id,
                    what.key(),
                    &reader.id,
                    tx.now(),
                    until_at
                ],
            )?;
            let name = viewer.me().map(|me| me.name.as_str()).unwrap_or_default();
            let day = format!("[[day {until_at}]]");
            let parts = [("person", name), ("day", day.as_str())];
            let path = format!("/{}/me", tx.place_id());
            writing.later(&outbox::tell(&reader.id, "paper-shared-mail", &parts, &path))?;
            writing.keep(Detail::none().say("paper", what.key()).say("reader", reader.id.as_str()))
        })
        .await?;
    Ok(page::done(&own(&visit, what), "paper-shared"))
}

/// `POST /{place}/me/needs/readers/{id}/end`
pub(crate) async fn end(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    what: What,
) -> Result<Response, Stop> {
    // Taking back asks for no proof: it must be quick.
    let viewer = visit.viewer.clone();
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let writing = tx.write(mine(tx, &viewer, what, tx.now())?)?;
            let paper = writing.on();
            let ended = writing.exec(
                "update paper_reader set ended_at = $4 where place_id = $1 and id = $2 \
                 and person_id = $3 and ended_at is null",
                params![tx.place_id(), &id, &paper.id, tx.now()],
            )?;
            if ended == 0 {
                return Err(Stop::NotFound);
            }
            writing.keep(Detail::none().say("paper", what.key()).say("ended", id.as_str()))
        })
        .await?;
    Ok(page::done(&own(&visit, what), "paper-unshared"))
}

// What is shown.

fn ask(visit: &Visit, what: What, form: &Form, choices: Vec<Choice>) -> Result<Response, Stop> {
    let (w, back) = (&visit.w, own(visit, what));
    let about = w.t(&what.word("title")).into_owned();
    let ask = Ask::new(w, "paper-share", format!("{back}/share"), back).about(&about);
    pick::field(ask, choices).date("until").show(visit, form)
}
