//! Acting for someone: a helper, an advocate, a deputy, an attorney. It is agreed for named areas, for a
//! purpose and until a day; both say yes; both names stand beside every act; and the person ends it in one
//! step. What it comes to in each request stands in [`ground::acting`].

pub(crate) mod agree;
pub(crate) mod begin;
mod done;
pub(crate) mod end;
pub(crate) mod list;
pub(crate) mod take;
pub(crate) mod tell;

use ground::acting::{Agreed, Area, find};
use ground::fact::Fact;
use ground::page;
use ground::params;
use ground::permit::{Act, Noun, Role, While};
use ground::person::{self, Person};
use ground::stop::Stop;
use ground::store::{Db, DbResult};
use ground::viewer::Viewer;
use ground::visit::Visit;
use ground::words::Words;
use std::collections::BTreeMap;

/// What someone is who acts: on the person's own word, or on the authority of a court or a registered
/// power (Mental Capacity Act 2005, sections 9 to 20).
pub(crate) const KINDS: [&str; 4] = ["helper", "advocate", "attorney", "deputy"];

/// Whether acting of a kind stands on an authority other than the person's word.
pub(crate) fn needs_authority(kind: &str) -> bool {
    matches!(kind, "attorney" | "deputy")
}

/// What was agreed, as the guard sees it.
#[derive(Clone, Debug)]
pub(crate) struct Agreement(pub Agreed);

impl Noun for Agreement {
    fn place_id(&self) -> &str {
        &self.0.place_id
    }
    fn id(&self) -> &str {
        &self.0.id
    }
    fn is_public(&self) -> bool {
        false
    }
    fn seen_by(&self, viewer: &Viewer) -> bool {
        viewer.is_person(&self.0.person_id)
            || viewer.is_person(&self.0.helper_id)
            || viewer.reads_as("steward")
            || viewer.is_system()
    }
    fn is(&self, role: Role, viewer: &Viewer) -> bool {
        match role {
            Role::Oneself => viewer.is_person(&self.0.person_id),
            Role::Helper => viewer.is_person(&self.0.helper_id),
            _ => false,
        }
    }
}

/// The person says who may act for them. A steward enters an attorney or a deputy whose paper they saw, and for
/// someone who does this on paper whom they agreed to.
pub(crate) struct Agree;

impl Act for Agree {
    type On = Person;
    const FACT: Fact = Fact::ActingAgree;
    const MAY: &'static [Role] = &[Role::Oneself, Role::Steward];
}

/// The one who is to act says yes.
pub(crate) struct Take;

impl Act for Take {
    type On = Agreement;
    const FACT: Fact = Fact::ActingTake;
    const MAY: &'static [Role] = &[Role::Helper];
    const WHILE: &'static [While<Agreement>] =
        &[While { holds: |a| a.0.ended_at.is_none() && a.0.taken_at.is_none(), or: "acting-over" }];
}

/// Either of them ends it, or a steward who learns that it is wrong.
pub(crate) struct End;

impl Act for End {
    type On = Agreement;
    const FACT: Fact = Fact::ActingEnd;
    const MAY: &'static [Role] = &[Role::Oneself, Role::Helper, Role::Steward];
    const WHILE: &'static [While<Agreement>] =
        &[While { holds: |a| a.0.ended_at.is_none(), or: "acting-over" }];
}

/// Where it stands who acts for a person, for a steward.
fn of_person(visit: &Visit, person_id: &str) -> String {
    visit.to(&format!("/acting?for={}", page::encode(person_id)))
}

/// Who else sees and does what is in an area, because they act for whoever is signed in: a sentence each. It stands
/// where one reads who may see it.
pub(crate) async fn also(visit: &Visit, area: Area) -> Result<Vec<String>, Stop> {
    let (viewer, now) = (visit.viewer.clone(), visit.now());
    let Some(me) = viewer.person_id().filter(|_| viewer.acting().is_none()).map(str::to_owned)
    else {
        return Ok(Vec::new());
    };
    let (agreed, names) = visit
        .house
        .store
        .read(move |db| {
            let mut all = all_of(db, viewer.place_id(), &me)?;
            all.retain(|a| a.person_id == me && a.holds(now) && a.areas().contains(&area));
            let names =
                person::names(db, viewer.place_id(), all.iter().map(|a| a.helper_id.as_str()))?;
            Ok((all, names))
        })
        .await?;
    let says = |a: &Agreed| {
        let name = names.get(&a.helper_id).map(String::as_str).unwrap_or_default();
        visit.w.with("acting-also", &[("name", name), ("day", &visit.w.day(a.until_at))])
    };
    Ok(agreed.iter().map(says).collect())
}

/// Who it is from: both names, where someone acted for the person.
pub fn by(
    w: &Words,
    names: &BTreeMap<String, String>,
    person: &str,
    hand: Option<&String>,
) -> String {
    let name = |id: &str| names.get(id).map(String::as_str).unwrap_or_default();
    match hand {
        Some(hand) => w.with("acting-by", &[("helper", name(hand)), ("person", name(person))]),
        None => name(person).to_owned(),
    }
}

/// Something that was agreed, for someone who may know of it.
fn seen(db: &Db<'_>, viewer: &Viewer, id: &str) -> Result<Agreement, Stop> {
    let found = find(db, viewer.place_id(), id)?.map(Agreement);
    found.filter(|a| a.seen_by(viewer)).ok_or(Stop::NotFound)
}

/// All that was agreed for a person, or that a person may do, newest first.
pub(crate) fn all_of(db: &Db<'_>, place_id: &str, person_id: &str) -> DbResult<Vec<Agreed>> {
    let sql = format!(
        "select {} from acting where place_id = $1 and (person_id = $2 or helper_id = $2) \
         order by made_at desc, id",
        Agreed::COLUMNS
    );
    db.all(&sql, params![place_id, person_id])
}
