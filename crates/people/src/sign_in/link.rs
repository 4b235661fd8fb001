//! Use a sign-in link. Looking at it does not use it up: programs that scan mail look at links too.

use super::door;
use crate::account::address;
use crate::person::Door;
use crate::{session, sign_in};
use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use ground::account;
use ground::page::{self, Frame};
use ground::stop::Stop;
use ground::visit::Visit;

// Who may: whoever holds the link.

/// What a link leads to.
pub(crate) enum Behind {
    /// It was used, is too old, or never was.
    Nothing,
    /// Someone whom we know.
    Person,
    /// An address that nobody here has yet.
    Door(Door),
    /// Another address for someone's account.
    Change,
}

/// What a link that can be used was made for.
enum Found {
    Person,
    /// An address, by its hash, that nobody has.
    Nobody(String),
    Change,
}

/// Looks what is behind a link, without using it up.
pub(crate) async fn behind(visit: &Visit, token: &str) -> Result<Behind, Stop> {
    let (token, place_id, now) = (token.to_owned(), visit.place.slug.clone(), visit.now());
    let found = visit
        .house
        .store
        .read(move |db| {
            let account = account::link_account(db, &token, &place_id, now)?;
            let Some(hash) = account else {
                let waits = account::address::waits(db, &token, &place_id, now)?;
                return Ok(waits.map(|_| Found::Change));
            };
            let known = account::person_of(db, &hash, &place_id)?.is_some();
            Ok(Some(if known { Found::Person } else { Found::Nobody(hash) }))
        })
        .await?;
    Ok(match found {
        None => Behind::Nothing,
        Some(Found::Change) => Behind::Change,
        Some(Found::Person) => Behind::Person,
        Some(Found::Nobody(hash)) => Behind::Door(door(&visit.place, &visit.house.keys, &hash)),
    })
}

// What happens.

/// `GET /{place}/link/{token}`: one button.
pub(crate) async fn get(
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response, Stop> {
    match behind(&visit, &token).await? {
        Behind::Nothing => dead(&visit),
        Behind::Change => address::link_page(&visit, &token),
        _ => page::page(&LinkPage {
            frame: visit.frame("sign-in-link"),
            action: visit.to(&format!("/link/{}", page::encode(&token))),
        }),
    }
}

/// `POST /{place}/link/{token}`: signs in whom we know; shows the others the way to join.
pub(crate) async fn post(
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response, Stop> {
    match behind(&visit, &token).await? {
        Behind::Nothing => dead(&visit),
        Behind::Change => address::change(&visit, &token).await?.map_or_else(|| dead(&visit), Ok),
        Behind::Door(_) => {
            let to = visit.to(&format!("/link/{}/join", page::encode(&token)));
            Ok(Redirect::to(&to).into_response())
        }
        Behind::Person => match account::use_link(&visit.house, &token, &visit.place.slug).await? {
            None => dead(&visit),
            Some(used) => {
                let to = sign_in::next(&visit.place.slug, &used.went_to);
                let began = used.began.as_deref();
                session::begin(&visit, &used.email_hash, &to, "sign-in-done", began).await
            }
        },
    }
}

// What is shown.

#[derive(Template)]
#[template(path = "sign_in/link.html")]
struct LinkPage {
    frame: Frame,
    action: String,
}

#[derive(Template)]
#[template(path = "sign_in/dead.html")]
struct DeadPage {
    frame: Frame,
    again: String,
}

/// The page of a link that does not work any more, with the way to a new one. Only those are counted: whoever guesses
/// runs into a limit, and locks nobody out who is in the same network with a right one. A link is 256 bits of chance.
pub(crate) fn dead(visit: &Visit) -> Result<Response, Stop> {
    visit.house.limits.link_by_network.count(&visit.network).map_err(Stop::TooOften)?;
    page::page(&DeadPage { frame: visit.frame("sign-in-dead"), again: visit.to("/sign-in") })
}
