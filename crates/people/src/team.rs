//! The care team of a person, who leads it. Nobody is assigned: the person asks, the other says yes, both try
//! until a day, and it goes on only when both say so. A responsibility is a hat: it has a name, a holder who
//! said yes to it, an end and check-ins. Whoever started the team steps back when the signs are there.
//!
//! Rotas, medicine charts and pay are not here: other programs do them, and the team links to them ([`link`]).

pub(crate) mod ask;
pub(crate) mod hat;
pub(crate) mod link;
pub(crate) mod list;
pub(crate) mod seat;
pub(crate) mod show;
pub(crate) mod tell;

use crate::private::Private;
use ground::fact::Fact;
use ground::params;
use ground::permit::{Act, Noun, Permit, Role, While};
use ground::stop::Stop;
use ground::store::{Db, DbResult};
use ground::trail::{Tx, Writing};
use ground::viewer::Viewer;
use serde::{Deserialize, Serialize};

/// When a seat was over, as SQL about one row: it was ended, or it ran out, for not both had said that it goes on. Null
/// while it goes on for good.
pub(crate) const OVER: &str = "coalesce(ended_at, case when taken_at is null or lead_on_at is null \
    or member_on_at is null then trial_until end)";

/// What someone in a team is to the person.
pub(crate) const KINDS: [&str; 5] = ["worker", "family", "friend", "peer", "volunteer"];

/// A team, as the guard sees it.
#[derive(Clone, Debug)]
pub(crate) struct Team {
    pub place_id: String,
    /// The person who leads it.
    pub id: String,
    /// Those who are in it, or try it, now.
    pub members: Vec<String>,
}

crate::private::oneself_and!(Team, members);

ground::row! {
    /// A seat in a team.
    #[derive(Clone, Debug)]
    pub struct Seat {
        pub place_id: String,
        pub id: String,
        pub person_id: String,
        pub member_id: String,
        pub kind: String,
        /// Set for whoever starts the team, and is to step back.
        pub starter: Option<i64>,
        pub asked_by: String,
        pub sealed: String,
        pub asked_at: i64,
        pub taken_at: Option<i64>,
        pub trial_until: i64,
        /// When the person, and the other, said that it goes on.
        pub lead_on_at: Option<i64>,
        pub member_on_at: Option<i64>,
        pub ended_at: Option<i64>,
    }
}

/// How a seat stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stands {
    /// Asked; the other has not said yes.
    Asked,
    /// Both try it.
    Trial,
    /// Both said that it goes on.
    Agreed,
    /// It has ended: by someone, or because the trial ran out and not both wanted to go on.
    Ended,
}

impl Seat {
    pub fn stands(&self, now: i64) -> Stands {
        let both = self.lead_on_at.is_some() && self.member_on_at.is_some();
        match (self.ended_at, self.taken_at) {
            (Some(_), _) => Stands::Ended,
            (None, None) if now > self.trial_until => Stands::Ended,
            (None, None) => Stands::Asked,
            (None, Some(_)) if both => Stands::Agreed,
            (None, Some(_)) if now > self.trial_until => Stands::Ended,
            (None, Some(_)) => Stands::Trial,
        }
    }

    fn is_in(&self, now: i64) -> bool {
        matches!(self.stands(now), Stands::Trial | Stands::Agreed)
    }
}

impl Noun for Seat {
    fn place_id(&self) -> &str {
        &self.place_id
    }
    fn id(&self) -> &str {
        &self.id
    }
    fn is_public(&self) -> bool {
        false
    }
    fn seen_by(&self, viewer: &Viewer) -> bool {
        self.is(Role::Oneself, viewer) || self.is(Role::Reader, viewer)
    }
    fn is(&self, role: Role, viewer: &Viewer) -> bool {
        match role {
            Role::Oneself => viewer.is_person(&self.person_id),
            Role::Reader => viewer.acting().is_none() && viewer.is_person(&self.member_id),
            _ => false,
        }
    }
}

/// The person asks someone into their team: that one will see it.
pub(crate) struct AskSeat;

impl Act for AskSeat {
    type On = Team;
    const FACT: Fact = Fact::TeamAsk;
    const MAY: &'static [Role] = &[Role::Oneself];
    const OWN_HAND: bool = true;
}

