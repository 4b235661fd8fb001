//! Appeal against a decision. It goes to three people of the place who have no part in the matter, drawn
//! by lot: the seed is the newest link of the public record, which nobody can choose and everybody can
//! look up. All tickets are published with the numbers of the draw, and nobody's name: see [`super::draw`].

use super::draw::{self, SEATS, Ticket, tickets};
use crate::decision::{self, Decision};
use crate::thread::{self, Thread};
use axum::extract::Path;
use axum::response::Response;
use ground::ask::Ask;
use ground::clock::{DAY, date_of, end_of};
use ground::fact::Fact;
use ground::form::Form;
use ground::page::done;
use ground::permit::{Act, Role};
use ground::seal::Keys;
use ground::stop::Stop;
use ground::store::{Db, DbResult};
use ground::trail::{Detail, Tx, Writing};
use ground::viewer::Viewer;
use ground::visit::Visit;
use ground::{params, person, row};
use std::collections::BTreeSet;

row! {
    /// An appeal.
    #[derive(Clone, Debug)]
    pub struct Appeal {
        pub run: i64,
        pub person_id: String,
        pub why: String,
        pub at: i64,
        pub seed: String,
        /// All tickets, a line each, the lowest first: the ticket, a space, and its number.
        pub tickets: String,
        /// `again` or `stays`.
        pub result: Option<String>,
        pub ended_at: Option<i64>,
    }
}

row! {
    /// One of the three.
    #[derive(Clone, Debug)]
    pub struct Seat {
        pub person_id: String,
        pub ticket: String,
        pub declined_at: Option<i64>,
        /// `again` or `stays`.
        pub says: Option<String>,
        pub why: Option<String>,
    }
}

pub fn of(db: &Db<'_>, place: &str, thread: &str, run: i64) -> DbResult<Option<Appeal>> {
    let sql =
        format!("select {} from decision_appeal where place_id = $1 and id = $2", Appeal::COLUMNS);
    db.one(&sql, params![place, format!("{thread}.{run}")])
}

/// The seats of an appeal, by ticket: also those that were declined.
pub fn seats(db: &Db<'_>, place: &str, thread: &str, run: i64) -> DbResult<Vec<Seat>> {
    let sql = format!(
        "select {} from appeal_seat where place_id = $1 and thread_id = $2 and run = $3 \
         order by ticket",
        Seat::COLUMNS
    );
    db.all(&sql, params![place, thread, run])
}

// Who may.

/// Appeal against a decision.
pub struct AppealDecision;

impl Act for AppealDecision {
    type On = Thread;
    const FACT: Fact = Fact::DecisionAppeal;
    const MAY: &'static [Role] = &[Role::Participant];
    const REFUSAL: &'static str = "refused-not-invited";
}

// What happens.

/// Everyone who has a part in the matter, or shares a group with the three whose matter it is most.
fn connected(tx: &Tx<'_>, thread: &Thread, appellant: &str) -> Result<BTreeSet<String>, Stop> {
    let (place, id) = (tx.place_id(), &thread.id);
    let mut all = BTreeSet::from([appellant.to_owned(), thread.raised_by.clone()]);
    all.extend(thread.owner_id.clone());
    all.extend(thread.entered_by.clone());
    for sql in [
        "select person_id from taken_part where place_id = $1 and thread_id = $2",
        "select person_id from invited where place_id = $1 and thread_id = $2",
        "select person_id from drafter where place_id = $1 and thread_id = $2",
    ] {
        all.extend(tx.all::<(String,)>(sql, params![place, id])?.into_iter().map(|(id,)| id));
    }
    let near = [Some(appellant), Some(thread.raised_by.as_str()), thread.owner_id.as_deref()];
    for someone in near.into_iter().flatten() {
        let Some(me) = person::me(tx, place, someone)? else { continue };
        for group in me.groups {
            let members = people::open::members(tx, &Viewer::system(place), &group)?;
            all.extend(members.into_iter().map(|m| m.id));
        }
    }
    Ok(all)
}

