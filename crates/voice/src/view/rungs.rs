//! The ladder as pages show it: the picture, the claim beside the proof, what is missing with the form
//! that would record it, and how it felt.

use crate::action::take::TakeAction;
use crate::event;
use crate::proposal::other_way::ShowOtherWay;
use crate::rung::facts::{self, From, Promises};
use crate::rung::record::{RecordFact, fact_word};
use crate::rung::{Scope, felt};
use crate::stage::Stage;
use crate::story::Story;
use ground::hat::{Hat, PerHat};
use ground::picture;
use ground::visit::Visit;
use ground::words::Words;
use ladder::{Missing, Said};

/// A fact that is missing, and where it can be recorded.
pub struct Lacking {
    pub text: String,
    pub href: Option<String>,
}

/// The ladder as a page shows it.
pub struct Rungs {
    pub picture: String,
    pub proven_word: String,
    pub possible_word: String,
    pub says: String,
    pub token: bool,
    pub led_by_people: bool,
    pub overridden: bool,
    pub lacking: Vec<Lacking>,
    pub flags: Vec<String>,
    /// How it felt: for each of the four answers, the count of each hat as it is shown.
    pub felt: Vec<(String, Vec<String>)>,
}

/// The promises of the place that the ladder measures against.
pub fn promises(visit: &Visit) -> Promises {
    Promises {
        told_back: visit.place.promise("told-back", visit.now()),
        papers: visit.place.promise("papers", visit.now()),
    }
}

pub fn rungs(visit: &Visit, story: &Story, scope: Scope) -> Rungs {
    let w = &visit.w;
    let measured = ladder::measure(&facts::facts(story, scope, promises(visit)));
    let name = |n: u8| w.t(&format!("rung-{n}")).into_owned();
    let claimed =
        story.thread.claimed.and_then(|n| u8::try_from(n).ok()).filter(|_| scope == Scope::Whole);
    let labels: [String; 8] = std::array::from_fn(|n| name(n as u8));
    let (proven, possible) = (name(measured.proven), name(measured.possible));
    let parts = [("proven", proven.as_str()), ("possible", possible.as_str())];
    let title = match claimed {
        Some(n) => w.with("ladder-title-claimed", &[parts[0], parts[1], ("claimed", &name(n))]),
        None => w.with("ladder-title", &parts),
    };
    let says = match claimed.map(|n| ladder::claim(&measured, n)) {
        None => w.t("claim-none"),
        Some(Said::Honest) => w.t("claim-honest"),
        Some(Said::Above) => w.t("claim-above"),
        Some(Said::NotYetShown) => w.t("claim-not-yet"),
        Some(Said::Under) => w.t("claim-under"),
    }
    .into_owned();
    let (id, whole) = (format!("ladder-{}", scope.key()), scope == Scope::Whole);
    Rungs {
        picture: picture::ladder(&id, &title, &labels, measured.proven, measured.possible, claimed),
        proven_word: proven,
        possible_word: possible,
        says,
        token: measured.token,
        led_by_people: whole && led_by_people(story),
        overridden: measured.flags.contains(&ladder::Flag::Overridden),
        lacking: measured
            .missing
            .iter()
            .map(|m| Lacking {
                text: w.t(&lacking_word(*m)).into_owned(),
                href: where_to_record(visit, story, scope, *m),
            })
            .collect(),
        flags: measured
            .flags
            .iter()
            .map(|f| w.t(&format!("flag-{}", f.key().replace('_', "-"))).into_owned())
            .collect(),
        felt: if whole { felt_counts(w, story) } else { Vec::new() },
    }
}

/// Led by people: raised, owned and proposed by people, with no decision made elsewhere.
fn led_by_people(story: &Story) -> bool {
    let owner = story.thread.owner_id.as_deref();
    let owned = owner.is_some_and(|id| {
        story.drafters.iter().any(|d| d.person_id == id && d.hats().of_the_people())
            || (id == story.thread.raised_by && story.raiser_hats.of_the_people())
    });
    let elsewhere = story.decision.as_ref().is_some_and(|d| d.method == "elsewhere");
    owned && story.raiser_hats.of_the_people() && !elsewhere
}

fn lacking_word(missing: Missing) -> String {
    match missing {
        Missing::Contact => "lacking-contact".into(),
        Missing::Fact(fact) => fact_word(fact.key()).replace("fact-", "lacking-"),
        Missing::WeightMinorityOrAdopted => "lacking-weight-or-adopted".into(),
        Missing::WeightEqual => "lacking-weight-equal".into(),
    }
}

