//! The benchmark: a place of the size of a council area, filled through the product's own acts from a
//! fixed seed, and what its pages and acts cost.
//!
//! - [`size`] and [`chance`]: how much there is, and the generator that all of it comes from
//! - [`crowd`]: the people and matters that are invented; [`talks`]: who says and votes what, and where
//! - [`fill`]: writes them, with [`line`] to keep many acts in flight
//! - [`child`] and [`floor`]: the instance that is measured, a process of its own
//! - [`client`] and [`load`]: what is asked of it, and how long that took
//! - [`kernels`]: counts and opinion groups, of what [`made`] makes, beside the figures of [`peers`]
//! - [`report`]: what came of it, for people or for programs

pub mod chance;
pub mod child;
pub mod client;
pub mod crowd;
pub mod fill;
pub mod floor;
pub mod kernels;
pub mod line;
pub mod load;
pub mod made;
pub mod peers;
pub mod report;
pub mod scenario;
pub mod size;
pub mod talks;

use crate::Parts;
use ground::clock::Clock;
use ground::house::{House, Settings};
use ground::mail::Mailer;
use ground::place::Place;
use ground::seal::Keys;
use ground::store::Store;
use std::path::Path;

/// The place that is filled: the one of the demonstration.
pub const PLACE: &str = "colne-valley";

/// What is asked of a run.
#[derive(Clone, Debug)]
pub struct Asked {
    pub scale: f64,
    pub seconds: f64,
    pub connections: usize,
    /// The database; a file in the folder when none is named.
    pub database: Option<String>,
}

/// Opens the house that is filled. The instance that is measured opens the same database and keys.
async fn open(folder: &Path, database: &str) -> Result<House, String> {
    crate::build(Parts {
        store: Store::open(database, Clock::Machine).await.map_err(|e| e.to_string())?,
        places: vec![Place::parse(crate::demo::PLACE)?],
        keys: Keys::open(&folder.join("keys"))?,
        mailer: Mailer::folder(&folder.join("mail"), "Mutual <mutual@localhost>")?,
        settings: Settings {
            base_url: "http://127.0.0.1".into(),
            demo: false,
            behind_proxy: false,
            source_url: String::new(),
            oidc: Vec::new(),
        },
    })
    .await
}

/// Fills a place in a folder, or takes the one that lies there, and measures it.
pub async fn run(folder: &Path, asked: &Asked) -> Result<report::Report, String> {
    std::fs::create_dir_all(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let file = folder.join("mutual.db");
    let database = asked.database.clone().unwrap_or_else(|| format!("sqlite:{}", file.display()));
    let house = open(folder, &database).await?;
    let engine = house.store.engine();
    let size = size::Size::scaled(asked.scale);
    let empty = fill::is_empty(&house, &size).await?;
    let tokens = fill::sign_in(&house, &size).await?;
    let laps = if empty { fill::run(&house, &size, &tokens).await? } else { Vec::new() };
    let filled = fill::Filled { laps, there: fill::count(&house).await? };
    let ground = scenario::Ground::read(&house, &size, tokens).await?;
    house.store.drain().await;
    // The measured instance is to have the database for itself.
    drop(house);
    let program = child::Program::lay(folder, &database)?;
    let begins = child::starts(&program)?;
    let fsync = load::fsync(folder)?;
    let asked = asked.clone();
    let measured = tokio::task::spawn_blocking(move || load::run(&program, &ground, &asked)).await;
    let run = measured.map_err(|e| e.to_string())??;
    // After the instance has ended, so that the processors are free.
    let kernels = tokio::task::spawn_blocking(kernels::run).await.map_err(|e| e.to_string())??;
    let bytes = std::fs::metadata(&file).map(|m| m.len()).ok();
    Ok(report::Report { engine, size, filled, bytes, begins, fsync, run, kernels })
}
