//! People of the place: how one comes to be here, and how one changes what is said about oneself. The
//! noun itself is [`ground::person::Person`], which every room knows.

pub(crate) mod enter;
pub(crate) mod entered;
pub(crate) mod me;
pub(crate) mod pick;

use crate::open::NewPerson;
use crate::{reach, role};
use ground::fact::Fact;
use ground::form::Form;
use ground::hat::{Hat, Hats};
use ground::params;
use ground::permit::{Act, Noun, Role, While};
use ground::person::Person;
use ground::place::Ground;
use ground::stop::Stop;
use ground::store::{Db, DbResult};
use ground::trail::{Detail, Kept, Tx, Writing};
use ground::viewer::{Me, Viewer};
use ground::words::Words;

/// The longest name, in characters: the longest that a family has ever asked us for fits well.
const LONGEST_NAME: usize = 80;

/// The way into a place for one address: open, or for those only whom someone entered.
#[derive(Clone, Debug)]
pub struct Door {
    pub place_id: String,
    pub open: bool,
    /// Whether the address is one of the place's first stewards.
    pub first: bool,
}

impl Noun for Door {
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

/// Someone joins by themselves.
pub struct JoinPerson;

impl Act for JoinPerson {
    type On = Door;
    const FACT: Fact = Fact::PersonJoin;
    const MAY: &'static [Role] = &[Role::Anyone];
    const WHILE: &'static [While<Door>] = &[While { holds: |door| door.open, or: "join-closed" }];
}

/// A helper enters someone who has no account: on paper, by telephone, in person.
pub struct EnterPerson;

impl Act for EnterPerson {
    type On = Ground;
    const FACT: Fact = Fact::PersonEnter;
    const MAY: &'static [Role] = &[Role::Member];
}

/// Someone changes their name, their hats, or how they are reached.
pub struct ChangePerson;

impl Act for ChangePerson {
    type On = Person;
    const FACT: Fact = Fact::PersonChange;
    const MAY: &'static [Role] = &[Role::Oneself];
}

/// Someone comes in through the door. A first steward of the place becomes one.
pub(crate) fn join(tx: &Tx<'_>, door: &Door, new: &NewPerson) -> Result<Kept<String>, Stop> {
    let id = tx.id();
    // They are nobody yet: the trail tells that they did it themselves.
    let viewer = Viewer::person(tx.place_id(), me_of(&id, new));
    let writing = tx.write(viewer.may::<JoinPerson>(door)?)?;
    write(&writing, &id, new, None)?;
    let mut kept = writing.keep(Detail::none())?;
    if door.first {
        kept = role::give(tx, &Viewer::system(tx.place_id()), &id, role::STEWARD)?;
    }
    Ok(kept.with(id))
}

fn me_of(id: &str, new: &NewPerson) -> Me {
    Me {
        id: id.to_owned(),
        name: new.name.clone(),
        hats: new.hats,
        roles: Vec::new(),
        guest: false,
        groups: Vec::new(),
        acting: None,
        second: false,
    }
}

/// Someone is entered, and the form is remembered under `once` (empty: it is not).
pub(crate) fn enter(
    tx: &Tx<'_>,
    viewer: &Viewer,
    id: &str,
    new: &NewPerson,
    once: &str,
) -> Result<Kept<()>, Stop> {
    let permit = viewer.may::<EnterPerson>(&Ground { place_id: tx.place_id().to_owned() })?;
    let writing = tx.write(permit)?;
    write(&writing, id, new, viewer.person_id())?;
    if let (Some(email), Some(by)) = (&new.email, viewer.me()) {
        writing.later(&entered::job(id, email, &by.name, new.language))?;
    }
    writing.once(once, &format!("/{}/people/enter", tx.place_id()))?;
    writing.keep(Detail::none().on_behalf_of(Some(id)))
}

fn write<A: Act>(
    writing: &Writing<'_, '_, A>,
    id: &str,
    new: &NewPerson,
    entered_by: Option<&str>,
) -> DbResult<()> {
    let place_id = writing.on().place_id();
    writing.exec(
        "insert into person (place_id, id, name, hats, joined_at) values ($1, $2, $3, $4, $5)",
        params![place_id, id, &new.name, new.hats.bits(), writing.now()],
    )?;
    reach::enter(writing, id, new, entered_by)
}

/// Everyone of the place, by name. Guests of a talk belong to that talk alone.
pub(crate) fn all(db: &Db<'_>, place_id: &str) -> DbResult<Vec<Person>> {
    let sql = format!(
        "select {} from person where place_id = $1 and kind = 'member' and left_at is null \
         order by name, id",
        Person::COLUMNS
    );
    db.all(&sql, params![place_id])
}

/// The name and the hats, as every form of a person asks for them: fields `name` and `hat`.
pub(crate) fn ask(form: &mut Form, w: &Words) -> (String, Hats) {
    let name = form.text(w, "name", "people-name", LONGEST_NAME);
    if name.contains('\n') {
        form.fault("name", w.t("people-name-missing"));
    }
    let hats: Vec<Hat> = form.all("hat").filter_map(Hat::from_key).collect();
    if hats.is_empty() {
        form.fault("hat", w.t("people-hat-missing"));
    }
    (name, Hats::of(&hats))
}

/// The hats on offer, in the words of the place.
pub(crate) fn hat_options(w: &Words) -> Vec<(String, String, String)> {
    Hat::ALL
        .into_iter()
        .map(|hat| {
            let long = w.t(&format!("{}-long", hat.word())).into_owned();
            (hat.key().to_owned(), long, String::new())
        })
        .collect()
}

/// The hats of a person in words, for a list.
pub(crate) fn hat_words(w: &Words, hats: Hats) -> String {
    hats.iter().map(|hat| w.t(&hat.word()).into_owned()).collect::<Vec<_>>().join(", ")
}
