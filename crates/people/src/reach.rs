//! How a person is reached: by which way, at which address, in which words. It is theirs alone: what is
//! in it is read under a permit only, and no other file names the table.

pub(crate) mod change;
pub(crate) mod way;

use crate::agreed::who_agree;
use crate::open::NewPerson;
use ground::fact::Fact;
use ground::params;
use ground::permit::{Act, Noun, Permit, Role};
use ground::person::Person;
use ground::stop::Stop;
use ground::store::{Db, DbResult};
use ground::trail::Writing;
use ground::viewer::Viewer;
use ground::words::{Language, Words};
use way::{Asked, Way};

ground::row! {
    /// That someone can be reached, without how.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ReachOf {
        pub place_id: String,
        /// The person's id.
        pub id: String,
        /// The helper who entered them, if one did.
        pub entered_by: Option<String>,
    }
}

impl Noun for ReachOf {
    fn place_id(&self) -> &str {
        &self.place_id
    }
    fn id(&self) -> &str {
        &self.id
    }
    fn is_public(&self) -> bool {
        false
    }
    fn seen_by(&self, viewer: &Viewer) -> bool {
        let near = self.is(Role::Oneself, viewer) || self.is(Role::Helper, viewer);
        near || viewer.reads_as("steward") || viewer.is_system()
    }
    fn is(&self, role: Role, viewer: &Viewer) -> bool {
        match role {
            Role::Oneself => viewer.is_person(&self.id),
            Role::Helper => self.entered_by.as_deref().is_some_and(|id| viewer.is_person(id)),
            _ => false,
        }
    }
}

/// Someone reads how a person is reached.
pub struct SeeReach;

impl Act for SeeReach {
    type On = ReachOf;
    const FACT: Fact = Fact::PersonSee;
    const MAY: &'static [Role] = &[Role::Oneself, Role::Helper, Role::Steward];
}

ground::row! {
    /// How someone is reached.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Reach {
        /// See [`Reach::by`].
        pub way: String,
        pub email: Option<String>,
        pub phone: Option<String>,
        pub address: Option<String>,
        /// `plain`, or the key of another language: see [`Reach::language`].
        pub words: String,
        /// What they need to read or hear us, in their words: a reader, more time.
        pub access: Option<String>,
        /// The same as keys, with spaces between: see [`way::FORMATS`].
        pub formats: String,
        pub changed_at: i64,
        /// How they agreed to be here.
        pub consent: String,
    }
}

impl Reach {
    /// Whether what is printed for them is in large print.
    pub fn large(&self) -> bool {
        self.language() == Language::Easy || self.formats.split_whitespace().any(|f| f == "large")
    }

    /// What they need, for whoever sends or prints something: formats, and their own words.
    pub fn needs(&self, w: &Words) -> String {
        let formats = self.formats.split_whitespace();
        let formats = formats.map(|f| w.t(&format!("reach-format-{f}")).into_owned());
        formats.chain(self.access.clone()).collect::<Vec<_>>().join(". ")
    }

    pub fn by(&self) -> Way {
        Way::from_key(&self.way).unwrap_or_default()
    }

    /// The language in which we write to them.
    pub fn language(&self) -> Language {
        Language::from_key(&self.words).unwrap_or_default()
    }
}

/// That someone can be reached: what to ask the permit [`SeeReach`] for.
pub fn of(db: &Db<'_>, place_id: &str, person_id: &str) -> DbResult<Option<ReachOf>> {
    let sql = format!("select {} from reach where place_id = $1 and id = $2", ReachOf::COLUMNS);
    db.one(&sql, params![place_id, person_id])
}

/// How someone is reached.
pub fn way_of(db: &Db<'_>, permit: &Permit<SeeReach>) -> Result<Reach, Stop> {
    let sql = format!("select {} from reach where place_id = $1 and id = $2", Reach::COLUMNS);
    let found = db.one(&sql, params![permit.on().place_id(), permit.on().id()])?;
    found.ok_or(Stop::NotFound)
}

/// Whether someone does this on paper: there is no address with which they could sign in, or a helper entered them with one
/// and they are not reached by it. Whether an address is known here makes no difference: the helper would learn it.
pub(crate) fn is_on_paper(db: &Db<'_>, place_id: &str, person_id: &str) -> DbResult<bool> {
    let sql = "select count(*) from reach where place_id = $1 and id = $2 \
               and (email is null or (email <> '' and entered_by is not null and way <> $3))";
    Ok(db.number(sql, params![place_id, person_id, Way::Email.key()])? > 0)
}

/// The name of the helper who entered someone, if one did.
pub(crate) fn entered_by_name(db: &Db<'_>, of: &ReachOf) -> DbResult<Option<String>> {
    let Some(helper) = &of.entered_by else { return Ok(None) };
    Ok(ground::person::find(db, &of.place_id, helper)?.map(|person| person.name))
}

/// The people whom this viewer entered, by name: those for whom they can act.
pub(crate) fn entered_by(db: &Db<'_>, viewer: &Viewer) -> DbResult<Vec<Person>> {
    let Some(helper) = viewer.person_id() else { return Ok(Vec::new()) };
    db.all(
        "select p.place_id, p.id, p.name, p.hats, p.joined_at from reach r \
         join person p on p.place_id = r.place_id and p.id = r.id \
         where r.place_id = $1 and r.entered_by = $2 and p.left_at is null order by p.name, p.id",
        params![viewer.place_id(), helper],
    )
}

/// The same without those who said that they no longer agree to be here.
pub fn can_help(db: &Db<'_>, viewer: &Viewer) -> DbResult<Vec<Person>> {
    who_agree(db, entered_by(db, viewer)?)
}

pub(crate) fn enter<A: Act>(
    writing: &Writing<'_, '_, A>,
    person_id: &str,
    new: &NewPerson,
    entered_by: Option<&str>,
) -> DbResult<()> {
    let words = way::words_key(new.language);
    writing.exec(
        "insert into reach (place_id, id, way, email, phone, address, words, consent, entered_by, \
         formats, access, changed_at, consent_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $12)",
        params![
            writing.on().place_id(),
            person_id,
            new.way.key(),
            &new.email,
            &new.phone,
            &new.address,
            words,
            &new.consent,
            entered_by,
            &new.formats,
            &new.access,
            writing.now()
        ],
    )?;
    Ok(())
}

/// Notes the address with which someone signs in from now on.
pub(crate) fn set_email<A: Act>(
    writing: &Writing<'_, '_, A>,
    person_id: &str,
    email: &str,
) -> DbResult<()> {
    writing.exec(
        "update reach set email = $3, changed_at = $4 where place_id = $1 and id = $2",
        params![writing.on().place_id(), person_id, email, writing.now()],
    )?;
    Ok(())
}

pub(crate) fn update<A: Act>(
    writing: &Writing<'_, '_, A>,
    person_id: &str,
    asked: &Asked,
) -> DbResult<()> {
    let words = way::words_key(asked.language);
    writing.exec(
        "update reach set way = $3, phone = $4, address = $5, words = $6, access = $7, \
         changed_at = $8, formats = $9 where place_id = $1 and id = $2",
        params![
            writing.on().place_id(),
            person_id,
            asked.way.key(),
            &asked.phone,
            &asked.address,
            words,
            &asked.access,
            writing.now(),
            &asked.formats
        ],
    )?;
    Ok(())
}
