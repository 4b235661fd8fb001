//! People of a place, as every room sees them: a name and the hats they wear. How someone is reached,
//! and all that is theirs alone, stands in the room `people`.

use crate::hat::Hats;
use crate::params;
use crate::permit::{Noun, Role};
use crate::store::{Db, DbResult};
use crate::viewer::{Me, Viewer};
use std::collections::BTreeMap;

crate::row! {
    /// Someone who belongs to the place.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Person {
        pub place_id: String,
        pub id: String,
        pub name: String,
        /// The hats as bits: see [`Person::hats`].
        pub hats: i64,
        pub joined_at: i64,
    }
}

impl Person {
    pub fn hats(&self) -> Hats {
        Hats::from_bits(self.hats)
    }
}

impl Noun for Person {
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
        viewer.is_member()
    }
    fn is(&self, role: Role, viewer: &Viewer) -> bool {
        role == Role::Oneself && viewer.is_person(&self.id)
    }
}

/// Someone of the place, if they are there.
pub fn find(db: &Db<'_>, place_id: &str, id: &str) -> DbResult<Option<Person>> {
    let sql = format!("select {} from person where place_id = $1 and id = $2", Person::COLUMNS);
    db.one(&sql, params![place_id, id])
}

/// Whether someone of the place has not left.
pub fn is_here(db: &Db<'_>, place_id: &str, id: &str) -> DbResult<bool> {
    let sql = "select count(*) from person where place_id = $1 and id = $2 and left_at is null";
    Ok(db.number(sql, params![place_id, id])? > 0)
}

/// The ids of all who belong to the place now, guests and imported voices left out.
pub fn members(db: &Db<'_>, place_id: &str) -> DbResult<Vec<String>> {
    let sql = "select id from person where place_id = $1 and kind = 'member' and left_at is null \
               order by id";
    Ok(db.all::<(String,)>(sql, params![place_id])?.into_iter().map(|(id,)| id).collect())
}

/// The code of the ward that someone said they live in, if they did.
pub fn ward(db: &Db<'_>, place_id: &str, id: &str) -> DbResult<Option<String>> {
    let sql = "select ward from person where place_id = $1 and id = $2";
    Ok(db.one::<(Option<String>,)>(sql, params![place_id, id])?.and_then(|(ward,)| ward))
}

/// The names of many people at once. Whoever left or is not there has none.
pub fn names<'a>(
    db: &Db<'_>,
    place_id: &str,
    ids: impl IntoIterator<Item = &'a str>,
) -> DbResult<BTreeMap<String, String>> {
    let mut names = BTreeMap::new();
    for id in ids {
        if !names.contains_key(id)
            && let Some(person) = find(db, place_id, id)?
        {
            names.insert(id.to_owned(), person.name);
        }
    }
    Ok(names)
}

/// The name of one person; empty if nobody has that id.
pub fn name(db: &Db<'_>, place_id: &str, id: &str) -> DbResult<String> {
    Ok(find(db, place_id, id)?.map(|person| person.name).unwrap_or_default())
}

/// The person as the viewer of a request.
pub fn me(db: &Db<'_>, place_id: &str, id: &str) -> DbResult<Option<Me>> {
    let sql = "select id, name, hats, kind from person where place_id = $1 and id = $2";
    let found: Option<(String, String, i64, String)> = db.one(sql, params![place_id, id])?;
    let Some((id, name, hats, kind)) = found else { return Ok(None) };
    let words = |sql: &str| -> DbResult<Vec<String>> {
        Ok(db.all::<(String,)>(sql, params![place_id, &id])?.into_iter().map(|(w,)| w).collect())
    };
    Ok(Some(Me {
        acting: None,
        second: false,
        guest: kind != "member",
        hats: Hats::from_bits(hats),
        name,
        roles: words(
            "select role from role where place_id = $1 and person_id = $2 and ended_at is null \
             order by role",
        )?,
        groups: words(
            "select group_id from group_member where place_id = $1 and person_id = $2 \
             and left_at is null order by group_id",
        )?,
        id,
    }))
}

crate::row! {
    /// A group of the place: a carers' group, a co-operative, a lunch club; or where people meet: a café, a library.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Group {
        pub place_id: String,
        pub id: String,
        pub name: String,
        pub about: String,
        /// Where and when it is, in a sentence; empty for a group that is nowhere in particular.
        pub found_at: String,
        pub made_at: i64,
    }
}

impl Noun for Group {
    fn place_id(&self) -> &str {
        &self.place_id
    }
    fn id(&self) -> &str {
        &self.id
    }
    fn is_public(&self) -> bool {
        true
    }
    fn seen_by(&self, _: &Viewer) -> bool {
        true
    }
    fn is(&self, role: Role, viewer: &Viewer) -> bool {
        role == Role::Participant && viewer.in_group(&self.id)
    }
}

/// All groups of a place, by name.
pub fn groups(db: &Db<'_>, place_id: &str) -> DbResult<Vec<Group>> {
    let sql =
        format!("select {} from people_group where place_id = $1 order by name", Group::COLUMNS);
    db.all(&sql, params![place_id])
}

/// A group of the place, if it is there.
pub fn group(db: &Db<'_>, place_id: &str, id: &str) -> DbResult<Option<Group>> {
    let sql =
        format!("select {} from people_group where place_id = $1 and id = $2", Group::COLUMNS);
    db.one(&sql, params![place_id, id])
}
