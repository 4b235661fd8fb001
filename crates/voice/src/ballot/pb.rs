//! A shared budget as a Pabulib `.pb` file, and its count explained: who paid how much for each idea, and
//! what it missed by.

use super::Ballot;
use super::count::Beside;
use super::explain::{Explained, Greedy, Table, Why};
use super::hats::Cast;
use super::vote::Vote;
use crate::choice::pounds;
use crate::out::cell;
use decide::file::BudgetCount;
use decide::shares::{self, Budget, Draft, Exact, Kind, Project};
use ground::stop::Stop;

/// The budget of a ballot: money is pence, a voter's name is the receipt.
fn budget(place: &str, ballot: &Ballot, cast: &[Cast], beside: Beside) -> Result<Budget, Stop> {
    let d = &ballot.decision;
    let points = d.utility.as_deref() == Some("points");
    let numbers = ballot.numbers();
    let at = |n: &i64| numbers.iter().position(|m| m == n).and_then(|at| u32::try_from(at).ok());
    let one = |c: &Cast| {
        let (choices, points) = match &c.vote {
            Vote::Marks(marks) => {
                marks.iter().filter_map(|(n, m)| Some((at(n)?, u64::try_from(*m).ok()?))).unzip()
            }
            Vote::Ticks(ticked) => (ticked.iter().filter_map(at).collect(), Vec::new()),
            Vote::Ranks(_) => (Vec::new(), Vec::new()),
        };
        let mut extra = Vec::new();
        if beside.channels {
            extra.push(c.channel.to_owned());
        }
        if beside.hats {
            extra.push(c.hat.map(|h| h.key().to_owned()).unwrap_or_default());
        }
        shares::Ballot { voter: c.receipt.clone(), choices, points, extra }
    };
    let columns = [(beside.channels, "channel"), (beside.hats, "hat")];
    let columns = columns.into_iter().filter_map(|(shown, name)| shown.then_some(name));
    let meta = [
        ("description", cell(d.question.as_deref().unwrap_or_default())),
        ("country", "United Kingdom".to_owned()),
        ("unit", place.to_owned()),
        ("instance", format!("{}.{}", d.thread_id, d.run)),
        ("currency", "GBP".to_owned()),
        ("rule", "equalshares".to_owned()),
        ("rule_version", shares::VERSION.to_owned()),
        ("utility", d.utility.clone().unwrap_or_else(|| "cost".into())),
        ("completion", "add1".to_owned()),
        ("ties", format!("more votes, lower cost, list:{}", super::count::lot(ballot).join("/"))),
    ];
    Budget::new(Draft {
        meta: meta.map(|(k, v)| (k.to_owned(), v)).to_vec(),
        kind: if points { Kind::Cumulative } else { Kind::Approval },
        places: 2,
        point_places: 0,
        budget: u64::try_from(d.budget).unwrap_or_default(),
        project_columns: Vec::new(),
        projects: ballot
            .choices
            .iter()
            .map(|c| Project {
                id: c.number.to_string(),
                name: cell(&c.title),
                cost: c.cost.and_then(|p| u64::try_from(p).ok()).unwrap_or_default(),
                extra: Vec::new(),
            })
            .collect(),
        ballot_columns: columns.map(str::to_owned).collect(),
        ballots: cast.iter().map(one).collect(),
    })
    .map_err(Stop::broken)
}

/// The count file.
pub fn written(
    place: &str,
    ballot: &Ballot,
    cast: &[Cast],
    beside: Beside,
) -> Result<String, Stop> {
    // Without a ballot there is no election that the kernel takes: the file then has its head alone.
    if cast.is_empty() {
        return Ok("META\nkey;value\nnum_votes;0\n".into());
    }
    Ok(shares::write(&budget(place, ballot, cast, beside)?))
}

/// An amount in whole units of money, to the nearest penny, as people read it.
pub fn money(amount: &Exact) -> String {
    pounds(pence(amount))
}

fn voters(n: u64) -> String {
    if n == 1 { "one voter".into() } else { format!("{n} voters") }
}

/// Pence, to the nearest.
fn pence(amount: &Exact) -> i64 {
    amount.decimal(2).replace('.', "").parse().unwrap_or_default()
}

