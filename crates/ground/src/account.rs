//! Accounts, login sessions and sign-in links. They belong to no place and stand by hashes of their
//! own: the tables alone tell no address, and a stolen copy of them signs nobody in.

pub mod address;
pub mod asking;
pub mod oidc;
pub mod over;
pub mod passkey;
pub mod step;

use crate::house::House;
use crate::params;
use crate::seal;
use crate::stop::Stop;
use crate::store::{Db, DbResult, Store};

/// The box in which what belongs to accounts lies sealed: secrets of apps, passkeys, what waits for an answer.
const BOX: &str = "accounts";

/// How long a sign-in link can be used, in milliseconds: fifteen minutes.
pub const LINK_LASTS: i64 = 15 * 60_000;

/// How long a login session lasts, in milliseconds: thirty days.
pub const SESSION_LASTS: i64 = 30 * crate::clock::DAY;

/// For how long after someone proved who they are the most private pages do not ask again, in
/// milliseconds: half an hour. Asked anew at once on a shared device's next visit: see [`Session`].
pub const PROOF_LASTS: i64 = 30 * 60_000;

crate::row! {
    /// A login session that has not ended.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Session {
        pub email_hash: String,
        pub proved_at: i64,
        /// When they said that they share this device; nothing when it is theirs alone.
        pub shared: Option<i64>,
        /// Set while it waits for its second step: until then it is nobody's.
        pub half: Option<i64>,
        /// When it passed its second step, if it did.
        pub second_at: Option<i64>,
        /// The issuer of the provider with which it began; nothing where it began with a link.
        pub began: Option<String>,
    }
}

/// The same on a device that is shared: five minutes.
pub const PROOF_LASTS_SHARED: i64 = 5 * 60_000;

/// So much is kept of what a program calls itself, in characters.
const LONGEST_AGENT: usize = 200;

crate::row! {
    /// A login session, for the list of them.
    #[derive(Clone, Debug)]
    pub struct Listed {
        /// The first signs of the token's hash: enough to end it, and of no use to sign in.
        pub id: String,
        pub made_at: i64,
        pub ends_at: i64,
        pub agent: String,
        pub shared: Option<i64>,
        /// Set while it waits for its second step.
        pub half: Option<i64>,
    }
}

/// The sessions of an account that have not ended, newest first.
pub fn sessions(db: &Db<'_>, email_hash: &str, now: i64) -> DbResult<Vec<Listed>> {
    db.all(
        "select substr(token_hash, 1, 16) as id, made_at, ends_at, agent, shared, half from session \
         where email_hash = $1 and ends_at >= $2 order by made_at desc, token_hash",
        params![email_hash, now],
    )
}

/// The id of a session in that list.
pub fn listed_id(token: &str) -> String {
    seal::token_hash(token).chars().take(16).collect()
}

/// Ends one session of an account, by its id in the list; whether there was one.
pub async fn end_listed(house: &House, email_hash: &str, id: &str) -> Result<bool, Stop> {
    let (account, id) = (email_hash.to_owned(), id.to_owned());
    house
        .store
        .apart(move |db| {
            let sql =
                "delete from session where email_hash = $1 and substr(token_hash, 1, 16) = $2";
            Ok(db.exec(sql, params![&account, &id])? > 0)
        })
        .await
}

/// Ends every session of an account but this one.
pub async fn end_others(house: &House, email_hash: &str, token: &str) -> Result<(), Stop> {
    let (account, hash) = (email_hash.to_owned(), seal::token_hash(token));
    house
        .store
        .apart(move |db| {
            let sql = "delete from session where email_hash = $1 and token_hash <> $2";
            Ok(db.exec(sql, params![&account, &hash]).map(drop)?)
        })
        .await
}

/// Notes whether the device of a session is shared.
pub async fn share_device(house: &House, token: &str, shared: bool) -> Result<(), Stop> {
    let (hash, at) = (seal::token_hash(token), shared.then(|| house.now()));
    house
        .store
        .apart(move |db| {
            let sql = "update session set shared = $2 where token_hash = $1";
            Ok(db.exec(sql, params![&hash, at]).map(drop)?)
        })
        .await
}

/// A sign-in link that was just used up.
#[derive(Clone, Debug)]
pub struct Used {
    pub email_hash: String,
    pub email: String,
    pub went_to: String,
    /// The person of the place, when the address belongs to one.
    pub person_id: Option<String>,
    /// The issuer of the provider that told the address; nothing where the link came by mail.
    pub began: Option<String>,
}

