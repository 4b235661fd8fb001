//! Sign-in with a provider: who someone is, what is a second step, and that one provider is never both. What a provider
//! says, a story says itself; the talk with one is in tests/browser/oidc.test.mjs.

use crate::account::by_mail;
use ground::account::oidc::provider::Provider;
use ground::account::oidc::{self, Claims, Who};
use ground::account::{self, Session, step};
use ground::hat::Hat;
use ground::visit::SESSION;
use telling::{Person, Told, story};

const SECOND: &str = "/valley/account/second";
const LIST: &str = "/valley/account/with";

fn provider(told: &Told) -> Provider {
    told.house.settings.oidc[0].clone()
}

/// What the provider says of a subject.
fn says(told: &Told, subject: &str, email: Option<&str>, verified: bool) -> Claims {
    Claims {
        issuer: provider(told).issuer,
        subject: subject.into(),
        email: email.map(str::to_owned),
        verified,
        signed_in_at: None,
    }
}

async fn who(told: &Told, place: &str, claims: &Claims) -> Who {
    oidc::who(&told.house, &provider(told), place, claims).await.unwrap()
}

async fn session(told: &Told, who: &Person) -> (Session, String) {
    let token = who.cookie(SESSION).unwrap();
    let (asked, now) = (token.clone(), told.clock.now());
    let read = told.house.store.read(move |db| Ok(account::session(db, &asked, now)?));
    (read.await.unwrap().unwrap(), token)
}

/// Connects the provider; gives the recovery codes.
async fn connects(told: &Told, who: &Person, subject: &str) -> Vec<String> {
    let (session, token) = session(told, who).await;
    let (house, account) = (&told.house, &session.email_hash);
    let claims = says(told, subject, None, false);
    assert!(oidc::connect(house, &provider(told), account, &claims).await.unwrap());
    step::set_up(house, account, &token, true).await.unwrap().unwrap()
}

/// Comes back from the provider as a subject, to pass the second step.
async fn passes(told: &Told, who: &Person, subject: &str) -> bool {
    let (session, token) = session(told, who).await;
    let claims = says(told, subject, None, false);
    oidc::pass(&told.house, &provider(told), (&session, &token), &claims).await.unwrap()
}

async fn has_step(told: &Told, account: &str) -> bool {
    let account = account.to_owned();
    told.house.store.read(move |db| Ok(step::has(db, &account)?)).await.unwrap()
}

#[tokio::test]
async fn what_is_linked_decides_and_then_an_address_that_was_checked() {
    story(async |told: Told| {
        told.person("amina", &[Hat::Using]).await;
        let amina = told.house.keys.email_hash("amina@example.org");
        for claims in [
            says(&told, "zzsubject", Some("amina@example.org"), false),
            says(&told, "zzsubject", None, true),
            says(&told, "zzsubject", Some(" "), true),
        ] {
            assert_eq!(who(&told, "valley", &claims).await, Who::Nobody);
        }
        assert!(told.database.all_text("oidc_link").await.is_empty());
        let new = says(&told, "zznew", Some("new@example.org"), true);
        assert_eq!(who(&told, "valley", &new).await, Who::New("new@example.org".into()));

        let claims = says(&told, "zzsubject", Some("Amina@Example.org"), true);
        assert_eq!(
            who(&told, "valley", &claims).await,
            Who::Linked(amina.clone()),
            "and she is told"
        );
        let rows = told.database.all_text("oidc_link").await;
        assert!(rows.contains("example") && !rows.contains("zzsubject"), "{rows}");
        assert!(!rows.contains("amina@") && !rows.contains("127.0.0.1"), "{rows}");
        // From now on the link decides, whatever address comes with it; another issuer's subject is someone else.
        for email in [None, Some("new@example.org")] {
            let claims = says(&told, "zzsubject", email, true);
            assert_eq!(who(&told, "valley", &claims).await, Who::Account(amina.clone()));
        }
        let other =
            Claims { issuer: "https://two.example".into(), ..says(&told, "zzsubject", None, true) };
        assert_eq!(who(&told, "valley", &other).await, Who::Nobody);
        // In another place she is nobody yet: she joins with her own address, and with no other.
        assert_eq!(who(&told, "dale", &claims).await, Who::New("Amina@Example.org".into()));
        let another = says(&told, "zzsubject", Some("new@example.org"), true);
        assert_eq!(who(&told, "dale", &another).await, Who::Nobody);

        assert!(!has_step(&told, &amina).await, "linked by signing in, it is no second step");
        assert_eq!(by_mail(&told, &told.visitor(), "amina@example.org").await, "/valley");
    })
    .await;
}

