//! `mutual migrate`: brings the tables up to date.

use super::Outcome;
use crate::MIGRATIONS;
use crate::config::Config;
use ground::store::Pending;

#[derive(clap::Args)]
pub struct Arguments {
    /// Only say which steps are waiting; the exit code is 1 when there are any
    #[arg(long)]
    check: bool,
}

pub async fn run(config: &Config, asked: &Arguments) -> Outcome {
    if asked.check {
        let waiting = waiting(config).await?;
        say("waiting", &waiting);
        return match waiting.len() {
            0 => Ok(()),
            n => {
                Err(format!("{n} steps are waiting: run `mutual migrate`, or start `mutual serve`"))
            }
        };
    }
    let store = crate::open_store(config).await?;
    let done = store.migrate(MIGRATIONS).await.map_err(|stop| crate::told(&stop))?;
    say("done", &done);
    Ok(())
}

/// The steps that wait. Asking makes nothing: a database that is not there yet waits for all of them.
pub async fn waiting(config: &Config) -> Result<Vec<Pending>, String> {
    if config.database_file().is_some_and(|file| !file.exists()) {
        let all = MIGRATIONS.iter();
        return Ok(all.map(|m| Pending { room: m.room, number: m.number }).collect());
    }
    let store = crate::open_store(config).await?;
    store.pending(MIGRATIONS).await.map_err(|stop| crate::told(&stop))
}

fn say(what: &str, steps: &[Pending]) {
    for step in steps {
        println!("{what}: {} {:02}", step.room, step.number);
    }
    if steps.is_empty() {
        println!("the tables are up to date");
    }
}
