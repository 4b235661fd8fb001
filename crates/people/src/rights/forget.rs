//! Leave and be forgotten. What I wrote for myself goes from every table and from the trail, whose chain still
//! verifies; my key is destroyed, so that what lies sealed in old backups can be read by nobody; what was
//! counted stays. I get a receipt that the instance has signed.

use super::{ForgetPerson, Leaver, leaver};
use crate::letter;
use crate::meet;
use crate::session;
use crate::worry::{HOLDERS, clock};
use askama::Template;
use axum::response::Response;
use ground::account;
use ground::envelope::{Envelopes, box_of};
use ground::form::Form;
use ground::house::House;
use ground::outbox::Job;
use ground::page::{self, Frame};
use ground::params;
use ground::permit::Noun;
use ground::stop::Stop;
use ground::trail::{self, Detail, Tx, Writing};
use ground::viewer::Viewer;
use ground::visit::Visit;
use ground::words::Language;
use serde_json::json;

// Who may: `ForgetPerson`, the person themselves, having proved who they are.

// What is asked: `sure`, a tick.

// What happens.

/// `GET /{place}/account/forget`
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    visit.person_id()?;
    visit.proved()?;
    page::page(&AskPage::of(&visit, Form::default()))
}

/// `POST /{place}/account/forget`
pub(crate) async fn post(visit: Visit, mut form: Form) -> Result<Response, Stop> {
    let id = visit.person_id()?.to_owned();
    visit.proved()?;
    if form.get("sure") != "yes" {
        form.fault("sure", visit.w.t("forget-sure-missing"));
        return page::refused(&AskPage::of(&visit, form));
    }
    forget(&visit.house, &visit.place.slug, &id, &visit.viewer).await?;
    Ok(session::without(receipt(&visit, &id)?, &visit))
}

/// The page that says it, signed by the instance: it comes once.
pub(super) fn receipt(visit: &Visit, id: &str) -> Result<Response, Stop> {
    let now = visit.now();
    let text =
        format!("{} {} {} {}", visit.place.slug, id, ground::clock::rfc3339(now), "forgotten");
    let signature = visit.house.keys.sign(&text);
    page::page(&ReceiptPage {
        frame: visit.frame("forgotten"),
        day: visit.w.part("forgotten-on", "when", &visit.w.moment(now)),
        text,
        signature,
        key: visit.house.keys.public(),
        back: visit.to(""),
    })
}

/// Forgets someone: in the tables, in the trail, among the accounts and the keys. Doing it again does no harm.
pub(crate) async fn forget(
    house: &House,
    place_id: &str,
    person_id: &str,
    viewer: &Viewer,
) -> Result<(), Stop> {
    let (viewer, id, inside) = (viewer.clone(), person_id.to_owned(), house.clone());
    let days = house.place(place_id).ok_or(Stop::NotFound)?.promise("concern", house.now());
    house
        .store
        .act(place_id, move |tx| {
            let leaver: Leaver = leaver(tx, tx.place_id(), &id)?;
            let writing = tx.write(viewer.may::<ForgetPerson>(&leaver)?)?;
            erase(tx, &writing, &inside, &id)?;
            // Where it is the person, their words are gone: the line says what, and of which number.
            let detail =
                if viewer.is_person(&id) { Detail::none().unnamed() } else { Detail::none() };
            let kept = writing.keep(detail)?;
            for role in HOLDERS {
                clock::role_ended(tx, &inside.keys.envelopes, days, &id, role)?;
            }
            Ok(kept)
        })
        .await?;
    list(house).await?;
    account::forget_person(&house.store, place_id, person_id).await?;
    house.keys.envelopes.destroy(&box_of(place_id, person_id))
}

/// Writes down, outside the database, everyone whom the database knows as forgotten: an old backup that is put back
/// knows nothing of them. So a list that was lost is whole again.
pub(crate) async fn list(house: &House) -> Result<(), Stop> {
    let sql =
        "select place_id, id from person where left_at is not null order by left_at, place_id, id";
    let gone: Vec<(String, String)> =
        house.store.read(move |db| Ok(db.all(sql, params![])?)).await?;
    house.keys.envelopes.note_forgotten(&gone)
}

