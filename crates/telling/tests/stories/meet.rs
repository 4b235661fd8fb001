//! 'I'd like you to meet': both say yes before either sees how to reach the other, and it vanishes again.

use ground::hat::Hat;
use ground::params;
use telling::{Person, Told, story};

const MAKE: &str = "/valley/introductions/make";

async fn newest(told: &Told) -> String {
    let sql = "select id from introduction where place_id = $1 order by made_at desc, id desc";
    let ask = move |db: &ground::store::Db<'_>| Ok(db.one::<(String,)>(sql, params!["valley"])?);
    let (id,) = told.house.store.read(ask).await.unwrap().unwrap();
    format!("/valley/introductions/{id}")
}

async fn says_yes(who: &Person, path: &str, reach: &str, hide: &str) {
    let form = [("answer", "yes"), ("reach", reach), ("hide", hide)];
    assert_eq!(who.post(path, &form).await.line(), format!("303 {path}"));
}

#[tokio::test]
async fn two_people_meet_when_both_say_yes() {
    story(async |told: Told| {
        let ivy = told.person("ivy", &[Hat::Community]).await;
        let amina = told.person("amina", &[Hat::Using]).await;
        let bola = told.person("bola", &[Hat::Providing]).await;
        let eve = told.person("eve", &[Hat::Community]).await;
        let form = [("who", "Amina"), ("other", "bola"), ("words", "You both sing zzwords")];
        assert_eq!(ivy.post(MAKE, &form).await.line(), "303 /valley/introductions");
        let path = newest(&told).await;
        told.work().await;
        for mail in told.mails() {
            assert!(!mail.text.contains("zzwords"), "{}", mail.text);
            assert_eq!(mail.subject, "The Valley: something waits for you");
        }
        for who in [&eve, &told.visitor()] {
            assert!([404, 303].contains(&who.get(&path).await.status));
            assert!([404, 303].contains(&who.post(&path, &[("answer", "no")]).await.status));
        }
        assert!(!eve.get("/valley/introductions").await.body.contains("amina"));
        assert!(amina.get(&path).await.text().contains("You both sing zzwords"));

        // A yes needs a way to be reached; until both said it nobody sees any.
        let none = amina.post(&path, &[("answer", "yes"), ("hide", "7")]).await;
        assert!(none.line().starts_with("422 Write how they can reach you"), "{}", none.line());
        says_yes(&amina, &path, "01632 960 111 zzamina", "7").await;
        for who in [&bola, &ivy, &amina] {
            assert!(!who.get(&path).await.body.contains("zzamina"), "{}", who.name);
        }
        assert!(ivy.post(&path, &[("answer", "no")]).await.line().starts_with("403"));
        says_yes(&bola, &path, "At the Dye House zzbola", "0").await;
        assert!(bola.get(&path).await.text().contains("01632 960 111 zzamina"));
        assert!(amina.get(&path).await.text().contains("At the Dye House zzbola"));
        let maker = ivy.get(&path).await;
        assert!(!maker.body.contains("zzamina") && !maker.body.contains("zzbola"));
        assert!(maker.text().contains("Both said yes on 23 November 2026."));
        told.work().await;
        assert_eq!(told.mails().pop().unwrap().to, "amina@example.org");

        // After a week amina's is not to be seen any more; bola's is.
        told.later(8);
        for who in [&amina, &bola] {
            who.signs_in().await;
        }
        assert!(!bola.get(&path).await.body.contains("zzamina"));
        assert!(amina.get(&path).await.body.contains("zzbola"));
        let rows = told.database.all_text("introduction").await;
        assert!(!["zzwords", "zzamina", "zzbola"].iter().any(|w| rows.contains(w)), "{rows}");
    })
    .await;
}

