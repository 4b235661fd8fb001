//! All that is held about me: one page to read, the same as a file of text, and one file for programs. What the
//! page says of it, in plain words, is worked out in [`super::plain`]; the file has it as it stands.

use super::plain::{Cell, Names, Part, parts};
use super::sealed::Opened;
use super::{Leaver, SeeAll, leaver, sealed};
use crate::account::session;
use crate::look;
use crate::private::Private;
use askama::Template;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use ground::account;
use ground::hat::Hats;
use ground::page::{self, Frame};
use ground::params;
use ground::permit::{Act, Noun, Permit};
use ground::stop::Stop;
use ground::store::{Db, DbResult};
use ground::trail::Detail;
use ground::visit::Visit;
use serde_json::{Map, Value as Json, json};

// Who may: `SeeAll`, the person themselves, having proved who they are. That they did stands in the trail.

/// A row: a name and a text for each column.
pub(crate) type Row = Vec<(String, String)>;

/// What is held: by table and the column in which the person stands, its rows.
pub(crate) type All = Vec<(String, Vec<Row>)>;

// What happens.

fn row<const N: usize>(cells: [(&str, String); N]) -> Row {
    cells.into_iter().map(|(name, text)| (name.to_owned(), text)).collect()
}

/// Everything; photos and recordings themselves only where a program reads them.
async fn read(visit: &Visit, with_files: bool) -> Result<(All, Names), Stop> {
    let (mut all, names) = of_the_place(visit, with_files).await?;
    all.extend(of_the_account(visit).await?);
    Ok((all, names))
}

/// What belongs to the account: where one is signed in, the second step, passkeys, providers.
async fn of_the_account(visit: &Visit) -> Result<All, Stop> {
    let (account, now) = (session(visit).await?.0.email_hash, visit.now());
    let keys = account::passkey::list(&visit.house, &account).await?;
    let (sessions, app, codes, linked) = visit
        .house
        .store
        .read(move |db| {
            let sessions = account::sessions(db, &account, now)?;
            let (app, codes) =
                (account::step::has_app(db, &account)?, account::step::codes_left(db, &account)?);
            Ok((sessions, app, codes, account::oidc::list(db, &account)?))
        })
        .await?;
    let time = |at: i64| at.to_string();
    let session = |one: account::Listed| {
        let (since, ends) = (time(one.made_at), time(one.ends_at));
        row([("device", one.agent), ("made_at", since), ("ends_at", ends)])
    };
    let mut all: All =
        vec![("session".to_owned(), sessions.into_iter().map(session).collect::<Vec<_>>())];
    if app {
        let cells = row([("way", "app".to_owned()), ("codes_left", codes.to_string())]);
        all.push(("second_step".to_owned(), vec![cells]));
    }
    for key in keys {
        let mut cells = row([("name", key.name), ("made_at", time(key.made_at))]);
        cells.extend(key.used_at.map(|at| ("used_at".to_owned(), time(at))));
        all.push(("passkey".to_owned(), vec![cells]));
    }
    for one in linked {
        let mut cells = row([("provider", one.provider), ("made_at", time(one.made_at))]);
        for (name, at) in [("connected_at", one.connected_at), ("used_at", one.used_at)] {
            cells.extend(at.map(|at| (name.to_owned(), time(at))));
        }
        all.push(("oidc_link".to_owned(), vec![cells]));
    }
    Ok(all)
}

async fn of_the_place(visit: &Visit, with_files: bool) -> Result<(All, Names), Stop> {
    let id = visit.person_id()?.to_owned();
    visit.proved()?;
    let private = Private::of(&visit.house, &visit.place.slug, &id);
    let (viewer, house, shared) = (visit.viewer.clone(), visit.house.clone(), visit.is_shared());
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let permit = viewer.may::<SeeAll>(&leaver(tx, tx.place_id(), &id)?)?;
            let mut all: All = vec![("person".to_owned(), vec![oneself(tx, &permit)?])];
            for held in &house.held {
                let rows = held.rows(tx, tx.place_id(), permit.on().id())?;
                let owned = |row: Vec<(&'static str, String)>| {
                    row.into_iter().map(|(k, v)| (k.to_owned(), v)).collect::<Row>()
                };
                if !rows.is_empty() {
                    let name = format!("{}.{}", held.table, held.person);
                    all.push((name, rows.into_iter().map(owned).collect()));
                }
            }
            // Who looked is never shown on a device that others use.
            if !shared {
                all.push(("look.person_id".to_owned(), looks(tx, &permit, tx.now())?));
            }
            let mut opened = sealed::all(tx, &permit, &private)?;
            opened.extend(sealed::noted(tx, &permit, &house)?);
            opened.extend(crate::meet::words_for(tx, &house.keys.envelopes, &viewer)?);
            for one in opened {
                let cells = [("id", one.id), ("at", one.at.to_string()), (one.column, one.text)];
                all.push((format!("{}.sealed", one.table), vec![row(cells)]));
            }
            if with_files {
                let file = |opened: Opened| {
                    row([
                        ("id", opened.id),
                        ("at", opened.at.to_string()),
                        (opened.column, opened.text),
                    ])
                };
                let files = sealed::files(tx, &permit, &private)?;
                all.push(("strength_media.file".to_owned(), files.into_iter().map(file).collect()));
            }
            let names = Names::of(tx, tx.place_id(), &all)?;
            Ok(tx.write(permit)?.keep(Detail::none())?.with((all, names)))
        })
        .await
}

