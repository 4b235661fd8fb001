//! A thread carries one matter from raised to what changed.

pub mod claim;
pub mod home;
pub mod list;
pub mod own;
pub mod raise;
pub mod reply;
pub mod show;
pub mod step;
pub mod waiting;

use crate::stage::Stage;
use ground::clock::days_between;
use ground::hat::PerHat;
use ground::outbox::{self, Job};
use ground::permit::{Act, Noun, Role};
use ground::stop::Stop;
use ground::store::{Db, DbResult};
use ground::trail::{Detail, Tx, Writing};
use ground::viewer::Viewer;
use ground::visit::Visit;
use ground::{params, row};
use std::ops::Deref;

row! {
    /// A thread as it is stored.
    #[derive(Clone, Debug)]
    pub struct Kept {
        pub place_id: String,
        pub id: String,
        pub title: String,
        pub body: String,
        pub outcome: String,
        pub stage: String,
        /// Who may take part: `everyone` with the link, `members`, `invited`.
        pub who: String,
        pub raised_by: String,
        pub entered_by: Option<String>,
        /// How it came in: `web`, `paper`, `telephone`, `in-person`, `import`.
        pub channel: String,
        pub consent: Option<String>,
        pub raised_at: i64,
        pub owner_id: Option<String>,
        pub reply_by: i64,
        pub replied_at: Option<i64>,
        pub reply: Option<String>,
        pub claimed: Option<i64>,
        pub talk_opened_at: Option<i64>,
        pub talk_closes_at: Option<i64>,
        pub question: Option<String>,
        pub clock_by: Option<i64>,
        /// `reply` or `tell`.
        pub clock_kind: Option<String>,
        pub told_at: Option<i64>,
        pub statements: i64,
        pub votes: i64,
        pub people: i64,
        pub people_community: i64,
        pub people_using: i64,
        pub people_providing: i64,
        pub people_commissioning: i64,
        pub moved_at: i64,
    }
}

/// A thread, at a time, as one viewer meets it.
#[derive(Clone, Debug)]
pub struct Thread {
    kept: Kept,
    /// The time at which it is looked at.
    pub now: i64,
    invited: bool,
    took_part: bool,
}

impl Deref for Thread {
    type Target = Kept;
    fn deref(&self) -> &Kept {
        &self.kept
    }
}

/// How a reply clock stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clock {
    /// Nothing is owed now.
    Still,
    /// Due in so many days.
    Due { days: i64 },
    /// Overdue by so many days.
    Over { days: i64 },
}

impl Kept {
    pub fn clock(&self, now: i64) -> Clock {
        match self.clock_by {
            None => Clock::Still,
            Some(by) if by < now => Clock::Over { days: days_between(by, now).max(1) },
            Some(by) => Clock::Due { days: days_between(now, by) },
        }
    }

    pub fn stage(&self) -> Stage {
        Stage::from_key(&self.stage).unwrap_or(Stage::Raised)
    }

    /// People who took part, by hat.
    pub fn balance(&self) -> PerHat {
        PerHat([
            self.people_community,
            self.people_using,
            self.people_providing,
            self.people_commissioning,
        ])
    }

    pub fn path(&self) -> String {
        format!("/{}/threads/{}", self.place_id, self.id)
    }

    /// Tells someone something about this matter. Of one that is for those invited, only that
    /// something waits: mails lie in places that we do not look after.
    pub fn tells(&self, person: &str, key: &str, parts: &[(&str, &str)], path: &str) -> Job {
        match self.who.as_str() {
            "invited" => outbox::tell(person, "mail-private", &[], path),
            _ => outbox::tell(person, key, parts, path),
        }
    }
}

impl Thread {
    pub fn talk_is_open(&self) -> bool {
        self.talk_opened_at.is_some() && self.talk_closes_at.is_none_or(|at| at >= self.now)
    }

    pub fn has_owner(&self) -> bool {
        self.owner_id.is_some()
    }

    /// Whether this viewer belongs to those who may take part.
    fn lets_in(&self, viewer: &Viewer) -> bool {
        match self.who.as_str() {
            "invited" => {
                self.invited
                    || self.kept.owner_id.as_deref().is_some_and(|id| viewer.is_person(id))
                    || viewer.is_person(&self.raised_by)
            }
            "everyone" => viewer.person_id().is_some(),
            _ => viewer.is_member(),
        }
    }
}

