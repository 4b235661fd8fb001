//! Answer the proposal: 'yes', 'safe enough to try', or 'not safe, because'. It can be answered again
//! until the round closes; a concern then counts as withdrawn unless it is said again.

use crate::decision;
use crate::round::Step;
use crate::thread::{self, Thread, take_part};
use axum::extract::Path;
use axum::response::Response;
use ground::ask::Ask;
use ground::fact::Fact;
use ground::form::Form;
use ground::page::done;
use ground::params;
use ground::permit::{Act, Role};
use ground::stop::Stop;
use ground::trail::{Detail, Tx, Writing};
use ground::visit::Visit;

// Who may.

/// Answer the proposal.
pub struct AnswerProposal;

impl Act for AnswerProposal {
    type On = Thread;
    const FACT: Fact = Fact::ConsentAnswer;
    const MAY: &'static [Role] = &[Role::Participant];
    const REFUSAL: &'static str = "refused-not-invited";
}

pub const ANSWERS: [&str; 3] = ["yes", "safe", "not-safe"];

// What happens.

/// Writes the viewer's answer to the newest version, and their concern if it is not safe.
pub fn write(
    w: &Writing<'_, '_, AnswerProposal>,
    tx: &Tx<'_>,
    answer: &str,
    because: &str,
) -> Result<(), Stop> {
    let (place, thread) = (tx.place_id(), w.on());
    let open = decision::of(tx, place, &thread.id)?;
    let open = open.filter(|d| d.is_consent() && d.is_open());
    let open = open.ok_or(Stop::Forbidden("refused-round-closed"))?;
    if !Step::of(&open).takes_answers() {
        return Err(Stop::Forbidden("refused-not-asking-yet"));
    }
    let me = w.permit().who().me().ok_or(Stop::SignIn)?;
    let (number, hats) = (crate::proposal::newest(tx, place, &thread.id)?, me.hats.bits());
    w.exec(
        "insert into consent (place_id, id, thread_id, person_id, number, answer, hats, at, run) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (place_id, id) do update set \
         number = excluded.number, answer = excluded.answer, hats = excluded.hats, at = excluded.at, \
         run = excluded.run",
        params![
            place, format!("{}.{}", thread.id, me.id), &thread.id, &me.id, number, answer, hats,
            w.now(), open.run
        ],
    )?;
    w.exec(
        "update concern set withdrawn_at = $4 where place_id = $1 and thread_id = $2 \
         and person_id = $3 and run = $5 and withdrawn_at is null \
         and (met_at is null or met_how = 'answered')",
        params![place, &thread.id, &me.id, w.now(), open.run],
    )?;
    if answer == "not-safe" {
        w.exec(
            "insert into concern (place_id, id, thread_id, person_id, hats, number, body, at, run) \
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            params![place, tx.id(), &thread.id, &me.id, hats, number, because, w.now(), open.run],
        )?;
    }
    take_part(w)?;
    Ok(())
}

pub async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<AnswerProposal>(&thread)?);
    let answer = form.one_of(&visit.w, "answer", "consent-answer", &ANSWERS);
    let because = if answer == "not-safe" {
        form.text(&visit.w, "because", "consent-because", 1000)
    } else {
        String::new()
    };
    if form.is_faulty() {
        return ask(&visit, &thread, &form).await;
    }
    thread::change::<AnswerProposal, _>(&visit, &id, "", move |w, tx| {
        write(w, tx, &answer, &because)?;
        Ok(Detail::none().say("answer", answer.as_str()))
    })
    .await?;
    Ok(done(&format!("{}#decision", thread.path()), "consent-done"))
}

// What is shown.

pub async fn get(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<AnswerProposal>(&thread)?);
    ask(&visit, &thread, &Form::default()).await
}

async fn ask(visit: &Visit, thread: &Thread, form: &Form) -> Result<Response, Stop> {
    let t = thread.clone();
    let versions = visit.house.store.read(move |db| Ok(crate::proposal::versions(db, &t)?)).await?;
    let text = versions.last().map(|v| v.body.clone()).unwrap_or_default();
    Ask::new(&visit.w, "consent", format!("{}/consent", thread.path()), thread.path())
        .about(&text)
        .radios("answer", &ANSWERS)
        .area("because", 4)
        .show(visit, form)
}
