//! The published ballots: each with its receipt, so that whoever voted finds theirs. Without names,
//! unless the ballot was an open one.

use super::vote::Vote;
use super::{Ballot, Published, Tally, count, pb, published, tallies, tidy_code};
use crate::thread::{self, Thread};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use decide::file::Counted;
use ground::page::{Frame, asked, page};
use ground::person;
use ground::stop::Stop;
use ground::visit::Visit;
use std::collections::BTreeMap;

/// How many stand on a page.
const PAGE: usize = 100;

pub struct Row {
    pub receipt: String,
    pub says: String,
    pub channel: String,
    pub who: String,
}

#[derive(Template)]
#[template(path = "ballot/list.html")]
struct ListPage {
    frame: Frame,
    path: String,
    question: String,
    receipt: String,
    missing: bool,
    rows: Vec<Row>,
    /// In a shared budget: what the share of the vote that was found was spent on.
    paid: Vec<(String, String)>,
    left: Option<String>,
    more: Option<String>,
    names: bool,
}

type Read = (Thread, Ballot, Vec<Published>, BTreeMap<String, String>, Option<Tally>);

async fn read(visit: &Visit, id: String) -> Result<Read, Stop> {
    let (viewer, now) = (visit.viewer.clone(), visit.now());
    visit
        .house
        .store
        .read(move |db| {
            let thread = thread::find(db, &viewer, &id, now)?;
            let ballot = super::of(db, &thread.place_id, &id)?.ok_or(Stop::NotFound)?;
            let run = ballot.decision.run;
            let all = published(db, &thread.place_id, &id, run)?;
            let ids = all.iter().filter_map(|p| p.person_id.as_deref());
            let names = person::names(db, &thread.place_id, ids)?;
            let tally = tallies(db, &thread.place_id, &id)?.into_iter().find(|t| t.run == run);
            Ok((thread, ballot, all, names, tally))
        })
        .await
}

pub async fn get(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let (thread, ballot, all, names, tally) = read(&visit, id).await?;
    if ballot.decision.made_at.is_none() {
        return Err(Stop::Forbidden("refused-ballot-not-closed"));
    }
    let w = &visit.w;
    let from = asked(&visit.query, "from").and_then(|n| n.parse::<usize>().ok()).unwrap_or(0);
    let receipt = tidy_code(&asked(&visit.query, "receipt").unwrap_or_default());
    let marks = ballot.marks();
    let row = |p: &Published| {
        let vote = Vote::parse(&p.body, marks);
        let says = vote.map(|v| v.says(w, &|n| ballot.title(n))).unwrap_or_default();
        let name = p.person_id.as_ref().and_then(|id| names.get(id).cloned());
        Row {
            receipt: p.receipt.clone(),
            says: if says.is_empty() { w.t("receipt-blank").into_owned() } else { says.join("; ") },
            channel: w.t(&format!("ballot-channel-{}", p.channel)).into_owned(),
            who: name.unwrap_or_default(),
        }
    };
    let rows: Vec<Row> = match receipt.as_str() {
        "" => all.iter().skip(from).take(PAGE).map(row).collect(),
        wanted => all.iter().filter(|p| p.receipt == wanted).map(row).collect(),
    };
    let paid = match tally.filter(|_| !receipt.is_empty() && !rows.is_empty()) {
        Some(tally) => match count::recount(&tally.file_name, &tally.file) {
            Ok(Counted::Budget(counted)) => pb::paid(&counted, &receipt),
            _ => None,
        },
        None => None,
    };
    let (paid, left) = paid.map_or((Vec::new(), None), |(paid, left)| (paid, Some(left)));
    page(&ListPage {
        paid,
        left,
        frame: visit.frame("ballots"),
        path: thread.path(),
        question: ballot.decision.question.clone().unwrap_or_default(),
        missing: !receipt.is_empty() && rows.is_empty(),
        more: (receipt.is_empty() && all.len() > from + PAGE)
            .then(|| format!("{}/ballots?from={}", thread.path(), from + PAGE)),
        receipt,
        rows,
        names: !ballot.is_secret(),
    })
}
