//! Whoever asks someone into their circle or their team learns what became of it, and so does whoever is taken out.

use crate::team::ASK;
use crate::waits::{edna, id, letters};
use ground::hat::Hat;
use telling::{Person, Told, story};

async fn by_post(who: &Person) {
    let post = [("way", "post"), ("words", "plain"), ("address", "7 Mill Lane"), ("phone", "")];
    assert_eq!(who.post("/valley/me/reach", &post).await.status, 303);
}

async fn asked_in(told: &Told, amina: &Person) -> String {
    let put = [("name", "bola"), ("kind", "friend"), ("ring", "1"), ("ask", "yes")];
    assert_eq!(amina.post("/valley/me/circle/put", &put).await.status, 303);
    id(told, "select id from circle where place_id = $1 order by made_at desc, id desc").await
}

#[tokio::test]
async fn a_circle_of_support_tells_both_what_changed() {
    story(async |told: Told| {
        let stew = told.steward("stew").await;
        let amina = told.person("amina", &[Hat::Using]).await;
        let bola = told.person("bola", &[Hat::Community]).await;
        by_post(&amina).await;
        by_post(&bola).await;

        let seat = asked_in(&told, &amina).await;
        assert_eq!(bola.post(&format!("/valley/circles/{seat}/leave"), &[]).await.status, 303);
        let no = "bola does not want to be in your circle of support now.";
        assert!(letters(&told, &stew).await.contains(no));
        // The person's own map is theirs: a no takes nobody out of it.
        let map = amina.get("/valley/me/circle").await.text();
        assert!(map.contains("Did not want to be in your circle of support"), "{map}");

        let seat = asked_in(&told, &amina).await;
        let twice = [("name", "bola"), ("kind", "friend"), ("ring", "1"), ("ask", "yes")];
        let twice = amina.post("/valley/me/circle/put", &twice).await;
        assert!(twice.line().starts_with("422 They are in your circle"), "{}", twice.line());
        assert_eq!(bola.post(&format!("/valley/circles/{seat}/yes"), &[]).await.status, 303);
        let yes = "bola said yes: they are in your circle of support now.";
        assert!(letters(&told, &stew).await.contains(yes));
        assert_eq!(bola.post(&format!("/valley/circles/{seat}/leave"), &[]).await.status, 303);
        let left = letters(&told, &stew).await;
        assert!(left.contains("bola has left your circle of support."), "{left}");
        let out = "you are no longer in the circle of support of amina";
        assert!(!left.contains(out), "whoever leaves knows");

        let seat = asked_in(&told, &amina).await;
        bola.post(&format!("/valley/circles/{seat}/yes"), &[]).await;
        assert_eq!(amina.post(&format!("/valley/me/circle/{seat}/end"), &[]).await.status, 303);
        assert!(letters(&told, &stew).await.contains(out));

        // Someone who is not of the place is told nothing.
        let before = letters(&told, &stew).await;
        let put = [("name", "My daughter"), ("kind", "family"), ("ring", "1")];
        assert_eq!(amina.post("/valley/me/circle/put", &put).await.status, 303);
        let seat = id(&told, "select id from circle where place_id = $1 order by id desc").await;
        assert_eq!(amina.post(&format!("/valley/me/circle/{seat}/end"), &[]).await.status, 303);
        assert_eq!(letters(&told, &stew).await, before);
    })
    .await;
}

async fn asked_to_try(told: &Told, amina: &Person) -> String {
    assert_eq!(amina.post("/valley/teams/ask", ASK).await.status, 303);
    let sql = "select id from seat where place_id = $1 order by asked_at desc, id desc";
    format!("/valley/teams/seats/{}", id(told, sql).await)
}

