//! The program as a process of its own, and a connection to it.

use mutual::config::{Config, Mail};
use std::fs::File;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};
use telling::Told;

const VALLEY: &str = include_str!("../../../telling/src/places/valley.toml");

/// An instance with files in a folder of its own, on a database that is there.
pub struct Instance {
    pub config: Config,
    program: Child,
}

impl Instance {
    /// Begins it for the first time.
    pub fn of(told: &Told) -> Self {
        let folder = &told.database.folder;
        std::fs::create_dir_all(folder.join("places")).unwrap();
        std::fs::write(folder.join("places/valley.toml"), VALLEY).unwrap();
        // The keys with which the story began.
        let keys = format!("{}\n{}\n", "07".repeat(32), "08".repeat(32));
        std::fs::write(folder.join("keys"), keys).unwrap();
        let any = TcpListener::bind("127.0.0.1:0").unwrap();
        let config = Config {
            database_url: told.database.url.clone(),
            listen: any.local_addr().unwrap(),
            places: folder.join("places"),
            keys: folder.join("keys"),
            metrics: true,
            mail: Mail { folder: folder.join("mail"), ..Mail::default() },
            ..Config::default()
        };
        drop(any);
        let program = serve(&config);
        Self { config, program }
    }

    /// Kills it as a power cut would, and begins it again.
    pub fn is_killed_and_begins_again(&mut self) {
        self.is_killed();
        self.program = serve(&self.config);
    }

    /// `kill -9`: nothing is finished, nothing is closed.
    pub fn is_killed(&mut self) {
        self.program.kill().unwrap();
        self.program.wait().unwrap();
    }

    /// All that it has logged.
    pub fn log(&self) -> String {
        std::fs::read_to_string(log(&self.config)).unwrap()
    }
}

impl Drop for Instance {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

fn folder(config: &Config) -> &Path {
    config.places.parent().unwrap()
}

fn log(config: &Config) -> PathBuf {
    folder(config).join("log")
}

/// The program with the configuration of an instance.
pub fn command(config: &Config) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mutual"));
    command
        .env("MUTUAL_DATABASE_URL", &config.database_url)
        .env("MUTUAL_LISTEN", config.listen.to_string())
        .env("MUTUAL_PLACES", &config.places)
        .env("MUTUAL_KEYS", &config.keys)
        .env("MUTUAL_MAIL_FOLDER", &config.mail.folder)
        .env("MUTUAL_METRICS", config.metrics.to_string())
        .env("MUTUAL_LOG", "debug")
        .current_dir(folder(config))
        .stdin(Stdio::null());
    command
}

/// Starts the program and waits until it answers.
fn serve(config: &Config) -> Child {
    let log = File::options().create(true).append(true).open(log(config)).unwrap();
    let mut program = command(config)
        .arg("serve")
        .stderr(log.try_clone().unwrap())
        .stdout(log)
        .spawn()
        .expect("the program starts");
    let until = Instant::now() + Duration::from_secs(60);
    while get(config.listen, "/health", "").is_none_or(|reply| reply.status != 200) {
        let ended = program.try_wait().unwrap();
        assert!(ended.is_none() && Instant::now() < until, "it does not answer: {ended:?}");
        thread::sleep(Duration::from_millis(20));
    }
    program
}

/// What came back.
pub struct Reply {
    pub status: u16,
    head: String,
    pub body: String,
}

impl Reply {
    pub fn location(&self) -> &str {
        self.header("location: ").unwrap_or_default()
    }

    /// The value of a cookie that the reply sets.
    pub fn cookie(&self, name: &str) -> Option<&str> {
        let begin = format!("set-cookie: {name}=");
        Some(self.header(&begin)?.split(';').next().unwrap_or_default())
    }

    fn header(&self, begin: &str) -> Option<&str> {
        self.head.lines().find_map(|line| line.strip_prefix(begin))
    }
}

/// Asks for a page with a session, or without one. Nothing when no whole reply came.
pub fn get(to: SocketAddr, path: &str, session: &str) -> Option<Reply> {
    send(to, &format!("GET {path}"), session, "")
}

/// Sends a form.
pub fn post(to: SocketAddr, path: &str, session: &str, body: &str) -> Option<Reply> {
    send(to, &format!("POST {path}"), session, body)
}

fn send(to: SocketAddr, what: &str, session: &str, body: &str) -> Option<Reply> {
    let mut connection = TcpStream::connect_timeout(&to, Duration::from_secs(5)).ok()?;
    connection.set_read_timeout(Some(Duration::from_secs(30))).ok()?;
    let (cookie, length) = (ground::visit::SESSION, body.len());
    let request = format!(
        "{what} HTTP/1.1\r\nhost: {to}\r\nconnection: close\r\ncookie: {cookie}={session}\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: {length}\r\n\r\n{body}"
    );
    connection.write_all(request.as_bytes()).ok()?;
    let mut reply = Vec::new();
    connection.read_to_end(&mut reply).ok()?;
    let reply = String::from_utf8_lossy(&reply);
    let (head, body) = reply.split_once("\r\n\r\n")?;
    let status = head.split(' ').nth(1)?.parse().ok()?;
    Some(Reply { status, head: head.to_owned(), body: body.to_owned() })
}
