//! Say why, before a private paper opens. The line in the log is written first; then it can be read.

use super::{Look, grant, is_open, reader};
use crate::paper::{PaperOf, What, of, reasons};
use axum::response::Response;
use ground::ask::Ask;
use ground::form::Form;
use ground::page;
use ground::params;
use ground::person::{self, Person};
use ground::stop::Stop;
use ground::trail::Detail;
use ground::visit::Visit;

// Who may: `Look`, whoever may read the paper.

// What is asked: `reason`, one of the list in data/papers.toml.

// What happens.

/// Lets pass whoever may read the paper now; the person whose it is, and the paper. Who may not read it gets
/// 'not found', as for a person who is not there.
pub(crate) async fn may_read(
    visit: &Visit,
    person_id: &str,
    what: What,
) -> Result<(Person, PaperOf, bool), Stop> {
    let (viewer, id, now) = (visit.viewer.clone(), person_id.to_owned(), visit.now());
    let found = visit
        .house
        .store
        .read(move |db| {
            let paper = of(db, viewer.place_id(), &id, what, now)?;
            drop(viewer.may::<Look>(&paper)?);
            let person = person::find(db, viewer.place_id(), &id)?.ok_or(Stop::NotFound)?;
            let open = is_open(db, &viewer, &paper, now)?;
            Ok((person, paper, open))
        })
        .await?;
    // By a role, as whoever holds a worry: with a second step. Whom the person chose reads it without.
    if found.1.holders.iter().any(|id| visit.viewer.is_person(id)) {
        visit.second_step()?;
    }
    Ok(found)
}

/// The form that asks why; `to` is the address of the paper, and takes the answer.
pub(crate) fn ask(
    visit: &Visit,
    person: &Person,
    paper: &PaperOf,
    to: String,
    form: &Form,
) -> Result<Response, Stop> {
    let reasons = offered(visit, paper);
    let about = visit.w.part(&paper.what.word("of"), "person", &person.name);
    Ask::new(&visit.w, "look-why", to, visit.to(""))
        .about(&about)
        .radios("reason", &reasons)
        .show(visit, form)
}

/// The reasons on offer: whoever acts for the person says so, and so does whoever may read it only because
/// they hold a worry.
fn offered(visit: &Visit, paper: &PaperOf) -> Vec<&'static str> {
    let holds = paper.holders.iter().any(|id| visit.viewer.is_person(id));
    let acts = visit.viewer.acting().is_some();
    let fits = |reason: &&str| match *reason {
        "acting" => acts,
        "safeguarding" => holds,
        _ => !holds,
    };
    reasons().into_iter().filter(fits).collect()
}

/// Writes the line, and goes on to the paper.
pub(crate) async fn answer(
    visit: &Visit,
    person: &Person,
    paper: &PaperOf,
    to: String,
    mut form: Form,
) -> Result<Response, Stop> {
    let offered = offered(visit, paper);
    let reason = form.one_of(&visit.w, "reason", "look-why-reason", &offered);
    if form.is_faulty() {
        return ask(visit, person, paper, to, &form);
    }
    let (viewer, id, what) = (visit.viewer.clone(), person.id.clone(), paper.what);
    // Whoever holds a worry may look for the person's safety: that is shown to them later.
    let delay = match reason.as_str() {
        "safeguarding" => visit.place.promise("look-delay", visit.now()) * ground::clock::DAY,
        _ => 0,
    };
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let paper = of(tx, tx.place_id(), &id, what, tx.now())?;
            let writing = tx.write(viewer.may::<Look>(&paper)?)?;
            writing.exec(
                "insert into look (place_id, id, person_id, what, reader_id, acting, reason, at, \
                 shown_at, grant_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
                params![
                    tx.place_id(),
                    tx.id(),
                    &id,
                    what.key(),
                    reader(&viewer),
                    viewer.acting().map(|_| tx.now()),
                    &reason,
                    tx.now(),
                    tx.now() + delay,
                    grant(&viewer, &paper)
                ],
            )?;
            writing.keep(Detail::none().say("paper", what.key()))
        })
        .await?;
    Ok(page::done(&to, "look-noted"))
}
