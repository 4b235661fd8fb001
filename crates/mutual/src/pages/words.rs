//! The choice of words: a language, or Easy Read. It is kept in a cookie for a year.

use super::Outside;
use axum::http::header::{LOCATION, SET_COOKIE};
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use ground::page::{asked, local};
use ground::stop::Stop;
use ground::visit::{Visit, WORDS};
use ground::words::Language;

/// `GET /{place}/words?to=easy&back=/…`
pub async fn choose_here(visit: Visit) -> Result<Response, Stop> {
    chosen(&visit.query, &visit.to(""))
}

/// `GET /words?to=easy&back=/…`, on a page that belongs to no place.
pub async fn choose(_: Outside, uri: Uri) -> Result<Response, Stop> {
    chosen(uri.query().unwrap_or_default(), "/")
}

fn chosen(query: &str, or: &str) -> Result<Response, Stop> {
    let to = asked(query, "to").and_then(|key| Language::from_key(&key)).ok_or(Stop::NotFound)?;
    let back = local(asked(query, "back").as_deref(), or);
    let cookie = format!("{WORDS}={}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly", to.key());
    Ok((StatusCode::SEE_OTHER, [(LOCATION, back), (SET_COOKIE, cookie)]).into_response())
}
