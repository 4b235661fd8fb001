//! Asks the instance the same kind of thing for some seconds on some connections, and measures.

use super::Asked;
use super::chance::Chance;
use super::child::{Instance, Memory, Program};
use super::client::{Answer, Connection, get, post};
use super::floor::STATUS;
use super::scenario::{self, Ground, Scenario};
use std::fs::OpenOptions;
use std::net::SocketAddr;
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// How many answers are looked at to find one of middling length for the floor.
const SAMPLES: u64 = 9;

/// What one kind of request took.
#[derive(Clone, Debug)]
pub struct Figure {
    pub requests: usize,
    pub a_second: f64,
    pub p50_ms: f64,
    pub p99_ms: f64,
    pub cpu_ms: f64,
}

/// A kind of request beside its floor.
#[derive(Clone, Debug)]
pub struct Measured {
    pub name: &'static str,
    pub writes: bool,
    /// The bytes of a middling answer's body.
    pub bytes: usize,
    pub own: Figure,
    pub floor: Figure,
}

/// What one instance did.
pub struct Run {
    pub measured: Vec<Measured>,
    /// What did not answer as it should.
    pub failed: Vec<String>,
    pub memory: Memory,
}

/// Measures everything on an instance of its own; then its memory. What fails is told beside the rest.
pub fn run(program: &Program, ground: &Ground, asked: &Asked) -> Result<Run, String> {
    let instance = Instance::with_floors(program)?;
    let ground = Arc::new(ground.clone());
    let (mut measured, mut failed) = (Vec::new(), Vec::new());
    for scenario in scenario::all() {
        match measure(&instance, &ground, &scenario, asked) {
            Ok(found) => {
                let Figure { requests, cpu_ms, .. } = found.own;
                eprintln!("{}: {requests} requests, {cpu_ms:.3} ms CPU each", found.name);
                measured.push(found);
            }
            Err(says) => {
                eprintln!("{}: FAILED: {says}", scenario.name);
                failed.push(format!("{}: {says}", scenario.name));
            }
        }
    }
    Ok(Run { measured, failed, memory: instance.memory()? })
}

fn measure(
    instance: &Instance,
    ground: &Arc<Ground>,
    scenario: &Scenario,
    asked: &Asked,
) -> Result<Measured, String> {
    let connections = if scenario.alone { 1 } else { asked.connections.max(1) };
    let bytes = lay_floor(instance, ground, scenario)?;
    let (make, drawn) = (scenario.make.clone(), ground.clone());
    let own = Load {
        address: instance.address,
        connections,
        wants: scenario.wants,
        make: Arc::new(move |chance| make(&drawn, chance)),
    };
    let path = format!("/floor/{}", scenario.key);
    let (writes, compressed) = (scenario.writes, scenario.compressed);
    let floor =
        Load {
            address: instance.floor,
            make: Arc::new(move |_| {
                if writes { post(&path, None, "") } else { get(&path, None, compressed) }
            }),
            ..own.clone()
        };
    // Once before it counts: connections of the pool, statements that are planned, pages that are read.
    own.ask_for(instance, Duration::from_secs_f64(asked.seconds * 0.2))?;
    let took = own.ask_for(instance, Duration::from_secs_f64(asked.seconds))?;
    floor.ask_for(instance, Duration::from_secs_f64(asked.seconds * 0.1))?;
    let floor = floor.ask_for(instance, Duration::from_secs_f64(asked.seconds * 0.5))?;
    Ok(Measured { name: scenario.name, writes, bytes, own: took, floor })
}

