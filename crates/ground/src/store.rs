//! One SQL text, two databases. A page reads through [`Store::read`], on a connection through which
//! the database itself refuses to write. A change goes through [`Store::act`]: one closure, one
//! transaction, and the only value that it can end with is the [`Kept`] that the trail line gives.
//!
//! Writers of both engines wait in one line. Whoever stands there when the last commit ends shares
//! the next one: a transaction with a savepoint for each act, and one fsync for all of them.

mod lite;
mod migrate;
mod pg;
mod row;
mod value;
mod writer;

pub use lite::READERS;
pub use migrate::{Migration, Pending};
pub use row::{Column, FromRow, Row};
pub use value::Value;

use crate::clock::Clock;
use crate::stop::Stop;
use crate::trail::{Kept, Tx};
use std::sync::Arc;

/// What went wrong in a database. The text is for the log, never for a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DbError {
    /// A key that was to be new is taken.
    Taken(String),
    /// Another process was in the way; the same act may be tried again.
    Again(String),
    /// The connection is gone: whether the last commit came through is not known.
    Gone(String),
    Other(String),
}

impl std::fmt::Display for DbError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Taken(t) => write!(f, "key taken: {t}"),
            Self::Again(t) => write!(f, "to be tried again: {t}"),
            Self::Gone(t) => write!(f, "connection gone: {t}"),
            Self::Other(t) => f.write_str(t),
        }
    }
}

impl std::error::Error for DbError {}

pub type DbResult<T> = Result<T, DbError>;

/// A connection to read from. Nouns' `find` functions take it; so do acts, through their [`Tx`].
pub struct Db<'c> {
    conn: Conn<'c>,
}

enum Conn<'c> {
    Lite(&'c rusqlite::Connection),
    Pg(&'c pg::Client),
}

impl<'c> Db<'c> {
    fn lite(conn: &'c rusqlite::Connection) -> Self {
        Self { conn: Conn::Lite(conn) }
    }

    fn pg(client: &'c pg::Client) -> Self {
        Self { conn: Conn::Pg(client) }
    }

    /// All rows of a question. Parameters stand in the text as `$1`, `$2` …
    pub fn all<R: FromRow>(&self, sql: &str, params: &[Value]) -> DbResult<Vec<R>> {
        match &self.conn {
            Conn::Lite(c) => lite::all(c, sql, params),
            Conn::Pg(c) => c.all(sql, params),
        }
    }

    /// The first row, if there is one.
    pub fn one<R: FromRow>(&self, sql: &str, params: &[Value]) -> DbResult<Option<R>> {
        Ok(self.all(sql, params)?.into_iter().next())
    }

    /// The one number that a question asks for; 0 when there is no row.
    pub fn number(&self, sql: &str, params: &[Value]) -> DbResult<i64> {
        Ok(self.one::<(i64,)>(sql, params)?.map_or(0, |(n,)| n))
    }

    /// Writes. Only ground calls this: a room writes through [`crate::trail::Writing`].
    pub(crate) fn exec(&self, sql: &str, params: &[Value]) -> DbResult<u64> {
        match &self.conn {
            Conn::Lite(c) => lite::exec(c, sql, params),
            Conn::Pg(c) => c.exec(sql, params),
        }
    }

    /// Several statements without parameters.
    pub(crate) fn batch(&self, sql: &str) -> DbResult<()> {
        match &self.conn {
            Conn::Lite(c) => lite::batch(c, sql),
            Conn::Pg(c) => c.batch(sql),
        }
    }

    /// What locks the rows of a `select` until the transaction ends. SQLite has one writer anyway.
    pub(crate) fn for_update(&self) -> &'static str {
        match self.conn {
            Conn::Lite(_) => "",
            Conn::Pg(_) => " for update",
        }
    }
}

/// The database of one instance. Cheap to clone.
#[derive(Clone)]
pub struct Store {
    inner: Arc<Inner>,
}

struct Inner {
    readers: Readers,
    writer: writer::Writer,
    clock: Clock,
    url: String,
}

enum Readers {
    Lite(lite::Pool),
    Pg(pg::Pool),
}