#[tokio::test]
async fn a_no_is_told_to_nobody_and_a_group_can_be_met() {
    story(async |told: Told| {
        let ivy = told.person("ivy", &[Hat::Community]).await;
        let amina = told.person("amina", &[Hat::Using]).await;
        let bola = told.person("bola", &[Hat::Providing]).await;
        let form = [("who", "amina"), ("other", "bola"), ("words", "You both sing")];
        ivy.post(MAKE, &form).await;
        let path = newest(&told).await;
        assert_eq!(amina.post(&path, &[("answer", "no")]).await.line(), format!("303 {path}"));
        // To the others it looks as if it waited, also to bola, who says yes now.
        let seen = ivy.get(&path).await.text();
        assert!(seen.contains("It waits for an answer.") && !seen.contains("said no"), "{seen}");
        says_yes(&bola, &path, "zzbola", "7").await;
        let yes = "You said yes. It waits for the other.";
        for page in [path.as_str(), "/valley/introductions"] {
            assert!(bola.get(page).await.text().contains(yes), "{page}");
            assert!(!ivy.get(page).await.text().contains(yes), "{page}");
        }
        assert!(!amina.get(&path).await.body.contains("zzbola"));
        let again = [("answer", "yes"), ("reach", "x"), ("hide", "7")];
        assert!(amina.post(&path, &again).await.line().starts_with("403 "));
        let pressed = ivy.post(MAKE, &form).await;
        assert!(pressed.text().contains("You have asked these two not long ago."));
        told.later(61);
        for who in [&ivy, &amina, &bola] {
            who.signs_in().await;
        }
        assert!(ivy.get(&path).await.text().contains("It did not come about."));

        // Amina would like to meet a group herself; one of its members answers for it.
        let club =
            people::open::add_group(&told.house, "valley", "Choir", "We sing", None).await.unwrap();
        let carys = told.person("carys", &[Hat::Community]).await;
        carys.post(&format!("/valley/groups/{club}/join"), &[]).await;
        let form = [("group", club.as_str()), ("words", "I would like to sing")];
        assert_eq!(amina.post(MAKE, &form).await.line(), "303 /valley/introductions");
        let path = newest(&told).await;
        let waits = "Someone would like you to meet someone";
        assert!(carys.get("/valley").await.text().contains(waits));
        assert!(!ivy.get("/valley").await.text().contains(waits), "not in the group");
        says_yes(&carys, &path, "Tuesdays at seven", "0").await;
        assert!(!carys.get("/valley").await.text().contains(waits));
        says_yes(&amina, &path, "01632 960 111", "30").await;
        assert!(amina.get(&path).await.text().contains("Tuesdays at seven"));
        // What was given is taken back, at any time.
        assert!(carys.get(&path).await.text().contains("01632 960 111"));
        assert_eq!(amina.post(&path, &[("answer", "no")]).await.line(), format!("303 {path}"));
        assert!(!carys.get(&path).await.text().contains("01632 960 111"));
        // They had met, so nothing says that it waits: neither page, nor the one that took it back.
        let over = "Both had said yes. Now it is over";
        for page in [path.as_str(), "/valley/introductions"] {
            let read = carys.get(page).await.text();
            assert!(read.contains(over) && !read.contains("waits for"), "{read}");
        }
        let own = amina.get(&path).await.text();
        assert!(own.contains("You took back your yes on 23 January 2027."), "{own}");
        assert!(own.contains("The other side reads that it is over, without a reason."), "{own}");
        assert!(carys.post(&path, &again).await.line().starts_with("403 "));
    })
    .await;
}

#[tokio::test]
async fn an_introduction_names_two_sides_each_of_them_one_person_or_one_group() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        for name in ["bola", "carys"] {
            told.person(name, &[Hat::Community]).await;
        }
        let club =
            people::open::add_group(&told.house, "valley", "Choir", "We sing", None).await.unwrap();
        for (form, says) in [
            (&[("words", "x")][..], "422 Name a person or choose a group."),
            (&[("who", "amina"), ("words", "x")], "422 These are the same. Name someone else."),
            (&[("who", "bola")], "422 Write why they should meet."),
            (&[("who", "nobody"), ("words", "x")], "422 Nobody here is called nobody."),
        ] {
            let line = amina.post(MAKE, form).await.line();
            assert!(line.starts_with(says), "{line}");
        }
        // A person and a group in one question: neither is left out in silence, and both stay as they were typed.
        let (both, says) = ("You wrote a name and chose a group.", "Leave only one of the two.");
        for (name, group) in [("who", "group"), ("other", "other-group")] {
            let form = [(name, "bola"), (group, club.as_str()), ("words", "zztyped")];
            let other = if name == "who" { "other" } else { "who" };
            let reply = amina.post(MAKE, &[&form[..], &[(other, "carys")]].concat()).await;
            assert_eq!(reply.status, 422);
            assert_eq!(reply.text().matches(&format!("{both} {says}")).count(), 4, "both fields");
            assert!(reply.body.contains("value=\"bola\"") && reply.body.contains("zztyped"));
            assert!(reply.body.contains(&format!("value=\"{club}\" selected")));
        }
    })
    .await;
}

