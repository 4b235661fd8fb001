//! A matter as files: JSON for programs, CSV for a spreadsheet, Atom for a feed reader. They hold what
//! the page shows to this viewer, and nothing else: no names of those who spoke, voted or answered.

use crate::answer::Contribution;
use crate::groups::out::csv_file;
use crate::rung::{Scope, facts};
use crate::statement;
use crate::story::{self, Story};
use crate::thread::find;
use crate::view::rungs::promises;
use axum::extract::Path;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use ground::clock::rfc3339;
use ground::hat::{Hat, Hats, PerHat};
use ground::stop::Stop;
use ground::trail;
use ground::visit::Visit;
use ground::xml::escape as xml;
use serde_json::{Value, json};

async fn read(visit: &Visit, id: String) -> Result<(Story, Vec<statement::Kept>), Stop> {
    let (viewer, now) = (visit.viewer.clone(), visit.now());
    visit
        .house
        .store
        .read(move |db| {
            let thread = find(db, &viewer, &id, now)?;
            let statements = statement::of(db, &thread, false, 100_000)?;
            Ok((story::of(db, thread)?, statements))
        })
        .await
}

fn per_hat(counts: PerHat) -> Value {
    Hat::ALL
        .iter()
        .map(|h| (h.key().to_owned(), Value::from(counts.get(*h))))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

fn hats(bits: i64) -> Value {
    Hats::from_bits(bits).iter().map(|h| Value::from(h.key())).collect()
}

fn time(at: Option<i64>) -> Value {
    at.map_or(Value::Null, |at| Value::from(rfc3339(at)))
}

/// The whole story as one JSON object.
pub fn to_json(visit: &Visit, story: &Story, statements: &[statement::Kept]) -> Value {
    let t = &story.thread;
    json!({
        "format": "mutual.thread/1",
        "place": t.place_id,
        "id": t.id,
        "title": t.title,
        "body": t.body,
        "outcome": t.outcome,
        "stage": t.stage,
        "raised": { "at": time(Some(t.raised_at)), "channel": t.channel, "by_helper": t.entered_by.is_some() },
        "reply": { "by": time(Some(t.reply_by)), "at": time(t.replied_at), "text": t.reply },
        "stages": story.stages.iter().map(|s| json!({
            "stage": s.stage, "at": time(Some(s.at)), "left_out": s.left_out,
        })).collect::<Vec<_>>(),
        "talk": talk(story, statements),
        "events": story.events.iter().map(|e| json!({
            "kind": e.kind, "part": e.scope, "day": time(Some(e.day_at)), "note": e.note, "came": e.came,
        })).collect::<Vec<_>>(),
        "proposal": proposal(story),
        "decision": decision(story),
        "concerns": story.concerns.iter().map(|c| json!({
            "body": c.body, "hats": hats(c.hats), "met_how": c.met_how, "met": c.met_text,
            "met_in_version": c.met_number, "withdrawn": c.withdrawn_at.is_some(),
        })).collect::<Vec<_>>(),
        "minority_statements": story.minorities.iter().map(|m| json!({
            "body": m.body, "hats": hats(m.hats), "at": time(Some(m.at)), "run": m.run,
        })).collect::<Vec<_>>(),
        "actions": story.actions.iter().map(|a| json!({
            "body": a.body, "due": time(Some(a.due_at)), "done": time(a.done_at),
            "reports": story.reports.iter().filter(|r| r.action_id == a.id).map(|r| json!({
                "at": time(Some(r.at)), "state": r.state, "body": r.body,
            })).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "told_back": told_back(story),
        "measures": story.measures.iter().map(|m| json!({
            "body": m.body, "unit": m.unit, "better": m.better, "before": m.before_value,
            "after": m.after_value,
        })).collect::<Vec<_>>(),
        "ladder": { "claimed": t.claimed, "measured": measured(visit, story) },
    })
}

/// What each hat says is not in it: a file that is made anew after each vote would tell whose the last one
/// was. `groups.json` has it, some minutes later.
fn talk(story: &Story, statements: &[statement::Kept]) -> Value {
    let t = &story.thread;
    let shown = |s: &statement::Kept, n: i64| s.counts_shown().then_some(n);
    json!({
        "question": t.question, "who": t.who, "opened": time(t.talk_opened_at),
        "closes": time(t.talk_closes_at), "people": t.people, "people_by_hat": per_hat(t.balance()),
        "statements": statements.iter().map(|s| json!({
            "id": s.id, "body": s.body, "at": time(Some(s.made_at)), "channel": s.channel,
            "agree": shown(s, s.agree), "disagree": shown(s, s.disagree), "pass": shown(s, s.pass),
            "every_hat_agrees": s.every_hat_agrees(), "from_organisers": s.seed_at.is_some(),
        })).collect::<Vec<_>>(),
    })
}

fn proposal(story: &Story) -> Value {
    json!({
        "versions": story.versions.iter().map(|v| json!({
            "number": v.number, "body": v.body, "why": v.why, "at": time(Some(v.made_at)),
        })).collect::<Vec<_>>(),
        "other_ways": story.other_ways.iter().map(|o| json!({
            "body": o.body, "why_not": o.why_not, "by_hats": hats(o.by_hats),
        })).collect::<Vec<_>>(),
    })
}

fn decision(story: &Story) -> Value {
    let Some(d) = &story.decision else { return Value::Null };
    json!({
        "method": d.method, "opened": time(d.opened_at), "made": time(d.made_at),
        "result": d.result, "weight": d.weight, "reason": d.reason, "review": time(d.review_at),
        "quorum": d.quorum, "yes": per_hat(story.count.yes), "safe": per_hat(story.count.safe),
        "not_safe": per_hat(story.count.not_safe), "met": per_hat(story.count.met), "overridden": time(d.overridden_at),
        "override_why": d.override_why,
    })
}

fn told_back(story: &Story) -> Value {
    let answer = |c: &Contribution| {
        let found = story.answers.iter().find(|a| a.id == c.id);
        json!({
            "kind": c.kind, "body": c.body, "outcome": found.map(|a| &a.outcome),
            "reason": found.map(|a| &a.reason), "version": found.and_then(|a| a.number),
        })
    };
    json!({
        "at": time(story.thread.told_at), "owed": story.tally.owed,
        "answered": story.tally.answered,
        "answers": story.contributions.iter().map(answer).collect::<Vec<_>>(),
    })
}

/// For the whole and each of the Four Co's: the facts, and what the ladder makes of them.
fn measured(visit: &Visit, story: &Story) -> serde_json::Map<String, Value> {
    let one = |scope: Scope| {
        let facts = facts::facts(story, scope, promises(visit));
        (scope.key().to_owned(), json!({ "facts": facts, "measure": ladder::measure(&facts) }))
    };
    Scope::ALL.into_iter().map(one).collect()
}

pub async fn json(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let (story, statements) = read(&visit, id).await?;
    let text = serde_json::to_string_pretty(&to_json(&visit, &story, &statements))
        .map_err(Stop::broken)?;
    Ok(([(CONTENT_TYPE, "application/json")], text).into_response())
}

/// A cell that no spreadsheet takes for a formula.
pub fn cell(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// The statements with the counts of everyone: one row a statement. The columns stand in its first line.
/// There are no counts by hat: see [`talk`].
pub async fn csv(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let (story, statements) = read(&visit, id).await?;
    let mut out = csv::Writer::from_writer(Vec::new());
    let head =
        ["statement", "made_at", "channel", "agree", "disagree", "pass", "answer", "answer_reason"];
    out.write_record(head).map_err(Stop::broken)?;
    for s in &statements {
        let answer = story.answers.iter().find(|a| a.id == s.id);
        let mut row = vec![cell(&s.body), rfc3339(s.made_at), s.channel.clone()];
        let figure = |n: i64, shown: bool| if shown { n.to_string() } else { "*".to_owned() };
        row.extend([s.agree, s.disagree, s.pass].map(|n| figure(n, s.counts_shown())));
        row.push(answer.map(|a| a.outcome.clone()).unwrap_or_default());
        row.push(answer.map(|a| cell(&a.reason)).unwrap_or_default());
        out.write_record(&row).map_err(Stop::broken)?;
    }
    csv_file(&format!("{}-statements.csv", story.thread.id), out)
}

/// The public record of a matter as an Atom feed, newest first.
pub async fn atom(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let (viewer, now) = (visit.viewer.clone(), visit.now());
    let (thread, lines) = visit
        .house
        .store
        .read(move |db| {
            let thread = find(db, &viewer, &id, now)?;
            let lines = trail::of_thread(db, &thread.place_id, &thread.id)?;
            Ok((thread, lines))
        })
        .await?;
    let url = visit.house.url(&thread.path());
    let updated = rfc3339(lines.last().map_or(thread.raised_at, |l| l.at));
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n\
         <id>{0}</id>\n<title>{1}</title>\n<updated>{updated}</updated>\n\
         <author><name>{2}</name></author>\n<link href=\"{0}\"/>\n<link rel=\"self\" href=\"{0}/feed.atom\"/>\n",
        xml(&url),
        xml(&thread.title),
        xml(&visit.place.name),
    );
    for line in lines.iter().rev().take(100) {
        let what = ground::fact::Fact::from_name(&line.fact)
            .map(|f| visit.w.t(&format!("did-{}", f.name().replace('.', "-"))).into_owned())
            .unwrap_or_default();
        let at = rfc3339(line.at);
        out.push_str(&format!(
            "<entry><id>{0}#line-{1}</id><title>{2}</title><updated>{at}</updated><link href=\"{0}\"/></entry>\n",
            xml(&url),
            line.public_number,
            xml(&what),
        ));
    }
    out.push_str("</feed>\n");
    Ok(([(CONTENT_TYPE, "application/atom+xml; charset=utf-8")], out).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula() {
        for bad in ["=1+1", "+44", "-2", "@x", "\tx"] {
            assert!(cell(bad).starts_with('\''), "{bad}");
        }
        assert_eq!(cell("plain"), "plain");
    }
}
