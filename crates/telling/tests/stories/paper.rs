//! Votes without a screen: cards of paper, a spreadsheet, the telephone, and hands in a room. They count
//! the same, keep the way on which they came, and name nobody.

mod text;
mod ways;

use crate::whole_way::{open_talk, raise, say};
use ground::hat::Hat;
use ground::params;
use telling::{Person, Reply, Told, story};
use text::text_of;

const SAID: [&str; 3] = [
    "Share lifts home after evening visits",
    "The bus should wait ten minutes on Tuesdays",
    "Pay for a taxi when there is no bus",
];

/// A talk with three statements, owned by carys, and its cards; gives its path and the code of its sheet.
async fn with_cards(valley: &Told, carys: &Person, amina: &Person) -> (String, String) {
    let path = raise(amina).await;
    open_talk(carys, &path).await;
    for body in SAID {
        say(amina, &path, body).await;
    }
    let make = [("look", "plain"), ("back", "The desk of the library")];
    assert_eq!(carys.post(&format!("{path}/talk/cards"), &make).await.status, 303);
    let codes = codes(valley).await;
    assert_eq!(codes.len(), 1, "three statements stand on one sheet");
    (path, codes[0].clone())
}

async fn codes(valley: &Told) -> Vec<String> {
    let sql = "select code from card where place_id = $1 order by made_at, number";
    let rows = valley.house.store.read(move |db| Ok(db.all::<(String,)>(sql, params!["valley"])?));
    rows.await.unwrap().into_iter().map(|(code,)| code).collect()
}

async fn number(valley: &Told, sql: &'static str) -> i64 {
    valley.house.store.read(move |db| Ok(db.number(sql, params!["valley"])?)).await.unwrap()
}

/// The counts of the statements in the order in which they were said: agree, disagree, pass, and agree by
/// those using care.
async fn counts(valley: &Told) -> Vec<(i64, i64, i64, i64)> {
    let sql = "select agree, disagree, pass, agree_using from statement where place_id = $1 \
               order by made_at, id";
    valley.house.store.read(move |db| Ok(db.all(sql, params!["valley"])?)).await.unwrap()
}

async fn types(who: &Person, path: &str, fields: &[(&str, &str)]) -> Reply {
    who.post(&format!("{path}/talk/cards/enter"), fields).await
}

async fn two(valley: &Told) -> (Person, Person) {
    let amina = valley.person("amina", &[Hat::Using]).await;
    let carys = valley.person("carys", &[Hat::Commissioning]).await;
    (amina, carys)
}

#[tokio::test]
async fn a_pile_of_cards_is_typed_in_and_counts_by_hat_and_way() {
    story(async |valley: Told| {
        let (amina, carys) = two(&valley).await;
        let (path, code) = with_cards(&valley, &carys, &amina).await;
        let page = carys.get(&format!("{path}/talk/cards/enter")).await;
        assert!(page.body.contains("autofocus") && !page.body.contains("<script"));
        let small = code.to_lowercase();
        for (marks, hat) in [("adp", "using"), ("12.", "using"), ("A-3", "community"), ("a..", "")]
        {
            let fields = [("code", small.as_str()), ("marks", marks), ("hat", hat)];
            let reply = types(&carys, &path, &fields).await;
            assert_eq!(reply.status, 303, "{}", reply.text());
        }
        assert_eq!(counts(&valley).await, [(4, 0, 0, 2), (0, 2, 0, 0), (0, 0, 2, 0)]);
        let consent =
            types(&carys, &path, &[("code", &code), ("marks", "ddd"), ("channel", "telephone")])
                .await;
        assert!(consent.line().contains("Ask first"), "{}", consent.line());
        let asked = [("code", &*code), ("marks", "ddd"), ("channel", "telephone")];
        let asked = [&asked[..], &[("consent", "yes"), ("hat", "providing")]].concat();
        assert_eq!(types(&carys, &path, &asked).await.status, 303);

        for (channel, votes) in [("paper", 8), ("telephone", 3)] {
            let sql = format!(
                "select count(*) from vote where place_id = $1 and channel = '{channel}' \
                 and entered_by = '{}'",
                carys.id
            );
            let found =
                valley.house.store.read(move |db| Ok(db.number(&sql, params!["valley"])?)).await;
            assert_eq!(found.unwrap(), votes, "{channel}");
        }
        let people = "select people from thread where place_id = $1";
        assert_eq!(number(&valley, people).await, 6, "amina, four cards and a call");
        let talk = valley.visitor().get(&format!("{path}/talk")).await.text();
        assert!(talk.contains("8 votes came on paper. 3 votes came by telephone."), "{talk}");
        let script = carys.get(&format!("{path}/talk/phone")).await.text();
        assert!(script.contains("Is that all right?") && script.contains(SAID[2]), "{script}");
        valley.verify().await.expect("the chain holds");
    })
    .await;
}

