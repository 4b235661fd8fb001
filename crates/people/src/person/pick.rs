//! Name someone of the place in a form: by their name, as they write it. Where several have the same name,
//! the form comes back with a choice among them.

use super::hat_words;
use ground::ask::{Ask, Choice, Kind};
use ground::form::Form;
use ground::params;
use ground::person::Person;
use ground::stop::Stop;
use ground::store::{Db, DbResult};
use ground::visit::Visit;

/// The field of the name; the field of the choice has the same name with `-which` behind it.
pub(crate) const WHO: &str = "who";
pub(crate) const WHICH: &str = "who-which";

/// So many people of one name are offered. Whoever is meant and not among them is found by a fuller name.
const OFFERED: i64 = 20;

/// Members whose name is that, in any letters' case.
fn named(db: &Db<'_>, place_id: &str, name: &str) -> DbResult<Vec<Person>> {
    let sql = format!(
        "select {} from person where place_id = $1 and lower(name) = lower($2) and left_at is null \
         and kind = 'member' order by joined_at, id limit {OFFERED}",
        Person::COLUMNS
    );
    db.all(&sql, params![place_id, name])
}

/// The one whom the form names. Without one the form has a fault, and `choices` to choose from where
/// several have the name.
pub(crate) async fn pick(
    visit: &Visit,
    form: &mut Form,
) -> Result<(Option<Person>, Vec<Choice>), Stop> {
    let name = form.get(WHO).split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() {
        form.fault(WHO, visit.w.t("pick-missing"));
        return Ok((None, Vec::new()));
    }
    let place_id = visit.place.slug.clone();
    let asked = name.clone();
    let mut found = visit.house.store.read(move |db| Ok(named(db, &place_id, &asked)?)).await?;
    // Before the others: only someone who belongs to the place may learn who else does.
    if !visit.viewer.is_member() {
        found.clear();
    }
    match found.len() {
        0 => form.fault(WHO, visit.w.part("pick-nobody", "name", &name)),
        1 => return Ok((found.pop(), Vec::new())),
        _ => {
            let which = form.get(WHICH).to_owned();
            if let Some(at) = found.iter().position(|p| p.id == which) {
                return Ok((Some(found.swap_remove(at)), Vec::new()));
            }
            form.fault(WHICH, visit.w.t("pick-several"));
        }
    }
    let choice = |p: &Person| {
        let since = visit.w.with("pick-since", &[("day", &visit.w.day(p.joined_at))]);
        (p.id.clone(), p.name.clone(), format!("{}. {since}", hat_words(&visit.w, p.hats())))
    };
    Ok((None, found.iter().map(choice).collect()))
}

/// Puts the field of the name into a page, and the choice where there is one.
pub(crate) fn field(ask: Ask, choices: Vec<Choice>) -> Ask {
    let ask = ask.line(WHO);
    if choices.is_empty() { ask } else { ask.field(WHICH, Kind::Radios(choices)) }
}
