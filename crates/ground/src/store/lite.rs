//! SQLite, inside this process.

use super::{Db, DbError, DbResult, FromRow, Row, Value};
use crate::stop::Stop;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::Semaphore;

const NAMES: [&str; 24] = [
    "$1", "$2", "$3", "$4", "$5", "$6", "$7", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15",
    "$16", "$17", "$18", "$19", "$20", "$21", "$22", "$23", "$24",
];

/// How many can read at once. Two cores are busy with four; the rest wait in line.
pub const READERS: usize = 6;

/// Pages that a connection keeps, in KiB: the operating system keeps the rest of the file.
const READER_CACHE: i64 = 4_000;
const WRITER_CACHE: i64 = 24_000;

impl From<rusqlite::Error> for DbError {
    fn from(error: rusqlite::Error) -> Self {
        let text = error.to_string();
        match error.sqlite_error_code() {
            Some(ErrorCode::ConstraintViolation) if text.contains("UNIQUE") => Self::Taken(text),
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Again(text),
            _ => Self::Other(text),
        }
    }
}

/// The settings that every connection has. QPSG keeps SQLite from planning a cached statement anew
/// for each new parameter.
fn settle(conn: &Connection, cache_kib: i64) -> DbResult<()> {
    conn.busy_timeout(Duration::from_secs(10))?;
    conn.set_prepared_statement_cache_capacity(256);
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    conn.execute_batch("pragma foreign_keys = on; pragma temp_store = memory;")?;
    conn.pragma_update(None, "cache_size", -cache_kib)?;
    Ok(())
}

/// Opens the one connection that writes, making the file if it is not there. FULL: a commit that
/// was answered survives a power cut; NORMAL loses acknowledged rows.
pub(super) fn open_writer(path: &str) -> DbResult<Connection> {
    let conn = Connection::open(path)
        .map_err(|e| DbError::Other(format!("cannot open the database file {path}: {e}")))?;
    settle(&conn, WRITER_CACHE)?;
    conn.pragma_update(None, "journal_mode", "wal")?;
    conn.pragma_update(None, "synchronous", "full")?;
    Ok(conn)
}

fn open_reader(path: &str) -> DbResult<Connection> {
    let conn = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_WRITE
            | OpenFlags::SQLITE_OPEN_NO_MUTEX
            | OpenFlags::SQLITE_OPEN_URI,
    )?;
    settle(&conn, READER_CACHE)?;
    conn.pragma_update(None, "query_only", true)?;
    Ok(conn)
}

pub(super) fn all<R: FromRow>(c: &Connection, sql: &str, params: &[Value]) -> DbResult<Vec<R>> {
    let mut statement = c.prepare_cached(sql)?;
    bind(&mut statement, params)?;
    let mut rows = statement.raw_query();
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(R::from_row(&Row::Lite(row))?);
    }
    Ok(found)
}

pub(super) fn exec(c: &Connection, sql: &str, params: &[Value]) -> DbResult<u64> {
    let mut statement = c.prepare_cached(sql)?;
    bind(&mut statement, params)?;
    Ok(statement.raw_execute()? as u64)
}

pub(super) fn batch(c: &Connection, sql: &str) -> DbResult<()> {
    Ok(c.execute_batch(sql)?)
}

/// SQLite numbers `$n` by where it first stands in the text, so parameters are bound by name.
fn bind(statement: &mut rusqlite::Statement<'_>, params: &[Value]) -> DbResult<()> {
    for (value, name) in params.iter().zip(NAMES) {
        if let Some(at) = statement.parameter_index(name)? {
            statement.raw_bind_parameter(at, value)?;
        }
    }
    Ok(())
}

/// Connections that the database refuses to write through.
#[derive(Clone)]
pub(super) struct Pool {
    path: Arc<str>,
    idle: Arc<Mutex<Vec<Connection>>>,
    seats: Arc<Semaphore>,
}

impl Pool {
    pub(super) fn new(path: &str) -> Self {
        Self { path: path.into(), idle: Arc::default(), seats: Arc::new(Semaphore::new(READERS)) }
    }

    /// Reads at one moment of the database, on the thread that asks: to hand so little work to another thread costs
    /// more than the work. The runtime has threads to spare for that.
    pub(super) async fn read<T, F>(&self, ask: F) -> Result<T, Stop>
    where
        F: FnOnce(&Db<'_>) -> Result<T, Stop>,
    {
        let _seat = self.seats.acquire().await.map_err(Stop::broken)?;
        self.now(ask)
    }

    /// The same for what can take long, on a thread where waiting is allowed.
    pub(super) async fn long<T, F>(&self, ask: F) -> Result<T, Stop>
    where
        T: Send + 'static,
        F: FnOnce(&Db<'_>) -> Result<T, Stop> + Send + 'static,
    {
        let seat = self.seats.clone().acquire_owned().await.map_err(Stop::broken)?;
        let pool = self.clone();
        let reads = move || {
            let answer = pool.now(ask);
            drop(seat);
            answer
        };
        tokio::task::spawn_blocking(reads).await.map_err(Stop::broken)?
    }

    /// One transaction: what is asked one after the other is of one moment, and the file is locked once.
    fn now<T>(&self, ask: impl FnOnce(&Db<'_>) -> Result<T, Stop>) -> Result<T, Stop> {
        let conn = match self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop() {
            Some(conn) => conn,
            None => open_reader(&self.path)?,
        };
        let run = |sql| -> DbResult<()> {
            conn.prepare_cached(sql)?.raw_execute()?;
            Ok(())
        };
        run("begin")?;
        let answer = ask(&Db::lite(&conn));
        run("rollback")?;
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(conn);
        answer
    }
}
