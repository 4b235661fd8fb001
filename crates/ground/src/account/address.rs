//! Another address for an account. A link goes to the new address; only pressing it changes anything, and only while
//! the session in which it was asked for is there. An account stands by the hash of its address, so everything of
//! it moves: people, sessions, the second step.

use super::over::people_of;
use super::{BOX, LINK_LASTS};
use crate::envelope::Envelopes;
use crate::house::House;
use crate::outbox::{self, Job};
use crate::params;
use crate::seal;
use crate::stop::Stop;
use crate::store::{Db, DbResult};
use serde_json::json;

/// The tables in which an account stands, beside its own.
const OF_AN_ACCOUNT: [&str; 6] =
    ["membership", "session", "second_step", "passkey", "oidc_link", "recovery_code"];

/// Whether an address is an account's already.
pub fn is_taken(db: &Db<'_>, email_hash: &str) -> DbResult<bool> {
    let sql = "select (select count(*) from account where email_hash = $1) \
               + (select count(*) from membership where email_hash = $1)";
    Ok(db.number(sql, params![email_hash])? > 0)
}

/// Makes the link for an address that an account is to have; gives its token. `session` is the session in which it
/// was asked for, by its id in the list.
pub async fn make(
    house: &House,
    place_id: &str,
    email: &str,
    (account, session): (&str, &str),
) -> Result<String, Stop> {
    let token = seal::token();
    let (hash, email_hash) = (seal::token_hash(&token), house.keys.email_hash(email));
    let (place, email) = (place_id.to_owned(), email.trim().to_owned());
    let (of, within, now) = (account.to_owned(), session.to_owned(), house.now());
    house
        .store
        .apart(move |db| {
            db.exec(
                "insert into link (token_hash, email_hash, email, place_id, made_at, ends_at, went_to, \
                 change_of, change_in) values ($1, $2, $3, $4, $5, $6, '', $7, $8)",
                params![&hash, &email_hash, &email, &place, now, now + LINK_LASTS, &of, &within],
            )?;
            Ok(())
        })
        .await?;
    Ok(token)
}

/// What a link changes: the new address and its hash, the account and the session.
type Change = (String, String, String, String);

/// What a link would change now; nothing where the session has ended or the address is someone's by now.
fn change(db: &Db<'_>, token: &str, place_id: &str, now: i64) -> DbResult<Option<Change>> {
    let found: Option<Change> = db.one(
        "select email, email_hash, change_of, change_in from link where token_hash = $1 \
         and place_id = $2 and used_at is null and ends_at >= $3 and change_of is not null",
        params![seal::token_hash(token), place_id, now],
    )?;
    let Some(change) = found else { return Ok(None) };
    let sql = "select count(*) from session where email_hash = $1 \
               and substr(token_hash, 1, 16) = $2 and ends_at >= $3";
    let stands = db.number(sql, params![&change.2, &change.3, now])? > 0;
    Ok((stands && !is_taken(db, &change.1)?).then_some(change))
}

/// The account whose address a link would change now. Looking does not use it.
pub fn waits(db: &Db<'_>, token: &str, place_id: &str, now: i64) -> DbResult<Option<String>> {
    Ok(change(db, token, place_id, now)?.map(|(_, _, account, _)| account))
}

/// Changes the address of the account that a link is for; whether it did. Every session but the one in which it was
/// asked for ends, and so do links to the address before. A job of this `kind` for each person of the account tells
/// them the new address.
pub async fn finish(
    house: &House,
    token: &str,
    place_id: &str,
    kind: &'static str,
) -> Result<bool, Stop> {
    let (token, place, now) = (token.to_owned(), place_id.to_owned(), house.now());
    let envelopes = house.keys.envelopes.clone();
    house
        .store
        .apart(move |db| {
            let Some((email, new, old, within)) = change(db, &token, &place, now)? else {
                return Ok(false);
            };
            let sql = "insert into account (email_hash, made_at) \
                       select cast($2 as text), made_at from account where email_hash = $1";
            db.exec(sql, params![&old, &new])?;
            db.exec("delete from account where email_hash = $1", params![&old])?;
            seal_anew(db, &envelopes, &old, &new)?;
            for table in OF_AN_ACCOUNT {
                let sql = format!("update {table} set email_hash = $2 where email_hash = $1");
                db.exec(&sql, params![&old, &new])?;
            }
            let sql = "delete from session where email_hash = $1 \
                       and substr(token_hash, 1, 16) <> $2";
            db.exec(sql, params![&new, &within])?;
            // With the address before nobody comes in any more, and no other change waits.
            let sql = "delete from link where email_hash = $1 or change_of = $1 or token_hash = $2";
            db.exec(sql, params![&old, seal::token_hash(&token)])?;
            for (place, person) in people_of(db, &new)? {
                let body = json!({ "person": person, "email": email, "account": old });
                outbox::put(db, &place, now, &Job::new(kind, body))?;
            }
            Ok(true)
        })
        .await
}

/// The secret of an app is sealed under the account's name: it is sealed again under the new one.
fn seal_anew(db: &Db<'_>, envelopes: &Envelopes, old: &str, new: &str) -> Result<(), Stop> {
    let sql = "select secret from second_step where email_hash = $1";
    let Some((sealed,)) = db.one::<(String,)>(sql, params![old])? else { return Ok(()) };
    let secret = envelopes.seal(BOX, new, &envelopes.open(BOX, old, &sealed)?)?;
    let sql = "update second_step set secret = $2 where email_hash = $1";
    Ok(db.exec(sql, params![old, &secret]).map(drop)?)
}