/// Lets go of links and sessions that ended: with a link an address goes.
pub async fn forget_ended(store: &Store, now: i64) -> Result<(), Stop> {
    store
        .apart(move |db| {
            db.exec("delete from link where ends_at < $1", params![now - crate::clock::DAY])?;
            Ok(db.exec("delete from session where ends_at < $1", params![now]).map(drop)?)
        })
        .await
}

/// The person that an address belongs to in a place, if any.
pub fn person_of(db: &Db<'_>, email_hash: &str, place_id: &str) -> DbResult<Option<String>> {
    let sql = "select person_id from membership where email_hash = $1 and place_id = $2";
    Ok(db.one::<(String,)>(sql, params![email_hash, place_id])?.map(|(id,)| id))
}

/// Makes a sign-in link; gives its token, which is kept nowhere else. `began` is the issuer of the provider that
/// told us the address, where no mail did.
pub async fn make_link(
    house: &House,
    place_id: &str,
    email: &str,
    went_to: &str,
    began: Option<&str>,
) -> Result<String, Stop> {
    let token = seal::token();
    let (hash, email_hash) = (seal::token_hash(&token), house.keys.email_hash(email));
    let (place, email, to) = (place_id.to_owned(), email.trim().to_owned(), went_to.to_owned());
    let (began, now) = (began.map(str::to_owned), house.now());
    house
        .store
        .apart(move |db| {
            db.exec(
                "insert into link (token_hash, email_hash, email, place_id, made_at, ends_at, went_to, \
                 began) values ($1, $2, $3, $4, $5, $6, $7, $8)",
                params![&hash, &email_hash, &email, &place, now, now + LINK_LASTS, &to, began.clone()],
            )?;
            Ok(())
        })
        .await?;
    Ok(token)
}

/// Whether a link could be used now. Looking does not use it: mail programs look at links too.
pub fn link_is_good(db: &Db<'_>, token: &str, place_id: &str, now: i64) -> DbResult<bool> {
    let sql = "select count(*) from link where token_hash = $1 and place_id = $2 \
               and used_at is null and ends_at >= $3 and change_of is null";
    Ok(db.number(sql, params![seal::token_hash(token), place_id, now])? > 0)
}

/// The account that a link is for, if it could be used now. Looking does not use it.
pub fn link_account(
    db: &Db<'_>,
    token: &str,
    place_id: &str,
    now: i64,
) -> DbResult<Option<String>> {
    let sql = "select email_hash from link where token_hash = $1 and place_id = $2 \
               and used_at is null and ends_at >= $3 and change_of is null";
    let found = db.one::<(String,)>(sql, params![seal::token_hash(token), place_id, now])?;
    Ok(found.map(|(hash,)| hash))
}

/// Uses a link up: it works once, in one of any number of requests at the same time.
pub async fn use_link(house: &House, token: &str, place_id: &str) -> Result<Option<Used>, Stop> {
    let (hash, place, now) = (seal::token_hash(token), place_id.to_owned(), house.now());
    house
        .store
        .apart(move |db| {
            let used: Option<(String, String, String, Option<String>)> = db.one(
                "update link set used_at = $3 where token_hash = $1 and place_id = $2 \
                 and used_at is null and ends_at >= $3 and change_of is null returning email_hash, email, went_to, began",
                params![&hash, &place, now],
            )?;
            let Some((email_hash, email, went_to, began)) = used else { return Ok(None) };
            db.exec("update link set email = '' where token_hash = $1", params![&hash])?;
            let person_id = person_of(db, &email_hash, &place)?;
            Ok(Some(Used { email_hash, email, went_to, person_id, began }))
        })
        .await
}

/// Ties an address to a person of a place. An address has one person in a place at most.
pub async fn tie(
    store: &Store,
    email_hash: &str,
    place_id: &str,
    person_id: &str,
) -> Result<(), Stop> {
    let (hash, place, person) = (email_hash.to_owned(), place_id.to_owned(), person_id.to_owned());
    let now = store.clock().now();
    store
        .apart(move |db| {
            db.exec(
                "insert into account (email_hash, made_at) values ($1, $2) \
                 on conflict (email_hash) do nothing",
                params![&hash, now],
            )?;
            db.exec(
                "insert into membership (email_hash, place_id, person_id, made_at) \
                 values ($1, $2, $3, $4) on conflict (email_hash, place_id) do nothing",
                params![&hash, &place, &person, now],
            )?;
            Ok(())
        })
        .await
}

