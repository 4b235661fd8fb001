//! My own paper: what stands in it, who may read it, and its earlier versions.

use super::{ReadPaper, SharePaper, Text, Version, What, last_review, newest, of, share, versions};
use crate::acting;
use crate::look::why;
use crate::private::Private;
use askama::Template;
use axum::response::Response;
use ground::acting::Area;
use ground::form::Form;
use ground::page::{self, Frame};
use ground::stop::Stop;
use ground::visit::Visit;
use ground::words::Words;

// Who may: the person themselves, having proved who they are; or whoever acts for them, having said why.

// What happens.

/// `GET /{place}/me/needs`, `GET /{place}/me/plan`
pub(crate) async fn get(visit: Visit, what: What) -> Result<Response, Stop> {
    let id = visit.person_id()?.to_owned();
    visit.proved()?;
    let (person, paper, open) = why::may_read(&visit, &id, what).await?;
    if !open {
        return why::ask(&visit, &person, &paper, own(&visit, what), &Form::default());
    }
    let private = Private::of(&visit.house, &visit.place.slug, &id);
    let (viewer, now) = (visit.viewer.clone(), visit.now());
    let (version, review, numbers, readers) = visit
        .house
        .store
        .read(move |db| {
            let paper = of(db, viewer.place_id(), &id, what, now)?;
            let permit = viewer.may::<ReadPaper>(&paper)?;
            let version = newest(db, &permit, &private)?;
            let sharing = viewer.can::<SharePaper>(&paper);
            let sharing = sharing.then(|| viewer.may::<SharePaper>(&paper)).transpose()?;
            let shared = sharing.map(|permit| share::now(db, &permit, now)).transpose()?;
            let review = last_review(db, &permit, &private)?;
            Ok((version, review, versions(db, &permit)?, shared))
        })
        .await?;
    let mut shown = ShowPage::of(&visit, what, (version, review), &numbers, readers);
    shown.also = acting::also(&visit, area(what)).await?;
    page::page(&shown)
}

/// `POST` to the same address: why, from whoever acts for the person.
pub(crate) async fn post(visit: Visit, what: What, form: Form) -> Result<Response, Stop> {
    let id = visit.person_id()?.to_owned();
    visit.proved()?;
    let (person, paper, _) = why::may_read(&visit, &id, what).await?;
    why::answer(&visit, &person, &paper, own(&visit, what), form).await
}

/// The address of a paper of one's own.
pub(crate) fn own(visit: &Visit, what: What) -> String {
    visit.to(&format!("/me/{}", what.key()))
}

/// In which area of acting for someone a paper lies.
fn area(what: What) -> Area {
    match what {
        What::Needs => Area::Needs,
        What::Plan | What::Path => Area::Plan,
    }
}

// What is shown.

/// A section as it is read.
pub(crate) struct Section {
    pub title: String,
    pub text: String,
    pub symbol: &'static str,
}

/// What its headings follow.
fn source(w: &Words, what: What) -> String {
    what.kind().map(|kind| w.part("paper-source", "source", &kind.source)).unwrap_or_default()
}

/// The sections that say something.
pub(crate) fn sections(visit: &Visit, what: What, text: &Text) -> Vec<Section> {
    what.sections()
        .iter()
        .filter(|key| !text.section(key).is_empty())
        .map(|key| Section {
            title: visit.w.t(&format!("paper-{}-{key}", what.key())).into_owned(),
            text: text.section(key).to_owned(),
            symbol: what.symbol(key),
        })
        .collect()
}

/// What was kept, as it was said last, with its day.
pub(crate) struct Review {
    pub text: String,
    pub day: String,
}

impl Review {
    pub fn of(w: &Words, (at, text): (i64, String)) -> Self {
        Self { text, day: w.part("paper-reviewed", "day", &w.day(at)) }
    }
}

struct Reader {
    says: String,
    /// Where the button goes that ends it.
    end: String,
}

#[derive(Template)]
#[template(path = "paper/show.html")]
struct ShowPage {
    frame: Frame,
    title: String,
    lead: String,
    /// Who acts for the person, and so reads and writes this too.
    also: Vec<String>,
    sections: Vec<Section>,
    helped_by: String,
    review: Option<Review>,
    written: String,
    /// Where it stands what is new in it, if there was one before.
    changed: Option<String>,
    /// Who may read it; for the person alone, and not for whoever acts for them.
    readers: Option<Vec<Reader>>,
    write: String,
    share: String,
    booklet: String,
    /// The versions before this one: address and words.
    earlier: Vec<(String, String)>,
    source: String,
    looks: String,
    back: String,
}

impl ShowPage {
    fn of(
        visit: &Visit,
        what: What,
        (version, review): (Option<Version>, Option<(i64, String)>),
        numbers: &[(i64, i64)],
        readers: Option<Vec<share::Reader>>,
    ) -> Self {
        let w = &visit.w;
        let to = |end: &str| format!("{}/{end}", own(visit, what));
        let text = version.as_ref().map(|v| v.text.clone()).unwrap_or_default();
        let reader = |reader: share::Reader| Reader {
            says: w
                .with("paper-reader", &[("name", &reader.name), ("day", &w.day(reader.until_at))]),
            end: to(&format!("readers/{}/end", reader.id)),
        };
        let earlier = |(number, at): &(i64, i64)| {
            let says =
                w.with("paper-version", &[("number", &number.to_string()), ("day", &w.day(*at))]);
            (to(&format!("versions/{number}")), says)
        };
        Self {
            frame: visit.frame(what.key()),
            title: w.t(&what.word("title")).into_owned(),
            lead: w.t(&what.word("lead")).into_owned(),
            also: Vec::new(),
            sections: sections(visit, what, &text),
            helped_by: text.helped_by,
            review: review.map(|review| Review::of(w, review)),
            changed: numbers
                .first()
                .filter(|(n, _)| *n > 1)
                .map(|(n, _)| to(&format!("versions/{n}"))),
            written: version
                .map(|v| w.part("paper-written", "day", &w.day(v.made_at)))
                .unwrap_or_default(),
            readers: readers.map(|all| all.into_iter().map(reader).collect()),
            write: to("write"),
            share: to("share"),
            booklet: to("booklet"),
            earlier: numbers.iter().skip(1).map(earlier).collect(),
            source: source(w, what),
            looks: visit.to("/me/looks"),
            back: visit.to("/me"),
        }
    }
}
