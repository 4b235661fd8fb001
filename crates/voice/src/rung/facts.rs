//! From what is on record to the facts of the ladder. Where the record says nothing, the fact is not
//! on record; nothing is guessed. What was done here stands above what was entered by hand.

use super::{Entered, Scope};
use crate::event::Event;
use crate::story::Story;
use ground::clock::{DAY, date_of, days_between, end_of};
use ground::hat::{Hat, Hats};
use ladder::{Fact, Facts, Weight};

/// Where a fact comes from.
#[derive(Clone, Debug)]
pub enum From {
    Record,
    Hand(Entered),
    Nowhere,
}

/// The two promises that the facts are measured against, in days.
#[derive(Clone, Copy, Debug)]
pub struct Promises {
    /// Told back within so many days of closing (Cabinet Office consultation principles: 12 weeks).
    pub told_back: i64,
    /// Papers out so many days before a meeting.
    pub papers: i64,
}

/// The facts of a matter, or of one part of it.
pub fn facts(story: &Story, scope: Scope, promises: Promises) -> Facts {
    let mut facts = from_record(story, scope, promises);
    for hand in by_hand(story, scope) {
        match hand.fact.as_str() {
            "weight" if facts.weight.is_none() => facts.weight = Weight::from_key(&hand.value),
            "adopted" if facts.adopted.is_none() => facts.adopted = hand.value.parse().ok(),
            key => {
                if let Some(fact) = Fact::from_key(key).filter(|f| facts.get(*f).is_none()) {
                    facts.set(fact, Some(hand.value == "yes"));
                }
            }
        }
    }
    facts
}

/// Where a yes or no comes from.
pub fn source(story: &Story, scope: Scope, promises: Promises, fact: Fact) -> From {
    if from_record(story, scope, promises).get(fact).is_some() {
        return From::Record;
    }
    by_hand(story, scope)
        .find(|e| e.fact == fact.key())
        .map_or(From::Nowhere, |e| From::Hand(e.clone()))
}

fn by_hand(story: &Story, scope: Scope) -> impl Iterator<Item = &Entered> {
    story.entered.iter().filter(move |e| e.scope == scope.key())
}

/// What the record itself says.
pub fn from_record(story: &Story, scope: Scope, promises: Promises) -> Facts {
    let look = Look { story, scope, promises };
    let mut facts = Facts::default();
    let all: [(Fact, Option<bool>); 19] = [
        (Fact::Told, look.told()),
        (Fact::Reasons, look.reasons()),
        (Fact::Attended, look.attended()),
        (Fact::Asked, look.asked()),
        (Fact::Heard, look.heard()),
        (Fact::Formative, look.formative()),
        (Fact::Considered, look.considered()),
        (Fact::Alternatives, look.alternatives()),
        (Fact::TimeOk, look.time_ok()),
        (Fact::Rounds, look.rounds()),
        (Fact::Influenced, look.influenced()),
        (Fact::FromStart, look.started_by_people()),
        (Fact::OptionsByPeople, look.options_by_people()),
        (Fact::DesignJoint, look.design_joint()),
        (Fact::Honoured, look.honoured()),
        (Fact::Deliver, look.deliver()),
        (Fact::Assess, look.assess()),
        (Fact::Reciprocal, look.reciprocal()),
        (Fact::Access, look.access()),
    ];
    for (fact, value) in all {
        facts.set(fact, value);
    }
    facts.weight = look.weight();
    facts.adopted = look.adopted();
    facts
}

/// Yes when it is so; no when it can no longer become so; otherwise not on record.
fn settled(yes: bool, over: bool) -> Option<bool> {
    if yes { Some(true) } else { over.then_some(false) }
}

struct Look<'s> {
    story: &'s Story,
    scope: Scope,
    promises: Promises,
}

