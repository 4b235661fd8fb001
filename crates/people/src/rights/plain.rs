//! All that is held about someone, in plain words: what belongs together stands together, each thing is called
//! by its name, people by theirs, and a time is a date. An id that leads to nothing one could look at is in the
//! file for programs alone.

use super::see::{All, Row};
use crate::account::device_name;
use crate::paper::What;
use ground::params;
use ground::person;
use ground::store::{Db, DbResult};
use ground::visit::Visit;
use serde_json::Value as Json;
use std::collections::BTreeMap;

/// The parts of the page in their order, and the tables of each. What is in none of them is part of a matter.
const PARTS: [(&str, &[&str]); 8] = [
    (
        "you",
        &[
            "person",
            "reach",
            "role",
            "group_member",
            "acting",
            "session",
            "second_step",
            "passkey",
            "oidc_link",
        ],
    ),
    ("own", &["strength", "strength_media", "spot", "network", "network_member", "network_ask"]),
    ("papers", &["paper", "paper_reader", "look", "decided_for"]),
    ("circle", &["circle", "circle_note", "seat", "team_hat", "team_link"]),
    ("meet", &["introduction"]),
    ("worry", &["worry"]),
    ("told", &["letter", "noted"]),
    ("did", &["trail", "hand"]),
];

/// Where the matters stand: before what was told and done.
const MATTERS: usize = 6;

/// Columns that hold the id of a person; in an introduction it can be a group's.
const PEOPLE: [&str; 9] = [
    "person_id",
    "hand_id",
    "helper_id",
    "reader_id",
    "member_id",
    "holder_id",
    "by_id",
    "a_id",
    "b_id",
];

/// Ids that are in the file alone.
const UNSHOWN: [&str; 3] = ["id", "statement_id", "choice_id"];

/// Columns of words from a list: the table (none for each), the column, and what stands before a word's key.
const LISTED: [(&str, &str, &str); 39] = [
    ("", "hats", "hat-"),
    ("", "hat", "hat-"),
    ("reach", "way", "reach-way-"),
    ("second_step", "way", "data-second-"),
    ("reach", "formats", "reach-format-"),
    ("role", "role", "role-give-"),
    ("acting", "kind", "acting-agree-kind-"),
    ("acting", "areas", "area-"),
    ("strength", "kind", "strengths-kind-"),
    ("strength", "share", "strength-put-share-"),
    ("paper", "what", "data-paper-"),
    ("paper_reader", "what", "data-paper-"),
    ("look", "what", "data-paper-"),
    ("look", "reason", "look-why-reason-"),
    ("circle", "kind", "circle-put-kind-"),
    ("circle", "ring", "circle-put-ring-"),
    ("circle_note", "kind", "data-note-"),
    ("seat", "kind", "team-ask-kind-"),
    ("network_ask", "kind", "data-network-"),
    ("noted", "kind", "noted-about-"),
    ("noted", "answer", "noted-answer-"),
    ("noted", "how", "channel-"),
    ("trail", "fact", "act-"),
    ("hand", "fact", "act-"),
    ("rung_fact", "fact", "fact-"),
    ("stage", "stage", "stage-"),
    ("vote", "value", "data-vote-"),
    ("consent", "answer", "consent-answer-"),
    ("concern", "met_how", "concern-how-"),
    ("answer", "outcome", "answer-outcome-"),
    ("answer", "judged", "judge-answer-says-"),
    ("judgement", "says", "judge-says-"),
    ("felt", "says", "felt-says-"),
    ("appeal_seat", "says", "seat-says-"),
    ("choice", "feasible", "choice-check-feasible-"),
    ("statement", "held_reason", "hold-reason-"),
    ("decision", "method", "way-"),
    ("event", "kind", "event-kind-"),
    ("", "channel", "channel-"),
];

/// Names by ids: of people who are there, of groups and of networks.
#[derive(Default)]
pub(crate) struct Names(BTreeMap<String, String>);

impl Names {
    /// The names of everyone and everything that stands in these rows.
    pub fn of(db: &Db<'_>, place_id: &str, all: &All) -> DbResult<Self> {
        let cells = || all.iter().flat_map(|(_, rows)| rows.iter().flatten());
        let is_person = |name: &str| PEOPLE.contains(&name);
        let ids = cells().filter(|(name, _)| is_person(name)).map(|(_, id)| id.as_str());
        let mut names = person::names(db, place_id, ids)?;
        names.extend(person::groups(db, place_id)?.into_iter().map(|g| (g.id, g.name)));
        for (_, id) in cells().filter(|(name, _)| name == "network_id") {
            let sql = "select name from network where place_id = $1 and id = $2";
            let found: Option<(String,)> = db.one(sql, params![place_id, id])?;
            names.extend(found.map(|(name,)| (id.clone(), name)));
        }
        Ok(Self(names))
    }
}

