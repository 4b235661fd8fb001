//! Who leaves a device open gives away neither the addresses of others, nor how they are reached, nor a role: half an hour
//! after signing in we ask again who it is, and what was typed is not lost.

use crate::acting_hand::newest;
use ground::hat::Hat;
use telling::{Person, Told, story};

const ASKED: &str = "303 /valley/account/prove?next=";

/// What was typed is shown, to be copied, with the way to say who one is.
async fn asks_and_keeps(who: &Person, path: &str, form: &[(&str, &str)], typed: &str) {
    let reply = who.post(path, form).await;
    assert_eq!(reply.line(), "409 Is it still you?", "{path}");
    assert!(reply.text().contains(typed), "{path}: {}", reply.text());
    let back = format!("/valley/account/prove?next={}", path.replace('/', "%2F"));
    assert!(reply.body.contains(&back), "{back}: {}", reply.body);
}

#[tokio::test]
async fn letters_and_roles_are_for_a_steward_who_said_not_long_ago_who_they_are() {
    story(async |told: Told| {
        let stew = told.steward("stew").await;
        let amina = told.person("amina", &[Hat::Using]).await;
        let post =
            [("way", "post"), ("words", "plain"), ("address", "7 zzMill Lane"), ("phone", "")];
        assert_eq!(amina.post("/valley/me/reach", &post).await.status, 303);
        let sheila = told.person("sheila", &[Hat::Community]).await;
        let near =
            [("name", "amina"), ("kind", "friend"), ("ring", "1"), ("note", ""), ("ask", "yes")];
        assert_eq!(sheila.post("/valley/me/circle/put", &near).await.status, 303);
        told.work().await;
        let letter =
            newest(&told, "select id from letter where place_id = $1 and body <> ''").await;
        let letter = format!("/valley/letters/{letter}");
        let role = [("person", sheila.id.as_str()), ("role", "moderator")];
        assert_eq!(stew.post("/valley/roles", &role).await.line(), "303 /valley/roles");
        let held = "select id from role where place_id = $1 and role = 'moderator'";
        let end = format!("/valley/roles/{}/end", newest(&told, held).await);
        let pages = ["/valley/letters", "/valley/letters/print", &letter, &end];
        for path in pages {
            assert_eq!(stew.get(path).await.status, 200, "{path}");
        }

        told.minutes_later(31);
        for path in pages {
            let reply = stew.get(path).await;
            assert!(reply.line().starts_with(ASKED), "{path}: {}", reply.line());
            assert!(!reply.body.contains("zzMill"));
        }
        // What everyone may read stays as it is, and nobody is given a role or loses one.
        assert_eq!(stew.get("/valley/roles").await.status, 200);
        for (path, form) in [("/valley/roles", &role[..]), (end.as_str(), &[][..])] {
            let line = stew.post(path, form).await.line();
            assert!(line.starts_with(ASKED), "{path}: {line}");
        }
        assert!(told.visitor().get("/valley/roles").await.text().contains("sheila"));
        // Who may not, is told so, and not that they should say who they are.
        stew.signs_in().await;
        assert_eq!(stew.get("/valley/letters").await.status, 200);
        assert_eq!(stew.post(&end, &[]).await.line(), "303 /valley/roles");
        assert!(sheila.get("/valley/letters").await.line().starts_with("403 "));
    })
    .await;
}

#[tokio::test]
async fn how_one_is_reached_and_what_everyone_is_to_see_is_said_by_who_said_who_they_are() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let bola = told.person("bola", &[Hat::Providing]).await;
        let make = [("who", "amina"), ("other", ""), ("words", "You both sing")];
        assert_eq!(bola.post("/valley/introductions/make", &make).await.status, 303);
        let meet = newest(&told, "select id from introduction where place_id = $1").await;
        let meet = format!("/valley/introductions/{meet}");
        let put = "/valley/me/strengths/put";

        told.minutes_later(31);
        let yes = [("answer", "yes"), ("reach", "01632 960 111 zzreach"), ("hide", "7")];
        asks_and_keeps(&amina, &meet, &yes, "01632 960 111 zzreach").await;
        assert!(amina.get(&meet).await.text().contains("It waits for an answer."));
        let open = [("kind", "gift"), ("body", "I bake zzbread"), ("share", "everyone")];
        asks_and_keeps(&amina, put, &open, "I bake zzbread").await;
        assert!(!amina.get("/valley/me/strengths").await.text().contains("zzbread"));

        // A no shows nobody anything, and neither does a strength of which nobody out there learns.
        let own = [("kind", "gift"), ("body", "I sing alone"), ("share", "me")];
        assert_eq!(amina.post(put, &own).await.line(), "303 /valley/me/strengths");
        amina.signs_in().await;
        assert_eq!(amina.post(put, &open).await.line(), "303 /valley/me/strengths");
        assert_eq!(amina.post(&meet, &yes).await.line(), format!("303 {meet}"));
        told.minutes_later(31);
        let no = amina.post(&meet, &[("answer", "no")]).await;
        assert_eq!(
            no.line(),
            format!("303 {meet}"),
            "taking it back is never harder than giving it"
        );
    })
    .await;
}

#[tokio::test]
async fn the_way_back_leads_to_the_very_address_with_all_that_stands_in_it() {
    story(async |told: Told| {
        let stew = told.steward("stew").await;
        let amina = told.person("amina", &[Hat::Using]).await;
        told.minutes_later(31);
        let enter = format!("/valley/acting/agree?for={}", amina.id);
        let asked = stew.get(&enter).await;
        let back = format!("%2Fvalley%2Facting%2Fagree%3Ffor%3D{}", amina.id);
        assert_eq!(asked.line(), format!("{ASKED}{back}"));
        let prove = stew.get(asked.location.as_deref().unwrap()).await;
        assert!(prove.body.contains(&amina.id), "{}", prove.body);
    })
    .await;
}
