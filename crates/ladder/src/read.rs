//! Facts as JSON, read strictly and with plain words for what is wrong.
//!
//! A fact that is absent or null is not on record. A misspelt fact must not pass for one that is
//! not on record, so an unknown name is an error.

use crate::facts::{Fact, Facts, Weight};
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Serialize, Serializer};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt;

impl Serialize for Facts {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let mut map = out.serialize_map(None)?;
        for fact in Fact::ALL {
            if let Some(yes) = self.get(fact) {
                map.serialize_entry(fact.key(), &yes)?;
            }
        }
        if let Some(weight) = self.weight {
            map.serialize_entry("weight", weight.key())?;
        }
        if let Some(adopted) = self.adopted {
            map.serialize_entry("adopted", &(f64::from(adopted.min(1000)) / 1000.0))?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Facts {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Facts, D::Error> {
        FactsSeed { case: "" }.deserialize(input)
    }
}

/// Reads facts and names the case they belong to, if there is one, in every complaint.
pub(crate) struct FactsSeed<'a> {
    pub(crate) case: &'a str,
}

impl<'de> DeserializeSeed<'de> for FactsSeed<'_> {
    type Value = Facts;

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<Facts, D::Error> {
        input.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for FactsSeed<'_> {
    type Value = Facts;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let of = if self.case.is_empty() { "" } else { " of " };
        write!(out, "the \"facts\"{of}{} to be an object such as {{\"told\": true}}", self.case)
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Facts, M::Error> {
        let complain = |problem| Error::custom(in_case(self.case, problem));
        let mut facts = Facts::default();
        let mut read = BTreeSet::new();
        while let Some(key) = map.next_key::<String>()? {
            if !is_fact(&key) {
                return Err(complain(unknown_fact(&key)));
            }
            if read.contains(&key) {
                return Err(complain(given_twice(&key)));
            }
            map.next_value_seed(Checked(|value| {
                record(&mut facts, &key, value).map_err(|problem| in_case(self.case, problem))
            }))?;
            read.insert(key);
        }
        Ok(facts)
    }
}

/// Hands a value to a check while the reader still stands at it: a complaint made any later would
/// be placed after the white space that follows, often on the next line.
pub(crate) struct Checked<F>(pub(crate) F);

impl<F> Checked<F> {
    fn pass<T, E: Error>(self, value: Value) -> Result<T, E>
    where
        F: FnOnce(Value) -> Result<T, String>,
    {
        (self.0)(value).map_err(Error::custom)
    }
}

impl<'de, T, F: FnOnce(Value) -> Result<T, String>> DeserializeSeed<'de> for Checked<F> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<T, D::Error> {
        input.deserialize_any(self)
    }
}

impl<'de, T, F: FnOnce(Value) -> Result<T, String>> Visitor<'de> for Checked<F> {
    type Value = T;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<T, E> {
        self.pass(Value::Null)
    }

