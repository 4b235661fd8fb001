//! How someone whom I entered agreed to be here, and that they still do.

use super::{confirm, consent, may, no_more_at};
use crate::person::enter::LONGEST_CONSENT;
use crate::reach::is_on_paper;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use ground::form::Form;
use ground::page::{self, Frame};
use ground::person;
use ground::stop::Stop;
use ground::visit::Visit;

// Who may: `ConfirmConsent`, the helper who entered them.

// What is asked: `said`, how they said so.

// What happens.

/// `GET /{place}/people/{id}/agreed`
pub(crate) async fn get(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    page::page(&HelperPage::of(&visit, &id, Form::default()).await?)
}

/// `POST /{place}/people/{id}/agreed`
pub(crate) async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let said = form.text(&visit.w, "said", "people-consent", LONGEST_CONSENT);
    if form.is_faulty() {
        return page::refused(&HelperPage::of(&visit, &id, form).await?);
    }
    confirm(&visit, &id, Some(said)).await?;
    Ok(page::done(&visit.to("/people/enter"), "agreed-noted"))
}

// What is shown.

#[derive(Template)]
#[template(path = "agreed/helper.html")]
struct HelperPage {
    frame: Frame,
    form: Form,
    title: String,
    when: String,
    said: String,
    /// When they said that they no longer agree.
    no_more_on: Option<String>,
    /// Where that is written down, for whoever has no account.
    no_more: Option<String>,
    action: String,
    back: String,
}

impl HelperPage {
    async fn of(visit: &Visit, id: &str, form: Form) -> Result<Self, Stop> {
        visit.person_id()?;
        let (viewer, asked) = (visit.viewer.clone(), id.to_owned());
        let (consent, no_more, on_paper, name) = visit
            .house
            .store
            .read(move |db| {
                let permit = may(db, &viewer, &asked)?;
                let person = person::find(db, viewer.place_id(), &asked)?.ok_or(Stop::NotFound)?;
                let on_paper = is_on_paper(db, viewer.place_id(), &asked)?;
                let no_more = no_more_at(db, viewer.place_id(), &asked)?;
                Ok((consent(db, &permit)?, no_more, on_paper, person.name))
            })
            .await?;
        let w = &visit.w;
        Ok(Self {
            title: w.part("agreed-of", "name", &name),
            when: w.part("agreed-when", "day", &w.day(consent.consent_at)),
            said: consent.consent,
            no_more_on: no_more.map(|at| w.part("no-more-on", "day", &w.day(at))),
            no_more: (on_paper && no_more.is_none())
                .then(|| visit.to(&format!("/people/{id}/no-more"))),
            form,
            action: visit.to(&format!("/people/{id}/agreed")),
            back: visit.to("/people/enter"),
            frame: visit.frame("agreed-helper"),
        })
    }
}
