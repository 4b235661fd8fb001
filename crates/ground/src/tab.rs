//! A form is for whom its page was opened. Someone who acts for another in one tab of a browser and is themselves in
//! the next would keep with the one what they wrote for the other. So each form says by its address on what its page
//! was opened, and one that is sent when that has changed keeps nothing: what was typed is shown again, to be copied.

use crate::acting::{COOKIE, Ground, ground_of};
use crate::form::{Form, LARGEST};
use crate::house::House;
use crate::page::{self, Frame};
use crate::routes::page_of;
use crate::stop::Stop;
use crate::visit::{SESSION, cookie};
use askama::Template;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Response};

/// What the address of a form says: the agreement that its page was opened on.
pub const ACTING: &str = "acting";

/// The largest page that forms are marked in, in bytes; the largest of ours has a tenth of it.
const LARGEST_PAGE: usize = 8 * 1024 * 1024;

/// Where one proves who one is.
const PROVE: &str = "/account/prove?";

/// Where one learns that what was agreed has ended.
const OVER: &str = "/acting/over";

/// How a form of ours begins; a house test holds all of them to it.
pub const FORM: &str = "method=\"post\" action=\"";

/// What this browser acts on. An id has letters and digits alone: nothing else gets into a page.
fn acts_on(parts: &Parts) -> Option<String> {
    let id = cookie(parts, COOKIE)?;
    let is_id = !id.is_empty() && id.bytes().all(|b| b.is_ascii_alphanumeric());
    is_id.then(|| id.to_owned())
}

/// Whether a form is sent for someone else than its page was opened for. Where everybody is themselves, as on one's
/// account, it makes no difference.
fn is_stray(parts: &Parts) -> bool {
    if parts.method.is_safe() || cookie(parts, SESSION).is_none() {
        return false;
    }
    is_anothers(parts.uri.path())
        && page::asked(parts.uri.query().unwrap_or_default(), ACTING) != acts_on(parts)
}

/// Whether who acts for another is that one at this address; elsewhere they are themselves.
fn is_anothers(path: &str) -> bool {
    let part = path.split('/').skip(2).collect::<Vec<_>>().join("/");
    ground_of(&part) != Ground::Own
}

/// Around every handler: refuses a form that is for someone else by now, and marks the forms of a page. Where who
/// sends a form must prove first who they are, is signed out by now, or acts for someone who has just ended it, what they
/// typed is shown as well.
pub async fn guard(State(house): State<House>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let id = acts_on(&parts);
    if !is_form(&parts) {
        if is_stray(&parts) {
            return refused(&house, &mut parts, Why::Tab, &[]).await;
        }
        return passed(id, next.run(Request::from_parts(parts, body)).await).await;
    }
    let Ok(bytes) = to_bytes(body, LARGEST).await else { return Stop::TooLong.into_response() };
    if is_stray(&parts) {
        return refused(&house, &mut parts, Why::Tab, &bytes).await;
    }
    let sent = Request::from_parts(parts.clone(), Body::from(bytes.clone()));
    let response = next.run(sent).await;
    match response.extensions().get::<Stop>() {
        Some(Stop::GoTo(to)) if to.contains(PROVE) && !typed(&bytes).is_empty() => {
            let why = Why::Prove(to.clone());
            refused(&house, &mut parts, why, &bytes).await
        }
        Some(Stop::GoTo(to)) if to.ends_with(OVER) && !typed(&bytes).is_empty() => {
            let why = Why::Over(to.clone());
            refused(&house, &mut parts, why, &bytes).await
        }
        Some(Stop::SignIn) if !typed(&bytes).is_empty() => {
            refused(&house, &mut parts, Why::Out, &bytes).await
        }
        _ => passed(id, response).await,
    }
}

async fn passed(acts_on: Option<String>, response: Response) -> Response {
    match acts_on {
        Some(id) if is_html(response.headers()) => marked(response, &id).await,
        _ => response,
    }
}

