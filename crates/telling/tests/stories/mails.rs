//! What whoever sees the screen reads of a mail: its subject. It names nobody, and does not say what it is.

use ground::hat::Hat;
use ground::mail::Lying;
use std::path::Path;
use telling::{Person, Told, story};

async fn sends(who: &Person, path: &str, form: &[(&str, &str)]) {
    let reply = who.post(path, form).await;
    assert_eq!(reply.status, 303, "{path}: {}", reply.line());
}

#[tokio::test]
async fn no_subject_of_a_mail_names_anyone_or_says_what_it_is() {
    story(async |told: Told| {
        let stew = told.steward("stew").await;
        let amina = told.person("amina", &[Hat::Using]).await;
        told.person("bola", &[Hat::Providing]).await;
        let sheila = told.person("sheila", &[Hat::Community]).await;
        let until = [("until-day", "24"), ("until-month", "5"), ("until-year", "2027")];

        let circle = [("name", "bola"), ("kind", "friend"), ("ring", "1"), ("ask", "yes")];
        sends(&amina, "/valley/me/circle/put", &circle).await;
        let team = [
            ("who", "bola"),
            ("kind", "worker"),
            ("about", "I like mornings"),
            ("promise", "I tell you early"),
            ("trial-day", "10"),
            ("trial-month", "12"),
            ("trial-year", "2026"),
        ];
        sends(&amina, "/valley/teams/ask", &team).await;
        let mut agree = vec![("who", "sheila"), ("kind", "helper"), ("area", "talk")];
        agree.extend([("for", "While my eyes are bad")]);
        agree.extend(until);
        sends(&amina, "/valley/acting/agree", &agree).await;
        let meet = [("who", "amina"), ("other", "bola"), ("words", "You both sing")];
        sends(&sheila, "/valley/introductions/make", &meet).await;
        let role = [("person", sheila.id.as_str()), ("role", "safeguarding")];
        sends(&stew, "/valley/roles", &role).await;
        let worry = [("what", "She is alone at night"), ("harmed", "amina")];
        sends(&told.visitor(), "/valley/concerns/raise", &worry).await;
        sends(&told.visitor(), "/valley/sign-in", &[("email", "bola@example.org")]).await;
        told.work().await;

        let mails = told.mails();
        assert!(mails.iter().any(|mail| mail.text.contains("a role")), "a mail with a role");
        // Whoever reads a mail over a shoulder learns neither who asks nor what: circle, team, acting, two to meet.
        let asks = |mail: &&Lying| mail.text.contains("Someone in The Valley asks you something.");
        let asks: Vec<&Lying> = mails.iter().filter(asks).collect();
        assert_eq!(asks.len(), 5, "{mails:?}");
        for mail in asks {
            let text = mail.text.to_lowercase();
            for not in ["amina", "bola", "sheila", "circle", "care", "meet"] {
                let own = mail.to.starts_with(not);
                let there = text.split_whitespace().any(|word| word.trim_matches(',') == not);
                assert!(own || !there, "{not} in {}", mail.text);
            }
        }
        // Not even the address says that it is a worry.
        assert!(!mails.iter().any(|mail| mail.text.contains("/concerns")));
        let asked = |mail: &Lying| mail.to == "sheila@example.org" && mail.text.contains("waits");
        assert!(mails.iter().any(asked), "{mails:?}");
        for mail in &mails {
            let subject = mail.subject.as_str();
            for name in ["stew", "amina", "bola", "sheila"] {
                assert!(!subject.to_lowercase().contains(name), "{name} in {subject}");
            }
            let link = mail.text.contains("/valley/link/");
            assert!(link || subject == "The Valley: something waits for you", "{subject}");
        }
    })
    .await;
}

/// A letter is opened by whom it is for, who cannot answer without knowing who asks.
#[tokio::test]
async fn a_letter_on_paper_says_who_asks() {
    story(async |told: Told| {
        let stew = told.steward("stew").await;
        let amina = told.person("amina", &[Hat::Using]).await;
        let bola = told.person("bola", &[Hat::Providing]).await;
        let post = [("way", "post"), ("words", "plain"), ("address", "7 Mill Lane"), ("phone", "")];
        sends(&bola, "/valley/me/reach", &post).await;
        let circle = [("name", "bola"), ("kind", "friend"), ("ring", "1"), ("ask", "yes")];
        sends(&amina, "/valley/me/circle/put", &circle).await;
        told.work().await;
        let letters = stew.get("/valley/letters/print").await.text();
        let asks = "amina would like you to be in their circle of support. Say yes or no:";
        assert!(letters.contains(asks), "{letters}");
    })
    .await;
}

/// A mail may be read by others: that someone asks something stands in it, and neither who nor what. Also in Easy Read.
#[test]
fn no_mail_that_asks_something_says_who_asks() {
    let words = Path::new(env!("CARGO_MANIFEST_DIR")).join("../people/words");
    let mut texts = 0;
    for language in ["en", "cy", "pl", "ur", "easy"] {
        for file in ["acting", "circle", "meet", "network", "team"] {
            let path = words.join(language).join(format!("{file}.ftl"));
            let text = std::fs::read_to_string(path).unwrap();
            // A message goes on in the lines that are indented.
            let mut inside = false;
            for line in text.lines().filter(|line| !line.is_empty()) {
                if !line.starts_with(' ') {
                    inside = line.contains("-text =");
                    texts += usize::from(inside);
                }
                let names = ["$person", "$helper", "$member", "$network", "$other"]
                    .iter()
                    .any(|n| line.contains(n));
                assert!(!inside || !names, "{language}: {line}");
            }
        }
    }
    assert!(texts > 20, "{texts}");
}

/// Not only in what is walked above: no subject of this room has anything to fill in but the place.
#[test]
fn no_subject_of_the_people_has_a_name_to_fill_in() {
    let words = Path::new(env!("CARGO_MANIFEST_DIR")).join("../people/words");
    let mut subjects = 0;
    for language in ["en", "cy", "pl", "ur"] {
        for file in std::fs::read_dir(words.join(language)).unwrap() {
            let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
            for line in text.lines().filter(|line| line.contains("-subject = ")) {
                let rest = line.replace("{ $place }", "");
                assert!(!rest.contains('$'), "{language}: {line}");
                subjects += 1;
            }
        }
    }
    assert!(subjects >= 4 * 12, "{subjects}");
}
