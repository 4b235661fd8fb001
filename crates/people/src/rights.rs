//! What is held about me, all of it: to read, to take along, and to have forgotten. Every room says what it
//! holds ([`ground::held`]); what is sealed is opened for its owner alone.

pub(crate) mod forget;
pub(crate) mod out;
pub(crate) mod paper;
mod plain;
pub(crate) mod sealed;
pub(crate) mod see;

use crate::{reach, role};
use ground::fact::Fact;
use ground::permit::{Act, Noun, Role, While};
use ground::person::{self, Person};
use ground::stop::Stop;
use ground::store::Db;
use ground::viewer::Viewer;
use ground::visit::Visit;

/// A person who is to be forgotten, and whether the place can do without them.
#[derive(Clone, Debug)]
pub(crate) struct Leaver {
    pub person: Person,
    /// Whether they are the only steward.
    last_steward: bool,
    /// Whether they have no account: then a steward does it when they ask.
    on_paper: bool,
}

impl Noun for Leaver {
    fn place_id(&self) -> &str {
        &self.person.place_id
    }
    fn id(&self) -> &str {
        &self.person.id
    }
    fn is_public(&self) -> bool {
        false
    }
    fn seen_by(&self, viewer: &Viewer) -> bool {
        viewer.is_person(&self.person.id)
            || self.on_paper && viewer.reads_as("steward")
            || viewer.is_system()
    }
    fn is(&self, role: Role, viewer: &Viewer) -> bool {
        role == Role::Oneself && viewer.is_person(&self.person.id)
    }
}

/// Someone reads, or takes along, all that is held about them.
pub(crate) struct SeeAll;

impl Act for SeeAll {
    type On = Leaver;
    const FACT: Fact = Fact::PersonExport;
    const MAY: &'static [Role] = &[Role::Oneself];
}

/// A steward prints what is held about someone without an account, who asked for it.
pub(crate) struct PrintHeld;

impl Act for PrintHeld {
    type On = Leaver;
    const FACT: Fact = Fact::PersonHeld;
    const MAY: &'static [Role] = &[Role::Steward];
    const WHILE: &'static [While<Leaver>] =
        &[While { holds: |leaver| leaver.on_paper, or: "people-held-account" }];
}

/// Someone leaves and is forgotten.
pub(crate) struct ForgetPerson;

impl Act for ForgetPerson {
    type On = Leaver;
    const FACT: Fact = Fact::PersonForget;
    const MAY: &'static [Role] = &[Role::Oneself, Role::Steward];
    const WHILE: &'static [While<Leaver>] =
        &[While { holds: |leaver| !leaver.last_steward, or: "role-give-last-steward" }];
}

/// The person as someone who could leave.
fn leaver(db: &Db<'_>, place_id: &str, person_id: &str) -> Result<Leaver, Stop> {
    let person = person::find(db, place_id, person_id)?.ok_or(Stop::NotFound)?;
    let stewards = role::held(db, place_id)?;
    let mut stewards = stewards.iter().filter(|held| held.role == role::STEWARD);
    let last_steward = stewards.clone().any(|held| held.person_id == person_id)
        && stewards.all(|held| held.person_id == person_id);
    let on_paper = reach::is_on_paper(db, place_id, person_id)?;
    Ok(Leaver { person, last_steward, on_paper })
}

/// Someone without an account for whom a steward does this, having proved who they are. Who asks it of themselves goes
/// to their `own` page of it.
async fn whom<A: Act<On = Leaver>>(visit: &Visit, id: &str, own: &str) -> Result<Person, Stop> {
    let (viewer, id) = (visit.viewer.clone(), id.to_owned());
    if viewer.is_person(&id) {
        return Err(Stop::GoTo(visit.to(own)));
    }
    let person = visit
        .house
        .store
        .read(move |db| {
            let leaver = leaver(db, viewer.place_id(), &id)?;
            drop(viewer.may::<A>(&leaver)?);
            Ok(leaver.person)
        })
        .await?;
    visit.proved()?;
    Ok(person)
}
