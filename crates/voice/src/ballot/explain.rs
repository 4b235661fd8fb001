//! A count as a page shows it: who won and why, the ties met, and tables that fit the rule.

use decide::ranked::{Act, Detail, Marked, Method, Outcome, Pairs, Stage};
use serde::{Deserialize, Serialize};

/// A table: keys of messages for its name and the heads that are words, and its cells.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// The message that names it.
    pub name: String,
    /// A message's key, or a text of its own that is none.
    pub heads: Vec<String>,
    /// The first cell of a row is its head.
    pub rows: Vec<Vec<String>>,
}

/// Why one choice won or did not.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Why {
    pub number: i64,
    pub won: bool,
    pub why: String,
}

/// A count, explained.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Explained {
    pub rule: String,
    pub winners: Vec<i64>,
    pub whys: Vec<Why>,
    /// Each tie that was met, in a sentence.
    pub ties: Vec<String>,
    pub tables: Vec<Table>,
    /// Pence that were spent, in a shared budget.
    pub spent: Option<i64>,
    /// Each voter's part of the money in a shared budget, and what it was raised to; in pence.
    #[serde(default)]
    pub share: Option<(i64, i64)>,
    /// What the greedy way would have done with the money, in a shared budget.
    pub greedy: Option<Greedy>,
}

/// A shared budget counted the plain way: most votes first, as long as the money lasts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Greedy {
    pub winners: Vec<i64>,
    pub spent: i64,
    /// Voters with an idea of theirs among the winners: here, and by the greedy way.
    pub heard: i64,
    pub heard_greedy: i64,
}

fn number(id: &str) -> i64 {
    id.parse().unwrap_or_default()
}

/// How many chose it, or its points, in plain words; nothing where marks are not added up.
fn marked(outcome: &Outcome, id: &String) -> Option<String> {
    let Detail::Marks(marks) = &outcome.detail else { return None };
    let sum = marks.iter().find(|m| m.candidate == *id)?.sum;
    Some(match (outcome.method, sum) {
        (Method::Approval, 0) => "Nobody chose it.".into(),
        (Method::Approval, 1) => "One person chose it.".into(),
        (Method::Approval, n) => format!("{n} people chose it."),
        (_, 1) => "It has 1 point.".into(),
        (_, n) => format!("It has {n} points."),
    })
}

/// Explains a count of approvals, marks or ranks.
pub fn ballots(outcome: &Outcome) -> Explained {
    let name = |id: &String| outcome.name(id).to_owned();
    let why = |id: &String, won: bool, why: &String| Why {
        number: number(id),
        won,
        why: marked(outcome, id).unwrap_or_else(|| why.clone()),
    };
    let won = outcome.elected.iter().map(|e| why(&e.candidate, true, &e.why));
    let lost = outcome.not_elected.iter().map(|p| why(&p.candidate, false, &p.why));
    let tie = |t: &decide::ranked::Tie| {
        let (among, chosen) = (t.among.iter().map(name), t.chosen.iter().map(name));
        let how =
            if t.by_order { "by the lot drawn at the opening" } else { "by an earlier stage" };
        let about = match t.about {
            decide::ranked::Tied::Surplus => "whose surplus moves first",
            decide::ranked::Tied::Lowest => "who drops out",
            decide::ranked::Tied::LastSeat => "the last seat",
            decide::ranked::Tied::Place => "who is named first",
        };
        format!(
            "{} were equal about {about}: {}, {how}.",
            among.collect::<Vec<_>>().join(", "),
            chosen.collect::<Vec<_>>().join(", ")
        )
    };
    Explained {
        rule: outcome.rule.clone(),
        winners: outcome.winners().into_iter().map(number).collect(),
        whys: won.chain(lost).collect(),
        ties: outcome.ties.iter().map(tie).collect(),
        tables: match &outcome.detail {
            Detail::Stages(stages) => vec![stages_table(outcome, stages)],
            Detail::Marks(marks) => vec![marks_table(outcome, marks)],
            Detail::Pairs(pairs) => vec![pairs_table(outcome, pairs)],
        },
        spent: None,
        share: None,
        greedy: None,
    }
}

fn marks_table(outcome: &Outcome, marks: &[Marked]) -> Table {
    let row = |m: &Marked| {
        let name = outcome.name(&m.candidate).to_owned();
        vec![name, m.place.to_string(), m.sum.to_string(), m.marked_by.to_string()]
    };
    Table {
        name: "result-table-marks".into(),
        heads: ["result-choice", "result-place", "result-sum", "result-marked"]
            .map(str::to_owned)
            .to_vec(),
        rows: marks.iter().map(row).collect(),
    }
}

fn stages_table(outcome: &Outcome, stages: &[Stage]) -> Table {
    let what = |s: &Stage| {
        let of = |id: &String| outcome.name(id).to_owned();
        let does = match &s.act {
            Act::First => "first choices".to_owned(),
            Act::Surplus { of: id, .. } => format!("surplus of {}", of(id)),
            Act::Exclusion { of: ids } => {
                format!("{} drops out", ids.iter().map(of).collect::<Vec<_>>().join(", "))
            }
            Act::Spread => "surplus is shared out".to_owned(),
        };
        format!("{}: {does}", s.stage)
    };
    let mut heads = vec!["result-choice".to_owned()];
    heads.extend(stages.iter().map(what));
    let mut rows = Vec::new();
    for (at, candidate) in outcome.candidates.iter().enumerate() {
        let mut row = vec![candidate.name.clone()];
        row.extend(
            stages
                .iter()
                .map(|s| s.candidates.get(at).map_or(String::new(), |l| l.votes.to_string())),
        );
        rows.push(row);
    }
    for (name, of) in [
        ("Not passed on", (|s: &Stage| s.not_transferable.to_string()) as fn(&Stage) -> String),
        ("Needed", |s: &Stage| s.quota.to_string()),
    ] {
        let mut row = vec![name.to_owned()];
        row.extend(stages.iter().map(of));
        rows.push(row);
    }
    Table { name: "result-table-stages".into(), heads, rows }
}

fn pairs_table(outcome: &Outcome, pairs: &Pairs) -> Table {
    let name = |id: &String| outcome.name(id).to_owned();
    let mut heads = vec!["result-above".to_owned()];
    heads.extend(pairs.candidates.iter().map(name));
    let rows = pairs.candidates.iter().zip(&pairs.votes).enumerate().map(|(at, (id, votes))| {
        let mut row = vec![name(id)];
        row.extend(
            votes
                .iter()
                .enumerate()
                .map(|(to, n)| if at == to { "–".to_owned() } else { n.to_string() }),
        );
        row
    });
    Table { name: "result-table-pairs".into(), rows: rows.collect(), heads }
}