impl Store {
    /// Opens the database that a URL names: `sqlite:PATH` or `postgres://…`. Tables are not made
    /// here: see [`Store::migrate`].
    pub async fn open(url: &str, clock: Clock) -> DbResult<Self> {
        let (readers, writer) = if let Some(path) = url.strip_prefix("sqlite:") {
            let path = path.strip_prefix("//").unwrap_or(path);
            let writer = writer::Writer::lite(path)?;
            (Readers::Lite(lite::Pool::new(path)), writer)
        } else if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            let writer = writer::Writer::pg(url).await?;
            (Readers::Pg(pg::Pool::new(url)?), writer)
        } else {
            return Err(DbError::Other(format!(
                "a database URL begins with sqlite: or postgres://, not {}",
                url.split(':').next().unwrap_or_default()
            )));
        };
        Ok(Self { inner: Arc::new(Inner { readers, writer, clock, url: url.to_owned() }) })
    }

    pub fn clock(&self) -> &Clock {
        &self.inner.clock
    }

    /// `sqlite` or `postgres`.
    pub fn engine(&self) -> &'static str {
        match self.inner.readers {
            Readers::Lite(_) => "sqlite",
            Readers::Pg(_) => "postgres",
        }
    }

    /// The path of the file of an embedded database.
    pub fn file(&self) -> Option<&str> {
        let path = self.inner.url.strip_prefix("sqlite:")?;
        Some(path.strip_prefix("//").unwrap_or(path))
    }

    /// Reads, of one moment where the database is a file. Nothing in the closure can write. It may wait for the database;
    /// what takes long in it belongs into [`Store::snapshot`].
    pub async fn read<T, F>(&self, ask: F) -> Result<T, Stop>
    where
        T: Send + 'static,
        F: FnOnce(&Db<'_>) -> Result<T, Stop> + Send + 'static,
    {
        match &self.inner.readers {
            Readers::Lite(pool) => pool.read(ask).await,
            Readers::Pg(pool) => pool.with(false, ask).await,
        }
    }

    /// Reads the database as it stands at one moment, however long that takes.
    pub async fn snapshot<T, F>(&self, ask: F) -> Result<T, Stop>
    where
        T: Send + 'static,
        F: FnOnce(&Db<'_>) -> Result<T, Stop> + Send + 'static,
    {
        match &self.inner.readers {
            Readers::Lite(pool) => pool.long(ask).await,
            Readers::Pg(pool) => pool.with(true, ask).await,
        }
    }

    /// Does one act in one place. Acts of a place happen one after the other: what the closure reads
    /// stays true until its change is kept. It may run again when another process was in the way.
    pub async fn act<T, F>(&self, place_id: &str, act: F) -> Result<T, Stop>
    where
        T: Send + 'static,
        F: Fn(&Tx<'_>) -> Result<Kept<T>, Stop> + Send + 'static,
    {
        let (clock, id) = (self.inner.clock.clone(), place_id.to_owned());
        self.inner
            .writer
            .run(Some(place_id), move |db| {
                let tx = Tx::begin(db, &clock, &id)?;
                let kept = act(&tx)?;
                tx.end(kept)
            })
            .await
    }

    /// Writes what no place owns and no trail tells: accounts, login sessions, claims of jobs,
    /// migrations. Only ground does.
    pub(crate) async fn apart<T, F>(&self, change: F) -> Result<T, Stop>
    where
        T: Send + 'static,
        F: Fn(&Db<'_>) -> Result<T, Stop> + Send + 'static,
    {
        self.inner.writer.run(None, change).await
    }

    /// Waits until every act that was handed in is committed and answered.
    pub async fn drain(&self) {
        let _ = self.inner.writer.run(None, |_| Ok(())).await;
    }
}

/// Parameters of a statement: `params![place_id, id, at]`.
#[macro_export]
macro_rules! params {
    ($($value:expr),* $(,)?) => { &[$($crate::store::Value::from($value)),*][..] };
}

/// A struct that is a row: its fields in the order of its columns, and their names for a `select`.
///
/// `row! { pub struct Action { id: String, at: i64 } }` gives `Action::COLUMNS == "id, at"`.
#[macro_export]
macro_rules! row {
    ($(#[$meta:meta])* pub struct $name:ident { $($(#[$fmeta:meta])* pub $field:ident : $type:ty),* $(,)? }) => {
        $(#[$meta])* pub struct $name { $($(#[$fmeta])* pub $field: $type),* }
        impl $name {
            /// The columns, as a `select` names them.
            pub const COLUMNS: &'static str = $crate::row!(@names $($field),*);
        }
        impl $crate::store::FromRow for $name {
            fn from_row(row: &$crate::store::Row<'_>) -> $crate::store::DbResult<Self> {
                let mut at = 0..;
                $(let $field = row.get(at.next().unwrap_or_default())?;)*
                Ok(Self { $($field),* })
            }
        }
    };
    (@names $first:ident $(, $rest:ident)*) => { concat!(stringify!($first) $(, ", ", stringify!($rest))*) };
}
