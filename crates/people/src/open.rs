//! What other rooms may ask of the people: who someone is to be, how they are reached, and to enter
//! someone in the middle of another act.

pub use crate::acting::by as acting_by;
pub use crate::group::members;
pub use crate::reach::way::Way;
pub use crate::reach::{Reach, ReachOf, SeeReach, can_help, of as reach_of, way_of};
pub use crate::waits::{Waits, second_step, waiting};

use crate::group::{self, JoinGroup, MakeGroup};
use crate::{person, role};
use ground::account;
use ground::envelope::{Envelopes, box_of};
use ground::hat::Hats;
use ground::house::House;
use ground::params;
use ground::permit::{Act, Noun};
use ground::person::Group;
use ground::place::Ground;
use ground::stop::Stop;
use ground::store::{Db, DbResult, Store};
use ground::trail::{Detail, Tx, Writing};
use ground::viewer::{Me, Viewer};
use ground::words::Language;

/// Someone who is to come into the place, and how they are reached.
#[derive(Clone, Debug, Default)]
pub struct NewPerson {
    pub name: String,
    pub hats: Hats,
    pub way: Way,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub address: Option<String>,
    /// The language in which they are written to.
    pub language: Language,
    /// What they need to read or hear us, as keys with spaces between: see [`crate::reach::way::FORMATS`].
    pub formats: String,
    /// The same in their words.
    pub access: Option<String>,
    /// How they agreed to be here, in a sentence; `self` when they joined by themselves.
    pub consent: String,
}

/// Enters someone inside another act; gives their id. When they have an e-mail address, the caller
/// calls [`tie_entered`] after the act.
pub fn enter(tx: &Tx<'_>, viewer: &Viewer, new: &NewPerson) -> Result<String, Stop> {
    let id = tx.id();
    let _kept = person::enter(tx, viewer, &id, new, "")?;
    Ok(id)
}

/// Ties an address to someone who was entered: with their first link they are that person. When the
/// address has a person here already, it stays theirs; nobody is told, for it is a private fact.
pub async fn tie_entered(
    house: &House,
    place_id: &str,
    person_id: &str,
    email: &str,
) -> Result<(), Stop> {
    account::tie(&house.store, &house.keys.email_hash(email), place_id, person_id).await
}

/// Puts someone into the place, as the system: for imports, the demo and benchmarks. Gives their id,
/// the one given or a new one.
pub async fn add(
    house: &House,
    place_id: &str,
    new: &NewPerson,
    id: Option<String>,
) -> Result<String, Stop> {
    let (entered, viewer) = (new.clone(), Viewer::system(place_id));
    let id = house
        .store
        .act(place_id, move |tx| {
            let id = id.clone().unwrap_or_else(|| tx.id());
            Ok(person::enter(tx, &viewer, &id, &entered, "")?.with(id))
        })
        .await?;
    if let Some(email) = &new.email {
        tie_entered(house, place_id, &id, email).await?;
    }
    Ok(id)
}

/// Gives a role (`steward`, `moderator`), as the system.
pub async fn give_role(
    house: &House,
    place_id: &str,
    person_id: &str,
    role: &str,
) -> Result<(), Stop> {
    let (viewer, person_id, role) =
        (Viewer::system(place_id), person_id.to_owned(), role.to_owned());
    house.store.act(place_id, move |tx| role::give(tx, &viewer, &person_id, &role)).await
}

/// Enters a group, as the system; gives its id, the one given or a new one.
pub async fn add_group(
    house: &House,
    place_id: &str,
    name: &str,
    about: &str,
    id: Option<String>,
) -> Result<String, Stop> {
    let (viewer, name, about) = (Viewer::system(place_id), name.to_owned(), about.to_owned());
    house
        .store
        .act(place_id, move |tx| {
            let ground = Ground { place_id: tx.place_id().to_owned() };
            let writing = tx.write(viewer.may::<MakeGroup>(&ground)?)?;
            let id = id.clone().unwrap_or_else(|| tx.id());
            group::write(&writing, &id, (&name, &about, ""))?;
            Ok(writing.keep(Detail::none().say("group", id.as_str()))?.with(id))
        })
        .await
}

/// Puts someone into a group, in their name.
pub async fn add_member(
    house: &House,
    place_id: &str,
    group_id: &str,
    person_id: &str,
) -> Result<(), Stop> {
    let (group_id, person_id) = (group_id.to_owned(), person_id.to_owned());
    house
        .store
        .act(place_id, move |tx| {
            let me: Me =
                ground::person::me(tx, tx.place_id(), &person_id)?.ok_or(Stop::NotFound)?;
            let group: Group =
                ground::person::group(tx, tx.place_id(), &group_id)?.ok_or(Stop::NotFound)?;
            let viewer = Viewer::person(tx.place_id(), me);
            let writing = tx.write(viewer.may::<JoinGroup>(&group)?)?;
            group::put_in(&writing, &tx.id(), &person_id)?;
            writing.keep(Detail::none())
        })
        .await
}

