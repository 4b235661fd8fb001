//! My account: sessions that are ended by a press, a second step that the mailbox alone does not go round, and
//! proving who one is before what is most private.

use ground::account;
use ground::hat::Hat;
use ground::visit::SESSION;
use telling::{Person, Told, story};

/// What the app on the phone shows now, from the letters on the page.
fn app(told: &Told, page: &str) -> String {
    let at = page.find("m-code\">").unwrap() + 8;
    let secret: String = page[at..].split('<').next().unwrap().split_whitespace().collect();
    code(told, &secret)
}

pub fn code(told: &Told, secret: &str) -> String {
    let secret = totp_rs::Secret::try_from_base32(secret).unwrap();
    let totp = totp_rs::Builder::new().with_secret(secret).build().unwrap();
    totp.generate(u64::try_from(told.clock.now()).unwrap() / 1000).to_string()
}

/// Signs in with a link from the mailbox; gives where it led.
pub async fn by_mail(told: &Told, who: &Person, email: &str) -> String {
    who.post("/valley/sign-in", &[("email", email)]).await;
    told.work().await;
    let mails = told.mails();
    let is_link = |text: &str| text.contains("/valley/link/");
    let mail = mails.iter().rev().find(|m| m.to == email && is_link(&m.text)).unwrap();
    let from = mail.text.find("/valley/link/").unwrap();
    let link = mail.text[from..].split_whitespace().next().unwrap();
    who.post(link, &[]).await.location.unwrap()
}

/// Sets a second step up; gives the app's secret and the recovery codes.
pub async fn set_up(told: &Told, who: &Person) -> (String, Vec<String>) {
    let page = who.get("/valley/account/step").await.body;
    let at = page.find("m-code\">").unwrap() + 8;
    let secret: String = page[at..].split('<').next().unwrap().split_whitespace().collect();
    let wrong = who.post("/valley/account/step", &[("code", "000000")]).await;
    assert!(wrong.line().starts_with("422 This code is not right"), "{}", wrong.line());
    let done = who.post("/valley/account/step", &[("code", &app(told, &page))]).await;
    assert_eq!(done.line(), "200 Write these down");
    let codes = done.body.split("<li>").skip(1).filter_map(|c| c.split('<').next());
    let codes: Vec<String> = codes.filter(|c| c.len() == 14).map(str::to_owned).collect();
    assert_eq!(codes.len(), 10);
    (secret, codes)
}

#[tokio::test]
async fn with_a_second_step_the_mailbox_alone_signs_nobody_in() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let (secret, codes) = set_up(&told, &amina).await;
        let rows = told.database.all_text("second_step").await
            + &told.database.all_text("recovery_code").await;
        assert!(!rows.contains(&secret) && !codes.iter().any(|c| rows.contains(c.as_str())));

        let thief = told.visitor();
        let to = by_mail(&told, &thief, "amina@example.org").await;
        assert_eq!(to, "/valley/account/second?next=%2Fvalley");
        let half = thief.get("/valley/account/second").await;
        let says = half.text();
        assert!(says.contains("Have you lost both your phone or passkey and your recovery codes?"));
        assert!(half.body.contains("href=\"/valley/contacts\">Whom to ask"), "{says}");
        assert!(half.body.contains("href=\"/valley\">Back"), "{says}");
        for path in [
            "/valley/me",
            "/valley/account",
            "/valley/account/step",
            "/valley/me/needs",
            "/valley/letters",
        ] {
            let line = thief.get(path).await.line();
            assert!(line.starts_with("303 /valley/account/second"), "{path} {line}");
        }
        let out = thief.post("/valley/account/step/end", &[]).await.line();
        assert!(out.starts_with("303 /valley/account/second"), "{out}");
        assert!(!thief.get("/valley").await.text().contains("Signed in as"));
        let guess = thief.post("/valley/account/second", &[("code", "123456")]).await;
        assert!(guess.line().starts_with("422 This code is not right"), "{}", guess.line());
        let mut last = 0;
        for n in 0..10 {
            let code = format!("{n:06}");
            last = thief.post("/valley/account/second", &[("code", &code)]).await.status;
        }
        assert_eq!(last, 429, "guessing runs into a limit");

        // Whoever guesses locks nobody out.
        told.minutes_later(2);
        let own = told.visitor();
        by_mail(&told, &own, "amina@example.org").await;
        let now = code(&told, &secret);
        let form = [("code", now.as_str()), ("next", "/valley/me")];
        assert_eq!(own.post("/valley/account/second", &form).await.line(), "303 /valley/me");
        assert_eq!(own.get("/valley/me").await.status, 200);

        // A code works once, and so does a recovery code.
        let other = told.visitor();
        by_mail(&told, &other, "amina@example.org").await;
        assert!(other.post("/valley/account/second", &form).await.line().starts_with("422"));
        let lost = [("code", codes[3].as_str())];
        assert_eq!(other.post("/valley/account/second", &lost).await.line(), "303 /valley");
        let third = told.visitor();
        by_mail(&told, &third, "amina@example.org").await;
        assert!(third.post("/valley/account/second", &lost).await.line().starts_with("422"));
        assert!(own.get("/valley/account").await.text().contains("9 recovery codes left"));
        told.work().await;
        let says =
            |m: &&ground::mail::Lying| m.text.contains("A recovery code was used to sign in");
        let mails = told.mails();
        let notices: Vec<_> = mails.iter().filter(says).collect();
        assert_eq!(notices.len(), 1, "whoever has a code says so to its owner, once");
        assert_eq!(notices[0].to, "amina@example.org");
    })
    .await;
}

