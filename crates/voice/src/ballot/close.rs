//! Close the ballot: every envelope is opened, the votes are counted by the published rule, and file,
//! reasons and checkpoint are published. It closes by itself after its last day; before that with a
//! reason, which stands on the record.

use super::hats::{Cast, Shown};
use super::vote::Vote;
use super::{Ballot, Envelope, count, open_one, roll, sheets};
use crate::decision::Decision;
use crate::thread::{self, Thread};
use axum::extract::Path;
use axum::response::Response;
use ground::ask::Ask;
use ground::fact::Fact;
use ground::form::Form;
use ground::hat::Hat;
use ground::house::House;
use ground::outbox::{Hands, Job};
use ground::page::done;
use ground::params;
use ground::permit::{Act, Role};
use ground::seal::Keys;
use ground::stop::Stop;
use ground::trail::{Detail, Tx, Writing};
use ground::viewer::Viewer;
use ground::visit::Visit;
use serde_json::json;

// Who may.

/// Close and count a ballot.
pub struct CloseBallot;

impl Act for CloseBallot {
    type On = Thread;
    const FACT: Fact = Fact::BallotClose;
    const MAY: &'static [Role] = &[Role::Owner, Role::Steward];
    const REFUSAL: &'static str = "refused-not-owner";
}

// What happens.

/// Opens every envelope. The votes come out in the order of their receipts.
fn opened(tx: &Tx<'_>, keys: &Keys, ballot: &Ballot) -> Result<Vec<Cast>, Stop> {
    let (place, d) = (tx.place_id(), &ballot.decision);
    let name = ballot.box_name(place);
    let open = |id: &str, sealed: &str, channel: &'static str, person: Option<&str>| {
        let text = keys.envelopes.open(&name, id, sealed)?;
        let envelope: Envelope = serde_json::from_str(&text).map_err(Stop::broken)?;
        let vote = Vote::parse(&envelope.vote, ballot.marks())
            .ok_or_else(|| Stop::broken("a ballot cannot be read"))?;
        Ok::<_, Stop>(Cast {
            receipt: envelope.receipt,
            hat: envelope.hat.as_deref().and_then(Hat::from_key),
            ward: envelope.ward,
            channel,
            vote,
            because: envelope.because,
            person: person.filter(|_| !ballot.is_secret()).map(str::to_owned),
            spent: None,
        })
    };
    let mut cast = Vec::new();
    for line in roll(tx, place, &d.thread_id, d.run)? {
        if let Some(sealed) = &line.sealed {
            let id = format!("{}.{}.{}", d.thread_id, d.run, line.person_id);
            cast.push(open(&id, sealed, "web", Some(&line.person_id))?);
        }
    }
    for sheet in sheets(tx, place, &d.thread_id, d.run)? {
        if let Some(sealed) = &sheet.sealed {
            cast.push(open(&sheet.id, sealed, "paper", None)?);
        }
    }
    cast.sort_by(|a, b| a.receipt.cmp(&b.receipt));
    Ok(cast)
}

/// Writes the votes without their voters, and takes every envelope away.
fn publish(
    w: &Writing<'_, '_, CloseBallot>,
    id: &str,
    d: &Decision,
    cast: &[Cast],
    shown: &Shown,
) -> Result<(), Stop> {
    let place = w.on().place_id.as_str();
    for c in cast {
        let hat = c.hat.filter(|_| shown.hats_published).map(Hat::key);
        let channel = if shown.channels_published { c.channel } else { "either" };
        w.exec(
            "insert into ballot (place_id, id, thread_id, run, receipt, hat, channel, body, person_id) \
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            params![
                place, format!("{id}.{}", c.receipt), &d.thread_id, d.run, &c.receipt, hat,
                channel, c.vote.text(), c.person.clone()
            ],
        )?;
    }
    for table in ["roll", "sheet"] {
        let sql = format!(
            "update {table} set sealed = null where place_id = $1 and thread_id = $2 and run = $3"
        );
        w.exec(&sql, params![place, &d.thread_id, d.run])?;
    }
    Ok(())
}