#[tokio::test]
async fn a_yes_that_is_taken_back_before_they_met_is_told_to_nobody() {
    story(async |told: Told| {
        let ivy = told.person("ivy", &[Hat::Community]).await;
        let amina = told.person("amina", &[Hat::Using]).await;
        let bola = told.person("bola", &[Hat::Providing]).await;
        ivy.post(MAKE, &[("who", "amina"), ("other", "bola"), ("words", "You both sing")]).await;
        let path = newest(&told).await;
        says_yes(&amina, &path, "zzamina", "7").await;
        amina.post(&path, &[("answer", "no")]).await;
        let own = amina.get(&path).await.text();
        assert!(own.contains("Nobody is told") && own.contains("It did not come about."), "{own}");
        says_yes(&bola, &path, "zzbola", "7").await;
        for (who, says) in [(&bola, "You said yes. It waits for the other."), (&ivy, "It waits")] {
            let read = who.get(&path).await.text();
            assert!(read.contains(says) && !read.contains("over"), "{read}");
        }
        // Bola takes back theirs too: to both of them it is over, and neither is asked again.
        bola.post(&path, &[("answer", "no")]).await;
        for who in [&amina, &bola] {
            let read = who.get(&path).await.text();
            assert!(read.contains("It did not come about.") && !read.contains("Send my answer"));
            assert!(!who.get("/valley").await.text().contains("would like you to meet"));
        }
    })
    .await;
}

#[tokio::test]
async fn one_person_answers_for_a_group_and_they_alone_see_how_to_reach_the_other() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let club =
            people::open::add_group(&told.house, "valley", "Choir", "We sing", None).await.unwrap();
        let join = format!("/valley/groups/{club}/join");
        let carys = told.person("carys", &[Hat::Community]).await;
        let dev = told.person("dev", &[Hat::Community]).await;
        for who in [&carys, &dev] {
            who.post(&join, &[]).await;
        }
        told.minutes_later(1);
        amina.post(MAKE, &[("group", club.as_str()), ("words", "zzsing")]).await;
        let path = newest(&told).await;
        told.minutes_later(1);

        // Whoever joins later could have joined to read it: it is not there for them, before and after.
        let eve = told.person("eve", &[Hat::Community]).await;
        eve.post(&join, &[]).await;
        let waits = "Someone would like you to meet someone";
        let unknown = async |when: &str| {
            assert_eq!(eve.get(&path).await.status, 404, "{when}");
            let yes = [("answer", "yes"), ("reach", "zzeve"), ("hide", "0")];
            assert_eq!(eve.post(&path, &yes).await.status, 404, "{when}");
            assert_eq!(eve.post(&path, &[("answer", "no")]).await.status, 404, "{when}");
            assert!(!eve.get("/valley/introductions").await.text().contains("Choir"), "{when}");
            assert!(!eve.get("/valley").await.text().contains(waits), "{when}");
        };
        unknown("before the answer").await;
        for who in [&carys, &dev] {
            assert!(who.get("/valley").await.text().contains(waits), "{}", who.name);
            let asked = who.get(&path).await.text();
            assert!(asked.contains("zzsing") && asked.contains("You answer for Choir."), "{asked}");
        }
        // Amina reads, before her yes, who will see how she is reached: by name, once that is known.
        let before = amina.get(&path).await.text();
        assert!(before.contains("One person of Choir answers for all of it."), "{before}");
        says_yes(&carys, &path, "zzcarys", "0").await;
        let named = amina.get(&path).await.text();
        assert!(named.contains("carys answers for Choir. Only they see how to reach you."));
        says_yes(&amina, &path, "zzamina", "0").await;

        assert!(carys.get(&path).await.text().contains("zzamina"));
        assert!(amina.get(&path).await.text().contains("zzcarys"));
        // The other of the group reads that it was answered, and by whom; the yes is not theirs to take back.
        let other = dev.get(&path).await.text();
        assert!(other.contains("carys has answered for Choir."), "{other}");
        for not in ["zzamina", "zzcarys", "Take back", "Send my answer"] {
            assert!(!other.contains(not), "{not}: {other}");
        }
        let no = dev.post(&path, &[("answer", "no")]).await;
        assert!(no.text().contains("Someone else in the group has answered this."));
        assert!(!dev.get("/valley").await.text().contains(waits));
        assert!(dev.get("/valley/introductions").await.text().contains("Both said yes"));
        unknown("after both said yes").await;
        // Who leaves and comes back is new; whoever answered can still take back what they gave.
        for who in [&dev, &carys] {
            who.post(&format!("/valley/groups/{club}/leave"), &[]).await;
        }
        dev.post(&join, &[]).await;
        assert_eq!(dev.get(&path).await.status, 404);
        assert_eq!(carys.post(&path, &[("answer", "no")]).await.line(), format!("303 {path}"));
        assert!(!amina.get(&path).await.text().contains("zzcarys"));
    })
    .await;
}
