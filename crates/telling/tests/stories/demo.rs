//! The demonstration: its place is filled by what people do on the web, and each of its matters ends on
//! the rung that was worked out for it by hand before there was a program.

use ground::clock::Clock;
use ground::house::{House, Settings};
use ground::mail::Mailer;
use ground::place::Place;
use ground::seal::Keys;
use ground::store::Store;
use ground::trail;
use serde_json::{Value, json};
use telling::{Database, Person, Told, story};

/// 22 November 2026, six in the evening.
const TODAY: i64 = 1_795_370_400_000;

async fn filled(database: &Database) -> House {
    let clock = Clock::set_at(mutual::demo::begins(TODAY).unwrap());
    let house = mutual::build(mutual::Parts {
        store: Store::open(&database.url, clock).await.unwrap(),
        places: vec![Place::parse(mutual::demo::PLACE).unwrap()],
        keys: Keys::from_seeds(&[7; 32], [8; 32], &database.folder.join("keys.envelopes")),
        mailer: Mailer::folder(&database.folder.join("demo-mail"), "Mutual <mutual@example.org>")
            .unwrap(),
        settings: Settings {
            base_url: "http://demo.test".into(),
            demo: true,
            behind_proxy: false,
            source_url: "https://example.org/source".into(),
            oidc: Vec::new(),
        },
    })
    .await
    .unwrap();
    mutual::demo::tell(&house, TODAY).await.unwrap();
    house
}

/// The matter with a title that begins so, as its file tells it, and its path.
async fn matter(visitor: &Person, begins: &str) -> (String, Value) {
    let list = visitor.get("/colne-valley/threads").await.body;
    for (at, _) in list.match_indices("/colne-valley/threads/") {
        let Some(path) = list.get(at..at + 48) else { continue };
        if !ground::id::is_id(&path[22..]) {
            continue;
        }
        let file = visitor.get(&format!("{path}/story.json")).await.body;
        let json: Value = serde_json::from_str(&file).unwrap();
        if json["title"].as_str().unwrap().starts_with(begins) {
            return (path.to_owned(), json);
        }
    }
    panic!("no matter begins with: {begins}");
}

/// What was worked out by hand: title, stage, proven, possible, token, what is missing, what to warn of.
fn measured() -> [(&'static str, &'static str, Value); 6] {
    let m = |proven: u8, possible: u8, token: bool, missing: &[&str], flags: &[&str]| {
        json!({ "proven": proven, "possible": possible, "token": token, "missing": missing,
                "flags": flags })
    };
    let contact = ["any contact with the people affected"];
    let token = ["considered", "access", "reciprocal"];
    let told = ["strategic", "deliver", "assess", "weight equal"];
    [
        ("The last bus", "raised", m(0, 0, false, &contact, &["access", "reciprocal"])),
        ("What should a good", "talk", m(4, 7, false, &["considered"], &["considered"])),
        ("Share out", "decide", m(6, 7, false, &["deliver", "assess"], &[])),
        ("New opening", "do", m(4, 4, true, &["considered", "rounds", "influenced"], &token)),
        ("Stop asking", "tell", m(6, 6, false, &told, &[])),
        ("Open the carers", "change", m(7, 7, false, &[], &[])),
    ]
}

#[tokio::test]
async fn each_matter_of_the_demonstration_ends_where_it_was_worked_out_to_end() {
    story(async |told: Told| {
        let house = filled(&told.database).await;
        let mut visitor = told.visitor();
        visitor.house = house.clone();
        for (begins, stage, expected) in measured() {
            let (_, file) = matter(&visitor, begins).await;
            assert_eq!(file["stage"], stage, "{begins}");
            let whole = &file["ladder"]["measured"]["whole"];
            assert_eq!(whole["measure"], expected, "{begins}: {}", whole["facts"]);
        }
        each_part_has_a_rung(&visitor).await;
        the_talk_is_as_large_as_it_was_said_to_be(&visitor).await;
        what_is_owed_is_shown(&visitor).await;
        its_roles_say_nothing_of_a_second_step(&visitor, &house).await;
        mails_and_letters_came_on_the_way(&house).await;
        let keys = vec![house.keys.public()];
        let verify =
            move |db: &ground::store::Db<'_>| trail::verify(db, "colne-valley", &keys, &mut |_| ());
        house.store.snapshot(verify).await.unwrap().expect("the chain holds");
    })
    .await;
}

