//! A fresh database for each telling. On PostgreSQL it is a copy of a template in which the tables are
//! made already; it is dropped at the end, also when the story failed.

use ground::clock::Clock;
use ground::store::Store;
use rusqlite::types::Value as Any;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use tokio_postgres::{Client, NoTls};

/// Any number: whoever makes the template holds this lock on the server.
const LOCK: i64 = 730_915;

/// A database of one story, and a folder for its files. Both are gone when this is dropped.
pub struct Database {
    pub url: String,
    pub folder: PathBuf,
    /// The server and the database's name there.
    on: Option<(String, String)>,
}

impl Database {
    /// A file of its own.
    pub fn sqlite() -> Self {
        let folder = folder();
        let url = format!("sqlite:{}", folder.join("mutual.db").display());
        Self { url, folder, on: None }
    }

    /// A copy of the template on a server.
    pub async fn postgres(server: &str) -> Self {
        let admin = connect(server, "postgres").await;
        let template = template(server, &admin).await;
        let name = format!("story_{}", unique());
        admin.batch_execute(&format!("create database {name} template {template}")).await.unwrap();
        let url = format!("{server}/{name}");
        Self { url, folder: folder(), on: Some((server.to_owned(), name)) }
    }

    /// Changes the database behind Mutual's back, as someone who has it in their hands could.
    pub async fn tamper(&self, sql: &str) {
        match &self.on {
            Some((server, name)) => connect(server, name).await.batch_execute(sql).await.unwrap(),
            None => {
                let file = rusqlite::Connection::open(self.folder.join("mutual.db")).unwrap();
                file.busy_timeout(std::time::Duration::from_secs(10)).unwrap();
                file.execute_batch(sql).unwrap();
            }
        }
    }

    /// Every row of a table, as text, to look for what must not be in it.
    pub async fn all_text(&self, table: &str) -> String {
        let rows: Vec<String> = match &self.on {
            Some((server, name)) => {
                let sql = format!("select cast(t.* as text) from {table} t");
                let rows = connect(server, name).await.query(&sql, &[]).await.unwrap();
                rows.iter().map(|row| row.get(0)).collect()
            }
            None => {
                let file = rusqlite::Connection::open(self.folder.join("mutual.db")).unwrap();
                let mut all = file.prepare(&format!("select * from {table}")).unwrap();
                let columns = all.column_count();
                let row = |row: &rusqlite::Row<'_>| {
                    (0..columns).map(|n| Ok(format!("{:?} ", row.get::<_, Any>(n)?))).collect()
                };
                all.query_map([], row).unwrap().map(Result::unwrap).collect()
            }
        };
        rows.join("\n")
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        // What is left behind does no harm: a temporary folder, a database with a number for a name.
        let _ = std::fs::remove_dir_all(&self.folder);
        let Some((server, name)) = self.on.take() else { return };
        let dropping = std::thread::spawn(move || {
            let Ok(runtime) = tokio::runtime::Runtime::new() else { return };
            runtime.block_on(async {
                let admin = connect(&server, "postgres").await;
                let _ = admin.batch_execute(&format!("drop database {name} with (force)")).await;
            });
        });
        let _ = dropping.join();
    }
}

fn unique() -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let n = COUNT.fetch_add(1, Ordering::Relaxed);
    format!("{}_{n}_{}", std::process::id(), ground::hex(&ground::chance::<4>()))
}

fn folder() -> PathBuf {
    let folder = std::env::temp_dir().join(format!("mutual-story-{}", unique()));
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

async fn connect(server: &str, name: &str) -> Client {
    let (client, connection) =
        tokio_postgres::connect(&format!("{server}/{name}"), NoTls).await.unwrap_or_else(|e| {
            panic!("{server}: {e}. Set MUTUAL_PG to a server that answers, or to `off`")
        });
    tokio::spawn(connection);
    client
}

/// The name of the template for the tables as they are now; made if it is not there.
async fn template(server: &str, admin: &Client) -> String {
    let steps: String = mutual::MIGRATIONS.iter().map(|m| m.sql).collect();
    let name = format!("template_{}", &ground::seal::token_hash(&steps)[..12]);
    let lock = format!("select pg_advisory_lock({LOCK})");
    admin.batch_execute(&lock).await.unwrap();
    let sql = "select datistemplate from pg_database where datname = $1";
    let there = admin.query_opt(sql, &[&name]).await.unwrap().map(|row| row.get::<_, bool>(0));
    if there != Some(true) {
        if there.is_some() {
            // Whoever began to make it was stopped in the middle.
            admin.batch_execute(&format!("drop database {name} with (force)")).await.unwrap();
        }
        admin.batch_execute(&format!("create database {name}")).await.unwrap();
        let store = Store::open(&format!("{server}/{name}"), Clock::Machine).await.unwrap();
        store.migrate(mutual::MIGRATIONS).await.unwrap();
        drop(store);
        let done = format!(
            "alter database {name} with allow_connections false is_template true; \
             select pg_terminate_backend(pid) from pg_stat_activity where datname = '{name}'"
        );
        admin.batch_execute(&done).await.unwrap();
    }
    admin.batch_execute(&format!("select pg_advisory_unlock({LOCK})")).await.unwrap();
    name
}