#[tokio::test]
async fn what_is_typed_wrong_stays_and_the_position_is_named() {
    story(async |valley: Told| {
        let (amina, carys) = two(&valley).await;
        let (path, code) = with_cards(&valley, &carys, &amina).await;
        let fields = [("code", code.as_str()), ("marks", "adx"), ("hat", "using"), ("number", "7")];
        let wrong = types(&carys, &path, &fields).await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.line().contains("Letter 3 is “x”."), "{}", wrong.line());
        assert!(wrong.body.contains("value=\"adx\"") && wrong.body.contains("value=\"7\""));
        assert!(wrong.body.contains(&format!("value=\"{code}\"")));
        assert!(wrong.body.contains("value=\"using\" checked"));
        let few = types(&carys, &path, &[("code", &code), ("marks", "ad")]).await;
        assert!(few.line().contains("has 3 statements, and you typed 2"), "{}", few.line());
        let none = types(&carys, &path, &[("code", &code), ("marks", "...")]).await;
        assert!(none.line().contains("Nothing is marked"), "{}", none.line());
        let unknown = types(&carys, &path, &[("code", "????"), ("marks", "ad")]).await;
        assert!(unknown.line().contains("No sheet of this talk"), "{}", unknown.line());
        assert_eq!(number(&valley, "select count(*) from vote where place_id = $1").await, 0);
    })
    .await;
}

#[tokio::test]
async fn the_same_card_is_not_typed_in_twice_and_two_sheets_can_be_one_persons() {
    story(async |valley: Told| {
        let (amina, carys) = two(&valley).await;
        let path = raise(&amina).await;
        open_talk(&carys, &path).await;
        for n in 0..13 {
            say(&amina, &path, &format!("Plan {n} is a good plan")).await;
        }
        let make = [("look", "plain"), ("back", "The desk")];
        assert_eq!(carys.post(&format!("{path}/talk/cards"), &make).await.status, 303);
        let codes = codes(&valley).await;
        assert_eq!(codes.len(), 2, "twelve statements and one");
        let (first, second) = (codes[0].as_str(), codes[1].as_str());
        let card = [("code", first), ("marks", "aaaaaadddddd"), ("number", "12"), ("hat", "using")];
        assert_eq!(types(&carys, &path, &card).await.status, 303);
        let again = types(&carys, &path, &card).await;
        assert_eq!(again.status, 422);
        assert!(again.line().contains("typed in with this number already"), "{}", again.line());
        assert!(again.body.contains("value=\"aaaaaadddddd\""));
        let other = [("code", second), ("marks", "a"), ("number", "012")];
        assert_eq!(types(&carys, &path, &other).await.status, 303);
        let people = "select count(*) from person where place_id = $1 and kind = 'paper'";
        assert_eq!(number(&valley, people).await, 1, "both sheets are one person's");
        assert_eq!(counts(&valley).await[12], (1, 0, 0, 1), "with the hats of the first sheet");
        let unnumbered = [("code", second), ("marks", "a")];
        for _ in 0..2 {
            assert_eq!(types(&carys, &path, &unnumbered).await.status, 303);
        }
        assert_eq!(counts(&valley).await[12].0, 3, "without a number each is another person");

        // A page that is sent twice is done once.
        let sent = [("once", "abc"), ("code", second), ("marks", "d")];
        for _ in 0..2 {
            assert_eq!(types(&carys, &path, &sent).await.status, 303);
        }
        assert_eq!(counts(&valley).await[12].1, 1);
    })
    .await;
}

