//! The ways to decide, side by side, and for each a plain page of how it works.

use super::open::OpenBallot;
use super::way::Way;
use crate::thread::{self, Thread};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use ground::page::{Frame, page};
use ground::stop::Stop;
use ground::visit::Visit;

pub struct Card {
    pub key: &'static str,
    pub name: String,
    pub fits: String,
    pub open: Option<String>,
}

#[derive(Template)]
#[template(path = "way/all.html")]
struct AllPage {
    frame: Frame,
    about: Option<(String, String)>,
    cards: Vec<Card>,
}

fn cards(visit: &Visit, thread: Option<&Thread>) -> Vec<Card> {
    let w = &visit.w;
    let card = |way: Way| Card {
        key: way.key(),
        name: w.t(&format!("way-{}", way.key())).into_owned(),
        fits: w.t(&format!("way-{}-fits", way.key())).into_owned(),
        open: thread.map(|t| match way {
            Way::Consent => format!("{}/consent/open", t.path()),
            other => format!("{}/ballot/open?way={}", t.path(), other.key()),
        }),
    };
    Way::ALL.map(card).into_iter().collect()
}

/// `GET /{place}/ways`
pub async fn all(visit: Visit) -> Result<Response, Stop> {
    page(&AllPage { frame: visit.frame("ways"), about: None, cards: cards(&visit, None) })
}

/// `GET /{place}/threads/{id}/decide`: the same for one matter, each with the page that opens it.
pub async fn choose(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<OpenBallot>(&thread)?);
    page(&AllPage {
        frame: visit.frame("decide"),
        about: Some((thread.title.clone(), thread.path())),
        cards: cards(&visit, Some(&thread)),
    })
}

#[derive(Template)]
#[template(path = "way/one.html")]
struct OnePage {
    frame: Frame,
    name: String,
    fits: String,
    steps: Vec<String>,
    good: String,
    mind: String,
    ties: String,
    source: String,
    is_consent: bool,
}

/// `GET /{place}/ways/{way}`
pub async fn one(visit: Visit, Path((_, key)): Path<(String, String)>) -> Result<Response, Stop> {
    let way = Way::from_key(&key).ok_or(Stop::NotFound)?;
    let (w, key) = (&visit.w, way.key());
    let text = |end: &str| w.t(&format!("way-{key}-{end}")).into_owned();
    let steps = (1..)
        .map(|n| format!("way-{key}-step-{n}"))
        .take_while(|step| w.has(step))
        .map(|step| w.t(&step).into_owned());
    page(&OnePage {
        frame: way_frame(&visit, way),
        name: w.t(&format!("way-{key}")).into_owned(),
        fits: text("fits"),
        steps: steps.collect(),
        good: text("good"),
        mind: text("mind"),
        ties: if way == Way::Consent { String::new() } else { w.t("way-ties").into_owned() },
        source: text("source"),
        is_consent: way == Way::Consent,
    })
}

/// Each way has an Easy Read twin of its own.
fn way_frame(visit: &Visit, way: Way) -> Frame {
    match way {
        Way::Consent => visit.frame("way-consent"),
        Way::Approval => visit.frame("way-approval"),
        Way::Score => visit.frame("way-score"),
        Way::Irv => visit.frame("way-irv"),
        Way::StvScottish => visit.frame("way-stv-scottish"),
        Way::StvMeek => visit.frame("way-stv-meek"),
        Way::Schulze => visit.frame("way-schulze"),
        Way::EqualShares => visit.frame("way-equal-shares"),
    }
}
