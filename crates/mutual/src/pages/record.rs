//! The public record of a place: to read, to verify, and as a feed.

pub mod atom;
pub mod json;
pub mod page;

use ground::fact::Fact;
use ground::page::asked;
use ground::stop::Stop;
use ground::store::{Db, DbResult};
use ground::trail::{self, Line};
use ground::visit::Visit;
use ground::words::Words;
use ground::{person, place};
use people::open::acting_by;
use std::collections::BTreeMap;

/// The newest lines before the number that the address asks for, and who the people in them are.
struct Part {
    lines: Vec<Line>,
    names: BTreeMap<String, String>,
    /// Where the next part begins, if there is one.
    before: Option<i64>,
}

async fn part(visit: &Visit, most: i64) -> Result<Part, Stop> {
    let before = match asked(&visit.query, "before") {
        Some(text) => Some(text.parse().map_err(|_| Stop::NotFound)?),
        None => None,
    };
    let place_id = visit.place.slug.clone();
    visit
        .house
        .store
        .read(move |db| {
            let mut lines = trail::recent(db, &place_id, before, most + 1)?;
            let more = i64::try_from(lines.len()).unwrap_or(0) > most;
            if more {
                lines.pop();
            }
            withhold(db, &place_id, &mut lines)?;
            let people = lines.iter().flat_map(|line| [line.person_id.clone(), line.hand()]);
            let people: Vec<String> = people.flatten().collect();
            let names = person::names(db, &place_id, people.iter().map(String::as_str))?;
            let before = lines.last().filter(|_| more).map(|line| line.public_number);
            Ok(Part { lines, names, before })
        })
        .await
}

impl Part {
    /// Who did what a line tells: both names, where someone acted for them.
    fn by(&self, w: &Words, line: &Line) -> Option<String> {
        let id = line.person_id.as_ref().filter(|id| self.names.contains_key(*id))?;
        Some(acting_by(w, &self.names, id, line.hand().as_ref()))
    }
}

/// What a line tells, in a sentence; that its words were erased, if they were.
fn means(w: &Words, line: &Line) -> String {
    match Fact::from_name(&line.fact).filter(|_| line.content.is_some()) {
        // In the language of the record's page, which is not every language that the fact is said in.
        Some(fact) => w.in_language(w.language_of("public-record")).t(&fact.word()).into_owned(),
        None => w.t("public-record-erased").into_owned(),
    }
}

/// Of a matter that is no longer for everyone, only the leaf of a line stays: the record still
/// verifies, and tells nothing of it.
pub fn withhold(db: &Db<'_>, place: &str, lines: &mut [Line]) -> DbResult<()> {
    let ids: Vec<String> = lines.iter().filter_map(|line| line.thread_id.clone()).collect();
    let public = voice::thread::list::titles(db, place, &ids)?;
    for line in lines {
        if line.thread_id.as_ref().is_some_and(|id| !public.contains_key(id)) {
            (line.thread_id, line.on_id, line.person_id) = (None, None, None);
            (line.salt, line.content) = (None, None);
        }
    }
    Ok(())
}

/// Where the matter of a line is.
fn href(place: &place::Place, line: &Line) -> Option<String> {
    line.thread_id.as_ref().map(|id| format!("/{}/threads/{id}", place.slug))
}
