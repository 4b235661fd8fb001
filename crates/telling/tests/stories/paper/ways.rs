//! The files of a talk say on which ways its votes came, and how many hands were raised under which hat;
//! never of a few. And who makes cards hears which letters they cannot print.

use super::{SAID, two, types, with_cards};
use crate::ballot::sends;
use crate::whole_way::{open_talk, raise, say};
use ground::hat::Hat;
use ground::params;
use serde_json::Value;
use telling::{Person, Told, story};

/// Three people on a screen, nine cards, one call, and eight people in a spreadsheet; gives the talk's path
/// and the id of its first statement.
async fn votes_on_four_ways(valley: &Told, carys: &Person, amina: &Person) -> (String, String) {
    let (path, code) = with_cards(valley, carys, amina).await;
    let sql = "select id from statement where place_id = $1 order by made_at, id limit 1";
    let first = valley.house.store.read(move |db| Ok(db.one::<(String,)>(sql, params!["valley"])?));
    let (first,) = first.await.unwrap().unwrap();
    for n in 0..3 {
        let who = valley.person(&format!("p{n}"), &[Hat::Community]).await;
        sends(&who, &format!("{path}/statements/{first}/vote"), &[("vote", "agree")]).await;
    }
    for n in 0..9 {
        let marks = if n < 8 { "ad." } else { "dd." };
        let card = [("code", code.as_str()), ("marks", marks), ("hat", "using")];
        assert_eq!(types(carys, &path, &card).await.status, 303);
    }
    let call = [("code", code.as_str()), ("marks", "ddd"), ("channel", "telephone")];
    let call = [&call[..], &[("consent", "yes")]].concat();
    assert_eq!(types(carys, &path, &call).await.status, 303);
    let rows: String = (1..=8).map(|n| format!("{n},1,pass,community\n")).collect();
    let rows = [("rows", rows.as_str()), ("channel", "paper"), ("go", "save")];
    assert_eq!(carys.post(&format!("{path}/talk/cards/csv"), &rows).await.status, 303);
    (path, first)
}

#[tokio::test]
async fn the_files_tell_ways_and_hands_apart_and_never_those_of_a_few() {
    story(async |valley: Told| {
        let (amina, carys) = two(&valley).await;
        let (path, first) = votes_on_four_ways(&valley, &carys, &amina).await;
        valley.minutes_later(11);
        valley.work().await;

        // Hands that come later are in the next result, without a vote beside them.
        let hands = [
            ("statement", first.as_str()),
            ("meeting", "Hall"),
            ("agree-community", "12"),
            ("disagree-community", "9"),
            ("agree-using", "3"),
        ];
        assert_eq!(carys.post(&format!("{path}/talk/hands"), &hands).await.status, 303);
        valley.minutes_later(11);
        valley.work().await;
        let file = |end: &str| format!("{path}/talk/groups.{end}");
        let json = valley.visitor().get(&file("json")).await.body;
        let all: Value = serde_json::from_str(&json).unwrap();
        let line = all["ways"].as_array().unwrap().iter().find(|l| l["text"] == SAID[0]).unwrap();
        let ways: Vec<&String> = line["ways"].as_object().unwrap().keys().collect();
        assert_eq!(ways, ["paper", "room", "spreadsheet"], "not the web's three, nor the one call");
        assert_eq!(line["ways"]["paper"]["agree"], 10);
        assert_eq!(line["ways"]["paper"]["disagree"], "*", "one card");
        assert_eq!(line["ways"]["spreadsheet"]["pass"], 10);
        assert_eq!(line["ways"]["room"]["all"], 25);
        assert_eq!(line["hands"]["community"]["disagree"], 10);
        assert_eq!(line["hands"]["using"]["all"], "*");

        let csv = valley.visitor().get(&file("csv")).await.body;
        let row = |wanted: &str| csv.lines().any(|line| line == wanted);
        assert!(row(&format!("ways,{},,room,25,15,10,0,65", SAID[0])), "{csv}");
        assert!(row(&format!("hands,{},,using,*,*,*,*,", SAID[0])), "{csv}");
        assert!(row(&format!("ways,{},,paper,10,*,10,*,", SAID[1])), "all disagree: {csv}");
        assert!(!csv.contains("telephone") && !csv.contains(",web,"), "{csv}");
        let columns = valley.visitor().get(&format!("{path}/talk/columns")).await.text();
        for name in csv.lines().next().unwrap().split(',') {
            assert!(columns.contains(name), "{name}: {columns}");
        }
        for says in [
            "using Hands raised under the hat Using care",
            "spreadsheet Votes that a helper brought in",
            "does not stand apart",
        ] {
            assert!(columns.contains(says), "{says}: {columns}");
        }
    })
    .await;
}

#[tokio::test]
async fn who_makes_cards_hears_which_letters_they_cannot_print() {
    story(async |valley: Told| {
        let (amina, carys) = two(&valley).await;
        let path = raise(&amina).await;
        open_talk(&carys, &path).await;
        say(&amina, &path, "Mae’r bws yn mynd heibio’r tŷ; dŵr i bawb").await;
        say(&amina, &path, "Proszę zaczekać dziesięć minut, później jest źle").await;
        let cards = format!("{path}/talk/cards");
        let before = carys.get(&cards).await.text();
        assert!(!before.contains("empty boxes"), "{before}");
        say(&amina, &path, "بس کو دس منٹ انتظار کرنا چاہیے").await;
        let after = carys.get(&cards).await.text();
        assert!(after.contains("cannot print all letters of statement 3."), "{after}");
        assert!(after.contains("by hand"), "{after}");
        let make = [("look", "plain"), ("back", "The desk of the library")];
        assert_eq!(carys.post(&cards, &make).await.status, 303);
        let file = carys.get(&format!("{path}/talk/cards.pdf?look=plain")).await;
        let text = super::text_of(&file.body);
        for said in ["tŷ; dŵr i bawb", "później jest źle"] {
            assert!(text.contains(said), "{said}: {text}");
        }
    })
    .await;
}