#[tokio::test]
async fn every_session_is_listed_and_ended_by_a_press() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let phone = told.visitor();
        by_mail(&told, &phone, "amina@example.org").await;
        let eve = told.person("eve", &[Hat::Using]).await;
        let page = amina.get("/valley/account").await;
        let ends: Vec<&str> = page
            .body
            .split("/valley/account/sessions/")
            .skip(1)
            .filter_map(|p| p.split('/').next())
            .collect();
        assert_eq!(ends.len(), 2);
        // One kind of program in one minute: each button still has a name of its own.
        for n in [1, 2] {
            let name = format!("A program that does not say what it is ({n}), Since");
            assert!(page.text().contains(&name), "{}", page.text());
        }
        let token = phone.cookie(SESSION).unwrap();
        let id = account::listed_id(&token);
        assert!(ends.contains(&id.as_str()) && !page.body.contains(&token));
        let end = format!("/valley/account/sessions/{id}/end");
        assert_eq!(eve.post(&end, &[]).await.status, 404, "nobody ends another's");
        assert_eq!(phone.get("/valley/me").await.status, 200);
        assert_eq!(amina.post(&end, &[]).await.line(), "303 /valley/account");
        assert!(phone.get("/valley/me").await.line().starts_with("303 /valley/sign-in"));
        // What was begun there is shown, to be copied, with the way back to its page.
        let late = phone.post("/valley/raise", &[("what", "zzlate bus"), ("body", "")]).await;
        assert_eq!(late.line(), "409 You are signed out");
        assert!(late.text().contains("zzlate bus"), "{}", late.text());
        assert!(late.body.contains("/valley/sign-in?next=%2Fvalley%2Fraise"), "{}", late.body);
        assert_eq!(amina.get("/valley/me").await.status, 200);
    })
    .await;
}

