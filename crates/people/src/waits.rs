//! What waits for someone's own answer in this room: to be in a circle or a team, to go on after a trial, to meet
//! someone, to act for someone, to connect a neighbour network, to take up a worry; what others did for them lately; for
//! stewards, who no longer agrees to be here. The front page shows it to them, and nobody else is told of it or of how much it is.

pub(crate) mod note;
pub(crate) mod paper;

use crate::meet::WAITS;
use ground::clock::DAY;
use ground::params;
use ground::store::{Db, DbResult};
use ground::viewer::Viewer;
use ground::visit::Visit;

/// One thing that waits for an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waits {
    /// The message that says what it is: `waits-circle`.
    pub word: String,
    /// Where it is answered, inside the place.
    pub to: String,
    /// Whose it is, where that may be said before the answer; empty otherwise.
    pub name: String,
    /// When it is due; 0 for never.
    pub due_at: i64,
}

/// All of it in one question, for every front page asks it. A worry has no name here, and an introduction none
/// either: whom one is to meet stands on its own page.
const WAITING: &str = "with mine (id, joined_at) as (select group_id, joined_at from group_member \
        where place_id = $1 and person_id = $2 and left_at is null) \
    select kind, id, name, due_at from (\
    select 'circle' as kind, c.id as id, p.name as name, cast(0 as bigint) as due_at, c.made_at as since \
     from circle c join person p on p.place_id = c.place_id and p.id = c.person_id \
     where c.place_id = $1 and c.member_id = $2 and c.agreed_at is null and c.ended_at is null \
     and p.left_at is null \
    union all select 'team', s.id, p.name, cast(0 as bigint), s.asked_at \
     from seat s join person p on p.place_id = s.place_id and p.id = s.asked_by \
     where s.place_id = $1 and (s.member_id = $2 or s.person_id = $2) and s.asked_by <> $2 \
     and s.taken_at is null and s.ended_at is null and s.trial_until >= $3 and p.left_at is null \
    union all select 'team-trial', s.id, p.name, s.trial_until, s.taken_at \
     from seat s join person p on p.place_id = s.place_id \
     and p.id = case when s.person_id = $2 then s.member_id else s.person_id end \
     where s.place_id = $1 and ((s.person_id = $2 and s.lead_on_at is null) \
         or (s.member_id = $2 and s.member_on_at is null)) and s.taken_at is not null \
     and s.ended_at is null and s.trial_until between $3 and $5 and p.left_at is null \
    union all select 'meet', i.id, '', cast(0 as bigint), i.made_at from introduction i \
     where i.place_id = $1 and ((i.a_by is null and ((i.a_group is null and i.a_id = $2) or (i.a_group is not null \
             and exists (select 1 from mine where mine.id = i.a_id and joined_at <= i.made_at)))) \
         or (i.b_by is null and ((i.b_group is null and i.b_id = $2) or (i.b_group is not null \
             and exists (select 1 from mine where mine.id = i.b_id and joined_at <= i.made_at))))) \
     and (i.ended_by is null or i.ended_by <> $2) and i.made_at >= $4 \
    union all select 'acting', a.id, p.name, cast(0 as bigint), a.made_at \
     from acting a join person p on p.place_id = a.place_id and p.id = a.person_id \
     where a.place_id = $1 and a.helper_id = $2 and a.taken_at is null and a.ended_at is null \
     and a.until_at >= $3 and p.left_at is null \
    union all select 'acting-entered', a.id, p.name, cast(0 as bigint), a.made_at \
     from acting a join person p on p.place_id = a.place_id and p.id = a.helper_id \
     where a.place_id = $1 and a.person_id = $2 and a.authority <> '' and a.ended_at is null \
     and a.until_at >= $3 and a.made_at >= $6 \
    union all select 'decision-new', d.id, p.name, cast(0 as bigint), d.made_at \
     from decided_for d join person p on p.place_id = d.place_id and p.id = d.by_id \
     where d.place_id = $1 and d.person_id = $2 and d.objected_at is null and d.made_at >= $6 \
    union all select 'network', n.id, p.name, cast(0 as bigint), a.asked_at \
     from network_ask a join network n on n.place_id = a.place_id and n.id = a.network_id \
     join person p on p.place_id = n.place_id and p.id = n.connector_id \
     where a.place_id = $1 and a.person_id = $2 and a.kind = 'connect' and p.left_at is null \
    union all select 'network-join', n.id, p.name, cast(0 as bigint), a.asked_at \
     from network_ask a join network n on n.place_id = a.place_id and n.id = a.network_id \
     join person p on p.place_id = a.place_id and p.id = a.person_id \
     where a.place_id = $1 and n.connector_id = $2 and n.ended_at is null and a.kind = 'join' \
     and a.no_at is null and p.left_at is null \
    union all select 'no-more', p.id, p.name, cast(0 as bigint), n.at \
     from noted n join person p on p.place_id = n.place_id and p.id = n.person_id \
     join reach r on r.place_id = n.place_id and r.id = n.person_id \
     where n.place_id = $1 and n.kind = 'no-more' and n.at >= r.consent_at and p.left_at is null \
     and exists (select 1 from role s where s.place_id = n.place_id and s.person_id = $2 \
         and s.role = 'steward' and s.ended_at is null) \
    union all select 'team-hat', h.person_id, p.name, h.until_at, h.asked_at \
     from team_hat h join person p on p.place_id = h.place_id and p.id = h.person_id \
     where h.place_id = $1 and h.holder_id = $2 and h.taken_at is null and h.ended_at is null \
     and h.until_at > $3 and p.left_at is null \
    union all select 'worry', w.id, '', w.due_at, w.made_at from worry w \
     where w.place_id = $1 and w.holder_id = $2 and w.taken_at is null and w.closed_at is null) waits \
    order by since, id";

