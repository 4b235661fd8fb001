//! The providers with which I sign in: which are linked, which are a second step. Connecting one makes it a second step.

use super::{notice, owner, session};
use crate::sign_in::{next, with::go};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use ground::account::oidc::talk::What;
use ground::account::oidc::{self, Listed};
use ground::account::{Session, listed_id};
use ground::page::{self, Frame};
use ground::stop::Stop;
use ground::visit::Visit;

// Who may: each their own, having proved who they are; where there is a second step, having passed it.

async fn linked(visit: &Visit, email_hash: &str) -> Result<Vec<Listed>, Stop> {
    let account = email_hash.to_owned();
    visit.house.store.read(move |db| Ok(oidc::list(db, &account)?)).await
}

/// Whether a provider is a second step, among those that are linked.
fn is_step(all: &[Listed], key: &str) -> bool {
    all.iter().any(|l| l.provider == key && l.connected_at.is_some())
}

// What is asked: `next`, where to go after a second step.

// What happens.

/// `GET /{place}/account/with`
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    visit.person_id()?;
    visit.proved()?;
    let (session, _) = session(&visit).await?;
    let all = linked(&visit, &session.email_hash).await?;
    let more = oidc::of_place(&visit.house, &visit.place.slug).filter(|p| !is_step(&all, &p.key));
    page::page(&ListPage {
        more: more
            .map(|p| {
                let to = visit.to(&format!("/account/with/{}", p.key));
                (to, visit.w.part("oidc-connect", "name", &p.name))
            })
            .collect(),
        lines: all.iter().map(|listed| Line::of(&visit, listed)).collect(),
        back: visit.to("/account"),
        frame: visit.frame("oidc-list"),
    })
}

/// `GET /{place}/account/with/{key}`: go on to it, to connect it.
pub(crate) async fn connect(
    visit: Visit,
    Path((_, key)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let (_, token, _) = owner(&visit).await?;
    let provider = oidc::find(&visit.house, &visit.place.slug, &key)?;
    let what = What::Connect { session: listed_id(&token) };
    let back = visit.to("/account/with");
    go(&visit, provider, (what, &back), ("oidc-connect", back.clone())).await
}

/// `POST /{place}/account/with/{key}/end`: disconnects it.
pub(crate) async fn end(
    visit: Visit,
    Path((_, key)): Path<(String, String)>,
) -> Result<Response, Stop> {
    // The page above its own goes on to the provider; the button stands on the list.
    visit.proved_then(&visit.to("/account/with"))?;
    let (session, ..) = owner(&visit).await?;
    if !oidc::end(&visit.house, &session.email_hash, &key).await? {
        return Err(Stop::NotFound);
    }
    notice::say(&visit, "notice-provider-ended").await?;
    Ok(page::done(&visit.to("/account/with"), "oidc-ended"))
}

/// `GET /{place}/account/second/with/{key}`: go on to it, as the second step or to prove who one is.
pub(crate) async fn second(
    visit: Visit,
    Path((_, key)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let (session, token) = session(&visit).await?;
    let to = next(&visit.place.slug, &page::asked(&visit.query, "next").unwrap_or_default());
    let provider = oidc::find(&visit.house, &visit.place.slug, &key)?;
    let all = linked(&visit, &session.email_hash).await?;
    if !is_step(&all, &key) || !oidc::can_pass(&session, provider) {
        return Err(Stop::NotFound);
    }
    let from = if session.half.is_some() { "second" } else { "prove" };
    let back = visit.to(&format!("/account/{from}?next={}", page::encode(&to)));
    let what = What::Step { session: listed_id(&token) };
    go(&visit, provider, (what, &to), ("oidc-step", back)).await
}

// What is shown.

/// The providers that pass the second step of a session, on the pages that ask for it.
pub(super) struct Ways {
    /// Where each is, and what the link says.
    pub go: Vec<(String, String)>,
    /// Why the one with which the session began does not.
    pub same: Option<String>,
}

impl Ways {
    pub fn is_some(&self) -> bool {
        !self.go.is_empty()
    }

    /// The hint at the field for a recovery code.
    pub fn hint(&self, passkey: bool) -> &'static str {
        if passkey { "passkey-recovery-hint" } else { "oidc-recovery-hint" }
    }
}

pub(super) async fn ways(visit: &Visit, session: &Session, to: &str) -> Result<Ways, Stop> {
    let all = linked(visit, &session.email_hash).await?;
    let mut ways = Ways { go: Vec::new(), same: None };
    for p in oidc::of_place(&visit.house, &visit.place.slug).filter(|p| is_step(&all, &p.key)) {
        if oidc::can_pass(session, p) {
            let path = format!("/account/second/with/{}?next={}", p.key, page::encode(to));
            ways.go.push((visit.to(&path), visit.w.part("oidc-go-on", "name", &p.name)));
        } else {
            ways.same = Some(visit.w.part("oidc-second-same", "name", &p.name));
        }
    }
    Ok(ways)
}

struct Line {
    name: String,
    says: String,
    used: String,
    end: String,
}

impl Line {
    fn of(visit: &Visit, listed: &Listed) -> Self {
        let w = &visit.w;
        let known = visit.house.settings.oidc.iter().find(|p| p.key == listed.provider);
        Self {
            name: known.map_or_else(|| listed.provider.clone(), |p| p.name.clone()),
            says: match listed.connected_at {
                Some(at) => w.part("oidc-is-connected", "day", &w.day(at)),
                None => w.part("oidc-is-linked", "day", &w.day(listed.made_at)),
            },
            used: match listed.used_at {
                Some(at) => w.part("passkey-used", "when", &w.moment(at)),
                None => w.t("passkey-unused").into_owned(),
            },
            end: visit.to(&format!("/account/with/{}/end", page::encode(&listed.provider))),
        }
    }
}

#[derive(Template)]
#[template(path = "account/with.html")]
struct ListPage {
    frame: Frame,
    lines: Vec<Line>,
    more: Vec<(String, String)>,
    back: String,
}
