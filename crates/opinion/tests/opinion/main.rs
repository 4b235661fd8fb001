//! What the kernel promises, held against published conversations and against counts made plainly.

mod edges;
mod exact;
mod golden;
mod made;
mod next;
mod ongoing;
mod partitions;
mod reading;
mod reports;
mod same;
mod shown;
mod statistics;

/// The ten published conversations.
const TEN: [&str; 10] = [
    "15-per-hour-seattle",
    "austria-climate.5twd2jsnkf.2022-08-08",
    "bg2050-volunteers",
    "brexit-consensus",
    "football-concussions",
    "london.youth.policing",
    "scoop-hivemind.biodiversity",
    "scoop-hivemind.freshwater",
    "ssis.land-bank-farmland.2rumnecbeh.2021-08-01",
    "vtaiwan.uberx",
];

/// A published conversation with its moderation; nothing where the oracles are absent.
fn published(name: &str) -> Option<opinion::Votes> {
    let votes = oracles::read(&format!("opinion/inputs/{name}.votes.csv.xz"))?;
    let comments = oracles::read(&format!("opinion/inputs/{name}.comments.csv.xz"))?;
    let mut votes = opinion::read_votes(&votes).unwrap();
    opinion::read_comments(&comments, &mut votes).unwrap();
    Some(votes)
}

fn as_polis() -> opinion::Rule {
    opinion::Rule { aside: opinion::Aside::CountedAsVotes, ..opinion::Rule::default() }
}
