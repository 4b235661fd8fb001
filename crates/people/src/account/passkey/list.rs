//! My passkeys: when each was added and last used. Each is taken away by a press.

use crate::account::{notice, session};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use ground::account::passkey::{self, Listed};
use ground::page::{self, Frame};
use ground::stop::Stop;
use ground::visit::Visit;

// Who may: each their own, having proved who they are.

// What happens.

/// `GET /{place}/account/passkeys`
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    visit.person_id()?;
    visit.proved()?;
    let (session, _) = session(&visit).await?;
    let all = passkey::list(&visit.house, &session.email_hash).await?;
    page::page(&ListPage {
        lines: all.into_iter().map(|listed| Line::of(&visit, listed)).collect(),
        add: passkey::can_work(&visit.house).then(|| visit.to("/account/passkeys/add")),
        back: visit.to("/account"),
        frame: visit.frame("passkeys"),
    })
}

/// `POST /{place}/account/passkeys/{id}/end`: takes one away. Being signed in with a second step is the proof.
pub(crate) async fn end(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    visit.person_id()?;
    visit.proved()?;
    let (session, _) = session(&visit).await?;
    if session.second_at.is_none() || !passkey::end(&visit.house, &session.email_hash, &id).await? {
        return Err(Stop::NotFound);
    }
    notice::say(&visit, "notice-passkey-ended").await?;
    Ok(page::done(&visit.to("/account/passkeys"), "passkey-ended"))
}

// What is shown.

struct Line {
    name: String,
    made: String,
    used: String,
    end: String,
}

impl Line {
    fn of(visit: &Visit, listed: Listed) -> Self {
        let w = &visit.w;
        Self {
            name: listed.name,
            made: w.part("passkey-made", "day", &w.day(listed.made_at)),
            used: match listed.used_at {
                Some(at) => w.part("passkey-used", "when", &w.moment(at)),
                None => w.t("passkey-unused").into_owned(),
            },
            end: visit.to(&format!("/account/passkeys/{}/end", listed.id)),
        }
    }
}

#[derive(Template)]
#[template(path = "account/passkeys.html")]
struct ListPage {
    frame: Frame,
    lines: Vec<Line>,
    add: Option<String>,
    back: String,
}
