//! Deciding by ballot: choices worked out together, votes in sealed envelopes and on paper, a count that
//! anyone can do again, and what each hat says to it.

use crate::whole_way::{open_talk, raise};
use ground::hat::Hat;
use ground::params;
use std::sync::Arc;
use telling::{Person, Reply, Told, story};
use tokio::task::JoinSet;

pub const UNTIL: [(&str, &str); 6] = [
    ("until-day", "7"),
    ("until-month", "12"),
    ("until-year", "2026"),
    ("review-day", "1"),
    ("review-month", "6"),
    ("review-year", "2027"),
];

pub async fn sends(who: &Person, to: &str, fields: &[(&str, &str)]) -> Reply {
    let reply = who.post(to, fields).await;
    assert!(matches!(reply.status, 200 | 303), "{} {to}: {}", who.name, reply.text());
    reply
}

/// A matter that has come to deciding, with these choices: name and cost.
pub async fn with_choices(owner: &Person, by: &Person, choices: &[(&str, &str)]) -> String {
    let path = raise(by).await;
    open_talk(owner, &path).await;
    for (name, cost) in choices {
        let fields = [("name", *name), ("body", "As we talked about it."), ("cost", *cost)];
        sends(by, &format!("{path}/choices/put"), &fields).await;
    }
    sends(owner, &format!("{path}/step"), &[("to", "decide")]).await;
    path
}

/// Opens a ballot; further fields come before the usual ones.
pub async fn opens(owner: &Person, path: &str, way: &str, more: &[(&str, &str)]) -> Reply {
    let mut fields = more.to_vec();
    fields.extend([("way", way), ("question", "Which of these?"), ("seats", "1"), ("top", "5")]);
    fields.extend([
        ("secrecy", "secret"),
        ("by-hat", "shown"),
        ("quorum", "1"),
        ("majority", "50"),
    ]);
    fields.extend([("utility", "cost")]);
    fields.extend(UNTIL);
    owner.post(&format!("{path}/ballot/open"), &fields).await
}

/// Votes; gives the receipt.
pub async fn votes(who: &Person, path: &str, fields: &[(&str, &str)]) -> String {
    let reply = who.post(&format!("{path}/ballot"), fields).await;
    assert_eq!(reply.status, 200, "{}: {}", who.name, reply.text());
    let at = reply.body.find("m-receipt\">").expect("a receipt") + 11;
    reply.body[at..at + 14].to_owned()
}

async fn number(told: &Told, sql: &'static str) -> i64 {
    told.house.store.read(move |db| Ok(db.number(sql, params!["valley"])?)).await.unwrap()
}

struct Four {
    amina: Person,
    bola: Person,
    carys: Person,
    dev: Person,
}

async fn four(valley: &Told) -> Four {
    Four {
        amina: valley.person("amina", &[Hat::Using]).await,
        bola: valley.person("bola", &[Hat::Providing]).await,
        carys: valley.person("carys", &[Hat::Commissioning]).await,
        dev: valley.person("dev", &[Hat::Community]).await,
    }
}

