//! The talk: the question, the next statement to vote on, and what was said, with the balance of the
//! four hats beside every count.

use super::close::Close;
use super::guest::JoinAsGuest;
use crate::card::{self, Came, EnterCard, MakeCards};
use crate::choice::put::PutChoice;
use crate::groups;
use crate::groups::rule::next;
use crate::statement::add::AddStatement;
use crate::statement::{self, Kept};
use crate::thread::{Thread, find, show::hats_picture};
use crate::view::hats_of;
use crate::wall::{self, TakeHands};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use ground::hat::Hat;
use ground::page::{Frame, asked, page};
use ground::params;
use ground::picture;
use ground::stop::Stop;
use ground::store::{Db, DbResult};
use ground::visit::Visit;
use std::collections::BTreeMap;

/// How many statements a page shows.
const PAGE: usize = 20;
/// How many statements of one talk are read at most.
const MOST: i64 = 2_000;

/// What one hat says; nothing where so few of it voted that it would tell who.
pub struct ByHat {
    pub hat: String,
    pub counts: Option<[String; 3]>,
    pub bar: String,
}

pub struct Shown {
    pub id: String,
    pub body: String,
    pub by: String,
    pub agree: i64,
    pub disagree: i64,
    pub pass: i64,
    pub by_hat: Vec<ByHat>,
    pub every_hat: bool,
    pub seed: bool,
    /// Whether the counts of everyone may be shown.
    pub counted: bool,
    /// The page that makes a choice for a ballot of it.
    pub choice: Option<String>,
    /// How many of the votes are hands, in a sentence.
    pub hands: Option<String>,
    /// The viewer's own vote: 1, -1, 0, or none.
    pub mine: Option<i64>,
    pub hold: Option<String>,
}

/// A statement held back: its reason stands here, its words do not.
pub struct Held {
    pub reason: String,
    pub day: String,
    pub appealed: bool,
    /// Why its author asks for a second look, for those who may see the words.
    pub why: Option<String>,
    pub appeal: Option<String>,
    pub release: Option<String>,
    /// The words, for those who may see them: the author and those who look after the talk.
    pub body: Option<String>,
}

#[derive(Template)]
#[template(path = "talk/show.html")]
struct TalkPage {
    frame: Frame,
    path: String,
    title: String,
    question: String,
    state: String,
    who: String,
    counts: String,
    /// How many votes came in another way than on a screen.
    came: Vec<String>,
    /// Where those who look after the talk bring in votes: address and message.
    helpers: Vec<(String, &'static str)>,
    hats: String,
    can_add: bool,
    can_vote: bool,
    can_close: bool,
    guest: bool,
    sign_in: bool,
    /// Whether the reader has neither voted nor spoken: they may say their own view first.
    fresh: bool,
    mine: bool,
    next: Option<Shown>,
    left: i64,
    common: Vec<Shown>,
    shown: Vec<Shown>,
    more: Option<String>,
    held: Vec<Held>,
}

fn my_votes(db: &Db<'_>, thread: &Thread, me: Option<&str>) -> DbResult<BTreeMap<String, i64>> {
    let Some(me) = me else { return Ok(BTreeMap::new()) };
    let sql = "select statement_id, value from vote \
               where place_id = $1 and thread_id = $2 and person_id = $3";
    Ok(db
        .all::<(String, i64)>(sql, params![&thread.place_id, &thread.id, me])?
        .into_iter()
        .collect())
}

struct View<'a> {
    visit: &'a Visit,
    thread: &'a Thread,
    hats: &'a BTreeMap<String, i64>,
    mine: &'a BTreeMap<String, i64>,
    hands: &'a BTreeMap<String, i64>,
}

