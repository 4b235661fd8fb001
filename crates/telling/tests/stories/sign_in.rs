//! Signing in: a link that works once, for fifteen minutes, and tells nobody who is known.

use ground::hat::Hat;
use ground::visit::SESSION;
use telling::{Person, Reply, Told, story};

const ASK: &str = "/valley/sign-in";

/// Asks for a link and takes it from the newest mail: its path.
async fn link(told: &Told, email: &str) -> String {
    let asked = told.visitor().post(ASK, &[("email", email)]).await;
    assert_eq!(asked.line(), "303 /valley/sign-in/sent");
    assert_eq!(told.work().await, 1);
    let mails = told.mails();
    let mail = mails.iter().rev().find(|m| m.to == email).unwrap();
    let from = mail.text.find("/valley/link/").unwrap();
    mail.text[from..].split_whitespace().next().unwrap().to_owned()
}

async fn is_signed_in(who: &Person) -> bool {
    who.get("/valley/me").await.status == 200
}

#[tokio::test]
async fn a_link_signs_in_once() {
    story(async |told: Told| {
        told.person("amina", &[Hat::Using]).await;
        let link = link(&told, "amina@example.org").await;
        let (amina, thief) = (told.visitor(), told.visitor());
        // Programs that scan mail look at links, and do not use them up.
        for _ in 0..3 {
            assert_eq!(thief.get(&link).await.line(), "200 You are nearly there");
        }
        assert_eq!(amina.post(&link, &[]).await.line(), "303 /valley");
        assert!(is_signed_in(&amina).await);
        let dead = "This link does not work any more";
        assert!(thief.post(&link, &[]).await.line().ends_with(dead));
        assert!(thief.get(&link).await.line().ends_with(dead));
        assert!(!is_signed_in(&thief).await);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_that_is_used_many_times_at_once_works_once() {
    story(async |told: Told| {
        told.person("amina", &[Hat::Using]).await;
        let link = link(&told, "amina@example.org").await;
        let tries = (0..20).map(|_| {
            let (visitor, link) = (told.visitor(), link.clone());
            tokio::spawn(async move { visitor.post(&link, &[]).await.status })
        });
        let tries: Vec<_> = tries.collect();
        let mut signed_in = 0;
        for tried in tries {
            signed_in += usize::from(tried.await.unwrap() == 303);
        }
        assert_eq!(signed_in, 1);
    })
    .await;
}

#[tokio::test]
async fn a_link_lasts_fifteen_minutes() {
    story(async |told: Told| {
        told.person("amina", &[Hat::Using]).await;
        let (early, late) =
            (link(&told, "amina@example.org").await, link(&told, "amina@example.org").await);
        told.minutes_later(15);
        assert_eq!(told.visitor().post(&early, &[]).await.line(), "303 /valley");
        told.minutes_later(1);
        assert_ne!(told.visitor().post(&late, &[]).await.status, 303);
    })
    .await;
}

#[tokio::test]
async fn a_link_of_one_place_opens_no_other() {
    story(async |told: Told| {
        told.person("amina", &[Hat::Using]).await;
        told.person_of("dale", "amina", &[Hat::Using]).await;
        let link = link(&told, "amina@example.org").await;
        let visitor = told.visitor();
        let crossed = visitor.post(&link.replace("/valley/", "/dale/"), &[]).await;
        assert_ne!(crossed.status, 303);
        assert_eq!(visitor.cookie(SESSION), None);
    })
    .await;
}

/// All that can be seen of a reply.
fn seen(reply: &Reply) -> String {
    format!("{} {:?} {}", reply.status, reply.headers, reply.body)
}

#[tokio::test]
async fn nobody_can_tell_who_is_known() {
    story(async |told: Told| {
        told.person("amina", &[Hat::Using]).await;
        let visitor = told.visitor();
        let known = visitor.post(ASK, &[("email", "amina@example.org")]).await;
        let unknown = visitor.post(ASK, &[("email", "nobody@example.org")]).await;
        assert_eq!(seen(&known), seen(&unknown));
        let sent = visitor.get("/valley/sign-in/sent").await;
        assert!(!sent.body.contains("amina"));
        assert_eq!(told.work().await, 2, "both get a mail");
    })
    .await;
}

#[tokio::test]
async fn the_database_tells_nobodys_address() {
    story(async |told: Told| {
        told.person("amina", &[Hat::Using]).await;
        let link = link(&told, "amina@example.org").await;
        told.visitor().post(&link, &[]).await;
        for table in ["account", "membership", "session", "link", "outbox", "trail"] {
            let rows = told.database.all_text(table).await;
            assert!(!rows.contains("amina@example.org"), "{table} holds the address: {rows}");
            let token = link.rsplit('/').next().unwrap();
            assert!(!rows.contains(token), "{table} holds the token");
        }
    })
    .await;
}

#[tokio::test]
async fn an_address_gets_no_flood_of_mail_and_nobody_is_told_why() {
    story(async |told: Told| {
        let visitor = told.visitor();
        for _ in 0..8 {
            let reply = visitor.post(ASK, &[("email", "amina@example.org")]).await;
            assert_eq!(reply.line(), "303 /valley/sign-in/sent");
        }
        told.work().await;
        assert_eq!(told.mails().len(), 5);
        // What the page says is so for all of them.
        let sent = visitor.get("/valley/sign-in/sent").await.text();
        for says in [
            "A message with a link is on its way, unless this address was written to too often",
            "we send 5 links in a row, and then one every 3 minutes",
        ] {
            assert!(sent.contains(says), "{sent}");
        }
        assert!(!sent.contains("We sent you"), "{sent}");
    })
    .await;
}

#[tokio::test]
async fn one_network_cannot_ask_for_everybody() {
    story(async |told: Told| {
        let visitor = told.visitor();
        let mut refused = 0;
        for n in 0..40 {
            let email = format!("someone{n}@example.org");
            refused += usize::from(visitor.post(ASK, &[("email", &email)]).await.status == 429);
        }
        assert!((9..=10).contains(&refused), "{refused}");
        told.work().await;
        assert_eq!(told.mails().len(), 40 - refused);
    })
    .await;
}

#[tokio::test]
async fn whoever_guesses_links_runs_into_a_limit_and_locks_nobody_out() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let link = link(&told, "amina@example.org").await;
        for looks in [true, false] {
            let thief = told.visitor();
            thief.is_at([203, 0, 113, if looks { 9 } else { 10 }].into());
            let mut last = 0;
            for n in 0..40 {
                let guess = format!("/valley/link/{n:064x}");
                let reply =
                    if looks { thief.get(&guess).await } else { thief.post(&guess, &[]).await };
                last = reply.status;
            }
            assert_eq!(last, 429, "guessing runs into a limit");
        }
        // In the network of whoever guesses too, a right link works.
        let owner = told.visitor();
        owner.is_at([203, 0, 113, 10].into());
        assert_eq!(owner.post(&format!("/valley/link/{:064x}", 41), &[]).await.status, 429);
        assert_eq!(owner.get(&link).await.status, 200);
        assert_eq!(owner.post(&link, &[]).await.status, 303);
        assert!(is_signed_in(&owner).await && is_signed_in(&amina).await);
        // Once: used, it is a wrong one like the others.
        assert_eq!(owner.post(&link, &[]).await.status, 429);
    })
    .await;
}

