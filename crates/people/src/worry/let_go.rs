//! I cannot go on with this: a worry goes from whoever holds it, or is asked, to the next.

use super::hold::{LONGEST, holding};
use super::{LetGoWorry, clock, find, note, open_said};
use axum::extract::Path;
use axum::response::Response;
use ground::ask::Ask;
use ground::form::Form;
use ground::page;
use ground::stop::Stop;
use ground::trail::Detail;
use ground::visit::Visit;

// Who may: `LetGoWorry`, whoever holds it or is asked, with a second step.

// What is asked: `text`, what the next needs to know, if they like. It is kept as a note.

// What happens.

/// `GET /{place}/concerns/{id}/let-go`
pub(crate) async fn get(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    holding::<LetGoWorry>(&visit, &id).await?;
    ask(&visit, &id, &Form::default())
}

/// `POST /{place}/concerns/{id}/let-go`
pub(crate) async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    holding::<LetGoWorry>(&visit, &id).await?;
    let text = form.text_or_none(&visit.w, "text", "worry-let-go-text", LONGEST);
    if form.is_faulty() {
        return ask(&visit, &id, &form);
    }
    let (viewer, envelopes) = (visit.viewer.clone(), visit.house.keys.envelopes.clone());
    let days = visit.place.promise("concern", visit.now());
    let asked = visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let mut worry = find(tx, &envelopes, &viewer, &id)?;
            let writing = tx.write(viewer.may::<LetGoWorry>(&worry)?)?;
            if let Some(text) = text.as_deref().filter(|text| !text.is_empty()) {
                note(&writing, tx, &envelopes, &viewer, &id, text)?;
            }
            let said = open_said(&envelopes, &worry)?;
            let asked = clock::hand_on(&writing, tx, &mut worry, &said, days)?;
            Ok(writing.keep(Detail::none())?.with(asked))
        })
        .await?;
    let to = visit.to("/concerns");
    if asked {
        return Ok(page::done(&to, "worry-let-go-done"));
    }
    Ok(page::done(&to, "worry-let-go-nobody"))
}

// What is shown.

fn ask(visit: &Visit, id: &str, form: &Form) -> Result<Response, Stop> {
    let back = visit.to(&format!("/concerns/{id}"));
    Ask::new(&visit.w, "worry-let-go", format!("{back}/let-go"), back)
        .area("text", 6)
        .show(visit, form)
}
