//! How long reading and counting takes in three large towns, beside what others took.

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use decide::shares::{Completion, Rule, count, read};
use std::hint::black_box;
use std::time::Duration;

/// A town, and the process CPU seconds on one thread that others took for the rule: pabutools 1.2.3 with
/// fractions for one run, the compute tool of equalshares.net with floats for one run and for add1.
const TOWNS: [(&str, &str, [f64; 3]); 3] = [
    ("Lodz 2022", "Poland_Lodz_2022.pb", [38.6, 1.20, 18.4]),
    ("Wroclaw 2015", "Poland_Wroclaw_2015_150_-_500.pb", [63.9, 0.11, 6.00]),
    ("Warszawa 2026", "Poland_Warszawa_2026.pb", [16.5, 1.07, 33.7]),
];

fn bench(criterion: &mut Criterion) {
    for (town, file, [pabutools, tool, tool_add1]) in TOWNS {
        let Some(bytes) = oracles::read(&format!("pb/instances/{file}.xz")) else { return };
        let budget = read(&bytes).unwrap_or_else(|fault| panic!("{file}: {fault}"));
        eprintln!(
            "\n{town}: {} bytes; others took {pabutools} s (pabutools) and {tool} s (equalshares.net) \
             for one run, {tool_add1} s (equalshares.net) for add1",
            bytes.len()
        );
        let mut group = criterion.benchmark_group(town);
        group.sample_size(10).measurement_time(Duration::from_secs(3));
        group.throughput(criterion::Throughput::Bytes(bytes.len() as u64));
        group.bench_function("read", |run| {
            run.iter_batched(|| (), |()| read(black_box(&bytes)), BatchSize::PerIteration);
        });
        group.throughput(criterion::Throughput::Elements(budget.voters() as u64));
        let single = Rule { completion: Completion::None, ..Rule::default() };
        group.bench_function("one run", |run| {
            run.iter(|| count(black_box(&budget), &single));
        });
        group.bench_function("add1", |run| {
            run.iter(|| count(black_box(&budget), &Rule::default()));
        });
        group.finish();
    }
}

criterion_group!(benches, bench);
criterion_main!(benches);
