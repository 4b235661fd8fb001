//! `mutual export`: what is public of a place, for everyone to have. Nothing private is asked for.

use super::Outcome;
use crate::config::Config;
use crate::pages::record;
use axum::body::{Body, to_bytes};
use axum::http::Request;
use ground::house::House;
use ground::trail;
use serde_json::{Value as Json, json};
use std::path::{Path, PathBuf};
use tower::ServiceExt;

/// How many lines are read at once.
const AT_ONCE: i64 = 5_000;

#[derive(clap::Args)]
pub struct Arguments {
    /// The place
    #[arg(long)]
    place: String,
    /// The folder to write to; it is made if it is not there
    #[arg(long, value_name = "DIR")]
    to: PathBuf,
}

pub async fn run(config: &Config, asked: &Arguments) -> Outcome {
    let house = crate::open(config).await?;
    if house.place(&asked.place).is_none() {
        let there: Vec<&str> = house.places.keys().map(String::as_str).collect();
        return Err(format!("there is no place {}, only {}", asked.place, there.join(", ")));
    }
    let record = whole_record(&house, &asked.place).await?;
    let file = asked.to.join("record.json");
    let text = serde_json::to_string_pretty(&record).map_err(|e| e.to_string())?;
    std::fs::create_dir_all(&asked.to)
        .and_then(|()| std::fs::write(&file, text + "\n"))
        .map_err(|e| format!("{}: {e}", file.display()))?;
    println!("{}", file.display());
    matters(&house, &asked.place, &asked.to).await
}

/// Every matter that everyone may see, each as the two files that its page offers. They are asked for
/// as a visitor would, through the same guard: what a visitor is refused is not written.
async fn matters(house: &House, place: &str, to: &Path) -> Outcome {
    let id = place.to_owned();
    let told = |stop: ground::stop::Stop| crate::told(&stop);
    let ids = house.store.read(move |db| Ok(voice::thread::list::public_ids(db, &id)?)).await;
    let (ids, app) = (ids.map_err(told)?, crate::app(house.clone()));
    for (n, id) in ids.iter().enumerate() {
        for (page, name) in
            [("story.json", format!("{id}.json")), ("statements.csv", format!("{id}.csv"))]
        {
            let path = format!("/{place}/threads/{id}/{page}");
            let request = Request::get(&path).body(Body::empty()).map_err(|e| e.to_string())?;
            let reply = app.clone().oneshot(request).await.map_err(|e| e.to_string())?;
            if !reply.status().is_success() {
                return Err(format!("{path}: {}", reply.status()));
            }
            let bytes = to_bytes(reply.into_body(), usize::MAX).await.map_err(|e| e.to_string())?;
            let file = to.join(name);
            std::fs::write(&file, bytes).map_err(|e| format!("{}: {e}", file.display()))?;
        }
        if n % 100 == 99 {
            eprintln!("{} of {} matters", n + 1, ids.len());
        }
    }
    println!("{} matters in {}", ids.len(), to.display());
    Ok(())
}

/// The whole public record, oldest first, with what is needed to verify it.
async fn whole_record(house: &House, place_id: &str) -> Result<Json, String> {
    let told = |stop: ground::stop::Stop| crate::told(&stop);
    let id = place_id.to_owned();
    let mut lines = house
        .store
        .snapshot(move |db| {
            let (mut all, mut before) = (Vec::new(), None);
            loop {
                let mut part = trail::recent(db, &id, before, AT_ONCE)?;
                record::withhold(db, &id, &mut part)?;
                let Some(last) = part.last() else { return Ok(all) };
                before = Some(last.public_number);
                all.extend(part);
            }
        })
        .await
        .map_err(told)?;
    lines.reverse();
    Ok(json!({
        "place": place_id,
        "public_key": house.keys.public(),
        "checkpoint": record::json::newest(house, place_id).await.map_err(told)?,
        "lines": lines.iter().map(record::json::line).collect::<Vec<_>>(),
    }))
}
