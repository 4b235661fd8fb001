//! Begin to act for someone on this device, and stop again. The cookie says only which agreement; whether it
//! holds is asked with every request.

use super::seen;
use axum::extract::Path;
use axum::http::HeaderValue;
use axum::http::header::SET_COOKIE;
use axum::response::Response;
use ground::acting::COOKIE;
use ground::page;
use ground::stop::Stop;
use ground::visit::Visit;

// Who may: the one who acts, while it holds.

// What happens.

/// `POST /{place}/acting/{id}/begin`
pub(crate) async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let (viewer, now) = (visit.viewer.clone(), visit.now());
    let asked = id.clone();
    let agreed = visit.house.store.read(move |db| seen(db, &viewer, &asked)).await?.0;
    if !visit.viewer.is_person(&agreed.helper_id) {
        return Err(Stop::NotFound);
    }
    if !agreed.holds(now) {
        return Err(Stop::Forbidden("acting-over"));
    }
    Ok(with(page::done(&visit.to("/acting"), "acting-begun"), &visit, &id))
}

/// `POST /{place}/acting/stop`
pub(crate) async fn stop(visit: Visit) -> Result<Response, Stop> {
    visit.person_id()?;
    Ok(with(page::done(&visit.to("/acting"), "acting-stopped"), &visit, ""))
}

fn with(mut response: Response, visit: &Visit, id: &str) -> Response {
    if let Ok(value) = HeaderValue::from_str(&cookie(visit, id)) {
        response.headers_mut().append(SET_COOKIE, value);
    }
    response
}

/// The cookie of one place, for a day's work at most; without an id it is forgotten.
fn cookie(visit: &Visit, id: &str) -> String {
    let seconds = if id.is_empty() { 0 } else { 12 * 3600 };
    let secure = if visit.house.settings.base_url.starts_with("https") { "; Secure" } else { "" };
    let path = visit.to("");
    format!("{COOKIE}={id}; Path={path}; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}")
}

/// `GET /{place}/acting/over`: what was agreed has ended; and `GET /{place}/acting/not-agreed`: this page is
/// not part of it. Both are read as oneself.
pub(crate) async fn over(visit: Visit) -> Result<Response, Stop> {
    visit.person_id()?;
    let told = page::done(&visit.to("/acting"), "acting-over");
    Ok(with(told, &visit, ""))
}

/// See [`over`].
pub(crate) async fn not_agreed(visit: Visit) -> Result<Response, Stop> {
    visit.person_id()?;
    Ok(page::done(&visit.to("/acting"), "acting-not-agreed"))
}