    fn visit_bool<E: Error>(self, yes: bool) -> Result<T, E> {
        self.pass(Value::from(yes))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<T, E> {
        self.pass(Value::from(number))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<T, E> {
        self.pass(Value::from(number))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<T, E> {
        self.pass(Value::from(number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        self.pass(Value::from(text))
    }

    fn visit_seq<S: SeqAccess<'de>>(self, seq: S) -> Result<T, S::Error> {
        let list = Value::deserialize(SeqAccessDeserializer::new(seq))?;
        self.pass(list)
    }

    fn visit_map<M: MapAccess<'de>>(self, map: M) -> Result<T, M::Error> {
        let object = Value::deserialize(MapAccessDeserializer::new(map))?;
        self.pass(object)
    }
}

/// Keeps one fact of a file in the record.
fn record(facts: &mut Facts, key: &str, value: Value) -> Result<(), String> {
    match (key, Fact::from_key(key)) {
        ("weight", _) => facts.weight = weight(key, value)?,
        ("adopted", _) => facts.adopted = adopted(key, value)?,
        (_, Some(fact)) => facts.set(fact, yes_no(key, value)?),
        (_, None) => return Err(unknown_fact(key)),
    }
    Ok(())
}

/// Whether a name is one that belongs inside "facts".
pub(crate) fn is_fact(key: &str) -> bool {
    matches!(key, "weight" | "adopted") || Fact::from_key(key).is_some()
}

/// Puts the case, when there is one, before the complaint.
pub(crate) fn in_case(case: &str, problem: String) -> String {
    if case.is_empty() { problem } else { format!("{case}: {problem}") }
}

/// A name may come once only: which of two answers was meant, nobody can tell.
pub(crate) fn given_twice(key: &str) -> String {
    format!("\"{key}\" is given twice; keep one of the two")
}

fn unknown_fact(key: &str) -> String {
    let known = Fact::ALL.map(Fact::key).join(", ");
    format!("\"{}\" is not a fact; use one of {known}, weight, adopted", short(key))
}

/// Enough of a text to find it again, so that a hostile file cannot flood a page.
pub(crate) fn short(text: &str) -> String {
    match text.char_indices().nth(40) {
        Some((end, _)) => format!("{}...", &text[..end]),
        None => text.to_owned(),
    }
}

/// A yes, a no, or nothing on record.
pub(crate) fn yes_no(key: &str, value: Value) -> Result<Option<bool>, String> {
    match value {
        Value::Null => Ok(None),
        Value::Bool(yes) => Ok(Some(yes)),
        other => Err(not(key, "true, false or null (null: not on record)", &other)),
    }
}

/// A text, or nothing.
pub(crate) fn text(key: &str, value: Value) -> Result<Option<String>, String> {
    match value {
        Value::Null => Ok(None),
        Value::String(text) => Ok(Some(text)),
        other => Err(not(key, "text or null", &other)),
    }
}

/// A rung of the ladder, or nothing.
pub(crate) fn rung(key: &str, value: Value) -> Result<Option<u8>, String> {
    match value.as_u64() {
        _ if value.is_null() => Ok(None),
        Some(rung @ 0..=7) => Ok(Some(rung as u8)),
        _ => Err(not(key, "a whole number from 0 to 7 (a rung) or null", &value)),
    }
}

/// The proven and the possible rung, or nothing.
pub(crate) fn two_rungs(key: &str, value: Value) -> Result<Option<[u8; 2]>, String> {
    let wrong = || not(key, "two rungs, proven and possible, as in [4, 6], or null", &value);
    let Value::Array(list) = &value else {
        return if value.is_null() { Ok(None) } else { Err(wrong()) };
    };
    let rungs: Result<Vec<_>, _> = list.iter().map(|item| rung(key, item.clone())).collect();
    match rungs.map_err(|_| wrong())?[..] {
        [Some(proven), Some(possible)] => Ok(Some([proven, possible])),
        _ => Err(wrong()),
    }
}

fn weight(key: &str, value: Value) -> Result<Option<Weight>, String> {
    match value.as_str().and_then(Weight::from_key) {
        None if value.is_null() => Ok(None),
        None => {
            let keys = Weight::ALL.map(Weight::key).join(", ");
            Err(not(key, &format!("one of {keys}, or null (null: not on record)"), &value))
        }
        known => Ok(known),
    }
}

fn adopted(key: &str, value: Value) -> Result<Option<u16>, String> {
    match value.as_f64() {
        None if value.is_null() => Ok(None),
        Some(share) if (0.0..=1.0).contains(&share) => Ok(Some(per_mille(share))),
        _ => Err(not(key, "a number from 0 to 1 (0.5: half of the proposals) or null", &value)),
    }
}

/// The most thousandths that are not above the share, so that 0.4999 never passes for a half and
/// every thousandth written out comes back as itself.
fn per_mille(share: f64) -> u16 {
    let nearest = (share * 1000.0).round() as u16;
    if f64::from(nearest) / 1000.0 > share { nearest.saturating_sub(1) } else { nearest }
}

fn not(key: &str, wanted: &str, value: &Value) -> String {
    format!("\"{key}\" must be {wanted}, not {}", short(&value.to_string()))
}