/// The form that would record a missing fact: where the thing itself is done if there is such a page
/// and the viewer may, otherwise the page for entering a fact by hand.
fn where_to_record(visit: &Visit, story: &Story, scope: Scope, missing: Missing) -> Option<String> {
    use ladder::Fact as F;
    let (path, thread) = (story.thread.path(), &story.thread);
    let hand = |fact: &str| {
        let page = format!("{path}/ladder/facts?fact={fact}&scope={}", scope.key());
        visit.viewer.can::<RecordFact>(thread).then_some(page)
    };
    let event = |kind: &str| {
        let page = format!("{path}/events?kind={kind}&scope={}", scope_of_event(scope));
        visit.viewer.can::<event::Record>(thread).then_some(page)
    };
    let (other, take) =
        (visit.viewer.can::<ShowOtherWay>(thread), visit.viewer.can::<TakeAction>(thread));
    let here = match missing {
        Missing::Contact => return event("asked"),
        Missing::WeightMinorityOrAdopted | Missing::WeightEqual => return hand("weight"),
        Missing::Fact(F::Told) => event("told"),
        Missing::Fact(F::Asked | F::Formative) => event("asked"),
        Missing::Fact(F::Attended | F::TimeOk | F::Access | F::Rounds) => event("meeting"),
        Missing::Fact(F::Reciprocal) => event("return"),
        Missing::Fact(F::Alternatives) if other && story.decided_at().is_none() => {
            Some(format!("{path}/other-ways"))
        }
        Missing::Fact(F::Considered | F::Influenced) if thread.stage() >= Stage::Tell => {
            Some(format!("{path}#answers"))
        }
        Missing::Fact(F::Deliver) if take => Some(format!("{path}/actions")),
        Missing::Fact(F::Assess) if !story.measures.is_empty() => Some(format!("{path}#measures")),
        Missing::Fact(_) => None,
    };
    match missing {
        Missing::Fact(fact) => here.or_else(|| hand(fact.key())),
        _ => here,
    }
}

fn scope_of_event(scope: Scope) -> &'static str {
    if scope == Scope::Whole { "design" } else { scope.key() }
}

/// A count that could single someone out, as it is shown: 0 stays, 1 to 7 is 'a few', all else is
/// rounded to the nearest 5. The rule of NHS Digital for counts below national level (HES, since
/// September 2018).
fn shown(w: &Words, n: i64) -> String {
    match n {
        0 => "0".to_owned(),
        1..=7 => w.t("too-few").into_owned(),
        n => ((n + 2) / 5 * 5).to_string(),
    }
}

fn felt_counts(w: &Words, story: &Story) -> Vec<(String, Vec<String>)> {
    if story.felt.is_empty() {
        return Vec::new();
    }
    felt::SAYS
        .iter()
        .map(|says| {
            let mut count = PerHat::default();
            for f in story.felt.iter().filter(|f| f.says == *says) {
                count.add(f.hats(), 1);
            }
            let cells = Hat::ALL.map(|h| shown(w, count.get(h))).to_vec();
            (w.t(&format!("felt-says-{says}")).into_owned(), cells)
        })
        .collect()
}

/// One fact of the ladder, as its page lists it.
pub struct FactRow {
    pub question: String,
    pub value: String,
    pub source: String,
    pub record: Option<String>,
}

pub fn fact_rows(visit: &Visit, story: &Story, scope: Scope) -> Vec<FactRow> {
    let (w, promises) = (&visit.w, promises(visit));
    let all = facts::facts(story, scope, promises);
    let may = visit.viewer.can::<RecordFact>(&story.thread);
    let path = story.thread.path();
    let record =
        |key: &str| may.then(|| format!("{path}/ladder/facts?fact={key}&scope={}", scope.key()));
    let mut rows: Vec<FactRow> = ladder::Fact::ALL
        .iter()
        .map(|fact| {
            let source = facts::source(story, scope, promises, *fact);
            let value = match all.get(*fact) {
                Some(true) => "value-yes",
                Some(false) => "value-no",
                None => "value-none",
            };
            FactRow {
                question: w.t(&fact_word(fact.key())).into_owned(),
                value: w.t(value).into_owned(),
                record: if matches!(source, From::Record) { None } else { record(fact.key()) },
                source: match source {
                    From::Record => w.t("source-record").into_owned(),
                    From::Hand(e) => {
                        let parts = [
                            ("who", story.by(w, &e.by_id, e.at)),
                            ("day", w.day(e.at)),
                            ("why", e.why),
                        ];
                        w.with(
                            "source-hand",
                            &[
                                (parts[0].0, &parts[0].1),
                                (parts[1].0, &parts[1].1),
                                (parts[2].0, &parts[2].1),
                            ],
                        )
                    }
                    From::Nowhere => String::new(),
                },
            }
        })
        .collect();
    let weight = all.weight.map_or("value-none".to_owned(), |v| format!("weight-{}", v.key()));
    let adopted = all.adopted.map(|n| format!("{}%", n / 10));
    rows.push(FactRow {
        question: w.t("fact-weight").into_owned(),
        value: w.t(&weight).into_owned(),
        source: String::new(),
        record: record("weight"),
    });
    rows.push(FactRow {
        question: w.t("fact-adopted").into_owned(),
        value: adopted.unwrap_or_else(|| w.t("value-none").into_owned()),
        source: String::new(),
        record: record("adopted"),
    });
    rows
}
