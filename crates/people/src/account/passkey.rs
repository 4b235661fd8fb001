//! My passkeys: a list, one more, one less. Where others ask for one too, [`Device`] is the form that does.
//!
//! - [`list`]: every passkey, each taken away by a press
//! - [`add`]: ask this device for a new one

pub(crate) mod add;
pub(crate) mod list;

use axum::response::Response;
use ground::account::passkey::{self, Asked};
use ground::form::Form;
use ground::page;
use ground::stop::Stop;
use ground::visit::Visit;

/// A form that a passkey fills in: the page's script hands the question to the device, and sends its answer.
pub(crate) struct Device {
    pub asked: Asked,
    pub action: String,
    pub next: String,
    /// Whether a new passkey is asked for, and not a signature.
    pub create: bool,
    /// What stands on the button.
    pub button: String,
    /// What else works, for whoever has no script or no passkey.
    pub or: String,
    /// The same page where passkeys work.
    pub there: String,
}

impl Device {
    /// A form for a question. `button` and `or` are the keys of messages.
    pub(crate) fn of(visit: &Visit, asked: Asked, path: &str, button: &str, or: &str) -> Self {
        let action = visit.to(path);
        Self {
            there: format!("{}{action}", asked.origin),
            asked,
            action,
            next: String::new(),
            create: false,
            button: visit.w.t(button).into_owned(),
            or: visit.w.t(or).into_owned(),
        }
    }

    /// The same, going on to a page afterwards.
    pub(crate) fn then(self, next: &str) -> Self {
        Self { next: next.to_owned(), ..self }
    }
}

/// The form that asks for one of the account's passkeys, where it has one.
pub(crate) async fn device(
    visit: &Visit,
    email_hash: &str,
    token: &str,
    path: &str,
    next: &str,
) -> Result<Option<Device>, Stop> {
    let asked = passkey::begin_using(&visit.house, email_hash, token).await?;
    let of = |asked| Device::of(visit, asked, path, "passkey-use", "passkey-or-code").then(next);
    Ok(asked.map(of))
}

/// Whether a form holds a passkey's answer, and not a code.
pub(crate) fn answered(form: &Form) -> bool {
    !form.get("ceremony").is_empty()
}

/// What a form brought back: the id of what was asked, and the answer.
pub(crate) fn answer(form: &Form) -> (&str, &str) {
    (form.get("ceremony"), form.get("answer"))
}

/// A page on which a passkey may be asked for: only then may a script run.
pub(crate) fn dressed(response: Response, asks: bool) -> Response {
    if asks { page::with_script(response) } else { response }
}
