//! Neighbour networks, in the shape of KeyRing's: some neighbours within a short walk, and one who connects
//! them, with hours. They are found by distance and joined by choice: freely within the walk, and from farther with the
//! yes of whoever connects them, for whoever is in it reads the names of all. Nothing ties membership to a service:
//! whoever stops getting one stays a member. Whoever connects a network hands that on or ends it before they leave.
//! What a network is checked against is data ([`rule`]).

pub(crate) mod answer;
pub(crate) mod connect;
pub(crate) mod end;
pub(crate) mod join;
pub(crate) mod list;
pub(crate) mod make;
pub(crate) mod rule;
pub(crate) mod show;
pub(crate) mod spot;

use ground::fact::Fact;
use ground::params;
use ground::permit::{Act, Noun, Role, While};
use ground::person::Person;
use ground::place::Ground;
use ground::stop::Stop;
use ground::store::{Db, DbResult};
use ground::viewer::Viewer;
use rule::{Spot, minutes};
use std::ops::Deref;

/// So long whoever was told no is not taken for asking again.
const PAUSE: i64 = 90 * ground::clock::DAY;

ground::row! {
    /// A neighbour network as it is kept.
    #[derive(Clone, Debug)]
    pub struct Kept {
        pub place_id: String,
        pub id: String,
        pub name: String,
        pub about: String,
        pub lat: i64,
        pub lon: i64,
        pub connector_id: String,
        /// What the connector gives, in hours a week.
        pub hours: i64,
        pub made_at: i64,
        pub ended_at: Option<i64>,
        /// Why it ended, for those who were in it.
        pub why: Option<String>,
    }
}

impl Kept {
    pub fn spot(&self) -> Spot {
        Spot { lat: self.lat, lon: self.lon }
    }
}

/// A neighbour network with those who are in it, or were when it ended.
#[derive(Clone, Debug)]
pub(crate) struct Network {
    row: Kept,
    /// In the order in which they came.
    members: Vec<String>,
    /// Whom the connector has asked to take that on.
    asked: Option<String>,
    /// Whether the connector has left the place: then anyone in it can take that on.
    left: bool,
}

impl Deref for Network {
    type Target = Kept;

    fn deref(&self) -> &Kept {
        &self.row
    }
}

impl Network {
    fn has(&self, viewer: &Viewer) -> bool {
        self.members.iter().any(|id| viewer.is_person(id))
    }
}

impl Noun for Network {
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
        viewer.is_member() && (self.ended_at.is_none() || self.has(viewer))
    }
    fn is(&self, role: Role, viewer: &Viewer) -> bool {
        match role {
            Role::Owner => viewer.is_person(&self.connector_id),
            Role::Participant => {
                let asked = self.asked.as_deref().is_some_and(|id| viewer.is_person(id));
                self.has(viewer) && (asked || self.left)
            }
            _ => false,
        }
    }
}

const GOES_ON: &[While<Network>] = &[While { holds: |n| n.ended_at.is_none(), or: "network-over" }];

/// Someone begins a network, and connects it.
pub(crate) struct MakeNetwork;

impl Act for MakeNetwork {
    type On = Ground;
    const FACT: Fact = Fact::NetworkMake;
    const MAY: &'static [Role] = &[Role::Member];
}

/// Someone joins a network, asks to be in it, or leaves it.
pub(crate) struct JoinNetwork;

impl Act for JoinNetwork {
    type On = Network;
    const FACT: Fact = Fact::NetworkJoin;
    const MAY: &'static [Role] = &[Role::Member];
    const WHILE: &'static [While<Network>] = GOES_ON;
}

/// Whoever connects a network says yes or no to someone who lives farther away.
pub(crate) struct AnswerNetwork;

impl Act for AnswerNetwork {
    type On = Network;
    const FACT: Fact = Fact::NetworkAnswer;
    const MAY: &'static [Role] = &[Role::Owner];
    const WHILE: &'static [While<Network>] = GOES_ON;
}

/// Whoever connects a network asks someone in it to take that on.
pub(crate) struct HandOn;

impl Act for HandOn {
    type On = Network;
    const FACT: Fact = Fact::NetworkHandOn;
    const MAY: &'static [Role] = &[Role::Owner];
    const WHILE: &'static [While<Network>] = GOES_ON;
}

/// Whoever is asked takes it on to connect a network, or says no.
pub(crate) struct Connect;

