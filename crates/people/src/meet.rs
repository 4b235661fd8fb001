//! 'I'd like you to meet': an introduction between people and groups, without a category and without a rule of
//! who may. Both say yes before either sees how the other is reached, and what one shows vanishes again after
//! the days that they chose. Who said no is told to nobody.

pub(crate) mod answer;
pub(crate) mod list;
pub(crate) mod make;

use crate::rights::sealed::Opened;
use ground::envelope::Envelopes;
use ground::fact::Fact;
use ground::params;
use ground::permit::{Act, Noun, Role};
use ground::person::{self, Person};
use ground::stop::Stop;
use ground::store::{Db, DbResult};
use ground::viewer::Viewer;
use std::collections::BTreeMap;

ground::row! {
    /// An introduction.
    #[derive(Clone, Debug)]
    pub struct Meeting {
        pub place_id: String,
        pub id: String,
        /// Who introduces them.
        pub by_id: String,
        pub a_id: String,
        /// Set when `a` is a group.
        pub a_group: Option<i64>,
        pub b_id: String,
        pub b_group: Option<i64>,
        pub sealed: String,
        pub made_at: i64,
        pub a_yes_at: Option<i64>,
        pub a_by: Option<String>,
        pub a_reach: Option<String>,
        pub a_hide_days: Option<i64>,
        pub b_yes_at: Option<i64>,
        pub b_by: Option<String>,
        pub b_reach: Option<String>,
        pub b_hide_days: Option<i64>,
        pub ended_at: Option<i64>,
        /// Who said no.
        pub ended_by: Option<String>,
    }
}

/// So long after it was made an introduction that did not come about still looks as if it waited, to everyone
/// but the one who said no: nobody is told who did.
pub(crate) const WAITS: i64 = 60 * ground::clock::DAY;

/// So long the same two are not asked again by the same person.
const PAUSE: i64 = 90 * ground::clock::DAY;

/// One of the two sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    A,
    B,
}

impl Meeting {
    fn is_side(viewer: &Viewer, id: &str, group: Option<i64>) -> bool {
        if group.is_some() { viewer.in_group(id) } else { viewer.is_person(id) }
    }

    /// The side that this viewer is on; where they are on both, the one that has not said yes.
    pub fn side(&self, viewer: &Viewer) -> Option<Side> {
        let a = Self::is_side(viewer, &self.a_id, self.a_group);
        let b = Self::is_side(viewer, &self.b_id, self.b_group);
        match (a, b) {
            (true, true) if self.a_yes_at.is_some() => Some(Side::B),
            (true, _) => Some(Side::A),
            (false, true) => Some(Side::B),
            (false, false) => None,
        }
    }

    /// Whether this viewer may know by now that it did not come about.
    pub fn is_over(&self, viewer: &Viewer, now: i64) -> bool {
        let own = self.ended_by.as_deref().is_some_and(|id| viewer.is_person(id));
        self.met_at().is_none() && (own || now > self.made_at + WAITS)
    }

    pub fn yes_at(&self, side: Side) -> Option<i64> {
        if side == Side::A { self.a_yes_at } else { self.b_yes_at }
    }

    /// When both had said yes.
    pub fn met_at(&self) -> Option<i64> {
        Some(self.a_yes_at?.max(self.b_yes_at?)).filter(|_| self.ended_at.is_none())
    }

    /// What the other side shows of how it is reached, sealed; while it is to be seen.
    pub fn reach_of_other(&self, side: Side, now: i64) -> Option<&str> {
        let met = self.met_at()?;
        let (reach, days) = match side {
            Side::A => (&self.b_reach, self.b_hide_days),
            Side::B => (&self.a_reach, self.a_hide_days),
        };
        let hidden = days.is_some_and(|days| now > met + days * ground::clock::DAY);
        reach.as_deref().filter(|_| !hidden)
    }
}

impl Noun for Meeting {
    fn place_id(&self) -> &str {
        &self.place_id
    }
    fn id(&self) -> &str {
        &self.id
    }
    fn is_public(&self) -> bool {
        false
    }
    fn seen_by(&self, viewer: &Viewer) -> bool {
        self.side(viewer).is_some() || viewer.is_person(&self.by_id)
    }
    fn is(&self, role: Role, viewer: &Viewer) -> bool {
        match role {
            Role::Author => viewer.is_person(&self.by_id),
            Role::Participant => self.side(viewer).is_some(),
            _ => false,
        }
    }
}

/// Someone introduces two to each other, or themselves to someone.
pub(crate) struct Introduce;

impl Act for Introduce {
    type On = Person;
    const FACT: Fact = Fact::MeetMake;
    const MAY: &'static [Role] = &[Role::Oneself];
}

