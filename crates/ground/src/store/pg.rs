//! PostgreSQL, over a connection pool. Closures run on blocking threads and wait for each answer.

use super::{Db, DbError, DbResult, FromRow, Row, Value};
use crate::stop::Stop;
use deadpool_postgres::{ClientWrapper, Manager, ManagerConfig, Object, RecyclingMethod, Timeouts};
use std::ops::Deref;
use std::time::Duration;
use tokio::runtime::Handle;
use tokio_postgres::Config;
use tokio_postgres::error::SqlState;
use tokio_postgres::types::ToSql;
use tokio_postgres_rustls::MakeRustlsConnect;

const READERS: usize = 8;

impl From<tokio_postgres::Error> for DbError {
    fn from(error: tokio_postgres::Error) -> Self {
        // Not the server's whole text: its DETAIL holds the very values of the row.
        let text = error.as_db_error().map_or_else(
            || error.to_string(),
            |e| format!("{} ({}) {}", e.message(), e.code().code(), e.constraint().unwrap_or("")),
        );
        if error.is_closed() {
            return Self::Gone(text);
        }
        match error.code() {
            Some(code) if *code == SqlState::UNIQUE_VIOLATION => Self::Taken(text),
            Some(code)
                if [
                    SqlState::T_R_DEADLOCK_DETECTED,
                    SqlState::T_R_SERIALIZATION_FAILURE,
                    SqlState::LOCK_NOT_AVAILABLE,
                ]
                .contains(code) =>
            {
                Self::Again(text)
            }
            Some(code)
                if [
                    SqlState::ADMIN_SHUTDOWN,
                    SqlState::CRASH_SHUTDOWN,
                    SqlState::READ_ONLY_SQL_TRANSACTION,
                ]
                .contains(code) =>
            {
                Self::Gone(text)
            }
            Some(_) => Self::Other(text),
            None => Self::Gone(text),
        }
    }
}

/// One connection, held by a thread that may wait.
pub(super) struct Client {
    client: Object,
    handle: Handle,
}

impl Client {
    fn wrapper(&self) -> &ClientWrapper {
        self.client.deref()
    }

    pub(super) fn all<R: FromRow>(&self, sql: &str, params: &[Value]) -> DbResult<Vec<R>> {
        let rows = self.handle.block_on(async {
            let statement = self.wrapper().prepare_cached(sql).await?;
            let used = statement.params().len();
            let params: Vec<&(dyn ToSql + Sync)> =
                params.iter().take(used).map(|v| v as &(dyn ToSql + Sync)).collect();
            self.wrapper().query(&statement, &params).await
        })?;
        rows.iter().map(|row| R::from_row(&Row::Pg(row))).collect()
    }

    pub(super) fn exec(&self, sql: &str, params: &[Value]) -> DbResult<u64> {
        Ok(self.handle.block_on(async {
            let statement = self.wrapper().prepare_cached(sql).await?;
            let params: Vec<&(dyn ToSql + Sync)> =
                params.iter().map(|v| v as &(dyn ToSql + Sync)).collect();
            self.wrapper().execute(&statement, &params).await
        })?)
    }

    pub(super) fn batch(&self, sql: &str) -> DbResult<()> {
        Ok(self.handle.block_on(self.wrapper().batch_execute(sql))?)
    }
}

#[derive(Clone)]
pub(super) struct Pool {
    pool: deadpool_postgres::Pool,
}

fn manager(url: &str, read_only: bool) -> DbResult<Manager> {
    let mut config: Config =
        url.parse().map_err(|e| DbError::Other(format!("the database URL is not clear: {e}")))?;
    config.application_name("mutual");
    config.connect_timeout(Duration::from_secs(3));
    if read_only {
        config.options("-c default_transaction_read_only=on");
    }
    let roots = rustls::RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    let provider = rustls::crypto::ring::default_provider();
    let tls = rustls::ClientConfig::builder_with_provider(provider.into())
        .with_safe_default_protocol_versions()
        .map_err(|e| DbError::Other(e.to_string()))?
        .with_root_certificates(roots)
        .with_no_client_auth();
    let how = ManagerConfig { recycling_method: RecyclingMethod::Fast };
    Ok(Manager::from_config(config, MakeRustlsConnect::new(tls), how))
}

impl Pool {
    pub(super) fn new(url: &str) -> DbResult<Self> {
        Self::build(manager(url, true)?, READERS)
    }

    /// A pool of one, which writes: when its connection breaks the next act gets a new one.
    pub(super) fn writing(url: &str) -> DbResult<Self> {
        Self::build(manager(url, false)?, 1)
    }

    fn build(manager: Manager, size: usize) -> DbResult<Self> {
        let timeouts = Timeouts {
            wait: Some(Duration::from_secs(10)),
            create: Some(Duration::from_secs(5)),
            recycle: Some(Duration::from_secs(5)),
        };
        let pool = deadpool_postgres::Pool::builder(manager)
            .max_size(size)
            .runtime(deadpool_postgres::Runtime::Tokio1)
            .timeouts(timeouts)
            .build()
            .map_err(|e| DbError::Other(e.to_string()))?;
        Ok(Self { pool })
    }

    pub(super) async fn client(&self) -> DbResult<Client> {
        let client = self.pool.get().await.map_err(|e| DbError::Gone(e.to_string()))?;
        Ok(Client { client, handle: Handle::current() })
    }

    pub(super) async fn with<T, F>(&self, whole: bool, ask: F) -> Result<T, Stop>
    where
        T: Send + 'static,
        F: FnOnce(&Db<'_>) -> Result<T, Stop> + Send + 'static,
    {
        let client = self.client().await?;
        tokio::task::spawn_blocking(move || {
            let db = Db::pg(&client);
            if whole {
                db.batch("begin isolation level repeatable read read only")?;
            }
            let answer = ask(&db);
            if whole {
                db.batch("rollback")?;
            }
            answer
        })
        .await
        .map_err(Stop::broken)?
    }
}
