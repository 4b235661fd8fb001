//! Someone who has no account: what waits for them is read to them, and what they say is written down with both names.

use ground::hat::Hat;
use ground::params;
use telling::{Person, Told, story};

const BY_PHONE: (&str, &str) = ("how", "telephone");

pub async fn id(told: &Told, sql: &'static str) -> String {
    let ask = move |db: &ground::store::Db<'_>| Ok(db.one::<(String,)>(sql, params!["valley"])?);
    told.house.store.read(ask).await.unwrap().unwrap().0
}

/// helen enters Edna, who has no e-mail; gives Edna's page.
pub async fn edna(told: &Told, helen: &Person) -> String {
    let form = [
        ("name", "Edna"),
        ("hat", "using"),
        ("way", "post"),
        ("address", "4 Mill Lane zzaddress"),
        ("words", "plain"),
        ("consent", "She said yes on the telephone"),
    ];
    assert_eq!(helen.post("/valley/people/enter", &form).await.status, 303);
    let id = id(told, "select id from person where place_id = $1 and name = 'Edna'").await;
    format!("/valley/people/{id}")
}

/// All that is to be posted.
pub async fn letters(told: &Told, stew: &Person) -> String {
    told.work().await;
    stew.signs_in().await;
    stew.get("/valley/letters/print").await.text()
}

#[tokio::test]
async fn an_introduction_is_read_to_someone_without_an_account_and_their_yes_written_down() {
    story(async |told: Told| {
        let helen = told.person("helen", &[Hat::Community]).await;
        let amina = told.person("amina", &[Hat::Using]).await;
        let other = told.person("other", &[Hat::Community]).await;
        let stew = told.steward("stew").await;
        let page = edna(&told, &helen).await;
        let meet = [("who", "Edna"), ("words", "You both sing zzmeet")];
        assert_eq!(amina.post("/valley/introductions/make", &meet).await.status, 303);
        let meeting = id(&told, "select id from introduction where place_id = $1").await;
        let letter = letters(&told, &stew).await;
        assert!(
            letter.contains("Ask us who it is and why") && !letter.contains("zzmeet"),
            "{letter}"
        );

        let (waits, item) = (format!("{page}/waits"), format!("{page}/waits/{meeting}"));
        for who in [&amina, &other, &told.visitor()] {
            for path in [&waits, &item] {
                assert!([303, 404].contains(&who.get(path).await.status), "{path}");
            }
        }
        assert!(helen.get(&page).await.text().contains("What waits for Edna"));
        assert!(!other.get(&page).await.text().contains("What waits for Edna"));
        assert!(helen.get(&waits).await.text().contains("Someone would like you to meet someone"));
        let read = helen.get(&item).await.text();
        assert!(read.contains("You both sing zzmeet") && read.contains("amina"), "{read}");
        assert!(!read.contains("amina@") && !read.contains("zzaddress"), "{read}");

        let half = [("answer", "yes"), ("reach", "01632 960 199"), BY_PHONE, ("hide", "0")];
        let half = helen.post(&item, &half).await;
        assert!(half.line().starts_with("422 Write what they said."), "{}", half.line());
        assert!(half.body.contains("01632 960 199"), "what was typed is kept");
        let yes = [
            ("answer", "yes"),
            ("reach", "01632 960 199"),
            ("hide", "0"),
            BY_PHONE,
            ("said", "Yes, I love to sing zzsaid"),
        ];
        assert_eq!(helen.post(&item, &yes).await.line(), format!("303 {waits}"));
        assert!(helen.get(&waits).await.text().contains("Nothing waits for them."));

        // Both names stand in the trail, their words do not, nor anywhere unsealed.
        let line = told.trail_content("people.answer.note").await;
        assert_eq!(line["by"].as_str(), Some(helen.id.as_str()));
        assert!(page.ends_with(line["for"].as_str().unwrap()));
        assert_eq!(line["channel"].as_str(), Some("telephone"));
        assert!(helen.post(&item, &yes).await.text().contains("does not wait for them any more"));
        for table in ["trail", "noted", "letter", "outbox", "introduction"] {
            assert!(!told.database.all_text(table).await.contains("zzsaid"), "{table}");
        }
        let letter = letters(&told, &stew).await;
        for part in
            ["helen wrote down for you what you said", "Meeting someone", "Your answer: Yes"]
        {
            assert!(letter.contains(part), "{part}: {letter}");
        }

        // Now it is amina's turn, who reads how Edna is reached; helen reads nothing of how amina is.
        let path = format!("/valley/introductions/{meeting}");
        let both = [("answer", "yes"), ("reach", "At the choir zzreach"), ("hide", "0")];
        assert_eq!(amina.post(&path, &both).await.status, 303);
        assert!(amina.get(&path).await.text().contains("01632 960 199"));
        assert_eq!(helen.get(&path).await.status, 404);
        let letter = letters(&told, &stew).await;
        assert!(letter.contains("They learn how to reach you") && !letter.contains("zzreach"));
    })
    .await;
}

