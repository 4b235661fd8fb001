//! An introduction in words: who is to meet whom, how it stands, why.

use super::{Meeting, all, box_of, find};
use ground::envelope::Envelopes;
use ground::person;
use ground::stop::Stop;
use ground::store::{Db, DbResult};
use ground::viewer::Viewer;
use ground::visit::Visit;
use ground::words::Words;
use std::collections::BTreeMap;

/// The names of both sides, of whoever answered for them and of whoever introduces them or acted for that one, by their
/// ids.
pub(super) fn names(
    db: &Db<'_>,
    place_id: &str,
    all: &[Meeting],
) -> DbResult<BTreeMap<String, String>> {
    let ids = all.iter().flat_map(|m| [m.by_id.as_str(), m.a_id.as_str(), m.b_id.as_str()]);
    let beside = |m: &Meeting| [m.hand_id.clone(), m.a_by.clone(), m.b_by.clone()];
    let beside: Vec<String> = all.iter().flat_map(beside).flatten().collect();
    let mut names = person::names(db, place_id, ids.chain(beside.iter().map(String::as_str)))?;
    names.extend(person::groups(db, place_id)?.into_iter().map(|g| (g.id, g.name)));
    Ok(names)
}

/// The introductions that this viewer made: whom, by their ids.
pub(crate) fn made_by(
    db: &Db<'_>,
    w: &Words,
    viewer: &Viewer,
) -> DbResult<BTreeMap<String, String>> {
    let mut made = all(db, viewer)?;
    made.retain(|meeting| viewer.is_person(&meeting.by_id));
    let names = names(db, viewer.place_id(), &made)?;
    Ok(made.iter().map(|meeting| (meeting.id.clone(), of(w, &names, meeting))).collect())
}

/// Who is to meet whom, in words.
pub(super) fn of(w: &Words, names: &BTreeMap<String, String>, meeting: &Meeting) -> String {
    let name = |id: &str| names.get(id).map(String::as_str).unwrap_or_default();
    w.with("meet-of", &[("a", name(&meeting.a_id)), ("b", name(&meeting.b_id))])
}

/// How an introduction stands, in a sentence, as far as this viewer may know. Whoever introduced the two learns whether
/// it came about, and not who said no.
pub(super) fn stands(visit: &Visit, meeting: &Meeting) -> String {
    let (w, viewer) = (&visit.w, &visit.viewer);
    let said_yes = meeting.side(viewer).is_some_and(|side| meeting.yes_at(side).is_some());
    let own_end = meeting.ended_by.as_deref().is_some_and(|id| viewer.is_person(id));
    let over = meeting.is_over(viewer, visit.now());
    match (meeting.met_at(), meeting.parted_at(), over, said_yes) {
        (Some(at), ..) => w.part("meet-met", "day", &w.day(at)),
        (None, Some(at), ..) if own_end => w.part("meet-taken-back", "day", &w.day(at)),
        (None, Some(_), ..) => w.t("meet-parted").into_owned(),
        (None, None, true, _) => w.t("meet-not").into_owned(),
        (None, None, false, true) => w.t("meet-you-said-yes").into_owned(),
        (None, None, false, false) => w.t("meet-waits").into_owned(),
    }
}

/// The words of the introduction.
pub(super) fn words(envelopes: &Envelopes, meeting: &Meeting) -> Result<String, Stop> {
    envelopes.open(&box_of(&meeting.place_id, &meeting.id), "words", &meeting.sealed)
}

/// An introduction as it is read to someone who has no account: everyone by name, the words, and the ids of all but
/// them.
pub(crate) struct Asked {
    pub a: String,
    pub b: String,
    pub by: String,
    pub words: String,
    pub askers: Vec<String>,
}

pub(crate) fn asked(
    db: &Db<'_>,
    envelopes: &Envelopes,
    them: &Viewer,
    id: &str,
) -> Result<Asked, Stop> {
    let meeting = find(db, them, id)?;
    let names = names(db, them.place_id(), std::slice::from_ref(&meeting))?;
    let name = |id: &str| names.get(id).cloned().unwrap_or_default();
    let all = [&meeting.by_id, &meeting.a_id, &meeting.b_id];
    let all = all.into_iter().chain(&meeting.a_people).chain(&meeting.b_people);
    Ok(Asked {
        a: name(&meeting.a_id),
        b: name(&meeting.b_id),
        by: name(&meeting.by_id),
        words: words(envelopes, &meeting)?,
        askers: all.filter(|id| !them.is_person(id)).cloned().collect(),
    })
}
