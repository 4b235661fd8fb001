//! Sign in with a passkey alone: the device makes sure of its owner, so that nothing else is asked. An answer that
//! is wrong, and a passkey that we do not know, get the same page.

use crate::account::passkey::{Device, answer, dressed};
use crate::{session, sign_in};
use askama::Template;
use axum::response::Response;
use ground::account::{self, passkey};
use ground::form::Form;
use ground::page::{self, Frame};
use ground::stop::Stop;
use ground::visit::Visit;

// Who may: anyone.

// What is asked: what the device answers, and `next`, where to go afterwards.

// What happens.

/// `GET /{place}/sign-in/passkey`
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    visit.house.limits.asking_by_network.count(&visit.network).map_err(Stop::TooOften)?;
    let next = page::asked(&visit.query, "next").unwrap_or_default();
    shown(&visit, Form::with(&[("next", &sign_in::next(&visit.place.slug, &next))])).await
}

/// `POST /{place}/sign-in/passkey`
pub(crate) async fn post(visit: Visit, mut form: Form) -> Result<Response, Stop> {
    let browser = visit.browser.as_deref().unwrap_or_default();
    let whose = passkey::finish_alone(&visit.house, browser, answer(&form)).await?;
    if let Some(account) = whose
        && belongs(&visit, &account).await?
    {
        let to = sign_in::next(&visit.place.slug, form.get("next"));
        return session::begin_whole(&visit, &account, &to, "sign-in-done").await;
    }
    // Whoever has a right one comes in, whatever others of the same network tried.
    visit.house.limits.link_by_network.count(&visit.network).map_err(Stop::TooOften)?;
    form.fault("passkey", visit.w.t("passkey-not-known"));
    shown(&visit, form).await
}

/// Whether the account is of someone in this place.
async fn belongs(visit: &Visit, email_hash: &str) -> Result<bool, Stop> {
    let (account, place) = (email_hash.to_owned(), visit.place.slug.clone());
    visit.house.store.read(move |db| Ok(account::person_of(db, &account, &place)?.is_some())).await
}

// What is shown.

/// The page, with a new question bound to this browser.
async fn shown(visit: &Visit, form: Form) -> Result<Response, Stop> {
    let browser = session::browser(visit);
    let asked = passkey::begin_alone(&visit.house, &browser).await?;
    let next = sign_in::next(&visit.place.slug, form.get("next"));
    let of = |asked| {
        Device::of(visit, asked, "/sign-in/passkey", "passkey-use", "passkey-or-link").then(&next)
    };
    let page = PasskeyPage {
        frame: visit.frame("passkey-sign-in"),
        device: asked.map(of),
        back: visit.to(&format!("/sign-in?next={}", page::encode(&next))),
        form,
    };
    let shown = if page.form.is_faulty() { page::refused(&page)? } else { page::page(&page)? };
    let mut shown = dressed(shown, page.device.is_some());
    session::keep_browser(&mut shown, &visit.house, &browser);
    Ok(shown)
}

#[derive(Template)]
#[template(path = "sign_in/passkey.html")]
struct PasskeyPage {
    frame: Frame,
    form: Form,
    device: Option<Device>,
    back: String,
}
