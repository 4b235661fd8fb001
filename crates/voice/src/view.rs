//! What the pages of a matter show, worked out from its story in the viewer's words: no database and
//! no markup here.

pub mod rungs;

use crate::rung::felt;
use crate::stage::Stage;
use crate::story::Story;
use crate::{
    action, answer, ballot, choice, consent, decision, event, measure, proposal, round, statement,
    talk, thread,
};
use ground::hat::{Hat, Hats, PerHat};
use ground::permit::Act;
use ground::visit::Visit;
use ground::words::Words;

/// Something that the viewer can do now.
pub struct Todo {
    pub href: String,
    pub text: String,
    /// Whether it is done by pressing, without a page that asks.
    pub press: bool,
}

/// What the viewer can do on a matter now. The permits say it: nothing is offered that is refused.
pub fn todo(visit: &Visit, story: &Story) -> Vec<Todo> {
    let (t, path) = (&story.thread, story.thread.path());
    let decision = story.decision.as_ref();
    let open = decision.is_some_and(|d| d.is_consent() && d.is_open());
    let ballot = decision.is_some_and(|d| d.is_ballot() && d.is_open());
    let made = decision.is_some_and(decision::Decision::stands);
    let fell = decision.is_some_and(decision::Decision::fell);
    let at = |stage: Stage| t.stage() == stage;
    let all_answered = story.tally.answered == story.tally.owed;
    let mut list = List { visit, story, path, todo: Vec::new() };
    list.press::<thread::own::Take>("take", true);
    list.page::<thread::reply::Reply>("reply", true);
    let asks = open && decision.is_some_and(|d| round::Step::of(d).takes_answers());
    let listens =
        open && !asks && decision.is_some_and(|d| round::Step::of(d) < round::Step::Amend);
    list.page::<consent::answer::AnswerProposal>("consent", asks);
    list.page::<round::say::SayTurn>("round/say", listens);
    list.page::<ballot::cast::CastBallot>("ballot", ballot && visit.viewer.is_member());
    list.page::<talk::open::Open>("talk/open", t.talk_opened_at.is_none());
    list.page::<talk::guest::JoinAsGuest>("talk/guest", visit.viewer.person_id().is_none());
    list.page::<statement::add::AddStatement>("statements", true);
    list.page::<talk::invite::Invite>("talk/invite", true);
    list.page::<proposal::put::Put>("proposal", !made);
    list.page::<proposal::other_way::ShowOtherWay>("other-ways", !made);
    list.page::<choice::put::PutChoice>("choices/put", !made && !ballot);
    list.press::<proposal::draft::HelpedWrite>(
        "drafted",
        !story.versions.is_empty() && !made && !wrote(story, visit),
    );
    list.page::<ballot::open::OpenBallot>("decide", decision.is_none() || fell);
    list.page::<decision::record::RecordDecision>("decision/record", decision.is_none());
    list.page::<consent::close::CloseRound>("consent/close", open);
    list.page::<ballot::close::CloseBallot>("ballot/close", ballot);
    list.page::<action::take::TakeAction>("actions", true);
    list.press::<answer::tell::TellAll>("tell", all_answered);
    list.page::<measure::choose::ChooseMeasure>("measures", true);
    list.page::<thread::step::Enter>("step", true);
    list.press::<talk::close::Close>("talk/close", at(Stage::Talk));
    list.page::<thread::own::Own>("own", true);
    list.page::<thread::claim::Claim>("claim", true);
    list.page::<event::Record>("events", true);
    list.page::<felt::SayFelt>("felt", t.stage() >= Stage::Decide);
    list.page::<decision::overrule::Override>("decision/override", made);
    list.page::<round::appeal::AppealDecision>("decision/appeal", made && !story.has_appeal);
    list.page::<round::minority::AttachMinority>(
        "decision/minority",
        decision.is_some_and(|d| d.made_at.is_some()),
    );
    list.todo
}

