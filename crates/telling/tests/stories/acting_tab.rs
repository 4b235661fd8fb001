//! A form is for whom its page was opened: what was begun for one is never kept with the other.

use ground::acting::COOKIE;
use ground::hat::Hat;
use ground::params;
use telling::{Person, Told, story};

const PLAN: &str = "/valley/me/plan/write";

#[tokio::test]
async fn what_was_begun_for_one_is_not_kept_with_the_other() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let beth = told.person("beth", &[Hat::Community]).await;
        let form = [
            ("who", "beth"),
            ("kind", "helper"),
            ("for", "My eyes are bad"),
            ("area", "plan"),
            ("area", "meet"),
            ("until-day", "24"),
            ("until-month", "5"),
            ("until-year", "2027"),
        ];
        amina.post("/valley/acting/agree", &form).await;
        let sql = "select id from acting where place_id = $1";
        let ask =
            move |db: &ground::store::Db<'_>| Ok(db.one::<(String,)>(sql, params!["valley"])?);
        let (id,) = told.house.store.read(ask).await.unwrap().unwrap();
        beth.post(&format!("/valley/acting/{id}/take"), &[]).await;

        // Her own form, and in another tab she begins to act.
        assert!(!beth.get(PLAN).await.body.contains("acting="));
        beth.post(&format!("/valley/acting/{id}/begin"), &[]).await;
        beth.post("/valley/me/plan", &[("reason", "acting")]).await;
        let stray = beth.post_to(PLAN, "once=k&outcomes=zzmine+is+a+dog").await;
        assert_eq!(stray.status, 409);
        assert!(stray.text().contains("zzmine is a dog"), "what she wrote is still there");
        assert!(stray.text().contains("you act for amina"), "{}", stray.text());
        assert!(!amina.get("/valley/me/plan").await.body.contains("zzmine"));

        // Each form that she opens now says on what; and is not hers when she has stopped.
        let marked = format!("action=\"{PLAN}?acting={id}\"");
        let page = beth.get(PLAN).await.body;
        assert!(page.contains(&marked), "{page}");
        let hers = format!("{PLAN}?acting={id}");
        assert_eq!(beth.post_to(&hers, "outcomes=zzhers+is+a+cat").await.status, 303);
        assert!(amina.get("/valley/me/plan").await.body.contains("zzhers"));
        // Where she lives was not agreed with meeting people.
        assert_eq!(beth.get("/valley/networks/spot").await.line(), "303 /valley/acting/not-agreed");
        beth.post("/valley/acting/stop", &[]).await;
        assert!(beth.cookie(COOKIE).is_none());
        let stray = beth.post_to(&hers, "outcomes=zzlate+words").await;
        assert!(stray.status == 409 && stray.text().contains("zzlate"), "{}", stray.text());
        assert!(!beth.get("/valley/me/plan").await.body.contains("zzlate"));

        // The same where the person ended it meanwhile.
        beth.post(&format!("/valley/acting/{id}/begin"), &[]).await;
        amina.post(&format!("/valley/acting/{id}/end"), &[]).await;
        let over = beth.post_to(&hers, "outcomes=zzover+words").await;
        assert!(over.status == 409 && over.text().contains("zzover words"), "{}", over.text());
        assert!(over.text().contains("You do not act for them any more"), "{}", over.text());
        assert!(over.body.contains("/valley/acting/over"));
        beth.get("/valley/acting/over").await;
        assert_eq!(beth.post_to(&hers, "outcomes=zzended+words").await.status, 409);
        assert!(!beth.get("/valley/me/plan").await.body.contains("zzended"));
    })
    .await;
}

/// Beth acts for amina in these areas from now on.
async fn acts(told: &Told, amina: &Person, beth: &Person, areas: &[&'static str]) {
    let mut form = vec![("who", "beth"), ("kind", "helper"), ("for", "My eyes are bad")];
    form.extend(areas.iter().map(|area| ("area", *area)));
    form.extend([("until-day", "24"), ("until-month", "5"), ("until-year", "2027")]);
    assert_eq!(amina.post("/valley/acting/agree", &form).await.line(), "303 /valley/acting");
    let sql = "select id from acting where place_id = $1";
    let ask = move |db: &ground::store::Db<'_>| Ok(db.one::<(String,)>(sql, params!["valley"])?);
    let (id,) = told.house.store.read(ask).await.unwrap().unwrap();
    for verb in ["take", "begin"] {
        beth.post(&format!("/valley/acting/{id}/{verb}"), &[]).await;
    }
}

#[tokio::test]
async fn pages_say_who_else_sees_them_and_both_names_stand_with_what_is_written() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let beth = told.person("beth", &[Hat::Community]).await;
        let also = "beth acts for you, and sees and does this for you too, until 24 May 2027.";
        let pages = ["circle", "reach", "needs", "plan", "path"].map(|p| format!("/valley/me/{p}"));
        let pages = pages.each_ref().map(String::as_str);
        for page in pages {
            assert!(!amina.get(page).await.text().contains(also), "{page}");
        }
        let nobody = "Nobody but you.";
        assert!(amina.get("/valley/me/needs").await.text().contains(nobody));
        acts(&told, &amina, &beth, &["circle", "reach", "needs", "plan"]).await;
        assert!(!amina.get("/valley/me/needs").await.text().contains(nobody));
        for page in pages {
            assert!(amina.get(page).await.text().contains(also), "{page}");
            assert!(!beth.get(page).await.text().contains(also), "{page}");
        }
        let circle = format!("/valley/people/{}/circle", amina.id);
        beth.post(&format!("{circle}/meeting"), &[("notes", "We met at the mill")]).await;
        let page = amina.get(&circle).await.text();
        assert!(page.contains("beth (acting for amina)"), "{page}");

        // Where letters go is changed for her: she is told at her own address.
        told.work().await;
        let before = told.mails().len();
        let reach = [("way", "telephone"), ("words", "plain"), ("phone", "01632 960 999")];
        assert_eq!(beth.post("/valley/me/reach", &reach).await.status, 303);
        told.work().await;
        let mails = told.mails().split_off(before);
        let mail = mails.iter().find(|m| m.to == amina.email).unwrap();
        assert!(mail.text.contains("someone who acts for you changed how we reach you."));
        assert!(mail.text.starts_with("Hello,"), "{}", mail.text);

        // To let someone act is to share: it is asked again who does it.
        told.minutes_later(31);
        let asks = amina.get("/valley/acting/agree").await;
        assert!(asks.line().starts_with("303 /valley/account/prove"), "{}", asks.line());
    })
    .await;
}
