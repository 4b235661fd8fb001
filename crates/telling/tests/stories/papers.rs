//! Private papers, strengths and circles: each shared by itself, and one leaves no trace for whoever may read
//! another.

use ground::hat::Hat;
use telling::{Person, Told, story};

const NEEDS: &str = "/valley/me/needs";

async fn writes(who: &Person, what: &str, section: &str, text: &str) {
    let path = format!("/valley/me/{what}/write");
    let reply = who.post(&path, &[(section, text)]).await;
    assert_eq!(reply.line(), format!("303 /valley/me/{what}"));
}

async fn shares(who: &Person, what: &str, with: &str) {
    let form = [("who", with), ("until-day", "1"), ("until-month", "3"), ("until-year", "2027")];
    let reply = who.post(&format!("/valley/me/{what}/share"), &form).await;
    assert_eq!(reply.line(), format!("303 /valley/me/{what}"));
}

#[tokio::test]
async fn needs_are_read_by_whom_the_person_lets_who_say_why_and_are_seen_to_have_looked() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let bola = told.person("bola", &[Hat::Providing]).await;
        let stew = told.steward("stew").await;
        writes(&amina, "needs", "support", "Help with the stairs").await;
        assert!(amina.get(NEEDS).await.text().contains("Help with the stairs"));
        let theirs = format!("/valley/people/{}/needs", amina.id);

        for who in [&bola, &stew, &told.visitor()] {
            assert_eq!(who.get(&theirs).await.status, 404);
            assert_eq!(who.post(&theirs, &[("reason", "asked")]).await.status, 404);
        }
        shares(&amina, "needs", "bola").await;
        assert_eq!(stew.get(&theirs).await.status, 404);
        assert!(bola.get("/valley/me").await.text().contains("What amina needs"));

        // First why; then what.
        let why = bola.get(&theirs).await;
        assert_eq!(why.line(), "200 Why do you open it?");
        assert!(!why.text().contains("stairs"));
        let none = bola.post(&theirs, &[]).await;
        assert_eq!(none.line(), "422 Choose why you open it.");
        let acting = bola.post(&theirs, &[("reason", "acting")]).await;
        assert_eq!(acting.line(), "422 Choose why you open it.");
        let visit = bola.post(&theirs, &[("reason", "visit")]).await;
        assert_eq!(visit.line(), format!("303 {theirs}"));
        assert!(bola.get(&theirs).await.text().contains("Help with the stairs"));
        told.minutes_later(29);
        assert!(bola.get(&theirs).await.text().contains("Help with the stairs"));
        told.minutes_later(2);
        bola.signs_in().await;
        assert_eq!(bola.get(&theirs).await.line(), "200 Why do you open it?");

        // Amina sees who looked, after she has proved who she is; bola does not see a log of hers.
        let prove = amina.get("/valley/me/looks").await.line();
        assert_eq!(prove, "303 /valley/account/prove?next=%2Fvalley%2Fme%2Flooks");
        amina.signs_in().await;
        let looks = amina.get("/valley/me/looks").await.text();
        assert!(looks.contains("bola opened what you need. Why: I am going to support them."));
        assert!(!bola.get("/valley/me/looks").await.text().contains("amina"));

        // She stops it: the next request finds nothing, also with a reason given just before.
        bola.post(&theirs, &[("reason", "visit")]).await;
        let end = amina.get(NEEDS).await;
        let at = end.body.find("/readers/").unwrap();
        let path = format!("{NEEDS}{}", end.body[at..].split('"').next().unwrap());
        assert_eq!(amina.post(&path, &[]).await.line(), format!("303 {NEEDS}"));
        assert_eq!(bola.get(&theirs).await.status, 404);
        assert!(!bola.get("/valley/me").await.text().contains("amina"));
        assert_eq!(bola.post(&path, &[]).await.status, 404, "nobody ends what is not theirs");
        // She lets him read it again within the half hour: what he said before was for what has ended.
        shares(&amina, "needs", "bola").await;
        assert_eq!(bola.get(&theirs).await.line(), "200 Why do you open it?");
    })
    .await;
}

