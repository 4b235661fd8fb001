//! Put someone into my circle, or change what I say of them. Where it is someone of the place, they are asked
//! whether they want to be in my circle of support; until they say yes they see nothing of it.

use super::{Circle, KINDS, Near, PutSeat, RINGS, Said, all, envelope, has, of};
use crate::person::pick;
use crate::private::Private;
use axum::extract::Path;
use axum::response::Response;
use ground::ask::{Ask, Choice, Kind};
use ground::form::Form;
use ground::outbox;
use ground::page;
use ground::params;
use ground::person::Person;
use ground::stop::Stop;
use ground::store::Db;
use ground::trail::Detail;
use ground::visit::Visit;

// Who may: `PutSeat`, the person themselves; they ask someone in with their own hand.

// What is asked.

const LONGEST_NAME: usize = 80;
const LONGEST_NOTE: usize = 500;

fn check(visit: &Visit, form: &mut Form) -> Said {
    let w = &visit.w;
    Said {
        name: form.text(w, "name", "circle-put-name", LONGEST_NAME),
        kind: form.one_of(w, "kind", "circle-put-kind", &KINDS),
        ring: form.one_of(w, "ring", "circle-put-ring", &RINGS),
        note: form.text_or_none(w, "note", "circle-put-note", LONGEST_NOTE).unwrap_or_default(),
    }
}

/// Whether they are asked into the circle of support: then the name must be that of one person here.
async fn asked(
    visit: &Visit,
    form: &mut Form,
    name: &str,
) -> Result<(Option<Person>, Vec<Choice>), Stop> {
    if form.get("ask") != "yes" {
        return Ok((None, Vec::new()));
    }
    // Whoever says yes sees what is shared with the circle, for as long as they are in it.
    visit.own_hand()?;
    let mut by_name = Form::with(&[(pick::WHO, name), (pick::WHICH, form.get("which"))]);
    let (found, several) = pick::pick(visit, &mut by_name).await?;
    if let Some(says) = by_name.fault_of(pick::WHICH).map(str::to_owned) {
        form.fault("which", says);
    } else if found.is_none() && !name.is_empty() {
        form.fault("name", visit.w.part("pick-nobody", "name", name));
    } else if found.as_ref().is_some_and(|p| visit.viewer.is_person(&p.id)) {
        form.fault("name", visit.w.t("circle-put-self"));
    } else if let Some(person) = &found {
        let (place, me) = (visit.place.slug.clone(), visit.person_id()?.to_owned());
        let id = person.id.clone();
        let twice = move |db: &Db<'_>| Ok(has(db, &place, &me, &id)?);
        if visit.house.store.read(twice).await? {
            form.fault("ask", visit.w.t("circle-put-twice"));
        }
    }
    Ok((found, several))
}

// What happens.

/// `GET /{place}/me/circle/put`
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    visit.person_id()?;
    ask(&visit, visit.to("/me/circle/put"), &Form::default(), Some(Vec::new()))
}

/// `POST /{place}/me/circle/put`
pub(crate) async fn post(visit: Visit, mut form: Form) -> Result<Response, Stop> {
    let me = visit.person_id()?.to_owned();
    let said = check(&visit, &mut form);
    let (member, several) = asked(&visit, &mut form, &said.name).await?;
    if form.is_faulty() {
        return ask(&visit, visit.to("/me/circle/put"), &form, Some(several));
    }
    let private = Private::of(&visit.house, &visit.place.slug, &me);
    let (viewer, once) = (visit.viewer.clone(), form.once().to_owned());
    let to = visit.to("/me/circle");
    let went_to = to.clone();
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            tx.only_once(&once)?;
            if let Some(member) = &member
                && has(tx, tx.place_id(), &me, &member.id)?
            {
                return Err(Stop::Already(went_to.clone()));
            }
            let circle: Circle = of(tx, tx.place_id(), &me)?;
            let writing = tx.write(viewer.may::<PutSeat>(&circle)?)?;
            let id = tx.id();
            let text = serde_json::to_string(&said).map_err(Stop::broken)?;
            writing.exec(
                "insert into circle (place_id, id, person_id, member_id, sealed, made_at) \
                 values ($1, $2, $3, $4, $5, $6)",
                params![
                    tx.place_id(),
                    &id,
                    &me,
                    member.as_ref().map(|m| m.id.clone()),
                    private.seal(&envelope(&id), &text)?,
                    tx.now()
                ],
            )?;
            if let Some(member) = &member {
                let name = viewer.me().map(|me| me.name.as_str()).unwrap_or_default();
                let path = format!("/{}/circles", tx.place_id());
                writing.later(&outbox::tell(
                    &member.id,
                    "circle-mail",
                    &[("person", name)],
                    &path,
                ))?;
            }
            writing.once(&once, &went_to)?;
            writing.keep(Detail::none())
        })
        .await?;
    Ok(page::done(&to, "circle-kept"))
}

/// Someone in my circle, opened.
async fn find(visit: &Visit, id: &str) -> Result<Near, Stop> {
    let me = visit.person_id()?.to_owned();
    let private = Private::of(&visit.house, &visit.place.slug, &me);
    let (viewer, id) = (visit.viewer.clone(), id.to_owned());
    visit
        .house
        .store
        .read(move |db| {
            let permit = viewer.may::<PutSeat>(&of(db, viewer.place_id(), &me)?)?;
            let found = all(db, &permit, &private)?.into_iter().find(|near| near.id == id);
            found.ok_or(Stop::NotFound)
        })
        .await
}

/// `GET /{place}/me/circle/{id}`
pub(crate) async fn change_get(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let said = find(&visit, &id).await?.said;
    let form = Form::with(&[
        ("name", &said.name),
        ("kind", &said.kind),
        ("ring", &said.ring),
        ("note", &said.note),
    ]);
    ask(&visit, visit.to(&format!("/me/circle/{id}")), &form, None)
}

/// `POST /{place}/me/circle/{id}`
pub(crate) async fn change_post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    find(&visit, &id).await?;
    let said = check(&visit, &mut form);
    if form.is_faulty() {
        return ask(&visit, visit.to(&format!("/me/circle/{id}")), &form, None);
    }
    let me = visit.person_id()?.to_owned();
    let private = Private::of(&visit.house, &visit.place.slug, &me);
    let viewer = visit.viewer.clone();
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let writing = tx.write(viewer.may::<PutSeat>(&of(tx, tx.place_id(), &me)?)?)?;
            let text = serde_json::to_string(&said).map_err(Stop::broken)?;
            writing.exec(
                "update circle set sealed = $4 where place_id = $1 and id = $2 and person_id = $3",
                params![tx.place_id(), &id, &me, private.seal(&envelope(&id), &text)?],
            )?;
            writing.keep(Detail::none())
        })
        .await?;
    Ok(page::done(&visit.to("/me/circle"), "circle-kept"))
}

// What is shown.

/// The form; for someone new with the question whether they are asked in, and which of several they are.
fn ask(
    visit: &Visit,
    action: String,
    form: &Form,
    new: Option<Vec<Choice>>,
) -> Result<Response, Stop> {
    let back = visit.to("/me/circle");
    let mut ask = Ask::new(&visit.w, "circle-put", action, back).line("name");
    let is_new = new.is_some() && visit.viewer.acting().is_none();
    if let Some(several) = new.filter(|several| !several.is_empty()) {
        ask = ask.field("which", Kind::Radios(several));
    }
    let ask = ask.radios("kind", &KINDS).radios("ring", &RINGS).area("note", 3);
    let ask = if is_new { ask.checks("ask", &["yes"]) } else { ask };
    ask.show(visit, form)
}
