//! Someone who has no account no longer agrees to be here: it is written down as they said it, they are not asked again,
//! and a steward forgets them.

use crate::private::Private;
use crate::role;
use crate::waits::paper::{self, EndConsent, HOW, LONGEST, Noted, hows};
use axum::extract::Path;
use axum::response::Response;
use ground::ask::{Ask, Kind};
use ground::form::Form;
use ground::outbox;
use ground::page;
use ground::params;
use ground::permit::Act;
use ground::stop::Stop;
use ground::trail::{Tx, Writing};
use ground::visit::Visit;

// Who may: `EndConsent`, the helper who entered them and stewards.

// What is asked: `said`, their words, and `how` they said it.

// What happens.

async fn name(visit: &Visit, id: &str) -> Result<String, Stop> {
    visit.person_id()?;
    let (viewer, id) = (visit.viewer.clone(), id.to_owned());
    visit
        .house
        .store
        .read(move |db| {
            let on = paper::of(db, &viewer, &id)?;
            drop(viewer.may::<EndConsent>(&on)?);
            Ok(on.name)
        })
        .await
}

/// `GET /{place}/people/{id}/no-more`
pub(crate) async fn get(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let name = name(&visit, &id).await?;
    ask(&visit, &id, &name, &Form::default())
}

/// `POST /{place}/people/{id}/no-more`
pub(crate) async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let name = name(&visit, &id).await?;
    let how = form.one_of(&visit.w, "how", "waits-note-how", &HOW);
    let said = form.text(&visit.w, "said", "waits-note-said", LONGEST);
    if form.is_faulty() {
        return ask(&visit, &id, &name, &form);
    }
    let back = visit.to(&format!("/people/{id}"));
    let private = Private::of(&visit.house, &visit.place.slug, &id);
    let (viewer, noted) =
        (visit.viewer.clone(), Noted { kind: "no-more".into(), how, said, ..Noted::default() });
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let writing = tx.write(viewer.may::<EndConsent>(&paper::of(tx, &viewer, &id)?)?)?;
            writing.exec(
                "delete from noted where place_id = $1 and person_id = $2 and kind = 'no-more'",
                params![tx.place_id(), &id],
            )?;
            let path = format!("/{}/people/{id}/forget", tx.place_id());
            tell_stewards(tx, &writing, "no-more-mail", &path)?;
            paper::keep(tx, writing, &private, &viewer, &noted)
        })
        .await?;
    Ok(page::done(&back, "no-more-noted"))
}

fn tell_stewards<A: Act>(
    tx: &Tx<'_>,
    writing: &Writing<'_, '_, A>,
    key: &str,
    path: &str,
) -> Result<(), Stop> {
    let stewards = role::held(tx, tx.place_id())?;
    for held in stewards.iter().filter(|held| held.role == role::STEWARD) {
        writing.later(&outbox::tell(&held.person_id, key, &[], path))?;
    }
    Ok(())
}

/// Their helper writes down that they agree again: they are told what was written down, and by whom, and the stewards
/// that nobody is to be forgotten.
pub(super) fn taken_back<A: Act>(
    tx: &Tx<'_>,
    writing: &Writing<'_, '_, A>,
    id: &str,
    by: &str,
) -> Result<(), Stop> {
    let at = format!("[[at {}]]", tx.now());
    let (what, answer) = ("[[noted-about-no-more]]", "[[noted-answer-yes]]");
    let parts = [("person", by), ("what", what), ("answer", answer), ("when", at.as_str())];
    writing.later(&outbox::tell(id, "noted-mail", &parts, &format!("/{}", tx.place_id())))?;
    let path = format!("/{}/people/{id}", tx.place_id());
    tell_stewards(tx, writing, "no-more-back-mail", &path)
}

// What is shown.

fn ask(visit: &Visit, id: &str, name: &str, form: &Form) -> Result<Response, Stop> {
    let page = visit.to(&format!("/people/{id}"));
    Ask::new(&visit.w, "no-more", format!("{page}/no-more"), page)
        .titled(visit.w.part("no-more-of", "person", name))
        .field("how", Kind::Radios(hows(&visit.w)))
        .area("said", 3)
        .show(visit, form)
}
