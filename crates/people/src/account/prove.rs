//! Say again who I am, before what is most private: with a code, a passkey or a provider where I have a second step,
//! else with a new link in my mailbox. In a demonstration a button is enough: its people have no mailbox.

use super::passkey::{Device, device, dressed};
use super::second::passed;
use super::with::{self, Ways};
use super::{has_app, has_step, notice, session};
use crate::sign_in::next;
use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use ground::account::{self, listed_id};
use ground::form::Form;
use ground::outbox::{self, Job};
use ground::page::{self, Frame};
use ground::stop::Stop;
use ground::visit::Visit;

// Who may: whoever is signed in.

// What is asked: `code` or what a passkey answers, where there is a second step; `next`, where to go afterwards.

// What happens.

/// `GET /{place}/account/prove`
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    visit.person_id()?;
    let to = next(&visit.place.slug, &page::asked(&visit.query, "next").unwrap_or_default());
    let page = ProvePage::of(&visit, Form::with(&[("next", &to)])).await?;
    Ok(dressed(page::page(&page)?, page.device.is_some()))
}

/// `POST /{place}/account/prove`
pub(crate) async fn post(visit: Visit, mut form: Form) -> Result<Response, Stop> {
    visit.person_id()?;
    let (session, token) = session(&visit).await?;
    let to = next(&visit.place.slug, form.get("next"));
    if has_step(&visit, &session.email_hash).await? {
        visit.house.limits.code_by_session.count(&listed_id(&token)).map_err(Stop::TooOften)?;
        if passed(&visit, &session, &token, &mut form).await? {
            return Ok(page::done(&to, "prove-done"));
        }
        let page = ProvePage::of(&visit, form).await?;
        return Ok(dressed(page::refused(&page)?, page.device.is_some()));
    }
    if visit.place.demonstration && visit.house.settings.demo {
        account::prove(&visit.house, &token).await?;
        return Ok(page::done(&to, "prove-done"));
    }
    send(&visit, &session.email_hash, &to).await?;
    Ok(Redirect::to(&visit.to("/sign-in/sent")).into_response())
}

/// Sends a link to the person's own address; with it they come back proved.
async fn send(visit: &Visit, email_hash: &str, to: &str) -> Result<(), Stop> {
    let email = notice::address_of(visit, email_hash).await?;
    let email = email.ok_or(Stop::Forbidden("prove-no-email"))?;
    if visit.house.limits.sign_in_by_address.count(email_hash).is_ok() {
        let words = visit.w.language().key();
        let body = serde_json::json!({ "email": email, "next": to, "words": words });
        outbox::put_apart(&visit.house, &visit.place.slug, Job::new("sign-in", body)).await?;
    }
    Ok(())
}

// What is shown.

#[derive(Template)]
#[template(path = "account/prove.html")]
struct ProvePage {
    frame: Frame,
    form: Form,
    action: String,
    /// Whether a code is asked for.
    step: bool,
    /// Whether there is an app for codes.
    app: bool,
    /// Where a passkey answers, if there is one.
    device: Option<Device>,
    with: Ways,
    /// Whether a button is enough.
    demo: bool,
    back: String,
}

impl ProvePage {
    async fn of(visit: &Visit, form: Form) -> Result<Self, Stop> {
        let (session, token) = session(visit).await?;
        let to = next(&visit.place.slug, form.get("next"));
        Ok(Self {
            device: device(visit, &session.email_hash, &token, "/account/prove", &to).await?,
            with: with::ways(visit, &session, &to).await?,
            app: has_app(visit, &session.email_hash).await?,
            step: has_step(visit, &session.email_hash).await?,
            demo: visit.place.demonstration && visit.house.settings.demo,
            frame: visit.frame("prove"),
            form,
            action: visit.to("/account/prove"),
            back: visit.to("/me"),
        })
    }
}
