//! On which ways the votes of a talk came, statement by statement, and the hands that were counted in
//! meetings, by hat. A way of a few people is not shown apart: who wrote the one card of a talk must not be
//! told what it said. What is shown is rounded like what a hat says, so that no subtraction finds it either.

use super::work::rule;
use crate::statement;
use crate::thread::Thread;
use crate::wall::{self, Table};
use ground::hat::Hat;
use ground::params;
use ground::stop::Stop;
use ground::store::Db;
use opinion::shown::{Counts, Floor};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Votes that stood together in a file, however they had come before.
const SPREADSHEET: &str = "spreadsheet";

/// One statement. The parts have the kernel's counts, as they may be shown.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Line {
    pub id: String,
    pub text: String,
    /// By `web`, `paper`, `spreadsheet`, `telephone`, and `room` for all hands.
    pub ways: BTreeMap<String, Value>,
    /// By hat, and `none` for hands without one.
    pub hands: BTreeMap<String, Value>,
}

/// Votes by way and statement: agree, disagree, pass.
type Cells = BTreeMap<(String, String), [u32; 3]>;

/// What is known before anything is left out.
struct Known {
    cells: Cells,
    /// How many people voted on each way.
    people: BTreeMap<String, u32>,
    hands: BTreeMap<String, Table>,
}

fn at(value: i64) -> usize {
    match value {
        1 => 0,
        -1 => 1,
        _ => 2,
    }
}

fn count(n: i64) -> u32 {
    u32::try_from(n).unwrap_or(0)
}

fn known(db: &Db<'_>, thread: &Thread) -> Result<Known, Stop> {
    let from_files = "select distinct person_id from card_entered \
                      where place_id = $1 and thread_id = $2 and code = $3";
    let of_file = params![&thread.place_id, &thread.id, crate::card::csv::FILE];
    let files: Vec<(String,)> = db.all(from_files, of_file)?;
    let files: BTreeSet<String> = files.into_iter().map(|(person,)| person).collect();
    let votes = "select person_id, statement_id, value, channel from vote \
                 where place_id = $1 and thread_id = $2 order by id";
    let (mut cells, mut who) = (Cells::new(), BTreeSet::new());
    let rows: Vec<(String, String, i64, String)> =
        db.all(votes, params![&thread.place_id, &thread.id])?;
    for (person, what, value, channel) in rows {
        let way = if files.contains(&person) { SPREADSHEET.to_owned() } else { channel };
        cells.entry((way.clone(), what)).or_default()[at(value)] += 1;
        who.insert((way, person));
    }
    let mut people = BTreeMap::new();
    for (way, _) in who {
        *people.entry(way).or_insert(0) += 1;
    }
    Ok(Known { cells, people, hands: wall::tables(db, thread)? })
}

/// What may be shown of one part of the votes on a statement.
fn shown(floor: &Floor, people: u32, [agree, disagree, pass]: [u32; 3]) -> Result<Value, Stop> {
    let cell = floor.cell(people, &Counts { agree, disagree, pass });
    serde_json::to_value(cell).map_err(Stop::broken)
}

impl Known {
    fn line(&self, floor: &Floor, id: &str, text: String) -> Result<Line, Stop> {
        let mut ways = BTreeMap::new();
        for (way, people) in &self.people {
            // The same bound as that of counts, so that the list of ways tells no more than they do.
            if *people > floor.hidden() {
                let cell = self.cells.get(&(way.clone(), id.to_owned()));
                let cell = cell.copied().unwrap_or_default();
                ways.insert(way.clone(), shown(floor, *people, cell)?);
            }
        }
        let mut hands = BTreeMap::new();
        if let Some(table) = self.hands.get(id) {
            let all = table.map(|row| count(row.iter().sum()));
            let raised: u32 = all.iter().sum();
            if raised > floor.hidden() {
                ways.insert("room".to_owned(), shown(floor, raised, all)?);
                for n in 0..5 {
                    let of = table.map(|row| count(row[n]));
                    let hat = Hat::ALL.get(n).map_or("none", |hat| hat.key());
                    if of.iter().sum::<u32>() > 0 {
                        hands.insert(hat.to_owned(), shown(floor, of.iter().sum(), of)?);
                    }
                }
            }
        }
        Ok(Line { id: id.to_owned(), text, ways, hands })
    }
}

/// The ways and hands of each statement that is shown.
pub fn of(db: &Db<'_>, thread: &Thread, small: i64) -> Result<Vec<Line>, Stop> {
    let (known, floor) = (known(db, thread)?, rule(small).floor);
    let statements = statement::of(db, thread, false, 100_000)?;
    statements.iter().map(|s| known.line(&floor, &s.id, s.body.clone())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(people: &[(&str, u32)], cells: &[(&str, [u32; 3])], hands: Option<Table>) -> Known {
        Known {
            cells: cells.iter().map(|(w, c)| (((*w).into(), "s".into()), *c)).collect(),
            people: people.iter().map(|(w, n)| ((*w).to_owned(), *n)).collect(),
            hands: hands.map(|table| ("s".to_owned(), table)).into_iter().collect(),
        }
    }

    #[test]
    fn a_way_of_a_few_people_does_not_stand_apart() {
        let cells = [("web", [9, 12, 0]), ("paper", [3, 4, 0])];
        let known = known(&[("web", 21), ("paper", 7)], &cells, None);
        let line = known.line(&rule(7).floor, "s", "Share".into()).unwrap();
        assert_eq!(line.ways.keys().collect::<Vec<_>>(), ["web"]);
        assert_eq!(
            (&line.ways["web"]["agree"], &line.ways["web"]["disagree"]),
            (&10.into(), &10.into())
        );
        assert!(line.hands.is_empty());
    }

    #[test]
    fn hands_stand_by_hat_and_a_few_of_a_hat_are_a_star() {
        let table = [[12, 3, 0, 0, 0], [9, 0, 0, 0, 0], [0, 0, 0, 0, 0]];
        let line = known(&[], &[], Some(table)).line(&rule(7).floor, "s", "Share".into()).unwrap();
        assert_eq!(line.ways["room"]["agree"], 15);
        assert_eq!(line.hands["community"]["disagree"], 10);
        assert_eq!(line.hands["using"]["agree"], "*");
        assert!(!line.hands.contains_key("none"), "nobody raised a hand without a hat");
        let few = [[3, 0, 0, 0, 0], [2, 0, 0, 0, 0], [0; 5]];
        let line = known(&[], &[], Some(few)).line(&rule(7).floor, "s", "Share".into()).unwrap();
        assert!(line.ways.is_empty() && line.hands.is_empty(), "a meeting of five");
    }
}
