//! An election built from tables instead of a file.

use super::budget::{Ballots, Budget, Kind, Project};
use super::money::{MOST_PLACES, MOST_UNITS};
use super::read::SECTIONS;
use crate::Fault;
use std::collections::{BTreeMap, BTreeSet};

/// A ballot to build a [`Budget`] from.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Ballot {
    /// The id of the voter: a text, once per election.
    pub voter: String,
    /// The projects by their place in the list of projects; the best first on ordinal ballots.
    pub choices: Vec<u32>,
    /// The points of each choice, on cumulative ballots only; otherwise empty.
    pub points: Vec<u64>,
    /// Further columns, in the order of [`Draft::ballot_columns`].
    pub extra: Vec<String>,
}

/// All that a [`Budget`] is built from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Draft {
    /// Keys and values that describe the election, in order; `budget`, `vote_type`, `num_votes` and
    /// `num_projects` are set from the rest.
    pub meta: Vec<(String, String)>,
    /// How the ballots are marked.
    pub kind: Kind,
    /// How many decimals the smallest unit of money has: 2 where it is a penny, 9 at the most.
    pub places: u32,
    /// How many decimals the smallest part of a point has; mostly 0.
    pub point_places: u32,
    /// The money there is, in its smallest unit.
    pub budget: u64,
    /// The names of the further columns of projects.
    pub project_columns: Vec<String>,
    /// The projects.
    pub projects: Vec<Project>,
    /// The names of the further columns of ballots, as `hat` or `ward`.
    pub ballot_columns: Vec<String>,
    /// The ballots, blank ones too.
    pub ballots: Vec<Ballot>,
}

impl Budget {
    /// Checks a draft and keeps it. Blanks around texts are taken off, and names of columns are put in small
    /// letters, as in a file.
    ///
    /// # Errors
    /// What [`super::read`] says of the file that [`super::write`] would make of the draft: an id twice or
    /// empty, a choice of no project, a project twice on a ballot, more than one on a choose-1 ballot, points
    /// that do not go with the choices, a column or a key twice, too many decimals or too much money, no ballots. `line` is 0 and
    /// `field` names the voter or the project.
    pub fn new(mut draft: Draft) -> Result<Budget, Fault> {
        tidy(&mut draft);
        check_names(&draft)?;
        check_projects(&draft)?;
        check_ballots(&draft)?;
        let mut ballots = Ballots { columns: draft.ballot_columns, ..Ballots::default() };
        for ballot in &draft.ballots {
            let voter = ballots.keep(&ballot.voter);
            ballots.voters.push(voter);
            ballots.chosen.extend(&ballot.choices);
            ballots.points.extend(&ballot.points);
            ballots.ends.push(ballots.chosen.len() as u32);
            for cell in &ballot.extra {
                let cell = ballots.keep(cell);
                ballots.extra.push(cell);
            }
        }
        if ballots.text.len() > u32::MAX as usize || ballots.chosen.len() > u32::MAX as usize {
            return Err(fault("votes", "there are too many ballots; split the election".into()));
        }
        let mut budget = Budget {
            meta: draft.meta,
            kind: draft.kind,
            places: draft.places,
            point_places: draft.point_places,
            budget: draft.budget,
            project_columns: draft.project_columns,
            projects: draft.projects,
            ballots,
        };
        budget.set_meta();
        Ok(budget)
    }
}

fn fault(field: &str, message: String) -> Fault {
    Fault { line: 0, field: Some(field.to_owned()), message }
}

/// Brings texts to the form in which a file gives them back.
fn tidy(draft: &mut Draft) {
    let trim = |text: &mut String| {
        if text.trim_ascii().len() < text.len() {
            *text = text.trim_ascii().to_owned();
        }
    };
    for (key, value) in &mut draft.meta {
        trim(key);
        trim(value);
    }
    for column in draft.project_columns.iter_mut().chain(&mut draft.ballot_columns) {
        *column = column.trim_ascii().to_lowercase();
    }
    for project in &mut draft.projects {
        trim(&mut project.name);
        project.extra.iter_mut().for_each(trim);
    }
    draft.ballots.iter_mut().flat_map(|ballot| &mut ballot.extra).for_each(trim);
    if draft.ballots.iter().all(|ballot| ballot.points.is_empty()) {
        draft.point_places = 0;
    }
}

