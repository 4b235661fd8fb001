//! A circle of support: its meetings and its promises. The person says what is not talked about; anyone in
//! the circle promises for themselves, and says when it is kept.

use super::{Circle, MeetCircle, of};
use crate::acting;
use crate::private::Private;
use crate::until;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use ground::ask::Ask;
use ground::form::Form;
use ground::page::{self, Frame};
use ground::params;
use ground::permit::Permit;
use ground::person::{self, Person};
use ground::stop::Stop;
use ground::store::Db;
use ground::trail::Detail;
use ground::visit::Visit;
use std::collections::BTreeMap;

// Who may: `MeetCircle`, the person and those who said yes to being in the circle.

/// The longest notes of a meeting and the longest promise, in characters.
const LONGEST: usize = 2000;
const LONGEST_PROMISE: usize = 300;

// What happens.

struct Note {
    id: String,
    kind: String,
    by_id: String,
    /// Who acted for them.
    hand_id: Option<String>,
    text: String,
    made_at: i64,
    due_at: Option<i64>,
    kept_at: Option<i64>,
}

type Row = (String, String, String, Option<String>, String, i64, Option<i64>, Option<i64>);

/// What was noted in a circle, newest first.
fn notes(db: &Db<'_>, permit: &Permit<MeetCircle>, private: &Private) -> Result<Vec<Note>, Stop> {
    let on = permit.on();
    let rows: Vec<Row> = db.all(
        "select id, kind, by_id, hand_id, sealed, made_at, due_at, kept_at from circle_note \
         where place_id = $1 and person_id = $2 order by made_at desc, id desc limit 200",
        params![&on.place_id, &on.id],
    )?;
    let open = |(id, kind, by_id, hand_id, sealed, made_at, due_at, kept_at): Row| {
        let text = private.open(&format!("note.{id}"), &sealed)?;
        Ok(Note { id, kind, by_id, hand_id, text, made_at, due_at, kept_at })
    };
    rows.into_iter().map(open).collect()
}

fn find(db: &Db<'_>, visit: &Visit, id: &str) -> Result<(Circle, Person), Stop> {
    let circle = of(db, &visit.place.slug, id)?;
    drop(visit.viewer.may::<MeetCircle>(&circle)?);
    let person = person::find(db, &visit.place.slug, id)?.ok_or(Stop::NotFound)?;
    Ok((circle, person))
}

async fn seen(visit: &Visit, id: &str) -> Result<(Circle, Person), Stop> {
    let (asks, id) = (visit.clone(), id.to_owned());
    visit.house.store.read(move |db| find(db, &asks, &id)).await
}

/// `GET /{place}/people/{id}/circle`
pub(crate) async fn get(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let private = Private::of(&visit.house, &visit.place.slug, &id);
    let asks = visit.clone();
    let (person, circle, notes, names) = visit
        .house
        .store
        .read(move |db| {
            let (circle, person) = find(db, &asks, &id)?;
            let permit = asks.viewer.may::<MeetCircle>(&circle)?;
            let notes = notes(db, &permit, &private)?;
            let by = notes.iter().flat_map(|n| [Some(&n.by_id), n.hand_id.as_ref()]);
            let ids = circle.members.iter().chain(by.flatten());
            let names = person::names(db, &circle.place_id, ids.map(String::as_str))?;
            Ok((person, circle, notes, names))
        })
        .await?;
    let w = &visit.w;
    let to = |end: &str| visit.to(&format!("/people/{}/circle/{end}", person.id));
    let line =
        |note: &Note| Line::of(&visit, &circle, &names, note, to(&format!("{}/kept", note.id)));
    let of_kind = |kind: &str| notes.iter().filter(|n| n.kind == kind).map(line).collect();
    page::page(&MeetPage {
        title: w.part("circle-of", "person", &person.name),
        members: circle.members.iter().filter_map(|id| names.get(id).cloned()).collect(),
        meetings: of_kind("meeting"),
        promises: of_kind("promise"),
        meeting: to("meeting"),
        promise: to("promise"),
        back: visit.to(if visit.viewer.acting().is_some() { "/me/circle" } else { "/circles" }),
        frame: visit.frame("circle-of").titled("circle-of"),
    })
}

/// `GET /{place}/people/{id}/circle/meeting`
pub(crate) async fn meeting_get(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let (_, person) = seen(&visit, &id).await?;
    ask(&visit, &person, "meeting", &Form::default())
}

/// `GET /{place}/people/{id}/circle/promise`
pub(crate) async fn promise_get(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let (_, person) = seen(&visit, &id).await?;
    ask(&visit, &person, "promise", &Form::default())
}

/// `POST /{place}/people/{id}/circle/meeting`
pub(crate) async fn meeting_post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let (_, person) = seen(&visit, &id).await?;
    let text = form.text(&visit.w, "notes", "circle-meeting-notes", LONGEST);
    if form.is_faulty() {
        return ask(&visit, &person, "meeting", &form);
    }
    put(&visit, &person, "meeting", text, None, form.once().to_owned()).await
}

