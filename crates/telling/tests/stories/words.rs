//! Words: each one that a page asks for is there, each page has its Easy Read twin, each picture exists.

use crate::source::{Source, files, only_shrinks};
use ground::words::{Language, Words};
use std::collections::{BTreeMap, BTreeSet};

/// What stands before a message's key, in pages and in the program.
const BEFORE_KEY: [&str; 10] = [
    ".t(\"",
    ".with(\"",
    ".fill(\"",
    ".n(\"",
    ".n_with(\"",
    "or: \"",
    "REFUSAL: &'static str = \"",
    "Forbidden(\"",
    ".has(\"",
    "word: \"",
];

/// What stands between one of these texts and the next quotation mark.
fn after<'a>(text: &'a str, before: &str) -> Vec<&'a str> {
    text.split(before).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

fn is_key(text: &str) -> bool {
    text.contains('-')
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// The text without the notes of a template: `{# … #}`.
fn without_notes(source: &Source) -> String {
    let mut text = source.without_tests().to_owned();
    while let Some(from) = text.find("{#").filter(|_| !source.path.ends_with(".rs")) {
        let to = text[from..].find("#}").map_or(text.len(), |n| from + n + 2);
        text.replace_range(from..to, "");
    }
    text
}

#[test]
fn every_message_that_is_asked_for_is_there() {
    let dictionary = mutual::dictionary().unwrap();
    let mut missing = BTreeSet::new();
    for source in files("rs").iter().chain(&files("html")).chain(&files("xml")) {
        if !source.is_program() || source.path.ends_with("trial.rs") {
            continue;
        }
        for before in BEFORE_KEY {
            for key in after(&without_notes(source), before).into_iter().filter(|k| is_key(k)) {
                if !dictionary.has(Language::English, key) {
                    missing.insert(format!("{}: {key}", source.path));
                }
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_sentence_that_is_said_after_an_act_is_there() {
    let dictionary = mutual::dictionary().unwrap();
    for source in files("rs").iter().filter(|s| s.is_program()) {
        for call in source.without_tests().split("page::done(").skip(1) {
            let call = call.split(';').next().unwrap_or_default();
            for key in after(call, ", \"").into_iter().filter(|k| is_key(k)) {
                assert!(dictionary.has(Language::English, key), "{}: {key}", source.path);
            }
        }
    }
}

#[test]
fn every_page_has_its_easy_read_twin() {
    let words = Words::new(mutual::dictionary().unwrap(), Language::Easy);
    let mut without = BTreeSet::new();
    for source in files("rs").iter().filter(|s| s.is_program()) {
        for page in after(source.without_tests(), ".frame(\"") {
            if words.easy_lines(page).is_empty() {
                without.insert(page.to_owned());
            }
        }
    }
    only_shrinks("no-easy-read.txt", &without.into_iter().collect::<Vec<_>>());
}

#[test]
fn every_line_of_easy_read_has_a_symbol_and_is_short() {
    let words = Words::new(mutual::dictionary().unwrap(), Language::Easy);
    for source in files("rs").iter().filter(|s| s.is_program()) {
        for page in after(source.without_tests(), ".frame(\"") {
            for line in words.easy_lines(page) {
                let symbol = format!("symbols/{}.svg", line.symbol);
                assert!(ground::asset::exists(&symbol), "{page}: there is no {symbol}");
                let length = line.text.split_whitespace().count();
                assert!(length <= 16, "{page}: {length} words are too many: {}", line.text);
            }
        }
    }
}

/// The messages of a Fluent file by their keys, each with the parts that are filled in, such as `$n`.
fn messages(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut key = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(|c: char| c.is_ascii_lowercase()) {
            line.split(" =").next().unwrap_or_default().clone_into(&mut key);
            assert!(!found.contains_key(&key), "{key} stands twice");
        }
        let parts = found.entry(key.clone()).or_default();
        for part in line.split('$').skip(1) {
            let name = part.split(|c: char| !c.is_ascii_alphanumeric()).next();
            parts.extend(name.map(str::to_owned));
        }
    }
    found.remove("");
    found
}

/// The files that are translated whole, by their ends.
const WHOLE: [&str; 20] = [
    "/ground.ftl",
    "/people.ftl",
    "/account.ftl",
    "/passkey.ftl",
    "/oidc.ftl",
    "/acting.ftl",
    "/strengths.ftl",
    "/papers.ftl",
    "/circle.ftl",
    "/worry.ftl",
    "/meet.ftl",
    "/team.ftl",
    "/network.ftl",
    "/rights.ftl",
    "/capacity.ftl",
    "/equal.ftl",
    "/access.ftl",
    "/contacts.ftl",
    "/kept.ftl",
    "/media.ftl",
];

/// What a person meets who raises, reads, talks and votes: the rest of `voice.ftl` may be in English.
const PROMISED: [&str; 27] = [
    "stage-",
    "clock-",
    "home-",
    "yours-",
    "list-",
    "waiting-",
    "strip-",
    "cycle-",
    "raised-",
    "channel-",
    "thread-",
    "owner-",
    "todo-",
    "talk-",
    "statement-",
    "held-",
    "vote",
    "raise-",
    "own-",
    "reply-",
    "invite-",
    "guest-",
    "hold-",
    "appeal-",
    "mail-",
    "contribution-",
    "told-",
];

#[test]
fn every_translated_message_has_its_english_twin_and_the_same_parts() {
    // That they can be read at all, and that none stands twice in a language.
    mutual::dictionary().unwrap();
    let all = files("ftl");
    let mut missing = BTreeSet::new();
    let translated = Language::TONGUES.into_iter().filter(|l| *l != Language::English);
    for language in translated.map(Language::key) {
        for source in all.iter().filter(|s| s.path.contains("/words/en/")) {
            let path = source.path.replace("/words/en/", &format!("/words/{language}/"));
            let there = all.iter().find(|s| s.path == path);
            let there = there.map(|s| messages(&s.text)).unwrap_or_default();
            let english = messages(&source.text);
            for (key, parts) in &there {
                let twin =
                    english.get(key).unwrap_or_else(|| panic!("{path}: {key} is no message"));
                assert_eq!(parts, twin, "{path}: {key}");
            }
            let whole = WHOLE.iter().any(|end| path.ends_with(end));
            let part = path.ends_with("/voice.ftl");
            for key in english.keys().filter(|key| !there.contains_key(*key)) {
                if whole || part && PROMISED.iter().any(|begin| key.starts_with(begin)) {
                    missing.insert(format!("{path}: {key}"));
                }
            }
        }
    }
    only_shrinks("no-translation.txt", &missing.into_iter().collect::<Vec<_>>());
}

#[test]
fn every_page_of_people_and_of_their_own_is_in_every_language() {
    let mut english = BTreeSet::new();
    for source in files("rs").iter().filter(|s| s.path.contains("crates/people/src/")) {
        for rest in source.without_tests().split(".frame(\"").skip(1) {
            let (page, rest) = rest.split_once('"').unwrap();
            let titled = rest.strip_prefix(").titled(\"").and_then(|r| r.split('"').next());
            for language in Language::TONGUES {
                let words = Words::new(mutual::dictionary().unwrap(), language);
                let is = match titled {
                    Some(message) => words.language_of_message(message),
                    None => words.language_of(page),
                };
                if is != language {
                    english.insert(format!("{page} in {}", language.key()));
                }
            }
        }
    }
    assert!(english.is_empty(), "{english:#?}");
}

#[test]
fn every_file_of_words_that_no_native_speaker_has_read_says_so() {
    for source in files("ftl") {
        let known = !source.path.contains("/words/")
            || source.path.contains("/words/en/")
            || source.path.contains("/words/easy/");
        let says = source.text.lines().next().is_some_and(|l| l.contains("native speaker"));
        assert!(known || says, "{}: its first line says who has checked it", source.path);
    }
}

#[test]
fn what_is_missing_in_a_language_is_said_in_english_with_its_own_plurals() {
    let words = |language| Words::new(mutual::dictionary().unwrap(), language);
    assert_eq!(words(Language::Polish).n("people-count", 3), "3 osoby wzięły udział");
    assert_eq!(words(Language::Polish).n("people-count", 5), "5 osób wzięło udział");
    assert_eq!(words(Language::Welsh).n("clock-reply-due", 2), "Dylai ateb ddod o fewn 2 ddiwrnod");
    assert_eq!(words(Language::Urdu).t("vote-agree"), "متفق");
    assert_eq!(words(Language::Urdu).t("about-title"), "About Mutual");
    assert_eq!(words(Language::Urdu).language_of("about"), Language::English);
    assert_eq!(words(Language::Urdu).language_of("raise"), Language::Urdu);
    assert_eq!(words(Language::Urdu).language_of("ballot"), Language::English, "it has no title");
    assert_eq!(words(Language::Urdu).language_of_message("team-of"), Language::Urdu);
    assert_eq!(words(Language::Easy).language_of("ballot"), Language::Easy);
    assert_eq!(words(Language::Polish).day(1_796_126_400_000), "1 grudnia 2026");
}

#[test]
fn every_picture_and_style_exists() {
    for source in files("html").iter().chain(&files("rs")).filter(|s| s.is_program()) {
        for before in ["frame.asset(\"", "asset::url(\""] {
            for name in after(source.without_tests(), before) {
                assert!(ground::asset::exists(name), "{}: there is no asset {name}", source.path);
            }
        }
    }
}

#[test]
fn every_form_begins_as_it_is_marked() {
    // `ground::tab` puts into each address on what the page was opened.
    for source in files("html").iter().filter(|s| s.is_program()) {
        let posts = source.text.matches("method=\"post\"").count();
        let begins = source.text.matches(ground::tab::FORM).count();
        assert_eq!(posts, begins, "{}", source.path);
    }
}

#[test]
fn no_page_holds_words_of_its_own() {
    let mut found = BTreeSet::new();
    for source in files("html").iter().filter(|s| s.is_program()) {
        if source.path.ends_with("ui.html") {
            // Macros that write parts of tags; what they say comes from their callers.
            continue;
        }
        for words in bare_words(&source.text) {
            found.insert(format!("{}: {words}", source.path));
        }
    }
    // Names of formats and files, what is typed into a terminal, and a formula.
    let known = [
        "Mutual",
        "– Mutual",
        "Atom",
        "CSV",
        "JSON",
        "BLT",
        "mutual count",
        "groups.csv",
        "comments.csv",
        "votes.csv",
        "((1 − p) (1 + E) a (1 + 8 × 2^(−S/5)))²",
    ];
    found.retain(|line| !known.iter().any(|k| line.ends_with(&format!(": {k}"))));
    assert!(found.is_empty(), "words belong into words/en: {found:#?}");
}

/// What a reader would see of a page that comes from no message and no value.
fn bare_words(html: &str) -> Vec<String> {
    let mut text = html.to_owned();
    for (open, close) in [("{#", "#}"), ("{%", "%}"), ("{{", "}}"), ("<", ">")] {
        while let Some(from) = text.find(open) {
            let to = text[from..].find(close).map_or(text.len(), |n| from + n + close.len());
            text.replace_range(from..to, "\n");
        }
    }
    text.lines()
        .map(str::trim)
        .filter(|line| line.chars().any(char::is_alphabetic))
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_limits_on_paper_are_those_on_the_page() {
    let words = Words::new(mutual::dictionary().unwrap(), Language::English);
    let paper =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../LIMITS.md")).unwrap();
    for part in ["stops", "operator", "record", "failure", "words"] {
        let mut n = 1;
        while words.has(&format!("limits-{part}-{n}")) {
            let says = words.t(&format!("limits-{part}-{n}")).into_owned();
            assert!(paper.contains(&says), "LIMITS.md lacks: {says}");
            n += 1;
        }
        assert!(n > 1, "{part}");
    }
}