#[tokio::test]
async fn whoever_asked_does_not_write_down_the_answer_and_a_steward_can() {
    story(async |told: Told| {
        let helen = told.person("helen", &[Hat::Community]).await;
        let stew = told.steward("stew").await;
        let page = edna(&told, &helen).await;
        let put = [("name", "Edna"), ("kind", "friend"), ("ring", "1"), ("ask", "yes")];
        assert_eq!(helen.post("/valley/me/circle/put", &put).await.status, 303);
        let ask = [
            ("who", "Edna"),
            ("kind", "volunteer"),
            ("about", "I like mornings zzabout"),
            ("promise", "I tell you early"),
            ("trial-day", "20"),
            ("trial-month", "12"),
            ("trial-year", "2026"),
        ];
        assert_eq!(helen.post("/valley/teams/ask", &ask).await.status, 303);
        let circle = id(&told, "select id from circle where place_id = $1").await;
        let seat = id(&told, "select id from seat where place_id = $1").await;
        let to = |item: &str| format!("{page}/waits/{item}");
        let says = [("answer", "yes"), BY_PHONE, ("said", "Yes please")];
        for item in [&circle, &seat] {
            let own = helen.post(&to(item), &says).await;
            assert!(own.text().contains("Someone else writes down their answer"), "{}", own.text());
        }
        let list = stew.get(&format!("{page}/waits")).await.text();
        assert!(list.contains("helen asks you into their circle of support"), "{list}");
        assert_eq!(stew.post(&to(&circle), &says).await.status, 303);
        let circle = helen.get("/valley/me/circle").await.text();
        let noted = "In your circle of support stew wrote down what was said.";
        assert!(circle.replace("support. ", "support ").contains(noted), "{circle}");
        let read = stew.get(&to(&seat)).await.text();
        for part in
            ["What helen says of themselves: I like mornings zzabout", "What helen promises"]
        {
            assert!(read.contains(part), "{part}: {read}");
        }
        assert!(
            stew.post(&to(&seat), &says).await.line().starts_with("422 Write what they promise.")
        );
        let promise = [&says[..], &[("promise", "I come on time zzpromise")]].concat();
        assert_eq!(stew.post(&to(&seat), &promise).await.status, 303);
        let seen = helen.get(&format!("/valley/teams/seats/{seat}")).await.text();
        assert!(seen.contains("I come on time zzpromise"), "{seen}");
        assert!(seen.contains("stew wrote down what was said."), "{seen}");
        let read = stew.get(&format!("{page}/waits")).await.text();
        assert!(read.contains("Nothing waits for them."), "{read}");
        // A role without a second step reads nothing of it.
        told.minutes_later(31);
        assert_eq!(stew.get(&format!("{page}/waits")).await.status, 303, "proof is asked anew");
    })
    .await;
}

#[tokio::test]
async fn who_no_longer_agrees_to_be_here_is_not_asked_again_and_is_forgotten_by_a_steward() {
    story(async |told: Told| {
        let helen = told.person("helen", &[Hat::Community]).await;
        let other = told.person("other", &[Hat::Community]).await;
        let stew = told.steward("stew").await;
        let page = edna(&told, &helen).await;
        let (agreed, no_more) = (format!("{page}/agreed"), format!("{page}/no-more"));
        assert_eq!(other.get(&no_more).await.status, 404);
        assert!(
            helen
                .get("/valley/people/enter")
                .await
                .text()
                .contains("The one you entered last: Edna")
        );
        assert!(helen.get(&page).await.text().contains("How Edna agreed to be here"));
        assert!(helen.get(&agreed).await.text().contains("They no longer agree"));
        let said = [("how", "in-person"), ("said", "Leave me out of it zzsaid")];
        assert_eq!(helen.post(&no_more, &said).await.line(), format!("303 {page}"));
        let on = "it was written down that they no longer agree";
        for who in [&helen, &stew, &other] {
            let (knows, seen) = (who.name != "other", who.get(&page).await.text());
            assert_eq!(seen.contains("Edna no longer agrees to be here. Nobody asks"), knows);
            assert_eq!(seen.contains("Introduce someone"), !knows, "{seen}");
            assert!(!seen.contains("What waits for Edna"), "{seen}");
        }
        assert!(helen.get(&agreed).await.text().contains(on));
        let waits = "Edna no longer agrees to be here";
        assert!(stew.get("/valley").await.text().contains(waits));
        assert!(!helen.get("/valley").await.text().contains(waits));
        told.work().await;
        let mail = told.mails().into_iter().find(|m| m.to == stew.email).unwrap();
        assert!(mail.text.contains(&no_more.replace("no-more", "forget")), "{}", mail.text);
        assert!(!mail.text.contains("Edna") && !mail.subject.contains("Edna"));

        // Whoever would ask her something finds nobody of that name, as if she were not here.
        for (to, form) in [
            ("introductions/make", vec![("who", "Edna"), ("words", "You both sing")]),
            (
                "teams/ask",
                vec![("who", "Edna"), ("kind", "friend"), ("about", "x"), ("promise", "x")],
            ),
        ] {
            let reply = other.post(&format!("/valley/{to}"), &form).await;
            assert!(reply.line().starts_with("422"), "{}", reply.text());
            assert!(reply.text().contains("Edna"), "what was typed is still there");
        }

        let forget = format!("{page}/forget");
        assert_eq!(stew.post(&forget, &[("sure", "yes")]).await.status, 200);
        assert!(!stew.get("/valley").await.text().contains(waits));
        // What was to be posted to her is no letter any more, and nothing new is written to her.
        let run = letters(&told, &stew).await;
        assert!(
            !run.contains("Someone who has left") && run.contains("No letter waits to be posted."),
            "{run}"
        );
        told.verify().await.expect("the chain holds");
    })
    .await;
}

