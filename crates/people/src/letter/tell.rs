//! The worker tells a person something, by the way they chose ([`ground::outbox::tell`]). A job that
//! runs twice tells once: what it wrote is kept under the job's own id.

use super::WriteLetter;
use crate::agreed;
use crate::reach::way::Way;
use crate::reach::{self, Reach, ReachOf, SeeReach};
use ground::house::House;
use ground::outbox;
use ground::params;
use ground::person;
use ground::place::Place;
use ground::stop::Stop;
use ground::trail::Detail;
use ground::viewer::Viewer;
use ground::words::{Words, bare_links};
use serde::Deserialize;
use serde_json::Value as Json;
use std::collections::BTreeMap;

/// The job's body: see [`ground::outbox::tell`].
#[derive(Deserialize)]
struct Told {
    job: String,
    person: String,
    key: String,
    parts: BTreeMap<String, String>,
    path: String,
}

/// What asks someone something. Whoever no longer agrees to be here is asked nothing; of what changes for them they are
/// still told.
const ASKS: [&str; 7] = [
    "circle-mail",
    "team-mail",
    "team-hat-mail",
    "team-trial-mail",
    "meet-mail",
    "network-connect-ask",
    "consent-again",
];

/// What of it waits for an answer that a helper can write down.
const WAITS: [&str; 4] = ["circle-mail", "team-mail", "team-trial-mail", "meet-mail"];

/// A text for one person, in the words they chose.
struct Text {
    of: ReachOf,
    /// The helper who entered them, where they have no account.
    helper: Option<String>,
    reach: Reach,
    subject: String,
    body: String,
}

/// The hand for jobs of kind `tell`.
pub(crate) async fn tell(house: House, place_id: String, body: Json) -> Result<(), Stop> {
    let told: Told = serde_json::from_value(body).map_err(Stop::broken)?;
    let Some(text) = write(&house, &place_id, &told).await? else { return Ok(()) };
    let by_mail = text.reach.email.clone().filter(|_| by_mail(&text.reach));
    if let Some(email) = &by_mail {
        house.mailer.send(email, &text.subject, &text.body).await.map_err(Stop::broken)?;
    }
    let helper = text.helper.clone().filter(|_| WAITS.contains(&told.key.as_str()));
    let person = text.of.id.clone();
    keep(&house, &place_id, told.job, text, by_mail.is_some()).await?;
    // Someone without an account answers through their helper, who cannot see that a letter came.
    if let Some(helper) = helper {
        let path = format!("/{place_id}/people/{person}/waits");
        let job = outbox::tell(&helper, "helper-waits", &[], &path);
        outbox::put_apart(&house, &place_id, job).await?;
    }
    Ok(())
}

fn by_mail(reach: &Reach) -> bool {
    reach.by() == Way::Email && reach.email.is_some()
}

/// The message with the text. A mail may be read by others on the way, so what it is can be left to paper alone.
fn text_of(w: &Words, key: &str, by_mail: bool) -> String {
    let paper = format!("{key}-paper");
    if !by_mail && w.has(&paper) { paper } else { format!("{key}-text") }
}

/// How whoever has no computer answers what they get on paper or by telephone.
fn on_paper(place: &Place, w: &Words) -> String {
    let contacts = place.help(w.language());
    if contacts.is_empty() {
        return w.t("letter-answer-back").into_owned();
    }
    w.part("letter-answer", "contacts", &contacts)
}

/// Writes the text; none when this job has written before.
async fn write(house: &House, place_id: &str, told: &Told) -> Result<Option<Text>, Stop> {
    let place = house.place(place_id).ok_or(Stop::NotFound)?;
    let viewer = Viewer::system(place_id);
    let (job, id) = (told.job.clone(), told.person.clone());
    let asks = ASKS.contains(&told.key.as_str());
    let found = house
        .store
        .read(move |db| {
            if super::is_written(db, viewer.place_id(), &job)? {
                return Ok(None);
            }
            let person = person::find(db, viewer.place_id(), &id)?.ok_or(Stop::NotFound)?;
            if !person::is_here(db, viewer.place_id(), &id)? {
                return Ok(None);
            }
            // A guest, or a voice of an earlier conversation, left no way to be reached.
            let Some(of) = reach::of(db, viewer.place_id(), &id)? else { return Ok(None) };
            if asks && agreed::no_more_at(db, viewer.place_id(), &id)?.is_some() {
                return Ok(None);
            }
            let reach = reach::way_of(db, &viewer.may::<SeeReach>(&of)?)?;
            let on_paper = reach::is_on_paper(db, viewer.place_id(), &id)?;
            let helper = of.entered_by.clone().filter(|_| on_paper);
            Ok(Some((person.name, of, helper, reach)))
        })
        .await?;
    let Some((name, of, helper, reach)) = found else { return Ok(None) };
    let w = house.words(reach.language(), Some(place_id));
    let link = house.url(&told.path);
    let filled: Vec<(&str, String)> =
        told.parts.iter().map(|(k, v)| (k.as_str(), in_words(&w, v))).collect();
    let parts = || {
        let own =
            [("name", name.as_str()), ("link", link.as_str()), ("place", place.name.as_str())];
        filled.iter().map(|(k, v)| (*k, v.as_str())).chain(own)
    };
    let subject = w.fill(&format!("{}-subject", told.key), parts());
    let body = w.fill(&text_of(&w, &told.key, by_mail(&reach)), parts());
    let body = if by_mail(&reach) {
        bare_links(&body)
    } else {
        format!("{}\n\n{}", body.trim_end(), on_paper(&place, &w))
    };
    // A subject is one line, whatever was filled in.
    let subject = subject.split_whitespace().collect::<Vec<_>>().join(" ");
    Ok(Some(Text { of, helper, reach, subject, body }))
}

