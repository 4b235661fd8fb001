//! Someone acting for someone: a helper, an advocate, a deputy, an attorney. What was agreed stands in the
//! table `acting`: which areas, what for, until when. While it holds, the one who acts is seen as the person
//! in those areas alone, with their own name beside each act; it is asked anew with every request, so that
//! what the person ends is over with the next one.
//!
//! Areas are data: [`AREAS`] says of every address in which area it lies, and what is not there cannot be
//! done for someone else.

use crate::params;
use crate::store::{Db, DbResult};

/// The cookie that holds the id of what was agreed, while someone acts on it.
pub const COOKIE: &str = "mutual_acting";

/// A part of the product for which acting can be agreed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Area {
    /// Matters: raise them, talk, vote on statements, answer a proposal.
    Talk,
    /// How the person is reached.
    Reach,
    /// What the person likes, is good at and gives.
    Strengths,
    /// What the person needs.
    Needs,
    /// The person's plan.
    Plan,
    /// Who is in the person's life.
    Circle,
    /// The people who give care and support.
    Team,
    /// Introductions to people, groups and places.
    Meet,
}

impl Area {
    pub const ALL: [Self; 8] = [
        Self::Talk,
        Self::Reach,
        Self::Strengths,
        Self::Needs,
        Self::Plan,
        Self::Circle,
        Self::Team,
        Self::Meet,
    ];

    pub fn key(self) -> &'static str {
        match self {
            Self::Talk => "talk",
            Self::Reach => "reach",
            Self::Strengths => "strengths",
            Self::Needs => "needs",
            Self::Plan => "plan",
            Self::Circle => "circle",
            Self::Team => "team",
            Self::Meet => "meet",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|a| a.key() == key)
    }

    /// The message that names it.
    pub fn word(self) -> String {
        format!("area-{}", self.key())
    }
}

/// What an address is to someone who acts for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// Everybody may be there: they are seen as the person, and do nothing as them.
    Open,
    /// They are there as themselves, as if they did not act.
    Own,
    /// It can be agreed.
    In(Area),
    /// It cannot be done for someone else.
    Never,
}

/// Which address lies where; `*` is any one part, and the longest row that fits counts. An address that no
/// row fits is [`Ground::Never`].
pub const AREAS: &[(&str, Ground)] = &[
    ("", Ground::Open),
    ("who-may", Ground::Open),
    ("contacts", Ground::Open),
    ("record", Ground::Open),
    ("record.json", Ground::Open),
    ("record.atom", Ground::Open),
    ("words", Ground::Own),
    ("sign-in", Ground::Own),
    ("sign-out", Ground::Own),
    ("link", Ground::Own),
    ("demo", Ground::Own),
    ("acting", Ground::Own),
    ("account", Ground::Own),
    ("concerns", Ground::Own),
    ("groups", Ground::Open),
    ("roles", Ground::Open),
    ("ways", Ground::Open),
    ("kept", Ground::Open),
    ("talk-rule", Ground::Open),
    ("threads", Ground::In(Area::Talk)),
    ("waiting", Ground::In(Area::Talk)),
    ("raise", Ground::In(Area::Talk)),
    // A secret ballot is one's own. Someone who cannot vote on a screen votes on paper.
    ("threads/*/ballot", Ground::Never),
    ("people", Ground::In(Area::Meet)),
    ("people/enter", Ground::Never),
    ("introductions", Ground::In(Area::Meet)),
    ("networks", Ground::In(Area::Meet)),
    // Where someone lives is part of how they are reached.
    ("networks/spot", Ground::In(Area::Reach)),
    ("me/reach", Ground::In(Area::Reach)),
    ("me/strengths", Ground::In(Area::Strengths)),
    ("me/needs", Ground::In(Area::Needs)),
    ("me/plan", Ground::In(Area::Plan)),
    ("me/path", Ground::In(Area::Plan)),
    ("me/circle", Ground::In(Area::Circle)),
    // The circles of others are between those others and the person.
    ("circles", Ground::Never),
    // What others let the person read is for the person.
    ("people/*/needs", Ground::Never),
    ("people/*/plan", Ground::Never),
    ("people/*/path", Ground::Never),
    ("people/*/decisions", Ground::Never),
    ("people/*/agreed", Ground::Own),
    ("people/*/no-more", Ground::Own),
    ("people/*/waits", Ground::Own),
    ("people/*/held", Ground::Own),
    ("people/*/circle", Ground::In(Area::Circle)),
    ("teams", Ground::In(Area::Team)),
];

