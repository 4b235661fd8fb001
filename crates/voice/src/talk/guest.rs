//! Take part without an account, where the talk is for everyone with the link: a name to be called by
//! and the hats worn. It lasts as long as the cookie; nothing is kept to reach the person by.

use crate::thread::{self, Thread};
use axum::extract::Path;
use axum::http::HeaderValue;
use axum::http::header::SET_COOKIE;
use axum::response::Response;
use ground::account;
use ground::ask::{Ask, Kind};
use ground::fact::Fact;
use ground::form::Form;
use ground::hat::{Hat, Hats};
use ground::page::done;
use ground::permit::{Act, Role, While};
use ground::stop::Stop;
use ground::trail::Detail;
use ground::visit::{SESSION, Visit};

// Who may.

/// Take part as a guest.
pub struct JoinAsGuest;

impl Act for JoinAsGuest {
    type On = Thread;
    const FACT: Fact = Fact::GuestJoin;
    const MAY: &'static [Role] = &[Role::Anyone];
    const WHILE: &'static [While<Thread>] = &[
        While { holds: |t| t.who == "everyone", or: "refused-not-everyone" },
        While { holds: Thread::talk_is_open, or: "refused-talk-closed" },
    ];
}

// What happens.

pub async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<JoinAsGuest>(&thread)?);
    let path = format!("{}/talk", thread.path());
    if visit.viewer.person_id().is_some() {
        return Err(Stop::GoTo(path));
    }
    visit.house.limits.sign_in_by_network.count(&visit.network).map_err(Stop::TooOften)?;
    let name = form.text(&visit.w, "name", "guest-name", 60);
    let hats: Vec<Hat> = form.all("hat").filter_map(Hat::from_key).collect();
    if hats.is_empty() {
        form.fault("hat", visit.w.t("guest-hat-missing"));
    }
    if form.is_faulty() {
        return ask(&visit, &thread, &form);
    }
    let (viewer, hats) = (visit.viewer.clone(), Hats::of(&hats));
    let person = visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let thread = thread::find(tx, &viewer, &id, tx.now())?;
            let w = tx.write(viewer.may::<JoinAsGuest>(&thread)?)?;
            let person = tx.id();
            people::open::note(&w, "guest", &person, &name, hats)?;
            Ok(w.keep(Detail::none().say("person", person.as_str()))?.with(person))
        })
        .await?;
    let account = visit.house.keys.keyed("guest", &person);
    account::tie(&visit.house.store, &account, &visit.place.slug, &person).await?;
    let token = account::begin_session(&visit.house, &account).await?;
    let mut response = done(&path, "guest-done");
    let secure = if visit.house.settings.base_url.starts_with("https:") { "; Secure" } else { "" };
    let cookie =
        format!("{SESSION}={token}; Path=/; Max-Age=2592000; HttpOnly; SameSite=Lax{secure}");
    response
        .headers_mut()
        .append(SET_COOKIE, HeaderValue::from_str(&cookie).map_err(Stop::broken)?);
    Ok(response)
}

// What is shown.

pub async fn get(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<JoinAsGuest>(&thread)?);
    ask(&visit, &thread, &Form::default())
}

fn ask(visit: &Visit, thread: &Thread, form: &Form) -> Result<Response, Stop> {
    let w = &visit.w;
    let hat = |h: &Hat| {
        (
            h.key().to_owned(),
            w.t(&h.word()).into_owned(),
            w.t(&format!("{}-long", h.word())).into_owned(),
        )
    };
    let back = format!("{}/talk", thread.path());
    Ask::new(w, "guest", format!("{}/talk/guest", thread.path()), back)
        .about(thread.question.as_deref().unwrap_or(&thread.title))
        .field("name", Kind::Line("name"))
        .field("hat", Kind::Checks(Hat::ALL.iter().map(hat).collect()))
        .show(visit, form)
}
