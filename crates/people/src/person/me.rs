//! My page: my name and my hats, and the ways to all else that is mine.

use super::{ChangePerson, ask, hat_options};
use crate::paper::{What, share};
use crate::reach::{self, SeeReach};
use askama::Template;
use axum::response::Response;
use ground::form::Form;
use ground::page::{self, Frame};
use ground::person::{self, Group, Person};
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
    reach: String,
    /// Whether it is time to ask whether how they are reached still fits.
    review: bool,
    /// What is theirs: address and words.
    yours: Vec<(String, String)>,
    /// What others let them read: address and words.
    with_me: Vec<(String, String)>,
    enter: String,
    /// The letters to post, for whoever posts them.
    letters: Option<String>,
    out_everywhere: String,
}

impl MePage {
    async fn of(visit: &Visit, form: Form) -> Result<Self, Stop> {
        let (viewer, now) = (visit.viewer.clone(), visit.now());
        let (groups, with_me, changed_at): (Vec<Group>, _, i64) = visit
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
                Ok((groups, papers.into_iter().filter_map(named).collect::<Vec<_>>(), changed_at))
            })
            .await?;
        let w = &visit.w;
        let me = visit.person_id()?;
        let link = |to: &str, key: &str| (visit.to(to), w.t(key).into_owned());
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
            reach: visit.to("/me/reach"),
            review: now_is_late(visit, changed_at),
            yours: vec![
                link(&format!("/people/{me}"), "me-page"),
                link("/me/strengths", "strengths-title"),
                link("/me/circle", "circle-title"),
                link("/circles", "circles-title"),
                link("/me/plan", "plan-title"),
                link("/me/path", "path-title"),
                link("/me/needs", "needs-title"),
                link("/me/looks", "looks-title"),
                link("/teams", "teams-title"),
                link("/networks", "networks-title"),
                link("/introductions", "meet-title"),
                link("/acting", "acting-title"),
                link("/me/decisions", "capacity-mine"),
                link("/concerns", "worries-title"),
                link("/me/agreed", "agreed-title"),
                link("/account", "account-title"),
                link("/equal", "equal-title"),
            ],
            with_me: with_me.into_iter().map(paper).collect(),
            enter: visit.to("/people/enter"),
            letters: visit.viewer.is_steward().then(|| visit.to("/letters")),
            out_everywhere: visit.to("/sign-out/everywhere"),
        })
    }
}
