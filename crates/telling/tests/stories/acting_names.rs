//! Both names stand with what someone does who acts for another, for everyone who may see the act. Where the page names
//! nobody, neither name is on it or in the public record, and the person reads both.

use crate::acting_hand::{acts, newest};
use crate::whole_way::{open_talk, raise, say};
use ground::hat::Hat;
use telling::{Told, story};

const BOTH: &str = "sheila (acting for amina)";

#[tokio::test]
async fn a_matter_that_was_raised_for_someone_has_both_names_for_everyone() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let sheila = told.person("sheila", &[Hat::Community]).await;
        let carys = told.person("carys", &[Hat::Commissioning]).await;
        acts(&told, &amina, &sheila, &["talk"]).await;
        let matter = raise(&sheila).await;
        let raised = format!("Raised by {BOTH} on 23 November 2026.");
        for who in [&amina, &carys, &told.visitor()] {
            let page = who.get(&matter).await.text();
            assert!(page.contains(&raised) && page.contains(&format!("by {BOTH}")), "{page}");
            // What was agreed is between the two.
            assert!(!page.contains("My eyes are bad"), "{page}");
            let record = who.get("/valley/record").await.text();
            assert!(record.contains(BOTH), "{record}");
        }
        let feed = told.visitor().get("/valley/record.atom").await.body;
        assert!(feed.contains(BOTH), "{feed}");
        let own = raise(&carys).await;
        assert!(told.visitor().get(&own).await.text().contains("Raised by carys on"));
        // Also once it is for those invited alone: its lines are on no public record any more.
        open_talk(&carys, &matter).await;
        let mut open = vec![("question", "What would help?"), ("who", "invited")];
        open.extend([("until-day", "20"), ("until-month", "12"), ("until-year", "2026")]);
        assert_eq!(carys.post(&format!("{matter}/talk/open"), &open).await.status, 303);
        assert!(carys.get(&matter).await.text().contains(&raised));
        assert_eq!(told.visitor().get(&matter).await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn what_was_said_for_someone_names_neither_of_them_and_the_person_reads_who_wrote_it() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let sheila = told.person("sheila", &[Hat::Community]).await;
        let carys = told.person("carys", &[Hat::Commissioning]).await;
        let matter = raise(&carys).await;
        open_talk(&carys, &matter).await;
        acts(&told, &amina, &sheila, &["talk"]).await;
        say(&sheila, &matter, "zzsaid: a bus at eight").await;

        let talk = format!("{matter}/talk");
        for who in [&carys, &told.visitor()] {
            for path in [talk.as_str(), &matter, "/valley/record", "/valley/record.json"] {
                let page = who.get(path).await.body;
                for not in ["amina", "sheila", &amina.id, &sheila.id] {
                    assert!(!page.contains(not), "{not} at {path}: {page}");
                }
            }
        }
        let line = told.trail_content("voice.statement.add").await;
        assert!(line["by"].is_null() && line["hand"].is_null(), "{line}");

        let mine = amina.get(&format!("{talk}/mine")).await.text();
        assert!(mine.contains(&format!("Written by {BOTH}.")), "{mine}");
        assert!(!carys.get(&format!("{talk}/mine")).await.text().contains("sheila"));
        let done = amina.get("/valley/acting").await.text();
        assert!(
            done.contains("sheila, 23 November 2026, 10:00: Someone added a statement"),
            "{done}"
        );
        let held = amina.get("/valley/account/data").await.text();
        assert!(held.contains("What someone did for you in talks"), "{held}");

        // Whoever is forgotten takes with them who acted for them.
        assert_eq!(amina.post("/valley/account/forget", &[("sure", "yes")]).await.status, 200);
        assert!(told.database.all_text("hand").await.is_empty());
        told.verify().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_choice_that_was_put_on_the_list_for_someone_has_both_names_on_its_page() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let sheila = told.person("sheila", &[Hat::Community]).await;
        let carys = told.person("carys", &[Hat::Commissioning]).await;
        let matter = raise(&carys).await;
        open_talk(&carys, &matter).await;
        let choices = format!("{matter}/choices");
        let put = |name: &'static str| [("name", name), ("body", "As we talked about it.")];
        assert_eq!(amina.post(&format!("{choices}/put"), &put("A van")).await.status, 303);
        assert!(!told.visitor().get(&choices).await.text().contains("acting for"));
        told.minutes_later(1);
        acts(&told, &amina, &sheila, &["talk"]).await;
        assert_eq!(
            sheila.post(&format!("{choices}/put"), &put("A bus at eight")).await.status,
            303
        );
        let page = told.visitor().get(&choices).await.text();
        assert_eq!(page.matches(&format!("{BOTH} (Using care)")).count(), 1, "{page}");
        assert!(page.contains("amina (Using care)"), "{page}");
        let line = told.trail_content("voice.choice.put").await;
        assert!(line["by"].is_null() && line["hand"].is_null(), "{line}");
    })
    .await;
}

#[tokio::test]
async fn an_introduction_that_was_made_for_someone_has_both_names() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let sheila = told.person("sheila", &[Hat::Community]).await;
        let bola = told.person("bola", &[Hat::Providing]).await;
        acts(&told, &amina, &sheila, &["meet"]).await;
        let make = [("who", "bola"), ("other", ""), ("words", "You both sing")];
        let made = sheila.post("/valley/introductions/make", &make).await;
        assert_eq!(made.status, 303, "{}", made.line());
        let id = newest(&told, "select id from introduction where place_id = $1").await;
        let path = format!("/valley/introductions/{id}");
        for who in [&amina, &bola] {
            let page = who.get(&path).await.text();
            assert!(page.contains(&format!("{BOTH} would like you two to meet.")), "{page}");
        }
        sheila.post("/valley/acting/stop", &[]).await;
        assert_eq!(sheila.get(&path).await.status, 404, "it is amina's");
    })
    .await;
}

