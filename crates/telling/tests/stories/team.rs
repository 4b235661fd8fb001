//! A care team that the person leads.

use ground::hat::Hat;
use ground::params;
use telling::{Person, Told, story};

/// amina asks bola into her team, until 10 December.
pub const ASK: &[(&str, &str)] = &[
    ("who", "bola"),
    ("kind", "worker"),
    ("about", "I like mornings zzabout"),
    ("promise", "I tell you early zzpromise"),
    ("trial-day", "10"),
    ("trial-month", "12"),
    ("trial-year", "2026"),
];

/// Amina asks bola, who says yes; gives the address of the seat.
async fn tried(told: &Told, amina: &Person, bola: &Person) -> String {
    let team = format!("/valley/teams/{}", amina.id);
    assert_eq!(amina.post("/valley/teams/ask", ASK).await.line(), format!("303 {team}"));
    let seat =
        newest(told, "select id from seat where place_id = $1 order by asked_at desc, id desc")
            .await;
    let seat = format!("/valley/teams/seats/{seat}");
    assert_eq!(bola.get(&team).await.status, 404, "before the yes");
    let asks = "amina asks you into a care team";
    assert!(bola.get("/valley").await.text().contains(asks), "it waits on the front page");
    assert!(!amina.get("/valley").await.text().contains("asks you into"));
    let asked = bola.get(&seat).await.text();
    assert!(asked.contains("What do you promise amina?"), "{asked}");
    let empty = bola.post(&format!("{seat}/take"), &[("about", "I was a baker")]).await;
    assert!(empty.body.contains("I was a baker"), "what was typed is kept");
    assert!(empty.line().starts_with("422 Write what you promise."), "{}", empty.line());
    let yes = [("about", "I was a baker zzthem"), ("promise", "I come on time zztheirs")];
    assert_eq!(bola.post(&format!("{seat}/take"), &yes).await.line(), format!("303 {seat}"));
    assert!(!bola.get("/valley").await.text().contains(asks), "it waits no more");
    seat
}

async fn newest(told: &Told, sql: &'static str) -> String {
    let ask = move |db: &ground::store::Db<'_>| Ok(db.one::<(String,)>(sql, params!["valley"])?);
    told.house.store.read(ask).await.unwrap().unwrap().0
}

