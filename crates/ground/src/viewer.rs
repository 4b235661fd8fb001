//! Who is asking.

use crate::acting::Hand;
use crate::hat::Hats;

/// A viewer of one place: someone who belongs to it, a visitor, or the place's own clockwork.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Viewer {
    place_id: String,
    who: Who,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Who {
    Visitor,
    Person(Box<Me>),
    /// Jobs, imports and the command line: what no person does. Only the program makes one.
    System,
}

/// The signed-in person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Me {
    pub id: String,
    pub name: String,
    pub hats: Hats,
    /// Words of the roles held in the place: see [`Viewer::has_role`].
    pub roles: Vec<String>,
    /// Groups that the person belongs to.
    pub groups: Vec<String>,
    /// Whether they only take part in a talk, without belonging to the place.
    pub guest: bool,
    /// Whoever acts for this person now. Roles are not held then: those are one's own.
    pub acting: Option<Hand>,
    /// Whether a second step of signing in was passed: see [`Viewer::reads_as`].
    pub second: bool,
}

impl Viewer {
    pub fn visitor(place_id: &str) -> Self {
        Self { place_id: place_id.to_owned(), who: Who::Visitor }
    }

    pub fn person(place_id: &str, me: Me) -> Self {
        Self { place_id: place_id.to_owned(), who: Who::Person(Box::new(me)) }
    }

    pub fn system(place_id: &str) -> Self {
        Self { place_id: place_id.to_owned(), who: Who::System }
    }

    pub fn place_id(&self) -> &str {
        &self.place_id
    }

    pub fn me(&self) -> Option<&Me> {
        match &self.who {
            Who::Person(me) => Some(me),
            _ => None,
        }
    }

    pub fn person_id(&self) -> Option<&str> {
        self.me().map(|me| me.id.as_str())
    }

    /// Whoever acts for the person, when they do not act themselves.
    pub fn acting(&self) -> Option<&Hand> {
        self.me()?.acting.as_ref()
    }

    /// Whether this viewer belongs to the place. A guest of a talk does not.
    pub fn is_member(&self) -> bool {
        self.me().is_some_and(|me| !me.guest) || self.is_system()
    }

    /// Whether this viewer is that person.
    pub fn is_person(&self, id: &str) -> bool {
        self.person_id() == Some(id)
    }

    pub fn hats(&self) -> Hats {
        self.me().map(|me| me.hats).unwrap_or_default()
    }

    pub fn in_group(&self, id: &str) -> bool {
        self.me().is_some_and(|me| me.groups.iter().any(|g| g == id))
    }

    pub fn is_system(&self) -> bool {
        self.who == Who::System
    }

    /// Whether this viewer holds a role of the place now: `steward`, `moderator`, `safeguarding`, `guardian`.
    pub fn has_role(&self, role: &str) -> bool {
        self.me().is_some_and(|me| me.roles.iter().any(|r| r == role))
    }

    /// Whether a role opens what is private of others to this viewer: not without a second step, also where it was
    /// taken away a moment ago. What is public, and what is theirs, stays as it is.
    pub fn reads_as(&self, role: &str) -> bool {
        self.has_role(role) && self.me().is_some_and(|me| me.second)
    }

    pub fn is_steward(&self) -> bool {
        self.has_role("steward")
    }

    pub fn is_moderator(&self) -> bool {
        self.has_role("moderator")
    }
}
