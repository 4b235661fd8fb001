//! Done: actions with an owner (a person or a group), a day, and reports.

pub mod report;
pub mod take;

use crate::thread::{self, Thread};
use ground::permit::{Noun, Role};
use ground::stop::Stop;
use ground::store::{Db, DbResult};
use ground::viewer::Viewer;
use ground::{params, row};
use std::ops::Deref;

row! {
    /// An action as it is stored.
    #[derive(Clone, Debug)]
    pub struct Kept {
        pub id: String,
        pub thread_id: String,
        pub body: String,
        pub person_id: Option<String>,
        pub group_id: Option<String>,
        /// 1 when those who do it are people using care, carers or community.
        pub of_the_people: i64,
        pub due_at: i64,
        pub made_at: i64,
        pub done_at: Option<i64>,
    }
}

row! {
    /// A report on an action.
    #[derive(Clone, Debug)]
    pub struct Report {
        pub action_id: String,
        /// `going`, `stuck`, `done`.
        pub state: String,
        pub body: String,
        pub person_id: String,
        pub at: i64,
    }
}

/// An action in its thread.
#[derive(Clone, Debug)]
pub struct Action {
    kept: Kept,
    pub thread: Thread,
}

impl Deref for Action {
    type Target = Kept;
    fn deref(&self) -> &Kept {
        &self.kept
    }
}

impl Noun for Action {
    fn place_id(&self) -> &str {
        &self.thread.place_id
    }
    fn id(&self) -> &str {
        &self.kept.id
    }
    fn thread_id(&self) -> Option<&str> {
        Some(&self.kept.thread_id)
    }
    fn is_public(&self) -> bool {
        self.thread.is_public()
    }
    fn seen_by(&self, viewer: &Viewer) -> bool {
        self.thread.seen_by(viewer)
    }
    fn is(&self, role: Role, viewer: &Viewer) -> bool {
        match role {
            Role::Doer => {
                self.kept.person_id.as_deref().is_some_and(|id| viewer.is_person(id))
                    || self.kept.group_id.as_deref().is_some_and(|id| viewer.in_group(id))
            }
            other => self.thread.is(other, viewer),
        }
    }
}

pub fn find(
    db: &Db<'_>,
    viewer: &Viewer,
    thread_id: &str,
    id: &str,
    now: i64,
) -> Result<Action, Stop> {
    let thread = thread::find(db, viewer, thread_id, now)?;
    let sql = format!(
        "select {} from action where place_id = $1 and id = $2 and thread_id = $3",
        Kept::COLUMNS
    );
    let kept = db.one(&sql, params![&thread.place_id, id, thread_id])?.ok_or(Stop::NotFound)?;
    Ok(Action { kept, thread })
}

/// The actions of a thread, by the day they are due.
pub fn of(db: &Db<'_>, thread: &Thread) -> DbResult<Vec<Kept>> {
    let sql = format!(
        "select {} from action where place_id = $1 and thread_id = $2 order by due_at, id",
        Kept::COLUMNS
    );
    db.all(&sql, params![&thread.place_id, &thread.id])
}

/// The reports on a thread's actions, oldest first.
pub fn reports(db: &Db<'_>, thread: &Thread) -> DbResult<Vec<Report>> {
    let sql = format!(
        "select {} from report where place_id = $1 and thread_id = $2 order by at, id",
        Report::COLUMNS
    );
    db.all(&sql, params![&thread.place_id, &thread.id])
}