#[tokio::test]
async fn a_budget_goes_from_ideas_to_a_recount() {
    story(async |valley: Told| {
        let Four { amina, bola, carys, dev } = four(&valley).await;
        let ideas = [("A bench", "600"), ("A trip", "£1,200"), ("A choir", "600.00")];
        let path = with_choices(&carys, &amina, &ideas).await;
        let page = dev.get(&format!("{path}/choices")).await;
        assert!(page.text().contains("A trip") && page.text().contains("£1,200"));
        let id = choice_id(&valley, 2).await;
        sends(&dev, &format!("{path}/choices/{id}/join"), &[]).await;
        let change =
            [("name", "Two trips"), ("body", "By minibus"), ("cost", "1000"), ("why", "Cheaper")];
        sends(&dev, &format!("{path}/choices/{id}/change"), &change).await;
        let refused = bola.post(&format!("{path}/choices/{id}/change"), &change).await;
        assert_eq!(refused.status, 403);
        let check =
            [("feasible", "yes"), ("cost", "1000"), ("note", "The minibus is free on Tuesdays.")];
        sends(&carys, &format!("{path}/choices/{id}/check"), &check).await;

        let refused = opens(&carys, &path, "equal-shares", &[("budget", "2,000")]).await;
        assert_eq!(refused.status, 422);
        assert!(
            refused.text().contains("not checked yet: A bench, A choir."),
            "{}",
            refused.text()
        );
        let tick = [("budget", "2,000"), ("unchecked", "yes")];
        let reply = opens(&carys, &path, "equal-shares", &tick).await;
        assert_eq!(reply.status, 303, "{}", reply.text());
        let closed = amina.post(&format!("{path}/choices/{id}/join"), &[]).await;
        assert_eq!(closed.status, 403, "what is voted on stays as it was");
        let page = amina.get(&format!("{path}/ballot")).await.text();
        assert!(page.contains("The minibus is free on Tuesdays."), "{page}");
        assert!(page.contains("Not checked yet."), "{page}");
        let receipt = votes(&amina, &path, &[("choice", "1"), ("choice", "2")]).await;
        votes(&bola, &path, &[("choice", "2")]).await;
        votes(&carys, &path, &[("choice", "3")]).await;
        let first = votes(&dev, &path, &[("choice", "2")]).await;
        let second = votes(&dev, &path, &[("choice", "2"), ("choice", "3")]).await;
        assert_ne!(first, second);
        assert_eq!(amina.post(&format!("{path}/ballot/close"), &[]).await.status, 403);

        valley.later(20);
        valley.work().await;
        let mails = valley.mails();
        let won = mails.iter().find(|m| m.text.contains("Two trips: it won")).expect("a mail");
        assert!(won.to.contains("amina"), "{won:?}");
        let page = valley.visitor().get(&format!("{path}/result")).await;
        assert!(page.text().contains("Two trips"), "{}", page.text());
        assert!(page.text().contains("Each voter had £500 to spend"), "{}", page.text());
        assert!(!page.text().contains("You can vote until"), "{}", page.text());
        anyone_counts_it_again(&valley, &path, (&receipt, &first)).await;
        let share = valley.visitor().get(&format!("{path}/ballots?receipt={receipt}")).await;
        assert!(share.text().contains("Two trips:"), "{}", share.text());
        let gone = valley.visitor().get(&format!("{path}/ballots?receipt={first}")).await;
        assert!(gone.text().contains("No vote has this receipt"), "{}", gone.text());
        valley.verify().await.expect("the chain holds");
    })
    .await;
}

/// The file that is published has the receipt that counts and not the other, and gives the same result.
async fn anyone_counts_it_again(valley: &Told, path: &str, (receipt, first): (&str, &str)) {
    let run = format!("{path}/ballot/1");
    let file = valley.visitor().get(&format!("{run}/file")).await;
    assert!(file.body.contains("project_id") && file.body.contains(receipt), "{}", file.body);
    assert!(!file.body.contains(first), "the vote before the last one is gone");
    let read = decide::file::read("count.pb", file.body.as_bytes()).unwrap();
    let again = decide::file::count(&read, &decide::file::Asked::default()).unwrap();
    let json = valley.visitor().get(&format!("{run}/result.json")).await.body;
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let counted: serde_json::Value = serde_json::from_str(&again.json()).unwrap();
    assert_eq!(json["answer"], counted, "whoever counts the file gets the same");
    let signed = json["signed"].as_str().unwrap();
    let (key, signature) = (json["key"].as_str().unwrap(), json["signature"].as_str().unwrap());
    assert!(ground::seal::holds(key, signed, signature));
}

async fn choice_id(valley: &Told, number: i64) -> String {
    let sql = "select id from choice where place_id = $1 and number = $2";
    let find = move |db: &ground::store::Db<'_>| {
        Ok(db.one::<(String,)>(sql, params!["valley", number])?.unwrap().0)
    };
    valley.house.store.read(find).await.unwrap()
}

