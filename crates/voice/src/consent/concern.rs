//! Meet a concern: by a change of the text, by measuring it, or by a shorter term. The record links each
//! concern to what met it. It can also be explained: that is a reply, and leaves the concern open until
//! the person who raised it answers the proposal again.

use super::{Concern, concerns};
use crate::decision;
use crate::thread::{self, Thread};
use axum::extract::Path;
use axum::response::Response;
use ground::ask::{Ask, Choice, Kind};
use ground::clock::end_of;
use ground::fact::Fact;
use ground::form::Form;
use ground::page::done;
use ground::params;
use ground::permit::{Act, Role};
use ground::stop::Stop;
use ground::trail::{Detail, Tx, Writing};
use ground::visit::Visit;

// Who may.

/// Answer a concern.
pub struct MeetConcern;

impl Act for MeetConcern {
    type On = Thread;
    const FACT: Fact = Fact::ConcernMeet;
    const MAY: &'static [Role] = &[Role::Owner, Role::Raiser];
    const REFUSAL: &'static str = "refused-not-owner";
}

/// A reply in words: the concern stays open.
const EXPLAINED: &str = "answered";

pub const HOW: [&str; 4] = ["changed", "measured", "shortened", EXPLAINED];

// What happens.

async fn one(visit: &Visit, thread: &Thread, id: &str) -> Result<Concern, Stop> {
    let (t, id) = (thread.clone(), id.to_owned());
    visit
        .house
        .store
        .read(move |db| {
            let all = concerns(db, &t.place_id, &t.id)?;
            all.into_iter().find(|c| c.id == id).ok_or(Stop::NotFound)
        })
        .await
}

/// Makes the term end earlier, and the day on which it is looked at again not later than that.
fn shorten(w: &Writing<'_, '_, MeetConcern>, tx: &Tx<'_>, term: i64) -> Result<(), Stop> {
    let (place, thread) = (tx.place_id(), &w.on().id);
    let d = decision::of(tx, place, thread)?.ok_or(Stop::NotFound)?;
    let now = d.term_at.into_iter().chain(d.review_at).min();
    if now.is_some_and(|now| term >= now) {
        return Err(Stop::Forbidden("refused-not-shorter"));
    }
    w.exec(
        "update decision set term_at = $3, review_at = $3 where place_id = $1 and id = $2",
        params![place, thread, term],
    )?;
    Ok(())
}

/// What the matter is measured by, to choose from.
async fn measures(visit: &Visit, thread: &Thread) -> Result<Vec<Choice>, Stop> {
    let t = thread.clone();
    let all = visit.house.store.read(move |db| Ok(crate::measure::of(db, &t)?)).await?;
    Ok(all.into_iter().map(|m| (m.id, m.body, String::new())).collect())
}

pub async fn post(
    visit: Visit,
    Path((_, id, concern)): Path<(String, String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<MeetConcern>(&thread)?);
    let found = one(&visit, &thread, &concern).await?;
    let how = form.one_of(&visit.w, "how", "concern-how", &HOW);
    let text = form.text(&visit.w, "text", "concern-text", 1000);
    let measures = measures(&visit, &thread).await?;
    let measure = form.get("measure").to_owned();
    if how == "measured" && !measures.iter().any(|(id, _, _)| *id == measure) {
        form.fault("measure", visit.w.t("concern-measure-missing"));
    }
    let term = if how == "shortened" {
        form.date(&visit.w, "term", "concern-term").map(end_of)
    } else {
        None
    };
    if term.is_some_and(|at| at <= visit.now()) {
        form.fault("term", visit.w.t("concern-term-past"));
    }
    if form.is_faulty() {
        return ask(&visit, &thread, &found, &form).await;
    }
    let said = if how == EXPLAINED { "concern-explained-done" } else { "concern-done" };
    thread::change::<MeetConcern, _>(&visit, &id, form.once(), move |w, tx| {
        let number = crate::proposal::newest(tx, tx.place_id(), &w.on().id)?;
        if how == "changed" && number <= found.number {
            return Err(Stop::Forbidden("refused-no-change"));
        }
        let changed = (how == "changed").then_some(number);
        if let Some(term) = term {
            shorten(w, tx, term)?;
        }
        let measured = Some(measure.clone()).filter(|_| how == "measured");
        let met_at = (how != EXPLAINED).then_some(w.now());
        let rows = w.exec(
            "update concern set met_at = $3, met_by = $4, met_how = $5, met_text = $6, met_number = $7, \
             met_measure = $8, met_term = $9 \
             where place_id = $1 and id = $2 and withdrawn_at is null \
             and (met_at is null or met_how = 'answered')",
            params![
                tx.place_id(), &found.id, met_at, w.permit().who().person_id().map(str::to_owned),
                &how, &text, changed, measured, term
            ],
        )?;
        if rows == 0 {
            return Err(Stop::Forbidden("refused-concern-closed"));
        }
        let parts = [("concern", found.body.as_str()), ("answer", text.as_str())];
        let (mail, path) = match how == EXPLAINED {
            true => ("mail-explained", format!("{}/consent", w.on().path())),
            false => ("mail-concern", w.on().path()),
        };
        w.later(&w.on().tells(&found.person_id, mail, &parts, &path))?;
        Ok(Detail::none()
            .say("how", how.as_str())
            .say("text", text.as_str())
            .say("version", changed)
            .say("term", term))
    })
    .await?;
    Ok(done(&format!("{}#decision", thread.path()), said))
}

// What is shown.

pub async fn get(
    visit: Visit,
    Path((_, id, concern)): Path<(String, String, String)>,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<MeetConcern>(&thread)?);
    let found = one(&visit, &thread, &concern).await?;
    ask(&visit, &thread, &found, &Form::default()).await
}

async fn ask(
    visit: &Visit,
    thread: &Thread,
    concern: &Concern,
    form: &Form,
) -> Result<Response, Stop> {
    let path = format!("{}/concerns/{}", thread.path(), concern.id);
    let measures = measures(visit, thread).await?;
    let page = Ask::new(&visit.w, "concern", path, thread.path())
        .about(&concern.body)
        .radios("how", &HOW)
        .area("text", 4);
    let page = match measures.is_empty() {
        true => page,
        false => page.field("measure", Kind::Select(measures)),
    };
    page.date("term").show(visit, form)
}
