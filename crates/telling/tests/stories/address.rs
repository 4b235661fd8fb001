//! Another address to sign in with, a notice when something of signing in changes, and what an address of a page
//! cannot be.

use crate::account::{by_mail, code, set_up};
use ground::hat::Hat;
use telling::{Told, story};

const ADDRESS: &str = "/valley/account/address";
const NEW: &str = "amina.new@example.org";
const OLD: &str = "amina@example.org";

/// The link in the newest mail to an address.
fn link(told: &Told, email: &str) -> Option<String> {
    let mail = told.mails().into_iter().rev().find(|m| m.to == email)?;
    let from = mail.text.find("/valley/link/")?;
    mail.text[from..].split_whitespace().next().map(str::to_owned)
}

/// Whether a mail to an address says this.
fn told_by_mail(told: &Told, email: &str, says: &str) -> bool {
    told.mails().iter().any(|m| m.to == email && m.text.contains(says))
}

#[tokio::test]
async fn amina_changes_the_address_with_which_she_signs_in() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let (secret, _) = set_up(&told, &amina).await;
        let tablet = told.visitor();
        by_mail(&told, &tablet, OLD).await;
        told.minutes_later(1);
        let form = [("code", code(&told, &secret)), ("next", "/valley/me".to_owned())];
        let form = form.each_ref().map(|(k, v)| (*k, v.as_str()));
        assert_eq!(tablet.post("/valley/account/second", &form).await.line(), "303 /valley/me");

        assert!(amina.get("/valley/me/reach").await.body.contains(ADDRESS));
        assert!(amina.get("/valley/account").await.body.contains(ADDRESS));
        assert_eq!(amina.get(ADDRESS).await.line(), "200 Use another e-mail address");
        let wrong = amina.post(ADDRESS, &[("email", "amina at home")]).await;
        assert!(wrong.line().starts_with("422 Check the e-mail address."), "{}", wrong.line());
        assert!(wrong.body.contains("amina at home"), "what was typed stays");

        let sent = amina.post(ADDRESS, &[("email", NEW)]).await;
        assert_eq!(sent.line(), "303 /valley/account");
        told.work().await;
        assert!(told_by_mail(&told, OLD, "Someone asked to sign in to your account"));
        let link = link(&told, NEW).expect("the new address has a link");
        // Looking changes nothing, and the link signs nobody in and lets nobody join.
        assert_eq!(told.visitor().get(&link).await.line(), "200 Is this your new address?");
        let join = told.visitor().get(&format!("{link}/join")).await;
        assert_eq!(join.line(), format!("303 {link}"));
        assert_eq!(tablet.get("/valley/me").await.status, 200);
        assert!(amina.get("/valley/me/reach").await.text().contains(OLD));

        assert_eq!(told.visitor().post(&link, &[]).await.line(), "303 /valley");
        told.work().await;
        assert_eq!(tablet.get("/valley/me").await.status, 303, "the other sessions have ended");
        let reach = amina.get("/valley/me/reach").await.text();
        assert!(reach.contains(NEW) && !reach.contains(OLD), "{reach}");
        assert!(told_by_mail(&told, OLD, "Your account has another e-mail address now."));
        let gone = told.mails().into_iter().rev().find(|m| m.to == OLD).unwrap().text;
        assert!(gone.contains("/valley/contacts") && !gone.contains("/valley/account"), "{gone}");
        let again = told.visitor().post(&link, &[]).await;
        assert_eq!(again.line(), "200 This link does not work any more");

        // She is the same person, with the same second step; the address before is nobody's.
        let phone = told.visitor();
        let to = by_mail(&told, &phone, NEW).await;
        assert_eq!(to, "/valley/account/second?next=%2Fvalley");
        told.minutes_later(1);
        let form = [("code", code(&told, &secret)), ("next", "/valley/me".to_owned())];
        let form = form.each_ref().map(|(k, v)| (*k, v.as_str()));
        assert_eq!(phone.post("/valley/account/second", &form).await.line(), "303 /valley/me");
        assert!(phone.get("/valley/me").await.text().contains("amina"));
        told.visitor().post("/valley/sign-in", &[("email", OLD)]).await;
        told.work().await;
        let last = told.mails().into_iter().rev().find(|m| m.to == OLD).unwrap();
        assert!(!last.subject.starts_with("Sign in to"), "{}", last.subject);

        // The trail tells that something changed, and no table keeps an address that it need not.
        let trail = told.trail().await;
        assert!(trail.contains(&"amina people.person.change".to_owned()), "{trail:?}");
        for table in ["trail", "account", "membership", "session", "link", "outbox"] {
            let rows = told.database.all_text(table).await;
            assert!(!rows.contains(NEW), "{table}: {rows}");
        }
        told.verify().await.expect("the chain holds");
    })
    .await;
}