#[tokio::test]
async fn a_spreadsheet_is_saved_whole_or_not_at_all() {
    story(async |valley: Told| {
        let (amina, carys) = two(&valley).await;
        let (path, _) = with_cards(&valley, &carys, &amina).await;
        let to = format!("{path}/talk/cards/csv");
        let votes = "select count(*) from vote where place_id = $1";
        let bad = "card,statement,vote\n1,1,agree,using\n1,9,agree\n2,1,maybe";
        let save = |rows| [("rows", rows), ("channel", "paper"), ("go", "save")];
        let reply = carys.post(&to, &save(bad)).await;
        assert_eq!(reply.status, 422);
        assert!(
            reply
                .line()
                .contains("Line 3, statement: no statement of this talk has the number “9”"),
            "{}",
            reply.line()
        );
        assert!(reply.text().contains("Line 4, vote: “maybe” is none."), "{}", reply.text());
        assert!(reply.body.contains("2,1,maybe</textarea>"), "what was typed stays");
        assert_eq!(number(&valley, votes).await, 0);

        let good = "1,1,agree,using\n1,2,d\n2,1,a,community+providing\n";
        let look = [("rows", good), ("channel", "paper"), ("go", "look")];
        let preview = carys.post(&to, &look).await;
        assert_eq!(preview.status, 200);
        let says = "2 people: 2 agree, 1 disagree, 0 pass. Nothing is saved yet.";
        assert!(preview.text().contains(says), "{}", preview.text());
        assert_eq!(number(&valley, votes).await, 0);
        // The same lines as a file: looked at first, with the lines in the box, to be saved from there.
        let by = [("channel", "paper"), ("go", "save"), ("rows", "")];
        let file = format!("\u{feff}{good}").replace('\n', "\r\n");
        let seen = carys.post_file(&to, &by, ("file", "votes.csv", file.as_bytes())).await;
        assert!(seen.status == 200 && seen.text().contains(says), "{}", seen.text());
        assert!(seen.body.contains("2,1,a,community+providing"));
        assert_eq!(number(&valley, votes).await, 0);
        let sheet = carys.post_file(&to, &by, ("file", "votes.xlsx", b"PK\x03\x04\0\0")).await;
        assert!(sheet.line().starts_with("422 This file cannot be read as lines of text."));
        let wrong = carys.post_file(&to, &by, ("file", "votes.csv", bad.as_bytes())).await;
        assert!(wrong.line().starts_with("422 Line 3, statement:"), "{}", wrong.line());
        assert_eq!(carys.post(&to, &save(good)).await.status, 303);
        assert_eq!(counts(&valley).await, [(2, 0, 0, 1), (0, 1, 0, 0), (0, 0, 0, 0)]);
        let twice = carys.post(&to, &save(good)).await;
        assert!(
            twice.line().contains("Line 1, card: a card 1 was saved before"),
            "{}",
            twice.line()
        );
        assert_eq!(number(&valley, votes).await, 3);
    })
    .await;
}

#[tokio::test]
async fn hands_are_counted_in_a_room_and_counted_again() {
    story(async |valley: Told| {
        let (amina, carys) = two(&valley).await;
        let (path, code) = with_cards(&valley, &carys, &amina).await;
        let statement = "select id from statement where place_id = $1 order by made_at, id limit 1";
        let find = move |db: &ground::store::Db<'_>| {
            Ok(db.one::<(String,)>(statement, params!["valley"])?.unwrap().0)
        };
        let statement = valley.house.store.read(find).await.unwrap();
        types(&carys, &path, &[("code", &code), ("marks", "a.."), ("hat", "using")]).await;
        let wall = |n: i64| format!("{path}/talk/wall?n={n}&meeting=Hall");
        let before = valley.visitor().get(&wall(1)).await;
        assert!(before.text().contains("We count after everyone has."), "{}", before.text());
        assert!(before.body.contains("rel=\"next\"") && !before.body.contains("rel=\"prev\""));
        let hands = format!("{path}/talk/hands");
        let shown = carys.get(&format!("{hands}?n=1&meeting=Hall")).await;
        assert!(shown.text().contains(SAID[0]));
        let count = |meeting, agree| {
            [
                ("statement", statement.as_str()),
                ("meeting", meeting),
                ("agree-using", agree),
                ("agree-none", "2"),
                ("disagree-community", "3"),
            ]
        };
        let wrong = carys.post(&hands, &count("Hall", "many")).await;
        assert!(wrong.line().contains("Using care, Agree: write a number"), "{}", wrong.line());
        assert!(wrong.body.contains("value=\"many\"") && wrong.body.contains("value=\"3\""));
        assert_eq!(carys.post(&hands, &count("Hall", "14")).await.status, 303);
        assert_eq!(counts(&valley).await[0], (17, 3, 0, 15));
        let again = carys.post(&hands, &count(" hall", "4")).await;
        assert_eq!(again.status, 303, "{}", again.text());
        assert_eq!(
            counts(&valley).await[0],
            (7, 3, 0, 5),
            "the new count takes the old one's place"
        );
        assert_eq!(carys.post(&hands, &count("Library", "1")).await.status, 303);
        assert_eq!(counts(&valley).await[0], (10, 6, 0, 6), "another meeting is another count");

        let votes = "select count(*) from vote where place_id = $1";
        assert_eq!(number(&valley, votes).await, 1, "hands are nobody's vote");
        let all = "select votes from thread where place_id = $1";
        assert_eq!(number(&valley, all).await, 16);
        let talk = valley.visitor().get(&format!("{path}/talk")).await.text();
        assert!(talk.contains("15 votes are hands counted in a room"), "{talk}");
        assert!(talk.contains("15 of these are hands counted in a meeting"), "{talk}");
        let after = valley.visitor().get(&wall(1)).await.text();
        assert!(after.contains("Agree 6 Disagree 3 Pass 0"), "{after}");
        let second = valley.visitor().get(&wall(2)).await;
        assert!(second.text().contains(SAID[1]) && second.body.contains("rel=\"prev\""));
    })
    .await;
}