/// Gives a seat to whoever holds a ticket, and tells them.
pub fn seat<A: Act<On = Thread>>(
    w: &Writing<'_, '_, A>,
    run: i64,
    ticket: &str,
    person: &str,
) -> DbResult<()> {
    let thread = w.on();
    w.exec(
        "insert into appeal_seat (place_id, id, thread_id, run, person_id, ticket, drawn_at) \
         values ($1, $2, $3, $4, $5, $6, $7)",
        params![
            &thread.place_id,
            format!("{}.{run}.{person}", thread.id),
            &thread.id,
            run,
            person,
            ticket,
            w.now()
        ],
    )?;
    // Whoever is to judge a matter that is for those invited has to be able to read it.
    if thread.who == "invited" {
        w.exec(
            "insert into invited (place_id, id, thread_id, person_id, at) \
             values ($1, $2, $3, $4, $5) on conflict (place_id, id) do nothing",
            params![
                &thread.place_id,
                format!("{}.{person}", thread.id),
                &thread.id,
                person,
                w.now()
            ],
        )?;
    }
    let path = format!("{}/appeal", thread.path());
    w.later(&thread.tells(person, "mail-drawn", &[("title", thread.title.as_str())], &path))
}

fn write(
    w: &Writing<'_, '_, AppealDecision>,
    tx: &Tx<'_>,
    keys: &Keys,
    why: &str,
    days: i64,
) -> Result<Detail, Stop> {
    let (place, thread) = (tx.place_id(), w.on());
    let decision = decision::of(tx, place, &thread.id)?.filter(Decision::stands);
    let decision = decision.ok_or(Stop::Forbidden("refused-nothing-to-appeal"))?;
    if decision.made_at.is_some_and(|at| end_of(date_of(at + days * DAY)) < w.now()) {
        return Err(Stop::Forbidden("refused-appeal-late"));
    }
    if of(tx, place, &thread.id, decision.run)?.is_some() {
        return Err(Stop::Forbidden("refused-appeal-there"));
    }
    let me = w.permit().who().me().filter(|me| !me.guest);
    let me = me.ok_or(Stop::Forbidden("refused-guest"))?;
    let seed = tx.public_link();
    let number = |person: &str| draw::number(keys, &thread.id, person);
    let connected = connected(tx, thread, &me.id)?;
    let drawn = tickets(&seed, &number, &person::members(tx, place)?, &connected);
    if drawn.len() < SEATS {
        return Err(Stop::Forbidden("refused-appeal-few"));
    }
    let line = |t: &Ticket| format!("{} {}", t.ticket, t.number);
    let list: Vec<String> = drawn.iter().map(line).collect();
    w.exec(
        "insert into decision_appeal (place_id, id, thread_id, run, person_id, why, at, seed, tickets) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        params![
            place, format!("{}.{}", thread.id, decision.run), &thread.id, decision.run, &me.id, why,
            w.now(), &seed, list.join("\n")
        ],
    )?;
    for t in drawn.iter().take(SEATS) {
        seat(w, decision.run, &t.ticket, &t.person)?;
    }
    Ok(Detail::none()
        .unnamed()
        .say("why", why)
        .say("seed", seed)
        .say("tickets", drawn.len() as i64)
        .say("drawn", drawn.iter().take(SEATS).map(|t| t.ticket.clone()).collect::<Vec<_>>()))
}

pub async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<AppealDecision>(&thread)?);
    let why = form.text(&visit.w, "why", "decision-appeal-why", 1500);
    if form.is_faulty() {
        return ask(&visit, &thread, &form);
    }
    let keys = visit.house.keys.clone();
    let days = visit.place.promise("appeal", visit.now());
    thread::change::<AppealDecision, _>(&visit, &id, form.once(), move |w, tx| {
        write(w, tx, &keys, &why, days)
    })
    .await?;
    Ok(done(&format!("{}/appeal", thread.path()), "decision-appeal-done"))
}

// What is shown.

pub async fn get(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<AppealDecision>(&thread)?);
    ask(&visit, &thread, &Form::default())
}

fn ask(visit: &Visit, thread: &Thread, form: &Form) -> Result<Response, Stop> {
    let path = format!("{}/decision/appeal", thread.path());
    Ask::new(&visit.w, "decision-appeal", path, thread.path())
        .about(&thread.title)
        .area("why", 5)
        .show(visit, form)
}
