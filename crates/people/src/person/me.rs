//! My page: my name and my hats, and the ways to all else that is mine.

use super::{ChangePerson, ask, hat_options};
use crate::look::SeePatterns;
use crate::paper::{What, share};
use crate::reach::{self, SeeReach};
use crate::waits::waiting;
use askama::Template;
use axum::response::Response;
use ground::form::Form;
use ground::page::{self, Frame};
use ground::person::{self, Group, Person};
use ground::place::Ground;
use ground::stop::Stop;
use ground::trail::Detail;
use ground::visit::Visit;
use ground::{hat, params};

// Who may: the person themselves.

// What is asked: `ask`, a name and the hats.

/// The ward that is said, none where it is taken back; nothing where the form does not ask.
fn ward_of(visit: &Visit, form: &Form) -> Option<Option<String>> {
    let said = form.all("ward").next()?;
    let known = visit.place.wards_to_name(visit.now()).iter().any(|w| w.code == said);
    Some(known.then(|| said.to_owned()))
}

// What happens.

/// `GET /{place}/me`
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    visit.person_id()?;
    let me = visit.viewer.me().ok_or(Stop::SignIn)?;
    let mut form: Vec<(&str, &str)> = vec![("name", &me.name)];
    form.extend(me.hats.iter().map(|h: hat::Hat| ("hat", h.key())));
    let (place, id) = (visit.place.slug.clone(), me.id.clone());
    let ward = visit.house.store.read(move |db| Ok(person::ward(db, &place, &id)?)).await?;
    form.extend(ward.as_deref().map(|code| ("ward", code)));
    let form = Form::with(&form);
    page::page(&MePage::of(&visit, form).await?)
}

/// `POST /{place}/me`
pub(crate) async fn post(visit: Visit, mut form: Form) -> Result<Response, Stop> {
    let id = visit.person_id()?.to_owned();
    let (name, hats) = ask(&mut form, &visit.w);
    let ward = ward_of(&visit, &form);
    if form.is_faulty() {
        return page::refused(&MePage::of(&visit, form).await?);
    }
    let viewer = visit.viewer.clone();
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let person: Person = person::find(tx, tx.place_id(), &id)?.ok_or(Stop::NotFound)?;
            let writing = tx.write(viewer.may::<ChangePerson>(&person)?)?;
            writing.exec(
                "update person set name = $3, hats = $4 where place_id = $1 and id = $2",
                params![tx.place_id(), &id, &name, hats.bits()],
            )?;
            if let Some(ward) = &ward {
                writing.exec(
                    "update person set ward = $3 where place_id = $1 and id = $2",
                    params![tx.place_id(), &id, ward.clone()],
                )?;
            }
            writing.keep(Detail::none())
        })
        .await?;
    Ok(page::done(&visit.to("/me"), "me-changed"))
}

/// Whether what was said so long ago is to be asked again (the sixth step of the Accessible Information Standard).
fn now_is_late(visit: &Visit, changed_at: i64) -> bool {
    let days = visit.place.promise("access-review", visit.now());
    visit.now() - changed_at > days * ground::clock::DAY
}

// What is shown.

#[derive(Template)]
#[template(path = "person/me.html")]
struct MePage {
    frame: Frame,
    form: Form,
    action: String,
    hats: Vec<(String, String, String)>,
    wards: Vec<(String, String, String)>,
    /// Each of my groups: its address and its name.
    groups: Vec<(String, String)>,
    all_groups: String,
    /// What waits for their answer: address and words.
    waits: Vec<(String, String)>,
    /// Where to change how they are reached, when it is time to ask whether it still fits.
    review: Option<String>,
    /// The ways to what is theirs.
    parts: Vec<Part>,
    /// What others let them read: address and words.
    with_me: Vec<(String, String)>,
    enter: String,
    /// The letters to post, for whoever posts them.
    letters: Option<String>,
    /// How private papers are read, for the Caldicott Guardian.
    patterns: Option<String>,
}

/// What belongs together of all that is theirs.
struct Part {
    title: String,
    ways: Vec<Way>,
}

/// One way from here: where to, its name, and what is there.
struct Way {
    to: String,
    words: String,
    what: String,
}

/// A way: its address, in which `{me}` stands for the person, and the messages for its words and for what is there.
type Ways = &'static [(&'static str, &'static str, &'static str)];

