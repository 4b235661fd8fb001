//! How we talk to a provider: one request, one answer. Over TLS, or on this very machine; no redirect is followed,
//! nothing takes longer than ten seconds, and no answer is longer than a megabyte.

use super::provider::is_safe;
use bytes::Bytes;
use http_body_util::{BodyExt, Full, Limited};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use openidconnect::{HttpRequest, HttpResponse};
use rustls::crypto::ring;
use std::fmt;
use std::sync::LazyLock;
use std::time::Duration;
use url::Url;

/// How long a request may take.
const LONGEST: Duration = Duration::from_secs(10);

/// The longest answer, in bytes.
const MOST: usize = 1024 * 1024;

type Https = Client<HttpsConnector<HttpConnector>, Full<Bytes>>;

static CLIENT: LazyLock<Option<Https>> = LazyLock::new(|| {
    let tls = HttpsConnectorBuilder::new()
        .with_provider_and_webpki_roots(ring::default_provider())
        .ok()?
        .https_or_http()
        .enable_http1()
        .build();
    Some(Client::builder(TokioExecutor::new()).build(tls))
});

/// Why there is no answer, in words of our own: nothing of the request or the answer is in it.
#[derive(Debug)]
pub struct Failed(&'static str);

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for Failed {}

/// Asks once.
pub async fn ask(request: HttpRequest) -> Result<HttpResponse, Failed> {
    let safe = Url::parse(&request.uri().to_string()).is_ok_and(|url| is_safe(&url));
    if !safe {
        return Err(Failed("the address is neither https nor on this machine"));
    }
    let client = CLIENT.as_ref().ok_or(Failed("there is no TLS"))?;
    let request = request.map(|body| Full::new(Bytes::from(body)));
    let talk = async {
        let answer = client.request(request).await.map_err(|_| Failed("no connection"))?;
        let (head, body) = answer.into_parts();
        let body = Limited::new(body, MOST).collect().await;
        let body = body.map_err(|_| Failed("the answer broke off, or was too long"))?;
        Ok(HttpResponse::from_parts(head, body.to_bytes().to_vec()))
    };
    tokio::time::timeout(LONGEST, talk).await.map_err(|_| Failed("no answer in ten seconds"))?
}
