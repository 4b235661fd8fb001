//! Ask for a sign-in link. Known or not, too often or not: the work and the answer are the same.

use crate::{email, sign_in};
use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use ground::account::oidc;
use ground::form::Form;
use ground::house::LINKS;
use ground::outbox::{self, Job};
use ground::page::{self, Frame};
use ground::stop::Stop;
use ground::visit::Visit;
use ground::words::Words;

// Who may: anyone.

// What is asked.

/// The address, and where to go afterwards.
#[derive(Debug)]
struct Asked {
    email: String,
    next: String,
}

fn check(form: &mut Form, w: &Words, place_id: &str) -> Option<Asked> {
    let next = sign_in::next(place_id, form.get("next"));
    match email::parse(form.get("email")) {
        Some(email) => Some(Asked { email, next }),
        None if form.get("email").is_empty() => {
            form.fault("email", w.t("sign-in-email-missing"));
            None
        }
        None => {
            form.fault("email", w.t("sign-in-email-wrong"));
            None
        }
    }
}

// What happens.

/// `GET /{place}/sign-in`
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    let next = page::asked(&visit.query, "next").unwrap_or_default();
    let next = sign_in::next(&visit.place.slug, &next);
    page::page(&AskPage::of(&visit, Form::with(&[("next", &next)])))
}

/// `POST /{place}/sign-in`: puts the mail into the outbox. Only the worker looks whose address it is.
pub(crate) async fn post(visit: Visit, mut form: Form) -> Result<Response, Stop> {
    let Some(asked) = check(&mut form, &visit.w, &visit.place.slug) else {
        return page::refused(&AskPage::of(&visit, form));
    };
    let limits = &visit.house.limits;
    limits.sign_in_by_network.count(&visit.network).map_err(Stop::TooOften)?;
    let hash = visit.house.keys.email_hash(&asked.email);
    // Over this limit there is no further mail, and nobody who asks can tell.
    if limits.sign_in_by_address.count(&hash).is_ok() {
        let words = visit.w.language().key();
        let body = serde_json::json!({ "email": asked.email, "next": asked.next, "words": words });
        outbox::put_apart(&visit.house, &visit.place.slug, Job::new("sign-in", body)).await?;
    }
    Ok(Redirect::to(&visit.to("/sign-in/sent")).into_response())
}

/// `GET /{place}/sign-in/sent`
pub(crate) async fn sent(visit: Visit) -> Result<Response, Stop> {
    let (many, minutes) = (LINKS.0.to_string(), LINKS.1.to_string());
    page::page(&SentPage {
        limit: visit.w.with("sign-in-sent-limit", &[("many", &many), ("minutes", &minutes)]),
        frame: visit.frame("sign-in-sent"),
        again: visit.to("/sign-in"),
    })
}

// What is shown.

#[derive(Template)]
#[template(path = "sign_in/ask.html")]
struct AskPage {
    frame: Frame,
    form: Form,
    action: String,
    open: bool,
    /// Where whoever has a passkey signs in, if passkeys work here.
    passkey: Option<String>,
    /// The providers with which one signs in: address and words.
    with: Vec<(String, String)>,
}

impl AskPage {
    fn of(visit: &Visit, form: Form) -> Self {
        let open = visit.place.joining == ground::place::Joining::Open;
        let next = page::encode(&sign_in::next(&visit.place.slug, form.get("next")));
        let passkey = ground::account::passkey::can_work(&visit.house)
            .then(|| visit.to(&format!("/sign-in/passkey?next={next}")));
        let with = oidc::of_place(&visit.house, &visit.place.slug).map(|p| {
            let to = visit.to(&format!("/sign-in/with/{}?next={next}", p.key));
            (to, visit.w.part("oidc-sign-in", "name", &p.name))
        });
        Self {
            with: with.collect(),
            frame: visit.frame("sign-in"),
            form,
            action: visit.to("/sign-in"),
            open,
            passkey,
        }
    }
}

#[derive(Template)]
#[template(path = "sign_in/sent.html")]
struct SentPage {
    frame: Frame,
    /// How often a link is sent to an address: the same for everyone who asks.
    limit: String,
    again: String,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trial;
    use proptest::prelude::*;

    #[test]
    fn a_fault_names_the_field_and_keeps_what_was_typed() {
        let w = trial::words();
        let mut form = Form::with(&[("email", "maureen at home")]);
        assert!(check(&mut form, &w, "valley").is_none());
        assert_eq!(form.faults()[0].field, "email");
        assert_eq!(form.get("email"), "maureen at home");
    }

    proptest! {
        #[test]
        fn no_form_can_make_the_check_panic(body in proptest::collection::vec(any::<u8>(), 0..200)) {
            let mut form = Form::read(&[b"email=", body.as_slice()].concat());
            let asked = check(&mut form, &trial::words(), "valley");
            prop_assert_eq!(asked.is_some(), !form.is_faulty());
        }
    }
}
