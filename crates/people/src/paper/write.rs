//! Write a paper of my own, or change it: each saving is a version of its own. For a plan this is also the
//! review: I set what we talk about, and say what was kept.

use super::{ReadPaper, Text, What, WritePaper, newest, of, put};
use crate::look::why;
use crate::paper::show::own;
use crate::private::Private;
use askama::Template;
use axum::response::Response;
use ground::form::Form;
use ground::page::{self, Frame};
use ground::stop::Stop;
use ground::trail::Detail;
use ground::visit::Visit;

// Who may: `WritePaper`, the person themselves; or whoever acts for them, having said why they look.

// What is asked: a field for each section, `review` for a plan, and `helped` for who helped.

/// The longest section, in characters.
const LONGEST: usize = 4000;
const LONGEST_NAME: usize = 80;

fn check(visit: &Visit, form: &mut Form, what: What) -> Text {
    let w = &visit.w;
    let mut text = Text::default();
    for key in what.sections() {
        if let Some(said) = form.text_or_none(w, key, "paper-section", LONGEST) {
            text.sections.insert(key.clone(), said);
        }
    }
    if what == What::Plan {
        text.review = form.text_or_none(w, "review", "paper-section", LONGEST).unwrap_or_default();
    }
    text.helped_by =
        form.text_or_none(w, "helped", "paper-helped", LONGEST_NAME).unwrap_or_default();
    if text.sections.is_empty() && !form.is_faulty() {
        let first = what.sections().first().map(String::as_str).unwrap_or_default();
        form.fault(first, w.t("paper-section-missing"));
    }
    text
}

/// Whether this says no more than what stands there. Whoever acts for the person is named for what they change.
fn is_same(visit: &Visit, was: &Text, text: &Text) -> bool {
    let helper = visit.viewer.acting().is_some()
        || text.helped_by.is_empty()
        || text.helped_by == was.helped_by;
    let review = text.review.is_empty() || text.review == was.review;
    helper && review && text.sections == was.sections
}

// What happens.

/// What stands in the newest version.
async fn now(visit: &Visit, id: &str, what: What) -> Result<Option<Text>, Stop> {
    let private = Private::of(&visit.house, &visit.place.slug, id);
    let (viewer, now, id) = (visit.viewer.clone(), visit.now(), id.to_owned());
    let version = visit
        .house
        .store
        .read(move |db| {
            let paper = of(db, viewer.place_id(), &id, what, now)?;
            newest(db, &viewer.may::<ReadPaper>(&paper)?, &private)
        })
        .await?;
    Ok(version.map(|v| v.text))
}

/// Lets pass the person, and whoever acts for them and has said why.
async fn may(visit: &Visit, what: What) -> Result<String, Stop> {
    let id = visit.person_id()?.to_owned();
    visit.proved()?;
    let (_, _, open) = why::may_read(visit, &id, what).await?;
    if open { Ok(id) } else { Err(Stop::GoTo(own(visit, what))) }
}

/// `GET /{place}/me/needs/write`, `GET /{place}/me/plan/write`
pub(crate) async fn get(visit: Visit, what: What) -> Result<Response, Stop> {
    let id = may(&visit, what).await?;
    let text = now(&visit, &id, what).await?.unwrap_or_default();
    let mut form = Form::default();
    for (key, said) in &text.sections {
        form.set(key, said);
    }
    page::page(&WritePage::of(&visit, what, form))
}

/// `POST` to the same address.
pub(crate) async fn post(visit: Visit, what: What, mut form: Form) -> Result<Response, Stop> {
    let id = may(&visit, what).await?;
    let mut text = check(&visit, &mut form, what);
    if form.is_faulty() {
        return page::refused(&WritePage::of(&visit, what, form));
    }
    if let Some(hand) = visit.viewer.acting() {
        text.helped_by.clone_from(&hand.name);
    }
    let to = own(&visit, what);
    if now(&visit, &id, what).await?.is_some_and(|was| is_same(&visit, &was, &text)) {
        return Ok(page::done(&to, "paper-same"));
    }
    let private = Private::of(&visit.house, &visit.place.slug, &id);
    let (viewer, once) = (visit.viewer.clone(), form.once().to_owned());
    let went_to = to.clone();
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            tx.only_once(&once)?;
            let paper = of(tx, tx.place_id(), &id, what, tx.now())?;
            let writing = tx.write(viewer.may::<WritePaper>(&paper)?)?;
            put(tx, &writing, &private, &tx.id(), &text)?;
            writing.once(&once, &went_to)?;
            writing.keep(Detail::none().say("paper", what.key()))
        })
        .await?;
    Ok(page::done(&to, "paper-kept"))
}

// What is shown.

struct Field {
    name: String,
    label: String,
    hint: String,
}

#[derive(Template)]
#[template(path = "paper/write.html")]
struct WritePage {
    frame: Frame,
    form: Form,
    title: String,
    lead: String,
    action: String,
    fields: Vec<Field>,
    /// Whether it asks what was kept.
    review: bool,
    /// Whether it asks who helped: whoever acts for the person is named anyway.
    asks_helper: bool,
    back: String,
}

impl WritePage {
    fn of(visit: &Visit, what: What, form: Form) -> Self {
        let w = &visit.w;
        let field = |key: &String| Field {
            name: key.clone(),
            label: w.t(&format!("paper-{}-{key}", what.key())).into_owned(),
            hint: w.t(&format!("paper-{}-{key}-hint", what.key())).into_owned(),
        };
        Self {
            frame: visit.frame("paper-write"),
            form,
            title: w.t(&what.word("title")).into_owned(),
            lead: w.t(&what.word("write-lead")).into_owned(),
            action: format!("{}/write", own(visit, what)),
            fields: what.sections().iter().map(field).collect(),
            review: what == What::Plan,
            asks_helper: visit.viewer.acting().is_none(),
            back: own(visit, what),
        }
    }
}
