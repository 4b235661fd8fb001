//! A decision is looked at again on its day: it is opened by itself, and stands on the record as it was.

use crate::decision::{self, Decision};
use crate::thread::{self, Thread};
use ground::fact::Fact;
use ground::outbox::{Hands, Job};
use ground::params;
use ground::permit::{Act, Role};
use ground::stop::Stop;
use ground::store::DbResult;
use ground::trail::{Detail, Writing};
use ground::viewer::Viewer;
use serde_json::json;

/// Open a decision again: on its day, or after an appeal.
pub struct Reopen;

impl Act for Reopen {
    type On = Thread;
    const FACT: Fact = Fact::DecisionReopen;
    const MAY: &'static [Role] = &[Role::Steward];
}

/// Puts the work for the day on which a decision is looked at again, or its term ends.
pub fn later<A: Act<On = Thread>>(w: &Writing<'_, '_, A>, d: &Decision) -> DbResult<()> {
    let Some(at) = d.review_at.into_iter().chain(d.term_at).min() else { return Ok(()) };
    let body = json!({ "thread": d.thread_id, "run": d.run, "at": at });
    w.later(&Job::new("decision-review", body).not_before(at + 1))
}

/// Opens a decision that stands, and tells its owner and who raised the matter.
pub fn write<A: Act<On = Thread>>(w: &Writing<'_, '_, A>, why: &str) -> DbResult<()> {
    let thread = w.on();
    w.exec(
        "update decision set reopened_at = $3, reopened_why = $4 where place_id = $1 and id = $2",
        params![&thread.place_id, &thread.id, w.now(), why],
    )?;
    let mut people = vec![thread.raised_by.clone()];
    people.extend(thread.owner_id.clone().filter(|id| *id != thread.raised_by));
    for person in people {
        let parts = [("title", thread.title.as_str())];
        w.later(&thread.tells(&person, "mail-reopened", &parts, &thread.path()))?;
    }
    Ok(())
}

/// The job of the day. What was decided anew in the meantime has a day of its own.
pub fn hands() -> Hands {
    Hands::default().on("decision-review", |house, place, body| async move {
        let id = body["thread"].as_str().unwrap_or_default().to_owned();
        let (run, at) = (body["run"].as_i64(), body["at"].as_i64());
        let viewer = Viewer::system(&place);
        let done = house
            .store
            .act(&place, move |tx| {
                let thread = thread::find(tx, &viewer, &id, tx.now())?;
                let found = decision::of(tx, tx.place_id(), &id)?.ok_or(Stop::NotFound)?;
                let day = found.review_at.into_iter().chain(found.term_at).min();
                if Some(found.run) != run || day != at || !found.stands() {
                    return Err(Stop::NotFound);
                }
                let w = tx.write(viewer.may::<Reopen>(&thread)?)?;
                write(&w, "review")?;
                w.keep(Detail::none().say("why", "review").say("run", found.run))
            })
            .await;
        match done {
            Err(Stop::NotFound) => Ok(()),
            other => other,
        }
    })
}
