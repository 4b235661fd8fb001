//! Be someone, with one click.

use crate::person::{all, hat_words};
use crate::reach::{self, SeeReach};
use crate::role::{held, list};
use crate::session;
use askama::Template;
use axum::response::Response;
use ground::form::Form;
use ground::page::{self, Frame};
use ground::stop::Stop;
use ground::viewer::Viewer;
use ground::visit::Visit;
use ground::{account, person};

// Who may: anyone, in a demonstration.

// What happens.

/// `GET /{place}/demo`
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    super::only(&visit)?;
    let place_id = visit.place.slug.clone();
    let (people, roles) =
        visit.house.store.read(move |db| Ok((all(db, &place_id)?, held(db, &place_id)?))).await?;
    let card = |someone: person::Person| {
        let mine = roles.iter().filter(|r| r.person_id == someone.id);
        Card {
            hats: hat_words(&visit.w, someone.hats()),
            roles: mine.map(|r| list::word(&visit.w, &r.role)).collect::<Vec<_>>().join(", "),
            button: visit.w.with("people-demo-be", &[("name", &someone.name)]),
            is_me: visit.viewer.is_person(&someone.id),
            id: someone.id,
            name: someone.name,
        }
    };
    let back = page::asked(&visit.query, "back");
    page::page(&DemoPage {
        frame: visit.frame("people-demo"),
        cards: people.into_iter().map(card).collect(),
        action: visit.to("/demo/be"),
        back: page::local(back.as_deref(), &visit.to("")),
        mailbox: visit.to("/demo/mailbox"),
    })
}

/// `POST /{place}/demo/be`: fields `person` and `back`. Whoever has an e-mail address is signed in under it, as with a
/// link from the mailbox; each other invented person has an account under an address that can be nobody's: `.invalid` is
/// kept free for that (RFC 2606).
pub(crate) async fn post(visit: Visit, form: Form) -> Result<Response, Stop> {
    super::only(&visit)?;
    let (place_id, id) = (visit.place.slug.clone(), form.get("person").to_owned());
    let (someone, email) = visit
        .house
        .store
        .read(move |db| {
            let someone = person::find(db, &place_id, &id)?.ok_or(Stop::NotFound)?;
            let of = reach::of(db, &place_id, &id)?;
            let system = Viewer::system(&place_id);
            let reach =
                of.map(|of| reach::way_of(db, &system.may::<SeeReach>(&of)?)).transpose()?;
            Ok((someone, reach.and_then(|reach| reach.email)))
        })
        .await?;
    let email = email.unwrap_or_else(|| format!("{}@demo.invalid", someone.id));
    let hash = visit.house.keys.email_hash(&email);
    account::tie(&visit.house.store, &hash, &visit.place.slug, &someone.id).await?;
    let to = page::local(Some(form.get("back")), &visit.to(""));
    session::begin(&visit, &hash, &to, "people-demo-changed", None).await
}

// What is shown.

struct Card {
    id: String,
    name: String,
    hats: String,
    roles: String,
    button: String,
    is_me: bool,
}

#[derive(Template)]
#[template(path = "demo/people.html")]
struct DemoPage {
    frame: Frame,
    cards: Vec<Card>,
    action: String,
    back: String,
    mailbox: String,
}
