//! Take on an action, for oneself, for a group that one belongs to, or, as the owner of the matter,
//! for someone who agreed to it.

use crate::stage::Stage;
use crate::thread::{self, Thread};
use axum::extract::Path;
use axum::response::Response;
use ground::ask::{Ask, Kind};
use ground::clock::end_of;
use ground::fact::Fact;
use ground::form::Form;
use ground::hat::Hats;
use ground::page::done;
use ground::permit::{Act, Role, While};
use ground::stop::Stop;
use ground::store::Db;
use ground::trail::Detail;
use ground::visit::Visit;
use ground::{params, person};

// Who may.

/// Take on an action.
pub struct TakeAction;

impl Act for TakeAction {
    type On = Thread;
    const FACT: Fact = Fact::ActionTake;
    const MAY: &'static [Role] = &[Role::Owner, Role::Raiser, Role::Contributor, Role::Steward];
    const WHILE: &'static [While<Thread>] =
        &[While { holds: |t| t.stage() >= Stage::Do, or: "refused-not-doing" }];
    const REFUSAL: &'static str = "refused-not-contributor";
}

// What is asked.

/// Who does it: a person, or a group.
#[derive(Clone, Debug)]
pub struct Doer {
    pub person: Option<String>,
    pub group: Option<String>,
}

/// Whether those who do it are of 'the people'. A group counts as one.
fn of_the_people(db: &Db<'_>, place: &str, doer: &Doer) -> Result<i64, Stop> {
    let Some(id) = &doer.person else { return Ok(1) };
    let hats = person::find(db, place, id)?.map_or_else(Hats::default, |p| p.hats());
    Ok(i64::from(hats.of_the_people()))
}

fn doer(form: &mut Form, visit: &Visit) -> Doer {
    let who = form.get("who").to_owned();
    let missing = visit.w.t("action-who-missing");
    match who.split_once(':') {
        Some(("group", id)) => Doer { person: None, group: Some(id.to_owned()) },
        Some(("person", id)) => Doer { person: Some(id.to_owned()), group: None },
        _ => {
            form.fault("who", missing);
            Doer { person: None, group: None }
        }
    }
}

// What happens.

pub async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<TakeAction>(&thread)?);
    let body = form.text(&visit.w, "body", "action-body", 300);
    let doer = doer(&mut form, &visit);
    let due = form.date(&visit.w, "due", "action-due");
    let offered = choices(&visit, &thread).await?;
    if !form.is_faulty() && !offered.iter().any(|(value, _, _)| value == form.get("who")) {
        form.fault("who", visit.w.t("action-who-missing"));
    }
    let (Some(due), false) = (due, form.is_faulty()) else {
        return ask(&visit, &thread, &form).await;
    };
    thread::change::<TakeAction, _>(&visit, &id, form.once(), move |w, tx| {
        let by = w.permit().who().person_id().ok_or(Stop::SignIn)?.to_owned();
        w.exec(
            "insert into action (place_id, id, thread_id, body, person_id, group_id, of_the_people, \
             due_at, made_by, made_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
            params![
                tx.place_id(), tx.id(), &w.on().id, &body, &doer.person, &doer.group,
                of_the_people(tx, tx.place_id(), &doer)?, end_of(due), &by, w.now()
            ],
        )?;
        if let Some(person) = doer.person.as_ref().filter(|p| **p != by) {
            let parts = [("action", body.as_str()), ("title", w.on().title.as_str())];
            w.later(&w.on().tells(person, "mail-action", &parts, &w.on().path()))?;
        }
        Ok(Detail::none().say("body", body.as_str()).say("due", end_of(due)))
    })
    .await?;
    Ok(done(&format!("{}#actions", thread.path()), "action-done"))
}

// What is shown.

/// Whom an action can be given to: oneself and one's groups; for the owner, anyone who can be chosen.
async fn choices(visit: &Visit, thread: &Thread) -> Result<Vec<ground::ask::Choice>, Stop> {
    let place = visit.place.slug.clone();
    let groups = visit.house.store.read(move |db| Ok(person::groups(db, &place)?)).await?;
    let leads = thread::seen(visit, &thread.id).await?;
    let leads = visit.viewer.is_steward()
        || leads.owner_id.as_deref().is_some_and(|id| visit.viewer.is_person(id));
    let mut choices: Vec<ground::ask::Choice> = Vec::new();
    if leads {
        let people = crate::choose::people(visit, None).await?;
        choices.extend(
            people.into_iter().map(|(id, name, hint)| (format!("person:{id}"), name, hint)),
        );
    } else if let Some(me) = visit.viewer.me() {
        choices.push((format!("person:{}", me.id), me.name.clone(), String::new()));
    }
    let mine = |id: &str| leads || visit.viewer.in_group(id);
    choices.extend(
        groups
            .into_iter()
            .filter(|g| mine(&g.id))
            .map(|g| (format!("group:{}", g.id), g.name, String::new())),
    );
    Ok(choices)
}

pub async fn get(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<TakeAction>(&thread)?);
    let me = visit.viewer.person_id().map(|id| format!("person:{id}")).unwrap_or_default();
    ask(&visit, &thread, &Form::with(&[("who", &me)])).await
}

async fn ask(visit: &Visit, thread: &Thread, form: &Form) -> Result<Response, Stop> {
    let who = choices(visit, thread).await?;
    Ask::new(&visit.w, "action", format!("{}/actions", thread.path()), thread.path())
        .about(&thread.title)
        .line("body")
        .field("who", Kind::Select(who))
        .date("due")
        .show(visit, form)
}