/// Puts a middling answer under the scenario's floor; gives the length of its body.
fn lay_floor(instance: &Instance, ground: &Ground, scenario: &Scenario) -> Result<usize, String> {
    let mut connection = Connection::open(instance.address)?;
    let mut answers: Vec<Answer> = Vec::new();
    for n in 0..SAMPLES {
        let request = (scenario.make)(ground, &mut Chance::of(8, n));
        // The floor compresses by itself.
        let text = String::from_utf8_lossy(&request).replace("accept-encoding: gzip\r\n", "");
        answers.push(connection.ask(text.as_bytes())?);
    }
    answers.sort_by_key(|a| a.body.len());
    let middle = answers.swap_remove(answers.len() / 2);
    let mut request = format!(
        "PUT /floor/{} HTTP/1.1\r\nhost: localhost\r\ncontent-length: {}\r\n{STATUS}: {}\r\n",
        scenario.key,
        middle.body.len(),
        middle.status
    );
    for name in ["content-type", "location", "set-cookie"] {
        if let Some(value) = middle.header(name) {
            request.push_str(&format!("{name}: {value}\r\n"));
        }
    }
    request.push_str("\r\n");
    let mut request = request.into_bytes();
    request.extend_from_slice(&middle.body);
    let laid = Connection::open(instance.floor)?.ask(&request)?;
    if laid.status != 204 {
        return Err(format!("the floor was not laid: {}", laid.status));
    }
    Ok(middle.body.len())
}

type Make = Arc<dyn Fn(&mut Chance) -> Vec<u8> + Send + Sync>;

/// What is asked, where, and how many at once.
#[derive(Clone)]
struct Load {
    address: SocketAddr,
    connections: usize,
    wants: u16,
    make: Make,
}

impl Load {
    #[allow(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
    fn ask_for(&self, instance: &Instance, time: Duration) -> Result<Figure, String> {
        let (cpu, began) = (instance.cpu_ms()?, Instant::now());
        let asking: Vec<_> = (0..self.connections)
            .map(|n| {
                let load = self.clone();
                // Votes are drawn anew each time: nobody is to cast the same ones again.
                let drawn = u64::from(
                    ground::chance::<4>().into_iter().fold(0, |a: u32, b| a << 8 | u32::from(b)),
                );
                let chance = Chance::of(9 + n as u64, drawn);
                std::thread::spawn(move || load.one(began + time, chance))
            })
            .collect();
        let mut took = Vec::new();
        for one in asking {
            took.extend(one.join().map_err(|_| "a client panicked")??);
        }
        let (seconds, cpu) = (began.elapsed().as_secs_f64(), instance.cpu_ms()? - cpu);
        took.sort_unstable();
        let at = |part: usize| {
            let n = (took.len() * part / 100).min(took.len().saturating_sub(1));
            took.get(n).map_or(0.0, |t| t.as_secs_f64() * 1e3)
        };
        Ok(Figure {
            requests: took.len(),
            a_second: took.len() as f64 / seconds,
            p50_ms: at(50),
            p99_ms: at(99),
            cpu_ms: cpu / (took.len().max(1) as f64),
        })
    }

    /// One connection until the time is over; how long each answer took.
    fn one(&self, until: Instant, mut chance: Chance) -> Result<Vec<Duration>, String> {
        let mut connection = Connection::open(self.address)?;
        let mut took = Vec::new();
        while Instant::now() < until {
            let request = (self.make)(&mut chance);
            let began = Instant::now();
            let answer = connection.ask(&request)?;
            took.push(began.elapsed());
            if answer.status != self.wants {
                let asked = String::from_utf8_lossy(&request).lines().next().map(str::to_owned);
                return Err(format!("{} for {}", answer.status, asked.unwrap_or_default()));
            }
        }
        Ok(took)
    }
}

/// What it takes to write 4 KiB into a file of this folder and have the disk say that they are there:
/// the median of two hundred times, as a commit does it, in a file that has its length already.
pub fn fsync(folder: &Path) -> Result<Duration, String> {
    let path = folder.join("fsync");
    let told = |e: std::io::Error| format!("{}: {e}", path.display());
    let file =
        OpenOptions::new().write(true).create(true).truncate(true).open(&path).map_err(told)?;
    file.write_all_at(&[0; 200 * 4096], 0).map_err(told)?;
    file.sync_all().map_err(told)?;
    let mut took = Vec::new();
    for n in 0..200 {
        let began = Instant::now();
        file.write_all_at(&[1; 4096], n * 4096).map_err(told)?;
        file.sync_data().map_err(told)?;
        took.push(began.elapsed());
    }
    std::fs::remove_file(&path).map_err(told)?;
    took.sort();
    Ok(took[took.len() / 2])
}
