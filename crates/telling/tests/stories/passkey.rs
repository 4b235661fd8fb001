//! Passkeys: one signs in by itself, and is a second step; what is replayed, copied, stale or of another finds
//! nothing.

use crate::account::by_mail;
use ground::account::step;
use ground::hat::Hat;
use ground::visit::{SAID, SESSION};
use telling::{Authenticator, Person, Reply, Told, story};

const LIST: &str = "/valley/account/passkeys";
const ADD: &str = "/valley/account/passkeys/add";
const ALONE: &str = "/valley/sign-in/passkey";
const SECOND: &str = "/valley/account/second";
const PROVE: &str = "/valley/account/prove";

/// What a page asks of the device: the id of what waits, and the question.
fn asked(page: &Reply) -> (String, String) {
    let between = |from: &str, to: &str| {
        let rest = page.body.split_once(from).unwrap_or_else(|| panic!("{}", page.line())).1;
        rest.split(to).next().unwrap().replace("&#34;", "\"").replace("&#38;", "&")
    };
    (between("name=\"ceremony\" value=\"", "\""), between("data-options=\"", "\""))
}

/// Sends an answer.
async fn answers(who: &Person, path: &str, ceremony: &str, answer: &str) -> Reply {
    let form = [("ceremony", ceremony), ("answer", answer), ("next", "/valley/me"), ("name", "")];
    who.post(path, &form).await
}

/// Adds a passkey to the account of someone who is signed in.
async fn adds(who: &Person, device: &mut Authenticator, name: &str) -> Reply {
    let (ceremony, options) = asked(&who.get(ADD).await);
    let form = [("ceremony", &*ceremony), ("answer", &device.makes(&options)), ("name", name)];
    who.post(ADD, &form).await
}

/// Opens a page and lets the device answer it.
async fn uses(who: &Person, device: &mut Authenticator, path: &str) -> Reply {
    let (ceremony, options) = asked(&who.get(path).await);
    answers(who, path, &ceremony, &device.signs(&options)).await
}

fn recovery_codes(page: &Reply) -> Vec<String> {
    let codes = page.body.split("<li>").skip(1).filter_map(|c| c.split('<').next());
    codes.filter(|c| c.len() == 14).map(str::to_owned).collect()
}

#[tokio::test]
async fn amina_signs_in_with_a_passkey_alone() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let other = told.visitor();
        by_mail(&told, &other, "amina@example.org").await;
        let mut phone = Authenticator::new();
        let done = adds(&amina, &mut phone, "zzphone").await;
        assert_eq!(done.line(), "200 Write these down");
        told.work().await;
        let added = |m: &ground::mail::Lying| m.text.contains("A passkey was added");
        assert!(told.mails().iter().any(added), "she gets a notice");
        assert_eq!(recovery_codes(&done).len(), 10);
        assert_eq!(other.get("/valley/me").await.status, 303, "sessions without it end");
        let rows =
            told.database.all_text("passkey").await + &told.database.all_text("ceremony").await;
        assert!(!rows.contains("zzphone") && !rows.contains(&phone.newest()), "{rows}");
        let text = amina.get(LIST).await.text();
        assert!(text.contains("zzphone Added on 23 November 2026 Not used yet"), "{text}");

        let new = told.visitor();
        let page = new.get(&format!("{ALONE}?next=%2Fvalley%2Fme")).await;
        assert_eq!(page.line(), "200 Sign in with a passkey");
        assert_eq!(uses(&new, &mut phone, ALONE).await.line(), "303 /valley/me");
        let text = new.get(LIST).await.text();
        assert!(text.contains("Last used 23 November 2026"), "whole, and proved: {text}");

        // A second one beside it; then each is taken away, and with the last the recovery codes.
        let mut key = Authenticator::new();
        key.counter = None;
        assert_eq!(adds(&new, &mut key, "").await.line(), "303 /valley/account/passkeys");
        for _ in 0..2 {
            assert_eq!(uses(&told.visitor(), &mut key, ALONE).await.line(), "303 /valley/me");
        }
        assert!(new.get("/valley/account/data").await.text().contains("A passkey of yours"));
        let page = new.get(LIST).await.body;
        let ends: Vec<&str> = page
            .split("/account/passkeys/")
            .filter_map(|p| p.split_once("/end\""))
            .map(|p| p.0)
            .collect();
        assert_eq!(ends.len(), 2);
        let eve = told.person("eve", &[Hat::Using]).await;
        for id in ends {
            let end = format!("{LIST}/{id}/end");
            assert_eq!(eve.post(&end, &[]).await.status, 404, "nobody takes another's away");
            assert!(!told.database.all_text("recovery_code").await.is_empty());
            assert_eq!(new.post(&end, &[]).await.line(), format!("303 {LIST}"));
        }
        assert!(told.database.all_text("passkey").await.is_empty());
        assert!(told.database.all_text("recovery_code").await.is_empty());
        assert_eq!(by_mail(&told, &told.visitor(), "amina@example.org").await, "/valley");
    })
    .await;
}

