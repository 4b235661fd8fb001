//! Sign out: on this device, or on every device.

use crate::session;
use axum::response::Response;
use ground::account;
use ground::stop::Stop;
use ground::visit::Visit;

/// `POST /{place}/sign-out`: ends the session of this device, if it has one.
pub(crate) async fn here(visit: Visit) -> Result<Response, Stop> {
    if let Some(token) = &visit.session {
        account::end_session(&visit.house, token).await?;
    }
    Ok(session::forget(&visit, &visit.to(""), "sign-in-ended"))
}

/// `POST /{place}/sign-out/everywhere`: ends every session of the account.
pub(crate) async fn everywhere(visit: Visit) -> Result<Response, Stop> {
    visit.person_id()?;
    if let Some(token) = &visit.session {
        account::end_everywhere(&visit.house, token).await?;
    }
    Ok(session::forget(&visit, &visit.to(""), "sign-in-ended-everywhere"))
}
