//! The rules' names and versions, and what each leaves to choose before the vote.

use serde::Serialize;

/// The rule that counts.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// The most approvals win.
    Approval,
    /// The highest sum of marks wins.
    Score,
    /// Instant run-off: drop the lowest until one has more than half of what is still held.
    Irv,
    /// Single transferable vote as in The Scottish Local Government Elections Order 2007, SSI 2007/42.
    StvScottish,
    /// Single transferable vote by Meek (1969), as in Hill, Wichmann and Woodall, The Computer Journal 30 (1987).
    StvMeek,
    /// Beat paths: Schulze, Social Choice and Welfare 36 (2011).
    Schulze,
}

impl Method {
    /// All rules.
    pub const ALL: [Method; 6] = [
        Method::Approval,
        Method::Score,
        Method::Irv,
        Method::StvScottish,
        Method::StvMeek,
        Method::Schulze,
    ];

    /// The short name: what a file's header and a command say.
    pub fn key(self) -> &'static str {
        match self {
            Method::Approval => "approval",
            Method::Score => "score",
            Method::Irv => "irv",
            Method::StvScottish => "stv-scottish",
            Method::StvMeek => "stv-meek",
            Method::Schulze => "schulze",
        }
    }

    /// The rule of that short name.
    pub fn from_key(key: &str) -> Option<Method> {
        Method::ALL.into_iter().find(|one| one.key() == key)
    }

    /// The version of the rule as written here. It changes when any ballot could be counted differently.
    pub fn version(self) -> u32 {
        1
    }

    /// Whether it counts marks, not ranks.
    pub fn takes_marks(self) -> bool {
        matches!(self, Method::Approval | Method::Score)
    }
}

/// What to do with a rank that holds more than one mark, where the rule needs one.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Overvote {
    /// Do not count; name the ballot.
    #[default]
    Refuse,
    /// Go on to the next rank.
    NextRank,
    /// The ballot ends there.
    EndBallot,
}

/// What to do with a candidate whom the ballot has already named.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Repeated {
    /// Go on to the next rank.
    #[default]
    PassOver,
    /// The ballot ends there.
    EndBallot,
}

/// How a marked ballot is read. Shown to whoever types a paper in, and part of the published rule.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Reading {
    /// A rank with more than one mark.
    pub overvote: Overvote,
    /// How many blank ranks in a row are passed over; one more ends the ballot. None: any number.
    pub blanks: Option<u32>,
    /// A candidate named again.
    pub repeated: Repeated,
}

/// How strong a victory of one candidate over another is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Strength {
    /// The ballots for the winner of the pair.
    #[default]
    WinningVotes,
    /// The ballots for the winner less those for the loser.
    Margins,
}

/// What a rule leaves to choose before the vote.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Options {
    /// How a marked ballot is read.
    pub reading: Reading,
    /// Instant run-off: drop at once all of the lowest who together stay below the next one. It changes the
    /// number of rounds, and the winner only where a tie goes by a round that is then left out.
    pub batch: bool,
    /// Instant run-off: ids of those who drop out together before all others, whatever they hold, such as
    /// write-ins that nobody declared.
    pub drop_first: Vec<String>,
    /// Schulze: how strong a victory is.
    pub strength: Strength,
    /// Who is favoured in a tie that history does not settle: ids, most favoured first, such as a lot drawn
    /// from a value published beforehand. Who is not named comes after, by id as text.
    pub order: Vec<String>,
}

/// A rule with everything that it needs to be known before the vote.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Rule {
    /// The rule.
    pub method: Method,
    /// Its options.
    pub options: Options,
}

/// The rule as a file states it: perhaps without its name.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Terms {
    /// The rule, where the file names one.
    pub method: Option<Method>,
    /// The options that it states, else the usual ones.
    pub options: Options,
}

impl Rule {
    /// The rule with the usual options.
    pub fn of(method: Method) -> Rule {
        Rule { method, options: Options::default() }
    }

    /// The full name with its version, as it belongs into a result.
    pub fn full_name(&self) -> String {
        let detail = match self.method {
            Method::Approval => "the most approvals",
            Method::Score => "the highest sum of marks",
            Method::Irv if self.options.batch => {
                "instant run-off, more than half of what is held, the hopeless dropped together"
            }
            Method::Irv => "instant run-off, more than half of what is held, one dropped at a time",
            Method::StvScottish => "weighted inclusive Gregory, 5 decimals, SSI 2007/42",
            Method::StvMeek => "Meek 1969, 9 decimals, omega 0.000001",
            Method::Schulze => match self.options.strength {
                Strength::WinningVotes => "beat paths, winning votes",
                Strength::Margins => "beat paths, margins",
            },
        };
        format!("{} {} ({detail})", self.method.key(), self.method.version())
    }
}
