//! Put a proposal, or a new version of its text with what changed and why.

use super::newest;
use crate::stage::Stage;
use crate::thread::{self, Thread};
use axum::extract::Path;
use axum::response::Response;
use ground::ask::Ask;
use ground::fact::Fact;
use ground::form::Form;
use ground::page::done;
use ground::params;
use ground::permit::{Act, Role, While};
use ground::stop::Stop;
use ground::trail::{Detail, Tx, Writing};
use ground::visit::Visit;

// Who may.

/// Put a version of the proposal.
pub struct Put;

impl Act for Put {
    type On = Thread;
    const FACT: Fact = Fact::ProposalPut;
    const MAY: &'static [Role] = &[Role::Owner, Role::Raiser, Role::Contributor];
    const WHILE: &'static [While<Thread>] = &[While {
        holds: |t| matches!(t.stage(), Stage::Talk | Stage::Decide),
        or: "refused-not-deciding",
    }];
    const REFUSAL: &'static str = "refused-not-contributor";
}

// What happens.

/// Writes the next version; its author is among those who wrote it. Refused once it is decided.
pub fn write(w: &Writing<'_, '_, Put>, tx: &Tx<'_>, body: &str, why: &str) -> Result<i64, Stop> {
    let (place, thread) = (tx.place_id(), &w.on().id);
    let sql = "select count(*) from decision where place_id = $1 and id = $2 and result = 'stands'";
    if tx.number(sql, params![place, thread])? > 0 {
        return Err(Stop::Forbidden("refused-decided"));
    }
    let me = w.permit().who().me().ok_or(Stop::SignIn)?;
    let number = newest(tx, place, thread)? + 1;
    w.exec(
        "insert into proposal (place_id, id, thread_id, number, body, why, made_by, made_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
        params![place, tx.id(), thread, number, body, why, &me.id, w.now()],
    )?;
    super::draft::note(w, &me.id, me.hats.bits())?;
    Ok(number)
}

pub async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<Put>(&thread)?);
    let body = form.text(&visit.w, "body", "proposal-body", 6000);
    let why = form.text(&visit.w, "why", "proposal-why", 1000);
    if form.is_faulty() {
        return ask(&visit, &thread, &form);
    }
    thread::change::<Put, _>(&visit, &id, form.once(), move |w, tx| {
        let number = write(w, tx, &body, &why)?;
        Ok(Detail::none().say("number", number).say("body", body.as_str()).say("why", why.as_str()))
    })
    .await?;
    Ok(done(&format!("{}#proposal", thread.path()), "proposal-done"))
}

// What is shown.

pub async fn get(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<Put>(&thread)?);
    let t = thread.clone();
    let versions = visit.house.store.read(move |db| Ok(super::versions(db, &t)?)).await?;
    let body = versions.last().map(|v| v.body.clone()).unwrap_or_default();
    ask(&visit, &thread, &Form::with(&[("body", &body)]))
}

fn ask(visit: &Visit, thread: &Thread, form: &Form) -> Result<Response, Stop> {
    Ask::new(&visit.w, "proposal", format!("{}/proposal", thread.path()), thread.path())
        .about(&thread.title)
        .area("body", 10)
        .area("why", 4)
        .show(visit, form)
}
