//! People met and did not reach consent. After the meetings that were agreed on, it may go to a wider
//! circle: a group of the place, whose members are asked anew.

use crate::decision;
use crate::round::Step;
use crate::thread::{self, Thread};
use axum::extract::Path;
use axum::response::Response;
use ground::ask::{Ask, Kind};
use ground::fact::Fact;
use ground::form::Form;
use ground::page::done;
use ground::permit::{Act, Role};
use ground::stop::Stop;
use ground::trail::Detail;
use ground::visit::Visit;
use ground::{params, person};

// Who may.

/// Note a meeting that ended without consent.
pub struct MeetAgain;

impl Act for MeetAgain {
    type On = Thread;
    const FACT: Fact = Fact::ConsentMeet;
    const MAY: &'static [Role] = &[Role::Owner, Role::Steward];
    const REFUSAL: &'static str = "refused-not-owner";
}

/// Take it to a wider circle.
pub struct Widen;

impl Act for Widen {
    type On = Thread;
    const FACT: Fact = Fact::ConsentWiden;
    const MAY: &'static [Role] = &[Role::Owner, Role::Steward];
    const REFUSAL: &'static str = "refused-not-owner";
}

// What happens.

pub async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<MeetAgain>(&thread)?);
    let note = form.text(&visit.w, "note", "meet-again-note", 1000);
    if form.is_faulty() {
        return ask(&visit, &thread, &form);
    }
    thread::change::<MeetAgain, _>(&visit, &id, form.once(), move |w, tx| {
        let open = decision::of(tx, tx.place_id(), &w.on().id)?;
        let open = open.filter(|d| d.is_consent() && d.is_open());
        let open = open.ok_or(Stop::Forbidden("refused-round-closed"))?;
        w.exec(
            "update decision set met = met + 1 where place_id = $1 and id = $2",
            params![tx.place_id(), &w.on().id],
        )?;
        Ok(Detail::none().say("meeting", open.met + 1).say("note", note.as_str()))
    })
    .await?;
    Ok(done(&format!("{}/round", thread.path()), "meet-again-done"))
}

pub async fn post_widen(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<Widen>(&thread)?);
    let (place, wanted) = (visit.place.slug.clone(), form.get("group").to_owned());
    let group = visit.house.store.read(move |db| Ok(person::group(db, &place, &wanted)?)).await?;
    let Some(group) = group else {
        form.fault("group", visit.w.t("widen-group-missing"));
        return ask_widen(&visit, &thread, &form).await;
    };
    thread::change::<Widen, _>(&visit, &id, form.once(), move |w, tx| {
        let (place, thread) = (tx.place_id(), w.on());
        let open = decision::of(tx, place, &thread.id)?.filter(|d| d.is_consent() && d.is_open());
        let open = open.ok_or(Stop::Forbidden("refused-round-closed"))?;
        if open.met < open.meetings {
            return Err(Stop::Forbidden("refused-widen-early"));
        }
        w.exec(
            "update decision set circle = $3, run = run + 1, met = 0, step = $4 \
             where place_id = $1 and id = $2",
            params![place, &thread.id, &group.id, Step::Safe.key()],
        )?;
        let question = thread.question.as_deref().unwrap_or(&thread.title);
        for member in people::open::members(tx, w.permit().who(), &group.id)? {
            w.exec(
                "insert into invited (place_id, id, thread_id, person_id, at) \
                 values ($1, $2, $3, $4, $5) on conflict (place_id, id) do nothing",
                params![
                    place,
                    format!("{}.{}", thread.id, member.id),
                    &thread.id,
                    &member.id,
                    w.now()
                ],
            )?;
            let path = format!("{}/round", thread.path());
            w.later(&thread.tells(&member.id, "mail-widen", &[("question", question)], &path))?;
        }
        Ok(Detail::none().say("group", group.id.as_str()).say("run", open.run + 1))
    })
    .await?;
    Ok(done(&format!("{}/round", thread.path()), "widen-done"))
}

// What is shown.

pub async fn get(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<MeetAgain>(&thread)?);
    ask(&visit, &thread, &Form::default())
}

fn ask(visit: &Visit, thread: &Thread, form: &Form) -> Result<Response, Stop> {
    let back = format!("{}/round", thread.path());
    Ask::new(&visit.w, "meet-again", format!("{}/consent/meet", thread.path()), back)
        .about(&thread.title)
        .area("note", 4)
        .show(visit, form)
}

pub async fn get_widen(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<Widen>(&thread)?);
    ask_widen(&visit, &thread, &Form::default()).await
}

async fn ask_widen(visit: &Visit, thread: &Thread, form: &Form) -> Result<Response, Stop> {
    let place = visit.place.slug.clone();
    let groups = visit.house.store.read(move |db| Ok(person::groups(db, &place)?)).await?;
    let groups = groups.into_iter().map(|g| (g.id, g.name, String::new())).collect();
    let back = format!("{}/round", thread.path());
    Ask::new(&visit.w, "widen", format!("{}/consent/widen", thread.path()), back)
        .about(&thread.title)
        .field("group", Kind::Select(groups))
        .show(visit, form)
}
