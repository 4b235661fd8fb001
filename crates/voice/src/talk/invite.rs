//! Invite someone of the place to take part. They are told by the way they chose.

use crate::thread::{self, Thread};
use axum::extract::Path;
use axum::response::Response;
use ground::ask::{Ask, Kind};
use ground::fact::Fact;
use ground::form::Form;
use ground::page::done;
use ground::permit::{Act, Role, While};
use ground::stop::Stop;
use ground::trail::Detail;
use ground::visit::Visit;
use ground::{params, person};

// Who may.

/// Invite someone.
pub struct Invite;

impl Act for Invite {
    type On = Thread;
    const FACT: Fact = Fact::TalkInvite;
    const MAY: &'static [Role] = &[Role::Owner, Role::Steward, Role::Raiser];
    const WHILE: &'static [While<Thread>] =
        &[While { holds: Thread::talk_is_open, or: "refused-talk-closed" }];
    const REFUSAL: &'static str = "refused-not-owner";
}

// What happens.

pub async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<Invite>(&thread)?);
    let who = form.get("person").to_owned();
    let (place, wanted) = (visit.place.slug.clone(), who.clone());
    let found = visit.house.store.read(move |db| Ok(person::find(db, &place, &wanted)?)).await?;
    if found.is_none() {
        form.fault("person", visit.w.t("invite-person-missing"));
        return ask(&visit, &thread, &form).await;
    }
    thread::change::<Invite, _>(&visit, &id, form.once(), move |w, _| {
        let thread = w.on();
        let new = w.exec(
            "insert into invited (place_id, id, thread_id, person_id, at) \
             values ($1, $2, $3, $4, $5) on conflict (place_id, id) do nothing",
            params![&thread.place_id, format!("{}.{who}", thread.id), &thread.id, &who, w.now()],
        )?;
        if new > 0 {
            let question = thread.question.as_deref().unwrap_or(&thread.title);
            let link = format!("{}/talk", thread.path());
            w.later(&thread.tells(&who, "mail-invite", &[("question", question)], &link))?;
        }
        Ok(Detail::none().say("person", who.as_str()))
    })
    .await?;
    Ok(done(&format!("{}/talk", thread.path()), "invite-done"))
}

// What is shown.

pub async fn get(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<Invite>(&thread)?);
    ask(&visit, &thread, &Form::default()).await
}

async fn ask(visit: &Visit, thread: &Thread, form: &Form) -> Result<Response, Stop> {
    let choices = crate::choose::people(visit, None).await?;
    let back = format!("{}/talk", thread.path());
    Ask::new(&visit.w, "invite", format!("{}/talk/invite", thread.path()), back)
        .field("person", Kind::Select(choices))
        .show(visit, form)
}