#[tokio::test]
async fn whoever_acts_says_why_anew_when_what_was_agreed_is_agreed_anew() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let sheila = told.person("sheila", &[Hat::Community]).await;
        writes(&amina, "needs", "support", "Help with the stairs").await;
        for again in [false, true] {
            let agree = [
                ("who", "sheila"),
                ("kind", "helper"),
                ("area", "needs"),
                ("for", "While my eyes are bad"),
                ("until-day", "24"),
                ("until-month", "5"),
                ("until-year", "2027"),
            ];
            assert_eq!(amina.post("/valley/acting/agree", &agree).await.status, 303);
            let page = sheila.get("/valley/acting").await.body;
            let paths = page.split("action=\"").filter_map(|part| part.split('"').next());
            let take = paths.filter(|path| path.ends_with("/take")).last().unwrap().to_owned();
            assert_eq!(sheila.post(&take, &[]).await.status, 303, "{again}");
            assert_eq!(sheila.post(&take.replace("/take", "/begin"), &[]).await.status, 303);
            assert_eq!(sheila.get(NEEDS).await.line(), "200 Why do you open it?", "{again}");
            assert_eq!(sheila.post(NEEDS, &[("reason", "acting")]).await.status, 303);
            assert!(sheila.get(NEEDS).await.text().contains("Help with the stairs"));
            assert_eq!(amina.post(&take.replace("/take", "/end"), &[]).await.status, 303);
        }
    })
    .await;
}

#[tokio::test]
async fn two_people_whose_needs_alone_differ_are_the_same_to_whoever_may_not_read_them() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let carys = told.person("carys", &[Hat::Using]).await;
        for who in [&amina, &carys] {
            let form = [("kind", "gift"), ("body", "Growing tomatoes"), ("share", "everyone")];
            assert_eq!(who.post("/valley/me/strengths/put", &form).await.status, 303);
        }
        let bola = told.person("bola", &[Hat::Providing]).await;
        let stew = told.steward("stew").await;
        told.steward("guard").await;
        let visitor = told.visitor();
        writes(&amina, "needs", "support", "zzneed: help with the stairs").await;
        writes(&amina, "plan", "outcomes", "zzplan: go out in the evening").await;
        shares(&amina, "needs", "guard").await;

        let pages = |id: &str| {
            let ends = ["", "/needs", "/plan", "/path", "/circle", "/needs/versions/1"];
            ends.map(|end| format!("/valley/people/{id}{end}"))
        };
        for who in [&bola, &stew, &visitor] {
            for (one, other) in pages(&amina.id).iter().zip(&pages(&carys.id)) {
                let (one, other) = (who.get(one).await, who.get(other).await);
                assert_eq!(one.status, other.status);
                let a = one.body.replace(&amina.id, "ID").replace("amina", "NAME");
                let b = other.body.replace(&carys.id, "ID").replace("carys", "NAME");
                assert!(a == b, "{} {}", who.name, one.line());
                assert_eq!(format!("{:?}", one.headers), format!("{:?}", other.headers));
            }
            for path in ["/valley/people", "/valley/people?q=stairs", "/valley/people?q=zz"] {
                let text = who.get(path).await.body;
                assert!(
                    !text.contains("zz\"\n")
                        && !text.contains("zzneed")
                        && !text.contains("zzplan")
                );
                let (a, b) = (text.matches(&amina.id).count(), text.matches(&carys.id).count());
                assert_eq!(a, b, "{path}");
            }
        }
        // In the database neither stands in clear, nor how long it is.
        let rows = told.database.all_text("paper").await;
        assert!(!rows.contains("stairs") && !rows.contains("evening"), "{rows}");
    })
    .await;
}

async fn lunch_club(told: &Told) -> String {
    people::open::add_group(&told.house, "valley", "Lunch club", "We eat", None).await.unwrap()
}

