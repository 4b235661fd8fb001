//! Open the talk: the question, who may take part, and until when. From the closing day the second
//! clock runs: those who took part are told back within the promised days.

use crate::stage::Stage;
use crate::thread::{self, Thread};
use axum::extract::Path;
use axum::response::Response;
use ground::ask::Ask;
use ground::clock::{DAY, date_of, end_of};
use ground::fact::Fact;
use ground::form::Form;
use ground::page::done;
use ground::params;
use ground::permit::{Act, Role, While};
use ground::stop::Stop;
use ground::trail::Detail;
use ground::visit::Visit;

// Who may.

/// Open the talk, or change its settings while it is open.
pub struct Open;

impl Act for Open {
    type On = Thread;
    const FACT: Fact = Fact::TalkOpen;
    const MAY: &'static [Role] = &[Role::Owner, Role::Steward];
    const WHILE: &'static [While<Thread>] =
        &[While { holds: |t| t.stage() == Stage::Talk, or: "refused-not-talk" }];
    const REFUSAL: &'static str = "refused-not-owner";
}

/// Who may take part: everyone with the link, people of the place, those invited.
pub const WHO: [&str; 3] = ["everyone", "members", "invited"];

// What happens.

pub async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<Open>(&thread)?);
    let question = form.text(&visit.w, "question", "talk-open-question", 200);
    let who = form.one_of(&visit.w, "who", "talk-open-who", &WHO);
    let until = form.date(&visit.w, "until", "talk-open-until");
    if until.is_some_and(|d| end_of(d) <= visit.now()) {
        form.fault("until", visit.w.t("talk-open-until-past"));
    }
    let (Some(until), false) = (until, form.is_faulty()) else {
        return ask(&visit, &thread, &form);
    };
    let told_back = visit.place.promise("told-back", visit.now());
    thread::change::<Open, _>(&visit, &id, form.once(), move |w, _| {
        let (closes, thread) = (end_of(until), w.on());
        w.exec(
            "update thread set question = $3, who = $4, talk_closes_at = $5, \
             talk_opened_at = coalesce(talk_opened_at, $6), clock_by = $7, clock_kind = 'tell', \
             moved_at = $6 where place_id = $1 and id = $2",
            params![
                &thread.place_id,
                &thread.id,
                &question,
                &who,
                closes,
                w.now(),
                end_of(date_of(closes + told_back * DAY))
            ],
        )?;
        if who == "invited" {
            // Those who took part already are among the invited.
            w.exec(
                "insert into invited (place_id, id, thread_id, person_id, at) \
                 select place_id, id, thread_id, person_id, cast($3 as bigint) from taken_part \
                 where place_id = $1 and thread_id = $2 on conflict (place_id, id) do nothing",
                params![&thread.place_id, &thread.id, w.now()],
            )?;
        }
        let detail = Detail::none().say("who", who.as_str()).say("closes", closes);
        // The line is as public as the matter was until now: what is for the invited is not in it.
        Ok(if who == "invited" { detail } else { detail.say("question", question.as_str()) })
    })
    .await?;
    Ok(done(&format!("{}/talk", thread.path()), "talk-open-done"))
}

// What is shown.

pub async fn get(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<Open>(&thread)?);
    let date = date_of(thread.talk_closes_at.unwrap_or(visit.now() + 28 * DAY));
    let form = Form::with(&[
        ("question", thread.question.as_deref().unwrap_or_default()),
        ("who", &thread.who),
        ("until-day", &date.day().to_string()),
        ("until-month", &date.month().to_string()),
        ("until-year", &date.year().to_string()),
    ]);
    ask(&visit, &thread, &form)
}

fn ask(visit: &Visit, thread: &Thread, form: &Form) -> Result<Response, Stop> {
    Ask::new(&visit.w, "talk-open", format!("{}/talk/open", thread.path()), thread.path())
        .about(&thread.title)
        .line("question")
        .radios("who", &WHO)
        .date("until")
        .show(visit, form)
}
