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
        assert!(bola.get(&path).await.text().contains("You said yes. It waits for the other."));
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

        for (form, says) in [
            (&[("words", "x")][..], "422 Name a person or choose a group."),
            (&[("who", "amina"), ("words", "x")], "422 These are the same. Name someone else."),
            (&[("who", "bola")], "422 Write why they should meet."),
            (&[("who", "nobody"), ("words", "x")], "422 Nobody here is called nobody."),
        ] {
            let line = amina.post(MAKE, form).await.line();
            assert!(line.starts_with(says), "{line}");
        }
    })
    .await;
}
