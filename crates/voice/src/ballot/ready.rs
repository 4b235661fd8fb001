//! What has to be there before a ballot can be opened: enough choices, and where money is shared out a
//! cost for each. Ideas that nobody checked are named, and it is asked if people vote on them all the same.

use super::way::Way;
use crate::choice::Choice;
use crate::thread::Thread;
use askama::Template;
use axum::response::Response;
use ground::form::Form;
use ground::page::{Frame, refused};
use ground::stop::Stop;
use ground::visit::Visit;

pub fn ready(choices: &[Choice], way: Way) -> Result<(), Stop> {
    if choices.len() < 2 && way != Way::EqualShares || choices.is_empty() {
        return Err(Stop::Forbidden("refused-few-choices"));
    }
    if !without_cost(choices, way).is_empty() {
        return Err(Stop::Forbidden("refused-choice-no-cost"));
    }
    Ok(())
}

fn without_cost(choices: &[Choice], way: Way) -> Vec<&Choice> {
    choices.iter().filter(|c| way == Way::EqualShares && c.cost.is_none()).collect()
}

/// The ideas of a shared budget that nobody checked.
pub fn unchecked(choices: &[Choice], way: Way) -> Vec<&Choice> {
    choices.iter().filter(|c| way == Way::EqualShares && c.feasible.is_none()).collect()
}

/// Their names, in a line.
pub fn names(choices: &[&Choice]) -> String {
    choices.iter().map(|c| c.title.as_str()).collect::<Vec<_>>().join(", ")
}

/// A fault where ideas are unchecked and it was not said that people vote on them all the same.
pub fn check(form: &mut Form, visit: &Visit, choices: &[Choice], way: Way) {
    let open = unchecked(choices, way);
    if !open.is_empty() && !form.chosen("unchecked", "yes") {
        let parts = [("names", names(&open))];
        let parts = parts.each_ref().map(|(k, v)| (*k, v.as_str()));
        form.fault("unchecked", visit.w.with("ballot-open-unchecked-missing", &parts));
    }
}

#[derive(Template)]
#[template(path = "ballot/missing.html")]
struct MissingPage {
    frame: Frame,
    path: String,
    choices: Vec<(i64, String)>,
}

/// The page that names each idea without a cost, with a link to it; nothing when all have one.
pub fn missing(
    visit: &Visit,
    thread: &Thread,
    choices: &[Choice],
    way: Way,
) -> Result<Option<Response>, Stop> {
    let without = without_cost(choices, way);
    if without.is_empty() {
        return Ok(None);
    }
    refused(&MissingPage {
        frame: visit.frame("ballot-open"),
        path: thread.path(),
        choices: without.iter().map(|c| (c.number, c.title.clone())).collect(),
    })
    .map(Some)
}
