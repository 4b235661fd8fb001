//! Another address to sign in with. The new one gets a link, the one before a notice; only pressing the link changes
//! it. Whether an address is someone's here already is told to its own mailbox alone.

use super::{notice, owner};
use crate::email;
use crate::person::ChangePerson;
use crate::reach::{self, SeeReach, way::Way};
use axum::response::Response;
use ground::account::{address, listed_id};
use ground::ask::{Ask, Kind};
use ground::form::Form;
use ground::house::House;
use ground::outbox::{self, Job};
use ground::page;
use ground::person;
use ground::stop::Stop;
use ground::trail::Detail;
use ground::viewer::Viewer;
use ground::visit::Visit;
use ground::words::{Language, Words};
use serde::Deserialize;
use serde_json::{Value as Json, json};

// Who may: each their own, having proved who they are. The change itself: whoever has the link, while the session in
// which it was asked for is there.

// What is asked: `email`.

fn check(form: &mut Form, w: &Words) -> Option<String> {
    let email = email::parse(form.get("email"));
    if email.is_none() {
        let missing = form.get("email").is_empty();
        let key = if missing { "sign-in-email-missing" } else { "sign-in-email-wrong" };
        form.fault("email", w.t(key));
    }
    email
}

// What happens.

/// `GET /{place}/account/address`
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    owner(&visit).await?;
    ask(&visit, &Form::default())
}

/// `POST /{place}/account/address`: the same answer for an address that we know and for one that we do not.
pub(crate) async fn post(visit: Visit, mut form: Form) -> Result<Response, Stop> {
    let (session, token, _) = owner(&visit).await?;
    let Some(email) = check(&mut form, &visit.w) else { return ask(&visit, &form) };
    let (house, place) = (&visit.house, &visit.place.slug);
    house.limits.sign_in_by_network.count(&visit.network).map_err(Stop::TooOften)?;
    // Over this limit there is no further mail, and nobody who asks can tell.
    if house.limits.sign_in_by_address.count(&house.keys.email_hash(&email)).is_ok() {
        let language = visit.w.language();
        let (account, session_id) = (&session.email_hash, listed_id(&token));
        let body = json!({ "email": email, "account": account, "session": session_id,
                           "words": language.key() });
        outbox::put_apart(house, place, Job::new("address-link", body)).await?;
        if let Some(before) = notice::address_of(&visit, account).await? {
            let job = notice::to_address(&before, "notice-address-asked", visit.now(), language);
            outbox::put_apart(house, place, job).await?;
        }
    }
    Ok(page::done(&visit.to("/account"), "account-address-sent"))
}

/// Changes it, after the link was pressed; nothing where the link does not work any more.
pub(crate) async fn change(visit: &Visit, token: &str) -> Result<Option<Response>, Stop> {
    if !address::finish(&visit.house, token, &visit.place.slug, "address").await? {
        return Ok(None);
    }
    let to = visit.to(if visit.person_id().is_ok() { "/account" } else { "" });
    Ok(Some(page::done(&to, "account-address-changed")))
}

#[derive(Deserialize)]
struct Link {
    email: String,
    account: String,
    session: String,
    words: String,
}

/// The hand for jobs of kind `address-link`: a link to an address that is nobody's here, and to one that is
/// someone's a mail that says so.
pub(crate) async fn send(house: House, place_id: String, body: Json) -> Result<(), Stop> {
    let asked: Link = serde_json::from_value(body).map_err(Stop::broken)?;
    let place = house.place(&place_id).ok_or(Stop::NotFound)?;
    let hash = house.keys.email_hash(&asked.email);
    let taken = house.store.read(move |db| Ok(address::is_taken(db, &hash)?)).await?;
    let (key, path) = if taken {
        ("address-known", format!("/{place_id}/contacts"))
    } else {
        let of = (asked.account.as_str(), asked.session.as_str());
        let token = address::make(&house, &place_id, &asked.email, of).await?;
        ("address-mail", format!("/{place_id}/link/{token}"))
    };
    let w = house.words(Language::from_key(&asked.words).unwrap_or_default(), Some(&place_id));
    let link = house.url(&path);
    let parts = [("place", place.name.as_str()), ("link", link.as_str())];
    let subject = w.fill(&format!("{key}-subject"), parts);
    let text = w.fill(&format!("{key}-text"), parts);
    house.mailer.send(&asked.email, &subject, &text).await.map_err(Stop::broken)
}

#[derive(Clone, Deserialize)]
struct Changed {
    person: String,
    email: String,
    /// The account's hash before.
    account: String,
}

/// The hand for jobs of kind `address`: it stands with how the person is reached from now on, and the address before
/// gets a notice.
pub(crate) async fn keep(house: House, place_id: String, body: Json) -> Result<(), Stop> {
    let changed: Changed = serde_json::from_value(body).map_err(Stop::broken)?;
    let (id, at) = (changed.person.clone(), place_id.clone());
    if house.store.read(move |db| Ok(person::me(db, &at, &id)?)).await?.is_none() {
        return Ok(());
    }
    let own = house.clone();
    house
        .store
        .act(&place_id, move |tx| {
            let (place, id) = (tx.place_id(), changed.person.as_str());
            let me = person::me(tx, place, id)?.ok_or(Stop::NotFound)?;
            let viewer = Viewer::person(place, me);
            let of = reach::of(tx, place, id)?.ok_or(Stop::NotFound)?;
            let before = reach::way_of(tx, &viewer.may::<SeeReach>(&of)?)?;
            let person = person::find(tx, place, id)?.ok_or(Stop::NotFound)?;
            let writing = tx.write(viewer.may::<ChangePerson>(&person)?)?;
            reach::set_email(&writing, id, &changed.email)?;
            let (language, what) = (before.language(), "notice-address");
            let old = before.email.as_deref();
            if let Some(old) = old.filter(|old| own.keys.email_hash(old) == changed.account) {
                writing.later(&notice::to_address(old, what, tx.now(), language))?;
            }
            if before.by() != Way::Email {
                writing.later(&notice::of(&own, place, id, what, tx.now()))?;
            }
            writing.keep(Detail::none())
        })
        .await
}

// What is shown.

fn ask(visit: &Visit, form: &Form) -> Result<Response, Stop> {
    let (to, back) = (visit.to("/account/address"), visit.to("/account"));
    Ask::new(&visit.w, "account-address", to, back)
        .field("email", Kind::Line("email"))
        .show(visit, form)
}

/// The page behind the link: one button.
pub(crate) fn link_page(visit: &Visit, token: &str) -> Result<Response, Stop> {
    let to = visit.to(&format!("/link/{}", page::encode(token)));
    let w = &visit.w;
    Ask::new(w, "account-address-link", to, visit.to("")).show(visit, &Form::default())
}