#[tokio::test]
async fn who_agrees_again_to_be_here_is_told_that_it_was_written_down() {
    story(async |told: Told| {
        let helen = told.person("helen", &[Hat::Community]).await;
        let stew = told.steward("stew").await;
        let page = edna(&told, &helen).await;
        let (agreed, no_more) = (format!("{page}/agreed"), format!("{page}/no-more"));
        let said = [("how", "in-person"), ("said", "Leave me out of it zzsaid")];
        assert_eq!(helen.post(&no_more, &said).await.line(), format!("303 {page}"));
        let on = "it was written down that they no longer agree";
        let waits = "Edna no longer agrees to be here";
        assert!(stew.get("/valley").await.text().contains(waits));

        // Nobody asks her again whether she still agrees.
        told.later(800);
        for who in [&helen, &stew] {
            who.signs_in().await;
        }
        assert_eq!(people_asked(&told).await, 0);
        assert_eq!(helen.post(&agreed, &[("said", "She changed her mind")]).await.status, 303);
        assert!(!helen.get(&agreed).await.text().contains(on));
        assert!(!stew.get("/valley").await.text().contains(waits));
        // That it is undone is told to her and to the stewards, who name nobody in a mail.
        let letter = letters(&told, &stew).await;
        for part in ["helen wrote down for you what you said", "Being here", "Your answer: Yes"] {
            assert!(letter.contains(part), "{part}: {letter}");
        }
        let mails = told.mails();
        let back = mails
            .iter()
            .rfind(|m| m.to == stew.email && m.text.contains("agrees to be here again"));
        assert!(back.is_some_and(|mail| !mail.text.contains("Edna")), "{mails:?}");
        told.later(800);
        assert_eq!(people_asked(&told).await, 1);
    })
    .await;
}

/// How many are asked again whether they agree.
async fn people_asked(told: &Told) -> usize {
    people::open::ask_again(&told.house, "valley").await.unwrap()
}

#[tokio::test]
async fn who_was_entered_with_an_address_and_is_reached_by_post_is_helped_on_paper_too() {
    story(async |told: Told| {
        let helen = told.person("helen", &[Hat::Community]).await;
        let stew = told.steward("stew").await;
        let form = [
            ("name", "Olga"),
            ("hat", "using"),
            ("way", "post"),
            ("address", "5 Mill Lane"),
            ("email", "olga@example.org"),
            ("words", "plain"),
            ("consent", "She said yes on the telephone"),
        ];
        assert_eq!(helen.post("/valley/people/enter", &form).await.status, 303);
        let olga = id(&told, "select id from person where place_id = $1 and name = 'Olga'").await;
        let page = format!("/valley/people/{olga}");
        assert_eq!(helen.get(&format!("{page}/waits")).await.status, 200);
        stew.signs_in().await;
        for end in ["waits", "held", "forget", "no-more"] {
            assert_eq!(stew.get(&format!("{page}/{end}")).await.status, 200, "{end}");
        }
    })
    .await;
}