/// Whether texts of a form are sent by someone who is signed in.
fn is_form(parts: &Parts) -> bool {
    let is = |kind: &axum::http::HeaderValue| {
        kind.as_bytes().starts_with(b"application/x-www-form-urlencoded")
    };
    !parts.method.is_safe()
        && cookie(parts, SESSION).is_some()
        && parts.headers.get(CONTENT_TYPE).is_some_and(is)
}

fn is_html(headers: &HeaderMap) -> bool {
    headers.get(CONTENT_TYPE).is_some_and(|t| t.as_bytes().starts_with(b"text/html"))
}

async fn marked(response: Response, id: &str) -> Response {
    let (mut parts, body) = response.into_parts();
    let Ok(bytes) = to_bytes(body, LARGEST_PAGE).await else {
        return Stop::Broken("a page is too large to mark its forms".into()).into_response();
    };
    parts.headers.remove(CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(mark(&String::from_utf8_lossy(&bytes), id)))
}

/// The page, with the agreement in the address of each form that it makes a difference to.
fn mark(html: &str, id: &str) -> String {
    let mut pieces = html.split(FORM);
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (address, rest) = piece.split_once('"').unwrap_or((piece, ""));
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        let join = if query.is_empty() { "?" } else { "&amp;" };
        let mark = if is_anothers(path) { format!("{join}{ACTING}={id}") } else { String::new() };
        text.push_str(&format!("{FORM}{address}{mark}\"{rest}"));
    }
    text
}

/// Why a form was not taken.
enum Why {
    /// It is for someone else by now.
    Tab,
    /// Whoever sends it is to prove first who they are: where.
    Prove(String),
    /// What it was agreed on has ended: where that is said.
    Over(String),
    /// Their session has ended meanwhile.
    Out,
}

async fn refused(house: &House, parts: &mut Parts, why: Why, sent: &[u8]) -> Response {
    let key = match why {
        Why::Tab => "tab",
        Why::Prove(_) => "again",
        Why::Over(_) => "over",
        Why::Out => "out",
    };
    let frame = page::frame_for(house, parts, key).await;
    let to = match why {
        Why::Tab => format!("{}/acting", frame.home.trim_end_matches('/')),
        Why::Prove(to) | Why::Over(to) => to,
        Why::Out => {
            let back = page::encode(&page_of(&house.routes, parts.uri.path()));
            format!("{}/sign-in?next={back}", frame.home.trim_end_matches('/'))
        }
    };
    let page = TabPage { frame, key, typed: typed(sent), to }.render().unwrap_or_default();
    (StatusCode::CONFLICT, Html(page)).into_response()
}

/// What was typed of a form: its texts, and neither its choices nor the mark of its page.
fn typed(sent: &[u8]) -> Vec<String> {
    let is_word = |text: &str| {
        text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    };
    let form = Form::read(sent);
    let texts = form.each("").filter(|(name, text)| *name != "once" && !is_word(text));
    texts.map(|(_, text)| text.to_owned()).collect()
}

#[derive(Template)]
#[template(path = "tab.html")]
struct TabPage {
    frame: Frame,
    /// What its messages begin with.
    key: &'static str,
    typed: Vec<String>,
    /// Where it goes on.
    to: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_form_of_a_page_says_on_what_it_was_opened() {
        let page = "<form method=\"post\" action=\"/v/raise\"><form method=\"post\" action=\"/v/raise?x=1\"><form action=\"/c\">\
                    <form method=\"post\" action=\"/v/acting/stop\">";
        let marked = "<form method=\"post\" action=\"/v/raise?acting=k7\"><form method=\"post\" action=\"/v/raise?x=1&amp;acting=k7\">\
                      <form action=\"/c\"><form method=\"post\" action=\"/v/acting/stop\">";
        assert_eq!(mark(page, "k7"), marked);
        assert_eq!(mark("<p>no form</p>", "k7"), "<p>no form</p>");
    }
}
