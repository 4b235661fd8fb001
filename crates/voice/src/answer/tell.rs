//! Tell everyone who contributed what came of it, each by the way they chose. This stops the second
//! clock. Nothing is told while a contribution has no answer.

use super::{contributions, of};
use crate::stage::Stage;
use crate::thread::{self, Thread};
use axum::extract::Path;
use axum::response::Response;
use ground::fact::Fact;
use ground::form::Form;
use ground::page::done;
use ground::params;
use ground::permit::{Act, Role, While};
use ground::stop::Stop;
use ground::trail::Detail;
use ground::visit::Visit;
use std::collections::BTreeMap;

/// Tell everyone who contributed.
pub struct TellAll;

impl Act for TellAll {
    type On = Thread;
    const FACT: Fact = Fact::TellBack;
    const MAY: &'static [Role] = &[Role::Owner, Role::Steward];
    const WHILE: &'static [While<Thread>] = &[
        While { holds: |t| t.stage() >= Stage::Tell, or: "refused-not-telling" },
        While { holds: |t| t.told_at.is_none(), or: "refused-told" },
    ];
    const REFUSAL: &'static str = "refused-not-owner";
}

pub async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    form: Form,
) -> Result<Response, Stop> {
    thread::change::<TellAll, _>(&visit, &id, form.once(), move |w, tx| {
        let thread = w.on();
        let (given, answers) = (contributions(tx, thread)?, of(tx, thread)?);
        let mut letters: BTreeMap<&str, String> = BTreeMap::new();
        for c in &given {
            let answer = answers
                .iter()
                .find(|a| a.id == c.id)
                .ok_or(Stop::Forbidden("refused-unanswered"))?;
            let text = letters.entry(&c.person_id).or_default();
            let (body, outcome, reason) = (&c.body, &answer.outcome, &answer.reason);
            text.push_str(&format!("“{body}”\n[[answer-outcome-{outcome}]]. {reason}\n\n"));
        }
        for (person, text) in &letters {
            let parts = [("title", thread.title.as_str()), ("answers", text.trim_end())];
            w.later(&thread.tells(person, "mail-told", &parts, &thread.path()))?;
        }
        w.exec(
            "update thread set told_at = $3, clock_by = null, moved_at = $3 \
             where place_id = $1 and id = $2",
            params![tx.place_id(), &thread.id, w.now()],
        )?;
        Ok(Detail::none().say("people", letters.len() as i64).say("answers", given.len() as i64))
    })
    .await?;
    Ok(done(&visit.to(&format!("/threads/{id}#answers")), "tell-done"))
}
