//! A worry goes on: when the role of whoever holds it ends, when they cannot go on, and when they learn whom it is about.

use ground::hat::Hat;
use ground::params;
use telling::{Person, Told, story};

const RAISE: &str = "/valley/concerns/raise";
const GONE: &str = "303 /valley/concerns";

async fn lead(told: &Told, name: &str) -> Person {
    told.minutes_later(1);
    let lead = told.person(name, &[Hat::Providing]).await;
    lead.is_given("safeguarding").await;
    lead
}

async fn holder(told: &Told, id: &str) -> Option<String> {
    let (sql, id) = ("select holder_id from worry where place_id = $1 and id = $2", id.to_owned());
    let ask = move |db: &ground::store::Db<'_>| {
        Ok(db.one::<(Option<String>,)>(sql, params!["valley", &id])?)
    };
    told.house.store.read(ask).await.unwrap().unwrap().0
}

/// Raises one, and whoever is asked takes it up; gives where it is.
async fn taken(told: &Told, by: &Person, form: &[(&str, &str)]) -> String {
    told.minutes_later(1);
    assert_eq!(told.visitor().post(RAISE, form).await.line(), "303 /valley/concerns/raised");
    let sql = "select id from worry where place_id = $1 order by made_at desc";
    let ask = move |db: &ground::store::Db<'_>| Ok(db.one::<(String,)>(sql, params!["valley"])?);
    let (id,) = told.house.store.read(ask).await.unwrap().unwrap();
    assert_eq!(holder(told, &id).await.as_deref(), Some(by.id.as_str()));
    let path = format!("/valley/concerns/{id}");
    assert_eq!(by.post(&format!("{path}/take"), &[]).await.line(), format!("303 {path}"));
    path
}

fn id_of(path: &str) -> &str {
    path.rsplit('/').next().unwrap()
}

/// The steward ends someone's role, after being asked once more.
async fn ends(told: &Told, steward: &Person, of: &Person, role: &'static str) {
    let sql = "select id from role where place_id = $1 and person_id = $2 and role = $3 \
               and ended_at is null";
    let whose = of.id.clone();
    let ask = move |db: &ground::store::Db<'_>| {
        Ok(db.one::<(String,)>(sql, params!["valley", &whose, role])?)
    };
    let (id,) = told.house.store.read(ask).await.unwrap().unwrap();
    let end = format!("/valley/roles/{id}/end");
    // It is asked again who it is.
    steward.signs_in().await;
    assert!(steward.get("/valley/roles").await.body.contains(&format!("href=\"{end}\"")));
    let sure = steward.get(&end).await;
    assert!(sure.text().contains(&format!("{}: ", of.name)), "{}", sure.text());
    assert!(sure.text().contains("goes to someone else at once"), "{}", sure.text());
    assert_eq!(steward.post(&end, &[]).await.line(), "303 /valley/roles");
}

const ALONE: [(&str, &str); 2] = [("what", "zzwhat: she is left alone"), ("harmed", "Bob")];

