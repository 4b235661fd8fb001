//! A second step of signing in: a code from an app (TOTP, RFC 6238: six digits, thirty seconds), a passkey (see
//! [`super::passkey`]), a connected provider (see [`super::oidc`]), or one of ten recovery codes on paper. An account
//! that has one of the first three begins its sessions half: they are nobody's until the step is passed. With the
//! mailbox alone nobody takes the step away.

use super::{BOX, oidc, passkey};
use crate::house::House;
use crate::params;
use crate::seal;
use crate::stop::Stop;
use crate::store::{Db, DbResult, Store};
use totp_rs::{Builder, Secret, Totp};

/// How many recovery codes are made; each works once.
const CODES: usize = 10;

fn totp(secret: Secret) -> Result<Totp, Stop> {
    Builder::new().with_secret(secret).build().map_err(Stop::broken)
}

/// What an app needs to know: the secret as people type it, and as an address to scan.
pub struct Begun {
    pub secret: String,
    pub uri: String,
}

/// Begins to set a second step up, or shows what was begun. It counts only once it is confirmed.
pub async fn begin(house: &House, email_hash: &str, issuer: &str) -> Result<Begun, Stop> {
    let envelopes = &house.keys.envelopes;
    let account = email_hash.to_owned();
    let begun = house.store.read(move |db| Ok(row(db, &account)?)).await?;
    let secret = match begun {
        Some((sealed, _, _)) => envelopes.open(BOX, email_hash, &sealed)?,
        None => {
            let fresh = Secret::from(crate::chance::<20>()).to_base32();
            envelopes.make(BOX)?;
            let (sealed, now) = (envelopes.seal(BOX, email_hash, &fresh)?, house.now());
            let account = email_hash.to_owned();
            house
                .store
                .apart(move |db| {
                    let sql = "insert into second_step (email_hash, secret, made_at, last_step) \
                               values ($1, $2, $3, 0)";
                    Ok(db.exec(sql, params![&account, &sealed, now]).map(drop)?)
                })
                .await?;
            fresh
        }
    };
    let issuer = crate::page::encode(issuer);
    let uri = format!("otpauth://totp/{issuer}:Mutual?secret={secret}&issuer={issuer}");
    Ok(Begun { secret, uri })
}

fn row(db: &Db<'_>, email_hash: &str) -> DbResult<Option<(String, Option<i64>, i64)>> {
    let sql = "select secret, confirmed_at, last_step from second_step where email_hash = $1";
    db.one(sql, params![email_hash])
}

/// Whether an account has a second step: an app, a passkey, or a connected provider.
pub fn has(db: &Db<'_>, email_hash: &str) -> DbResult<bool> {
    Ok(has_app(db, email_hash)?
        || passkey::count(db, email_hash)? > 0
        || oidc::connected(db, email_hash)? > 0)
}

/// Whether its second step is, or is also, an app.
pub fn has_app(db: &Db<'_>, email_hash: &str) -> DbResult<bool> {
    Ok(row(db, email_hash)?.is_some_and(|(_, confirmed, _)| confirmed.is_some()))
}

/// Whether someone of a place signs in with a second step; not where they have no account.
pub fn of_person(db: &Db<'_>, place_id: &str, person_id: &str) -> DbResult<bool> {
    let sql = "select email_hash from membership where place_id = $1 and person_id = $2";
    let accounts: Vec<(String,)> = db.all(sql, params![place_id, person_id])?;
    for (email_hash,) in &accounts {
        if !has(db, email_hash)? {
            return Ok(false);
        }
    }
    Ok(!accounts.is_empty())
}

/// How many recovery codes are left.
pub fn codes_left(db: &Db<'_>, email_hash: &str) -> DbResult<i64> {
    let sql = "select count(*) from recovery_code where email_hash = $1 and used_at is null";
    db.number(sql, params![email_hash])
}

/// Whether a code of the app is right now; each works once. `confirms` also for one that is being set up.
async fn code_is_right(
    house: &House,
    email_hash: &str,
    code: &str,
    confirms: bool,
) -> Result<bool, Stop> {
    let account = email_hash.to_owned();
    let found = house.store.read(move |db| Ok(row(db, &account)?)).await?;
    let Some((sealed, confirmed, _)) = found else { return Ok(false) };
    if confirmed.is_none() && !confirms {
        return Ok(false);
    }
    let secret = house.keys.envelopes.open(BOX, email_hash, &sealed)?;
    let secret = Secret::try_from_base32(&secret).map_err(|_| Stop::broken("a secret is torn"))?;
    let now = house.now();
    let digits: String = code.chars().filter(char::is_ascii_digit).collect();
    let seconds = u64::try_from(now / 1000).unwrap_or_default();
    let Some(step) = totp(secret)?.check(&digits, seconds) else { return Ok(false) };
    let step = i64::try_from(step).map_err(Stop::broken)?;
    let account = email_hash.to_owned();
    house
        .store
        .apart(move |db| {
            let sql = "update second_step set last_step = $2, \
                       confirmed_at = coalesce(confirmed_at, $3) \
                       where email_hash = $1 and last_step < $2";
            Ok(db.exec(sql, params![&account, step, now])? == 1)
        })
        .await
}

/// Confirms an app with its first code; whether that was right.
pub async fn confirm(house: &House, email_hash: &str, code: &str) -> Result<bool, Stop> {
    code_is_right(house, email_hash, code, true).await
}

