//! Passkeys (WebAuthn, level 3): a key on someone's own device, which signs what we ask and never leaves it. Here
//! are the public keys alone. The device makes sure of its owner by a finger, a face or a PIN, so that a passkey is
//! two steps at once: it signs in by itself, and it is a second step after a link. A passkey works at one address;
//! that of a copy is no use, since the counter of its signatures may not go back.

use super::BOX;
use super::asking::{self, Kind};
use crate::house::House;
use crate::params;
use crate::stop::Stop;
use crate::store::{Db, DbResult};
use serde::{Deserialize, Serialize};
use url::{Host, Url};
use uuid::Uuid;
use webauthn_rs::prelude::{
    AuthenticationResult, DiscoverableAuthentication, Passkey, PasskeyAuthentication,
    PasskeyRegistration, PublicKeyCredential, RegisterPublicKeyCredential,
};
use webauthn_rs::{Webauthn, WebauthnBuilder};

/// So many can an account have.
pub const MOST: usize = 20;

/// The longest name of one, in characters.
pub const LONGEST_NAME: usize = 60;

/// What is asked of a device: the page's form carries it to the script and back.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The id of what waits for the answer.
    pub ceremony: String,
    /// The question, as JSON for the browser.
    pub options: String,
    /// The address at which passkeys work.
    pub origin: String,
}

/// A passkey, for the list of them.
#[derive(Clone, Debug)]
pub struct Listed {
    pub id: String,
    pub name: String,
    pub made_at: i64,
    pub used_at: Option<i64>,
}

/// What lies in the envelope.
#[derive(Serialize, Deserialize)]
struct Sealed {
    name: String,
    key: Passkey,
}

/// A row, opened.
struct Known {
    id: String,
    email_hash: String,
    sealed: Sealed,
}

/// The address at which passkeys work here: what the operator says, with `localhost` for an address of this very
/// machine, since browsers know no passkey of a number. None where they cannot work at all.
pub fn origin(base_url: &str) -> Option<Url> {
    let mut url = Url::parse(base_url).ok()?;
    let own = match url.host()? {
        Host::Domain(name) => name == "localhost" || name.ends_with(".localhost"),
        Host::Ipv4(a) => a.is_loopback(),
        Host::Ipv6(a) => a.is_loopback(),
    };
    let named = matches!(url.host()?, Host::Domain(_));
    if own && !named {
        url.set_host(Some("localhost")).ok()?;
    }
    (own || named && url.scheme() == "https").then_some(url)
}

fn site(house: &House) -> Result<Option<(Webauthn, String)>, Stop> {
    let Some(origin) = origin(&house.settings.base_url) else { return Ok(None) };
    let host = origin.host_str().unwrap_or_default().to_owned();
    let site = WebauthnBuilder::new(&host, &origin).and_then(|b| b.rp_name("Mutual").build());
    Ok(Some((site.map_err(Stop::broken)?, origin.origin().ascii_serialization())))
}

/// Whether passkeys can work at this instance's address.
pub fn can_work(house: &House) -> bool {
    origin(&house.settings.base_url).is_some()
}

/// The handle of an account that its devices keep: it tells nobody's address.
fn handle(house: &House, email_hash: &str) -> Uuid {
    let hash = crate::unhex(&house.keys.keyed("passkey-account", email_hash)).unwrap_or_default();
    let mut bytes = [0; 16];
    bytes.iter_mut().zip(hash).for_each(|(to, from)| *to = from);
    Uuid::from_bytes(bytes)
}

fn id_of(house: &House, credential: &[u8]) -> String {
    house.keys.keyed("passkey", &crate::hex(credential))
}

/// How many passkeys an account has.
pub fn count(db: &Db<'_>, email_hash: &str) -> DbResult<i64> {
    db.number("select count(*) from passkey where email_hash = $1", params![email_hash])
}

/// A row: account, id, envelope, and the times when it was added and last used.
type Stored = (String, String, String, i64, Option<i64>);

fn rows(db: &Db<'_>, email_hash: &str) -> DbResult<Vec<Stored>> {
    let sql = "select email_hash, id, sealed, made_at, used_at from passkey \
               where email_hash = $1 order by made_at, id";
    db.all(sql, params![email_hash])
}

fn open(house: &House, id: &str, sealed: &str) -> Result<Sealed, Stop> {
    let text = house.keys.envelopes.open(BOX, &format!("passkey.{id}"), sealed)?;
    serde_json::from_str(&text).map_err(Stop::broken)
}

fn seal(house: &House, id: &str, sealed: &Sealed) -> Result<String, Stop> {
    house.keys.envelopes.make(BOX)?;
    let text = serde_json::to_string(sealed).map_err(Stop::broken)?;
    house.keys.envelopes.seal(BOX, &format!("passkey.{id}"), &text)
}

async fn stored(house: &House, email_hash: &str) -> Result<Vec<Stored>, Stop> {
    let account = email_hash.to_owned();
    house.store.read(move |db| Ok(rows(db, &account)?)).await
}

