//! A conversation's result for everyone to read: nothing in it gives a person away.

use crate::fault::Fault;
use crate::found::{Found, Outcome, find};
use crate::groups::{Apart, Shape};
use crate::measures::Measures;
use crate::read::{read_comments, read_votes};
use crate::rule::Rule;
use crate::shown::{Shown, ShownCounts};
use crate::votes::Hat;
use serde::Serialize;

/// A statement in a list.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Line {
    /// The application's name for it.
    pub id: String,
    /// Its words, where they are known.
    pub text: Option<String>,
    /// Whether the list says that people agree with it or disagree; nothing where the list is of what divides.
    pub agree: Option<bool>,
    /// Everybody who voted on it.
    pub everyone: ShownCounts,
    /// Each group.
    pub groups: Vec<ShownCounts>,
    /// Each hat, in the order of [`Hat::ALL`]; empty where nobody wears one.
    pub hats: Vec<ShownCounts>,
    /// Hats that too few people of have voted on it to say anything.
    pub not_heard: Vec<Hat>,
}

/// A group in a report.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct ShownGroup {
    /// 'A' is the largest.
    pub name: char,
    /// How many people.
    pub people: Shown,
    /// What stands for it.
    pub stands_for: Vec<Line>,
}

/// What a conversation comes to, as it may be shown.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Report {
    /// The rule by which it was found and hidden.
    pub rule: Rule,
    /// The result in a sentence.
    pub says: String,
    /// People who voted.
    pub people: Shown,
    /// Of them, those who voted often enough to be grouped.
    pub grouped: Shown,
    /// Votes that count.
    pub votes: Shown,
    /// Statements that were voted on and are open.
    pub statements: usize,
    /// `too_few`, `one_crowd` or `groups`.
    pub shape: &'static str,
    /// How well the groups stand apart.
    pub apart: Option<Apart>,
    /// The second axis could as well be another, and groups hang on a toss.
    pub ambiguous: bool,
    /// The groups, the largest first.
    pub groups: Vec<ShownGroup>,
    /// What most people in every group agree with.
    pub every_group: Vec<Line>,
    /// What every hat agrees with.
    pub every_hat: Vec<Line>,
    /// What everybody together agrees with.
    pub agreed: Vec<Line>,
    /// What everybody together disagrees with.
    pub rejected: Vec<Line>,
    /// What divides the groups.
    pub divides: Vec<Line>,
    /// Hats that nobody who voted wears; empty where nobody wears any.
    pub unheard: Vec<Hat>,
}

/// The report on Polis' `votes.csv`, with the words and moderation of `comments.csv` where it is given, by
/// Mutual's own rule.
///
/// # Errors
/// The first line that cannot be read.
pub fn report(votes_csv: &[u8], comments_csv: Option<&[u8]>) -> Result<Report, Fault> {
    let mut votes = read_votes(votes_csv)?;
    if let Some(bytes) = comments_csv {
        read_comments(bytes, &mut votes)?;
    }
    Ok(Report::new(&find(&votes, &Rule::default())))
}

impl Report {
    /// What of `found` may be shown.
    pub fn new(found: &Found) -> Report {
        let (shape, apart) = match &found.shape {
            Shape::TooFew { .. } => ("too_few", None),
            Shape::OneCrowd { .. } => ("one_crowd", None),
            Shape::Groups { apart, .. } => ("groups", Some(*apart)),
        };
        let hats = found.unheard.len() < Hat::ALL.len();
        let list = |list: &[usize], agree| -> Vec<Line> {
            list.iter().map(|at| Line::new(found, &found.statements[*at], agree)).collect()
        };
        let floor = &found.rule.floor;
        Report {
            rule: found.rule,
            says: says(found),
            people: floor.count(found.people.len() as u32),
            grouped: floor.count(found.grouped as u32),
            votes: floor.count(found.votes as u32),
            statements: found.statements.len(),
            shape,
            apart,
            ambiguous: found.ambiguous,
            groups: groups(found),
            every_group: list(&found.every_group, Some(true)),
            every_hat: list(&found.every_hat, Some(true)),
            agreed: list(&found.agreed, Some(true)),
            rejected: list(&found.rejected, Some(false)),
            divides: list(&found.divides, None),
            unheard: if hats { found.unheard.clone() } else { Vec::new() },
        }
    }

