//! What is held about a person: seen, taken along, and forgotten, in every table and for good.

use crate::source::files;
use crate::whole_way::{open_talk, raise, say};
use ground::hat::Hat;
use ground::held::{Forget, Held};
use ground::words::Language;
use std::collections::{BTreeMap, BTreeSet};
use telling::{Told, story};

/// Columns that hold the id of a person, by their names; `id` where a row is the person's own.
const PERSON: [&str; 29] = [
    "hand_id",
    "back_hand_id",
    "person_id",
    "raised_by",
    "entered_by",
    "owner_id",
    "by_id",
    "made_by",
    "held_by",
    "recorded_by",
    "met_by",
    "answered_by",
    "chosen_by",
    "checked_by",
    "replied_by",
    "taken_by",
    "helper_id",
    "member_id",
    "reader_id",
    "holder_id",
    "asked_by",
    "ended_by",
    "a_by",
    "b_by",
    "a_id",
    "b_id",
    "printed_by",
    "connector_id",
    "given_by",
];

/// Tables that stand apart from rooms' lists: whose account it is goes by itself.
const APART: [&str; 3] = ["membership", "acting.made_by", "acting.ended_by"];

/// Every table of the schemas with its columns.
fn schemas() -> BTreeMap<String, BTreeSet<String>> {
    let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in files("sql") {
        for text in file.text.split("create table ").skip(1) {
            let (name, rest) = text.split_once('(').unwrap();
            let body = rest.split("\n);").next().unwrap();
            let first = |line: &str| line.split_whitespace().next().map(str::to_owned);
            let columns = body.lines().filter_map(first);
            all.entry(name.trim().to_owned()).or_default().extend(columns);
        }
        for text in file.text.split("alter table ").skip(1) {
            let mut words = text.split_whitespace();
            let table = words.next().unwrap().to_owned();
            if let Some(column) = words.nth(2) {
                all.entry(table).or_default().insert(column.to_owned());
            }
        }
    }
    all
}

#[test]
fn every_column_in_which_a_person_stands_is_on_the_list() {
    let held: Vec<Held> = mutual::held();
    let schemas = schemas();
    let mut missing = Vec::new();
    for (table, columns) in &schemas {
        for column in columns.iter().filter(|c| PERSON.contains(&c.as_str())) {
            let listed = held.iter().any(|h| h.table == table && h.person == column);
            let apart = APART.contains(&table.as_str())
                || APART.contains(&format!("{table}.{column}").as_str());
            if !listed && !apart {
                missing.push(format!("{table}.{column}"));
            }
        }
    }
    assert!(missing.is_empty(), "say what becomes of them in a room's held.rs: {missing:#?}");
    for one in &held {
        let columns = &schemas[one.table];
        let cleared: &[&str] = match one.forget {
            Forget::Clear(words) | Forget::Say(words) => words,
            Forget::Keep | Forget::Delete => &[],
        };
        for column in one.shows.iter().chain(cleared).chain([&one.person]) {
            assert!(columns.contains(*column), "{}.{column} is in no schema", one.table);
        }
    }
}

/// Ids that the page leaves to the file for programs; the others of two have a word of their own.
const WITHOUT_WORDS: [&str; 7] =
    ["id", "statement_id", "choice_id", "a_id", "b_id", "a_yes_at", "b_yes_at"];

#[test]
fn everything_that_is_held_is_called_by_its_name() {
    let dictionary = mutual::dictionary().unwrap();
    let mut without = BTreeSet::new();
    for held in mutual::held().iter().filter(|held| !held.shows.is_empty()) {
        let table = format!("data-table-{}-{}", held.table, held.person);
        let columns = held.shows.iter().filter(|column| !WITHOUT_WORDS.contains(*column));
        for key in columns.map(|column| format!("data-column-{column}")).chain([table]) {
            let key = key.replace('_', "-");
            if !dictionary.has(Language::English, &key) {
                without.insert(key);
            }
        }
    }
    assert!(without.is_empty(), "words for the page of all that is held: {without:#?}");
}

