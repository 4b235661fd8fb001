//! What the kernels take for a town's budget, a ward's and a city's ballots and large conversations, beside
//! what peers took. The sizes are those of published ones, whatever the scale of the place.

use super::{made, peers};
use decide::ranked::{self, Election, Method};
use decide::shares::{self, Budget, Completion};
use opinion::{Model, Rule, Vote, Votes, find};
use serde_json::{Value as Json, json};
use std::fmt::Write;
use std::hint::black_box;

/// For how long a count is repeated, in seconds of processor time, and how often at the most.
const REPEATED: (f64, u32) = (0.5, 200);

/// The keys of all lines, in order.
pub const KEYS: [&str; 11] = [
    "shares",
    "shares-add1",
    "ward-scottish",
    "ward-meek",
    "ward-schulze",
    "city-irv",
    "city-schulze",
    "groups-400",
    "groups-400-more",
    "groups-900",
    "groups-900-more",
];

/// What one count took.
#[derive(Clone, Debug)]
pub struct Counted {
    pub key: &'static str,
    pub name: &'static str,
    /// What was counted.
    pub of: String,
    /// Processor time of one count, the mean of `times`.
    pub cpu_ms: f64,
    pub times: u32,
    /// What it may take.
    pub most_ms: Option<f64>,
}

/// Counts everything, one after the other, in this thread.
pub fn run() -> Result<Vec<Counted>, String> {
    let mut all = Vec::new();
    shared_budget(&mut all)?;
    elections(&mut all)?;
    conversation(&mut all, ["groups-400", "groups-400-more"], [4_000, 3_000, 742_000], None);
    conversation(
        &mut all,
        ["groups-900", "groups-900-more"],
        [8_000, 7_700, 1_510_000],
        Some(300.0),
    );
    Ok(all)
}

fn shared_budget(all: &mut Vec<Counted>) -> Result<(), String> {
    let budget = made::budget(60_000, 100).map_err(|e| e.to_string())?;
    let of = format!("{} voters, {} projects", budget.voters(), budget.projects().len());
    let whole = shares::Rule::default();
    let single = shares::Rule { completion: Completion::None, ..whole.clone() };
    let one_run = "shared budget by equal shares, one run";
    let to_the_end = "shared budget by equal shares, add-one to the end";
    for (key, name, rule, most_ms) in
        [("shares", one_run, single, None), ("shares-add1", to_the_end, whole, Some(1_000.0))]
    {
        let count = |budget: &Budget| shares::count(black_box(budget), &rule);
        all.push(told(key, name, &of, most_ms, || drop(black_box(count(&budget)))));
    }
    Ok(())
}

fn elections(all: &mut Vec<Counted>) -> Result<(), String> {
    let ward = made::ballots(4_500, 8, 8, 4).map_err(|e| e.to_string())?;
    let city = made::ballots(105_000, 18, 3, 1).map_err(|e| e.to_string())?;
    for (key, name, election, method, most_ms) in [
        ("ward-scottish", "a ward, Scottish rule", &ward, Method::StvScottish, Some(1.0)),
        ("ward-meek", "a ward, Meek", &ward, Method::StvMeek, None),
        ("ward-schulze", "a ward, Schulze", &ward, Method::Schulze, None),
        ("city-irv", "a city's mayor, instant run-off", &city, Method::Irv, None),
        ("city-schulze", "a city's mayor, Schulze", &city, Method::Schulze, None),
    ] {
        let rule = ranked::Rule::of(method);
        let count = |election: &Election| ranked::count(black_box(election), &rule);
        // A count that is refused would be a fast one.
        count(election).map_err(|e| format!("{name}: {e}"))?;
        let (papers, kinds) = (election.papers(), election.ballots().len());
        let of = format!("{papers} papers of {kinds} kinds, {} names", election.candidates().len());
        all.push(told(key, name, &of, most_ms, || drop(black_box(count(election)))));
    }
    Ok(())
}

