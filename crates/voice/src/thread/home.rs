//! The front page of a place: what is waiting for you, what is being talked about, what came of things.

use super::Kept;
use super::show::Card;
use crate::stage::Stage;
use askama::Template;
use axum::response::Response;
use ground::page::{Frame, page};
use ground::params;
use ground::stop::Stop;
use ground::store::{Db, DbResult};
use ground::visit::Visit;

const MOST: i64 = 6;

/// Something that waits for the viewer.
pub struct Yours {
    pub href: String,
    /// What is to be done, where the title does not say it; may be empty.
    pub what: String,
    pub title: String,
    pub late: bool,
}

#[derive(Template)]
#[template(path = "thread/home.html")]
struct HomePage {
    frame: Frame,
    name: String,
    signed_in: bool,
    yours: Vec<Yours>,
    talking: Vec<Card>,
    came: Vec<Card>,
    raised: Vec<Card>,
    late: i64,
    raise: String,
    waiting: String,
    outcomes: Vec<String>,
}

/// (what, thread id, title, when it is due)
type Owed = (String, String, String, i64);

fn rows(
    db: &Db<'_>,
    what: &str,
    sql: &str,
    params: &[ground::store::Value],
) -> DbResult<Vec<Owed>> {
    let rows: Vec<(String, String, i64)> = db.all(sql, params)?;
    Ok(rows.into_iter().map(|(id, title, due)| (what.to_owned(), id, title, due)).collect())
}

/// What waits for one person: answers they owe, proposals to answer, actions, answers to judge, talks.
fn owed(db: &Db<'_>, place: &str, me: &str, now: i64) -> DbResult<Vec<Owed>> {
    // The time is asked for in the last question alone: PostgreSQL wants every parameter used.
    let p = params![place, me, MOST];
    let mut all = rows(
        db,
        "yours-answer",
        "select id, title, clock_by from thread where place_id = $1 and owner_id = $2 \
         and clock_by is not null order by clock_by, id limit $3",
        p,
    )?;
    all.extend(rows(
        db,
        "yours-action",
        "select t.id, a.body, a.due_at from action a join thread t on t.place_id = a.place_id \
         and t.id = a.thread_id where a.place_id = $1 and a.person_id = $2 and a.done_at is null \
         order by a.due_at, a.id limit $3",
        p,
    )?);
    all.extend(rows(
        db,
        "yours-consent",
        "select t.id, t.title, cast(0 as bigint) from taken_part k join decision d on \
         d.place_id = k.place_id and d.id = k.thread_id join thread t on t.place_id = k.place_id \
         and t.id = k.thread_id left join consent c on c.place_id = k.place_id and c.id = k.id \
         where k.place_id = $1 and k.person_id = $2 and d.method = 'consent' and d.made_at is null \
         and c.id is null order by k.at, k.id limit $3",
        p,
    )?);
    all.extend(rows(
        db,
        "yours-judge",
        "select t.id, t.title, cast(0 as bigint) from answer a join thread t on \
         t.place_id = a.place_id and t.id = a.thread_id where a.place_id = $1 and a.person_id = $2 \
         and a.judged_at is null and t.told_at is not null order by a.at, a.id limit $3",
        p,
    )?);
    all.extend(rows(
        db,
        "yours-talk",
        "select t.id, t.title, t.talk_closes_at from invited i join thread t on \
         t.place_id = i.place_id and t.id = i.thread_id left join taken_part k on \
         k.place_id = i.place_id and k.id = i.id where i.place_id = $1 and i.person_id = $2 \
         and t.talk_closes_at >= $3 and k.id is null order by i.at, i.id limit $4",
        params![place, me, now, MOST],
    )?);
    Ok(all)
}

fn of_stage(db: &Db<'_>, place: &str, stage: Stage) -> DbResult<Vec<Kept>> {
    super::list::before(db, place, Some(stage), None, MOST)
}

pub async fn get(visit: Visit) -> Result<Response, Stop> {
    let (place, now) = (visit.place.slug.clone(), visit.now());
    let me = visit.viewer.person_id().map(str::to_owned);
    let viewer = visit.viewer.clone();
    let (owed, waits, raised, talking, came, late) = visit
        .house
        .store
        .read(move |db| {
            let owed = match &me {
                Some(me) => owed(db, &place, me, now)?,
                None => Vec::new(),
            };
            let waits = people::open::waiting(db, &viewer, now)?;
            let mut talking = of_stage(db, &place, Stage::Talk)?;
            talking.extend(of_stage(db, &place, Stage::Decide)?);
            let mut came = of_stage(db, &place, Stage::Change)?;
            came.extend(of_stage(db, &place, Stage::Tell)?);
            came.extend(of_stage(db, &place, Stage::Do)?);
            let late = db.number(
                "select count(*) from thread where place_id = $1 and clock_by < $2 \
                 and who <> 'invited'",
                params![&place, now],
            )?;
            Ok((owed, waits, of_stage(db, &place, Stage::Raised)?, talking, came, late))
        })
        .await?;
    let cards = |threads: &[Kept]| {
        threads.iter().take(MOST as usize).map(|t| Card::of(&visit, t)).collect::<Vec<_>>()
    };
    let waits = people::open::second_step(&visit).into_iter().chain(waits);
    let waits = waits.map(|w| Yours {
        href: visit.to(&w.to),
        what: String::new(),
        title: visit.w.part(&w.word, "name", &w.name),
        late: w.due_at > 0 && w.due_at < now,
    });
    let owed = owed.into_iter().map(|(what, id, title, due)| Yours {
        href: visit.to(&format!("/threads/{id}")),
        what: visit.w.t(&what).into_owned(),
        title,
        late: due > 0 && due < now,
    });
    page(&HomePage {
        frame: visit.frame("home"),
        name: visit.place.name.clone(),
        signed_in: visit.viewer.person_id().is_some(),
        yours: waits.chain(owed).collect(),
        talking: cards(&talking),
        came: cards(&came),
        raised: cards(&raised),
        late,
        raise: visit.to("/raise"),
        waiting: visit.to("/waiting"),
        outcomes: visit.place.outcomes.iter().map(|o| o.text.clone()).collect(),
    })
}
