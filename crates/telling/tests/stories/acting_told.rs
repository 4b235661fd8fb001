//! Both are told when someone begins to act for someone, and when it ends; a steward finds the page for attorneys
//! and deputies from the person's page.

use ground::hat::Hat;
use ground::params;
use telling::{Person, Told, story};

const DEPUTY: [(&str, &str); 8] = [
    ("who", "amina"),
    ("kind", "deputy"),
    ("area", "talk"),
    ("for", "Ned cannot decide this now"),
    ("authority", "Court order of 3 May 2026, number 7"),
    ("until-day", "1"),
    ("until-month", "2"),
    ("until-year", "2027"),
];

async fn newest(told: &Told) -> String {
    let sql = "select id from acting where place_id = $1 order by made_at desc, id desc";
    let ask = move |db: &ground::store::Db<'_>| Ok(db.one::<(String,)>(sql, params!["valley"])?);
    told.house.store.read(ask).await.unwrap().unwrap().0
}

/// The subject of each mail about who acts for whom: it does not say what it is.
const CHANGED: &str = "The Valley: something has changed";

/// How many mails with this subject each of the two got.
fn got(told: &Told, subject: &str, two: [&Person; 2]) -> [usize; 2] {
    let mails = told.mails();
    two.map(|who| mails.iter().filter(|m| m.to == who.email && m.subject == subject).count())
}

#[tokio::test]
async fn a_steward_enters_a_deputy_from_the_persons_page_and_both_are_told_until_it_is_over() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let ned = told.person("ned", &[Hat::Using]).await;
        let eve = told.person("eve", &[Hat::Community]).await;
        let stew = told.steward("stew").await;
        let page = format!("/valley/people/{}", ned.id);
        let there = format!("/valley/acting?for={}", ned.id);
        assert!(stew.get(&page).await.body.contains(&there));
        for who in [&eve, &ned] {
            assert!(!who.get(&page).await.body.contains(&there));
        }
        assert!(eve.get(&there).await.line().starts_with("403"));
        assert!(stew.get(&there).await.text().contains("Nobody."));

        let enter = format!("/valley/acting/agree?for={}", ned.id);
        assert!(stew.get(&there).await.body.contains(&enter));
        assert_eq!(stew.post(&enter, &DEPUTY).await.line(), format!("303 {there}"));
        let list = stew.get(&there).await.text();
        assert!(list.contains("amina is asked to act for ned (Deputy)"), "{list}");
        told.work().await;
        let mails = told.mails();
        let to_ned = mails.iter().find(|m| m.to == ned.email).unwrap();
        assert_eq!(to_ned.subject, CHANGED);
        assert!(to_ned.text.contains("someone may act for you here"), "{}", to_ned.text);
        assert!(!to_ned.text.contains("amina"), "{}", to_ned.text);
        let to_amina = mails.iter().find(|m| m.to == amina.email).unwrap();
        assert_eq!(to_amina.subject, "The Valley: something waits for you");

        let id = newest(&told).await;
        let both = [&ned, &amina];
        assert_eq!(amina.post(&format!("/valley/acting/{id}/take"), &[]).await.status, 303);
        told.work().await;
        assert_eq!(got(&told, CHANGED, both), [2, 1], "of ned it was entered as well");

        // The last day is over: it has ended, both are told, once.
        told.later(60);
        told.work().await;
        assert_eq!(got(&told, CHANGED, both), [2, 1], "not before its day");
        told.later(20);
        for _ in 0..2 {
            told.work().await;
            assert_eq!(got(&told, CHANGED, both), [3, 2]);
        }
        ned.signs_in().await;
        let list = ned.get("/valley/acting").await.text();
        assert!(list.contains("Ended on 1 February 2027"), "{list}");
        let line = told.trail_content("people.acting.end").await;
        assert_eq!(line["for"], ned.id.as_str());
    })
    .await;
}

