//! `mutual import polis`: brings an earlier conversation in as a matter whose talk is over. No
//! clock runs until someone takes it on. All of it or nothing: a fault names file, line and column and leaves nothing behind.

use super::Outcome;
use crate::config::Config;
use ground::hex;
use ground::stop::Stop;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use voice::polis::{self, Parsed};

#[derive(clap::Args)]
pub struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(clap::Subcommand)]
enum What {
    /// A conversation from Polis: a folder with comments.csv and votes.csv
    Polis(Polis),
}

#[derive(clap::Args)]
struct Polis {
    /// The folder that holds the two files
    folder: PathBuf,
    /// The place that it belongs to
    #[arg(long)]
    place: Option<String>,
    /// What the matter is called; the name of the conversation if this is left out
    #[arg(long)]
    title: Option<String>,
    /// The outcome of the place that it hangs on (its key in the place's file)
    #[arg(long)]
    outcome: Option<String>,
    /// Which conversation, where the folder holds several: the beginning of its files' names
    #[arg(long, default_value = "")]
    conversation: String,
    /// Bring the files in once more, though they were brought in before
    #[arg(long)]
    again: bool,
}

pub async fn run(config: &Config, asked: &Arguments) -> Outcome {
    let What::Polis(asked) = &asked.what;
    let house = crate::open(config).await?;
    let place = match (&asked.place, house.places.len()) {
        (Some(slug), _) => house.place(slug).ok_or_else(|| {
            let known: Vec<&String> = house.places.keys().collect();
            format!("--place {slug}: there is no such place here, only {known:?}")
        })?,
        (None, 1) => house.places.values().next().cloned().ok_or("there is no place")?,
        (None, _) => return Err("name the place with --place".into()),
    };
    let outcome = match &asked.outcome {
        Some(key) if place.outcome(key).is_none() => {
            let known: Vec<&str> = place.outcomes.iter().map(|o| o.key.as_str()).collect();
            return Err(format!("--outcome {key}: {} has only {}", place.slug, known.join(", ")));
        }
        Some(key) => key.clone(),
        None => {
            let list: Vec<String> = place
                .outcomes
                .iter()
                .map(|o| format!("  --outcome {}  {}", o.key, o.text))
                .collect();
            return Err(format!(
                "say which outcome of {} it hangs on. These are there:\n{}",
                place.name,
                list.join("\n")
            ));
        }
    };
    let (parsed, digest) = read(&asked.folder, &asked.conversation)?;
    let title = asked.title.clone().unwrap_or_else(|| name(&asked.folder));
    eprintln!("read {} statements and {} votes", parsed.comments.len(), parsed.votes.len());
    let how = polis::As { title, outcome, digest, again: asked.again };
    let done = polis::import(&house, &place.slug, how, parsed).await.map_err(|stop| match stop {
        Stop::Already(path) => format!(
            "{}: these files were brought in before, as {}. To bring them in once more, add --again",
            asked.folder.display(),
            house.url(&path)
        ),
        stop => crate::told(&stop),
    })?;
    println!(
        "brought in {} statements ({} held back), {} votes, {} people: {}",
        done.statements,
        done.held,
        done.votes,
        done.people,
        house.url(&format!("/{}/threads/{}", place.slug, done.thread_id)),
    );
    Ok(())
}

fn name(folder: &Path) -> String {
    folder.file_name().map_or_else(|| "Polis".into(), |n| n.to_string_lossy().into_owned())
}

/// The one file of a folder whose name ends in this.
fn find(folder: &Path, begins: &str, ends: &str) -> Result<PathBuf, String> {
    let told = |e: &dyn std::fmt::Display| format!("{}: {e}", folder.display());
    let names = std::fs::read_dir(folder).map_err(|e| told(&e))?.filter_map(Result::ok);
    let mut found: Vec<PathBuf> = names
        .map(|e| e.path())
        .filter(|p| {
            let name = p.file_name().unwrap_or_default().to_string_lossy().into_owned();
            // participants-votes.csv is another table.
            name.starts_with(begins) && name.ends_with(ends) && !name.contains("participants-")
        })
        .collect();
    found.sort();
    match found.as_slice() {
        [one] => Ok(one.clone()),
        [] => Err(told(&format!(
            "there is no file that ends in {ends}. If it is packed ({ends}.xz), unpack it first"
        ))),
        _ => Err(told(&format!(
            "there are several files that end in {ends}. Name one conversation with --conversation"
        ))),
    }
}

fn read(folder: &Path, begins: &str) -> Result<(Parsed, String), String> {
    let file = |ends: &str| -> Result<(PathBuf, Vec<u8>), String> {
        let path = find(folder, begins, ends)?;
        let bytes = std::fs::read(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        Ok((path, bytes))
    };
    let ((comments_at, comments), (votes_at, votes)) = (file("comments.csv")?, file("votes.csv")?);
    let digest = hex(&Sha256::new().chain_update(&comments).chain_update(&votes).finalize());
    for (at, bytes) in [(&comments_at, &comments), (&votes_at, &votes)] {
        if let Some(line) = cut_short(bytes) {
            return Err(format!(
                "{}: line {line}: a quotation mark is opened and never closed: the file seems to be cut short",
                at.display()
            ));
        }
    }
    let comments =
        polis::parse_comments(&comments).map_err(|e| format!("{}: {e}", comments_at.display()))?;
    let votes = polis::parse_votes(&votes).map_err(|e| format!("{}: {e}", votes_at.display()))?;
    let known: BTreeSet<i64> = comments.iter().map(|c| c.id).collect();
    let lost: Vec<i64> = votes.iter().map(|v| v.comment).filter(|id| !known.contains(id)).collect();
    if let Some(first) = lost.first() {
        return Err(format!(
            "{}: {} votes are on comments that {} does not have, the first on comment-id {first}: \
             one of the files seems to be cut short",
            votes_at.display(),
            lost.len(),
            comments_at.display()
        ));
    }
    Ok((Parsed { comments, votes }, digest))
}

/// The last line of a file in which a quotation mark stays open.
fn cut_short(bytes: &[u8]) -> Option<usize> {
    let marks = bytes.iter().filter(|b| **b == b'"').count();
    (marks % 2 == 1).then(|| bytes.iter().filter(|b| **b == b'\n').count() + 1)
}
