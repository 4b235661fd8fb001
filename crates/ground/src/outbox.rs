//! Work for later: mails, reminders, letters. A job is put in the transaction of the change that wants
//! it, and done after the commit, once: whoever claims it has it for five minutes, and two processes
//! that share a database never hold the same one. A job that fails is tried again, later each time.

use crate::house::House;
use crate::params;
use crate::stop::Stop;
use crate::store::{Db, DbResult};
use serde_json::Value as Json;
use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

const HELD: i64 = 5 * 60_000;
const MOST_TRIES: i64 = 8;
/// Few enough to be done while they are held, also where each mail takes the minute that SMTP may take.
const AT_ONCE: i64 = 4;

/// A job: what kind, with what, and not before when (milliseconds; 0 is at once).
#[derive(Clone, Debug)]
pub struct Job {
    pub kind: &'static str,
    pub body: Json,
    pub due_at: i64,
}

impl Job {
    pub fn new(kind: &'static str, body: Json) -> Self {
        Self { kind, body, due_at: 0 }
    }

    pub fn not_before(mut self, at: i64) -> Self {
        self.due_at = at;
        self
    }
}

pub(crate) fn put(db: &Db<'_>, place_id: &str, at: i64, job: &Job) -> DbResult<()> {
    db.exec(
        "insert into outbox (place_id, id, kind, body, made_at, due_at, claimed_until, tries) \
         values ($1, $2, $3, $4, $5, $6, 0, 0)",
        params![place_id, crate::id::new(at), job.kind, job.body.to_string(), at, job.due_at],
    )
    .map(drop)
}

/// A job that tells a person something, by the way they chose: an e-mail, or a letter to print. `key`
/// names the messages `{key}-subject` and `{key}-text`; `parts` fill them in; `path` is where to look.
/// `[[key]]` in a part stands for a message in the words that the person chose. A subject holds nothing
/// private: it is read by whoever sees the screen.
pub fn tell(person_id: &str, key: &str, parts: &[(&str, &str)], path: &str) -> Job {
    let parts: serde_json::Map<String, Json> =
        parts.iter().map(|(k, v)| ((*k).to_owned(), Json::from(*v))).collect();
    Job::new(
        "tell",
        serde_json::json!({ "person": person_id, "key": key, "parts": parts, "path": path }),
    )
}

/// Puts a job that no act wants: to send a sign-in link. It is in no trail.
pub async fn put_apart(house: &House, place_id: &str, job: Job) -> Result<(), Stop> {
    let (place_id, at) = (place_id.to_owned(), house.now());
    house.store.apart(move |db| Ok(put(db, &place_id, at, &job)?)).await
}

/// How many jobs wait in a place, due or not.
pub fn waiting(db: &Db<'_>, place_id: &str) -> DbResult<i64> {
    let sql = "select count(*) from outbox where place_id = $1 and done_at is null";
    db.number(sql, params![place_id])
}

/// How many jobs of a place should have been done before a time, and are not.
pub fn late(db: &Db<'_>, place_id: &str, before: i64) -> DbResult<i64> {
    let sql = "select count(*) from outbox where place_id = $1 and done_at is null \
               and due_at < $2 and made_at < $2";
    db.number(sql, params![place_id, before])
}

type Done = Pin<Box<dyn Future<Output = Result<(), Stop>> + Send>>;
type Hand = Arc<dyn Fn(House, String, Json) -> Done + Send + Sync>;

/// Who does which kind of job.
#[derive(Clone, Default)]
pub struct Hands {
    hands: BTreeMap<&'static str, Hand>,
}

impl Hands {
    /// Registers who does a kind of job: a function of the house, the place's id and the job's body,
    /// a JSON object to which the job's own id is added as `job`.
    pub fn on<F, D>(mut self, kind: &'static str, hand: F) -> Self
    where
        F: Fn(House, String, Json) -> D + Send + Sync + 'static,
        D: Future<Output = Result<(), Stop>> + Send + 'static,
    {
        let hand: Hand = Arc::new(move |house, place, body| Box::pin(hand(house, place, body)));
        self.hands.insert(kind, hand);
        self
    }

    pub fn and(mut self, others: Self) -> Self {
        self.hands.extend(others.hands);
        self
    }
}

struct Claimed {
    id: String,
    kind: String,
    body: String,
    tries: i64,
}

/// Does what is due now in every place; gives how many jobs were done.
pub async fn work(house: &House, hands: &Hands, worker: &str) -> Result<u64, Stop> {
    let mut done = 0;
    for place_id in house.places.keys() {
        loop {
            let jobs = claim(house, place_id, worker).await?;
            if jobs.is_empty() {
                break;
            }
            for job in jobs {
                done += u64::from(one(house, hands, place_id, job).await?);
            }
        }
    }
    Ok(done)
}

async fn claim(house: &House, place_id: &str, worker: &str) -> Result<Vec<Claimed>, Stop> {
    let (place, worker, now) = (place_id.to_owned(), worker.to_owned(), house.now());
    // Most of the time there is nothing to do: look before taking the writers' line.
    let look = place.clone();
    let waiting = house
        .store
        .read(move |db| {
            Ok(db.number(
                "select count(*) from outbox where place_id = $1 and done_at is null \
                 and due_at <= $2 and claimed_until < $2",
                params![look, now],
            )?)
        })
        .await?;
    if waiting == 0 {
        return Ok(Vec::new());
    }
    house
        .store
        .apart(move |db| {
            let rows: Vec<(String, String, String, i64)> = db.all(
                "update outbox set claimed_until = $3, claimed_by = $4, tries = tries + 1 \
                 where place_id = $1 and done_at is null and claimed_until < $2 and id in \
                 (select id from outbox where place_id = $1 and done_at is null and due_at <= $2 \
                  and claimed_until < $2 order by due_at, id limit $5) \
                 returning id, kind, body, tries",
                params![&place, now, now + HELD, &worker, AT_ONCE],
            )?;
            Ok(rows
                .into_iter()
                .map(|(id, kind, body, tries)| Claimed { id, kind, body, tries })
                .collect())
        })
        .await
}

async fn one(house: &House, hands: &Hands, place_id: &str, job: Claimed) -> Result<bool, Stop> {
    let result = match (hands.hands.get(job.kind.as_str()), serde_json::from_str(&job.body)) {
        (Some(hand), Ok(Json::Object(mut body))) => {
            // A hand that is run twice knows by this that it is the same job.
            body.insert("job".into(), Json::from(job.id.as_str()));
            hand(house.clone(), place_id.to_owned(), Json::Object(body)).await
        }
        _ => Err(Stop::broken(format!("nobody does a job of kind {}", job.kind))),
    };
    let (place_id, id, now) = (place_id.to_owned(), job.id, house.now());
    let well = result.is_ok();
    let failed = result.err().map(|stop| {
        tracing::warn!(kind = job.kind, tries = job.tries, "a job failed: {stop:?}");
        format!("{stop:?}")
    });
    let over = well || job.tries >= MOST_TRIES;
    let wait = 60_000 << job.tries.min(10);
    house
        .store
        .apart(move |db| {
            if over {
                // What the job held is not needed any more, and may be private.
                db.exec(
                    "update outbox set done_at = $3, failed = $4, body = '' \
                     where place_id = $1 and id = $2",
                    params![&place_id, &id, now, &failed],
                )?;
            } else {
                db.exec(
                    "update outbox set due_at = $3, claimed_until = 0, failed = $4 \
                     where place_id = $1 and id = $2",
                    params![&place_id, &id, now + wait, &failed],
                )?;
            }
            Ok(())
        })
        .await?;
    Ok(well)
}
