//! Who tells the story: sends each form with its person's cookie, turns the clock from step to step, and
//! does on the way what waits in the outbox, so that mails and letters come out on their days.

use super::calendar::Calendar;
use super::find::{self, Index};
use super::script::{Deed, Post};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::header::{CONTENT_TYPE, COOKIE, LOCATION, SET_COOKIE};
use axum::http::{Request, StatusCode};
use axum::response::Response;
use ground::clock::{DAY, date_of, start_of};
use ground::house::House;
use ground::outbox;
use ground::page::encode;
use ground::visit::SESSION;
use ground::words::{Language, Words};
use ground::{account, form, id};
use std::collections::BTreeMap;
use std::net::SocketAddr;
use tokio::task::JoinSet;
use tower::ServiceExt;

/// The place in which it plays.
pub(super) const PLACE_ID: &str = "colne-valley";

/// Where a step goes that sees to all letters which wait.
pub(super) const LETTERS: &str = "/letters";

/// When the outbox is looked at on a day on which nobody does anything: nine o'clock.
const MORNING: i64 = 9 * 3_600_000;

/// Someone at a browser.
#[derive(Clone, Debug, Default)]
struct Someone {
    id: String,
    /// Empty for a guest.
    email: String,
    cookie: String,
    since: i64,
    /// When they said last who they are.
    proved: i64,
}

pub(super) struct Teller {
    pub house: House,
    calendar: Calendar,
    app: Router,
    w: Words,
    people: BTreeMap<String, Someone>,
    groups: BTreeMap<String, String>,
    matters: BTreeMap<String, String>,
}

impl Teller {
    pub(super) fn new(house: &House, calendar: Calendar) -> Self {
        Self {
            house: house.clone(),
            calendar,
            app: crate::app(house.clone()),
            w: house.words(Language::English, Some(PLACE_ID)),
            people: BTreeMap::new(),
            groups: BTreeMap::new(),
            matters: BTreeMap::new(),
        }
    }

    pub(super) fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    /// Notes who can be written to at an address.
    pub(super) fn knows(&mut self, key: &str, email: &str) {
        self.people.entry(key.to_owned()).or_default().email = email.to_owned();
    }

    /// Notes which id someone has.
    pub(super) fn is(&mut self, key: &str, id: &str) {
        self.people.entry(key.to_owned()).or_default().id = id.to_owned();
    }

    pub(super) fn id_of(&self, key: &str) -> Result<&str, String> {
        let someone = self.people.get(key).map(|p| p.id.as_str()).filter(|id| !id.is_empty());
        let group = self.groups.get(key).map(String::as_str);
        someone.or(group).ok_or_else(|| format!("nobody is called {key}"))
    }

    pub(super) fn has_group(&mut self, key: &str, id: &str) {
        self.groups.insert(key.to_owned(), id.to_owned());
    }

    /// Turns the clock on, and works on each morning in between.
    pub(super) async fn turn_to(&self, at: i64) -> Result<(), String> {
        let clock = self.house.clock();
        if at < clock.now() {
            return Err("a step is before the one that stands before it".into());
        }
        let mut morning = start_of(date_of(clock.now() + DAY)) + MORNING;
        while morning < at {
            clock.turn_to(morning);
            self.work().await?;
            morning = start_of(date_of(morning + DAY)) + MORNING;
        }
        clock.turn_to(at);
        self.work().await
    }

    /// Does what is due in the outbox.
    pub(super) async fn work(&self) -> Result<(), String> {
        let done = outbox::work(&self.house, &crate::hands(), "demo").await;
        done.map(drop).map_err(|stop| crate::told(&stop))
    }

    /// Does what a step says, when it says.
    pub(super) async fn does(&mut self, deed: &Deed) -> Result<(), String> {
        self.turn_to(deed.at).await?;
        if deed.posts[0].to == LETTERS {
            return self.posts_letters(&deed.posts[0].by).await;
        }
        let day = self.w.moment(deed.at);
        let told = |e: String| format!("{} on {day}, {}: {e}", deed.matter, deed.posts[0].to);
        let replies = self.send_all(deed).await.map_err(told)?;
        for (post, response) in deed.posts.iter().zip(replies) {
            self.keeps(&post.by, &response);
            if post.to == "/raise" {
                self.begins(deed, &response).await?;
            }
        }
        self.work().await
    }

