//! Acting for someone: agreed by both, in named areas, with both names, and ended in one step.

use ground::acting::COOKIE;
use ground::hat::Hat;
use ground::params;
use telling::{Person, Told, story};

const AGREE: &[(&str, &str)] = &[
    ("who", "Sheila"),
    ("kind", "helper"),
    ("area", "talk"),
    ("area", "reach"),
    ("for", "While my eyes are bad"),
    ("until-day", "24"),
    ("until-month", "5"),
    ("until-year", "2027"),
];

/// Amina agrees that sheila acts for her, and sheila says yes; gives the agreement's id.
async fn agreed(told: &Told, amina: &Person, sheila: &Person) -> String {
    assert_eq!(amina.post("/valley/acting/agree", AGREE).await.line(), "303 /valley/acting");
    let id = newest(told).await;
    let took = sheila.post(&format!("/valley/acting/{id}/take"), &[]).await;
    assert_eq!(took.line(), "303 /valley/acting");
    id
}

async fn newest(told: &Told) -> String {
    let sql = "select id from acting where place_id = $1 order by made_at desc, id desc";
    let ask = move |db: &ground::store::Db<'_>| Ok(db.one::<(String,)>(sql, params!["valley"])?);
    told.house.store.read(ask).await.unwrap().unwrap().0
}

#[tokio::test]
async fn a_helper_acts_where_it_was_agreed_with_both_names_until_it_ends() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let sheila = told.person("sheila", &[Hat::Community]).await;
        let id = agreed(&told, &amina, &sheila).await;
        told.work().await;
        let mail = told.mails().into_iter().find(|m| m.to == "sheila@example.org").unwrap();
        assert_eq!(mail.subject, "The Valley: something waits for you");

        let begin = format!("/valley/acting/{id}/begin");
        assert_eq!(sheila.post(&begin, &[]).await.line(), "303 /valley/acting");
        let home = sheila.get("/valley").await;
        assert!(home.text().contains("sheila, you act for amina now."), "{}", home.text());
        assert!(home.body.contains("href=\"/valley/acting\""), "the way to what was agreed");

        // What was agreed, done as amina, with both names.
        let raise = [("for", "me"), ("what", "The bus"), ("body", "It stops."), ("outcome", "o2")];
        assert_eq!(sheila.post("/valley/raise", &raise).await.status, 303);
        let line = told.trail_content("voice.thread.raise").await;
        assert_eq!(line["by"], amina.id.as_str());
        assert_eq!(line["hand"], sheila.id.as_str());
        let reach = sheila.get("/valley/me/reach").await;
        assert!(reach.text().contains("Their e-mail address is amina@example.org."));
        assert!(!reach.body.contains("/account/address"), "that would lead to sheila's account");

        let done = amina.get("/valley/acting").await.text();
        assert!(done.contains("sheila, 23 November 2026, 10:00: A matter was raised."), "{done}");

        // What was not.
        for path in ["/valley/me", "/valley/me/needs", "/valley/letters", "/valley/people/enter"] {
            assert_eq!(sheila.get(path).await.line(), "303 /valley/acting/not-agreed", "{path}");
        }
        assert!(sheila.get("/valley/acting").await.text().contains("Acting for someone"));

        // Amina ends it: the next request of sheila is her own again.
        let end = format!("/valley/acting/{id}/end");
        assert_eq!(amina.post(&end, &[]).await.line(), "303 /valley/acting");
        assert_eq!(sheila.get("/valley/me/reach").await.line(), "303 /valley/acting/over");
        assert_eq!(sheila.get("/valley/acting/over").await.line(), "303 /valley/acting");
        assert!(sheila.get("/valley/me/reach").await.text().contains("sheila@example.org"));
        assert!(sheila.post(&begin, &[]).await.line().starts_with("403"));
        let refused = amina.post(&end, &[]).await;
        assert!(refused.text().contains("has ended"), "{}", refused.line());
    })
    .await;
}