/// What `[[key]]` stands for: a message, or with `at` and milliseconds a moment, with `day` its day.
fn said(w: &Words, key: &str) -> Option<String> {
    let time = |kind: &str| key.strip_prefix(kind).and_then(|at| at.parse().ok());
    match (time("at "), time("day ")) {
        (Some(at), _) => Some(w.moment(at)),
        (_, Some(at)) => Some(w.day(at)),
        _ => w.has(key).then(|| w.t(key).into_owned()),
    }
}

/// A part with its `[[key]]`s in the words that the person chose.
fn in_words(w: &Words, part: &str) -> String {
    let mut text = String::with_capacity(part.len());
    let mut rest = part;
    while let Some((before, after)) = rest.split_once("[[") {
        text.push_str(before);
        let found = after.split_once("]]").and_then(|(key, after)| Some((said(w, key)?, after)));
        match found {
            Some((says, after)) => {
                text.push_str(&says);
                rest = after;
            }
            None => {
                text.push_str("[[");
                rest = after;
            }
        }
    }
    text + rest
}

/// Keeps a letter until it is posted. Of a mail, which has gone, it keeps that it went and no words.
async fn keep(
    house: &House,
    place_id: &str,
    job: String,
    text: Text,
    mailed: bool,
) -> Result<(), Stop> {
    let viewer = Viewer::system(place_id);
    house
        .store
        .act(place_id, move |tx| {
            let writing = tx.write(viewer.may::<WriteLetter>(&text.of)?)?;
            // Whoever wants e-mail and has no address is seen to by hand.
            let way = if mailed { Way::Email } else { not_mail(text.reach.by()) };
            let body = if mailed { "" } else { text.body.as_str() };
            let sent_at = mailed.then(|| tx.now());
            writing.exec(
                "insert into letter (place_id, id, person_id, way, words, subject, body, made_at, \
                 printed_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9) \
                 on conflict (place_id, id) do nothing",
                params![
                    tx.place_id(),
                    &job,
                    &text.of.id,
                    way.key(),
                    &text.reach.words,
                    &text.subject,
                    body,
                    tx.now(),
                    sent_at
                ],
            )?;
            writing.keep(Detail::none().say("way", way.key()))
        })
        .await
}

fn not_mail(way: Way) -> Way {
    if way == Way::Email { Way::InPerson } else { way }
}

#[cfg(test)]
mod tests {
    use super::tell;
    use crate::letter::{SeeLetters, waiting};
    use crate::trial::{self, VALLEY};
    use ground::place::Ground;
    use ground::viewer::Viewer;
    use serde_json::{Value as Json, json};

    fn job(id: &str, person: &str) -> Json {
        json!({ "job": id, "person": person, "key": "trial-told", "parts": { "days": "1" },
                "path": "/valley/threads/t" })
    }

    #[tokio::test]
    async fn amina_gets_one_mail_though_the_job_runs_twice() {
        let house = trial::house("open").await;
        let amina = trial::add(&house, "Amina", Some("amina@example.org")).await;
        for _ in 0..2 {
            tell(house.clone(), VALLEY.into(), job("j1", &amina)).await.unwrap();
        }
        let mails = house.mailer.lying(5);
        assert_eq!(mails.len(), 1);
        assert_eq!(mails[0].subject, "Answer due in one day");
        assert!(mails[0].text.contains("Dear Amina"), "{}", mails[0].text);
        assert!(mails[0].text.contains("https://mutual.example/valley/threads/t"));
    }

    #[tokio::test]
    async fn edna_who_has_no_e_mail_gets_one_letter_for_each_thing_told() {
        let house = trial::house("open").await;
        let edna = trial::add(&house, "Edna", None).await;
        for id in ["j1", "j1", "j2"] {
            tell(house.clone(), VALLEY.into(), job(id, &edna)).await.unwrap();
        }
        let letters = house
            .store
            .read(|db| {
                let ground = Ground { place_id: VALLEY.into() };
                Ok(waiting(db, &Viewer::system(VALLEY).may::<SeeLetters>(&ground)?)?)
            })
            .await
            .unwrap();
        let seen: Vec<_> = letters.iter().map(|l| (l.id.as_str(), l.way.as_str())).collect();
        assert_eq!(seen, [("j1", "post"), ("j2", "post")]);
        assert_eq!(letters[0].subject, "Answer in one day");
        assert!(house.mailer.lying(5).is_empty());
    }
}
