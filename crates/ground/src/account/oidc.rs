//! Sign-in with a provider (OpenID Connect). Who someone is here: the account that is linked with them, else that of
//! the e-mail address which the provider has checked. An account without a second step is then linked; one that has a
//! second step is asked for it as ever, and is linked only by connecting.
//!
//! A **connected** provider is a second step: its owner chose that, having proved who they are. One that was merely
//! linked by signing in is none. Whoever came in with a provider passes the second step with something else.

pub mod client;
pub mod provider;
pub mod talk;

use super::{Session, person_of, step};
use crate::house::House;
use crate::params;
use crate::stop::Stop;
use crate::store::{Db, DbResult};
use openidconnect::core::{CoreIdTokenClaims, CoreUserInfoClaims};
use provider::Provider;

/// What a provider says of someone, checked.
#[derive(Clone, Debug, Default)]
pub struct Claims {
    pub issuer: String,
    pub subject: String,
    pub email: Option<String>,
    /// Whether the provider has checked that the address is theirs.
    pub verified: bool,
    /// When they signed in there, in milliseconds, if it says so.
    pub signed_in_at: Option<i64>,
}

impl Claims {
    fn of(p: &Provider, id: &CoreIdTokenClaims) -> Self {
        Self {
            issuer: p.issuer.clone(),
            subject: id.subject().to_string(),
            email: id.email().map(|e| e.to_string()),
            verified: id.email_verified() == Some(true),
            signed_in_at: id.auth_time().map(|at| at.timestamp_millis()),
        }
    }

    fn add(&mut self, more: Option<CoreUserInfoClaims>) {
        let Some(more) = more else { return };
        self.email = more.email().map(|e| e.to_string());
        self.verified = more.email_verified() == Some(true);
    }

    /// The address, where the provider has checked it.
    fn checked(&self) -> Option<&str> {
        self.email.as_deref().map(str::trim).filter(|e| self.verified && !e.is_empty())
    }
}

/// Who someone is in a place.
#[derive(Debug, PartialEq, Eq)]
pub enum Who {
    /// An account of someone of the place.
    Account(String),
    /// The same, and what they came with is linked with it from now on.
    Linked(String),
    /// A checked address that is nobody's here.
    New(String),
    /// Nobody: no checked address came.
    Nobody,
}

crate::row! {
    /// A link, for the list of them.
    #[derive(Clone, Debug)]
    pub struct Listed {
        pub provider: String,
        /// Since when it is a second step, if it is.
        pub connected_at: Option<i64>,
        pub made_at: i64,
        pub used_at: Option<i64>,
    }
}

/// The providers that a place has.
pub fn of_place<'a>(house: &'a House, place: &'a str) -> impl Iterator<Item = &'a Provider> {
    let here = move |p: &&Provider| p.places.is_empty() || p.places.iter().any(|at| at == place);
    house.settings.oidc.iter().filter(here)
}

/// A provider of a place, by its key.
pub fn find<'a>(house: &'a House, place: &'a str, key: &str) -> Result<&'a Provider, Stop> {
    of_place(house, place).find(|p| p.key == key).ok_or(Stop::NotFound)
}

/// The keyed hash of who someone is at a provider.
fn id_of(house: &House, claims: &Claims) -> String {
    house.keys.keyed("oidc", &format!("{}\n{}", claims.issuer, claims.subject))
}

/// How many providers are a second step of an account.
pub fn connected(db: &Db<'_>, email_hash: &str) -> DbResult<i64> {
    let sql = "select count(*) from oidc_link where email_hash = $1 and connected_at is not null";
    db.number(sql, params![email_hash])
}

/// Every link of an account, oldest first.
pub fn list(db: &Db<'_>, email_hash: &str) -> DbResult<Vec<Listed>> {
    let sql = format!(
        "select {} from oidc_link where email_hash = $1 order by made_at, provider",
        Listed::COLUMNS
    );
    db.all(&sql, params![email_hash])
}