#[tokio::test]
async fn a_care_team_tells_both_what_changed() {
    story(async |told: Told| {
        let stew = told.steward("stew").await;
        let amina = told.person("amina", &[Hat::Using]).await;
        let bola = told.person("bola", &[Hat::Providing]).await;
        by_post(&amina).await;
        by_post(&bola).await;
        let promise = [("promise", "I come on time")];

        let seat = asked_to_try(&told, &amina).await;
        assert_eq!(bola.post(&format!("{seat}/end"), &[]).await.status, 303);
        let no = "bola does not want to be in your care team now.";
        assert!(letters(&told, &stew).await.contains(no));

        let seat = asked_to_try(&told, &amina).await;
        let twice = amina.post("/valley/teams/ask", ASK).await;
        assert!(twice.line().starts_with("422 They are in your team already"), "{}", twice.line());
        assert_eq!(bola.post(&format!("{seat}/take"), &promise).await.status, 303);
        let yes = "You try it together until 10 December 2026.";
        assert!(letters(&told, &stew).await.contains(yes));
        assert_eq!(bola.post(&format!("{seat}/end"), &[]).await.status, 303);
        assert!(letters(&told, &stew).await.contains("bola has left your care team."));

        let seat = asked_to_try(&told, &amina).await;
        bola.post(&format!("{seat}/take"), &promise).await;
        assert_eq!(amina.post(&format!("{seat}/end"), &[]).await.status, 303);
        let out = letters(&told, &stew).await;
        assert!(out.contains("you are no longer in the care team of amina"), "{out}");
        assert!(!out.contains("zzabout") && !out.contains("zzpromise"), "{out}");

        // Whoever was only asked was in nothing, and is told nothing.
        let seat = asked_to_try(&told, &amina).await;
        let before = letters(&told, &stew).await;
        assert_eq!(amina.post(&format!("{seat}/end"), &[]).await.status, 303);
        assert_eq!(letters(&told, &stew).await, before);
    })
    .await;
}

#[tokio::test]
async fn nobody_lets_a_trial_run_out_unawares() {
    story(async |told: Told| {
        let stew = told.steward("stew").await;
        let amina = told.person("amina", &[Hat::Using]).await;
        let bola = told.person("bola", &[Hat::Providing]).await;
        by_post(&amina).await;
        by_post(&bola).await;
        let seat = asked_to_try(&told, &amina).await;
        bola.post(&format!("{seat}/take"), &[("promise", "I come on time")]).await;
        let soon = |name: &str| format!("Your trial with {name} in a care team ends soon");
        assert!(!amina.get("/valley").await.text().contains(&soon("bola")), "not yet");
        let ends =
            |name: &str| format!("your trial with {name} in a care team ends on 10 December");
        assert!(!letters(&told, &stew).await.contains(&ends("bola")));

        // A week before, it stands on the front page of both; three days before, both are told.
        told.later(11);
        for who in [&amina, &bola, &stew] {
            who.signs_in().await;
        }
        assert!(amina.get("/valley").await.text().contains(&soon("bola")));
        assert!(bola.get("/valley").await.text().contains(&soon("amina")));
        assert_eq!(amina.post(&format!("{seat}/go-on"), &[]).await.status, 303);
        assert!(!amina.get("/valley").await.text().contains(&soon("bola")));
        told.later(4);
        stew.signs_in().await;
        let run = letters(&told, &stew).await;
        assert!(run.contains(&ends("amina")), "bola has not said a word: {run}");
        assert!(run.contains("amina wants to go on with you in a care team after 10 December"));
        assert!(!run.contains(&ends("bola")), "amina has: {run}");
    })
    .await;
}

