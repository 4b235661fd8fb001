//! `mutual backup`: the whole database in one file, taken while others go on writing. The keys are not in it, and it
//! says which they are: keep them apart, so that one thief does not get both.

use super::{Outcome, postgres};
use crate::config::Config;
use ground::envelope::Envelopes;
use ground::fit;
use ground::seal::{beside, private_file};
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

pub async fn run(config: &Config, asked: &Arguments) -> Outcome {
    let to = &asked.file;
    if to.exists() {
        return Err(format!("{}: this file is there already; name another", to.display()));
    }
    match config.database_file() {
        Some(from) => sqlite(&from, to),
        None => dump(&config.database_url, to),
    }?;
    if let Err(says) = keys_fit(config).await {
        return Err(format!(
            "{} is a whole copy of the database. But do not copy the keys that are here now over the good ones that \
             you keep apart: {says}",
            to.display()
        ));
    }
    println!("{}", says(config, to));
    Ok(())
}

/// Whether the keys beside the database are its own: whoever copies both is to have a pair.
async fn keys_fit(config: &Config) -> Outcome {
    let store = crate::open_store(config).await?;
    let known = fit::known(&store).await?;
    known.may_begin(&config.keys)?;
    if !config.keys.exists() {
        return Ok(());
    }
    let keys = crate::keys(config)?;
    known.check(&keys)?;
    known.lists(&keys)
}

/// What was made, which keys it needs, and how it comes back.
fn says(config: &Config, to: &Path) -> String {
    let all = Envelopes::at(&beside(&config.keys));
    let mut lines = vec![
        format!("{} is a whole copy of the database. The keys are not in it, and without them", to.display()),
        "nobody can sign in and nothing private can be opened. Copy these too, to another place than the backup:".into(),
    ];
    for (path, what) in [
        (
            config.keys.clone(),
            "the key file: it signs the record, and knows people by their address",
        ),
        (all.master_file(), "the operator's key: the keys in the folder are wrapped under it"),
        (
            all.folder().to_owned(),
            "a folder with people's keys. Copy it over the copy before; leave ballots out",
        ),
        (all.forgotten_file(), "who was forgotten, so that they stay forgotten"),
    ] {
        let yet = if path.exists() { "" } else { " (not there yet)" };
        lines.push(format!("  {}{yet}\n      {what}", path.display()));
    }
    lines.push(format!(
        "To restore: stop `mutual serve`, put these back where they were, then `mutual restore {}`.",
        to.display()
    ));
    lines.push("docs/operating.md says more, under Keys.".into());
    lines.join("\n")
}

/// Copies through a name of its own first: a backup that is there is whole.
fn sqlite(from: &Path, to: &Path) -> Outcome {
    let part = PathBuf::from(format!("{}.part", to.display()));
    // Of one that was cut short before.
    let _ = std::fs::remove_file(&part);
    private_file(&part).map_err(|e| format!("{}: {e}", to.display()))?;
    let copied = copy(from, &part).and_then(|()| whole(&part, from));
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

/// Whether a file is a database that is whole; a fault calls it by the name that whoever asks knows.
pub fn whole(file: &Path, name: &Path) -> Outcome {
    let name = name.display();
    let told = |e: rusqlite::Error| format!("{name}: {e}");
    let copy =
        Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_WRITE).map_err(told)?;
    let says: String =
        copy.query_row("pragma integrity_check(1)", [], |row| row.get(0)).map_err(told)?;
    if says != "ok" {
        return Err(format!("{name}: the copy is not whole: {says}"));
    }
    match copy.table_exists(None, "trail").map_err(told)? {
        true => Ok(()),
        false => Err(format!("{name}: this is no database of Mutual")),
    }
}

fn dump(url: &str, to: &Path) -> Outcome {
    let mut tool = postgres::tool("pg_dump", url)?;
    tool.args(["--format=custom", "--no-owner", "--no-privileges"]).arg("--file").arg(to);
    private_file(to).map_err(|e| format!("{}: {e}", to.display()))?;
    postgres::run(tool).inspect_err(|_| {
        // A half dump must not be taken for a whole one.
        let _ = std::fs::remove_file(to);
    })
}
