//! What answers requests: every route, and the layers around them.

use crate::watch;
use axum::Router;
use axum::body::Body;
use axum::extract::{DefaultBodyLimit, Request};
use axum::http::{Response as HttpResponse, StatusCode, Uri};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use ground::house::House;
use ground::stop::Stop;
use ground::store::DbError;
use std::any::Any;
use std::time::Duration;
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate};
use tower_http::csrf::{CsrfLayer, ProtectionError};

/// The longest a request may take. What it handed to the writer is kept all the same.
const LONGEST: Duration = Duration::from_secs(30);

/// The same where a file comes over a slow line: 12 million bytes at half a million bits a second.
const LONGEST_FILE: Duration = Duration::from_secs(200);

/// The whole site.
pub fn app(house: House) -> Router {
    let pages = crate::routes(house.settings.demo).router;
    pages
        .route("/assets/{hash}/{*name}", get(ground::asset::show))
        .route("/health", get(watch::health))
        .route("/metrics", get(watch::metrics))
        .fallback(nothing_here)
        .method_not_allowed_fallback(async || Stop::NotFound)
        .layer(DefaultBodyLimit::disable())
        .layer(middleware::map_response(too_long))
        .layer(middleware::from_fn(readable))
        .layer(middleware::from_fn_with_state(house.clone(), ground::tab::guard))
        .layer(csrf(&house))
        .layer(CatchPanicLayer::custom(panicked))
        .layer(middleware::from_fn(in_time))
        .layer(middleware::from_fn_with_state(house.clone(), ground::page::dress))
        .layer(compression())
        .layer(middleware::from_fn(watch::each))
        .with_state(house)
}

/// Everything is packed but what is so already, or is asked for in parts.
fn compression() -> CompressionLayer<impl Predicate> {
    let but = DefaultPredicate::new().and(NotForContentType::const_new("audio/"));
    CompressionLayer::new().quality(CompressionLevel::Fastest).compress_when(but)
}

/// Refuses forms that another site sent. A proxy may show us another host name than people see, so
/// the base URL is trusted beside it.
fn csrf(house: &House) -> CsrfLayer<fn(ProtectionError) -> HttpResponse<Body>> {
    let layer = CsrfLayer::new();
    // A base URL was checked when the configuration was read; without it the host name still counts.
    let layer = match layer.clone().add_trusted_origin(&house.settings.base_url) {
        Ok(trusting) => trusting,
        Err(_) => layer,
    };
    layer.with_rejection_response(|_| Stop::OtherSite.into_response())
}

/// An address with a slash too many leads on to the one without it.
async fn nothing_here(uri: Uri) -> Stop {
    // Two strokes in front would lead to another site.
    let is_ours = |path: &&str| !path.is_empty() && !path.starts_with("//") && !path.contains('\\');
    match uri.path().strip_suffix('/').filter(is_ours) {
        Some(path) => Stop::GoTo(path.to_owned()),
        None => Stop::NotFound,
    }
}

fn panicked(cause: Box<dyn Any + Send>) -> HttpResponse<Body> {
    let text = cause
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| cause.downcast_ref::<&str>().copied())
        .unwrap_or("no words");
    Stop::broken(format!("a page panicked: {text}")).into_response()
}

async fn in_time(request: Request, next: Next) -> Response {
    let longest = if ground::upload::is_upload(request.headers()) { LONGEST_FILE } else { LONGEST };
    match tokio::time::timeout(longest, next.run(request)).await {
        Ok(response) => response,
        Err(_) => Stop::Db(DbError::Gone("a request took too long".into())).into_response(),
    }
}

/// An address that no text can be, or with a sign that no text of ours holds, is not there.
async fn readable(request: Request, next: Next) -> Response {
    if ground::page::is_readable(request.uri().path()) {
        next.run(request).await
    } else {
        Stop::NotFound.into_response()
    }
}

/// The body limit answers in bare text; people get a page.
async fn too_long(response: Response) -> Response {
    let bare = response.extensions().get::<Stop>().is_none();
    match response.status() {
        StatusCode::PAYLOAD_TOO_LARGE if bare => Stop::TooLong.into_response(),
        _ => response,
    }
}
