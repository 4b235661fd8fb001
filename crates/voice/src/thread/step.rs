//! Move a matter on to a later stage. What is left out on the way is written as left out, with who
//! and why.

use super::Thread;
use crate::stage::Stage;
use axum::extract::Path;
use axum::response::Response;
use ground::ask::Ask;
use ground::fact::Fact;
use ground::form::Form;
use ground::page::done;
use ground::params;
use ground::permit::{Act, Role, While};
use ground::stop::Stop;
use ground::trail::{Detail, Writing};
use ground::visit::Visit;

// Who may.

/// Enter the next stage.
pub struct Enter;

impl Act for Enter {
    type On = Thread;
    const FACT: Fact = Fact::StageEnter;
    const MAY: &'static [Role] = &[Role::Owner, Role::Steward];
    const WHILE: &'static [While<Thread>] =
        &[While { holds: |t| t.stage().next().is_some(), or: "refused-last-stage" }];
    const REFUSAL: &'static str = "refused-not-owner";
}

/// Leave a stage out. Asked for together with entering the one after it.
pub struct LeaveOut;

impl Act for LeaveOut {
    type On = Thread;
    const FACT: Fact = Fact::StageLeaveOut;
    const MAY: &'static [Role] = Enter::MAY;
    const REFUSAL: &'static str = "refused-not-owner";
}

// What happens.

fn note(
    w: &Writing<'_, '_, impl Act<On = Thread>>,
    stage: Stage,
    left_out: Option<&str>,
) -> Result<(), Stop> {
    let thread = w.on();
    let by = w.permit().who().person_id().map(str::to_owned);
    w.exec(
        "insert into stage (place_id, id, thread_id, stage, at, by_id, left_out) \
         values ($1, $2, $3, $4, $5, $6, $7)",
        params![
            &thread.place_id,
            format!("{}.{}", thread.id, stage.key()),
            &thread.id,
            stage.key(),
            w.now(),
            by,
            left_out
        ],
    )?;
    Ok(())
}

/// The stages between now and the chosen one.
fn between(thread: &Thread, to: Stage) -> Vec<Stage> {
    Stage::ALL.into_iter().filter(|s| *s > thread.stage() && *s < to).collect()
}

pub async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let thread = super::seen(&visit, &id).await?;
    drop(visit.viewer.may::<Enter>(&thread)?);
    let later: Vec<&str> =
        Stage::ALL.iter().filter(|s| **s > thread.stage()).map(|s| s.key()).collect();
    let to = form.one_of(&visit.w, "to", "step-to", &later);
    let to = Stage::from_key(&to).unwrap_or(thread.stage());
    let mut left = Vec::new();
    for stage in between(&thread, to) {
        let field = format!("why-{}", stage.key());
        let why = form.get(&field).to_owned();
        if why.is_empty() {
            let name = visit.w.t(&stage.word()).into_owned();
            form.fault(&field, visit.w.with("step-why-missing", &[("stage", &name)]));
        } else if why.chars().count() > 300 {
            form.fault(&field, visit.w.with("step-why-long", &[("most", "300")]));
        }
        left.push((stage, why));
    }
    if form.is_faulty() {
        return ask(&visit, &thread, &form);
    }
    let (viewer, once) = (visit.viewer.clone(), form.once().to_owned());
    let (tid, from) = (id.clone(), thread.stage());
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let thread = super::find(tx, &viewer, &tid, tx.now())?;
            if thread.stage() != from {
                return Err(Stop::Already(thread.path()));
            }
            for (stage, why) in &left {
                let w = tx.write(viewer.may::<LeaveOut>(&thread)?)?;
                note(&w, *stage, Some(why))?;
                let detail = Detail::none().say("stage", stage.key()).say("why", why.as_str());
                drop(w.keep(detail)?);
            }
            let w = tx.write(viewer.may::<Enter>(&thread)?)?;
            note(&w, to, None)?;
            w.exec(
                "update thread set stage = $3, moved_at = $4 where place_id = $1 and id = $2",
                params![&thread.place_id, &thread.id, to.key(), w.now()],
            )?;
            w.once(&once, &thread.path())?;
            w.keep(Detail::none().say("stage", to.key()))
        })
        .await?;
    Ok(done(&thread.path(), "step-done"))
}

// What is shown.

pub async fn get(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let thread = super::seen(&visit, &id).await?;
    drop(visit.viewer.may::<Enter>(&thread)?);
    let next = thread.stage().next().map_or("", Stage::key);
    ask(&visit, &thread, &Form::with(&[("to", next)]))
}

/// The boxes for the reasons stand on the page from the start, so that nothing needs a script.
fn ask(visit: &Visit, thread: &Thread, form: &Form) -> Result<Response, Stop> {
    let later: Vec<Stage> = Stage::ALL.into_iter().filter(|s| *s > thread.stage()).collect();
    let keys: Vec<&str> = later.iter().map(|s| s.key()).collect();
    let mut page = Ask::new(&visit.w, "step", format!("{}/step", thread.path()), thread.path())
        .about(&thread.title)
        .radios("to", &keys);
    let boxes = ["why-talk", "why-decide", "why-do", "why-tell"];
    for name in boxes.into_iter().filter(|b| keys.iter().any(|k| b.ends_with(k))) {
        page = page.line(name);
    }
    page.show(visit, form)
}
