//! A statement: one plain sentence in a talk, for others to agree or disagree with.

pub mod add;
pub mod appeal;
pub mod hold;
pub mod release;
pub mod vote;

use crate::thread::{self, Thread};
use ground::hat::{Hat, PerHat};
use ground::permit::{Noun, Role};
use ground::stop::Stop;
use ground::store::{Db, DbResult};
use ground::viewer::Viewer;
use ground::{params, row};
use opinion::shown::{Counts, Floor, Shown};
use std::ops::Deref;

row! {
    /// A statement as it is stored, with its counts.
    #[derive(Clone, Debug)]
    pub struct Kept {
        pub id: String,
        pub thread_id: String,
        pub person_id: String,
        pub entered_by: Option<String>,
        pub channel: String,
        pub body: String,
        pub made_at: i64,
        pub held_at: Option<i64>,
        pub held_reason: Option<String>,
        pub held_why: Option<String>,
        pub appeal: Option<String>,
        /// When it was put by those who lead the talk, to begin with.
        pub seed_at: Option<i64>,
        pub agree: i64,
        pub disagree: i64,
        pub pass: i64,
        pub agree_community: i64,
        pub agree_using: i64,
        pub agree_providing: i64,
        pub agree_commissioning: i64,
        pub disagree_community: i64,
        pub disagree_using: i64,
        pub disagree_providing: i64,
        pub disagree_commissioning: i64,
        pub pass_community: i64,
        pub pass_using: i64,
        pub pass_providing: i64,
        pub pass_commissioning: i64,
    }
}

/// The fewest votes of which the counts are shown.
pub const FEWEST: i64 = 5;

impl Kept {
    pub fn agrees(&self) -> PerHat {
        PerHat([
            self.agree_community,
            self.agree_using,
            self.agree_providing,
            self.agree_commissioning,
        ])
    }

    pub fn disagrees(&self) -> PerHat {
        PerHat([
            self.disagree_community,
            self.disagree_using,
            self.disagree_providing,
            self.disagree_commissioning,
        ])
    }

    pub fn passes(&self) -> PerHat {
        PerHat([self.pass_community, self.pass_using, self.pass_providing, self.pass_commissioning])
    }

    /// All who voted.
    pub fn votes(&self) -> i64 {
        self.agree + self.disagree + self.pass
    }

    /// Whether the counts of everyone may be shown: among fewer than five they would tell who voted what.
    pub fn counts_shown(&self) -> bool {
        self.votes() >= FEWEST
    }

    /// How many of a hat voted.
    pub fn votes_of(&self, hat: Hat) -> i64 {
        self.agrees().get(hat) + self.disagrees().get(hat) + self.passes().get(hat)
    }

    /// What a hat says to it, as it may be shown: agree, pass, disagree, each rounded or left out. Exact
    /// figures beside those of everyone would tell by subtraction what a hat of a few people said.
    pub fn hat_shown(&self, hat: Hat, small: i64) -> [Shown; 3] {
        let n = |n: i64| u32::try_from(n).unwrap_or(0);
        let floor = Floor { hidden_to: n(small), round_to: 5, smallest: n(small) + 1 };
        let counts = Counts {
            agree: n(self.agrees().get(hat)),
            disagree: n(self.disagrees().get(hat)),
            pass: n(self.passes().get(hat)),
        };
        let cell = floor.cell(counts.all(), &counts);
        [cell.agree, cell.pass, cell.disagree]
    }

    /// Whether every hat of which five or more voted on it has more who agree than disagree, and there are
    /// two such hats or more. Of a hat of one or two people it would tell what they voted.
    pub fn every_hat_agrees(&self) -> bool {
        let (yes, no) = (self.agrees(), self.disagrees());
        let spoke: Vec<Hat> =
            Hat::ALL.into_iter().filter(|h| self.votes_of(*h) >= FEWEST).collect();
        spoke.len() > 1 && spoke.iter().all(|h| yes.get(*h) > no.get(*h))
    }
}

/// A statement in its thread.
#[derive(Clone, Debug)]
pub struct Statement {
    kept: Kept,
    pub thread: Thread,
}

impl Deref for Statement {
    type Target = Kept;
    fn deref(&self) -> &Kept {
        &self.kept
    }
}

impl Noun for Statement {
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
            Role::Author => viewer.is_person(&self.kept.person_id),
            Role::Helper => self.kept.entered_by.as_deref().is_some_and(|id| viewer.is_person(id)),
            other => self.thread.is(other, viewer),
        }
    }
}

/// A statement of a thread; 'not found' when the viewer may not see the thread.
pub fn find(
    db: &Db<'_>,
    viewer: &Viewer,
    thread_id: &str,
    id: &str,
    now: i64,
) -> Result<Statement, Stop> {
    let thread = thread::find(db, viewer, thread_id, now)?;
    let sql = format!(
        "select {} from statement where place_id = $1 and id = $2 and thread_id = $3",
        Kept::COLUMNS
    );
    let kept = db.one(&sql, params![&thread.place_id, id, thread_id])?.ok_or(Stop::NotFound)?;
    Ok(Statement { kept, thread })
}

/// The statements of a thread that are shown, oldest first; those held back are left out unless asked.
pub fn of(db: &Db<'_>, thread: &Thread, held: bool, most: i64) -> DbResult<Vec<Kept>> {
    let which = if held { "held_at is not null" } else { "held_at is null" };
    let sql = format!(
        "select {} from statement where place_id = $1 and thread_id = $2 and {which} \
         order by made_at, id limit $3",
        Kept::COLUMNS
    );
    db.all(&sql, params![&thread.place_id, &thread.id, most])
}