impl Noun for Thread {
    fn place_id(&self) -> &str {
        &self.kept.place_id
    }
    fn id(&self) -> &str {
        &self.kept.id
    }
    fn thread_id(&self) -> Option<&str> {
        Some(&self.kept.id)
    }
    fn is_public(&self) -> bool {
        self.who != "invited"
    }
    fn seen_by(&self, viewer: &Viewer) -> bool {
        self.is_public()
            || self.lets_in(viewer)
            || viewer.is_system()
            || viewer.reads_as("steward")
            || viewer.reads_as("moderator")
            || self.entered_by.as_deref().is_some_and(|id| viewer.is_person(id))
    }
    fn is(&self, role: Role, viewer: &Viewer) -> bool {
        let same = |id: &Option<String>| id.as_deref().is_some_and(|id| viewer.is_person(id));
        match role {
            Role::Raiser => viewer.is_person(&self.raised_by),
            Role::Helper => same(&self.entered_by),
            Role::Owner => same(&self.kept.owner_id),
            Role::Participant => self.lets_in(viewer),
            Role::Contributor => {
                (self.took_part && viewer.is_member()) || viewer.is_person(&self.raised_by)
            }
            _ => false,
        }
    }
}

/// The thread as this viewer meets it; 'not found' when they may not see it.
pub fn find(db: &Db<'_>, viewer: &Viewer, id: &str, now: i64) -> Result<Thread, Stop> {
    let place_id = viewer.place_id();
    let sql = format!("select {} from thread where place_id = $1 and id = $2", Kept::COLUMNS);
    let kept: Kept = db.one(&sql, params![place_id, id])?.ok_or(Stop::NotFound)?;
    let (mut invited, mut took_part) = (false, false);
    if let Some(person) = viewer.person_id() {
        let key = format!("{id}.{person}");
        let sql = "select count(*) from taken_part where place_id = $1 and id = $2";
        took_part = db.number(sql, params![place_id, &key])? > 0;
        if kept.who == "invited" {
            let sql = "select count(*) from invited where place_id = $1 and id = $2";
            invited = db.number(sql, params![place_id, &key])? > 0;
        }
    }
    let thread = Thread { kept, now, invited, took_part };
    if thread.seen_by(viewer) { Ok(thread) } else { Err(Stop::NotFound) }
}

/// The thread of a request's address.
pub async fn seen(visit: &Visit, id: &str) -> Result<Thread, Stop> {
    let (viewer, id, now) = (visit.viewer.clone(), id.to_owned(), visit.now());
    visit.house.store.read(move |db| find(db, &viewer, &id, now)).await
}

/// Does an act on a thread: finds it inside the transaction, asks for the permit there, changes, and
/// keeps. The same form sent twice is done once.
pub async fn change<A, F>(visit: &Visit, id: &str, once: &str, change: F) -> Result<(), Stop>
where
    A: Act<On = Thread>,
    F: Fn(&Writing<'_, '_, A>, &Tx<'_>) -> Result<Detail, Stop> + Send + 'static,
{
    let (viewer, id, once) = (visit.viewer.clone(), id.to_owned(), once.to_owned());
    let done = visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            if tx.done_before(&once)?.is_some() {
                return Err(Stop::Already(String::new()));
            }
            let thread = find(tx, &viewer, &id, tx.now())?;
            let w = tx.write(viewer.may::<A>(&thread)?)?;
            let detail = change(&w, tx)?;
            w.once(&once, &thread.path())?;
            w.keep(detail)
        })
        .await;
    match done {
        Err(Stop::Already(_)) => Ok(()),
        other => other,
    }
}

/// Notes that the viewer took part, with the hats they wear; counts them once.
pub fn take_part<A: Act<On = Thread>>(w: &Writing<'_, '_, A>) -> DbResult<()> {
    let Some(me) = w.permit().who().me() else { return Ok(()) };
    take_part_as(w, &me.id, me.hats.bits())
}

/// Notes that someone took part.
pub fn take_part_as<A: Act>(w: &Writing<'_, '_, A>, person: &str, hats: i64) -> DbResult<()> {
    let Some(thread) = w.on().thread_id() else { return Ok(()) };
    let place = w.on().place_id();
    let new = w.exec(
        "insert into taken_part (place_id, id, thread_id, person_id, hats, at) \
         values ($1, $2, $3, $4, $5, $6) on conflict (place_id, id) do nothing",
        params![place, format!("{thread}.{person}"), thread, person, hats, w.now()],
    )?;
    if new == 0 {
        return Ok(());
    }
    let bit = |n: i64| hats >> n & 1;
    w.exec(
        "update thread set people = people + 1, people_community = people_community + $3, \
         people_using = people_using + $4, people_providing = people_providing + $5, \
         people_commissioning = people_commissioning + $6 where place_id = $1 and id = $2",
        params![place, thread, bit(0), bit(1), bit(2), bit(3)],
    )
    .map(drop)
}
