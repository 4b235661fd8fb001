//! Whoever acts for someone does not decide who sees more of what is theirs: that takes the person's own hand,
//! for it would last when the acting has ended.

use ground::hat::Hat;
use ground::params;
use telling::{Person, Told, story};

const OWN: &str = "You act for someone now. This they do themselves";
const UNTIL: [(&str, &str); 3] =
    [("until-day", "24"), ("until-month", "5"), ("until-year", "2027")];
const STRENGTHS: &str = "/valley/me/strengths";

pub async fn newest(told: &Told, sql: &'static str) -> String {
    let ask = move |db: &ground::store::Db<'_>| Ok(db.one::<(String,)>(sql, params!["valley"])?);
    told.house.store.read(ask).await.unwrap().unwrap().0
}

/// Sheila acts for amina from now on, in these areas.
pub async fn acts(told: &Told, amina: &Person, sheila: &Person, areas: &[&'static str]) {
    let mut form = vec![("who", "sheila"), ("kind", "helper"), ("for", "My eyes are bad")];
    form.extend(areas.iter().map(|area| ("area", *area)));
    form.extend(UNTIL);
    assert_eq!(amina.post("/valley/acting/agree", &form).await.line(), "303 /valley/acting");
    let id =
        newest(told, "select id from acting where place_id = $1 order by made_at desc, id desc");
    let id = id.await;
    for verb in ["take", "begin"] {
        assert_eq!(sheila.post(&format!("/valley/acting/{id}/{verb}"), &[]).await.status, 303);
    }
}

fn refused(reply: telling::Reply) {
    assert!(reply.status == 403 && reply.text().contains(OWN), "{}", reply.text());
}

#[tokio::test]
async fn who_acts_for_someone_gives_nobody_their_papers_to_read_and_takes_them_from_nobody() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let sheila = told.person("sheila", &[Hat::Community]).await;
        let third = told.person("third", &[Hat::Community]).await;
        let bola = told.person("bola", &[Hat::Providing]).await;
        let needs = "/valley/me/needs";
        amina.post(&format!("{needs}/write"), &[("support", "I need help to wash")]).await;
        let [day, month, year] = UNTIL;
        let with_bola = [("who", "bola"), day, month, year];
        assert_eq!(amina.post(&format!("{needs}/share"), &with_bola).await.status, 303);
        let reader = newest(&told, "select id from paper_reader where place_id = $1").await;

        acts(&told, &amina, &sheila, &["needs", "plan"]).await;
        sheila.post(needs, &[("reason", "acting")]).await;
        let page = sheila.get(needs).await;
        assert_eq!(page.status, 200, "{}", page.line());
        assert!(page.body.contains(&format!("{needs}/write")), "{}", page.text());
        assert!(!page.body.contains("/share") && !page.text().contains("bola"), "{}", page.text());
        let with_third = [("who", "third"), day, month, year];
        for paper in ["needs", "plan", "path"] {
            let share = format!("/valley/me/{paper}/share");
            refused(sheila.get(&share).await);
            refused(sheila.post(&share, &with_third).await);
        }
        refused(sheila.post(&format!("{needs}/readers/{reader}/end"), &[]).await);
        let theirs = format!("/valley/people/{}/needs", amina.id);
        assert_eq!(third.get(&theirs).await.status, 404);
        assert_eq!(bola.get(&theirs).await.status, 200, "nothing was taken from bola");

        // Amina does both herself.
        assert_eq!(amina.post(&format!("{needs}/share"), &with_third).await.status, 303);
        assert_eq!(third.get(&theirs).await.status, 200);
        assert_eq!(amina.post(&format!("{needs}/readers/{reader}/end"), &[]).await.status, 303);
        assert_eq!(bola.get(&theirs).await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn who_acts_for_someone_shows_their_strengths_to_nobody_else() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let sheila = told.person("sheila", &[Hat::Community]).await;
        let third = told.person("third", &[Hat::Community]).await;
        let put = format!("{STRENGTHS}/put");
        let secret = [("kind", "gift"), ("body", "I sing when alone"), ("share", "me")];
        amina.post(&put, &secret).await;
        let id = newest(&told, "select id from strength where place_id = $1").await;
        acts(&told, &amina, &sheila, &["strengths", "meet"]).await;

        let form = sheila.get(&put).await;
        assert!(!form.body.contains("name=\"share\""), "{}", form.text());
        assert!(form.text().contains("You leave who sees it as it is"), "{}", form.text());
        let wider = [("kind", "gift"), ("body", "I sing when alone"), ("share", "everyone")];
        let change = format!("{STRENGTHS}/{id}");
        assert_eq!(sheila.post(&change, &wider).await.line(), format!("303 {STRENGTHS}"));
        let new = [("kind", "gift"), ("body", "I knit in secret"), ("share", "members")];
        assert_eq!(sheila.post(&put, &new).await.line(), format!("303 {STRENGTHS}"));
        for body in ["I sing when alone", "I knit in secret"] {
            assert!(sheila.get(STRENGTHS).await.text().contains(body));
            let found = third.get("/valley/people").await.text();
            assert!(!found.contains(body), "{found}");
        }

        // What amina shares already stays shared when sheila mends its words.
        let open = [("kind", "gift"), ("body", "I bake bred"), ("share", "members")];
        amina.post(&put, &open).await;
        let sql = "select id from strength where place_id = $1 and share = 'members'";
        let id = newest(&told, sql).await;
        let mended = [("kind", "gift"), ("body", "I bake bread")];
        assert_eq!(sheila.post(&format!("{STRENGTHS}/{id}"), &mended).await.status, 303);
        assert!(third.get("/valley/people").await.text().contains("I bake bread"));
    })
    .await;
}

