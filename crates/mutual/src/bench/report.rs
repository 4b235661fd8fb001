//! What came of it: a table for people, JSON for programs.

use super::child::Memory;
use super::fill::Filled;
use super::kernels::{self, Counted};
use super::load::{Figure, Measured, Run};
use super::size::Size;
use serde_json::{Value as Json, json};
use std::fmt::Write;
use std::time::Duration;

/// What a page may cost, in milliseconds of processor time.
const PAGE_MS: f64 = 0.5;
/// What a vote may cost beside the commit that it shares.
const VOTE_MS: f64 = 0.4;
/// How long the start may take on a database that is there.
const START_MS: f64 = 50.0;
/// What may be resident after the run, in MiB.
const RESIDENT_MIB: f64 = 100.0;

pub struct Report {
    pub engine: &'static str,
    pub size: Size,
    pub filled: Filled,
    /// The length of the database's file.
    pub bytes: Option<u64>,
    /// The starts, in order of length.
    pub begins: Vec<Duration>,
    pub fsync: Duration,
    pub run: Run,
    pub kernels: Vec<Counted>,
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

fn met(is: f64, most: f64) -> &'static str {
    if is <= most { "met" } else { "missed" }
}

impl Report {
    fn start_ms(&self) -> f64 {
        self.begins.get(self.begins.len() / 2).copied().map_or(0.0, ms)
    }

    /// The table for people.
    pub fn text(&self) -> String {
        let mut text = format!("engine: {}\n", self.engine);
        let there: Vec<String> =
            self.filled.there.iter().map(|(what, n)| format!("{n} {what}")).collect();
        let _ = writeln!(text, "there: {}", there.join(", "));
        if let Some(bytes) = self.bytes {
            let _ = writeln!(text, "database file: {} MiB", bytes >> 20);
        }
        for lap in &self.filled.laps {
            let (seconds, rate) = (lap.took.as_secs_f64(), lap.a_second());
            let _ = writeln!(
                text,
                "made: {} {} in {seconds:.1} s ({rate:.0} a second)",
                lap.count, lap.what
            );
        }
        let _ = writeln!(
            text,
            "\n| what | requests | a second | p50 ms | p99 ms | CPU ms | floor CPU ms | floor a second \
             | times the floor | KiB |\n|---|---|---|---|---|---|---|---|---|---|"
        );
        self.run.measured.iter().for_each(|m| row(&mut text, m));
        kernels::table(&mut text, &self.kernels);
        text.push('\n');
        for says in &self.run.failed {
            let _ = writeln!(text, "FAILED {says}");
        }
        self.targets(&mut text);
        text
    }

    fn targets(&self, text: &mut String) {
        for m in &self.run.measured {
            let most = match m.name {
                name if name.starts_with("vote") => VOTE_MS,
                _ if m.writes => continue,
                _ => PAGE_MS,
            };
            let (name, cpu) = (m.name, m.own.cpu_ms);
            let _ = writeln!(
                text,
                "{name}: {cpu:.3} ms CPU, at most {most} wanted: {}",
                met(cpu, most)
            );
        }
        if let Some(m) = self.run.measured.iter().find(|m| m.name == "vote, one at a time") {
            let _ = writeln!(
                text,
                "a vote alone: {:.2} ms CPU, {:.2} ms in all, of which one fsync is {:.2} ms",
                m.own.cpu_ms,
                m.own.p50_ms,
                ms(self.fsync)
            );
        }
        for one in &self.kernels {
            let (name, of, cpu) = (one.name, &one.of, one.cpu_ms);
            if let Some(most) = one.most_ms {
                let is = met(cpu, most);
                let _ =
                    writeln!(text, "{name} ({of}): {cpu:.2} ms CPU, at most {most} wanted: {is}");
            }
        }
        let start = self.start_ms();
        let _ = writeln!(
            text,
            "start: {start:.0} ms (median of {}), at most {START_MS} wanted: {}",
            self.begins.len(),
            met(start, START_MS)
        );
        let Memory { now, most } = self.run.memory;
        let _ = writeln!(
            text,
            "memory after the run: {now:.0} MiB resident ({most:.0} at most), at most {RESIDENT_MIB} \
             wanted: {}",
            met(now, RESIDENT_MIB)
        );
    }

    /// The same for programs.
    pub fn json(&self) -> Json {
        let figures: Vec<Json> = self
            .run
            .measured
            .iter()
            .map(|m| {
                json!({
                    "what": m.name, "bytes": m.bytes, "own": figure(&m.own), "floor": figure(&m.floor),
                })
            })
            .collect();
        let made: Vec<Json> = self
            .filled
            .laps
            .iter()
            .map(|l| json!({ "what": l.what, "count": l.count, "seconds": l.took.as_secs_f64() }))
            .collect();
        let there: serde_json::Map<String, Json> =
            self.filled.there.iter().map(|(k, n)| ((*k).to_owned(), json!(n))).collect();
        json!({
            "engine": self.engine,
            "asked_for": { "people": self.size.people, "threads": self.size.threads,
                "statements": self.size.statements, "votes": self.size.votes },
            "there": there,
            "made": made,
            "database_bytes": self.bytes,
            "start_ms": self.begins.iter().map(|t| ms(*t)).collect::<Vec<_>>(),
            "fsync_ms": ms(self.fsync),
            "figures": figures,
            "kernels": self.kernels.iter().map(Counted::json).collect::<Vec<_>>(),
            "failed": self.run.failed,
            "resident_mib": self.run.memory.now,
            "most_resident_mib": self.run.memory.most,
        })
    }
}

fn row(text: &mut String, m: &Measured) {
    let Figure { requests, a_second, p50_ms, p99_ms, cpu_ms } = m.own;
    let floor = m.floor.cpu_ms;
    let _ = writeln!(
        text,
        "| {} | {requests} | {a_second:.0} | {p50_ms:.2} | {p99_ms:.2} | {cpu_ms:.3} | {floor:.3} \
         | {:.0} | {:.1} | {} |",
        m.name,
        m.floor.a_second,
        cpu_ms / floor.max(1e-6),
        m.bytes.div_ceil(1024)
    );
}

fn figure(f: &Figure) -> Json {
    json!({
        "requests": f.requests, "a_second": f.a_second, "p50_ms": f.p50_ms, "p99_ms": f.p99_ms,
        "cpu_ms": f.cpu_ms,
    })
}
