//! Opinion groups for everyone to read: a sentence first, then tables, then a picture with its text, and
//! where the reader stands. What is not known is said too: hats and wards that were not heard.

use super::drawing::{self, Dot};
use super::{Body, of};
use crate::thread::{Thread, find};
use askama::Template;
use axum::extract::Path;
use axum::http::HeaderValue;
use axum::http::header::CONTENT_SECURITY_POLICY;
use axum::response::{IntoResponse, Response};
use ground::hat::Hat;
use ground::page::{Frame, page};
use ground::params;
use ground::stop::Stop;
use ground::visit::Visit;
use ground::words::Words;
use opinion::shown::NEARLY_ALL;
use serde_json::Value;

/// A statement with the counts that may be shown of it.
pub struct Line {
    pub text: String,
    pub disagrees: bool,
    /// For everyone, then each group: a name, and the counts in words.
    pub counts: Vec<(String, String)>,
    pub not_heard: String,
}

pub struct GroupCard {
    pub name: String,
    pub people: String,
    pub mine: bool,
    pub lines: Vec<Line>,
}

/// A part of the page: its heading and what stands in it.
pub struct Part {
    pub id: &'static str,
    pub title: String,
    pub lines: Vec<Line>,
}

#[derive(Template)]
#[template(path = "groups/show.html")]
struct GroupsPage {
    frame: Frame,
    path: String,
    title: String,
    says: String,
    when: String,
    weak: Option<String>,
    picture: String,
    mine: Option<String>,
    groups: Vec<GroupCard>,
    parts: Vec<Part>,
    unknown: Vec<String>,
    made: bool,
}

/// A rounded count, said as such: JSON has a number, or a star.
fn figure(w: &Words, v: &Value) -> String {
    match v.as_u64() {
        None => w.t("groups-few").into_owned(),
        Some(n) => w.with("groups-about", &[("n", &n.to_string())]),
    }
}

/// A share as it may be shown: to the nearest five in a hundred, in words at the ends.
fn share(w: &Words, v: &Value) -> String {
    let most = u64::from(NEARLY_ALL);
    match v.as_u64() {
        None => w.t("groups-few-or-none").into_owned(),
        Some(0) => w.t("groups-nobody").into_owned(),
        Some(n) if n >= most => w.t("groups-nearly-all").into_owned(),
        Some(n) if n <= 100 - most => w.t("groups-nearly-nobody").into_owned(),
        Some(n) => w.with("groups-in-100", &[("n", &n.to_string())]),
    }
}

/// A rounded count in a sentence. What is not shown of a statement may be nobody: that all said the same
/// is not told.
fn about(w: &Words, v: &Value) -> String {
    match v.as_u64() {
        None => w.t("groups-few-or-none").into_owned(),
        Some(0) => w.t("groups-nobody").into_owned(),
        Some(n) => w.with("groups-about", &[("n", &n.to_string())]),
    }
}

fn counts(w: &Words, v: &Value) -> String {
    if v["all"].as_u64().is_none() {
        return w.t("groups-few-voted").into_owned();
    }
    let (yes, no) = (&v["percent_agree"], &v["percent_disagree"]);
    if yes.is_null() && no.is_null() {
        let keys = ["agree", "disagree", "pass"];
        let [agree, disagree, pass] = keys.map(|key| about(w, &v[key]));
        let said = [("agree", agree.as_str()), ("disagree", &disagree), ("pass", &pass)];
        return w.with("groups-counts", &said);
    }
    let all = figure(w, &v["all"]);
    let (agree, disagree) = (share(w, yes), share(w, no));
    w.with("groups-percent", &[("agree", &agree), ("disagree", &disagree), ("all", &all)])
}

fn hat_names(w: &Words, v: &Value) -> String {
    let names = v.as_array().into_iter().flatten().filter_map(|h| {
        let key = h.as_str()?.to_lowercase();
        Some(w.t(&Hat::from_key(&key)?.word()).into_owned())
    });
    names.collect::<Vec<_>>().join(", ")
}

fn line(w: &Words, body: &Body, v: &Value) -> Line {
    let mut all = vec![(w.t("groups-everyone").into_owned(), counts(w, &v["everyone"]))];
    let groups = v["groups"].as_array().into_iter().flatten();
    all.extend(
        groups
            .zip(&body.groups)
            .map(|(c, g)| (w.with("groups-name", &[("name", &g.name.to_string())]), counts(w, c))),
    );
    Line {
        text: v["text"].as_str().unwrap_or_default().to_owned(),
        disagrees: v["agree"].as_bool() == Some(false),
        counts: all,
        not_heard: hat_names(w, &v["not_heard"]),
    }
}