/// The passkeys of an account, oldest first.
pub async fn list(house: &House, email_hash: &str) -> Result<Vec<Listed>, Stop> {
    let listed = |(_, id, sealed, made_at, used_at): Stored| {
        let name = open(house, &id, &sealed)?.name;
        Ok(Listed { id, name, made_at, used_at })
    };
    stored(house, email_hash).await?.into_iter().map(listed).collect()
}

async fn keys(house: &House, email_hash: &str) -> Result<Vec<Passkey>, Stop> {
    let all = stored(house, email_hash).await?;
    all.iter().map(|(_, id, sealed, ..)| Ok(open(house, id, sealed)?.key)).collect()
}

/// Asks a device for a new passkey. `session` is the token of the login session, `who` the name that the device
/// shows beside it.
pub async fn begin_adding(
    house: &House,
    email_hash: &str,
    session: &str,
    who: &str,
) -> Result<Option<Asked>, Stop> {
    let Some((site, origin)) = site(house)? else { return Ok(None) };
    let there = keys(house, email_hash).await?;
    let known = there.iter().map(|key| key.cred_id().clone()).collect();
    let (question, state) = site
        .start_passkey_registration(handle(house, email_hash), who, who, Some(known))
        .map_err(Stop::broken)?;
    let mut options = serde_json::to_value(&question).map_err(Stop::broken)?;
    // One that the device itself finds again: with it someone signs in without saying who they are.
    let kept = &mut options["publicKey"]["authenticatorSelection"];
    kept["residentKey"] = "required".into();
    kept["requireResidentKey"] = true.into();
    let ceremony = asking::put(house, Kind::Add, session, &state).await?;
    Ok(Some(Asked { ceremony, options: options.to_string(), origin }))
}

/// Keeps the passkey that a device made; whether its answer was right.
pub async fn finish_adding(
    house: &House,
    email_hash: &str,
    session: &str,
    (ceremony, answer): (&str, &str),
    name: &str,
) -> Result<bool, Stop> {
    let Some((site, _)) = site(house)? else { return Ok(false) };
    let state: Option<PasskeyRegistration> =
        asking::take(house, Kind::Add, session, ceremony).await?;
    let answer = serde_json::from_str::<RegisterPublicKeyCredential>(answer);
    let (Some(state), Ok(answer)) = (state, answer) else { return Ok(false) };
    let Ok(key) = site.finish_passkey_registration(&answer, &state) else { return Ok(false) };
    let id = id_of(house, key.cred_id());
    let counter = counter_of(&key)?;
    let name = name.chars().take(LONGEST_NAME).collect();
    let sealed = seal(house, &id, &Sealed { name, key })?;
    let (account, now) = (email_hash.to_owned(), house.now());
    let most = i64::try_from(MOST).map_err(Stop::broken)?;
    house
        .store
        .apart(move |db| {
            if count(db, &account)? >= most {
                return Ok(false);
            }
            let sql = "insert into passkey (email_hash, id, sealed, counter, made_at) \
                       values ($1, $2, $3, $4, $5) on conflict (id) do nothing";
            Ok(db.exec(sql, params![&account, &id, &sealed, counter, now])? == 1)
        })
        .await
}

/// The count of signatures that a key began with.
fn counter_of(key: &Passkey) -> Result<i64, Stop> {
    let value = serde_json::to_value(key).map_err(Stop::broken)?;
    Ok(value["cred"]["counter"].as_i64().unwrap_or_default())
}

/// Asks for a signature of one of an account's passkeys; nothing where it has none.
pub async fn begin_using(
    house: &House,
    email_hash: &str,
    session: &str,
) -> Result<Option<Asked>, Stop> {
    let Some((site, origin)) = site(house)? else { return Ok(None) };
    let keys = keys(house, email_hash).await?;
    if keys.is_empty() {
        return Ok(None);
    }
    let (question, state) = site.start_passkey_authentication(&keys).map_err(Stop::broken)?;
    let options = serde_json::to_string(&question).map_err(Stop::broken)?;
    let ceremony = asking::put(house, Kind::Use, session, &state).await?;
    Ok(Some(Asked { ceremony, options, origin }))
}

/// Whether the answer is that of a passkey of this very account.
pub async fn finish_using(
    house: &House,
    email_hash: &str,
    session: &str,
    (ceremony, answer): (&str, &str),
) -> Result<bool, Stop> {
    let Some((site, _)) = site(house)? else { return Ok(false) };
    let state: Option<PasskeyAuthentication> =
        asking::take(house, Kind::Use, session, ceremony).await?;
    let answer = serde_json::from_str::<PublicKeyCredential>(answer);
    let (Some(state), Ok(answer)) = (state, answer) else { return Ok(false) };
    let Some(known) = find(house, &answer).await? else { return Ok(false) };
    if known.email_hash != email_hash {
        return Ok(false);
    }
    match site.finish_passkey_authentication(&answer, &state) {
        Ok(result) => used(house, known, &result).await,
        Err(_) => Ok(false),
    }
}

