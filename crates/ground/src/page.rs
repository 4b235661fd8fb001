//! What stands around every page, and the page that a stop gets.

use crate::form::clean;
use crate::house::House;
use crate::stop::Stop;
use crate::visit::{SAID, Visit, cookie, language};
use crate::words::{EasyLine, Language, Words};
use askama::Template;
use axum::extract::{FromRequestParts, Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, LOCATION, REFERRER_POLICY, SET_COOKIE,
    STRICT_TRANSPORT_SECURITY, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Response};
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use std::borrow::Cow;

/// What a page may load, with what it may beside that.
macro_rules! policy {
    ($more:literal) => {
        concat!(
            "default-src 'none'; ",
            $more,
            "style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; ",
            "base-uri 'none'; frame-ancestors 'none'"
        )
    };
}

/// No script at all, styles and pictures from here only, forms to here only, nobody frames us.
const POLICY: &str = policy!("");

/// The same, for a page on which a recording of this site can be heard.
const HEARING: &str = policy!("media-src 'self'; ");

/// The same for the few pages that talk to a passkey: a script of ours, and no other.
const POLICY_WITH_SCRIPT: &str = policy!("script-src 'self'; ");

/// A link in a menu.
#[derive(Clone, Debug)]
pub struct Nav {
    pub href: String,
    pub text: String,
    pub here: bool,
}

/// What `base.html` needs: see there.
#[derive(Clone)]
pub struct Frame {
    pub w: Words,
    pub place_name: String,
    pub home: String,
    pub who: Option<String>,
    /// The name of whoever acts for `who`, when they do not act themselves.
    pub acting: Option<String>,
    /// Where it stands what they may do.
    pub acting_agreed: String,
    pub acting_stop: String,
    pub demo: bool,
    pub easy: bool,
    pub easy_lines: Vec<EasyLine>,
    pub easy_switch: String,
    /// The languages, each by its own name.
    pub tongues: Vec<Tongue>,
    /// The language of the page's own part: see [`Words::language_of`].
    pub main: Language,
    pub nav: Vec<Nav>,
    pub said: Option<String>,
    pub footer: Vec<Nav>,
    /// Where they sign in, or go on with it where the second step waits; empty where they are there.
    pub sign_in: String,
    /// Whether their second step waits: until then they are nobody.
    pub half: bool,
    pub me: String,
    pub sign_out: String,
}

/// A language to choose.
#[derive(Clone)]
pub struct Tongue {
    pub href: String,
    pub language: Language,
    pub here: bool,
}

impl Tongue {
    /// All of them. `to` is the address where words are chosen, `back` where the reader goes on.
    pub fn all(w: &Words, to: &str, back: &str) -> Vec<Self> {
        let each = |language: Language| Self {
            href: format!("{to}?to={}&back={}", language.key(), encode(back)),
            language,
            here: language == w.language(),
        };
        Language::TONGUES.map(each).into()
    }
}

impl Frame {
    /// The frame of a page that belongs to no place.
    pub fn bare(w: Words) -> Self {
        let nav = |href: &str, word: &str| Nav {
            href: href.into(),
            text: w.t(word).into_owned(),
            here: false,
        };
        Self {
            place_name: String::new(),
            home: "/".into(),
            who: None,
            acting: None,
            acting_agreed: "/".into(),
            acting_stop: "/".into(),
            demo: false,
            easy: w.language() == Language::Easy,
            easy_lines: Vec::new(),
            easy_switch: "/".into(),
            tongues: Tongue::all(&w, "/words", "/"),
            main: w.language(),
            nav: Vec::new(),
            said: None,
            footer: vec![nav("/limits", "nav-limits"), nav("/about", "nav-about")],
            sign_in: "/".into(),
            half: false,
            me: "/".into(),
            sign_out: "/".into(),
            w,
        }
    }

    /// The frame of a page whose title is someone's name or words: this message says, by being there, in
    /// which languages the page is.
    pub fn titled(mut self, message: &str) -> Self {
        self.main = self.w.language_of_message(message);
        self
    }

