//! The steps of a matter, read from its file: who does what, when, and with which form.

use super::calendar::Calendar;
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::value::Datetime;

/// Something that one or more people do at one time.
#[derive(Clone, Debug)]
pub(super) struct Deed {
    pub at: i64,
    /// The matter in which it is done.
    pub matter: String,
    /// Sent at the same time, in no order.
    pub posts: Vec<Post>,
    /// The person who comes into the place with what is raised.
    pub enters: Option<String>,
}

/// One form that one person sends. `{p13}` stands for an id, `{statement:Check a}` for the id of what
/// begins so.
#[derive(Clone, Debug)]
pub(super) struct Post {
    pub by: String,
    /// Under the matter's address; under the place's when it begins with a slash.
    pub to: String,
    pub form: Vec<(String, String)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    step: Vec<Step>,
}

/// A step: a form, or a list of things that are each done with one.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    at: Datetime,
    /// One person or more, with spaces between.
    by: String,
    #[serde(rename = "do")]
    to: Option<String>,
    #[serde(default)]
    form: toml::Table,
    enters: Option<String>,
    /// Statements: who, and the words.
    #[serde(default)]
    said: Vec<(String, String)>,
    /// Votes on a statement: `+p01` agrees, `-p02` disagrees, `.p03` passes.
    #[serde(default)]
    votes: BTreeMap<String, String>,
    /// Answers: to what, the outcome, the version it went into or 0, the reason.
    #[serde(default)]
    answers: Vec<(String, String, u32, String)>,
    /// Facts of the ladder by hand: the value, and why.
    #[serde(default)]
    facts: BTreeMap<String, (String, String)>,
    /// The part of the ladder that the facts belong to.
    scope: Option<String>,
}

/// The deeds of a matter's file.
pub(super) fn deeds(matter: &str, text: &str, calendar: &Calendar) -> Result<Vec<Deed>, String> {
    let file: File = toml::from_str(text).map_err(|e| format!("{matter}: {e}"))?;
    let mut deeds = Vec::new();
    for step in &file.step {
        let at = moment(&step.at, calendar)?;
        let told = |e: String| format!("{matter}, {}: {e}", step.at);
        for (n, posts) in step.posts(calendar).map_err(told)?.into_iter().enumerate() {
            // What is done one after the other is done a minute apart.
            let at = at + 60_000 * n as i64;
            deeds.push(Deed { at, matter: matter.to_owned(), posts, enters: step.enters.clone() });
        }
    }
    Ok(deeds)
}

/// The moment of a date and time in the files.
pub(super) fn moment(at: &Datetime, calendar: &Calendar) -> Result<i64, String> {
    let (date, time) = at.date.zip(at.time).ok_or_else(|| format!("{at}: a date and a time"))?;
    calendar.at(&date.to_string(), time.hour, time.minute)
}

pub(super) fn post(by: &str, to: &str, form: &[(&str, &str)]) -> Post {
    let form = form.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
    Post { by: by.to_owned(), to: to.to_owned(), form }
}

/// The votes of a line like `+p01 -p02 .p03`.
fn votes(statement: &str, line: &str) -> Result<Vec<Post>, String> {
    let to = format!("statements/{{statement:{statement}}}/vote");
    line.split_whitespace()
        .map(|vote| {
            let word = match vote.as_bytes().first() {
                Some(b'+') => "agree",
                Some(b'-') => "disagree",
                Some(b'.') => "pass",
                _ => return Err(format!("{vote}: begin with +, - or .")),
            };
            Ok(post(&vote[1..], &to, &[("vote", word)]))
        })
        .collect()
}

impl Step {
    /// What is sent, in groups that follow each other.
    fn posts(&self, calendar: &Calendar) -> Result<Vec<Vec<Post>>, String> {
        let mut all = Vec::new();
        if let Some(to) = &self.to {
            let form = fields(&self.form, calendar)?;
            let one = |by: &str| Post { by: by.to_owned(), to: to.clone(), form: form.clone() };
            // One after the other, so that they always stand in the same order.
            all.extend(self.by.split_whitespace().map(|by| vec![one(by)]));
        }
        for (by, words) in &self.said {
            all.push(vec![post(by, "statements", &[("body", words)])]);
        }
        for (statement, line) in &self.votes {
            all.push(votes(statement, line)?);
        }
        for (given, outcome, number, reason) in &self.answers {
            let number = number.to_string();
            let form = [("outcome", outcome.as_str()), ("number", &number), ("reason", reason)];
            all.push(vec![post(&self.by, &format!("answers/{{given:{given}}}"), &form)]);
        }
        let scope = self.scope.as_deref().unwrap_or("whole");
        for (fact, (value, why)) in &self.facts {
            let form = [("scope", scope), ("fact", fact), ("value", value), ("why", why)];
            all.push(vec![post(&self.by, "ladder/facts", &form)]);
        }
        if all.is_empty() { Err("nothing is done".into()) } else { Ok(all) }
    }
}

/// A form: a date fills three boxes, a list is chosen more than once.
fn fields(form: &toml::Table, calendar: &Calendar) -> Result<Vec<(String, String)>, String> {
    let mut fields = Vec::new();
    for (name, value) in form {
        match value {
            toml::Value::Datetime(at) => {
                let [day, month, year] = calendar.boxes(&at.to_string())?;
                for (end, part) in [("day", day), ("month", month), ("year", year)] {
                    fields.push((format!("{name}-{end}"), part));
                }
            }
            toml::Value::Array(list) => {
                let chosen = list.iter().filter_map(toml::Value::as_str);
                fields.extend(chosen.map(|v| (name.clone(), v.to_owned())));
            }
            toml::Value::String(text) => fields.push((name.clone(), text.clone())),
            other => fields.push((name.clone(), other.to_string())),
        }
    }
    Ok(fields)
}
