//! Many acts in flight at once, so that they share their commits, with a line that says how it goes.

use ground::stop::Stop;
use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};
use tokio::task::JoinSet;
use tokio::time::{MissedTickBehavior, interval};

/// How many acts wait at a time: two commits' worth.
const IN_FLIGHT: u64 = 256;
/// How often it says how far it is.
const SAYS: Duration = Duration::from_secs(10);

/// What was done, and how long it took.
#[derive(Clone, Debug)]
pub struct Lap {
    pub what: &'static str,
    pub count: u64,
    pub took: Duration,
}

impl Lap {
    #[allow(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
    pub fn a_second(&self) -> f64 {
        self.count as f64 / self.took.as_secs_f64().max(1e-9)
    }
}

/// Does `work` for each number below `count`, many at once. The first that fails ends it all.
pub async fn each<W, F>(what: &'static str, count: u64, work: W) -> Result<Lap, String>
where
    W: Fn(u64) -> F + Clone + Send + Sync + 'static,
    F: Future<Output = Result<(), Stop>> + Send + 'static,
{
    let (began, next) = (Instant::now(), Arc::new(AtomicU64::new(0)));
    let mut workers = JoinSet::new();
    for _ in 0..IN_FLIGHT.min(count) {
        let (next, work) = (next.clone(), work.clone());
        workers.spawn(async move {
            loop {
                let number = next.fetch_add(1, Ordering::Relaxed);
                if number >= count {
                    return Ok(());
                }
                work(number).await?;
            }
        });
    }
    let mut tick = interval(SAYS);
    tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
    tick.tick().await;
    loop {
        tokio::select! {
            ended = workers.join_next() => match ended {
                None => break,
                Some(ended) => ended.map_err(|e| e.to_string())?
                    .map_err(|stop: Stop| format!("{what}: {}", crate::told(&stop)))?,
            },
            _ = tick.tick() => {
                let done = next.load(Ordering::Relaxed).min(count);
                say(&Lap { what, count: done, took: began.elapsed() }, Some(count));
            }
        }
    }
    let lap = Lap { what, count, took: began.elapsed() };
    say(&lap, None);
    Ok(lap)
}

/// A line on how it goes, for whoever waits.
pub fn say(lap: &Lap, of: Option<u64>) {
    let of = of.map(|n| format!(" of {n}")).unwrap_or_default();
    let (seconds, rate) = (lap.took.as_secs_f64(), lap.a_second());
    eprintln!("{}: {}{of} in {seconds:.1} s ({rate:.0} a second)", lap.what, lap.count);
}
