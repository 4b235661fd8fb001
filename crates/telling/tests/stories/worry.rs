//! Worries about harm or neglect: raised by anyone, held by one whom they are not about, passed on by the
//! clock, and shown nowhere.

use ground::hat::Hat;
use ground::params;
use telling::{Person, Told, story};

const RAISE: &str = "/valley/concerns/raise";

async fn lead(told: &Told, name: &str) -> Person {
    let lead = told.person(name, &[Hat::Providing]).await;
    lead.is_given("safeguarding").await;
    lead
}

async fn raises(who: &Person, about: &str) {
    let form = [("what", "zzwhat: she is left alone at night"), ("harmed", about), ("reach", "")];
    assert_eq!(who.post(RAISE, &form).await.line(), "303 /valley/concerns/raised");
}

async fn newest(told: &Told) -> (String, Option<String>) {
    let sql = "select id, holder_id from worry where place_id = $1 order by made_at desc, id desc";
    let ask = move |db: &ground::store::Db<'_>| Ok(db.one(sql, params!["valley"])?);
    told.house.store.read(ask).await.unwrap().unwrap()
}

#[tokio::test]
async fn anyone_raises_a_worry_and_one_person_holds_it() {
    story(async |told: Told| {
        let ann = lead(&told, "ann").await;
        told.minutes_later(1);
        let _ben = lead(&told, "ben").await;
        let stew = told.steward("stew").await;
        let amina = told.person("amina", &[Hat::Using]).await;
        let page = told.visitor().get(RAISE).await.text();
        let (danger, form) =
            (page.find("in danger now").unwrap(), page.find("two minutes").unwrap());
        assert!(danger < form, "what to do in danger stands first");
        let empty = told.visitor().post(RAISE, &[("harmed", "Bob")]).await;
        assert_eq!(empty.line(), "422 Write what you are worried about.");
        assert!(empty.body.contains("Bob"));

        raises(&amina, "Bob").await;
        let (id, holder) = newest(&told).await;
        assert_eq!(holder.as_deref(), Some(ann.id.as_str()));
        let path = format!("/valley/concerns/{id}");
        told.work().await;
        let mail = told.mails().pop().unwrap();
        assert_eq!(
            (mail.to.as_str(), mail.subject.as_str()),
            ("ann@example.org", "The Valley: something waits for you")
        );
        let text = mail.text.to_lowercase();
        for word in ["worry", "worried", "harm", "safeguard", "zzwhat", "amina"] {
            assert!(!text.contains(word), "{word} in {text}");
        }
        let waits = "There is something for you to take up";
        assert!(ann.get("/valley").await.text().contains(waits));
        // Nobody else learns of it; not even the trail says who raised it.
        for who in [&stew, &amina] {
            assert!(!who.get("/valley").await.text().contains(waits));
            assert_eq!(who.get(&path).await.status, 404);
            assert_eq!(who.post(&format!("{path}/take"), &[]).await.status, 404);
        }
        assert_eq!(told.visitor().get(&path).await.status, 404);
        assert!(told.trail().await.contains(&"system people.worry.raise".to_owned()));
        let mine = amina.get("/valley/concerns").await.text();
        assert!(mine.contains("ann is asked to take it up."), "{mine}");
    })
    .await;
}

