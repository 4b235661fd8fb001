//! Where PostgreSQL is. `MUTUAL_PG` names a server on which databases may be made, or is `off`. Without
//! it, a private server of our own is started from Debian's programs, once for all test processes:
//! it listens on a socket in `target/telling-pg`, is of no use to anyone else, and stays until
//! `pg_ctl stop`.

use std::fs::File;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The settings of the private server. What is lost in a power cut here is a test.
const SETTINGS: &str = "\nlisten_addresses = ''\nfsync = off\nsynchronous_commit = off\n\
    full_page_writes = off\nmax_connections = 400\nshared_buffers = 64MB\nautovacuum = off\n";

/// The longest path that a socket may have, with its name behind it.
const SOCKET_PATH: usize = 80;

/// The URL of a server, up to the database's name; none when PostgreSQL is left out.
pub fn find() -> Option<String> {
    match std::env::var("MUTUAL_PG") {
        Ok(off) if off == "off" => None,
        Ok(url) => Some(base(&url)),
        Err(_) if std::env::var("CI").is_ok_and(|v| v == "true") => {
            panic!(
                "set MUTUAL_PG to a PostgreSQL URL, or to `off` to leave PostgreSQL out on purpose"
            )
        }
        Err(_) => match private() {
            Ok(url) => Some(url),
            Err(why) => {
                eprintln!("*** THE POSTGRESQL HALF OF THIS STORY WAS NOT TOLD: {why} ***");
                None
            }
        },
    }
}

/// A URL without the name of its database: `postgres://user@host:5432`.
fn base(url: &str) -> String {
    let scheme = url.find("://").map_or(0, |n| n + 3);
    let end = url[scheme..].find('/').map_or(url.len(), |n| scheme + n);
    url[..end].to_owned()
}

fn private() -> Result<String, String> {
    let programs =
        programs().ok_or("no PostgreSQL in /usr/lib/postgresql; set MUTUAL_PG to a server")?;
    let folder = folder()?;
    let lock = File::create(folder.with_extension("lock")).map_err(|e| e.to_string())?;
    lock.lock().map_err(|e| e.to_string())?;
    if UnixStream::connect(folder.join(".s.PGSQL.5432")).is_err() {
        start(&programs, &folder).or_else(|_| {
            // A server that was killed may leave what cannot be started: begin anew, once.
            std::fs::remove_dir_all(folder.join("data")).map_err(|e| e.to_string())?;
            start(&programs, &folder)
        })?;
    }
    let host = folder.display().to_string().replace('/', "%2F");
    Ok(format!("postgres://postgres@{host}"))
}

/// The newest PostgreSQL of this machine.
fn programs() -> Option<PathBuf> {
    let mut found: Vec<PathBuf> = std::fs::read_dir("/usr/lib/postgresql")
        .ok()?
        .filter_map(|entry| Some(entry.ok()?.path().join("bin")))
        .filter(|bin| bin.join("initdb").exists())
        .collect();
    found.sort();
    found.pop()
}

/// The server's folder, which its user can reach: in `target`, or beside the temporary files.
fn folder() -> Result<PathBuf, String> {
    let target = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target");
    let target = target.canonicalize().unwrap_or(target).join("telling-pg");
    let elsewhere = std::env::temp_dir().join("mutual-telling-pg");
    for folder in [target, elsewhere] {
        if folder.as_os_str().len() <= SOCKET_PATH && reach(&folder).is_ok() {
            return Ok(folder);
        }
    }
    Err("no folder was found that the user postgres can write to".into())
}

fn reach(folder: &Path) -> Result<(), String> {
    std::fs::create_dir_all(folder).map_err(|e| e.to_string())?;
    if is_root() {
        run(Command::new("chown").arg("postgres").arg(folder))?;
    }
    run(as_server("test").arg("-w").arg(folder))
}

fn start(programs: &Path, folder: &Path) -> Result<(), String> {
    let data = folder.join("data");
    if !data.join("PG_VERSION").exists() {
        let initdb = programs.join("initdb").display().to_string();
        run(as_server(&initdb)
            .args([
                "-U",
                "postgres",
                "--auth=trust",
                "--no-locale",
                "-E",
                "UTF8",
                "--no-sync",
                "-D",
            ])
            .arg(&data))?;
        let file = data.join("postgresql.conf");
        let mut conf = std::fs::read_to_string(&file).map_err(|e| e.to_string())?;
        conf.push_str(SETTINGS);
        conf.push_str(&format!("unix_socket_directories = '{}'\n", folder.display()));
        std::fs::write(&file, conf).map_err(|e| e.to_string())?;
    }
    let pg_ctl = programs.join("pg_ctl").display().to_string();
    run(as_server(&pg_ctl)
        .arg("-D")
        .arg(&data)
        .arg("-l")
        .arg(folder.join("log"))
        .args(["-w", "-t", "60", "start"]))
}

/// PostgreSQL refuses to run as root.
fn as_server(program: &str) -> Command {
    if !is_root() {
        return Command::new(program);
    }
    let mut command = Command::new("runuser");
    command.args(["-u", "postgres", "--", program]);
    command
}

fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata("/proc/self").is_ok_and(|me| me.uid() == 0)
}

fn run(command: &mut Command) -> Result<(), String> {
    let name = format!("{command:?}");
    let output = command
        .current_dir("/")
        .stdin(Stdio::null())
        .output()
        .map_err(|e| format!("{name}: {e}"))?;
    if output.status.success() {
        return Ok(());
    }
    Err(format!("{name}: {}", String::from_utf8_lossy(&output.stderr)))
}
