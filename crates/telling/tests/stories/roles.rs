//! Roles in which one reads what is private of others: nobody gives one to themselves, everyone who looks after the
//! place is told, and whoever may be meant by a worry does not learn of it, whenever they were given the role.

use ground::hat::Hat;
use ground::params;
use telling::{Person, Told, story};

const ROLES: &str = "/valley/roles";

async fn gives(steward: &Person, to: &Person, role: &str) -> String {
    steward.post(ROLES, &[("person", &to.id), ("role", role)]).await.line()
}

fn told_of_roles(told: &Told) -> Vec<String> {
    let mails = told.mails().into_iter().filter(|mail| mail.text.contains(ROLES));
    let mut to: Vec<String> = mails.map(|mail| mail.to).collect();
    to.sort();
    to
}

#[tokio::test]
async fn nobody_gives_themselves_a_role_that_opens_what_is_private_of_others() {
    story(async |told: Told| {
        let stew = told.steward("stew").await;
        for role in ["safeguarding", "guardian"] {
            let form = [("person", stew.id.as_str()), ("role", role)];
            let refused = stew.post(ROLES, &form).await;
            assert!(refused.line().starts_with("422 This role opens what is private"), "{role}");
            assert!(refused.text().contains("whoever runs Mutual"), "{}", refused.text());
            let kept = format!("value=\"{role}\" checked");
            assert!(refused.body.contains(&kept), "what was chosen is kept: {}", refused.body);
        }
        let nobody = "Safeguarding Takes up worries";
        let page = told.visitor().get(ROLES).await.text();
        assert!(page.contains(nobody) && page.matches("Nobody has this role now.").count() == 3);
        assert!(page.contains("stew Since 23 November 2026. Given when the place began"), "{page}");
        // A moderator reads nothing private: that one may be one's own.
        assert_eq!(gives(&stew, &stew, "moderator").await, "303 /valley/roles");
        // Someone else gives it; and all stewards are told, and whoever has it.
        let other = told.steward("other").await;
        let ann = told.person("ann", &[Hat::Providing]).await;
        assert_eq!(gives(&other, &stew, "safeguarding").await, "303 /valley/roles");
        // Everyone reads who has which role, what it lets them see, since when, and who gave it.
        let page = told.visitor().get(ROLES).await.text();
        let safe = page.split("Safeguarding Takes up worries").nth(1).unwrap();
        let safe = safe.split("Caldicott Guardian").next().unwrap();
        assert!(safe.contains("stew Since 23 November 2026. Given by other."), "{safe}");
        told.work().await;
        assert_eq!(told_of_roles(&told), ["other@example.org", "stew@example.org"]);
        let mail = told.mails().pop().unwrap();
        assert!(!mail.subject.contains("stew"), "{}", mail.subject);
        assert!(mail.text.contains("stew was given a role") && mail.text.contains("Safeguarding"));
        assert!(mail.text.contains("Whoever has it needs a second step of signing in"));
        assert_eq!(gives(&stew, &ann, "guardian").await, "303 /valley/roles");
        told.work().await;
        assert_eq!(told_of_roles(&told).len(), 5);
    })
    .await;
}

#[tokio::test]
async fn all_who_look_after_the_place_are_told_when_such_a_role_ends() {
    story(async |told: Told| {
        let stew = told.steward("stew").await;
        let ann = told.person("ann", &[Hat::Providing]).await;
        gives(&stew, &ann, "safeguarding").await;
        let page = stew.get(ROLES).await.body;
        let ends = page.split("href=\"").filter_map(|part| part.split('"').next());
        let end = ends.filter(|to| to.ends_with("/end")).last().unwrap().to_owned();
        told.work().await;
        let before = told_of_roles(&told).len();
        assert_eq!(stew.post(&end, &[]).await.line(), "303 /valley/roles");
        told.work().await;
        assert_eq!(told_of_roles(&told).len(), before + 2);
        let mail = told.mails().pop().unwrap();
        assert!(mail.text.contains("ann does not have this role"), "{}", mail.text);
    })
    .await;
}

#[tokio::test]
async fn whoever_is_given_the_role_later_learns_of_no_worry_that_may_mean_them() {
    story(async |told: Told| {
        let stew = told.steward("stew").await;
        let other = told.steward("other").await;
        let bola = told.person("bola", &[Hat::Providing]).await;
        let raise = "/valley/concerns/raise";
        for what in ["Bola shouts at her", "She is left alone"] {
            told.visitor().post(raise, &[("what", what)]).await;
            told.minutes_later(1);
        }
        assert_eq!(gives(&stew, &bola, "safeguarding").await, "303 /valley/roles");
        let ids = told.database.all_text("worry").await;
        assert!(!ids.contains("Bola"));
        let seen = bola.get("/valley/concerns").await;
        let links: Vec<&str> = seen.body.split("href=\"/valley/concerns/").skip(1).collect();
        let open: Vec<&&str> = links.iter().filter(|l| !l.starts_with("raise")).collect();
        assert_eq!(open.len(), 1, "the one that does not mean her: {}", seen.text());
        // Nor is she asked when nobody takes it up.
        for _ in 0..4 {
            told.later(2);
            told.work().await;
        }
        let (sql, id) = (
            "select count(distinct worry_id) from worry_asked where place_id = $1 and person_id = $2",
            bola.id.clone(),
        );
        let asked = told.house.store.read(move |db| Ok(db.number(sql, params!["valley", &id])?));
        assert_eq!(asked.await.unwrap(), 1);
        bola.signs_in().await;
        let page = bola.get("/valley/concerns").await.text();
        assert_eq!(page.matches("Worry of").count(), 1, "{page}");
        drop(other);
    })
    .await;
}

#[tokio::test]
async fn nobody_takes_up_a_worry_that_they_raised_themselves() {
    story(async |told: Told| {
        let stew = told.steward("stew").await;
        let bola = told.person("bola", &[Hat::Providing]).await;
        gives(&stew, &bola, "safeguarding").await;
        bola.post("/valley/concerns/raise", &[("what", "She is left alone")]).await;
        let mine = bola.get("/valley/concerns").await.text();
        assert!(mine.contains("stew is asked to take it up"), "{mine}");
        assert!(!mine.contains("Open now"), "{mine}");
    })
    .await;
}
