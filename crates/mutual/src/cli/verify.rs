//! `mutual verify`: computes every chain again, and names the first line that does not fit.

use super::Outcome;
use crate::config::Config;
use ground::fit;
use ground::place;
use ground::store::Store;
use ground::trail::{self, Checked, Fault};
use std::io::{IsTerminal, Write};

#[derive(clap::Args)]
pub struct Arguments {
    /// Only this place
    #[arg(long)]
    place: Option<String>,
}

pub async fn run(config: &Config, asked: &Arguments) -> Outcome {
    let store = existing_store(config).await?;
    let keys = existing_keys(config)?;
    let known = fit::known(&store).await?;
    known.signs(&keys)?;
    all(&store, &[keys.public()], asked.place.as_deref()).await.map_err(|says| {
        format!(
            "{says}. Someone changed the database behind Mutual's back, or it is damaged. Keep a copy of it as it is, \
             find the newest backup that `mutual restore` takes (it verifies before it replaces), and tell the people \
             of the place what happened."
        )
    })?;
    known.opens(&keys)
}

/// The database as it is: a fresh one has nothing to ask.
pub async fn existing_store(config: &Config) -> Result<Store, String> {
    if let Some(file) = config.database_file().filter(|file| !file.exists()) {
        return Err(format!("{}: there is no database there. Check database_url.", file.display()));
    }
    crate::open_store(config).await
}

/// The keys as they are: fresh ones would fit no checkpoint.
pub fn existing_keys(config: &Config) -> Result<ground::seal::Keys, String> {
    if !config.keys.exists() {
        let file = config.keys.display();
        return Err(format!(
            "{file}: the key file is not there. Without it no checkpoint can be verified: put it back."
        ));
    }
    crate::keys(config)
}

/// Verifies every place of a database, or one, and says how each stands.
pub async fn all(store: &Store, keys: &[String], only: Option<&str>) -> Outcome {
    let places: Vec<String> =
        store.read(|db| Ok(place::ids(db)?)).await.map_err(|stop| crate::told(&stop))?;
    let chosen: Vec<&String> = places.iter().filter(|p| only.is_none_or(|o| o == *p)).collect();
    if let (Some(only), true) = (only, chosen.is_empty()) {
        return Err(format!(
            "there is no place {only} in this database, only {}",
            places.join(", ")
        ));
    }
    let mut faulty = Vec::new();
    for place in chosen {
        match one(store, keys, place).await? {
            Ok(checked) => println!("{place}: {}", sum(&checked)),
            Err(fault) => {
                println!("{place}: line {} of the record: {}", fault.number, fault.says);
                faulty.push(place.as_str());
            }
        }
    }
    if faulty.is_empty() {
        Ok(())
    } else {
        Err(format!("the trail does not hold in {}", faulty.join(", ")))
    }
}

/// Verifies one place as it stands at one moment, while others may write.
async fn one(
    store: &Store,
    keys: &[String],
    place: &str,
) -> Result<Result<Checked, Fault>, String> {
    let (place, keys) = (place.to_owned(), keys.to_owned());
    let live = std::io::stderr().is_terminal();
    let checked = store
        .snapshot(move |db| {
            trail::verify(db, &place, &keys, &mut |lines| {
                if live {
                    eprint!("\r{place}: {lines} lines");
                    let _ = std::io::stderr().flush();
                }
            })
        })
        .await
        .map_err(|stop| crate::told(&stop));
    if live {
        eprint!("\r\x1b[K");
    }
    checked
}

fn sum(checked: &Checked) -> String {
    format!(
        "holds: {} lines, {} of them public, {} erased, {} signed checkpoints",
        checked.lines, checked.public, checked.erased, checked.checkpoints
    )
}
