//! One worry. Until it is taken up it shows when it was raised and nothing else; then whoever holds it reads
//! it, and what was done.

use super::{
    HoldWorry, LetGoWorry, NameWorry, Said, TakeWorry, Worry, box_of, find, said, was_asked,
};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use ground::page::{self, Frame};
use ground::params;
use ground::person;
use ground::stop::Stop;
use ground::trail::Detail;
use ground::visit::Visit;

// Who may: `HoldWorry`, whoever holds it, with a second step. That they read it stands in the trail.

// What happens.

/// A note, opened: by whom, when, and its text.
type Note = (String, i64, String);

/// `GET /{place}/concerns/{id}`
pub(crate) async fn get(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let (viewer, asked) = (visit.viewer.clone(), id.clone());
    let envelopes = visit.house.keys.envelopes.clone();
    let found = visit.house.store.read(move |db| match find(db, &envelopes, &viewer, &asked) {
        // Whoever was asked once is told that it is with someone else now.
        Err(Stop::NotFound) if was_asked(db, &viewer, &asked)? => Ok(None),
        found => found.map(Some),
    });
    let Some(worry) = found.await? else {
        return Ok(page::done(&visit.to("/concerns"), "worry-gone"));
    };
    visit.second_step()?;
    visit.proved()?;
    let opened = if visit.viewer.can::<HoldWorry>(&worry) { open(&visit, id).await? } else { None };
    page::page(&ShowPage::of(&visit, &worry, opened))
}

/// Reads it, and notes that it was read. Nothing once it is forgotten.
async fn open(visit: &Visit, id: String) -> Result<Option<Opened>, Stop> {
    let (viewer, envelopes) = (visit.viewer.clone(), visit.house.keys.envelopes.clone());
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let worry = find(tx, &envelopes, &viewer, &id)?;
            let permit = viewer.may::<HoldWorry>(&worry)?;
            let of = box_of(&worry.place_id, &worry.id);
            let rows: Vec<Note> = tx.all(
                "select by_id, at, sealed from worry_note where place_id = $1 and worry_id = $2 \
                 order by at, id",
                params![tx.place_id(), &id],
            )?;
            let names = person::names(
                tx,
                tx.place_id(),
                rows.iter().map(|n| n.0.as_str()).chain(worry.harmed.iter().map(String::as_str)),
            )?;
            let mut notes = Vec::new();
            for (by, at, sealed) in rows {
                let text = envelopes.open(&of, "note", &sealed)?;
                notes.push((names.get(&by).cloned().unwrap_or_default(), at, text));
            }
            let mut harmed = Vec::new();
            // Whoever has left has no papers any more.
            for id in &worry.harmed {
                let here = person::is_here(tx, tx.place_id(), id)?;
                harmed
                    .extend(names.get(id).filter(|_| here).map(|name| (id.clone(), name.clone())));
            }
            let said = said(&permit, &envelopes)?;
            let kept = tx.write(permit)?.keep(Detail::none())?;
            Ok(kept.with(Some(Opened { said, notes, harmed })))
        })
        .await
}

// What is shown.

struct Opened {
    said: Said,
    notes: Vec<Note>,
    /// Those of the place who may be harmed: id and name.
    harmed: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "worry/show.html")]
struct ShowPage {
    frame: Frame,
    title: String,
    due: String,
    /// What was said, each part under what it is.
    said: Option<Vec<(String, String)>>,
    what: String,
    /// For whoever may know of it and does not hold it, once someone does.
    elsewhere: bool,
    /// When it was closed.
    closed: Option<String>,
    /// Each note: by whom and when, and its text.
    notes: Vec<(String, String)>,
    /// What those who may be harmed need: address and words.
    papers: Vec<(String, String)>,
    take: Option<String>,
    note: Option<String>,
    /// Where they say whom it is about.
    name: Option<String>,
    /// Where they give it on.
    let_go: Option<String>,
    close: Option<String>,
    back: String,
}

/// What was said beside the account itself: each part with what it is, those that are there.
fn parts(visit: &Visit, worry: &Worry, said: &Said) -> Vec<(String, String)> {
    let w = &visit.w;
    let channel = w.t(&format!("worry-channel-{}", worry.channel)).into_owned();
    let knows = match said.knows.as_str() {
        "" => String::new(),
        key => w.t(&format!("worry-knows-{key}")).into_owned(),
    };
    let all = [
        ("harmed", &said.harmed),
        ("named", &said.named),
        ("wants", &said.wants),
        ("knows", &knows),
        ("harms", &said.harms),
        ("about", &said.about),
        ("apart", &said.apart),
        ("reach", &said.reach),
        ("for", &said.for_whom),
        ("channel", &channel),
    ];
    let answered = all.into_iter().filter(|(_, text)| !text.is_empty());
    answered
        .map(|(key, text)| (w.t(&format!("worry-read-{key}")).into_owned(), text.clone()))
        .collect()
}

impl ShowPage {
    fn of(visit: &Visit, worry: &Worry, opened: Option<Opened>) -> Self {
        let w = &visit.w;
        let to = |end: &str| visit.to(&format!("/concerns/{}/{end}", worry.id));
        let holds = opened.is_some() && worry.closed_at.is_none();
        let elsewhere = opened.is_none() && worry.taken_at.is_some();
        let (said, notes, harmed) =
            opened.map_or((None, Vec::new(), Vec::new()), |o| (Some(o.said), o.notes, o.harmed));
        let note = |(by, at, text): Note| {
            (w.with("worry-note-by", &[("name", &by), ("when", &w.moment(at))]), text)
        };
        let paper = |(id, name): (String, String)| {
            (visit.to(&format!("/people/{id}/needs")), w.part("needs-of", "person", &name))
        };
        Self {
            title: w.part("worry-of", "when", &w.moment(worry.made_at)),
            due: w.part("worry-due", "day", &w.day(worry.due_at)),
            what: said.as_ref().map(|said| said.what.clone()).unwrap_or_default(),
            said: said.map(|said| parts(visit, worry, &said)),
            elsewhere,
            closed: worry.closed_at.map(|at| w.part("worry-closed-on", "day", &w.day(at))),
            notes: notes.into_iter().map(note).collect(),
            papers: if holds { harmed.into_iter().map(paper).collect() } else { Vec::new() },
            take: visit.viewer.can::<TakeWorry>(worry).then(|| to("take")),
            note: holds.then(|| to("note")),
            name: (holds && visit.viewer.can::<NameWorry>(worry)).then(|| to("name")),
            let_go: visit.viewer.can::<LetGoWorry>(worry).then(|| to("let-go")),
            close: holds.then(|| to("close")),
            back: visit.to("/concerns"),
            frame: visit.frame("worry").titled("worry-of"),
        }
    }
}
