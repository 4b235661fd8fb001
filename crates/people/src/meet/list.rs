//! My introductions: those that wait for my answer, those I met, those I made.

use super::{Meeting, all, names};
use askama::Template;
use axum::response::Response;
use ground::page::{self, Frame};
use ground::stop::Stop;
use ground::visit::Visit;
use std::collections::BTreeMap;

// Who may: each their own.

// What happens.

/// `GET /{place}/introductions`
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    visit.person_id()?;
    let viewer = visit.viewer.clone();
    let (meetings, names) = visit
        .house
        .store
        .read(move |db| {
            let meetings = all(db, &viewer)?;
            let names = names(db, viewer.place_id(), &meetings)?;
            Ok((meetings, names))
        })
        .await?;
    let lines = |wanted: fn(&Visit, &Meeting) -> bool| {
        let fits = meetings.iter().filter(|m| wanted(&visit, m));
        fits.map(|m| Line::of(&visit, &names, m)).collect::<Vec<_>>()
    };
    page::page(&ListPage {
        waiting: lines(waits),
        met: lines(|visit, m| {
            let knows = m.side(&visit.viewer).or(m.answered_for(&visit.viewer));
            knows.is_some() && m.met_at().or(m.parted_at()).is_some()
        }),
        made: lines(|visit, m| visit.viewer.is_person(&m.by_id)),
        make: visit.to("/introductions/make"),
        back: visit.to("/me"),
        frame: visit.frame("introductions").titled("meet-title"),
    })
}

/// Whether it waits for this viewer's answer.
fn waits(visit: &Visit, meeting: &Meeting) -> bool {
    let side = meeting.side(&visit.viewer);
    side.is_some_and(|side| meeting.yes_at(side).is_none())
        && !meeting.is_over(&visit.viewer, visit.now())
}

// What is shown.

struct Line {
    title: String,
    href: String,
    stands: String,
}

impl Line {
    fn of(visit: &Visit, names: &BTreeMap<String, String>, meeting: &Meeting) -> Self {
        let w = &visit.w;
        let name = |id: &str| names.get(id).map(String::as_str).unwrap_or_default();
        let parts = [("a", name(&meeting.a_id)), ("b", name(&meeting.b_id))];
        // Whoever introduced them learns whether it came about, and not who said no.
        let over = meeting.is_over(&visit.viewer, visit.now());
        let stands = match (meeting.met_at(), meeting.parted_at(), over) {
            (Some(at), ..) => w.part("meet-met", "day", &w.day(at)),
            (None, Some(_), _) => w.t("meet-parted").into_owned(),
            (None, None, true) => w.t("meet-not").into_owned(),
            (None, None, false) => w.t("meet-waits").into_owned(),
        };
        Self {
            title: w.with("meet-of", &parts),
            href: visit.to(&format!("/introductions/{}", meeting.id)),
            stands,
        }
    }
}

#[derive(Template)]
#[template(path = "meet/list.html")]
struct ListPage {
    frame: Frame,
    waiting: Vec<Line>,
    met: Vec<Line>,
    made: Vec<Line>,
    make: String,
    back: String,
}
