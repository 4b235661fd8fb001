//! The worker's part of signing in: looks whose address it is, makes the link and sends the mail.

use ground::account;
use ground::house::House;
use ground::stop::Stop;
use ground::words::{Language, bare_links};
use serde::Deserialize;
use serde_json::Value as Json;

/// What was asked for: see `ask`.
#[derive(Deserialize)]
struct Asked {
    email: String,
    next: String,
    /// The key of the language in which the visitor reads.
    #[serde(default)]
    words: String,
}

/// The hand for jobs of kind `sign-in`. An address that we know gets a link to sign in; one that may
/// join gets a link to join; any other is told whom to ask, and gets no link.
pub(crate) async fn send(house: House, place_id: String, body: Json) -> Result<(), Stop> {
    let asked: Asked = serde_json::from_value(body).map_err(Stop::broken)?;
    let place = house.place(&place_id).ok_or(Stop::NotFound)?;
    let hash = house.keys.email_hash(&asked.email);
    let (look, at) = (hash.clone(), place_id.clone());
    let known =
        house.store.read(move |db| Ok(account::person_of(db, &look, &at)?.is_some())).await?;
    let may_join = super::door(&place, &house.keys, &hash).open;
    let key = match (known, may_join) {
        (true, _) => "sign-in-mail",
        (false, true) => "join-mail",
        (false, false) => "sign-in-unknown",
    };
    let link = if known || may_join {
        let (email, next) = (&asked.email, &asked.next);
        let token = account::make_link(&house, &place_id, email, next, None).await?;
        house.url(&format!("/{place_id}/link/{token}"))
    } else {
        house.url(&format!("/{place_id}/contacts"))
    };
    let language = Language::from_key(&asked.words).unwrap_or_default();
    let w = house.words(language, Some(&place_id));
    let contacts = place.help(language);
    let parts = || {
        [("place", place.name.as_str()), ("link", link.as_str()), ("contacts", contacts.as_str())]
    };
    let subject = w.fill(&format!("{key}-subject"), parts());
    let text = w.fill(&format!("{key}-text"), parts());
    house.mailer.send(&asked.email, &subject, &bare_links(&text)).await.map_err(Stop::broken)
}

#[cfg(test)]
mod tests {
    use super::send;
    use crate::trial::{self, VALLEY};
    use serde_json::json;

    #[tokio::test]
    async fn a_known_address_gets_a_link_and_an_unknown_one_the_way_to_join() {
        let house = trial::house("open").await;
        let maureen = trial::add(&house, "Maureen", Some("maureen@example.org")).await;
        assert!(!maureen.is_empty());
        for (email, words, subject) in [
            ("Maureen@example.org", "en", "Sign in to The Valley"),
            ("someone@example.org", "en", "Join The Valley"),
            ("ktos@example.org", "pl", "Dołącz: The Valley"),
        ] {
            let job = json!({ "email": email, "next": "/valley", "words": words });
            send(house.clone(), VALLEY.into(), job).await.unwrap();
            let mail = house.mailer.lying(5).into_iter().find(|m| m.to == email).unwrap();
            assert_eq!(mail.subject, subject);
            assert!(mail.text.contains("https://mutual.example/valley/link/"), "{}", mail.text);
        }
    }

    #[tokio::test]
    async fn where_people_are_invited_an_unknown_address_gets_no_link() {
        let house = trial::house("invited").await;
        for (email, has_link) in [("someone@example.org", false), ("first@example.org", true)] {
            let job = json!({ "email": email, "next": "/valley", "words": "easy" });
            send(house.clone(), VALLEY.into(), job).await.unwrap();
            let mail = house.mailer.lying(5).into_iter().find(|m| m.to == email).unwrap();
            assert_eq!(mail.text.contains("/link/"), has_link, "{}", mail.text);
            assert_eq!(mail.text.contains("ask@valley.example"), !has_link, "{}", mail.text);
        }
    }
}
