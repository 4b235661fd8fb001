//! The clock of a worry: who is asked, by when, and who next when nobody takes it up. At the end, when it need
//! not be kept any more, its key is destroyed.

use super::meant::names;
use super::{
    HARMED, HARMS, HOLDERS, PassWorry, RaiseWorry, Row, Said, Worry, box_of, find, next_holder,
    of_row, open_said,
};
use ground::clock::{DAY, date_of, end_of, start_of};
use ground::envelope::Envelopes;
use ground::house::House;
use ground::outbox::{self, Job};
use ground::params;
use ground::permit::Act;
use ground::stop::Stop;
use ground::store::{Db, DbResult};
use ground::trail::{Detail, Tx, Writing};
use ground::viewer::Viewer;
use serde_json::{Value as Json, json};

/// By when someone is to take it up: so many days later, at the end of the day.
pub(super) fn due(now: i64, days: i64) -> i64 {
    end_of(date_of(now + days * DAY))
}

/// Writes a new worry down, with whom it is about, and asks the first. Whoever has a name that stands there
/// is not asked, and never learns of it; where several have it, none of them. Nor does whom they chose to be `apart`.
pub(super) fn write(
    writing: &Writing<'_, '_, RaiseWorry>,
    tx: &Tx<'_>,
    worry: &mut Worry,
    said: &Said,
    apart: &[String],
) -> Result<Option<String>, Stop> {
    writing.exec(
        "insert into worry (place_id, id, sealed, raised_by, channel, made_at, due_at) \
         values ($1, $2, $3, $4, $5, $6, $7)",
        params![
            tx.place_id(),
            &worry.id,
            &worry.sealed,
            worry.raised_by.clone(),
            &worry.channel,
            worry.made_at,
            worry.due_at
        ],
    )?;
    for (part, written) in [(HARMED, &said.harmed), (HARMS, &said.harms)] {
        for name in names(written) {
            let sql = "select id from person where place_id = $1 and lower(name) = lower($2)";
            for (id,) in tx.all::<(String,)>(sql, params![tx.place_id(), name])? {
                writing.exec(
                    "insert into worry_about (place_id, id, worry_id, person_id, part) \
                     values ($1, $2, $3, $4, $5)",
                    params![tx.place_id(), tx.id(), &worry.id, &id, part],
                )?;
                worry.about.push(id);
            }
        }
    }
    bar(writing, tx, worry, said, apart)?;
    ask(writing, tx, worry, said)
}

/// Those who could be asked: id and name.
pub(super) fn holders(db: &Db<'_>, place_id: &str) -> DbResult<Vec<(String, String)>> {
    db.all(
        "select distinct p.id, p.name from role r join person p on p.place_id = r.place_id \
         and p.id = r.person_id where r.place_id = $1 and r.ended_at is null \
         and r.role in ('safeguarding', 'steward') order by p.name, p.id",
        params![place_id],
    )
}

/// Whoever could be asked and may be meant by what was written, or was chosen to be `apart`, is not asked, and never
/// learns of it. Rather nobody than the wrong one.
pub(super) fn bar<A: Act>(
    writing: &Writing<'_, '_, A>,
    tx: &Tx<'_>,
    worry: &mut Worry,
    said: &Said,
    apart: &[String],
) -> Result<(), Stop> {
    for (id, name) in holders(tx, tx.place_id())? {
        if worry.about.contains(&id) || !apart.contains(&id) && !said.may_mean(&name) {
            continue;
        }
        writing.exec(
            "insert into worry_about (place_id, id, worry_id, person_id, barred) \
             values ($1, $2, $3, $4, $5)",
            params![tx.place_id(), tx.id(), &worry.id, &id, 1i64],
        )?;
        worry.about.push(id);
    }
    Ok(())
}

/// Asks the next to take it up, and comes back when it is due; gives who is asked, if anyone can be.
fn ask<A: Act>(
    writing: &Writing<'_, '_, A>,
    tx: &Tx<'_>,
    worry: &Worry,
    said: &Said,
) -> Result<Option<String>, Stop> {
    let (next, role) = match next_holder(tx, worry, said)? {
        Some((id, role)) => (Some(id), role),
        None => (None, HOLDERS[0]),
    };
    writing.exec(
        "update worry set holder_id = $3, due_at = $4, holder_role = $5, taken_at = null, \
         few_at = case when cast($3 as text) is null then few_at end \
         where place_id = $1 and id = $2",
        params![tx.place_id(), &worry.id, next.clone(), worry.due_at, role],
    )?;
    if let Some(next) = &next {
        writing.exec(
            "insert into worry_asked (place_id, id, worry_id, person_id, at) \
             values ($1, $2, $3, $4, $5)",
            params![tx.place_id(), tx.id(), &worry.id, next, tx.now()],
        )?;
        // Neither the subject, the text nor the address says what it is: the front page shows what waits.
        let path = format!("/{}", tx.place_id());
        writing.later(&outbox::tell(next, "worry-mail", &[], &path))?;
    }
    let body = json!({ "worry": worry.id, "do": "due" });
    writing.later(&Job::new("worry", body).not_before(worry.due_at + 1))?;
    Ok(next)
}

