//! What someone is allowed to do. Nothing but [`Viewer::may`] makes a [`Permit`], a permit holds the
//! very noun that it was given for, and every write takes one.
//!
//! The rule of an act is data: which roles may, and what must hold meanwhile. The guard reads it, and
//! so does the page that tells everybody who may what ([`crate::whomay`]): they cannot differ.

use crate::fact::Fact;
use crate::viewer::Viewer;

/// What a person is to a noun. One person can be several at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Anyone at all, signed in or not.
    Anyone,
    /// Someone who belongs to the place.
    Member,
    /// The person that this is about.
    Oneself,
    /// The person who raised the matter, or for whom it was raised.
    Raiser,
    /// The person who entered it for someone else.
    Helper,
    /// The person who is to answer for the matter.
    Owner,
    /// The person who wrote this.
    Author,
    /// Someone whom the person lets read it.
    Reader,
    /// Someone who may take part in this talk.
    Participant,
    /// Someone who took part in this matter.
    Contributor,
    /// The person, or a member of the group, who took on this action.
    Doer,
    /// Someone who looks after the rules of talk in the place.
    Moderator,
    /// Someone who looks after the place as a whole.
    Steward,
    /// Someone to whom worries about harm and neglect go.
    Safeguarding,
    /// The Caldicott Guardian: sees how private papers are read, and none of what is in them.
    Guardian,
}

impl Role {
    pub const ALL: [Self; 15] = [
        Self::Anyone,
        Self::Member,
        Self::Oneself,
        Self::Raiser,
        Self::Helper,
        Self::Owner,
        Self::Author,
        Self::Reader,
        Self::Participant,
        Self::Contributor,
        Self::Doer,
        Self::Moderator,
        Self::Steward,
        Self::Safeguarding,
        Self::Guardian,
    ];

    /// The message that names it.
    pub fn word(self) -> String {
        format!("role-{}", format!("{self:?}").to_lowercase())
    }
}

/// Something that acts are done on, and how this viewer stands to it.
pub trait Noun: Clone + Send + 'static {
    fn place_id(&self) -> &str;
    fn id(&self) -> &str;
    /// The matter that it belongs to, if any: the trail can be read by matter.
    fn thread_id(&self) -> Option<&str> {
        None
    }
    /// Whether everybody may know of it. Facts about what is not public are never on the public record.
    fn is_public(&self) -> bool;
    /// Whether this viewer may know of it.
    fn seen_by(&self, viewer: &Viewer) -> bool;
    /// Whether this viewer is that to it. `Anyone`, `Member` and the roles of the place are
    /// not asked.
    fn is(&self, role: Role, viewer: &Viewer) -> bool;
}

/// Something that must hold for an act to be possible, and the message that says so when it does not.
pub struct While<N> {
    pub holds: fn(&N) -> bool,
    pub or: &'static str,
}

/// A verb: what is done, on which noun, and who may.
pub trait Act: 'static {
    type On: Noun;
    /// The act's name and the kind of fact that it leaves.
    const FACT: Fact;
    /// Who may. Any one of these roles is enough.
    const MAY: &'static [Role];
    /// What must hold meanwhile.
    const WHILE: &'static [While<Self::On>] = &[];
    /// Whether it takes the person's own hand: then nobody does it who acts for someone. So is whatever lets
    /// others see more of a person: it lasts when the acting has ended.
    const OWN_HAND: bool = false;
    /// The message for someone who may see the noun and is none of those.
    const REFUSAL: &'static str = "refused-not-you";
}

/// The message for whoever acts for someone, where an act takes the person's own hand.
pub const OWN_HAND: &str = "refused-own-hand";

/// Why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    NotFound,
    SignIn,
    Forbidden(&'static str),
}

impl From<Refused> for crate::stop::Stop {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::NotFound => Self::NotFound,
            Refused::SignIn => Self::SignIn,
            Refused::Forbidden(why) => Self::Forbidden(why),
        }
    }
}

/// Proof that `A` was allowed to this viewer on this very noun.
#[must_use]
pub struct Permit<A: Act> {
    who: Viewer,
    on: A::On,
}

impl<A: Act> Permit<A> {
    pub fn who(&self) -> &Viewer {
        &self.who
    }

    pub fn on(&self) -> &A::On {
        &self.on
    }
}

impl Viewer {
    /// Asks for the permit of an act on a noun.
    pub fn may<A: Act>(&self, on: &A::On) -> Result<Permit<A>, Refused> {
        if on.place_id() != self.place_id() || !on.seen_by(self) {
            return Err(Refused::NotFound);
        }
        if !A::MAY.iter().any(|role| self.is(*role, on)) {
            let known = self.person_id().is_some() || self.is_system();
            return Err(if known { Refused::Forbidden(A::REFUSAL) } else { Refused::SignIn });
        }
        if A::OWN_HAND && self.acting().is_some() {
            return Err(Refused::Forbidden(OWN_HAND));
        }
        if let Some(broken) = A::WHILE.iter().find(|rule| !(rule.holds)(on)) {
            return Err(Refused::Forbidden(broken.or));
        }
        Ok(Permit { who: self.clone(), on: on.clone() })
    }

    /// Whether a page should offer the act.
    pub fn can<A: Act>(&self, on: &A::On) -> bool {
        self.may::<A>(on).is_ok()
    }

    fn is<N: Noun>(&self, role: Role, on: &N) -> bool {
        match role {
            Role::Anyone => true,
            Role::Member => self.is_member(),
            Role::Moderator => self.is_moderator(),
            Role::Safeguarding => self.has_role("safeguarding"),
            Role::Guardian => self.has_role("guardian"),
            Role::Steward => self.is_steward() || self.is_system(),
            own => on.is(own, self),
        }
    }
}