    /// The report as JSON, the same to the last byte for the same result.
    pub fn json(&self) -> String {
        // Nothing in a report can fail to be written: there are no maps and no numbers that are not finite.
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    /// The report in plain English: a sentence, then lists with counts.
    pub fn text(&self) -> String {
        crate::text::of(self)
    }
}

fn groups(found: &Found) -> Vec<ShownGroup> {
    let Shape::Groups { groups, .. } = &found.shape else { return Vec::new() };
    let line = |(at, agree): &(usize, bool)| Line::new(found, &found.statements[*at], Some(*agree));
    (groups.iter().zip(&found.stands_for))
        .map(|(group, stands_for)| ShownGroup {
            name: group.name,
            people: found.rule.floor.count(group.size as u32),
            stands_for: stands_for.iter().map(line).collect(),
        })
        .collect()
}

impl Line {
    fn new(found: &Found, s: &Outcome, agree: Option<bool>) -> Line {
        let floor = &found.rule.floor;
        let sizes: Vec<usize> = match &found.shape {
            Shape::Groups { groups, .. } => groups.iter().map(|g| g.size).collect(),
            _ => Vec::new(),
        };
        let cell = |(size, m): (&usize, &Measures)| floor.cell(*size as u32, &m.counts);
        let hats = s.hats.iter().any(|hat| hat.worn > 0);
        Line {
            id: s.id.clone(),
            text: s.text.clone(),
            agree,
            everyone: floor.cell(found.people.len() as u32, &s.everyone.counts),
            groups: sizes.iter().zip(&s.groups).map(cell).collect(),
            hats: (s.hats.iter().filter(|_| hats))
                .map(|hat| floor.cell(hat.worn, &hat.counts))
                .collect(),
            not_heard: (s.hats.iter().filter(|hat| hats && !hat.heard(found.rule.heard)))
                .map(|hat| hat.hat)
                .collect(),
        }
    }
}

/// The words of a statement, or its name.
pub(crate) fn words(id: &str, text: Option<&str>) -> String {
    match text.map(str::trim).filter(|text| !text.is_empty()) {
        Some(text) => format!("\u{201c}{text}\u{201d}"),
        None => format!("statement {id}"),
    }
}

fn says(found: &Found) -> String {
    let first = |list: &[usize]| {
        let s = &found.statements[*list.first()?];
        // The sentence brings its own full stop.
        Some(words(&s.id, s.text.as_deref().map(|text| text.trim().trim_end_matches('.'))))
    };
    let agreed = first(&found.agreed);
    match (&found.shape, first(&found.every_group), agreed) {
        _ if found.votes == 0 => "Nobody has voted yet.".to_owned(),
        (Shape::Groups { .. }, Some(words), _) => {
            format!("Most people in every group agree: {words}.")
        }
        (Shape::Groups { groups, .. }, None, _) => {
            format!(
                "There are {} groups, and nothing that most people in each agree with.",
                groups.len()
            )
        }
        (Shape::OneCrowd { .. }, _, Some(words)) => {
            format!("People do not fall into groups. Most agree: {words}.")
        }
        (Shape::OneCrowd { .. }, _, None) => {
            "People do not fall into groups, and there is nothing yet that most agree with."
                .to_owned()
        }
        (Shape::TooFew { .. }, _, Some(words)) => {
            format!("Too few people have voted to speak of groups. Most agree: {words}.")
        }
        (Shape::TooFew { .. }, _, None) => {
            "Too few people have voted to speak of groups or of agreement.".to_owned()
        }
    }
}
