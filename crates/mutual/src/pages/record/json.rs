//! The record as data: every leaf with its salt and content, and the newest signed checkpoint, so that
//! anyone can verify it without asking us.

use super::part;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use ground::house::House;
use ground::stop::Stop;
use ground::trail::{self, Checkpoint, Line};
use ground::visit::Visit;
use serde_json::{Value as Json, json};

const MOST: i64 = 500;

pub async fn show(visit: Visit) -> Result<Response, Stop> {
    let part = part(&visit, MOST).await?;
    let next = part.before.map(|before| visit.to(&format!("/record.json?before={before}")));
    let body = json!({
        "place": visit.place.slug,
        "public_key": visit.house.keys.public(),
        "checkpoint": newest(&visit.house, &visit.place.slug).await?,
        "lines": part.lines.iter().map(line).collect::<Vec<_>>(),
        "next": next,
    });
    Ok(([(CONTENT_TYPE, "application/json")], body.to_string()).into_response())
}

/// The newest checkpoint of the public record, with the very text that is signed.
pub async fn newest(house: &House, place_id: &str) -> Result<Json, Stop> {
    let place_id = place_id.to_owned();
    let found = house.store.read(move |db| Ok(trail::newest(db, &place_id, "public")?)).await?;
    Ok(found.as_ref().map_or(Json::Null, checkpoint))
}

fn checkpoint(c: &Checkpoint) -> Json {
    json!({
        "number": c.number, "at": c.at, "link": c.link, "key": c.key,
        "text": c.text(), "signature": c.signature,
    })
}

/// A line of the public record as data.
pub fn line(line: &Line) -> Json {
    json!({
        "number": line.public_number, "at": line.at, "fact": line.fact, "on": line.on_id,
        "thread": line.thread_id, "by": line.person_id, "salt": line.salt,
        "content": line.content, "leaf": line.leaf,
    })
}