/// All that is a person's own: the message for each part, and its ways.
const PARTS: &[(&str, Ways)] = &[
    (
        "me-part-about",
        &[
            ("/people/{me}", "me-page", "me-page-what"),
            ("/me/strengths", "strengths-title", "me-strengths-what"),
            ("/me/reach", "reach-title", "me-reach-what"),
        ],
    ),
    (
        "me-part-papers",
        &[
            ("/me/plan", "plan-title", "me-plan-what"),
            ("/me/path", "path-title", "me-path-what"),
            ("/me/needs", "needs-title", "me-needs-what"),
            ("/me/looks", "looks-title", "me-looks-what"),
        ],
    ),
    (
        "me-part-around",
        &[
            ("/me/circle", "circle-title", "me-circle-what"),
            ("/circles", "circles-title", "me-circles-what"),
            ("/teams", "teams-title", "me-teams-what"),
            ("/networks", "networks-title", "me-networks-what"),
            ("/introductions", "meet-title", "me-meet-what"),
        ],
    ),
    (
        "me-part-help",
        &[
            ("/acting", "acting-title", "me-acting-what"),
            ("/me/decisions", "capacity-mine", "me-decisions-what"),
            ("/concerns/raise", "worry-raise-title", "me-raise-what"),
            ("/concerns", "worries-title", "me-worries-what"),
        ],
    ),
    (
        "me-part-account",
        &[
            ("/account", "account-title", "me-account-what"),
            ("/account/data", "data-title", "me-data-what"),
            ("/me/agreed", "agreed-title", "me-agreed-what"),
            ("/equal", "equal-title", "me-equal-what"),
            ("/account/forget", "forget-title", "me-forget-what"),
        ],
    ),
];

fn parts(visit: &Visit, me: &str) -> Vec<Part> {
    let w = &visit.w;
    let way = |&(to, words, what): &(&str, &str, &str)| Way {
        to: visit.to(&to.replace("{me}", me)),
        words: w.t(words).into_owned(),
        what: w.t(what).into_owned(),
    };
    let part = |&(title, ways): &(&str, Ways)| Part {
        title: w.t(title).into_owned(),
        ways: ways.iter().map(way).collect(),
    };
    PARTS.iter().map(part).collect()
}

impl MePage {
    async fn of(visit: &Visit, form: Form) -> Result<Self, Stop> {
        let (viewer, now) = (visit.viewer.clone(), visit.now());
        let (groups, with_me, changed_at, waits): (Vec<Group>, _, i64, _) = visit
            .house
            .store
            .read(move |db| {
                let groups = person::groups(db, viewer.place_id())?;
                let papers = share::with(db, &viewer, now)?;
                let ids = papers.iter().map(|(id, _)| id.as_str());
                let names = person::names(db, viewer.place_id(), ids)?;
                let of = reach::of(db, viewer.place_id(), viewer.person_id().unwrap_or_default())?;
                let reach = of.map(|of| reach::way_of(db, &viewer.may::<SeeReach>(&of)?));
                let changed_at = reach.transpose()?.map_or(now, |reach| reach.changed_at);
                let named = |(id, what): (String, What)| Some((names.get(&id)?.clone(), id, what));
                let papers = papers.into_iter().filter_map(named).collect::<Vec<_>>();
                Ok((groups, papers, changed_at, waiting(db, &viewer, now)?))
            })
            .await?;
        let w = &visit.w;
        let paper = |(name, id, what): (String, String, What)| {
            let to = visit.to(&format!("/people/{id}/{}", what.key()));
            (to, w.part(&what.word("of"), "person", &name))
        };
        let mine = groups.into_iter().filter(|g| visit.viewer.in_group(&g.id));
        Ok(Self {
            frame: visit.frame("me"),
            form,
            action: visit.to("/me"),
            hats: hat_options(&visit.w),
            wards: visit
                .place
                .wards_to_name(visit.now())
                .iter()
                .map(|w| (w.code.clone(), w.name.clone(), String::new()))
                .collect(),
            groups: mine.map(|g| (visit.to(&format!("/groups/{}", g.id)), g.name)).collect(),
            all_groups: visit.to("/groups"),
            waits: waits
                .iter()
                .map(|one| (visit.to(&one.to), w.part(&one.word, "name", &one.name)))
                .collect(),
            review: now_is_late(visit, changed_at).then(|| visit.to("/me/reach")),
            parts: parts(visit, visit.person_id()?),
            with_me: with_me.into_iter().map(paper).collect(),
            enter: visit.to("/people/enter"),
            letters: visit.viewer.is_steward().then(|| visit.to("/letters")),
            patterns: visit
                .viewer
                .can::<SeePatterns>(&Ground { place_id: visit.place.slug.clone() })
                .then(|| visit.to("/looks")),
        })
    }
}