fn lines(w: &Words, body: &Body, v: &Value) -> Vec<Line> {
    v.as_array().into_iter().flatten().map(|v| line(w, body, v)).collect()
}

/// The result in a sentence, in the reader's words.
fn says(w: &Words, report: &Value) -> String {
    let first = |key: &str| report[key][0]["text"].as_str().map(str::to_owned);
    let shape = report["shape"].as_str().unwrap_or("too_few");
    match (shape, first("every_group"), first("agreed")) {
        ("groups", Some(text), _) => w.with("groups-says-every", &[("what", &text)]),
        ("groups", None, _) => w.t("groups-says-none").into_owned(),
        ("one_crowd", _, Some(text)) => w.with("groups-says-crowd", &[("what", &text)]),
        ("one_crowd", _, None) => w.t("groups-says-crowd-none").into_owned(),
        (_, _, Some(text)) => w.with("groups-says-few", &[("what", &text)]),
        _ => w.t("groups-says-nothing").into_owned(),
    }
}

/// What is not yet known: hats and wards that were not heard.
fn unknown(visit: &Visit, body: &Body) -> Vec<String> {
    let w = &visit.w;
    let mut says = Vec::new();
    let hats = hat_names(w, &body.report["unheard"]);
    if !hats.is_empty() {
        says.push(w.with("groups-unheard", &[("hats", &hats)]));
    }
    let silent: Vec<String> = visit
        .place
        .wards_to_name(visit.now())
        .iter()
        .filter(|ward| !body.wards.contains(&ward.code))
        .map(|ward| ward.name.clone())
        .collect();
    if body.wards.is_empty() && !silent.is_empty() {
        says.push(w.t("groups-wards-none").into_owned());
    } else if !silent.is_empty() {
        says.push(w.with("groups-wards", &[("wards", &silent.join(", "))]));
    }
    says.push(w.t("groups-not-asked").into_owned());
    says
}

async fn read(
    visit: &Visit,
    id: String,
) -> Result<(Thread, Option<(i64, i64, Body)>, Vec<(String, i64)>), Stop> {
    let (viewer, now) = (visit.viewer.clone(), visit.now());
    visit
        .house
        .store
        .read(move |db| {
            let thread = find(db, &viewer, &id, now)?;
            let snapshot = of(db, &thread)?;
            let me = viewer.person_id().unwrap_or_default();
            let sql = "select statement_id, value from vote \
                       where place_id = $1 and thread_id = $2 and person_id = $3 order by id";
            let mine = db.all(sql, params![&thread.place_id, &thread.id, me])?;
            Ok((thread, snapshot, mine))
        })
        .await
}

/// A sentence, a point, and the group's name.
type Own = (Option<String>, Option<[f64; 2]>, Option<char>);

/// Where the reader stands when there are no groups: with how much of what most agree on they agree.
fn among(w: &Words, body: &Body, mine: &[(String, i64)]) -> String {
    let agreed: Vec<&str> = body.report["agreed"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|line| line["id"].as_str())
        .collect();
    let own = mine.iter().filter(|(id, vote)| *vote == 1 && agreed.contains(&id.as_str())).count();
    if agreed.is_empty() {
        return w.t("groups-mine-crowd").into_owned();
    }
    w.n_with("groups-mine-shared", agreed.len() as i64, &[("own", &own.to_string())])
}

/// Where the reader stands, in a sentence, and their point.
fn own(w: &Words, body: &Body, mine: &[(String, i64)]) -> Own {
    let least = body.report["rule"]["votes_to_be_grouped"].as_u64().unwrap_or(7);
    match body.place(mine, usize::try_from(least).unwrap_or(7)) {
        None => (None, None, None),
        Some((at, group)) if !body.groups.is_empty() => {
            let says = match group {
                Some(name) => w.with("groups-mine", &[("name", &name.to_string())]),
                None => w.n("groups-mine-few", i64::try_from(least).unwrap_or(7)),
            };
            (Some(says), Some(at), group)
        }
        Some((at, _)) => (Some(among(w, body, mine)), Some(at), None),
    }
}

