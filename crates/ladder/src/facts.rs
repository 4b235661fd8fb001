//! What can be on record about a piece of work done with, for or to people.

use std::fmt;

/// A yes-or-no fact about one thread of work. Each names the question it answers and the
/// published criterion behind it; "people" are those using care, carers and the community.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Fact {
    /// Were the people affected told what it is about? (TLAP ladder 2016, educating)
    Told,
    /// Were the decision and its reasons told? (TLAP ladder 2016, informing)
    Reasons,
    /// Did people come? (TLAP ladder 2016, coercion)
    Attended,
    /// Were they asked? (TLAP ladder 2016, consultation)
    Asked,
    /// Was what they said kept? (TLAP ladder 2016, coercion and consultation)
    Heard,
    /// Were they asked before any commitment? (Gunning 1)
    Formative,
    /// Were they answered in time? (Gunning 4; Cabinet Office principles, 12 weeks)
    Considered,
    /// Were other real options shown? (Gunning 2; Moseley \[2014\] UKSC 56)
    Alternatives,
    /// Was there time to think and answer? (Gunning 3)
    TimeOk,
    /// Were there two exchanges or more? (TLAP ladder 2016, engagement)
    Rounds,
    /// Is a change traced to something people said? (TLAP ladder 2016, engagement)
    Influenced,
    /// Were people in before the question and options were fixed? (TLAP ladder 2016, co-design;
    /// TLAP ten tips 1 and 2)
    FromStart,
    /// Did people's own options reach the decision? (TLAP ladder 2016, co-design)
    OptionsByPeople,
    /// Was it made by a joint group? (New Economics Foundation, shared roles)
    DesignJoint,
    /// Was the vote followed? (Mutual's own)
    Honoured,
    /// Had people a say on strategy or money too? (TLAP ladder, co-production, both wordings)
    Strategic,
    /// Do people do part of the work? (Bovaird and Loeffler's Four Co's, co-deliver)
    Deliver,
    /// Do people judge the result? (Bovaird and Loeffler's Four Co's, co-assess)
    Assess,
    /// Were all who worked offered pay or an agreed return? (SCIE guide 51, reciprocity)
    Reciprocal,
    /// Were access needs met? (SCIE guide 51, accessibility)
    Access,
}

impl Fact {
    /// Every yes-or-no fact, in the order in which a record lists them.
    pub const ALL: [Fact; 20] = [
        Fact::Told,
        Fact::Reasons,
        Fact::Attended,
        Fact::Asked,
        Fact::Heard,
        Fact::Formative,
        Fact::Considered,
        Fact::Alternatives,
        Fact::TimeOk,
        Fact::Rounds,
        Fact::Influenced,
        Fact::FromStart,
        Fact::OptionsByPeople,
        Fact::DesignJoint,
        Fact::Honoured,
        Fact::Strategic,
        Fact::Deliver,
        Fact::Assess,
        Fact::Reciprocal,
        Fact::Access,
    ];

    /// The name of the fact in files and stores. It never changes once data has been kept.
    pub fn key(self) -> &'static str {
        match self {
            Fact::Told => "told",
            Fact::Reasons => "reasons",
            Fact::Attended => "attended",
            Fact::Asked => "asked",
            Fact::Heard => "heard",
            Fact::Formative => "formative",
            Fact::Considered => "considered",
            Fact::Alternatives => "alternatives",
            Fact::TimeOk => "time_ok",
            Fact::Rounds => "rounds",
            Fact::Influenced => "influenced",
            Fact::FromStart => "from_start",
            Fact::OptionsByPeople => "options_by_people",
            Fact::DesignJoint => "design_joint",
            Fact::Honoured => "honoured",
            Fact::Strategic => "strategic",
            Fact::Deliver => "deliver",
            Fact::Assess => "assess",
            Fact::Reciprocal => "reciprocal",
            Fact::Access => "access",
        }
    }

    /// The fact of that name, for reading a file or a stored row.
    pub fn from_key(key: &str) -> Option<Fact> {
        Fact::ALL.into_iter().find(|fact| fact.key() == key)
    }
}

/// People's part of the final say (TLAP ladder 2016, co-design and co-production).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Weight {
    /// People had no part in the decision, and that is on record.
    None,
    /// People advised; others decided.
    Advisory,
    /// People voted, with less than half of the say.
    Minority,
    /// Each hat consented, or people held half of the say or more.
    Equal,
}

impl Weight {
    /// Every weight, from the least say to the most.
    pub const ALL: [Weight; 4] = [Weight::None, Weight::Advisory, Weight::Minority, Weight::Equal];

    /// The name of the weight in files and stores.
    pub fn key(self) -> &'static str {
        match self {
            Weight::None => "none",
            Weight::Advisory => "advisory",
            Weight::Minority => "minority",
            Weight::Equal => "equal",
        }
    }

    /// The weight of that name, for reading a file or a stored row.
    pub fn from_key(key: &str) -> Option<Weight> {
        Weight::ALL.into_iter().find(|weight| weight.key() == key)
    }
}

/// Everything on record about one thread, or one stage of it (Bovaird and Loeffler's Four Co's
/// are measured apart: commission, design, deliver, assess). The default has nothing on record.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Facts {
    known: [Option<bool>; Fact::ALL.len()],
    /// People's part of the final say; `None` when it is not on record.
    pub weight: Option<Weight>,
    /// How much of what people proposed went into the decision unchanged, in parts per thousand
    /// (0 to 1000); `None` when it is not on record. Files write it as a number from 0 to 1.
    pub adopted: Option<u16>,
}

impl Facts {
    /// Yes, no, or `None` when the fact is not on record.
    pub fn get(&self, fact: Fact) -> Option<bool> {
        self.known[fact as usize]
    }

    /// Puts a fact on record, or takes it off with `None`.
    pub fn set(&mut self, fact: Fact, answer: Option<bool>) {
        self.known[fact as usize] = answer;
    }

    /// The same record with one more fact on it.
    #[must_use]
    pub fn with(mut self, fact: Fact, yes: bool) -> Facts {
        self.set(fact, Some(yes));
        self
    }
}

/// Shows only what is on record, by name, so that a failing test can be read.
impl fmt::Debug for Facts {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut list = out.debug_map();
        for fact in Fact::ALL {
            if let Some(yes) = self.get(fact) {
                list.entry(&fact.key(), &yes);
            }
        }
        if let Some(weight) = self.weight {
            list.entry(&"weight", &weight.key());
        }
        if let Some(adopted) = self.adopted {
            list.entry(&"adopted", &format_args!("{adopted} per thousand"));
        }
        list.finish()
    }
}
