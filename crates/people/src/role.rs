//! Roles: who looks after the place and its rules of talk. Everyone can read who they are.

pub(crate) mod give;
pub(crate) mod list;
pub(crate) mod take;

use ground::fact::Fact;
use ground::outbox;
use ground::params;
use ground::permit::{Act, Noun, Role, While};
use ground::person;
use ground::stop::Stop;
use ground::store::{Db, DbResult};
use ground::trail::{Detail, Kept, Tx, Writing};
use ground::viewer::Viewer;
use std::collections::BTreeSet;

pub(crate) const STEWARD: &str = "steward";
pub(crate) const ROLES: [&str; 4] = [STEWARD, "moderator", "safeguarding", "guardian"];
/// Those in which one can read, or follow the reading of, what is private of others. Nobody gives one to themselves,
/// and everyone who looks after the place is told.
const NEAR: [&str; 2] = ["safeguarding", "guardian"];

ground::row! {
    /// A role that someone holds now.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Held {
        pub place_id: String,
        pub id: String,
        pub person_id: String,
        pub role: String,
        pub given_at: i64,
        /// Who gave it; nobody where the program did: to the first stewards, and by the operator's command.
        pub given_by: Option<String>,
        /// How many hold the same role now, this person among them.
        pub holders: i64,
    }
}

impl Noun for Held {
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
    fn is(&self, _: Role, _: &Viewer) -> bool {
        false
    }
}

/// A role that is to be given.
#[derive(Clone, Debug)]
pub struct Giving {
    place_id: String,
    role: String,
    /// Whether whoever gives it would get it.
    to_self: bool,
}

impl Giving {
    pub(crate) fn of(viewer: &Viewer, person_id: &str, role: &str) -> Self {
        Self {
            place_id: viewer.place_id().to_owned(),
            role: role.to_owned(),
            to_self: viewer.is_person(person_id),
        }
    }

    /// Any role, to anyone else: whether the form is there at all.
    pub(crate) fn any(viewer: &Viewer) -> Self {
        Self::of(viewer, "", "")
    }

    /// Whether it needs someone else to give it.
    pub(crate) fn needs_another(&self) -> bool {
        self.to_self && NEAR.contains(&self.role.as_str())
    }
}

impl Noun for Giving {
    fn place_id(&self) -> &str {
        &self.place_id
    }
    fn id(&self) -> &str {
        &self.place_id
    }
    fn is_public(&self) -> bool {
        true
    }
    fn seen_by(&self, _: &Viewer) -> bool {
        true
    }
    fn is(&self, _: Role, _: &Viewer) -> bool {
        false
    }
}

/// Someone is given a role.
pub struct GiveRole;

impl Act for GiveRole {
    type On = Giving;
    const FACT: Fact = Fact::RoleGive;
    const MAY: &'static [Role] = &[Role::Steward];
    const WHILE: &'static [While<Giving>] =
        &[While { holds: |giving| !giving.needs_another(), or: "role-give-not-self" }];
}

/// Someone's role is ended. A place always has a steward.
pub struct TakeRole;

impl Act for TakeRole {
    type On = Held;
    const FACT: Fact = Fact::RoleTake;
    const MAY: &'static [Role] = &[Role::Steward];
    const WHILE: &'static [While<Held>] = &[While {
        holds: |held| held.role != STEWARD || held.holders > 1,
        or: "role-give-last-steward",
    }];
}

/// All roles that are held now, stewards first, each by when it was given.
pub(crate) fn held(db: &Db<'_>, place_id: &str) -> DbResult<Vec<Held>> {
    db.all(
        "select r.place_id, r.id, r.person_id, r.role, r.given_at, r.given_by, \
         (select count(*) from role o where o.place_id = $1 and o.role = r.role \
          and o.ended_at is null) as holders \
         from role r where r.place_id = $1 and r.ended_at is null \
         order by r.role desc, r.given_at, r.id",
        params![place_id],
    )
}

/// Gives someone a role.
pub(crate) fn give(
    tx: &Tx<'_>,
    viewer: &Viewer,
    person_id: &str,
    role: &str,
) -> Result<Kept<()>, Stop> {
    let permit = viewer.may::<GiveRole>(&Giving::of(viewer, person_id, role))?;
    let writing = tx.write(permit)?;
    writing.exec(
        "insert into role (place_id, id, person_id, role, given_at, given_by) \
         values ($1, $2, $3, $4, $5, $6)",
        params![tx.place_id(), tx.id(), person_id, role, tx.now(), viewer.person_id()],
    )?;
    tell(&writing, tx, "role-mail", person_id, role)?;
    writing.keep(Detail::none().say("person", person_id).say("role", role))
}

/// Tells all stewards, and all who have a role in which one reads what is private, that someone has such a role now, or
/// has it no more; and that person too.
fn tell<A: Act>(
    writing: &Writing<'_, '_, A>,
    tx: &Tx<'_>,
    key: &str,
    person_id: &str,
    role: &str,
) -> Result<(), Stop> {
    if !NEAR.contains(&role) {
        return Ok(());
    }
    let names = person::names(tx, tx.place_id(), [person_id])?;
    let name = names.get(person_id).map_or("", String::as_str);
    let all = held(tx, tx.place_id())?;
    let near = all.iter().filter(|h| h.role == STEWARD || NEAR.contains(&h.role.as_str()));
    let whom: BTreeSet<&str> = near.map(|h| h.person_id.as_str()).chain([person_id]).collect();
    let (said, path) = (format!("[[role-give-{role}]]"), format!("/{}/roles", tx.place_id()));
    for id in whom {
        writing.later(&outbox::tell(id, key, &[("person", name), ("role", &said)], &path))?;
    }
    Ok(())
}

/// Whether someone holds a role now.
pub(crate) fn holds(db: &Db<'_>, place_id: &str, person_id: &str, role: &str) -> DbResult<bool> {
    let sql = "select count(*) from role where place_id = $1 and person_id = $2 and role = $3 \
               and ended_at is null";
    Ok(db.number(sql, params![place_id, person_id, role])? > 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{open, trial};
    use ground::permit::Refused;

    #[tokio::test]
    async fn the_last_steward_stays_and_any_other_can_go() {
        let house = trial::house("open").await;
        for (name, roles) in [("Maureen", 2), ("Bola", 1)] {
            let id = trial::add(&house, name, None).await;
            for role in ROLES.iter().take(roles) {
                open::give_role(&house, "valley", &id, role).await.unwrap();
            }
            let held = house.store.read(|db| Ok(held(db, "valley")?)).await.unwrap();
            let system = Viewer::system("valley");
            let ends: Vec<bool> = held.iter().map(|h| system.can::<TakeRole>(h)).collect();
            if name == "Maureen" {
                assert_eq!(ends, [false, true]);
                let refused = system.may::<TakeRole>(&held[0]).err();
                assert_eq!(refused, Some(Refused::Forbidden("role-give-last-steward")));
            } else {
                assert_eq!(ends, [true, true, true]);
            }
        }
    }
}
