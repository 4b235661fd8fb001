//! Both are told when acting begins and when it ends: also when its last day is over, and also where a steward
//! entered it. Subjects name nobody.

use super::{Agreement, End};
use ground::acting::{Agreed, find};
use ground::house::House;
use ground::outbox::{self, Job};
use ground::params;
use ground::permit::Act;
use ground::person;
use ground::stop::Stop;
use ground::store::Db;
use ground::trail::{Detail, Writing};
use ground::viewer::Viewer;
use serde_json::{Value as Json, json};

/// The kind of the job that ends what was agreed, when its last day is over.
pub(crate) const LAST_DAY: &str = "acting-last-day";

/// What fills in the texts about an agreement; the day and the kind in the words of whoever reads them.
struct Parts {
    helper: String,
    person: String,
    kind: String,
    day: String,
}

impl Parts {
    fn of(db: &Db<'_>, agreed: &Agreed) -> Result<Self, Stop> {
        let ids = [agreed.person_id.as_str(), agreed.helper_id.as_str()];
        let names = person::names(db, &agreed.place_id, ids)?;
        let name = |id: &str| names.get(id).cloned().unwrap_or_default();
        Ok(Self {
            helper: name(&agreed.helper_id),
            person: name(&agreed.person_id),
            kind: format!("[[acting-agree-kind-{}]]", agreed.kind),
            day: format!("[[day {}]]", agreed.until_at),
        })
    }

    fn all(&self) -> [(&str, &str); 4] {
        [
            ("helper", &self.helper),
            ("person", &self.person),
            ("kind", &self.kind),
            ("day", &self.day),
        ]
    }
}

fn page(agreed: &Agreed) -> String {
    format!("/{}/acting", agreed.place_id)
}

/// Tells both the same.
fn both<A: Act>(
    writing: &Writing<'_, '_, A>,
    db: &Db<'_>,
    agreed: &Agreed,
    key: &str,
) -> Result<(), Stop> {
    let parts = Parts::of(db, agreed)?;
    for id in [&agreed.person_id, &agreed.helper_id] {
        writing.later(&outbox::tell(id, key, &parts.all(), &page(agreed)))?;
    }
    Ok(())
}

/// Whoever is to act is asked; where a steward entered it, the person is told.
pub(super) fn agreed<A: Act>(
    writing: &Writing<'_, '_, A>,
    db: &Db<'_>,
    agreed: &Agreed,
    own_word: bool,
) -> Result<(), Stop> {
    let parts = Parts::of(db, agreed)?;
    let (parts, page) = (parts.all(), page(agreed));
    if own_word {
        writing.later(&outbox::tell(&agreed.helper_id, "acting-mail", &parts, &page))?;
        return Ok(());
    }
    writing.later(&outbox::tell(&agreed.helper_id, "acting-entered-helper", &parts, &page))?;
    writing.later(&outbox::tell(&agreed.person_id, "acting-entered", &parts, &page))?;
    Ok(())
}

/// It begins to hold.
pub(super) fn began<A: Act>(
    writing: &Writing<'_, '_, A>,
    db: &Db<'_>,
    agreed: &Agreed,
) -> Result<(), Stop> {
    both(writing, db, agreed, "acting-began")?;
    let job = Job::new(LAST_DAY, json!({ "id": agreed.id }));
    writing.later(&job.not_before(agreed.until_at))?;
    Ok(())
}

/// It has ended. Where it never held, nobody could act: then both are told as well, for both knew of it.
pub(super) fn ended<A: Act>(
    writing: &Writing<'_, '_, A>,
    db: &Db<'_>,
    agreed: &Agreed,
) -> Result<(), Stop> {
    both(writing, db, agreed, "acting-end-mail")
}

/// The hand for jobs of kind [`LAST_DAY`]: the last day is over. What was ended before is left alone.
pub(crate) async fn last_day(house: House, place_id: String, body: Json) -> Result<(), Stop> {
    let id = body["id"].as_str().unwrap_or_default().to_owned();
    let (place, asked) = (place_id.clone(), id.clone());
    let there = house.store.read(move |db| Ok(find(db, &place, &asked)?)).await?;
    if there.is_none_or(|agreed| agreed.ended_at.is_some()) {
        return Ok(());
    }
    let viewer = Viewer::system(&place_id);
    house
        .store
        .act(&place_id, move |tx| {
            let agreed = Agreement(find(tx, tx.place_id(), &id)?.ok_or(Stop::NotFound)?);
            let writing = tx.write(viewer.may::<End>(&agreed)?)?;
            writing.exec(
                "update acting set ended_at = $3 where place_id = $1 and id = $2",
                params![tx.place_id(), &id, agreed.0.until_at],
            )?;
            ended(&writing, tx, &agreed.0)?;
            writing.keep(Detail::none().on_behalf_of(Some(&agreed.0.person_id)))
        })
        .await
}