impl View<'_> {
    fn shown(&self, kept: &Kept) -> Shown {
        let w = &self.visit.w;
        let small = self.visit.place.small(self.visit.now());
        let row = |h: Hat| {
            let cells = kept.hat_shown(h, small);
            let n = |at: usize| cells[at].number().map_or(0, i64::from);
            let known = cells.iter().any(|c| c.number().is_some());
            ByHat {
                hat: w.t(&h.word()).into_owned(),
                counts: known.then(|| cells.map(|c| c.to_string())),
                bar: if known { picture::votes_bar(n(0), n(1), n(2)) } else { String::new() },
            }
        };
        let by = match self.hats.get(&kept.person_id) {
            Some(bits) if *bits > 0 => w.with("statement-by", &[("hats", &hats_of(w, *bits))]),
            _ => w.t("statement-by-unknown").into_owned(),
        };
        let known = Hat::ALL.into_iter().any(|h| kept.votes_of(h) > small);
        let moderates = self.visit.viewer.is_moderator();
        Shown {
            id: kept.id.clone(),
            body: kept.body.clone(),
            by,
            agree: kept.agree,
            disagree: kept.disagree,
            pass: kept.pass,
            by_hat: if known { Hat::ALL.into_iter().map(row).collect() } else { Vec::new() },
            every_hat: kept.every_hat_agrees(),
            seed: kept.seed_at.is_some(),
            counted: kept.counts_shown(),
            choice: self
                .visit
                .viewer
                .can::<PutChoice>(self.thread)
                .then(|| format!("{}/choices/put?from={}", self.thread.path(), kept.id)),
            hands: self.hands.get(&kept.id).filter(|n| **n > 0).map(|n| w.n("talk-by-hands", *n)),
            mine: self.mine.get(&kept.id).copied(),
            hold: moderates.then(|| format!("{}/statements/{}/hold", self.thread.path(), kept.id)),
        }
    }

    fn held(&self, kept: &Kept) -> Held {
        let (visit, path) = (self.visit, self.thread.path());
        let reason = kept.held_reason.as_deref().unwrap_or_default();
        let text = visit.place.hold_reasons.iter().find(|r| r.key == reason);
        let other = || visit.w.t("held-elsewhere").into_owned();
        let mine = visit.viewer.is_person(&kept.person_id)
            || kept.entered_by.as_deref().is_some_and(|id| visit.viewer.is_person(id));
        let looks_after = visit.viewer.is_moderator() || visit.viewer.is_steward();
        Held {
            reason: text.map_or_else(other, |r| r.text.clone()),
            day: visit.w.day(kept.held_at.unwrap_or_default()),
            appealed: kept.appeal.is_some(),
            why: kept.appeal.clone().filter(|_| mine || looks_after),
            appeal: (mine && kept.appeal.is_none())
                .then(|| format!("{path}/statements/{}/appeal", kept.id)),
            release: looks_after.then(|| format!("{path}/statements/{}/release", kept.id)),
            body: (mine || looks_after).then(|| kept.body.clone()),
        }
    }
}

struct Read {
    thread: Thread,
    all: Vec<Kept>,
    held: Vec<Kept>,
    mine: BTreeMap<String, i64>,
    hats: BTreeMap<String, i64>,
    hands: BTreeMap<String, i64>,
    came: Vec<Came>,
    axes: Vec<groups::Axis>,
}

async fn read(visit: &Visit, id: String) -> Result<Read, Stop> {
    let (viewer, now) = (visit.viewer.clone(), visit.now());
    visit
        .house
        .store
        .read(move |db| {
            let thread = find(db, &viewer, &id, now)?;
            let all = statement::of(db, &thread, false, MOST)?;
            let held = statement::of(db, &thread, true, MOST)?;
            let mine = my_votes(db, &thread, viewer.person_id())?;
            // By its key, which is the thread's and the person's: a thread has many who only voted.
            let sql = "select person_id, hats from taken_part where place_id = $1 and id in \
                       (select s.thread_id || '.' || s.person_id from statement s \
                       where s.place_id = $1 and s.thread_id = $2)";
            let hats = db.all(sql, params![&thread.place_id, &thread.id])?.into_iter().collect();
            let axes = groups::of(db, &thread)?.map(|(_, _, body)| body.axes).unwrap_or_default();
            let hands = wall::votes_by_hands(db, &thread)?;
            let came = card::came(db, &thread)?;
            Ok(Read { thread, all, held, mine, hats, hands, came, axes })
        })
        .await
}

