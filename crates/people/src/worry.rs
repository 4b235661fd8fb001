//! A worry about harm or neglect: a safeguarding concern. Anyone can raise one about anything, in two minutes.
//! One person is named to take it up, by when; if they do not, it goes to the next. Nobody whom it is about can
//! hold it or learn of it. It stands in no list, feed, count or mail: whoever is asked reads that something
//! waits, and no more. It is held in a role: when that ends, what is open goes to the next at once.

pub(crate) mod clock;
pub(crate) mod hold;
pub(crate) mod let_go;
pub(crate) mod list;
mod meant;
pub(crate) mod name;
pub(crate) mod raise;
pub(crate) mod show;

use ground::account::step;
use ground::envelope::Envelopes;
use ground::fact::Fact;
use ground::params;
use ground::permit::{Act, Noun, Permit, Role, While};
use ground::place::Ground;
use ground::stop::Stop;
use ground::store::{Db, DbResult};
use ground::trail::{Tx, Writing};
use ground::viewer::Viewer;
use serde::{Deserialize, Serialize};

/// The roles that worries go to, in this order: the next is asked when nobody of one is left.
pub(crate) const HOLDERS: [&str; 2] = ["safeguarding", "steward"];
/// What someone whom it is about is in it.
const HARMED: &str = "harmed";
const HARMS: &str = "harms";

/// A worry, as the guard sees it.
#[derive(Clone, Debug)]
pub(crate) struct Worry {
    pub place_id: String,
    pub id: String,
    pub raised_by: Option<String>,
    pub channel: String,
    pub made_at: i64,
    pub holder_id: Option<String>,
    /// In which role they hold it, or are asked: one of [`HOLDERS`].
    pub holder_role: String,
    pub due_at: i64,
    pub taken_at: Option<i64>,
    pub closed_at: Option<i64>,
    /// Those whom it is about: who may be harmed, who may cause it, and who may be meant.
    pub about: Vec<String>,
    /// Those of them who may be harmed.
    pub harmed: Vec<String>,
    /// Those of them who may cause it.
    pub harms: Vec<String>,
    sealed: String,
}

impl Worry {
    fn is_about(&self, viewer: &Viewer) -> bool {
        self.about.iter().any(|id| viewer.is_person(id))
    }
}

impl Noun for Worry {
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
        // Nobody takes up what they raised themselves: they could raise one to be let in to someone's papers.
        let raised = self.raised_by.as_deref().is_some_and(|id| viewer.is_person(id));
        !self.is_about(viewer)
            && (viewer.has_role("safeguarding") && !raised
                || self.is(Role::Owner, viewer)
                || viewer.is_system())
    }
    fn is(&self, role: Role, viewer: &Viewer) -> bool {
        let holds = self.holder_id.as_deref().is_some_and(|id| viewer.is_person(id));
        // Only while they have the role in which it came to them.
        role == Role::Owner && holds && viewer.has_role(&self.holder_role)
    }
}

/// Someone raises a worry.
pub(crate) struct RaiseWorry;

impl Act for RaiseWorry {
    type On = Ground;
    const FACT: Fact = Fact::WorryRaise;
    const MAY: &'static [Role] = &[Role::Anyone];
}

/// Someone takes it up: whoever is asked, or another of those to whom worries go.
pub(crate) struct TakeWorry;

impl Act for TakeWorry {
    type On = Worry;
    const FACT: Fact = Fact::WorryTake;
    const MAY: &'static [Role] = &[Role::Owner, Role::Safeguarding];
    const WHILE: &'static [While<Worry>] = &[While {
        holds: |w| w.taken_at.is_none() && w.closed_at.is_none(),
        or: "worry-taken-before",
    }];
}

/// Whoever holds it reads it and writes down what is done.
pub(crate) struct HoldWorry;

impl Act for HoldWorry {
    type On = Worry;
    const FACT: Fact = Fact::WorryHold;
    const MAY: &'static [Role] = &[Role::Owner];
    const WHILE: &'static [While<Worry>] =
        &[While { holds: |w| w.taken_at.is_some(), or: "worry-not-taken" }];
}

/// Whoever holds it, or is asked, cannot go on with it: it goes to the next.
pub(crate) struct LetGoWorry;

impl Act for LetGoWorry {
    type On = Worry;
    const FACT: Fact = Fact::WorryLetGo;
    const MAY: &'static [Role] = &[Role::Owner];
    const WHILE: &'static [While<Worry>] =
        &[While { holds: |w| w.closed_at.is_none(), or: "worry-is-closed" }];
}

/// Whoever holds it says who of the place it is that may be harmed.
pub(crate) struct NameWorry;

impl Act for NameWorry {
    type On = Worry;
    const FACT: Fact = Fact::WorryName;
    const MAY: &'static [Role] = &[Role::Owner];
    const WHILE: &'static [While<Worry>] = &[
        While { holds: |w| w.taken_at.is_some(), or: "worry-not-taken" },
        While { holds: |w| w.closed_at.is_none(), or: "worry-is-closed" },
    ];
}

