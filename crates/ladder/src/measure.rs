//! The decision table: from facts to a rung, and what is missing for the next one.

use crate::facts::{Fact, Facts, Weight};
use serde::{Serialize, Serializer};

/// Without one of these recorded yes, nothing links the people affected with the work.
const CONTACT: [Fact; 3] = [Fact::Told, Fact::Attended, Fact::Asked];
/// Together these make a consultation (TLAP rung 4; Gunning 1).
const ASKED_IN_TIME: [Fact; 3] = [Fact::Asked, Fact::Heard, Fact::Formative];
/// Together these make an engagement (TLAP rung 5; Gunning 2 to 4; Moseley).
const TAKEN_SERIOUSLY: [Fact; 5] =
    [Fact::Considered, Fact::Alternatives, Fact::TimeOk, Fact::Rounds, Fact::Influenced];
/// With a part of the decision, these make a co-design (TLAP rung 6).
const MADE_TOGETHER: [Fact; 3] = [Fact::FromStart, Fact::OptionsByPeople, Fact::DesignJoint];
/// With an equal part of the decision, these make a co-production (TLAP rung 7; Four Co's; SCIE).
const CARRIED_TOGETHER: [Fact; 5] =
    [Fact::Strategic, Fact::Deliver, Fact::Assess, Fact::Reciprocal, Fact::Access];
/// A consultation with one of these recorded no is a token (Gunning 2 to 4; Moseley; 12 weeks).
const TOKEN: [(Fact, Flag); 3] = [
    (Fact::Considered, Flag::Considered),
    (Fact::Alternatives, Flag::Alternatives),
    (Fact::TimeOk, Flag::TimeOk),
];
/// Half of the proposals carried unchanged counts as genuine influence (Mutual's own reading of
/// TLAP rung 6, open for people with lived experience to change).
const HALF: u16 = 500;
const ALL_ADOPTED: u16 = 1000;

/// One thing that is not shown and would lift the proven rung. The list of them is the advice.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Missing {
    /// Nobody affected is recorded as told, asked or present.
    Contact,
    /// A yes-or-no fact that is recorded no, or not on record.
    Fact(Fact),
    /// Neither a part of the vote nor half of the proposals adopted (TLAP rung 6).
    WeightMinorityOrAdopted,
    /// The final say is not equal (TLAP rung 7).
    WeightEqual,
}

impl Missing {
    /// The words used for it in files; a page puts its own, longer words in their place.
    pub fn text(self) -> &'static str {
        match self {
            Missing::Contact => "any contact with the people affected",
            Missing::Fact(fact) => fact.key(),
            Missing::WeightMinorityOrAdopted => "weight>=minority or adopted>=0.5",
            Missing::WeightEqual => "weight equal",
        }
    }
}

impl Serialize for Missing {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_str(self.text())
    }
}

/// A warning to show beside the rung that was reached. It never changes the rung.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Flag {
    /// Asked, and not shown to be answered in time (Gunning 4; Cabinet Office, 12 weeks).
    Considered,
    /// Asked, and no other real options shown (Gunning 2; Moseley \[2014\] UKSC 56).
    Alternatives,
    /// Asked, and not shown to have had time (Gunning 3).
    TimeOk,
    /// Access needs are not shown to be met (SCIE guide 51).
    Access,
    /// Pay or an agreed return is not shown to be offered to all who worked (SCIE guide 51).
    Reciprocal,
    /// The people's vote was not followed (Mutual's own).
    Overridden,
}

impl Flag {
    /// The name of the flag in files and templates.
    pub fn key(self) -> &'static str {
        match self {
            Flag::Considered => "considered",
            Flag::Alternatives => "alternatives",
            Flag::TimeOk => "time_ok",
            Flag::Access => "access",
            Flag::Reciprocal => "reciprocal",
            Flag::Overridden => "overridden",
        }
    }
}

/// Where a thread stands on the ladder (TLAP 2016), by what is on record.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize)]
pub struct Measure {
    /// The rung shown by what is on record, 0 to 7.
    pub proven: u8,
    /// The rung it would be if all that is not on record were yes, 0 to 7, never below `proven`.
    /// It is 0 until some contact is recorded, and an upper bound only from there on.
    pub possible: u8,
    /// People were consulted, but it is on record that they were not answered in time, or saw no
    /// other options, or had no time: what TLAP calls tokenistic.
    pub token: bool,
    /// What would lift `proven`, in the order of the table; empty at rung 7.
    pub missing: Vec<Missing>,
    /// What to warn of at this rung.
    pub flags: Vec<Flag>,
}

