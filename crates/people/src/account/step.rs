//! Set a second step up: a code from an app on a phone. The page shows what the app needs, and asks for the
//! first code; then ten recovery codes to write down.

use super::{goes_on, has_app, has_step, notice, owner, session};
use askama::Template;
use axum::response::Response;
use ground::account::{passkey, step};
use ground::form::Form;
use ground::page::{self, Frame};
use ground::stop::Stop;
use ground::visit::Visit;
use qrcode::QrCode;
use qrcode::render::svg;

// Who may: each their own, having proved who they are.

// What is asked: `code`, the first code that the app shows; and `next`, where to go afterwards.

// What happens.

/// `GET /{place}/account/step`
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    visit.person_id()?;
    visit.proved()?;
    let (session, _) = session(&visit).await?;
    if has_app(&visit, &session.email_hash).await? {
        return page::page(&HasPage {
            end: visit.to("/account/step/end"),
            again: visit.to("/account/step/codes"),
            back: visit.to("/account"),
            frame: visit.frame("account-step"),
        });
    }
    let asked = page::asked(&visit.query, "next").unwrap_or_default();
    let form = Form::with(&[("next", &goes_on(&visit, &asked, "/account"))]);
    page::page(&SetUpPage::of(&visit, &session.email_hash, form).await?)
}

/// `POST /{place}/account/step`
pub(crate) async fn post(visit: Visit, mut form: Form) -> Result<Response, Stop> {
    visit.person_id()?;
    visit.proved()?;
    let (session, token) = session(&visit).await?;
    let has = has_step(&visit, &session.email_hash).await?;
    if has_app(&visit, &session.email_hash).await? || has && session.second_at.is_none() {
        return Err(Stop::GoTo(visit.to("/account/step")));
    }
    let limit = &visit.house.limits.code_by_session;
    limit.count(&ground::account::listed_id(&token)).map_err(Stop::TooOften)?;
    let code = form.get("code").to_owned();
    let to = goes_on(&visit, form.get("next"), "/account");
    if step::confirm(&visit.house, &session.email_hash, &code).await? {
        notice::say(&visit, "notice-app-added").await?;
        return match step::set_up(&visit.house, &session.email_hash, &token, !has).await? {
            Some(codes) => codes_page(&visit, codes, true, to),
            None => Ok(page::done(&to, "passkey-app-added")),
        };
    }
    form.fault("code", visit.w.t("second-code-wrong"));
    form.set("code", "");
    form.set("next", &to);
    page::refused(&SetUpPage::of(&visit, &session.email_hash, form).await?)
}

/// `POST /{place}/account/step/codes`: ten new recovery codes.
pub(crate) async fn codes(visit: Visit) -> Result<Response, Stop> {
    let (session, _, has) = owner(&visit).await?;
    if !has {
        return Err(Stop::GoTo(visit.to("/account/step")));
    }
    let codes = step::new_codes(&visit.house, &session.email_hash).await?;
    notice::say(&visit, "notice-codes").await?;
    codes_page(&visit, codes, false, visit.to("/account"))
}

/// `POST /{place}/account/step/end`: takes the app away. Being signed in with a second step is the proof.
pub(crate) async fn end(visit: Visit) -> Result<Response, Stop> {
    let (session, ..) = owner(&visit).await?;
    if !has_app(&visit, &session.email_hash).await? {
        return Err(Stop::GoTo(visit.to("/account/step")));
    }
    step::end_app(&visit.house.store, &session.email_hash).await?;
    notice::say(&visit, "notice-app-ended").await?;
    if has_step(&visit, &session.email_hash).await? {
        return Ok(page::done(&visit.to("/account"), "passkey-app-ended"));
    }
    Ok(page::done(&visit.to("/account"), "account-step-ended"))
}

// What is shown.

pub(super) fn codes_page(
    visit: &Visit,
    codes: Vec<String>,
    first: bool,
    back: String,
) -> Result<Response, Stop> {
    page::page(&CodesPage {
        box_of: codes.join("\n"),
        codes,
        first,
        back,
        frame: visit.frame("account-codes"),
    })
}

#[derive(Template)]
#[template(path = "account/set_up.html")]
struct SetUpPage {
    frame: Frame,
    form: Form,
    /// The picture to scan, as SVG: made here from the secret, nothing of it comes from a form.
    picture: String,
    /// The secret in groups of four.
    secret: String,
    uri: String,
    action: String,
    /// Where a passkey is added instead, if passkeys work here.
    passkey: Option<String>,
    back: String,
}

impl SetUpPage {
    async fn of(visit: &Visit, email_hash: &str, form: Form) -> Result<Self, Stop> {
        let begun = step::begin(&visit.house, email_hash, &visit.place.name).await?;
        let code = QrCode::new(begun.uri.as_bytes()).map_err(Stop::broken)?;
        let picture = code.render::<svg::Color<'_>>().min_dimensions(240, 240).build();
        let from = picture.find("<svg").unwrap_or_default();
        let fours: Vec<String> = begun
            .secret
            .chars()
            .collect::<Vec<_>>()
            .chunks(4)
            .map(|four| four.iter().collect())
            .collect();
        Ok(Self {
            frame: visit.frame("account-step"),
            picture: picture[from..].to_owned(),
            secret: fours.join(" "),
            uri: begun.uri,
            action: visit.to("/account/step"),
            passkey: passkey::can_work(&visit.house).then(|| {
                let next = page::encode(form.get("next"));
                visit.to(&format!("/account/passkeys/add?next={next}"))
            }),
            form,
            back: visit.to("/account"),
        })
    }
}

#[derive(Template)]
#[template(path = "account/has.html")]
struct HasPage {
    frame: Frame,
    end: String,
    again: String,
    back: String,
}

#[derive(Template)]
#[template(path = "account/codes.html")]
struct CodesPage {
    frame: Frame,
    codes: Vec<String>,
    /// The same, a line each, to copy at once.
    box_of: String,
    /// Whether there were none before: every other session has ended then.
    first: bool,
    back: String,
}
