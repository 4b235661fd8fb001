//! What a conversation costs: the ten published ones, made ones, and an added vote.
//!
//! `cargo bench -p opinion` times them; beside each name stand the CPU seconds that red-dwarf 0.4.0 took for
//! the same votes on a shared two-core machine (published with the data).
//! `cargo bench -p opinion -- --once` tells CPU seconds of all of them, and of the largest that is allowed.

use criterion::{Criterion, criterion_group};
use opinion::{Model, Rule, Vote, Votes, find};
use std::hint::black_box;

/// Name, and the peer's CPU seconds.
const TEN: [(&str, f64); 10] = [
    ("austria-climate.5twd2jsnkf.2022-08-08", 0.51),
    ("vtaiwan.uberx", 0.43),
    ("ssis.land-bank-farmland.2rumnecbeh.2021-08-01", 0.35),
    ("scoop-hivemind.biodiversity", 0.26),
    ("football-concussions", 0.41),
    ("bg2050-volunteers", 0.42),
    ("brexit-consensus", 0.14),
    ("scoop-hivemind.freshwater", 0.16),
    ("15-per-hour-seattle", 0.13),
    ("london.youth.policing", 0.13),
];

fn published(name: &str) -> Option<Votes> {
    let votes = oracles::read(&format!("opinion/inputs/{name}.votes.csv.xz"))?;
    let comments = oracles::read(&format!("opinion/inputs/{name}.comments.csv.xz"))?;
    let mut votes = opinion::read_votes(&votes).ok()?;
    opinion::read_comments(&comments, &mut votes).ok()?;
    Some(votes)
}

struct Dice(u64);

impl Dice {
    fn share(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut x = self.0;
        x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((x ^ (x >> 31)) >> 11) as f64 / (1u64 << 53) as f64
    }

    fn normal(&mut self) -> f64 {
        (-2.0 * (1.0 - self.share()).ln()).sqrt() * (std::f64::consts::TAU * self.share()).cos()
    }
}

/// A conversation in the shape of large public ones: few people vote a lot, early statements get more votes,
/// three camps of 50, 30 and 20 in a hundred differ on two statements in five.
fn made(people: usize, statements: usize, votes: usize, seed: u64) -> Votes {
    let mut dice = Dice(seed);
    let zeal: Vec<f64> = (0..people).map(|_| (1.0 - dice.share()).powf(-1.0 / 1.1) - 0.7).collect();
    let all: f64 = zeal.iter().sum();
    let base: Vec<f64> = (0..statements).map(|_| 0.5 + 0.9 * dice.normal()).collect();
    let camps: Vec<[f64; 3]> = (0..statements)
        .map(|_| [0; 3].map(|_| if dice.share() < 0.4 { dice.normal() } else { 0.0 }))
        .collect();
    let steep = ((statements + 40) as f64 / 40.0).ln();
    let mut rows = Vec::with_capacity(votes * 3 / 2);
    for (p, zeal) in zeal.iter().enumerate() {
        let share = dice.share();
        let camp = usize::from(share > 0.5) + usize::from(share > 0.8);
        let most = (statements * 9 / 10) as f64;
        let own = (zeal / all * votes as f64 * 1.5).max(1.0).min(most) as usize;
        for _ in 0..own {
            let s = match own < statements / 4 {
                true => (40.0 * ((dice.share() * steep).exp() - 1.0)) as usize,
                false => (dice.share() * statements as f64) as usize,
            };
            let s = s.min(statements - 1);
            let noise = {
                let u = dice.share();
                (u / (1.0 - u)).ln()
            };
            let says = base[s] + camps[s][camp] + noise;
            rows.push((
                p,
                s,
                if says > 0.35 {
                    Vote::Agree
                } else if says < -0.35 {
                    Vote::Disagree
                } else {
                    Vote::Pass
                },
            ));
        }
    }
    let mut made = Votes::new();
    let keep = (votes as f64 / rows.len() as f64).min(1.0);
    for (p, s, vote) in rows {
        if dice.share() < keep {
            made.cast(&p.to_string(), &s.to_string(), vote);
        }
    }
    made
}

