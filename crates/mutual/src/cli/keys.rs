//! `mutual keys rotate`: takes a new operator's key, and wraps the keys of people, worries, introductions and
//! open ballots under it. What is sealed stays as it is; a program that serves meanwhile goes on.

use super::Outcome;
use super::verify::{existing_keys, existing_store};
use crate::config::Config;

#[derive(clap::Args)]
pub struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(clap::Subcommand)]
enum What {
    /// Take a new operator's key; the old one opens nothing afterwards
    Rotate,
}

pub async fn run(config: &Config, asked: &Arguments) -> Outcome {
    let What::Rotate = asked.what;
    let store = existing_store(config).await?;
    let keys = existing_keys(config)?;
    // One that is of other keys is named before anything is wrapped anew.
    ground::fit::known(&store).await?.check(&keys).map_err(crate::unchanged)?;
    let boxes = keys.envelopes.rotate().map_err(|stop| crate::told(&stop))?;
    println!(
        "The operator's key is a new one; {boxes} keys are wrapped under it. Copy {} to where you keep it, and destroy the copies of the old one.",
        keys.envelopes.master_file().display()
    );
    Ok(())
}
