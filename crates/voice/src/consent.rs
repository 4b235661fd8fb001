//! Deciding by consent, in rounds: see [`crate::round`] for the steps. The proposal stands when every hat
//! that takes part has answered by its quorum, and no 'not safe, because' is left unanswered.

pub mod answer;
pub mod close;
pub mod concern;
pub mod open;

use crate::thread::Thread;
use ground::hat::{Hat, Hats, PerHat};
use ground::store::{Db, DbResult};
use ground::{params, row};

row! {
    /// One person's answer.
    #[derive(Clone, Debug)]
    pub struct Answer {
        pub person_id: String,
        /// The version of the text that it answers.
        pub number: i64,
        /// In which run of the decision it was given: those of an earlier one do not count.
        pub run: i64,
        /// `yes`, `safe`, `not-safe`.
        pub answer: String,
        pub hats: i64,
        pub at: i64,
    }
}

row! {
    /// A 'not safe, because'.
    #[derive(Clone, Debug)]
    pub struct Concern {
        pub id: String,
        pub person_id: String,
        pub hats: i64,
        pub number: i64,
        pub body: String,
        pub at: i64,
        pub withdrawn_at: Option<i64>,
        pub met_at: Option<i64>,
        /// `changed`, `measured`, `shortened`, `answered`.
        pub met_how: Option<String>,
        pub met_text: Option<String>,
        /// The version whose change met it.
        pub met_number: Option<i64>,
        /// The measure that it is watched by.
        pub met_measure: Option<String>,
        /// The day to which the term was shortened for it.
        pub met_term: Option<i64>,
        pub run: i64,
    }
}

impl Concern {
    pub fn is_open(&self) -> bool {
        self.met_at.is_none() && self.withdrawn_at.is_none()
    }
}

pub fn answers(db: &Db<'_>, place_id: &str, thread_id: &str) -> DbResult<Vec<Answer>> {
    let sql = format!(
        "select {} from consent where place_id = $1 and thread_id = $2 order by at, id",
        Answer::COLUMNS
    );
    db.all(&sql, params![place_id, thread_id])
}

pub fn concerns(db: &Db<'_>, place_id: &str, thread_id: &str) -> DbResult<Vec<Concern>> {
    let sql = format!(
        "select {} from concern where place_id = $1 and thread_id = $2 order by at, id",
        Concern::COLUMNS
    );
    db.all(&sql, params![place_id, thread_id])
}

/// How a round stands: a pure count over what was answered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Count {
    pub yes: PerHat,
    pub safe: PerHat,
    pub not_safe: PerHat,
    /// Hats that take part and have not answered by their quorum.
    pub short: Vec<Hat>,
    /// Concerns that nothing answers yet.
    pub open_concerns: usize,
    /// People who answered an older version of the text only.
    pub older: usize,
    pub people: usize,
}

impl Count {
    /// Whether the proposal would stand now.
    pub fn stands(&self) -> bool {
        self.people > 0 && self.short.is_empty() && self.open_concerns == 0
    }
}

/// Counts a run of a round: answers to the newest version count; each under every hat of its person.
pub fn count(
    (newest, run): (i64, i64),
    quorum: i64,
    taking_part: PerHat,
    answers: &[Answer],
    concerns: &[Concern],
) -> Count {
    let mut count = Count::default();
    for answer in answers.iter().filter(|a| a.run == run) {
        if answer.number != newest {
            count.older += 1;
            continue;
        }
        count.people += 1;
        let hats = Hats::from_bits(answer.hats);
        match answer.answer.as_str() {
            "yes" => count.yes.add(hats, 1),
            "safe" => count.safe.add(hats, 1),
            _ => count.not_safe.add(hats, 1),
        }
    }
    let answered = |hat: Hat| count.yes.get(hat) + count.safe.get(hat) + count.not_safe.get(hat);
    count.short = Hat::ALL
        .into_iter()
        .filter(|h| taking_part.get(*h) > 0 && answered(*h) < quorum.min(taking_part.get(*h)))
        .collect();
    count.open_concerns = concerns.iter().filter(|c| c.run == run && c.is_open()).count();
    count
}

/// The count of a thread's round, as it stands in this transaction.
pub fn counted(db: &Db<'_>, thread: &Thread, run: i64, quorum: i64) -> DbResult<Count> {
    let (place, id) = (&thread.place_id, &thread.id);
    let newest = crate::proposal::newest(db, place, id)?;
    let (answers, concerns) = (answers(db, place, id)?, concerns(db, place, id)?);
    Ok(count((newest, run), quorum, thread.balance(), &answers, &concerns))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(answer: &str, hats: &[Hat], number: i64) -> Answer {
        Answer {
            person_id: "p".into(),
            number,
            run: 1,
            answer: answer.into(),
            hats: Hats::of(hats).bits(),
            at: 0,
        }
    }

    #[test]
    fn it_stands_when_every_hat_taking_part_has_answered() {
        let part = PerHat([3, 2, 0, 1]);
        let given = [
            answer("yes", &[Hat::Community, Hat::Using], 1),
            answer("safe", &[Hat::Commissioning], 1),
        ];
        assert!(count((1, 1), 1, part, &given, &[]).stands());
        let two = count((1, 1), 2, part, &given, &[]);
        assert_eq!(two.short, [Hat::Community, Hat::Using], "commissioning has one person in all");
        assert!(!count((2, 1), 1, part, &given, &[]).stands(), "a new text must be answered anew");
        assert!(!count((1, 1), 1, part, &[], &[]).stands(), "silence is not consent");
    }

    #[test]
    fn an_unanswered_concern_holds_it_and_a_met_one_does_not() {
        let part = PerHat([1, 0, 0, 0]);
        let given = [answer("not-safe", &[Hat::Community], 1)];
        let mut concern = Concern {
            id: "c".into(),
            person_id: "p".into(),
            hats: 1,
            number: 1,
            body: "buses".into(),
            at: 0,
            withdrawn_at: None,
            met_at: None,
            met_how: None,
            met_text: None,
            met_number: None,
            met_measure: None,
            met_term: None,
            run: 1,
        };
        assert!(!count((1, 1), 1, part, &given, std::slice::from_ref(&concern)).stands());
        concern.met_at = Some(1);
        assert!(count((1, 1), 1, part, &given, &[concern]).stands());
    }
}
