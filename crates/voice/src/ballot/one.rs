//! The same ballot with one question a page. Nothing is saved on the way: what was answered travels in
//! the form, and at the end stands the whole ballot, filled in, to be looked at and sent.

use super::cast::{CastPage, Line, lines, may_vote, read, values};
use super::way::Marks;
use crate::thread;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use ground::form::Form;
use ground::page::{Frame, page};
use ground::stop::Stop;
use ground::visit::Visit;

#[derive(Template)]
#[template(path = "ballot/one.html")]
struct OnePage {
    frame: Frame,
    path: String,
    question: String,
    progress: String,
    next: usize,
    line: Line,
    field: String,
    kind: &'static str,
    values: Vec<(String, String, String)>,
    kept: Vec<(String, String)>,
    form: Form,
}

pub async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    form: Form,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    may_vote(&visit, &thread)?;
    let (ballot, voted) = read(&visit, &thread).await?;
    let mut lines = lines(&visit.w, &ballot);
    let n = form.get("n").parse::<usize>().unwrap_or(1).max(1);
    let mut form = form;
    // 'No' is an answer on the way, and no mark on the ballot.
    let last = n.checked_sub(2).and_then(|at| lines.get(at));
    if let Some(last) = last.filter(|_| form.get("answer") == "yes") {
        form.add("choice", &last.number.to_string());
    }
    if n > lines.len() {
        form.set("ready", "yes");
        return page(&CastPage::of(&visit, &thread, &ballot, form, voted));
    }
    let kind = ballot.marks().key();
    let (line, w, most) = (lines.swap_remove(n - 1), &visit.w, lines.len() + 1);
    let field = match ballot.marks() {
        Marks::Ticks => "answer".to_owned(),
        Marks::Ranks => format!("rank-{}", line.number),
        _ => format!("mark-{}", line.number),
    };
    let yes_no = ["yes", "no"]
        .map(|v| (v.to_owned(), w.t(&format!("ballot-one-{v}")).into_owned(), String::new()));
    let kept = form
        .each("")
        .filter(|(k, _)| ["choice", "mark-", "rank-"].iter().any(|p| k.starts_with(p)))
        .filter(|(k, _)| **k != field)
        .map(|(k, v)| (k.to_owned(), v.to_owned()))
        .collect();
    let mut shown = Form::default();
    shown.set(&field, if kind == "ticks" { "" } else { form.get(&field) });
    page(&OnePage {
        frame: visit.frame("ballot-one"),
        path: thread.path(),
        question: ballot.decision.question.clone().unwrap_or_default(),
        progress: w.n_with("ballot-one-progress", n as i64, &[("most", &most.to_string())]),
        next: n + 1,
        line,
        kind,
        values: if kind == "ticks" { yes_no.to_vec() } else { values(w, &ballot) },
        field,
        kept,
        form: shown,
    })
}
