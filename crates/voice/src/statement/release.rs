//! Show a statement again that was held back: after an appeal, or because it was a mistake.

use super::{Statement, find};
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

/// Show it again. A steward may too: a moderator does not judge the appeal against themselves alone.
pub struct Release;

impl Act for Release {
    type On = Statement;
    const FACT: Fact = Fact::StatementShow;
    const MAY: &'static [Role] = &[Role::Moderator, Role::Steward];
    const WHILE: &'static [While<Statement>] =
        &[While { holds: |s| s.held_at.is_some(), or: "refused-not-held" }];
    const REFUSAL: &'static str = "refused-not-moderator";
}

pub async fn post(
    visit: Visit,
    Path((_, thread, id)): Path<(String, String, String)>,
    _form: Form,
) -> Result<Response, Stop> {
    let (viewer, tid) = (visit.viewer.clone(), thread.clone());
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let statement = find(tx, &viewer, &tid, &id, tx.now())?;
            let w = tx.write(viewer.may::<Release>(&statement)?)?;
            w.exec(
                "update statement set held_at = null, held_by = null, held_reason = null, \
                 held_why = null where place_id = $1 and id = $2",
                params![tx.place_id(), &statement.id],
            )?;
            let path = format!("{}/talk", statement.thread.path());
            let parts = [("statement", statement.body.as_str())];
            w.later(&statement.thread.tells(&statement.person_id, "mail-shown", &parts, &path))?;
            w.keep(Detail::none())
        })
        .await?;
    Ok(done(&visit.to(&format!("/threads/{thread}/talk")), "release-done"))
}
