//! Close the talk before its day.

use crate::thread::{self, Thread};
use axum::extract::Path;
use axum::response::Response;
use ground::clock::{DAY, date_of, end_of};
use ground::fact::Fact;
use ground::form::Form;
use ground::page::done;
use ground::params;
use ground::permit::{Act, Role, While};
use ground::stop::Stop;
use ground::trail::Detail;
use ground::visit::Visit;

/// Close the talk.
pub struct Close;

impl Act for Close {
    type On = Thread;
    const FACT: Fact = Fact::TalkClose;
    const MAY: &'static [Role] = &[Role::Owner, Role::Steward];
    const WHILE: &'static [While<Thread>] =
        &[While { holds: Thread::talk_is_open, or: "refused-talk-closed" }];
    const REFUSAL: &'static str = "refused-not-owner";
}

pub async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    form: Form,
) -> Result<Response, Stop> {
    let told_back = visit.place.promise("told-back", visit.now());
    thread::change::<Close, _>(&visit, &id, form.once(), move |w, _| {
        w.exec(
            "update thread set talk_closes_at = $3, clock_by = $4, clock_kind = 'tell', \
             moved_at = $3 where place_id = $1 and id = $2",
            params![
                &w.on().place_id,
                &w.on().id,
                w.now() - 1,
                end_of(date_of(w.now() + told_back * DAY))
            ],
        )?;
        Ok(Detail::none())
    })
    .await?;
    Ok(done(&visit.to(&format!("/threads/{id}/talk")), "talk-close-done"))
}