/// The one who is asked says yes: the trial begins.
pub(crate) struct TakeSeat;

impl Act for TakeSeat {
    type On = Seat;
    const FACT: Fact = Fact::TeamTake;
    const MAY: &'static [Role] = &[Role::Reader];
    const WHILE: &'static [While<Seat>] =
        &[While { holds: |s| s.taken_at.is_none() && s.ended_at.is_none(), or: "team-seat-over" }];
}

/// Either says that it goes on after the trial.
pub(crate) struct GoOn;

impl Act for GoOn {
    type On = Seat;
    const FACT: Fact = Fact::TeamGoOn;
    const MAY: &'static [Role] = &[Role::Oneself, Role::Reader];
    const OWN_HAND: bool = true;
    const WHILE: &'static [While<Seat>] =
        &[While { holds: |s| s.taken_at.is_some() && s.ended_at.is_none(), or: "team-seat-over" }];
}

/// Either ends it, without a reason.
pub(crate) struct EndSeat;

impl Act for EndSeat {
    type On = Seat;
    const FACT: Fact = Fact::TeamEnd;
    const MAY: &'static [Role] = &[Role::Oneself, Role::Reader];
    const WHILE: &'static [While<Seat>] =
        &[While { holds: |s| s.ended_at.is_none(), or: "team-seat-over" }];
}

/// Those in the team see it, offer hats and hold them.
pub(crate) struct SeeTeam;

impl Act for SeeTeam {
    type On = Team;
    const FACT: Fact = Fact::TeamHat;
    const MAY: &'static [Role] = &[Role::Oneself, Role::Reader];
}

/// The person takes a hat back from whoever wears it, and says why.
pub(crate) struct TakeHatBack;

impl Act for TakeHatBack {
    type On = Team;
    const FACT: Fact = Fact::TeamHatBack;
    const MAY: &'static [Role] = &[Role::Oneself];
}

/// The person puts a link beside their team, or takes it away.
pub(crate) struct PutLink;

impl Act for PutLink {
    type On = Team;
    const FACT: Fact = Fact::TeamLink;
    const MAY: &'static [Role] = &[Role::Oneself];
}

/// What is said when someone is asked: the person's promise, and what they say of themselves.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Said {
    pub about_me: String,
    pub my_promise: String,
    /// The promise of the one who is asked, once they said yes, and what they say of themselves.
    #[serde(default)]
    pub their_promise: String,
    #[serde(default)]
    pub about_them: String,
}

/// The seats of a person's team, oldest first.
fn seats(db: &Db<'_>, place_id: &str, person_id: &str) -> DbResult<Vec<Seat>> {
    let sql = format!(
        "select {} from seat where place_id = $1 and person_id = $2 order by asked_at, id",
        Seat::COLUMNS
    );
    db.all(&sql, params![place_id, person_id])
}

/// A person's team with those who are in it now.
pub(crate) fn of(db: &Db<'_>, place_id: &str, person_id: &str, now: i64) -> DbResult<Team> {
    let seats = seats(db, place_id, person_id)?;
    let inside = seats.into_iter().filter(|s| s.is_in(now)).map(|s| s.member_id);
    Ok(Team { place_id: place_id.to_owned(), id: person_id.to_owned(), members: inside.collect() })
}

/// Begins an act on a person's team.
fn begin<'t, 'c, A: Act<On = Team>>(
    tx: &'t Tx<'c>,
    viewer: &Viewer,
    id: &str,
) -> Result<Writing<'t, 'c, A>, Stop> {
    tx.write(viewer.may::<A>(&of(tx, tx.place_id(), id, tx.now())?)?)
}

/// One seat, for the two whose it is.
fn seat_of(db: &Db<'_>, viewer: &Viewer, id: &str) -> Result<Seat, Stop> {
    let sql = format!("select {} from seat where place_id = $1 and id = $2", Seat::COLUMNS);
    let found: Option<Seat> = db.one(&sql, params![viewer.place_id(), id])?;
    found.filter(|s| s.seen_by(viewer)).ok_or(Stop::NotFound)
}

/// The name on the envelope of a seat.
fn envelope(id: &str) -> String {
    format!("seat.{id}")
}