fn erase(
    tx: &Tx<'_>,
    writing: &Writing<'_, '_, ForgetPerson>,
    house: &House,
    id: &str,
) -> Result<(), Stop> {
    let place_id = writing.on().place_id().to_owned();
    let w = house.words(Language::English, Some(&place_id));
    let (gone, words_gone) = (w.t("person-gone").into_owned(), w.t("words-gone").into_owned());
    let boxes = meetings(tx, id)?;
    if !boxes.is_empty() {
        writing.later(&Job::new("keep-boxes", json!({ "boxes": boxes })))?;
    }
    for held in &house.held {
        held.forget(writing, &place_id, id, &words_gone)?;
    }
    let name = writing.on().person.name.clone();
    letter::unname(writing, tx, &name, |language| {
        house.words(language, Some(&place_id)).t("person-gone").into_owned()
    })?;
    unsay(tx, writing, &house.keys.envelopes, id, &words_gone)?;
    writing.exec(
        "update worry set raised_by = null where place_id = $1 and raised_by = $2",
        params![&place_id, id],
    )?;
    writing.exec(
        "update role set ended_at = $3 where place_id = $1 and person_id = $2 and ended_at is null",
        params![&place_id, id, tx.now()],
    )?;
    writing.exec(
        "update person set name = $4, hats = 0, ward = null, left_at = coalesce(left_at, $3) \
         where place_id = $1 and id = $2",
        params![&place_id, id, tx.now(), gone],
    )?;
    trail::erase(writing, id)?;
    Ok(())
}

/// The boxes of the introductions of which they are one side: they go with them, and so do their keys.
fn meetings(tx: &Tx<'_>, id: &str) -> Result<Vec<String>, Stop> {
    let sql =
        "select id from introduction where place_id = $1 and (a_id = $2 or b_id = $2) order by id";
    let all: Vec<(String,)> = tx.all(sql, params![tx.place_id(), id])?;
    Ok(all.into_iter().map(|(meeting,)| meet::box_of(tx.place_id(), &meeting)).collect())
}

/// What they wrote when they introduced two to each other: the two still see that they met, and its words are gone.
fn unsay(
    tx: &Tx<'_>,
    writing: &Writing<'_, '_, ForgetPerson>,
    envelopes: &Envelopes,
    id: &str,
    gone: &str,
) -> Result<(), Stop> {
    let sql = "select id from introduction where place_id = $1 and by_id = $2 order by id";
    for (meeting,) in tx.all::<(String,)>(sql, params![tx.place_id(), id])? {
        // Without its key it can be read by nobody as it is.
        let of = meet::box_of(tx.place_id(), &meeting);
        let Ok(sealed) = envelopes.seal(&of, "words", gone) else { continue };
        writing.exec(
            "update introduction set sealed = $3 where place_id = $1 and id = $2",
            params![tx.place_id(), &meeting, &sealed],
        )?;
    }
    Ok(())
}

// What is shown.

#[derive(Template)]
#[template(path = "rights/forget.html")]
struct AskPage {
    frame: Frame,
    form: Form,
    sure: Vec<(String, String, String)>,
    action: String,
    data: String,
    back: String,
}

impl AskPage {
    fn of(visit: &Visit, form: Form) -> Self {
        let sure = visit.w.t("forget-sure-yes").into_owned();
        Self {
            frame: visit.frame("forget"),
            form,
            sure: vec![("yes".to_owned(), sure, String::new())],
            action: visit.to("/account/forget"),
            data: visit.to("/account/data"),
            back: visit.to("/account"),
        }
    }
}

#[derive(Template)]
#[template(path = "rights/receipt.html")]
struct ReceiptPage {
    frame: Frame,
    day: String,
    text: String,
    signature: String,
    key: String,
    back: String,
}
