//! Go on to a provider: a page with an ordinary link, since a form may lead to no other site. What the link needs is
//! made with the page, and is good for ten minutes in this browser.

use crate::{session, sign_in};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use ground::account::oidc;
use ground::account::oidc::provider::Provider;
use ground::account::oidc::talk::{self, What};
use ground::page::{self, Frame};
use ground::stop::Stop;
use ground::visit::Visit;

// Who may: anyone.

// What is asked: `next`, where to go afterwards.

// What happens.

/// `GET /{place}/sign-in/with/{key}`
pub(crate) async fn get(
    visit: Visit,
    Path((_, key)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let provider = oidc::find(&visit.house, &visit.place.slug, &key)?;
    let next = page::asked(&visit.query, "next").unwrap_or_default();
    let next = sign_in::next(&visit.place.slug, &next);
    let back = visit.to(&format!("/sign-in?next={}", page::encode(&next)));
    go(&visit, provider, (What::SignIn, &next), ("oidc-go", back)).await
}

/// The page from which someone goes on. `words` is the beginning of its messages' keys.
pub(crate) async fn go(
    visit: &Visit,
    provider: &Provider,
    what: (What, &str),
    (words, back): (&str, String),
) -> Result<Response, Stop> {
    visit.house.limits.asking_by_network.count(&visit.network).map_err(Stop::TooOften)?;
    let browser = session::browser(visit);
    let place = &visit.place.slug;
    let to = talk::begin(&visit.house, provider, place, &browser, what).await?;
    let say = |end: &str| visit.w.part(&format!("{words}-{end}"), "name", &provider.name);
    let mut response = page::page(&GoPage {
        frame: visit.frame(words),
        title: say("title"),
        lead: say("lead"),
        go: visit.w.part("oidc-go-on", "name", &provider.name),
        away: visit.w.part("oidc-away", "name", &provider.name),
        to,
        back,
    })?;
    session::keep_browser(&mut response, &visit.house, &browser);
    Ok(response)
}

// What is shown.

#[derive(Template)]
#[template(path = "sign_in/with.html")]
struct GoPage {
    frame: Frame,
    title: String,
    lead: String,
    go: String,
    away: String,
    /// The address at the provider, where it answers.
    to: Option<String>,
    back: String,
}
