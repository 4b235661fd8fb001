//! The owner answers the person who raised it. This stops the first clock.

use super::Thread;
use axum::extract::Path;
use axum::response::Response;
use ground::ask::Ask;
use ground::fact::Fact;
use ground::form::Form;
use ground::page::done;
use ground::params;
use ground::permit::{Act, Role, While};
use ground::stop::Stop;
use ground::trail::Detail;
use ground::visit::Visit;

// Who may.

/// Answer the person who raised it.
pub struct Reply;

impl Act for Reply {
    type On = Thread;
    const FACT: Fact = Fact::ThreadReply;
    const MAY: &'static [Role] = &[Role::Owner];
    const WHILE: &'static [While<Thread>] =
        &[While { holds: |t| t.replied_at.is_none(), or: "refused-replied" }];
    const REFUSAL: &'static str = "refused-not-owner";
}

// What happens.

pub async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let thread = super::seen(&visit, &id).await?;
    drop(visit.viewer.may::<Reply>(&thread)?);
    let reply = form.text(&visit.w, "reply", "reply-reply", 4000);
    if form.is_faulty() {
        return ask(&visit, &thread, &form);
    }
    super::change::<Reply, _>(&visit, &id, form.once(), move |w, _| {
        let thread = w.on();
        w.exec(
            "update thread set replied_at = $3, reply = $4, clock_by = case when clock_kind = 'reply' \
             then null else clock_by end where place_id = $1 and id = $2",
            params![&thread.place_id, &thread.id, w.now(), &reply],
        )?;
        let parts = [("title", thread.title.as_str()), ("reply", reply.as_str())];
        w.later(&thread.tells(&thread.raised_by, "mail-reply", &parts, &thread.path()))?;
        Ok(Detail::none().say("reply", reply.as_str()))
    })
    .await?;
    Ok(done(&thread.path(), "reply-done"))
}

// What is shown.

pub async fn get(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let thread = super::seen(&visit, &id).await?;
    drop(visit.viewer.may::<Reply>(&thread)?);
    ask(&visit, &thread, &Form::default())
}

fn ask(visit: &Visit, thread: &Thread, form: &Form) -> Result<Response, Stop> {
    Ask::new(&visit.w, "reply", format!("{}/reply", thread.path()), thread.path())
        .about(&thread.body)
        .area("reply", 8)
        .show(visit, form)
}
