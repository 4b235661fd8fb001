//! `mutual restore`: a backup in the place of the database. Stop `mutual serve` first. The trail is
//! verified with the instance's keys before an embedded database is replaced, and after PostgreSQL
//! has taken a dump in.

use super::{Outcome, backup, postgres, verify};
use crate::config::Config;
use ground::clock::Clock;
use ground::seal::Keys;
use ground::store::Store;
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub struct Arguments {
    /// What `mutual backup` made
    file: PathBuf,
    /// Replace the database that is there
    #[arg(long)]
    force: bool,
}

pub async fn run(config: &Config, asked: &Arguments) -> Outcome {
    if !asked.file.is_file() {
        return Err(format!(
            "{}: there is no such file. Name one that `mutual backup` made.",
            asked.file.display()
        ));
    }
    let keys = verify::existing_keys(config)?;
    match config.database_file() {
        Some(to) => sqlite(&asked.file, &to, &keys, asked.force).await,
        None => dumped(config, &asked.file, &keys, asked.force).await,
    }
}

async fn sqlite(from: &Path, to: &Path, keys: &Keys, force: bool) -> Outcome {
    if to.exists() && !force {
        return Err(format!(
            "{}: a database is there. Stop `mutual serve`, then say --force to replace it.",
            to.display()
        ));
    }
    let _held = crate::serve::hold(to)?;
    let part = PathBuf::from(format!("{}.restoring", to.display()));
    let told = |e: std::io::Error| format!("{}: {e}", part.display());
    if let Some(folder) = to.parent() {
        std::fs::create_dir_all(folder).map_err(told)?;
    }
    std::fs::copy(from, &part).map_err(told)?;
    let holds = match backup::whole(&part, from) {
        Ok(()) => verified(&format!("sqlite:{}", part.display()), keys, from).await,
        faulty => faulty,
    };
    let beside = |end: &str| PathBuf::from(format!("{}{end}", part.display()));
    for end in ["-wal", "-shm"] {
        // Left by the verification; they are there or they are not.
        let _ = std::fs::remove_file(beside(end));
    }
    if let Err(says) = holds {
        let _ = std::fs::remove_file(&part);
        let says = says.trim_end_matches('.');
        return Err(format!(
            "{says}. Nothing was replaced. If it is the backup, try an older one."
        ));
    }
    std::fs::File::open(&part).and_then(|file| file.sync_all()).map_err(told)?;
    for end in ["-wal", "-shm"] {
        // They belong to the old database, and would be read into the new one.
        let _ = std::fs::remove_file(format!("{}{end}", to.display()));
    }
    std::fs::rename(&part, to).map_err(told)?;
    println!("{} was restored", to.display());
    Ok(())
}

async fn dumped(config: &Config, from: &Path, keys: &Keys, force: bool) -> Outcome {
    let store = crate::open_store(config).await?;
    let there = store.read(|db| Ok(ground::place::ids(db)?)).await;
    drop(store);
    if there.is_ok() && !force {
        return Err(
            "the database has tables. Stop `mutual serve`, then say --force to replace them."
                .into(),
        );
    }
    let mut tool = postgres::tool("pg_restore", &config.database_url)?;
    tool.args(["--clean", "--if-exists", "--no-owner", "--no-privileges", "--single-transaction"])
        .arg("--dbname")
        .arg(postgres::database_of(&config.database_url)?)
        .arg(from);
    postgres::run(tool)?;
    verified(&config.database_url, keys, from)
        .await
        .map_err(|says| format!("the backup was put in, but do not serve it yet: {says}"))?;
    println!("the database was restored");
    Ok(())
}

/// Whether the keys fit, and then whether the record holds.
async fn verified(url: &str, keys: &Keys, from: &Path) -> Outcome {
    let store =
        Store::open(url, Clock::Machine).await.map_err(|e| format!("{}: {e}", from.display()))?;
    ground::fit::check(&store, keys).await?;
    let holds = verify::all(&store, &[keys.public()], None).await;
    holds.map_err(|says| format!("{}: {says}", from.display()))
}
