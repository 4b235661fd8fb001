//! One matter's whole way, on one page: where it stands, what is owed, what was said, decided, done and
//! told back, how co-produced it was, and what you can do now.

use super::Kept;
use super::waiting::says;
use crate::consent::Count;
use crate::stage::Stage;
use crate::story::{self, Story};
use crate::thread::find;
use crate::view::rungs::{Rungs, rungs};
use crate::view::{self, Answered, Concerned, Doing, Told};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use ground::hat::Hat;
use ground::page::{Frame, page};
use ground::picture::{self, Step, StepState};
use ground::stop::Stop;
use ground::trail;
use ground::visit::Visit;
use ground::words::Words;

/// A thread in a list.
pub struct Card {
    pub href: String,
    pub title: String,
    pub stage: String,
    pub strip: String,
    pub clock: String,
    pub late: bool,
    pub people: String,
}

impl Card {
    pub fn of(visit: &Visit, kept: &Kept) -> Self {
        let w = &visit.w;
        let stage = kept.stage();
        let steps: Vec<Step> = Stage::ALL
            .iter()
            .map(|s| Step {
                label: w.t(&s.word()).into_owned(),
                state: match s.cmp(&stage) {
                    std::cmp::Ordering::Less => StepState::Done,
                    std::cmp::Ordering::Equal => StepState::Now,
                    std::cmp::Ordering::Greater => StepState::Ahead,
                },
                note: String::new(),
            })
            .collect();
        let name = w.t(&stage.word()).into_owned();
        let label = w.n_with("strip-says", stage as i64 + 1, &[("stage", &name)]);
        let (clock, late) = says(w, kept, visit.now());
        Self {
            href: kept.path(),
            title: kept.title.clone(),
            strip: picture::cycle_strip(&label, &steps),
            stage: name,
            clock,
            late,
            people: w.n("people-count", kept.people),
        }
    }
}

/// The balance of the four hats as a picture with its twin.
pub fn hats_picture(w: &Words, id: &str, title: &str, kept: &Kept) -> String {
    let counts = kept.balance();
    if kept.people > 0 && counts.sum() == 0 {
        return format!("<p class=\"govuk-body\">{}</p>", w.t("talk-hats-unknown"));
    }
    let counts = Hat::ALL.map(|h| (w.t(&h.word()).into_owned(), counts.get(h)));
    picture::hats(id, title, &counts)
}

/// The steps of the cycle with what is known of each, in words.
fn steps(w: &Words, story: &Story) -> Vec<Step> {
    let now = story.thread.stage();
    Stage::ALL
        .iter()
        .map(|stage| {
            let came = story.stages.iter().find(|c| c.stage == stage.key());
            let (state, note) = match came {
                Some(c) if c.left_out.is_some() => {
                    let why = c.left_out.clone().unwrap_or_default();
                    let who =
                        c.by_id.as_deref().map(|id| story.by(w, id, c.at)).unwrap_or_default();
                    (StepState::LeftOut, w.with("step-left-out", &[("who", &who), ("why", &why)]))
                }
                Some(c) if *stage == now => {
                    (StepState::Now, w.with("step-now", &[("day", &w.day(c.at))]))
                }
                Some(c) => (StepState::Done, w.with("step-since", &[("day", &w.day(c.at))])),
                None => (StepState::Ahead, w.t("step-ahead").into_owned()),
            };
            Step { label: w.t(&stage.word()).into_owned(), state, note }
        })
        .collect()
}

/// A line of what was done, from the public record.
pub struct Past {
    pub day: String,
    pub what: String,
    pub by: String,
}

pub struct Counted {
    pub hat: String,
    pub yes: i64,
    pub safe: i64,
    pub not_safe: i64,
    pub met: i64,
    pub short: bool,
}

#[derive(Template)]
#[template(path = "thread/show.html")]
struct ShowPage {
    frame: Frame,
    story: Story,
    path: String,
    outcome: String,
    raised: String,
    clock: String,
    late: bool,
    owner: Option<String>,
    cycle: String,
    hats: String,
    todo: Vec<view::Todo>,
    authors: String,
    counted: Vec<Counted>,
    beside_count: Vec<String>,
    concerned: Vec<Concerned>,
    doing: Vec<Doing>,
    told: Told,
    measured: Vec<view::Measured>,
    rungs: Rungs,
    past: Vec<Past>,
    ballot_says: Vec<String>,
    minorities: Vec<(String, String)>,
}

impl ShowPage {
    fn round_is_open(&self) -> bool {
        self.story.decision.as_ref().is_some_and(|d| d.is_consent() && d.is_open())
    }

    fn choices_count(&self) -> i64 {
        self.story.choices.len() as i64
    }

    fn day(&self, at: impl std::borrow::Borrow<i64>) -> String {
        self.frame.w.day(*at.borrow())
    }

    fn answer_of(&self) -> &[Answered] {
        &self.told.answered
    }
}

