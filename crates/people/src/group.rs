//! Groups of the place: a carers' group, a co-operative, a lunch club; and where people meet: a café, a library. That a group is there is public,
//! and how many belong to it; who they are is for those who belong to the place.

pub(crate) mod join;
pub(crate) mod list;
pub(crate) mod make;
pub(crate) mod show;

use ground::fact::Fact;
use ground::params;
use ground::permit::{Act, Noun, Role};
use ground::person::{Group, Person};
use ground::place::Ground;
use ground::store::{Db, DbResult};
use ground::trail::Writing;
use ground::viewer::Viewer;
use ground::words::Words;

/// A group is entered.
pub struct MakeGroup;

impl Act for MakeGroup {
    type On = Ground;
    const FACT: Fact = Fact::GroupMake;
    const MAY: &'static [Role] = &[Role::Steward];
}

/// Someone joins a group.
pub struct JoinGroup;

impl Act for JoinGroup {
    type On = Group;
    const FACT: Fact = Fact::GroupJoin;
    const MAY: &'static [Role] = &[Role::Member];
}

/// Someone leaves a group.
pub struct LeaveGroup;

impl Act for LeaveGroup {
    type On = Group;
    const FACT: Fact = Fact::GroupLeave;
    const MAY: &'static [Role] = &[Role::Participant];
    const REFUSAL: &'static str = "group-not-in";
}

pub(crate) fn write(
    writing: &Writing<'_, '_, MakeGroup>,
    id: &str,
    (name, about, found_at): (&str, &str, &str),
) -> DbResult<()> {
    writing.exec(
        "insert into people_group (place_id, id, name, about, found_at, made_at) \
         values ($1, $2, $3, $4, $5, $6)",
        params![writing.on().place_id(), id, name, about, found_at, writing.now()],
    )?;
    Ok(())
}

/// Someone who left can come back: there is one row for a person in a group.
pub(crate) fn put_in(
    writing: &Writing<'_, '_, JoinGroup>,
    id: &str,
    person_id: &str,
) -> DbResult<()> {
    writing.exec(
        "insert into group_member (place_id, id, group_id, person_id, joined_at) \
         values ($1, $2, $3, $4, $5) \
         on conflict (place_id, group_id, person_id) do update set joined_at = $5, left_at = null",
        params![writing.on().place_id(), id, writing.on().id(), person_id, writing.now()],
    )?;
    Ok(())
}

/// How many belong to each group: the group's id and the number.
pub(crate) fn counts(db: &Db<'_>, place_id: &str) -> DbResult<Vec<(String, i64)>> {
    db.all(
        "select group_id, count(*) from group_member \
         where place_id = $1 and left_at is null group by group_id",
        params![place_id],
    )
}

/// The people of a group, by name; for those only who belong to the place.
pub fn members(db: &Db<'_>, viewer: &Viewer, group_id: &str) -> DbResult<Vec<Person>> {
    if !viewer.is_member() {
        return Ok(Vec::new());
    }
    db.all(
        "select p.place_id, p.id, p.name, p.hats, p.joined_at from group_member m \
         join person p on p.place_id = m.place_id and p.id = m.person_id \
         where m.place_id = $1 and m.group_id = $2 and m.left_at is null and p.left_at is null \
         order by p.name, p.id",
        params![viewer.place_id(), group_id],
    )
}

/// A number below this is not told: it would say who.
const FEWEST_TOLD: i64 = 5;

/// How many belong to a group, in words.
pub(crate) fn number_in_words(w: &Words, n: i64) -> String {
    if n < FEWEST_TOLD { w.n("group-few", FEWEST_TOLD) } else { w.n("group-number", n) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{open, trial};

    #[test]
    fn a_small_number_is_not_told() {
        let w = trial::words();
        for n in 0..5 {
            assert_eq!(number_in_words(&w, n), "Fewer than 5 people");
        }
        assert_eq!(number_in_words(&w, 5), "5 people");
    }

    #[tokio::test]
    async fn names_of_members_are_for_those_who_belong_to_the_place() {
        let house = trial::house("open").await;
        let bola = trial::add(&house, "Bola", None).await;
        let id = open::add_group(&house, "valley", "Carers", "We meet.", None).await.unwrap();
        for _ in 0..2 {
            open::add_member(&house, "valley", &id, &bola).await.unwrap();
        }
        let (seen, hidden, counted) = house
            .store
            .read(move |db| {
                let seen = members(db, &Viewer::system("valley"), &id)?;
                Ok((seen, members(db, &Viewer::visitor("valley"), &id)?, counts(db, "valley")?))
            })
            .await
            .unwrap();
        assert_eq!(seen.len(), 1);
        assert!(hidden.is_empty());
        assert_eq!(counted[0].1, 1);
    }
}
