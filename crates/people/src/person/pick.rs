//! Name someone of the place in a form: by their name, as they write it. Where several have the same name, or
//! where only a part of a name was written, the form comes back with a choice among them.

use super::hat_words;
use crate::agreed::who_agree;
use crate::strength::{self, VISIBLE};
use ground::ask::{Ask, Choice, Kind};
use ground::form::Form;
use ground::params;
use ground::person::Person;
use ground::stop::Stop;
use ground::store::{Db, DbResult};
use ground::viewer::Viewer;
use ground::visit::Visit;

/// The field of the name; the field of the choice has the same name with `-which` behind it.
pub(crate) const WHO: &str = "who";
pub(crate) const WHICH: &str = "who-which";

/// So many people are offered. Whoever is meant and not among them is found by a fuller name.
const OFFERED: i64 = 20;

/// A shorter part of a name finds nobody.
const SHORTEST_PART: usize = 2;

/// Members whose name is that, in any letters' case.
fn named(db: &Db<'_>, place_id: &str, name: &str) -> DbResult<Vec<Person>> {
    let sql = format!(
        "select {} from person where place_id = $1 and lower(name) = lower($2) and left_at is null \
         and kind = 'member' order by joined_at, id limit {OFFERED}",
        Person::COLUMNS
    );
    db.all(&sql, params![place_id, name])
}

/// Members one of whose names begins with that, among those whom this viewer meets on pages that they may read
/// anyway: who look after the place, who are in a group, who share a strength with them. Nobody is found by a
/// part of their name who is not to be seen there: they are named by whoever knows their name.
fn begins(db: &Db<'_>, viewer: &Viewer, part: &str) -> DbResult<Vec<Person>> {
    let part = part.to_lowercase().replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    let columns: Vec<String> = Person::COLUMNS.split(", ").map(|c| format!("p.{c}")).collect();
    let sql = format!(
        "select {} from person p where p.place_id = $1 and p.left_at is null \
         and p.kind = 'member' and (lower(p.name) like $4 escape '\\' or lower(p.name) like $5 escape '\\') \
         and (exists (select 1 from role r where r.place_id = p.place_id and r.person_id = p.id \
             and r.ended_at is null) \
         or exists (select 1 from group_member m where m.place_id = p.place_id \
             and m.person_id = p.id and m.left_at is null) \
         or exists (select 1 from strength s where s.place_id = p.place_id and s.person_id = p.id \
             and {VISIBLE})) order by p.name, p.joined_at, p.id limit {OFFERED}",
        columns.join(", ")
    );
    let me = viewer.person_id().unwrap_or_default();
    let member = strength::member(viewer);
    let (first, later) = (format!("{part}%"), format!("% {part}%"));
    db.all(&sql, params![viewer.place_id(), me, member, first, later])
}

/// The one whom the form names: by the whole name, or by a part of it and a choice among those who are found.
/// Without one the form has a fault. `choices` are there to choose from where there is a choice.
pub(crate) async fn pick(
    visit: &Visit,
    form: &mut Form,
) -> Result<(Option<Person>, Vec<Choice>), Stop> {
    let name = form.get(WHO).split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() {
        form.fault(WHO, visit.w.t("pick-missing"));
        return Ok((None, Vec::new()));
    }
    let (viewer, asked) = (visit.viewer.clone(), name.clone());
    let (mut found, whole) = visit
        .house
        .store
        .read(move |db| {
            let named = who_agree(db, named(db, viewer.place_id(), &asked)?)?;
            // Only someone who belongs to the place may learn who else does.
            match (viewer.is_member(), named.is_empty()) {
                (false, _) => Ok((Vec::new(), true)),
                (true, true) if asked.chars().count() >= SHORTEST_PART => {
                    Ok((who_agree(db, begins(db, &viewer, &asked)?)?, false))
                }
                (true, _) => Ok((named, true)),
            }
        })
        .await?;
    if found.is_empty() {
        form.fault(WHO, visit.w.part("pick-nobody", "name", &name));
    }
    if found.len() < 2 && whole {
        return Ok((found.pop(), Vec::new()));
    }
    let choice = |p: &Person| {
        let since = visit.w.with("pick-since", &[("day", &visit.w.day(p.joined_at))]);
        (p.id.clone(), p.name.clone(), format!("{}. {since}", hat_words(&visit.w, p.hats())))
    };
    let choices: Vec<Choice> = found.iter().map(choice).collect();
    let chosen = found.iter().position(|p| p.id == form.get(WHICH));
    if chosen.is_none() && !found.is_empty() {
        form.fault(WHICH, visit.w.t(if whole { "pick-several" } else { "pick-part" }));
    }
    Ok((chosen.map(|at| found.swap_remove(at)), choices))
}

/// Puts the field of the name into a page, and the choice where there is one.
pub(crate) fn field(ask: Ask, choices: Vec<Choice>) -> Ask {
    let ask = ask.line(WHO);
    if choices.is_empty() { ask } else { ask.field(WHICH, Kind::Radios(choices)) }
}
