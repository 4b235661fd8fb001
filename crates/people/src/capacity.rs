//! Where someone could not decide a thing: who decided, on what authority, what the person said, what was tried
//! so that they decide themselves, and when it is looked at again (Mental Capacity Act 2005, sections 1 to 5).
//! The person reads all of it, and can object to it for all who may read it.

pub(crate) mod list;
pub(crate) mod object;
pub(crate) mod print;
pub(crate) mod record;

use crate::private::Private;
use ground::fact::Fact;
use ground::params;
use ground::permit::{Act, Permit, Role};
use ground::stop::Stop;
use ground::store::{Db, DbResult};
use serde::{Deserialize, Serialize};

/// The decisions made for a person, as the guard sees them.
#[derive(Clone, Debug)]
pub(crate) struct DecidedFor {
    pub place_id: String,
    /// The person's id.
    pub id: String,
    /// Those who hold an authority for them now: attorneys and deputies.
    pub deciders: Vec<String>,
}

crate::private::oneself_and!(DecidedFor, deciders);

/// Someone with an authority records a decision.
pub(crate) struct RecordDecision;

impl Act for RecordDecision {
    type On = DecidedFor;
    const FACT: Fact = Fact::CapacityRecord;
    const MAY: &'static [Role] = &[Role::Reader];
}

/// The person, or someone with an authority, reads them.
pub(crate) struct ReadDecisions;

impl Act for ReadDecisions {
    type On = DecidedFor;
    const FACT: Fact = Fact::CapacityRead;
    const MAY: &'static [Role] = &[Role::Oneself, Role::Reader];
}

/// The person says that they do not agree.
pub(crate) struct ObjectDecision;

impl Act for ObjectDecision {
    type On = DecidedFor;
    const FACT: Fact = Fact::CapacityObject;
    const MAY: &'static [Role] = &[Role::Oneself];
}

/// What is recorded of a decision.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Said {
    pub what: String,
    pub authority: String,
    pub person_said: String,
    pub tried: String,
    #[serde(default)]
    pub objection: String,
}

/// A decision, opened.
pub(crate) struct Decision {
    pub id: String,
    pub by_id: String,
    pub said: Said,
    pub made_at: i64,
    pub review_at: i64,
}

/// The decisions of a person, with those who hold an authority at a time.
pub(crate) fn of(db: &Db<'_>, place_id: &str, person_id: &str, now: i64) -> DbResult<DecidedFor> {
    let deciders = db.all::<(String,)>(
        "select distinct helper_id from acting where place_id = $1 and person_id = $2 \
         and kind in ('attorney', 'deputy') and taken_at is not null and ended_at is null \
         and until_at > $3 order by helper_id",
        params![place_id, person_id, now],
    )?;
    Ok(DecidedFor {
        place_id: place_id.to_owned(),
        id: person_id.to_owned(),
        deciders: deciders.into_iter().map(|(id,)| id).collect(),
    })
}

/// The decisions of a person to which they have not objected, newest first: the id, who made it (id and name), when. What
/// was decided is not in it.
pub(crate) fn unopposed(
    db: &Db<'_>,
    place_id: &str,
    person_id: &str,
) -> DbResult<Vec<(String, String, String, i64)>> {
    db.all(
        "select d.id, d.by_id, p.name, d.made_at from decided_for d \
         join person p on p.place_id = d.place_id and p.id = d.by_id \
         where d.place_id = $1 and d.person_id = $2 and d.objected_at is null \
         order by d.made_at desc, d.id desc",
        params![place_id, person_id],
    )
}

/// The name on the envelope of a decision.
fn envelope(id: &str) -> String {
    format!("decided.{id}")
}

type Row = (String, String, String, i64, i64);

/// All of them, newest first.
fn all(
    db: &Db<'_>,
    permit: &Permit<ReadDecisions>,
    private: &Private,
) -> Result<Vec<Decision>, Stop> {
    let rows: Vec<Row> = db.all(
        "select id, by_id, sealed, made_at, review_at from decided_for where place_id = $1 \
         and person_id = $2 order by made_at desc, id desc",
        params![&permit.on().place_id, &permit.on().id],
    )?;
    let open = |(id, by_id, sealed, made_at, review_at): Row| {
        let text = private.open(&envelope(&id), &sealed)?;
        let said = serde_json::from_str(&text).map_err(Stop::broken)?;
        Ok(Decision { id, by_id, said, made_at, review_at })
    };
    rows.into_iter().map(open).collect()
}
