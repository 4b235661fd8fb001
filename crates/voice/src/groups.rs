//! Opinion groups and common ground, from the votes of a talk. What is shown is a snapshot: it is worked
//! out by a job some minutes after a vote, never by the vote itself, and holds only what singles nobody out.
//! A result made anew after each vote would tell what the last one was.

mod drawing;
pub mod mine;
pub mod out;
pub mod rule;
pub mod show;
pub mod ways;
pub mod work;

use crate::thread::Thread;
use ground::stop::Stop;
use ground::store::Db;
use ground::{params, row};
use serde::{Deserialize, Serialize};
use serde_json::Value;

row! {
    /// A snapshot as it is stored.
    #[derive(Clone, Debug)]
    pub struct Kept {
        pub due_at: Option<i64>,
        pub at: Option<i64>,
        pub votes: i64,
        pub body: Option<String>,
    }
}

/// What a snapshot holds.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Body {
    /// The kernel's report: counts rounded or left out.
    pub report: Value,
    /// What it takes to work out a viewer's own place from their own votes.
    pub axes: Vec<Axis>,
    pub groups: Vec<Middle>,
    /// Wards from which so many have voted that it may be said.
    pub wards: Vec<String>,
    /// How votes came, statement by statement; older snapshots have none of it.
    #[serde(default)]
    pub ways: Vec<ways::Line>,
}

/// A statement on the two axes.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Axis {
    pub id: String,
    pub mean: f64,
    pub loading: [f64; 2],
}

/// The middle of a group.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Middle {
    pub name: char,
    pub centre: [f64; 2],
    /// How many people, as it may be shown.
    pub people: Option<u32>,
}

/// The snapshot of a talk, if one was made.
pub fn of(db: &Db<'_>, thread: &Thread) -> Result<Option<(i64, i64, Body)>, Stop> {
    let sql = format!("select {} from snapshot where place_id = $1 and id = $2", Kept::COLUMNS);
    let kept: Option<Kept> = db.one(&sql, params![&thread.place_id, &thread.id])?;
    let Some((at, text)) = kept.as_ref().and_then(|k| Some((k.at?, k.body.clone()?))) else {
        return Ok(None);
    };
    let body = serde_json::from_str(&text).map_err(Stop::broken)?;
    Ok(Some((at, kept.map_or(0, |k| k.votes), body)))
}

impl Body {
    /// Where someone with these votes stands, and in which group: their own votes less the means along
    /// each axis, stretched by the root of all statements over their own, as Polis does.
    pub fn place(&self, votes: &[(String, i64)], least: usize) -> Option<([f64; 2], Option<char>)> {
        let mut at = [0.0, 0.0];
        let mut own = 0usize;
        for (id, vote) in votes {
            let Some(axis) = self.axes.iter().find(|a| a.id == *id) else { continue };
            own += 1;
            #[allow(clippy::cast_precision_loss, reason = "a vote is 1, 0 or -1")]
            let off = *vote as f64 - axis.mean;
            at[0] += off * axis.loading[0];
            at[1] += off * axis.loading[1];
        }
        if own == 0 {
            return None;
        }
        #[allow(clippy::cast_precision_loss, reason = "a talk has fewer than 2^52 statements")]
        let stretch = (self.axes.len() as f64 / own as f64).sqrt();
        let at = at.map(|x| x * stretch);
        let far = |m: &Middle| (m.centre[0] - at[0]).powi(2) + (m.centre[1] - at[1]).powi(2);
        let near = self.groups.iter().min_by(|a, b| far(a).total_cmp(&far(b)));
        let enough = own >= least.min(self.axes.len());
        Some((at, near.filter(|_| enough).map(|m| m.name)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_that_of_the_nearest_group() {
        let axis = |id: &str, x: f64| Axis { id: id.into(), mean: 0.0, loading: [x, 0.0] };
        let middle = |name, x| Middle { name, centre: [x, 0.0], people: Some(10) };
        let body = Body {
            axes: vec![axis("a", 0.8), axis("b", -0.6)],
            groups: vec![middle('A', 1.0), middle('B', -1.0)],
            ..Body::default()
        };
        let votes = |a, b| vec![("a".to_owned(), a), ("b".to_owned(), b)];
        assert_eq!(body.place(&votes(1, -1), 7).unwrap().1, Some('A'));
        assert_eq!(body.place(&votes(-1, 1), 7).unwrap().1, Some('B'));
        assert_eq!(body.place(&votes(1, -1)[..1], 7).unwrap().1, None, "too few votes");
        assert_eq!(body.place(&[], 7), None);
    }
}