#[tokio::test]
async fn who_acts_reads_what_they_may_do_with_the_ways_there_and_stops_at_once() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let sheila = told.person("sheila", &[Hat::Community]).await;
        amina.post("/valley/acting/agree", AGREE).await;
        let waits = sheila.get("/valley/acting").await.text();
        assert!(waits.contains("I say yes") && waits.contains("I say no"), "{waits}");
        assert!(amina.get("/valley/acting").await.text().contains("Take it back"));
        let id = newest(&told).await;
        let may = "You act for amina now";
        for (verb, acts) in [("take", false), ("begin", true)] {
            assert_eq!(sheila.post(&format!("/valley/acting/{id}/{verb}"), &[]).await.status, 303);
            assert_eq!(sheila.get("/valley/acting").await.text().contains(may), acts, "{verb}");
        }
        let page = sheila.get("/valley/acting").await;
        assert!(page.text().contains("Until 24 May 2027"), "{}", page.text());
        let (_, now) = page.body.split_once("id=\"now\"").unwrap();
        let (now, _) = now.split_once("</section>").unwrap();
        for there in ["/valley/threads", "/valley/raise", "/valley/me/reach", "/valley/acting/stop"]
        {
            assert!(now.contains(&format!("\"{there}\"")), "{there}: {now}");
        }
        for not in ["/valley/me/needs", "/valley/me/plan", "/valley/teams"] {
            assert!(!now.contains(not), "{not}: {now}");
        }
        for path in ["/valley/threads", "/valley/waiting", "/valley/raise", "/valley/me/reach"] {
            assert_eq!(sheila.get(path).await.status, 200, "{path}");
        }
        assert_eq!(sheila.post("/valley/acting/stop", &[]).await.line(), "303 /valley/acting");
        assert!(!sheila.get("/valley/acting").await.text().contains(may));
        assert!(sheila.get("/valley/me/reach").await.text().contains("sheila@example.org"));
    })
    .await;
}

#[tokio::test]
async fn nobody_acts_without_both_having_said_yes_or_after_the_day() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let sheila = told.person("sheila", &[Hat::Community]).await;
        let eve = told.person("eve", &[Hat::Community]).await;
        amina.post("/valley/acting/agree", AGREE).await;
        let id = newest(&told).await;
        let to = |verb: &str| format!("/valley/acting/{id}/{verb}");

        // Before the yes, and for others.
        assert!(sheila.post(&to("begin"), &[]).await.line().starts_with("403"));
        for who in [&eve, &told.visitor()] {
            for verb in ["take", "begin", "end"] {
                let status = who.post(&to(verb), &[]).await.status;
                assert!([404, 303].contains(&status), "{verb} {status}");
            }
        }
        assert!(!eve.get("/valley/acting").await.text().contains("amina"));
        assert!(amina.post(&to("take"), &[]).await.line().starts_with("403"));

        sheila.post(&to("take"), &[]).await;
        // The cookie of another is of no use to eve.
        eve.keeps(COOKIE, &id);
        assert_eq!(eve.get("/valley/me/reach").await.line(), "303 /valley/acting/over");

        sheila.post(&to("begin"), &[]).await;
        assert_eq!(sheila.get("/valley/me/reach").await.status, 200);
        told.later(300);
        sheila.signs_in().await;
        assert_eq!(sheila.get("/valley/me/reach").await.line(), "303 /valley/acting/over");
    })
    .await;
}

#[tokio::test]
async fn a_steward_who_acts_for_someone_has_no_roles_then_and_only_a_steward_enters_a_deputy() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let stew = told.steward("stew").await;
        let ned = told.person("ned", &[Hat::Using]).await;

        let deputy = [
            ("who", "amina"),
            ("kind", "deputy"),
            ("area", "talk"),
            ("for", "Ned cannot decide this now"),
            ("until-day", "1"),
            ("until-month", "2"),
            ("until-year", "2027"),
        ];
        let refused = ned.post("/valley/acting/agree", &deputy).await;
        assert_eq!(refused.line(), "422 Choose what they are.");
        let for_ned = format!("/valley/acting/agree?for={}", ned.id);
        assert!(amina.get(&for_ned).await.line().starts_with("403"));
        let without = stew.post(&for_ned, &deputy).await;
        assert!(without.line().starts_with("422 Write on what authority"), "{}", without.line());
        let mut with = deputy.to_vec();
        with.push(("authority", "Court order of 3 May 2026, number 7"));
        let there = format!("303 /valley/acting?for={}", ned.id);
        assert_eq!(stew.post(&for_ned, &with).await.line(), there);

        // A steward acts for ned: the pages of stewards are not ned's.
        let mut own = AGREE.to_vec();
        own[0] = ("who", "stew");
        assert_eq!(ned.post("/valley/acting/agree", &own).await.status, 303);
        let id = newest(&told).await;
        stew.post(&format!("/valley/acting/{id}/take"), &[]).await;
        stew.post(&format!("/valley/acting/{id}/begin"), &[]).await;
        let roles = stew.get("/valley/roles").await.text();
        assert!(!roles.contains("Give a role"), "{roles}");
    })
    .await;
}