#[tokio::test]
async fn an_address_that_is_someones_here_is_told_to_its_own_mailbox_alone() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let bola = told.person("bola", &[Hat::Using]).await;
        let [known, unknown] = [OLD, "nobody@example.org"].map(|email| [("email", email)]);
        let (known, unknown) =
            (bola.post(ADDRESS, &known).await, bola.post(ADDRESS, &unknown).await);
        assert_eq!((known.line(), &known.body), (unknown.line(), &unknown.body));
        told.work().await;
        assert!(told_by_mail(&told, OLD, "It is in use here already"));
        assert_eq!(link(&told, OLD), None);
        assert!(amina.get("/valley/me").await.text().contains("amina"));

        // Whoever reads the notice ends the session, and the link does nothing any more.
        let link = link(&told, "nobody@example.org").unwrap();
        bola.post("/valley/sign-out/everywhere", &[]).await;
        let dead = told.visitor().post(&link, &[]).await;
        assert_eq!(dead.line(), "200 This link does not work any more");
        assert_eq!(by_mail(&told, &bola, "bola@example.org").await, "/valley");

        // Asked for once, and proved before.
        told.minutes_later(31);
        let late = bola.post(ADDRESS, &[("email", "later@example.org")]).await.line();
        assert_eq!(late, "409 Is it still you?");
        told.work().await;
        assert!(told.mails().iter().all(|m| m.to != "later@example.org"));
    })
    .await;
}

#[tokio::test]
async fn whoever_changes_something_of_signing_in_gets_a_notice() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        set_up(&told, &amina).await;
        amina.post("/valley/account/step/codes", &[]).await;
        told.work().await;
        for says in
            ["An app for codes was set up", "New recovery codes were made", "If it was not you"]
        {
            assert!(told_by_mail(&told, OLD, says), "{says}");
        }
        let subjects = told.mails().into_iter().map(|m| m.subject).collect::<Vec<_>>().join(", ");
        assert!(subjects.contains("a notice about your account") && !subjects.contains("code"));
        // By letter, where that is how she is reached.
        let post = [("way", "post"), ("address", "1 High Street"), ("words", "plain")];
        assert_eq!(amina.post("/valley/me/reach", &post).await.status, 303);
        assert_eq!(amina.post("/valley/account/step/end", &[]).await.status, 303);
        told.work().await;
        assert!(!told_by_mail(&told, OLD, "was taken away from your second step"));
        let letters = told.database.all_text("letter").await;
        assert!(letters.contains("was taken away from your second step"), "{letters}");
        let gone = amina.post("/valley/account/step/end", &[]).await.line();
        assert_eq!(gone, "303 /valley/account/step", "what is not there is not taken away");
    })
    .await;
}

#[tokio::test]
async fn an_address_that_no_page_can_have_is_not_there() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        for path in [
            "/valley/threads/%00",
            "/valley/people/a%00b",
            "/valley%00",
            "/%00",
            "/valley/threads/%FF",
        ] {
            let page = amina.get(path).await;
            assert_eq!(page.line(), "404 We cannot find that page", "{path}");
        }
        for path in
            ["/valley/threads?stage=%00", "/valley/people?q=a%00b", "/valley/sign-in?next=%00"]
        {
            assert_eq!(amina.get(path).await.status, 200, "{path}");
        }
        let form = told.visitor().post("/valley/sign-in", &[("email", "a\0b")]).await;
        assert!(form.line().starts_with("422 Check the e-mail address."), "{}", form.line());
        // It has the header of any page: whoever is signed in is so there too.
        let gone = amina.get("/valley/nowhere").await;
        assert!(gone.body.contains("href=\"/valley/me\"") && gone.text().contains("amina"));
        let visitor = told.visitor().get("/valley/nowhere").await;
        assert!(!visitor.body.contains("href=\"/valley/me\""));
        assert!(visitor.body.contains("/valley/sign-in?next=%2Fvalley%2Fnowhere"));
    })
    .await;
}
