//! `mutual groups`: opinion groups and common ground from a conversation's votes, Mutual's or Polis'.

use super::{Outcome, print};
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub struct Arguments {
    /// Votes as CSV, or a folder with votes.csv and, if it is there, comments.csv
    #[arg(value_name = "VOTES.csv|DIR")]
    votes: PathBuf,
    /// The statements' words and moderation; without it comments.csv beside the votes, if it is there
    #[arg(long, value_name = "COMMENTS.csv")]
    comments: Option<PathBuf>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

/// The file of a folder whose name ends so: `votes.csv`, `2026.votes.csv`; not `participants-votes.csv`.
fn ending(folder: &Path, end: &str) -> Option<PathBuf> {
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder).ok()?.filter_map(|e| Some(e.ok()?.path())).collect();
    files.sort();
    files.into_iter().find(|file| {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        name == end || name.ends_with(&format!(".{end}"))
    })
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    std::fs::read(path).map_err(|e| format!("{}: {e}", path.display()))
}

pub fn run(asked: &Arguments) -> Outcome {
    let at = &asked.votes;
    let (votes, beside) = if at.is_dir() {
        let found = ending(at, "votes.csv");
        let votes =
            found.ok_or_else(|| format!("{}: there is no votes.csv in it", at.display()))?;
        (votes, ending(at, "comments.csv"))
    } else {
        (at.clone(), None)
    };
    let told = |e: opinion::Fault| format!("{}: {e}", votes.display());
    let comments = match asked.comments.as_ref().or(beside.as_ref()) {
        Some(path) => Some(read(path)?),
        None => None,
    };
    let report = opinion::report(&read(&votes)?, comments.as_deref()).map_err(told)?;
    print(&if asked.json { report.json() + "\n" } else { report.text() })
}
