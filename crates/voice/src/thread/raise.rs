//! Raise a matter: anyone who belongs to the place, or a helper for someone on paper, by telephone or
//! in person. Both names, the channel and the consent go on the record.

use crate::stage::Stage;
use axum::response::Response;
use ground::ask::{Ask, Choice, Kind};
use ground::clock::{DAY, date_of, end_of};
use ground::fact::Fact;
use ground::form::Form;
use ground::hat::{Hat, Hats};
use ground::outbox::Job;
use ground::page::done;
use ground::params;
use ground::permit::{Act, Noun, Role};
use ground::stop::Stop;
use ground::trail::{self, Detail, Tx};
use ground::viewer::Viewer;
use ground::visit::Visit;
use ground::words::Language;
use people::open::{NewPerson, Way};

// Who may.

/// Raise a matter in the place.
pub struct Raise;

impl Act for Raise {
    type On = Raised;
    const FACT: Fact = Fact::ThreadRaise;
    const MAY: &'static [Role] = &[Role::Member];
}

/// The matter, before it is there: the noun on which raising is done.
#[derive(Clone, Debug)]
pub struct Raised {
    pub place_id: String,
    pub id: String,
}

impl Noun for Raised {
    fn place_id(&self) -> &str {
        &self.place_id
    }
    fn id(&self) -> &str {
        &self.id
    }
    fn thread_id(&self) -> Option<&str> {
        Some(&self.id)
    }
    fn is_public(&self) -> bool {
        true
    }
    fn seen_by(&self, _: &Viewer) -> bool {
        true
    }
    fn is(&self, _: Role, _: &Viewer) -> bool {
        false
    }
}

// What is asked.

/// Someone for whom a helper enters it.
#[derive(Clone, Debug)]
pub struct For {
    pub whom: Whom,
    pub channel: &'static str,
    /// How they said yes to this, in a sentence.
    pub consent: String,
}

#[derive(Clone, Debug)]
pub enum Whom {
    New(NewPerson),
    /// Someone whom the helper entered before, by their id.
    Known(String),
}

/// What is raised.
#[derive(Clone, Debug)]
pub struct Matter {
    pub title: String,
    pub body: String,
    pub outcome: String,
    pub on_behalf: Option<For>,
}

/// The channels by which a helper takes something in.
pub const CHANNELS: [&str; 3] = ["paper", "telephone", "in-person"];

fn check(visit: &Visit, form: &mut Form) -> Matter {
    let w = &visit.w;
    let title = form.text(w, "what", "raise-what", 120);
    let body = form.text(w, "body", "raise-body", 4000);
    let outcomes: Vec<&str> = visit.place.outcomes.iter().map(|o| o.key.as_str()).collect();
    let outcome = form.one_of(w, "outcome", "raise-outcome", &outcomes);
    let on_behalf = (form.get("for") == "other").then(|| check_other(visit, form));
    Matter { title, body, outcome, on_behalf }
}

fn check_other(visit: &Visit, form: &mut Form) -> For {
    let w = &visit.w;
    let channel = form.one_of(w, "channel", "raise-channel", &CHANNELS);
    let channel = CHANNELS.into_iter().find(|c| *c == channel).unwrap_or("paper");
    let consent = form.text(w, "consent", "raise-consent", 300);
    let whom = match form.get("known").to_owned() {
        known if known.is_empty() => Whom::New(check_new(visit, form, &consent)),
        known => {
            let new = ["name", "hat", "address", "phone"];
            if new.iter().any(|field| !form.get(field).trim().is_empty()) {
                form.fault("known", w.t("raise-known-both"));
            }
            Whom::Known(known)
        }
    };
    For { whom, channel, consent }
}

fn check_new(visit: &Visit, form: &mut Form, consent: &str) -> NewPerson {
    let w = &visit.w;
    let name = form.text(w, "name", "raise-name", 100);
    let hats: Vec<Hat> = form.all("hat").filter_map(Hat::from_key).collect();
    if hats.is_empty() {
        form.fault("hat", w.t("raise-hat-missing"));
    }
    let address = form.text_or_none(w, "address", "raise-address", 300);
    let phone = form.text_or_none(w, "phone", "raise-phone", 40);
    if address.is_none() && phone.is_none() {
        form.fault("address", w.t("raise-address-missing"));
    }
    let way = if address.is_some() { Way::Post } else { Way::Telephone };
    NewPerson {
        name,
        hats: Hats::of(&hats),
        way,
        phone,
        address,
        language: if form.chosen("easy", "yes") { Language::Easy } else { Language::English },
        consent: consent.to_owned(),
        ..NewPerson::default()
    }
}

// What happens.

/// Writes a matter that someone raised, with its reply clock. Gives the thread's id.
pub fn write(
    tx: &Tx<'_>,
    viewer: &Viewer,
    matter: &Matter,
    answer_days: i64,
    once: &str,
) -> Result<trail::Kept<String>, Stop> {
    tx.only_once(once)?;
    let raised = Raised { place_id: tx.place_id().to_owned(), id: tx.id() };
    let me = viewer.person_id().ok_or(Stop::SignIn)?.to_owned();
    let (raiser, hats, helper, channel, consent) = match &matter.on_behalf {
        None => (me.clone(), viewer.hats(), None, "web", None),
        Some(other) => {
            let (person, hats) = whom(tx, viewer, &other.whom)?;
            (person, hats, Some(me), other.channel, Some(other.consent.clone()))
        }
    };
    let w = tx.write(viewer.may::<Raise>(&raised)?)?;
    let path = format!("/{}/threads/{}", raised.place_id, raised.id);
    let reply_by = end_of(date_of(tx.now() + answer_days * DAY));
    insert(&w, &raised, matter, &raiser, helper.as_deref(), channel, consent.as_deref(), reply_by)?;
    super::take_part_as(&w, &raiser, hats.bits())?;
    let overdue = serde_json::json!({ "thread": raised.id, "by": reply_by });
    w.later(&Job::new("overdue", overdue).not_before(reply_by + 1))?;
    w.once(once, &path)?;
    let detail = Detail::none()
        .say("title", matter.title.as_str())
        .say("outcome", matter.outcome.as_str())
        .by(channel)
        .on_behalf_of(helper.as_ref().map(|_| raiser.as_str()));
    Ok(w.keep(detail)?.with(raised.id))
}

