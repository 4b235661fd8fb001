//! What other programs took for the like of what [`super::kernels`] counts.
//!
//! CPU seconds of the count alone, one thread, on a shared machine of two cores; where it was otherwise, `of`
//! says so. Where it does not say that they were the very votes, their inputs were published ones of about the
//! size of ours: compare orders of magnitude.
//! `docs/performance.md` tells where each figure comes from; change them there and here together.

/// A figure of another program.
#[derive(Clone, Copy, Debug)]
pub struct Peer {
    /// The key of the kernel's line that it stands beside.
    pub key: &'static str,
    pub name: &'static str,
    pub seconds: f64,
    /// What the program counted.
    pub of: &'static str,
}

const fn peer(key: &'static str, name: &'static str, seconds: f64, of: &'static str) -> Peer {
    Peer { key, name, seconds, of }
}

/// How many wards there are in the record whose means stand here.
const WARDS: f64 = 495.0;

const WARSZAWA: &str = "Warszawa 2026, 61,668 voters, 83 projects";
const SCOTLAND: &str = "the mean of 495 Scottish wards";
const MINNEAPOLIS: &str = "Minneapolis 2017, 2,959 different ballots";
const VERY: &str = "the very votes";
const ANEW: &str = "the very votes, all anew";

/// All that is on record.
pub const PEERS: [Peer; 14] = [
    peer("shares", "pabutools 1.2.3, fractions", 16.5, WARSZAWA),
    peer("shares", "equalshares.net, floats", 1.07, WARSZAWA),
    peer("shares-add1", "equalshares.net, floats", 33.7, WARSZAWA),
    peer("ward-scottish", "pyrankvote", 3.5 / WARDS, SCOTLAND),
    peer("ward-scottish", "pref_voting", 7.1 / WARDS, SCOTLAND),
    peer(
        "ward-meek",
        "stv-rs",
        11.1 / WARDS,
        "the mean of 495 Scottish wards, with start and reading",
    ),
    peer("ward-meek", "pref_voting", 488.0, "one ward, wall time"),
    peer("city-irv", "pyrankvote", 1.5, MINNEAPOLIS),
    peer("city-schulze", "pref_voting, pairs alone", 1.6, MINNEAPOLIS),
    peer("groups-400", "red-dwarf 0.4.0", 3.43, VERY),
    peer("groups-400-more", "red-dwarf 0.4.0", 3.43, ANEW),
    peer("groups-900", "red-dwarf 0.4.0", 20.7, VERY),
    peer("groups-900", "Polis' Python, one stage", 87.0, "1,034,858 votes, on an unnamed machine"),
    peer("groups-900-more", "red-dwarf 0.4.0", 20.7, ANEW),
];

/// The figures that stand beside a line.
pub fn beside(key: &str) -> impl Iterator<Item = &'static Peer> + use<'_> {
    PEERS.iter().filter(move |p| p.key == key)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bench::kernels::KEYS;

    #[test]
    fn every_figure_stands_beside_a_line() {
        for peer in &PEERS {
            assert!(KEYS.contains(&peer.key), "{} has no line", peer.key);
            assert!(peer.seconds > 0.0 && !peer.of.is_empty());
        }
    }
}
