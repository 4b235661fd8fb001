//! What was done for me by whoever acts for me: who, when, what, and on which thing, with the way to its page.

use crate::meet;
use crate::paper::What;
use crate::strength;
use ground::fact::Fact;
use ground::person;
use ground::stop::Stop;
use ground::store::Db;
use ground::trail;
use ground::viewer::Viewer;
use ground::visit::Visit;
use ground::words::Words;
use std::collections::BTreeMap;

// Who may: each their own. On a device that others use it does not say who opened papers: see `look::list`.

/// So much of the words of a thing stands as its name, in characters.
const LONGEST: usize = 60;

/// Something that was done.
pub(super) struct Done {
    /// Who, when and what, in a sentence.
    pub says: String,
    /// On which thing: what it is called, and its page.
    pub what: Option<(String, String)>,
}

// What happens.

/// The names of what can be changed, by its id: those who acted, and one's strengths, introductions and matters.
struct Called {
    hands: BTreeMap<String, String>,
    things: BTreeMap<String, String>,
}

fn called(db: &Db<'_>, w: &Words, viewer: &Viewer, all: &[trail::Done]) -> Result<Called, Stop> {
    let place_id = viewer.place_id();
    let hands = person::names(db, place_id, all.iter().map(|done| done.hand.as_str()))?;
    let own = strength::own(db, viewer)?.into_iter();
    let mut things: BTreeMap<String, String> = own.map(|s| (s.id, short(&s.body))).collect();
    things.extend(meet::say::made_by(db, w, viewer)?);
    for id in all.iter().filter_map(|done| done.thread_id.as_ref()) {
        if !things.contains_key(id) {
            let title = trail::told_of(db, place_id, id, Fact::ThreadRaise, "title")?;
            things.extend(title.map(|title| (id.clone(), title)));
        }
    }
    Ok(Called { hands, things })
}

fn short(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line,
    }
}

/// What was done for whoever is signed in, newest first.
pub(super) async fn of(visit: &Visit, me: &str) -> Result<Vec<Done>, Stop> {
    let w = visit.w.clone();
    let (viewer, id, shared) = (visit.viewer.clone(), me.to_owned(), visit.is_shared());
    let (all, called) = visit
        .house
        .store
        .read(move |db| {
            let mut all = trail::done_for(db, viewer.place_id(), &id)?;
            all.retain(|done| !shared || !opens_papers(&done.fact));
            let called = called(db, &w, &viewer, &all)?;
            Ok((all, called))
        })
        .await?;
    Ok(all.iter().map(|done| Done::of(visit, me, &called, done)).collect())
}

fn opens_papers(fact: &str) -> bool {
    [Fact::PaperLook, Fact::PaperRead].iter().any(|opens| opens.name() == fact)
}

// What is shown.

impl Done {
    fn of(visit: &Visit, me: &str, called: &Called, done: &trail::Done) -> Self {
        let w = &visit.w;
        let name = called.hands.get(&done.hand).map(String::as_str).unwrap_or_default();
        let what = Fact::from_name(&done.fact).map(|f| w.t(&f.word()).into_owned());
        let parts =
            [("name", name), ("what", &what.unwrap_or_default()), ("when", &w.moment(done.at))];
        Self { says: w.with("acting-done-line", &parts), what: thing(visit, me, called, done) }
    }
}

/// What a thing is called, and its page. What is there no more leads to the page where it stood.
fn thing(visit: &Visit, me: &str, called: &Called, done: &trail::Done) -> Option<(String, String)> {
    let page = |word: &str, path: &str| Some((visit.w.t(word).into_owned(), visit.to(path)));
    let there = |id: &str, path: &str| {
        called.things.get(id).map(|name| (name.clone(), visit.to(&format!("{path}/{id}"))))
    };
    if let Some(id) = &done.thread_id {
        let matter = || page("data-thread", &format!("/threads/{id}"));
        return there(id, "/threads").or_else(matter);
    }
    match done.fact.split('.').nth(1).unwrap_or_default() {
        "strength" | "media" => {
            let id = done.said("strength").unwrap_or(&done.on_id);
            there(id, "/me/strengths").or_else(|| page("strengths-title", "/me/strengths"))
        }
        "paper" => {
            let what = What::from_key(done.said("paper")?)?;
            page(&what.word("title"), &format!("/me/{}", what.key()))
        }
        "introduction" => {
            let id = done.said("introduction").unwrap_or(&done.on_id);
            there(id, "/introductions").or_else(|| page("meet-title", "/introductions"))
        }
        "circle" if done.fact == Fact::CircleMeet.name() => {
            page("circle-support-go", &format!("/people/{me}/circle"))
        }
        "circle" => page("circle-title", "/me/circle"),
        "team" => page("teams-mine", &format!("/teams/{me}")),
        "network" => page("networks-title", "/networks"),
        "spot" | "person" => page("reach-title", "/me/reach"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::short;

    #[test]
    fn long_words_are_cut_between_characters() {
        assert_eq!(short("I bake\n bread"), "I bake bread");
        let long = short(&"ż".repeat(80));
        assert_eq!(long.chars().count(), 61);
        assert!(long.ends_with('…'));
    }
}
