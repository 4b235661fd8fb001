//! What someone agreed to, with its dates: to be here at all, and what they let others see or do. Whoever was
//! entered by a helper is asked again, at the time that the place promises, whether they still agree.

pub(crate) mod again;
pub(crate) mod helper;
pub(crate) mod mine;
pub(crate) mod no_more;

use crate::reach::{ReachOf, of as reach_of};
use ground::fact::Fact;
use ground::params;
use ground::permit::{Act, Permit, Role};
use ground::person::Person;
use ground::stop::Stop;
use ground::store::{Db, DbResult};
use ground::trail::Detail;
use ground::viewer::Viewer;
use ground::visit::Visit;

/// Someone says that they still agree to be here, or their helper writes down how they said so.
pub(crate) struct ConfirmConsent;

impl Act for ConfirmConsent {
    type On = ReachOf;
    const FACT: Fact = Fact::ConsentConfirm;
    const MAY: &'static [Role] = &[Role::Oneself, Role::Helper];
}

/// The job asks someone again.
pub(crate) struct AskConsent;

impl Act for AskConsent {
    type On = ReachOf;
    const FACT: Fact = Fact::ConsentAsk;
    const MAY: &'static [Role] = &[Role::Steward];
}

ground::row! {
    /// How and when someone agreed to be here.
    #[derive(Clone, Debug)]
    pub struct Consent {
        /// In a sentence; `self` when they joined by themselves.
        pub consent: String,
        pub consent_at: i64,
    }
}

/// The consent of someone, for whoever could confirm it.
pub(crate) fn consent(db: &Db<'_>, permit: &Permit<ConfirmConsent>) -> Result<Consent, Stop> {
    let sql = format!("select {} from reach where place_id = $1 and id = $2", Consent::COLUMNS);
    let on = permit.on();
    db.one(&sql, params![&on.place_id, &on.id])?.ok_or(Stop::NotFound)
}

/// When someone without an account said that they no longer agree, if that is the last that they said: then nobody asks
/// them anything.
pub(crate) fn no_more_at(db: &Db<'_>, place_id: &str, person_id: &str) -> DbResult<Option<i64>> {
    let found: Option<(i64,)> = db.one(
        "select n.at from noted n join reach r on r.place_id = n.place_id and r.id = n.person_id \
         where n.place_id = $1 and n.person_id = $2 and n.kind = 'no-more' and n.at >= r.consent_at",
        params![place_id, person_id],
    )?;
    Ok(found.map(|(at,)| at))
}

/// Without those who no longer agree to be here: they are asked nothing, and for whoever names someone they are not there.
pub(crate) fn who_agree(db: &Db<'_>, people: Vec<Person>) -> DbResult<Vec<Person>> {
    let mut agree = Vec::new();
    for person in people {
        if no_more_at(db, &person.place_id, &person.id)?.is_none() {
            agree.push(person);
        }
    }
    Ok(agree)
}

/// Asks for the permit to confirm someone's consent.
pub(crate) fn may(
    db: &Db<'_>,
    viewer: &Viewer,
    person_id: &str,
) -> Result<Permit<ConfirmConsent>, Stop> {
    let of: ReachOf = reach_of(db, viewer.place_id(), person_id)?.ok_or(Stop::NotFound)?;
    Ok(viewer.may::<ConfirmConsent>(&of)?)
}

/// Writes down that someone still agrees; `said` is how they said so, where a helper writes it.
async fn confirm(visit: &Visit, person_id: &str, said: Option<String>) -> Result<(), Stop> {
    let (viewer, id) = (visit.viewer.clone(), person_id.to_owned());
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let writing = tx.write(may(tx, &viewer, &id)?)?;
            // That they agree again is told to them and to the stewards, as it was that they did not.
            if said.is_some() && no_more_at(tx, tx.place_id(), &id)?.is_some() {
                let by = viewer.me().map(|me| me.name.as_str()).unwrap_or_default();
                no_more::taken_back(tx, &writing, &id, by)?;
            }
            writing.exec(
                "update reach set consent_at = $3, consent = coalesce($4, consent) \
                 where place_id = $1 and id = $2",
                params![tx.place_id(), &id, tx.now(), said.clone()],
            )?;
            writing.keep(Detail::none())
        })
        .await
}
