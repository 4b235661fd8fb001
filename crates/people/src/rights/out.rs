//! Someone who has no account asked to be forgotten: on paper, by telephone or face to face. A steward does it for
//! them, and prints the receipt. Whoever has an account does it themselves.

use super::forget::{self, receipt};
use super::{ForgetPerson, whom};
use axum::extract::Path;
use axum::response::Response;
use ground::ask::Ask;
use ground::form::Form;
use ground::person::Person;
use ground::stop::Stop;
use ground::visit::Visit;

// Who may: `ForgetPerson`, a steward, having passed a second step and proved who they are; only whom has no account.

// What is asked: `sure`, a tick.

fn ask(visit: &Visit, person: &Person, form: &Form) -> Result<Response, Stop> {
    let page = format!("/people/{}", person.id);
    let (action, back) = (visit.to(&format!("{page}/forget")), visit.to(&page));
    Ask::new(&visit.w, "people-forget", action, back)
        .titled(visit.w.part("people-forget-of", "person", &person.name))
        .checks("sure", &["yes"])
        .show(visit, form)
}

// What happens.

/// `GET /{place}/people/{id}/forget`
pub(crate) async fn get(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let person = whom::<ForgetPerson>(&visit, &id, "/account/forget").await?;
    ask(&visit, &person, &Form::default())
}

/// `POST /{place}/people/{id}/forget`
pub(crate) async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let person = whom::<ForgetPerson>(&visit, &id, "/account/forget").await?;
    if form.get("sure") != "yes" {
        form.fault("sure", visit.w.t("people-forget-sure-missing"));
        return ask(&visit, &person, &form);
    }
    forget::forget(&visit.house, &visit.place.slug, &person.id, &visit.viewer).await?;
    receipt(&visit, &person.id)
}
