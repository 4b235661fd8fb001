//! How long things are kept, as data: each room says of its tables from when days count and what becomes of a
//! row when they are over; how many days is the place's promise, with its date and source. A job carries it
//! out, and writes down what it did. What a person wrote for themselves is not here: it stays as long as they
//! want it.

use crate::clock::DAY;
use crate::fact::Fact;
use crate::held::Forget;
use crate::house::House;
use crate::outbox::Job;
use crate::params;
use crate::permit::{Act, Role};
use crate::place::Ground;
use crate::stop::Stop;
use crate::store::{Db, DbResult, Value};
use crate::trail::{Detail, Tx, Writing};
use crate::viewer::Viewer;
use serde_json::{Value as Json, json};

/// One rule of keeping.
#[derive(Clone, Copy, Debug)]
pub struct Keep {
    /// Its name: the messages `kept-{key}` (what it is) and `kept-{key}-then` (what becomes of it).
    pub key: &'static str,
    /// The place's promise that holds its days; none where each row says its own.
    pub promise: Option<&'static str>,
    pub table: &'static str,
    /// From when days count, in milliseconds, as SQL about one row; null as long as they do not, and once it
    /// was done.
    pub since: &'static str,
    pub then: Forget,
    /// The box of a row that is sealed under a key of its own (place, id): the key goes with the row.
    pub own_box: Option<fn(&str, &str) -> String>,
}

/// So many rows of one rule are done in one act, so that others need not wait for it.
const AT_ONCE: i64 = 500;

/// What ground itself keeps for a time.
pub const KEEPS: &[Keep] = &[
    Keep {
        key: "acting",
        promise: Some("keep-agreed"),
        table: "acting",
        since: "coalesce(ended_at, until_at)",
        then: Forget::Delete,
        own_box: None,
    },
    Keep {
        key: "groups",
        promise: Some("keep-left"),
        table: "group_member",
        since: "left_at",
        then: Forget::Delete,
        own_box: None,
    },
    Keep {
        key: "jobs",
        promise: Some("keep-job"),
        table: "outbox",
        since: "done_at",
        then: Forget::Delete,
        own_box: None,
    },
];

/// The job does what the rules of keeping say.
pub struct CarryOut;

impl Act for CarryOut {
    type On = Ground;
    const FACT: Fact = Fact::KeepCarryOut;
    const MAY: &'static [Role] = &[Role::Steward];
}

crate::row! {
    /// What the job did by one rule at one time.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Run {
        pub rule: String,
        pub number: i64,
        pub at: i64,
    }
}

/// What the job did lately, newest first.
pub fn runs(db: &Db<'_>, place_id: &str, most: i64) -> DbResult<Vec<Run>> {
    db.all(
        "select rule, number, at from keep_run where place_id = $1 order by at desc, id desc limit $2",
        params![place_id, most],
    )
}

impl Keep {
    /// The rows whose days are over: those that count from before `before`.
    fn over(&self, db: &Db<'_>, place_id: &str, before: i64) -> DbResult<Vec<String>> {
        let sql = format!(
            "select id from {} where place_id = $1 and {} < $2 order by id limit $3",
            self.table, self.since
        );
        let rows: Vec<(String,)> =
            db.all(&sql, &[Value::from(place_id), Value::from(before), Value::from(AT_ONCE)])?;
        Ok(rows.into_iter().map(|(id,)| id).collect())
    }

    fn before(&self, house: &House, place_id: &str) -> Option<i64> {
        let now = house.now();
        let place = house.place(place_id)?;
        Some(now - self.promise.map_or(0, |key| place.promise(key, now)) * DAY)
    }

    fn carry_out(
        &self,
        writing: &Writing<'_, '_, CarryOut>,
        place_id: &str,
        ids: &[String],
    ) -> DbResult<()> {
        for id in ids {
            self.then.of(writing, self.table, "id", (place_id, id), "")?;
        }
        let boxes: Vec<String> =
            self.own_box.iter().flat_map(|of| ids.iter().map(|id| of(place_id, id))).collect();
        if !boxes.is_empty() {
            writing.later(&Job::new("keep-boxes", json!({ "boxes": boxes })))?;
        }
        Ok(())
    }
}

/// Carries every rule out in a place; gives how many rows were done. Where nothing is over, nothing is written.
pub async fn carry_out(house: &House, place_id: &str) -> Result<u64, Stop> {
    let mut done = 0;
    for keep in house.keeps.clone() {
        let Some(before) = keep.before(house, place_id) else { continue };
        loop {
            let place = place_id.to_owned();
            let over = house.store.read(move |db| Ok(keep.over(db, &place, before)?)).await?;
            if over.is_empty() {
                break;
            }
            done += rule(house, place_id, keep, before).await?;
            if over.len() < usize::try_from(AT_ONCE).unwrap_or(usize::MAX) {
                break;
            }
        }
    }
    Ok(done)
}

/// One rule's rows, as one act. They are looked for again under the lock: another process may have been first.
async fn rule(house: &House, place_id: &str, keep: Keep, before: i64) -> Result<u64, Stop> {
    let viewer = Viewer::system(place_id);
    let kept = house
        .store
        .act(place_id, move |tx: &Tx<'_>| {
            let ids = keep.over(tx, tx.place_id(), before)?;
            if ids.is_empty() {
                return Err(Stop::Already(String::new()));
            }
            let number = i64::try_from(ids.len()).map_err(Stop::broken)?;
            let ground = Ground { place_id: tx.place_id().to_owned() };
            let writing = tx.write(viewer.may::<CarryOut>(&ground)?)?;
            keep.carry_out(&writing, tx.place_id(), &ids)?;
            writing.exec(
                "insert into keep_run (place_id, id, rule, number, at) values ($1, $2, $3, $4, $5)",
                params![tx.place_id(), tx.id(), keep.key, number, tx.now()],
            )?;
            Ok(writing.keep(Detail::none().say(keep.key, number))?.with(ids.len() as u64))
        })
        .await;
    match kept {
        Err(Stop::Already(_)) => Ok(0),
        other => other,
    }
}

/// The hand for jobs of kind `keep-boxes`: destroys the keys of what is gone.
pub async fn destroy(house: House, _: String, body: Json) -> Result<(), Stop> {
    for of in body["boxes"].as_array().into_iter().flatten().filter_map(Json::as_str) {
        house.keys.envelopes.destroy(of)?;
    }
    Ok(())
}
