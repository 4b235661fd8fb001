//! One introduction: say yes, with how I can be reached, or no. After both said yes, how the other is reached,
//! as long as they want that to be seen.

use super::say::{names, stands, words};
use super::{AnswerMeet, Meeting, Side, box_of, find};
use crate::acting;
use crate::agreed;
use crate::waits::paper::noted_by;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use ground::envelope::Envelopes;
use ground::form::Form;
use ground::outbox;
use ground::page::{self, Frame};
use ground::params;
use ground::permit::{Act, Noun};
use ground::person;
use ground::stop::Stop;
use ground::store::Db;
use ground::trail::{Detail, Tx, Writing};
use ground::viewer::Viewer;
use ground::visit::Visit;
use ground::words::Words;
use std::collections::BTreeMap;

// Who may: `AnswerMeet`, either side with their own hand, for a group one of its people; so is read how the other
// is reached. To say yes, with how one is reached, one proves who one is. Whoever introduced them, and the others of a
// group, see why they should meet.

// What is asked: `answer`; with a yes `reach` and `hide`, after how many days it is not to be seen any more.

const LONGEST: usize = 300;

/// The days on offer; none is for as long as both are here.
pub(crate) const HIDE: [&str; 4] = ["0", "7", "30", "90"];

// What happens.

/// `GET /{place}/introductions/{id}`
pub(crate) async fn get(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    page::page(&MeetPage::of(&visit, id, Form::with(&[("hide", "30")])).await?)
}

/// `POST /{place}/introductions/{id}`
pub(crate) async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    visit.person_id()?;
    visit.own_hand()?;
    let answer = form.one_of(&visit.w, "answer", "meet-answer", &["yes", "no"]);
    let yes = answer == "yes";
    let mut reach = String::new();
    let mut hide = 0;
    if yes {
        visit.proved()?;
        reach = form.text(&visit.w, "reach", "meet-reach", LONGEST);
        hide = form.one_of(&visit.w, "hide", "meet-hide", &HIDE).parse().unwrap_or_default();
    }
    if form.is_faulty() {
        return page::refused(&MeetPage::of(&visit, id, form).await?);
    }
    let (viewer, envelopes) = (visit.viewer.clone(), visit.house.keys.envelopes.clone());
    let to = visit.to(&format!("/introductions/{id}"));
    let path = to.clone();
    let parted = visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let meeting = find(tx, &viewer, &id)?;
            if meeting.side(&viewer).is_none() && meeting.answered_for(&viewer).is_some() {
                return Err(Stop::Forbidden("meet-answered-before"));
            }
            let writing = tx.write(viewer.may::<AnswerMeet>(&meeting)?)?;
            let says = yes.then(|| (reach.clone(), hide));
            let parted = say(tx, &writing, &envelopes, (&meeting, &viewer), says, &path)?;
            Ok(writing.keep(Detail::none())?.with(parted))
        })
        .await?;
    Ok(page::done(
        &to,
        match (yes, parted) {
            (true, _) => "meet-said-yes",
            (false, true) => "meet-said-back",
            (false, false) => "meet-said-no",
        },
    ))
}