#[tokio::test]
async fn when_a_role_ends_its_worries_are_read_no_more_and_go_to_the_next() {
    story(async |told: Told| {
        let stew = told.steward("stew").await;
        let ann = lead(&told, "ann").await;
        let path = taken(&told, &ann, &ALONE).await;
        let over = taken(&told, &ann, &ALONE).await;
        let note = [("text", "zznote: I called her")];
        for at in [format!("{path}/note"), format!("{over}/close")] {
            assert_eq!(ann.post(&at, &note).await.status, 303);
        }
        // While she has the role, she finds what she closed.
        let list = ann.get("/valley/concerns").await;
        assert!(list.text().contains("Closed, held by you") && list.body.contains(&over));
        assert!(ann.get(&over).await.text().contains("zznote"));
        let ben = lead(&told, "ben").await;
        told.work().await;
        let mails = told.mails().len();

        ends(&told, &stew, &ann, "safeguarding").await;
        for at in [&path, &over] {
            assert!(!ann.get(at).await.text().contains("zzwhat"));
            assert_ne!(ann.get(at).await.status, 200);
            for end in ["note", "close", "name", "let-go"] {
                assert_eq!(ann.get(&format!("{at}/{end}")).await.status, 404, "{end}");
                assert_eq!(ann.post(&format!("{at}/{end}"), &note).await.status, 404, "{end}");
            }
        }
        let list = ann.get("/valley/concerns").await;
        assert!(!list.body.contains(id_of(&path)) && !list.body.contains(id_of(&over)));
        // What is open is with the next, who is told; what is closed stays closed.
        assert_eq!(holder(&told, id_of(&path)).await.as_deref(), Some(ben.id.as_str()));
        assert_eq!(holder(&told, id_of(&over)).await.as_deref(), Some(ann.id.as_str()));
        told.work().await;
        let mails = told.mails().split_off(mails);
        let asks = "something waits for you in The Valley";
        let mut to_ben = mails.iter().filter(|mail| mail.to == "ben@example.org");
        assert!(to_ben.any(|mail| mail.text.contains(asks)), "{mails:?}");
        assert!(!mails.iter().any(|mail| mail.text.contains("/concerns")));
        assert!(told.trail().await.contains(&"system people.worry.pass".to_owned()));
        assert!(!ben.get(&path).await.text().contains("zzwhat"));
        ben.post(&format!("{path}/take"), &[]).await;
        let text = ben.get(&path).await.text();
        assert!(text.contains("zzwhat") && text.contains("zznote: I called her"), "{text}");
        told.verify().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn when_nobody_is_left_the_stewards_learn_that_they_are_too_few_and_no_more() {
    story(async |told: Told| {
        let stew = told.steward("stew").await;
        let ann = lead(&told, "ann").await;
        let form = [("what", "zzwhat: they shout"), ("harms", "stew")];
        let path = taken(&told, &ann, &form).await;
        ends(&told, &stew, &ann, "safeguarding").await;
        assert_eq!(holder(&told, id_of(&path)).await, None);
        told.work().await;
        let said = |mail: &ground::mail::Lying| mail.text.contains("taken up by nobody");
        let mails = told.mails();
        let few: Vec<_> = mails.iter().filter(|mail| said(mail)).collect();
        assert_eq!(few.len(), 1, "{mails:?}");
        assert_eq!(few[0].to, "stew@example.org");
        for word in ["worry", "worried", "harm", "concern", "safeguard", "zzwhat"] {
            assert!(!few[0].text.to_lowercase().contains(word), "{word} in {}", few[0].text);
        }
        assert_eq!(stew.get(&path).await.status, 404);
        // Someone who is given the role later is asked at once; whoever leaves and is forgotten gives theirs on.
        let ben = told.person("ben", &[Hat::Community]).await;
        stew.signs_in().await;
        let give = [("person", ben.id.as_str()), ("role", "safeguarding")];
        assert_eq!(stew.post("/valley/roles", &give).await.line(), "303 /valley/roles");
        assert_eq!(holder(&told, id_of(&path)).await.as_deref(), Some(ben.id.as_str()));
        ben.signs_in().await;
        ben.post(&format!("{path}/take"), &[]).await;
        let cleo = lead(&told, "cleo").await;
        let forgotten = ben.post("/valley/account/forget", &[("sure", "yes")]).await;
        assert_eq!(forgotten.status, 200, "{}", forgotten.text());
        assert_eq!(holder(&told, id_of(&path)).await.as_deref(), Some(cleo.id.as_str()));
        assert!(cleo.get("/valley").await.text().contains("There is something for you to take up"));
    })
    .await;
}

#[tokio::test]
async fn a_steward_who_was_asked_as_the_last_holds_it_as_a_steward_alone() {
    story(async |told: Told| {
        let stew = told.steward("stew").await;
        let other = told.steward("other").await;
        let ann = lead(&told, "ann").await;
        let path = taken(&told, &ann, &ALONE).await;
        ends(&told, &stew, &ann, "safeguarding").await;
        let next = holder(&told, id_of(&path)).await.unwrap();
        let (next, last) = if next == stew.id { (&stew, &other) } else { (&other, &stew) };
        next.post(&format!("{path}/take"), &[]).await;
        assert!(next.get(&path).await.text().contains("zzwhat"));
        ends(&told, last, next, "steward").await;
        assert!(!next.get(&path).await.text().contains("zzwhat"));
        assert_eq!(holder(&told, id_of(&path)).await.as_deref(), Some(last.id.as_str()));
    })
    .await;
}

#[tokio::test]
async fn whoever_cannot_go_on_gives_it_on_with_what_the_next_needs_to_know() {
    story(async |told: Told| {
        let stew = told.steward("stew").await;
        let ann = lead(&told, "ann").await;
        let path = taken(&told, &ann, &ALONE).await;
        let ben = lead(&told, "ben").await;
        let go = format!("{path}/let-go");
        assert!(ann.get(&path).await.body.contains(&go));
        assert!(ann.get(&go).await.text().contains("I cannot go on with this"));
        assert_eq!(ben.get(&go).await.status, 403, "it is not his");
        assert_eq!(ben.post(&go, &[]).await.status, 403);
        assert_eq!(stew.get(&go).await.status, 404);
        let long = "x".repeat(6001);
        let refused = ann.post(&go, &[("text", &long)]).await;
        assert!(refused.line().starts_with("422 This is too long"));
        assert!(refused.body.contains(&long), "what was typed stays");
        assert_eq!(ann.post(&go, &[("text", "zznote: ring in the evening")]).await.line(), GONE);
        assert!(
            ann.get("/valley/concerns").await.text().contains("It is with the next person now")
        );
        assert_eq!(holder(&told, id_of(&path)).await.as_deref(), Some(ben.id.as_str()));
        assert!(!ann.get(&path).await.text().contains("zzwhat"));
        assert!(told.trail().await.contains(&"ann people.worry.let-go".to_owned()));
        ben.post(&format!("{path}/take"), &[]).await;
        assert!(ben.get(&path).await.text().contains("zznote: ring in the evening"));

        // A steward is asked as the last; and then nobody: those who left it are not asked again at once.
        assert_eq!(ben.post(&go, &[]).await.line(), GONE);
        assert_eq!(holder(&told, id_of(&path)).await.as_deref(), Some(stew.id.as_str()));
        ends(&told, &stew, &ann, "safeguarding").await;
        ends(&told, &stew, &ben, "safeguarding").await;
        assert_eq!(stew.post(&go, &[]).await.line(), GONE);
        let said = stew.get("/valley/concerns").await.text();
        assert!(said.contains("nobody else here can take it up now"), "{said}");
        assert_eq!(holder(&told, id_of(&path)).await, None);
        told.later(3);
        told.work().await;
        assert_eq!(holder(&told, id_of(&path)).await.as_deref(), Some(stew.id.as_str()));
    })
    .await;
}

#[tokio::test]
async fn a_holder_says_whom_it_is_about_by_the_rules_of_raising_it() {
    story(async |told: Told| {
        let ann = lead(&told, "ann Ray").await;
        let bob = told.person("bob", &[Hat::Using]).await;
        let amina = told.person("amina Lee", &[Hat::Using]).await;
        let dev = told.person("dev Shah", &[Hat::Community]).await;
        for who in [&amina, &dev, &bob] {
            who.post("/valley/me/needs/write", &[("support", "Help with the stairs")]).await;
        }
        let form = [("what", "She is left alone"), ("harmed", "our neighbour"), ("harms", "dev")];
        let path = taken(&told, &ann, &form).await;
        let needs = |who: &Person| format!("/valley/people/{}/needs", who.id);
        assert_eq!(ann.get(&needs(&amina)).await.status, 404);
        let name = format!("{path}/name");
        assert!(ann.get(&path).await.body.contains(&name));
        for (typed, says) in [
            ("", "Write their whole name."),
            ("amina", "Nobody here has this name."),
            ("dev Shah", "This name stands under who may cause the harm"),
        ] {
            let refused = ann.post(&name, &[("name", typed)]).await;
            assert!(refused.line().starts_with(&format!("422 {says}")), "{}", refused.line());
            assert!(refused.body.contains(&format!("value=\"{typed}\"")) || typed.is_empty());
        }
        assert_eq!(amina.post(&name, &[("name", "bob")]).await.status, 404);
        let kept = ann.post(&name, &[("name", "Amina lee")]).await;
        assert_eq!(kept.line(), format!("303 {path}"));
        let page = ann.get(&path).await;
        let says = "Named later as who may be harmed Amina lee";
        assert!(page.text().contains(says), "{}", page.text());
        assert!(page.body.contains(&needs(&amina)));
        assert_eq!(ann.get(&needs(&amina)).await.status, 200);
        for who in [&dev, &bob] {
            assert_eq!(ann.get(&needs(who)).await.status, 404, "{}", who.name);
        }
        assert!(told.trail().await.contains(&"ann Ray people.worry.name".to_owned()));
        let again = ann.post(&name, &[("name", "amina Lee")]).await;
        assert!(again.line().starts_with("422 This person stands there already."));
        let rows = told.database.all_text("worry").await;
        assert!(!rows.to_lowercase().contains("amina lee"), "the name is sealed");

        // Where someone who is named has a name near to the holder's, the holder may be meant: it goes on.
        let cleo = lead(&told, "cleo").await;
        told.person("tom Ray", &[Hat::Using]).await;
        assert_eq!(ann.post(&name, &[("name", "tom Ray")]).await.line(), GONE);
        assert_eq!(ann.get(&path).await.status, 404);
        assert_eq!(holder(&told, id_of(&path)).await.as_deref(), Some(cleo.id.as_str()));
        // And whoever is named learns of nothing, with whatever role.
        amina.is_given("safeguarding").await;
        amina.signs_in().await;
        assert_eq!(amina.get(&path).await.status, 404);
        assert!(!amina.get("/valley/concerns").await.body.contains(id_of(&path)));
    })
    .await;
}

#[tokio::test]
async fn whoever_raises_it_can_say_that_it_is_about_one_of_those_who_could_be_asked() {
    story(async |told: Told| {
        let ann = lead(&told, "ann").await;
        let ben = lead(&told, "ben").await;
        let page = told.visitor().get(RAISE).await;
        assert!(page.text().contains("Is it about one of these people?"), "{}", page.text());
        assert!(page.body.contains(&format!("value=\"{}\"", ann.id)));
        // A nickname bars nobody; the choice does.
        let form = [("what", "zzwhat: it is Nan"), ("apart", ann.id.as_str())];
        let kept = told.visitor().post(RAISE, &[("what", ""), form[1]]).await;
        assert!(kept.body.contains(&format!("value=\"{}\" checked", ann.id)), "{}", kept.text());
        let path = taken(&told, &ben, &form).await;
        assert_eq!(ann.get(&path).await.status, 404);
        assert!(!ann.get("/valley/concerns").await.body.contains(id_of(&path)));
        let text = ben.get(&path).await.text();
        assert!(text.contains("Whom of those who could be asked it may be about ann"), "{text}");
        assert!(!ben.get(&path).await.body.contains(&format!("/people/{}/needs", ann.id)));
        // Nobody else can be chosen: a made-up choice is none.
        let stew = told.steward("stew").await;
        let form = [("what", "zzwhat"), ("apart", "0000"), ("apart", ann.id.as_str())];
        let next = taken(&told, &ben, &form).await;
        assert_eq!(ben.post(&format!("{next}/let-go"), &[]).await.line(), GONE);
        assert_eq!(holder(&told, id_of(&next)).await.as_deref(), Some(stew.id.as_str()));
    })
    .await;
}

#[tokio::test]
async fn whoever_has_a_second_step_is_asked_before_those_who_have_none() {
    story(async |told: Told| {
        let _ann = lead(&told, "ann").await;
        let ben = lead(&told, "ben").await;
        crate::account::set_up(&told, &ben).await;
        taken(&told, &ben, &ALONE).await;
        taken(&told, &ben, &ALONE).await;
    })
    .await;
}

#[tokio::test]
async fn the_stewards_learn_that_they_are_too_few_once_a_day() {
    story(async |told: Told| {
        let stew = told.steward("stew").await;
        let ann = lead(&told, "ann").await;
        let form = [("what", "zzwhat: they shout"), ("harms", "stew")];
        for _ in 0..3 {
            taken(&told, &ann, &form).await;
        }
        let few = async || {
            told.work().await;
            let mails = told.mails();
            mails.iter().filter(|mail| mail.text.contains("taken up by nobody")).count()
        };
        ends(&told, &stew, &ann, "safeguarding").await;
        assert_eq!(few().await, 1, "three wait, and it is said once");
        told.later(2);
        assert_eq!(few().await, 2);
        // It has changed, and changes again: then it is said at once.
        let ben = lead(&told, "ben").await;
        told.later(2);
        assert_eq!(few().await, 2);
        ends(&told, &stew, &ben, "safeguarding").await;
        assert_eq!(few().await, 3);
    })
    .await;
}

#[tokio::test]
async fn what_is_with_someone_who_lost_the_role_before_it_moved_with_it_goes_on() {
    story(async |told: Told| {
        let ann = lead(&told, "ann").await;
        let path = taken(&told, &ann, &ALONE).await;
        let ben = lead(&told, "ben").await;
        let moved = async || people::open::move_worries(&told.house, "valley").await.unwrap();
        assert_eq!(moved().await, 0);
        told.database
            .tamper(&format!("update role set ended_at = 1 where person_id = '{}'", ann.id))
            .await;
        assert_eq!(moved().await, 1);
        assert_eq!(holder(&told, id_of(&path)).await.as_deref(), Some(ben.id.as_str()));
        assert_eq!(moved().await, 0);
        assert!(!ben.get(&path).await.text().contains("zzwhat"), "he has not taken it up");
        ben.post(&format!("{path}/take"), &[]).await;
        assert!(ben.get(&path).await.text().contains("zzwhat"));
        told.verify().await.unwrap();
    })
    .await;
}