#[tokio::test]
async fn the_page_of_all_that_is_held_names_people_and_says_dates_and_never_what_is_another_s() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let bola = told.person("bola", &[Hat::Community]).await;
        let dev = told.person("dev", &[Hat::Community]).await;
        let pair = [("who", "amina"), ("other", "bola"), ("words", "zzboth like tomatoes")];
        assert_eq!(dev.post("/valley/introductions/make", &pair).await.status, 303);
        let list = amina.get("/valley/introductions").await.body;
        let met = list.split("href=\"").map(|rest| rest.split('"').next().unwrap());
        let met = met.filter(|href| href.starts_with("/valley/introductions/"));
        let met = met.filter(|href| !href.ends_with("/make")).last().unwrap().to_owned();
        let yes = |reach: &'static str| [("answer", "yes"), ("reach", reach), ("hide", "30")];
        assert_eq!(amina.post(&met, &yes("zzamina on Tuesdays")).await.status, 303);
        assert_eq!(bola.post(&met, &yes("zzbola by the bridge")).await.status, 303);
        amina.post("/valley/me/needs/write", &[("support", "zzneed")]).await;
        let until = [("until-day", "1"), ("until-month", "1"), ("until-year", "2027")];
        let who = [("who", "bola")];
        let share: Vec<_> = who.into_iter().chain(until).collect();
        assert_eq!(amina.post("/valley/me/needs/share", &share).await.status, 303);

        let data = "/valley/account/data";
        let page = amina.get(data).await;
        for says in ["zzneed", "zzboth like", "zzamina on", "How and when to support me", "bola"] {
            assert!(page.text().contains(says), "{says}: {}", page.text());
        }
        for not in ["reader_id", "reader id", &bola.id, &dev.id, "zzbola", "sections", "helped_by"]
        {
            assert!(!page.body.contains(not), "{not}: {}", page.text());
        }
        assert!(!amina.get(&format!("{data}.json")).await.body.contains("zzbola"));
        let maker = dev.get(data).await.text();
        assert!(maker.contains("zzboth like") && !maker.contains("zzamina"), "{maker}");
        assert!(!told.person("eve", &[Hat::Using]).await.get(data).await.text().contains("zzboth"));
    })
    .await;
}

#[tokio::test]
async fn someone_sees_takes_along_and_is_forgotten() {
    story(async |told: Told| {
        let amina = told.person("zzamina", &[Hat::Using]).await;
        let carys = told.person("carys", &[Hat::Commissioning]).await;
        let path = raise(&amina).await;
        open_talk(&carys, &path).await;
        let said = say(&amina, &path, "zzsaid: share lifts home").await;
        let vote = format!("{path}/statements/{said}/vote");
        assert_eq!(carys.post(&vote, &[("vote", "agree")]).await.status, 303);
        let reach = [("way", "post"), ("words", "plain"), ("address", "zzaddress"), ("phone", "")];
        assert_eq!(amina.post("/valley/me/reach", &reach).await.status, 303);
        amina.post("/valley/me/needs/write", &[("support", "zzneed")]).await;
        let strength = [("kind", "gift"), ("body", "zzgift"), ("share", "everyone")];
        amina.post("/valley/me/strengths/put", &strength).await;

        let page = amina.get("/valley/account/data").await.text();
        let text = amina.get("/valley/account/data.txt").await.body;
        for word in ["zzsaid", "zzaddress", "zzgift", "Where you are signed in"] {
            assert!(text.contains(word), "{word} in {text}");
        }
        let file = amina.get("/valley/account/data.json").await;
        assert!(file.header("content-disposition").unwrap().starts_with("attachment"));
        serde_json::from_str::<serde_json::Value>(&file.body).unwrap();
        for word in ["zzsaid", "zzaddress", "zzneed", "zzgift", "zzamina"] {
            assert!(page.contains(word) && file.body.contains(word), "{word}");
        }
        for who in [&carys, &told.visitor()] {
            let theirs = who.get("/valley/account/data").await;
            assert!(!theirs.body.contains("zzneed") && !theirs.body.contains("zzaddress"));
        }

        let unsure = amina.post("/valley/account/forget", &[]).await;
        assert!(unsure.line().starts_with("422 Tick the box"), "{}", unsure.line());
        let before = told.verify().await.unwrap();
        let done = amina.post("/valley/account/forget", &[("sure", "yes")]).await;
        assert_eq!(done.line(), "200 You are forgotten");
        let signature = done.body.split("m-code\">").nth(2).unwrap().split('<').next().unwrap();
        let text = done.body.split("m-code\">").nth(1).unwrap().split('<').next().unwrap();
        assert!(ground::seal::holds(&told.house.keys.public(), text, signature), "{text}");

        // Nowhere is a word of theirs, in no table; the chain verifies; the count stays.
        for table in schemas().keys().filter(|t| !["place", "outbox"].contains(&t.as_str())) {
            let rows = told.database.all_text(table).await;
            let found =
                ["zzsaid", "zzaddress", "zzgift", "zzamina"].iter().find(|w| rows.contains(**w));
            assert!(found.is_none(), "{found:?} in {table}: {rows}");
        }
        let after = told.verify().await.unwrap();
        assert!(after.lines > before.lines && after.erased > before.erased);
        let talk = carys.get(&format!("{path}/talk")).await;
        assert_eq!(talk.status, 200);
        // A link without words could be neither pressed nor heard.
        let matters = carys.get("/valley/threads").await.text();
        assert!(matters.contains("Words that were erased"), "{matters}");
        assert_eq!(told.visitor().get("/valley/record").await.status, 200);
        for path in [format!("/valley/people/{}", amina.id), path] {
            assert!(!carys.get(&path).await.body.contains("zzamina"), "{path}");
        }
        assert!(amina.get("/valley/me").await.line().starts_with("303 /valley/sign-in"));
        amina.signs_in().await;
        assert!(amina.get("/valley/me").await.line().starts_with("303 /valley/sign-in"));
    })
    .await;
}

