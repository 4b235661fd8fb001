//! Reading facts and cases: what is accepted, and what is said when it is not.

use crate::strategies::{config, facts, say};
use crate::{DEMO, OPEN, UNIT};
use ladder::{Case, Fact, Facts, Weight, cases};
use proptest::prelude::*;

/// The whole reply to a file that cannot be read.
fn refusal(json: &str) -> String {
    cases(json).expect_err("the file is refused").to_string()
}

fn facts_of(json: &str) -> Facts {
    serde_json::from_str(json).expect("the facts can be read")
}

#[test]
fn a_list_a_single_case_and_bare_facts_are_all_read() {
    let list = cases(r#"[{"id": "bus", "facts": {"told": true}}, {"facts": {}}]"#);
    let list = list.expect("a list is read");
    assert_eq!(list[0].id, "bus");
    assert_eq!(list[0].facts, Facts::default().with(Fact::Told, true));
    assert_eq!(list[1], Case { id: "case 2".to_owned(), ..Case::default() });

    let single = cases(r#"{"claimed_rung": 6, "token": null, "expect": [4, 6], "facts": {}}"#);
    let single = single.expect("a case is read");
    assert_eq!((single[0].claimed_rung, single[0].expect), (Some(6), Some([4, 6])));

    let bare = cases(r#"{"asked": false, "weight": "none", "adopted": 0}"#);
    let bare = bare.expect("facts are read");
    assert_eq!((bare.len(), bare[0].id.as_str()), (1, "case 1"));
    assert_eq!(bare[0].facts.get(Fact::Asked), Some(false));
    assert_eq!((bare[0].facts.weight, bare[0].facts.adopted), (Some(Weight::None), Some(0)));

    assert_eq!(cases("[]"), Ok(Vec::new()));
    assert_eq!(cases("{}").expect("an empty record is read")[0].facts, Facts::default());
}

#[test]
fn the_words_of_a_published_case_are_kept() {
    let read = cases(OPEN).expect("the published cases are read");
    let lambeth = &read[1];
    assert_eq!(lambeth.claimed.as_deref(), Some("co-production"));
    assert_eq!(lambeth.unit.as_deref(), Some("thread: new mental health offer 2010"));
    assert!(lambeth.source.as_deref().is_some_and(|source| source.starts_with("govint.org")));
    assert!(lambeth.story.as_deref().is_some_and(|story| story.starts_with("In January 2010")));
    assert!(lambeth.why.as_deref().is_some_and(|why| why.starts_with("money and direction")));
}

#[test]
fn null_and_absent_are_both_not_on_record() {
    let nulls = r#"{"told": null, "weight": null, "adopted": null}"#;
    assert_eq!(facts_of(nulls), Facts::default());
    assert_eq!(facts_of("{}"), Facts::default());
}

#[test]
fn a_share_just_under_a_half_is_not_rounded_up_to_it() {
    assert_eq!(facts_of(r#"{"adopted": 0.4999}"#).adopted, Some(499));
    assert_eq!(facts_of(r#"{"adopted": 0.5}"#).adopted, Some(500));
    assert_eq!(facts_of(r#"{"adopted": 0.66666666}"#).adopted, Some(666));
    assert_eq!(facts_of(r#"{"adopted": 1}"#).adopted, Some(1000));
    assert_eq!(facts_of(r#"{"adopted": -0.0}"#).adopted, Some(0));
}

#[test]
fn every_thousandth_is_written_and_read_back_as_itself() {
    for adopted in (0..=1000).map(Some) {
        let facts = say(Facts::default(), None, adopted);
        let written = serde_json::to_string(&facts).expect("it can be written");
        assert_eq!(facts_of(&written), facts, "{written}");
    }
}

#[test]
fn a_misspelt_fact_is_named_with_its_place_and_the_names_there_are() {
    let known = "told, reasons, attended, asked, heard, formative, considered, alternatives, \
                 time_ok, rounds, influenced, from_start, options_by_people, design_joint, \
                 honoured, strategic, deliver, assess, reciprocal, access, weight, adopted";
    assert_eq!(
        refusal("[{\"id\": \"dye-house\",\n  \"facts\": {\"tolled\": true}}]"),
        format!(
            "line 2, column 20: case 1 (\"dye-house\"): \"tolled\" is not a fact; use one of {known}"
        )
    );
    assert_eq!(
        refusal(r#"{"tolled": true}"#),
        format!("line 1, column 9: \"tolled\" is not a fact; use one of {known}")
    );
}

#[test]
fn a_wrong_answer_is_placed_where_it_stands_and_not_on_the_line_after() {
    let file = "[\n {\n  \"id\": \"bus\",\n  \"facts\": {\n   \"told\": \"yes\"\n  }\n }\n]";
    let answer = "line 5, column 16: case 1 (\"bus\"): \"told\" must be true, false or null (null: \
                  not on record), not \"yes\"";
    assert_eq!(refusal(file), answer);
    let file = "{\n \"facts\": {},\n \"expect\": [4,\n  9]\n\n}";
    assert!(refusal(file).starts_with("line 4, column 4: case 1: \"expect\" must be two rungs"));
}

/// A file in each line, and the whole answer it must get.
const WRONG: [(&str, &str); 17] = [
    (
        r#"{"told": "yes"}"#,
        "line 1, column 14: \"told\" must be true, false or null (null: not on record), not \"yes\"",
    ),
    (
        r#"[{"id": "a", "facts": {}}, {"id": "b", "facts": {"heard": 1}}]"#,
        "line 1, column 59: case 2 (\"b\"): \"heard\" must be true, false or null (null: not on \
             record), not 1",
    ),
    (
        r#"{"weight": "half"}"#,
        "line 1, column 17: \"weight\" must be one of none, advisory, minority, equal, or null \
             (null: not on record), not \"half\"",
    ),
    (
        r#"{"adopted": 1.2}"#,
        "line 1, column 15: \"adopted\" must be a number from 0 to 1 (0.5: half of the \
             proposals) or null, not 1.2",
    ),
    (
        r#"{"adopted": -0.1}"#,
        "line 1, column 16: \"adopted\" must be a number from 0 to 1 (0.5: half of the \
             proposals) or null, not -0.1",
    ),
    (
        r#"{"told": true, "told": false}"#,
        "line 1, column 21: \"told\" is given twice; keep one of the two",
    ),
    (
        r#"{"id": "a", "facts": {}, "facts": {}}"#,
        "line 1, column 32: case 1 (\"a\"): \"facts\" is given twice; keep one of the two",
    ),
    (
        r#"{"id": "a", "claimed_rung": 8, "facts": {}}"#,
        "line 1, column 29: case 1 (\"a\"): \"claimed_rung\" must be a whole number from 0 to 7 \
             (a rung) or null, not 8",
    ),
    (
        r#"{"id": "a", "expect": [4], "facts": {}}"#,
        "line 1, column 25: case 1 (\"a\"): \"expect\" must be two rungs, proven and possible, \
             as in [4, 6], or null, not [4]",
    ),
    (r#"{"id": 7, "facts": {}}"#, "line 1, column 8: case 1: \"id\" must be text or null, not 7"),
    (
        r#"{"id": "a", "told": true, "facts": {}}"#,
        "line 1, column 24: case 1 (\"a\"): \"told\" is a fact; move it into \"facts\"",
    ),
    (
        r#"[{"id": "a"}]"#,
        "line 1, column 12: case 1 (\"a\"): it has no \"facts\"; add \"facts\": {} with what is \
             on record",
    ),
    (
        r#"{"id": "a", "facts": null}"#,
        "line 1, column 25: invalid type: null, expected the \"facts\" of case 1 (\"a\") to be \
             an object such as {\"told\": true}",
    ),
    (
        "[7]",
        "line 1, column 2: invalid type: integer `7`, expected case 1 to be an object with \
             \"facts\"",
    ),
    (
        "true",
        "line 1, column 4: invalid type: boolean `true`, expected a list of cases in [ ], or \
             one case or its facts in { }",
    ),
    (
        "[{]",
        "line 1, column 3: this is not JSON yet (key must be a string); mend it there and \
             read the file again",
    ),
    (
        "",
        "line 1, column 0: the text stops before it is complete; check that all of it is there \
             and read it again",
    ),
];

#[test]
fn each_wrong_file_is_told_what_to_do() {
    for (file, answer) in WRONG {
        assert_eq!(refusal(file), answer, "for {file}");
    }
}

#[test]
fn a_very_long_answer_is_quoted_only_in_part() {
    let file = format!(r#"{{"told": "{}"}}"#, "é".repeat(100_000));
    assert!(refusal(&file).len() < 300);
    let file = format!(r#"{{"{}": true}}"#, "x".repeat(100_000));
    assert!(refusal(&file).len() < 500);
    let file = format!(r#"{{"id": "{}", "facts": 1}}"#, "x".repeat(100_000));
    assert!(refusal(&file).len() < 300);
}

#[test]
fn a_very_deep_file_is_refused_without_falling_over() {
    for open in ["[", "{\"facts\":", "{\"told\":", "[{\"facts\":{\"told\":[", "{\"id\":[[{\"a\":"] {
        assert!(cases(&open.repeat(100_000)).is_err());
    }
    let deep = format!("{}{}", "[".repeat(50_000), "]".repeat(50_000));
    assert!(cases(&deep).is_err());
    assert!(cases(&format!(r#"{{"told": {deep}}}"#)).is_err());
}

proptest! {
    #![proptest_config(config(2000))]

    #[test]
    fn facts_written_and_read_again_are_the_same(facts in facts()) {
        let written = serde_json::to_string(&facts).expect("facts can be written");
        prop_assert_eq!(facts_of(&written), facts);
        prop_assert_eq!(cases(&written).expect("bare facts are read")[0].facts, facts);
    }

    #[test]
    fn any_text_at_all_is_read_or_refused_in_words(text in any::<String>()) {
        answered(&text)?;
    }

    #[test]
    fn text_made_of_the_pieces_of_a_case_is_read_or_refused_in_words(
        pieces in proptest::collection::vec(proptest::sample::select(&PIECES[..]), 0..40),
    ) {
        answered(&pieces.concat())?;
    }
}

proptest! {
    #![proptest_config(config(500))]

    #[test]
    fn a_damaged_file_is_read_or_refused_in_words(
        file in proptest::sample::select(&[OPEN, UNIT, DEMO][..]),
        damage in proptest::collection::vec(
            (any::<prop::sample::Index>(), 0..3u8, proptest::sample::select(&PIECES[..])),
            1..4,
        ),
    ) {
        let mut letters: Vec<char> = file.chars().collect();
        for (place, kind, piece) in damage {
            let place = place.index(letters.len());
            let end = if kind == 0 { place } else { (place + piece.len()).min(letters.len()) };
            let put = if kind == 2 { "" } else { piece };
            letters.splice(place..end, put.chars());
        }
        answered(&letters.into_iter().collect::<String>())?;
    }
}

const PIECES: [&str; 24] = [
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\"facts\"",
    "\"id\"",
    "\"told\"",
    "\"weight\"",
    "\"adopted\"",
    "\"equal\"",
    "\"expect\"",
    "true",
    "false",
    "null",
    "0.5",
    "-1",
    "1e999",
    "4",
    "\\ud800",
    "\n",
    "é",
];

fn answered(text: &str) -> Result<(), TestCaseError> {
    if let Err(error) = cases(text) {
        prop_assert!(!error.message.is_empty());
        prop_assert!(error.line >= 1 && error.line <= text.lines().count() + 1, "{}", error);
        prop_assert!(!error.message.contains(" at line "), "{}", error);
    }
    Ok(())
}
