//! The ways to decide, each beside the others: its key, what a ballot holds, and the kernel's rule.

/// A way to decide here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// Rounds of consent: see [`crate::consent`].
    Consent,
    Approval,
    Score,
    /// Ranks, instant run-off: one wins.
    Irv,
    /// Ranks, single transferable vote as in Scottish council elections: several win.
    StvScottish,
    /// Ranks, single transferable vote by Meek's method: several win.
    StvMeek,
    /// Ranks, each pair compared: one wins.
    Schulze,
    /// A shared budget by the method of equal shares.
    EqualShares,
}

/// What a ballot holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marks {
    /// Any number of choices.
    Ticks,
    /// A mark from nothing to the top for each choice.
    Scores,
    /// Points, which a voter shares out among the choices.
    Points,
    /// A first choice, a second, and so on.
    Ranks,
}

impl Marks {
    pub fn key(self) -> &'static str {
        match self {
            Self::Ticks => "ticks",
            Self::Scores => "scores",
            Self::Points => "points",
            Self::Ranks => "ranks",
        }
    }
}

impl Way {
    pub const ALL: [Self; 8] = [
        Self::Consent,
        Self::Approval,
        Self::Score,
        Self::Irv,
        Self::StvScottish,
        Self::StvMeek,
        Self::Schulze,
        Self::EqualShares,
    ];

    pub fn key(self) -> &'static str {
        match self {
            Self::Consent => "consent",
            Self::Approval => "approval",
            Self::Score => "score",
            Self::Irv => "irv",
            Self::StvScottish => "stv-scottish",
            Self::StvMeek => "stv-meek",
            Self::Schulze => "schulze",
            Self::EqualShares => "equal-shares",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.key() == key)
    }

    /// What a ballot holds; `utility` is that of equal shares.
    pub fn marks(self, utility: Option<&str>) -> Marks {
        match self {
            Self::Consent | Self::Approval => Marks::Ticks,
            Self::Score => Marks::Scores,
            Self::Irv | Self::StvScottish | Self::StvMeek | Self::Schulze => Marks::Ranks,
            Self::EqualShares if utility == Some("points") => Marks::Points,
            Self::EqualShares => Marks::Ticks,
        }
    }

    /// Whether two choices may have the same rank on one ballot. Where a vote is handed on as a whole,
    /// it can only go to one.
    pub fn takes_equal_ranks(self) -> bool {
        self == Self::Schulze
    }

    /// Whether more than one choice can win.
    pub fn fills_seats(self) -> bool {
        matches!(self, Self::Approval | Self::Score | Self::StvScottish | Self::StvMeek)
    }
}
