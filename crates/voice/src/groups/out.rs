//! The result of a talk as files, and the talk itself in the columns of Polis, for other programs.

use super::{Body, of};
use crate::out::cell;
use crate::statement::{self, Kept};
use crate::thread::{Thread, find};
use askama::Template;
use axum::extract::Path;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use ground::clock::rfc3339;
use ground::hat::Hat;
use ground::page::{Frame, page};
use ground::params;
use ground::stop::Stop;
use ground::visit::Visit;
use ground::words::Words;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

async fn snapshot(visit: &Visit, id: String) -> Result<(Thread, i64, Body), Stop> {
    let (viewer, now) = (visit.viewer.clone(), visit.now());
    visit
        .house
        .store
        .read(move |db| {
            let thread = find(db, &viewer, &id, now)?;
            let (at, _, body) = of(db, &thread)?.ok_or(Stop::NotFound)?;
            Ok((thread, at, body))
        })
        .await
}

/// A CSV file to keep, under `name`.
pub(crate) fn csv_file(name: &str, out: csv::Writer<Vec<u8>>) -> Result<Response, Stop> {
    let bytes = out.into_inner().map_err(|e| Stop::broken(e.error()))?;
    let file = format!("attachment; filename=\"{name}\"");
    let headers =
        [(CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (CONTENT_DISPOSITION, file)];
    Ok((headers, bytes).into_response())
}

/// `GET …/talk/groups.json`
pub async fn json(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let (thread, at, body) = snapshot(&visit, id).await?;
    let all = json!({
        "format": "mutual.groups/1", "thread": thread.id, "question": thread.question,
        "at": rfc3339(at), "report": body.report, "wards": body.wards,
        "ways": body.ways,
        "columns": COLUMNS.iter().map(|(name, _)| *name).collect::<Vec<_>>(),
    });
    let text = serde_json::to_string_pretty(&all).map_err(Stop::broken)?;
    Ok(([(CONTENT_TYPE, "application/json")], text).into_response())
}

/// The columns of `groups.csv`, each with the message that describes it.
const COLUMNS: [(&str, &str); 9] = [
    ("list", "groups-column-list"),
    ("statement", "groups-column-statement"),
    ("side", "groups-column-side"),
    ("part", "groups-column-part"),
    ("voted", "groups-column-voted"),
    ("agree", "groups-column-agree"),
    ("disagree", "groups-column-disagree"),
    ("pass", "groups-column-pass"),
    ("percent_agree", "groups-column-percent"),
];

/// What stands in the column `part` of the list `ways`, each with the message that describes it.
const PARTS: [(&str, &str); 5] = [
    ("web", "groups-way-web"),
    ("paper", "groups-way-paper"),
    ("spreadsheet", "groups-way-spreadsheet"),
    ("telephone", "groups-way-telephone"),
    ("room", "groups-way-room"),
];

/// The words that stand for a part beside groups: the ways, and the hats under which hands were raised.
fn parts(w: &Words) -> Vec<(&'static str, String)> {
    let ways = PARTS.iter().map(|(name, key)| (*name, w.t(key).into_owned()));
    let hats = Hat::ALL
        .iter()
        .map(|hat| (hat.key(), w.with("groups-way-hat", &[("hat", &w.t(&hat.word()))])));
    ways.chain(hats).chain([("none", w.t("groups-way-none").into_owned())]).collect()
}

fn text(v: &Value) -> String {
    match v {
        Value::String(s) => s.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

/// The last columns of a row.
fn figures(counts: &Value) -> [String; 5] {
    ["all", "agree", "disagree", "pass", "percent_agree"].map(|key| text(&counts[key]))
}

/// `GET …/talk/groups.csv`: a row for each statement of a list and each part of the voters; then one for
/// each statement and way on which votes came, and for each hat whose hands were counted.
pub async fn csv(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let (thread, _, body) = snapshot(&visit, id).await?;
    let mut out = csv::Writer::from_writer(Vec::new());
    out.write_record(COLUMNS.map(|(name, _)| name)).map_err(Stop::broken)?;
    let mut lists: Vec<(String, Value)> =
        ["every_group", "every_hat", "agreed", "rejected", "divides"]
            .map(|key| (key.to_owned(), body.report[key].clone()))
            .to_vec();
    for group in body.report["groups"].as_array().into_iter().flatten() {
        lists.push((format!("group_{}", text(&group["name"])), group["stands_for"].clone()));
    }
    for (list, lines) in lists {
        for line in lines.as_array().into_iter().flatten() {
            let side = match line["agree"].as_bool() {
                Some(true) => "agree",
                Some(false) => "disagree",
                None => "",
            };
            let mut parts = vec![("everyone".to_owned(), &line["everyone"])];
            let groups = line["groups"].as_array().into_iter().flatten();
            parts.extend(groups.zip(&body.groups).map(|(c, g)| (format!("group_{}", g.name), c)));
            for (part, counts) in parts {
                let head = [list.clone(), cell(&text(&line["text"])), side.to_owned(), part];
                out.write_record(head.into_iter().chain(figures(counts))).map_err(Stop::broken)?;
            }
        }
    }
    for line in &body.ways {
        for (list, parts) in [("ways", &line.ways), ("hands", &line.hands)] {
            for (part, counts) in parts {
                let head = [list.to_owned(), cell(&line.text), String::new(), part.clone()];
                out.write_record(head.into_iter().chain(figures(counts))).map_err(Stop::broken)?;
            }
        }
    }
    csv_file(&format!("{}-groups.csv", thread.id), out)
}

#[derive(Template)]
#[template(path = "groups/columns.html")]
struct ColumnsPage {
    frame: Frame,
    path: String,
    columns: Vec<(&'static str, String)>,
    /// The words that stand for a part, beside groups.
    parts: Vec<(&'static str, String)>,
    closed: bool,
}

/// `GET …/talk/columns`: what stands in each file.
pub async fn columns(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let thread = crate::thread::seen(&visit, &id).await?;
    let w = &visit.w;
    page(&ColumnsPage {
        frame: visit.frame("columns"),
        path: thread.path(),
        columns: COLUMNS.map(|(name, key)| (name, w.t(key).into_owned())).to_vec(),
        parts: parts(w),
        closed: is_over(&thread) && thread.people > visit.place.small(visit.now()),
    })
}

fn is_over(thread: &Thread) -> bool {
    thread.talk_opened_at.is_some() && !thread.talk_is_open()
}

type Votes = Vec<(String, String, i64, i64)>;

/// Statements and votes of a talk that is over and had more people than a few. While it is open, or among
/// a few, a row of votes could be tied to a person.
async fn talk(visit: &Visit, id: String) -> Result<(Thread, Vec<Kept>, Votes), Stop> {
    let (viewer, now, small) = (visit.viewer.clone(), visit.now(), visit.place.small(visit.now()));
    visit
        .house
        .store
        .read(move |db| {
            let thread = find(db, &viewer, &id, now)?;
            if !is_over(&thread) || thread.people <= small {
                return Err(Stop::Forbidden("refused-talk-not-over"));
            }
            let mut all = statement::of(db, &thread, false, 100_000)?;
            all.extend(statement::of(db, &thread, true, 100_000)?);
            all.sort_by(|a, b| (a.made_at, &a.id).cmp(&(b.made_at, &b.id)));
            let sql = "select statement_id, person_id, value, at from vote \
                       where place_id = $1 and thread_id = $2 order by id";
            let votes = db.all(sql, params![&thread.place_id, &thread.id])?;
            Ok((thread, all, votes))
        })
        .await
}

/// Numbers for the people of one file: in an order that tells nothing, and other ones in each talk.
fn numbers(visit: &Visit, thread: &Thread, of: &str, ids: &[&str]) -> BTreeMap<String, usize> {
    let key = visit.house.keys.keyed(of, &thread.id);
    let mut mixed: Vec<(Vec<u8>, &str)> =
        ids.iter().map(|id| (Sha256::digest(format!("{key}.{id}")).to_vec(), *id)).collect();
    mixed.sort();
    mixed.dedup();
    mixed.into_iter().enumerate().map(|(n, (_, id))| (id.to_owned(), n)).collect()
}

fn voters(votes: &Votes) -> Vec<&str> {
    votes.iter().map(|v| v.1.as_str()).collect()
}

/// `GET …/talk/comments.csv`, in the columns of Polis. What is held back has no words.
pub async fn comments(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let (thread, all, votes) = talk(&visit, id).await?;
    // Other numbers than the voters': a public sentence must not lead to its author's votes.
    let authors: Vec<&str> = all.iter().map(|s| s.person_id.as_str()).collect();
    let who = numbers(&visit, &thread, "author", &authors);
    let after = numbers(&visit, &thread, "voter", &voters(&votes)).len();
    let mut out = csv::Writer::from_writer(Vec::new());
    let head = [
        "timestamp",
        "datetime",
        "comment-id",
        "author-id",
        "agrees",
        "disagrees",
        "moderated",
        "comment-body",
    ];
    out.write_record(head).map_err(Stop::broken)?;
    for (n, s) in all.iter().enumerate() {
        let held = s.held_at.is_some();
        out.write_record([
            s.made_at.to_string(),
            rfc3339(s.made_at),
            n.to_string(),
            (after + who.get(&s.person_id).copied().unwrap_or_default()).to_string(),
            s.agree.to_string(),
            s.disagree.to_string(),
            if held { "-1".to_owned() } else { "1".to_owned() },
            if held { visit.w.t("groups-held-words").into_owned() } else { cell(&s.body) },
        ])
        .map_err(Stop::broken)?;
    }
    csv_file("comments.csv", out)
}

/// `GET …/talk/votes.csv`, in the columns of Polis: 1 agrees, -1 disagrees, 0 passes. The time is that of
/// the talk's opening for all: when someone voted is nobody's business.
pub async fn votes(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let (thread, all, votes) = talk(&visit, id).await?;
    let who = numbers(&visit, &thread, "voter", &voters(&votes));
    let of: BTreeMap<&str, usize> =
        all.iter().enumerate().map(|(n, s)| (s.id.as_str(), n)).collect();
    let at = thread.talk_opened_at.unwrap_or(thread.raised_at);
    let mut rows: Vec<(usize, usize, i64)> = votes
        .iter()
        .filter_map(|(what, person, value, _)| {
            Some((*who.get(person)?, *of.get(what.as_str())?, *value))
        })
        .collect();
    rows.sort_unstable();
    let mut out = csv::Writer::from_writer(Vec::new());
    out.write_record(["timestamp", "datetime", "comment-id", "voter-id", "vote"])
        .map_err(Stop::broken)?;
    for (person, what, value) in rows {
        out.write_record([
            at.to_string(),
            rfc3339(at),
            what.to_string(),
            person.to_string(),
            value.to_string(),
        ])
        .map_err(Stop::broken)?;
    }
    csv_file("votes.csv", out)
}
