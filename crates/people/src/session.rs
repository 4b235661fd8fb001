//! The cookies of a login session, and of a browser that signs in.

use axum::http::HeaderValue;
use axum::http::header::SET_COOKIE;
use axum::response::{IntoResponse, Redirect, Response};
use ground::account::{self, SESSION_LASTS};
use ground::house::House;
use ground::page;
use ground::stop::Stop;
use ground::store::Db;
use ground::visit::{BROWSER, SESSION, Visit};

/// How long a browser keeps its token while it signs in, in seconds.
const BROWSER_LASTS: i64 = 600;

/// A new session in the place of the one that the device had. A device that was shared stays so until someone says
/// otherwise: who proves by mail who they are has a new session too.
async fn fresh(visit: &Visit, email_hash: &str, began: Option<&str>) -> Result<String, Stop> {
    let mut shared = false;
    if let Some(before) = visit.session.clone() {
        let (token, now) = (before.clone(), visit.now());
        let find = move |db: &Db<'_>| Ok(account::session(db, &token, now)?);
        let found = visit.house.store.read(find).await?;
        shared = found.is_some_and(|s| s.email_hash == email_hash && s.shared.is_some());
        account::end_session(&visit.house, &before).await?;
    }
    let token = account::begin_session_in(&visit.house, email_hash, &visit.agent, began).await?;
    if shared {
        account::share_device(&visit.house, &token, true).await?;
    }
    Ok(token)
}

/// Signs an account in on this device, goes to a page and says a message there. The session is a new
/// one each time, and the one that the device had before ends: a token that someone planted is of no
/// use to them. `began` is the issuer of the provider with which it begins, if any.
pub(crate) async fn begin(
    visit: &Visit,
    email_hash: &str,
    to: &str,
    said: &str,
    began: Option<&str>,
) -> Result<Response, Stop> {
    let token = fresh(visit, email_hash, began).await?;
    let account = email_hash.to_owned();
    let half = visit.house.store.read(move |db| Ok(account::step::has(db, &account)?)).await?;
    let mut response = if half {
        let next = page::encode(to);
        Redirect::to(&visit.to(&format!("/account/second?next={next}"))).into_response()
    } else {
        page::done(to, said)
    };
    put(&mut response, &visit.house, &token, SESSION_LASTS / 1000);
    Ok(response)
}

/// The same where the account itself has shown both steps at once: the session is whole.
pub(crate) async fn begin_whole(
    visit: &Visit,
    email_hash: &str,
    to: &str,
    said: &str,
) -> Result<Response, Stop> {
    let token = fresh(visit, email_hash, None).await?;
    account::step::passed(&visit.house, &token).await?;
    let mut response = page::done(to, said);
    put(&mut response, &visit.house, &token, SESSION_LASTS / 1000);
    Ok(response)
}

/// The token of the browser that signs in: the one it has, or a new one.
pub(crate) fn browser(visit: &Visit) -> String {
    visit.browser.clone().unwrap_or_else(ground::seal::token)
}

/// Lets the browser keep its token while it signs in.
pub(crate) fn keep_browser(response: &mut Response, house: &House, token: &str) {
    set(response, house, BROWSER, (token, BROWSER_LASTS));
}

/// The reply after signing out: the device forgets the session.
pub(crate) fn forget(visit: &Visit, to: &str, said: &str) -> Response {
    let mut response = page::done(to, said);
    put(&mut response, &visit.house, "", 0);
    response
}

/// The same page, and the device forgets the session.
pub(crate) fn without(mut response: Response, visit: &Visit) -> Response {
    put(&mut response, &visit.house, "", 0);
    response
}

fn put(response: &mut Response, house: &House, token: &str, seconds: i64) {
    set(response, house, SESSION, (token, seconds));
}

fn set(response: &mut Response, house: &House, name: &str, (token, seconds): (&str, i64)) {
    let cookie = cookie(name, token, seconds, house.settings.base_url.starts_with("https"));
    if let Ok(value) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(SET_COOKIE, value);
    }
}

fn cookie(name: &str, token: &str, seconds: i64, secure: bool) -> String {
    let secure = if secure { "; Secure" } else { "" };
    format!("{name}={token}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}")
}

#[cfg(test)]
mod tests {
    use super::cookie;

    #[test]
    fn the_cookie_lasts_thirty_days_and_no_script_reads_it() {
        let expected = "mutual_session=t; Path=/; Max-Age=2592000; HttpOnly; SameSite=Lax; Secure";
        assert_eq!(cookie(super::SESSION, "t", super::SESSION_LASTS / 1000, true), expected);
        assert_eq!(
            cookie(super::SESSION, "t", 1, false),
            "mutual_session=t; Path=/; Max-Age=1; HttpOnly; SameSite=Lax"
        );
    }
}