#[tokio::test]
async fn what_is_held_about_someone_without_an_account_is_printed_without_what_is_sealed() {
    story(async |told: Told| {
        let helen = told.person("helen", &[Hat::Community]).await;
        let amina = told.person("amina", &[Hat::Using]).await;
        let stew = told.steward("stew").await;
        let page = edna(&told, &helen).await;
        let meet = [("who", "Edna"), ("words", "You both sing zzmeet")];
        amina.post("/valley/introductions/make", &meet).await;
        let edna = page.rsplit('/').next().unwrap();
        let deputy = [
            ("who", "amina"),
            ("kind", "deputy"),
            ("area", "needs"),
            ("for", "Edna cannot decide this zzfor"),
            ("authority", "Court order of 3 May 2026, zzorder"),
            ("until-day", "1"),
            ("until-month", "2"),
            ("until-year", "2027"),
        ];
        let agree = format!("/valley/acting/agree?for={edna}");
        assert_eq!(stew.post(&agree, &deputy).await.status, 303);
        // For whom Edna may act is another's.
        let mut by_edna = deputy;
        by_edna[0] = ("who", "Edna");
        let agree = format!("/valley/acting/agree?for={}", helen.id);
        assert_eq!(stew.post(&agree, &by_edna).await.status, 303);
        told.work().await;
        let held = format!("{page}/held");
        for who in [&helen, &amina] {
            assert_eq!(who.get(&held).await.status, 404);
        }
        let account = format!("/valley/people/{}/held", amina.id);
        assert_eq!(stew.get(&account).await.status, 404, "amina reads it herself");
        assert!(stew.get(&page).await.text().contains("Print what is held about Edna"));
        assert!(stew.post(&held, &[]).await.line().starts_with("422 Choose how they asked."));
        let sheet = stew.post(&held, &[("how", "paper")]).await;
        assert_eq!(sheet.status, 200);
        let text = sheet.text();
        for part in [
            "4 Mill Lane zzaddress",
            "She said yes on the telephone",
            "What is not on this page",
            "Who may act for you",
            "amina",
            "Deputy",
            "1 February 2027",
        ] {
            assert!(text.contains(part), "{part}: {text}");
        }
        for never in ["zzmeet", "Introductions you", "zzfor", "zzorder", "For whom you may act"] {
            assert!(!text.contains(never), "{never}: {text}");
        }
        let line = told.trail_content("people.person.held").await;
        assert!(page.ends_with(line["for"].as_str().unwrap()));
        told.minutes_later(31);
        assert_eq!(stew.get(&held).await.status, 303, "proof is asked anew");
    })
    .await;
}

#[tokio::test]
async fn whoever_leaves_is_asked_once_and_whoever_takes_away_what_others_see_presses_once() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let bola = told.person("bola", &[Hat::Community]).await;
        let put = [("name", "bola"), ("kind", "friend"), ("ring", "1"), ("ask", "yes")];
        assert_eq!(amina.post("/valley/me/circle/put", &put).await.status, 303);
        assert!(bola.get("/valley/me").await.text().contains("amina asks you into their circle"));
        let seat = id(&told, "select id from circle where place_id = $1").await;
        let (leave, end) =
            (format!("/valley/circles/{seat}/leave"), format!("/valley/me/circle/{seat}/end"));
        let form = |path: &str| format!("method=\"post\" action=\"{path}\"");
        assert!(
            bola.get("/valley/circles").await.body.contains(&form(&leave)),
            "a no is one press"
        );
        assert_eq!(bola.post(&format!("/valley/circles/{seat}/yes"), &[]).await.status, 303);
        assert!(!bola.get("/valley/me").await.text().contains("amina asks you into their circle"));
        let list = bola.get("/valley/circles").await.body;
        assert!(list.contains(&format!("href=\"{leave}\"")) && !list.contains(&form(&leave)));
        let asked = bola.get(&leave).await;
        assert!(asked.text().contains("You can come back only when you are asked again."));
        assert!(asked.body.contains(&form(&leave)));
        assert!(amina.get("/valley/me/circle").await.body.contains(&form(&end)));

        // Someone who is not of the place sees nothing here: taking them out loses what was written.
        let put = [("name", "Aunt Jo"), ("kind", "family"), ("ring", "2")];
        assert_eq!(amina.post("/valley/me/circle/put", &put).await.status, 303);
        let jo = id(&told, "select id from circle where place_id = $1 and member_id is null").await;
        let end = format!("/valley/me/circle/{jo}/end");
        assert!(!amina.get("/valley/me/circle").await.body.contains(&form(&end)));
        assert!(amina.get(&end).await.text().contains("You cannot undo this."));
        assert_eq!(bola.get(&end).await.status, 404);
        assert_eq!(amina.post(&end, &[]).await.status, 303);
        assert!(!amina.get("/valley/me/circle").await.text().contains("Aunt Jo"));
    })
    .await;
}
