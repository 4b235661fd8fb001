//! Join those who work a choice out.

use super::still_open;
use crate::choice::put::PutChoice;
use crate::thread::{self, Thread, take_part};
use axum::extract::Path;
use axum::response::Response;
use ground::fact::Fact;
use ground::form::Form;
use ground::page::done;
use ground::params;
use ground::permit::{Act, Role};
use ground::stop::Stop;
use ground::store::DbResult;
use ground::trail::{Detail, Writing};
use ground::visit::Visit;

/// Join those who work a choice out.
pub struct JoinChoice;

impl Act for JoinChoice {
    type On = Thread;
    const FACT: Fact = Fact::ChoiceJoin;
    const MAY: &'static [Role] = &[Role::Participant];
    const WHILE: &'static [ground::permit::While<Thread>] = PutChoice::WHILE;
    const REFUSAL: &'static str = "refused-not-invited";
}

/// Notes someone among those who work it out; nothing when they do already.
pub fn note<A: Act<On = Thread>>(
    w: &Writing<'_, '_, A>,
    choice: &str,
    person: &str,
    hats: i64,
) -> DbResult<()> {
    w.exec(
        "insert into choice_author (place_id, id, choice_id, thread_id, person_id, hats, at) \
         values ($1, $2, $3, $4, $5, $6, $7) on conflict (place_id, id) do nothing",
        params![
            &w.on().place_id,
            format!("{choice}.{person}"),
            choice,
            &w.on().id,
            person,
            hats,
            w.now()
        ],
    )
    .map(drop)
}

pub async fn post(
    visit: Visit,
    Path((_, id, choice)): Path<(String, String, String)>,
    form: Form,
) -> Result<Response, Stop> {
    thread::change::<JoinChoice, _>(&visit, &id, form.once(), move |w, tx| {
        still_open(tx, tx.place_id(), &w.on().id)?;
        let found = super::find(tx, w.on(), &choice)?;
        let me = w.permit().who().me().ok_or(Stop::SignIn)?;
        note(w, &found.id, &me.id, me.hats.bits())?;
        take_part(w)?;
        Ok(Detail::none().say("number", found.number).unnamed())
    })
    .await?;
    Ok(done(&visit.to(&format!("/threads/{id}/choices")), "choice-join-done"))
}
