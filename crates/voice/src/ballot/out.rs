//! The published count as files: the count file itself, the same ballots as BLT, the result as JSON.

use super::hats::{Cast, Shown};
use super::vote::Vote;
use super::{Ballot, Published, Tally, count};
use crate::thread;
use axum::extract::Path;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use ground::stop::Stop;
use ground::visit::Visit;
use serde_json::{Value, json};

async fn tally(
    visit: &Visit,
    id: &str,
    run: &str,
) -> Result<(Ballot, Tally, Vec<Published>), Stop> {
    let (viewer, now, id) = (visit.viewer.clone(), visit.now(), id.to_owned());
    let run: i64 = run.parse().map_err(|_| Stop::NotFound)?;
    visit
        .house
        .store
        .read(move |db| {
            let thread = thread::find(db, &viewer, &id, now)?;
            let place = &thread.place_id;
            let ballot = super::of(db, place, &id)?.ok_or(Stop::NotFound)?;
            let all = super::tallies(db, place, &id)?;
            let tally = all.into_iter().find(|t| t.run == run).ok_or(Stop::NotFound)?;
            Ok((ballot, tally, super::published(db, place, &id, run)?))
        })
        .await
}

fn attachment(name: &str, kind: &str, text: String) -> Response {
    let file = format!("attachment; filename=\"{name}\"");
    ([(CONTENT_TYPE, kind.to_owned()), (CONTENT_DISPOSITION, file)], text).into_response()
}

/// `GET /{place}/threads/{id}/ballot/{run}/file`: what was counted, byte for byte.
pub async fn file(
    visit: Visit,
    Path((_, id, run)): Path<(String, String, String)>,
) -> Result<Response, Stop> {
    let (_, tally, _) = tally(&visit, &id, &run).await?;
    Ok(attachment(&tally.file_name, "text/plain; charset=utf-8", tally.file))
}

/// `GET /{place}/threads/{id}/ballot/{run}/blt`: the same ballots for other programs, without receipts.
pub async fn blt(
    visit: Visit,
    Path((_, id, run)): Path<(String, String, String)>,
) -> Result<Response, Stop> {
    let (ballot, tally, all) = tally(&visit, &id, &run).await?;
    if tally.run != ballot.decision.run || ballot.marks() != super::way::Marks::Ranks {
        return Err(Stop::NotFound);
    }
    let cast: Vec<Cast> = all
        .iter()
        .filter_map(|p| {
            Some(Cast {
                receipt: p.receipt.clone(),
                hat: None,
                ward: None,
                channel: "web",
                vote: Vote::parse(&p.body, ballot.marks())?,
                because: None,
                person: None,
                spent: None,
            })
        })
        .collect();
    let name = tally.file_name.replace(".csv", ".blt");
    Ok(attachment(&name, "text/plain; charset=utf-8", count::blt(&ballot, &cast)?))
}

/// `GET /{place}/threads/{id}/ballot/{run}/result.json`
pub async fn json(
    visit: Visit,
    Path((_, id, run)): Path<(String, String, String)>,
) -> Result<Response, Stop> {
    let (ballot, tally, _) = tally(&visit, &id, &run).await?;
    let answer: Value = serde_json::from_str(&tally.answer).map_err(Stop::broken)?;
    let shown: Shown = serde_json::from_str(&tally.shown).map_err(Stop::broken)?;
    let part = |p: &super::hats::Part| {
        json!({
            "key": p.key, "voters": p.voters, "content": p.content, "spent_per_thousand": p.spent,
            "under_quorum": p.under_quorum, "is_content": p.is_content, "said": p.said,
        })
    };
    let all = json!({
        "format": "mutual.count/1",
        "method": tally.method, "rule": tally.rule, "run": tally.run,
        "question": ballot.decision.question,
        "at": ground::clock::rfc3339(tally.at),
        "file": tally.file_name, "file_sha256": tally.file_hash,
        "signature": tally.signature, "key": visit.house.keys.public(),
        "signed": count::signed(&visit.place.slug, &id, tally.run, &tally.rule, &tally.file_hash),
        "stands": shown.stands, "voters": shown.voters, "on_paper": shown.on_paper,
        "blank": shown.blank, "content": shown.content, "winners": shown.winners,
        "hats": shown.hats.iter().map(part).collect::<Vec<_>>(),
        "wards": shown.wards.iter().map(part).collect::<Vec<_>>(),
        "answer": answer,
    });
    let text = serde_json::to_string_pretty(&all).map_err(Stop::broken)?;
    Ok(([(CONTENT_TYPE, "application/json")], text).into_response())
}
