//! The instance that is measured: a process of its own, of this very program. What it uses is read
//! from `/proc`.

use super::client::Connection;
use std::fs;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long an instance may take to answer.
const LONGEST: Duration = Duration::from_secs(60);
/// A tick of `/proc/PID/stat`, in milliseconds: Linux has a hundred a second.
const TICK_MS: f64 = 10.0;
/// How often the start is measured.
const STARTS: usize = 5;

/// How the instance is started.
#[derive(Clone, Debug)]
pub struct Program {
    file: PathBuf,
    folder: PathBuf,
    database: String,
}

impl Program {
    /// Lays out what an instance needs in the folder.
    pub fn lay(folder: &Path, database: &str) -> Result<Self, String> {
        let told = |e: std::io::Error| format!("{}: {e}", folder.display());
        fs::create_dir_all(folder.join("places")).map_err(told)?;
        fs::write(folder.join("places/place.toml"), crate::demo::PLACE).map_err(told)?;
        fs::write(folder.join("mutual.toml"), "[mail]\nfolder = \"mail\"\n").map_err(told)?;
        let file = std::env::current_exe().map_err(told)?;
        let folder = folder.canonicalize().map_err(told)?;
        let database = match database.strip_prefix("sqlite:") {
            Some(path) => {
                format!("sqlite:{}", Path::new(path).canonicalize().map_err(told)?.display())
            }
            None => database.to_owned(),
        };
        Ok(Self { file, folder, database })
    }

    fn command(&self, listen: SocketAddr) -> Command {
        let mut command = Command::new(&self.file);
        command
            .current_dir(&self.folder)
            .env("MUTUAL_DATABASE_URL", &self.database)
            .env("MUTUAL_LISTEN", listen.to_string())
            .env("MUTUAL_BASE_URL", format!("http://{listen}"))
            .env("MUTUAL_PLACES", "places")
            .env("MUTUAL_KEYS", "keys")
            .env("MUTUAL_METRICS", "0")
            .env("MUTUAL_BEHIND_PROXY", "0")
            .env("MUTUAL_LOG", "warn")
            .env("MUTUAL_MAIL_SMTP", "")
            .stdin(Stdio::piped());
        command
    }
}

/// A free port of this machine, below those that outgoing connections take.
fn free() -> Result<SocketAddr, String> {
    static NEXT: std::sync::atomic::AtomicU16 = std::sync::atomic::AtomicU16::new(0);
    for _ in 0..2_000 {
        let n = NEXT.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let port = 21_000 + (u16::try_from(std::process::id() % 9_000).unwrap_or(0) + n) % 10_000;
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        if TcpListener::bind(address).is_ok() {
            return Ok(address);
        }
    }
    Err("there is no free port between 21000 and 31000".into())
}

/// A process of this program. It ends when this is dropped.
pub struct Instance {
    child: Child,
    pub address: SocketAddr,
    /// Where the floors are; the same address when there are none.
    pub floor: SocketAddr,
    /// From the start of the process to its first answer.
    pub began_in: Duration,
}

impl Instance {
    /// Starts `mutual serve`.
    fn plain(program: &Program) -> Result<Self, String> {
        let address = free()?;
        let mut command = program.command(address);
        Self::start(command.arg("serve"), address, address)
    }

    /// Starts what is measured: the same, with the floors.
    pub fn with_floors(program: &Program) -> Result<Self, String> {
        let (address, floor) = (free()?, free()?);
        let mut command = program.command(address);
        command.args(["bench-serve", "--floor", &floor.to_string()]);
        Self::start(&mut command, address, floor)
    }

    fn start(
        command: &mut Command,
        address: SocketAddr,
        floor: SocketAddr,
    ) -> Result<Self, String> {
        let began = Instant::now();
        let child = command.spawn().map_err(|e| format!("the program cannot be started: {e}"))?;
        let mut instance = Self { child, address, floor, began_in: Duration::ZERO };
        let ask = format!("GET /health HTTP/1.1\r\nhost: {address}\r\n\r\n");
        while began.elapsed() < LONGEST {
            let answer = Connection::open(address).and_then(|mut c| c.ask(ask.as_bytes()));
            if answer.is_ok_and(|a| a.status == 200) {
                instance.began_in = began.elapsed();
                return Ok(instance);
            }
            if let Ok(Some(status)) = instance.child.try_wait() {
                return Err(format!("the instance ended by itself: {status}"));
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        Err("the instance did not answer within a minute".into())
    }

    fn proc(&self, name: &str) -> Result<String, String> {
        let path = format!("/proc/{}/{name}", self.child.id());
        fs::read_to_string(&path).map_err(|e| format!("{path}: {e}"))
    }

    /// The processor time of the whole process so far, in milliseconds, also of threads that ended.
    pub fn cpu_ms(&self) -> Result<f64, String> {
        let stat = self.proc("stat")?;
        // The name of the program stands in brackets and may hold spaces.
        let after = stat.rsplit_once(')').map_or("", |(_, rest)| rest);
        let ticks: Vec<f64> =
            after.split_whitespace().skip(11).take(2).filter_map(|t| t.parse().ok()).collect();
        Ok(ticks.iter().sum::<f64>() * TICK_MS)
    }

    /// What it holds in memory now, and the most that it held, in MiB.
    pub fn memory(&self) -> Result<Memory, String> {
        let status = self.proc("status")?;
        let of = |key: &str| -> f64 {
            let line = status.lines().find_map(|l| l.strip_prefix(key)).unwrap_or_default();
            let kib: f64 =
                line.split_whitespace().nth(1).and_then(|n| n.parse().ok()).unwrap_or(0.0);
            kib / 1024.0
        };
        Ok(Memory { now: of("VmRSS"), most: of("VmHWM") })
    }
}

/// Resident memory, in MiB.
#[derive(Clone, Copy, Debug)]
pub struct Memory {
    pub now: f64,
    pub most: f64,
}

impl Drop for Instance {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let pid = self.child.id().to_string();
        // Asked first, so that it closes its database; ended if it does not come to an end.
        let _ = Command::new("kill").args(["-TERM", &pid]).stderr(Stdio::null()).status();
        let asked = Instant::now();
        while asked.elapsed() < Duration::from_secs(15) {
            if matches!(self.child.try_wait(), Ok(Some(_)) | Err(_)) {
                return;
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// How long `mutual serve` takes from its start to its first answer, on this database: five times, in
/// order of length.
pub fn starts(program: &Program) -> Result<Vec<Duration>, String> {
    let mut times = Vec::new();
    for _ in 0..STARTS {
        times.push(Instance::plain(program)?.began_in);
    }
    times.sort();
    Ok(times)
}