#[tokio::test]
async fn each_strength_is_seen_by_those_it_is_shared_with() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let near = told.person("near", &[Hat::Community]).await;
        let far = told.person("far", &[Hat::Community]).await;
        let visitor = told.visitor();
        let group = lunch_club(&told).await;
        let join = format!("/valley/groups/{group}/join");
        amina.post(&join, &[]).await;
        let club = told.person("club", &[Hat::Community]).await;
        club.post(&join, &[]).await;
        for share in ["me", "circle", "members", "everyone"] {
            let body = format!("word-{share}-");
            let form = [("kind", "interest"), ("body", body.as_str()), ("share", share)];
            assert_eq!(amina.post("/valley/me/strengths/put", &form).await.status, 303);
        }
        let form = [
            ("kind", "teach"),
            ("body", "word-group-"),
            ("share", "group"),
            ("group", group.as_str()),
        ];
        assert_eq!(amina.post("/valley/me/strengths/put", &form).await.status, 303);
        let refused = far.post("/valley/me/strengths/put", &form).await;
        assert!(refused.line().starts_with("422 Choose one of your groups."), "{}", refused.line());

        // In the circle of support is who said yes, and not before.
        let put = [("name", "near"), ("kind", "friend"), ("ring", "1"), ("ask", "yes")];
        assert_eq!(amina.post("/valley/me/circle/put", &put).await.line(), "303 /valley/me/circle");
        let page = format!("/valley/people/{}", amina.id);
        assert!(!near.get(&page).await.text().contains("word-circle"));
        let home = near.get("/valley").await.text();
        assert!(home.contains("asks you into their circle of support"), "{home}");
        let asked = near.get("/valley/circles").await;
        let at = asked.body.find("/valley/circles/").unwrap();
        let yes = asked.body[at..].split('"').next().unwrap().to_owned();
        assert!(far.post(&yes, &[]).await.line().starts_with("404"));
        assert_eq!(near.post(&yes, &[]).await.line(), "303 /valley/circles");

        for (who, sees) in [
            (&near, &["circle", "members", "everyone"][..]),
            (&club, &["group", "members", "everyone"]),
            (&far, &["members", "everyone"]),
            (&visitor, &["everyone"]),
        ] {
            for path in [page.as_str(), "/valley/people", "/valley/people?q=WORD"] {
                let text = who.get(path).await.text();
                for share in ["me", "circle", "group", "members", "everyone"] {
                    let there = text.contains(&format!("word-{share}-"));
                    assert_eq!(there, sees.contains(&share), "{} {path} {share}", who.name);
                }
            }
        }
        // One's own page shows what members see of it; the list of one's own has all.
        let own = amina.get(&page).await.text();
        assert!(own.contains("word-members-") && !own.contains("word-me-"), "{own}");
        let list = amina.get("/valley/me/strengths").await.text();
        assert!(list.contains("word-me-") && list.contains("word-circle-"));
        // Leaving bites at once.
        let leave = yes.replace("/yes", "/leave");
        assert_eq!(near.post(&leave, &[]).await.line(), "303 /valley/circles");
        assert!(!near.get(&page).await.text().contains("word-circle"));
    })
    .await;
}

#[tokio::test]
async fn a_plan_is_reviewed_by_the_person_and_every_version_is_kept_and_compared() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        writes(&amina, "plan", "outcomes", "Go to the choir").await;
        let review = [
            ("outcomes", "Sing in the choir"),
            ("good-week", "Tuesday evening out"),
            ("review", "The lift was promised and came"),
            ("helped", "Sheila"),
        ];
        amina.post("/valley/me/plan/write", &review).await;
        let plan = amina.get("/valley/me/plan").await.text();
        assert!(
            plan.contains("Sheila helped to write it.") && plan.contains("The lift was promised")
        );
        let second = amina.get("/valley/me/plan/versions/2").await.text();
        assert!(second.contains("Before Go to the choir Then Sing in the choir"), "{second}");
        let kept = "What was kept? Before Nothing Then The lift was promised and came";
        assert!(second.contains(kept), "{second}");
        assert!(second.contains("Before Nothing Then Sheila"), "{second}");
        assert!(amina.get("/valley/me/plan/versions/1").await.text().contains("Go to the choir"));
        // The next review: what was kept, and what is talked about, each beside what stood there before.
        let next = [
            ("outcomes", "Sing in the choir"),
            ("good-week", "Tuesday evening out"),
            ("agenda", "The bus home"),
            ("review", "The lift came twice, and once it did not"),
        ];
        amina.post("/valley/me/plan/write", &next).await;
        let third = amina.get("/valley/me/plan/versions/3").await.text();
        for part in [
            "Before The lift was promised and came Then The lift came twice, and once it did not",
            "Before Nothing Then The bus home",
            "Before Sheila Then Nothing",
        ] {
            assert!(third.contains(part), "{part} in {third}");
        }
        assert!(!third.contains("Before Sing in the choir"), "what is the same is no change");
        let again = amina.get("/valley/me/plan/versions/2").await.text();
        assert!(again.contains("The lift was promised and came"), "each version has its review");
        assert_eq!(amina.get("/valley/me/plan/versions/4").await.status, 404);
        assert_eq!(amina.get("/valley/me/plan/versions/x").await.status, 404);
        let booklet = amina.get("/valley/me/plan/booklet?print=large").await;
        assert!(booklet.body.contains("m-booklet--large") && booklet.text().contains("amina"));
        let empty = amina.post("/valley/me/plan/write", &[("helped", "Sheila")]).await;
        assert!(empty.line().starts_with("422 Write something"), "{}", empty.line());
        assert!(empty.body.contains("Sheila"), "what was typed is still there");
    })
    .await;
}

