//! What a conversation's groups are found by: every number that decides, in one place, to be published.

use crate::shown::Floor;
use serde::Serialize;

/// What becomes of statements that are held back or marked.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Aside {
    /// They are as if never asked.
    #[default]
    LeftOut,
    /// As Polis does: they say nothing about anyone, and count as a vote cast by everyone when a person's
    /// place is stretched by the root of statements over own votes.
    CountedAsVotes,
}

/// The numbers that decide. `Rule::default()` is what Mutual uses; a result is only comparable with another
/// that was made by the same rule.
#[derive(Clone, Copy, PartialEq, Debug, Serialize)]
pub struct Rule {
    /// A group has at least so many people; a smaller one is merged with the nearest. Never below 2.
    pub smallest: usize,
    /// At most so many groups are looked for.
    pub most_groups: usize,
    /// Below so many grouped people no groups are claimed (Polis: 15).
    pub fewest_people: usize,
    /// Who voted so often (or on every statement) is grouped (Polis: 7). Votes on statements that were held
    /// back later count, so that moderation does not throw people out.
    pub votes_to_be_grouped: usize,
    /// Groups hold when their mean silhouette is above this plus [`Rule::holds_few`] over the root of how many
    /// people are grouped: what votes cast at random reach less than once in ten times. Measured on such
    /// votes of 16 to 600 people on 20 to 120 statements: they too can be cut into 'groups' with silhouettes
    /// around a third, and above 0.4 where people are few.
    pub holds: f64,
    /// See [`Rule::holds`].
    pub holds_few: f64,
    /// Up to so many people silhouettes are exact; beyond, so many are drawn by a fixed rule: of all sorted
    /// by place, every n-th.
    pub silhouette_of: usize,
    /// What becomes of statements that are held back or marked.
    pub aside: Aside,
    /// Statements in each list that a page shows (Polis: 5).
    pub list: usize,
    /// A hat has been heard on a statement when so many of its people voted on it.
    pub heard: usize,
    /// What may be shown.
    pub floor: Floor,
}

impl Default for Rule {
    fn default() -> Rule {
        Rule {
            smallest: 5,
            most_groups: 5,
            fewest_people: 15,
            votes_to_be_grouped: 7,
            holds: 1.0 / 3.0,
            holds_few: 0.8,
            silhouette_of: 4000,
            aside: Aside::LeftOut,
            list: 5,
            heard: 5,
            floor: Floor::default(),
        }
    }
}

impl Rule {
    /// What the mean silhouette of groups of so many people must be above.
    pub fn holds_above(&self, grouped: usize) -> f64 {
        self.holds + self.holds_few / (grouped.max(1) as f64).sqrt()
    }
}
