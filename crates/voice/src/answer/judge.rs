//! Say whether the answer answers.

use super::of;
use crate::thread::{self, Thread};
use axum::extract::Path;
use axum::response::Response;
use ground::ask::Ask;
use ground::fact::Fact;
use ground::form::Form;
use ground::page::done;
use ground::params;
use ground::permit::{Act, Role};
use ground::stop::Stop;
use ground::trail::Detail;
use ground::visit::Visit;

/// Say whether an answer answers. Only the person who gave the contribution can: looked at inside.
pub struct JudgeAnswer;

impl Act for JudgeAnswer {
    type On = Thread;
    const FACT: Fact = Fact::AnswerJudge;
    const MAY: &'static [Role] = &[Role::Contributor];
    const REFUSAL: &'static str = "refused-not-contributor";
}

pub const SAYS: [&str; 3] = ["yes", "partly", "no"];

pub async fn post(
    visit: Visit,
    Path((_, id, contribution)): Path<(String, String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<JudgeAnswer>(&thread)?);
    let says = form.one_of(&visit.w, "says", "judge-answer-says", &SAYS);
    let why = form.text_or_none(&visit.w, "why", "judge-answer-why", 1000);
    if form.is_faulty() {
        return ask(&visit, &thread, &contribution, &form).await;
    }
    thread::change::<JudgeAnswer, _>(&visit, &id, form.once(), move |w, tx| {
        let me = w.permit().who().person_id().ok_or(Stop::SignIn)?;
        let rows = w.exec(
            "update answer set judged = $4, judged_why = $5, judged_at = $6 \
             where place_id = $1 and id = $2 and person_id = $3",
            params![tx.place_id(), &contribution, me, &says, &why, w.now()],
        )?;
        if rows == 0 {
            return Err(Stop::Forbidden("refused-not-your-answer"));
        }
        Ok(Detail::none().say("says", says.as_str()))
    })
    .await?;
    Ok(done(&format!("{}#answers", thread.path()), "judge-answer-done"))
}

pub async fn get(
    visit: Visit,
    Path((_, id, contribution)): Path<(String, String, String)>,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<JudgeAnswer>(&thread)?);
    ask(&visit, &thread, &contribution, &Form::default()).await
}

async fn ask(visit: &Visit, thread: &Thread, id: &str, form: &Form) -> Result<Response, Stop> {
    let (t, wanted) = (thread.clone(), id.to_owned());
    let me = visit.person_id()?.to_owned();
    let answer = visit
        .house
        .store
        .read(move |db| {
            let mine = of(db, &t)?.into_iter().find(|a| a.id == wanted && a.person_id == me);
            mine.ok_or(Stop::Forbidden("refused-not-your-answer"))
        })
        .await?;
    Ask::new(
        &visit.w,
        "judge-answer",
        format!("{}/answers/{id}/judge", thread.path()),
        thread.path(),
    )
    .about(&answer.reason)
    .radios("says", &SAYS)
    .area("why", 3)
    .show(visit, form)
}
