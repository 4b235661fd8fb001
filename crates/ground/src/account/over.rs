//! Sessions that end at once, whoever has them: of one account, and of a whole database that was put back.

use super::BOX;
use crate::params;
use crate::stop::Stop;
use crate::store::{Db, DbResult, Store};

/// The step of ground's tables with which there is a table of what waits for an answer.
const CEREMONIES: i64 = 5;

/// Ends every session of an account.
pub async fn sessions_of(store: &Store, email_hash: &str) -> Result<(), Stop> {
    let account = email_hash.to_owned();
    store
        .apart(move |db| {
            let sql = "delete from session where email_hash = $1";
            Ok(db.exec(sql, params![&account]).map(drop)?)
        })
        .await
}

/// Ends every session, every link and all that waits for an answer. A backup has those of its day: put back, they would
/// let in also whoever has ended them since.
pub async fn everyone(store: &Store) -> Result<(), Stop> {
    let todo = store.pending(crate::MIGRATIONS).await?;
    let waits = !todo.iter().any(|step| step.number == CEREMONIES);
    store
        .apart(move |db| {
            db.exec("delete from session", params![])?;
            db.exec("delete from link", params![])?;
            if waits {
                db.exec("delete from ceremony", params![])?;
            }
            Ok(())
        })
        .await
}

/// Whose account it is: place and person, in each place that they have joined.
pub fn people_of(db: &Db<'_>, email_hash: &str) -> DbResult<Vec<(String, String)>> {
    let sql = "select place_id, person_id from membership where email_hash = $1 order by place_id";
    db.all(sql, params![email_hash])
}

/// The box of the accounts, where something that lasts is sealed in it.
pub fn sealed_box(db: &Db<'_>) -> DbResult<Option<String>> {
    let apps = db.number("select count(*) from second_step", params![])?;
    let keys = db.number("select count(*) from passkey", params![])?;
    Ok((apps + keys > 0).then(|| BOX.to_owned()))
}