fn drawn(w: &Words, body: &Body, me: Option<[f64; 2]>) -> String {
    let dots: Vec<Dot> = body
        .groups
        .iter()
        .map(|g| Dot {
            label: w.with("groups-name", &[("name", &g.name.to_string())]),
            at: g.centre,
            size: g.people.unwrap_or(5),
            says: w.with(
                "groups-people",
                &[("n", &figure(w, &g.people.map_or(Value::Null, Value::from)))],
            ),
        })
        .collect();
    if dots.is_empty() {
        return String::new();
    }
    let label = w.t("groups-you");
    drawing::groups(&w.t("groups-picture"), &dots, me.map(|at| (label.as_ref(), at)))
}

fn view(
    visit: &Visit,
    thread: &Thread,
    snapshot: Option<&(i64, i64, Body)>,
    mine: &[(String, i64)],
) -> GroupsPage {
    let w = &visit.w;
    let empty = Body::default();
    let body = snapshot.map_or(&empty, |(_, _, body)| body);
    let report = &body.report;
    let enough = thread.people > visit.place.small(visit.now()) && thread.votes > 0;
    let (says_mine, at, group) = own(w, body, mine);
    let cards = report["groups"].as_array().into_iter().flatten().map(|g| {
        let name = g["name"].as_str().unwrap_or_default().to_owned();
        GroupCard {
            mine: group.is_some_and(|c| name == c.to_string()),
            people: w.with("groups-people", &[("n", &figure(w, &g["people"]))]),
            lines: lines(w, body, &g["stands_for"]),
            name: w.with("groups-name", &[("name", &name)]),
        }
    });
    let part = |id: &'static str, key: &str| Part {
        id,
        title: w.t(&format!("groups-part-{id}")).into_owned(),
        lines: lines(w, body, &report[key]),
    };
    let parts = [
        part("every-group", "every_group"),
        part("every-hat", "every_hat"),
        part("agreed", "agreed"),
        part("rejected", "rejected"),
        part("divides", "divides"),
    ];
    let weak = report["apart"].as_str() == Some("weakly") || report["ambiguous"] == true;
    // Where no groups are claimed, nothing is said of how far they stand apart.
    let weak = weak && report["shape"] == "groups";
    GroupsPage {
        frame: visit.frame("groups-page"),
        path: thread.path(),
        title: thread.question.clone().unwrap_or_else(|| thread.title.clone()),
        says: match snapshot {
            Some(_) => says(w, report),
            None if enough => w.t("groups-says-not-yet").into_owned(),
            None => w.t("groups-says-nothing").into_owned(),
        },
        when: snapshot.map_or_else(
            || w.t(if enough { "groups-look-again" } else { "groups-not-made" }).into_owned(),
            |(at, _, body)| {
                let votes = figure(w, &body.report["votes"]);
                w.with("groups-when", &[("at", &w.moment(*at)), ("votes", &votes)])
            },
        ),
        weak: weak.then(|| w.t("groups-weak").into_owned()),
        picture: drawn(w, body, at),
        mine: says_mine,
        groups: cards.collect(),
        parts: parts.into_iter().filter(|p| !p.lines.is_empty()).collect(),
        unknown: unknown(visit, body),
        made: snapshot.is_some(),
    }
}

/// `GET /{place}/threads/{id}/talk/groups`
pub async fn get(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let (thread, snapshot, mine) = read(&visit, id).await?;
    page(&view(&visit, &thread, snapshot.as_ref(), &mine))
}

#[derive(Template)]
#[template(path = "groups/embed.html")]
struct EmbedPage {
    frame: Frame,
    url: String,
    title: String,
    says: String,
    when: String,
    parts: Vec<Part>,
}

/// `GET /{place}/threads/{id}/talk/embed`: the same in short, for a frame on another site. It is the one
/// page that others may frame: there is no form in it, and it is the same for everyone.
pub async fn embed(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let (thread, snapshot, _) = read(&visit, id).await?;
    if thread.who == "invited" {
        return Err(Stop::NotFound);
    }
    let all = view(&visit, &thread, snapshot.as_ref(), &[]);
    let template = EmbedPage {
        frame: visit.frame("groups-page"),
        url: visit.house.url(&format!("{}/talk/groups", thread.path())),
        title: all.title,
        says: all.says,
        when: all.when,
        parts: all.parts.into_iter().take(2).collect(),
    };
    let mut response = axum::response::Html(template.render()?).into_response();
    let policy = HeaderValue::from_static(
        "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; \
         form-action 'none'; base-uri 'none'; frame-ancestors *",
    );
    response.headers_mut().insert(CONTENT_SECURITY_POLICY, policy);
    Ok(response)
}
