//! Someone who has no account, to whom the helper who entered them or a steward reads what waits for them. What they
//! say is written down with both names, how they said it, and their words, which are sealed; and they get a letter
//! that says what was written down.

use crate::private::Private;
use crate::reach::{self, ReachOf};
use ground::ask::Choice;
use ground::fact::Fact;
use ground::outbox;
use ground::params;
use ground::permit::{Act, Noun, Role};
use ground::person;
use ground::stop::Stop;
use ground::store::{Db, DbResult};
use ground::trail::{Detail, Kept, Tx, Writing};
use ground::viewer::Viewer;
use ground::words::Words;

/// How it was said: as the trail calls it.
pub(crate) const HOW: [&str; 3] = ["telephone", "paper", "in-person"];

/// The ways in which it is said, to choose from.
pub(crate) fn hows(w: &Words) -> Vec<Choice> {
    let way = |how: &str| {
        let label = w.t(&format!("waits-note-how-{how}")).into_owned();
        (how.to_owned(), label, String::new())
    };
    HOW.into_iter().map(way).collect()
}

/// The longest words that are written down, in characters.
pub(crate) const LONGEST: usize = 500;

/// Someone who has no account.
#[derive(Clone, Debug)]
pub(crate) struct OnPaper {
    of: ReachOf,
    pub name: String,
}

impl Noun for OnPaper {
    fn place_id(&self) -> &str {
        &self.of.place_id
    }
    fn id(&self) -> &str {
        &self.of.id
    }
    fn is_public(&self) -> bool {
        false
    }
    fn seen_by(&self, viewer: &Viewer) -> bool {
        viewer.acting().is_none() && (self.is(Role::Helper, viewer) || viewer.reads_as("steward"))
    }
    fn is(&self, role: Role, viewer: &Viewer) -> bool {
        role == Role::Helper && self.of.is(role, viewer)
    }
}

/// What waits for someone without an account is read to them, and their answer written down.
pub(crate) struct NoteAnswer;

impl Act for NoteAnswer {
    type On = OnPaper;
    const FACT: Fact = Fact::AnswerNote;
    const MAY: &'static [Role] = &[Role::Helper, Role::Steward];
}

/// Someone without an account no longer agrees to be here.
pub(crate) struct EndConsent;

impl Act for EndConsent {
    type On = OnPaper;
    const FACT: Fact = Fact::ConsentEnd;
    const MAY: &'static [Role] = &[Role::Helper, Role::Steward];
}

/// The person, where they have no account and have not left.
pub(crate) fn of(db: &Db<'_>, viewer: &Viewer, id: &str) -> Result<OnPaper, Stop> {
    let of = reach::of(db, viewer.place_id(), id)?.ok_or(Stop::NotFound)?;
    let person = person::find(db, viewer.place_id(), id)?.ok_or(Stop::NotFound)?;
    let here = person::is_here(db, viewer.place_id(), id)?;
    let found = OnPaper { of, name: person.name };
    let there = here && reach::is_on_paper(db, viewer.place_id(), id)? && found.seen_by(viewer);
    if there { Ok(found) } else { Err(Stop::NotFound) }
}

/// They themselves as a viewer: to find what is theirs to answer.
pub(super) fn them(db: &Db<'_>, place_id: &str, id: &str) -> Result<Viewer, Stop> {
    Ok(Viewer::person(place_id, person::me(db, place_id, id)?.ok_or(Stop::NotFound)?))
}

/// What someone said.
#[derive(Clone, Debug, Default)]
pub(crate) struct Noted {
    /// What it was about: `circle`, `team`, `team-trial`, `meet`, `decision`, `no-more`.
    pub kind: String,
    /// With whom, by name; empty where that says nothing.
    pub whose: String,
    /// Which of them, where the other side reads who wrote it down.
    pub item: Option<String>,
    pub yes: bool,
    pub how: String,
    pub said: String,
}

/// Who wrote down what was said last to one thing, where someone else did: the other side reads it.
pub(crate) fn noted_by(db: &Db<'_>, place_id: &str, item_id: &str) -> DbResult<Option<String>> {
    let found: Option<(String,)> = db.one(
        "select p.name from noted n join person p on p.place_id = n.place_id and p.id = n.by_id \
         where n.place_id = $1 and n.item_id = $2 order by n.at desc, n.id desc limit 1",
        params![place_id, item_id],
    )?;
    Ok(found.map(|(name,)| name))
}

/// Writes it down and ends the act; the person gets a letter.
pub(crate) fn keep<A: Act<On = OnPaper>>(
    tx: &Tx<'_>,
    writing: Writing<'_, '_, A>,
    private: &Private,
    viewer: &Viewer,
    noted: &Noted,
) -> Result<Kept<()>, Stop> {
    let (id, person) = (tx.id(), writing.on().id().to_owned());
    let me = viewer.me().ok_or(Stop::SignIn)?;
    let answer = if noted.yes { "yes" } else { "no" };
    let how = HOW.into_iter().find(|how| *how == noted.how).unwrap_or(HOW[0]);
    writing.exec(
        "insert into noted (place_id, id, person_id, by_id, kind, answer, how, sealed, at, \
         item_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        params![
            tx.place_id(),
            &id,
            &person,
            &me.id,
            &noted.kind,
            answer,
            how,
            private.seal(&format!("noted.{id}"), &noted.said)?,
            tx.now(),
            noted.item.as_deref()
        ],
    )?;
    let whose = if noted.whose.is_empty() { String::new() } else { format!(": {}", noted.whose) };
    let what = format!("[[noted-about-{}]]{whose}", noted.kind);
    let answer = format!("[[noted-answer-{answer}]]");
    let at = format!("[[at {}]]", tx.now());
    let parts = [("person", me.name.as_str()), ("what", &what), ("answer", &answer), ("when", &at)];
    writing.later(&outbox::tell(&person, "noted-mail", &parts, &format!("/{}", tx.place_id())))?;
    writing.keep(Detail::none().on_behalf_of(Some(&person)).by(how))
}
