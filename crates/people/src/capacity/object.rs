//! I do not agree with a decision that was made for me: my words stand beside it for good.

use super::{ObjectDecision, Said, envelope, of};
use crate::private::Private;
use axum::extract::Path;
use axum::response::Response;
use ground::ask::Ask;
use ground::form::Form;
use ground::outbox;
use ground::page;
use ground::params;
use ground::permit::Act;
use ground::stop::Stop;
use ground::trail::{Detail, Tx, Writing};
use ground::visit::Visit;

// Who may: `ObjectDecision`, the person whose decision it was.

// What is asked: `text`, in my words.

const LONGEST: usize = 3000;

// What happens.

/// `GET /{place}/me/decisions/{id}/object`
pub(crate) async fn get(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    find(&visit, &id).await?;
    ask(&visit, &id, &Form::default())
}

/// Whether there is such a decision of mine.
async fn find(visit: &Visit, id: &str) -> Result<(), Stop> {
    let (place_id, me, id) =
        (visit.place.slug.clone(), visit.person_id()?.to_owned(), id.to_owned());
    let sql = "select count(*) from decided_for where place_id = $1 and person_id = $2 and id = $3";
    let found =
        visit.house.store.read(move |db| Ok(db.number(sql, params![&place_id, &me, &id])?)).await?;
    if found > 0 { Ok(()) } else { Err(Stop::NotFound) }
}

/// `POST /{place}/me/decisions/{id}/object`
pub(crate) async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    find(&visit, &id).await?;
    let text = form.text(&visit.w, "text", "capacity-object-text", LONGEST);
    if form.is_faulty() {
        return ask(&visit, &id, &form);
    }
    let me = visit.person_id()?.to_owned();
    let private = Private::of(&visit.house, &visit.place.slug, &me);
    let viewer = visit.viewer.clone();
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let writing =
                tx.write(viewer.may::<ObjectDecision>(&of(tx, tx.place_id(), &me, tx.now())?)?)?;
            put(tx, &writing, &private, (&me, &id), &text)?;
            writing.keep(Detail::none())
        })
        .await?;
    Ok(page::done(&visit.to("/me/decisions"), "capacity-object-kept"))
}

/// Puts the person's words beside a decision, once; whoever decided is told.
pub(crate) fn put<A: Act>(
    tx: &Tx<'_>,
    writing: &Writing<'_, '_, A>,
    private: &Private,
    (person, id): (&str, &str),
    text: &str,
) -> Result<(), Stop> {
    let sql = "select by_id, sealed from decided_for where place_id = $1 and person_id = $2 \
               and id = $3";
    let row: Option<(String, String)> = tx.one(sql, params![tx.place_id(), person, id])?;
    let (by_id, sealed) = row.ok_or(Stop::NotFound)?;
    let before = private.open(&envelope(id), &sealed)?;
    let before: Said = serde_json::from_str(&before).map_err(Stop::broken)?;
    let said = Said { objection: text.to_owned(), ..before };
    let said = serde_json::to_string(&said).map_err(Stop::broken)?;
    writing.exec(
        "update decided_for set sealed = $4, objected_at = $5 where place_id = $1 \
         and person_id = $2 and id = $3",
        params![tx.place_id(), person, id, private.seal(&envelope(id), &said)?, tx.now()],
    )?;
    // Others may see the address in a mail: the way to the decisions stands on that page.
    let path = format!("/{}/acting", tx.place_id());
    writing.later(&outbox::tell(&by_id, "capacity-objected", &[], &path))?;
    Ok(())
}

// What is shown.

fn ask(visit: &Visit, id: &str, form: &Form) -> Result<Response, Stop> {
    let back = visit.to("/me/decisions");
    let action = format!("{back}/{id}/object");
    Ask::new(&visit.w, "capacity-object", action, back).area("text", 5).show(visit, form)
}