/// The pages on which votes come in without a screen, for those who may.
fn helpers(visit: &Visit, thread: &Thread) -> Vec<(String, &'static str)> {
    let (make, enter) =
        (visit.viewer.can::<MakeCards>(thread), visit.viewer.can::<EnterCard>(thread));
    let pages = [
        (make, "cards", "cards-title"),
        (enter, "cards/enter", "cards-to-enter"),
        (enter, "cards/csv", "cards-to-csv"),
        (enter, "phone", "cards-to-phone"),
        (visit.viewer.can::<TakeHands>(thread), "wall", "talk-to-wall"),
    ];
    let may = pages.into_iter().filter(|(may, ..)| *may);
    may.map(|(_, page, word)| (format!("{}/talk/{page}", thread.path()), word)).collect()
}

pub async fn get(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let from: usize =
        asked(&visit.query, "from").and_then(|n| n.parse().ok()).unwrap_or(0).min(MOST as usize);
    let Read { thread, mut all, held, mine, hats, hands, came, axes } = read(&visit, id).await?;
    let w = &visit.w;
    let view = View { visit: &visit, thread: &thread, hats: &hats, mine: &mine, hands: &hands };
    let can_add = visit.viewer.can::<AddStatement>(&thread);
    let me = visit.viewer.person_id().unwrap_or_default();
    let open: Vec<&Kept> = all.iter().filter(|s| !mine.contains_key(&s.id)).collect();
    let next_one = match can_add {
        true => next(&open, me, mine.len(), &axes).map(|s| view.shown(s)),
        false => None,
    };
    let left = open.len() as i64;
    let spoke = !me.is_empty() && all.iter().chain(&held).any(|s| s.person_id == me);
    let fresh = can_add && mine.is_empty() && !spoke;
    let common: Vec<&Kept> =
        all.iter().filter(|s| s.every_hat_agrees() && s.counts_shown()).collect();
    let common = common.iter().take(12).map(|s| view.shown(s)).collect();
    all.sort_by_key(|s| std::cmp::Reverse(s.votes()));
    let more = (all.len() > from + PAGE)
        .then(|| format!("{}/talk?from={}#all", thread.path(), from + PAGE));
    let state = match (thread.talk_opened_at, thread.talk_closes_at) {
        (None, _) => w.t("talk-not-open").into_owned(),
        (_, Some(at)) if thread.talk_is_open() => {
            w.with("talk-is-open-until", &[("day", &w.day(at))])
        }
        (_, Some(at)) => w.with("talk-closed-on", &[("day", &w.day(at))]),
        (_, None) => w.t("talk-is-open").into_owned(),
    };
    let counts = w.n_with(
        "talk-counts",
        thread.people,
        &[("statements", &thread.statements.to_string()), ("votes", &thread.votes.to_string())],
    );
    page(&TalkPage {
        frame: visit.frame("talk").titled("talk-is-open"),
        path: thread.path(),
        title: thread.title.clone(),
        question: thread.question.clone().unwrap_or_else(|| thread.title.clone()),
        state,
        who: w.t(&format!("talk-who-{}", thread.who)).into_owned(),
        counts,
        came: came.iter().map(|c| w.n(&format!("talk-came-{}", c.channel), c.votes)).collect(),
        helpers: helpers(&visit, &thread),
        hats: hats_picture(w, "hats", &w.t("hats-part"), &thread),
        can_add,
        can_vote: can_add,
        can_close: visit.viewer.can::<Close>(&thread),
        guest: visit.viewer.person_id().is_none() && visit.viewer.can::<JoinAsGuest>(&thread),
        sign_in: visit.viewer.person_id().is_none() && thread.talk_is_open(),
        fresh,
        mine: spoke,
        next: next_one,
        left,
        common,
        shown: all.iter().skip(from).take(PAGE).map(|s| view.shown(s)).collect(),
        more,
        held: held.iter().map(|s| view.held(s)).collect(),
    })
}