fn said(private: &Private, seat: &Seat) -> Result<Said, Stop> {
    let text = private.open(&envelope(&seat.id), &seat.sealed)?;
    serde_json::from_str(&text).map_err(Stop::broken)
}

/// A hat of a team, opened.
#[derive(Clone, Debug)]
pub(crate) struct Hat {
    pub id: String,
    pub name: String,
    pub holder_id: String,
    /// Who offered it, where they acted for whoever leads.
    pub hand_id: Option<String>,
    pub taken_at: Option<i64>,
    pub until_at: i64,
    pub checked_at: Option<i64>,
}

type HatRow = (String, String, String, Option<String>, Option<i64>, i64, Option<i64>);

/// The hats of a team that have not ended, by when they end.
fn hats(
    db: &Db<'_>,
    permit: &Permit<SeeTeam>,
    private: &Private,
    now: i64,
) -> Result<Vec<Hat>, Stop> {
    let on = permit.on();
    let rows: Vec<HatRow> = db.all(
        "select id, sealed, holder_id, hand_id, taken_at, until_at, checked_at from team_hat \
         where place_id = $1 and person_id = $2 and ended_at is null and until_at > $3 \
         order by until_at, id",
        params![&on.place_id, &on.id, now],
    )?;
    let open = |(id, sealed, holder_id, hand_id, taken_at, until_at, checked_at): HatRow| {
        let name = private.open(&format!("hat.{id}"), &sealed)?;
        Ok(Hat { id, name, holder_id, hand_id, taken_at, until_at, checked_at })
    };
    rows.into_iter().map(open).collect()
}

/// For how long whoever wore a hat that was taken back reads why.
const TOLD_FOR: i64 = 30 * ground::clock::DAY;

/// A hat that was taken back.
#[derive(Clone, Debug)]
pub(crate) struct Back {
    pub name: String,
    pub why: String,
    pub at: i64,
    /// Who took it back, where they acted for whoever leads.
    pub hand_id: Option<String>,
}

/// Hats that were taken back lately, newest first, for whoever leads and for whoever wore them alone.
fn taken_back(
    db: &Db<'_>,
    permit: &Permit<SeeTeam>,
    private: &Private,
    now: i64,
) -> Result<Vec<Back>, Stop> {
    let (on, who) = (permit.on(), permit.who());
    let rows: Vec<(String, String, String, i64, Option<String>)> = db.all(
        "select id, sealed, back, ended_at, back_hand_id from team_hat where place_id = $1 and person_id = $2 \
         and back is not null and ended_at > $3 and (holder_id = $4 or person_id = $4) \
         order by ended_at desc, id",
        params![&on.place_id, &on.id, now - TOLD_FOR, who.person_id()],
    )?;
    let open = |(id, sealed, back, at, hand_id): (String, String, String, i64, Option<String>)| {
        let name = private.open(&format!("hat.{id}"), &sealed)?;
        let why = private.open(&format!("hat.{id}.back"), &back)?;
        Ok(Back { name, why, at, hand_id })
    };
    rows.into_iter().map(open).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seat_goes_on_only_when_both_said_so_before_the_trial_ran_out() {
        let asked = Seat {
            place_id: "valley".into(),
            id: "1".into(),
            person_id: "amina".into(),
            member_id: "bola".into(),
            kind: "worker".into(),
            starter: None,
            asked_by: "amina".into(),
            sealed: String::new(),
            asked_at: 0,
            taken_at: None,
            trial_until: 100,
            lead_on_at: None,
            member_on_at: None,
            ended_at: None,
        };
        assert_eq!(asked.stands(50), Stands::Asked);
        assert_eq!(asked.stands(101), Stands::Ended, "nobody waits for ever");
        let tried = Seat { taken_at: Some(10), ..asked };
        assert_eq!(tried.stands(100), Stands::Trial);
        assert_eq!(tried.stands(101), Stands::Ended);
        let one = Seat { lead_on_at: Some(90), ..tried };
        assert_eq!(one.stands(101), Stands::Ended);
        let both = Seat { member_on_at: Some(95), ..one };
        assert_eq!(both.stands(500), Stands::Agreed);
        assert_eq!(Seat { ended_at: Some(600), ..both }.stands(700), Stands::Ended);
    }
}