#[tokio::test]
async fn someone_without_an_account_goes_on_after_a_trial_too() {
    story(async |told: Told| {
        let helen = told.person("helen", &[Hat::Community]).await;
        let amina = told.person("amina", &[Hat::Using]).await;
        let edna = edna(&told, &helen).await;
        let mut ask = ASK.to_vec();
        ask[0] = ("who", "Edna");
        assert_eq!(amina.post("/valley/teams/ask", &ask).await.status, 303);
        let seat = id(&told, "select id from seat where place_id = $1").await;
        let item = format!("{edna}/waits/{seat}");
        let said = [("answer", "yes"), ("how", "telephone"), ("said", "Yes please")];
        let yes = [&said[..], &[("promise", "I come on Mondays")]].concat();
        assert_eq!(helen.post(&item, &yes).await.status, 303);

        told.later(12);
        for who in [&helen, &amina] {
            who.signs_in().await;
        }
        let list = helen.get(&format!("{edna}/waits")).await.text();
        assert!(list.contains("Your trial with amina in a care team ends soon"), "{list}");
        let read = helen.get(&item).await.text();
        assert!(read.contains("What Edna promises amina: I come on Mondays"), "{read}");
        assert_eq!(helen.post(&item, &said).await.status, 303);
        let page = format!("/valley/teams/seats/{seat}");
        let seen = amina.get(&page).await.text();
        assert!(seen.contains("helen wrote down what was said."), "{seen}");
        assert_eq!(amina.post(&format!("{page}/go-on"), &[]).await.status, 303);
        assert!(amina.get(&page).await.text().contains("Both said that it goes on."));
    })
    .await;
}

#[tokio::test]
async fn someone_without_an_account_takes_back_what_they_said_yes_to() {
    story(async |told: Told| {
        let stew = told.steward("stew").await;
        let helen = told.person("helen", &[Hat::Community]).await;
        let amina = told.person("amina", &[Hat::Using]).await;
        let edna = edna(&told, &helen).await;
        let put = [("name", "Edna"), ("kind", "friend"), ("ring", "1"), ("ask", "yes")];
        assert_eq!(amina.post("/valley/me/circle/put", &put).await.status, 303);
        // Her helper is told that something waits, and not what.
        told.work().await;
        told.work().await;
        let mail = told.mails().into_iter().rfind(|mail| mail.to == helen.email).unwrap();
        assert!(
            mail.text.contains("whom you entered") && !mail.text.contains("circle"),
            "{mail:?}"
        );
        assert!(!mail.text.contains("Edna") && !mail.text.contains("amina"), "{mail:?}");

        let waits = format!("{edna}/waits");
        let seat = id(&told, "select id from circle where place_id = $1").await;
        let item = format!("{waits}/{seat}");
        let yes = [("answer", "yes"), ("how", "telephone"), ("said", "Yes please")];
        assert_eq!(helen.post(&item, &yes).await.status, 303);
        let circle = format!("/valley/people/{}/circle", amina.id);
        assert!(amina.get(&circle).await.text().contains("Edna"));
        let list = helen.get(&waits).await.text();
        assert!(list.contains("In the circle of support of amina: do they want to leave it?"));
        let read = helen.get(&item).await;
        assert!(read.text().contains("If you write it down, that ends."), "{}", read.text());
        assert!(!read.body.contains("name=\"answer\""), "nothing is answered by yes or no");
        let own = amina.get(&item).await.status;
        assert!([303, 404].contains(&own), "{own}");
        // The same form, sent twice by mistake, ends nothing.
        assert!(helen.post(&item, &yes).await.text().contains("does not wait for them any more"));
        assert!(amina.get(&circle).await.text().contains("Edna"));
        let leaves =
            [("how", "telephone"), ("said", "I would rather not zzleave"), ("ends", "yes")];
        assert_eq!(helen.post(&item, &leaves).await.line(), format!("303 {waits}"));
        assert!(amina.get(&circle).await.text().contains("Nobody is in it at the moment."));
        assert!(helen.get(&waits).await.text().contains("Nothing waits for them."));
        let letter = letters(&told, &stew).await;
        assert!(letter.contains("Leaving a circle of support: amina"), "{letter}");
        assert!(!letter.contains("zzleave"), "{letter}");
    })
    .await;
}
