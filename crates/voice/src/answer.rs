//! Told back: every contribution gets an answer (adopted, changed, not adopted) with a reason, and the
//! person says whether the answer answers.

pub mod give;
pub mod judge;
pub mod tell;

use crate::thread::Thread;
use ground::store::{Db, DbResult};
use ground::{params, row};

row! {
    /// What came of one contribution. Its id is the contribution's own.
    #[derive(Clone, Debug)]
    pub struct Answer {
        pub id: String,
        pub person_id: String,
        /// `adopted`, `changed`, `not`.
        pub outcome: String,
        pub reason: String,
        /// The version of the proposal that it went into.
        pub number: Option<i64>,
        pub at: i64,
        /// What the person says of the answer: `yes`, `partly`, `no`.
        pub judged: Option<String>,
        pub judged_why: Option<String>,
    }
}

/// Something that someone gave: what was raised, a statement, a concern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contribution {
    pub id: String,
    /// `raised`, `statement`, `concern`.
    pub kind: &'static str,
    pub person_id: String,
    pub body: String,
    pub at: i64,
}

pub fn of(db: &Db<'_>, thread: &Thread) -> DbResult<Vec<Answer>> {
    let sql = format!(
        "select {} from answer where place_id = $1 and thread_id = $2 order by at, id",
        Answer::COLUMNS
    );
    db.all(&sql, params![&thread.place_id, &thread.id])
}

/// Everything that people gave to a matter and that is shown: each owes an answer. The matter itself
/// is among them; what was imported is not, since nobody can be told.
pub fn contributions(db: &Db<'_>, thread: &Thread) -> DbResult<Vec<Contribution>> {
    let mut all = Vec::new();
    if thread.channel != "import" {
        all.push(Contribution {
            id: thread.id.clone(),
            kind: "raised",
            person_id: thread.raised_by.clone(),
            body: thread.title.clone(),
            at: thread.raised_at,
        });
    }
    let rows = |kind: &'static str, sql: &str| -> DbResult<Vec<Contribution>> {
        let rows: Vec<(String, String, String, i64)> =
            db.all(sql, params![&thread.place_id, &thread.id])?;
        Ok(rows
            .into_iter()
            .map(|(id, person_id, body, at)| Contribution { id, kind, person_id, body, at })
            .collect())
    };
    all.extend(rows(
        "statement",
        "select id, person_id, body, made_at from statement where place_id = $1 and thread_id = $2 \
         and held_at is null and channel <> 'import' order by made_at, id",
    )?);
    all.extend(rows(
        "concern",
        "select id, person_id, body, at from concern where place_id = $1 and thread_id = $2 \
         and withdrawn_at is null order by at, id",
    )?);
    Ok(all)
}

/// The parts of the ladder that answers give: how many contributions, how many answered, how many
/// adopted unchanged, and whether one changed the text. What a ballot was held on is answered by its count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub owed: i64,
    pub answered: i64,
    pub adopted: i64,
    pub changed_text: i64,
    /// Choices that a ballot was held on, and how many of them won.
    pub voted_on: i64,
    pub won: i64,
}

impl Tally {
    /// Parts per thousand of what people gave that were adopted, once everything has its answer.
    pub fn adopted_share(&self) -> Option<u16> {
        let all = self.owed + self.voted_on;
        let whole = all > 0 && self.answered >= self.owed;
        whole.then(|| u16::try_from((self.adopted + self.won) * 1000 / all).ok()).flatten()
    }
}

pub fn tally(contributions: &[Contribution], answers: &[Answer]) -> Tally {
    let mut tally = Tally { owed: contributions.len() as i64, ..Tally::default() };
    for c in contributions {
        let Some(answer) = answers.iter().find(|a| a.id == c.id) else { continue };
        tally.answered += 1;
        tally.adopted += i64::from(answer.outcome == "adopted");
        tally.changed_text += i64::from(answer.outcome != "not" && answer.number.is_some());
    }
    tally
}
