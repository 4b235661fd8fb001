//! Ask someone into my team, for a trial.

use super::{AskSeat, KINDS, Said, Stands, envelope, of, seats};
use crate::person::pick;
use crate::private::Private;
use crate::until;
use axum::response::Response;
use ground::ask::{Ask, Choice};
use ground::form::Form;
use ground::outbox;
use ground::page;
use ground::params;
use ground::stop::Stop;
use ground::store::{Db, DbResult};
use ground::trail::Detail;
use ground::visit::Visit;

// Who may: `AskSeat`, the person themselves with their own hand.

// What is asked: who, what they are, what I say of myself, my promise, and until when we try it.

const LONGEST: usize = 1500;

struct Asked {
    kind: String,
    said: Said,
    starter: bool,
    trial_until: i64,
}

fn check(visit: &Visit, form: &mut Form) -> Asked {
    let w = &visit.w;
    let kind = form.one_of(w, "kind", "team-ask-kind", &KINDS);
    let about_me = form.text(w, "about", "team-ask-about", LONGEST);
    let my_promise = form.text(w, "promise", "team-ask-promise", LONGEST);
    let trial_until = until::ask(visit, form, "trial", "team-ask-trial", "trial");
    let starter = form.get("starter") == "yes";
    let said = Said { about_me, my_promise, ..Said::default() };
    Asked { kind, said, starter, trial_until }
}

// What happens.

/// `GET /{place}/teams/ask`
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    visit.person_id()?;
    visit.own_hand()?;
    ask(&visit, &Form::default(), Vec::new())
}

/// `POST /{place}/teams/ask`
pub(crate) async fn post(visit: Visit, mut form: Form) -> Result<Response, Stop> {
    let me = visit.person_id()?.to_owned();
    visit.own_hand()?;
    let (member, choices) = pick::pick(&visit, &mut form).await?;
    let asked = check(&visit, &mut form);
    if member.as_ref().is_some_and(|m| m.id == me) {
        form.fault(pick::WHO, visit.w.t("team-ask-who-same"));
    }
    let (Some(member), false) = (member, form.is_faulty()) else {
        return ask(&visit, &form, choices);
    };
    if is_asked(&visit, &me, &member.id).await? {
        form.fault(pick::WHO, visit.w.t("team-ask-twice"));
        return ask(&visit, &form, choices);
    }
    let private = Private::of(&visit.house, &visit.place.slug, &me);
    let (viewer, once) = (visit.viewer.clone(), form.once().to_owned());
    let to = visit.to(&format!("/teams/{me}"));
    let went_to = to.clone();
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            tx.only_once(&once)?;
            let team = of(tx, tx.place_id(), &me, tx.now())?;
            if has(tx, tx.place_id(), &me, &member.id, tx.now())? {
                return Err(Stop::Already(went_to.clone()));
            }
            let writing = tx.write(viewer.may::<AskSeat>(&team)?)?;
            let id = tx.id();
            let text = serde_json::to_string(&asked.said).map_err(Stop::broken)?;
            writing.exec(
                "insert into seat (place_id, id, person_id, member_id, kind, starter, asked_by, \
                 sealed, asked_at, trial_until) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
                params![
                    tx.place_id(),
                    &id,
                    &me,
                    &member.id,
                    &asked.kind,
                    asked.starter.then_some(1i64),
                    &me,
                    private.seal(&envelope(&id), &text)?,
                    tx.now(),
                    asked.trial_until
                ],
            )?;
            let name = viewer.me().map(|me| me.name.as_str()).unwrap_or_default();
            let path = format!("/{}/teams/seats/{id}", tx.place_id());
            writing.later(&outbox::tell(&member.id, "team-mail", &[("person", name)], &path))?;
            writing.once(&once, &went_to)?;
            writing.keep(Detail::none())
        })
        .await?;
    Ok(page::done(&to, "team-asked"))
}

/// Whether someone is in a person's team, or asked into it.
fn has(db: &Db<'_>, place_id: &str, person: &str, member: &str, now: i64) -> DbResult<bool> {
    let seats = seats(db, place_id, person)?;
    Ok(seats.iter().any(|seat| seat.member_id == member && seat.stands(now) != Stands::Ended))
}

async fn is_asked(visit: &Visit, me: &str, member: &str) -> Result<bool, Stop> {
    let (place, me, member) = (visit.place.slug.clone(), me.to_owned(), member.to_owned());
    let now = visit.now();
    visit.house.store.read(move |db| Ok(has(db, &place, &me, &member, now)?)).await
}

// What is shown.

fn ask(visit: &Visit, form: &Form, choices: Vec<Choice>) -> Result<Response, Stop> {
    let (action, back) = (visit.to("/teams/ask"), visit.to("/teams"));
    let ask = Ask::new(&visit.w, "team-ask", action, back);
    pick::field(ask, choices)
        .radios("kind", &KINDS)
        .area("about", 4)
        .area("promise", 3)
        .date("trial")
        .checks("starter", &["yes"])
        .show(visit, form)
}