/// Writes down what someone says for their side: a yes with how they are reached and for how many days that is shown,
/// or a no. Gives whether both had said yes before.
pub(crate) fn say<A: Act>(
    tx: &Tx<'_>,
    writing: &Writing<'_, '_, A>,
    envelopes: &Envelopes,
    (meeting, who): (&Meeting, &Viewer),
    says: Option<(String, i64)>,
    path: &str,
) -> Result<bool, Stop> {
    let (side, id) = (meeting.side(who).ok_or(Stop::NotFound)?, &meeting.id);
    if meeting.is_over(who, tx.now()) {
        return Err(Stop::Forbidden("meet-over"));
    }
    let Some((reach, hide)) = says else {
        writing.exec(no(side), params![tx.place_id(), id, tx.now(), who.person_id()])?;
        return Ok(meeting.met_at().is_some());
    };
    let sealed = envelopes.seal(&box_of(tx.place_id(), id), "reach", &reach)?;
    let sql = match side {
        Side::A => {
            "update introduction set a_yes_at = $3, a_by = $4, a_reach = $5, \
             a_hide_days = $6 where place_id = $1 and id = $2"
        }
        Side::B => {
            "update introduction set b_yes_at = $3, b_by = $4, b_reach = $5, \
             b_hide_days = $6 where place_id = $1 and id = $2"
        }
    };
    let days = (hide > 0).then_some(hide);
    writing.exec(sql, params![tx.place_id(), id, tx.now(), who.person_id(), &sealed, days])?;
    tell_other(tx, writing, meeting, side, path)?;
    Ok(false)
}

/// A no, also after a yes: what was shown is taken back, and the other's with it. A yes that is taken back before
/// the other said theirs was none; after that both stay, and both sides read that it is over.
fn no(side: Side) -> &'static str {
    match side {
        Side::A => {
            "update introduction set ended_at = coalesce(ended_at, $3), \
             ended_by = coalesce(ended_by, $4), a_by = $4, a_reach = null, b_reach = null, \
             a_yes_at = case when b_yes_at is null then null else a_yes_at end \
             where place_id = $1 and id = $2"
        }
        Side::B => {
            "update introduction set ended_at = coalesce(ended_at, $3), \
             ended_by = coalesce(ended_by, $4), b_by = $4, a_reach = null, b_reach = null, \
             b_yes_at = case when a_yes_at is null then null else b_yes_at end \
             where place_id = $1 and id = $2"
        }
    }
}

/// When both have said yes, the one who said it first learns that now.
fn tell_other<A: Act>(
    db: &Db<'_>,
    writing: &Writing<'_, '_, A>,
    meeting: &Meeting,
    side: Side,
    path: &str,
) -> Result<(), Stop> {
    let other = match side {
        Side::A => meeting.b_by.as_ref().filter(|_| meeting.b_yes_at.is_some()),
        Side::B => meeting.a_by.as_ref().filter(|_| meeting.a_yes_at.is_some()),
    };
    if let Some(other) = other {
        let names = names(db, writing.on().place_id(), std::slice::from_ref(meeting))?;
        let name = names.get(meeting.id_of(side)).map(String::as_str).unwrap_or_default();
        writing.later(&outbox::tell(other, "meet-both", &[("other", name)], path))?;
    }
    Ok(())
}

// What is shown.

#[derive(Template)]
#[template(path = "meet/show.html")]
struct MeetPage {
    frame: Frame,
    form: Form,
    title: String,
    by: String,
    words: String,
    /// Whether this viewer is asked for an answer.
    asked: bool,
    /// Whether this viewer said yes, and can take that back.
    back_out: bool,
    /// Whether someone acts here for the one who is to answer.
    theirs: bool,
    /// What stands now, in a sentence.
    stands: String,
    /// Who wrote down what one side said, once they have met.
    noted: Option<String>,
    /// Who answers for a group, and that they alone read how the other is reached.
    groups: Vec<String>,
    /// Those of them that are places: where and when they are.
    places: Vec<person::Group>,
    /// How the other is reached.
    reach: Option<String>,
    hides: Vec<(String, String, String)>,
    answers: Vec<(String, String, String)>,
    action: String,
    back: String,
}

