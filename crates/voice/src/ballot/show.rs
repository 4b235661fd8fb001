//! A ballot for everyone to read: while it is open, what is asked and by which rules; once it is closed,
//! who won and why, what each hat says to it, and how to count it again.

use super::cast::CastBallot;
use super::close::CloseBallot;
use super::explain::{Explained, Table};
use super::hats::{Part, Shown};
use super::paper::HandPaper;
use super::sheet::{EnterSheet, MakeSheets};
use super::way::Way;
use super::{Ballot, Tally, on_roll, roll, tallies};
use crate::choice::pounds;
use crate::thread::{self, Thread};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use ground::hat::Hat;
use ground::page::{Frame, asked, page};
use ground::params;
use ground::stop::Stop;
use ground::trail::{self, Checkpoint};
use ground::visit::Visit;

/// The rules of a ballot in sentences: what was fixed when it was opened.
pub fn rules_say(visit: &Visit, ballot: &Ballot) -> Vec<String> {
    let (w, d) = (&visit.w, &ballot.decision);
    let mut says = Vec::new();
    let open = d.is_open();
    if let Some(at) = d.closes_at {
        let key = if open { "ballot-rule-closes" } else { "ballot-rule-closed" };
        says.push(w.with(key, &[("day", &w.day(at))]));
    }
    if let Some(at) = d.opened_at {
        let key = if open { "ballot-rule-who" } else { "ballot-rule-who-closed" };
        says.push(w.with(key, &[("place", &visit.place.name), ("day", &w.day(at))]));
    }
    let secrecy = d.secrecy.as_deref().unwrap_or("secret");
    says.push(w.t(&format!("ballot-rule-{secrecy}")).into_owned());
    if ballot.is_secret() {
        says.push(w.n("ballot-rule-published", visit.place.small(visit.now())));
    }
    if ballot.way() == Way::EqualShares {
        says.push(w.with("ballot-rule-budget", &[("sum", &pounds(d.budget))]));
        let utility = d.utility.as_deref().unwrap_or("cost");
        says.push(w.t(&format!("ballot-rule-utility-{utility}")).into_owned());
    }
    if ballot.way().fills_seats() {
        says.push(w.n("ballot-rule-seats", d.seats));
    }
    let percent = (d.majority / 10).to_string();
    let key = if ballot.counts_each_hat() { "ballot-rule-each" } else { "ballot-rule-shown" };
    says.push(w.n_with(key, d.quorum, &[("percent", &percent)]));
    let lot: Vec<String> = super::count::lot(ballot)
        .iter()
        .filter_map(|n| n.parse().ok())
        .map(|n| ballot.title(n))
        .collect();
    says.push(w.with("ballot-rule-lot", &[("order", &lot.join(", "))]));
    says
}

pub struct PartRow {
    pub name: String,
    pub voters: String,
    pub content: String,
    pub spent: String,
    pub state: String,
    pub said: Vec<String>,
}

pub struct WhyRow {
    pub title: String,
    pub cost: String,
    pub won: bool,
    pub why: String,
}

