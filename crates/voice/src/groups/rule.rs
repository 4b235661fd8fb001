//! Which statement comes next, and the page that says by what rule.

use crate::statement::Kept;
use askama::Template;
use axum::response::Response;
use ground::page::{Frame, page};
use ground::stop::Stop;
use ground::visit::Visit;
use opinion::next::{draw, extremity, weight};
use opinion::shown::Counts;
use sha2::{Digest, Sha256};

/// Draws the next statement for someone: new ones weigh more, so that they get votes, and those that tell
/// more about where people stand. The same person with the same votes meets the same statement again.
pub fn next<'a>(
    open: &[&'a Kept],
    who: &str,
    own: usize,
    axes: &[super::Axis],
) -> Option<&'a Kept> {
    let weights: Vec<f64> = open
        .iter()
        .map(|s| {
            let n = |n: i64| u32::try_from(n).unwrap_or(0);
            let counts = Counts { agree: n(s.agree), disagree: n(s.disagree), pass: n(s.pass) };
            let axis = axes.iter().find(|a| a.id == s.id);
            weight(&counts, axis.map_or(0.0, |a| extremity(a.mean, a.loading, axes.len())))
        })
        .collect();
    let digest = Sha256::digest(format!("{who}.{own}"));
    let number = digest.iter().take(4).fold(0u32, |sum, b| sum << 8 | u32::from(*b));
    draw(&weights, f64::from(number) / f64::from(u32::MAX)).map(|at| open[at])
}

#[derive(Template)]
#[template(path = "groups/rule.html")]
struct RulePage {
    frame: Frame,
    minutes: i64,
    small: i64,
}

/// `GET /{place}/talk-rule`
pub async fn get(visit: Visit) -> Result<Response, Stop> {
    page(&RulePage {
        frame: visit.frame("talk-rule"),
        minutes: super::work::WAIT / 60_000,
        small: visit.place.small(visit.now()),
    })
}
