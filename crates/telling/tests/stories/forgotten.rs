//! Whoever is forgotten is forgotten everywhere: in letters to others, in what they wrote of two who should meet, and in
//! the circles of others.

use ground::hat::Hat;
use telling::{Person, Told, story};

async fn sends(who: &Person, path: &str, form: &[(&str, &str)]) {
    let reply = who.post(path, form).await;
    assert_eq!(reply.status, 303, "{path}: {}", reply.line());
}

async fn is_forgotten(who: &Person) {
    let done = who.post("/valley/account/forget", &[("sure", "yes")]).await;
    assert_eq!(done.line(), "200 You are forgotten");
}

/// The first address on a page that begins so, and goes on.
async fn link(who: &Person, page: &str, begins: &str) -> String {
    let body = who.get(page).await.body;
    let links = body.split(['"']).filter(|part| part.starts_with(begins));
    let mut links = links.filter(|part| part.len() > begins.len() && !part.ends_with("/make"));
    links.next().unwrap_or_else(|| panic!("no {begins} on {page}")).to_owned()
}

#[tokio::test]
async fn letters_to_others_name_them_no_more() {
    story(async |told: Told| {
        let stew = told.steward("stew").await;
        let amina = told.person("zzamina Lee", &[Hat::Using]).await;
        for (who, words) in [(&stew, "plain"), (&told.steward("other").await, "pl")] {
            let post = [("way", "post"), ("address", "4 Mill Lane\nMarsden"), ("words", words)];
            sends(who, "/valley/me/reach", &post).await;
        }
        let role = [("person", amina.id.as_str()), ("role", "guardian")];
        sends(&stew, "/valley/roles", &role).await;
        told.work().await;
        let run = stew.get("/valley/letters/print").await.text();
        assert_eq!(run.matches("zzamina Lee").count(), 2, "{run}");
        is_forgotten(&amina).await;
        assert!(!told.database.all_text("letter").await.contains("zzamina"));
        let run = stew.get("/valley/letters/print").await.text();
        assert!(run.contains("Someone who has left was given a role in The Valley"), "{run}");
        assert!(
            run.contains("Ktoś, kto już tu nie należy"),
            "in the language of the letter: {run}"
        );
        let held = stew.get("/valley/account/data.txt").await.body;
        assert!(held.contains("was given a role") && !held.contains("zzamina"), "{held}");
        told.verify().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn what_they_wrote_of_two_who_should_meet_is_gone() {
    story(async |told: Told| {
        let amina = told.person("zzamina", &[Hat::Using]).await;
        let bola = told.person("bola", &[Hat::Community]).await;
        let dev = told.person("dev", &[Hat::Community]).await;
        let pair = [("who", "bola"), ("other", "dev"), ("words", "zzboth like tomatoes")];
        sends(&amina, "/valley/introductions/make", &pair).await;
        let met = link(&bola, "/valley/introductions", "/valley/introductions/").await;
        assert!(bola.get(&met).await.text().contains("zzboth"));
        is_forgotten(&amina).await;
        for (who, path) in [
            (&bola, met.as_str()),
            (&dev, met.as_str()),
            (&bola, "/valley/introductions"),
            (&dev, "/valley/account/data"),
        ] {
            let page = who.get(path).await;
            assert_eq!(page.status, 200, "{path}");
            assert!(!page.body.contains("zzboth") && !page.body.contains("zzamina"), "{path}");
        }
        assert!(bola.get(&met).await.text().contains("Words that were erased"));
        // The two can still meet.
        let yes = [("answer", "yes"), ("reach", "by the bridge"), ("hide", "30")];
        sends(&bola, &met, &yes).await;
        sends(&dev, &met, &yes).await;
        assert!(dev.get(&met).await.text().contains("by the bridge"));
    })
    .await;
}

#[tokio::test]
async fn what_someone_noted_in_a_circle_is_theirs_to_see_and_goes_with_them() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let ned = told.person("ned", &[Hat::Community]).await;
        let eve = told.person("eve", &[Hat::Community]).await;
        for (who, name) in [(&ned, "ned"), (&eve, "eve")] {
            let seat = [("name", name), ("kind", "friend"), ("ring", "1"), ("ask", "yes")];
            sends(&amina, "/valley/me/circle/put", &seat).await;
            let yes = link(who, "/valley/circles", "/valley/circles/").await;
            sends(who, &yes, &[]).await;
        }
        let circle = format!("/valley/people/{}/circle", amina.id);
        for (who, what) in [(&ned, "zznedpromise"), (&eve, "zzevepromise")] {
            let due = [("due-day", "1"), ("due-month", "1"), ("due-year", "2027")];
            let promise: Vec<_> = [("what", what)].into_iter().chain(due).collect();
            sends(who, &format!("{circle}/promise"), &promise).await;
        }
        sends(&ned, &format!("{circle}/meeting"), &[("notes", "zznedmeeting")]).await;
        for end in ["data", "data.txt", "data.json"] {
            let held = ned.get(&format!("/valley/account/{end}")).await.body;
            for mine in ["zznedpromise", "zznedmeeting"] {
                assert!(held.contains(mine), "{mine} in {end}");
            }
            assert!(!held.contains("zzevepromise"), "{end}: what others noted is theirs");
        }
        assert!(amina.get(&circle).await.text().contains("zznedpromise"));
        is_forgotten(&ned).await;
        let left = amina.get(&circle).await.text();
        assert!(left.contains("zzevepromise") && !left.contains("zzned"), "{left}");
        let held = amina.get("/valley/account/data.json").await.body;
        assert!(!held.contains("zzned"), "{held}");
    })
    .await;
}

#[tokio::test]
async fn the_key_of_an_introduction_goes_with_one_of_its_two() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let bola = told.person("bola", &[Hat::Community]).await;
        let carys = told.person("carys", &[Hat::Community]).await;
        for other in ["amina", "carys"] {
            let meet = [("who", "bola"), ("other", other), ("words", "You both sing")];
            let by = if other == "amina" { &carys } else { &amina };
            sends(by, "/valley/introductions/make", &meet).await;
        }
        let boxes = || {
            let all = told.house.keys.envelopes.boxes().unwrap();
            all.into_iter().filter(|of| of.starts_with("valley.meet.")).count()
        };
        assert_eq!(boxes(), 2);
        is_forgotten(&amina).await;
        told.work().await;
        assert_eq!(boxes(), 1, "of the one that she only made, the key stays");
        is_forgotten(&bola).await;
        told.work().await;
        assert_eq!(boxes(), 0);
    })
    .await;
}
