//! Agree that someone acts for me. A steward enters an attorney or a deputy, with the paper they saw; and for whoever
//! does this on paper, whom they agreed to, with how they said so.

use super::{Agree, KINDS, needs_authority};
use crate::person::pick;
use crate::{reach, until};
use axum::response::Response;
use ground::acting::{Area, find};
use ground::ask::{Ask, Choice, Kind};
use ground::form::Form;
use ground::page;
use ground::params;
use ground::person::{self, Person};
use ground::stop::Stop;
use ground::trail::Detail;
use ground::visit::Visit;

// Who may: `Agree`, the person themselves; for attorneys and deputies, and for whoever does this on
// paper, a steward, who enters someone else than themselves.

// What is asked.

/// The longest purpose and the longest authority, in characters.
const LONGEST: usize = 400;

struct Asked {
    kind: String,
    areas: String,
    what_for: String,
    authority: String,
    until_at: i64,
}

fn check(visit: &Visit, form: &mut Form, kinds: &[&str], by_steward: bool) -> Asked {
    let w = &visit.w;
    let kind = form.one_of(w, "kind", "acting-agree-kind", kinds);
    let areas: Vec<&str> = form.all("area").filter_map(Area::from_key).map(Area::key).collect();
    let areas = areas.join(" ");
    if areas.is_empty() {
        form.fault("area", w.t("acting-agree-area-missing"));
    }
    let what_for = form.text(w, "for", "acting-agree-for", LONGEST);
    let authority = if by_steward {
        form.text(w, "authority", "acting-agree-authority", LONGEST)
    } else {
        String::new()
    };
    let until_at = until::ask(visit, form, "until", "until", "acting");
    Asked { kind, areas, what_for, authority, until_at }
}

// What happens.

/// For whom: oneself, or the one whom a steward names in the address.
struct Whom {
    person: Person,
    /// Whether it is oneself.
    own: bool,
    on_paper: bool,
}

async fn whom(visit: &Visit) -> Result<Whom, Stop> {
    let own = visit.person_id()?.to_owned();
    let id = page::asked(&visit.query, "for").unwrap_or(own);
    let place_id = visit.place.slug.clone();
    let found = visit
        .house
        .store
        .read(move |db| {
            let Some(person) = person::find(db, &place_id, &id)? else { return Ok(None) };
            Ok(Some((reach::is_on_paper(db, &place_id, &id)?, person)))
        })
        .await?;
    let (on_paper, person) = found.ok_or(Stop::NotFound)?;
    drop(visit.viewer.may::<Agree>(&person)?);
    let own = visit.viewer.is_person(&person.id);
    if !own {
        visit.second_step()?;
    }
    Ok(Whom { person, own, on_paper })
}

impl Whom {
    /// A person agrees on a helper or advocate by their own word; a steward enters those with an authority, and
    /// all where the person says it on paper.
    fn kinds(&self) -> Vec<&'static str> {
        let fits = |kind: &&str| self.own != needs_authority(kind) || !self.own && self.on_paper;
        KINDS.into_iter().filter(fits).collect()
    }

    /// Where what was agreed stands: on one's own page, or on that of stewards.
    fn back(&self, visit: &Visit) -> String {
        if self.own { visit.to("/acting") } else { super::of_person(visit, &self.person.id) }
    }
}

/// `GET /{place}/acting/agree`
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    let whom = whom(&visit).await?;
    visit.proved()?;
    ask(&visit, &whom, &Form::default(), Vec::new())
}

/// `POST /{place}/acting/agree`
pub(crate) async fn post(visit: Visit, mut form: Form) -> Result<Response, Stop> {
    let whom = whom(&visit).await?;
    visit.proved()?;
    let (helper, choices) = pick::pick(&visit, &mut form).await?;
    let asked = check(&visit, &mut form, &whom.kinds(), !whom.own);
    let is = |id: &str| helper.as_ref().is_some_and(|h| h.id == id);
    if is(&whom.person.id) {
        form.fault(pick::WHO, visit.w.t("acting-agree-who-same"));
    } else if !whom.own && is(visit.person_id()?) {
        form.fault(pick::WHO, visit.w.t("acting-agree-who-steward"));
    }
    let (Some(helper), false) = (helper, form.is_faulty()) else {
        return ask(&visit, &whom, &form, choices);
    };
    let (viewer, once) = (visit.viewer.clone(), form.once().to_owned());
    let to = whom.back(&visit);
    let (id, own) = (whom.person.id, whom.own);
    let went_to = to.clone();
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            tx.only_once(&once)?;
            let person = person::find(tx, tx.place_id(), &id)?.ok_or(Stop::NotFound)?;
            let writing = tx.write(viewer.may::<Agree>(&person)?)?;
            let id = tx.id();
            writing.exec(
                "insert into acting (place_id, id, person_id, helper_id, kind, areas, what_for, \
                 authority, made_at, made_by, until_at) \
                 values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
                params![
                    tx.place_id(),
                    &id,
                    &person.id,
                    &helper.id,
                    &asked.kind,
                    &asked.areas,
                    &asked.what_for,
                    &asked.authority,
                    tx.now(),
                    viewer.person_id(),
                    asked.until_at
                ],
            )?;
            let agreed = find(tx, tx.place_id(), &id)?.ok_or(Stop::NotFound)?;
            super::tell::agreed(&writing, tx, &agreed, own)?;
            writing.once(&once, &went_to)?;
            writing.keep(Detail::none().say("agreed", id))
        })
        .await?;
    Ok(page::done(&to, "acting-agreed"))
}

// What is shown.

fn ask(visit: &Visit, whom: &Whom, form: &Form, choices: Vec<Choice>) -> Result<Response, Stop> {
    let w = &visit.w;
    let areas = Area::ALL
        .map(|area| {
            let hint = w.t(&format!("{}-hint", area.word())).into_owned();
            (area.key().to_owned(), w.t(&area.word()).into_owned(), hint)
        })
        .to_vec();
    let kinds = whom.kinds();
    let mut action = visit.to("/acting/agree");
    if !whom.own {
        action = format!("{action}?for={}", page::encode(&whom.person.id));
    }
    let ask = Ask::new(w, "acting-agree", action, whom.back(visit));
    let of = || w.part("acting-of", "person", &whom.person.name);
    let ask = if whom.own { ask } else { ask.titled(of()) };
    let mut ask = pick::field(ask, choices)
        .radios("kind", &kinds)
        .field("area", Kind::Checks(areas))
        .area("for", 3);
    if !whom.own {
        ask = ask.area("authority", 3);
    }
    ask.date("until").show(visit, form)
}
