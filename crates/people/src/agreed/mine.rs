//! What I agreed to: each with its dates, and the place where I take it back.

use super::{confirm, consent, may};
use crate::acting::all_of;
use crate::circle;
use crate::paper::{What, share};
use crate::reach::entered_by_name;
use crate::strength::{self, Strength};
use crate::team;
use askama::Template;
use axum::response::Response;
use ground::page::{self, Frame};
use ground::params;
use ground::person;
use ground::stop::Stop;
use ground::store::{Db, DbResult};
use ground::viewer::Viewer;
use ground::visit::Visit;
use std::collections::BTreeMap;

// Who may: `ConfirmConsent`, each for themselves, having proved who they are.

// What happens.

/// Who may act for me, and until when.
struct Hand {
    name: String,
    /// Whether they have said yes.
    taken: bool,
    /// Whether a steward entered it by a paper that was shown.
    by_paper: bool,
    until_at: i64,
}

/// Who may read which of my papers, and until when.
fn readers(db: &Db<'_>, viewer: &Viewer, now: i64) -> Result<Vec<(share::Reader, What)>, Stop> {
    let mut all = Vec::new();
    for what in What::ALL {
        let permit = share::mine(db, viewer, what, now)?;
        all.extend(share::now(db, &permit, now)?.into_iter().map(|reader| (reader, what)));
    }
    all.sort_by(|(a, one), (b, other)| (&a.name, one.key()).cmp(&(&b.name, other.key())));
    Ok(all)
}

fn hands(db: &Db<'_>, viewer: &Viewer, now: i64) -> DbResult<Vec<Hand>> {
    let me = viewer.person_id().unwrap_or_default();
    let mut all = all_of(db, viewer.place_id(), me)?;
    all.retain(|a| a.person_id == me && a.ended_at.is_none() && a.until_at > now);
    let names = person::names(db, viewer.place_id(), all.iter().map(|a| a.helper_id.as_str()))?;
    let hand = |a: &ground::acting::Agreed| Hand {
        name: names.get(&a.helper_id).cloned().unwrap_or_default(),
        taken: a.taken_at.is_some(),
        by_paper: !a.authority.is_empty(),
        until_at: a.until_at,
    };
    Ok(all.iter().map(hand).collect())
}

/// Who is near me, and what I am in, by name.
struct Near {
    circle: Vec<String>,
    team: Vec<String>,
    networks: Vec<String>,
}

impl Near {
    fn of(db: &Db<'_>, viewer: &Viewer, now: i64) -> DbResult<Self> {
        let (place, me) = (viewer.place_id(), viewer.person_id().unwrap_or_default());
        let (circle, team) = (circle::of(db, place, me)?, team::of(db, place, me, now)?);
        let networks: Vec<(String,)> = db.all(
            "select n.name from network_member m \
             join network n on n.place_id = m.place_id and n.id = m.network_id \
             where m.place_id = $1 and m.person_id = $2 and m.left_at is null order by n.name, n.id",
            params![place, me],
        )?;
        let ids = circle.members.iter().chain(&team.members).map(String::as_str);
        let names = person::names(db, place, ids)?;
        let named = |ids: &[String]| -> Vec<String> {
            let mut found: Vec<String> =
                ids.iter().filter_map(|id| names.get(id).cloned()).collect();
            found.sort();
            found
        };
        Ok(Self {
            circle: named(&circle.members),
            team: named(&team.members),
            networks: networks.into_iter().map(|(name,)| name).collect(),
        })
    }
}

/// All that others may see or do, because I said so.
struct All {
    readers: Vec<(share::Reader, What)>,
    hands: Vec<Hand>,
    /// What I share of my strengths.
    strengths: Vec<Strength>,
    /// The groups by which one is shared: names by ids.
    groups: BTreeMap<String, String>,
    near: Near,
}

