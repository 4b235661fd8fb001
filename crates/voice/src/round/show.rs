//! A round of consent for everyone to read: where it is, what was asked and answered, first reactions,
//! how each hat answers, and the concerns one by one with what met each.

use super::meet::{MeetAgain, Widen};
use super::say::{ReplyTurn, SayTurn};
use super::step::StepRound;
use super::{Step, Turn, turns};
use crate::consent::answer::AnswerProposal;
use crate::consent::close::CloseRound;
use crate::story::{self, Story};
use crate::thread::{find, show::beside_count};
use crate::view::{self, Concerned, hats_of};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use ground::hat::Hat;
use ground::page::{Frame, page};
use ground::person;
use ground::picture::{self, Step as Drawn, StepState};
use ground::stop::Stop;
use ground::visit::Visit;

pub struct Said {
    pub hats: String,
    pub body: String,
    pub reply: String,
    pub answer: Option<String>,
}

pub struct HatRow {
    pub hat: String,
    pub yes: i64,
    pub safe: i64,
    pub not_safe: i64,
    pub met: i64,
    pub short: bool,
}

#[derive(Template)]
#[template(path = "round/show.html")]
struct RoundPage {
    frame: Frame,
    path: String,
    title: String,
    cycle: String,
    now: String,
    says: Vec<String>,
    text: String,
    version: i64,
    questions: Vec<Said>,
    reactions: Vec<Said>,
    rows: Vec<HatRow>,
    missing: Vec<String>,
    concerns: Vec<Concerned>,
    can_say: Option<&'static str>,
    can_answer: bool,
    can_put: bool,
    next: Option<(&'static str, String)>,
    back: bool,
    can_meet: bool,
    can_widen: bool,
    can_close: bool,
}

fn said(visit: &Visit, story: &Story, turn: &Turn) -> Said {
    let may = visit.viewer.can::<ReplyTurn>(&story.thread) && turn.step == "understand";
    let open = story.decision.as_ref().is_some_and(crate::decision::Decision::is_open);
    Said {
        hats: hats_of(&visit.w, turn.hats),
        body: turn.body.clone(),
        reply: turn.reply.clone().unwrap_or_default(),
        answer: (may && open).then(|| format!("{}/round/{}/reply", story.thread.path(), turn.id)),
    }
}

fn drawn(visit: &Visit, step: Step, open: bool) -> String {
    let w = &visit.w;
    let one = |s: &Step| Drawn {
        label: w.t(&s.word()).into_owned(),
        state: match s.cmp(&step) {
            std::cmp::Ordering::Equal if open => StepState::Now,
            std::cmp::Ordering::Greater => StepState::Ahead,
            _ => StepState::Done,
        },
        note: String::new(),
    };
    let steps: Vec<Drawn> = Step::ALL.iter().map(one).collect();
    picture::cycle_strip(&w.t(&step.word()), &steps)
}

/// What was agreed on at the opening, and how far it has come.
fn says(visit: &Visit, story: &Story, circle: Option<&String>) -> Vec<String> {
    let (w, Some(d)) = (&visit.w, &story.decision) else { return Vec::new() };
    let mut says = vec![w.n_with("round-meetings", d.meetings, &[("met", &d.met.to_string())])];
    if let Some(name) = circle {
        says.push(w.with("round-circle", &[("group", name)]));
    }
    if let Some(at) = d.term_at {
        says.push(w.with("round-term", &[("day", &w.day(at))]));
    }
    if let Some(at) = d.review_at {
        says.push(w.with("decision-review", &[("day", &w.day(at))]));
    }
    says
}

pub async fn get(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let (viewer, at) = (visit.viewer.clone(), visit.now());
    let (story, turns, circle) = visit
        .house
        .store
        .read(move |db| {
            let thread = find(db, &viewer, &id, at)?;
            let story = story::of(db, thread)?;
            let d = story.decision.as_ref().filter(|d| d.is_consent()).ok_or(Stop::NotFound)?;
            let turns = turns(db, &story.thread.place_id, &id, d.run)?;
            let circle = match &d.circle {
                Some(group) => person::group(db, &story.thread.place_id, group)?.map(|g| g.name),
                None => None,
            };
            Ok((story, turns, circle))
        })
        .await?;
    page(&round_page(&visit, &story, &turns, circle.as_ref()))
}

fn round_page(visit: &Visit, story: &Story, turns: &[Turn], circle: Option<&String>) -> RoundPage {
    let (w, thread, viewer) = (&visit.w, &story.thread, &visit.viewer);
    let decision = story.decision.clone().unwrap_or_default();
    let (step, open) = (Step::of(&decision), decision.is_open());
    let of = |key: &str| {
        turns.iter().filter(|t| t.step == key).map(|t| said(visit, story, t)).collect::<Vec<_>>()
    };
    let part = thread.balance();
    let row = |h: Hat| HatRow {
        hat: w.t(&h.word()).into_owned(),
        yes: story.count.yes.get(h),
        safe: story.count.safe.get(h),
        not_safe: story.count.not_safe.get(h),
        met: story.count.met.get(h),
        short: story.count.short.contains(&h),
    };
    let moves = open && viewer.can::<StepRound>(thread);
    let next = Step::ALL.into_iter().find(|s| *s > step).filter(|_| moves);
    let newest = story.versions.last();
    RoundPage {
        frame: visit.frame("round"),
        path: thread.path(),
        title: thread.title.clone(),
        cycle: drawn(visit, step, open),
        now: w.t(&format!("round-now-{}", if open { step.key() } else { "closed" })).into_owned(),
        says: says(visit, story, circle),
        text: newest.map(|v| v.body.clone()).unwrap_or_default(),
        version: newest.map_or(0, |v| v.number),
        questions: of("understand"),
        reactions: of("react"),
        rows: Hat::ALL.into_iter().filter(|h| part.get(*h) > 0).map(row).collect(),
        missing: beside_count(w, story),
        concerns: view::concerned(visit, story),
        can_say: match step {
            Step::Understand | Step::React if open && viewer.can::<SayTurn>(thread) => {
                Some(step.key())
            }
            _ => None,
        },
        can_answer: open && step.takes_answers() && viewer.can::<AnswerProposal>(thread),
        can_put: open && viewer.can::<crate::proposal::put::Put>(thread),
        next: next.map(|s| (s.key(), w.t(&format!("round-to-{}", s.key())).into_owned())),
        back: moves && step > Step::Amend,
        can_meet: open && viewer.can::<MeetAgain>(thread),
        can_widen: open && decision.met >= decision.meetings && viewer.can::<Widen>(thread),
        can_close: open && viewer.can::<CloseRound>(thread),
    }
}