/// It passes on to the next, by the clock or because the role of whoever held it ended; and it is let go when it need not be kept any more.
pub(crate) struct PassWorry;

impl Act for PassWorry {
    type On = Worry;
    const FACT: Fact = Fact::WorryPass;
    const MAY: &'static [Role] = &[Role::Steward];
}

/// What was said when it was raised.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Said {
    pub what: String,
    /// Whom it is about, as it was written before the two were asked apart.
    pub about: String,
    /// Who may be harmed, in the words of whoever raised it: of the place or not.
    pub harmed: String,
    /// Who may cause the harm.
    pub harms: String,
    /// What whoever may be harmed wants to happen.
    pub wants: String,
    /// Whether they know that it is raised: a word of [`raise::KNOWS`], or nothing.
    pub knows: String,
    /// How whoever raised it can be reached, if they say so.
    pub reach: String,
    /// For whom a helper raised it.
    pub for_whom: String,
    /// Whom of those who could be asked they chose as someone whom it may be about: names, with commas between.
    pub apart: String,
    /// Whom of the place a holder named as the one who may be harmed: whole names, with commas between.
    pub named: String,
}

/// The name of the box of a worry.
fn box_of(place_id: &str, id: &str) -> String {
    format!("{place_id}.worry.{id}")
}

/// The boxes of all worries whose words are not erased yet.
pub(crate) fn boxes(db: &Db<'_>) -> DbResult<Vec<String>> {
    let sql = "select place_id, id from worry where sealed <> '' order by place_id, id";
    let all: Vec<(String, String)> = db.all(sql, params![])?;
    Ok(all.iter().map(|(place_id, id)| box_of(place_id, id)).collect())
}

ground::row! {
    /// A worry as the table holds it.
    pub struct Row {
        pub id: String,
        pub raised_by: Option<String>,
        pub channel: String,
        pub made_at: i64,
        pub holder_id: Option<String>,
        pub holder_role: String,
        pub due_at: i64,
        pub taken_at: Option<i64>,
        pub closed_at: Option<i64>,
        pub sealed: String,
    }
}

fn of_row(db: &Db<'_>, place_id: &str, row: Row) -> DbResult<Worry> {
    let about: Vec<(String, String)> = db.all(
        "select person_id, part from worry_about where place_id = $1 and worry_id = $2 \
         order by person_id, part",
        params![place_id, &row.id],
    )?;
    let of_part =
        |of: &str| about.iter().filter(|(_, part)| part == of).map(|(id, _)| id.clone()).collect();
    let (harmed, harms) = (of_part(HARMED), of_part(HARMS));
    Ok(Worry {
        place_id: place_id.to_owned(),
        id: row.id,
        raised_by: row.raised_by,
        channel: row.channel,
        made_at: row.made_at,
        holder_id: row.holder_id,
        holder_role: row.holder_role,
        due_at: row.due_at,
        taken_at: row.taken_at,
        closed_at: row.closed_at,
        about: about.into_iter().map(|(id, _)| id).collect(),
        harmed,
        harms,
        sealed: row.sealed,
    })
}

/// One worry, for whoever may know of it.
pub(crate) fn find(
    db: &Db<'_>,
    envelopes: &Envelopes,
    viewer: &Viewer,
    id: &str,
) -> Result<Worry, Stop> {
    let sql = format!("select {} from worry where place_id = $1 and id = $2", Row::COLUMNS);
    let row = db.one::<Row>(&sql, params![viewer.place_id(), id])?.ok_or(Stop::NotFound)?;
    let worry = of_row(db, viewer.place_id(), row)?;
    if knows_of(envelopes, viewer, &worry) { Ok(worry) } else { Err(Stop::NotFound) }
}

/// Whether this viewer may know of it: someone whose name stands in it may not, unless they hold it already. What
/// cannot be opened any more can be read by nobody.
fn knows_of(envelopes: &Envelopes, viewer: &Viewer, worry: &Worry) -> bool {
    let holds = worry.is(Role::Owner, viewer) && worry.taken_at.is_some();
    let meant = viewer
        .me()
        .filter(|_| !holds)
        .is_some_and(|me| open_said(envelopes, worry).is_ok_and(|said| said.may_mean(&me.name)));
    worry.seen_by(viewer) && !meant
}

/// Those that are open and that this viewer may know of, by when they are due.
fn open(db: &Db<'_>, envelopes: &Envelopes, viewer: &Viewer) -> DbResult<Vec<Worry>> {
    let sql = format!(
        "select {} from worry where place_id = $1 and closed_at is null order by due_at, id",
        Row::COLUMNS
    );
    let rows: Vec<Row> = db.all(&sql, params![viewer.place_id()])?;
    let mut all = Vec::new();
    for row in rows {
        let worry = of_row(db, viewer.place_id(), row)?;
        if knows_of(envelopes, viewer, &worry) {
            all.push(worry);
        }
    }
    Ok(all)
}

