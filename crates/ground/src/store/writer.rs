//! The one line in which all writers of this process wait, and the shared commit at its end.

use super::{Db, DbError, DbResult, lite, pg};
use crate::stop::Stop;
use rusqlite::Connection;
use tokio::sync::{mpsc, oneshot};

/// How many acts share a commit at most. On PostgreSQL a batch holds its place's lock, so that another
/// process waits for it.
const BATCH: usize = 128;

/// How often an act is tried again when another process was in the way.
const TRIES: u8 = 5;

/// An act in the line: run it, then tell whoever waits.
trait Job: Send {
    /// The place whose chain it locks.
    fn place(&self) -> Option<&str>;
    /// Runs the act. `true`: keep its savepoint.
    fn run(&mut self, db: &Db<'_>) -> bool;
    /// Whether it failed only because another process was in the way.
    fn wants_again(&mut self) -> bool;
    /// Answers, now that the batch is committed or lost.
    fn answer(self: Box<Self>, committed: Result<(), DbError>);
}

struct Task<T, F> {
    place: Option<String>,
    act: F,
    result: Option<Result<T, Stop>>,
    tries: u8,
    reply: oneshot::Sender<Result<T, Stop>>,
}

impl<T, F> Job for Task<T, F>
where
    T: Send,
    F: Fn(&Db<'_>) -> Result<T, Stop> + Send,
{
    fn place(&self) -> Option<&str> {
        self.place.as_deref()
    }

    fn run(&mut self, db: &Db<'_>) -> bool {
        // A panic in an act must not end the line for all others: it is undone like a refusal.
        let run = std::panic::AssertUnwindSafe(|| (self.act)(db));
        let result = std::panic::catch_unwind(run)
            .unwrap_or_else(|_| Err(Stop::broken("an act panicked and was undone")));
        let keep = result.is_ok();
        self.result = Some(result);
        keep
    }

    fn wants_again(&mut self) -> bool {
        self.tries += 1;
        matches!(&self.result, Some(Err(Stop::Db(DbError::Again(_))))) && self.tries < TRIES
    }

    fn answer(self: Box<Self>, committed: Result<(), DbError>) {
        let result = match (self.result, committed) {
            (Some(Ok(_)), Err(lost)) => Err(Stop::Db(lost)),
            (Some(result), _) => result,
            (None, Err(lost)) => Err(Stop::Db(lost)),
            (None, Ok(())) => Err(Stop::broken("an act was not run")),
        };
        // Whoever asked may have hung up; the act is kept all the same.
        let _ = self.reply.send(result);
    }
}

#[derive(Clone)]
pub(super) struct Writer {
    line: mpsc::UnboundedSender<Box<dyn Job>>,
}

enum Engine {
    Lite(Connection),
    Pg(pg::Pool, tokio::runtime::Handle),
}

impl Writer {
    pub(super) fn lite(path: &str) -> DbResult<Self> {
        Self::start(Engine::Lite(lite::open_writer(path)?))
    }

    pub(super) async fn pg(url: &str) -> DbResult<Self> {
        let pool = pg::Pool::writing(url)?;
        drop(pool.client().await?);
        Self::start(Engine::Pg(pool, tokio::runtime::Handle::current()))
    }

    fn start(engine: Engine) -> DbResult<Self> {
        let (line, waiting) = mpsc::unbounded_channel();
        std::thread::Builder::new()
            .name("writer".into())
            .spawn(move || serve(&engine, waiting))
            .map_err(|e| DbError::Other(e.to_string()))?;
        Ok(Self { line })
    }

    pub(super) async fn run<T, F>(&self, place: Option<&str>, act: F) -> Result<T, Stop>
    where
        T: Send + 'static,
        F: Fn(&Db<'_>) -> Result<T, Stop> + Send + 'static,
    {
        let (reply, answer) = oneshot::channel();
        let place = place.map(str::to_owned);
        let task = Task { place, act, result: None, tries: 0, reply };
        self.line.send(Box::new(task)).map_err(|_| Stop::broken("the writer has ended"))?;
        answer.await.map_err(|_| Stop::broken("the writer has ended"))?
    }
}

/// Takes the line to its end. On PostgreSQL a commit is shared by acts of one place alone: two
/// processes that held several places' locks at once could each wait for the other.
fn serve(engine: &Engine, mut waiting: mpsc::UnboundedReceiver<Box<dyn Job>>) {
    let mut left = None;
    while let Some(first) = left.take().or_else(|| waiting.blocking_recv()) {
        let place = first.place().map(str::to_owned);
        let any = matches!(engine, Engine::Lite(_));
        let mut more = || {
            let job = waiting.try_recv().ok()?;
            if any || (place.is_some() && job.place() == place.as_deref()) {
                return Some(job);
            }
            left = Some(job);
            None
        };
        match engine {
            Engine::Lite(conn) => match lite::batch(conn, "begin immediate") {
                Ok(()) => batch(&Db::lite(conn), first, &mut more),
                Err(error) => first.answer(Err(error)),
            },
            Engine::Pg(pool, handle) => match begun(pool, handle) {
                Ok(client) => batch(&Db::pg(&client), first, &mut more),
                Err(error) => first.answer(Err(error)),
            },
        }
    }
}

/// A connection in a transaction. The server may have ended the one from before while it lay idle:
/// nothing was asked of it yet, so a new one is tried.
fn begun(pool: &pg::Pool, handle: &tokio::runtime::Handle) -> DbResult<pg::Client> {
    let begin = || -> DbResult<pg::Client> {
        let client = handle.block_on(pool.client())?;
        client.batch("begin")?;
        Ok(client)
    };
    begin().or_else(|error| if matches!(error, DbError::Gone(_)) { begin() } else { Err(error) })
}

/// Runs a job and those that share its transaction, which has begun, each in a savepoint of its own,
/// and commits once.
fn batch(db: &Db<'_>, first: Box<dyn Job>, more: &mut dyn FnMut() -> Option<Box<dyn Job>>) {
    let (mut done, mut again) = (Vec::new(), Vec::new());
    let mut next = Some(first);
    let mut broken = None;
    while let Some(mut job) = next.take() {
        match run_one(db, job.as_mut()) {
            Ok(()) if job.wants_again() => again.push(job),
            Ok(()) => done.push(job),
            Err(error) => {
                done.push(job);
                broken = Some(error);
                break;
            }
        }
        if done.len() + again.len() < BATCH {
            next = more();
        }
    }
    let committed = match broken {
        None => db.batch("commit"),
        Some(error) => Err(error),
    };
    if committed.is_err() {
        // Nothing of the batch stands; if the connection is gone this fails too, to the same end.
        let _ = db.batch("rollback");
    }
    for job in done {
        job.answer(committed.clone());
    }
    for job in again {
        let begin = if db.for_update().is_empty() { "begin immediate" } else { "begin" };
        match db.batch(begin) {
            Ok(()) => batch(db, job, &mut || None),
            Err(error) => job.answer(Err(error)),
        }
    }
}

fn run_one(db: &Db<'_>, job: &mut dyn Job) -> DbResult<()> {
    db.batch("savepoint act")?;
    if job.run(db) {
        db.batch("release savepoint act")
    } else {
        db.batch("rollback to savepoint act; release savepoint act")
    }
}