impl Act for Connect {
    type On = Network;
    const FACT: Fact = Fact::NetworkConnect;
    const MAY: &'static [Role] = &[Role::Participant];
    const WHILE: &'static [While<Network>] = GOES_ON;
}

/// Whoever connects a network ends it.
pub(crate) struct EndNetwork;

impl Act for EndNetwork {
    type On = Network;
    const FACT: Fact = Fact::NetworkEnd;
    const MAY: &'static [Role] = &[Role::Owner];
    const WHILE: &'static [While<Network>] = GOES_ON;
}

/// Someone says where they live, for networks alone.
pub(crate) struct PutSpot;

impl Act for PutSpot {
    type On = Person;
    const FACT: Fact = Fact::SpotPut;
    const MAY: &'static [Role] = &[Role::Oneself];
}

/// Those that go on, and those that ended while this viewer was in them.
fn all(db: &Db<'_>, viewer: &Viewer) -> DbResult<Vec<Kept>> {
    let sql = format!(
        "select {} from network where place_id = $1 and (ended_at is null or exists (\
             select 1 from network_member m where m.place_id = network.place_id \
             and m.network_id = network.id and m.person_id = $2 and m.left_at = network.ended_at)) \
         order by name, id",
        Kept::COLUMNS
    );
    db.all(&sql, params![viewer.place_id(), viewer.person_id()])
}

fn find(db: &Db<'_>, viewer: &Viewer, id: &str) -> Result<Network, Stop> {
    let sql = format!("select {} from network where place_id = $1 and id = $2", Kept::COLUMNS);
    let row: Kept = db.one(&sql, params![viewer.place_id(), id])?.ok_or(Stop::NotFound)?;
    let members: Vec<(String,)> = db.all(
        "select person_id from network_member where place_id = $1 and network_id = $2 \
         and (left_at is null or left_at = $3) order by joined_at, id",
        params![&row.place_id, &row.id, row.ended_at],
    )?;
    let asked: Option<(String,)> = db.one(
        "select person_id from network_ask where place_id = $1 and network_id = $2 \
         and kind = 'connect'",
        params![&row.place_id, &row.id],
    )?;
    let sql = "select count(*) from person where place_id = $1 and id = $2 and left_at is not null";
    let left = db.number(sql, params![&row.place_id, &row.connector_id])? > 0;
    let members = members.into_iter().map(|(id,)| id).collect();
    let network = Network { row, members, asked: asked.map(|(id,)| id), left };
    Some(network).filter(|n| n.seen_by(viewer)).ok_or(Stop::NotFound)
}

/// Where the one who asks lives, if they said so. Nobody else is asked for.
fn own_spot(db: &Db<'_>, viewer: &Viewer) -> DbResult<Option<Spot>> {
    let sql = "select lat, lon from spot where place_id = $1 and id = $2";
    let row: Option<(i64, i64)> = db.one(sql, params![viewer.place_id(), viewer.person_id()])?;
    Ok(row.map(|(lat, lon)| Spot { lat, lon }))
}

/// How a network stands against the rule.
pub(crate) struct Checked {
    pub members: i64,
    /// Members who live farther away than the rule says; those who did not say where do not count.
    pub far: i64,
    pub size_fits: bool,
    pub hours_fit: bool,
}

fn checked(db: &Db<'_>, network: &Network, now: i64) -> DbResult<Checked> {
    let rows: Vec<(Option<i64>, Option<i64>)> = db.all(
        "select s.lat, s.lon from network_member m left join spot s on s.place_id = m.place_id \
         and s.id = m.person_id where m.place_id = $1 and m.network_id = $2 and m.left_at is null",
        params![&network.place_id, &network.id],
    )?;
    let members = i64::try_from(rows.len()).unwrap_or(i64::MAX);
    let spots = rows.iter().filter_map(|(lat, lon)| Some(Spot { lat: (*lat)?, lon: (*lon)? }));
    let rule = rule::rule(now);
    let most = rule.map_or(i64::MAX, |r| r.minutes);
    let far = spots.filter(|spot| minutes(network.spot(), *spot, now) > most).count();
    Ok(Checked {
        members,
        far: i64::try_from(far).unwrap_or(i64::MAX),
        size_fits: rule.is_some_and(|r| (r.fewest..=r.most).contains(&members)),
        hours_fit: rule.is_some_and(|r| network.hours >= r.hours),
    })
}