/// Forgets that an account is of a person of a place. An account that is of nobody anywhere any more goes,
/// with its sessions, its second step, its passkeys and what it is linked with.
pub async fn forget_person(store: &Store, place_id: &str, person_id: &str) -> Result<(), Stop> {
    let (place, person) = (place_id.to_owned(), person_id.to_owned());
    store
        .apart(move |db| {
            let sql = "select email_hash from membership where place_id = $1 and person_id = $2";
            let accounts: Vec<(String,)> = db.all(sql, params![&place, &person])?;
            let sql = "delete from membership where place_id = $1 and person_id = $2";
            db.exec(sql, params![&place, &person])?;
            for (account,) in accounts {
                db.exec("delete from session where email_hash = $1", params![&account])?;
                let sql = "select count(*) from membership where email_hash = $1";
                if db.number(sql, params![&account])? > 0 {
                    continue;
                }
                db.exec("delete from link where change_of = $1", params![&account])?;
                for table in
                    ["link", "second_step", "passkey", "oidc_link", "recovery_code", "account"]
                {
                    let sql = format!("delete from {table} where email_hash = $1");
                    db.exec(&sql, params![&account])?;
                }
            }
            Ok(())
        })
        .await
}

/// Begins a login session; gives its token for the cookie.
pub async fn begin_session(house: &House, email_hash: &str) -> Result<String, Stop> {
    begin_session_in(house, email_hash, "", None).await
}

/// The same, with what the program that it begins in calls itself, and the issuer of the provider with which it
/// begins, if any. Where the account has a second step, the session is half until that is passed.
pub async fn begin_session_in(
    house: &House,
    email_hash: &str,
    agent: &str,
    began: Option<&str>,
) -> Result<String, Stop> {
    let token = seal::token();
    let (hash, account, now) = (seal::token_hash(&token), email_hash.to_owned(), house.now());
    let agent: String = agent.chars().take(LONGEST_AGENT).collect();
    let began = began.map(str::to_owned);
    house
        .store
        .apart(move |db| {
            db.exec(
                "insert into session (token_hash, email_hash, made_at, seen_at, ends_at, proved_at, \
                 half, agent, began) values ($1, $2, $3, $3, $4, $3, $5, $6, $7)",
                params![
                    &hash,
                    &account,
                    now,
                    now + SESSION_LASTS,
                    step::has(db, &account)?.then_some(now),
                    &agent,
                    began.clone()
                ],
            )?;
            Ok(())
        })
        .await?;
    Ok(token)
}

/// A session that has not ended, by its token.
pub fn session(db: &Db<'_>, token: &str, now: i64) -> DbResult<Option<Session>> {
    let sql =
        format!("select {} from session where token_hash = $1 and ends_at >= $2", Session::COLUMNS);
    db.one(&sql, params![seal::token_hash(token), now])
}

/// Notes that whoever has this session has just proved who they are.
pub async fn prove(house: &House, token: &str) -> Result<(), Stop> {
    let (hash, now) = (seal::token_hash(token), house.now());
    house
        .store
        .apart(move |db| {
            let sql = "update session set proved_at = $2 where token_hash = $1";
            db.exec(sql, params![&hash, now])?;
            Ok(())
        })
        .await
}

/// Ends one session.
pub async fn end_session(house: &House, token: &str) -> Result<(), Stop> {
    let hash = seal::token_hash(token);
    house
        .store
        .apart(move |db| {
            db.exec("delete from session where token_hash = $1", params![&hash])?;
            Ok(())
        })
        .await
}

/// Ends every session of the account that this session belongs to, on every device.
pub async fn end_everywhere(house: &House, token: &str) -> Result<(), Stop> {
    let hash = seal::token_hash(token);
    house
        .store
        .apart(move |db| {
            let account: Option<(String,)> =
                db.one("select email_hash from session where token_hash = $1", params![&hash])?;
            if let Some((account,)) = account {
                db.exec("delete from session where email_hash = $1", params![&account])?;
            }
            Ok(())
        })
        .await
}
