//! Deciding by consent, in rounds: see [`crate::round`] for the steps. The proposal stands when every hat
//! that takes part has answered by its quorum, and no 'not safe, because' is left unmet: it is met by a
//! change of the text, by a measure or by a shorter term, or its person answers again. To explain it is a
//! reply, and meets nothing.

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
        /// `changed`, `measured`, `shortened`; `answered` where it was explained, and stays open.
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
    /// Whether something was done for it. An explanation is nothing that was done.
    pub fn is_met(&self) -> bool {
        self.met_at.is_some() && self.met_how.as_deref() != Some("answered")
    }

    pub fn is_open(&self) -> bool {
        !self.is_met() && self.withdrawn_at.is_none()
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
    /// Those who said 'not safe', and whose concerns are met.
    pub met: PerHat,
    /// Hats that take part and have not answered by their quorum.
    pub short: Vec<Hat>,
    /// Concerns that are not met.
    pub open_concerns: usize,
    /// People who said 'yes' or 'safe' to an older version of the text only: they are not counted.
    pub older: usize,
    pub people: usize,
}

impl Count {
    /// Whether the proposal would stand now.
    pub fn stands(&self) -> bool {
        self.people > 0 && self.short.is_empty() && self.open_concerns == 0
    }

    /// What the round would end with now: the page before the closing and the closing itself ask here.
    pub fn result(&self) -> &'static str {
        if self.stands() { "stands" } else { "falls" }
    }
}

/// Counts a run of a round, each answer under every hat of its person. A 'yes' or 'safe' counts for the
/// newest version alone. A 'not safe' counts whatever version it was said to, until its concern is met.
pub fn count(
    (newest, run): (i64, i64),
    quorum: i64,
    taking_part: PerHat,
    answers: &[Answer],
    concerns: &[Concern],
) -> Count {
    let mut count = Count::default();
    let concerns: Vec<&Concern> = concerns.iter().filter(|c| c.run == run).collect();
    count.open_concerns = concerns.iter().filter(|c| c.is_open()).count();
    for answer in answers.iter().filter(|a| a.run == run) {
        let objects = answer.answer == "not-safe";
        if answer.number != newest && !objects {
            count.older += 1;
            continue;
        }
        count.people += 1;
        let hats = Hats::from_bits(answer.hats);
        let mine = || concerns.iter().filter(|c| c.person_id == answer.person_id);
        match answer.answer.as_str() {
            "yes" => count.yes.add(hats, 1),
            "safe" => count.safe.add(hats, 1),
            _ if mine().any(|c| c.is_met()) && !mine().any(|c| c.is_open()) => {
                count.met.add(hats, 1);
            }
            _ => count.not_safe.add(hats, 1),
        }
    }
    let answered = |h: Hat| {
        [count.yes, count.safe, count.not_safe, count.met].iter().map(|of| of.get(h)).sum::<i64>()
    };
    count.short = Hat::ALL
        .into_iter()
        .filter(|h| taking_part.get(*h) > 0 && answered(*h) < quorum.min(taking_part.get(*h)))
        .collect();
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
    fn an_unmet_concern_holds_it_and_a_met_one_does_not() {
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
        concern.met_how = Some("answered".into());
        concern.met_at = Some(1);
        let explained = count((1, 1), 1, part, &given, std::slice::from_ref(&concern));
        assert!(!explained.stands(), "an explanation meets nothing");
        // A new text: whoever said that the old one is not safe is still there.
        let older = count((2, 1), 1, part, &given, std::slice::from_ref(&concern));
        assert!(!older.stands() && older.not_safe.get(Hat::Community) == 1);
        concern.met_how = Some("changed".into());
        for newest in [1, 2] {
            let met = count((newest, 1), 1, part, &given, std::slice::from_ref(&concern));
            assert!(met.stands() && met.older == 0);
            assert_eq!((met.met.get(Hat::Community), met.not_safe.get(Hat::Community)), (1, 0));
        }
    }
}
