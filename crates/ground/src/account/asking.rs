//! What was asked of a device, or of a provider of sign-in, and waits for its answer. It is used once, within a few
//! minutes, and only in the login session or the browser in which it began: a stolen or replayed answer finds nothing.

use super::BOX;
use crate::house::House;
use crate::params;
use crate::seal;
use crate::stop::Stop;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A new passkey.
    Add,
    /// A signature of a passkey of an account that we know.
    Use,
    /// A signature of a passkey, whoever's it is.
    Alone,
    /// Who someone is, of a provider of sign-in.
    Provider,
}

impl Kind {
    fn key(self) -> &'static str {
        match self {
            Self::Add => "passkey-add",
            Self::Use => "passkey-use",
            Self::Alone => "passkey-alone",
            Self::Provider => "oidc",
        }
    }

    /// How long an answer can take, in milliseconds: a device has five minutes; whoever has to find a password has ten.
    pub fn lasts(self) -> i64 {
        match self {
            Self::Add | Self::Use | Self::Alone => 5 * 60_000,
            Self::Provider => 10 * 60_000,
        }
    }
}

/// Keeps what is asked; gives its id. `bound` is the token of the session or browser.
pub async fn put(
    house: &House,
    kind: Kind,
    bound: &str,
    state: &impl Serialize,
) -> Result<String, Stop> {
    let id = seal::token();
    let (hash, bound) = (seal::token_hash(&id), seal::token_hash(bound));
    let text = serde_json::to_string(state).map_err(Stop::broken)?;
    house.keys.envelopes.make(BOX)?;
    let sealed = house.keys.envelopes.seal(BOX, &hash, &text)?;
    let now = house.now();
    let ends_at = now + kind.lasts();
    house
        .store
        .apart(move |db| {
            db.exec("delete from ceremony where ends_at < $1", params![now])?;
            let sql = "insert into ceremony (id_hash, bound, kind, sealed, ends_at) \
                       values ($1, $2, $3, $4, $5)";
            Ok(db.exec(sql, params![&hash, &bound, kind.key(), &sealed, ends_at]).map(drop)?)
        })
        .await?;
    Ok(id)
}

/// Takes what was asked: there is nothing the second time, too late, or from elsewhere.
pub async fn take<T: DeserializeOwned>(
    house: &House,
    kind: Kind,
    bound: &str,
    id: &str,
) -> Result<Option<T>, Stop> {
    let (hash, bound) = (seal::token_hash(id), seal::token_hash(bound));
    let (asked, kind, now) = (hash.clone(), kind.key(), house.now());
    let found: Option<(String,)> = house
        .store
        .apart(move |db| {
            let sql = "delete from ceremony where id_hash = $1 and bound = $2 and kind = $3 \
                       and ends_at >= $4 returning sealed";
            Ok(db.one(sql, params![&asked, &bound, kind, now])?)
        })
        .await?;
    let Some((sealed,)) = found else { return Ok(None) };
    let text = house.keys.envelopes.open(BOX, &hash, &sealed)?;
    serde_json::from_str(&text).map(Some).map_err(Stop::broken)
}
