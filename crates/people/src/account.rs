//! My account: how I sign in, on which devices I am signed in, and the second step.
//!
//! - [`address`]: another address to sign in with
//! - [`notice`]: a notice to whoever's way of signing in has changed
//! - [`show`]: every login session, each ended by a press
//! - [`step`]: set an app for codes up, and take it away
//! - [`passkey`]: add passkeys, and take them away
//! - [`with`]: connect a provider of sign-in, and disconnect it
//! - [`second`]: pass the second step after the link
//! - [`prove`]: say again who I am, before what is most private

pub(crate) mod address;
pub(crate) mod notice;
pub(crate) mod passkey;
pub(crate) mod prove;
pub(crate) mod second;
pub(crate) mod show;
pub(crate) mod step;
pub(crate) mod with;

use crate::sign_in::next;
use axum::response::Response;
use ground::account::{self, Session};
use ground::stop::Stop;
use ground::visit::Visit;

/// The session of whoever asks, whole or half.
pub(crate) async fn session(visit: &Visit) -> Result<(Session, String), Stop> {
    let token = visit.session.clone().ok_or(Stop::SignIn)?;
    let (asked, now) = (token.clone(), visit.now());
    let found = visit.house.store.read(move |db| Ok(account::session(db, &asked, now)?)).await?;
    Ok((found.ok_or(Stop::SignIn)?, token))
}

/// Whether the account has a second step.
pub(crate) async fn has_step(visit: &Visit, email_hash: &str) -> Result<bool, Stop> {
    let account = email_hash.to_owned();
    visit.house.store.read(move |db| Ok(account::step::has(db, &account)?)).await
}

/// The session of whoever changes how they sign in, and whether there is a second step: having proved who they are,
/// and having passed the second step where there is one.
async fn owner(visit: &Visit) -> Result<(Session, String, bool), Stop> {
    visit.person_id()?;
    visit.proved()?;
    let (session, token) = session(visit).await?;
    let has = has_step(visit, &session.email_hash).await?;
    if has && session.second_at.is_none() {
        return Err(Stop::NotFound);
    }
    Ok((session, token, has))
}

/// Whether the account has an app for codes.
async fn has_app(visit: &Visit, email_hash: &str) -> Result<bool, Stop> {
    let account = email_hash.to_owned();
    visit.house.store.read(move |db| Ok(account::step::has_app(db, &account)?)).await
}

/// The page of an account's first recovery codes: it comes once, and leads on to `back`.
pub(crate) fn codes_page(
    visit: &Visit,
    codes: Vec<String>,
    back: String,
) -> Result<Response, Stop> {
    step::codes_page(visit, codes, true, back)
}

/// Where whoever was sent to set a second step up goes on to afterwards; whoever came by themselves, to the page `or` of
/// the place.
fn goes_on(visit: &Visit, asked: &str, or: &str) -> String {
    if asked.is_empty() { visit.to(or) } else { next(&visit.place.slug, asked) }
}

/// What people would call the program and the device of a session.
pub(crate) fn device_name(visit: &Visit, agent: &str) -> String {
    show::device(agent).unwrap_or_else(|| visit.w.t("account-device-unknown").into_owned())
}