/// Whoever it is raised for, with their hats: someone new is entered, and of those whom this helper entered it is one.
fn whom(tx: &Tx<'_>, helper: &Viewer, whom: &Whom) -> Result<(String, Hats), Stop> {
    match whom {
        Whom::New(person) => Ok((people::open::enter(tx, helper, person)?, person.hats)),
        Whom::Known(id) => {
            let known = people::open::can_help(tx, helper)?;
            let person = known.into_iter().find(|person| person.id == *id);
            let person = person.ok_or(Stop::Forbidden("raise-known-gone"))?;
            let hats = person.hats();
            Ok((person.id, hats))
        }
    }
}

#[allow(clippy::too_many_arguments, reason = "one for each column that differs")]
fn insert(
    w: &trail::Writing<'_, '_, Raise>,
    raised: &Raised,
    matter: &Matter,
    raiser: &str,
    helper: Option<&str>,
    channel: &str,
    consent: Option<&str>,
    reply_by: i64,
) -> Result<(), Stop> {
    w.exec(
        "insert into thread (place_id, id, title, body, outcome, stage, who, raised_by, entered_by, \
         channel, consent, raised_at, reply_by, clock_by, clock_kind, statements, votes, people, \
         people_community, people_using, people_providing, people_commissioning, moved_at) \
         values ($1, $2, $3, $4, $5, 'raised', 'members', $6, $7, $8, $9, $10, $11, $11, 'reply', \
         0, 0, 0, 0, 0, 0, 0, $10)",
        params![
            &raised.place_id, &raised.id, &matter.title, &matter.body, &matter.outcome, raiser,
            helper, channel, consent, w.now(), reply_by
        ],
    )?;
    w.exec(
        "insert into stage (place_id, id, thread_id, stage, at, by_id) values ($1, $2, $3, $4, $5, $6)",
        params![
            &raised.place_id, format!("{}.raised", raised.id), &raised.id, Stage::Raised.key(),
            w.now(), raiser
        ],
    )?;
    Ok(())
}

/// The permit is asked for again inside the transaction; here, so that nobody writes in vain.
fn may_raise(visit: &Visit) -> Result<(), Stop> {
    let raised = Raised { place_id: visit.place.slug.clone(), id: String::new() };
    Ok(visit.viewer.may::<Raise>(&raised).map(drop)?)
}

pub async fn post(visit: Visit, mut form: Form) -> Result<Response, Stop> {
    may_raise(&visit)?;
    let matter = check(&visit, &mut form);
    if form.is_faulty() {
        return ask(&visit, &form).await;
    }
    let (viewer, once) = (visit.viewer.clone(), form.once().to_owned());
    let days = visit.place.promise("answer", visit.now());
    let id = visit
        .house
        .store
        .act(&visit.place.slug, move |tx| write(tx, &viewer, &matter, days, &once))
        .await?;
    Ok(done(&visit.to(&format!("/threads/{id}")), "raise-done"))
}

// What is shown.

pub async fn get(visit: Visit) -> Result<Response, Stop> {
    may_raise(&visit)?;
    let other = ground::page::asked(&visit.query, "for").as_deref() == Some("other");
    let form = Form::with(&[("for", if other { "other" } else { "me" })]);
    ask(&visit, &form).await
}

/// Those for whom this viewer can raise something and who are here already: ids and names.
async fn known(visit: &Visit) -> Result<Vec<Choice>, Stop> {
    let viewer = visit.viewer.clone();
    let known = visit.house.store.read(move |db| Ok(people::open::can_help(db, &viewer)?)).await?;
    Ok(known.into_iter().map(|person| (person.id, person.name, String::new())).collect())
}

async fn ask(visit: &Visit, form: &Form) -> Result<Response, Stop> {
    let w = &visit.w;
    let outcomes = visit
        .place
        .outcomes
        .iter()
        .map(|o| (o.key.clone(), o.text.clone(), String::new()))
        .collect();
    let hats = Hat::ALL
        .iter()
        .map(|h| {
            (h.key().to_owned(), w.t(&format!("{}-their", h.word())).into_owned(), String::new())
        })
        .collect();
    let other = form.get("for") == "other";
    let key = if other { "raise-other" } else { "raise" };
    let mut page = Ask::new(w, key, visit.to("/raise"), visit.to(""))
        .field("for", Kind::Hidden)
        .line("what")
        .area("body", 6)
        .field("outcome", Kind::Radios(outcomes));
    if other {
        let known = known(visit).await?;
        if !known.is_empty() {
            page = page.field("known", Kind::Select(known));
        }
        page = page
            .line("name")
            .field("hat", Kind::Checks(hats))
            .radios("channel", &CHANNELS)
            .line("consent")
            .area("address", 3)
            .field("phone", Kind::Line("tel"))
            .checks("easy", &["yes"]);
    }
    page.show(visit, form)
}
