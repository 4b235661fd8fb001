//! The instance that is measured, and the floor beside it: the very bytes that a page gave, served from
//! memory by the same process through the same layers that cost something. What a page costs above its
//! floor is what the product does.

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::header::{CONTENT_TYPE, LOCATION, SET_COOKIE};
use axum::http::{HeaderMap, HeaderName, StatusCode};
use axum::middleware;
use axum::response::{IntoResponse, Response};
use axum::routing::put;
use ground::house::House;
use ground::stop::Stop;
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::CsrfLayer;
use tower_http::limit::RequestBodyLimitLayer;

/// The status with which a floor answers.
pub const STATUS: &str = "x-floor-status";
/// What a floor keeps of the headers: the layers add the rest again.
const KEPT: [HeaderName; 3] = [CONTENT_TYPE, LOCATION, SET_COOKIE];

type Answer = (StatusCode, HeaderMap, Bytes);
type Floors = Arc<Mutex<BTreeMap<String, Answer>>>;

async fn lay(
    State(floors): State<Floors>,
    Path(name): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> StatusCode {
    let status = headers.get(STATUS).and_then(|v| StatusCode::from_bytes(v.as_bytes()).ok());
    let kept = headers.into_iter().filter_map(|(k, v)| Some((k.filter(|k| KEPT.contains(k))?, v)));
    let answer = (status.unwrap_or(StatusCode::OK), kept.collect(), body);
    floors.lock().unwrap_or_else(PoisonError::into_inner).insert(name, answer);
    StatusCode::NO_CONTENT
}

async fn stand(State(floors): State<Floors>, Path(name): Path<String>) -> Response {
    match floors.lock().unwrap_or_else(PoisonError::into_inner).get(&name) {
        Some(answer) => answer.clone().into_response(),
        None => Stop::NotFound.into_response(),
    }
}

fn floors(house: House) -> Router {
    Router::new()
        .route("/floor/{name}", put(lay).get(stand).post(stand))
        .with_state(Floors::default())
        .layer(RequestBodyLimitLayer::new(1 << 22))
        .layer(CsrfLayer::new())
        .layer(CatchPanicLayer::new())
        .layer(middleware::from_fn_with_state(house, ground::page::dress))
        .layer(CompressionLayer::new().quality(CompressionLevel::Fastest))
        .layer(middleware::from_fn(crate::watch::each))
}

/// Serves as `mutual serve` does, with the floors on a second address, until standard input ends: an
/// instance never outlives the benchmark that started it.
pub async fn serve(config: &crate::config::Config, beside: SocketAddr) -> Result<(), String> {
    let listener = crate::serve::listen(config.listen).await?;
    let second = crate::serve::listen(beside).await?;
    let house = crate::open(config).await?;
    let floors = floors(house.clone()).into_make_service_with_connect_info::<SocketAddr>();
    let floors = tokio::spawn(axum::serve(second, floors).into_future());
    let (over, told) = tokio::sync::oneshot::channel();
    std::thread::spawn(move || {
        let _ = std::io::copy(&mut std::io::stdin(), &mut std::io::sink());
        // The benchmark ended; if this instance is ending too, there is nobody to tell.
        let _ = over.send(());
    });
    let served = crate::serve::run(house, listener, async { drop(told.await) }).await;
    floors.abort();
    served
}