/// A table with its words filled in.
pub struct Shaped {
    pub id: String,
    pub name: String,
    pub heads: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

#[derive(Template)]
#[template(path = "ballot/show.html")]
struct ShowPage {
    frame: Frame,
    path: String,
    title: String,
    question: String,
    way: &'static str,
    way_name: String,
    says: Vec<String>,
    state: String,
    /// What has to be said before anything else.
    first: Vec<String>,
    /// Why it was closed before its last day.
    early: String,
    can_vote: bool,
    /// The viewer joined the place after it was opened.
    too_late: bool,
    voted: bool,
    papers: bool,
    can_close: bool,
    result: Option<Counted>,
    earlier: Vec<(i64, String)>,
}

/// A result, ready to be shown.
struct Counted {
    run: i64,
    rule: String,
    winners: Vec<String>,
    whys: Vec<WhyRow>,
    ties: Vec<String>,
    tables: Vec<Shaped>,
    money: Vec<String>,
    turnout: String,
    hats: Vec<PartRow>,
    wards: Vec<PartRow>,
    said: Vec<String>,
    file_name: String,
    hash: String,
    signature: String,
    is_blt: bool,
    spends: bool,
    checkpoint: Option<String>,
}

struct Read {
    thread: Thread,
    ballot: Ballot,
    tallies: Vec<Tally>,
    votes: i64,
    voted: bool,
    /// Whether the viewer belonged to the place when it was opened.
    asked: bool,
    checkpoint: Option<Checkpoint>,
}

async fn read(visit: &Visit, id: String) -> Result<Read, Stop> {
    let (viewer, now) = (visit.viewer.clone(), visit.now());
    visit
        .house
        .store
        .read(move |db| {
            let thread = thread::find(db, &viewer, &id, now)?;
            let place = thread.place_id.clone();
            let ballot = super::of(db, &place, &id)?.ok_or(Stop::NotFound)?;
            let run = ballot.decision.run;
            let me = viewer.person_id().unwrap_or_default();
            let sheets = "select count(*) from sheet where place_id = $1 and thread_id = $2 \
                          and run = $3 and entered_at is not null";
            let web = roll(db, &place, &id, run)?.iter().filter(|r| r.channel == "web").count();
            Ok(Read {
                votes: web as i64 + db.number(sheets, params![&place, &id, run])?,
                voted: on_roll(db, &place, &id, run, me)?.is_some(),
                asked: ballot.asks(db, &place, me)?,
                tallies: tallies(db, &place, &id)?,
                checkpoint: trail::newest(db, &place, "public")?,
                ballot,
                thread,
            })
        })
        .await
}

fn part_row(visit: &Visit, name: String, part: &Part) -> PartRow {
    let w = &visit.w;
    // The state says it in words; the cells beside it stay empty.
    let few = || "–".to_owned();
    let figure = |n: Option<i64>| n.map_or_else(few, |n| n.to_string());
    let state = match (part.under_quorum, part.is_content) {
        (true, _) => "result-under-quorum",
        (_, Some(true)) => "result-content",
        (_, Some(false)) => "result-not-content",
        (_, None) => "result-too-few",
    };
    PartRow {
        name,
        voters: figure(part.voters),
        content: figure(part.content),
        spent: part.spent.map_or_else(few, |s| w.n("result-spent-percent", s / 10)),
        state: w.t(state).into_owned(),
        said: part.said.clone(),
    }
}

fn hat_name(visit: &Visit, key: &str) -> String {
    Hat::from_key(key).map_or_else(|| key.to_owned(), |h| visit.w.t(&h.word()).into_owned())
}

fn ward_name(visit: &Visit, code: &str) -> String {
    let found = visit.place.wards.iter().find(|w| w.code == code);
    found.map_or_else(|| code.to_owned(), |w| w.name.clone())
}

fn shaped(visit: &Visit, n: usize, table: &Table) -> Shaped {
    let w = &visit.w;
    let head = |h: &String| if w.has(h) { w.t(h).into_owned() } else { h.clone() };
    Shaped {
        id: format!("table-{n}"),
        name: head(&table.name),
        heads: table.heads.iter().map(head).collect(),
        rows: table.rows.clone(),
    }
}

fn money(visit: &Visit, ballot: &Ballot, explained: &Explained, voters: i64) -> Vec<String> {
    let w = &visit.w;
    let Some(spent) = explained.spent else { return Vec::new() };
    let (sum, left) = (pounds(spent), pounds((ballot.decision.budget - spent).max(0)));
    let mut says = vec![w.with("result-spent", &[("sum", &sum), ("left", &left)])];
    if let Some((share, raised)) = explained.share {
        let (one, more) = (pounds(share), pounds(raised));
        let key = if raised > share { "result-share-raised" } else { "result-share" };
        says.push(w.with(key, &[("share", &one), ("raised", &more)]));
    }
    if let Some(greedy) = &explained.greedy {
        let titles = |from: &[i64], without: &[i64]| {
            let only = from.iter().filter(|n| !without.contains(n)).map(|n| ballot.title(*n));
            only.collect::<Vec<_>>().join(", ")
        };
        let (here, there) = (
            titles(&explained.winners, &greedy.winners),
            titles(&greedy.winners, &explained.winners),
        );
        says.push(if here.is_empty() && there.is_empty() {
            w.t("result-greedy-same").into_owned()
        } else {
            let none = || w.t("result-none").into_owned();
            let parts = [
                ("here", if here.is_empty() { none() } else { here }),
                ("there", if there.is_empty() { none() } else { there }),
                ("sum", pounds(greedy.spent)),
            ];
            w.with("result-greedy", &parts.each_ref().map(|(k, v)| (*k, v.as_str())))
        });
        let parts =
            [("heard", greedy.heard.to_string()), ("greedy", greedy.heard_greedy.to_string())];
        let parts = parts.each_ref().map(|(k, v)| (*k, v.as_str()));
        says.push(w.n_with("result-heard", voters, &parts));
    }
    says
}

fn result_of(visit: &Visit, read: &Read, tally: &Tally) -> Result<Counted, Stop> {
    let (w, ballot) = (&visit.w, &read.ballot);
    let shown: Shown = serde_json::from_str(&tally.shown).map_err(Stop::broken)?;
    let explained = &shown.explained;
    let cost = |n: i64| ballot.choices.iter().find(|c| c.number == n).and_then(|c| c.cost);
    let paper = shown.on_paper.to_string();
    let blank = shown.blank.to_string();
    let at = read.checkpoint.as_ref().map(|c| w.moment(c.at));
    Ok(Counted {
        run: tally.run,
        rule: tally.rule.clone(),
        winners: shown.winners.iter().map(|n| ballot.title(*n)).collect(),
        whys: explained
            .whys
            .iter()
            .map(|y| WhyRow {
                title: ballot.title(y.number),
                cost: cost(y.number).map(pounds).unwrap_or_default(),
                won: y.won,
                why: y.why.clone(),
            })
            .collect(),
        ties: explained.ties.clone(),
        tables: explained.tables.iter().enumerate().map(|(n, t)| shaped(visit, n, t)).collect(),
        money: money(visit, ballot, explained, shown.voters),
        turnout: w.n_with("result-turnout", shown.voters, &[("paper", &paper), ("blank", &blank)]),
        hats: shown.hats.iter().map(|p| part_row(visit, hat_name(visit, &p.key), p)).collect(),
        wards: shown.wards.iter().map(|p| part_row(visit, ward_name(visit, &p.key), p)).collect(),
        said: shown.said.clone(),
        file_name: tally.file_name.clone(),
        hash: tally.file_hash.clone(),
        signature: tally.signature.clone(),
        is_blt: ballot.marks() == super::way::Marks::Ranks && tally.run == ballot.decision.run,
        spends: explained.spent.is_some(),
        checkpoint: at,
    })
}

/// What stands above everything else: whether it stands, and each hat that is under its quorum or not
/// content. Weights never hide.
fn first(visit: &Visit, ballot: &Ballot, tally: &Tally) -> Result<Vec<String>, Stop> {
    let w = &visit.w;
    let shown: Shown = serde_json::from_str(&tally.shown).map_err(Stop::broken)?;
    let mut first = Vec::new();
    for part in &shown.hats {
        let name = hat_name(visit, &part.key);
        if part.under_quorum {
            let parts = [("hat", name.as_str())];
            first.push(w.n_with("result-first-quorum", ballot.decision.quorum, &parts));
        } else if part.is_content == Some(false) {
            first.push(w.with("result-first-not-content", &[("hat", &name)]));
        }
    }
    Ok(first)
}

pub async fn get(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let read = read(&visit, id).await?;
    let (w, d, ballot) = (&visit.w, &read.ballot.decision, &read.ballot);
    let wanted = asked(&visit.query, "run").and_then(|n| n.parse::<i64>().ok());
    let tally = match wanted {
        Some(run) => Some(read.tallies.iter().find(|t| t.run == run).ok_or(Stop::NotFound)?),
        None => read.tallies.iter().find(|t| t.run == d.run),
    };
    let open = d.is_open();
    let state = match (open, tally) {
        (true, None) => w.n("result-open", read.votes),
        (_, Some(t)) => {
            let shown: Shown = serde_json::from_str(&t.shown).map_err(Stop::broken)?;
            let key = match shown.stands {
                true if t.run == d.run && d.reopened_at.is_some() => "decision-stood",
                true => "result-stands",
                false => "result-falls",
            };
            w.with(key, &[("day", &w.day(t.at))])
        }
        (false, None) => w.t("result-none-yet").into_owned(),
    };
    let result = tally.map(|t| result_of(&visit, &read, t)).transpose()?;
    let may = |can: bool| can && open;
    let viewer = &visit.viewer;
    let takes = may(viewer.can::<CastBallot>(&read.thread) && viewer.is_member())
        && !ballot.is_due(visit.now());
    let is_this = !open && tally.is_some_and(|t| t.run == d.run);
    let mut first = tally.map(|t| first(&visit, ballot, t)).transpose()?.unwrap_or_default();
    if let Some(at) = d.reopened_at.filter(|_| is_this) {
        let why = d.reopened_why.as_deref().unwrap_or("review");
        first.insert(0, w.with(&format!("decision-reopened-{why}"), &[("day", &w.day(at))]));
    }
    let shown_run = result.as_ref().map_or(d.run, |r| r.run);
    page(&ShowPage {
        frame: visit.frame("result"),
        path: read.thread.path(),
        title: read.thread.title.clone(),
        question: d.question.clone().unwrap_or_default(),
        way: ballot.way().key(),
        way_name: w.t(&format!("way-{}", ballot.way().key())).into_owned(),
        says: rules_say(&visit, ballot),
        state,
        early: d.reason.clone().filter(|_| is_this).unwrap_or_default(),
        first,
        can_vote: takes && read.asked,
        too_late: takes && !read.asked,
        voted: read.voted,
        papers: may(viewer.can::<HandPaper>(&read.thread)
            && viewer.can::<MakeSheets>(&read.thread)
            && viewer.can::<EnterSheet>(&read.thread)),
        can_close: may(viewer.can::<CloseBallot>(&read.thread)),
        earlier: read
            .tallies
            .iter()
            .filter(|t| t.run != shown_run)
            .map(|t| (t.run, w.day(t.at)))
            .collect(),
        result,
    })
}