/// The matter that went the whole way was done together in each of the Four Co's.
async fn each_part_has_a_rung(visitor: &Person) {
    let (path, file) = matter(visitor, "Open the carers").await;
    for part in ["commission", "design", "deliver", "judge"] {
        let measure = &file["ladder"]["measured"][part]["measure"];
        assert_eq!(measure["proven"], 6, "{part}: {measure}");
    }
    let talk = visitor.get(&format!("{path}/talk")).await.text();
    assert!(!talk.contains("The woman from number 12"), "it is held back: {talk}");
}

async fn the_talk_is_as_large_as_it_was_said_to_be(visitor: &Person) {
    let (path, file) = matter(visitor, "What should a good").await;
    let talk = &file["talk"];
    let said = talk["statements"].as_array().unwrap();
    assert_eq!((said.len(), talk["people"].as_i64()), (46, Some(63)));
    assert_eq!(talk["people_by_hat"]["commissioning"], 3);
    let count = |s: &Value, how: &str| s[how].as_i64().unwrap();
    let votes = |s: &Value| count(s, "agree") + count(s, "disagree") + count(s, "pass");
    assert_eq!(said.iter().map(votes).sum::<i64>(), 1904);
    // Three people commission: what they say alone is not in the file, that every hat agrees is.
    assert!(said.iter().all(|s| s["agree_by_hat"]["commissioning"].is_null()));
    let shared = |s: &&Value| s["every_hat_agrees"] == true;
    let shared: Vec<&Value> = said.iter().filter(shared).collect();
    assert_eq!(shared.len(), 9, "{shared:#?}");
    assert_eq!(said.iter().filter(|s| s["channel"] == "paper").count(), 5);
    // The same votes each time, on each database.
    let asked = |s: &&Value| s["body"].as_str().is_some_and(|b| b.starts_with("Ask what"));
    let first = said.iter().find(asked).unwrap();
    assert_eq!(["agree", "pass", "disagree"].map(|how| count(first, how)), [43, 1, 2]);
    let page = visitor.get(&format!("{path}/talk")).await;
    assert_eq!(page.status, 200);
}

async fn what_is_owed_is_shown(visitor: &Person) {
    let (path, _) = matter(visitor, "New opening").await;
    for page in [path.as_str(), "/colne-valley/waiting"] {
        let text = visitor.get(page).await.text();
        assert!(text.contains("139 days"), "{page}: {text}");
    }
    let (path, _) = matter(visitor, "The last bus").await;
    let text = visitor.get(&path).await.text();
    assert!(text.contains("23 days") && text.contains("Dorothy Pogson"), "{text}");
}

/// A demonstration opens what is private without a second step, so its roles do not say that they need one.
async fn its_roles_say_nothing_of_a_second_step(visitor: &Person, house: &House) {
    let sql = "select person_id from role where place_id = $1 and role = 'steward'";
    let ask = move |db: &ground::store::Db<'_>| {
        Ok(db.one::<(String,)>(sql, ground::params!["colne-valley"])?)
    };
    let (steward,) = house.store.read(ask).await.unwrap().unwrap();
    let is = visitor.post("/colne-valley/demo/be", &[("person", &steward)]).await;
    assert_eq!(is.status, 303, "{}", is.text());
    let page = visitor.get("/colne-valley/roles").await.text();
    assert!(page.contains("End this role") && !page.contains("second step"), "{page}");
}

async fn mails_and_letters_came_on_the_way(house: &House) {
    let mails = house.mailer.lying(1000);
    let to = |begins: &str| mails.iter().filter(|m| m.to.starts_with(begins)).count();
    assert!(to("helen.armstead") >= 2 && to("maureen.thackray") >= 5, "{}", mails.len());
    assert_eq!(to("nasreen.bashir"), 1, "after joining she is told by telephone");
    let waiting = house.store.read(|db| Ok(ground::outbox::waiting(db, "colne-valley")?));
    // What is still to come: the reminder and the overdue notice of the card about the bus, and the
    // clocks of matters that were answered, which end by themselves.
    assert!(waiting.await.unwrap() <= 4);
}