#[tokio::test]
async fn after_a_link_the_passkey_is_asked_for() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let mut phone = Authenticator::new();
        let codes = recovery_codes(&adds(&amina, &mut phone, "My phone").await);

        let own = told.visitor();
        let to = by_mail(&told, &own, "amina@example.org").await;
        assert!(to.starts_with(SECOND), "{to}");
        assert!(own.get(LIST).await.line().starts_with("303 /valley/account/second"));
        assert!(own.get(ADD).await.line().starts_with("303 /valley/account/second"));
        assert_eq!(uses(&own, &mut phone, SECOND).await.line(), "303 /valley/me");
        assert_eq!(own.get("/valley/me").await.status, 200);

        told.minutes_later(31);
        assert!(own.get(LIST).await.line().starts_with("303 /valley/account/prove"));
        assert_eq!(uses(&own, &mut phone, PROVE).await.line(), "303 /valley/me");
        assert_eq!(own.get(LIST).await.status, 200);

        // Without the device: a recovery code.
        let lost = told.visitor();
        by_mail(&told, &lost, "amina@example.org").await;
        let code = [("code", codes[0].as_str())];
        assert_eq!(lost.post(SECOND, &code).await.line(), "303 /valley");

        // An app beside it changes no recovery code, and the passkey stays when it goes.
        let page = own.get("/valley/account/step").await.body;
        let at = page.find("m-code\">").unwrap() + 8;
        let secret: String = page[at..].split('<').next().unwrap().split_whitespace().collect();
        let secret = totp_rs::Secret::try_from_base32(&secret).unwrap();
        let totp = totp_rs::Builder::new().with_secret(secret).build().unwrap();
        let now = totp.generate(u64::try_from(told.clock.now()).unwrap() / 1000).to_string();
        let set_up = own.post("/valley/account/step", &[("code", &now)]).await;
        assert_eq!(set_up.line(), "303 /valley/account");
        assert!(own.get("/valley/account").await.text().contains("9 recovery codes left"));
        assert_eq!(own.post("/valley/account/step/end", &[]).await.line(), "303 /valley/account");
        assert!(by_mail(&told, &told.visitor(), "amina@example.org").await.starts_with(SECOND));

        // Whoever runs the program takes all of it away.
        let hash = told.house.keys.email_hash("amina@example.org");
        step::end(&told.house.store, &hash).await.unwrap();
        assert_eq!(by_mail(&told, &told.visitor(), "amina@example.org").await, "/valley");
    })
    .await;
}

#[tokio::test]
async fn what_is_not_right_signs_nobody_in_and_all_of_it_looks_the_same() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let mut phone = Authenticator::new();
        adds(&amina, &mut phone, "My phone").await;
        let mut wrong: Vec<(&str, Reply)> = Vec::new();

        // Another site's page, a device that makes sure of nobody, and one that we do not know.
        let thief = told.visitor();
        phone.origin = "https://mutua1.test".into();
        wrong.push(("another origin", uses(&thief, &mut phone, ALONE).await));
        phone.origin = "https://mutual.test".into();
        phone.verifies = false;
        wrong.push(("nobody made sure of", uses(&thief, &mut phone, ALONE).await));
        phone.verifies = true;
        let mut unknown = Authenticator::new();
        let eve = told.person("eve", &[Hat::Using]).await;
        let (_, options) = asked(&eve.get(ADD).await);
        unknown.makes(&options);
        wrong.push(("unknown", uses(&thief, &mut unknown, ALONE).await));
        wrong.push(("nonsense", answers(&thief, ALONE, "x", "{}").await));

        // An answer is used once, in the browser that asked, within five minutes.
        let (ceremony, options) = asked(&amina.get(ALONE).await);
        let answer = phone.signs(&options);
        wrong.push(("another browser", answers(&thief, ALONE, &ceremony, &answer).await));
        assert_eq!(answers(&amina, ALONE, &ceremony, &answer).await.line(), "303 /valley/me");
        amina.keeps(SESSION, "");
        amina.keeps(SAID, "");
        wrong.push(("once more", answers(&amina, ALONE, &ceremony, &answer).await));
        let (ceremony, options) = asked(&thief.get(ALONE).await);
        let answer = phone.signs(&options);
        told.minutes_later(6);
        wrong.push(("too late", answers(&thief, ALONE, &ceremony, &answer).await));
        // The answer to another question.
        let (ceremony, _) = asked(&thief.get(ALONE).await);
        wrong.push(("another question", answers(&thief, ALONE, &ceremony, &answer).await));

        // A copy of the key: its counter does not go on where the owner's stands.
        phone.counter = Some(1);
        wrong.push(("a copy", uses(&thief, &mut phone, ALONE).await));

        let without = |reply: &Reply| {
            let (ceremony, options) = asked(reply);
            let escaped = options.replace('"', "&#34;");
            format!("{} {}", reply.status, reply.body.replace(&ceremony, "").replace(&escaped, ""))
        };
        let first = without(&wrong[0].1);
        assert!(wrong[0].1.line().starts_with("422 We do not know this passkey here"));
        for (why, reply) in &wrong {
            assert!(without(reply) == first, "{why}: {}", reply.line());
        }
        assert_eq!(thief.get("/valley/me").await.status, 303);
    })
    .await;
}