/// Notes someone who takes part without an account (`guest`), or who spoke in an earlier conversation
/// (`imported`): a name and hats, and nothing to reach them by.
pub fn note<A: Act>(
    w: &Writing<'_, '_, A>,
    kind: &'static str,
    id: &str,
    name: &str,
    hats: Hats,
) -> DbResult<()> {
    w.exec(
        "insert into person (place_id, id, name, hats, kind, joined_at) \
         values ($1, $2, $3, $4, $5, $6)",
        params![w.on().place_id(), id, name, hats.bits(), kind, w.now()],
    )
    .map(drop)
}

/// How many names a list can have and still be read.
const MOST: i64 = 300;

/// The people to choose from, by name: all of a small place; of a large one those who hold a role.
/// Those named in `also` are always among them.
pub fn listed(db: &Db<'_>, place: &str, also: &[&str]) -> DbResult<Vec<(String, String, Hats)>> {
    type Row = (String, String, i64);
    let mut rows: Vec<Row> = db.all(
        "select id, name, hats from person where place_id = $1 and kind = 'member' \
         and left_at is null order by joined_at, id limit $2",
        params![place, MOST + 1],
    )?;
    if rows.len() as i64 > MOST {
        rows = db.all(
            "select p.id, p.name, p.hats from person p where p.place_id = $1 and p.id in \
             (select r.person_id from role r where r.place_id = $1 and r.ended_at is null) \
             order by p.id",
            params![place],
        )?;
    }
    for id in also {
        if !rows.iter().any(|(known, _, _)| known == id)
            && let Some(person) = ground::person::find(db, place, id)?
        {
            rows.push((person.id, person.name, person.hats));
        }
    }
    rows.sort_by(|a, b| a.1.cmp(&b.1));
    Ok(rows.into_iter().map(|(id, name, hats)| (id, name, Hats::from_bits(hats))).collect())
}

/// Everyone who holds a role in the place now.
pub fn holders(db: &Db<'_>, place: &str, role: &str) -> DbResult<Vec<String>> {
    let sql = "select person_id from role where place_id = $1 and role = $2 and ended_at is null \
               order by person_id";
    Ok(db.all::<(String,)>(sql, params![place, role])?.into_iter().map(|(id,)| id).collect())
}

/// Asks everyone again whose consent is as old as the place's promise says; gives how many.
pub async fn ask_again(house: &House, place_id: &str) -> Result<usize, Stop> {
    crate::agreed::again::ask(house, place_id).await
}

/// Takes every second step away from an account, ends its sessions, and tells its person.
pub async fn remove_second_step(house: &House, email_hash: &str) -> Result<(), Stop> {
    crate::account::notice::remove_second_step(house, email_hash).await
}

/// The boxes under whose keys something is sealed: people, worries, introductions and accounts. Who is to be forgotten
/// has none any more.
pub async fn boxes(store: &Store, envelopes: &Envelopes) -> Result<Vec<String>, Stop> {
    let sealed = store.read(|db| {
        let mut others = crate::worry::boxes(db)?;
        others.extend(crate::meet::boxes(db)?);
        others.extend(account::over::sealed_box(db)?);
        Ok((crate::private::sealed_for(db)?, others))
    });
    let (people, others) = sealed.await?;
    let gone = envelopes.forgotten()?;
    let here = people.iter().filter(|person| !gone.contains(person));
    Ok(here.map(|(place, id)| box_of(place, id)).chain(others).collect())
}

/// Notes for whom there are sealed words, so that no key is made anew that was lost; says of each that is not there
/// what to do.
pub async fn expect_keys(house: &House) -> Result<Vec<String>, Stop> {
    let envelopes = &house.keys.envelopes;
    Ok(envelopes.expect(boxes(&house.store, envelopes).await?))
}

/// Gives every worry that is held by someone who has not the role any more to the next; gives how many.
pub async fn move_worries(house: &House, place_id: &str) -> Result<u64, Stop> {
    crate::worry::clock::left_behind(house, place_id).await
}

/// Forgets again everyone who was forgotten and is there all the same, because an old backup was put back;
/// gives how many. The program does this before it serves. First the list of them is made whole.
pub async fn forget_again(house: &House) -> Result<usize, Stop> {
    crate::rights::forget::list(house).await?;
    let mut again = 0;
    for (place_id, person_id) in house.keys.envelopes.forgotten()? {
        let (place, id) = (place_id.clone(), person_id.clone());
        let there = house
            .store
            .read(move |db| {
                let sql = "select count(*) from person where place_id = $1 and id = $2 \
                           and left_at is null";
                Ok(db.number(sql, params![&place, &id])? > 0)
            })
            .await?;
        if there {
            let viewer = Viewer::system(&place_id);
            crate::rights::forget::forget(house, &place_id, &person_id, &viewer).await?;
            again += 1;
        }
    }
    Ok(again)
}
