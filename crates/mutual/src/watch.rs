//! Watching the instance: whether it is well, how much it does and how fast. Nothing here holds what
//! a person asked for: a request is its method and the pattern of its route, never its address.

use axum::extract::{MatchedPath, Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use ground::house::House;
use ground::place;
use ground::stop::Stop;
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

/// The figures of this process, once they are switched on.
static FIGURES: OnceLock<PrometheusHandle> = OnceLock::new();

const TIME: &str = "mutual_request_seconds";

/// The jobs that nobody did in their time: a figure of the worker. How many wait is none, for it goes up with each worry.
const LATE: &str = "mutual_outbox_late";
const LATE_AFTER: i64 = 60_000;
const BUCKETS: [f64; 9] = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 2.0, 10.0];

/// The pages whose figures stand by themselves: what anyone may read, and nothing in which it shows what one person
/// does. All else is one: whoever looks at the figures again and again must not see when a worry is raised.
const APART: [&str; 13] = [
    "/",
    "/about",
    "/limits",
    "/health",
    "/metrics",
    "/assets/{hash}/{*name}",
    "/{place}",
    "/{place}/threads",
    "/{place}/waiting",
    "/{place}/record",
    "/{place}/record.json",
    "/{place}/record.atom",
    "/{place}/who-may",
];

/// The name of all else.
const OTHER: &str = "other";

/// How the figures name a route.
fn named(method: &str, route: &str) -> String {
    let apart = matches!(method, "GET" | "HEAD") && APART.contains(&route);
    if apart { route.to_owned() } else { OTHER.to_owned() }
}

/// Switches the figures on.
pub fn switch_on() -> Result<(), String> {
    let handle = PrometheusBuilder::new()
        .set_buckets_for_metric(Matcher::Full(TIME.into()), &BUCKETS)
        .and_then(PrometheusBuilder::install_recorder)
        .map_err(|e| format!("metrics: {e}"))?;
    metrics::describe_gauge!(
        LATE,
        "Jobs (mails, letters, clocks) that were due more than a minute ago and are not done. More than 0 for long: \
         the worker is stuck."
    );
    // Only a second call in one process finds it set.
    let _ = FIGURES.set(handle);
    Ok(())
}

/// Around every request: counts it, and writes one line about it.
pub async fn each(request: Request, next: Next) -> Response {
    let route = request
        .extensions()
        .get::<MatchedPath>()
        .map_or_else(|| "none".to_owned(), |p| p.as_str().to_owned());
    let method = match request.method().as_str() {
        known @ ("GET" | "POST" | "HEAD" | "OPTIONS") => known.to_owned(),
        _ => "other".to_owned(),
    };
    let began = Instant::now();
    let response = next.run(request).await;
    let (took, status) = (began.elapsed(), response.status().as_u16());
    tell(method, route, status, took);
    response
}

fn tell(method: String, route: String, status: u16, took: Duration) {
    let ms = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
    tracing::info!(method, route, status, ms, "request");
    let route = named(&method, &route);
    metrics::histogram!(TIME, "route" => route.clone()).record(took.as_secs_f64());
    metrics::counter!(
        "mutual_requests_total",
        "method" => method, "route" => route, "status" => status.to_string()
    )
    .increment(1);
}

/// `GET /health`: whether the database answers.
pub async fn health(State(house): State<House>) -> Response {
    let asked = house.store.read(|db| Ok(place::ids(db)?)).await;
    let status = if asked.is_ok() { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    let body = serde_json::json!({
        "well": asked.is_ok(),
        "engine": house.store.engine(),
        "version": env!("CARGO_PKG_VERSION"),
    });
    (status, [(header::CONTENT_TYPE, "application/json")], body.to_string()).into_response()
}

/// `GET /metrics`: the figures as Prometheus reads them, where they are switched on.
pub async fn metrics(State(house): State<House>) -> Result<Response, Stop> {
    let figures = FIGURES.get().ok_or(Stop::NotFound)?;
    for slug in house.places.keys().cloned() {
        let id = slug.clone();
        let before = house.now() - LATE_AFTER;
        let late = house.store.read(move |db| Ok(ground::outbox::late(db, &id, before)?)).await?;
        #[allow(clippy::cast_precision_loss, reason = "a gauge is a float; nobody has 2^52 jobs")]
        metrics::gauge!(LATE, "place" => slug).set(late as f64);
    }
    figures.run_upkeep();
    let kind = "text/plain; version=0.0.4; charset=utf-8";
    Ok(([(header::CONTENT_TYPE, kind)], figures.render()).into_response())
}

#[cfg(test)]
mod tests {
    use super::{APART, OTHER, named};
    use ground::routes::Asks;

    #[test]
    fn the_figures_tell_apart_only_what_anyone_may_read() {
        let all = crate::routes(true).listed;
        for one in &all {
            let name = named(one.method, &one.path);
            let private = ["concerns", "sign-in", "link", "/me", "account", "demo"];
            let public = one.method == "GET"
                && matches!(one.asks, Asks::Nothing)
                && !private.iter().any(|word| one.path.contains(word));
            assert!(name == OTHER || public, "{} {}", one.method, one.path);
        }
        let outside = ["/health", "/metrics", "/assets/{hash}/{*name}"];
        for path in APART.iter().filter(|path| !outside.contains(path)) {
            assert!(all.iter().any(|one| one.path == *path), "{path} is no address");
        }
        assert_eq!(named("POST", "/{place}/threads"), OTHER);
    }
}
