//! Mutual: one program that serves places.
//!
//! Each room brings its routes, tables, words and hands; [`rooms`] puts them together. [`app`] is what
//! answers requests, [`serve`] what runs it, and `cli` what the command line can do beside that.

pub mod app;
pub mod bench;
pub mod cli;
pub mod config;
pub mod demo;
pub mod pages;
pub mod rooms;
pub mod serve;
mod watch;

pub use app::app;
pub use rooms::{MIGRATIONS, dictionary, hands, held, keeps, routes, who_may};

use crate::config::Config;
use ground::clock::Clock;
use ground::fit;
use ground::house::{House, Plan, Settings};
use ground::mail::Mailer;
use ground::place::{self, Place};
use ground::seal::Keys;
use ground::store::Store;
use std::path::Path;

/// Everything that a house needs from outside, checked and at hand.
pub struct Parts {
    pub store: Store,
    pub places: Vec<Place>,
    pub keys: Keys,
    pub mailer: Mailer,
    pub settings: Settings,
}

/// Builds the house that a configuration describes: opens the database, brings its tables up to date
/// and makes the rows of places that are new.
pub async fn open(config: &Config) -> Result<House, String> {
    let places = places(config)?;
    let store = open_store(config).await?;
    // A fresh key in the place of one that was lost would fit nothing that is there.
    let known = fit::known(&store).await?;
    known.may_begin(&config.keys).map_err(unchanged)?;
    let parts = Parts {
        settings: config.settings(&places)?,
        store,
        places,
        keys: keys(config)?,
        mailer: mailer(config)?,
    };
    build_with(parts, known).await
}

/// Builds a house from its parts: keys that fit, tables, places, then the rooms.
pub async fn build(parts: Parts) -> Result<House, String> {
    let known = fit::known(&parts.store).await?;
    build_with(parts, known).await
}

async fn build_with(parts: Parts, known: fit::Known) -> Result<House, String> {
    known.check(&parts.keys).map_err(unchanged)?;
    let done = parts.store.migrate(MIGRATIONS).await.map_err(|stop| told(&stop))?;
    for step in done {
        tracing::info!(room = step.room, number = step.number, "migrated");
    }
    known.mark(&parts.store, &parts.keys).await?;
    for place in &parts.places {
        place::settle(&parts.store, place).await.map_err(|stop| told(&stop))?;
    }
    let rooms = routes(parts.settings.demo);
    let house = House::build(Plan {
        store: parts.store,
        places: parts.places,
        keys: parts.keys,
        mailer: parts.mailer,
        settings: parts.settings,
        dictionary: dictionary()?,
        routes: rooms.listed,
        acts: rooms.rules,
        held: rooms::held(),
        keeps: rooms::keeps(),
    });
    if let Err(lost) = known.lists(&house.keys) {
        tracing::error!("{lost}");
    }
    for lost in people::open::expect_keys(&house).await.map_err(|stop| told(&stop))? {
        tracing::error!("{lost}");
    }
    Ok(house)
}

fn unchanged(says: String) -> String {
    format!("{says} Nothing was changed.")
}

/// Opens the database of a configuration, making the folder of a file that is new.
pub async fn open_store(config: &Config) -> Result<Store, String> {
    if let Some(folder) = config.database_file().as_deref().and_then(Path::parent) {
        make_folder(folder)?;
    }
    Store::open(&config.database_url, Clock::Machine)
        .await
        .map_err(|e| format!("database_url: {e}. Check that the database is there and lets us in."))
}

/// The places of a configuration. None at all is an error: there would be nothing to serve.
pub fn places(config: &Config) -> Result<Vec<Place>, String> {
    let folder = config.places.display();
    if !config.places.is_dir() {
        return Err(format!(
            "{folder}: there is no such folder. Make a folder {folder} with one file for each place, like \
             places/colne-valley.toml of Mutual's source, or name another folder in mutual.toml: \
             places = \"FOLDER\""
        ));
    }
    let places = Place::read_all(&config.places)?;
    if places.is_empty() {
        return Err(format!(
            "{folder}: there is no place. Put one file for each place there, like \
             places/colne-valley.toml of Mutual's source."
        ));
    }
    for (n, place) in places.iter().enumerate() {
        if places[..n].iter().any(|p| p.slug == place.slug) {
            return Err(format!(
                "slug = \"{}\" stands in two files: give one another slug.",
                place.slug
            ));
        }
    }
    Ok(places)
}

/// The keys of a configuration, made at the first start.
pub fn keys(config: &Config) -> Result<Keys, String> {
    if let Some(folder) = config.keys.parent() {
        make_folder(folder)?;
    }
    Keys::open(&config.keys)
}

/// The way mail goes.
pub fn mailer(config: &Config) -> Result<Mailer, String> {
    match &config.mail.smtp {
        Some(url) => Mailer::smtp(url, &config.mail.from),
        None => Mailer::folder(&config.mail.folder, &config.mail.from),
    }
}

/// What lies in it is for whoever runs the program alone: database, keys, mails.
fn make_folder(folder: &Path) -> Result<(), String> {
    ground::seal::private_folder(folder).map_err(|e| format!("{}: {e}", folder.display()))
}

/// A stop as the command line tells it.
pub fn told(stop: &ground::stop::Stop) -> String {
    stop.told()
}