#[tokio::test]
async fn an_account_with_a_second_step_is_linked_only_by_connecting() {
    story(async |told: Told| {
        let bola = told.person("bola", &[Hat::Using]).await;
        let account = told.house.keys.email_hash("bola@example.org");
        let rows = async || told.database.all_text("oidc_link").await.lines().count();
        connects(&told, &bola, "zzbola").await;
        let before = rows().await;
        let claims = says(&told, "zzstranger", Some("bola@example.org"), true);
        assert_eq!(who(&told, "valley", &claims).await, Who::Account(account.clone()));
        assert_eq!(rows().await, before, "the mailbox alone links nobody");

        // What is connected with one account is taken away from it by no other.
        let eve = told.house.keys.email_hash("eve@example.org");
        told.person("eve", &[Hat::Using]).await;
        let claims = says(&told, "zzbola", None, false);
        let taken = oidc::connect(&told.house, &provider(&told), &eve, &claims).await.unwrap();
        assert!(!taken && !has_step(&told, &eve).await);

        assert!(bola.get("/valley/account/data").await.text().contains("An account elsewhere"));
        let text = bola.get(LIST).await.text();
        assert!(text.contains("Example Sign-in A second step since 23 November 2026"), "{text}");
        assert_eq!(bola.post(&format!("{LIST}/other/end"), &[]).await.status, 404);
        assert_eq!(
            bola.post(&format!("{LIST}/example/end"), &[]).await.line(),
            format!("303 {LIST}")
        );
        assert!(!has_step(&told, &account).await);
        assert!(told.database.all_text("recovery_code").await.is_empty());

        // Whoever runs the program takes it away too, and with the last person it goes.
        connects(&told, &bola, "zzbola").await;
        step::end(&told.house.store, &account).await.unwrap();
        assert!(told.database.all_text("oidc_link").await.is_empty());
        connects(&told, &bola, "zzbola").await;
        account::forget_person(&told.house.store, "valley", &bola.id).await.unwrap();
        assert!(told.database.all_text("oidc_link").await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn one_provider_is_never_both_steps() {
    story(async |told: Told| {
        let cara = told.person("cara", &[Hat::Using]).await;
        let codes = connects(&told, &cara, "zzcara").await;
        let hash = told.house.keys.email_hash("cara@example.org");

        let own = told.visitor();
        assert!(by_mail(&told, &own, "cara@example.org").await.starts_with(SECOND));
        let page = own.get(SECOND).await;
        assert!(page.body.contains("/valley/account/second/with/example?next="), "{}", page.line());
        assert!(own.get(LIST).await.line().starts_with("303 /valley/account/second"));
        assert!(
            own.get(&format!("{LIST}/example")).await.status == 303,
            "half, it connects nothing"
        );
        assert!(!passes(&told, &own, "zzmallory").await);
        assert!(passes(&told, &own, "zzcara").await);
        assert_eq!(own.get(LIST).await.status, 200, "whole, and proved");
        told.minutes_later(31);
        assert!(own.get(LIST).await.line().starts_with("303 /valley/account/prove"));
        assert!(own.get("/valley/account/prove").await.text().contains("Go on to Example Sign-in"));
        assert!(passes(&told, &own, "zzcara").await);
        assert_eq!(own.get(LIST).await.status, 200);

        // Begun by the provider, at once or by the link with which one joins.
        let issuer = provider(&told).issuer;
        let at_once = told.visitor();
        let begun = account::begin_session_in(&told.house, &hash, "", Some(&issuer));
        at_once.keeps(SESSION, &begun.await.unwrap());
        let by_link = told.visitor();
        let link = account::make_link(&told.house, "valley", "cara@example.org", "", Some(&issuer));
        by_link.post(&format!("/valley/link/{}", link.await.unwrap()), &[]).await;
        for (half, code) in [at_once, by_link].into_iter().zip(&codes) {
            let page = half.get(SECOND).await;
            assert!(page.text().contains("It cannot be both steps"), "{}", page.text());
            assert!(!page.body.contains("second/with/example"));
            assert_eq!(half.get(&format!("{SECOND}/with/example")).await.status, 404);
            assert!(!passes(&told, &half, "zzcara").await);
            assert!(half.get("/valley/me").await.line().starts_with("303 /valley/account/second"));
            let form = [("code", code.as_str()), ("next", "/valley/me")];
            assert_eq!(half.post(SECOND, &form).await.line(), "303 /valley/me");
        }
    })
    .await;
}

#[tokio::test]
async fn a_provider_that_is_merely_linked_passes_no_second_step() {
    story(async |told: Told| {
        let dev = told.person("dev", &[Hat::Using]).await;
        let claims = says(&told, "zzdev", Some("dev@example.org"), true);
        who(&told, "valley", &claims).await;
        assert!(dev.get(LIST).await.text().contains("It is no second step"));
        assert_eq!(dev.get(&format!("{SECOND}/with/example")).await.status, 404);
        assert!(!passes(&told, &dev, "zzdev").await);
    })
    .await;
}

#[tokio::test]
async fn a_provider_that_does_not_answer_is_said_so_and_nothing_made_up_comes_back() {
    story(async |told: Told| {
        let visitor = told.visitor();
        let page = visitor.get("/valley/sign-in?next=%2Fvalley%2Fme").await;
        assert!(page.body.contains("/valley/sign-in/with/example?next=%2Fvalley%2Fme"));
        let page = visitor.get("/valley/sign-in/with/example").await;
        assert_eq!(page.line(), "200 Sign in with Example Sign-in");
        assert!(page.text().contains("Example Sign-in does not answer just now"));
        assert!(!page.body.contains("127.0.0.1:9"));
        for path in ["sign-in/with/other", "sign-in/with/other/back", "account/second/with/other"] {
            let status = visitor.get(&format!("/valley/{path}")).await.status;
            assert!(matches!(status, 303 | 404), "{path}: {status}");
        }
        for query in ["", "?state=&code=", "?state=zz&code=zz", "?error=access_denied&state=zz"] {
            let page = visitor.get(&format!("/valley/sign-in/with/example/back{query}")).await;
            assert_eq!(page.line(), "200 Nothing came of this");
            assert!(page.text().contains("began in another browser") && !page.body.contains("zz"));
        }
        assert!(visitor.get("/valley/me").await.line().starts_with("303 /valley/sign-in"));
        let amina = told.person("amina", &[Hat::Using]).await;
        assert!(amina.get("/valley/account").await.body.contains(LIST));
        let page = amina.get(&format!("{LIST}/example")).await;
        assert_eq!(page.line(), "200 Connect Example Sign-in");
    })
    .await;
}