    /// Someone looks through the letters that wait, and says of each that it is done.
    async fn posts_letters(&mut self, by: &str) -> Result<(), String> {
        self.signs_in_again(by).await?;
        let list = format!("/{PLACE_ID}{LETTERS}");
        let request = self.browser(by, Request::get(&list), &[]);
        let Ok(response) = self.app.clone().oneshot(request).await;
        let body =
            to_bytes(response.into_body(), form::LARGEST).await.map_err(|e| e.to_string())?;
        let page = String::from_utf8_lossy(&body);
        let start = format!("{list}/");
        let ids = page.split(start.as_str()).skip(1).filter_map(|rest| rest.get(..26));
        for id in ids.filter(|id| id::is_id(id)) {
            self.send(by, &format!("{LETTERS}/{id}/posted"), &[]).await?;
        }
        Ok(())
    }

    /// Notes a matter that was raised, and who came in with it.
    async fn begins(&mut self, deed: &Deed, response: &Response) -> Result<(), String> {
        let path = location(response);
        let id = path.rsplit('/').next().unwrap_or_default().to_owned();
        self.matters.insert(deed.matter.clone(), id.clone());
        if let Some(key) = &deed.enters {
            let id = find::matter(&self.house, &id).await?.raised_by.clone();
            self.is(key, &id);
        }
        Ok(())
    }

    /// Sends all forms of a step at the same time; gives the replies in the forms' order.
    async fn send_all(&mut self, deed: &Deed) -> Result<Vec<Response>, String> {
        let matter = self.matters.get(&deed.matter).cloned();
        let index = match &matter {
            Some(id) if deed.posts.iter().any(|p| p.to.contains('{')) => {
                find::index(&self.house, id).await?
            }
            _ => Index::new(),
        };
        let under = matter.map(|id| format!("/{PLACE_ID}/threads/{id}/")).unwrap_or_default();
        let mut requests = Vec::new();
        for post in &deed.posts {
            requests.push(self.request(post, &under, &index).await?);
        }
        let mut sending = JoinSet::new();
        for (n, request) in requests.into_iter().enumerate() {
            let app = self.app.clone();
            sending.spawn(async move { (n, answer(app, request).await) });
        }
        let mut replies = BTreeMap::new();
        while let Some(done) = sending.join_next().await {
            let (n, reply) = done.map_err(|e| e.to_string())?;
            replies.insert(n, reply.map_err(|e| format!("{}: {e}", deed.posts[n].by))?);
        }
        Ok(replies.into_values().collect())
    }

    async fn request(
        &mut self,
        post: &Post,
        under: &str,
        index: &Index,
    ) -> Result<Request<Body>, String> {
        let to = self.resolve(&post.to, index)?;
        let path = match to.strip_prefix('/') {
            Some(rest) => format!("/{PLACE_ID}/{rest}"),
            None => format!("{under}{to}"),
        };
        let mut form = Vec::new();
        for (name, value) in &post.form {
            let value = self.calendar.fill(&self.resolve(value, index)?, &self.w)?;
            form.push((name.clone(), value));
        }
        self.signs_in_again(&post.by).await?;
        Ok(self.browser(&post.by, Request::post(path), &form))
    }

    /// A request as the browser of someone sends it, from a network of their own.
    fn browser(
        &self,
        by: &str,
        request: axum::http::request::Builder,
        form: &[(String, String)],
    ) -> Request<Body> {
        let pair = |(k, v): &(String, String)| format!("{}={}", encode(k), encode(v));
        let body = form.iter().map(pair).collect::<Vec<_>>().join("&");
        let mut request = request.header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        if let Some(cookie) = self.people.get(by).map(|p| &p.cookie).filter(|c| !c.is_empty()) {
            request = request.header(COOKIE, format!("{SESSION}={cookie}"));
        }
        // 192.0.2.0/24 is kept for documentation: RFC 5737.
        let host = by.bytes().fold(0u8, |sum, b| sum.wrapping_mul(31).wrapping_add(b));
        let from = SocketAddr::from(([192, 0, 2, host], 443));
        request.extension(ConnectInfo(from)).body(Body::from(body)).unwrap_or_default()
    }

