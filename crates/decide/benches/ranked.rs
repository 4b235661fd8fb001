//! How long counts take, beside what other programs took for the same (CPU seconds of the count alone, one
//! thread, on a shared two-core machine). Needs the oracles; without them nothing is timed.

use criterion::{Criterion, criterion_group, criterion_main};
use decide::ranked::{self, Election, Method, Options, Overvote, Reading, Rule, ward};
use std::hint::black_box;
use std::time::Duration;

const ALMOND: &str = "edinburgh_2017_ward1.csv";
const PEERS: &str = "\
    peers, CPU seconds: all wards: a plain integer count in Python 0.51, pyrankvote 3.5, pref_voting 7.1, stv-rs \
    Meek 11.1 with start and parse; one ward by Meek: pref_voting 488 to 810 of wall time; the mayor of 2017: \
    pyrankvote 1.5, pref_voting's pairs 1.6";

fn wards() -> Option<Vec<(String, Vec<u8>)>> {
    let files = oracles::archive("ballots/scottish/scottish_wards.tar.xz")?;
    Some(files.into_iter().filter(|(path, _)| path.ends_with(".csv")).collect())
}

fn rule(method: Method) -> Rule {
    let reading = Reading { overvote: Overvote::NextRank, blanks: Some(1), ..Reading::default() };
    Rule { method, options: Options { reading, ..Options::default() } }
}

fn count(c: &mut Criterion, name: &str, election: &Election, method: Method) {
    let rule = rule(method);
    c.bench_function(name, |b| b.iter(|| ranked::count(black_box(election), &rule)));
}

fn wards_of_scotland(c: &mut Criterion) {
    eprintln!("{PEERS}");
    let Some(files) = wards() else { return };
    let Some((_, bytes)) = files.iter().find(|(path, _)| path.ends_with(ALMOND)) else { return };
    let Ok(almond) = ward::read(bytes) else { return };
    c.bench_function("read a ward", |b| b.iter(|| ward::read(black_box(bytes))));
    count(c, "a ward, Scottish rule", &almond.election, Method::StvScottish);
    count(c, "a ward, Meek", &almond.election, Method::StvMeek);
    count(c, "a ward, Schulze", &almond.election, Method::Schulze);
    let all: Vec<Election> = files
        .iter()
        .filter_map(|(_, bytes)| ward::read(bytes).ok())
        .map(|read| read.election)
        .collect();
    let elected = |method: Method| {
        let rule = rule(method);
        all.iter()
            .filter_map(|one| ranked::count(one, &rule).ok())
            .map(|o| o.elected.len())
            .sum::<usize>()
    };
    c.bench_function("495 wards, Scottish rule", |b| b.iter(|| elected(Method::StvScottish)));
    c.bench_function("495 wards, Meek", |b| b.iter(|| elected(Method::StvMeek)));
    let rule = rule(Method::StvScottish);
    c.bench_function("495 wards, read and counted by the Scottish rule", |b| {
        b.iter(|| {
            let read = files.iter().filter_map(|(_, bytes)| ward::read(bytes).ok());
            read.filter_map(|read| ranked::count(&read.election, &rule).ok()).count()
        });
    });
}

fn mayor(c: &mut Criterion) {
    let Some(bytes) = oracles::read("ballots/minneapolis/minneapolis_mayor_2017.csv.xz") else {
        return;
    };
    let Ok(read) = ranked::votes_csv::read(&bytes) else { return };
    c.bench_function("the mayor of 2017, read", |b| {
        b.iter(|| ranked::votes_csv::read(black_box(&bytes)))
    });
    count(c, "the mayor of 2017, instant run-off", &read.election, Method::Irv);
    count(c, "the mayor of 2017, Schulze", &read.election, Method::Schulze);
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(20).measurement_time(Duration::from_secs(3));
    targets = wards_of_scotland, mayor
}
criterion_main!(benches);
