//! Introduce two to each other, or myself to someone.

use super::{Introduce, box_of};
use crate::person::pick;
use axum::response::Response;
use ground::ask::{Ask, Choice, Kind};
use ground::form::Form;
use ground::outbox;
use ground::page;
use ground::params;
use ground::person::{self, Group};
use ground::stop::Stop;
use ground::trail::Detail;
use ground::visit::Visit;

// Who may: `Introduce`, everyone who belongs to the place.

// What is asked: `who` (a person), or `group`; `other` (a person), `other-group`, or myself when both are
// empty; and `words`, why they should meet.

const LONGEST: usize = 1000;

/// One side: its id, and whether it is a group.
struct Party {
    id: String,
    group: bool,
}

/// A side from two fields: a person's name, or a group; not both, for then one of them would be left out.
async fn party(
    visit: &Visit,
    form: &mut Form,
    groups: &[Group],
    (name, group): (&'static str, &'static str),
) -> Result<(Option<Party>, Vec<Choice>), Stop> {
    let chosen = form.get(group).to_owned();
    let is_group = groups.iter().any(|g| g.id == chosen);
    if is_group && !form.get(name).is_empty() {
        for field in [name, group] {
            form.fault(field, visit.w.t("meet-make-both"));
        }
        return Ok((None, Vec::new()));
    }
    if is_group {
        return Ok((Some(Party { id: chosen, group: true }), Vec::new()));
    }
    if form.get(name).is_empty() {
        return Ok((None, Vec::new()));
    }
    let which = format!("{name}-which");
    let mut by_name = Form::with(&[(pick::WHO, form.get(name)), (pick::WHICH, form.get(&which))]);
    let (found, choices) = pick::pick(visit, &mut by_name).await?;
    if let Some(says) = by_name.fault_of(pick::WHO).map(str::to_owned) {
        form.fault(name, says);
    } else if let Some(says) = by_name.fault_of(pick::WHICH).map(str::to_owned) {
        form.fault(if name == "who" { "who-which" } else { "other-which" }, says);
    }
    Ok((found.map(|p| Party { id: p.id, group: false }), choices))
}

// What happens.

async fn groups(visit: &Visit) -> Result<Vec<Group>, Stop> {
    let place_id = visit.place.slug.clone();
    visit.house.store.read(move |db| Ok(person::groups(db, &place_id)?)).await
}

/// `GET /{place}/introductions/make`
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    visit.person_id()?;
    let groups = groups(&visit).await?;
    let who = page::asked(&visit.query, "who").unwrap_or_default();
    ask(&visit, &groups, &Form::with(&[("who", &who)]), (Vec::new(), Vec::new()))
}

/// `POST /{place}/introductions/make`
pub(crate) async fn post(visit: Visit, mut form: Form) -> Result<Response, Stop> {
    let me = visit.person_id()?.to_owned();
    let groups = groups(&visit).await?;
    let (a, first) = party(&visit, &mut form, &groups, ("who", "group")).await?;
    if a.is_none() && !form.is_faulty() {
        form.fault("who", visit.w.t("meet-make-who-missing"));
    }
    let (b, second) = party(&visit, &mut form, &groups, ("other", "other-group")).await?;
    let said = form.text(&visit.w, "words", "meet-make-words", LONGEST);
    let b = b.unwrap_or(Party { id: me.clone(), group: false });
    if a.as_ref().is_some_and(|a| a.id == b.id) {
        form.fault("other", visit.w.t("meet-make-same"));
    }
    let (Some(a), false) = (a, form.is_faulty()) else {
        return ask(&visit, &groups, &form, (first, second));
    };
    make(&visit, me, a, b, said, form.once().to_owned()).await?;
    Ok(page::done(&visit.to("/introductions"), "meet-made"))
}

async fn make(
    visit: &Visit,
    me: String,
    a: Party,
    b: Party,
    said: String,
    once: String,
) -> Result<(), Stop> {
    let (viewer, envelopes) = (visit.viewer.clone(), visit.house.keys.envelopes.clone());
    let went_to = visit.to("/introductions");
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            tx.only_once(&once)?;
            let person = person::find(tx, tx.place_id(), &me)?.ok_or(Stop::NotFound)?;
            let sql = "select count(*) from introduction where place_id = $1 and by_id = $2 \
                       and made_at > $5 and ((a_id = $3 and b_id = $4) or (a_id = $4 and b_id = $3))";
            let since = tx.now() - super::PAUSE;
            if tx.number(sql, params![tx.place_id(), &me, &a.id, &b.id, since])? > 0 {
                return Err(Stop::Forbidden("meet-asked-before"));
            }
            let writing = tx.write(viewer.may::<Introduce>(&person)?)?;
            let id = tx.id();
            let of = box_of(tx.place_id(), &id);
            envelopes.make(&of)?;
            writing.exec(
                "insert into introduction (place_id, id, by_id, a_id, a_group, b_id, b_group, sealed, \
                 made_at, hand_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
                params![
                    tx.place_id(), &id, &me, &a.id, a.group.then_some(1i64), &b.id,
                    b.group.then_some(1i64), envelopes.seal(&of, "words", &said)?, tx.now(),
                    viewer.acting().map(|hand| hand.id.as_str())
                ],
            )?;
            let path = format!("/{}/introductions/{id}", tx.place_id());
            for party in [&a, &b].into_iter().filter(|p| !p.group && p.id != me) {
                let parts = [("person", person.name.as_str())];
                writing.later(&outbox::tell(&party.id, "meet-mail", &parts, &path))?;
            }
            writing.once(&once, &went_to)?;
            writing.keep(Detail::none().say("introduction", id))
        })
        .await
}

// What is shown.

fn ask(
    visit: &Visit,
    groups: &[Group],
    form: &Form,
    (first, second): (Vec<Choice>, Vec<Choice>),
) -> Result<Response, Stop> {
    let groups: Vec<Choice> =
        groups.iter().map(|g| (g.id.clone(), g.name.clone(), String::new())).collect();
    let back = visit.to("/introductions");
    let action = visit.to("/introductions/make");
    let mut ask = Ask::new(&visit.w, "meet-make", action, back).line("who");
    if !first.is_empty() {
        ask = ask.field("who-which", Kind::Radios(first));
    }
    if !groups.is_empty() {
        ask = ask.field("group", Kind::Select(groups.clone()));
    }
    ask = ask.line("other");
    if !second.is_empty() {
        ask = ask.field("other-which", Kind::Radios(second));
    }
    if !groups.is_empty() {
        ask = ask.field("other-group", Kind::Select(groups));
    }
    ask.area("words", 4).show(visit, form)
}
