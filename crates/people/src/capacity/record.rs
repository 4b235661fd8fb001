//! Record a decision that I made for someone who could not make it now.

use super::{RecordDecision, Said, envelope, of};
use crate::private::Private;
use crate::until;
use axum::extract::Path;
use axum::response::Response;
use ground::ask::Ask;
use ground::form::Form;
use ground::outbox;
use ground::page;
use ground::params;
use ground::person::{self, Person};
use ground::stop::Stop;
use ground::trail::Detail;
use ground::visit::Visit;

// Who may: `RecordDecision`, an attorney or deputy of the person.

// What is asked.

const LONGEST: usize = 3000;

fn check(visit: &Visit, form: &mut Form) -> (Said, i64) {
    let w = &visit.w;
    let said = Said {
        what: form.text(w, "what", "capacity-record-what", LONGEST),
        authority: form.text(w, "authority", "capacity-record-authority", LONGEST),
        person_said: form.text(w, "said", "capacity-record-said", LONGEST),
        tried: form.text(w, "tried", "capacity-record-tried", LONGEST),
        objection: String::new(),
    };
    let review_at = until::ask(visit, form, "review", "capacity-record-review", "acting");
    (said, review_at)
}

// What happens.

async fn whom(visit: &Visit, id: &str) -> Result<Person, Stop> {
    visit.person_id()?;
    let (viewer, id, now) = (visit.viewer.clone(), id.to_owned(), visit.now());
    visit
        .house
        .store
        .read(move |db| {
            drop(viewer.may::<RecordDecision>(&of(db, viewer.place_id(), &id, now)?)?);
            person::find(db, viewer.place_id(), &id)?.ok_or(Stop::NotFound)
        })
        .await
}

/// `GET /{place}/people/{id}/decisions/record`
pub(crate) async fn get(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let person = whom(&visit, &id).await?;
    visit.proved()?;
    ask(&visit, &person, &Form::default())
}

/// `POST /{place}/people/{id}/decisions/record`
pub(crate) async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let person = whom(&visit, &id).await?;
    visit.proved()?;
    let (said, review_at) = check(&visit, &mut form);
    if form.is_faulty() {
        return ask(&visit, &person, &form);
    }
    let private = Private::of(&visit.house, &visit.place.slug, &id);
    let (viewer, once) = (visit.viewer.clone(), form.once().to_owned());
    let to = visit.to(&format!("/people/{id}/decisions"));
    let went_to = to.clone();
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            tx.only_once(&once)?;
            let on = of(tx, tx.place_id(), &id, tx.now())?;
            let writing = tx.write(viewer.may::<RecordDecision>(&on)?)?;
            let new = tx.id();
            let text = serde_json::to_string(&said).map_err(Stop::broken)?;
            writing.exec(
                "insert into decided_for (place_id, id, person_id, by_id, sealed, made_at, \
                 review_at) values ($1, $2, $3, $4, $5, $6, $7)",
                params![
                    tx.place_id(),
                    &new,
                    &id,
                    viewer.person_id(),
                    private.seal(&envelope(&new), &text)?,
                    tx.now(),
                    review_at
                ],
            )?;
            // The address in a mail does not say what it is: their own page leads on.
            let mine = format!("/{}/me", tx.place_id());
            let by = viewer.me().map(|me| me.name.as_str()).unwrap_or_default();
            writing.later(&outbox::tell(&id, "capacity-mail", &[("person", by)], &mine))?;
            // On its day both are reminded that it is to be looked at again.
            for (who, path) in
                [(id.as_str(), &mine), (viewer.person_id().unwrap_or_default(), &went_to)]
            {
                let again = outbox::tell(who, "capacity-review", &[], path);
                writing.later(&again.not_before(review_at))?;
            }
            writing.once(&once, &went_to)?;
            writing.keep(Detail::none().on_behalf_of(Some(&id)))
        })
        .await?;
    Ok(page::done(&to, "capacity-recorded"))
}

// What is shown.

fn ask(visit: &Visit, person: &Person, form: &Form) -> Result<Response, Stop> {
    let back = visit.to(&format!("/people/{}/decisions", person.id));
    let action = format!("{back}/record");
    Ask::new(&visit.w, "capacity-record", action, back)
        .about(&person.name)
        .area("what", 4)
        .area("authority", 3)
        .area("said", 4)
        .area("tried", 4)
        .date("review")
        .show(visit, form)
}