/// Works the decision table twice, with what is not on record as no and as yes.
pub fn measure(facts: &Facts) -> Measure {
    let (proven, missing) = Run { facts, unknown: false }.rung();
    let (best, _) = Run { facts, unknown: true }.rung();
    let token = proven == 4 && TOKEN.iter().any(|(fact, _)| facts.get(*fact) == Some(false));
    Measure { proven, possible: best.max(proven), token, missing, flags: flags(facts, proven) }
}

fn flags(facts: &Facts, proven: u8) -> Vec<Flag> {
    let not_yes = |fact| facts.get(fact) != Some(true);
    let mut flags = Vec::new();
    if proven >= 4 {
        flags.extend(TOKEN.iter().filter(|(fact, _)| not_yes(*fact)).map(|(_, flag)| *flag));
    }
    if not_yes(Fact::Access) {
        flags.push(Flag::Access);
    }
    if not_yes(Fact::Reciprocal) {
        flags.push(Flag::Reciprocal);
    }
    if facts.get(Fact::Honoured) == Some(false) {
        flags.push(Flag::Overridden);
    }
    flags
}

/// One working of the table. `unknown` is what a fact that is not on record counts as.
struct Run<'a> {
    facts: &'a Facts,
    unknown: bool,
}

impl Run<'_> {
    fn shown(&self, fact: Fact) -> bool {
        self.facts.get(fact).unwrap_or(self.unknown)
    }

    fn lacking(&self, wanted: &[Fact]) -> Vec<Missing> {
        wanted.iter().filter(|fact| !self.shown(**fact)).map(|fact| Missing::Fact(*fact)).collect()
    }

    /// The part of the final say. A vote that was overridden was advice, whatever it was called.
    fn weight(&self) -> Weight {
        let unknown = if self.unknown { Weight::Equal } else { Weight::None };
        let weight = self.facts.weight.unwrap_or(unknown);
        let overridden = self.facts.get(Fact::Honoured) == Some(false);
        if overridden { weight.min(Weight::Advisory) } else { weight }
    }

    fn adopted(&self) -> u16 {
        self.facts.adopted.unwrap_or(if self.unknown { ALL_ADOPTED } else { 0 })
    }

    /// The first line of the table that fits, from the bottom rung up.
    fn rung(&self) -> (u8, Vec<Missing>) {
        let recorded = |fact| self.facts.get(fact);
        if !CONTACT.iter().any(|fact| recorded(*fact) == Some(true)) {
            return (0, vec![Missing::Contact]);
        }
        // Asking people to come and keeping nothing of what they said is worse than not asking,
        // whatever they were told; so this line looks at the record in both runs.
        let came_and_asked =
            recorded(Fact::Attended) == Some(true) && recorded(Fact::Asked) == Some(true);
        if came_and_asked && recorded(Fact::Heard) == Some(false) {
            return (1, vec![Missing::Fact(Fact::Heard)]);
        }
        let lacking = self.lacking(&ASKED_IN_TIME);
        if !lacking.is_empty() {
            return self.below_consultation(lacking);
        }
        let lacking = self.lacking(&TAKEN_SERIOUSLY);
        if !lacking.is_empty() {
            return (4, lacking);
        }
        let mut lacking = self.lacking(&MADE_TOGETHER);
        if self.weight() < Weight::Minority && self.adopted() < HALF {
            lacking.push(Missing::WeightMinorityOrAdopted);
        }
        if !lacking.is_empty() {
            return (5, lacking);
        }
        let mut lacking = self.lacking(&CARRIED_TOGETHER);
        if self.weight() < Weight::Equal {
            lacking.push(Missing::WeightEqual);
        }
        (if lacking.is_empty() { 7 } else { 6 }, lacking)
    }

    /// People were not asked, heard and asked in time: only what they were told still counts.
    fn below_consultation(&self, lacking: Vec<Missing>) -> (u8, Vec<Missing>) {
        if !self.shown(Fact::Told) {
            (1, vec![Missing::Fact(Fact::Told)])
        } else if !self.shown(Fact::Reasons) {
            (2, vec![Missing::Fact(Fact::Reasons)])
        } else {
            (3, lacking)
        }
    }
}