/// Counts, publishes and unties: what a person voted is known to nobody after this.
fn write(
    w: &Writing<'_, '_, CloseBallot>,
    tx: &Tx<'_>,
    keys: &Keys,
    ballot: &Ballot,
    small: i64,
) -> Result<Detail, Stop> {
    let (place, d) = (tx.place_id(), &ballot.decision);
    let mut cast = opened(tx, keys, ballot)?;
    let counted = count::count(place, ballot, &mut cast, small)?;
    let id = format!("{}.{}", d.thread_id, d.run);
    publish(w, &id, d, &cast, &counted.shown)?;
    let hash = count::hash(&counted.file);
    let signature = keys.sign(&count::signed(place, &d.thread_id, d.run, &counted.rule, &hash));
    let shown = serde_json::to_string(&counted.shown).map_err(Stop::broken)?;
    w.exec(
        "insert into tally (place_id, id, thread_id, run, method, rule, at, file_name, file, file_hash, \
         signature, answer, shown) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        params![
            place, &id, &d.thread_id, d.run, &d.method, &counted.rule, w.now(), &counted.file_name,
            &counted.file, &hash, &signature, &counted.answer, &shown
        ],
    )?;
    let result = if counted.shown.stands { "stands" } else { "falls" };
    w.exec(
        "update decision set made_at = $3, made_by = $4, result = $5 \
         where place_id = $1 and id = $2",
        params![
            place,
            &d.thread_id,
            w.now(),
            w.permit().who().person_id().map(str::to_owned),
            result
        ],
    )?;
    if counted.shown.stands {
        crate::round::reopen::later(w, d)?;
    }
    // Whoever put a choice on the list hears what became of it.
    let path = format!("{}/result", w.on().path());
    for choice in &ballot.choices {
        let won = counted.shown.stands && counted.shown.winners.contains(&choice.number);
        let key = if won { "mail-choice-won" } else { "mail-choice-not-won" };
        let parts = [("title", choice.title.as_str())];
        w.later(&w.on().tells(&choice.made_by, key, &parts, &path))?;
    }
    w.later(&Job::new("ballot-shut", json!({ "thread": d.thread_id, "run": d.run })))?;
    Ok(Detail::none()
        .say("run", d.run)
        .say("rule", counted.rule.as_str())
        .say("ballots", cast.len() as i64)
        .say("winners", counted.shown.winners.clone())
        .say("result", result)
        .say("file_sha256", hash.as_str()))
}

/// The whole act. `early` is why it is closed before its last day is over.
async fn close(
    house: &House,
    viewer: Viewer,
    thread_id: &str,
    run: Option<i64>,
    early: Option<String>,
) -> Result<(), Stop> {
    let (place_id, keys) = (viewer.place_id().to_owned(), house.keys.clone());
    let place = house.place(&place_id).ok_or(Stop::NotFound)?;
    let (id, small) = (thread_id.to_owned(), place.small(house.now()));
    house
        .store
        .act(&place_id, move |tx| {
            let thread = thread::find(tx, &viewer, &id, tx.now())?;
            let w = tx.write(viewer.may::<CloseBallot>(&thread)?)?;
            let ballot = open_one(tx, &thread)?;
            if run.is_some_and(|run| run != ballot.decision.run) {
                return Err(Stop::Forbidden("refused-no-ballot"));
            }
            if early.is_none() && !ballot.is_due(tx.now()) {
                return Err(Stop::Forbidden("refused-ballot-early"));
            }
            let mut detail = write(&w, tx, &keys, &ballot, small)?;
            if let Some(why) = early.as_ref().filter(|_| !ballot.is_due(tx.now())) {
                detail = detail.say("early", why.as_str());
                w.exec(
                    "update decision set reason = $3 where place_id = $1 and id = $2",
                    params![tx.place_id(), &thread.id, why],
                )?;
            }
            w.keep(detail)
        })
        .await?;
    // The checkpoint over the record in which the count stands now.
    ground::trail::seal_all(&house.store, &house.keys, &place_id).await.map(drop)
}

/// The jobs of ballots: they close by themselves, and then the key of their envelopes is destroyed.
pub fn hands() -> Hands {
    Hands::default()
        .on("ballot-close", |house, place, body| async move {
            let id = body["thread"].as_str().unwrap_or_default().to_owned();
            let closed = close(&house, Viewer::system(&place), &id, body["run"].as_i64(), None);
            match closed.await {
                // Someone closed it before.
                Err(Stop::Forbidden("refused-no-ballot") | Stop::NotFound) => Ok(()),
                other => other,
            }
        })
        .on("ballot-shut", |house, place, body| async move {
            let id = body["thread"].as_str().unwrap_or_default();
            let run = body["run"].as_i64().unwrap_or_default();
            house.keys.envelopes.destroy(&super::box_name(&place, id, run))
        })
}

pub async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<CloseBallot>(&thread)?);
    let (t, now) = (thread.clone(), visit.now());
    let ballot = visit.house.store.read(move |db| open_one(db, &t)).await?;
    let early = (!ballot.is_due(now)).then(|| form.text(&visit.w, "why", "ballot-close-why", 500));
    if form.is_faulty() {
        return ask(&visit, &thread, &form);
    }
    close(&visit.house, visit.viewer.clone(), &id, None, early).await?;
    Ok(done(&format!("{}/result", thread.path()), "ballot-close-done"))
}

// What is shown.

pub async fn get(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<CloseBallot>(&thread)?);
    let t = thread.clone();
    visit.house.store.read(move |db| open_one(db, &t).map(drop)).await?;
    ask(&visit, &thread, &Form::default())
}

fn ask(visit: &Visit, thread: &Thread, form: &Form) -> Result<Response, Stop> {
    let back = format!("{}/result", thread.path());
    Ask::new(&visit.w, "ballot-close", format!("{}/ballot/close", thread.path()), back)
        .about(&thread.title)
        .area("why", 3)
        .show(visit, form)
}
