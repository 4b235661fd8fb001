//! Someone's page: their name, their hats, and of their strengths those that this viewer may see.

use super::{KINDS, Strength, seen_of};
use crate::acting::Agree;
use crate::agreed::{self, ConfirmConsent};
use crate::capacity::{self, ReadDecisions};
use crate::media::{self, Beside, Media};
use crate::paper::{What, share};
use crate::person::hat_words;
use crate::reach;
use crate::waits::paper;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use ground::page::{self, Frame};
use ground::params;
use ground::person::Person;
use ground::stop::Stop;
use ground::store::{Db, DbResult};
use ground::viewer::Viewer;
use ground::visit::Visit;

// Who may: whoever belongs to the place; a visitor where the person shares something with everyone.

// What happens.

/// A member of the place who has not left.
fn member(db: &Db<'_>, place_id: &str, id: &str) -> DbResult<Option<Person>> {
    let sql = format!(
        "select {} from person where place_id = $1 and id = $2 and kind = 'member' \
         and left_at is null",
        Person::COLUMNS
    );
    db.one(&sql, params![place_id, id])
}

/// `GET /{place}/people/{id}`
pub(crate) async fn get(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let (viewer, now) = (visit.viewer.clone(), visit.now());
    let (person, all, beside, papers, helps) = visit
        .house
        .store
        .read(move |db| {
            let person = member(db, viewer.place_id(), &id)?.ok_or(Stop::NotFound)?;
            let mut all = seen_of(db, &viewer, &id)?;
            if viewer.is_person(&id) {
                // One's own page shows what every member sees of it.
                all.retain(|s| matches!(s.share.as_str(), "members" | "everyone"));
            }
            if !viewer.is_member() && all.is_empty() {
                return Err(Stop::NotFound);
            }
            // What this viewer may read, from their own side alone: nothing else is asked about papers.
            let papers: Vec<What> = share::with(db, &viewer, now)?
                .into_iter()
                .filter(|(of, _)| *of == id)
                .map(|(_, what)| what)
                .collect();
            let beside = media::beside_of(db, viewer.place_id(), &id, &all)?;
            let helps = Helps::of(db, &viewer, &id, now)?;
            Ok((person, all, beside, papers, helps))
        })
        .await?;
    let w = &visit.w;
    let link = |what: What| {
        let to = visit.to(&format!("/people/{}/{}", person.id, what.key()));
        (to, w.part(&what.word("of"), "person", &person.name))
    };
    let template = PersonPage {
        hats: if visit.viewer.is_member() { hat_words(w, person.hats()) } else { String::new() },
        kinds: kinds(&visit, &all, &beside),
        papers: papers.into_iter().map(link).collect(),
        introduce: (visit.viewer.is_member() && helps.no_more_at.is_none())
            .then(|| visit.to(&format!("/introductions/make?who={}", page::encode(&person.name)))),
        helps: links(&visit, &person, &helps),
        no_more: helps.no_more_at.map(|at| {
            let parts = [("person", person.name.as_str()), ("day", &w.day(at))];
            w.with("no-more-person", &parts)
        }),
        own: visit.viewer.is_person(&person.id).then(|| visit.to("/me/strengths")),
        people: visit.to("/people"),
        name: person.name.clone(),
        frame: visit.frame("person").titled("people-title"),
    };
    if media::is_heard(&beside) { page::hearing(&template) } else { page::page(&template) }
}

/// What this viewer does for a person.
struct Helps {
    /// Someone without an account, whom they entered or look after as a steward.
    on_paper: bool,
    /// They entered them.
    entered: bool,
    /// They may read the decisions that were made for them.
    decides: bool,
    /// When they said that they no longer agree to be here: for whoever can write that down.
    no_more_at: Option<i64>,
}