/// The row of the person themselves.
pub(super) fn oneself<A: Act<On = Leaver>>(db: &Db<'_>, permit: &Permit<A>) -> Result<Row, Stop> {
    let person: Option<(String, i64, i64, Option<String>)> = db.one(
        "select name, hats, joined_at, ward from person where place_id = $1 and id = $2",
        params![permit.on().place_id(), permit.on().id()],
    )?;
    let (name, hats, joined_at, ward) = person.ok_or(Stop::NotFound)?;
    let hats: Vec<&str> = Hats::from_bits(hats).iter().map(ground::hat::Hat::key).collect();
    let mut row =
        row([("name", name), ("hats", hats.join(" ")), ("joined_at", joined_at.to_string())]);
    row.extend(ward.map(|ward| ("ward".to_owned(), ward)));
    Ok(row)
}

/// Who looked, as far as the person may know by now.
fn looks(db: &Db<'_>, permit: &Permit<SeeAll>, now: i64) -> DbResult<Vec<Row>> {
    let (place_id, id) = (permit.on().place_id(), permit.on().id());
    let lines = look::of_person(db, place_id, id, now, i64::MAX)?;
    let line = |line: look::Line| {
        let (what, by, why) = (line.what, line.reader_id, line.reason);
        row([("what", what), ("reader_id", by), ("reason", why), ("at", line.at.to_string())])
    };
    Ok(lines.into_iter().map(line).collect())
}

/// `GET /{place}/account/data`
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    let (all, names) = read(&visit, false).await?;
    page::page(&SeePage {
        parts: parts(&visit, all, &names),
        text: visit.to("/account/data.txt"),
        json: visit.to("/account/data.json"),
        contacts: visit.to("/contacts"),
        forget: visit.to("/account/forget"),
        back: visit.to("/account"),
        frame: visit.frame("data"),
    })
}

/// `GET /{place}/account/data.txt`: the same as the page in one file, which every device can open.
pub(crate) async fn text(visit: Visit) -> Result<Response, Stop> {
    let (all, names) = read(&visit, false).await?;
    let w = &visit.w;
    let mut text = format!("{}\n{}\n\n{}\n", w.t("data-title"), visit.place.name, w.t("data-not"));
    for part in parts(&visit, all, &names) {
        text.push_str(&format!("\n\n{}\n{}\n", part.title, "=".repeat(part.title.chars().count())));
        for table in part.tables {
            text.push_str(&format!("\n{}\n", table.title));
            for cells in table.rows {
                let line = |cell: &Cell| format!("  {}: {}\n", cell.label, under(&cell.text));
                text.push_str(&cells.iter().map(line).collect::<String>());
                text.push('\n');
            }
        }
    }
    let headers = [
        (CONTENT_TYPE, "text/plain; charset=utf-8"),
        (CONTENT_DISPOSITION, "attachment; filename=\"mutual-my-data.txt\""),
    ];
    Ok((headers, text).into_response())
}

/// Lines of one's own, set in so that none can be taken for a heading.
fn under(text: &str) -> String {
    text.lines().collect::<Vec<_>>().join("\n    ")
}

/// `GET /{place}/account/data.json`: the archive, to take along.
pub(crate) async fn json(visit: Visit) -> Result<Response, Stop> {
    let mut tables: Map<String, Json> = Map::new();
    for (table, rows) in read(&visit, true).await?.0 {
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

#[derive(Template)]
#[template(path = "rights/see.html")]
struct SeePage {
    frame: Frame,
    parts: Vec<Part>,
    text: String,
    json: String,
    contacts: String,
    forget: String,
    back: String,
}
