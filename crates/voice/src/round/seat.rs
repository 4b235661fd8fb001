//! The three who were drawn: each says whether it is decided again or stays, and why, or leaves the seat
//! to the next ticket. Two of the three decide. Everyone reads the reasons, and nobody's name.

use super::appeal::{self, Appeal, Seat};
use super::draw::{self, SEATS, ticket};
use super::reopen;
use crate::decision;
use crate::thread::{self, Thread};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use ground::fact::Fact;
use ground::form::Form;
use ground::page::{Frame, done, page, refused};
use ground::permit::{Act, Role};
use ground::stop::Stop;
use ground::trail::{Detail, Tx, Writing};
use ground::visit::Visit;
use ground::{params, person};

// Who may. Whoever was drawn may not have taken part: that they may see the matter is enough, and the
// seat is asked for inside.

/// Say what becomes of an appeal, as one of the three.
pub struct SayAppeal;

impl Act for SayAppeal {
    type On = Thread;
    const FACT: Fact = Fact::AppealSay;
    const MAY: &'static [Role] = &[Role::Member];
    const REFUSAL: &'static str = "refused-not-drawn";
}

/// Leave the seat to the next ticket.
pub struct DeclineSeat;

impl Act for DeclineSeat {
    type On = Thread;
    const FACT: Fact = Fact::AppealDecline;
    const MAY: &'static [Role] = &[Role::Member];
    const REFUSAL: &'static str = "refused-not-drawn";
}

pub const SAYS: [&str; 2] = ["again", "stays"];

// What happens.

/// The appeal that is open, and the viewer's seat in it.
fn mine<A: Act<On = Thread>>(
    w: &Writing<'_, '_, A>,
    tx: &Tx<'_>,
) -> Result<(Appeal, Seat, Vec<Seat>), Stop> {
    let (place, thread) = (tx.place_id(), &w.on().id);
    let run = decision::of(tx, place, thread)?.ok_or(Stop::NotFound)?.run;
    let appeal = appeal::of(tx, place, thread, run)?.filter(|a| a.ended_at.is_none());
    let appeal = appeal.ok_or(Stop::Forbidden("refused-no-appeal"))?;
    let all = appeal::seats(tx, place, thread, run)?;
    let me = w.permit().who().person_id().unwrap_or_default();
    let seat = all.iter().find(|s| s.person_id == me && s.declined_at.is_none()).cloned();
    Ok((appeal, seat.ok_or(Stop::Forbidden("refused-not-drawn"))?, all))
}

/// The ticket of a line of the published list.
fn ticket_of(line: &str) -> &str {
    line.split(' ').next().unwrap_or_default()
}

fn key(thread: &str, run: i64, person: &str) -> String {
    format!("{thread}.{run}.{person}")
}

fn say(w: &Writing<'_, '_, SayAppeal>, tx: &Tx<'_>, says: &str, why: &str) -> Result<Detail, Stop> {
    let (place, thread) = (tx.place_id(), w.on());
    let (appeal, seat, all) = mine(w, tx)?;
    w.exec(
        "update appeal_seat set says = $3, why = $4, said_at = $5 where place_id = $1 and id = $2",
        params![place, key(&thread.id, appeal.run, &seat.person_id), says, why, w.now()],
    )?;
    let others = all.iter().filter(|s| s.ticket != seat.ticket && s.declined_at.is_none());
    let same = others.filter(|s| s.says.as_deref() == Some(says)).count() + 1;
    let detail = Detail::none().unnamed().say("says", says).say("why", why);
    if same * 2 <= SEATS {
        return Ok(detail);
    }
    w.exec(
        "update decision_appeal set result = $3, ended_at = $4 where place_id = $1 and id = $2",
        params![place, format!("{}.{}", thread.id, appeal.run), says, w.now()],
    )?;
    if says == "again" {
        reopen::write(w, "appeal")?;
    }
    let key = if says == "again" { "mail-appeal-again" } else { "mail-appeal-stays" };
    let parts = [("title", thread.title.as_str())];
    w.later(&thread.tells(&appeal.person_id, key, &parts, &format!("{}/appeal", thread.path())))?;
    Ok(detail.say("result", says))
}