/// From nothing, and for one vote more.
fn conversation(
    all: &mut Vec<Counted>,
    [whole, more]: [&'static str; 2],
    [people, statements, drawn]: [usize; 3],
    most_ms: Option<f64>,
) {
    let votes: Votes = made::conversation(people, statements, drawn);
    let of = format!("{people} people, {statements} statements, {} votes", votes.count());
    let groups = || drop(black_box(find(black_box(&votes), &Rule::default())));
    all.push(told(whole, "opinion groups, from nothing", &of, most_ms, groups));
    let mut model = Model::new(votes.clone(), Rule::default());
    model.settle();
    let mut turn = 0;
    all.push(told(more, "opinion groups, for one vote more", &of, None, || {
        turn += 1;
        model.vote("17", "17", [Vote::Agree, Vote::Pass, Vote::Disagree][turn % 3]);
        drop(black_box(model.settle()));
    }));
}

/// Seconds that this thread was on a processor, which others on the machine lengthen less than the clock.
fn cpu() -> f64 {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    text.split_whitespace().next().and_then(|ns| ns.parse::<f64>().ok()).unwrap_or(0.0) / 1e9
}

/// Counts once to see how long it takes, then as often as that allows.
fn told(
    key: &'static str,
    name: &'static str,
    of: &str,
    most_ms: Option<f64>,
    mut count: impl FnMut(),
) -> Counted {
    let before = cpu();
    count();
    let first = (cpu() - before).max(1e-6);
    let (seconds, most) = REPEATED;
    // The kernel of the machine brings its figures up to date each few milliseconds.
    let times = (1..most).find(|n| f64::from(*n) * first >= seconds).unwrap_or(most);
    let before = cpu();
    (0..times).for_each(|_| count());
    let cpu_ms = (cpu() - before) * 1e3 / f64::from(times);
    eprintln!("{name}: {cpu_ms:.3} ms CPU, {of}");
    Counted { key, name, of: of.to_owned(), cpu_ms, times, most_ms }
}

impl Counted {
    fn times_faster(&self, peer: &peers::Peer) -> f64 {
        peer.seconds * 1e3 / self.cpu_ms.max(1e-6)
    }

    /// The same for programs.
    pub fn json(&self) -> Json {
        let beside: Vec<Json> = peers::beside(self.key)
            .map(|p| {
                json!({ "peer": p.name, "of": p.of, "cpu_ms": p.seconds * 1e3,
                    "times": self.times_faster(p) })
            })
            .collect();
        json!({ "what": self.name, "key": self.key, "of": self.of, "cpu_ms": self.cpu_ms,
            "runs": self.times, "at_most_ms": self.most_ms, "peers": beside })
    }
}

/// The table for people: a line for each count and peer.
pub fn table(text: &mut String, all: &[Counted]) {
    let _ = writeln!(
        text,
        "\n| kernel | of | CPU ms | a peer | what it counted | its CPU ms | times |\n|---|---|---|---|---|---|---|"
    );
    for one in all {
        let own = format!("| {} | {} | {:.3} |", one.name, one.of, one.cpu_ms);
        let mut peers = peers::beside(one.key).peekable();
        if peers.peek().is_none() {
            let _ = writeln!(text, "{own} – | | | |");
        }
        for peer in peers {
            let (its, times) = (peer.seconds * 1e3, one.times_faster(peer));
            let _ = writeln!(text, "{own} {} | {} | {its:.0} | {times:.0} |", peer.name, peer.of);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_says_how_often_it_is_as_fast_as_a_peer() {
        let counted = |key| Counted {
            key,
            name: "a count",
            of: "3 ballots".into(),
            cpu_ms: 1.5,
            times: 4,
            most_ms: None,
        };
        let mut text = String::new();
        table(&mut text, &[counted("city-irv"), counted("ward-schulze")]);
        assert!(text.contains("| a count | 3 ballots | 1.500 | pyrankvote |"), "{text}");
        assert!(
            text.contains(" | 1500 | 1000 |\n| a count | 3 ballots | 1.500 | – | | | |\n"),
            "{text}"
        );
        assert_eq!(counted("city-irv").json()["peers"][0]["times"], json!(1000.0));
    }

    #[test]
    fn the_time_of_a_count_is_the_time_of_this_thread() {
        let mut sum = 0u64;
        let counted = told("shares", "a sum", "numbers", None, || {
            sum = (0..200_000u64).fold(sum, |a, n| black_box(a.wrapping_mul(31) ^ n));
        });
        assert!(counted.times >= 1 && counted.cpu_ms >= 0.0);
    }
}
