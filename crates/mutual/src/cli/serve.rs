//! `mutual serve`: runs the instance; with `--check` only says whether it could.

use super::{Outcome, log, migrate};
use crate::config::Config;
use crate::watch;
use ground::fit;

#[derive(clap::Args)]
pub struct Arguments {
    /// Check the configuration, places, keys and database, say each in a line, and end
    #[arg(long)]
    check: bool,
}

pub async fn run(config: &Config, asked: &Arguments) -> Outcome {
    if asked.check {
        return check(config).await;
    }
    log(&config.log)?;
    if config.metrics {
        watch::switch_on()?;
    }
    let listener = crate::serve::listen(config.listen).await?;
    let _held = config.database_file().map(|file| crate::serve::hold(&file)).transpose()?;
    let house = crate::open(config).await?;
    tracing::info!(
        address = %config.listen,
        base_url = config.base_url(),
        engine = house.store.engine(),
        places = house.places.len(),
        "serving"
    );
    crate::serve::run(house, listener, crate::serve::asked_to_stop()).await
}

/// Says each thing that serving needs in a line of its own, also after one that is at fault.
async fn check(config: &Config) -> Outcome {
    let mut lines = vec![
        ("configuration", Ok(format!("listens on {} as {}", config.listen, config.base_url()))),
        ("words", crate::dictionary().map(|_| "all there".to_owned())),
        ("places", crate::places(config).map(|p| names(&p))),
        ("providers of sign-in", providers(config)),
        ("keys", keys(config).await),
        ("mail", crate::mailer(config).map(|m| mail(&m))),
        ("database", database(config).await),
    ];
    let mut lacks = Vec::new();
    // Where the keys as such are those of another database, each of them is.
    if lines.iter().any(|(what, found)| *what == "keys" && found.is_ok()) {
        match lost(config).await {
            Ok(lost) => lacks = lost,
            Err(says) => lines.push(("people's keys", Err(says))),
        }
    }
    let mut faults = 0;
    for (what, found) in lines {
        match found {
            Ok(says) => println!("ok     {what}: {says}"),
            Err(says) => {
                faults += 1;
                println!("FAULT  {what}: {says}");
            }
        }
    }
    for (what, says) in &lacks {
        println!("LOST   {what}: {says}");
    }
    match (faults, lacks.len()) {
        (0, 0) => Ok(()),
        (0, lost) => Err(format!("it can be served, but {lost} of these must be put right")),
        (faults, _) => Err(format!("{faults} of these must be put right before it serves")),
    }
}

fn names(places: &[ground::place::Place]) -> String {
    places.iter().map(|p| format!("{} ({})", p.name, p.slug)).collect::<Vec<_>>().join(", ")
}

fn providers(config: &Config) -> Result<String, String> {
    let all = config.providers(&crate::places(config)?)?;
    let names: Vec<&str> = all.iter().map(|provider| provider.name.as_str()).collect();
    Ok(if names.is_empty() { "none".to_owned() } else { names.join(", ") })
}

/// A check makes nothing: a key file that is not there yet is made at the first start.
async fn keys(config: &Config) -> Result<String, String> {
    let there = config.database_file().is_none_or(|file| file.exists());
    let store = if there { Some(crate::open_store(config).await?) } else { None };
    if !config.keys.exists() {
        if let Some(store) = &store {
            fit::known(store).await?.may_begin(&config.keys)?;
        }
        return Ok(format!("{} will be made at the first start", config.keys.display()));
    }
    let keys = crate::keys(config)?;
    if let Some(store) = &store {
        fit::known(store).await?.check(&keys)?;
    }
    Ok(format!("checkpoints are signed as {}", keys.public()))
}

/// What is lost, while it can be served all the same: the list of who was forgotten, and single keys that are not there,
/// or that the operator's key does not open.
async fn lost(config: &Config) -> Result<Vec<(&'static str, String)>, String> {
    if !config.keys.exists() || !migrate::waiting(config).await?.is_empty() {
        return Ok(Vec::new());
    }
    let (store, keys) = (crate::open_store(config).await?, crate::keys(config)?);
    let mut lost = Vec::new();
    if let Err(says) = fit::known(&store).await?.lists(&keys) {
        lost.push(("who was forgotten", says));
    }
    let boxes = people::open::boxes(&store, &keys.envelopes).await;
    let faults = keys.envelopes.faults(&boxes.map_err(|stop| crate::told(&stop))?);
    lost.extend(faults.into_iter().map(|says| ("a key", says)));
    Ok(lost)
}

fn mail(mailer: &ground::mail::Mailer) -> String {
    match mailer.path() {
        Some(folder) => format!("goes into the folder {}", folder.display()),
        None => "goes out over SMTP".into(),
    }
}

async fn database(config: &Config) -> Result<String, String> {
    let what = match config.database_file() {
        Some(file) if !file.exists() => {
            format!("{} will be made at the first start", file.display())
        }
        Some(file) => file.display().to_string(),
        None => "PostgreSQL answers".to_owned(),
    };
    Ok(match migrate::waiting(config).await?.len() {
        0 => format!("{what}; its tables are up to date"),
        n => format!("{what}; {n} steps of its tables wait, and the start does them"),
    })
}