/// Where a side is a group: who answers for it, as far as the other side and the group know.
fn groups(
    w: &Words,
    viewer: &Viewer,
    meeting: &Meeting,
    names: &BTreeMap<String, String>,
) -> Vec<String> {
    let name = |id: &str| names.get(id).map(String::as_str).unwrap_or_default();
    let mut says = Vec::new();
    if let Some(side) = meeting.side(viewer) {
        if let Some((group, None)) = meeting.group(side) {
            says.push(w.part("meet-for-group", "group", name(group)));
        }
        if let Some((group, by)) = meeting.group(side.other()) {
            says.push(match by.map(name).filter(|name| !name.is_empty()) {
                Some(by) => w.with("meet-group-by", &[("name", by), ("group", name(group))]),
                None => w.part("meet-group-one", "group", name(group)),
            });
        }
    } else if let Some((group, Some(by))) =
        meeting.answered_for(viewer).and_then(|side| meeting.group(side))
    {
        says.push(w.with("meet-answered-for", &[("name", name(by)), ("group", name(group))]));
    }
    says
}

/// Who would like them to meet.
fn by(w: &Words, names: &BTreeMap<String, String>, meeting: &Meeting) -> String {
    let who = acting::by(w, names, &meeting.by_id, meeting.hand_id.as_ref());
    w.part("meet-by", "name", &who)
}

impl MeetPage {
    async fn of(visit: &Visit, id: String, form: Form) -> Result<Self, Stop> {
        visit.person_id()?;
        let (viewer, now) = (visit.viewer.clone(), visit.now());
        let asked = id.clone();
        let (meeting, names, noted, gone, places) = visit
            .house
            .store
            .read(move |db| {
                let meeting = find(db, &viewer, &asked)?;
                let names = names(db, viewer.place_id(), std::slice::from_ref(&meeting))?;
                // A no before both said yes is nobody's to read.
                let noted = match meeting.met_at() {
                    Some(_) => noted_by(db, viewer.place_id(), &meeting.id)?,
                    None => None,
                };
                // Of someone who no longer agrees to be here nothing is shown.
                let gone = match meeting.side(&viewer) {
                    Some(side) => {
                        agreed::no_more_at(db, viewer.place_id(), meeting.id_of(side.other()))?
                    }
                    None => None,
                };
                let mut places = Vec::new();
                for (id, _) in [Side::A, Side::B].iter().filter_map(|side| meeting.group(*side)) {
                    let group = person::group(db, viewer.place_id(), id)?;
                    places.extend(group.filter(|group| !group.found_at.is_empty()));
                }
                Ok((meeting, names, noted, gone.is_some(), places))
            })
            .await?;
        let w = &visit.w;
        let envelopes = &visit.house.keys.envelopes;
        let side = meeting.side(&visit.viewer);
        let sealed = side.and_then(|side| meeting.reach_of_other(side, now));
        let of = box_of(&meeting.place_id, &meeting.id);
        let own = visit.viewer.acting().is_none();
        let sealed = sealed.filter(|_| own && !gone);
        let reach = sealed.map(|s| envelopes.open(&of, "reach", s)).transpose()?;
        let said_yes = side.is_some_and(|side| meeting.yes_at(side).is_some());
        let over = meeting.is_over(&visit.viewer, now);
        let choice = |prefix: &'static str| {
            move |key: &&str| {
                ((*key).to_owned(), w.t(&format!("{prefix}-{key}")).into_owned(), String::new())
            }
        };
        Ok(Self {
            title: super::say::of(w, &names, &meeting),
            by: by(w, &names, &meeting),
            words: words(envelopes, &meeting)?,
            asked: own && side.is_some() && !said_yes && !over,
            back_out: own && side.is_some() && said_yes && !over,
            theirs: !own && side.is_some(),
            stands: stands(visit, &meeting),
            noted: noted.map(|name| w.part("noted-by", "name", &name)),
            groups: if over { Vec::new() } else { groups(w, &visit.viewer, &meeting, &names) },
            places,
            reach,
            hides: HIDE.iter().map(choice("meet-hide")).collect(),
            answers: ["yes", "no"].iter().map(choice("meet-answer")).collect(),
            action: visit.to(&format!("/introductions/{id}")),
            back: visit.to("/introductions"),
            frame: visit.frame("introduction").titled("meet-title"),
            form,
        })
    }
}