/// A part of the page.
pub(crate) struct Part {
    pub title: String,
    pub tables: Vec<Table>,
}

/// Things of one kind.
pub(crate) struct Table {
    pub title: String,
    pub rows: Vec<Vec<Cell>>,
    /// Where there are many: how many, in words; they are folded up then.
    pub many: Option<String>,
}

/// So many things of a kind stand open.
const OPEN: usize = 6;

/// One thing that is said: what it is, what it says, and where it leads.
pub(crate) struct Cell {
    pub label: String,
    pub text: String,
    pub href: Option<String>,
}

/// All of it, in the order of the page.
pub(crate) fn parts(visit: &Visit, all: All, names: &Names) -> Vec<Part> {
    let (sealed, plain): (All, All) =
        all.into_iter().partition(|(key, _)| key.ends_with(".sealed"));
    let sealed: Vec<(String, Row)> = sealed
        .into_iter()
        .flat_map(|(key, rows)| rows.into_iter().map(move |row| (key.clone(), row)))
        .collect();
    let mut parts: Vec<Part> = PARTS.iter().map(|(key, _)| part(visit, key)).collect();
    parts.insert(MATTERS, part(visit, "matters"));
    for (key, rows) in plain {
        let table = key.split('.').next().unwrap_or_default().to_owned();
        let at = PARTS.iter().position(|(_, tables)| tables.contains(&table.as_str()));
        let at = at.map_or(MATTERS, |at| at + usize::from(at >= MATTERS));
        let title = said(visit, "data-table", &key);
        let mut shown = Vec::new();
        for row in rows {
            let what = text_of(&row, "what").unwrap_or_default().to_owned();
            let words = opened(&sealed, &key, &row);
            // Which paper it is stands before its words; else the words come first, and then the dates.
            let whole = if what.is_empty() { [words, row].concat() } else { [row, words].concat() };
            let say = Say { visit, names, table: &table, what: &what };
            let cells: Vec<Cell> =
                whole.iter().flat_map(|(name, text)| say.cells(name, text)).collect();
            shown.extend(Some(cells).filter(|cells| !cells.is_empty()));
        }
        let Some(part) = parts.get_mut(at) else { continue };
        match part.tables.iter_mut().find(|t| t.title == title) {
            Some(table) => table.rows.extend(shown),
            None => part.tables.push(Table { title, rows: shown, many: None }),
        }
    }
    for table in parts.iter_mut().flat_map(|part| &mut part.tables) {
        let many = Some(table.rows.len()).filter(|n| *n > OPEN).and_then(|n| i64::try_from(n).ok());
        table.many = many.map(|n| visit.w.n("data-many", n));
    }
    for part in &mut parts {
        part.tables.retain(|table| !table.rows.is_empty());
    }
    parts.retain(|part| !part.tables.is_empty());
    parts
}

fn part(visit: &Visit, key: &str) -> Part {
    Part { title: said(visit, "data-part", key), tables: Vec::new() }
}

fn text_of<'a>(row: &'a Row, name: &str) -> Option<&'a str> {
    row.iter().find(|(cell, _)| cell == name).map(|(_, text)| text.as_str())
}

/// What was sealed of a row, by the row's id: of the person's own rows, of introductions, and of what they noted.
fn opened(sealed: &[(String, Row)], key: &str, row: &Row) -> Row {
    let (table, column) = key.split_once('.').unwrap_or((key, ""));
    let theirs = column == "person_id" || ["introduction", "circle_note"].contains(&table);
    let Some(id) = text_of(row, "id").filter(|_| theirs) else {
        return Row::new();
    };
    let of = format!("{table}.sealed");
    let ours = sealed.iter().filter(|(key, row)| *key == of && text_of(row, "id") == Some(id));
    ours.flat_map(|(_, row)| row.iter().filter(|(name, _)| name != "id" && name != "at"))
        .cloned()
        .collect()
}

/// The words for a key of the program, or the key itself, readable.
fn said(visit: &Visit, before: &str, key: &str) -> String {
    let message = format!("{before}-{}", key.replace(['_', '.'], "-"));
    if visit.w.has(&message) {
        visit.w.t(&message).into_owned()
    } else {
        key.replace(['_', '.'], " ")
    }
}

/// How the cells of one row are said.
struct Say<'a> {
    visit: &'a Visit,
    names: &'a Names,
    table: &'a str,
    /// Which paper it is about, where it is about one.
    what: &'a str,
}

