//! Time. Nothing else in the house asks what time it is, so that a story can say what time it is.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

/// One day, in milliseconds.
pub const DAY: i64 = 86_400_000;

/// A clock: the machine's, or one that a story sets.
#[derive(Clone, Debug)]
pub enum Clock {
    Machine,
    Set(Arc<AtomicI64>),
}

impl Clock {
    /// A clock that stands at a time (milliseconds since 1970) until it is moved.
    pub fn set_at(at: i64) -> Self {
        Self::Set(Arc::new(AtomicI64::new(at)))
    }

    /// Now, in milliseconds since 1970.
    #[allow(clippy::disallowed_methods, reason = "this is the one place that may ask")]
    pub fn now(&self) -> i64 {
        match self {
            Self::Machine => Timestamp::now().as_millisecond(),
            Self::Set(at) => at.load(Ordering::SeqCst),
        }
    }

    /// Moves a set clock to a time; the machine's clock stays as it is.
    pub fn turn_to(&self, at: i64) {
        if let Self::Set(now) = self {
            now.store(at, Ordering::SeqCst);
        }
    }
}

/// The time zone in which people of the United Kingdom read a date. Social care law, and so every
/// promise and deadline in the product, is of the United Kingdom.
fn zone() -> TimeZone {
    static ZONE: std::sync::OnceLock<TimeZone> = std::sync::OnceLock::new();
    ZONE.get_or_init(|| TimeZone::get("Europe/London").unwrap_or(TimeZone::UTC)).clone()
}

/// A moment with its local time of day.
pub fn zoned(at: i64) -> Zoned {
    Timestamp::from_millisecond(at).unwrap_or(Timestamp::UNIX_EPOCH).to_zoned(zone())
}

/// The calendar day of a moment.
pub fn date_of(at: i64) -> Date {
    zoned(at).date()
}

/// The last millisecond of a calendar day: what is due on a day is on time until then.
pub fn end_of(date: Date) -> i64 {
    date.tomorrow()
        .and_then(|d| d.to_zoned(zone()))
        .map_or(i64::MAX, |z| z.timestamp().as_millisecond() - 1)
}

/// The first millisecond of a calendar day.
pub fn start_of(date: Date) -> i64 {
    date.to_zoned(zone()).map_or(0, |z| z.timestamp().as_millisecond())
}

/// Calendar days from one moment to another; negative when the second is earlier.
pub fn days_between(from: i64, to: i64) -> i64 {
    date_of(from).until(date_of(to)).map_or(0, |span| i64::from(span.get_days()))
}

/// A moment as other programs read it: 2026-12-01T14:05:00Z.
pub fn rfc3339(at: i64) -> String {
    Timestamp::from_millisecond(at).unwrap_or(Timestamp::UNIX_EPOCH).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_ends_when_people_say_that_it_ends() {
        let summer = jiff::civil::date(2026, 7, 1);
        assert_eq!(date_of(end_of(summer)), summer);
        assert_eq!(date_of(end_of(summer) + 1), jiff::civil::date(2026, 7, 2));
        assert_eq!(days_between(start_of(summer), end_of(jiff::civil::date(2026, 12, 1))), 153);
    }
}
