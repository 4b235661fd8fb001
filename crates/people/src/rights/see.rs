//! All that is held about me: one page to read, and one file for programs.

use super::{SeeAll, leaver, sealed};
use crate::account::session;
use crate::private::Private;
use askama::Template;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use ground::account;
use ground::page::{self, Frame};
use ground::params;
use ground::permit::Noun;
use ground::stop::Stop;
use ground::trail::Detail;
use ground::visit::Visit;
use serde_json::{Map, Value as Json, json};

// Who may: `SeeAll`, the person themselves, having proved who they are. That they did stands in the trail.

/// What is held: by table, its rows; in each row a name and a text for each column.
type All = Vec<(String, Vec<Vec<(String, String)>>)>;

// What happens.

async fn read(visit: &Visit) -> Result<All, Stop> {
    let mut all = of_the_place(visit).await?;
    let (session, _) = session(visit).await?;
    for key in account::passkey::list(&visit.house, &session.email_hash).await? {
        let mut row = vec![("name", key.name), ("made_at", key.made_at.to_string())];
        row.extend(key.used_at.map(|at| ("used_at", at.to_string())));
        let row = row.into_iter().map(|(k, v)| (k.to_owned(), v)).collect();
        all.push(("passkey".to_owned(), vec![row]));
    }
    Ok(all)
}

async fn of_the_place(visit: &Visit) -> Result<All, Stop> {
    let id = visit.person_id()?.to_owned();
    visit.proved()?;
    let private = Private::of(&visit.house, &visit.place.slug, &id);
    let (viewer, house) = (visit.viewer.clone(), visit.house.clone());
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let permit = viewer.may::<SeeAll>(&leaver(tx, tx.place_id(), &id)?)?;
            let mut all: All = Vec::new();
            let person: Option<(String, i64, Option<String>)> = tx.one(
                "select name, joined_at, ward from person where place_id = $1 and id = $2",
                params![tx.place_id(), permit.on().id()],
            )?;
            let (name, joined_at, ward) = person.ok_or(Stop::NotFound)?;
            let row = [("name", name), ("joined_at", joined_at.to_string())];
            let mut row: Vec<(String, String)> =
                row.into_iter().map(|(k, v)| (k.to_owned(), v)).collect();
            row.extend(ward.map(|ward| ("ward".to_owned(), ward)));
            all.push(("person".to_owned(), vec![row]));
            for held in &house.held {
                let rows = held.rows(tx, tx.place_id(), permit.on().id())?;
                let owned = |row: Vec<(&'static str, String)>| {
                    row.into_iter().map(|(k, v)| (k.to_owned(), v)).collect::<Vec<_>>()
                };
                if !rows.is_empty() {
                    let name = format!("{}.{}", held.table, held.person);
                    all.push((name, rows.into_iter().map(owned).collect()));
                }
            }
            for opened in sealed::all(tx, &permit, &private)? {
                let row = [("at", opened.at.to_string()), ("words", opened.text)];
                let row = row.into_iter().map(|(k, v)| (k.to_owned(), v)).collect();
                all.push((format!("{}.sealed", opened.table), vec![row]));
            }
            Ok(tx.write(permit)?.keep(Detail::none())?.with(all))
        })
        .await
}

/// `GET /{place}/account/data`
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    let all = read(&visit).await?;
    page::page(&SeePage {
        tables: all.into_iter().map(|(table, rows)| Table::of(&visit, &table, rows)).collect(),
        json: visit.to("/account/data.json"),
        forget: visit.to("/account/forget"),
        back: visit.to("/account"),
        frame: visit.frame("data"),
    })
}

/// `GET /{place}/account/data.json`: the archive, to take along.
pub(crate) async fn json(visit: Visit) -> Result<Response, Stop> {
    let mut tables: Map<String, Json> = Map::new();
    for (table, rows) in read(&visit).await? {
        let rows = rows
            .into_iter()
            .map(|row| Json::Object(row.into_iter().map(|(k, v)| (k, Json::from(v))).collect()));
        let entry = tables.entry(table).or_insert_with(|| Json::Array(Vec::new()));
        if let Json::Array(all) = entry {
            all.extend(rows);
        }
    }
    let archive = json!({
        "place": visit.place.slug,
        "person": visit.person_id()?,
        "made_at": ground::clock::rfc3339(visit.now()),
        "times": "milliseconds since 1970-01-01, UTC",
        "held": tables,
    });
    let text = serde_json::to_string_pretty(&archive).map_err(Stop::broken)?;
    let headers = [
        (CONTENT_TYPE, "application/json; charset=utf-8"),
        (CONTENT_DISPOSITION, "attachment; filename=\"mutual-my-data.json\""),
    ];
    Ok((headers, text).into_response())
}

// What is shown.

struct Table {
    title: String,
    rows: Vec<Vec<(String, String)>>,
}

impl Table {
    fn of(visit: &Visit, table: &str, rows: Vec<Vec<(String, String)>>) -> Self {
        let w = &visit.w;
        let word = |prefix: &str, key: &str| {
            let message = format!("{prefix}-{}", key.replace(['_', '.'], "-"));
            if w.has(&message) { w.t(&message).into_owned() } else { key.replace(['_', '.'], " ") }
        };
        let cell = |(name, text): (String, String)| {
            let is_time = name == "at" || name.ends_with("_at");
            let text = match text.parse() {
                Ok(at) if is_time => w.moment(at),
                _ => text,
            };
            (word("data-column", &name), text)
        };
        Self {
            title: word("data-table", table),
            rows: rows.into_iter().map(|row| row.into_iter().map(cell).collect()).collect(),
        }
    }
}

#[derive(Template)]
#[template(path = "rights/see.html")]
struct SeePage {
    frame: Frame,
    tables: Vec<Table>,
    json: String,
    forget: String,
    back: String,
}
