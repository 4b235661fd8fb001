//! Work a snapshot out: some minutes after a vote, and not oftener. Votes never wait for it.

use super::{Axis, Body, Middle, ways};
use crate::statement;
use crate::thread::{self, Thread};
use ground::fact::Fact;
use ground::hat::{Hat, Hats};
use ground::house::House;
use ground::outbox::{Hands, Job};
use ground::permit::{Act, Noun, Role};
use ground::stop::Stop;
use ground::store::{Db, DbResult};
use ground::trail::{Detail, Tx, Writing};
use ground::viewer::Viewer;
use ground::{params, person};
use opinion::{Report, Rule, Shape, Standing, Vote, Votes, find};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

/// From a vote to the next snapshot, in milliseconds: ten minutes, so that most snapshots differ by more
/// than one person's vote, and none by a vote that has just been seen to come in.
pub const WAIT: i64 = 10 * 60_000;

/// Work out the opinion groups of a talk.
pub struct WorkGroups;

impl Act for WorkGroups {
    type On = Thread;
    const FACT: Fact = Fact::GroupsWork;
    const MAY: &'static [Role] = &[Role::Steward];
}

/// Asks for a snapshot, in the transaction of a vote; nothing when one is asked for already.
pub fn later<A: Act>(w: &Writing<'_, '_, A>, tx: &Tx<'_>, thread: &str) -> DbResult<()> {
    within(w, tx, thread, WAIT)
}

/// Asks for a snapshot as soon as a worker has time: of votes that came in together, long after they were
/// cast, none can be told apart by waiting.
pub fn soon<A: Act>(w: &Writing<'_, '_, A>, tx: &Tx<'_>, thread: &str) -> DbResult<()> {
    within(w, tx, thread, 0)
}

fn within<A: Act>(w: &Writing<'_, '_, A>, tx: &Tx<'_>, thread: &str, wait: i64) -> DbResult<()> {
    let place = w.on().place_id();
    let sql =
        "select count(*) from snapshot where place_id = $1 and id = $2 and due_at is not null";
    if tx.number(sql, params![place, thread])? > 0 {
        return Ok(());
    }
    let due = w.now() + wait;
    w.exec(
        "insert into snapshot (place_id, id, thread_id, due_at, votes) values ($1, $2, $2, $3, 0) \
         on conflict (place_id, id) do update set due_at = excluded.due_at",
        params![place, thread, due],
    )?;
    w.later(&Job::new("groups", json!({ "thread": thread })).not_before(due))
}

/// The rule of the kernel with a place's own threshold for small numbers.
pub fn rule(small: i64) -> Rule {
    let mut rule = Rule::default();
    let small = u32::try_from(small).unwrap_or(7);
    rule.floor.hidden_to = small;
    rule.floor.smallest = small + 1;
    rule.smallest = small as usize + 1;
    rule
}

type Row = (String, String, i64, i64);

/// The votes of a talk as the kernel takes them, and in which ward each voter said they live.
fn votes(db: &Db<'_>, thread: &Thread) -> Result<(Votes, BTreeMap<String, i64>), Stop> {
    let mut votes = Votes::new();
    for held in [false, true] {
        for s in statement::of(db, thread, held, 100_000)? {
            votes.text(&s.id, &s.body);
            votes.stand(&s.id, if held { Standing::Held } else { Standing::Open });
        }
    }
    let sql = "select person_id, statement_id, value, hats from vote \
               where place_id = $1 and thread_id = $2 order by id";
    let mut voters = BTreeSet::new();
    for (who, what, value, bits) in db.all::<Row>(sql, params![&thread.place_id, &thread.id])? {
        let Some(vote) = Vote::of(value) else { continue };
        votes.cast(&who, &what, vote);
        if voters.insert(who.clone()) {
            let hats: Vec<opinion::Hat> = Hats::from_bits(bits).iter().map(hat).collect();
            votes.hats(&who, opinion::Hats::of(&hats));
        }
    }
    let mut wards = BTreeMap::new();
    for who in &voters {
        if let Some(ward) = person::ward(db, &thread.place_id, who)? {
            *wards.entry(ward).or_insert(0) += 1;
        }
    }
    Ok((votes, wards))
}

fn hat(hat: Hat) -> opinion::Hat {
    match hat {
        Hat::Community => opinion::Hat::Community,
        Hat::Using => opinion::Hat::Using,
        Hat::Providing => opinion::Hat::Providing,
        Hat::Commissioning => opinion::Hat::Commissioning,
    }
}

/// Works it out from what is read, without a lock: whoever votes meanwhile asks for the next.
fn worked_out(db: &Db<'_>, thread: &Thread, small: i64) -> Result<(i64, Body), Stop> {
    let (votes, wards) = votes(db, thread)?;
    let found = find(&votes, &rule(small));
    let report = Report::new(&found);
    let axes = found.statements.iter().map(|s| Axis {
        id: s.id.clone(),
        mean: s.mean,
        loading: s.loading,
    });
    let groups = match &found.shape {
        Shape::Groups { groups, .. } => groups.as_slice(),
        _ => &[],
    };
    let middle = |g: &opinion::Group| Middle {
        name: g.name,
        centre: g.centre,
        people: found.rule.floor.count(u32::try_from(g.size).unwrap_or(u32::MAX)).number(),
    };
    let body = Body {
        report: serde_json::to_value(&report).map_err(Stop::broken)?,
        axes: axes.collect(),
        groups: groups.iter().map(middle).collect(),
        wards: wards.into_iter().filter(|(_, n)| *n > small).map(|(code, _)| code).collect(),
        ways: ways::of(db, thread, small)?,
    };
    Ok((i64::try_from(found.votes).unwrap_or(i64::MAX), body))
}

/// Makes the snapshot of a talk.
pub async fn make(house: &House, place_id: &str, id: &str) -> Result<(), Stop> {
    let place = house.place(place_id).ok_or(Stop::NotFound)?;
    let (viewer, now, small) = (Viewer::system(place_id), house.now(), place.small(house.now()));
    let (reader, wanted) = (viewer.clone(), id.to_owned());
    let (votes, body) = house
        .store
        .read(move |db| {
            let thread = thread::find(db, &reader, &wanted, now)?;
            worked_out(db, &thread, small)
        })
        .await?;
    let (id, text) = (id.to_owned(), serde_json::to_string(&body).map_err(Stop::broken)?);
    house
        .store
        .act(place_id, move |tx| {
            let thread = thread::find(tx, &viewer, &id, tx.now())?;
            let w = tx.write(viewer.may::<WorkGroups>(&thread)?)?;
            w.exec(
                "insert into snapshot (place_id, id, thread_id, due_at, at, votes, body) \
                 values ($1, $2, $2, null, $3, $4, $5) on conflict (place_id, id) do update set \
                 due_at = null, at = excluded.at, votes = excluded.votes, body = excluded.body",
                params![tx.place_id(), &id, w.now(), votes, &text],
            )?;
            w.keep(Detail::none().say("votes", votes))
        })
        .await
}

/// The job.
pub fn hands() -> Hands {
    Hands::default().on("groups", |house, place, body| async move {
        let id = body["thread"].as_str().unwrap_or_default();
        make(&house, &place, id).await
    })
}
