//! The demonstration: a visitor can be anyone with one click, and read everyone's mail. All its people
//! are invented. Its addresses find nothing where the settings do not say that this is one.

pub(crate) mod be;
pub(crate) mod mailbox;

use ground::stop::Stop;
use ground::visit::Visit;

/// Stops where this is no demonstration.
fn only(visit: &Visit) -> Result<(), Stop> {
    if visit.house.settings.demo { Ok(()) } else { Err(Stop::NotFound) }
}