/// A side says yes or no.
pub(crate) struct AnswerMeet;

impl Act for AnswerMeet {
    type On = Meeting;
    const FACT: Fact = Fact::MeetAnswer;
    const MAY: &'static [Role] = &[Role::Participant];
    const OWN_HAND: bool = true;
}

/// When both had said yes, as SQL about a row; null where one has not.
macro_rules! both_said_yes {
    () => {
        "case when a_yes_at > b_yes_at then a_yes_at else b_yes_at + a_yes_at * 0 end"
    };
}

/// Until when what a side showed of how they are reached is to be seen, as SQL; null once it is gone.
macro_rules! hidden_at {
    ($side:literal) => {
        concat!(
            "case when ",
            $side,
            "_reach <> '' and ended_at is null then ",
            $side,
            "_hide_days * 86400000 + ",
            both_said_yes!(),
            " end"
        )
    };
}

/// When it came about, as SQL about a row; null when it did not.
pub(crate) const MET: &str = concat!("case when ended_at is null then ", both_said_yes!(), " end");
pub(crate) const A_HIDDEN: &str = hidden_at!("a");
pub(crate) const B_HIDDEN: &str = hidden_at!("b");

/// The name of the box of an introduction.
pub(crate) fn box_of(place_id: &str, id: &str) -> String {
    format!("{place_id}.meet.{id}")
}

/// One, for whoever may know of it.
fn find(db: &Db<'_>, viewer: &Viewer, id: &str) -> Result<Meeting, Stop> {
    let sql =
        format!("select {} from introduction where place_id = $1 and id = $2", Meeting::COLUMNS);
    let found: Option<Meeting> = db.one(&sql, params![viewer.place_id(), id])?;
    found.filter(|m| m.seen_by(viewer)).ok_or(Stop::NotFound)
}

/// All that this viewer may know of, newest first.
fn all(db: &Db<'_>, viewer: &Viewer) -> DbResult<Vec<Meeting>> {
    let me = viewer.person_id().unwrap_or_default();
    let sql = format!(
        "select {} from introduction where place_id = $1 and (by_id = $2 or a_id = $2 or b_id = $2 \
         or exists (select 1 from group_member g where g.place_id = introduction.place_id \
             and (g.group_id = introduction.a_id or g.group_id = introduction.b_id) \
             and g.person_id = $2 and g.left_at is null)) order by made_at desc, id desc",
        Meeting::COLUMNS
    );
    let rows: Vec<Meeting> = db.all(&sql, params![viewer.place_id(), me])?;
    Ok(rows.into_iter().filter(|m| m.seen_by(viewer)).collect())
}

/// The names of both sides and of whoever introduces them, by their ids.
fn names(db: &Db<'_>, place_id: &str, all: &[Meeting]) -> DbResult<BTreeMap<String, String>> {
    let ids = all.iter().flat_map(|m| [m.by_id.as_str(), m.a_id.as_str(), m.b_id.as_str()]);
    let mut names = person::names(db, place_id, ids)?;
    names.extend(person::groups(db, place_id)?.into_iter().map(|g| (g.id, g.name)));
    Ok(names)
}

/// The words of the introduction.
fn words(envelopes: &Envelopes, meeting: &Meeting) -> Result<String, Stop> {
    envelopes.open(&box_of(&meeting.place_id, &meeting.id), "words", &meeting.sealed)
}

/// What is sealed of the introductions in which the viewer themselves stands: why they should meet, which both
/// sides and whoever introduced them read, and what the viewer says of how they are reached. What the other
/// side says of that is theirs.
pub(crate) fn words_for(
    db: &Db<'_>,
    envelopes: &Envelopes,
    viewer: &Viewer,
) -> Result<Vec<Opened>, Stop> {
    let mut opened = Vec::new();
    for meeting in all(db, viewer)? {
        let mine = |id: &str| viewer.is_person(id);
        if ![&meeting.by_id, &meeting.a_id, &meeting.b_id].into_iter().any(|id| mine(id)) {
            continue;
        }
        let one = |column, at, text| {
            let id = meeting.id.clone();
            Opened { table: "introduction", id, at, column, text }
        };
        opened.push(one("words", meeting.made_at, words(envelopes, &meeting)?));
        let of = box_of(&meeting.place_id, &meeting.id);
        let sides = [
            (&meeting.a_by, &meeting.a_reach, meeting.a_yes_at),
            (&meeting.b_by, &meeting.b_reach, meeting.b_yes_at),
        ];
        for (by, reach, at) in sides {
            if let (Some(by), Some(reach), Some(at)) = (by, reach, at)
                && mine(by)
            {
                opened.push(one("reach", at, envelopes.open(&of, "reach", reach)?));
            }
        }
    }
    Ok(opened)
}
