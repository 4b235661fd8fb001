//! Words of a person that only they and those they choose may read: sealed under a key of their own, which
//! is destroyed when they are forgotten (see [`ground::envelope`]).

use ground::envelope::{Envelopes, box_of};
use ground::house::House;
use ground::params;
use ground::stop::Stop;
use ground::store::{Db, DbResult};

/// Seals and opens what is one person's.
#[derive(Clone)]
pub(crate) struct Private {
    envelopes: Envelopes,
    of: String,
}

impl Private {
    pub fn of(house: &House, place_id: &str, person_id: &str) -> Self {
        Self { envelopes: house.keys.envelopes.clone(), of: box_of(place_id, person_id) }
    }

    /// Seals a text; `name` is what it is, and it opens under no other.
    pub fn seal(&self, name: &str, text: &str) -> Result<String, Stop> {
        self.envelopes.make(&self.of)?;
        self.envelopes.seal(&self.of, name, text)
    }

    /// Seals a photo or a recording.
    pub fn seal_bytes(&self, name: &str, bytes: &[u8]) -> Result<String, Stop> {
        self.envelopes.make(&self.of)?;
        self.envelopes.seal_bytes(&self.of, name, bytes)
    }

    pub fn open_bytes(&self, name: &str, sealed: &str) -> Result<Vec<u8>, Stop> {
        self.envelopes.open_bytes(&self.of, name, sealed)
    }

    pub fn open(&self, name: &str, sealed: &str) -> Result<String, Stop> {
        self.envelopes.open(&self.of, name, sealed)
    }
}

/// Everyone for whom something is sealed: place and person. The tables are those of `rights::sealed`.
pub(crate) fn sealed_for(db: &Db<'_>) -> DbResult<Vec<(String, String)>> {
    let tables = [
        "paper",
        "circle",
        "circle_note",
        "seat",
        "decided_for",
        "team_hat",
        "team_link",
        "strength_media",
        "noted",
    ];
    let each =
        tables.map(|table| format!("select place_id, person_id from {table} where sealed <> ''"));
    let sql = format!(
        "select p.place_id, p.id from person p join ({}) s on s.place_id = p.place_id and s.person_id = p.id \
         where p.left_at is null order by p.place_id, p.id",
        each.join(" union ")
    );
    db.all(&sql, params![])
}

/// A noun that is one person's (its `id` is theirs), seen by them and by those on one of its lists: they are
/// its readers. To everyone else it is not there.
macro_rules! oneself_and {
    ($noun:ty, $readers:ident) => {
        impl ground::permit::Noun for $noun {
            fn place_id(&self) -> &str {
                &self.place_id
            }
            fn id(&self) -> &str {
                &self.id
            }
            fn is_public(&self) -> bool {
                false
            }
            fn seen_by(&self, viewer: &ground::viewer::Viewer) -> bool {
                self.is(ground::permit::Role::Oneself, viewer)
                    || self.is(ground::permit::Role::Reader, viewer)
            }
            fn is(&self, role: ground::permit::Role, viewer: &ground::viewer::Viewer) -> bool {
                match role {
                    ground::permit::Role::Oneself => viewer.is_person(&self.id),
                    // What others let a person read is for that person, and not for whoever acts for them.
                    ground::permit::Role::Reader => {
                        viewer.acting().is_none()
                            && self.$readers.iter().any(|id| viewer.is_person(id))
                    }
                    _ => false,
                }
            }
        }
    };
}
pub(crate) use oneself_and;
