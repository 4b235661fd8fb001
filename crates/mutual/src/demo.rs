//! The demonstration: one command, one invented place, everything in a folder of its own.
//!
//! [`build`] fills the place. So far it leaves it empty: the lead writes the telling of its people,
//! matters and days, through the same acts that people use.

use crate::Parts;
use ground::clock::Clock;
use ground::house::{House, Settings};
use ground::mail::Mailer;
use ground::place::Place;
use ground::seal::Keys;
use ground::store::Store;
use std::path::Path;

/// The place of the demonstration, compiled into the program.
pub const PLACE: &str = include_str!("../../../places/colne-valley.toml");

/// Opens a house in a folder: an embedded database, mail into a folder, and the demo place. A folder
/// that was used before is opened again as it was left.
pub async fn open(folder: &Path, base_url: &str) -> Result<House, String> {
    let told = |e: &dyn std::fmt::Display| format!("{}: {e}", folder.display());
    std::fs::create_dir_all(folder).map_err(|e| told(&e))?;
    let file = folder.join("mutual.db");
    let fresh = !file.exists();
    let store = Store::open(&format!("sqlite:{}", file.display()), Clock::Machine)
        .await
        .map_err(|e| told(&e))?;
    let house = crate::build(Parts {
        store,
        places: vec![Place::parse(PLACE)?],
        keys: Keys::open(&folder.join("keys"))?,
        mailer: Mailer::folder(&folder.join("mail"), "Mutual <mutual@localhost>")?,
        settings: Settings {
            base_url: base_url.to_owned(),
            demo: true,
            behind_proxy: false,
            source_url: String::new(),
        },
    })
    .await?;
    if fresh {
        build(&house).await?;
    }
    Ok(house)
}

/// Fills a fresh demo place with its people, matters and days.
#[allow(
    clippy::unused_async,
    reason = "the seam for the telling of the demo, which acts in the store"
)]
pub async fn build(_house: &House) -> Result<(), String> {
    Ok(())
}
