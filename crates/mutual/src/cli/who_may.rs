//! `mutual who-may`: the rules as a file that is reviewed with every change.

use super::Outcome;
use std::path::PathBuf;

const FILE: &str = "WHO-MAY.md";

#[derive(clap::Args)]
pub struct Arguments {
    /// Compare with WHO-MAY.md; the exit code is 1 when it is not the same
    #[arg(long)]
    check: bool,
    /// Write WHO-MAY.md
    #[arg(long, conflicts_with = "check")]
    write: bool,
}

pub fn run(asked: &Arguments) -> Outcome {
    let text = crate::who_may()?;
    let file = PathBuf::from(FILE);
    if asked.write {
        return std::fs::write(&file, text).map_err(|e| format!("{FILE}: {e}"));
    }
    if asked.check {
        let there = std::fs::read_to_string(&file).map_err(|e| format!("{FILE}: {e}"))?;
        return match first_difference(&there, &text) {
            None => Ok(()),
            Some(line) => Err(format!(
                "{FILE}:{line}:1: the rules say something else. Run `mutual who-may --write` and review the change."
            )),
        };
    }
    print!("{text}");
    Ok(())
}

fn first_difference(there: &str, made: &str) -> Option<usize> {
    if there == made {
        return None;
    }
    let same = there.lines().zip(made.lines()).take_while(|(a, b)| a == b).count();
    Some(same + 1)
}
