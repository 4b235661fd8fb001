//! The second step of signing in, after the link: a code from the app, or a recovery code.

use super::session;
use crate::sign_in::next;
use axum::response::Response;
use ground::account::{listed_id, step};
use ground::ask::{Ask, Kind};
use ground::form::Form;
use ground::page;
use ground::stop::Stop;
use ground::visit::Visit;

// Who may: whoever has a session that waits for it.

// What is asked: `code`, and `next`, where to go afterwards.

// What happens.

/// `GET /{place}/account/second`
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    let (session, _) = session(&visit).await?;
    let to = next(&visit.place.slug, &page::asked(&visit.query, "next").unwrap_or_default());
    if session.half.is_none() {
        return Err(Stop::GoTo(to));
    }
    ask(&visit, &Form::with(&[("next", &to)]))
}

/// `POST /{place}/account/second`
pub(crate) async fn post(visit: Visit, mut form: Form) -> Result<Response, Stop> {
    let (session, token) = session(&visit).await?;
    let to = next(&visit.place.slug, form.get("next"));
    if session.half.is_none() {
        return Err(Stop::GoTo(to));
    }
    visit.house.limits.code_by_session.count(&listed_id(&token)).map_err(Stop::TooOften)?;
    let code = form.get("code").to_owned();
    if step::pass(&visit.house, &session.email_hash, &token, &code).await? {
        return Ok(page::done(&to, "sign-in-done"));
    }
    form.fault("code", visit.w.t("second-code-wrong"));
    form.set("code", "");
    ask(&visit, &form)
}

// What is shown.

fn ask(visit: &Visit, form: &Form) -> Result<Response, Stop> {
    Ask::new(&visit.w, "second", visit.to("/account/second"), visit.to("/contacts"))
        .field("code", Kind::Line("code"))
        .field("next", Kind::Hidden)
        .show(visit, form)
}
