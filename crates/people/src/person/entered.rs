//! Whoever was entered with an e-mail address is told by mail: who entered them, how they sign in, how they say no.
//! Only the worker looks whose address it is: whoever entered it sees the same either way. What they wrote in their
//! own words is not in the mail, for it goes to an address that nobody has proved yet.

use crate::reach::{self, SeeReach};
use ground::account;
use ground::house::House;
use ground::outbox::Job;
use ground::stop::Stop;
use ground::viewer::Viewer;
use ground::words::{Language, bare_links};
use serde::Deserialize;
use serde_json::{Value as Json, json};

/// The kind of the job.
pub(crate) const ENTERED: &str = "entered";

/// The job for someone who was entered.
pub(super) fn job(person_id: &str, email: &str, by: &str, language: Language) -> Job {
    let words = language.key();
    Job::new(ENTERED, json!({ "person": person_id, "email": email, "by": by, "words": words }))
}

#[derive(Deserialize)]
struct Entered {
    person: String,
    email: String,
    by: String,
    words: String,
}

/// The hand for jobs of kind [`ENTERED`]. An address that has a person here already stays theirs; they are told.
pub(crate) async fn tell(house: House, place_id: String, body: Json) -> Result<(), Stop> {
    let entered: Entered = serde_json::from_value(body).map_err(Stop::broken)?;
    let place = house.place(&place_id).ok_or(Stop::NotFound)?;
    let hash = house.keys.email_hash(&entered.email);
    // One address gets a few mails in a short time and no more, whoever enters it.
    if house.limits.sign_in_by_address.count(&hash).is_err() {
        return Ok(());
    }
    let (viewer, new) = (Viewer::system(&place_id), entered.person.clone());
    let known = house
        .store
        .read(move |db| {
            let known = account::person_of(db, &hash, viewer.place_id())?;
            let Some(id) = known.filter(|id| *id != new) else { return Ok(None) };
            let Some(of) = reach::of(db, viewer.place_id(), &id)? else { return Ok(None) };
            Ok(Some(reach::way_of(db, &viewer.may::<SeeReach>(&of)?)?.language()))
        })
        .await?;
    let (key, language) = match known {
        Some(language) => ("entered-known", language),
        None => ("entered-mail", Language::from_key(&entered.words).unwrap_or_default()),
    };
    let w = house.words(language, Some(&place_id));
    let url = |path: &str| house.url(&format!("/{place_id}{path}"));
    let (link, no, contacts) = (url("/sign-in"), url("/account/forget"), place.help(language));
    let contacts = if contacts.is_empty() { url("/contacts") } else { contacts };
    let parts = || {
        [
            ("by", entered.by.as_str()),
            ("place", place.name.as_str()),
            ("link", link.as_str()),
            ("no", no.as_str()),
            ("contacts", contacts.as_str()),
        ]
    };
    let subject = w.fill(&format!("{key}-subject"), parts());
    let text = bare_links(&w.fill(&format!("{key}-text"), parts()));
    house.mailer.send(&entered.email, &subject, &text).await.map_err(Stop::broken)
}
