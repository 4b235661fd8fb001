//! How I am reached: I choose the way, the words, and say what I need.

use super::way::{self, Asked};
use super::{Reach, SeeReach};
use crate::account::notice;
use crate::acting;
use crate::person::ChangePerson;
use askama::Template;
use axum::response::Response;
use ground::acting::Area;
use ground::form::Form;
use ground::outbox;
use ground::page::{self, Frame};
use ground::person;
use ground::stop::Stop;
use ground::trail::Detail;
use ground::visit::Visit;

// Who may: `SeeReach` and `ChangePerson`; on this page it is the person themselves, who proved who they are.

// What is asked.

fn filled(reach: &Reach) -> Form {
    let mut form = Form::with(&[
        ("way", &reach.way),
        ("words", &reach.words),
        ("phone", reach.phone.as_deref().unwrap_or_default()),
        ("address", reach.address.as_deref().unwrap_or_default()),
        ("access", reach.access.as_deref().unwrap_or_default()),
    ]);
    for format in reach.formats.split_whitespace() {
        form.add("format", format);
    }
    form
}

// What happens.

async fn read(visit: &Visit) -> Result<Reach, Stop> {
    let (viewer, id) = (visit.viewer.clone(), visit.person_id()?.to_owned());
    visit
        .house
        .store
        .read(move |db| {
            let of = super::of(db, viewer.place_id(), &id)?.ok_or(Stop::NotFound)?;
            super::way_of(db, &viewer.may::<SeeReach>(&of)?)
        })
        .await
}

/// `GET /{place}/me/reach`
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    visit.proved()?;
    let reach = read(&visit).await?;
    page::page(&ReachPage::of(&visit, filled(&reach), reach.email).await?)
}

/// `POST /{place}/me/reach`
pub(crate) async fn post(visit: Visit, mut form: Form) -> Result<Response, Stop> {
    visit.proved()?;
    let before = read(&visit).await?;
    let email = before.email.clone();
    let asked = way::ask(&mut form, &visit.w, email.is_some());
    if form.is_faulty() {
        return page::refused(&ReachPage::of(&visit, form, email).await?);
    }
    change(&visit, asked).await?;
    told(&visit, &before).await?;
    Ok(page::done(&visit.to("/me/reach"), "reach-changed"))
}

async fn change(visit: &Visit, asked: Asked) -> Result<(), Stop> {
    let (viewer, id) = (visit.viewer.clone(), visit.person_id()?.to_owned());
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let person = person::find(tx, tx.place_id(), &id)?.ok_or(Stop::NotFound)?;
            let writing = tx.write(viewer.may::<ChangePerson>(&person)?)?;
            super::update(&writing, &id, &asked)?;
            writing.keep(Detail::none())
        })
        .await
}

/// Where someone acted, the person is told: at the address that they sign in with, which nobody else can change, and
/// where there is none by the way that stands now.
async fn told(visit: &Visit, before: &Reach) -> Result<(), Stop> {
    let (house, place) = (&visit.house, &visit.place.slug);
    if visit.viewer.acting().is_none() {
        return Ok(());
    }
    let job = match &before.email {
        Some(email) => notice::to_address(email, notice::BY_HELPER, visit.now(), before.language()),
        None => {
            let when = format!("[[at {}]]", visit.now());
            let path = format!("/{place}/acting");
            outbox::tell(visit.person_id()?, notice::BY_HELPER, &[("when", &when)], &path)
        }
    };
    outbox::put_apart(house, place, job).await
}

// What is shown.

#[derive(Template)]
#[template(path = "reach/change.html")]
struct ReachPage {
    frame: Frame,
    /// Who else sees it, because they act for me.
    also: Vec<String>,
    form: Form,
    action: String,
    /// The address that they sign in with: shown, and changed on a page of its own.
    email: Option<String>,
    email_change: Option<String>,
    ways: Vec<(String, String, String)>,
    words: Vec<(String, String, String)>,
    formats: Vec<(String, String, String)>,
    back: String,
}

impl ReachPage {
    async fn of(visit: &Visit, form: Form, email: Option<String>) -> Result<Self, Stop> {
        Ok(Self {
            also: acting::also(visit, Area::Reach).await?,
            frame: visit.frame("reach"),
            form,
            action: visit.to("/me/reach"),
            email,
            // Whoever acts for them would come to their own account.
            email_change: visit.viewer.acting().is_none().then(|| visit.to("/account/address")),
            ways: way::options(&visit.w),
            words: way::word_options(&visit.w),
            formats: way::format_options(&visit.w),
            back: visit.to("/me"),
        })
    }
}
