//! The circle around a person: who is in their life, closer and farther, as they see it; and the circle of
//! support, those of the place who said yes to being in it, with its meetings and promises. The person
//! chooses who is asked and what is not talked about. All words are sealed under the person's key.

pub(crate) mod answer;
pub(crate) mod end;
pub(crate) mod map;
pub(crate) mod meet;
pub(crate) mod others;
pub(crate) mod put;
pub(crate) mod show;
mod tell;

use crate::private::Private;
use crate::waits::paper;
use ground::fact::Fact;
use ground::params;
use ground::permit::{Act, Noun, Permit, Role, While};
use ground::stop::Stop;
use ground::store::{Db, DbResult};
use ground::viewer::Viewer;
use serde::{Deserialize, Serialize};

/// How close someone is: 1 nearest.
pub(crate) const RINGS: [&str; 3] = ["1", "2", "3"];

/// What someone is in the person's life.
pub(crate) const KINDS: [&str; 5] = ["family", "friend", "neighbour", "group", "paid"];

/// A person's circle, as the guard sees it.
#[derive(Clone, Debug)]
pub(crate) struct Circle {
    pub place_id: String,
    /// The person's id.
    pub id: String,
    /// Those who said yes to being in it.
    pub members: Vec<String>,
}

crate::private::oneself_and!(Circle, members);

impl Circle {
    /// Whether someone is in it now, or is the person in the middle.
    fn is_in(&self, id: &str) -> bool {
        self.id == id || self.members.iter().any(|member| member == id)
    }
}

/// One place in a person's circle, as the guard sees it.
#[derive(Clone, Debug)]
pub(crate) struct Seat {
    pub place_id: String,
    pub id: String,
    pub person_id: String,
    pub member_id: Option<String>,
    pub agreed: bool,
    pub ended: bool,
}

impl Noun for Seat {
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
        self.is(Role::Oneself, viewer) || self.is(Role::Reader, viewer)
    }
    fn is(&self, role: Role, viewer: &Viewer) -> bool {
        match role {
            Role::Oneself => viewer.is_person(&self.person_id),
            Role::Reader => {
                let member = self.member_id.as_deref();
                viewer.acting().is_none() && member.is_some_and(|id| viewer.is_person(id))
            }
            _ => false,
        }
    }
}

/// The person puts someone into their circle, or changes what stands there.
pub(crate) struct PutSeat;

impl Act for PutSeat {
    type On = Circle;
    const FACT: Fact = Fact::CirclePut;
    const MAY: &'static [Role] = &[Role::Oneself];
}

/// Someone says yes to being in a circle of support.
pub(crate) struct TakeSeat;

impl Act for TakeSeat {
    type On = Seat;
    const FACT: Fact = Fact::CircleTake;
    const MAY: &'static [Role] = &[Role::Reader];
    const WHILE: &'static [While<Seat>] =
        &[While { holds: |s| !s.agreed && !s.ended, or: "circle-over" }];
}

/// The person takes someone out of the circle, or that one leaves it.
pub(crate) struct EndSeat;

impl Act for EndSeat {
    type On = Seat;
    const FACT: Fact = Fact::CircleEnd;
    const MAY: &'static [Role] = &[Role::Oneself, Role::Reader];
    const WHILE: &'static [While<Seat>] = &[While { holds: |s| !s.ended, or: "circle-over" }];
}

/// The person and those in their circle of support read and write what it agrees.
pub(crate) struct MeetCircle;

impl Act for MeetCircle {
    type On = Circle;
    const FACT: Fact = Fact::CircleMeet;
    const MAY: &'static [Role] = &[Role::Oneself, Role::Reader];
}

/// What the person says of someone in their life.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Said {
    pub name: String,
    pub kind: String,
    /// 1 to 3, nearest first.
    pub ring: String,
    pub note: String,
}

/// Someone in a person's life.
#[derive(Clone, Debug)]
pub(crate) struct Near {
    pub id: String,
    pub member_id: Option<String>,
    pub agreed: bool,
    /// Whether they did not want to be in the circle of support (`no`), or have left it (`left`).
    pub parted: Option<String>,
    /// Who wrote their yes down, where someone else did.
    pub noted_by: Option<String>,
    pub said: Said,
}

/// A person's circle with those who are in it.
pub(crate) fn of(db: &Db<'_>, place_id: &str, person_id: &str) -> DbResult<Circle> {
    let members = db.all::<(String,)>(
        "select distinct member_id from circle where place_id = $1 and person_id = $2 \
         and member_id is not null and agreed_at is not null and ended_at is null order by member_id",
        params![place_id, person_id],
    )?;
    Ok(Circle {
        place_id: place_id.to_owned(),
        id: person_id.to_owned(),
        members: members.into_iter().map(|(id,)| id).collect(),
    })
}

/// A seat as the table holds it: whose circle, who, when they said yes, when it ended.
type Row = (String, Option<String>, Option<i64>, Option<i64>);

/// One seat, for someone who may know of it.
pub(crate) fn seat(db: &Db<'_>, viewer: &Viewer, id: &str) -> Result<Seat, Stop> {
    let sql = "select person_id, member_id, agreed_at, ended_at from circle \
               where place_id = $1 and id = $2";
    let row: Option<Row> = db.one(sql, params![viewer.place_id(), id])?;
    let (person_id, member_id, agreed, ended) = row.ok_or(Stop::NotFound)?;
    let seat = Seat {
        place_id: viewer.place_id().to_owned(),
        id: id.to_owned(),
        person_id,
        member_id,
        agreed: agreed.is_some(),
        ended: ended.is_some(),
    };
    if seat.seen_by(viewer) { Ok(seat) } else { Err(Stop::NotFound) }
}

/// Who asks someone into their circle.
pub(crate) fn asker(db: &Db<'_>, them: &Viewer, id: &str) -> Result<String, Stop> {
    Ok(seat(db, them, id)?.person_id)
}

/// Whether someone is in a person's circle of support, or asked into it.
pub(crate) fn has(db: &Db<'_>, place_id: &str, person_id: &str, member_id: &str) -> DbResult<bool> {
    let sql = "select count(*) from circle where place_id = $1 and person_id = $2 \
               and member_id = $3 and ended_at is null";
    Ok(db.number(sql, params![place_id, person_id, member_id])? > 0)
}

/// The name on the envelope of a seat.
fn envelope(id: &str) -> String {
    format!("circle.{id}")
}

/// All who are in the person's life, opened, nearest first and then by name.
fn all(db: &Db<'_>, permit: &Permit<PutSeat>, private: &Private) -> Result<Vec<Near>, Stop> {
    type Row = (String, Option<String>, Option<i64>, Option<String>, String);
    let rows: Vec<Row> = db.all(
        "select id, member_id, agreed_at, parted, sealed from circle where place_id = $1 and person_id = $2 \
         and ended_at is null order by made_at, id",
        params![&permit.on().place_id, &permit.on().id],
    )?;
    let mut all = Vec::new();
    for (id, member_id, agreed, parted, sealed) in rows {
        let text = private.open(&envelope(&id), &sealed)?;
        let said: Said = serde_json::from_str(&text).map_err(Stop::broken)?;
        let noted_by = paper::noted_by(db, &permit.on().place_id, &id)?;
        all.push(Near { id, member_id, agreed: agreed.is_some(), parted, noted_by, said });
    }
    all.sort_by(|a, b| {
        (&a.said.ring, &a.said.name, &a.id).cmp(&(&b.said.ring, &b.said.name, &b.id))
    });
    Ok(all)
}
