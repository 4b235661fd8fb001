//! The talk with a provider: the address to which someone goes on, and what their coming back proves. It is the
//! authorization code flow with PKCE; the library checks issuer, audience, nonce, expiry and signature of the ID token.
//! Nothing of the talk is kept beyond it but what it was about, sealed, until the answer or for ten minutes.

use super::Claims;
use super::client::ask;
use super::provider::{Provider, is_safe};
use crate::account::asking::{self, Kind};
use crate::house::House;
use crate::stop::Stop;
use openidconnect::core::{
    CoreAuthPrompt, CoreClient, CoreClientAuthMethod, CoreIdTokenClaims, CoreJwsSigningAlgorithm,
    CoreProviderMetadata, CoreResponseType, CoreTokenResponse, CoreUserInfoClaims,
};
use openidconnect::{
    AccessToken, AuthType, AuthenticationFlow, AuthorizationCode, ClaimsVerificationError,
    ClientId, ClientSecret, CsrfToken, EndpointMaybeSet, EndpointNotSet, EndpointSet, IssuerUrl,
    Nonce, OAuth2TokenResponse, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, Scope,
    SignatureVerificationError, SubjectIdentifier, TokenResponse,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// For how long what a provider says of itself is not asked for again.
const KNOWN_FOR: Duration = Duration::from_secs(3600);

/// Someone who proves anew who they are has signed in there no longer ago than so many seconds.
const FRESH: u64 = 300;

/// How far a provider's clock may be behind ours, in milliseconds.
const CLOCKS: i64 = 60_000;

/// What providers say of themselves, with their keys, and when they said it.
#[derive(Default)]
pub struct Cache(Mutex<BTreeMap<String, (Instant, CoreProviderMetadata)>>);

/// Why someone is asked to go to a provider. `session` is a hash of the login session in which that began.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum What {
    /// To sign in.
    SignIn,
    /// To make it a second step.
    Connect { session: String },
    /// To pass the second step, or to prove anew who they are.
    Step { session: String },
}

/// What waits for the answer.
#[derive(Serialize, Deserialize)]
pub struct Begun {
    provider: String,
    place: String,
    nonce: String,
    verifier: String,
    at: i64,
    pub what: What,
    pub next: String,
}

/// What an answer is worth.
pub enum Back {
    /// Nobody asked for it: too late, used before, or from another browser.
    Stale,
    /// The provider said no, or what it said does not hold.
    Refused,
    /// Who someone is.
    Came(Box<(Begun, Claims)>),
}

type Ready = CoreClient<
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// Why nothing came of it, for the log: words of our own and of the library, none of the tokens.
struct Broken(String);

/// What a provider says of itself, asked for at most once an hour.
async fn metadata(house: &House, p: &Provider, anew: bool) -> Result<CoreProviderMetadata, Broken> {
    let lock = || house.oidc.0.lock().unwrap_or_else(PoisonError::into_inner);
    let known = lock().get(&p.key).filter(|(at, _)| !anew && at.elapsed() < KNOWN_FOR).cloned();
    if let Some((_, known)) = known {
        return Ok(known);
    }
    let issuer = IssuerUrl::new(p.issuer.clone()).map_err(|_| Broken("the issuer".into()))?;
    let found = CoreProviderMetadata::discover_async(issuer, &ask).await;
    let found = found.map_err(|e| Broken(format!("what it says of itself: {e}")))?;
    if !is_safe(found.authorization_endpoint().url()) {
        return Err(Broken("its page of sign-in is neither https nor on this machine".into()));
    }
    lock().insert(p.key.clone(), (Instant::now(), found.clone()));
    Ok(found)
}

/// The library's client for a provider and a place.
fn client(
    house: &House,
    p: &Provider,
    place: &str,
    of: CoreProviderMetadata,
) -> Result<Ready, Broken> {
    let methods = of.token_endpoint_auth_methods_supported();
    let basic = methods.is_none_or(|m| m.contains(&CoreClientAuthMethod::ClientSecretBasic));
    let back = house.url(&format!("/{place}/sign-in/with/{}/back", p.key));
    let back = RedirectUrl::new(back).map_err(|_| Broken("our own address".into()))?;
    let (id, secret) = (ClientId::new(p.client_id.clone()), ClientSecret::new(p.secret.clone()));
    let client = CoreClient::from_provider_metadata(of, id, Some(secret)).set_redirect_uri(back);
    Ok(client.set_auth_type(if basic { AuthType::BasicAuth } else { AuthType::RequestBody }))
}

fn told(p: &Provider, broken: &Broken) {
    tracing::warn!(provider = p.key, "sign-in with a provider: {}", broken.0);
}

/// Begins: gives the address to which someone goes on; none where the provider does not answer.
pub async fn begin(
    house: &House,
    p: &Provider,
    place: &str,
    browser: &str,
    (what, next): (What, &str),
) -> Result<Option<String>, Stop> {
    let ready = match metadata(house, p, false).await {
        Ok(of) => client(house, p, place, of),
        Err(broken) => Err(broken),
    };
    let client = match ready {
        Ok(client) => client,
        Err(broken) => {
            told(p, &broken);
            return Ok(None);
        }
    };
    let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
    let nonce = Nonce::new_random();
    let again = matches!(what, What::Step { .. });
    let begun = Begun {
        provider: p.key.clone(),
        place: place.to_owned(),
        nonce: nonce.secret().clone(),
        verifier: verifier.secret().clone(),
        at: house.now(),
        what,
        next: next.to_owned(),
    };
    let state = asking::put(house, Kind::Provider, browser, &begun).await?;
    let flow = AuthenticationFlow::<CoreResponseType>::AuthorizationCode;
    let mut to = client
        .authorize_url(flow, || CsrfToken::new(state), || nonce)
        .add_scope(Scope::new("email".into()))
        .set_pkce_challenge(challenge);
    if again {
        to = to.add_prompt(CoreAuthPrompt::Login).set_max_age(Duration::from_secs(FRESH));
    }
    Ok(Some(to.url().0.to_string()))
}

