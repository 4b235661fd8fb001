//! How private papers are read, for the Caldicott Guardian: who reads how often, of how many people and why.
//! Neither the people whose papers they are stand here, nor what is in them.

use super::SeePatterns;
use askama::Template;
use axum::response::Response;
use ground::clock::DAY;
use ground::page::{self, Frame};
use ground::params;
use ground::person;
use ground::place::Ground;
use ground::stop::Stop;
use ground::trail::Detail;
use ground::visit::Visit;

// Who may: `SeePatterns`, the Caldicott Guardian. That they did stands in the trail.

/// How far back it goes, in days.
const BACK: i64 = 90;

// What happens.

/// `GET /{place}/looks`
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    visit.viewer.may::<SeePatterns>(&Ground { place_id: visit.place.slug.clone() }).map(drop)?;
    visit.second_step()?;
    visit.proved()?;
    let viewer = visit.viewer.clone();
    let rows = visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let writing = tx.write(
                viewer.may::<SeePatterns>(&Ground { place_id: tx.place_id().to_owned() })?,
            )?;
            let rows: Vec<(String, String, i64, i64, i64)> = tx.all(
                "select reader_id, reason, count(*), count(distinct person_id), max(at) from look \
                 where place_id = $1 and at > $2 group by reader_id, reason \
                 order by count(distinct person_id) desc, reader_id, reason",
                params![tx.place_id(), tx.now() - BACK * DAY],
            )?;
            let names = person::names(tx, tx.place_id(), rows.iter().map(|r| r.0.as_str()))?;
            Ok(writing.keep(Detail::none())?.with((rows, names)))
        })
        .await?;
    let (rows, names) = rows;
    let w = &visit.w;
    let line = |(reader, reason, looks, people, last): (String, String, i64, i64, i64)| Line {
        name: names.get(&reader).cloned().unwrap_or_default(),
        why: w.t(&format!("look-why-reason-{reason}")).into_owned(),
        looks,
        people,
        last: w.day(last),
    };
    page::page(&PatternsPage {
        lines: rows.into_iter().map(line).collect(),
        frame: visit.frame("look-patterns"),
        days: BACK,
    })
}

// What is shown.

struct Line {
    name: String,
    why: String,
    looks: i64,
    people: i64,
    last: String,
}

#[derive(Template)]
#[template(path = "look/patterns.html")]
struct PatternsPage {
    frame: Frame,
    lines: Vec<Line>,
    days: i64,
}
