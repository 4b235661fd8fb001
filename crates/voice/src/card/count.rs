//! Counts beside statements, for many votes at once: what a pile of cards or a room adds to them.

use ground::hat::{Hat, Hats};
use ground::params;
use ground::permit::{Act, Noun};
use ground::store::DbResult;
use ground::trail::Writing;

/// What is added to the counts of one statement: for agree, disagree and pass, in all and by hat.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sums([[i64; 5]; 3]);

/// Agree 0, disagree 1, pass 2.
fn place_of(value: i64) -> usize {
    match value {
        1 => 0,
        -1 => 1,
        _ => 2,
    }
}

impl Sums {
    /// Adds so many votes of people with these hats; a negative number takes them away.
    pub fn add(&mut self, value: i64, hats: Hats, by: i64) {
        let row = &mut self.0[place_of(value)];
        row[0] += by;
        for hat in hats.iter() {
            row[1 + hat as usize] += by;
        }
    }

    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }

    /// The votes of all three kinds.
    pub fn votes(&self) -> i64 {
        self.0.iter().map(|row| row[0]).sum()
    }
}

/// Adds to the counts of a statement, and to the votes of its thread.
pub fn add<A: Act>(w: &Writing<'_, '_, A>, statement: &str, sums: &Sums) -> DbResult<()> {
    if sums.is_nothing() {
        return Ok(());
    }
    let [yes, no, pass] = sums.0;
    let place = w.on().place_id();
    w.exec(
        "update statement set agree = agree + $3, agree_community = agree_community + $4, \
         agree_using = agree_using + $5, agree_providing = agree_providing + $6, \
         agree_commissioning = agree_commissioning + $7, disagree = disagree + $8, \
         disagree_community = disagree_community + $9, disagree_using = disagree_using + $10, \
         disagree_providing = disagree_providing + $11, \
         disagree_commissioning = disagree_commissioning + $12, pass = pass + $13, \
         pass_community = pass_community + $14, pass_using = pass_using + $15, \
         pass_providing = pass_providing + $16, pass_commissioning = pass_commissioning + $17 \
         where place_id = $1 and id = $2",
        params![
            place, statement, yes[0], yes[1], yes[2], yes[3], yes[4], no[0], no[1], no[2], no[3],
            no[4], pass[0], pass[1], pass[2], pass[3], pass[4]
        ],
    )?;
    let thread = w.on().thread_id().unwrap_or_default();
    w.exec(
        "update thread set votes = votes + $3 where place_id = $1 and id = $2",
        params![place, thread, sums.votes()],
    )
    .map(drop)
}

/// Reads a hat as it is typed: its key, its first letter, or its number from 1.
pub fn hat_of(word: &str) -> Option<Hat> {
    let word = word.to_lowercase();
    match word.as_str() {
        "1" => Some(Hat::Community),
        "2" | "u" => Some(Hat::Using),
        "3" | "p" => Some(Hat::Providing),
        "4" => Some(Hat::Commissioning),
        other => Hat::from_key(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_with_two_hats_is_one_vote_and_counts_under_both() {
        let mut sums = Sums::default();
        sums.add(1, Hats::of(&[Hat::Community, Hat::Using]), 1);
        sums.add(-1, Hats::default(), 2);
        assert_eq!(sums.0, [[1, 1, 1, 0, 0], [2, 0, 0, 0, 0], [0; 5]]);
        assert_eq!(sums.votes(), 3);
        sums.add(1, Hats::of(&[Hat::Community, Hat::Using]), -1);
        sums.add(-1, Hats::default(), -2);
        assert!(sums.is_nothing());
    }
}