#[tokio::test]
async fn nothing_links_a_person_and_a_vote_after_closing() {
    story(async |valley: Told| {
        let Four { amina, bola, carys, dev } = four(&valley).await;
        let path = with_choices(&carys, &amina, &[("Apples", ""), ("Pears", "")]).await;
        assert_eq!(opens(&carys, &path, "approval", &[]).await.status, 303);
        let receipt = votes(&amina, &path, &[("choice", "1")]).await;
        votes(&bola, &path, &[("choice", "2")]).await;
        votes(&dev, &path, &[("choice", "2")]).await;
        let before = valley.database.all_text("roll").await;
        assert!(!before.contains(&receipt), "a receipt lies in the envelope alone");
        let sealed: String = before.matches(char::is_alphanumeric).collect();
        assert!(sealed.len() > 3 * 2048, "the envelopes are there");
        let boxes = valley.database.folder.join("keys.envelopes");
        assert_eq!(std::fs::read_dir(&boxes).unwrap().count(), 2, "with that of the house");

        sends(&carys, &format!("{path}/ballot/close"), &[("why", "Everyone has voted.")]).await;
        valley.work().await;
        assert_eq!(std::fs::read_dir(&boxes).unwrap().count(), 1, "the key is destroyed");
        for (table, column) in [("roll", "sealed"), ("sheet", "sealed"), ("ballot", "person_id")] {
            let sql = format!(
                "select count(*) from {table} where place_id = $1 and {column} is not null"
            );
            let n = valley.house.store.read(move |db| Ok(db.number(&sql, params!["valley"])?));
            assert_eq!(n.await.unwrap(), 0, "{table}.{column}");
        }
        let ballots = valley.database.all_text("ballot").await;
        for who in [&amina, &bola, &dev] {
            assert!(!ballots.contains(&who.id), "{} in {ballots}", who.name);
        }
        let trail = valley.database.all_text("trail").await;
        assert!(!trail.contains(&receipt));
        // In the order of the receipts, and not in that of the voters.
        let sql = "select receipt from ballot where place_id = $1 order by id";
        let rows =
            valley.house.store.read(move |db| Ok(db.all::<(String,)>(sql, params!["valley"])?));
        let rows: Vec<String> = rows.await.unwrap().into_iter().map(|(r,)| r).collect();
        assert!(rows.is_sorted() && rows.len() == 3);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn fifty_ballots_of_one_voter_at_once_leave_one() {
    story(async |valley: Told| {
        let Four { amina, carys, .. } = four(&valley).await;
        let path = with_choices(&carys, &amina, &[("Apples", ""), ("Pears", "")]).await;
        assert_eq!(opens(&carys, &path, "approval", &[]).await.status, 303);
        let (amina, to) = (Arc::new(amina), format!("{path}/ballot"));
        let mut all = JoinSet::new();
        for n in 0..50 {
            let (who, to) = (amina.clone(), to.clone());
            let choice = if n % 2 == 0 { "1" } else { "2" };
            all.spawn(async move { who.post(&to, &[("choice", choice)]).await.status });
        }
        while let Some(status) = all.join_next().await {
            assert_eq!(status.unwrap(), 200);
        }
        let roll = "select count(*) from roll where place_id = $1";
        assert_eq!(number(&valley, roll).await, 1);
        sends(&carys, &format!("{path}/ballot/close"), &[("why", "Tried enough.")]).await;
        assert_eq!(number(&valley, "select count(*) from ballot where place_id = $1").await, 1);
        valley.verify().await.expect("every vote has its line");
    })
    .await;
}

#[tokio::test]
async fn dorothy_votes_on_paper_and_nobody_who_helps_sees_more_than_they_need() {
    story(async |valley: Told| {
        let Four { amina, bola, carys, .. } = four(&valley).await;
        let path = with_choices(&carys, &amina, &[("Apples", ""), ("Pears", "")]).await;
        assert_eq!(opens(&carys, &path, "irv", &[]).await.status, 303);
        let make = [("n", "2"), ("hat", "providing")];
        let sheets = sends(&carys, &format!("{path}/ballot/sheets"), &make).await.body;
        let codes: Vec<String> = sheets
            .split("m-sheet__code\">")
            .skip(1)
            .map(|s| s[s.find("<strong>").unwrap() + 8..][..14].to_owned())
            .collect();
        assert_eq!(codes.len(), 2);
        assert!(!valley.database.all_text("sheet").await.contains(&codes[0]));
        let sheet = format!("{path}/ballot/sheet");
        let vote = [("code", codes[0].as_str()), ("rank-1", "2"), ("rank-2", "1")];
        let early = carys.post(&sheet, &vote).await;
        assert_eq!(early.status, 422, "no sheet was handed out");
        assert!(early.text().contains("More sheets for this hat"), "{}", early.text());
        let hand = [("person", bola.id.as_str()), ("hat", "providing"), ("what", "hand")];
        let stew = valley.steward("stew").await;
        sends(&stew, &format!("{path}/ballot/papers"), &hand).await;
        let both = stew.post(&sheet, &vote).await;
        assert_eq!(both.status, 403, "whoever hands out does not type in");
        assert!(both.text().contains("Ask someone else"), "{}", both.text());
        let twice = bola.post(&format!("{path}/ballot"), &[("rank-1", "1")]).await;
        assert_eq!(twice.line(), "403 You cannot do this");
        assert!(twice.text().contains("sheet of paper"), "{}", twice.text());
        let small = [("code", &*codes[0].to_lowercase()), ("rank-1", "2"), ("rank-2", "1")];
        assert_eq!(carys.post(&sheet, &small).await.status, 303, "however it is typed");
        assert!(carys.post(&sheet, &vote).await.text().contains("typed in already"));
        let other = [("code", codes[1].as_str()), ("rank-1", "1")];
        assert!(carys.post(&sheet, &other).await.text().contains("More sheets for this hat"));
        assert_eq!(amina.post(&sheet, &other).await.status, 403);
        let back = [("person", bola.id.as_str()), ("hat", "providing"), ("what", "back")];
        assert_eq!(carys.post(&format!("{path}/ballot/papers"), &back).await.status, 403);
        votes(&amina, &path, &[("rank-1", "1")]).await;
        votes(&carys, &path, &[("rank-2", "1")]).await;
        sends(&carys, &format!("{path}/ballot/close"), &[("why", "All are in.")]).await;
        let page = valley.visitor().get(&format!("{path}/ballots?receipt={}", codes[0])).await;
        assert!(page.text().contains("First: Pears; Second: Apples"), "{}", page.text());
        assert!(page.text().contains("Here or on paper"), "the one on paper is not told apart");
        let result = valley.visitor().get(&format!("{path}/result")).await.text();
        assert!(result.contains("3 people voted, 1 on paper"), "{result}");
        assert!(result.contains("Pears"), "{result}");
    })
    .await;
}

#[tokio::test]
async fn a_decision_falls_where_one_hat_is_not_content_and_says_which() {
    story(async |valley: Told| {
        let Four { amina, bola, carys, dev } = four(&valley).await;
        let path = with_choices(&carys, &amina, &[("Apples", ""), ("Pears", "")]).await;
        let secret = [("by-hat", "each"), ("quorum", "1")];
        let refused = opens(&carys, &path, "approval", &secret).await;
        assert_eq!(refused.status, 422);
        assert!(refused.text().contains("Write a number from 8"), "{}", refused.text());
        let ward = [("name", "dev"), ("hat", "community"), ("ward", "E05009001")];
        sends(&dev, "/valley/me", &ward).await;
        let open = [("by-hat", "each"), ("secrecy", "open")];
        assert_eq!(opens(&carys, &path, "approval", &open).await.status, 303);
        votes(&amina, &path, &[("choice", "1")]).await;
        votes(&carys, &path, &[("choice", "1")]).await;
        votes(&dev, &path, &[("choice", "1")]).await;
        let because = [("choice", "2"), ("because", "Nobody asked who picks them up.")];
        votes(&bola, &path, &because).await;
        sends(&carys, &format!("{path}/ballot/close"), &[("why", "All are in.")]).await;
        let page = valley.visitor().get(&format!("{path}/result")).await.text();
        assert!(page.contains("not decided"), "{page}");
        assert!(page.contains("This hat is not content: Providing care"), "{page}");
        assert!(page.contains("Nobody asked who picks them up."), "{page}");
        assert!(page.contains("Upper Valley"), "{page}");
        let list = valley.visitor().get(&format!("{path}/ballots")).await.text();
        assert!(
            list.contains("bola") && list.contains("Pears"),
            "an open ballot has names: {list}"
        );

        // It fell, so it can be put again; the first count stays.
        assert_eq!(opens(&carys, &path, "schulze", &[]).await.status, 303);
        votes(&amina, &path, &[("rank-1", "1"), ("rank-2", "1")]).await;
        votes(&bola, &path, &[("rank-2", "1")]).await;
        sends(&carys, &format!("{path}/ballot/close"), &[("why", "Again.")]).await;
        let page = valley.visitor().get(&format!("{path}/result")).await.text();
        assert!(page.contains("Decided on") && page.contains("Earlier counts"), "{page}");
        let first = valley.visitor().get(&format!("{path}/result?run=1")).await.text();
        assert!(first.contains("not decided"), "{first}");
    })
    .await;
}

#[tokio::test]
async fn what_is_typed_wrong_is_still_there_and_what_may_not_be_is_refused() {
    story(async |valley: Told| {
        let Four { amina, bola, carys, .. } = four(&valley).await;
        let path = with_choices(&carys, &amina, &[("Apples", "")]).await;
        let few = opens(&carys, &path, "irv", &[]).await;
        assert!(few.text().contains("too few choices"), "{}", few.text());
        let wrong =
            amina.post(&format!("{path}/choices/put"), &[("name", "Pears"), ("cost", "ten")]).await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.body.contains("value=\"Pears\"") && wrong.body.contains("value=\"ten\""));
        sends(&amina, &format!("{path}/choices/put"), &[("name", "Pears"), ("body", "Ripe")]).await;
        let no_cost = opens(&carys, &path, "equal-shares", &[("budget", "100")]).await;
        assert!(no_cost.text().contains("has no cost yet"), "{}", no_cost.text());
        assert!(no_cost.body.contains(&format!("{path}/choices#choice-2\">2. Pears")));
        assert_eq!(opens(&amina, &path, "irv", &[]).await.status, 403);
        assert_eq!(opens(&carys, &path, "irv", &[("until-year", "2020")]).await.status, 422);
        assert_eq!(opens(&carys, &path, "irv", &[]).await.status, 303);
        assert_eq!(opens(&carys, &path, "irv", &[]).await.status, 403, "one at a time");

        let same = [("rank-1", "1"), ("rank-2", "1")];
        let reply = bola.post(&format!("{path}/ballot"), &same).await;
        assert_eq!(reply.status, 422);
        assert!(reply.text().contains("Give each a place of its own"), "{}", reply.text());
        let early = valley.visitor().get(&format!("{path}/ballots")).await;
        assert_eq!(early.status, 403);
        assert_eq!(valley.visitor().get(&format!("{path}/ballot")).await.status, 303);
        let one = bola.post(&format!("{path}/ballot/one"), &[("n", "2"), ("rank-1", "1")]).await;
        assert!(one.text().contains("2 of 2") && one.body.contains("name=\"rank-1\" value=\"1\""));
        let whole = [("n", "3"), ("rank-1", "1"), ("rank-2", "2")];
        let whole = bola.post(&format!("{path}/ballot/one"), &whole).await;
        assert!(whole.body.contains("<option value=\"2\" selected>"), "{}", whole.body);
        sends(&carys, &format!("{path}/ballot/close"), &[("why", "Nobody came.")]).await;
        let page = valley.visitor().get(&format!("{path}/result")).await.text();
        assert!(page.contains("No one voted") && page.contains("not decided"), "{page}");
        let late = bola.post(&format!("{path}/ballot"), &[("rank-1", "1")]).await;
        assert_eq!(late.status, 403);
    })
    .await;
}