#[tokio::test]
async fn the_most_private_pages_ask_again_who_it_is() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let write = [("support", "Help with the stairs")];
        assert_eq!(amina.post("/valley/me/needs/write", &write).await.status, 303);
        told.minutes_later(31);
        for path in ["/valley/me/needs", "/valley/me/needs/share", "/valley/me/looks"] {
            let line = amina.get(path).await.line();
            assert!(line.starts_with("303 /valley/account/prove?next="), "{path} {line}");
        }
        // What was typed meanwhile is shown, to be copied.
        let late = amina.post("/valley/me/needs/write", &[("support", "Help with zzsteps")]).await;
        assert_eq!(late.line(), "409 Is it still you?");
        assert!(late.text().contains("Help with zzsteps") && late.body.contains("/account/prove?"));
        let empty = amina.post("/valley/me/needs/write", &[("support", "")]).await.line();
        assert!(empty.starts_with("303 /valley/account/prove"), "{empty}");
        let prove = amina.get("/valley/account/prove?next=%2Fvalley%2Fme%2Fneeds").await;
        assert_eq!(prove.line(), "200 Is it you?");
        let sent = amina.post("/valley/account/prove", &[("next", "/valley/me/needs")]).await;
        assert_eq!(sent.line(), "303 /valley/sign-in/sent");
        told.work().await;
        let mail = told.mails().pop().unwrap();
        assert_eq!(mail.to, "amina@example.org");
        let from = mail.text.find("/valley/link/").unwrap();
        let link = mail.text[from..].split_whitespace().next().unwrap();
        assert_eq!(amina.post(link, &[]).await.line(), "303 /valley/me/needs");
        assert!(amina.get("/valley/me/needs").await.text().contains("Help with the stairs"));

        // On a shared device it is five minutes, and the log is not shown.
        assert_eq!(amina.post("/valley/account/shared", &[]).await.line(), "303 /valley/account");
        assert!(amina.get("/valley/me/looks").await.line().starts_with("403"));
        told.minutes_later(6);
        let asked = "303 /valley/account/prove";
        assert!(amina.get("/valley/me/needs").await.line().starts_with(asked));

        // One press does not go round it: whoever says that it is theirs alone says first who they are.
        let pressed = amina.post("/valley/account/shared", &[]).await.line();
        assert_eq!(pressed, "303 /valley/account/prove?next=%2Fvalley%2Faccount");
        assert!(amina.get("/valley/me/looks").await.line().starts_with("403"));
        for path in ["/valley/me/needs", "/valley/acting", "/valley/account/data"] {
            let line = amina.get(path).await.line();
            assert!(line.starts_with(asked), "{path} {line}");
        }
        assert_eq!(by_mail(&told, &amina, "amina@example.org").await, "/valley");
        let still = amina.get("/valley/me/looks").await.line();
        assert!(
            still.starts_with("403"),
            "a new sign-in on it is still on a shared device: {still}"
        );
        assert_eq!(amina.post("/valley/account/shared", &[]).await.line(), "303 /valley/account");
        assert_eq!(amina.get("/valley/me/looks").await.status, 200);
    })
    .await;
}

#[tokio::test]
async fn a_role_that_sees_what_is_private_of_others_needs_a_second_step() {
    story(async |told: Told| {
        let stew = told.steward("stew").await;
        assert_eq!(stew.get("/valley/letters").await.status, 200);
        let plain = told.visitor();
        by_mail(&told, &plain, "stew@example.org").await;
        assert_eq!(
            plain.get("/valley/letters").await.line(),
            "303 /valley/account/step?next=%2Fvalley%2Fletters"
        );
        assert!(stew.get("/valley/roles").await.text().contains("Has no second step yet."));
        assert!(!told.visitor().get("/valley/roles").await.text().contains("second step"));
        let (secret, _) = set_up(&told, &plain).await;
        assert_eq!(plain.get("/valley/letters").await.status, 200);
        assert!(plain.get("/valley/roles").await.text().contains("Signs in with a second step."));
        told.minutes_later(40);
        let late = plain.post("/valley/account/step/end", &[]).await.line();
        assert!(late.starts_with("303 /valley/account/prove"), "{late}");
        let now = code(&told, &secret);
        let form = [("code", now.as_str()), ("next", "/valley/account")];
        assert_eq!(plain.post("/valley/account/prove", &form).await.line(), "303 /valley/account");
        assert_eq!(plain.post("/valley/account/step/end", &[]).await.line(), "303 /valley/account");
        assert_eq!(
            plain.get("/valley/letters").await.line(),
            "303 /valley/account/step?next=%2Fvalley%2Fletters"
        );
    })
    .await;
}