/// Who someone is in a place. What is linked decides; then the address that the provider has checked. An account that
/// has no second step is linked now.
pub async fn who(house: &House, p: &Provider, place: &str, claims: &Claims) -> Result<Who, Stop> {
    let id = id_of(house, claims);
    let email = claims.checked().map(str::to_owned);
    let account = email.as_deref().map(|email| house.keys.email_hash(email));
    let (key, place, now) = (p.key.clone(), place.to_owned(), house.now());
    house
        .store
        .apart(move |db| {
            let sql = "update oidc_link set used_at = $2 where id = $1 returning email_hash";
            let linked: Option<(String,)> = db.one(sql, params![&id, now])?;
            let same = linked.as_ref().is_none_or(|(hash,)| Some(hash) == account.as_ref());
            let is_linked = linked.is_some();
            let hash = linked.map(|(hash,)| hash).or_else(|| account.clone());
            let Some(hash) = hash else { return Ok(Who::Nobody) };
            if person_of(db, &hash, &place)?.is_none() {
                return Ok(email.clone().filter(|_| same).map_or(Who::Nobody, Who::New));
            }
            if !is_linked && !step::has(db, &hash)? {
                let sql = "insert into oidc_link (email_hash, id, provider, made_at, used_at) \
                           values ($1, $2, $3, $4, $4) on conflict do nothing";
                if db.exec(sql, params![&hash, &id, &key, now])? == 1 {
                    return Ok(Who::Linked(hash));
                }
            }
            Ok(Who::Account(hash))
        })
        .await
}

/// Makes a provider a second step of an account; false where they are someone else here, who is left alone.
pub async fn connect(
    house: &House,
    p: &Provider,
    email_hash: &str,
    claims: &Claims,
) -> Result<bool, Stop> {
    let (id, account, key) = (id_of(house, claims), email_hash.to_owned(), p.key.clone());
    let now = house.now();
    house
        .store
        .apart(move |db| {
            let sql = "select email_hash from oidc_link where id = $1";
            let whose: Option<(String,)> = db.one(sql, params![&id])?;
            if whose.is_some_and(|(whose,)| whose != account) {
                return Ok(false);
            }
            let sql = "delete from oidc_link where email_hash = $1 and provider = $2";
            db.exec(sql, params![&account, &key])?;
            let sql = "insert into oidc_link (email_hash, id, provider, connected_at, made_at) \
                       values ($1, $2, $3, $4, $4) on conflict do nothing";
            Ok(db.exec(sql, params![&account, &id, &key, now])? == 1)
        })
        .await
}

/// Whether a provider can pass the second step of a session: not the one with which it began.
pub fn can_pass(session: &Session, p: &Provider) -> bool {
    session.half.is_none() || session.began.as_deref() != Some(p.issuer.as_str())
}

/// Whether someone came with the provider that this very account made its second step; the session has then passed.
pub async fn pass(
    house: &House,
    p: &Provider,
    (session, token): (&Session, &str),
    claims: &Claims,
) -> Result<bool, Stop> {
    if !can_pass(session, p) {
        return Ok(false);
    }
    let (id, account, now) = (id_of(house, claims), session.email_hash.clone(), house.now());
    let right = house
        .store
        .apart(move |db| {
            let sql = "update oidc_link set used_at = $3 where email_hash = $1 and id = $2 \
                       and connected_at is not null";
            Ok(db.exec(sql, params![&account, &id, now])? == 1)
        })
        .await?;
    if right {
        step::passed(house, token).await?;
    }
    Ok(right)
}

/// Takes what links an account with a provider away; whether there was something. With the last second step go the
/// recovery codes.
pub async fn end(house: &House, email_hash: &str, key: &str) -> Result<bool, Stop> {
    let (account, key) = (email_hash.to_owned(), key.to_owned());
    house
        .store
        .apart(move |db| {
            let sql = "delete from oidc_link where email_hash = $1 and provider = $2";
            let done = db.exec(sql, params![&account, &key])? == 1;
            step::end_if_last(db, &account)?;
            Ok(done)
        })
        .await
}