fn why_funded(f: &shares::Funded) -> String {
    let full: u64 = f.paid_in_full.iter().map(|p| p.voters).sum();
    let mut says = format!(
        "Chosen by {}, bought as number {}. {full} paid {} each",
        voters(f.supporters),
        f.position,
        money(&f.largest_payment)
    );
    if f.paid_the_rest > 0 {
        says.push_str(&format!(
            "; {} paid what they had left, {} together",
            f.paid_the_rest,
            money(&f.rest_together)
        ));
    }
    says.push('.');
    if f.paid_the_rest > 0 {
        let n = f.effective_votes.decimal(1);
        says.push_str(&format!(" It was as if {n} voters had paid for it in equal parts."));
    }
    says
}

fn why_not(u: &shares::Unfunded) -> String {
    match &u.why {
        shares::Why::NoSupport => "Nobody chose it.".into(),
        shares::Why::CostsNothing => "It costs nothing, so no money had to be shared out.".into(),
        shares::Why::TooLittleLeft(short) => format!(
            "Chosen by {}. When it was last looked at they had {} left together: {} too little.",
            voters(u.supporters),
            money(&short.had),
            money(&short.missing)
        ),
    }
}

/// Parts per thousand of a share that were spent.
fn per_thousand(spent: &Exact, share: &Exact) -> i64 {
    let micro = |e: &Exact| e.decimal(6).replace('.', "").parse::<i128>().unwrap_or_default();
    let share = micro(share);
    if share == 0 { 0 } else { i64::try_from(micro(spent) * 1000 / share).unwrap_or_default() }
}

fn ids(ids: &[String]) -> Vec<i64> {
    ids.iter().filter_map(|id| id.parse().ok()).collect()
}

/// Explains a count, and notes with each vote how much of its share was spent.
pub fn explained(counted: &BudgetCount, cast: &mut [Cast]) -> Explained {
    let (outcome, compared) = (&counted.outcome, &counted.comparison);
    for (at, one) in cast.iter_mut().enumerate() {
        one.spent = Some(per_thousand(&outcome.spent_by(at), &outcome.share_at_step));
    }
    let number = |id: &str| id.parse::<i64>().unwrap_or_default();
    let funded =
        outcome.funded.iter().map(|f| Why { number: number(&f.id), won: true, why: why_funded(f) });
    let unfunded =
        outcome.unfunded.iter().map(|u| Why { number: number(&u.id), won: false, why: why_not(u) });
    let ties = outcome.funded.iter().filter(|f| !f.tied_with.is_empty()).map(|f| {
        let how = f.tie_broken_by.unwrap_or("the published order");
        format!("{} came before {} of the same worth by {how}.", f.name, f.tied_with.len())
    });
    let rows = outcome.funded.iter().map(|f| {
        vec![
            f.name.clone(),
            f.supporters.to_string(),
            pounds(i64::try_from(f.cost).unwrap_or_default()),
            money(&f.largest_payment),
            f.effective_votes.decimal(1),
        ]
    });
    let heads =
        ["result-choice", "result-votes", "result-cost", "result-payment", "result-effective"];
    Explained {
        rule: format!("{} ({})", outcome.rule, outcome.version),
        winners: outcome.funded.iter().map(|f| number(&f.id)).collect(),
        whys: funded.chain(unfunded).collect(),
        ties: ties.collect(),
        tables: vec![Table {
            name: "result-table-shares".into(),
            heads: heads.map(str::to_owned).to_vec(),
            rows: rows.collect(),
        }],
        spent: i64::try_from(outcome.spent).ok(),
        share: Some((pence(&outcome.share), pence(&outcome.share_at_step))),
        greedy: Some(Greedy {
            winners: ids(&counted.greedy),
            spent: i64::try_from(counted.greedy_spent).unwrap_or_default(),
            heard: i64::try_from(compared.with_one_under_shares).unwrap_or_default(),
            heard_greedy: i64::try_from(compared.with_one_under_greedy).unwrap_or_default(),
        }),
    }
}

/// What one voter's share was spent on: each idea with what they paid, and what was left. By the receipt.
pub fn paid(counted: &BudgetCount, receipt: &str) -> Option<(Vec<(String, String)>, String)> {
    let at = (0..counted.budget.voters()).find(|at| counted.budget.voter(*at) == receipt)?;
    let outcome = &counted.outcome;
    let name = |position: usize| {
        let found = outcome.funded.iter().find(|f| f.position == position);
        found.map_or_else(String::new, |f| f.name.clone())
    };
    let lines = outcome.paid_by(at).iter().map(|(n, e)| (name(*n), money(e))).collect();
    let left = outcome.share_at_step.clone() - &outcome.spent_by(at);
    Some((lines, money(&left)))
}