fn wrote(story: &Story, visit: &Visit) -> bool {
    story.drafters.iter().any(|d| visit.viewer.is_person(&d.person_id))
}

struct List<'a> {
    visit: &'a Visit,
    story: &'a Story,
    path: String,
    todo: Vec<Todo>,
}

impl List<'_> {
    fn add<A: Act<On = thread::Thread>>(&mut self, end: &str, when: bool, press: bool) {
        if when && self.visit.viewer.can::<A>(&self.story.thread) {
            let key = format!("todo-{}", end.replace('/', "-"));
            let text = self.visit.w.t(&key).into_owned();
            self.todo.push(Todo { href: format!("{}/{end}", self.path), text, press });
        }
    }

    fn page<A: Act<On = thread::Thread>>(&mut self, end: &str, when: bool) {
        self.add::<A>(end, when, false);
    }

    fn press<A: Act<On = thread::Thread>>(&mut self, end: &str, when: bool) {
        self.add::<A>(end, when, true);
    }
}

/// A decision by ballot in a few sentences: what is asked, or what came of it.
pub fn ballot_says(w: &Words, story: &Story) -> Vec<String> {
    let Some(d) = story.decision.as_ref().filter(|d| d.is_ballot()) else { return Vec::new() };
    let mut says = vec![d.question.clone().unwrap_or_default()];
    let way = w.t(&format!("way-{}", d.method)).into_owned();
    let (day, shown) = (d.closes_at.unwrap_or_default(), story.shown.as_ref());
    match (d.made_at, shown) {
        (Some(at), Some(shown)) => {
            let key = match (d.stands(), d.result.as_deref()) {
                (true, _) => "ballot-says-stands",
                // Opened again since.
                (false, Some("stands")) => "ballot-says-stood",
                _ => "ballot-says-falls",
            };
            says.push(w.with(key, &[("day", &w.day(at)), ("way", &way)]));
            let title = |n: &i64| {
                let found = story.choices.iter().find(|c| c.number == *n);
                found.map_or_else(|| n.to_string(), |c| c.title.clone())
            };
            let won: Vec<String> = shown.winners.iter().map(title).collect();
            if !won.is_empty() {
                says.push(w.with("ballot-says-won", &[("what", &won.join(", "))]));
            }
        }
        _ => says.push(w.with("ballot-says-open", &[("day", &w.day(day)), ("way", &way)])),
    }
    says
}

/// What those who think otherwise attached: who, and their words.
pub fn minorities(w: &Words, story: &Story) -> Vec<(String, String)> {
    let who = |m: &round::minority::Minority| {
        let hats = hats_of(w, m.hats);
        if m.named > 0 { format!("{} ({hats})", story.by(w, &m.person_id, m.at)) } else { hats }
    };
    story.minorities.iter().map(|m| (who(m), m.body.clone())).collect()
}

/// The hats of someone, in words.
pub fn hats_of(w: &Words, bits: i64) -> String {
    let names: Vec<String> =
        Hats::from_bits(bits).iter().map(|h| w.t(&h.word()).into_owned()).collect();
    if names.is_empty() { w.t("hats-unknown").into_owned() } else { names.join(", ") }
}

/// Who wrote the proposal, with their hats.
pub fn authors(w: &Words, story: &Story) -> String {
    let name = |d: &proposal::Drafter| {
        format!("{} ({})", story.by(w, &d.person_id, d.at), hats_of(w, d.hats))
    };
    story.drafters.iter().map(name).collect::<Vec<_>>().join(", ")
}

/// A concern and what met it.
pub struct Concerned {
    pub hats: String,
    pub body: String,
    pub state: String,
    pub met: String,
    pub meet: Option<String>,
}

