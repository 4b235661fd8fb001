//! A choice: something that can be chosen on a ballot. An option, a candidate, or an idea with what it
//! costs, worked out together: whoever put it and those who joined them, and a cost-checker's word.

pub mod check;
pub mod join;
pub mod list;
pub mod put;
pub mod withdraw;

use crate::thread::Thread;
use ground::form::Form;
use ground::stop::Stop;
use ground::store::{Db, DbResult};
use ground::visit::Visit;
use ground::words::Words;
use ground::{params, row};

row! {
    /// A choice as it is stored. Its cost is in pence.
    #[derive(Clone, Debug)]
    pub struct Choice {
        pub id: String,
        /// From 1 in the order in which they were put; a number is never given again.
        pub number: i64,
        pub title: String,
        pub body: String,
        pub cost: Option<i64>,
        pub made_by: String,
        pub made_hats: i64,
        pub made_at: i64,
        pub statement_id: Option<String>,
        /// `yes`, `changes`, `no`; nothing until it was checked.
        pub feasible: Option<String>,
        pub note: Option<String>,
        pub checked_by: Option<String>,
        pub checked_hats: Option<i64>,
        pub checked_at: Option<i64>,
        pub withdrawn_at: Option<i64>,
    }
}

row! {
    /// Someone who works a choice out.
    #[derive(Clone, Debug)]
    pub struct Author {
        pub choice_id: String,
        pub person_id: String,
        pub hats: i64,
        pub at: i64,
    }
}

row! {
    /// What a choice said, each time that it was changed.
    #[derive(Clone, Debug)]
    pub struct Version {
        pub choice_id: String,
        pub number: i64,
        pub title: String,
        pub body: String,
        pub cost: Option<i64>,
        pub why: String,
        pub at: i64,
    }
}

impl Choice {
    /// Whether it comes onto a ballot: not taken back, and not found impossible.
    pub fn stands(&self) -> bool {
        self.withdrawn_at.is_none() && self.feasible.as_deref() != Some("no")
    }
}

/// All choices of a thread, in the order of their numbers.
pub fn of(db: &Db<'_>, place_id: &str, thread_id: &str) -> DbResult<Vec<Choice>> {
    let sql = format!(
        "select {} from choice where place_id = $1 and thread_id = $2 order by number",
        Choice::COLUMNS
    );
    db.all(&sql, params![place_id, thread_id])
}

/// Those that come onto a ballot.
pub fn standing(db: &Db<'_>, place_id: &str, thread_id: &str) -> DbResult<Vec<Choice>> {
    Ok(of(db, place_id, thread_id)?.into_iter().filter(Choice::stands).collect())
}

pub fn authors(db: &Db<'_>, place_id: &str, thread_id: &str) -> DbResult<Vec<Author>> {
    let sql = format!(
        "select {} from choice_author where place_id = $1 and thread_id = $2 order by at, id",
        Author::COLUMNS
    );
    db.all(&sql, params![place_id, thread_id])
}

pub fn versions(db: &Db<'_>, place_id: &str, thread_id: &str) -> DbResult<Vec<Version>> {
    let sql = format!(
        "select {} from choice_version where place_id = $1 and thread_id = $2 order by at, id",
        Version::COLUMNS
    );
    db.all(&sql, params![place_id, thread_id])
}

/// One choice of a thread; 'not found' when it is not there.
pub fn find(db: &Db<'_>, thread: &Thread, id: &str) -> Result<Choice, Stop> {
    let sql = format!(
        "select {} from choice where place_id = $1 and id = $2 and thread_id = $3",
        Choice::COLUMNS
    );
    db.one(&sql, params![&thread.place_id, id, &thread.id])?.ok_or(Stop::NotFound)
}

/// The choice of a request's address.
pub async fn seen(visit: &Visit, thread: &Thread, id: &str) -> Result<Choice, Stop> {
    let (t, id) = (thread.clone(), id.to_owned());
    visit.house.store.read(move |db| find(db, &t, &id)).await
}

/// Refused while people vote on the choices, and after: what was voted on stays as it was.
pub fn still_open(db: &Db<'_>, place_id: &str, thread_id: &str) -> Result<(), Stop> {
    let decision = crate::decision::of(db, place_id, thread_id)?;
    match decision {
        Some(d) if d.is_open() && d.is_ballot() => Err(Stop::Forbidden("refused-ballot-open")),
        Some(d) if d.stands() => Err(Stop::Forbidden("refused-decided")),
        _ => Ok(()),
    }
}

/// Pence as people write them: £1,200 or £7.50.
pub fn pounds(pence: i64) -> String {
    let (whole, rest) = (pence / 100, pence % 100);
    let digits = whole.to_string();
    let mut text = String::from("£");
    for (n, digit) in digits.chars().enumerate() {
        if n > 0 && (digits.len() - n).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    if rest > 0 {
        text.push_str(&format!(".{rest:02}"));
    }
    text
}

/// The most that a cost can be: a hundred million pounds, in pence.
const MOST_COST: i64 = 10_000_000_000;

/// An amount of money in pence: `1200`, `£1,200`, `7.50`. Nothing when it is none, or out of bounds.
pub fn pence(text: &str) -> Option<i64> {
    let text: String = text.chars().filter(|c| !matches!(c, '£' | ',' | ' ' | '\u{a0}')).collect();
    let (whole, rest) = text.split_once('.').unwrap_or((&text, "0"));
    let rest = if rest.len() == 1 { format!("{rest}0") } else { rest.to_owned() };
    let digits = |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_digit());
    if !digits(whole) || !digits(&rest) || rest.len() > 2 || whole.len() > 9 {
        return None;
    }
    let pence = whole.parse::<i64>().ok()? * 100 + rest.parse::<i64>().ok()?;
    (1..=MOST_COST).contains(&pence).then_some(pence)
}

/// An amount of money that may be left empty. The fault's words are `{key}-wrong`.
pub fn money(form: &mut Form, w: &Words, field: &str, key: &str) -> Option<i64> {
    if form.get(field).is_empty() {
        return None;
    }
    let found = pence(form.get(field));
    if found.is_none() {
        form.fault(field, w.t(&format!("{key}-wrong")));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_written_as_people_write_it() {
        assert_eq!(pounds(120_000), "£1,200");
        assert_eq!(pounds(750), "£7.50");
        assert_eq!(pounds(4_800_000), "£48,000");
        assert_eq!(pounds(5), "£0.05");
        for (text, is) in [("1200", 120_000), ("£1,200", 120_000), ("7.5", 750), ("7.50", 750)] {
            assert_eq!(pence(text), Some(is), "{text}");
        }
        for wrong in ["", "0", "-3", "7.505", "1e9", "ten", "9999999999", "."] {
            assert_eq!(pence(wrong), None, "{wrong}");
        }
    }
}
