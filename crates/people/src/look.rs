//! Who looked: whoever opens a private paper of someone says why first, and the person can read that they
//! did. A look lasts half an hour; then it is asked again.

pub(crate) mod list;
pub(crate) mod patterns;
pub(crate) mod why;

use crate::paper::{PaperOf, What};
use ground::fact::Fact;
use ground::params;
use ground::permit::{Act, Role};
use ground::place::Ground;
use ground::store::{Db, DbResult};
use ground::viewer::Viewer;

/// How long a paper stays open after the reason was given, in milliseconds.
pub(crate) const LASTS: i64 = 30 * 60_000;

/// Someone opens a paper, and says why.
pub(crate) struct Look;

impl Act for Look {
    type On = PaperOf;
    const FACT: Fact = Fact::PaperLook;
    const MAY: &'static [Role] = &[Role::Oneself, Role::Reader];
}

/// The Caldicott Guardian reads how papers are read: no names of those whose they are, and no words.
pub(crate) struct SeePatterns;

impl Act for SeePatterns {
    type On = Ground;
    const FACT: Fact = Fact::LookPatterns;
    const MAY: &'static [Role] = &[Role::Guardian];
    const REFUSAL: &'static str = "refused-not-guardian";
}

/// Who it is that reads: whoever acts for someone reads as themselves.
pub(crate) fn reader(viewer: &Viewer) -> Option<&str> {
    viewer.acting().map(|hand| hand.id.as_str()).or(viewer.person_id())
}

/// Whether this viewer reads a paper of their own, and not for someone.
pub(crate) fn is_own(viewer: &Viewer, on: &PaperOf) -> bool {
    viewer.is_person(&on.id) && viewer.acting().is_none()
}

/// By what this viewer may read a paper that is not their own: what was agreed with whoever acts, the sharing, or the
/// worry. A look opens the paper under that and nothing else: when it ends or changes, it is asked again.
pub(crate) fn grant<'a>(viewer: &'a Viewer, on: &'a PaperOf) -> Option<&'a str> {
    let shared = || on.grants.get(viewer.person_id()?).map(String::as_str);
    viewer.acting().map(|hand| hand.agreed.as_str()).or_else(shared)
}

/// Whether a paper is open to this viewer now: it is theirs, or they said why not long ago, and may read it now by what
/// they might then.
pub(crate) fn is_open(db: &Db<'_>, viewer: &Viewer, on: &PaperOf, now: i64) -> DbResult<bool> {
    if is_own(viewer, on) {
        return Ok(true);
    }
    let sql = "select count(*) from look where place_id = $1 and reader_id = $2 and person_id = $3 \
               and what = $4 and at > $5 and grant_id = $6";
    let (who, by) = (reader(viewer), grant(viewer, on));
    let asked = params![&on.place_id, who, &on.id, on.what.key(), now - LASTS, by];
    Ok(db.number(sql, asked)? > 0)
}

ground::row! {
    /// A line of the log, as the person reads it.
    #[derive(Clone, Debug)]
    pub struct Line {
        pub what: String,
        pub reader_id: String,
        /// Set when they acted for the person.
        pub acting: Option<i64>,
        pub reason: String,
        pub at: i64,
    }
}

impl Line {
    pub fn paper(&self) -> Option<What> {
        What::from_key(&self.what)
    }
}

/// The looks at a person's papers that they may know of by now, newest first: so many at the most.
pub(crate) fn of_person(
    db: &Db<'_>,
    place_id: &str,
    person_id: &str,
    now: i64,
    most: i64,
) -> DbResult<Vec<Line>> {
    let sql = format!(
        "select {} from look where place_id = $1 and person_id = $2 and shown_at <= $3 \
         order by at desc, id desc limit $4",
        Line::COLUMNS
    );
    db.all(&sql, params![place_id, person_id, now, most])
}