#[tokio::test]
async fn whoever_was_forgotten_stays_so_when_an_old_backup_is_put_back() {
    story(async |told: Told| {
        let amina = told.person("zzamina", &[Hat::Using]).await;
        amina.post("/valley/me/needs/write", &[("support", "zzneed")]).await;
        // The backup: what stood in the tables before.
        let listed = [("valley".to_owned(), amina.id.clone())];
        told.house.keys.envelopes.note_forgotten(&listed).unwrap();
        assert_eq!(people::open::forget_again(&told.house).await.unwrap(), 1);
        assert_eq!(people::open::forget_again(&told.house).await.unwrap(), 0);
        assert_eq!(told.house.keys.envelopes.forgotten().unwrap(), listed, "once, however often");
        assert!(!told.database.all_text("person").await.contains("zzamina"));
        assert!(told.database.all_text("paper").await.is_empty());
        told.verify().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_list_of_who_was_forgotten_that_was_lost_is_whole_again() {
    story(async |told: Told| {
        let all = &told.house.keys.envelopes;
        let mut gone = Vec::new();
        for name in ["amina", "bola", "carys"] {
            let who = told.person(name, &[Hat::Using]).await;
            let done = who.post("/valley/account/forget", &[("sure", "yes")]).await;
            assert_eq!(done.line(), "200 You are forgotten");
            gone.push(("valley".to_owned(), who.id.clone()));
            assert_eq!(all.forgotten().unwrap(), gone, "{name}");
            // The next who is forgotten brings those before them back onto it.
            std::fs::remove_file(all.forgotten_file()).unwrap();
            told.minutes_later(1);
        }
        // And so does the start.
        assert_eq!(people::open::forget_again(&told.house).await.unwrap(), 0);
        assert_eq!(all.forgotten().unwrap(), gone);
    })
    .await;
}

#[tokio::test]
async fn the_only_steward_cannot_leave_the_place_without_one() {
    story(async |told: Told| {
        let stew = told.steward("stew").await;
        let sure = [("sure", "yes")];
        let refused = stew.post("/valley/account/forget", &sure).await;
        assert!(refused.line().starts_with("403 "), "{}", refused.line());
        assert_eq!(stew.get("/valley/me").await.status, 200);
        told.steward("other").await;
        assert_eq!(
            stew.post("/valley/account/forget", &sure).await.line(),
            "200 You are forgotten"
        );
    })
    .await;
}

#[tokio::test]
async fn whoever_has_no_account_is_forgotten_when_they_ask_a_steward() {
    story(async |told: Told| {
        let stew = told.steward("stew").await;
        let amina = told.person("amina", &[Hat::Using]).await;
        let eve = told.person("eve", &[Hat::Community]).await;
        let edna = [
            ("name", "zzedna"),
            ("hat", "using"),
            ("way", "post"),
            ("words", "plain"),
            ("address", "1 Mill Lane"),
            ("channel", "paper"),
            ("consent", "She signed it on 3 May"),
            ("agreed", "yes"),
        ];
        let entered = stew.post("/valley/people/enter", &edna).await;
        assert_eq!(entered.status, 303, "{}", entered.text());
        let sql = "select id from person where place_id = $1 and name = 'zzedna'";
        let ask = move |db: &ground::store::Db<'_>| {
            Ok(db.one::<(String,)>(sql, ground::params!["valley"])?)
        };
        let (id,) = told.house.store.read(ask).await.unwrap().unwrap();
        let (page, out) = (format!("/valley/people/{id}"), format!("/valley/people/{id}/forget"));
        assert!(stew.get(&page).await.body.contains(&out));
        assert!(!eve.get(&page).await.body.contains(&out));
        assert_eq!(eve.get(&out).await.status, 404);
        assert_eq!(eve.post(&out, &[("sure", "yes")]).await.status, 404);
        // Whoever has an account does it themselves.
        let other = format!("/valley/people/{}/forget", amina.id);
        assert_eq!(stew.get(&other).await.status, 404);
        assert_eq!(stew.post(&other, &[("sure", "yes")]).await.status, 404);

        assert!(stew.post(&out, &[]).await.line().starts_with("422 Tick the box"));
        let receipt = stew.post(&out, &[("sure", "yes")]).await;
        assert!(receipt.status == 200 && receipt.text().contains("receipt"), "{}", receipt.text());
        assert!(stew.get("/valley/me").await.status == 200, "the steward stays signed in");
        assert_eq!(stew.get(&page).await.status, 404);
        assert_eq!(stew.get(&out).await.status, 404);
        for table in ["person", "reach"] {
            assert!(!told.database.all_text(table).await.contains("zzedna"), "{table}");
        }
    })
    .await;
}
