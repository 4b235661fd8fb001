//! Join the place with a link that came by e-mail: the link proves the address, and joining uses it up.

use super::link::{Behind, behind, dead};
use crate::open::NewPerson;
use crate::person::{self, Door};
use crate::reach::way::{self, Way};
use crate::{session, sign_in};
use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use ground::account::{self, Used};
use ground::form::Form;
use ground::page::{self, Frame};
use ground::stop::Stop;
use ground::visit::Visit;
use ground::words::Words;

// Who may: `person::JoinPerson`, by the place's rule of joining.

// What is asked.

/// A name, the hats, and how to be reached. The address comes from the link, not from the form.
fn check(form: &mut Form, w: &Words) -> Option<NewPerson> {
    let (name, hats) = person::ask(form, w);
    let reached = way::ask(form, w, true);
    (!form.is_faulty()).then(|| NewPerson {
        name,
        hats,
        way: reached.way,
        email: None,
        phone: reached.phone,
        address: reached.address,
        language: reached.language,
        formats: reached.formats,
        access: reached.access,
        consent: "self".into(),
    })
}

// What happens.

/// `GET /{place}/link/{token}/join`
pub(crate) async fn get(
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response, Stop> {
    match behind(&visit, &token).await? {
        Behind::Nothing => dead(&visit),
        Behind::Person | Behind::Change => {
            let to = visit.to(&format!("/link/{}", page::encode(&token)));
            Ok(Redirect::to(&to).into_response())
        }
        Behind::Door(_) => {
            let words = way::words_key(visit.w.language());
            let form = Form::with(&[("way", Way::Email.key()), ("words", words)]);
            page::page(&JoinPage::of(&visit, &token, form))
        }
    }
}

/// `POST /{place}/link/{token}/join`
pub(crate) async fn post(
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let Behind::Door(door) = behind(&visit, &token).await? else { return dead(&visit) };
    let Some(new) = check(&mut form, &visit.w) else {
        return page::refused(&JoinPage::of(&visit, &token, form));
    };
    let Some(used) = account::use_link(&visit.house, &token, &visit.place.slug).await? else {
        return dead(&visit);
    };
    join(&visit, door, new, &used).await?;
    let to = sign_in::next(&visit.place.slug, &used.went_to);
    session::begin(&visit, &used.email_hash, &to, "join-done", used.began.as_deref()).await
}

async fn join(visit: &Visit, door: Door, mut new: NewPerson, used: &Used) -> Result<(), Stop> {
    new.email = Some(used.email.clone());
    let (store, hash) = (&visit.house.store, used.email_hash.clone());
    let id = store
        .act(&visit.place.slug, move |tx| match account::person_of(tx, &hash, tx.place_id())? {
            // Two links for one address: the first one joined.
            Some(_) => Err(Stop::Already(format!("/{}", tx.place_id()))),
            None => person::join(tx, &door, &new),
        })
        .await?;
    account::tie(store, &used.email_hash, &visit.place.slug, &id).await
}

// What is shown.

#[derive(Template)]
#[template(path = "sign_in/join.html")]
struct JoinPage {
    frame: Frame,
    form: Form,
    action: String,
    hats: Vec<(String, String, String)>,
    ways: Vec<(String, String, String)>,
    words: Vec<(String, String, String)>,
    formats: Vec<(String, String, String)>,
}

impl JoinPage {
    fn of(visit: &Visit, token: &str, form: Form) -> Self {
        Self {
            frame: visit.frame("join"),
            form,
            action: visit.to(&format!("/link/{}/join", page::encode(token))),
            hats: person::hat_options(&visit.w),
            ways: way::options(&visit.w),
            words: way::word_options(&visit.w),
            formats: way::format_options(&visit.w),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trial;
    use ground::hat::{Hat, Hats};

    #[test]
    fn someone_joins_with_a_name_and_at_least_one_hat() {
        let body = b"name=Bola&hat=providing&hat=community&way=e-mail&words=plain";
        let new = check(&mut Form::read(body), &trial::words()).unwrap();
        assert_eq!(new.hats, Hats::of(&[Hat::Providing, Hat::Community]));

        let mut empty = Form::read(b"name=&way=post");
        assert!(check(&mut empty, &trial::words()).is_none());
        let fields: Vec<_> = empty.faults().iter().map(|f| f.field.as_str()).collect();
        assert_eq!(fields, ["name", "hat", "words", "address"]);
    }
}