/// Asks the next, with all the time there is; once everyone was asked and nobody took it up, all again from the first.
/// Where nobody is left, those who look after the place are told that they are too few, and not for what: once a day
/// at most for all that waits for nobody.
fn again<A: Act>(
    writing: &Writing<'_, '_, A>,
    tx: &Tx<'_>,
    worry: &mut Worry,
    said: &Said,
    (days, left): (i64, &str),
) -> Result<bool, Stop> {
    worry.due_at = due(tx.now(), days);
    if next_holder(tx, worry, said)?.is_none() {
        // Not whoever just left it: they are asked again when all have had their days.
        writing.exec(
            "update worry_asked set over_at = $3 where place_id = $1 and worry_id = $2 \
             and over_at is null and person_id <> $4",
            params![tx.place_id(), &worry.id, tx.now(), left],
        )?;
    }
    let asked = ask(writing, tx, worry, said)?.is_some();
    if !asked {
        let sql =
            "select coalesce(max(few_at), 0) from worry where place_id = $1 and closed_at is null";
        if tx.now() < tx.number(sql, params![tx.place_id()])? + DAY {
            return Ok(false);
        }
        writing.exec(
            "update worry set few_at = $3 where place_id = $1 and id = $2",
            params![tx.place_id(), &worry.id, tx.now()],
        )?;
        let stewards: Vec<(String,)> = tx.all(
            "select distinct person_id from role where place_id = $1 and role = 'steward' \
             and ended_at is null order by person_id",
            params![tx.place_id()],
        )?;
        let path = format!("/{}/roles", tx.place_id());
        for (id,) in stewards {
            writing.later(&outbox::tell(&id, "worry-few-mail", &[], &path))?;
        }
    }
    Ok(asked)
}

/// Whoever holds it, or was asked, does not go on: the next is asked, and they are not for now. Gives whether anyone is.
pub(super) fn hand_on<A: Act>(
    writing: &Writing<'_, '_, A>,
    tx: &Tx<'_>,
    worry: &mut Worry,
    said: &Said,
    days: i64,
) -> Result<bool, Stop> {
    let left = worry.holder_id.clone().unwrap_or_default();
    if !left.is_empty() {
        // They may have taken it up without being asked.
        writing.exec(
            "insert into worry_asked (place_id, id, worry_id, person_id, at) \
             values ($1, $2, $3, $4, $5)",
            params![tx.place_id(), tx.id(), &worry.id, &left, tx.now()],
        )?;
    }
    again(writing, tx, worry, said, (days, &left))
}

/// A role has ended: what its holder held in it, or was asked for, goes to the next at once.
pub(crate) fn role_ended(
    tx: &Tx<'_>,
    envelopes: &Envelopes,
    days: i64,
    person_id: &str,
    role: &str,
) -> Result<(), Stop> {
    let viewer = Viewer::system(tx.place_id());
    let sql = format!(
        "select {} from worry where place_id = $1 and holder_id = $2 and holder_role = $3 \
         and closed_at is null order by due_at, id",
        Row::COLUMNS
    );
    let rows: Vec<Row> = tx.all(&sql, params![tx.place_id(), person_id, role])?;
    for row in rows {
        let mut worry = of_row(tx, tx.place_id(), row)?;
        // What cannot be opened any more can be read by nobody: there is nothing to go on with.
        let Ok(said) = open_said(envelopes, &worry) else { continue };
        let writing = tx.write(viewer.may::<PassWorry>(&worry)?)?;
        hand_on(&writing, tx, &mut worry, &said, days)?;
        drop(writing.keep(Detail::none())?);
    }
    Ok(())
}