#[tokio::test]
async fn a_half_session_takes_only_its_own_passkey() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let eve = told.person("eve", &[Hat::Using]).await;
        let (mut phone, mut evil) = (Authenticator::new(), Authenticator::new());
        adds(&amina, &mut phone, "My phone").await;
        adds(&eve, &mut evil, "Mine").await;

        let thief = told.visitor();
        by_mail(&told, &thief, "amina@example.org").await;
        let wrong = "422 This passkey is not one of yours here";
        assert!(uses(&thief, &mut evil, SECOND).await.line().starts_with(wrong));
        // What eve answered on her own page is no use here.
        let (ceremony, options) = asked(&eve.get(PROVE).await);
        let answer = evil.signs(&options);
        assert!(answers(&thief, SECOND, &ceremony, &answer).await.line().starts_with(wrong));
        // Nor is a question that stands in another session, or one of another kind.
        let (ceremony, options) = asked(&amina.get(PROVE).await);
        let answer = phone.signs(&options);
        assert!(answers(&thief, SECOND, &ceremony, &answer).await.line().starts_with(wrong));
        let (ceremony, options) = asked(&thief.get(ALONE).await);
        let answer = phone.signs(&options);
        assert!(answers(&thief, SECOND, &ceremony, &answer).await.line().starts_with(wrong));
        assert!(answers(&thief, SECOND, "", "").await.line().starts_with("422 This code"));
        assert_eq!(uses(&thief, &mut evil, SECOND).await.status, 429, "guessing runs into a limit");
        assert_eq!(thief.get("/valley/me").await.status, 303);

        // A passkey of one person is added to no other account.
        let (ceremony, options) = asked(&eve.get(ADD).await);
        let mut elsewhere = Authenticator::new();
        elsewhere.origin = "https://other.test".into();
        let other = elsewhere.makes(&options);
        let form = [("ceremony", ceremony.as_str()), ("answer", other.as_str())];
        assert!(eve.post(ADD, &form).await.line().starts_with("422 We could not add"));
        assert!(amina.post(ADD, &form).await.line().starts_with("422 We could not add"));
    })
    .await;
}

#[tokio::test]
async fn a_role_that_sees_what_is_private_of_others_is_content_with_a_passkey() {
    story(async |told: Told| {
        told.steward("stew").await;
        let plain = told.visitor();
        by_mail(&told, &plain, "stew@example.org").await;
        assert_eq!(
            plain.get("/valley/letters").await.line(),
            "303 /valley/account/step?next=%2Fvalley%2Fletters"
        );
        let mut phone = Authenticator::new();
        adds(&plain, &mut phone, "My phone").await;
        assert_eq!(plain.get("/valley/letters").await.status, 200);
        let anew = told.visitor();
        uses(&anew, &mut phone, ALONE).await;
        assert_eq!(anew.get("/valley/letters").await.status, 200);
        told.minutes_later(40);
        assert!(anew.get(LIST).await.line().starts_with("303 /valley/account/prove"));
    })
    .await;
}

#[tokio::test]
async fn only_a_page_that_asks_for_a_passkey_runs_a_script() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        adds(&amina, &mut Authenticator::new(), "My phone").await;
        let half = told.visitor();
        by_mail(&told, &half, "amina@example.org").await;
        for (who, path, scripts) in [
            (&amina, ALONE, true),
            (&amina, ADD, true),
            (&amina, PROVE, true),
            (&half, SECOND, true),
            (&amina, LIST, false),
            (&amina, "/valley/sign-in", false),
            (&amina, "/valley/account", false),
        ] {
            let page = who.get(path).await;
            let policy = page.header("content-security-policy").unwrap();
            assert!(policy.starts_with("default-src 'none'"), "{path}");
            assert_eq!(policy.contains("script-src 'self';"), scripts, "{path}");
            assert_eq!(page.body.contains("<script"), scripts, "{path}");
            assert!(!scripts || page.text().contains("A passkey needs JavaScript"), "{path}");
        }
        // Forgotten with the person.
        assert_eq!(amina.post("/valley/account/forget", &[("sure", "yes")]).await.status, 200);
        assert!(told.database.all_text("passkey").await.is_empty());
    })
    .await;
}