/// `POST /{place}/people/{id}/circle/promise`
pub(crate) async fn promise_post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let (_, person) = seen(&visit, &id).await?;
    let text = form.text(&visit.w, "what", "circle-promise-what", LONGEST_PROMISE);
    let due = until::to_come(&visit, &mut form, "due", "circle-promise-due");
    if form.is_faulty() {
        return ask(&visit, &person, "promise", &form);
    }
    put(&visit, &person, "promise", text, due, form.once().to_owned()).await
}

async fn put(
    visit: &Visit,
    person: &Person,
    kind: &'static str,
    text: String,
    due_at: Option<i64>,
    once: String,
) -> Result<Response, Stop> {
    let private = Private::of(&visit.house, &visit.place.slug, &person.id);
    let (viewer, of_id) = (visit.viewer.clone(), person.id.clone());
    let to = visit.to(&format!("/people/{}/circle", person.id));
    let went_to = to.clone();
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            tx.only_once(&once)?;
            let writing = tx.write(viewer.may::<MeetCircle>(&of(tx, tx.place_id(), &of_id)?)?)?;
            let id = tx.id();
            writing.exec(
                "insert into circle_note (place_id, id, person_id, kind, by_id, sealed, made_at, \
                 due_at, hand_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
                params![
                    tx.place_id(),
                    &id,
                    &of_id,
                    kind,
                    viewer.person_id(),
                    private.seal(&format!("note.{id}"), &text)?,
                    tx.now(),
                    due_at,
                    viewer.acting().map(|hand| hand.id.as_str())
                ],
            )?;
            writing.once(&once, &went_to)?;
            writing.keep(Detail::none().say("kind", kind))
        })
        .await?;
    Ok(page::done(&to, "circle-noted"))
}

/// `POST /{place}/people/{id}/circle/{note}/kept`: whoever promised says that it is kept.
pub(crate) async fn kept(
    visit: Visit,
    Path((_, id, note)): Path<(String, String, String)>,
) -> Result<Response, Stop> {
    let viewer = visit.viewer.clone();
    let to = visit.to(&format!("/people/{id}/circle"));
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let writing = tx.write(viewer.may::<MeetCircle>(&of(tx, tx.place_id(), &id)?)?)?;
            let kept = writing.exec(
                "update circle_note set kept_at = $5 where place_id = $1 and person_id = $2 \
                 and id = $3 and by_id = $4 and kind = 'promise' and kept_at is null",
                params![tx.place_id(), &id, &note, viewer.person_id(), tx.now()],
            )?;
            if kept == 0 {
                return Err(Stop::NotFound);
            }
            writing.keep(Detail::none().say("kind", "kept"))
        })
        .await?;
    Ok(page::done(&to, "circle-promise-is-kept"))
}

// What is shown.

fn ask(visit: &Visit, person: &Person, kind: &'static str, form: &Form) -> Result<Response, Stop> {
    let back = visit.to(&format!("/people/{}/circle", person.id));
    let action = format!("{back}/{kind}");
    let ask = if kind == "meeting" {
        Ask::new(&visit.w, "circle-meeting", action, back).area("notes", 6)
    } else {
        Ask::new(&visit.w, "circle-promise", action, back).area("what", 3).date("due")
    };
    ask.about(&visit.w.part("circle-of", "person", &person.name)).show(visit, form)
}

struct Line {
    by: String,
    text: String,
    when: String,
    /// Where the button goes that says it is kept, for whoever promised.
    kept: Option<String>,
}

impl Line {
    fn of(
        visit: &Visit,
        circle: &Circle,
        names: &BTreeMap<String, String>,
        note: &Note,
        kept: String,
    ) -> Self {
        let w = &visit.w;
        let when = match (note.due_at, note.kept_at) {
            (_, Some(at)) => w.part("circle-promise-kept-on", "day", &w.day(at)),
            (Some(at), None) => w.part("circle-promise-by", "day", &w.day(at)),
            (None, None) => w.day(note.made_at),
        };
        let own = visit.viewer.is_person(&note.by_id);
        let open = note.kind == "promise" && note.kept_at.is_none();
        let by = acting::by(w, names, &note.by_id, note.hand_id.as_ref());
        Self {
            by: if circle.is_in(&note.by_id) { by } else { w.part("circle-of-gone", "name", &by) },
            text: note.text.clone(),
            when,
            kept: (own && open).then_some(kept),
        }
    }
}

#[derive(Template)]
#[template(path = "circle/meet.html")]
struct MeetPage {
    frame: Frame,
    title: String,
    members: Vec<String>,
    meetings: Vec<Line>,
    promises: Vec<Line>,
    meeting: String,
    promise: String,
    back: String,
}
