//! Equal opportunities: questions that nobody has to answer, kept apart from the account, and read as counts
//! that single nobody out.

pub(crate) mod ask;
pub(crate) mod counts;

use ground::fact::Fact;
use ground::permit::{Act, Role};
use ground::person::Person;
use ground::place::Ground;
use serde::Deserialize;
use std::sync::OnceLock;

/// What is always on offer besides.
pub(crate) const RATHER_NOT: &str = "rather-not";

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Question {
    pub key: String,
    pub answers: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct File {
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "for whoever reads the file; a test reads it")
    )]
    pub from: String,
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "for whoever reads the file; a message says it to the others")
    )]
    pub source: String,
    pub question: Vec<Question>,
}

pub(crate) fn file() -> &'static File {
    static FILE: OnceLock<File> = OnceLock::new();
    FILE.get_or_init(|| {
        #[expect(clippy::expect_used, reason = "a file of the program itself; a test reads it")]
        toml::from_str(include_str!("../data/equal.toml")).expect("data/equal.toml")
    })
}

/// Someone answers, once.
pub(crate) struct AnswerEqual;

impl Act for AnswerEqual {
    type On = Person;
    const FACT: Fact = Fact::EqualAnswer;
    const MAY: &'static [Role] = &[Role::Oneself];
}

/// Anyone who belongs to the place reads the counts.
pub(crate) struct ReadEqual;

impl Act for ReadEqual {
    type On = Ground;
    const FACT: Fact = Fact::EqualRead;
    const MAY: &'static [Role] = &[Role::Member];
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trial;

    #[test]
    fn every_question_and_answer_has_its_words() {
        let w = trial::words();
        let file = file();
        assert!(file.from.parse::<jiff::civil::Date>().is_ok() && !file.source.is_empty());
        assert_eq!(w.t("equal-source"), format!("{}.", file.source));
        for question in &file.question {
            assert!(w.has(&format!("equal-{}", question.key)), "{}", question.key);
            for answer in &question.answers {
                assert!(w.has(&format!("equal-{}-{answer}", question.key)), "{answer}");
            }
        }
    }
}