impl All {
    fn of(db: &Db<'_>, viewer: &Viewer, now: i64) -> Result<Self, Stop> {
        let mut strengths = strength::own(db, viewer)?;
        strengths.retain(|s| s.share != "me");
        let groups = person::groups(db, viewer.place_id())?;
        Ok(Self {
            readers: readers(db, viewer, now)?,
            hands: hands(db, viewer, now)?,
            strengths,
            groups: groups.into_iter().map(|g| (g.id, g.name)).collect(),
            near: Near::of(db, viewer, now)?,
        })
    }

    /// Each in words, and the address at which it is taken back.
    fn lines(&self, visit: &Visit) -> Vec<(String, String)> {
        let w = &visit.w;
        let until = |at: i64| w.part("agreed-until", "day", &w.day(at));
        let paper = |(reader, what): &(share::Reader, What)| {
            let title = w.t(&what.word("title"));
            let line = w.with("agreed-reader", &[("name", &reader.name), ("what", &title)]);
            let to = visit.to(&format!("/me/{}#readers", what.key()));
            (format!("{line} {}", until(reader.until_at)), to)
        };
        let hand = |h: &Hand| {
            let key = match (h.taken, h.by_paper) {
                (false, _) => "agreed-hand-asked",
                (true, true) => "agreed-hand-authority",
                (true, false) => "agreed-hand",
            };
            let line = w.part(key, "name", &h.name);
            (format!("{line} {}", until(h.until_at)), visit.to("/acting"))
        };
        let strength = |s: &Strength| {
            let line = format!("“{}”. {}", s.body, strength::who_sees(w, s, &self.groups));
            (line, visit.to(&format!("/me/strengths/{}", s.id)))
        };
        let near = |names: &[String], key: &str, to: &str| -> Vec<(String, String)> {
            names.iter().map(|name| (w.part(key, "name", name), visit.to(to))).collect()
        };
        let mut lines: Vec<(String, String)> = self.readers.iter().map(paper).collect();
        lines.extend(self.hands.iter().map(hand));
        lines.extend(self.strengths.iter().map(strength));
        lines.extend(near(&self.near.circle, "agreed-circle", "/me/circle"));
        lines.extend(near(&self.near.team, "agreed-team", "/teams"));
        lines.extend(near(&self.near.networks, "agreed-networks", "/networks"));
        lines
    }
}

/// `GET /{place}/me/agreed`
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    let id = visit.person_id()?.to_owned();
    visit.proved()?;
    let (viewer, now) = (visit.viewer.clone(), visit.now());
    let (consent, by, all) = visit
        .house
        .store
        .read(move |db| {
            let permit = may(db, &viewer, &id)?;
            let by = entered_by_name(db, permit.on())?;
            Ok((consent(db, &permit)?, by, All::of(db, &viewer, now)?))
        })
        .await?;
    let w = &visit.w;
    let day = w.day(consent.consent_at);
    let here = match by {
        Some(by) => w.with("agreed-here-by", &[("name", &by), ("day", &day)]),
        None => w.part("agreed-here-self", "day", &day),
    };
    page::page(&MinePage {
        here,
        said: Some(consent.consent).filter(|said| said != "self"),
        lines: all.lines(&visit),
        action: visit.to("/me/agreed"),
        forget: visit.to("/account/forget"),
        kept: visit.to("/kept"),
        back: visit.to("/me"),
        frame: visit.frame("agreed"),
    })
}

/// `POST /{place}/me/agreed`: I still agree to be here.
pub(crate) async fn post(visit: Visit) -> Result<Response, Stop> {
    let id = visit.person_id()?.to_owned();
    confirm(&visit, &id, None).await?;
    Ok(page::done(&visit.to("/me/agreed"), "agreed-confirmed"))
}

// What is shown.

#[derive(Template)]
#[template(path = "agreed/mine.html")]
struct MinePage {
    frame: Frame,
    here: String,
    /// What the helper wrote of how they agreed.
    said: Option<String>,
    /// Each thing agreed to, and where it is taken back.
    lines: Vec<(String, String)>,
    action: String,
    forget: String,
    kept: String,
    back: String,
}
