//! 'I helped to write this.' Said by the person themselves: nobody is named as a co-author by others.

use crate::thread::{self, Thread};
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

/// Say that one helped to write the proposal.
pub struct HelpedWrite;

impl Act for HelpedWrite {
    type On = Thread;
    const FACT: Fact = Fact::DraftJoin;
    const MAY: &'static [Role] = &[Role::Contributor, Role::Owner];
    const REFUSAL: &'static str = "refused-not-contributor";
}

/// Notes someone among those who wrote it.
pub fn note<A: Act<On = Thread>>(w: &Writing<'_, '_, A>, person: &str, hats: i64) -> DbResult<()> {
    let thread = w.on();
    w.exec(
        "insert into drafter (place_id, id, thread_id, person_id, hats, at) \
         values ($1, $2, $3, $4, $5, $6) on conflict (place_id, id) do nothing",
        params![
            &thread.place_id,
            format!("{}.{person}", thread.id),
            &thread.id,
            person,
            hats,
            w.now()
        ],
    )
    .map(drop)
}

pub async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    form: Form,
) -> Result<Response, Stop> {
    thread::change::<HelpedWrite, _>(&visit, &id, form.once(), move |w, _| {
        let me = w.permit().who().me().ok_or(Stop::SignIn)?;
        note(w, &me.id, me.hats.bits())?;
        Ok(Detail::none())
    })
    .await?;
    Ok(done(&visit.to(&format!("/threads/{id}#proposal")), "draft-done"))
}