impl Look<'_> {
    /// Whether what is not an event belongs to what is measured: to the whole, or to these parts.
    fn of(&self, parts: &[Scope]) -> bool {
        self.scope == Scope::Whole || parts.contains(&self.scope)
    }

    fn events(&self, kind: &'static str) -> impl Iterator<Item = &Event> {
        self.story
            .events
            .iter()
            .filter(move |e| e.kind == kind)
            .filter(|e| self.scope == Scope::Whole || e.scope == self.scope.key())
    }

    fn decided(&self) -> bool {
        self.story.decided_at().is_some()
    }

    fn told(&self) -> Option<bool> {
        let invited = self.of(&[Scope::Design]) && self.story.invited > 0;
        settled(invited || self.events("told").next().is_some(), false)
    }

    fn reasons(&self) -> Option<bool> {
        let reason = self.story.decision.as_ref().and_then(|d| d.reason.as_ref());
        settled(self.of(&[Scope::Commission]) && self.decided() && reason.is_some(), false)
    }

    fn attended(&self) -> Option<bool> {
        let came: Vec<i64> = self.events("meeting").filter_map(|e| e.came).collect();
        settled(came.iter().any(|n| *n > 0), !came.is_empty())
    }

    fn asked(&self) -> Option<bool> {
        let talk = self.of(&[Scope::Design]) && self.story.thread.talk_opened_at.is_some();
        let round = self.of(&[Scope::Commission])
            && self.story.decision.as_ref().is_some_and(|d| d.opened_at.is_some());
        let judge = self.of(&[Scope::Judge]) && !self.story.judgements.is_empty();
        settled(talk || round || judge || self.events("asked").next().is_some(), false)
    }

    fn heard(&self) -> Option<bool> {
        let talk = self.of(&[Scope::Design]) && self.story.thread.statements > 0;
        let round = self.of(&[Scope::Commission]) && !self.story.consents.is_empty();
        let judged = self.of(&[Scope::Judge]) && !self.story.judgements.is_empty();
        let silent = self.of(&[Scope::Design])
            && self.story.closed_at().is_some()
            && self.events("asked").next().is_none();
        settled(talk || round || judged, silent)
    }

    /// Asked before any commitment. The first decision is a commitment too.
    fn formative(&self) -> Option<bool> {
        if !self.of(&[Scope::Commission, Scope::Design]) {
            return None;
        }
        let talk = self.story.thread.talk_opened_at;
        let asked = talk.into_iter().chain(self.events("asked").map(|e| e.day_at)).min()?;
        let decided = self.story.decided_at();
        let commitment = self.story.events.iter().filter(|e| e.kind == "commitment");
        let first = commitment.map(|e| e.day_at).chain(decided).min();
        Some(first.is_none_or(|at| at > asked))
    }

    fn considered(&self) -> Option<bool> {
        if !self.of(&[Scope::Design]) {
            return None;
        }
        let closed = self.story.thread.talk_closes_at?;
        let due = end_of(date_of(closed + self.promises.told_back * DAY));
        match self.story.thread.told_at {
            Some(at) => Some(at <= due),
            None => settled(false, self.story.thread.now > due),
        }
    }

    fn alternatives(&self) -> Option<bool> {
        let shown = !self.story.other_ways.is_empty();
        let here = self.of(&[Scope::Commission, Scope::Design]);
        if here { settled(shown, self.decided()) } else { None }
    }

    /// Papers, and the Easy Read paper where there is one, out in time before every meeting.
    fn time_ok(&self) -> Option<bool> {
        let early = |e: &Event, at: i64| days_between(at, e.day_at) >= self.promises.papers;
        let meetings: Vec<&Event> = self.events("meeting").collect();
        let late = |e: &&&Event| {
            e.papers_at.is_some_and(|at| !early(e, at)) || e.easy_at.is_some_and(|at| !early(e, at))
        };
        if meetings.iter().find(late).is_some() {
            return Some(false);
        }
        let known = !meetings.is_empty() && meetings.iter().all(|e| e.papers_at.is_some());
        settled(known, false)
    }

    /// Two exchanges or more: the talk, each meeting, each open call, the round of consent.
    fn rounds(&self) -> Option<bool> {
        if !self.of(&[Scope::Design]) {
            return None;
        }
        let talk =
            usize::from(self.story.thread.talk_opened_at.is_some() && self.story.thread.people > 1);
        let round = usize::from(!self.story.consents.is_empty());
        let meetings = self.events("meeting").filter(|e| e.came.unwrap_or(0) > 0).count();
        let n = talk + round + meetings + self.events("asked").count();
        settled(n >= 2, self.decided())
    }

    /// A change that is traced to a contribution.
    fn influenced(&self) -> Option<bool> {
        if !self.of(&[Scope::Design]) {
            return None;
        }
        let met = self.story.concerns.iter().any(|c| c.met_number.is_some());
        settled(met || self.story.tally.changed_text > 0, self.story.thread.told_at.is_some())
    }

    fn started_by_people(&self) -> Option<bool> {
        let here = self.of(&[Scope::Commission, Scope::Design]);
        here.then(|| self.story.raiser_hats.of_the_people())
    }

    fn options_by_people(&self) -> Option<bool> {
        if !self.of(&[Scope::Commission, Scope::Design]) {
            return None;
        }
        let text = !self.story.versions.is_empty()
            && self.story.drafters.iter().any(|d| d.hats().of_the_people());
        let other =
            self.story.other_ways.iter().any(|o| Hats::from_bits(o.by_hats).of_the_people());
        let choice =
            self.story.choices.iter().any(|c| Hats::from_bits(c.made_hats).of_the_people());
        settled(text || other || choice, self.decided())
    }

    /// Made by people and by those whose work or decision it is, together.
    fn design_joint(&self) -> Option<bool> {
        if !self.of(&[Scope::Design]) {
            return None;
        }
        let people = self.story.drafters.iter().filter(|d| d.hats().of_the_people()).count();
        let others = self
            .story
            .drafters
            .iter()
            .filter(|d| d.hats().has(Hat::Providing) || d.hats().has(Hat::Commissioning));
        let joint = people > 0 && others.count() > 0 && self.story.drafters.len() > 1;
        settled(joint, self.decided())
    }

    /// Consent of each hat taking part is an equal weight. A ballot is too where each hat had to be content,
    /// or where half of the votes or more were people's; else theirs was a minority of the say.
    fn weight(&self) -> Option<Weight> {
        if !self.of(&[Scope::Commission, Scope::Design]) {
            return None;
        }
        let decision = self.story.decision.as_ref().filter(|d| d.made_at.is_some())?;
        match decision.method.as_str() {
            "consent" => Some(Weight::Equal),
            "elsewhere" => decision.weight.as_deref().and_then(Weight::from_key),
            _ if decision.by_hat.as_deref() == Some("each") => Some(Weight::Equal),
            _ => self.people_of_the_votes(),
        }
    }

    /// From how many of each hat voted, as far as that may be shown.
    fn people_of_the_votes(&self) -> Option<Weight> {
        let shown = self.story.shown.as_ref()?;
        let of = |hat: Hat| shown.hats.iter().find(|p| p.key == hat.key()).and_then(|p| p.voters);
        let people = of(Hat::Community).unwrap_or(0) + of(Hat::Using).unwrap_or(0);
        let others = shown.voters - people;
        match (shown.voters, people) {
            (0, _) | (_, 0) => None,
            _ if people >= others => Some(Weight::Equal),
            _ => Some(Weight::Minority),
        }
    }

    fn adopted(&self) -> Option<u16> {
        if self.of(&[Scope::Design]) { self.story.tally.adopted_share() } else { None }
    }

    fn honoured(&self) -> Option<bool> {
        let decision = self.story.decision.as_ref().filter(|d| d.made_at.is_some())?;
        if !self.of(&[Scope::Commission, Scope::Deliver]) {
            return None;
        }
        if decision.overridden_at.is_some() {
            return Some(false);
        }
        let done = self.story.actions.iter().any(|a| a.done_at.is_some());
        settled(done && decision.result.as_deref() == Some("stands"), false)
    }

    fn deliver(&self) -> Option<bool> {
        if !self.of(&[Scope::Deliver]) || self.story.actions.is_empty() {
            return None;
        }
        Some(self.story.actions.iter().any(|a| a.of_the_people > 0))
    }

    fn assess(&self) -> Option<bool> {
        if !self.of(&[Scope::Judge]) {
            return None;
        }
        let people = self.story.judgements.iter().any(|j| j.hats().of_the_people());
        settled(people, !self.story.judgements.is_empty())
    }

    fn reciprocal(&self) -> Option<bool> {
        settled(self.events("return").next().is_some(), false)
    }

    fn access(&self) -> Option<bool> {
        let events = self.story.events.iter();
        let here = events.filter(|e| self.scope == Scope::Whole || e.scope == self.scope.key());
        let needs: Vec<(i64, i64)> =
            here.filter_map(|e| Some((e.needs_asked?, e.needs_met.unwrap_or(0)))).collect();
        if needs.is_empty() { None } else { Some(needs.iter().all(|(asked, met)| met >= asked)) }
    }
}