fn check_names(draft: &Draft) -> Result<(), Fault> {
    let points = (draft.kind == Kind::Cumulative).then_some("points");
    let list = |first: &[&'static str], more: &[String]| -> Vec<String> {
        first.iter().map(|name| (*name).to_owned()).chain(more.iter().cloned()).collect()
    };
    let keys: Vec<_> = draft.meta.iter().map(|(key, _)| key.clone()).collect();
    let ballots: Vec<_> = ["voter_id", "vote"].into_iter().chain(points).collect();
    let lists = [
        list(&SECTIONS, &keys),
        list(&["project_id", "cost", "name"], &draft.project_columns),
        list(&ballots, &draft.ballot_columns),
    ];
    for names in lists {
        let mut seen = BTreeSet::new();
        if let Some(name) = names.iter().find(|name| name.is_empty() || !seen.insert(*name)) {
            let rule = "a key or a column needs a name of its own";
            return Err(fault("columns", format!("\"{name}\": {rule}")));
        }
    }
    Ok(())
}

fn check_projects(draft: &Draft) -> Result<(), Fault> {
    let most = MOST_UNITS;
    if draft.places > MOST_PLACES || draft.point_places > MOST_PLACES || draft.budget >= most {
        return Err(fault("budget", format!("keep it to {MOST_PLACES} decimals and below {most}")));
    }
    if draft.projects.is_empty() {
        return Err(fault("projects", "there are none; add the projects voted on".into()));
    }
    let mut seen = BTreeSet::new();
    for project in &draft.projects {
        let id = &project.id;
        if id.trim() != id || id.is_empty() || id.contains(',') {
            let rule = "an id needs some letters, no comma and no blank around it";
            return Err(fault("project_id", format!("\"{id}\": {rule}")));
        }
        if !seen.insert(id) {
            return Err(fault("project_id", format!("{id} comes twice; give each its own id")));
        }
        if project.cost >= most || project.extra.len() != draft.project_columns.len() {
            return Err(fault(id, "its cost is too large or its columns are not all there".into()));
        }
    }
    Ok(())
}

fn check_ballots(draft: &Draft) -> Result<(), Fault> {
    if draft.ballots.is_empty() {
        return Err(fault("votes", "there are no ballots; nothing can be counted".into()));
    }
    let mut seen = BTreeMap::new();
    for (place, ballot) in draft.ballots.iter().enumerate() {
        let voter = ballot.voter.as_str();
        let head = SECTIONS.contains(&voter);
        let plain = voter.trim() == voter && !voter.is_empty() && !head;
        if !plain || seen.insert(voter, place).is_some() {
            let rule = "each voter needs an id of their own, no section name, no blanks around it";
            return Err(fault("voter_id", format!("\"{voter}\": {rule}")));
        }
        let once: BTreeSet<_> = ballot.choices.iter().collect();
        let known = ballot.choices.iter().all(|choice| (*choice as usize) < draft.projects.len());
        if once.len() != ballot.choices.len() || !known {
            return Err(fault(
                voter,
                "the ballot names a project twice or one there is not".into(),
            ));
        }
        if draft.kind == Kind::ChooseOne && ballot.choices.len() > 1 {
            return Err(fault(voter, "the ballot may name one project only".into()));
        }
        let points = if draft.kind == Kind::Cumulative { ballot.choices.len() } else { 0 };
        let large = ballot.points.iter().any(|points| *points > super::MOST_POINTS);
        if ballot.points.len() != points || large {
            return Err(fault(voter, "the points do not go with the choices".into()));
        }
        if ballot.extra.len() != draft.ballot_columns.len() {
            return Err(fault(voter, "the further columns are not all there".into()));
        }
    }
    Ok(())
}
