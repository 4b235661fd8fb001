//! `mutual restore`: a backup in the place of the database. It does not begin while the database is in use, nor while
//! it is not known who was forgotten since. The trail is verified with the instance's keys before an embedded
//! database is replaced, and after PostgreSQL has taken a dump in. Everyone signs in again.

use super::{Outcome, backup, postgres, verify};
use crate::config::Config;
use ground::clock::Clock;
use ground::seal::{Keys, private_file};
use ground::store::Store;
use rusqlite::{Connection, OpenFlags};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::time::Duration;

#[derive(clap::Args)]
pub struct Arguments {
    /// What `mutual backup` made
    file: PathBuf,
    /// Replace the database that is there
    #[arg(long)]
    force: bool,
    /// Nobody was ever forgotten here: the list of them is not there because there was none
    #[arg(long)]
    nobody_was_forgotten: bool,
}

pub async fn run(config: &Config, asked: &Arguments) -> Outcome {
    if !asked.file.is_file() {
        return Err(format!(
            "{}: there is no such file. Name one that `mutual backup` made.",
            asked.file.display()
        ));
    }
    let keys = verify::existing_keys(config)?;
    let forgotten = keys.envelopes.forgotten_file();
    if !forgotten.exists() && !asked.nobody_was_forgotten {
        return Err(format!(
            "{}: the list of who was forgotten is not there. Whoever was forgotten after this backup was made would \
             come back with it. Put the list back from the copy that you keep apart; or, where the database that is \
             here now is whole, start `mutual serve` with it once: that writes the list anew. If nobody was ever \
             forgotten here, say --nobody-was-forgotten. Nothing was replaced.",
            forgotten.display()
        ));
    }
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
    copy(from, &part).map_err(told)?;
    let holds = match backup::whole(&part, from) {
        Ok(()) => taken_in(&format!("sqlite:{}", part.display()), keys, from).await,
        faulty => faulty,
    }
    .and_then(|()| into_one(&part));
    let beside = |end: &str| PathBuf::from(format!("{}{end}", part.display()));
    for end in ["-wal", "-shm"] {
        // Empty by now; they are there or they are not.
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
    println!("{} was restored. {AFTER}", to.display());
    Ok(())
}

/// What whoever restored has to know.
const AFTER: &str = "Everyone signs in again: no session and no link of the backup works any more.\n\
    Who may read what, who acts for whom, and with which address people sign in is as it was then. \
    docs/operating.md says more, under Every day.";

/// A copy that its owner alone can read, whoever can read the backup.
fn copy(from: &Path, part: &Path) -> std::io::Result<()> {
    // Of one that was cut short before.
    let _ = std::fs::remove_file(part);
    let mut file = private_file(part)?;
    std::io::copy(&mut File::open(from)?, &mut file).map(drop)
}

/// Brings what was just written into the file itself: what lies beside it is left behind.
fn into_one(file: &Path) -> Outcome {
    let told = |e: rusqlite::Error| format!("{}: {e}", file.display());
    let open =
        Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_WRITE).map_err(told)?;
    open.busy_timeout(Duration::from_secs(10)).map_err(told)?;
    let busy: i64 =
        open.query_row("pragma wal_checkpoint(truncate)", [], |row| row.get(0)).map_err(told)?;
    if busy == 0 { Ok(()) } else { Err(format!("{}: it is busy; try again", file.display())) }
}

async fn dumped(config: &Config, from: &Path, keys: &Keys, force: bool) -> Outcome {
    alone(&config.database_url).await?;
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
    taken_in(&config.database_url, keys, from)
        .await
        .map_err(|says| format!("the backup was put in, but do not serve it yet: {says}"))?;
    println!("the database was restored. {AFTER}");
    Ok(())
}

/// Whether nobody else is connected. A connection that just ended may be seen for a moment yet.
async fn alone(url: &str) -> Outcome {
    let mut others = postgres::others(url)?;
    for _ in 0..10 {
        if others == 0 {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
        others = postgres::others(url)?;
    }
    Err(format!(
        "the database is in use (other connections: {others}). Stop each `mutual serve` and whatever else is \
         connected, then try again. Nothing was replaced."
    ))
}

/// Ends what people had on the day of the backup, and then whether the keys fit and the record holds.
async fn taken_in(url: &str, keys: &Keys, from: &Path) -> Outcome {
    let store =
        Store::open(url, Clock::Machine).await.map_err(|e| format!("{}: {e}", from.display()))?;
    let ended = ground::account::over::everyone(&store).await;
    ended.map_err(|stop| format!("{}: {}", from.display(), crate::told(&stop)))?;
    ground::fit::known(&store).await?.check(keys)?;
    let holds = verify::all(&store, &[keys.public()], None).await;
    holds.map_err(|says| format!("{}: {says}", from.display()))
}