#[tokio::test]
async fn who_acts_for_someone_asks_nobody_into_their_circle_or_team_and_says_no_yes_for_them() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let sheila = told.person("sheila", &[Hat::Community]).await;
        let third = told.person("third", &[Hat::Community]).await;
        let make = [("who", "amina"), ("other", ""), ("words", "You both sing")];
        assert_eq!(third.post("/valley/introductions/make", &make).await.status, 303);
        let meet = newest(&told, "select id from introduction where place_id = $1").await;
        acts(&told, &amina, &sheila, &["circle", "team", "meet"]).await;

        let put = "/valley/me/circle/put";
        assert!(!sheila.get(put).await.body.contains("name=\"ask\""));
        let near = [("name", "third"), ("kind", "friend"), ("ring", "1"), ("note", "")];
        assert_eq!(sheila.post(put, &near).await.line(), "303 /valley/me/circle");
        let mut asked = near.to_vec();
        asked.push(("ask", "yes"));
        refused(sheila.post(put, &asked).await);
        assert!(!third.get("/valley/circles").await.text().contains("amina"));

        refused(sheila.get("/valley/teams/ask").await);
        let seat = [("who", "third"), ("kind", "friend"), ("about", "a"), ("promise", "b")];
        refused(sheila.post("/valley/teams/ask", &seat).await);

        let meet = format!("/valley/introductions/{meet}");
        let page = sheila.get(&meet).await.text();
        assert!(page.contains("They answer this themselves"), "{page}");
        let yes = [("answer", "yes"), ("reach", "01484 496 0000"), ("hide", "30")];
        refused(sheila.post(&meet, &yes).await);
        assert_eq!(amina.post(&meet, &yes).await.status, 303);

        // How the other is reached was shown to amina, and not to sheila.
        let yes = [("answer", "yes"), ("reach", "Ring at number 7"), ("hide", "30")];
        assert_eq!(third.post(&meet, &yes).await.status, 303);
        assert!(amina.get(&meet).await.text().contains("Ring at number 7"));
        assert!(!sheila.get(&meet).await.text().contains("Ring at number 7"));
    })
    .await;
}

#[tokio::test]
async fn what_others_share_with_a_person_is_not_for_whoever_acts_for_them() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let sheila = told.person("sheila", &[Hat::Community]).await;
        let third = told.person("third", &[Hat::Community]).await;
        let near =
            [("name", "amina"), ("kind", "friend"), ("ring", "1"), ("note", ""), ("ask", "yes")];
        third.post("/valley/me/circle/put", &near).await;
        let seat = newest(&told, "select id from circle where place_id = $1").await;
        assert_eq!(amina.post(&format!("/valley/circles/{seat}/yes"), &[]).await.status, 303);
        let gift = [("kind", "gift"), ("body", "I am lonely on Sundays"), ("share", "circle")];
        third.post(&format!("{STRENGTHS}/put"), &gift).await;
        let circle = format!("/valley/people/{}/circle", third.id);
        let page = format!("/valley/people/{}", third.id);
        assert_eq!(amina.get(&circle).await.status, 200);
        assert!(amina.get(&page).await.text().contains("lonely"));

        acts(&told, &amina, &sheila, &["circle", "meet", "team"]).await;
        assert_eq!(sheila.get(&circle).await.status, 404);
        assert_eq!(sheila.get("/valley/circles").await.line(), "303 /valley/acting/not-agreed");
        for path in [page.as_str(), "/valley/people"] {
            let seen = sheila.get(path).await.text();
            assert!(!seen.contains("lonely"), "{seen}");
        }
        let own = format!("/valley/people/{}/circle", amina.id);
        assert_eq!(sheila.get(&own).await.status, 200, "amina's own circle was agreed");

        // Pages for everybody are read as amina; nothing is done there in her name.
        let stew = told.steward("stew").await;
        stew.post("/valley/groups", &[("name", "Singers"), ("about", "We sing")]).await;
        let group = newest(&told, "select id from people_group where place_id = $1").await;
        let join = format!("/valley/groups/{group}/join");
        assert_eq!(sheila.get("/valley/groups").await.status, 200);
        assert_eq!(sheila.post(&join, &[]).await.line(), "303 /valley/acting/not-agreed");
        assert_eq!(amina.post(&join, &[]).await.status, 303);
    })
    .await;
}