#[tokio::test]
async fn who_does_not_look_after_the_talk_is_refused() {
    story(async |valley: Told| {
        let (amina, carys) = two(&valley).await;
        let (path, code) = with_cards(&valley, &carys, &amina).await;
        let dev = valley.person("dev", &[Hat::Community]).await;
        let mo = valley.moderator("mo").await;
        for page in ["cards", "cards.pdf", "cards/enter", "cards/csv", "phone", "hands?n=1"] {
            let to = format!("{path}/talk/{page}");
            assert_eq!(dev.get(&to).await.line(), "403 You cannot do this", "{page}");
            assert_eq!(valley.visitor().get(&to).await.status, 303, "{page}");
            assert_eq!(mo.get(&to).await.status, 200, "{page}");
        }
        let card = [("code", code.as_str()), ("marks", "aaa")];
        assert_eq!(types(&dev, &path, &card).await.status, 403);
        let rows = [("rows", "1,1,a"), ("channel", "paper"), ("go", "save")];
        assert_eq!(dev.post(&format!("{path}/talk/cards/csv"), &rows).await.status, 403);
        assert_eq!(dev.post(&format!("{path}/talk/hands"), &[("meeting", "x")]).await.status, 403);
        assert_eq!(types(&mo, &path, &card).await.status, 303);

        // What was given back on the last day is typed in after it, until the matter goes on.
        assert_eq!(carys.post(&format!("{path}/talk/close"), &[]).await.status, 303);
        assert_eq!(types(&carys, &path, &card).await.status, 303);
        carys.post(&format!("{path}/step"), &[("to", "decide")]).await;
        let late = types(&carys, &path, &card).await;
        assert!(late.text().contains("until the matter goes on to deciding"), "{}", late.text());
    })
    .await;
}

#[tokio::test]
async fn what_is_printed_has_the_statements_and_no_person() {
    story(async |valley: Told| {
        let (amina, carys) = two(&valley).await;
        let (path, code) = with_cards(&valley, &carys, &amina).await;
        for look in ["large", "easy"] {
            let make = [("look", look), ("back", "The desk of the library")];
            assert_eq!(carys.post(&format!("{path}/talk/cards"), &make).await.status, 303);
        }
        for look in ["plain", "large", "easy"] {
            let reply = carys.get(&format!("{path}/talk/cards.pdf?look={look}")).await;
            assert_eq!(reply.header("content-type"), Some("application/pdf"));
            assert!(reply.body.starts_with("%PDF-1.7") && reply.body.contains("%%EOF"));
            assert!(reply.body.contains("/StructTreeRoot") && reply.body.contains("/Lang (en-GB)"));
            let text = text_of(&reply.body);
            let question = "What would make evenings work?";
            let all = [question, "Agree", "Disagree", "Pass", "20 December 2026", "Using care"];
            for said in SAID.iter().chain(&all).chain(&["The desk of the library"]) {
                assert!(text.contains(said), "{look}: {said} in {text}");
            }
            assert!(look != "plain" || text.contains(&code), "{text}");
            for who in [&amina, &carys] {
                for word in [&who.name, &who.id, &who.email] {
                    assert!(!text.contains(word.as_str()) && !reply.body.contains(word.as_str()));
                }
            }
        }
        let none = carys.get(&format!("{path}/talk/cards.pdf?look=other")).await;
        assert!(none.text().contains("Make them first"), "{}", none.text());
    })
    .await;
}
