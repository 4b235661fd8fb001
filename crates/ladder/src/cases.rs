//! Cases: published or made-up work with its facts, its claim and the rungs expected of it.

use crate::facts::Facts;
use crate::read::{self, Checked, FactsSeed};
use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use serde_json::error::Category;
use std::collections::BTreeSet;
use std::fmt;

/// One piece of work to put on the ladder. Only the facts must be there.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Case {
    /// Its short name; "case 3" for the third case of a file that gives none.
    pub id: String,
    /// What was claimed for it, in the claimant's words.
    pub claimed: Option<String>,
    /// What is measured: which thread, which stage.
    pub unit: Option<String>,
    /// Where the story was published.
    pub source: Option<String>,
    /// What happened.
    pub story: Option<String>,
    /// What is on record.
    pub facts: Facts,
    /// The proven and possible rungs that the author of the case expects.
    pub expect: Option<[u8; 2]>,
    /// Why those rungs.
    pub why: Option<String>,
    /// The claim as a rung, for [`claim`](crate::claim).
    pub claimed_rung: Option<u8>,
    /// Whether the author of the case expects the token mark; not given means no.
    pub token: Option<bool>,
}

const KEYS: [&str; 10] =
    ["id", "claimed", "unit", "source", "story", "facts", "expect", "why", "claimed_rung", "token"];

/// Why a file of cases could not be read: where, and what to do about it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CaseError {
    /// The line, from 1.
    pub line: usize,
    /// The column in that line, from 1, in bytes; 0 stands for the end of the line before it.
    pub column: usize,
    /// What is wrong and what to do, in a sentence.
    pub message: String,
}

impl fmt::Display for CaseError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "line {}, column {}: {}", self.line, self.column, self.message)
    }
}

impl std::error::Error for CaseError {}

impl From<serde_json::Error> for CaseError {
    fn from(error: serde_json::Error) -> CaseError {
        let (line, column) = (error.line(), error.column());
        let told = error.to_string();
        let words = told.strip_suffix(&format!(" at line {line} column {column}"));
        let words = words.unwrap_or(&told);
        let message = match error.classify() {
            Category::Data => words.to_owned(),
            Category::Eof => "the text stops before it is complete; check that all of it is there \
                              and read it again"
                .to_owned(),
            _ => format!("this is not JSON yet ({words}); mend it there and read the file again"),
        };
        CaseError { line, column, message }
    }
}

/// Reads a list of cases, a single case, or the bare facts of one.
pub fn cases(json: &str) -> Result<Vec<Case>, CaseError> {
    // Looked at twice: once for its shape, which also finds whatever is not JSON at all, and
    // once in earnest. Both readings go through the text, so that the place of an error is kept.
    let shape: Shape = serde_json::from_str(json)?;
    let mut input = serde_json::Deserializer::from_str(json);
    let read = match shape {
        Shape::List => input.deserialize_seq(ListVisitor)?,
        Shape::Case => vec![CaseSeed { number: 1 }.deserialize(&mut input)?],
        Shape::Facts => {
            let facts = Facts::deserialize(&mut input)?;
            vec![Case { id: "case 1".to_owned(), facts, ..Case::default() }]
        }
    };
    input.end()?;
    Ok(read)
}

/// What a text holds, seen from outside.
enum Shape {
    List,
    Case,
    Facts,
}

impl<'de> Deserialize<'de> for Shape {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Shape, D::Error> {
        input.deserialize_any(ShapeVisitor)
    }
}

struct ShapeVisitor;

impl<'de> Visitor<'de> for ShapeVisitor {
    type Value = Shape;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "a list of cases in [ ], or one case or its facts in {{ }}")
    }

    fn visit_seq<S: SeqAccess<'de>>(self, mut seq: S) -> Result<Shape, S::Error> {
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Shape::List)
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Shape, M::Error> {
        let mut shape = Shape::Facts;
        while let Some((key, IgnoredAny)) = map.next_entry::<String, IgnoredAny>()? {
            if KEYS.contains(&key.as_str()) {
                shape = Shape::Case;
            }
        }
        Ok(shape)
    }
}

struct ListVisitor;

impl<'de> Visitor<'de> for ListVisitor {
    type Value = Vec<Case>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "a list of cases in [ ]")
    }

    fn visit_seq<S: SeqAccess<'de>>(self, mut seq: S) -> Result<Vec<Case>, S::Error> {
        let mut list = Vec::new();
        while let Some(case) = seq.next_element_seed(CaseSeed { number: list.len() + 1 })? {
            list.push(case);
        }
        Ok(list)
    }
}

/// Reads one case and knows which of the list it is, for the complaints.
struct CaseSeed {
    number: usize,
}

impl CaseSeed {
    fn name(&self, id: &str) -> String {
        let CaseSeed { number } = self;
        if id.is_empty() {
            format!("case {number}")
        } else {
            format!("case {number} (\"{}\")", read::short(id))
        }
    }
}

impl<'de> DeserializeSeed<'de> for CaseSeed {
    type Value = Case;

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<Case, D::Error> {
        input.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for CaseSeed {
    type Value = Case;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "case {} to be an object with \"facts\"", self.number)
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Case, M::Error> {
        let complain = |id: &str, problem| Error::custom(read::in_case(&self.name(id), problem));
        let mut case = Case::default();
        let mut seen = BTreeSet::new();
        while let Some(key) = map.next_key::<String>()? {
            if KEYS.contains(&key.as_str()) && seen.contains(&key) {
                return Err(complain(&case.id, read::given_twice(&key)));
            }
            if key == "facts" {
                case.facts = map.next_value_seed(FactsSeed { case: &self.name(&case.id) })?;
            } else {
                let name = self.name(&case.id);
                map.next_value_seed(Checked(|value| {
                    case.put(&key, value).map_err(|problem| read::in_case(&name, problem))
                }))?;
            }
            seen.insert(key);
        }
        if !seen.contains("facts") {
            let problem = "it has no \"facts\"; add \"facts\": {} with what is on record";
            return Err(complain(&case.id, problem.to_owned()));
        }
        if case.id.is_empty() {
            case.id = self.name("");
        }
        Ok(case)
    }
}

impl Case {
    /// Keeps one field. What is not a field of a case belongs to somebody else and is let pass,
    /// except a fact in the wrong place, which would be lost without a word.
    fn put(&mut self, key: &str, value: Value) -> Result<(), String> {
        match key {
            "id" => self.id = read::text(key, value)?.unwrap_or_default(),
            "claimed" => self.claimed = read::text(key, value)?,
            "unit" => self.unit = read::text(key, value)?,
            "source" => self.source = read::text(key, value)?,
            "story" => self.story = read::text(key, value)?,
            "why" => self.why = read::text(key, value)?,
            "expect" => self.expect = read::two_rungs(key, value)?,
            "claimed_rung" => self.claimed_rung = read::rung(key, value)?,
            "token" => self.token = read::yes_no(key, value)?,
            _ if read::is_fact(key) => {
                return Err(format!("\"{key}\" is a fact; move it into \"facts\""));
            }
            _ => {}
        }
        Ok(())
    }
}

impl<'de> Deserialize<'de> for Case {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Case, D::Error> {
        CaseSeed { number: 1 }.deserialize(input)
    }
}