/// Asks for a signature of whichever passkey of ours a device has. `browser` is the value of its cookie.
pub async fn begin_alone(house: &House, browser: &str) -> Result<Option<Asked>, Stop> {
    let Some((site, origin)) = site(house)? else { return Ok(None) };
    let (question, state) = site.start_discoverable_authentication().map_err(Stop::broken)?;
    let mut options = serde_json::to_value(&question).map_err(Stop::broken)?;
    // A button asks for it, not a field that fills itself in.
    if let Some(options) = options.as_object_mut() {
        options.remove("mediation");
    }
    let ceremony = asking::put(house, Kind::Alone, browser, &state).await?;
    Ok(Some(Asked { ceremony, options: options.to_string(), origin }))
}

/// The account whose passkey answered, if the answer is right.
pub async fn finish_alone(
    house: &House,
    browser: &str,
    (ceremony, answer): (&str, &str),
) -> Result<Option<String>, Stop> {
    let Some((site, _)) = site(house)? else { return Ok(None) };
    let state: Option<DiscoverableAuthentication> =
        asking::take(house, Kind::Alone, browser, ceremony).await?;
    let answer = serde_json::from_str::<PublicKeyCredential>(answer);
    let (Some(state), Ok(answer)) = (state, answer) else { return Ok(None) };
    let Some(known) = find(house, &answer).await? else { return Ok(None) };
    let whose = site.identify_discoverable_authentication(&answer).map(|(whose, _)| whose);
    if whose.ok() != Some(handle(house, &known.email_hash)) {
        return Ok(None);
    }
    let key = known.sealed.key.clone();
    let result = site.finish_discoverable_authentication_v2(&answer, state, &key);
    let Ok(result) = result else { return Ok(None) };
    let account = known.email_hash.clone();
    Ok(used(house, known, &result).await?.then_some(account))
}

/// The passkey that an answer says it is of.
async fn find(house: &House, answer: &PublicKeyCredential) -> Result<Option<Known>, Stop> {
    let id = id_of(house, answer.get_credential_id());
    let asked = id.clone();
    let sql = "select email_hash, sealed from passkey where id = $1";
    let found: Option<(String, String)> =
        house.store.read(move |db| Ok(db.one(sql, params![&asked])?)).await?;
    let Some((email_hash, sealed)) = found else { return Ok(None) };
    let sealed = open(house, &id, &sealed)?;
    Ok(Some(Known { id, email_hash, sealed }))
}

/// Notes that a passkey was used. Its counter goes up, or stays at nought on devices that have none; where it does
/// not, there is a copy of the key, and it is refused.
async fn used(
    house: &House,
    mut known: Known,
    result: &AuthenticationResult,
) -> Result<bool, Stop> {
    known.sealed.key.update_credential(result);
    let sealed = seal(house, &known.id, &known.sealed)?;
    let (counter, now) = (i64::from(result.counter()), house.now());
    let done = house
        .store
        .apart(move |db| {
            let sql = "update passkey set sealed = $3, counter = $4, used_at = $5 \
                       where email_hash = $1 and id = $2 \
                       and (counter < $4 or counter = 0 and $4 = 0)";
            let params = params![&known.email_hash, &known.id, &sealed, counter, now];
            Ok(db.exec(sql, params)? == 1)
        })
        .await?;
    if !done {
        tracing::warn!("a passkey's counter went back: it was refused");
    }
    Ok(done)
}

/// Takes one passkey of an account away; whether there was one. With the last second step go the recovery codes.
pub async fn end(house: &House, email_hash: &str, id: &str) -> Result<bool, Stop> {
    let (account, id) = (email_hash.to_owned(), id.to_owned());
    house
        .store
        .apart(move |db| {
            let sql = "delete from passkey where email_hash = $1 and id = $2";
            let done = db.exec(sql, params![&account, &id])? == 1;
            super::step::end_if_last(db, &account)?;
            Ok(done)
        })
        .await
}

#[cfg(test)]
mod tests {
    use super::origin;

    #[test]
    fn passkeys_work_at_a_name_over_https_and_on_this_very_machine() {
        for (base, at) in [
            ("https://mutual.example.org", Some("https://mutual.example.org/")),
            ("https://mutual.example.org:8443", Some("https://mutual.example.org:8443/")),
            ("http://127.0.0.1:8080", Some("http://localhost:8080/")),
            ("http://[::1]:8080", Some("http://localhost:8080/")),
            ("http://localhost:8080", Some("http://localhost:8080/")),
            ("http://mutual.example.org", None),
            ("https://192.0.2.7", None),
            ("nonsense", None),
        ] {
            assert_eq!(origin(base).map(String::from).as_deref(), at, "{base}");
        }
    }
}