#[tokio::test]
async fn a_circle_of_support_meets_and_promises_among_itself() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let near = told.person("near", &[Hat::Community]).await;
        let far = told.person("far", &[Hat::Community]).await;
        let put = [("name", "near"), ("kind", "friend"), ("ring", "1"), ("ask", "yes")];
        amina.post("/valley/me/circle/put", &put).await;
        let daughter =
            [("name", "My daughter"), ("kind", "family"), ("ring", "1"), ("note", "Sundays")];
        amina.post("/valley/me/circle/put", &daughter).await;
        let map = amina.get("/valley/me/circle").await;
        assert!(map.body.contains("<svg") && map.text().contains("My daughter"));
        assert!(map.text().contains("Asked into your circle of support"));
        let circle = format!("/valley/people/{}/circle", amina.id);
        assert_eq!(near.get(&circle).await.status, 404, "before the yes");
        let asked = near.get("/valley/circles").await;
        let at = asked.body.find("/valley/circles/").unwrap();
        near.post(asked.body[at..].split('"').next().unwrap(), &[]).await;

        let promise = [
            ("what", "I drive you to the choir"),
            ("due-day", "1"),
            ("due-month", "12"),
            ("due-year", "2026"),
        ];
        assert_eq!(near.post(&format!("{circle}/promise"), &promise).await.status, 303);
        let notes = [("notes", "We met at the Dye House")];
        assert_eq!(amina.post(&format!("{circle}/meeting"), &notes).await.status, 303);
        let seen = near.get(&circle).await;
        assert!(seen.text().contains("I drive you to the choir By 1 December 2026"));
        assert!(!seen.text().contains("My daughter"), "the map is the person's alone");
        let at = seen.body.find(&format!("{circle}/01")).unwrap();
        let kept = seen.body[at..].split('"').next().unwrap().to_owned();
        assert_eq!(amina.post(&kept, &[]).await.status, 404, "only whoever promised says so");
        assert_eq!(near.post(&kept, &[]).await.line(), format!("303 {circle}"));
        assert!(amina.get(&circle).await.text().contains("Kept on 23 November 2026"));
        // Of whoever left, what they promised stays, and says that they left.
        let leave = near.get("/valley/circles").await.body;
        let at = leave.find("/valley/circles/").unwrap();
        assert_eq!(near.post(leave[at..].split('"').next().unwrap(), &[]).await.status, 303);
        let left = amina.get(&circle).await.text();
        assert!(left.contains("near (no longer in the circle)"), "{left}");
        assert!(left.contains("Nobody is in it at the moment."), "{left}");
        for who in [&near, &far, &told.visitor()] {
            for path in [circle.clone(), format!("{circle}/promise"), format!("{circle}/meeting")] {
                assert_eq!(who.get(&path).await.status, 404, "{path}");
            }
            assert_eq!(who.post(&format!("{circle}/meeting"), &notes).await.status, 404);
        }
        let rows =
            told.database.all_text("circle_note").await + &told.database.all_text("circle").await;
        assert!(!rows.contains("Dye House") && !rows.contains("daughter"), "{rows}");
    })
    .await;
}

#[tokio::test]
async fn the_guardian_sees_patterns_and_neither_whose_nor_what() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let bola = told.person("bola", &[Hat::Providing]).await;
        let guard = told.person("guard", &[Hat::Commissioning]).await;
        guard.is_given("guardian").await;
        writes(&amina, "needs", "support", "zzneed").await;
        shares(&amina, "needs", "bola").await;
        bola.post(&format!("/valley/people/{}/needs", amina.id), &[("reason", "review")]).await;
        let seen = guard.get("/valley/looks").await;
        assert!(seen.text().contains("bola We review it together 1 1"), "{}", seen.text());
        assert!(!seen.body.contains("amina") && !seen.body.contains(&amina.id));
        assert!(told.trail().await.iter().any(|l| l == "guard people.look.patterns"));
        assert!(bola.get("/valley/looks").await.line().starts_with("403"));
        assert_eq!(told.visitor().get("/valley/looks").await.status, 303);
    })
    .await;
}
