//! What a neighbour network is checked against and how far a walk is: dated data (`data/networks.toml`).

use ground::place::Place;
use serde::Deserialize;
use std::sync::OnceLock;

/// What a network is checked against.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rule {
    pub from: String,
    /// Members, at least and at most.
    pub fewest: i64,
    pub most: i64,
    /// The longest walk to its middle, in minutes.
    pub minutes: i64,
    /// What the connector gives, in hours a week.
    pub hours: i64,
    pub source: String,
}

/// How far a walk is.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Walk {
    pub from: String,
    pub metres_per_minute: i64,
    /// The walk for each metre of the straight line, in hundredths.
    pub detour: i64,
    pub source: String,
}

/// How far from what a place names is still near it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Near {
    from: String,
    kilometres: i64,
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "for whoever reads the file; a test reads it")
    )]
    source: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    network: Vec<Rule>,
    walk: Vec<Walk>,
    near: Vec<Near>,
}

fn file() -> &'static File {
    static FILE: OnceLock<File> = OnceLock::new();
    FILE.get_or_init(|| {
        #[expect(clippy::expect_used, reason = "a file of the program itself; a test reads it")]
        toml::from_str(include_str!("../../data/networks.toml")).expect("data/networks.toml")
    })
}

/// The entry that holds on a day: the newest that has begun, or the first.
fn of_day<'a, T>(all: &'a [T], from: fn(&T) -> &str, day: &str) -> Option<&'a T> {
    let begun = all.iter().filter(|t| from(t) <= day).max_by_key(|t| from(t).to_owned());
    begun.or(all.first())
}

pub(crate) fn rule(now: i64) -> Option<&'static Rule> {
    of_day(&file().network, |r| &r.from, &ground::clock::date_of(now).to_string())
}

/// Where the figures come from.
pub(crate) fn sources(now: i64) -> String {
    let both = rule(now).map(|r| &r.source).into_iter().chain(walk(now).map(|w| &w.source));
    both.cloned().collect::<Vec<_>>().join(" ")
}

fn walk(now: i64) -> Option<&'static Walk> {
    of_day(&file().walk, |w| &w.from, &ground::clock::date_of(now).to_string())
}

/// A spot on the earth, in millionths of a degree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Spot {
    pub lat: i64,
    pub lon: i64,
}

/// The mean radius of the earth, in metres (IUGG).
const EARTH: f64 = 6_371_008.8;

/// The straight line between two spots, in whole metres (haversine).
pub(crate) fn metres(a: Spot, b: Spot) -> i64 {
    #[expect(clippy::cast_precision_loss, reason = "millionths of a degree are exact in a double")]
    let radians = |millionths: i64| (millionths as f64 / 1e6).to_radians();
    let (lat_a, lat_b) = (radians(a.lat), radians(b.lat));
    let (dlat, dlon) = (lat_b - lat_a, radians(b.lon - a.lon));
    let h = (dlat / 2.0).sin().powi(2) + lat_a.cos() * lat_b.cos() * (dlon / 2.0).sin().powi(2);
    let metres = 2.0 * EARTH * h.sqrt().min(1.0).asin();
    #[expect(clippy::cast_possible_truncation, reason = "at most half round the earth")]
    let whole = metres.round() as i64;
    whole
}

/// Whether a spot is far from all that a place names. Where a place names none, nothing is.
pub(crate) fn is_far(place: &Place, spot: Spot, now: i64) -> bool {
    let day = ground::clock::date_of(now).to_string();
    let most = of_day(&file().near, |n| &n.from, &day).map_or(i64::MAX, |n| n.kilometres * 1000);
    let named = place.spots.iter().map(|s| metres(Spot { lat: s.lat, lon: s.lon }, spot));
    named.min().is_some_and(|nearest| nearest > most)
}

/// Whether someone lives so near to a network's middle that they join by themselves; whoever has not said where they
/// live does not.
pub(crate) fn is_near(middle: Spot, home: Option<Spot>, now: i64) -> bool {
    let most = rule(now).map_or(0, |rule| rule.minutes);
    home.is_some_and(|home| minutes(middle, home, now) <= most)
}

/// The walk between two spots, in whole minutes begun.
pub(crate) fn minutes(a: Spot, b: Spot, now: i64) -> i64 {
    let Some(walk) = walk(now) else { return i64::MAX };
    let metres = metres(a, b) * walk.detour / 100;
    (metres + walk.metres_per_minute - 1) / walk.metres_per_minute
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_has_dates_and_sources() {
        for rule in &file().network {
            assert!(rule.from.parse::<jiff::civil::Date>().is_ok() && !rule.source.is_empty());
            assert!(rule.fewest <= rule.most);
        }
        for near in &file().near {
            assert!(near.from.parse::<jiff::civil::Date>().is_ok() && !near.source.is_empty());
            assert!(near.kilometres > 0);
        }
        for walk in &file().walk {
            assert!(walk.from.parse::<jiff::civil::Date>().is_ok() && !walk.source.is_empty());
        }
    }

    #[test]
    fn a_walk_is_as_far_as_on_a_map() {
        // One degree of a great circle is 111,195 m; a degree of longitude at 60° north is half of it.
        let equator = Spot { lat: 0, lon: 0 };
        assert_eq!(metres(equator, Spot { lat: 1_000_000, lon: 0 }), 111_195);
        assert_eq!(metres(equator, Spot { lat: 0, lon: 1_000_000 }), 111_195);
        let north = Spot { lat: 60_000_000, lon: 0 };
        assert!((metres(north, Spot { lon: 1_000_000, ..north }) - 55_597).abs() <= 3);
        assert_eq!(metres(north, north), 0);
        // 615 m in a straight line are 800 m on foot: ten minutes.
        let near = Spot { lat: 5_530, lon: 0 };
        assert_eq!((metres(equator, near), minutes(equator, near, 0)), (615, 10));
    }
}
