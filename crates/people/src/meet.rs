//! 'I'd like you to meet': an introduction between people and groups, without a category and without a rule of
//! who may. Both say yes before either sees how the other is reached, and what one shows vanishes again after
//! the days that they chose. Who said no is told to nobody. For a group one of its people answers, who was in it
//! when it was asked, and that person alone reads how the other is reached.

pub(crate) mod answer;
pub(crate) mod list;
pub(crate) mod make;
pub(crate) mod say;

use crate::rights::sealed::Opened;
use ground::envelope::Envelopes;
use ground::fact::Fact;
use ground::params;
use ground::permit::{Act, Noun, Role};
use ground::person::Person;
use ground::stop::Stop;
use ground::store::{Db, DbResult};
use ground::viewer::Viewer;
use std::ops::Deref;

ground::row! {
    /// An introduction as it is kept.
    #[derive(Clone, Debug)]
    pub struct Introduction {
        pub place_id: String,
        pub id: String,
        /// Who introduces them.
        pub by_id: String,
        /// Who acted for that one.
        pub hand_id: Option<String>,
        pub a_id: String,
        /// Set when `a` is a group.
        pub a_group: Option<i64>,
        pub b_id: String,
        pub b_group: Option<i64>,
        pub sealed: String,
        pub made_at: i64,
        pub a_yes_at: Option<i64>,
        /// Who answered for this side, with yes or no: for a group that is one of its people.
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

impl Side {
    pub fn other(self) -> Self {
        if self == Self::A { Self::B } else { Self::A }
    }
}

/// An introduction, with the people of its groups who know of it.
#[derive(Clone, Debug)]
pub(crate) struct Meeting {
    row: Introduction,
    /// Where `a` is a group: who is in it now and was when the introduction was made. Whoever joins later could
    /// have joined to read it.
    a_people: Vec<String>,
    b_people: Vec<String>,
}

impl Deref for Meeting {
    type Target = Introduction;

    fn deref(&self) -> &Introduction {
        &self.row
    }
}

impl Meeting {
    /// The person or the group of a side.
    pub fn id_of(&self, side: Side) -> &str {
        if side == Side::A { &self.a_id } else { &self.b_id }
    }

    /// Who answered for a side, and who knows of it there.
    fn who(&self, side: Side) -> (Option<&str>, Vec<&str>) {
        let (id, group, by, people) = match side {
            Side::A => (&self.a_id, self.a_group, &self.a_by, &self.a_people),
            Side::B => (&self.b_id, self.b_group, &self.b_by, &self.b_people),
        };
        let by = by.as_deref();
        let knows = match group {
            Some(_) => people.iter().map(String::as_str).chain(by).collect(),
            None => vec![id.as_str()],
        };
        (by.filter(|_| group.is_some()), knows)
    }

    /// The group of a side, if it is one, and whoever answered for it.
    pub fn group(&self, side: Side) -> Option<(&str, Option<&str>)> {
        let group = if side == Side::A { self.a_group } else { self.b_group };
        group.map(|_| (self.id_of(side), self.who(side).0))
    }

    /// Whether this viewer answers for that side, or did. For a group one person does, and nobody after them.
    fn answers(&self, viewer: &Viewer, side: Side) -> bool {
        let (by, knows) = self.who(side);
        match by {
            Some(by) => viewer.is_person(by),
            None => knows.into_iter().any(|id| viewer.is_person(id)),
        }
    }

    /// The side that this viewer answers for; where it is both, the one that has no answer.
    pub fn side(&self, viewer: &Viewer) -> Option<Side> {
        match (self.answers(viewer, Side::A), self.answers(viewer, Side::B)) {
            (true, true) if self.a_by.is_some() => Some(Side::B),
            (true, _) => Some(Side::A),
            (false, true) => Some(Side::B),
            (false, false) => None,
        }
    }

    /// The side of a viewer for whose group someone else has answered.
    pub fn answered_for(&self, viewer: &Viewer) -> Option<Side> {
        let knows = |side: &Side| self.who(*side).1.into_iter().any(|id| viewer.is_person(id));
        [Side::A, Side::B].into_iter().find(|s| knows(s) && !self.answers(viewer, *s))
    }

    /// Whether this viewer may know by now that it did not come about, or is over.
    pub fn is_over(&self, viewer: &Viewer, now: i64) -> bool {
        let own = |id: &Option<String>| id.as_deref().is_some_and(|id| viewer.is_person(id));
        let said_no = own(&self.ended_by)
            || (self.a_yes_at.is_none() && own(&self.a_by))
            || (self.b_yes_at.is_none() && own(&self.b_by));
        let over = said_no || self.parted_at().is_some() || now > self.made_at + WAITS;
        self.met_at().is_none() && over
    }

    /// When one side took its yes back after both had said it. A yes that is taken back before is no yes any
    /// more: see `answer`.
    pub fn parted_at(&self) -> Option<i64> {
        let both = self.a_yes_at?.max(self.b_yes_at?);
        self.ended_at.filter(|ended| both <= *ended)
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
        let knows = self.side(viewer).is_some() || self.answered_for(viewer).is_some();
        knows || viewer.is_person(&self.by_id)
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

/// A side says yes or no; for a group, whoever answers for it.
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

/// The boxes of all introductions.
pub(crate) fn boxes(db: &Db<'_>) -> DbResult<Vec<String>> {
    let sql = "select place_id, id from introduction order by place_id, id";
    let all: Vec<(String, String)> = db.all(sql, params![])?;
    Ok(all.iter().map(|(place_id, id)| box_of(place_id, id)).collect())
}

/// The people of a side who know of an introduction, where the side is a group.
const PEOPLE: &str = "select person_id from group_member where place_id = $1 and group_id = $2 \
    and joined_at <= $3 and left_at is null";

fn with_people(db: &Db<'_>, row: Introduction) -> DbResult<Meeting> {
    let people = |id: &str, group: Option<i64>| -> DbResult<Vec<String>> {
        if group.is_none() {
            return Ok(Vec::new());
        }
        let all: Vec<(String,)> = db.all(PEOPLE, params![&row.place_id, id, row.made_at])?;
        Ok(all.into_iter().map(|(id,)| id).collect())
    };
    let (a_people, b_people) = (people(&row.a_id, row.a_group)?, people(&row.b_id, row.b_group)?);
    Ok(Meeting { row, a_people, b_people })
}

/// One, for whoever may know of it.
pub(crate) fn find(db: &Db<'_>, viewer: &Viewer, id: &str) -> Result<Meeting, Stop> {
    let sql = format!(
        "select {} from introduction where place_id = $1 and id = $2",
        Introduction::COLUMNS
    );
    let found: Option<Introduction> = db.one(&sql, params![viewer.place_id(), id])?;
    let found = found.map(|row| with_people(db, row)).transpose()?;
    found.filter(|m| m.seen_by(viewer)).ok_or(Stop::NotFound)
}

/// All that this viewer may know of, newest first.
fn all(db: &Db<'_>, viewer: &Viewer) -> DbResult<Vec<Meeting>> {
    let me = viewer.person_id().unwrap_or_default();
    let sql = format!(
        "select {} from introduction where place_id = $1 and (by_id = $2 or a_id = $2 or b_id = $2 \
         or a_by = $2 or b_by = $2 \
         or exists (select 1 from group_member g where g.place_id = introduction.place_id \
             and (g.group_id = introduction.a_id or g.group_id = introduction.b_id) \
             and g.person_id = $2 and g.left_at is null)) order by made_at desc, id desc",
        Introduction::COLUMNS
    );
    let rows: Vec<Introduction> = db.all(&sql, params![viewer.place_id(), me])?;
    let all: Vec<Meeting> =
        rows.into_iter().map(|row| with_people(db, row)).collect::<DbResult<_>>()?;
    Ok(all.into_iter().filter(|m| m.seen_by(viewer)).collect())
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
        opened.push(one("words", meeting.made_at, say::words(envelopes, &meeting)?));
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