/// Where an address lies: the part after the place, without a slash in front.
pub fn ground_of(path: &str) -> Ground {
    let asked: Vec<&str> = path.split('/').collect();
    AREAS
        .iter()
        .filter(|(row, _)| {
            let row: Vec<&str> = row.split('/').collect();
            row.len() <= asked.len() && row.iter().zip(&asked).all(|(r, a)| *r == "*" || r == a)
        })
        .max_by_key(|(row, _)| row.split('/').count())
        .map_or(Ground::Never, |(_, ground)| *ground)
}

crate::row! {
    /// What was agreed about acting for someone.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Agreed {
        pub place_id: String,
        pub id: String,
        /// The person for whom it is.
        pub person_id: String,
        /// The person who acts.
        pub helper_id: String,
        /// `helper`, `advocate`, `deputy`, `attorney`.
        pub kind: String,
        /// The keys of the areas, with spaces between.
        pub areas: String,
        pub what_for: String,
        /// On what authority, where it is not the person's own word: an order of the Court of Protection, a
        /// registered power of attorney.
        pub authority: String,
        pub made_at: i64,
        /// When the one who acts said yes to it; nothing holds before.
        pub taken_at: Option<i64>,
        pub until_at: i64,
        pub ended_at: Option<i64>,
    }
}

impl Agreed {
    pub fn areas(&self) -> Vec<Area> {
        self.areas.split_whitespace().filter_map(Area::from_key).collect()
    }

    /// Whether it holds at a time.
    pub fn holds(&self, now: i64) -> bool {
        self.taken_at.is_some() && self.ended_at.is_none() && now < self.until_at
    }
}

/// Something that was agreed, by its id.
pub fn find(db: &Db<'_>, place_id: &str, id: &str) -> DbResult<Option<Agreed>> {
    let sql = format!("select {} from acting where place_id = $1 and id = $2", Agreed::COLUMNS);
    db.one(&sql, params![place_id, id])
}

/// The one who acts for a person now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hand {
    pub id: String,
    pub name: String,
    /// The id of what was agreed.
    pub agreed: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_row_counts_and_what_has_none_is_nobody_elses() {
        for (path, ground) in [
            ("", Ground::Open),
            ("threads/7/talk", Ground::In(Area::Talk)),
            ("threads/7/ballot", Ground::Never),
            ("threads/7/ballot/one", Ground::Never),
            ("threads/7/ballots", Ground::In(Area::Talk)),
            ("people/7", Ground::In(Area::Meet)),
            ("people/enter", Ground::Never),
            ("me", Ground::Never),
            ("me/needs/looks", Ground::In(Area::Needs)),
            ("me/looks", Ground::Never),
            ("letters", Ground::Never),
        ] {
            assert_eq!(ground_of(path), ground, "{path}");
        }
    }

    #[test]
    fn what_was_agreed_holds_from_the_yes_until_it_ends() {
        let mut agreed = Agreed {
            place_id: "valley".into(),
            id: "1".into(),
            person_id: "a".into(),
            helper_id: "b".into(),
            kind: "helper".into(),
            areas: "talk needs nonsense".into(),
            what_for: String::new(),
            authority: String::new(),
            made_at: 0,
            taken_at: None,
            until_at: 100,
            ended_at: None,
        };
        assert_eq!(agreed.areas(), [Area::Talk, Area::Needs]);
        assert!(!agreed.holds(50));
        agreed.taken_at = Some(10);
        assert!(agreed.holds(99) && !agreed.holds(100));
        agreed.ended_at = Some(60);
        assert!(!agreed.holds(60));
    }
}
