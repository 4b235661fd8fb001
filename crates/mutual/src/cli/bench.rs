//! `mutual bench`: fills a place of the size of a council area and measures what its pages and acts cost.

use super::Outcome;
use crate::bench::{self, Asked, floor};
use crate::config::Config;
use std::net::SocketAddr;
use std::path::PathBuf;

#[derive(clap::Args)]
pub struct Arguments {
    /// How large the place is: 1 is 433,000 people, 5,000 threads, 20,000 statements, 1,000,000 votes
    #[arg(long, default_value_t = 1.0)]
    scale: f64,
    /// The folder to fill, or that holds a fill of this scale; a fresh one, removed at the end, if none
    /// is named
    #[arg(long)]
    dir: Option<PathBuf>,
    /// An empty database to fill instead of a file in the folder, or one filled at this scale
    #[arg(long, value_name = "URL")]
    database: Option<String>,
    /// How long each kind of request is measured, in seconds
    #[arg(long, default_value_t = 5.0)]
    seconds: f64,
    /// How many connections ask at once
    #[arg(long, default_value_t = 8)]
    connections: usize,
    /// Keep the fresh folder
    #[arg(long)]
    keep: bool,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

/// The instance that is measured; `mutual bench` starts it.
#[derive(clap::Args)]
pub struct Serving {
    /// Where the floors are served
    #[arg(long)]
    floor: SocketAddr,
}

pub async fn run(asked: &Arguments) -> Outcome {
    if !(asked.scale > 0.0 && asked.scale <= 10.0) {
        return Err(format!("--scale {}: write a number above 0, up to 10", asked.scale));
    }
    if !(asked.seconds > 0.0 && asked.seconds <= 600.0) {
        return Err(format!("--seconds {}: write a number above 0, up to 600", asked.seconds));
    }
    let fresh = std::env::temp_dir().join(format!("mutual-bench-{}", std::process::id()));
    let folder = asked.dir.clone().unwrap_or_else(|| fresh.clone());
    eprintln!("everything lies in {}", folder.display());
    let wanted = Asked {
        scale: asked.scale,
        seconds: asked.seconds,
        connections: asked.connections,
        database: asked.database.clone(),
    };
    let done = bench::run(&folder, &wanted).await;
    if asked.dir.is_none() && !asked.keep {
        // What cannot be removed stays in the temporary folder, where it does no harm.
        let _ = std::fs::remove_dir_all(&fresh);
    }
    let report = done?;
    if asked.json {
        println!("{:#}", report.json());
    } else {
        print!("{}", report.text());
    }
    match report.run.failed.len() {
        0 => Ok(()),
        n => Err(format!("{n} kinds of request were not answered as they should be")),
    }
}

pub async fn serve(config: &Config, asked: &Serving) -> Outcome {
    super::log(&config.log)?;
    floor::serve(config, asked.floor).await
}