    /// Sends one form; the reply must be 'see other'.
    pub(super) async fn send(
        &mut self,
        by: &str,
        to: &str,
        form: &[(String, String)],
    ) -> Result<String, String> {
        let request = self.browser(by, Request::post(format!("/{PLACE_ID}{to}")), form);
        let told = |e: String| format!("{by} at {to}: {e}");
        let response = answer(self.app.clone(), request).await.map_err(told)?;
        self.keeps(by, &response);
        Ok(location(&response))
    }

    /// Keeps the cookie of a login session that a reply begins.
    fn keeps(&mut self, by: &str, response: &Response) {
        let cookies = response.headers().get_all(SET_COOKIE);
        let token = cookies
            .iter()
            .filter_map(|v| v.to_str().ok()?.split(';').next()?.split_once('='))
            .find_map(|(k, v)| (k == SESSION).then(|| v.to_owned()));
        if let Some(cookie) = token {
            let since = self.house.now();
            let someone = self.people.entry(by.to_owned()).or_default();
            (someone.cookie, someone.since, someone.proved) = (cookie, since, since);
        }
    }

    /// A login session ends by itself: then a new one is begun, as a sign-in link would. Half an hour after that it is
    /// asked again who one is: each says so before they do more.
    async fn signs_in_again(&mut self, by: &str) -> Result<(), String> {
        let (house, now) = (self.house.clone(), self.house.now());
        let Some(someone) = self.people.get_mut(by) else { return Ok(()) };
        if someone.email.is_empty() {
            return Ok(());
        }
        if now < someone.since + account::SESSION_LASTS {
            if now >= someone.proved + account::PROOF_LASTS {
                let proved = account::prove(&house, &someone.cookie).await;
                proved.map_err(|stop| crate::told(&stop))?;
                someone.proved = now;
            }
            return Ok(());
        }
        let hash = house.keys.email_hash(&someone.email);
        let begun = account::begin_session(&house, &hash).await;
        someone.cookie = begun.map_err(|stop| crate::told(&stop))?;
        (someone.since, someone.proved) = (now, now);
        Ok(())
    }

    /// A text with an id in place of each `{…}`.
    fn resolve(&self, text: &str, index: &Index) -> Result<String, String> {
        let (mut out, mut rest) = (String::with_capacity(text.len()), text);
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}').ok_or("a name is not closed with }")?;
            out.push_str(before);
            match name.split_once(':') {
                Some((kind, begins)) => out.push_str(&find::one(index, kind, begins)?),
                None => out.push_str(self.id_of(name)?),
            }
            rest = after;
        }
        out.push_str(rest);
        Ok(out)
    }
}

fn location(response: &Response) -> String {
    let to = response.headers().get(LOCATION).and_then(|v| v.to_str().ok());
    to.unwrap_or_default().to_owned()
}

/// The reply to a form that was taken; what the page says where it was not.
async fn answer(app: Router, request: Request<Body>) -> Result<Response, String> {
    let Ok(response) = app.oneshot(request).await;
    // A vote is answered with its receipt, everything else by a way to go on.
    if matches!(response.status(), StatusCode::SEE_OTHER | StatusCode::OK) {
        return Ok(response);
    }
    let status = response.status();
    let body = to_bytes(response.into_body(), form::LARGEST).await.map_err(|e| e.to_string())?;
    Err(format!("{status}: {}", says(&String::from_utf8_lossy(&body))))
}

/// What a page that refuses says: the faults of its form, or its heading and the text below.
fn says(page: &str) -> String {
    let faults =
        page.split("govuk-error-summary__list").nth(1).and_then(|p| p.split("</ul>").next());
    let main = page.split("<main").nth(1).and_then(|p| p.split("</main>").next());
    let html = faults.or(main).unwrap_or(page);
    let text: String = html
        .split('<')
        .map(|part| part.split_once('>').map_or("", |(_, after)| after))
        .collect::<Vec<_>>()
        .join(" ");
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    text.chars().take(400).collect()
}
