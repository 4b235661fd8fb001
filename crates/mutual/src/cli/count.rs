//! `mutual count`: counts a file of ballots again, offline: a ballot of Mutual's, or anyone's.

use super::{Outcome, print};
use clap::ValueEnum;
use decide::file::{self, Asked, RuleName};
use decide::ranked::Overvote;
use std::path::PathBuf;

/// The rules, as the command line names them.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Rule {
    EqualShares,
    Approval,
    Score,
    Irv,
    StvScottish,
    StvMeek,
    Schulze,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Utility {
    Cost,
    Cardinality,
    Points,
    Borda,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Completion {
    Add1,
    None,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum WhenOvervoted {
    Skip,
    Stop,
}

#[derive(clap::Args)]
pub struct Arguments {
    /// Pabulib .pb, .blt, PrefLib .soc .soi .toc .toi, cast-vote CSV, or a Scottish ward's CSV
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The rule; without it the one that the file names
    #[arg(long)]
    rule: Option<Rule>,
    /// Shared budgets: what an idea is worth to those who chose it
    #[arg(long)]
    utility: Option<Utility>,
    /// Shared budgets: what is done with money that is left
    #[arg(long)]
    completion: Option<Completion>,
    /// Ranked ballots with several marks at one rank: skip passes over the rank, stop ends the ballot there
    #[arg(long)]
    overvote: Option<WhenOvervoted>,
    /// How many win; without it as the file says
    #[arg(long, value_name = "N")]
    seats: Option<usize>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

/// The name that a value has on the command line.
fn key(value: impl ValueEnum) -> Option<String> {
    value.to_possible_value().map(|v| v.get_name().to_owned())
}

pub fn run(asked: &Arguments) -> Outcome {
    let file = asked.file.display();
    let told = |e: decide::Fault| match e.line {
        0 => format!("{file}: {e}"),
        line => {
            let field = e.field.map(|f| format!("{f}: ")).unwrap_or_default();
            format!("{file}:{line}: {field}{}", e.message)
        }
    };
    let bytes = std::fs::read(&asked.file).map_err(|e| format!("{file}: {e}"))?;
    let read = file::read(&asked.file.to_string_lossy(), &bytes).map_err(told)?;
    let counted = file::count(
        &read,
        &Asked {
            rule: asked.rule.and_then(key).and_then(|rule| RuleName::from_key(&rule)),
            utility: asked.utility.and_then(key),
            completion: asked.completion.and_then(key),
            seats: asked.seats,
            overvote: asked.overvote.map(|when| match when {
                WhenOvervoted::Skip => Overvote::NextRank,
                WhenOvervoted::Stop => Overvote::EndBallot,
            }),
        },
    )
    .map_err(told)?;
    print(&if asked.json { counted.json() + "\n" } else { counted.text() })
}