/// What the address said with which someone came back.
#[derive(Default)]
pub struct Answer {
    pub state: String,
    pub code: Option<String>,
    /// The issuer, where the provider says it (RFC 9207).
    pub issuer: Option<String>,
}

/// Takes what was begun out, and looks what the answer proves.
pub async fn finish(
    house: &House,
    p: &Provider,
    place: &str,
    browser: &str,
    answer: Answer,
) -> Result<Back, Stop> {
    let begun: Option<Begun> = asking::take(house, Kind::Provider, browser, &answer.state).await?;
    let Some(begun) = begun.filter(|b| b.provider == p.key && b.place == place) else {
        return Ok(Back::Stale);
    };
    if answer.issuer.is_some_and(|issuer| issuer != p.issuer) {
        told(p, &Broken("another issuer answered".into()));
        return Ok(Back::Refused);
    }
    let Some(code) = answer.code else { return Ok(Back::Refused) };
    match claims(house, p, place, &begun, code).await {
        Ok(claims) if is_fresh(&begun, &claims) => Ok(Back::Came(Box::new((begun, claims)))),
        Ok(_) => {
            told(p, &Broken("they did not sign in there anew".into()));
            Ok(Back::Refused)
        }
        Err(broken) => {
            told(p, &broken);
            Ok(Back::Refused)
        }
    }
}

/// Whoever proves anew who they are signed in there anew, if the provider says when.
fn is_fresh(begun: &Begun, claims: &Claims) -> bool {
    let since = begun.at - CLOCKS;
    !matches!(begun.what, What::Step { .. }) || claims.signed_in_at.is_none_or(|at| at >= since)
}

/// Changes the code into what the provider says of someone, and checks that.
async fn claims(
    house: &House,
    p: &Provider,
    place: &str,
    begun: &Begun,
    code: String,
) -> Result<Claims, Broken> {
    let talker = client(house, p, place, metadata(house, p, false).await?)?;
    let request = talker
        .exchange_code(AuthorizationCode::new(code))
        .map_err(|_| Broken("it has no address for tokens".into()))?
        .set_pkce_verifier(PkceCodeVerifier::new(begun.verifier.clone()));
    let answer = request.request_async(&ask).await;
    let answer = answer.map_err(|_| Broken("it gave no token for the code".into()))?;
    let nonce = Nonce::new(begun.nonce.clone());
    let id = match verified(&talker, &answer, &nonce) {
        Err(ClaimsVerificationError::SignatureVerification(
            SignatureVerificationError::NoMatchingKey,
        )) => {
            // Its keys may be new: they are asked for once more.
            let talker = client(house, p, place, metadata(house, p, true).await?)?;
            verified(&talker, &answer, &nonce)
        }
        other => other,
    };
    let id = id.map_err(|e| Broken(format!("its token does not hold: {}", kind(&e))))?;
    let mut claims = Claims::of(p, &id);
    if claims.email.is_none() {
        claims.add(user_info(&talker, answer.access_token(), id.subject()).await);
    }
    Ok(claims)
}

/// What in a token does not hold, without anything of the token.
fn kind(e: &ClaimsVerificationError) -> &'static str {
    match e {
        ClaimsVerificationError::Expired(_) => "expired",
        ClaimsVerificationError::InvalidAudience(_) => "audience",
        ClaimsVerificationError::InvalidIssuer(_) => "issuer",
        ClaimsVerificationError::InvalidNonce(_) => "nonce",
        ClaimsVerificationError::InvalidSubject(_) => "subject",
        ClaimsVerificationError::SignatureVerification(_) => "signature",
        _ => "something else",
    }
}

/// The claims of an answer's ID token, where it holds.
fn verified(
    client: &Ready,
    answer: &CoreTokenResponse,
    nonce: &Nonce,
) -> Result<CoreIdTokenClaims, ClaimsVerificationError> {
    // Signatures by keys of the provider alone: our secret signs nothing.
    let algorithms = [
        CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
        CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha384,
        CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha512,
        CoreJwsSigningAlgorithm::RsaSsaPssSha256,
        CoreJwsSigningAlgorithm::EcdsaP256Sha256,
        CoreJwsSigningAlgorithm::EcdsaP384Sha384,
        CoreJwsSigningAlgorithm::EdDsa,
    ];
    let missing = || ClaimsVerificationError::Other("no ID token".into());
    let token = answer.id_token().ok_or_else(missing)?;
    let verifier = client.id_token_verifier().set_allowed_algs(algorithms);
    token.claims(&verifier, nonce).cloned()
}

/// Many providers tell the e-mail address only where one asks for it.
async fn user_info(
    client: &Ready,
    token: &AccessToken,
    subject: &SubjectIdentifier,
) -> Option<CoreUserInfoClaims> {
    let request = client.user_info(token.clone(), Some(subject.clone())).ok()?;
    request.request_async(&ask).await.ok()
}