/// Those that this viewer held when they were closed, newest first, while they have the role and until the words go.
fn closed(db: &Db<'_>, viewer: &Viewer) -> DbResult<Vec<Worry>> {
    let sql = format!(
        "select {} from worry where place_id = $1 and holder_id = $2 and closed_at is not null \
         and sealed <> '' order by closed_at desc, id",
        Row::COLUMNS
    );
    let rows: Vec<Row> = db.all(&sql, params![viewer.place_id(), viewer.person_id()])?;
    let all: Vec<Worry> =
        rows.into_iter().map(|row| of_row(db, viewer.place_id(), row)).collect::<DbResult<_>>()?;
    Ok(all.into_iter().filter(|w| w.is(Role::Owner, viewer) && w.seen_by(viewer)).collect())
}

/// What was said, for whoever holds it. Nothing once its key is gone.
fn said(permit: &Permit<HoldWorry>, envelopes: &Envelopes) -> Result<Said, Stop> {
    open_said(envelopes, permit.on())
}

fn open_said(envelopes: &Envelopes, worry: &Worry) -> Result<Said, Stop> {
    let text = envelopes.open(&box_of(&worry.place_id, &worry.id), "worry", &worry.sealed)?;
    serde_json::from_str(&text).map_err(Stop::broken)
}

/// Who is asked next: of those to whom worries go, one whom it is not about, who was not asked and did not
/// raise it; one who has a second step, for nobody can open it without, then the one with the fewest open worries, and of those the one who was given the role first. Gives who, and in
/// which role.
fn next_holder(
    db: &Db<'_>,
    worry: &Worry,
    said: &Said,
) -> DbResult<Option<(String, &'static str)>> {
    for role in HOLDERS {
        let rows: Vec<(String, String)> = db.all(
            "select r.person_id, p.name from role r join person p on p.place_id = r.place_id \
             and p.id = r.person_id where r.place_id = $1 and r.role = $2 \
             and r.ended_at is null \
             and not exists (select 1 from worry_asked a where a.place_id = r.place_id \
                 and a.worry_id = $3 and a.person_id = r.person_id and a.over_at is null) \
             and not exists (select 1 from worry_about b where b.place_id = r.place_id \
                 and b.worry_id = $3 and b.person_id = r.person_id) \
             order by (select count(*) from worry w where w.place_id = r.place_id \
                 and w.holder_id = r.person_id and w.closed_at is null), r.given_at, r.id",
            params![&worry.place_id, role, &worry.id],
        )?;
        let raiser = worry.raised_by.as_deref();
        let mut next = None;
        for (id, name) in rows {
            if raiser == Some(id.as_str()) || said.may_mean(&name) {
                continue;
            }
            if step::of_person(db, &worry.place_id, &id)? {
                return Ok(Some((id, role)));
            }
            next = next.or(Some(id));
        }
        if let Some(id) = next {
            return Ok(Some((id, role)));
        }
    }
    Ok(None)
}

/// Keeps a note of whoever holds a worry, sealed in its box.
fn note<A: Act>(
    writing: &Writing<'_, '_, A>,
    tx: &Tx<'_>,
    envelopes: &Envelopes,
    viewer: &Viewer,
    id: &str,
    text: &str,
) -> Result<(), Stop> {
    let sealed = envelopes.seal(&box_of(tx.place_id(), id), "note", text)?;
    writing.exec(
        "insert into worry_note (place_id, id, worry_id, by_id, sealed, at) \
         values ($1, $2, $3, $4, $5, $6)",
        params![tx.place_id(), tx.id(), id, viewer.person_id(), &sealed, tx.now()],
    )?;
    Ok(())
}

/// Whether someone was asked once to take it up: they may learn that it is with someone else now. Nobody whom it is
/// about is told so.
fn was_asked(db: &Db<'_>, viewer: &Viewer, id: &str) -> DbResult<bool> {
    let sql = "select count(*) from worry_asked q where q.place_id = $1 and q.worry_id = $2 \
               and q.person_id = $3 and not exists (select 1 from worry_about a \
                   where a.place_id = $1 and a.worry_id = $2 and a.person_id = $3)";
    Ok(db.number(sql, params![viewer.place_id(), id, viewer.person_id()])? > 0)
}

/// Those of the role safeguarding who hold an open worry that a person may be harmed: they may read what that person
/// needs. Of whoever may cause harm they read nothing by it. A steward who was asked because nobody else was left
/// may not. Gives who, and by which worry.
pub(crate) fn holders_about(
    db: &Db<'_>,
    place_id: &str,
    person_id: &str,
) -> DbResult<Vec<(String, String)>> {
    db.all(
        "select distinct w.holder_id, w.id from worry w join worry_about a on a.place_id = w.place_id \
         and a.worry_id = w.id join role r on r.place_id = w.place_id \
         and r.person_id = w.holder_id where w.place_id = $1 and a.person_id = $2 \
         and a.barred is null and a.part <> 'harms' and w.taken_at is not null and w.closed_at is null \
         and r.role = 'safeguarding' and r.ended_at is null order by w.holder_id, w.id",
        params![place_id, person_id],
    )
}
