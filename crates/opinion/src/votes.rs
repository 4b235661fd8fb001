//! Who voted what: people by statements, sparse. The last vote of a person on a statement counts.

use serde::Serialize;
use std::collections::HashMap;

/// What a person says to a statement.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Vote {
    /// 'No'; -1 in Polis' exports.
    Disagree,
    /// 'I pass, or do not know'; 0. It is a vote: the person has seen the statement.
    Pass,
    /// 'Yes'; 1 in Polis' exports.
    Agree,
}

impl Vote {
    /// The vote as Polis' exports write it: 1, -1 or 0; nothing for any other number.
    pub fn of(value: i64) -> Option<Vote> {
        match value {
            -1 => Some(Vote::Disagree),
            0 => Some(Vote::Pass),
            1 => Some(Vote::Agree),
            _ => None,
        }
    }

    /// 1 for agree, -1 for disagree, 0 for pass.
    pub fn value(self) -> i64 {
        self as i64 - 1
    }

    fn from_code(code: u32) -> Vote {
        match code & 3 {
            0 => Vote::Disagree,
            1 => Vote::Pass,
            _ => Vote::Agree,
        }
    }
}

/// In what part a person takes part in social care.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Hat {
    /// Lives here.
    Community,
    /// Draws on care and support, or cares for someone who does.
    Using,
    /// Gives care and support for a living, or as a volunteer.
    Providing,
    /// Plans and pays for it.
    Commissioning,
}

impl Hat {
    /// The four, in the order in which results list them.
    pub const ALL: [Hat; 4] = [Hat::Community, Hat::Using, Hat::Providing, Hat::Commissioning];
}

/// The hats of one person: any of the four, or none.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Hats(u8);

impl Hats {
    /// These hats.
    pub fn of(hats: &[Hat]) -> Hats {
        Hats(hats.iter().fold(0, |all, hat| all | 1 << *hat as u8))
    }

    /// Whether `hat` is one of them.
    pub fn has(self, hat: Hat) -> bool {
        self.0 & 1 << hat as u8 != 0
    }
}

/// Whether a statement takes part.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    /// Asked, and part of the result.
    #[default]
    Open,
    /// About the conversation itself and not its matter ("meta" in Polis): it may be asked, and takes no
    /// part in components, groups or lists.
    Marked,
    /// Moderated out: it takes part in nothing.
    Held,
}

/// A statement that people vote on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Statement {
    /// The application's name for it.
    pub id: String,
    /// Its words, where they are known.
    pub text: Option<String>,
    /// Whether it takes part.
    pub standing: Standing,
}

/// Someone who may have voted. The row holds, by rising statement, four times its number plus the vote.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Voter {
    pub id: String,
    pub hats: Hats,
    pub row: Vec<u32>,
}

/// People by statements. Build it with [`Votes::cast`], or read it with [`crate::read_votes`].
#[derive(Clone, Debug, Default)]
pub struct Votes {
    pub(crate) people: Vec<Voter>,
    pub(crate) statements: Vec<Statement>,
    person_at: HashMap<String, u32>,
    statement_at: HashMap<String, u32>,
}

impl Votes {
    /// Nobody has voted on anything.
    pub fn new() -> Votes {
        Votes::default()
    }

    /// How many people are known, with or without a vote.
    pub fn people(&self) -> usize {
        self.people.len()
    }

    /// The statements, in the order in which they first came.
    pub fn statements(&self) -> &[Statement] {
        &self.statements
    }

    /// How many votes count: the last of each person on each statement, those on statements held back too.
    pub fn count(&self) -> usize {
        self.people.iter().map(|p| p.row.len()).sum()
    }

    /// Every vote that counts: person, statement, vote; by person, then statement, as they first came.
    pub fn all(&self) -> impl Iterator<Item = (&str, &str, Vote)> {
        self.people.iter().flat_map(|person| {
            person.row.iter().map(|code| {
                let statement = &self.statements[(code >> 2) as usize];
                (person.id.as_str(), statement.id.as_str(), Vote::from_code(*code))
            })
        })
    }

    /// Takes a vote. It replaces an earlier vote of that person on that statement. People and statements
    /// that are new become known.
    pub fn cast(&mut self, person: &str, statement: &str, vote: Vote) {
        let (p, s) = (self.person(person), self.statement(statement));
        self.cast_at(p, s, vote);
    }

    pub(crate) fn cast_at(&mut self, person: u32, statement: u32, vote: Vote) {
        let row = &mut self.people[person as usize].row;
        let code = statement << 2 | vote as u32;
        let at = row.partition_point(|c| c >> 2 < statement);
        match row.get_mut(at) {
            Some(cell) if *cell >> 2 == statement => *cell = code,
            _ => row.insert(at, code),
        }
    }

    /// Notes the hats of a person, in the place of those noted before.
    pub fn hats(&mut self, person: &str, hats: Hats) {
        let p = self.person(person);
        self.people[p as usize].hats = hats;
    }

    /// Says whether a statement takes part.
    pub fn stand(&mut self, statement: &str, standing: Standing) {
        let s = self.statement(statement);
        self.statements[s as usize].standing = standing;
    }

    /// Notes the words of a statement.
    pub fn text(&mut self, statement: &str, text: &str) {
        let s = self.statement(statement);
        self.statements[s as usize].text = Some(text.to_owned());
    }

    /// The vote that counts of `person` on `statement`, if there is one.
    pub fn vote(&self, person: &str, statement: &str) -> Option<Vote> {
        let p = *self.person_at.get(person)?;
        let s = *self.statement_at.get(statement)?;
        let row = &self.people[p as usize].row;
        let at = row.partition_point(|c| c >> 2 < s);
        row.get(at).filter(|c| **c >> 2 == s).map(|c| Vote::from_code(*c))
    }

    pub(crate) fn person(&mut self, id: &str) -> u32 {
        if let Some(at) = self.person_at.get(id) {
            return *at;
        }
        let at = self.people.len() as u32;
        self.people.push(Voter { id: id.to_owned(), hats: Hats::default(), row: Vec::new() });
        self.person_at.insert(id.to_owned(), at);
        at
    }

    pub(crate) fn statement(&mut self, id: &str) -> u32 {
        if let Some(at) = self.statement_at.get(id) {
            return *at;
        }
        let at = self.statements.len() as u32;
        let new = Statement { id: id.to_owned(), text: None, standing: Standing::Open };
        self.statements.push(new);
        self.statement_at.insert(id.to_owned(), at);
        at
    }
}
