//! Words of a person that only they and those they choose may read: sealed under a key of their own, which
//! is destroyed when they are forgotten (see [`ground::envelope`]).

use ground::envelope::{Envelopes, box_of};
use ground::house::House;
use ground::stop::Stop;

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

    pub fn open(&self, name: &str, sealed: &str) -> Result<String, Stop> {
        self.envelopes.open(&self.of, name, sealed)
    }
}
