//! `mutual demo`: an invented place on this machine.

use super::{Outcome, log};
use std::net::SocketAddr;
use std::path::PathBuf;

#[derive(clap::Args)]
pub struct Arguments {
    /// The port to listen on, at this machine alone
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// The folder for its database and mail; a fresh one, removed at the end, if none is named
    #[arg(long)]
    dir: Option<PathBuf>,
}

pub async fn run(asked: &Arguments) -> Outcome {
    log("warn")?;
    let listener = crate::serve::listen(SocketAddr::from(([127, 0, 0, 1], asked.port))).await?;
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
        "The people in it are invented. Everything lies in {}. Ctrl-C ends it.",
        folder.display()
    );
    let served = crate::serve::run(house, listener, crate::serve::asked_to_stop()).await;
    drop(held);
    if asked.dir.is_none() {
        // What cannot be removed stays in the temporary folder, where it does no harm.
        let _ = std::fs::remove_dir_all(&fresh);
    }
    served
}