/// After a session set a second step up: the session has passed it. With an account's first one, the sessions that
/// began without it end, and there are recovery codes, which are kept nowhere else.
pub async fn set_up(
    house: &House,
    email_hash: &str,
    token: &str,
    first: bool,
) -> Result<Option<Vec<String>>, Stop> {
    passed(house, token).await?;
    if !first {
        return Ok(None);
    }
    super::end_others(house, email_hash, token).await?;
    new_codes(house, email_hash).await.map(Some)
}

/// Makes ten new recovery codes; those before are gone.
pub async fn new_codes(house: &House, email_hash: &str) -> Result<Vec<String>, Stop> {
    let codes: Vec<String> = (0..CODES).map(|_| code()).collect();
    let hashes: Vec<String> = codes.iter().map(|c| code_hash(house, c)).collect();
    let account = email_hash.to_owned();
    house
        .store
        .apart(move |db| {
            db.exec("delete from recovery_code where email_hash = $1", params![&account])?;
            for hash in &hashes {
                let sql = "insert into recovery_code (email_hash, code_hash) values ($1, $2)";
                db.exec(sql, params![&account, hash])?;
            }
            Ok(())
        })
        .await?;
    Ok(codes)
}

/// A recovery code: 60 bits in twelve signs, in three groups. Signs that look alike are left out.
fn code() -> String {
    const SIGNS: &[u8; 32] = b"23456789abcdefghjkmnpqrstuvwxyz9";
    let signs: Vec<char> =
        crate::chance::<12>().iter().map(|b| char::from(SIGNS[usize::from(b % 32)])).collect();
    signs.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

fn code_hash(house: &House, code: &str) -> String {
    let bare: String =
        code.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    house.keys.keyed("recovery", &bare)
}

/// Uses a recovery code up, if it is one that was not used.
async fn use_code(house: &House, email_hash: &str, code: &str) -> Result<bool, Stop> {
    let (account, hash, now) = (email_hash.to_owned(), code_hash(house, code), house.now());
    house
        .store
        .apart(move |db| {
            let sql = "update recovery_code set used_at = $3 where email_hash = $1 \
                       and code_hash = $2 and used_at is null";
            Ok(db.exec(sql, params![&account, &hash, now])? == 1)
        })
        .await
}

/// How the second step was passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum With {
    /// A code of the app.
    App,
    /// A recovery code, which is used up now.
    Recovery,
}

/// Passes the second step in a session, with a code of the app or a recovery code; nothing where the code is neither.
/// The session is then a whole one, and has just been proved.
pub async fn pass(
    house: &House,
    email_hash: &str,
    token: &str,
    code: &str,
) -> Result<Option<With>, Stop> {
    let with = if code_is_right(house, email_hash, code, false).await? {
        With::App
    } else if use_code(house, email_hash, code).await? {
        With::Recovery
    } else {
        return Ok(None);
    };
    passed(house, token).await?;
    Ok(Some(with))
}

/// Notes that a session has passed its second step.
pub async fn passed(house: &House, token: &str) -> Result<(), Stop> {
    let (hash, now) = (seal::token_hash(token), house.now());
    house
        .store
        .apart(move |db| {
            let sql = "update session set half = null, second_at = $2, proved_at = $2 \
                       where token_hash = $1";
            Ok(db.exec(sql, params![&hash, now]).map(drop)?)
        })
        .await
}

/// Takes every second step away: the app, the passkeys, the providers and the recovery codes.
pub async fn end(store: &Store, email_hash: &str) -> Result<(), Stop> {
    let account = email_hash.to_owned();
    store
        .apart(move |db| {
            db.exec("delete from second_step where email_hash = $1", params![&account])?;
            db.exec("delete from passkey where email_hash = $1", params![&account])?;
            db.exec("delete from oidc_link where email_hash = $1", params![&account])?;
            Ok(end_if_last(db, &account)?)
        })
        .await
}

/// Takes the app away; what else there is stays.
pub async fn end_app(store: &Store, email_hash: &str) -> Result<(), Stop> {
    let account = email_hash.to_owned();
    store
        .apart(move |db| {
            db.exec("delete from second_step where email_hash = $1", params![&account])?;
            Ok(end_if_last(db, &account)?)
        })
        .await
}

/// Where no second step is left the recovery codes go too, and no session has passed one.
pub(super) fn end_if_last(db: &Db<'_>, email_hash: &str) -> DbResult<()> {
    if has(db, email_hash)? {
        return Ok(());
    }
    db.exec("delete from recovery_code where email_hash = $1", params![email_hash])?;
    let sql = "update session set second_at = null where email_hash = $1";
    db.exec(sql, params![email_hash]).map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6238, appendix B, SHA-1; the last six of its eight digits.
    #[test]
    fn codes_are_those_of_the_standard() {
        let totp = totp(Secret::from(*b"12345678901234567890")).unwrap();
        for (time, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
        ] {
            assert!(totp.check(code, time).is_some(), "{code}");
            assert!(totp.check(code, time + 90).is_none(), "{code}");
        }
    }

    #[test]
    fn recovery_codes_are_easy_to_type_and_hard_to_guess() {
        let codes: std::collections::BTreeSet<String> = (0..100).map(|_| code()).collect();
        assert_eq!(codes.len(), 100);
        for code in codes {
            assert_eq!(code.len(), 14);
            assert!(!code.contains(['0', '1', 'o', 'l', 'i']), "{code}");
        }
    }
}