#[tokio::test]
async fn whoever_takes_it_up_reads_it_alone_and_at_its_time_its_words_go() {
    story(async |told: Told| {
        let ann = lead(&told, "ann").await;
        told.minutes_later(1);
        let ben = lead(&told, "ben").await;
        let amina = told.person("amina", &[Hat::Using]).await;
        raises(&amina, "Bob").await;
        let (id, _) = newest(&told).await;
        let path = format!("/valley/concerns/{id}");
        assert!(!ben.get(&path).await.body.contains("zzwhat"));
        assert!(ann.get(&format!("{path}/note")).await.line().starts_with("403 "));
        assert_eq!(ann.post(&format!("{path}/take"), &[]).await.line(), format!("303 {path}"));
        assert!(ann.get(&path).await.body.contains("zzwhat"));
        assert!(!ben.get(&path).await.body.contains("zzwhat"));
        assert!(ben.post(&format!("{path}/take"), &[]).await.line().starts_with("403"));
        assert!(
            ben.post(&format!("{path}/close"), &[("text", "x")]).await.line().starts_with("403")
        );
        let note = [("text", "zznote: I called her")];
        assert_eq!(ann.post(&format!("{path}/note"), &note).await.line(), format!("303 {path}"));
        assert!(ann.get(&path).await.text().contains("zznote: I called her"));
        let rows =
            told.database.all_text("worry").await + &told.database.all_text("worry_note").await;
        assert!(!["zzwhat", "zznote"].iter().any(|w| rows.contains(w)), "{rows}");

        // Closed, it is kept for six years; then its words are gone.
        let end = [("text", "zzend: she has help at night now")];
        assert_eq!(ann.post(&format!("{path}/close"), &end).await.line(), "303 /valley/concerns");
        assert!(
            amina
                .get("/valley/concerns")
                .await
                .text()
                .contains("it was looked into, and is closed")
        );
        told.later(2191);
        told.work().await;
        assert!(told.database.all_text("worry_note").await.is_empty());
        told.verify().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn nobody_whom_it_is_about_holds_it_or_learns_of_it() {
    story(async |told: Told| {
        let ann = lead(&told, "ann").await;
        told.minutes_later(1);
        let ben = lead(&told, "ben").await;
        raises(&told.visitor(), "Bob, ANN").await;
        let (id, holder) = newest(&told).await;
        assert_eq!(holder.as_deref(), Some(ben.id.as_str()));
        for path in [format!("/valley/concerns/{id}"), format!("/valley/concerns/{id}/note")] {
            assert_eq!(ann.get(&path).await.status, 404);
        }
        assert_eq!(ann.post(&format!("/valley/concerns/{id}/take"), &[]).await.status, 404);
        let list = ann.get("/valley/concerns").await;
        assert!(!list.body.contains(&id) && !list.text().contains("Open now"));
        assert!(ben.get("/valley/concerns").await.body.contains(&id));

        // Two days without anyone: it goes to the next, never to ann; a steward when nobody else is left.
        let stew = told.steward("stew").await;
        told.later(2);
        told.work().await;
        assert_eq!(newest(&told).await.1.as_deref(), Some(stew.id.as_str()));
        stew.signs_in().await;
        assert_eq!(stew.get(&format!("/valley/concerns/{id}")).await.status, 200);
        told.later(2);
        told.work().await;
        assert_eq!(newest(&told).await.1.as_deref(), Some(ben.id.as_str()), "all are asked again");
        stew.signs_in().await;
        // Who was asked before is told that it is with someone else now; whom it is about is told nothing.
        let gone = stew.get(&format!("/valley/concerns/{id}")).await;
        assert_eq!(gone.line(), "303 /valley/concerns");
        let said = stew.get("/valley/concerns").await.text();
        assert!(said.contains("This is not with you any more."), "{said}");
        assert_eq!(ann.get(&format!("/valley/concerns/{id}")).await.status, 404);
        ben.signs_in().await;
        ben.post(&format!("/valley/concerns/{id}/take"), &[]).await;
        told.later(9);
        told.work().await;
        assert_eq!(
            newest(&told).await.1.as_deref(),
            Some(ben.id.as_str()),
            "it stays with its holder"
        );
    })
    .await;
}

#[tokio::test]
async fn whoever_holds_a_worry_may_look_and_the_person_sees_it_later() {
    story(async |told: Told| {
        let ann = lead(&told, "ann").await;
        let amina = told.person("amina", &[Hat::Using]).await;
        amina.post("/valley/me/needs/write", &[("support", "Help with the stairs")]).await;
        let needs = format!("/valley/people/{}/needs", amina.id);
        assert_eq!(ann.get(&needs).await.status, 404);
        raises(&told.visitor(), "amina").await;
        let (id, _) = newest(&told).await;
        assert_eq!(ann.get(&needs).await.status, 404, "before she holds it");
        ann.post(&format!("/valley/concerns/{id}/take"), &[]).await;
        let other = ann.post(&needs, &[("reason", "visit")]).await;
        assert_eq!(other.line(), "422 Choose why you open it.");
        assert_eq!(ann.post(&needs, &[("reason", "safeguarding")]).await.status, 303);
        assert!(ann.get(&needs).await.text().contains("Help with the stairs"));
        assert!(!amina.get("/valley/me/looks").await.text().contains("ann opened"));
        for path in
            ["/valley/account/data", "/valley/account/data.txt", "/valley/account/data.json"]
        {
            let held = amina.get(path).await.body;
            assert!(!held.contains("safeguarding"), "{held}");
            assert!(!held.contains("I hold a worry about them"), "{path}");
        }
        ann.post(&format!("/valley/concerns/{id}/close"), &[("text", "She is well")]).await;
        assert_eq!(ann.get(&needs).await.status, 404, "at once, when it is closed");
        told.later(91);
        amina.signs_in().await;
        let looks = amina.get("/valley/me/looks").await.text();
        assert!(looks.contains("ann opened what you need."), "{looks}");
    })
    .await;
}

#[tokio::test]
async fn whoever_may_be_meant_is_not_asked_and_when_nobody_is_left_that_is_said() {
    story(async |told: Told| {
        let ann = lead(&told, "ann").await;
        told.minutes_later(1);
        let ben = lead(&told, "ben").await;
        let form = [("what", "It is always Ann who shouts"), ("harmed", "")];
        told.visitor().post(RAISE, &form).await;
        let (id, holder) = newest(&told).await;
        assert_eq!(holder.as_deref(), Some(ben.id.as_str()));
        assert_eq!(ann.get(&format!("/valley/concerns/{id}")).await.status, 404);

        told.minutes_later(1);
        let form =
            [("what", "They are in it together"), ("harms", "A. ann and Ben from the office")];
        let sent = told.visitor().post(RAISE, &form).await;
        assert_eq!(sent.line(), "303 /valley/concerns/raised?by=nobody");
        let page = told.visitor().get("/valley/concerns/raised?by=nobody").await.text();
        assert!(page.contains("Nobody here can take this up"), "{page}");
        // Someone of the role who comes later is asked.
        let stew = told.steward("stew").await;
        told.later(2);
        told.work().await;
        let (id, holder) = newest(&told).await;
        assert_eq!(holder.as_deref(), Some(stew.id.as_str()));
        // A steward who was asked because nobody else was left reads nobody's needs by it.
        stew.signs_in().await;
        assert_eq!(stew.post(&format!("/valley/concerns/{id}/take"), &[]).await.status, 303);
        assert_eq!(stew.get(&format!("/valley/people/{}/needs", ann.id)).await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn a_worry_parts_who_may_be_harmed_from_who_may_cause_it() {
    story(async |told: Told| {
        let ann = lead(&told, "ann").await;
        told.minutes_later(1);
        let ben = lead(&told, "ben").await;
        told.minutes_later(1);
        let cleo = lead(&told, "cleo").await;
        let amina = told.person("amina", &[Hat::Using]).await;
        let dev = told.person("dev", &[Hat::Community]).await;
        for who in [&amina, &dev] {
            who.post("/valley/me/needs/write", &[("support", "Help with the stairs")]).await;
        }
        let form = [
            ("what", "She is left alone at night"),
            ("harmed", "amina, ann, the girl at number 4"),
            ("harms", "dev, ben"),
            ("wants", "She wants to stay at home"),
            ("knows", "no"),
        ];
        // What was typed stays when something is missing.
        let empty = told.visitor().post(RAISE, &form[1..]).await;
        assert_eq!(empty.line(), "422 Write what you are worried about.");
        for typed in ["the girl at number 4", "dev, ben", "stay at home", "value=\"no\" checked"] {
            assert!(empty.body.contains(typed), "{typed}");
        }
        assert_eq!(told.visitor().post(RAISE, &form).await.line(), "303 /valley/concerns/raised");
        let (id, holder) = newest(&told).await;
        assert_eq!(holder.as_deref(), Some(cleo.id.as_str()), "neither of the two parts holds it");
        let path = format!("/valley/concerns/{id}");
        for who in [&ann, &ben, &amina, &dev] {
            assert_eq!(who.get(&path).await.status, 404, "{}", who.name);
        }
        cleo.post(&format!("{path}/take"), &[]).await;
        let page = cleo.get(&path).await;
        let text = page.text();
        for part in [
            "Who may be harmed amina, ann, the girl at number 4",
            "Who may cause the harm dev, ben",
            "What the person who may be harmed wants She wants to stay at home",
            "Whether they know of this They do not know",
        ] {
            assert!(text.contains(part), "{part} in {text}");
        }
        // What amina needs can be read for her safety; of dev, who may cause harm, nothing.
        let needs = |who: &Person| format!("/valley/people/{}/needs", who.id);
        assert!(page.body.contains(&needs(&amina)) && !page.body.contains(&needs(&dev)));
        assert_eq!(cleo.get(&needs(&amina)).await.status, 200);
        assert_eq!(cleo.get(&needs(&dev)).await.status, 404);
        let rows =
            told.database.all_text("worry").await + &told.database.all_text("worry_about").await;
        assert!(!rows.contains("number 4") && !rows.contains("stay at home"), "{rows}");
    })
    .await;
}