/// Who raised it, in a sentence: with the helper and the channel where someone entered it, and both names where someone
/// acted.
fn raised_by(w: &Words, story: &Story) -> String {
    let t = &story.thread;
    let (who, day) = (story.by(w, &t.raised_by, t.raised_at), w.day(t.raised_at));
    match &t.entered_by {
        None if t.channel == "import" => w.with("raised-import", &[("day", &day)]),
        None => w.with("raised-by", &[("who", &who), ("day", &day)]),
        Some(helper) => {
            let helper = story.by(w, helper, t.raised_at);
            let how = w.t(&format!("channel-{}", t.channel));
            let parts = [("who", who.as_str()), ("day", &day), ("helper", &helper), ("how", &how)];
            w.with("raised-by-helper", &parts)
        }
    }
}

/// What was done, oldest first; what was done many times in a row stands once, with how often.
fn past(w: &Words, story: &Story, lines: &[trail::Line]) -> Vec<Past> {
    let by = |line: &trail::Line| match &line.person_id {
        Some(id) if story.names.contains_key(id) => {
            w.with("past-by", &[("who", &story.by(w, id, line.at))])
        }
        _ => String::new(),
    };
    lines
        .chunk_by(|a, b| a.fact == b.fact && a.person_id == b.person_id && a.hand() == b.hand())
        .map(|same| {
            let (first, last, times) = (&same[0], &same[same.len() - 1], same.len() as i64);
            let key = format!("did-{}", first.fact.replace('.', "-"));
            let what = w.t(&key).into_owned();
            let (from, to) = (w.day(first.at), w.day(last.at));
            Past {
                day: if from == to {
                    from
                } else {
                    w.with("past-days", &[("from", &from), ("to", &to)])
                },
                what: if times > 1 {
                    w.n_with("past-times", times, &[("what", &what)])
                } else {
                    what
                },
                by: by(first),
            }
        })
        .collect()
}

fn counted(w: &Words, story: &Story) -> Vec<Counted> {
    let part = story.thread.balance();
    Hat::ALL
        .into_iter()
        .filter(|h| part.get(*h) > 0)
        .map(|h| Counted {
            hat: w.t(&h.word()).into_owned(),
            yes: story.count.yes.get(h),
            safe: story.count.safe.get(h),
            not_safe: story.count.not_safe.get(h),
            met: story.count.met.get(h),
            short: story.count.short.contains(&h),
        })
        .collect()
}

/// What keeps the proposal from standing, in sentences: none when it would stand.
pub fn why_not_yet(w: &Words, count: &Count) -> Vec<String> {
    let mut why: Vec<String> =
        count.short.iter().map(|h| w.with("round-short", &[("hat", &w.t(&h.word()))])).collect();
    if count.open_concerns > 0 {
        why.push(w.n("round-concerns", count.open_concerns as i64));
    }
    if count.people == 0 {
        why.push(w.t("round-nobody").into_owned());
    }
    why
}

/// Who answered, and does not stand in the table: nobody is left out without a word.
pub fn not_counted(w: &Words, count: &Count) -> Option<String> {
    (count.older > 0).then(|| w.n("round-older", count.older as i64))
}

/// What is said beside the count of a round: what is missing, unless it stands, and who is not counted.
pub fn beside_count(w: &Words, story: &Story) -> Vec<String> {
    let stands = story.decision.as_ref().is_some_and(|d| d.result.as_deref() == Some("stands"));
    let mut says = if stands { Vec::new() } else { why_not_yet(w, &story.count) };
    says.extend(not_counted(w, &story.count));
    says
}

pub async fn get(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let (viewer, now) = (visit.viewer.clone(), visit.now());
    let (story, lines) = visit
        .house
        .store
        .read(move |db| {
            let thread = find(db, &viewer, &id, now)?;
            let lines = trail::of_thread(db, &thread.place_id, &thread.id)?;
            Ok((story::of(db, thread)?, lines))
        })
        .await?;
    let w = &visit.w;
    let (clock, late) = says(w, &story.thread, now);
    let outcome = visit.place.outcome(&story.thread.outcome).map(|o| o.text.clone());
    let title = w.t("hats-part").into_owned();
    let page_data = ShowPage {
        frame: visit.frame("thread").titled("thread-past"),
        path: story.thread.path(),
        outcome: outcome.unwrap_or_default(),
        raised: raised_by(w, &story),
        clock,
        late,
        owner: story.thread.owner_id.as_deref().map(|id| story.name(id)),
        cycle: picture::cycle("cycle", &w.t("cycle-title"), &steps(w, &story)),
        hats: hats_picture(w, "hats", &title, &story.thread),
        todo: view::todo(&visit, &story),
        authors: view::authors(w, &story),
        counted: counted(w, &story),
        beside_count: beside_count(w, &story),
        concerned: view::concerned(&visit, &story),
        doing: view::doing(&visit, &story),
        told: view::told(&visit, &story),
        measured: view::measured(&visit, &story),
        rungs: rungs(&visit, &story, crate::rung::Scope::Whole),
        past: past(w, &story, &lines),
        ballot_says: view::ballot_says(w, &story),
        minorities: view::minorities(w, &story),
        story,
    };
    page(&page_data)
}
