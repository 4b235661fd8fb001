//! The command line. Each command says what it does in a line, and a fault with what to do about it.
//! Exit codes: 0 well, 1 failed, 2 not understood.

mod account;
mod backup;
mod bench;
mod count;
mod demo;
mod export;
mod groups;
mod import;
mod keys;
mod ladder;
mod migrate;
mod postgres;
mod restore;
mod role;
mod serve;
mod verify;
mod who_may;

use crate::config::Config;
use clap::{Parser, Subcommand};
use std::io::{IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use tracing_subscriber::EnvFilter;

/// What a command that failed has to say.
type Outcome = Result<(), String>;

/// Mutual: a place co-produces its social care.
#[derive(Parser)]
#[command(version, about, arg_required_else_help = true)]
struct Arguments {
    /// The configuration; `mutual.toml` if it is there
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the places of the configuration
    Serve(serve::Arguments),
    /// Serve an invented place to try everything in
    Demo(demo::Arguments),
    /// Bring the tables up to date
    Migrate(migrate::Arguments),
    /// Verify the trail of every place
    Verify(verify::Arguments),
    /// Copy the whole database into a file, also while it is served
    Backup(backup::Arguments),
    /// Put a backup in the place of the database
    Restore(restore::Arguments),
    /// Help someone who has lost their second step of signing in
    Account(account::Arguments),
    /// Give someone a role that nobody gives to themselves
    Role(role::Arguments),
    /// Change the operator's key, under which people's keys are wrapped
    Keys(keys::Arguments),
    /// Bring in a conversation from elsewhere
    Import(import::Arguments),
    /// Write out what is public of a place, for everyone to have
    Export(export::Arguments),
    /// Print who may what
    WhoMay(who_may::Arguments),
    /// Fill a place of the size of a council area and measure what its pages and acts cost
    Bench(bench::Arguments),
    #[command(hide = true)]
    BenchServe(bench::Serving),
    /// Measure cases on the ladder of co-production
    Ladder(ladder::Arguments),
    /// Count a file of ballots again, with the reasons
    Count(count::Arguments),
    /// Find opinion groups and common ground in a conversation's votes
    Groups(groups::Arguments),
}

/// Reads of the database wait on the threads of the runtime ([`Store::read`](ground::store::Store::read)): as many as
/// can read at once are there beside one for each core.
fn runtime() -> std::io::Result<tokio::runtime::Runtime> {
    let cores = std::thread::available_parallelism()?.get();
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(cores + ground::store::READERS)
        .enable_all()
        .build()
}

/// Runs what the command line asks for.
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    let runtime = match runtime() {
        Ok(runtime) => runtime,
        Err(error) => return failed(&error.to_string()),
    };
    let file = arguments.config;
    let config = || Config::read(file.as_deref());
    let outcome = runtime.block_on(async {
        match arguments.command {
            Command::Serve(asked) => serve::run(&config()?, &asked).await,
            Command::Demo(asked) => demo::run(&config()?, file.is_some(), &asked).await,
            Command::Migrate(asked) => migrate::run(&config()?, &asked).await,
            Command::Verify(asked) => verify::run(&config()?, &asked).await,
            Command::Backup(asked) => backup::run(&config()?, &asked).await,
            Command::Restore(asked) => restore::run(&config()?, &asked).await,
            Command::Account(asked) => account::run(&config()?, &asked).await,
            Command::Role(asked) => role::run(&config()?, &asked).await,
            Command::Keys(asked) => keys::run(&config()?, &asked).await,
            Command::Import(asked) => import::run(&config()?, &asked).await,
            Command::Export(asked) => export::run(&config()?, &asked).await,
            Command::WhoMay(asked) => who_may::run(&asked),
            Command::Bench(asked) => bench::run(&asked).await,
            Command::BenchServe(asked) => bench::serve(&config()?, &asked).await,
            Command::Ladder(asked) => ladder::run(&asked),
            Command::Count(asked) => count::run(&asked),
            Command::Groups(asked) => groups::run(&asked),
        }
    });
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(says) => failed(&says),
    }
}

/// Prints a result. Whoever reads may have seen enough: `mutual count FILE | head`.
fn print(text: &str) -> Outcome {
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(e) if e.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        written => written.map_err(|e| e.to_string()),
    }
}

fn failed(says: &str) -> ExitCode {
    eprintln!("mutual: {says}");
    ExitCode::from(1)
}

/// Begins to log: lines for people on a terminal, JSON lines for programs elsewhere.
fn log(filter: &str) -> Outcome {
    let filter = EnvFilter::try_new(filter).map_err(|e| {
        format!("log = \"{filter}\": {e}. Write info, or a filter like warn,ground=debug")
    })?;
    let log = tracing_subscriber::fmt().with_env_filter(filter);
    let begun = if std::io::stdout().is_terminal() {
        log.with_target(false).try_init()
    } else {
        log.json().flatten_event(true).try_init()
    };
    begun.map_err(|e| e.to_string())
}