    /// A mark for a form of this very page: sent twice, it is done once (see [`crate::form`]).
    pub fn once(&self) -> String {
        crate::hex(&crate::chance::<8>())
    }

    pub fn asset(&self, name: &str) -> Cow<'static, str> {
        Cow::Owned(crate::asset::url(name))
    }
}

/// A page, rendered.
pub fn page(template: &impl Template) -> Result<Response, Stop> {
    Ok(Html(template.render()?).into_response())
}

/// A page, rendered, on which recordings can be heard.
pub fn hearing(template: &impl Template) -> Result<Response, Stop> {
    let mut response = page(template)?;
    let policy = HeaderValue::from_static(HEARING);
    response.headers_mut().insert(CONTENT_SECURITY_POLICY, policy);
    Ok(response)
}

/// The same page with its form's faults: 422.
pub fn refused(template: &impl Template) -> Result<Response, Stop> {
    Ok((StatusCode::UNPROCESSABLE_ENTITY, Html(template.render()?)).into_response())
}

/// The same page, which may run our own scripts. Only a passkey asks for that.
pub fn with_script(mut response: Response) -> Response {
    let policy = HeaderValue::from_static(POLICY_WITH_SCRIPT);
    response.headers_mut().insert(CONTENT_SECURITY_POLICY, policy);
    response
}

/// After an act: go there, and say this (a message's key) on the next page.
pub fn done(to: &str, said: &str) -> Response {
    let mut response = (StatusCode::SEE_OTHER, [(LOCATION, to)]).into_response();
    let cookie = format!("{SAID}={said}; Path=/; Max-Age=60; SameSite=Lax; HttpOnly");
    if let Ok(value) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(SET_COOKIE, value);
    }
    response
}

/// A text as a part of an address.
pub fn encode(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}

/// A value of a query string, without the control characters that no form has either.
pub fn asked(query: &str, name: &str) -> Option<String> {
    query.split('&').filter_map(|p| p.split_once('=')).find_map(|(k, v)| {
        let v = v.replace('+', " ");
        (k == name).then(|| clean(&percent_decode_str(&v).decode_utf8_lossy()))
    })
}

/// Whether a path is text, and without signs that no text of ours holds: PostgreSQL takes no NUL.
pub fn is_readable(path: &str) -> bool {
    percent_decode_str(path).decode_utf8().is_ok_and(|path| !path.contains(char::is_control))
}

/// A path of this site that someone is to be sent back to; the fall-back when it is not one.
pub fn local(path: Option<&str>, or: &str) -> String {
    let safe = |p: &&str| {
        p.starts_with('/')
            && !p.starts_with("//")
            && !p.contains('\\')
            && p.bytes().all(|b| b.is_ascii_graphic())
    };
    path.filter(safe).unwrap_or(or).to_owned()
}

#[derive(Template)]
#[template(path = "stop.html")]
struct StopPage<'a> {
    frame: Frame,
    title: Cow<'a, str>,
    text: String,
}

