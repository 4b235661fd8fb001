//! Back from a provider: what it said is checked, and then someone is signed in, joins, has connected it, or has passed
//! the second step; or a page says why nothing came of it.

use super::door;
use crate::account::{codes_page, has_step, notice};
use crate::{account, email, session, sign_in};
use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use ground::account::oidc::provider::Provider;
use ground::account::oidc::talk::{self, Answer, Back, Begun, What};
use ground::account::oidc::{self, Claims, Who};
use ground::account::{Session, listed_id, make_link, step};
use ground::page::{self, Frame};
use ground::stop::Stop;
use ground::visit::Visit;

// Who may: whoever brings what this very browser asked for; for a second step, in this very session.

// What is asked: `state` and `code`, from the provider.

// What happens.

/// `GET /{place}/sign-in/with/{key}/back`
pub(crate) async fn get(
    visit: Visit,
    Path((_, key)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let provider = oidc::find(&visit.house, &visit.place.slug, &key)?;
    visit.house.limits.asking_by_network.count(&visit.network).map_err(Stop::TooOften)?;
    let browser = visit.browser.as_deref().unwrap_or_default();
    let asked = |name| page::asked(&visit.query, name);
    let answer = Answer {
        state: asked("state").unwrap_or_default(),
        code: asked("code"),
        issuer: asked("iss"),
    };
    let place = &visit.place.slug;
    match talk::finish(&visit.house, provider, place, browser, answer).await? {
        Back::Stale => nothing(&visit, provider, Why::Stale),
        Back::Refused => nothing(&visit, provider, Why::Refused),
        Back::Came(came) => {
            let (begun, claims) = &*came;
            match &begun.what {
                What::SignIn => signs_in(&visit, provider, begun, claims).await,
                What::Connect { session } => connects(&visit, provider, session, claims).await,
                What::Step { session } => passes(&visit, provider, (begun, session), claims).await,
            }
        }
    }
}

/// Signs in whom we know; whoever is new gets the way to join, as after a mail.
async fn signs_in(
    visit: &Visit,
    provider: &Provider,
    begun: &Begun,
    claims: &Claims,
) -> Result<Response, Stop> {
    let (house, place) = (&visit.house, &visit.place.slug);
    let next = sign_in::next(place, &begun.next);
    let began = Some(claims.issuer.as_str());
    match oidc::who(house, provider, place, claims).await? {
        Who::Account(hash) => session::begin(visit, &hash, &next, "sign-in-done", began).await,
        Who::Linked(hash) => {
            notice::say_to(visit, &hash, "notice-provider-linked").await?;
            session::begin(visit, &hash, &next, "sign-in-done", began).await
        }
        Who::Nobody => nothing(visit, provider, Why::NoEmail),
        Who::New(told) => {
            let Some(email) = email::parse(&told) else {
                return nothing(visit, provider, Why::NoEmail);
            };
            if !door(&visit.place, &house.keys, &house.keys.email_hash(&email)).open {
                return nothing(visit, provider, Why::Invited);
            }
            let token = make_link(house, place, &email, &next, began).await?;
            let to = visit.to(&format!("/link/{}/join", page::encode(&token)));
            Ok(Redirect::to(&to).into_response())
        }
    }
}

/// The session in which it began, if this is the one.
async fn same_session(visit: &Visit, began_in: &str) -> Result<Option<(Session, String)>, Stop> {
    let (session, token) = account::session(visit).await?;
    Ok((listed_id(&token) == began_in).then_some((session, token)))
}

async fn connects(
    visit: &Visit,
    provider: &Provider,
    began_in: &str,
    claims: &Claims,
) -> Result<Response, Stop> {
    let Some((session, token)) = same_session(visit, began_in).await? else {
        return nothing(visit, provider, Why::Stale);
    };
    let has = has_step(visit, &session.email_hash).await?;
    if session.half.is_some() || has && session.second_at.is_none() {
        return nothing(visit, provider, Why::Stale);
    }
    if !oidc::connect(&visit.house, provider, &session.email_hash, claims).await? {
        return nothing(visit, provider, Why::Taken);
    }
    notice::say(visit, "notice-provider-added").await?;
    match step::set_up(&visit.house, &session.email_hash, &token, !has).await? {
        Some(codes) => codes_page(visit, codes, visit.to("/account/with")),
        None => Ok(page::done(&visit.to("/account/with"), "oidc-connected")),
    }
}

async fn passes(
    visit: &Visit,
    provider: &Provider,
    (begun, began_in): (&Begun, &str),
    claims: &Claims,
) -> Result<Response, Stop> {
    let Some((session, token)) = same_session(visit, began_in).await? else {
        return nothing(visit, provider, Why::Stale);
    };
    if !oidc::pass(&visit.house, provider, (&session, &token), claims).await? {
        return nothing(visit, provider, Why::NotYours);
    }
    let said = if session.half.is_some() { "sign-in-done" } else { "prove-done" };
    Ok(page::done(&sign_in::next(&visit.place.slug, &begun.next), said))
}

// What is shown.

/// Why nothing came of it.
#[derive(Clone, Copy, Debug)]
enum Why {
    Stale,
    Refused,
    NoEmail,
    Invited,
    Taken,
    NotYours,
}

impl Why {
    fn key(self) -> &'static str {
        match self {
            Self::Stale => "oidc-back-stale",
            Self::Refused => "oidc-back-refused",
            Self::NoEmail => "oidc-back-no-email",
            Self::Invited => "oidc-back-invited",
            Self::Taken => "oidc-back-taken",
            Self::NotYours => "oidc-back-not-yours",
        }
    }
}

/// The page on which nobody was signed in, with what to do.
fn nothing(visit: &Visit, provider: &Provider, why: Why) -> Result<Response, Stop> {
    page::page(&BackPage {
        frame: visit.frame("oidc-back"),
        text: visit.w.part(why.key(), "name", &provider.name),
        again: visit.to(if visit.person_id().is_ok() { "/account/with" } else { "/sign-in" }),
        contacts: visit.to("/contacts"),
    })
}

#[derive(Template)]
#[template(path = "sign_in/back.html")]
struct BackPage {
    frame: Frame,
    text: String,
    again: String,
    contacts: String,
}
