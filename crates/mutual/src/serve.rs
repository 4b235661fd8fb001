//! Running the instance: requests in front, work for later and checkpoints behind, and an end that
//! loses nothing.

use ground::clock::DAY;
use ground::house::House;
use ground::outbox;
use ground::trail;
use std::fs::{File, TryLockError};
use std::future::Future;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::{MissedTickBehavior, interval, timeout};

/// How often the outbox is looked at.
const WORK: Duration = Duration::from_secs(1);
/// How often the heads of the chains are signed, and forms long done are forgotten.
const HOURLY: Duration = Duration::from_secs(3600);
/// How long a request in flight may still take when the instance is to stop.
const LAST: Duration = Duration::from_secs(10);
/// How long a form is known to have been done.
const ONCE_LASTS: i64 = 30 * DAY;

/// Listens on an address.
pub async fn listen(address: SocketAddr) -> Result<TcpListener, String> {
    TcpListener::bind(address).await.map_err(|e| {
        format!("listen = \"{address}\": {e}. Stop what listens there, or choose another port.")
    })
}

/// Holds an embedded database for this process, until the file is dropped or the process ends: it is
/// served by one, and not replaced while it is served.
pub fn hold(database: &Path) -> Result<File, String> {
    let path = PathBuf::from(format!("{}.lock", database.display()));
    let told = |e: &dyn std::fmt::Display| format!("{}: {e}", path.display());
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(|e| told(&e))?;
    }
    let file = File::create(&path).map_err(|e| told(&e))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => {
            Err(format!("{} is served by another process. Stop that first.", database.display()))
        }
        Err(TryLockError::Error(e)) => Err(told(&e)),
    }
}

/// Serves until `stop` is there; then finishes what was begun.
pub async fn run(
    house: House,
    listener: TcpListener,
    stop: impl Future<Output = ()> + Send + 'static,
) -> Result<(), String> {
    match people::open::forget_again(&house).await {
        Ok(0) => {}
        Ok(people) => tracing::info!("forgotten again after a backup was put back: {people}"),
        Err(stop) => return Err(format!("someone who is to be forgotten is still here: {stop:?}")),
    }
    let (tell, told) = watch::channel(false);
    let behind = [
        spawn_each(WORK, told.clone(), house.clone(), work),
        spawn_each(HOURLY, told.clone(), house.clone(), hourly),
    ];
    let app = crate::app(house.clone()).into_make_service_with_connect_info::<SocketAddr>();
    let mut finish = told;
    let server = axum::serve(listener, app).with_graceful_shutdown(async move {
        let _ = finish.wait_for(|over| *over).await;
    });
    let mut serving = tokio::spawn(server.into_future());
    tokio::select! {
        () = stop => {}
        ended = &mut serving => return Err(format!("serving ended by itself: {ended:?}")),
    }
    tracing::info!("stopping: requests in flight have ten seconds");
    let _ = tell.send(true);
    if timeout(LAST, &mut serving).await.is_err() {
        tracing::warn!("some requests were still in flight and were cut off");
        serving.abort();
    }
    for task in behind {
        // A job that hangs is claimed again when its time is over.
        let _ = timeout(LAST, task).await;
    }
    house.store.drain().await;
    seal(&house).await;
    tracing::info!("stopped");
    Ok(())
}

/// Resolves when the process is asked to stop.
pub async fn asked_to_stop() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        match signal(SignalKind::terminate()) {
            Ok(mut terminate) => {
                tokio::select! { _ = interrupt => {}, _ = terminate.recv() => {} }
            }
            Err(_) => drop(interrupt.await),
        }
    }
    #[cfg(not(unix))]
    let _ = interrupt.await;
}

/// Does something again and again until it is told that all is over.
fn spawn_each<D, F>(
    every: Duration,
    mut over: watch::Receiver<bool>,
    house: House,
    what: D,
) -> JoinHandle<()>
where
    D: Fn(House) -> F + Send + 'static,
    F: Future<Output = ()> + Send + 'static,
{
    tokio::spawn(async move {
        let mut tick = interval(every);
        tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                _ = tick.tick() => what(house.clone()).await,
                _ = over.changed() => return,
            }
        }
    })
}

async fn work(house: House) {
    let worker = format!("{}", std::process::id());
    match outbox::work(&house, &crate::hands(), &worker).await {
        Ok(0) => {}
        Ok(done) => tracing::debug!(done, "jobs done"),
        Err(stop) => tracing::warn!("the outbox cannot be worked on: {}", crate::told(&stop)),
    }
}

async fn hourly(house: House) {
    seal(&house).await;
    if let Err(stop) = ground::account::forget_ended(&house.store, house.now()).await {
        tracing::warn!("links and sessions that ended are still there: {}", crate::told(&stop));
    }
    for place_id in house.places.keys() {
        let before = house.now() - ONCE_LASTS;
        if let Err(stop) = trail::forget_forms(&house.store, place_id, before).await {
            tracing::warn!(place_id, "forms long done are still known: {}", crate::told(&stop));
        }
        keep(&house, place_id).await;
    }
}

/// Lets go what need not be kept any more, asks again where a consent is old, and moves what is with someone who may
/// not hold it any more.
async fn keep(house: &House, place_id: &str) {
    match ground::keep::carry_out(house, place_id).await {
        Ok(0) => {}
        Ok(rows) => tracing::info!(place_id, rows, "what need not be kept any more is gone"),
        Err(stop) => tracing::warn!(place_id, "the rules of keeping: {}", crate::told(&stop)),
    }
    match people::open::ask_again(house, place_id).await {
        Ok(0) => {}
        Ok(people) => tracing::info!(place_id, people, "asked again whether they agree"),
        Err(stop) => tracing::warn!(place_id, "nobody was asked again: {}", crate::told(&stop)),
    }
    if let Err(stop) = people::open::move_worries(house, place_id).await {
        tracing::warn!(place_id, "something waits for whoever left: {}", crate::told(&stop));
    }
}

/// Signs the heads of every place's chains.
pub async fn seal(house: &House) {
    for place_id in house.places.keys() {
        if let Err(stop) = trail::seal_all(&house.store, &house.keys, place_id).await {
            tracing::error!(place_id, "no checkpoint was made: {}", crate::told(&stop));
        }
    }
}
