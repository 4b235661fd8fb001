//! Vote. What is chosen goes into a sealed envelope under the voter's name; voting again, until the
//! ballot closes, puts another envelope in its place. The receipt finds the vote in the published list.

use super::vote::Vote;
use super::way::{Marks, Way};
use super::{Ballot, Envelope, OnRoll, on_roll, taking_votes};
use crate::choice::pounds;
use crate::thread::{self, Thread, take_part};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use ground::fact::Fact;
use ground::form::Form;
use ground::hat::{Hat, Hats};
use ground::page::{Frame, page, refused};
use ground::params;
use ground::permit::{Act, Role};
use ground::stop::Stop;
use ground::store::Db;
use ground::trail::{Detail, Tx, Writing};
use ground::visit::Visit;
use ground::words::Words;

// Who may.

/// Vote.
pub struct CastBallot;

impl Act for CastBallot {
    type On = Thread;
    const FACT: Fact = Fact::BallotCast;
    const MAY: &'static [Role] = &[Role::Participant];
    const REFUSAL: &'static str = "refused-not-invited";
}

/// The permit, for someone who belongs to the place: a guest could come again as another guest.
pub fn may_vote(visit: &Visit, thread: &Thread) -> Result<(), Stop> {
    drop(visit.viewer.may::<CastBallot>(thread)?);
    if visit.viewer.is_member() { Ok(()) } else { Err(Stop::Forbidden("refused-guest-vote")) }
}

/// The ballot that someone can vote in now, and their line of the roll. Only those who belonged to the
/// place when it was opened can, and nobody who was given a sheet of paper.
pub fn theirs(
    db: &Db<'_>,
    thread: &Thread,
    person: &str,
    now: i64,
) -> Result<(Ballot, Option<OnRoll>), Stop> {
    let ballot = taking_votes(db, thread, now)?;
    if !ballot.asks(db, &thread.place_id, person)? {
        return Err(Stop::Forbidden("refused-joined-later"));
    }
    let there = on_roll(db, &thread.place_id, &thread.id, ballot.decision.run, person)?;
    if there.as_ref().is_some_and(|r| r.channel == "paper") {
        return Err(Stop::Forbidden("refused-has-paper"));
    }
    Ok((ballot, there))
}

// What is asked.

/// The hat that the vote is cast in: the only one that someone wears, or the one they choose.
pub fn hat_of(form: &mut Form, visit: &Visit, hats: Hats) -> Option<Hat> {
    let worn: Vec<Hat> = hats.iter().collect();
    match worn.as_slice() {
        [] => None,
        [one] => Some(*one),
        many => {
            let chosen = Hat::from_key(form.get("hat")).filter(|h| many.contains(h));
            if chosen.is_none() {
                form.fault("hat", visit.w.t("ballot-hat-missing"));
            }
            chosen
        }
    }
}

/// What someone voted, before it is sealed.
pub struct Voted {
    pub vote: Vote,
    pub hat: Option<Hat>,
    pub because: Option<String>,
}

pub fn check(visit: &Visit, ballot: &Ballot, form: &mut Form) -> Voted {
    let numbers = ballot.numbers();
    let vote = ballot.rules(&numbers).read(&visit.w, form);
    Voted {
        hat: hat_of(form, visit, visit.viewer.hats()),
        because: form.text_or_none(&visit.w, "because", "ballot-because", 500),
        vote,
    }
}

// What happens.

/// Seals a vote under its voter's name; gives the receipt.
pub fn write(
    w: &Writing<'_, '_, CastBallot>,
    tx: &Tx<'_>,
    ballot: &Ballot,
    voted: &Voted,
    envelopes: &ground::envelope::Envelopes,
) -> Result<String, Stop> {
    let (place, thread, run) = (tx.place_id(), &w.on().id, ballot.decision.run);
    let me = w.permit().who().me().ok_or(Stop::SignIn)?;
    let (receipt, id) = (super::code(3), format!("{thread}.{run}.{}", me.id));
    let envelope = Envelope {
        receipt: receipt.clone(),
        hat: voted.hat.map(|h| h.key().to_owned()),
        ward: ground::person::ward(tx, place, &me.id)?,
        vote: voted.vote.text(),
        because: voted.because.clone(),
    };
    let text = serde_json::to_string(&envelope).map_err(Stop::broken)?;
    let sealed = envelopes.seal(&ballot.box_name(place), &id, &text)?;
    let hat = voted.hat.map(Hat::key).unwrap_or_default();
    w.exec(
        "insert into roll (place_id, id, thread_id, run, person_id, hat, channel, at, sealed) \
         values ($1, $2, $3, $4, $5, $6, 'web', $7, $8) on conflict (place_id, id) do update set \
         hat = excluded.hat, at = excluded.at, sealed = excluded.sealed",
        params![place, &id, thread, run, &me.id, hat, w.now(), sealed],
    )?;
    take_part(w)?;
    Ok(receipt)
}