fn conversations(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("find");
    group.sample_size(10);
    for (name, peer) in TEN {
        let Some(votes) = published(name) else { continue };
        group.bench_function(format!("{name} (red-dwarf {peer} s)"), |bencher| {
            bencher.iter(|| black_box(find(&votes, &Rule::default())));
        });
    }
    let votes = made(4_000, 3_000, 480_000, 11);
    group.bench_function(
        format!("made 4,000 x 3,000, {} votes (red-dwarf 5.65 s)", votes.count()),
        |bencher| {
            bencher.iter(|| black_box(find(&votes, &Rule::default())));
        },
    );
    let votes = made(8_000, 7_700, 1_060_000, 12);
    group.bench_function(format!("made 8,000 x 7,700, {} votes", votes.count()), |bencher| {
        bencher.iter(|| black_box(find(&votes, &Rule::default())));
    });
}

fn an_added_vote(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("a vote more, settled");
    group.sample_size(20);
    for (name, _) in &TEN[..2] {
        let Some(votes) = published(name) else { continue };
        let people: Vec<String> = (0..votes.people()).map(|p| p.to_string()).collect();
        let statement = votes.statements()[3].id.clone();
        let mut model = Model::new(votes, Rule::default());
        model.settle();
        let mut turn = 0;
        group.bench_function(*name, |bencher| {
            bencher.iter(|| {
                turn += 1;
                let vote = [Vote::Agree, Vote::Pass, Vote::Disagree][turn % 3];
                model.vote(&people[turn * 7 % people.len()], &statement, vote);
                black_box(model.settle())
            });
        });
    }
}

fn memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or("VmHWM unknown");
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Seconds that this process was on a CPU (Linux), which others on the machine lengthen less than the clock.
fn cpu() -> f64 {
    let text = std::fs::read_to_string("/proc/self/schedstat").unwrap_or_default();
    text.split_whitespace().next().and_then(|ns| ns.parse::<f64>().ok()).unwrap_or(0.0) / 1e9
}

/// CPU seconds of a run, the mean of `times`: the kernel counts in steps of some milliseconds.
fn mean<T>(times: usize, mut run: impl FnMut() -> T) -> f64 {
    let before = cpu();
    (0..times).for_each(|_| drop(black_box(run())));
    (cpu() - before) / times as f64
}

fn once() {
    for (name, peer) in TEN {
        let Some(votes) = published(name) else { continue };
        let found = mean(40, || find(&votes, &Rule::default()));
        let mut model = Model::new(votes.clone(), Rule::default());
        model.settle();
        let (person, statement) =
            votes.all().last().map(|(p, s, _)| (p.to_owned(), s.to_owned())).unwrap();
        let mut turn = 0;
        let more = mean(42, || {
            turn += 1;
            model.vote(&person, &statement, [Vote::Agree, Vote::Pass, Vote::Disagree][turn % 3]);
            model.settle()
        });
        let [found_ms, more_ms] = [found, more].map(|s| s * 1e3);
        println!(
            "{name}: {found_ms:.2} ms (red-dwarf {:.0} ms, {:.0} times); a vote more {more_ms:.2} ms",
            peer * 1e3,
            peer / found
        );
    }
    for (people, statements, votes, seed, times) in [
        (4_000, 3_000, 480_000, 11, 5),
        (8_000, 7_700, 1_060_000, 12, 5),
        (100_000, 10_000, 5_000_000, 13, 1),
    ] {
        let votes = made(people, statements, votes, seed);
        let before = memory();
        let seconds = mean(times, || find(&votes, &Rule::default()));
        let mut model = Model::new(votes.clone(), Rule::default());
        model.settle();
        let more = mean(times, || {
            model.vote("17", "17", Vote::Agree);
            model.vote("17", "18", Vote::Pass);
            model.settle()
        });
        println!(
            "made {people} x {statements}, {} votes: {seconds:.3} s; a vote more {more:.3} s; {before} before, {} after",
            votes.count(),
            memory(),
        );
    }
}

criterion_group!(benches, conversations, an_added_vote);

fn main() {
    if std::env::args().any(|arg| arg == "--once") {
        return once();
    }
    benches();
    Criterion::default().configure_from_args().final_summary();
}
