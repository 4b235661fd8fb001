//! The talk about a good morning: what was said, the guests who came, and their votes. Who votes how
//! follows from the file and its seed alone, so that it is the same each time.

use super::calendar::Calendar;
use super::people::Cast;
use super::script::{Deed, Post, post};
use serde::Deserialize;
use std::collections::BTreeMap;

const FILE: &str = include_str!("../../demo/said.toml");

/// The matter to which it belongs.
const MATTER: &str = "t2";

/// The hours at which guests come, at which people speak, and at which they vote.
const COMES: u8 = 9;
const SPEAKS: u8 = 11;
const VOTES: u8 = 20;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Talk {
    seed: u64,
    /// How many votes there are in all.
    votes: usize,
    /// Who of those with an account leans with which group.
    side: BTreeMap<char, String>,
    /// Name, hats, group, day.
    guest: BTreeMap<String, (String, String, char, String)>,
    /// Name, hats, helper, address.
    paper: BTreeMap<String, (String, String, String, String)>,
    statement: Vec<Said>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Said {
    on: String,
    by: String,
    lean: String,
    text: String,
}

/// Everything that is said and voted.
pub(super) fn deeds(calendar: &Calendar, cast: &Cast) -> Result<Vec<Deed>, String> {
    let talk: Talk = toml::from_str(FILE).map_err(|e| format!("said: {e}"))?;
    let mut deeds = talk.guests(calendar)?;
    deeds.extend(talk.said(calendar)?);
    deeds.extend(talk.voted(calendar, cast)?);
    Ok(deeds)
}

fn deed(at: i64, posts: Vec<Post>) -> Deed {
    Deed { at, matter: MATTER.to_owned(), posts, enters: None }
}

/// Someone who votes: how they lean, and the day on which they are there.
struct Voter<'t> {
    key: &'t str,
    side: usize,
    from: &'t str,
}

impl Talk {
    fn guests(&self, calendar: &Calendar) -> Result<Vec<Deed>, String> {
        let come = |(key, (name, hats, _, day)): (&String, &(String, String, char, String))| {
            let mut guest = post(key, "talk/guest", &[("name", name)]);
            guest.form.extend(hats.split(' ').map(|hat| ("hat".to_owned(), hat.to_owned())));
            Ok(deed(calendar.at(day, COMES, 0)?, vec![guest]))
        };
        self.guest.iter().map(come).collect()
    }

    fn said(&self, calendar: &Calendar) -> Result<Vec<Deed>, String> {
        let say = |(n, said): (usize, &Said)| {
            let post = match self.paper.get(&said.by) {
                None => post(&said.by, "statements", &[("body", &said.text)]),
                Some((name, hats, helper, address)) => {
                    let mut card = post(
                        helper,
                        "statements/other",
                        &[
                            ("body", &said.text),
                            ("name", name),
                            ("channel", "paper"),
                            ("consent", "Wrote the card and ticked: you may put this on the list."),
                            ("address", address),
                        ],
                    );
                    card.form.extend(hats.split(' ').map(|h| ("hat".to_owned(), h.to_owned())));
                    card
                }
            };
            // One after the other, so that they always stand in the same order.
            Ok(deed(calendar.at(&said.on, SPEAKS, n as u8)?, vec![post]))
        };
        self.statement.iter().enumerate().map(say).collect()
    }

    /// Whoever votes, in the order of the file.
    fn voters<'t>(&'t self, cast: &'t Cast) -> Result<Vec<Voter<'t>>, String> {
        let side = |letter: char| "ABC".find(letter).ok_or_else(|| format!("no group {letter}"));
        let mut voters = Vec::new();
        for key in cast.keys() {
            let has = |keys: &String| keys.split(' ').any(|k| k == key);
            let found = self.side.iter().find(|(_, keys)| has(keys));
            let (letter, _) = found.ok_or_else(|| format!("{key} leans with no group"))?;
            let spoke = self.statement.iter().find(|s| s.by == key);
            let from = spoke.map_or("2026-10-25", |s| s.on.as_str());
            voters.push(Voter { key, side: side(*letter)?, from });
        }
        for (key, (_, _, letter, day)) in &self.guest {
            voters.push(Voter { key, side: side(*letter)?, from: day });
        }
        Ok(voters)
    }

    /// The votes, those of a day together.
    fn voted(&self, calendar: &Calendar, cast: &Cast) -> Result<Vec<Deed>, String> {
        let voters = self.voters(cast)?;
        let mut all: Vec<(u64, usize, usize)> = Vec::new();
        for v in 0..voters.len() {
            // Some vote on almost everything, others on a handful.
            let zeal = 600 + self.chance(v, 0, 0) % 900;
            all.extend((0..self.statement.len()).map(|s| {
                let urge = (self.chance(v, s, 1) >> 20) / zeal;
                (urge, v, s)
            }));
        }
        all.sort_unstable();
        let mut days: BTreeMap<&str, Vec<Post>> = BTreeMap::new();
        for (_, v, s) in all.into_iter().take(self.votes) {
            let (voter, said) = (&voters[v], &self.statement[s]);
            let to = format!("statements/{{statement:{}}}/vote", said.text);
            let vote = post(voter.key, &to, &[("vote", self.vote(voter, v, said, s))]);
            days.entry(voter.from.max(&said.on)).or_default().push(vote);
        }
        days.into_iter().map(|(day, posts)| Ok(deed(calendar.at(day, VOTES, 0)?, posts))).collect()
    }

    /// How someone votes on a statement: their group's lean, and a little of their own.
    fn vote(&self, voter: &Voter<'_>, v: usize, said: &Said, s: usize) -> &'static str {
        if said.by == voter.key {
            return "agree";
        }
        let (agree, disagree) = match said.lean.as_bytes().get(voter.side) {
            _ if said.lean == "+++" => (93, 3),
            Some(b'+') => (82, 8),
            Some(b'-') => (10, 78),
            _ => (40, 35),
        };
        match self.chance(v, s, 2) % 100 {
            n if n < agree => "agree",
            n if n < agree + disagree => "disagree",
            _ => "pass",
        }
    }

    /// A number that is the same each time (SplitMix64).
    fn chance(&self, v: usize, s: usize, what: u64) -> u64 {
        let mut z = self.seed ^ (v as u64) << 40 ^ (s as u64) << 8 ^ what;
        for _ in 0..2 {
            z = z.wrapping_add(0x9e37_79b9_7f4a_7c15);
            z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
            z ^= z >> 31;
        }
        z
    }
}
