//! My account: how I sign in, on which devices I am signed in, and the second step.
//!
//! - [`show`]: every login session, each ended by a press
//! - [`step`]: set a second step up, and take it away
//! - [`second`]: pass the second step after the link
//! - [`prove`]: say again who I am, before what is most private

pub(crate) mod prove;
pub(crate) mod second;
pub(crate) mod show;
pub(crate) mod step;

use ground::account::{self, Session};
use ground::stop::Stop;
use ground::visit::Visit;

/// The session of whoever asks, whole or half.
async fn session(visit: &Visit) -> Result<(Session, String), Stop> {
    let token = visit.session.clone().ok_or(Stop::SignIn)?;
    let (asked, now) = (token.clone(), visit.now());
    let found = visit.house.store.read(move |db| Ok(account::session(db, &asked, now)?)).await?;
    Ok((found.ok_or(Stop::SignIn)?, token))
}

/// Whether the account has a second step.
async fn has_step(visit: &Visit, email_hash: &str) -> Result<bool, Stop> {
    let account = email_hash.to_owned();
    visit.house.store.read(move |db| Ok(account::step::has(db, &account)?)).await
}
