//! Show another way of doing it, and why it is not the one proposed. Real alternatives must be
//! mentioned: R (Moseley) v Haringey LBC [2014] UKSC 56.

use crate::stage::Stage;
use crate::thread::{self, Thread};
use axum::extract::Path;
use axum::response::Response;
use ground::ask::Ask;
use ground::fact::Fact;
use ground::form::Form;
use ground::page::done;
use ground::params;
use ground::permit::{Act, Role, While};
use ground::stop::Stop;
use ground::trail::{Detail, Tx, Writing};
use ground::visit::Visit;

/// Show another way.
pub struct ShowOtherWay;

impl Act for ShowOtherWay {
    type On = Thread;
    const FACT: Fact = Fact::OptionShow;
    const MAY: &'static [Role] = &[Role::Owner, Role::Raiser, Role::Contributor];
    const WHILE: &'static [While<Thread>] = &[While {
        holds: |t| matches!(t.stage(), Stage::Talk | Stage::Decide),
        or: "refused-not-deciding",
    }];
    const REFUSAL: &'static str = "refused-not-contributor";
}

pub fn write(
    w: &Writing<'_, '_, ShowOtherWay>,
    tx: &Tx<'_>,
    body: &str,
    why_not: &str,
) -> Result<(), Stop> {
    let me = w.permit().who().me().ok_or(Stop::SignIn)?;
    w.exec(
        "insert into other_way (place_id, id, thread_id, body, why_not, by_id, by_hats, at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
        params![tx.place_id(), tx.id(), &w.on().id, body, why_not, &me.id, me.hats.bits(), w.now()],
    )?;
    Ok(())
}

pub async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<ShowOtherWay>(&thread)?);
    let body = form.text(&visit.w, "body", "other-way-body", 1000);
    let why = form.text(&visit.w, "why", "other-way-why", 1000);
    if form.is_faulty() {
        return ask(&visit, &thread, &form);
    }
    thread::change::<ShowOtherWay, _>(&visit, &id, form.once(), move |w, tx| {
        write(w, tx, &body, &why)?;
        Ok(Detail::none().say("body", body.as_str()))
    })
    .await?;
    Ok(done(&format!("{}#proposal", thread.path()), "other-way-done"))
}

pub async fn get(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<ShowOtherWay>(&thread)?);
    ask(&visit, &thread, &Form::default())
}

fn ask(visit: &Visit, thread: &Thread, form: &Form) -> Result<Response, Stop> {
    Ask::new(&visit.w, "other-way", format!("{}/other-ways", thread.path()), thread.path())
        .about(&thread.title)
        .area("body", 4)
        .area("why", 4)
        .show(visit, form)
}
