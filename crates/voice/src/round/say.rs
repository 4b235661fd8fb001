//! Ask what the proposal means, or give a first reaction; and answer a question.

use super::Step;
use crate::decision;
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
use ground::trail::Detail;
use ground::visit::Visit;

// Who may.

/// Ask a question, or give a first reaction.
pub struct SayTurn;

impl Act for SayTurn {
    type On = Thread;
    const FACT: Fact = Fact::TurnSay;
    const MAY: &'static [Role] = &[Role::Participant];
    const REFUSAL: &'static str = "refused-not-invited";
}

/// Answer a question.
pub struct ReplyTurn;

impl Act for ReplyTurn {
    type On = Thread;
    const FACT: Fact = Fact::TurnReply;
    const MAY: &'static [Role] = &[Role::Owner, Role::Raiser, Role::Contributor];
    const REFUSAL: &'static str = "refused-not-contributor";
}

// What happens.

pub async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<SayTurn>(&thread)?);
    let body = form.text(&visit.w, "body", "turn-body", 600);
    if form.is_faulty() {
        return ask(&visit, &thread, &form);
    }
    thread::change::<SayTurn, _>(&visit, &id, form.once(), move |w, tx| {
        let (place, thread) = (tx.place_id(), w.on());
        let open = decision::of(tx, place, &thread.id)?.filter(|d| d.is_consent() && d.is_open());
        let open = open.ok_or(Stop::Forbidden("refused-round-closed"))?;
        let me = w.permit().who().me().ok_or(Stop::SignIn)?;
        let step = Step::of(&open);
        // One first reaction a person, changed freely; any number of questions.
        let id = match step {
            Step::Understand => tx.id(),
            Step::React => format!("{}.{}.{}", thread.id, open.run, me.id),
            _ => return Err(Stop::Forbidden("refused-not-listening")),
        };
        w.exec(
            "insert into turn (place_id, id, thread_id, run, step, person_id, hats, body, at) \
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (place_id, id) do update set \
             body = excluded.body, hats = excluded.hats, at = excluded.at",
            params![
                place,
                id,
                &thread.id,
                open.run,
                step.key(),
                &me.id,
                me.hats.bits(),
                &body,
                w.now()
            ],
        )?;
        take_part(w)?;
        Ok(Detail::none().say("step", step.key()))
    })
    .await?;
    Ok(done(&format!("{}/round", thread.path()), "turn-done"))
}

pub async fn post_reply(
    visit: Visit,
    Path((_, id, turn)): Path<(String, String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<ReplyTurn>(&thread)?);
    let question = question(&visit, &thread, &turn).await?;
    let reply = form.text(&visit.w, "reply", "turn-reply-reply", 1000);
    if form.is_faulty() {
        return ask_reply(&visit, &thread, &turn, &question.1, &form);
    }
    thread::change::<ReplyTurn, _>(&visit, &id, form.once(), move |w, tx| {
        w.exec(
            "update turn set reply = $3, replied_by = $4, replied_at = $5 \
             where place_id = $1 and id = $2",
            params![
                tx.place_id(),
                &turn,
                &reply,
                w.permit().who().person_id().map(str::to_owned),
                w.now()
            ],
        )?;
        let parts = [("question", question.1.as_str()), ("answer", reply.as_str())];
        let path = format!("{}/round", w.on().path());
        w.later(&w.on().tells(&question.0, "mail-turn", &parts, &path))?;
        Ok(Detail::none().say("question", question.1.as_str()).say("answer", reply.as_str()))
    })
    .await?;
    Ok(done(&format!("{}/round", thread.path()), "turn-reply-done"))
}

/// Who asked, and what.
async fn question(visit: &Visit, thread: &Thread, id: &str) -> Result<(String, String), Stop> {
    let (t, id) = (thread.clone(), id.to_owned());
    visit
        .house
        .store
        .read(move |db| {
            let run = decision::of(db, &t.place_id, &t.id)?.ok_or(Stop::NotFound)?.run;
            let all = super::turns(db, &t.place_id, &t.id, run)?;
            let found = all.into_iter().find(|q| q.id == id && q.step == "understand");
            found.map(|q| (q.person_id, q.body)).ok_or(Stop::NotFound)
        })
        .await
}

// What is shown.

fn ask(visit: &Visit, thread: &Thread, form: &Form) -> Result<Response, Stop> {
    let back = format!("{}/round", thread.path());
    Ask::new(&visit.w, "turn", format!("{back}/say"), back).area("body", 4).show(visit, form)
}

pub async fn get(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<SayTurn>(&thread)?);
    ask(&visit, &thread, &Form::default())
}

pub async fn get_reply(
    visit: Visit,
    Path((_, id, turn)): Path<(String, String, String)>,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<ReplyTurn>(&thread)?);
    let question = question(&visit, &thread, &turn).await?;
    ask_reply(&visit, &thread, &turn, &question.1, &Form::default())
}

fn ask_reply(
    visit: &Visit,
    thread: &Thread,
    turn: &str,
    question: &str,
    form: &Form,
) -> Result<Response, Stop> {
    let back = format!("{}/round", thread.path());
    Ask::new(&visit.w, "turn-reply", format!("{back}/{turn}/reply"), back)
        .about(question)
        .area("reply", 4)
        .show(visit, form)
}