pub fn concerned(visit: &Visit, story: &Story) -> Vec<Concerned> {
    let w = &visit.w;
    let may = visit.viewer.can::<consent::concern::MeetConcern>(&story.thread);
    let closed = story.decided_at().is_some();
    story
        .concerns
        .iter()
        .map(|c| {
            let state = match (&c.met_how, c.withdrawn_at) {
                (Some(how), _) if c.is_met() => w.t(&format!("concern-how-{how}")).into_owned(),
                (Some(_), None) => w.t("concern-explained").into_owned(),
                (_, Some(_)) => w.t("concern-withdrawn").into_owned(),
                (None, None) => w.t("concern-open").into_owned(),
            };
            let version = c.met_number.map(|n| w.n("concern-in-version", n)).unwrap_or_default();
            let measure = c.met_measure.as_ref().and_then(|id| {
                let found = story.measures.iter().find(|m| m.id == *id)?;
                Some(w.with("concern-by-measure", &[("measure", &found.body)]))
            });
            let term = c.met_term.map(|at| w.with("concern-by-term", &[("day", &w.day(at))]));
            let beside = [version, measure.unwrap_or_default(), term.unwrap_or_default()].join(" ");
            let met = format!("{} {beside}", c.met_text.clone().unwrap_or_default());
            let meet = (may && c.is_open() && !closed)
                .then(|| format!("{}/concerns/{}", story.thread.path(), c.id));
            Concerned {
                hats: hats_of(w, c.hats),
                body: c.body.clone(),
                state,
                met: met.trim().to_owned(),
                meet,
            }
        })
        .collect()
}

/// An action with its reports.
pub struct Doing {
    pub body: String,
    pub who: String,
    pub due: String,
    pub late: bool,
    pub is_done: bool,
    pub reports: Vec<(String, String)>,
    pub report: Option<String>,
}

pub fn doing(visit: &Visit, story: &Story) -> Vec<Doing> {
    let w = &visit.w;
    let leads = story.thread.owner_id.as_deref().is_some_and(|id| visit.viewer.is_person(id));
    story
        .actions
        .iter()
        .map(|a| {
            let mine = a.person_id.as_deref().is_some_and(|id| visit.viewer.is_person(id))
                || a.group_id.as_deref().is_some_and(|id| visit.viewer.in_group(id));
            let who = a.person_id.as_deref().or(a.group_id.as_deref()).unwrap_or_default();
            let late = a.done_at.is_none() && a.due_at < story.thread.now;
            let due = match a.done_at {
                Some(at) => w.with("action-was-done", &[("day", &w.day(at))]),
                None if late => w.with("action-late", &[("day", &w.day(a.due_at))]),
                None => w.with("action-by", &[("day", &w.day(a.due_at))]),
            };
            let reports = story.reports.iter().filter(|r| r.action_id == a.id).map(|r| {
                let (state, day) = (w.t(&format!("report-state-{}", r.state)), w.day(r.at));
                let head = format!("{day}, {}: {state}", story.by(w, &r.person_id, r.at));
                (head, r.body.clone())
            });
            Doing {
                body: a.body.clone(),
                who: story.name(who),
                due,
                late,
                is_done: a.done_at.is_some(),
                reports: reports.collect(),
                report: ((mine || leads) && a.done_at.is_none())
                    .then(|| format!("{}/actions/{}/report", story.thread.path(), a.id)),
            }
        })
        .collect()
}

/// A contribution and what came of it.
pub struct Answered {
    pub kind: String,
    pub body: String,
    pub outcome: String,
    pub reason: String,
    pub judged: String,
    pub give: Option<String>,
    pub judge: Option<String>,
}

/// What was told back.
pub struct Told {
    pub says: String,
    pub answered: Vec<Answered>,
    /// How many more there are than the page shows.
    pub more: i64,
}

/// How many contributions one page shows.
const SHOWN: usize = 60;

