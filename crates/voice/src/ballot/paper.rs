//! Vote on paper: note on the roll that someone was handed a sheet, so that they vote once. Which sheet
//! it was is written nowhere. Whoever hands it out needs to see neither the vote nor the code.

use super::{on_roll, roll, sheets, taking_votes};
use crate::thread::{self, Thread, take_part_as};
use axum::extract::Path;
use axum::response::Response;
use ground::ask::{Ask, Kind};
use ground::fact::Fact;
use ground::form::Form;
use ground::hat::{Hat, Hats};
use ground::page::done;
use ground::permit::{Act, Role};
use ground::stop::Stop;
use ground::store::Db;
use ground::trail::Detail;
use ground::visit::Visit;
use ground::{params, person};

// Who may.

/// Hand someone a sheet of paper to vote on, or take one back that was not used.
pub struct HandPaper;

impl Act for HandPaper {
    type On = Thread;
    const FACT: Fact = Fact::RollMark;
    const MAY: &'static [Role] = &[Role::Owner, Role::Steward, Role::Moderator];
    const REFUSAL: &'static str = "refused-not-owner";
}

const WHAT: [&str; 2] = ["hand", "back"];

// What happens.

pub async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<HandPaper>(&thread)?);
    let what = form.one_of(&visit.w, "what", "paper-what", &WHAT);
    let (t, now, who) = (thread.clone(), visit.now(), form.get("person").to_owned());
    let read = move |db: &Db<'_>| {
        let found = person::find(db, &t.place_id, &who)?;
        Ok((found, taking_votes(db, &t, now)?.asks(db, &t.place_id, &who)?))
    };
    let (found, asked) = visit.house.store.read(read).await?;
    if found.is_none() {
        form.fault("person", visit.w.t("paper-person-missing"));
    } else if !asked && what == "hand" {
        form.fault("person", visit.w.t("paper-person-later"));
    }
    let hats = found.as_ref().map(person::Person::hats).unwrap_or_default();
    let hat = Hat::from_key(form.get("hat")).filter(|h| hats.has(*h));
    if found.is_some() && hat.is_none() && !hats.is_empty() {
        form.fault("hat", visit.w.t("paper-hat-missing"));
    }
    let (Some(found), false) = (found, form.is_faulty()) else {
        return ask(&visit, &thread, &form).await;
    };
    let said = if what == "hand" { "paper-done" } else { "paper-back-done" };
    thread::change::<HandPaper, _>(&visit, &id, form.once(), move |w, tx| {
        let (place, thread) = (tx.place_id(), w.on());
        let ballot = taking_votes(tx, thread, w.now())?;
        let run = ballot.decision.run;
        let key = format!("{}.{run}.{}", thread.id, found.id);
        let there = on_roll(tx, place, &thread.id, run, &found.id)?;
        if what == "hand" {
            if there.is_some() {
                return Err(Stop::Forbidden("refused-on-roll"));
            }
            let hat = hat.map(Hat::key).unwrap_or_default();
            w.exec(
                "insert into roll (place_id, id, thread_id, run, person_id, hat, channel, helper_id, at) \
                 values ($1, $2, $3, $4, $5, $6, 'paper', $7, $8)",
                params![
                    place, &key, &thread.id, run, &found.id, hat,
                    w.permit().who().person_id().map(str::to_owned), w.now()
                ],
            )?;
            take_part_as(w, &found.id, Hats::from_bits(found.hats).bits())?;
            // They hear of it: nobody can be noted in their absence, and voted for.
            let question = ballot.decision.question.as_deref().unwrap_or(&thread.title);
            let path = format!("{}/result", thread.path());
            w.later(&thread.tells(&found.id, "mail-paper", &[("question", question)], &path))?;
        } else {
            let hat = there.filter(|r| r.channel == "paper").map(|r| r.hat);
            let hat = hat.ok_or(Stop::Forbidden("refused-no-paper"))?;
            // A sheet that was entered may be theirs: as many as were entered stay handed out.
            let all = roll(tx, place, &thread.id, run)?;
            let out = all.iter().filter(|r| r.channel == "paper" && r.hat == hat).count();
            let all = sheets(tx, place, &thread.id, run)?;
            let used = all.iter().filter(|s| s.entered_at.is_some() && s.hat == hat).count();
            if used >= out {
                return Err(Stop::Forbidden("refused-paper-used"));
            }
            w.exec("delete from roll where place_id = $1 and id = $2", params![place, &key])?;
        }
        Ok(Detail::none().by("paper").say("what", what.as_str()).on_behalf_of(Some(&found.id)))
    })
    .await?;
    Ok(done(&format!("{}/ballot/papers", thread.path()), said))
}

// What is shown.

pub async fn get(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<HandPaper>(&thread)?);
    let (t, now) = (thread.clone(), visit.now());
    visit.house.store.read(move |db| taking_votes(db, &t, now).map(drop)).await?;
    ask(&visit, &thread, &Form::with(&[("what", "hand")])).await
}

async fn ask(visit: &Visit, thread: &Thread, form: &Form) -> Result<Response, Stop> {
    let w = &visit.w;
    let people = crate::choose::people(visit, None).await?;
    let hats = Hat::ALL
        .iter()
        .map(|h| (h.key().to_owned(), w.t(&h.word()).into_owned(), String::new()))
        .collect();
    let path = format!("{}/ballot/papers", thread.path());
    Ask::new(w, "paper", path, format!("{}/result", thread.path()))
        .field("person", Kind::Select(people))
        .field("hat", Kind::Radios(hats))
        .radios("what", &WHAT)
        .show(visit, form)
}