#[tokio::test]
async fn without_the_second_step_a_role_opens_nothing_that_is_private_of_others() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let carys = told.person("carys", &[Hat::Commissioning]).await;
        let matter = crate::whole_way::raise(&amina).await;
        crate::whole_way::open_talk(&carys, &matter).await;
        let only = [
            ("question", "Only us"),
            ("who", "invited"),
            ("until-day", "20"),
            ("until-month", "12"),
            ("until-year", "2026"),
        ];
        assert_eq!(carys.post(&format!("{matter}/talk/open"), &only).await.status, 303);
        for role in ["steward", "moderator"] {
            let who = told.person(role, &[Hat::Providing]).await;
            who.is_given(role).await;
            assert_eq!(who.get(&matter).await.status, 200, "{role}, with a second step");
            let plain = told.visitor();
            by_mail(&told, &plain, &format!("{role}@example.org")).await;
            assert_eq!(plain.get(&matter).await.status, 404, "{role}");
            let talk = format!("{matter}/talk");
            assert_eq!(plain.get(&talk).await.status, 404, "{role}");
            set_up(&told, &plain).await;
            assert_eq!(plain.get(&matter).await.status, 200, "{role}");
            assert_eq!(plain.post("/valley/account/step/end", &[]).await.status, 303);
            assert_eq!(plain.get(&matter).await.status, 404, "{role}");
        }

        // Whoever holds a worry reads the papers of whom it is about: with a second step too.
        let write = [("support", "zzstairs")];
        assert_eq!(amina.post("/valley/me/needs/write", &write).await.status, 303);
        let lead = told.person("lead", &[Hat::Providing]).await;
        lead.is_given("safeguarding").await;
        let form = [("what", "She is alone at night"), ("harmed", "amina"), ("reach", "")];
        told.visitor().post("/valley/concerns/raise", &form).await;
        let list = lead.get("/valley/concerns").await.body;
        let mut links = list.split("href=\"").filter_map(|part| part.split('"').next());
        let is_worry = |to: &&str| to.starts_with("/valley/concerns/") && !to.ends_with("/raise");
        let worry = links.find(is_worry).unwrap();
        assert_eq!(lead.post(&format!("{worry}/take"), &[]).await.status, 303);
        let needs = format!("/valley/people/{}/needs", amina.id);
        assert_eq!(lead.get(&needs).await.status, 200);
        let plain = told.visitor();
        by_mail(&told, &plain, "lead@example.org").await;
        let step = "303 /valley/account/step?next=%2Fvalley%2Fpeople%2F";
        assert!(plain.get(&needs).await.line().starts_with(step));
        let why = plain.post(&needs, &[("reason", "safeguarding")]).await;
        assert!(why.line().starts_with(step), "{}", why.line());
    })
    .await;
}

#[tokio::test]
async fn whoever_waits_for_their_second_step_sees_how_to_go_on_and_nothing_private() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        set_up(&told, &amina).await;
        let half = told.visitor();
        by_mail(&told, &half, "amina@example.org").await;
        let says = "Go on signing in";
        for path in ["/valley", "/valley/threads", "/valley/contacts", "/valley/nowhere"] {
            let page = half.get(path).await;
            let on = format!("/account/second?next={}", ground::page::encode(path));
            let on = if page.status == 404 { on } else { format!("{on}\"") };
            assert!(page.body.contains(&on) && page.text().contains(says), "{path}");
            assert!(page.body.contains("action=\"/valley/sign-out\""), "{path}");
            assert!(!page.text().contains("amina"), "{path}");
        }
        // A wrong code keeps where they wanted to go, and the page does not lead to itself.
        let form = [("code", "000000"), ("next", "/valley/threads")];
        for page in [
            half.get("/valley/account/second?next=%2Fvalley%2Fthreads").await,
            half.post("/valley/account/second", &form).await,
        ] {
            assert!(page.body.contains("value=\"/valley/threads\""), "{}", page.text());
            assert!(!page.text().contains(says) && !page.text().contains("amina"));
            assert!(page.body.contains("action=\"/valley/sign-out\""));
        }
        assert_eq!(half.post("/valley/sign-out", &[]).await.line(), "303 /valley");
        let gone = half.get("/valley/account/second").await.line();
        assert!(gone.starts_with("303 /valley/sign-in"), "{gone}");
        assert!(!half.get("/valley").await.text().contains(says));
        assert!(!amina.get("/valley").await.text().contains(says));
    })
    .await;
}
