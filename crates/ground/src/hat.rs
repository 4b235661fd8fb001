//! The four hats: the constituencies that share a place on an equal basis. A person wears one or more.

/// A hat. The words for it are a place's own; these keys are not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Hat {
    Community,
    Using,
    Providing,
    Commissioning,
}

impl Hat {
    pub const ALL: [Self; 4] = [Self::Community, Self::Using, Self::Providing, Self::Commissioning];

    pub fn key(self) -> &'static str {
        match self {
            Self::Community => "community",
            Self::Using => "using",
            Self::Providing => "providing",
            Self::Commissioning => "commissioning",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|h| h.key() == key)
    }

    fn bit(self) -> i64 {
        1 << (self as i64)
    }

    /// The message that names it: 'People using care'.
    pub fn word(self) -> String {
        format!("hat-{}", self.key())
    }
}

/// The hats that one person wears, as a small number that fits into a row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hats(i64);

impl Hats {
    pub fn of(hats: &[Hat]) -> Self {
        hats.iter().fold(Self(0), |all, h| Self(all.0 | h.bit()))
    }

    pub fn from_bits(bits: i64) -> Self {
        Self(bits & 15)
    }

    pub fn bits(self) -> i64 {
        self.0
    }

    pub fn has(self, hat: Hat) -> bool {
        self.0 & hat.bit() != 0
    }

    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub fn iter(self) -> impl Iterator<Item = Hat> {
        Hat::ALL.into_iter().filter(move |h| self.has(*h))
    }

    /// Whether this person is among 'the people' of the ladder: people using care, carers, community.
    pub fn of_the_people(self) -> bool {
        self.has(Hat::Using) || self.has(Hat::Community)
    }
}

/// A count for each hat. A person with two hats counts under both, so the sum can exceed the people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PerHat(pub [i64; 4]);

impl PerHat {
    pub fn get(&self, hat: Hat) -> i64 {
        self.0[hat as usize]
    }

    pub fn add(&mut self, hats: Hats, n: i64) {
        for hat in hats.iter() {
            self.0[hat as usize] += n;
        }
    }

    pub fn sum(&self) -> i64 {
        self.0.iter().sum()
    }
}