impl Helps {
    fn of(db: &Db<'_>, viewer: &Viewer, id: &str, now: i64) -> Result<Self, Stop> {
        let own = viewer.is_person(id);
        let decides = viewer.can::<ReadDecisions>(&capacity::of(db, viewer.place_id(), id, now)?);
        let of = reach::of(db, viewer.place_id(), id)?;
        let on_paper = !own && paper::of(db, viewer, id).is_ok();
        let entered = !own && of.is_some_and(|of| viewer.can::<ConfirmConsent>(&of));
        let no_more = || agreed::no_more_at(db, viewer.place_id(), id);
        Ok(Self {
            no_more_at: if on_paper || entered { no_more()? } else { None },
            on_paper,
            entered,
            decides: !own && decides,
        })
    }
}

/// Where this viewer does something for a person: enters who acts for them; for someone without an account writes
/// down what they say, prints what is held about them, and forgets them when they ask; reads what was decided for them.
fn links(visit: &Visit, person: &Person, helps: &Helps) -> Vec<(String, String)> {
    let part = |key: &str| visit.w.part(key, "person", &person.name);
    let to = |end: &str| visit.to(&format!("/people/{}/{end}", person.id));
    let steward = visit.viewer.reads_as("steward");
    let mut all = Vec::new();
    if !visit.viewer.is_person(&person.id) && visit.viewer.can::<Agree>(person) {
        all.push((visit.to(&format!("/acting?for={}", person.id)), part("acting-of")));
    }
    if helps.decides {
        all.push((to("decisions"), part("capacity-of")));
    }
    let asked = helps.on_paper && helps.no_more_at.is_none();
    if asked {
        all.push((to("waits"), part("waits-paper-of")));
    }
    if helps.entered {
        all.push((to("agreed"), visit.w.part("agreed-of", "name", &person.name)));
    }
    if asked && !helps.entered {
        all.push((to("no-more"), part("no-more-of")));
    }
    if helps.on_paper && steward {
        all.push((to("held"), part("people-held-of")));
        all.push((to("forget"), part("people-forget-of")));
    }
    all
}

// What is shown.

/// The strengths of a kind, each with its symbol; apart those with a photo, a recording, or someone who helped.
pub(crate) struct Group {
    pub title: String,
    pub lines: Vec<(String, String)>,
    pub beside: Vec<Shown>,
}

/// A strength with what stands beside it.
pub(crate) struct Shown {
    pub symbol: String,
    pub body: String,
    /// Who helped to write it; empty for nobody.
    pub helped_by: String,
    pub beside: Beside,
}

/// Strengths by kind, without empty kinds.
pub(crate) fn kinds(visit: &Visit, all: &[Strength], media: &[Media]) -> Vec<Group> {
    let group = |kind: &&str| {
        let (mut lines, mut beside) = (Vec::new(), Vec::new());
        for s in all.iter().filter(|s| s.kind == *kind) {
            let shown = Beside::of(visit, s, media, false);
            let (symbol, body) = (s.symbol.clone(), s.body.clone());
            if shown.is_there() || !s.helped_by.is_empty() {
                let helped_by = s.helped_by.clone();
                beside.push(Shown { symbol, body, helped_by, beside: shown });
            } else {
                lines.push((symbol, body));
            }
        }
        let title = visit.w.t(&format!("strengths-kind-{kind}")).into_owned();
        Group { title, lines, beside }
    };
    let all = KINDS.iter().map(group);
    all.filter(|group| !group.lines.is_empty() || !group.beside.is_empty()).collect()
}

#[derive(Template)]
#[template(path = "strength/person.html")]
struct PersonPage {
    frame: Frame,
    name: String,
    hats: String,
    kinds: Vec<Group>,
    /// What the person lets this viewer read: address and words.
    papers: Vec<(String, String)>,
    /// Where someone who belongs here introduces them to someone.
    introduce: Option<String>,
    /// What this viewer does for them: address and words.
    helps: Vec<(String, String)>,
    /// That they no longer agree to be here, for whoever helps them.
    no_more: Option<String>,
    own: Option<String>,
    people: String,
}
