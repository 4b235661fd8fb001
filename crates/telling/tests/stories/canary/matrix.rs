//! Who gets what at every address, as a file that people can read: `ACCESS.md`. It is made from what really came
//! back, and held to what was reviewed: an address without a row, or an answer that changed, is a failure. With
//! `MUTUAL_WRITE=1` the file is written anew.

use super::addresses::addresses;
use super::everything;
use super::readers::MAY_READ;
use super::scene::Cast;
use std::collections::{BTreeMap, BTreeSet};
use telling::{Reply, Told};

/// By method and pattern of the address, and by who asked: every kind of answer.
pub type Answers = BTreeMap<(String, &'static str), BTreeSet<String>>;

/// Those who ask, in the order of the columns, and what they are.
const WHO: [(&str, &str); 10] = [
    ("visitor", "nobody signed in"),
    ("amina", "raised the matters; the papers, circle, team and account are hers"),
    ("bola", "may read what she needs; takes part in what is for those invited"),
    ("sheila", "is in her circle, is to act for her, holds a worry about her"),
    ("dev", "is in her team, was introduced to her, raised a worry"),
    ("carys", "owns the matters"),
    ("fern", "voted"),
    ("mo", "looks after the rules of talk"),
    ("stew", "looks after the place"),
    ("leeds", "a steward of another place"),
];

/// Those who send every form empty: none of them is anything to what it is about.
const STRANGERS: [&str; 2] = ["visitor", "leeds"];

/// Forms about one's own session: to send them would end the asking.
const OWN: [&str; 4] = ["/sign-out", "/account/", "/sign-in", "/link/"];

/// What an answer is, for people to read.
fn kind(reply: &Reply) -> String {
    let to = reply.location.as_deref().unwrap_or_default();
    match reply.status {
        200 => "yes".into(),
        303 if to.contains("/sign-in") => "sign in".into(),
        303 if to.contains("/account/prove") => "prove".into(),
        303 if to.contains("/account/step") => "second step".into(),
        303 => "goes on".into(),
        403 => "no".into(),
        404 => "not there".into(),
        422 => "asks again".into(),
        other => other.to_string(),
    }
}

pub fn note(answers: &mut Answers, method: &str, route: &str, who: &'static str, reply: &Reply) {
    answers.entry((format!("{method} {route}"), who)).or_default().insert(kind(reply));
}

pub fn join(all: &mut Answers, more: Answers) {
    for (key, kinds) in more {
        all.entry(key).or_default().extend(kinds);
    }
}

/// Strangers send every form, empty: nothing of it may get through.
pub async fn of_forms(valley: &Told, cast: &Cast, answers: &mut Answers) {
    for who in STRANGERS {
        for (route, path) in addresses(valley, cast, "POST").await {
            if OWN.iter().any(|own| route.contains(own)) {
                continue;
            }
            let reply = cast.is(who).post(&path, &[]).await;
            let text = everything(&reply);
            let word = MAY_READ.iter().find(|(word, ..)| text.contains(word));
            assert!(word.is_none(), "{who} {path}: {word:?}");
            note(answers, "POST", &route, who, &reply);
        }
    }
}

/// All kinds of answers, as they stand in a cell.
fn cell(answers: &Answers, route: &str, who: &'static str) -> String {
    let kinds = answers.get(&(route.to_owned(), who));
    kinds.map(|kinds| kinds.iter().cloned().collect::<Vec<_>>().join(", ")).unwrap_or_default()
}

fn file(answers: &Answers, after: &Answers) -> String {
    let mut text = String::from(
        "# Who gets what at every address\n\nMade by a story that asks for every address as each of these people, \
         and held to it. Do not edit it: `MUTUAL_WRITE=1 cargo nextest run -p telling canary` writes it anew, and \
         whoever reviews the change looks at each line.\n\n",
    );
    for (who, what) in WHO {
        text.push_str(&format!("- **{who}**: {what}\n"));
    }
    text.push_str(
        "\n'no' is a plain refusal, 'not there' also where something is there that they may not know of. Where an \
         address stands for several things, every answer is named. Forms (POST) are sent empty, by those who have \
         nothing to do with it.\n\n| address |",
    );
    text.push_str(&WHO.map(|(who, _)| format!(" {who} |")).concat());
    text.push_str(&format!("\n|---|{}\n", "---|".repeat(WHO.len())));
    let routes: BTreeSet<&String> = answers.keys().map(|(route, _)| route).collect();
    for route in routes {
        text.push_str(&format!("| `{route}` |"));
        for (who, _) in WHO {
            text.push_str(&format!(" {} |", cell(answers, route, who)));
        }
        text.push('\n');
    }
    text.push_str(
        "\n## After it was taken back\n\nThen amina takes back what she gave (her needs, her circle, her team, the \
         introduction, who acts for her), and a steward ends mo's being a deputy and sheila's role. On the next \
         request each of them gets this, where it is not what they got before.\n\n\
         | address | who | before | now |\n|---|---|---|---|\n",
    );
    for (route, who) in after.keys() {
        let (before, now) = (cell(answers, route, who), cell(after, route, who));
        if before != now {
            text.push_str(&format!("| `{route}` | {who} | {before} | {now} |\n"));
        }
    }
    text
}

pub fn is_the_one_that_was_reviewed(answers: &Answers, after: &Answers) {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../ACCESS.md");
    let now = file(answers, after);
    if std::env::var("MUTUAL_WRITE").is_ok_and(|v| v == "1") {
        std::fs::write(path, &now).unwrap();
    }
    let reviewed = std::fs::read_to_string(path).unwrap_or_default();
    let changed: Vec<&str> =
        now.lines().filter(|line| !reviewed.lines().any(|l| l == *line)).collect();
    let gone: Vec<&str> =
        reviewed.lines().filter(|line| !now.lines().any(|l| l == *line)).collect();
    assert!(
        changed.is_empty() && gone.is_empty(),
        "ACCESS.md differs; review it, then write it with MUTUAL_WRITE=1\nnow: {changed:#?}\nbefore: {gone:#?}"
    );
}
