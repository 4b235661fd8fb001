//! A notice to whoever's way of signing in has changed, by the way they are reached: what, when, and what to do if it
//! was not them. Whoever has someone's device in their hand for a minute changes nothing unseen.

use crate::reach::{self, SeeReach};
use ground::account;
use ground::house::House;
use ground::outbox::{self, Job};
use ground::stop::Stop;
use ground::store::Db;
use ground::visit::Visit;
use ground::words::Language;
use serde::Deserialize;
use serde_json::{Value as Json, json};

/// That whoever acts for someone changed how they are reached: a letter of its own, for what is to be done is another.
pub(crate) const BY_HELPER: &str = "notice-helper";

/// Tells whoever is signed in that this has changed; `what` is the key of a sentence that says it.
pub(crate) async fn say(visit: &Visit, what: &str) -> Result<(), Stop> {
    let (place, person) = (&visit.place.slug, visit.person_id()?);
    let job = of(&visit.house, place, person, what, visit.now());
    outbox::put_apart(&visit.house, place, job).await
}

/// The same to the person of an account in this place, who is not signed in yet.
pub(crate) async fn say_to(visit: &Visit, email_hash: &str, what: &str) -> Result<(), Stop> {
    let (place, account) = (visit.place.slug.clone(), email_hash.to_owned());
    let find = move |db: &Db<'_>| Ok(account::person_of(db, &account, &place)?);
    let Some(person) = visit.house.store.read(find).await? else { return Ok(()) };
    let job = of(&visit.house, &visit.place.slug, &person, what, visit.now());
    outbox::put_apart(&visit.house, &visit.place.slug, job).await
}

/// Takes every second step away from an account, ends its sessions, and tells its person in each place. Whoever runs
/// the program does it, for someone who has lost what they had: see `mutual account`.
pub(crate) async fn remove_second_step(house: &House, email_hash: &str) -> Result<(), Stop> {
    account::step::end(&house.store, email_hash).await?;
    account::over::sessions_of(&house.store, email_hash).await?;
    let of = email_hash.to_owned();
    let find = move |db: &Db<'_>| Ok(account::over::people_of(db, &of)?);
    for (place, person) in house.store.read(find).await? {
        let job = self::of(house, &place, &person, "notice-step-removed", house.now());
        outbox::put_apart(house, &place, job).await?;
    }
    Ok(())
}

/// The job that tells a person.
pub(super) fn of(house: &House, place_id: &str, person_id: &str, what: &str, at: i64) -> Job {
    let (what, when) = (format!("[[{what}]]"), format!("[[at {at}]]"));
    let help = house.url(&format!("/{place_id}/contacts"));
    let parts = [("what", what.as_str()), ("when", when.as_str()), ("help", help.as_str())];
    outbox::tell(person_id, "notice", &parts, &format!("/{place_id}/account"))
}

/// The job that writes the same to an address, also where its person is reached in another way.
pub(crate) fn to_address(email: &str, what: &str, at: i64, language: Language) -> Job {
    let body = json!({ "email": email, "what": what, "at": at, "words": language.key() });
    Job::new("notice", body)
}

#[derive(Deserialize)]
struct Asked {
    email: String,
    what: String,
    at: i64,
    words: String,
}

/// The hand for jobs of kind `notice`.
pub(crate) async fn send(house: House, place_id: String, body: Json) -> Result<(), Stop> {
    let asked: Asked = serde_json::from_value(body).map_err(Stop::broken)?;
    let place = house.place(&place_id).ok_or(Stop::NotFound)?;
    let w = house.words(Language::from_key(&asked.words).unwrap_or_default(), Some(&place_id));
    let (page, subject, text) = match asked.what.as_str() {
        BY_HELPER => ("acting", "notice-helper-subject", "notice-helper-text"),
        // With the address before one does not come to 'My account' any more.
        "notice-address" => ("account", "notice-subject", "notice-gone-text"),
        _ => ("account", "notice-subject", "notice-text"),
    };
    // The letter about a helper says itself what it is.
    let what = if w.has(&asked.what) { w.t(&asked.what) } else { "".into() };
    let when = w.moment(asked.at);
    let link = house.url(&format!("/{place_id}/{page}"));
    let help = house.url(&format!("/{place_id}/contacts"));
    let parts = [
        ("place", place.name.as_str()),
        ("what", &*what),
        ("when", when.as_str()),
        ("link", link.as_str()),
        ("help", help.as_str()),
    ];
    let (subject, text) = (w.fill(subject, parts), w.fill(text, parts));
    house.mailer.send(&asked.email, &subject, &text).await.map_err(Stop::broken)
}

/// The address with which whoever is signed in signs in. One that stands with how they are reached and is not the
/// account's proves nothing.
pub(super) async fn address_of(visit: &Visit, email_hash: &str) -> Result<Option<String>, Stop> {
    let (viewer, id) = (visit.viewer.clone(), visit.person_id()?.to_owned());
    let reach = visit
        .house
        .store
        .read(move |db| {
            let of = reach::of(db, viewer.place_id(), &id)?.ok_or(Stop::NotFound)?;
            reach::way_of(db, &viewer.may::<SeeReach>(&of)?)
        })
        .await?;
    Ok(reach.email.filter(|email| visit.house.keys.email_hash(email) == email_hash))
}