/// Around every handler: puts a page in the place of a bare stop, and the headers on every reply.
pub async fn dress(State(house): State<House>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let mut asked = parts.clone();
    let slug = parts.uri.path().split('/').nth(1).unwrap_or_default().to_owned();
    let path = parts.uri.path_and_query().map_or("/", |p| p.as_str()).to_owned();
    let had_said = cookie(&parts, SAID).is_some();
    let is_get = parts.method == axum::http::Method::GET;
    let response = next.run(Request::from_parts(parts, body)).await;
    let mut response = match response.extensions().get::<Stop>().cloned() {
        Some(stop) => {
            let stop = half_way(&house, &mut asked, stop).await;
            let frame = stop_frame(&house, &mut asked, &stop).await;
            stopped(frame, &slug, &path, is_get, stop)
        }
        None => response,
    };
    let shown = response
        .headers()
        .get(CONTENT_TYPE)
        .is_some_and(|t| t.as_bytes().starts_with(b"text/html"));
    let headers = response.headers_mut();
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    // A page that others may frame says so itself.
    if !headers.contains_key(CONTENT_SECURITY_POLICY) {
        headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    }
    if house.settings.base_url.starts_with("https") {
        let year = HeaderValue::from_static("max-age=31536000");
        headers.insert(STRICT_TRANSPORT_SECURITY, year);
    }
    if !headers.contains_key(CACHE_CONTROL) {
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    if had_said && shown {
        let gone =
            HeaderValue::from_static("mutual_said=; Path=/; Max-Age=0; SameSite=Lax; HttpOnly");
        headers.append(SET_COOKIE, gone);
    }
    response
}

/// Whoever is half signed in goes on to their second step, and does not begin anew.
async fn half_way(house: &House, asked: &mut Parts, stop: Stop) -> Stop {
    if !matches!(stop, Stop::SignIn) {
        return stop;
    }
    let Ok(visit) = Visit::from_request_parts(asked, house).await else { return stop };
    match visit.person_id() {
        Err(on @ Stop::GoTo(_)) => on,
        _ => stop,
    }
}

/// What stands around the page of a stop: the same as on any page. Where the fault is ours the database is not asked
/// once more.
async fn stop_frame(house: &House, asked: &mut Parts, stop: &Stop) -> Frame {
    if stop.status().is_server_error() || stop.status().is_redirection() {
        return frame_in(house, asked);
    }
    frame_for(house, asked, &format!("stop-{}", stop.word())).await
}

/// What stands around a page that is shown in the place of another: with the name of whoever is signed in, and in no
/// place nobody.
pub(crate) async fn frame_for(house: &House, asked: &mut Parts, page: &str) -> Frame {
    match Visit::from_request_parts(asked, house).await {
        Ok(visit) => visit.frame(page),
        Err(_) => frame_in(house, asked),
    }
}

/// What stands around a page of which nothing is asked of the database: the place, and nobody.
fn frame_in(house: &House, asked: &Parts) -> Frame {
    let slug = asked.uri.path().split('/').nth(1).unwrap_or_default();
    let place = house.place(slug);
    let w = house.words(language(asked), place.as_ref().map(|p| p.slug.as_str()));
    let mut frame = Frame::bare(w);
    if let Some(place) = place {
        frame.place_name.clone_from(&place.name);
        frame.home = format!("/{}", place.slug);
        frame.demo = place.demonstration;
        frame.sign_in = format!("/{}/sign-in", place.slug);
    }
    frame
}

fn stopped(frame: Frame, slug: &str, path: &str, is_get: bool, stop: Stop) -> Response {
    match &stop {
        Stop::Already(to) | Stop::GoTo(to) => {
            return (StatusCode::SEE_OTHER, [(LOCATION, to.clone())]).into_response();
        }
        Stop::SignIn => {
            let back = if is_get { format!("?next={}", encode(path)) } else { String::new() };
            let to = format!("/{slug}/sign-in{back}");
            return (StatusCode::SEE_OTHER, [(LOCATION, to)]).into_response();
        }
        Stop::Db(error) => tracing::error!("database: {error}"),
        Stop::Broken(cause) => tracing::error!("broken: {cause}"),
        _ => {}
    }
    let w = frame.w.clone();
    let text = match &stop {
        Stop::Forbidden(why) => w.t(why).into_owned(),
        Stop::TooOften(seconds) => {
            let minutes = i64::try_from(seconds.div_ceil(60)).unwrap_or(1);
            w.n("stop-too-often-text", minutes)
        }
        other => w.t(&format!("stop-{}-text", other.word())).into_owned(),
    };
    let title = w.t(&format!("stop-{}-title", stop.word()));
    let retry = matches!(stop.status(), StatusCode::SERVICE_UNAVAILABLE);
    let body = StopPage { frame, title, text }.render().unwrap_or_default();
    let mut response = (stop.status(), Html(body)).into_response();
    if retry {
        response.headers_mut().insert("retry-after", HeaderValue::from_static("5"));
    }
    response
}
