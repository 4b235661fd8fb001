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
    let all = &keys.envelopes;
    println!(
        "The operator's key is a new one; {boxes} keys are wrapped under it. Copy these to where you keep them now, all \
         together, as the old copies of one do not open the new ones of the other:\n  {}\n  {}\n      a folder: \
         each key in it was written anew. Leave ballots out\nThen destroy the old copies of both.",
        all.master_file().display(),
        all.folder().display()
    );
    Ok(())
}
