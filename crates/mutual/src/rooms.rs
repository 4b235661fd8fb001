//! The rooms of the house, one line each.

use ground::held::Held;
use ground::keep::{self, Keep};
use ground::outbox::Hands;
use ground::routes::Routes;
use ground::store::Migration;
use ground::words::{Dictionary, Language, Source, Words};
use std::sync::Arc;

/// Every route. `demo` adds the pages where a visitor can be anyone.
pub fn routes(demo: bool) -> Routes {
    let rooms = crate::pages::routes()
        .rule::<ground::place::OpenPlace>()
        .rule::<keep::CarryOut>()
        .and(people::routes())
        .and(voice::routes());
    if demo { rooms.and(people::demo_routes()) } else { rooms }
}

/// Who does which kind of job.
pub fn hands() -> Hands {
    people::hands().and(voice::hands()).and(Hands::default().on("keep-boxes", keep::destroy))
}

/// What every room holds about a person. Rows hang on those of rooms before them: the last room's go first.
pub fn held() -> Vec<Held> {
    [voice::HELD, people::HELD, ground::held::HELD].concat()
}

/// How long every room keeps what.
pub fn keeps() -> Vec<Keep> {
    [people::KEEPS, keep::KEEPS].concat()
}

const SOURCES: [&[Source]; 4] = [ground::WORDS, crate::pages::WORDS, people::WORDS, voice::WORDS];

/// All words of all rooms.
pub fn dictionary() -> Result<Arc<Dictionary>, String> {
    Dictionary::new(&SOURCES.concat()).map(Arc::new)
}

/// The text of WHO-MAY.md. The demo's own pages are in no real instance, and not in it.
pub fn who_may() -> Result<String, String> {
    let words = Words::new(dictionary()?, Language::English);
    let rooms = routes(false);
    Ok(ground::whomay::file(&rooms.rules, &rooms.listed, &words))
}

const STEPS: [&[Migration]; 3] = [ground::MIGRATIONS, people::MIGRATIONS, voice::MIGRATIONS];

/// The tables of all rooms, in the order in which they stand on each other.
pub static MIGRATIONS: &[Migration] = &{
    let (mut all, mut n, mut room) = ([STEPS[0][0]; count()], 0, 0);
    while room < STEPS.len() {
        let mut step = 0;
        while step < STEPS[room].len() {
            all[n] = STEPS[room][step];
            (n, step) = (n + 1, step + 1);
        }
        room += 1;
    }
    all
};

const fn count() -> usize {
    let (mut sum, mut room) = (0, 0);
    while room < STEPS.len() {
        sum += STEPS[room].len();
        room += 1;
    }
    sum
}
