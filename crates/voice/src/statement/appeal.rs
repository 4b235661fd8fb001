//! The author of a statement that was held back asks for a second look.

use super::hold::seen;
use super::{Statement, find};
use axum::extract::Path;
use axum::response::Response;
use ground::ask::Ask;
use ground::fact::Fact;
use ground::form::Form;
use ground::page::done;
use ground::params;
use ground::permit::{Act, Role, While};
use ground::stop::Stop;
use ground::trail::Detail;
use ground::visit::Visit;

// Who may.

/// Ask for a second look.
pub struct Appeal;

impl Act for Appeal {
    type On = Statement;
    const FACT: Fact = Fact::StatementAppeal;
    const MAY: &'static [Role] = &[Role::Author, Role::Helper];
    const WHILE: &'static [While<Statement>] = &[
        While { holds: |s| s.held_at.is_some(), or: "refused-not-held" },
        While { holds: |s| s.appeal.is_none(), or: "refused-appealed" },
    ];
}

// What happens.

pub async fn post(
    visit: Visit,
    Path((_, thread, id)): Path<(String, String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let statement = seen(&visit, &thread, &id).await?;
    drop(visit.viewer.may::<Appeal>(&statement)?);
    let why = form.text(&visit.w, "why", "appeal-why", 1000);
    if form.is_faulty() {
        return ask(&visit, &statement, &form);
    }
    let (viewer, tid) = (visit.viewer.clone(), thread.clone());
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let statement = find(tx, &viewer, &tid, &id, tx.now())?;
            let w = tx.write(viewer.may::<Appeal>(&statement)?)?;
            w.exec(
                "update statement set appeal = $3, appealed_at = $4 where place_id = $1 and id = $2",
                params![tx.place_id(), &statement.id, &why, w.now()],
            )?;
            let path = format!("{}/talk", statement.thread.path());
            for moderator in people::open::holders(tx, tx.place_id(), "moderator")? {
                w.later(&statement.thread.tells(&moderator, "mail-appeal", &[("why", &why)], &path))?;
            }
            w.keep(Detail::none())
        })
        .await?;
    Ok(done(&visit.to(&format!("/threads/{thread}/talk")), "appeal-done"))
}

// What is shown.

pub async fn get(
    visit: Visit,
    Path((_, thread, id)): Path<(String, String, String)>,
) -> Result<Response, Stop> {
    let statement = seen(&visit, &thread, &id).await?;
    drop(visit.viewer.may::<Appeal>(&statement)?);
    ask(&visit, &statement, &Form::default())
}

fn ask(visit: &Visit, statement: &Statement, form: &Form) -> Result<Response, Stop> {
    let path = format!("{}/statements/{}/appeal", statement.thread.path(), statement.id);
    Ask::new(&visit.w, "appeal", path, format!("{}/talk", statement.thread.path()))
        .about(&statement.body)
        .area("why", 4)
        .show(visit, form)
}