/// Whatever is held by someone who has not the role any more goes to the next, also where it was taken up: a worry from
/// before it went on with the role. What waits for nobody goes to whoever was given the role since. Gives how many.
pub(crate) async fn left_behind(house: &House, place_id: &str) -> Result<u64, Stop> {
    let place = house.place(place_id).ok_or(Stop::NotFound)?;
    let days = place.promise("concern", house.now());
    let at = place_id.to_owned();
    let rows = house.store.read(move |db| Ok(left(db, &at)?)).await?;
    let mut moved = 0;
    for row in rows {
        let envelopes = house.keys.envelopes.clone();
        let gone = house.store.act(place_id, move |tx| {
            // Whoever was given the role again meanwhile keeps it.
            let now: Vec<Row> = left(tx, tx.place_id())?;
            let row = now.into_iter().find(|now| now.id == row.id).ok_or(Stop::NotFound)?;
            let mut worry = of_row(tx, tx.place_id(), row)?;
            let said = open_said(&envelopes, &worry).map_err(|_| Stop::NotFound)?;
            if worry.holder_id.is_none() && next_holder(tx, &worry, &said)?.is_none() {
                return Err(Stop::NotFound);
            }
            let writing = tx.write(Viewer::system(tx.place_id()).may::<PassWorry>(&worry)?)?;
            hand_on(&writing, tx, &mut worry, &said, days)?;
            writing.keep(Detail::none())
        });
        match gone.await {
            Ok(()) => moved += 1,
            // It has moved, or it can be read by nobody.
            Err(Stop::NotFound) => {}
            Err(stop) => return Err(stop),
        }
    }
    Ok(moved)
}

/// The open ones that nobody holds, or whose holder has not the role any more in which they hold it.
fn left(db: &Db<'_>, place_id: &str) -> DbResult<Vec<Row>> {
    let columns: Vec<String> = Row::COLUMNS.split(", ").map(|c| format!("w.{c}")).collect();
    let sql = format!(
        "select {} from worry w where w.place_id = $1 and w.closed_at is null \
         and not exists (select 1 from role r \
             where r.place_id = w.place_id and r.person_id = w.holder_id \
             and r.role = w.holder_role and r.ended_at is null) order by w.due_at, w.id",
        columns.join(", ")
    );
    db.all(&sql, params![place_id])
}

/// The hand for jobs of kind `worry`.
pub(crate) async fn work(house: House, place_id: String, body: Json) -> Result<(), Stop> {
    let id = body["worry"].as_str().unwrap_or_default().to_owned();
    if body["do"] == "forget" {
        return forget(&house, &place_id, id).await;
    }
    let place = house.place(&place_id).ok_or(Stop::NotFound)?;
    let (viewer, days) = (Viewer::system(&place_id), place.promise("concern", house.now()));
    let envelopes = house.keys.envelopes.clone();
    let passed = house
        .store
        .act(&place_id, move |tx| {
            let mut worry = find(tx, &envelopes, &viewer, &id)?;
            if worry.taken_at.is_some() || worry.closed_at.is_some() || tx.now() <= worry.due_at {
                return Err(Stop::Already(String::new()));
            }
            let said = open_said(&envelopes, &worry)?;
            let writing = tx.write(viewer.may::<PassWorry>(&worry)?)?;
            again(&writing, tx, &mut worry, &said, (days, ""))?;
            writing.keep(Detail::none())
        })
        .await;
    match passed {
        Err(Stop::Already(_) | Stop::NotFound) => Ok(()),
        other => other,
    }
}

/// It need not be kept any more: its words go, and its key.
async fn forget(house: &House, place_id: &str, id: String) -> Result<(), Stop> {
    let (viewer, of) = (Viewer::system(place_id), box_of(place_id, &id));
    let envelopes = house.keys.envelopes.clone();
    house
        .store
        .act(place_id, move |tx| {
            let worry = find(tx, &envelopes, &viewer, &id)?;
            let writing = tx.write(viewer.may::<PassWorry>(&worry)?)?;
            for table in ["worry_note", "worry_about", "worry_asked"] {
                let sql = format!("delete from {table} where place_id = $1 and worry_id = $2");
                writing.exec(&sql, params![tx.place_id(), &id])?;
            }
            writing.exec(
                "update worry set sealed = '', raised_by = null where place_id = $1 and id = $2",
                params![tx.place_id(), &id],
            )?;
            writing.keep(Detail::none())
        })
        .await?;
    house.keys.envelopes.destroy(&of)
}

/// The day on which what was closed now need not be kept any more.
pub(super) fn kept_until(now: i64, days: i64) -> i64 {
    start_of(date_of(now + days * DAY))
}