#[tokio::test]
async fn someone_new_is_tried_and_stays_only_when_both_want_to() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let bola = told.person("bola", &[Hat::Providing]).await;
        let eve = told.person("eve", &[Hat::Providing]).await;
        let stew = told.steward("stew").await;
        let seat = tried(&told, &amina, &bola).await;
        let team = format!("/valley/teams/{}", amina.id);
        for who in [&eve, &stew] {
            for path in [&seat, &team] {
                assert_eq!(who.get(path).await.status, 404, "{path}");
            }
            assert_eq!(who.post(&format!("{seat}/end"), &[]).await.status, 404);
        }
        assert!(bola.get(&team).await.text().contains("On trial until 10 December 2026"));
        for who in [&amina, &bola] {
            let seen = who.get(&seat).await.text();
            for part in [
                "What amina says of themselves I like mornings zzabout",
                "What amina promises bola I tell you early zzpromise",
                "What bola says of themselves I was a baker zzthem",
                "What bola promises amina I come on time zztheirs",
            ] {
                assert!(seen.contains(part), "{} reads {part}: {seen}", who.name);
            }
        }
        let rows = told.database.all_text("seat").await + &told.database.all_text("team_hat").await;
        assert!(
            !["zzabout", "zzpromise", "zztheirs", "zzthem"].iter().any(|w| rows.contains(w)),
            "{rows}"
        );

        // One alone does not go on.
        assert_eq!(amina.post(&format!("{seat}/go-on"), &[]).await.line(), format!("303 {seat}"));
        told.later(20);
        for who in [&amina, &bola] {
            who.signs_in().await;
        }
        assert!(bola.get(&seat).await.text().contains("It has ended."));
        assert_eq!(bola.get(&team).await.status, 404);
        assert!(bola.post(&format!("{seat}/go-on"), &[]).await.line().starts_with("403 "));

        // Again, and both want to; then either ends it without a reason.
        let mut again = ASK.to_vec();
        again[5] = ("trial-month", "1");
        again[6] = ("trial-year", "2027");
        amina.post("/valley/teams/ask", &again).await;
        let sql = "select id from seat where place_id = $1 order by asked_at desc, id desc";
        let seat = format!("/valley/teams/seats/{}", newest(&told, sql).await);
        bola.post(&format!("{seat}/take"), &[("promise", "I come on time")]).await;
        for who in [&amina, &bola] {
            assert_eq!(who.post(&format!("{seat}/go-on"), &[]).await.status, 303);
        }
        told.later(60);
        bola.signs_in().await;
        assert!(bola.get(&team).await.text().contains("Both said that it goes on."));
        assert_eq!(bola.post(&format!("{seat}/end"), &[]).await.line(), "303 /valley/teams");
        assert_eq!(bola.get(&team).await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn a_team_finds_its_way_to_what_is_kept_elsewhere() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let bola = told.person("bola", &[Hat::Providing]).await;
        let eve = told.person("eve", &[Hat::Providing]).await;
        tried(&told, &amina, &bola).await;
        let team = format!("/valley/teams/{}", amina.id);
        let put = format!("{team}/links");
        let rota = [("name", "The rota"), ("address", "https://rota.example.org/zzamina")];
        for address in ["javascript:alert(1)", "http://rota.example.org", "rota"] {
            let refused = amina.post(&put, &[("name", "The rota"), ("address", address)]).await;
            assert!(refused.line().starts_with("422 This is no address"), "{}", refused.line());
        }
        // The person leads: those in the team follow a link, and nobody else knows of it.
        assert!(bola.post(&put, &rota).await.line().starts_with("403"));
        assert_eq!(eve.post(&put, &rota).await.status, 404);
        assert_eq!(amina.post(&put, &rota).await.line(), format!("303 {team}"));
        let seen = bola.get(&team).await;
        assert!(seen.body.contains("href=\"https://rota.example.org/zzamina\""));
        assert!(seen.text().contains("On rota.example.org"));
        assert!(!told.database.all_text("team_link").await.contains("zzamina"));
        let page = amina.get(&team).await.body;
        let id = page.split("/links/").nth(1).unwrap().split('/').next().unwrap();
        let end = format!("{put}/{id}/end");
        assert!(bola.post(&end, &[]).await.line().starts_with("403"));
        assert_eq!(amina.post(&end, &[]).await.line(), format!("303 {team}"));
        assert!(!bola.get(&team).await.body.contains("zzamina"));
    })
    .await;
}