#[tokio::test]
async fn signing_out_everywhere_ends_every_device() {
    story(async |told: Told| {
        let phone = told.person("amina", &[Hat::Using]).await;
        let (laptop, bola) = (told.visitor(), told.person("bola", &[Hat::Providing]).await);
        laptop.post(&link(&told, "amina@example.org").await, &[]).await;
        assert!(is_signed_in(&phone).await && is_signed_in(&laptop).await);
        let token = phone.cookie(SESSION).unwrap();
        assert_eq!(laptop.post("/valley/sign-out/everywhere", &[]).await.line(), "303 /valley");
        assert!(!is_signed_in(&phone).await && !is_signed_in(&laptop).await);
        // Not the cookie alone is gone: the token itself is worth nothing.
        laptop.keeps(SESSION, &token);
        assert!(!is_signed_in(&laptop).await);
        assert!(is_signed_in(&bola).await);
    })
    .await;
}

#[tokio::test]
async fn a_session_ends_after_thirty_days() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        told.later(30);
        assert!(is_signed_in(&amina).await);
        told.minutes_later(1);
        assert!(!is_signed_in(&amina).await);
    })
    .await;
}

#[tokio::test]
async fn a_form_of_another_site_is_refused() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        for (header, value, status) in [
            ("sec-fetch-site", "cross-site", 403),
            ("sec-fetch-site", "same-origin", 303),
            ("origin", "https://bad.example", 403),
            ("origin", "https://mutual.test", 303),
        ] {
            let request = axum::http::Request::post("/valley/sign-out")
                .header("host", "inside.example")
                .header(header, value)
                .body(axum::body::Body::empty());
            amina.signs_in().await;
            let reply = amina.send(request.unwrap()).await;
            assert_eq!(reply.status, status, "{header}: {value}");
            if status == 403 {
                assert_eq!(reply.line(), "403 That came from another site");
                assert!(is_signed_in(&amina).await);
            }
        }
    })
    .await;
}
