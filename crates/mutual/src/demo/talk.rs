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

/// When someone comes, when they speak, and when they vote, by the hour.
const (COMES, SPEAKS, VOTES): (u8, u8, u8) = (9, 11, 20);

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