#[tokio::test]
async fn a_hat_is_worn_by_consent_and_ends_by_its_day() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let bola = told.person("bola", &[Hat::Providing]).await;
        let eve = told.person("eve", &[Hat::Providing]).await;
        let seat = tried(&told, &amina, &bola).await;
        let team = format!("/valley/teams/{}", amina.id);
        let hat = [
            ("name", "The rota"),
            ("holder", bola.id.as_str()),
            ("until-day", "1"),
            ("until-month", "6"),
            ("until-year", "2027"),
        ];
        let mut outside = hat;
        outside[1] = ("holder", &eve.id);
        let refused = amina.post(&format!("{team}/hats"), &outside).await.line();
        assert_eq!(refused, "422 Choose who is to look after it.");
        assert_eq!(eve.post(&format!("{team}/hats"), &hat).await.status, 404);
        told.work().await;
        let to_bola = |mail: &ground::mail::Lying| {
            mail.to == bola.email && mail.text.contains("asks you something")
        };
        let asked = told.mails().iter().filter(|mail| to_bola(mail)).count();
        assert_eq!(amina.post(&format!("{team}/hats"), &hat).await.line(), format!("303 {team}"));
        // Whom it is offered to is told so, and finds it among what waits.
        told.work().await;
        assert_eq!(told.mails().iter().filter(|mail| to_bola(mail)).count(), asked + 1);
        assert!(bola.get("/valley/me").await.text().contains("offers you a hat"));
        let id = newest(&told, "select id from team_hat where place_id = $1").await;
        let to = |verb: &str| format!("{team}/hats/{id}/{verb}");
        for verb in ["take", "check", "down"] {
            assert_eq!(amina.post(&to(verb), &[]).await.status, 404, "only its holder: {verb}");
        }
        assert_eq!(bola.post(&to("check"), &[]).await.status, 404, "before the yes");
        assert_eq!(bola.post(&to("take"), &[]).await.line(), format!("303 {team}"));
        assert!(amina.get(&team).await.text().contains("The rota bola Until 1 June 2027"));

        // Whoever leads takes it back, with a reason; the holder alone is told and reads it.
        assert!(bola.get(&to("back")).await.line().starts_with("403"));
        assert!(bola.post(&to("back"), &[("reason", "no")]).await.line().starts_with("403"));
        assert_eq!(eve.get(&to("back")).await.status, 404);
        let asked = amina.get(&to("back")).await.text();
        assert!(asked.contains("The rota: bola"), "{asked}");
        let none = amina.post(&to("back"), &[]).await;
        assert!(none.line().starts_with("422 Write why you take it back"), "{}", none.line());
        let reason = [("reason", "I do it myself now zzback")];
        assert_eq!(amina.post(&to("back"), &reason).await.line(), format!("303 {team}"));
        assert_eq!(amina.post(&to("back"), &reason).await.status, 404, "it is over");
        told.work().await;
        let mail = told.mails().pop().unwrap();
        assert_eq!(mail.to, "bola@example.org");
        assert!(!format!("{} {}", mail.subject, mail.text).contains("zzback"), "{mail:?}");
        let seen = bola.get(&team).await.text();
        let gone = "The rota: taken back on 23 November 2026 I do it myself now zzback";
        assert!(seen.contains(gone) && !seen.contains("Until 1 June 2027"), "{seen}");
        assert!(!told.database.all_text("team_hat").await.contains("zzback"));
        told.later(40);
        for who in [&amina, &bola] {
            who.signs_in().await;
        }
        for who in [&amina, &bola] {
            who.post(&format!("{seat}/go-on"), &[]).await;
        }
        assert_eq!(bola.get(&team).await.status, 404, "the trial ran out before both went on");
    })
    .await;
}

#[tokio::test]
async fn whoever_starts_a_team_steps_back_when_the_signs_are_there() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let people = [
            told.person("starter", &[Hat::Providing]).await,
            told.person("ann", &[Hat::Community]).await,
            told.person("ben", &[Hat::Providing]).await,
        ];
        let team = format!("/valley/teams/{}", amina.id);
        for (n, who) in people.iter().enumerate() {
            let mut ask = ASK.to_vec();
            ask[0] = ("who", &who.name);
            if n == 0 {
                ask.push(("starter", "yes"));
            }
            told.minutes_later(1);
            assert_eq!(amina.post("/valley/teams/ask", &ask).await.status, 303);
            let sql = "select id from seat where place_id = $1 order by asked_at desc, id desc";
            let seat = format!("/valley/teams/seats/{}", newest(&told, sql).await);
            who.post(&format!("{seat}/take"), &[("promise", "yes")]).await;
            for one in [&amina, who] {
                one.post(&format!("{seat}/go-on"), &[]).await;
            }
        }
        let before = amina.get(&team).await.text();
        assert!(before.contains("Not all the signs are there yet."), "{before}");
        let hat = [
            ("name", "The rota"),
            ("holder", people[1].id.as_str()),
            ("until-day", "1"),
            ("until-month", "6"),
            ("until-year", "2027"),
        ];
        people[1].post(&format!("{team}/hats"), &hat).await;
        let after = amina.get(&team).await.text();
        assert!(after.contains("All the signs are there: it is time to step back."), "{after}");
    })
    .await;
}
