//! My introductions: those that wait for my answer or the other's, those I met, those I made.

use super::say::{names, stands};
use super::{Meeting, all};
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

/// Whether this viewer is asked, and it waits for their answer or the other's: a yes can be taken back meanwhile.
fn waits(visit: &Visit, meeting: &Meeting) -> bool {
    let open = meeting.met_at().is_none() && !meeting.is_over(&visit.viewer, visit.now());
    open && meeting.side(&visit.viewer).is_some()
}

// What is shown.

struct Line {
    title: String,
    href: String,
    stands: String,
}

impl Line {
    fn of(visit: &Visit, names: &BTreeMap<String, String>, meeting: &Meeting) -> Self {
        Self {
            title: super::say::of(&visit.w, names, meeting),
            href: visit.to(&format!("/introductions/{}", meeting.id)),
            stands: stands(visit, meeting),
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
