//! `mutual export`: what is public of a place, for everyone to have. Nothing private is asked for.

use super::Outcome;
use crate::config::Config;
use crate::pages::record;
use ground::house::House;
use ground::trail;
use serde_json::{Value as Json, json};
use std::path::PathBuf;

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
                let part = trail::recent(db, &id, before, AT_ONCE)?;
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