#[tokio::test]
async fn a_hat_that_was_offered_or_taken_back_for_someone_has_both_names() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let sheila = told.person("sheila", &[Hat::Community]).await;
        let bola = told.person("bola", &[Hat::Providing]).await;
        let ask = [
            ("who", "bola"),
            ("kind", "worker"),
            ("about", "I like mornings"),
            ("promise", "I tell you early"),
            ("trial-day", "10"),
            ("trial-month", "12"),
            ("trial-year", "2026"),
        ];
        assert_eq!(amina.post("/valley/teams/ask", &ask).await.status, 303);
        let seat = newest(&told, "select id from seat where place_id = $1").await;
        let yes = [("about", "I was a baker"), ("promise", "I come on time")];
        assert_eq!(bola.post(&format!("/valley/teams/seats/{seat}/take"), &yes).await.status, 303);

        let team = format!("/valley/teams/{}", amina.id);
        let hat = |name: &'static str| {
            let until = [("until-day", "1"), ("until-month", "2"), ("until-year", "2027")];
            [vec![("name", name), ("holder", bola.id.as_str())], until.to_vec()].concat()
        };
        assert_eq!(amina.post(&format!("{team}/hats"), &hat("The garden")).await.status, 303);
        assert!(!bola.get(&team).await.text().contains("Offered by"), "amina did that herself");
        acts(&told, &amina, &sheila, &["team"]).await;
        assert_eq!(sheila.post(&format!("{team}/hats"), &hat("The rota")).await.status, 303);
        for who in [&amina, &bola] {
            let page = who.get(&team).await.text();
            let (before, after) = page.split_once("The rota").unwrap();
            let says = format!("Offered by {BOTH}");
            assert!(after.contains(&says) ^ before.contains(&says), "{page}");
        }
        let sql = "select id from team_hat where place_id = $1 and hand_id is not null";
        let rota = newest(&told, sql).await;
        let why = [("reason", "Dev does it now")];
        let back = format!("{team}/hats/{rota}/back");
        assert_eq!(sheila.post(&back, &why).await.status, 303);
        let page = bola.get(&team).await.text();
        assert!(page.contains("The rota: taken back on 23 November 2026"), "{page}");
        assert!(page.contains(&format!("{BOTH} Dev does it now")), "{page}");
    })
    .await;
}

#[tokio::test]
async fn what_was_done_for_me_says_on_what_and_leads_there() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let sheila = told.person("sheila", &[Hat::Community]).await;
        told.person("bola", &[Hat::Providing]).await;
        acts(&told, &amina, &sheila, &["talk", "strengths", "needs", "meet", "reach"]).await;
        let matter = raise(&sheila).await;
        for body in ["I bake bread", "I fell off a horse"] {
            let strength = [("kind", "gift"), ("body", body)];
            let put = sheila.post("/valley/me/strengths/put", &strength).await;
            assert_eq!(put.status, 303, "{}", put.line());
        }
        let needs = "/valley/me/needs";
        assert_eq!(sheila.post(needs, &[("reason", "acting")]).await.status, 303);
        let write = [("support", "Help to wash")];
        assert_eq!(sheila.post(&format!("{needs}/write"), &write).await.status, 303);
        let make = [("who", "bola"), ("other", ""), ("words", "You both sing")];
        assert_eq!(sheila.post("/valley/introductions/make", &make).await.status, 303);

        let one = |sql| newest(&told, sql);
        let bread =
            one("select id from strength where place_id = $1 and body like '%bread%'").await;
        let horse =
            one("select id from strength where place_id = $1 and body like '%horse%'").await;
        let meet = one("select id from introduction where place_id = $1").await;
        let end = format!("/valley/me/strengths/{horse}/end");
        assert_eq!(amina.post(&end, &[]).await.status, 303);
        let strengths = "/valley/me/strengths".to_owned();
        let page = amina.get("/valley/acting").await;
        for (what, href) in [
            ("The last bus goes before my evening visit", &matter),
            ("I bake bread", &format!("{strengths}/{bread}")),
            // What is there no more leads to where it stood.
            ("My strengths", &strengths),
            ("bola and amina", &format!("/valley/introductions/{meet}")),
            ("What I need", &needs.to_owned()),
        ] {
            let link = format!("href=\"{href}\">{what}</a>");
            assert!(page.body.contains(&link), "{link}: {}", page.body);
            assert_eq!(amina.get(href).await.status, 200, "{href}");
        }
        assert!(
            !page.body.contains("horse")
                && !sheila.get("/valley/acting").await.body.contains("bread")
        );

        // Who opened papers does not stand on a device that others use.
        let opened = "sheila, 23 November 2026, 10:00: Someone said why they open a private paper.";
        let hidden = "Others use this device, so this page does not say who opened your papers.";
        assert!(page.text().contains(opened) && !page.text().contains(hidden), "{}", page.text());
        assert_eq!(amina.post("/valley/account/shared", &[]).await.status, 303);
        let page = amina.get("/valley/acting").await.text();
        assert!(!page.contains(opened) && page.contains(hidden), "{page}");
        assert!(page.contains("Someone wrote a private paper of theirs."), "{page}");
    })
    .await;
}
