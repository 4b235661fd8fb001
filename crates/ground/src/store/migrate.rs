//! Each room brings its tables as numbered SQL files; they run at start, in order, once.

use super::{Db, Store};
use crate::params;
use crate::stop::Stop;

/// One numbered step of a room's tables.
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    pub room: &'static str,
    pub number: i64,
    pub sql: &'static str,
}

/// A step that has not run on this database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pending {
    pub room: &'static str,
    pub number: i64,
}

const OWN: &str = "create table if not exists migration (room text not null, number bigint not null, \
                   at bigint not null, primary key (room, number))";

fn pending(db: &Db<'_>, steps: &[Migration]) -> Result<Vec<Migration>, Stop> {
    let done: Vec<(String, i64)> = db.all("select room, number from migration", params![])?;
    let is_done = |m: &Migration| done.iter().any(|(r, n)| r == m.room && *n == m.number);
    Ok(steps.iter().filter(|m| !is_done(m)).copied().collect())
}

impl Store {
    /// The steps that would run, in order.
    pub async fn pending(&self, steps: &'static [Migration]) -> Result<Vec<Pending>, Stop> {
        let found = self.read(move |db| pending(db, steps)).await;
        let todo = match found {
            Ok(todo) => todo,
            // A database without our own table has had nothing done to it yet.
            Err(Stop::Db(_)) => steps.to_vec(),
            Err(other) => return Err(other),
        };
        Ok(todo.iter().map(|m| Pending { room: m.room, number: m.number }).collect())
    }

    /// Runs the steps that have not run yet, all of them or none.
    pub async fn migrate(&self, steps: &'static [Migration]) -> Result<Vec<Pending>, Stop> {
        let at = self.clock().now();
        self.apart(move |db| {
            db.batch(OWN)?;
            // Two processes that start together: the second waits here and finds it all done.
            if !db.for_update().is_empty() {
                db.batch("lock table migration in exclusive mode")?;
            }
            let todo = pending(db, steps)?;
            for step in &todo {
                db.batch(step.sql)?;
                db.exec(
                    "insert into migration (room, number, at) values ($1, $2, $3)",
                    params![step.room, step.number, at],
                )?;
            }
            Ok(todo.iter().map(|m| Pending { room: m.room, number: m.number }).collect())
        })
        .await
    }
}
