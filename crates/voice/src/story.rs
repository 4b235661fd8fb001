//! All of one matter, read at once: what its page, its files and the ladder are made from.

use crate::action;
use crate::answer::{self, Answer, Contribution, Tally};
use crate::ballot;
use crate::choice::{self, Choice};
use crate::consent::{self, Concern, Count};
use crate::decision::{self, Decision};
use crate::event::{self, Event};
use crate::measure::{self, Judgement, Measure};
use crate::proposal::{self, Drafter, OtherWay, Version};
use crate::round::appeal;
use crate::round::minority::{self, Minority};
use crate::rung::Entered;
use crate::rung::felt::{self, Felt};
use crate::stage::{self, Came};
use crate::thread::Thread;
use ground::hat::Hats;
use ground::params;
use ground::person;
use ground::stop::Stop;
use ground::store::Db;
use ground::trail;
use ground::words::Words;
use people::open::acting_by;
use std::collections::BTreeMap;

/// One matter with all that belongs to it.
#[derive(Clone, Debug)]
pub struct Story {
    pub thread: Thread,
    pub stages: Vec<Came>,
    pub events: Vec<Event>,
    pub invited: i64,
    pub versions: Vec<Version>,
    pub drafters: Vec<Drafter>,
    pub other_ways: Vec<OtherWay>,
    pub decision: Option<Decision>,
    pub choices: Vec<Choice>,
    /// The newest count that was published, if one was.
    pub shown: Option<ballot::hats::Shown>,
    pub consents: Vec<consent::Answer>,
    pub concerns: Vec<Concern>,
    pub minorities: Vec<Minority>,
    pub has_appeal: bool,
    pub count: Count,
    pub actions: Vec<action::Kept>,
    pub reports: Vec<action::Report>,
    pub contributions: Vec<Contribution>,
    pub answers: Vec<Answer>,
    pub tally: Tally,
    pub measures: Vec<Measure>,
    pub judgements: Vec<Judgement>,
    pub entered: Vec<Entered>,
    pub felt: Vec<Felt>,
    pub raiser_hats: Hats,
    /// Who acted for a person whom the page names, by that person and the time.
    pub hands: BTreeMap<(String, i64), String>,
    /// Names of the people who stand on the page, and of groups.
    pub names: BTreeMap<String, String>,
}

/// Reads all of a matter that the viewer may see.
pub fn of(db: &Db<'_>, thread: Thread) -> Result<Story, Stop> {
    let (place, id) = (&thread.place_id, &thread.id);
    let decision = decision::of(db, place, id)?;
    let (consents, concerns) =
        (consent::answers(db, place, id)?, consent::concerns(db, place, id)?);
    let versions = proposal::versions(db, &thread)?;
    // A round that was closed is counted by the text as it was then.
    let made_at = decision.as_ref().and_then(|d| d.made_at).unwrap_or(i64::MAX);
    let newest = versions.iter().rev().find(|v| v.made_at <= made_at).map_or(0, |v| v.number);
    let quorum = decision.as_ref().map_or(1, |d| d.quorum);
    let run = decision.as_ref().map_or(1, |d| d.run);
    let count = consent::count((newest, run), quorum, thread.balance(), &consents, &concerns);
    let tally = ballot::tallies(db, place, id)?.into_iter().next();
    let shown = tally.and_then(|t| serde_json::from_str(&t.shown).ok());
    let contributions = answer::contributions(db, &thread)?;
    let answers = answer::of(db, &thread)?;
    let raiser = person::find(db, place, &thread.raised_by)?;
    let sql = "select count(*) from invited where place_id = $1 and thread_id = $2";
    let mut story = Story {
        stages: stage::of(db, &thread)?,
        events: event::of(db, &thread)?,
        invited: db.number(sql, params![place, id])?,
        drafters: proposal::drafters(db, &thread)?,
        other_ways: proposal::other_ways(db, &thread)?,
        actions: action::of(db, &thread)?,
        reports: action::reports(db, &thread)?,
        tally: answer::tally(&contributions, &answers),
        measures: measure::of(db, &thread)?,
        judgements: measure::judgements(db, &thread)?,
        entered: crate::rung::entered(db, &thread)?,
        felt: felt::of(db, &thread)?,
        raiser_hats: raiser.map(|p| p.hats()).unwrap_or_default(),
        hands: trail::of_matter(db, place, id)?,
        names: BTreeMap::new(),
        choices: choice::of(db, place, id)?,
        minorities: minority::of(db, &thread)?,
        has_appeal: appeal::of(db, place, id, run)?.is_some(),
        shown,
        versions,
        decision,
        consents,
        concerns,
        count,
        contributions,
        answers,
        thread,
    };
    if let Some(shown) =
        story.shown.as_ref().filter(|_| story.decision.as_ref().is_some_and(Decision::stands))
    {
        story.tally.voted_on = story.choices.iter().filter(|c| c.stands()).count() as i64;
        story.tally.won = shown.winners.len() as i64;
    }
    story.names = names(db, &story)?;
    Ok(story)
}

/// The names that the page shows: those who raised, own, lead, do, wrote and entered.
fn names(db: &Db<'_>, story: &Story) -> Result<BTreeMap<String, String>, Stop> {
    let t = &story.thread;
    let mut ids: Vec<&str> = vec![&t.raised_by];
    ids.extend(t.entered_by.as_deref());
    ids.extend(t.owner_id.as_deref());
    ids.extend(story.stages.iter().filter_map(|s| s.by_id.as_deref()));
    ids.extend(story.versions.iter().map(|v| v.made_by.as_str()));
    ids.extend(story.drafters.iter().map(|d| d.person_id.as_str()));
    ids.extend(story.other_ways.iter().map(|o| o.by_id.as_str()));
    ids.extend(story.decision.iter().filter_map(|d| d.made_by.as_deref()));
    ids.extend(story.minorities.iter().filter(|m| m.named > 0).map(|m| m.person_id.as_str()));
    ids.extend(story.actions.iter().filter_map(|a| a.person_id.as_deref()));
    ids.extend(story.reports.iter().map(|r| r.person_id.as_str()));
    ids.extend(story.entered.iter().map(|e| e.by_id.as_str()));
    ids.extend(story.events.iter().map(|e| e.recorded_by.as_str()));
    ids.extend(story.hands.values().map(String::as_str));
    let mut names = person::names(db, &t.place_id, ids)?;
    for group in story.actions.iter().filter_map(|a| a.group_id.as_deref()) {
        if let Some(found) = person::group(db, &t.place_id, group)? {
            names.insert(found.id, found.name);
        }
    }
    Ok(names)
}

impl Story {
    /// A name, or what stands where someone left.
    pub fn name(&self, id: &str) -> String {
        self.names.get(id).cloned().unwrap_or_else(|| "–".to_owned())
    }

    /// Who did something at a time: both names, where someone acted for them.
    pub fn by(&self, w: &Words, id: &str, at: i64) -> String {
        match self.hands.get(&(id.to_owned(), at)) {
            None => self.name(id),
            hand => acting_by(w, &self.names, id, hand),
        }
    }

    /// When the talk ended, if it did.
    pub fn closed_at(&self) -> Option<i64> {
        self.thread.talk_closes_at.filter(|at| *at < self.thread.now)
    }

    /// When a decision was made, if one was.
    pub fn decided_at(&self) -> Option<i64> {
        self.decision.as_ref().and_then(|d| d.made_at)
    }
}
