//! The second step of signing in, after the link: a code from the app, a passkey, a connected provider, or a
//! recovery code.

use super::passkey::{Device, answer, answered, device, dressed};
use super::with::{self, Ways};
use super::{has_app, notice, session};
use crate::sign_in::next;
use askama::Template;
use axum::response::Response;
use ground::account::{Session, listed_id, passkey, step};
use ground::form::Form;
use ground::page::{self, Frame};
use ground::stop::Stop;
use ground::visit::Visit;

// Who may: whoever has a session that waits for it.

// What is asked: `code`, or what a passkey answers; and `next`, where to go afterwards.

// What happens.

/// `GET /{place}/account/second`
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    let (session, token) = session(&visit).await?;
    let to = next(&visit.place.slug, &page::asked(&visit.query, "next").unwrap_or_default());
    if session.half.is_none() {
        return Err(Stop::GoTo(to));
    }
    shown(&visit, &session, &token, Form::with(&[("next", &to)])).await
}

/// `POST /{place}/account/second`
pub(crate) async fn post(visit: Visit, mut form: Form) -> Result<Response, Stop> {
    let (session, token) = session(&visit).await?;
    let to = next(&visit.place.slug, form.get("next"));
    if session.half.is_none() {
        return Err(Stop::GoTo(to));
    }
    visit.house.limits.code_by_session.count(&listed_id(&token)).map_err(Stop::TooOften)?;
    if passed(&visit, &session, &token, &mut form).await? {
        return Ok(page::done(&to, "sign-in-done"));
    }
    shown(&visit, &session, &token, form).await
}

/// Whether a form passes the second step, by a code or by a passkey; if not, the form says what was wrong.
pub(super) async fn passed(
    visit: &Visit,
    session: &Session,
    token: &str,
    form: &mut Form,
) -> Result<bool, Stop> {
    let (house, account) = (&visit.house, &session.email_hash);
    if answered(form) {
        if passkey::finish_using(house, account, token, answer(form)).await? {
            step::passed(house, token).await?;
            return Ok(true);
        }
        form.fault("passkey", visit.w.t("passkey-wrong"));
        return Ok(false);
    }
    let code = form.get("code").to_owned();
    match step::pass(house, account, token, &code).await? {
        Some(step::With::App) => return Ok(true),
        // One is used when a phone is lost, or when someone found the paper.
        Some(step::With::Recovery) => {
            notice::say_to(visit, account, "notice-code-used").await?;
            return Ok(true);
        }
        None => {}
    }
    form.fault("code", visit.w.t("second-code-wrong"));
    form.set("code", "");
    Ok(false)
}

// What is shown.

async fn shown(
    visit: &Visit,
    session: &Session,
    token: &str,
    form: Form,
) -> Result<Response, Stop> {
    let to = next(&visit.place.slug, form.get("next"));
    let device = device(visit, &session.email_hash, token, "/account/second", &to).await?;
    let asks = device.is_some();
    let app = has_app(visit, &session.email_hash).await?;
    let page = SecondPage {
        frame: visit
            .frame(match (app, asks) {
                (true, _) => "second",
                (false, true) => "passkey-second",
                (false, false) => "oidc-second",
            })
            .titled("second-title"),
        app,
        with: with::ways(visit, session, &to).await?,
        device,
        action: visit.to("/account/second"),
        help: visit.to("/contacts"),
        back: visit.to(""),
        form,
    };
    let shown = if page.form.is_faulty() { page::refused(&page)? } else { page::page(&page)? };
    Ok(dressed(shown, asks))
}

#[derive(Template)]
#[template(path = "account/second.html")]
struct SecondPage {
    frame: Frame,
    form: Form,
    /// Whether there is an app for codes.
    app: bool,
    device: Option<Device>,
    with: Ways,
    action: String,
    /// Who can help whoever has lost all of it.
    help: String,
    back: String,
}
