//! How long things are kept: the rules of this room, and the page on which everyone can read all of them. See
//! [`ground::keep`].

use crate::meet;
use crate::team;
use askama::Template;
use axum::response::Response;
use ground::account;
use ground::clock::DAY;
use ground::held::Forget;
use ground::keep::{self, Keep, Run};
use ground::page::{self, Frame};
use ground::stop::Stop;
use ground::visit::Visit;
use ground::words::Language;

const fn keep(
    key: &'static str,
    promise: Option<&'static str>,
    table: &'static str,
    since: &'static str,
    then: Forget,
) -> Keep {
    Keep { key, promise, table, since, then, own_box: None }
}

/// What this room keeps for a time. What one wrote for oneself (strengths, papers, a circle) is not here.
pub const KEEPS: &[Keep] = &[
    keep(
        "letters",
        Some("keep-letter"),
        "letter",
        "case when body <> '' then printed_at end",
        Forget::Clear(&["subject", "body"]),
    ),
    keep("looks", Some("keep-look"), "look", "at", Forget::Delete),
    keep(
        "readers",
        Some("keep-agreed"),
        "paper_reader",
        "coalesce(ended_at, until_at)",
        Forget::Delete,
    ),
    keep("circles", Some("keep-left"), "circle", "ended_at", Forget::Delete),
    keep("networks", Some("keep-left"), "network_member", "left_at", Forget::Delete),
    keep("networks", Some("keep-left"), "network_ask", "asked_at", Forget::Delete),
    keep(
        "networks",
        Some("keep-left"),
        "network",
        "case when why <> '' then ended_at end",
        Forget::Clear(&["about", "why"]),
    ),
    keep("hats", Some("keep-team"), "team_hat", "coalesce(ended_at, until_at)", Forget::Delete),
    keep("seats", Some("keep-team"), "seat", team::OVER, Forget::Delete),
    keep("reach", None, "introduction", meet::A_HIDDEN, Forget::Clear(&["a_reach"])),
    keep("reach", None, "introduction", meet::B_HIDDEN, Forget::Clear(&["b_reach"])),
    Keep {
        key: "open-introductions",
        promise: Some("keep-meet-open"),
        table: "introduction",
        since: "case when a_yes_at is null or b_yes_at is null or ended_at is not null then made_at end",
        then: Forget::Delete,
        own_box: Some(meet::box_of),
    },
    Keep {
        key: "introductions",
        promise: Some("keep-meet"),
        table: "introduction",
        since: meet::MET,
        then: Forget::Delete,
        own_box: Some(meet::box_of),
    },
    keep("decisions", Some("keep-decided"), "decided_for", "made_at", Forget::Delete),
];

/// What a clock of its own lets go, beside the rules of the job: its name and its promise.
const BY_ITSELF: [(&str, &str); 1] = [("worries", "concern-kept")];

/// So many of the last things that the job did are shown.
const LATELY: i64 = 30;

// Who may: everyone reads the rules; what the job did, with its numbers, whoever looks after the place.

/// `GET /{place}/kept`
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    let runs = if visit.viewer.is_steward() {
        let place = visit.place.slug.clone();
        Some(visit.house.store.read(move |db| Ok(keep::runs(db, &place, LATELY)?)).await?)
    } else {
        None
    };
    let mut rules: Vec<(&str, Option<&str>)> = Vec::new();
    let all = visit.house.keeps.iter().map(|keep| (keep.key, keep.promise));
    for rule in all.chain(BY_ITSELF.map(|(key, promise)| (key, Some(promise)))) {
        if !rules.contains(&rule) {
            rules.push(rule);
        }
    }
    let (days, minutes) = (account::SESSION_LASTS / DAY, account::LINK_LASTS / 60_000);
    page::page(&KeptPage {
        lines: rules.into_iter().map(|(key, promise)| Line::of(&visit, key, promise)).collect(),
        runs: runs.map(|runs| runs.iter().map(|run| did(&visit, run)).collect()),
        sign_in: visit.w.with(
            "kept-sign-in-text",
            &[("days", &days.to_string()), ("minutes", &minutes.to_string())],
        ),
        back: visit.to(""),
        english: Language::English,
        frame: visit.frame("kept"),
    })
}

fn did(visit: &Visit, run: &Run) -> String {
    let (day, what) = (visit.w.day(run.at), visit.w.t(&format!("kept-{}", run.rule)).into_owned());
    visit.w.n_with("kept-did", run.number, &[("day", &day), ("what", &what)])
}

// What is shown.

struct Line {
    what: String,
    long: String,
    then: String,
    since: String,
    source: String,
}

impl Line {
    fn of(visit: &Visit, key: &str, promise: Option<&str>) -> Self {
        let w = &visit.w;
        let held = promise.and_then(|key| visit.place.promised(key, visit.now()));
        Self {
            what: w.t(&format!("kept-{key}")).into_owned(),
            long: held.map_or_else(
                || w.t("kept-own-days").into_owned(),
                |held| match (held.days % 365, held.days / 365) {
                    (0, years) => w.n("kept-years", years),
                    _ => w.n("kept-days", held.days),
                },
            ),
            then: w.t(&format!("kept-{key}-then")).into_owned(),
            since: held.map_or_else(String::new, |held| {
                let from = held.from.parse().map(ground::clock::start_of).unwrap_or_default();
                w.part("kept-source", "day", &w.day(from))
            }),
            // As the place's file has it, in the language of the place.
            source: held.map(|held| held.source.clone()).unwrap_or_default(),
        }
    }
}

#[derive(Template)]
#[template(path = "kept.html")]
struct KeptPage {
    frame: Frame,
    /// The language of the place's file.
    english: Language,
    lines: Vec<Line>,
    /// How long one stays signed in.
    sign_in: String,
    /// What the job did lately, for whoever looks after the place.
    runs: Option<Vec<String>>,
    back: String,
}