#[tokio::test]
async fn who_it_is_is_asked_by_name_and_by_more_where_two_have_it() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        told.person("sheila", &[Hat::Community]).await;
        let other = told.person("sheila", &[Hat::Providing]).await;
        let mut form = AGREE.to_vec();
        let several = amina.post("/valley/acting/agree", &form).await;
        assert_eq!(several.line(), "422 Several people have this name. Choose the one you mean.");
        assert!(several.body.contains(&other.id) && several.body.contains("While my eyes are bad"));
        form.push(("who-which", &other.id));
        assert_eq!(amina.post("/valley/acting/agree", &form).await.line(), "303 /valley/acting");

        for (who, says) in [
            ("", "422 Write the name of a person."),
            ("amina", "422 Nobody acts for themselves. Name someone else."),
            ("<b>Nobody</b>", "422 Nobody here is called <b>Nobody</b>. Write the name as they"),
        ] {
            let mut form = AGREE.to_vec();
            form[0] = ("who", who);
            let line = amina.post("/valley/acting/agree", &form).await.line();
            assert!(line.starts_with(says), "{line}");
        }
        let mut late = AGREE.to_vec();
        late[7] = ("until-year", "2031");
        late.push(("who-which", &other.id));
        let line = amina.post("/valley/acting/agree", &late).await.line();
        assert!(line.starts_with("422 That is too far away."), "{line}");
    })
    .await;
}

#[tokio::test]
async fn a_part_of_a_name_finds_those_who_are_seen_anyway_and_nobody_else() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let shows = told.person("Sheila Brook", &[Hat::Community]).await;
        let hidden = told.person("Sheila Deane", &[Hat::Community]).await;
        let agree = async |who: &'static str, which: &str| {
            let mut form = AGREE.to_vec();
            form[0] = ("who", who);
            form.push(("who-which", which));
            amina.post("/valley/acting/agree", &form).await
        };
        let nobody = "422 Nobody here is called";
        for part in ["sheil", "s", "%", "_heila", "Brook"] {
            let line = agree(part, "").await.line();
            assert!(line.starts_with(nobody), "{part}: {line}");
        }
        // Whoever shares something with amina is found by a part of the name, and chosen, also when alone.
        let shared = [("kind", "gift"), ("body", "Bread"), ("share", "members")];
        shows.post("/valley/me/strengths/put", &shared).await;
        for part in ["sheil", "BROOK", " brook "] {
            let found = agree(part, "").await;
            assert!(found.line().starts_with("422 Choose the one you mean."), "{}", found.line());
            assert!(found.body.contains(&shows.id) && !found.body.contains(&hidden.id));
            assert!(found.body.contains("While my eyes are bad"));
        }
        for not in ["eila", "s", "%", "_heila", "Deane"] {
            assert!(agree(not, "").await.line().starts_with(nobody), "{not}");
        }
        // An id that was not offered is nobody's; the whole name still finds who does not show themselves.
        assert!(agree("sheil", &hidden.id).await.line().starts_with("422 Choose"));
        assert_eq!(agree("sheila deane", "").await.line(), "303 /valley/acting");
        assert_eq!(agree("sheil", &shows.id).await.line(), "303 /valley/acting");

        // In the circle too; what was typed stays.
        let mut circle = vec![
            ("name", "sheil"),
            ("kind", "friend"),
            ("ring", "1"),
            ("note", ""),
            ("ask", "yes"),
        ];
        let found = amina.post("/valley/me/circle/put", &circle).await;
        assert!(found.line().starts_with("422 Choose the one you mean."), "{}", found.line());
        assert!(found.body.contains("value=\"sheil\"") && !found.body.contains(&hidden.id));
        circle.push(("which", &shows.id));
        assert_eq!(
            amina.post("/valley/me/circle/put", &circle).await.line(),
            "303 /valley/me/circle"
        );
        assert!(shows.get("/valley/circles").await.text().contains("amina"));
    })
    .await;
}
