//! The ladder of a matter, fact by fact: for the whole, and apart for each of the Four Co's.

use super::Scope;
use crate::story;
use crate::thread::find;
use crate::view::rungs::{FactRow, Rungs, fact_rows, rungs};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use ground::page::{Frame, page};
use ground::stop::Stop;
use ground::visit::Visit;

struct Part {
    key: &'static str,
    name: String,
    rungs: Rungs,
    rows: Vec<FactRow>,
}

#[derive(Template)]
#[template(path = "rung/page.html")]
struct LadderPage {
    frame: Frame,
    title: String,
    back: String,
    parts: Vec<Part>,
}

pub async fn get(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let (viewer, now) = (visit.viewer.clone(), visit.now());
    let story =
        visit.house.store.read(move |db| story::of(db, find(db, &viewer, &id, now)?)).await?;
    let part = |scope: Scope| Part {
        key: scope.key(),
        name: visit.w.t(&format!("scope-{}", scope.key())).into_owned(),
        rungs: rungs(&visit, &story, scope),
        rows: fact_rows(&visit, &story, scope),
    };
    page(&LadderPage {
        frame: visit.frame("ladder"),
        title: story.thread.title.clone(),
        back: story.thread.path(),
        parts: Scope::ALL.into_iter().map(part).collect(),
    })
}
