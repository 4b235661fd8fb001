//! Name who is to answer, and by when; or take it on oneself when nobody has it yet.

use super::Thread;
use axum::extract::Path;
use axum::response::Response;
use ground::ask::Ask;
use ground::clock::{DAY, date_of, end_of};
use ground::fact::Fact;
use ground::form::Form;
use ground::outbox::Job;
use ground::page::done;
use ground::permit::{Act, Role, While};
use ground::stop::Stop;
use ground::trail::{Detail, Writing};
use ground::visit::Visit;
use ground::{params, person};

// Who may.

const UNANSWERED: &[While<Thread>] =
    &[While { holds: |t| t.replied_at.is_none() || !t.has_owner(), or: "refused-replied" }];

/// Name the person who is to answer.
pub struct Own;

impl Act for Own {
    type On = Thread;
    const FACT: Fact = Fact::ThreadOwn;
    const MAY: &'static [Role] = &[Role::Steward, Role::Owner];
    const WHILE: &'static [While<Thread>] = UNANSWERED;
    const REFUSAL: &'static str = "refused-not-owner";
}

/// Take on a matter that nobody has yet.
pub struct Take;

impl Act for Take {
    type On = Thread;
    const FACT: Fact = Fact::ThreadTake;
    const MAY: &'static [Role] = &[Role::Member];
    const WHILE: &'static [While<Thread>] =
        &[While { holds: |t| !t.has_owner(), or: "refused-has-owner" }];
}

// What happens.

/// What the place promises, in days: to remind before an answer is due, and to tell back.
#[derive(Clone, Copy)]
struct Days {
    remind: i64,
    tell: i64,
}

fn promised(visit: &Visit) -> Days {
    let days = |key| visit.place.promise(key, visit.now());
    Days { remind: days("remind"), tell: days("told-back") }
}

fn set_owner<A: Act<On = Thread>>(
    w: &Writing<'_, '_, A>,
    owner: &str,
    reply_by: i64,
    days: Days,
) -> Result<(), Stop> {
    let thread = w.on();
    // What was brought in from elsewhere has no clock until now: from here those who spoke are owed an answer.
    let tell_by = end_of(date_of(w.now() + days.tell * DAY));
    w.exec(
        "update thread set owner_id = $3, reply_by = $4, \
         clock_by = case when replied_at is null then $4 \
         when channel = 'import' and told_at is null then coalesce(clock_by, $5) else clock_by end \
         where place_id = $1 and id = $2",
        params![&thread.place_id, &thread.id, owner, reply_by, tell_by],
    )?;
    let body = serde_json::json!({ "thread": thread.id, "by": reply_by });
    let remind_at = (reply_by - days.remind * DAY).max(w.now());
    w.later(&Job::new("remind", body.clone()).not_before(remind_at))?;
    if reply_by != thread.reply_by {
        w.later(&Job::new("overdue", body).not_before(reply_by + 1))?;
    }
    if w.permit().who().is_person(owner) {
        return Ok(());
    }
    let parts = [("title", thread.title.as_str())];
    w.later(&thread.tells(owner, "mail-own", &parts, &thread.path()))?;
    Ok(())
}

pub async fn take(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    form: Form,
) -> Result<Response, Stop> {
    let me = visit.person_id()?.to_owned();
    let days = promised(&visit);
    super::change::<Take, _>(&visit, &id, form.once(), move |w, _| {
        let reply_by = w.on().reply_by;
        set_owner(w, &me, reply_by, days)?;
        Ok(Detail::none().say("owner", me.as_str()).say("reply_by", reply_by))
    })
    .await?;
    Ok(done(&visit.to(&format!("/threads/{id}")), "take-done"))
}

pub async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let thread = super::seen(&visit, &id).await?;
    drop(visit.viewer.may::<Own>(&thread)?);
    let owner = form.text(&visit.w, "owner", "own-owner", 60);
    let by = form.date(&visit.w, "by", "own-by");
    if let Some(date) = by.filter(|d| end_of(*d) < visit.now()) {
        let day = visit.w.day(end_of(date));
        form.fault("by", visit.w.with("own-by-past", &[("day", &day)]));
    }
    let (place, wanted) = (visit.place.slug.clone(), owner.clone());
    let found = visit.house.store.read(move |db| Ok(person::find(db, &place, &wanted)?)).await?;
    if found.is_none() && !owner.is_empty() {
        form.fault("owner", visit.w.t("own-owner-missing"));
    }
    let (Some(by), false) = (by, form.is_faulty()) else {
        return ask(&visit, &thread, &form).await;
    };
    let days = promised(&visit);
    super::change::<Own, _>(&visit, &id, form.once(), move |w, _| {
        set_owner(w, &owner, end_of(by), days)?;
        Ok(Detail::none().say("owner", owner.as_str()).say("reply_by", end_of(by)))
    })
    .await?;
    Ok(done(&thread.path(), "own-done"))
}

// What is shown.

pub async fn get(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let thread = super::seen(&visit, &id).await?;
    drop(visit.viewer.may::<Own>(&thread)?);
    let date = date_of(thread.reply_by);
    let form = Form::with(&[
        ("owner", thread.owner_id.as_deref().unwrap_or_default()),
        ("by-day", &date.day().to_string()),
        ("by-month", &date.month().to_string()),
        ("by-year", &date.year().to_string()),
    ]);
    ask(&visit, &thread, &form).await
}

async fn ask(visit: &Visit, thread: &Thread, form: &Form) -> Result<Response, Stop> {
    let choices = crate::choose::people(visit, thread.owner_id.as_deref()).await?;
    Ask::new(&visit.w, "own", format!("{}/own", thread.path()), thread.path())
        .about(&thread.title)
        .field("owner", ground::ask::Kind::Select(choices))
        .date("by")
        .show(visit, form)
}
