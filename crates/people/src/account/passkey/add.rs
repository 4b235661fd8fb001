//! Add a passkey: the device makes a key, keeps it, and gives us the public half. With the first second step come
//! recovery codes, as with an app.

use super::{Device, answer, dressed};
use crate::account::{codes_page, device_name, goes_on, notice, owner};
use askama::Template;
use axum::response::Response;
use ground::account::{listed_id, passkey, step};
use ground::form::Form;
use ground::page::{self, Frame};
use ground::stop::Stop;
use ground::visit::Visit;

// Who may: each their own, having proved who they are; where there is a second step, having passed it.

// What is asked: `name`, what to call it (what the device calls itself, where nothing is written), what the device
// answers, and `next`, where to go afterwards.

fn name(visit: &Visit, form: &Form) -> String {
    match form.get("name").trim() {
        "" => device_name(visit, &visit.agent),
        name => name.to_owned(),
    }
}

/// The page that lists them.
const LIST: &str = "/account/passkeys";

// What happens.

/// `GET /{place}/account/passkeys/add`
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    let (session, token, _) = owner(&visit).await?;
    let asked = page::asked(&visit.query, "next").unwrap_or_default();
    let next = goes_on(&visit, &asked, LIST);
    let form = Form::with(&[("name", &device_name(&visit, &visit.agent)), ("next", &next)]);
    let page = AddPage::of(&visit, &session.email_hash, &token, form).await?;
    Ok(dressed(page::page(&page)?, page.device.is_some()))
}

/// `POST /{place}/account/passkeys/add`
pub(crate) async fn post(visit: Visit, mut form: Form) -> Result<Response, Stop> {
    let (session, token, has) = owner(&visit).await?;
    visit.house.limits.code_by_session.count(&listed_id(&token)).map_err(Stop::TooOften)?;
    let (account, name) = (&session.email_hash, name(&visit, &form));
    let to = goes_on(&visit, form.get("next"), LIST);
    if passkey::finish_adding(&visit.house, account, &token, answer(&form), &name).await? {
        notice::say(&visit, "notice-passkey-added").await?;
        return match step::set_up(&visit.house, account, &token, !has).await? {
            Some(codes) => codes_page(&visit, codes, to),
            None => Ok(page::done(&to, "passkey-added")),
        };
    }
    form.fault("passkey", visit.w.t("passkey-add-wrong"));
    let page = AddPage::of(&visit, account, &token, form).await?;
    Ok(dressed(page::refused(&page)?, page.device.is_some()))
}

// What is shown.

#[derive(Template)]
#[template(path = "account/passkey_add.html")]
struct AddPage {
    frame: Frame,
    form: Form,
    device: Option<Device>,
    back: String,
}

impl AddPage {
    async fn of(visit: &Visit, email_hash: &str, token: &str, form: Form) -> Result<Self, Stop> {
        let who = visit.viewer.me().map(|me| me.name.clone()).unwrap_or_default();
        let asked = passkey::begin_adding(&visit.house, email_hash, token, &who).await?;
        let of = |asked| {
            let path = "/account/passkeys/add";
            let device = Device::of(visit, asked, path, "passkey-add-go", "passkey-or-app");
            Device { create: true, ..device.then(form.get("next")) }
        };
        Ok(Self {
            frame: visit.frame("passkey-add"),
            device: asked.map(of),
            form,
            back: visit.to(LIST),
        })
    }
}