/// A trial waits for a word in its last week.
const LAST_WEEK: i64 = 7 * DAY;

/// What others did for someone stands on the front page for so long.
const NEWS: i64 = 14 * DAY;

/// What waits for someone: its kind, its id, whose it is, when it is due.
type Row = (String, String, String, i64);

fn rows(db: &Db<'_>, place_id: &str, person_id: &str, now: i64) -> DbResult<Vec<Row>> {
    db.all(WAITING, params![place_id, person_id, now, now - WAITS, now + LAST_WEEK, now - NEWS])
}

/// What someone said yes to and could take back, in the same shape.
const STANDING: &str = "select kind, id, name, since from (\
    select 'circle-in' as kind, c.id as id, p.name as name, c.agreed_at as since \
     from circle c join person p on p.place_id = c.place_id and p.id = c.person_id \
     where c.place_id = $1 and c.member_id = $2 and c.agreed_at is not null and c.ended_at is null \
     and p.left_at is null \
    union all select 'team-in', s.id, p.name, s.taken_at \
     from seat s join person p on p.place_id = s.place_id and p.id = s.person_id \
     where s.place_id = $1 and s.member_id = $2 and s.taken_at is not null and s.ended_at is null \
     and (s.trial_until >= $3 or (s.lead_on_at is not null and s.member_on_at is not null)) \
     and p.left_at is null \
    union all select 'meet-in', i.id, '', i.made_at from introduction i \
     where i.place_id = $1 and i.ended_at is null \
     and ((i.a_group is null and i.a_id = $2 and i.a_yes_at is not null) \
         or (i.b_group is null and i.b_id = $2 and i.b_yes_at is not null))) stands \
    order by since, id";

fn standing(db: &Db<'_>, place_id: &str, person_id: &str, now: i64) -> DbResult<Vec<Row>> {
    db.all(STANDING, params![place_id, person_id, now])
}

/// What waits for this viewer. Whoever acts for someone is not shown what waits for that person.
pub fn waiting(db: &Db<'_>, viewer: &Viewer, now: i64) -> DbResult<Vec<Waits>> {
    let Some(me) = viewer.person_id().filter(|_| viewer.acting().is_none()) else {
        return Ok(Vec::new());
    };
    let mut rows = rows(db, viewer.place_id(), me, now)?;
    rows.retain(|(kind, ..)| kind != "no-more" || viewer.reads_as("steward"));
    Ok(rows.into_iter().map(|(kind, id, name, due_at)| one(&kind, &id, name, due_at)).collect())
}

fn one(kind: &str, id: &str, name: String, due_at: i64) -> Waits {
    let to = match kind {
        "circle" => "/circles".to_owned(),
        "team" | "team-trial" => format!("/teams/seats/{id}"),
        "team-hat" => format!("/teams/{id}"),
        "meet" => format!("/introductions/{id}"),
        "acting" | "acting-entered" => "/acting".to_owned(),
        "decision-new" => "/me/decisions".to_owned(),
        "network" => format!("/networks/{id}/connect"),
        "no-more" => format!("/people/{id}/forget"),
        "network-join" => format!("/networks/{id}"),
        _ => "/concerns".to_owned(),
    };
    Waits { word: format!("waits-{kind}"), to, name, due_at }
}

/// A second step to be set up, for whoever has a role in which one sees what is private of others and is here without.
pub fn second_step(visit: &Visit) -> Option<Waits> {
    let roles = visit.viewer.me().map(|me| me.roles.as_slice()).unwrap_or_default();
    let lacks = !roles.is_empty() && visit.second_step().is_err();
    let to = "/account/step".to_owned();
    lacks.then(|| Waits { word: "waits-step".into(), to, name: String::new(), due_at: 0 })
}