pub async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    may_vote(&visit, &thread)?;
    let (ballot, _) = read(&visit, &thread).await?;
    let voted = check(&visit, &ballot, &mut form);
    if form.is_faulty() {
        return refused(&CastPage::of(&visit, &thread, &ballot, form, false));
    }
    let says = voted.vote.says(&visit.w, &|n| ballot.title(n));
    let (viewer, envelopes) = (visit.viewer.clone(), visit.house.keys.envelopes.clone());
    let receipt = visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let thread = thread::find(tx, &viewer, &id, tx.now())?;
            let w = tx.write(viewer.may::<CastBallot>(&thread)?)?;
            let me = viewer.person_id().unwrap_or_default();
            let (ballot, _) = theirs(tx, &thread, me, tx.now())?;
            let receipt = write(&w, tx, &ballot, &voted, &envelopes)?;
            Ok(w.keep(Detail::none().by("web"))?.with(receipt))
        })
        .await?;
    page(&ReceiptPage {
        frame: visit.frame("receipt"),
        path: thread.path(),
        title: thread.title.clone(),
        receipt,
        says,
        secret: ballot.is_secret(),
        until: visit.w.day(ballot.decision.closes_at.unwrap_or_default()),
    })
}

// What is shown.

/// The open ballot, and whether the viewer voted already.
pub async fn read(visit: &Visit, thread: &Thread) -> Result<(Ballot, bool), Stop> {
    let (t, me) = (thread.clone(), visit.viewer.person_id().unwrap_or_default().to_owned());
    let now = visit.now();
    visit
        .house
        .store
        .read(move |db| theirs(db, &t, &me, now).map(|(ballot, there)| (ballot, there.is_some())))
        .await
}

pub async fn get(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    may_vote(&visit, &thread)?;
    let (ballot, voted) = read(&visit, &thread).await?;
    page(&CastPage::of(&visit, &thread, &ballot, Form::default(), voted))
}

/// A choice as it stands on the ballot.
pub struct Line {
    pub number: i64,
    pub title: String,
    pub body: String,
    pub cost: String,
    /// What the check said; empty where nothing was to be checked.
    pub checked: String,
}

#[derive(Template)]
#[template(path = "ballot/cast.html")]
pub struct CastPage {
    frame: Frame,
    path: String,
    title: String,
    question: String,
    way: &'static str,
    says: Vec<String>,
    kind: &'static str,
    lines: Vec<Line>,
    /// The values of a mark or a rank, with their labels.
    values: Vec<(String, String, String)>,
    hats: Vec<(String, String, String)>,
    asks_because: bool,
    voted: bool,
    form: Form,
}

/// The choices as they stand on a ballot.
pub fn lines(w: &Words, ballot: &Ballot) -> Vec<Line> {
    let budget = ballot.way() == Way::EqualShares;
    let checked = |c: &crate::choice::Choice| match (&c.feasible, &c.note) {
        (Some(word), note) => {
            let said = w.t(&format!("choice-state-{word}"));
            format!("{said} {}", note.as_deref().unwrap_or_default()).trim().to_owned()
        }
        (None, _) if budget => w.t("choice-state-unchecked").into_owned(),
        _ => String::new(),
    };
    let line = |c: &crate::choice::Choice| Line {
        number: c.number,
        title: c.title.clone(),
        body: c.body.clone(),
        cost: c.cost.map(pounds).unwrap_or_default(),
        checked: checked(c),
    };
    ballot.choices.iter().map(line).collect()
}

/// What a mark or a rank can be, with its label.
pub fn values(w: &Words, ballot: &Ballot) -> Vec<(String, String, String)> {
    let plain = |n: i64, label: String| (n.to_string(), label, String::new());
    match ballot.marks() {
        Marks::Ticks => Vec::new(),
        Marks::Scores => {
            let top = ballot.decision.top_mark;
            let label = |n: i64| match n {
                0 => w.n("ballot-score-least", n),
                n if n == top => w.n("ballot-score-most", n),
                n => n.to_string(),
            };
            (0..=top).map(|n| plain(n, label(n))).collect()
        }
        Marks::Points => (0..=ballot.decision.top_mark).map(|n| plain(n, n.to_string())).collect(),
        Marks::Ranks => {
            (1..=ballot.choices.len() as i64).map(|n| plain(n, w.n("ballot-rank", n))).collect()
        }
    }
}

impl CastPage {
    pub fn of(visit: &Visit, thread: &Thread, ballot: &Ballot, form: Form, voted: bool) -> Self {
        let (w, d) = (&visit.w, &ballot.decision);
        let worn: Vec<Hat> = visit.viewer.hats().iter().collect();
        let hat = |h: &Hat| (h.key().to_owned(), w.t(&h.word()).into_owned(), String::new());
        Self {
            frame: visit.frame("ballot"),
            path: thread.path(),
            title: thread.title.clone(),
            question: d.question.clone().unwrap_or_default(),
            way: ballot.way().key(),
            says: super::show::rules_say(visit, ballot),
            kind: ballot.marks().key(),
            lines: lines(w, ballot),
            values: values(w, ballot),
            hats: if worn.len() > 1 { worn.iter().map(hat).collect() } else { Vec::new() },
            asks_because: ballot.counts_each_hat(),
            voted,
            form,
        }
    }
}

#[derive(Template)]
#[template(path = "ballot/receipt.html")]
struct ReceiptPage {
    frame: Frame,
    path: String,
    title: String,
    receipt: String,
    says: Vec<String>,
    secret: bool,
    until: String,
}