#[tokio::test]
async fn who_ends_acting_early_ends_it_for_both_and_a_steward_learns_who_and_not_what_about() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let ned = told.person("ned", &[Hat::Using]).await;
        let stew = told.steward("stew").await;
        let mut helper = DEPUTY.to_vec();
        helper[1] = ("kind", "helper");
        assert_eq!(ned.post("/valley/acting/agree", &helper).await.line(), "303 /valley/acting");
        let id = newest(&told).await;
        let there = format!("/valley/acting?for={}", ned.id);
        // The steward learns who it is, to end it on the telephone, and not what it is about.
        let seen = stew.get(&there).await.text();
        assert!(
            seen.contains("amina is asked to act for ned") && seen.contains("Take it back"),
            "{seen}"
        );
        assert!(!seen.contains("cannot decide"), "{seen}");
        amina.post(&format!("/valley/acting/{id}/take"), &[]).await;
        assert_eq!(ned.post(&format!("/valley/acting/{id}/end"), &[]).await.status, 303);
        told.work().await;
        assert_eq!(got(&told, CHANGED, [&ned, &amina]), [2, 2], "it began, and it ended");
        told.later(90);
        told.work().await;
        assert_eq!(got(&told, CHANGED, [&ned, &amina]), [2, 2], "its last day tells nothing anew");

        // A steward who learns that it is wrong ends what was entered, and goes back to where it stands.
        let enter = format!("/valley/acting/agree?for={}", ned.id);
        stew.signs_in().await;
        let mut deputy = DEPUTY.to_vec();
        deputy[6] = ("until-month", "5");
        stew.post(&enter, &deputy).await;
        let id = newest(&told).await;
        let end = stew.post(&format!("/valley/acting/{id}/end"), &[]).await;
        assert_eq!(end.line(), format!("303 {there}"));
    })
    .await;
}

#[tokio::test]
async fn whom_someone_on_paper_agreed_to_is_entered_by_a_steward_who_is_somebody_else() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let ned = told.person("ned", &[Hat::Using]).await;
        let stew = told.steward("stew").await;
        let edna = [
            ("name", "Edna"),
            ("hat", "using"),
            ("way", "post"),
            ("address", "4 Mill Lane"),
            ("words", "plain"),
            ("consent", "She signed a form"),
        ];
        assert_eq!(stew.post("/valley/people/enter", &edna).await.status, 303);
        let sql = "select id from person where place_id = $1 and name = 'Edna'";
        let ask =
            move |db: &ground::store::Db<'_>| Ok(db.one::<(String,)>(sql, params!["valley"])?);
        let (id,) = told.house.store.read(ask).await.unwrap().unwrap();
        let enter = format!("/valley/acting/agree?for={id}");
        let mut helper = DEPUTY.to_vec();
        helper[1] = ("kind", "helper");

        // Ned has an address: he agrees on a helper himself.
        let of_ned = format!("/valley/acting/agree?for={}", ned.id);
        assert_eq!(stew.post(&of_ned, &helper).await.line(), "422 Choose what they are.");
        helper[0] = ("who", "stew");
        let line = stew.post(&enter, &helper).await.line();
        assert!(line.starts_with("422 Someone else who looks after the place"), "{line}");
        helper[0] = ("who", "amina");
        helper[4] = ("authority", "");
        let line = stew.post(&enter, &helper).await.line();
        assert!(line.starts_with("422 Write on what authority"), "{line}");
        helper[4] = ("authority", "She told me on 20 November, at home");
        assert_eq!(stew.post(&enter, &helper).await.line(), format!("303 /valley/acting?for={id}"));
        told.work().await;
        let letters = told.database.all_text("letter").await;
        assert!(letters.contains("amina may act for you here (Helper)"), "{letters}");
        assert!(letters.contains("01632 960 105"), "{letters}");
        let acting = newest(&told).await;
        assert_eq!(amina.post(&format!("/valley/acting/{acting}/take"), &[]).await.status, 303);
    })
    .await;
}
