//! `mutual backup`: the whole database in one file, taken while others go on writing. The key file is
//! not in it: keep that apart, so that one thief does not get both.

use super::{Outcome, postgres};
use crate::config::Config;
use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::time::Duration;

#[derive(clap::Args)]
pub struct Arguments {
    /// The file to make; it must not be there yet
    file: PathBuf,
}

pub fn run(config: &Config, asked: &Arguments) -> Outcome {
    let to = &asked.file;
    if to.exists() {
        return Err(format!("{}: this file is there already; name another", to.display()));
    }
    match config.database_file() {
        Some(from) => sqlite(&from, to),
        None => dump(&config.database_url, to),
    }?;
    println!(
        "{} is a whole copy. Keep the key file {} as well, somewhere else.",
        to.display(),
        config.keys.display()
    );
    Ok(())
}

/// Copies through a name of its own first: a backup that is there is whole.
fn sqlite(from: &Path, to: &Path) -> Outcome {
    let part = PathBuf::from(format!("{}.part", to.display()));
    let copied = copy(from, &part).and_then(|()| whole(&part));
    if let Err(says) = copied {
        // The half copy is of no use to anyone; the fault is what counts.
        let _ = std::fs::remove_file(&part);
        return Err(says);
    }
    let told = |e: std::io::Error| format!("{}: {e}", to.display());
    File::open(&part).and_then(|file| file.sync_all()).map_err(told)?;
    std::fs::rename(&part, to).map_err(told)
}

/// One step for all pages: in WAL mode a reader holds no writer up, and sees one moment.
fn copy(from: &Path, to: &Path) -> Outcome {
    let told = |e: rusqlite::Error| format!("{}: {e}", from.display());
    let source =
        Connection::open_with_flags(from, OpenFlags::SQLITE_OPEN_READ_WRITE).map_err(told)?;
    source.busy_timeout(Duration::from_secs(10)).map_err(told)?;
    let mut copy = Connection::open(to).map_err(|e| format!("{}: {e}", to.display()))?;
    let backup = Backup::new(&source, &mut copy).map_err(told)?;
    for _ in 0..100 {
        match backup.step(-1).map_err(told)? {
            StepResult::Done => return Ok(()),
            _ => std::thread::sleep(Duration::from_millis(100)),
        }
    }
    Err(format!("{}: it was too busy for ten seconds; try again", from.display()))
}

/// Whether a file is a database that is whole.
pub fn whole(file: &Path) -> Outcome {
    let told = |e: rusqlite::Error| format!("{}: {e}", file.display());
    let copy =
        Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_WRITE).map_err(told)?;
    let says: String =
        copy.query_row("pragma integrity_check(1)", [], |row| row.get(0)).map_err(told)?;
    if says != "ok" {
        return Err(format!("{}: the copy is not whole: {says}", file.display()));
    }
    match copy.table_exists(None, "trail").map_err(told)? {
        true => Ok(()),
        false => Err(format!("{}: this is no database of Mutual", file.display())),
    }
}

fn dump(url: &str, to: &Path) -> Outcome {
    let mut tool = postgres::tool("pg_dump", url)?;
    tool.args(["--format=custom", "--no-owner", "--no-privileges"]).arg("--file").arg(to);
    postgres::run(tool).inspect_err(|_| {
        // A half dump must not be taken for a whole one.
        let _ = std::fs::remove_file(to);
    })
}
