//! What changed: measures chosen at the start, read before and after, judged by people of each hat.

pub mod choose;
pub mod judge;
pub mod read;

use crate::thread::Thread;
use ground::hat::Hats;
use ground::stop::Stop;
use ground::store::{Db, DbResult};
use ground::visit::Visit;
use ground::{params, row};

row! {
    /// How we will see what changed.
    #[derive(Clone, Debug)]
    pub struct Measure {
        pub id: String,
        pub body: String,
        pub unit: String,
        /// `more` or `less`: which way is better.
        pub better: String,
        pub chosen_by: String,
        pub chosen_hats: i64,
        pub chosen_at: i64,
        pub before_value: Option<String>,
        pub before_at: Option<i64>,
        pub after_value: Option<String>,
        pub after_at: Option<i64>,
    }
}

row! {
    /// What one person says of a measure.
    #[derive(Clone, Debug)]
    pub struct Judgement {
        pub measure_id: String,
        pub person_id: String,
        pub hats: i64,
        /// `better`, `same`, `worse`.
        pub says: String,
        pub why: String,
    }
}

impl Judgement {
    pub fn hats(&self) -> Hats {
        Hats::from_bits(self.hats)
    }
}

pub fn of(db: &Db<'_>, thread: &Thread) -> DbResult<Vec<Measure>> {
    let sql = format!(
        "select {} from measure where place_id = $1 and thread_id = $2 order by chosen_at, id",
        Measure::COLUMNS
    );
    db.all(&sql, params![&thread.place_id, &thread.id])
}

pub fn judgements(db: &Db<'_>, thread: &Thread) -> DbResult<Vec<Judgement>> {
    let sql = format!(
        "select {} from judgement where place_id = $1 and thread_id = $2 order by at, id",
        Judgement::COLUMNS
    );
    db.all(&sql, params![&thread.place_id, &thread.id])
}

/// The measure of a request's address.
pub async fn seen(visit: &Visit, thread: &Thread, id: &str) -> Result<Measure, Stop> {
    let (t, id) = (thread.clone(), id.to_owned());
    let find =
        move |db: &Db<'_>| of(db, &t)?.into_iter().find(|m| m.id == id).ok_or(Stop::NotFound);
    visit.house.store.read(find).await
}
