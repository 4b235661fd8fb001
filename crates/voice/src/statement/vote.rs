//! Agree, disagree or pass. One vote a person and statement, changed freely until the talk closes.
//! The counts stand beside the statement, in all and by hat, and change in the same transaction.

use super::{Statement, find};
use crate::thread::{Thread, take_part_as};
use axum::extract::Path;
use axum::response::Response;
use ground::fact::Fact;
use ground::form::Form;
use ground::page::done;
use ground::params;
use ground::permit::{Act, Role, While};
use ground::stop::Stop;
use ground::store::DbResult;
use ground::trail::{Detail, Kept, Tx, Writing};
use ground::viewer::Viewer;
use ground::visit::Visit;

// Who may.

/// Vote on a statement.
pub struct CastVote;

impl Act for CastVote {
    type On = Statement;
    const FACT: Fact = Fact::VoteCast;
    const MAY: &'static [Role] = &[Role::Participant];
    const WHILE: &'static [While<Statement>] = &[
        While { holds: |s| Thread::talk_is_open(&s.thread), or: "refused-talk-closed" },
        While { holds: |s| s.held_at.is_none(), or: "refused-held" },
    ];
    const REFUSAL: &'static str = "refused-not-invited";
}

/// A vote: 1 agree, -1 disagree, 0 pass.
pub fn value_of(word: &str) -> Option<i64> {
    match word {
        "agree" => Some(1),
        "disagree" => Some(-1),
        "pass" => Some(0),
        _ => None,
    }
}

// What happens.

/// Casts, or changes, the viewer's vote.
pub fn cast(
    tx: &Tx<'_>,
    viewer: &Viewer,
    thread_id: &str,
    id: &str,
    value: i64,
) -> Result<Kept<()>, Stop> {
    let statement = find(tx, viewer, thread_id, id, tx.now())?;
    let w = tx.write(viewer.may::<CastVote>(&statement)?)?;
    let me = viewer.me().ok_or(Stop::SignIn)?;
    write(&w, tx, &me.id, me.hats.bits(), value)?;
    crate::groups::work::later(&w, tx, &statement.thread_id)?;
    w.keep(Detail::none().say("vote", value))
}

fn write(
    w: &Writing<'_, '_, CastVote>,
    tx: &Tx<'_>,
    person: &str,
    hats: i64,
    value: i64,
) -> Result<(), Stop> {
    let (place, statement) = (tx.place_id(), w.on());
    let key = format!("{}.{person}", statement.id);
    let sql = "select value, hats from vote where place_id = $1 and id = $2";
    let old: Option<(i64, i64)> = tx.one(sql, params![place, &key])?;
    w.exec(
        "insert into vote (place_id, id, statement_id, thread_id, person_id, value, hats, at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (place_id, id) \
         do update set value = excluded.value, hats = excluded.hats, at = excluded.at",
        params![place, &key, &statement.id, &statement.thread_id, person, value, hats, w.now()],
    )?;
    if let Some((value, hats)) = old {
        count(w, place, value, hats, -1)?;
    } else {
        w.exec(
            "update thread set votes = votes + 1 where place_id = $1 and id = $2",
            params![place, &statement.thread_id],
        )?;
        take_part_as(w, person, hats)?;
    }
    count(w, place, value, hats, 1)?;
    Ok(())
}

/// Adds a vote to the statement's counts, or takes it away.
fn count(
    w: &Writing<'_, '_, CastVote>,
    place: &str,
    value: i64,
    hats: i64,
    by: i64,
) -> DbResult<()> {
    let bit = |n: i64| (hats >> n & 1) * by;
    let sql = match value {
        1 => {
            "update statement set agree = agree + $3, agree_community = agree_community + $4, \
             agree_using = agree_using + $5, agree_providing = agree_providing + $6, \
             agree_commissioning = agree_commissioning + $7 where place_id = $1 and id = $2"
        }
        -1 => {
            "update statement set disagree = disagree + $3, \
             disagree_community = disagree_community + $4, disagree_using = disagree_using + $5, \
             disagree_providing = disagree_providing + $6, \
             disagree_commissioning = disagree_commissioning + $7 \
             where place_id = $1 and id = $2"
        }
        _ => {
            "update statement set pass = pass + $3, pass_community = pass_community + $4, \
             pass_using = pass_using + $5, pass_providing = pass_providing + $6, \
             pass_commissioning = pass_commissioning + $7 where place_id = $1 and id = $2"
        }
    };
    w.exec(sql, params![place, &w.on().id, by, bit(0), bit(1), bit(2), bit(3)]).map(drop)
}

pub async fn post(
    visit: Visit,
    Path((_, id, statement)): Path<(String, String, String)>,
    form: Form,
) -> Result<Response, Stop> {
    visit.person_id()?;
    let value = value_of(form.get("vote")).ok_or(Stop::Forbidden("refused-no-vote"))?;
    let (viewer, thread) = (visit.viewer.clone(), id.clone());
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| cast(tx, &viewer, &thread, &statement, value))
        .await?;
    Ok(done(&visit.to(&format!("/threads/{id}/talk")), "vote-done"))
}