pub async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<SayAppeal>(&thread)?);
    let says = form.one_of(&visit.w, "says", "seat-says", &SAYS);
    let why = form.text(&visit.w, "why", "seat-why", 1500);
    if form.is_faulty() {
        return show(&visit, &thread, form).await;
    }
    thread::change::<SayAppeal, _>(&visit, &id, form.once(), move |w, tx| say(w, tx, &says, &why))
        .await?;
    Ok(done(&format!("{}/appeal", thread.path()), "seat-done"))
}

pub async fn post_decline(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    form: Form,
) -> Result<Response, Stop> {
    let keys = visit.house.keys.clone();
    thread::change::<DeclineSeat, _>(&visit, &id, form.once(), move |w, tx| {
        let (place, thread) = (tx.place_id(), w.on());
        let (appeal, seat, all) = mine(w, tx)?;
        // The next ticket that had no seat yet, and whose it is.
        let free = |t: &&str| all.iter().all(|s| s.ticket != *t);
        let next = appeal.tickets.lines().map(ticket_of).find(free);
        let next = next.ok_or(Stop::Forbidden("refused-no-next"))?.to_owned();
        let whose = person::members(tx, place)?
            .into_iter()
            .find(|id| ticket(&appeal.seed, &draw::number(&keys, &thread.id, id)) == next)
            .ok_or(Stop::Forbidden("refused-no-next"))?;
        w.exec(
            "update appeal_seat set declined_at = $3 where place_id = $1 and id = $2",
            params![place, key(&thread.id, appeal.run, &seat.person_id), w.now()],
        )?;
        appeal::seat(w, appeal.run, &next, &whose)?;
        Ok(Detail::none().say("next", next))
    })
    .await?;
    Ok(done(&visit.to(&format!("/threads/{id}/appeal")), "seat-decline-done"))
}

// What is shown.

pub struct Row {
    pub ticket: String,
    pub state: String,
    pub why: String,
}

#[derive(Template)]
#[template(path = "round/appeal.html")]
struct AppealPage {
    frame: Frame,
    path: String,
    title: String,
    state: String,
    why: String,
    seed: String,
    seats: Vec<Row>,
    tickets: Vec<String>,
    /// The viewer's number in the draw, if they were drawn.
    number: Option<String>,
    sits: bool,
    says: Vec<(String, String, String)>,
    form: Form,
}

pub async fn get(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    show(&visit, &thread, Form::default()).await
}

async fn show(visit: &Visit, thread: &Thread, form: Form) -> Result<Response, Stop> {
    let t = thread.clone();
    let (appeal, seats) = visit
        .house
        .store
        .read(move |db| {
            let run = decision::of(db, &t.place_id, &t.id)?.ok_or(Stop::NotFound)?.run;
            let appeal = appeal::of(db, &t.place_id, &t.id, run)?.ok_or(Stop::NotFound)?;
            Ok((appeal, appeal::seats(db, &t.place_id, &t.id, run)?))
        })
        .await?;
    let w = &visit.w;
    let row = |s: &Seat| {
        let state = match (s.declined_at, s.says.as_deref()) {
            (Some(_), _) => "seat-declined".to_owned(),
            (_, Some(says)) => format!("seat-says-{says}"),
            _ => "seat-waits".to_owned(),
        };
        Row {
            ticket: s.ticket.clone(),
            state: w.t(&state).into_owned(),
            why: s.why.clone().unwrap_or_default(),
        }
    };
    let state = match appeal.result.as_deref() {
        Some("again") => "decision-appeals-again",
        Some(_) => "decision-appeals-stays",
        None => "decision-appeals-open",
    };
    let sits =
        seats.iter().any(|s| s.declined_at.is_none() && visit.viewer.is_person(&s.person_id))
            && appeal.ended_at.is_none();
    let drawn = seats.iter().find(|s| visit.viewer.is_person(&s.person_id));
    let number = drawn.map(|s| draw::number(&visit.house.keys, &thread.id, &s.person_id));
    let says =
        SAYS.map(|v| (v.to_owned(), w.t(&format!("seat-says-{v}")).into_owned(), String::new()));
    let faulty = form.is_faulty();
    let template = AppealPage {
        frame: visit.frame("appeal-page"),
        path: thread.path(),
        title: thread.title.clone(),
        state: w.t(state).into_owned(),
        why: appeal.why.clone(),
        seed: appeal.seed.clone(),
        seats: seats.iter().map(row).collect(),
        tickets: appeal.tickets.lines().map(str::to_owned).collect(),
        number,
        sits,
        says: says.to_vec(),
        form,
    };
    if faulty { refused(&template) } else { page(&template) }
}