pub fn told(visit: &Visit, story: &Story) -> Told {
    let w = &visit.w;
    let may = visit.viewer.can::<answer::give::GiveAnswer>(&story.thread);
    let path = story.thread.path();
    let one = |c: &answer::Contribution| {
        let found = story.answers.iter().find(|a| a.id == c.id);
        let mine = visit.viewer.is_person(&c.person_id);
        let outcome = found.map_or_else(
            || w.t("answer-none").into_owned(),
            |a| {
                let text = w.t(&format!("answer-outcome-{}", a.outcome)).into_owned();
                match a.number {
                    Some(n) => format!("{text} ({})", w.n("answer-version", n)),
                    None => text,
                }
            },
        );
        Answered {
            kind: w.t(&format!("contribution-{}", c.kind)).into_owned(),
            body: c.body.clone(),
            outcome,
            reason: found.map(|a| a.reason.clone()).unwrap_or_default(),
            judged: found
                .and_then(|a| a.judged.as_deref())
                .map(|j| w.t(&format!("judged-{j}")).into_owned())
                .unwrap_or_default(),
            give: (may && story.thread.told_at.is_none())
                .then(|| format!("{path}/answers/{}", c.id)),
            judge: (mine && found.is_some()).then(|| format!("{path}/answers/{}/judge", c.id)),
        }
    };
    // One's own first, then those without an answer, for whom the page is there.
    let mut order: Vec<&answer::Contribution> = story.contributions.iter().collect();
    order.sort_by_key(|c| !visit.viewer.is_person(&c.person_id));
    let answered = order.iter().take(SHOWN).map(|c| one(c)).collect();
    let (owed, done) = (story.tally.owed, story.tally.answered.to_string());
    let says = match story.thread.told_at {
        Some(at) => w.with("told-on", &[("day", &w.day(at))]),
        None => w.n_with("told-so-far", owed, &[("answered", &done)]),
    };
    Told { says, answered, more: (order.len().saturating_sub(SHOWN)) as i64 }
}

/// A measure with what people say of it.
pub struct Measured {
    pub body: String,
    pub unit: String,
    pub better: String,
    pub before: String,
    pub after: String,
    /// Hat, better, same, worse.
    pub judged: Vec<(String, i64, i64, i64)>,
    pub read: Option<String>,
    pub judge: Option<String>,
}

pub fn measured(visit: &Visit, story: &Story) -> Vec<Measured> {
    let w = &visit.w;
    let may_read = visit.viewer.can::<measure::read::ReadMeasure>(&story.thread);
    let may_judge = visit.viewer.can::<measure::judge::JudgeMeasure>(&story.thread);
    let value = |v: &Option<String>, at: Option<i64>| match (v, at) {
        (Some(v), Some(at)) => w.with("measure-value", &[("value", v), ("day", &w.day(at))]),
        _ => w.t("measure-none").into_owned(),
    };
    let one = |m: &measure::Measure| {
        let (mut better, mut same, mut worse) =
            (PerHat::default(), PerHat::default(), PerHat::default());
        for j in story.judgements.iter().filter(|j| j.measure_id == m.id) {
            match j.says.as_str() {
                "better" => better.add(j.hats(), 1),
                "same" => same.add(j.hats(), 1),
                _ => worse.add(j.hats(), 1),
            }
        }
        let row = |h: Hat| (w.t(&h.word()).into_owned(), better.get(h), same.get(h), worse.get(h));
        let any = better.sum() + same.sum() + worse.sum() > 0;
        let link = |end: &str| format!("{}/measures/{}/{end}", story.thread.path(), m.id);
        Measured {
            body: m.body.clone(),
            unit: m.unit.clone(),
            better: w.t(&format!("measure-better-{}", m.better)).into_owned(),
            before: value(&m.before_value, m.before_at),
            after: value(&m.after_value, m.after_at),
            judged: if any { Hat::ALL.map(row).to_vec() } else { Vec::new() },
            read: may_read.then(|| link("read")),
            judge: may_judge.then(|| link("judge")),
        }
    };
    story.measures.iter().map(one).collect()
}
