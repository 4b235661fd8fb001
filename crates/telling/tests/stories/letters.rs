//! What comes on paper can be answered without a computer, in every language; and whoever is not invited is told
//! who lets them in.

use ground::hat::Hat;
use telling::{Person, Told, story};

const CALL: &str = "01632 960 105";

/// From now on they are written to by post, in this language.
async fn by_post(who: &Person, words: &str) {
    let form = [("way", "post"), ("address", "4 Mill Lane\nMarsden"), ("words", words)];
    assert_eq!(who.post("/valley/me/reach", &form).await.status, 303);
}

/// Asks them to act: they are told of it.
async fn asks(told: &Told, from: &Person, who: &'static str) {
    let form = [
        ("who", who),
        ("kind", "helper"),
        ("area", "talk"),
        ("for", "My eyes are bad"),
        ("until-day", "24"),
        ("until-month", "5"),
        ("until-year", "2027"),
    ];
    assert_eq!(from.post("/valley/acting/agree", &form).await.status, 303);
    told.work().await;
}

#[tokio::test]
async fn a_letter_says_how_to_answer_without_a_computer_and_numbers_do_not_turn_round() {
    story(async |told: Told| {
        let helen = told.person("helen", &[Hat::Community]).await;
        let amina = told.person("amina", &[Hat::Using]).await;
        let bilal = told.person("bilal", &[Hat::Using]).await;
        let carl = told.person("carl", &[Hat::Using]).await;
        let stew = told.steward("stew").await;
        by_post(&amina, "plain").await;
        by_post(&bilal, "ur").await;
        let urdu = [("way", "e-mail"), ("words", "ur")];
        assert_eq!(carl.post("/valley/me/reach", &urdu).await.status, 303);
        for who in ["amina", "bilal", "carl"] {
            asks(&told, &helen, who).await;
        }
        let run = stew.get("/valley/letters/print").await.body;
        let sheet = |name: &str| {
            let all = run.split("<article").skip(1);
            all.map(|s| s.split("</article>").next().unwrap_or_default())
                .find(|s| s.contains(name))
                .unwrap_or_else(|| panic!("{name}: {run}"))
                .to_owned()
        };
        let english = sheet("amina");
        assert!(english.contains("You need no computer to answer."), "{english}");
        assert!(english.contains("The stewards of the valley: Call 01632 960 105"), "{english}");
        assert!(!english.contains("999") && !english.contains('\u{2066}'), "{english}");

        // In Urdu each number, link and name stands between signs, so that it keeps its direction.
        let urdu = sheet("bilal");
        assert!(urdu.contains("dir=\"rtl\""), "{urdu}");
        assert!(urdu.contains(&format!("\u{2066}{CALL}\u{2069}")), "{urdu}");
        assert!(urdu.contains("\u{2068}https://") || urdu.contains("\u{2068}http://"), "{urdu}");
        assert!(urdu.contains("\u{2068}helen\u{2069}"), "{urdu}");
        assert!(urdu.contains("<p class=\"m-letter__to\" dir=\"auto\">"), "{urdu}");

        // A mail needs no telephone, and its link has no sign that a program would take for a part of it.
        let mail = told.mails().into_iter().find(|m| m.to == carl.email).unwrap();
        assert!(!mail.text.contains(CALL), "{}", mail.text);
        let link = mail.text.split_whitespace().find(|word| word.contains("/valley/acting"));
        assert!(
            link.unwrap().starts_with("http") && link.unwrap().ends_with("/acting"),
            "{link:?}"
        );
    })
    .await;
}

#[tokio::test]
async fn who_is_not_invited_reads_whom_to_ask_and_that_is_not_the_police() {
    story(async |told: Told| {
        let form = [("email", "someone@example.org"), ("next", "/dale")];
        assert_eq!(told.visitor().post("/dale/sign-in", &form).await.status, 303);
        told.work().await;
        let mail = told.mails().into_iter().find(|m| m.to == "someone@example.org").unwrap();
        assert!(
            mail.text.contains("The stewards of the dale: Call 01632 960 106"),
            "{}",
            mail.text
        );
        assert!(!mail.text.contains("999"), "{}", mail.text);
    })
    .await;
}
