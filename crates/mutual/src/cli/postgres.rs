//! PostgreSQL's own tools for backups. Where and as whom they connect goes into their environment:
//! a command line can be read by everyone on the machine.

use std::process::Command;
use tokio_postgres::Config;
use tokio_postgres::config::{Host, SslMode};

/// One of the tools, set to the database of a URL.
pub fn tool(name: &str, url: &str) -> Result<Command, String> {
    let config: Config = url
        .parse()
        .map_err(|e| format!("database_url: {e}. Write postgres://user:password@host/database"))?;
    let mut command = Command::new(name);
    let host = match config.get_hosts().first() {
        Some(Host::Tcp(host)) => Some(host.clone()),
        #[cfg(unix)]
        Some(Host::Unix(folder)) => Some(folder.display().to_string()),
        _ => None,
    };
    let port = config.get_ports().first().map(u16::to_string);
    let mode = match config.get_ssl_mode() {
        SslMode::Disable => "disable",
        SslMode::Require => "require",
        _ => "prefer",
    };
    let password = config.get_password().map(|p| String::from_utf8_lossy(p).into_owned());
    for (key, value) in [
        ("PGHOST", host),
        ("PGPORT", port),
        ("PGUSER", config.get_user().map(str::to_owned)),
        ("PGPASSWORD", password),
        ("PGDATABASE", Some(database(&config))),
        ("PGSSLMODE", Some(mode.to_owned())),
    ] {
        if let Some(value) = value {
            command.env(key, value);
        }
    }
    Ok(command)
}

/// The database's name; it is the user's where none is named.
fn database(config: &Config) -> String {
    config.get_dbname().or(config.get_user()).unwrap_or("postgres").to_owned()
}

/// The database's name in a URL.
pub fn database_of(url: &str) -> Result<String, String> {
    let config: Config = url.parse().map_err(|e| format!("database_url: {e}"))?;
    Ok(database(&config))
}

/// Runs a tool to its end.
pub fn run(mut command: Command) -> Result<(), String> {
    let name = command.get_program().to_string_lossy().into_owned();
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{name} ended with {status}; what it said stands above")),
        Err(e) => Err(cannot(&name, &e)),
    }
}

fn cannot(name: &str, e: &std::io::Error) -> String {
    match e.kind() {
        std::io::ErrorKind::NotFound => format!(
            "{name} is not installed. On Debian: apt install postgresql-client, of the server's version or newer."
        ),
        _ => format!("{name}: {e}"),
    }
}

/// Whoever else is connected to the database. Of others' connections we may not be shown the kind.
const OTHERS: &str = "select count(*) from pg_stat_activity where datname = current_database() \
                      and pid <> pg_backend_pid() and usesysid is not null \
                      and coalesce(backend_type, 'client backend') = 'client backend'";

/// How many others are connected to the database.
pub fn others(url: &str) -> Result<u64, String> {
    let mut command = tool("psql", url)?;
    command.args(["--no-psqlrc", "--no-align", "--tuples-only", "--command", OTHERS]);
    let output = command.output().map_err(|e| cannot("psql", &e))?;
    let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    text.parse().map_err(|_| {
        format!(
            "psql ended with {}: {}",
            output.status,
            String::from_utf8_lossy(&output.stderr).trim()
        )
    })
}
