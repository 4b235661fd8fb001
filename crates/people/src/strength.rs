//! Strengths: what a person likes, is good at, could teach, and what matters to them, in their own words.
//! Each is shared by itself: with nobody, their circle, a group, the members of the place, or everyone.
//! Nothing here knows of what anyone needs: that stands in another document (`paper`), which this file does
//! not name.

pub(crate) mod end;
pub(crate) mod find;
pub(crate) mod list;
pub(crate) mod person;
pub(crate) mod put;

use ground::fact::Fact;
use ground::params;
use ground::permit::{Act, Noun, Role};
use ground::person::Person;
use ground::stop::Stop;
use ground::store::{Db, DbResult};
use ground::viewer::Viewer;
use ground::words::Words;
use std::collections::BTreeMap;

/// What a strength is about.
pub(crate) const KINDS: [&str; 5] = ["interest", "gift", "teach", "matters", "with-me"];

/// With whom it is shared, from fewest to most.
pub(crate) const SHARES: [&str; 5] = ["me", "circle", "group", "members", "everyone"];

/// Symbols that can stand beside it, for whoever reads pictures better than words.
pub(crate) const SYMBOLS: [&str; 12] = [
    "heart",
    "star",
    "hand",
    "people",
    "home",
    "grow",
    "book",
    "listen",
    "care",
    "meeting",
    "phone",
    "wheelchair",
];

ground::row! {
    /// One strength of a person.
    #[derive(Clone, Debug)]
    pub struct Strength {
        pub place_id: String,
        pub id: String,
        pub person_id: String,
        pub kind: String,
        pub body: String,
        /// The name of a symbol; empty for none.
        pub symbol: String,
        pub share: String,
        pub group_id: Option<String>,
        /// The name of whoever helped to write it; empty for nobody.
        pub helped_by: String,
    }
}

impl Noun for Strength {
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
        viewer.is_person(&self.person_id)
    }
    fn is(&self, role: Role, viewer: &Viewer) -> bool {
        role == Role::Oneself && viewer.is_person(&self.person_id)
    }
}

/// The person writes a strength.
pub(crate) struct PutStrength;

impl Act for PutStrength {
    type On = Person;
    const FACT: Fact = Fact::StrengthPut;
    const MAY: &'static [Role] = &[Role::Oneself];
}

/// The person changes one, or with whom it is shared.
pub(crate) struct ChangeStrength;

impl Act for ChangeStrength {
    type On = Strength;
    const FACT: Fact = Fact::StrengthChange;
    const MAY: &'static [Role] = &[Role::Oneself];
}

/// The person takes one away.
pub(crate) struct EndStrength;

impl Act for EndStrength {
    type On = Strength;
    const FACT: Fact = Fact::StrengthEnd;
    const MAY: &'static [Role] = &[Role::Oneself];
}

/// Who sees a strength, in words, for its person. `groups`: names by ids.
pub(crate) fn who_sees(
    w: &Words,
    strength: &Strength,
    groups: &BTreeMap<String, String>,
) -> String {
    let group = strength.group_id.as_ref().and_then(|id| groups.get(id));
    let group = group.map(String::as_str).unwrap_or_default();
    w.with(&format!("strengths-shared-{}", strength.share), &[("group", group)])
}

/// All strengths of the person who asks, by kind.
pub(crate) fn own(db: &Db<'_>, viewer: &Viewer) -> DbResult<Vec<Strength>> {
    let sql = format!(
        "select {} from strength where place_id = $1 and person_id = $2 order by made_at, id",
        Strength::COLUMNS
    );
    db.all(&sql, params![viewer.place_id(), viewer.person_id()])
}

/// One of one's own.
pub(crate) fn mine(db: &Db<'_>, viewer: &Viewer, id: &str) -> Result<Strength, Stop> {
    let sql = format!("select {} from strength where place_id = $1 and id = $2", Strength::COLUMNS);
    let found: Option<Strength> = db.one(&sql, params![viewer.place_id(), id])?;
    found.filter(|s| s.seen_by(viewer)).ok_or(Stop::NotFound)
}

/// Which strengths a viewer may see: the condition of a question, on `s` for the strength, with whoever asks as `$2` (empty
/// for a visitor) and how they stand as `$3` ([`member`]).
pub(crate) const VISIBLE: &str = "(s.share = 'everyone' \
    or (s.share = 'members' and cast($3 as bigint) > 0) \
    or (s.person_id = cast($2 as text) and cast($2 as text) <> '') \
    or (s.share = 'group' and cast($3 as bigint) < 2 and exists (select 1 from group_member g \
        where g.place_id = s.place_id and g.group_id = s.group_id and g.person_id = cast($2 as text) \
        and g.left_at is null)) \
    or (s.share = 'circle' and cast($3 as bigint) < 2 and exists (select 1 from circle c \
        where c.place_id = s.place_id and c.person_id = s.person_id and c.member_id = cast($2 as text) \
        and c.agreed_at is not null and c.ended_at is null)))";

/// How a viewer stands in [`VISIBLE`]: 0 for a visitor, 1 for a member, 2 for whoever acts for one. What others
/// share with a member's circle or group is for that member.
pub(crate) fn member(viewer: &Viewer) -> i64 {
    i64::from(viewer.is_member()) + i64::from(viewer.acting().is_some())
}

/// The strengths of a person that a viewer may see.
pub(crate) fn seen_of(db: &Db<'_>, viewer: &Viewer, person_id: &str) -> DbResult<Vec<Strength>> {
    let sql = format!(
        "select {} from strength s where s.place_id = $1 and s.person_id = $4 and {VISIBLE} \
         order by s.made_at, s.id",
        columns()
    );
    let member = member(viewer);
    db.all(
        &sql,
        params![viewer.place_id(), viewer.person_id().unwrap_or_default(), member, person_id],
    )
}

/// The columns of a strength, of the table that a question calls `s`.
pub(crate) fn columns() -> String {
    let columns: Vec<String> = Strength::COLUMNS.split(", ").map(|c| format!("s.{c}")).collect();
    columns.join(", ")
}