impl Say<'_> {
    /// One cell; several where the text holds several things; none for what is empty or leads nowhere.
    fn cells(&self, name: &str, text: &str) -> Vec<Cell> {
        if text.trim().is_empty() || UNSHOWN.contains(&name) {
            return Vec::new();
        }
        if name == "words"
            && let Ok(Json::Object(things)) = serde_json::from_str(text)
        {
            return self.things(things);
        }
        let (text, href) = self.text(name, text);
        let label = match name {
            // The other one of the two.
            "a_id" | "b_id" => self.visit.w.t("data-column-other").into_owned(),
            "a_yes_at" | "b_yes_at" => self.visit.w.t("data-column-yes-at").into_owned(),
            _ => self.label(name),
        };
        vec![Cell { label, text, href }]
    }

    /// What a column is called: in this table, or anywhere.
    fn label(&self, name: &str) -> String {
        let own = format!("{}.{name}", self.table);
        let message = format!("data-column-{}", own.replace(['_', '.'], "-"));
        said(self.visit, "data-column", if self.visit.w.has(&message) { &own } else { name })
    }

    /// What was sealed as several things together, its name first; the sections of a paper under its
    /// headings, in their order.
    fn things(&self, things: serde_json::Map<String, Json>) -> Vec<Cell> {
        let mut things: Vec<(String, Json)> = things.into_iter().collect();
        things.sort_by_key(|(name, _)| name != "name");
        let mut cells = Vec::new();
        for (name, thing) in things {
            match thing {
                Json::Object(sections) => cells.extend(self.sections(&sections)),
                Json::String(text) => cells.extend(self.cells(&name, &text)),
                _ => {}
            }
        }
        cells
    }

    fn sections(&self, sections: &serde_json::Map<String, Json>) -> Vec<Cell> {
        let order = What::from_key(self.what).map_or(&[][..], What::sections);
        let place = |key: &str| order.iter().position(|section| section == key);
        let mut written: Vec<(&String, &str)> =
            sections.iter().filter_map(|(key, text)| Some((key, text.as_str()?))).collect();
        written.retain(|(_, text)| !text.trim().is_empty());
        written.sort_by_key(|(key, _)| place(key).unwrap_or(usize::MAX));
        let cell = |(key, text): (&String, &str)| {
            let label = said(self.visit, &format!("paper-{}", self.what), key);
            Cell { label, text: text.to_owned(), href: None }
        };
        written.into_iter().map(cell).collect()
    }

    /// What a cell says, and where it leads.
    fn text(&self, name: &str, text: &str) -> (String, Option<String>) {
        let (w, names) = (&self.visit.w, &self.names.0);
        let to = |path: &str| Some(self.visit.to(&format!("/{path}/{text}")));
        let named = || names.get(text).filter(|name| !name.is_empty());
        let someone = || named().cloned().unwrap_or_else(|| w.t("data-someone").into_owned());
        let number = text.parse::<i64>().ok();
        match (name, number) {
            ("thread_id", _) => (w.t("data-thread").into_owned(), to("threads")),
            ("group_id", _) => (someone(), to("groups")),
            ("network_id", _) => (someone(), to("networks")),
            ("ward", _) => (self.ward(text), None),
            ("device", _) => (device_name(self.visit, text), None),
            ("consent", _) if text == "self" => (w.t("data-joined").into_owned(), None),
            ("lat" | "lon", Some(n)) => (degrees(n), None),
            ("until_at" | "review_at" | "due_at" | "reply_by" | "trial_until", Some(at)) => {
                (w.day(at), None)
            }
            (_, Some(at)) if name == "at" || name.ends_with("_at") => (w.moment(at), None),
            _ if PEOPLE.contains(&name) => (someone(), None),
            _ => (self.listed(name, text), None),
        }
    }

    fn ward(&self, code: &str) -> String {
        let wards = self.visit.place.wards_to_name(self.visit.now());
        wards.iter().find(|ward| ward.code == code).map_or(code, |ward| &ward.name).to_owned()
    }

    /// Words from a list, each as its own message says; words of one's own as they are.
    fn listed(&self, name: &str, text: &str) -> String {
        let fits = |(table, column, _): &&(&str, &str, &str)| {
            *column == name && (table.is_empty() || *table == self.table)
        };
        let Some((_, _, before)) = LISTED.iter().find(fits) else { return text.to_owned() };
        let word = |key: &str| {
            let message = format!("{before}{}", key.replace(['.', '_'], "-"));
            if self.visit.w.has(&message) {
                self.visit.w.t(&message).into_owned()
            } else {
                key.to_owned()
            }
        };
        text.split_whitespace().map(word).collect::<Vec<_>>().join(", ")
    }
}

/// Millionths of a degree, as maps write them.
fn degrees(millionths: i64) -> String {
    let sign = if millionths < 0 { "-" } else { "" };
    let whole = millionths.unsigned_abs();
    format!("{sign}{}.{:06}", whole / 1_000_000, whole % 1_000_000)
}
