//! `mutual demo`: an invented place on this machine.

use super::{Outcome, log};
use crate::config::Config;
use std::net::SocketAddr;
use std::path::PathBuf;

#[derive(clap::Args)]
pub struct Arguments {
    /// The port to listen on, at this machine alone; without it `listen` of the configuration
    #[arg(long)]
    port: Option<u16>,
    /// The folder for its database and mail; a fresh one, removed at the end, if none is named
    #[arg(long)]
    dir: Option<PathBuf>,
}

/// Serves the demonstration. Of the configuration it takes where to listen, and nothing else: `named` says
/// whether a file was named, so that nobody thinks that their own database is shown.
pub async fn run(config: &Config, named: bool, asked: &Arguments) -> Outcome {
    log("warn")?;
    let here = |port| SocketAddr::from(([127, 0, 0, 1], port));
    let listener = crate::serve::listen(asked.port.map_or(config.listen, here)).await?;
    // Port 0 asks for any port: what we say must be the one that was given.
    let address = listener.local_addr().map_err(|e| e.to_string())?;
    let base_url = format!("http://{address}");
    let fresh = std::env::temp_dir().join(format!("mutual-demo-{}", std::process::id()));
    let folder = asked.dir.clone().unwrap_or_else(|| fresh.clone());
    let held = crate::serve::hold(&folder.join("mutual.db"))?;
    let house = crate::demo::open(&folder, &base_url).await?;
    for place in house.places.values() {
        println!("{}: {base_url}/{}", place.name, place.slug);
    }
    println!(
        "The people in it are invented. Everything lies in {}, its database is {}. Ctrl-C ends it.",
        folder.display(),
        folder.join("mutual.db").display()
    );
    if named || config.database_url != Config::default().database_url {
        println!(
            "The demonstration has this database of its own. The one of your configuration is not opened. \
             To serve that one: mutual serve"
        );
    }
    let served = crate::serve::run(house, listener, crate::serve::asked_to_stop()).await;
    drop(held);
    if asked.dir.is_none() {
        // What cannot be removed stays in the temporary folder, where it does no harm.
        let _ = std::fs::remove_dir_all(&fresh);
    }
    served
}
