//! Writing a .pb file.

use super::budget::{Budget, Kind};
use super::money::write_decimal;
use std::fmt::Write;

/// Writes an election as a .pb file that [`super::read`] reads back the same, with all further columns.
pub fn write(budget: &Budget) -> String {
    let mut out = String::from("META\nkey;value\n");
    for (key, value) in budget.meta() {
        row(&mut out, [key.as_str(), value.as_str()].into_iter());
    }
    out.push_str("PROJECTS\n");
    let columns = budget.project_columns().iter().map(String::as_str);
    row(&mut out, ["project_id", "cost", "name"].into_iter().chain(columns));
    for project in budget.projects() {
        let cost = budget.money(u128::from(project.cost));
        let first = [project.id.as_str(), cost.as_str(), project.name.as_str()];
        row(&mut out, first.into_iter().chain(project.extra.iter().map(String::as_str)));
    }
    out.push_str("VOTES\n");
    let with_points = budget.kind() == Kind::Cumulative;
    let columns = budget.ballot_columns();
    let points = with_points.then_some("points");
    let named = columns.iter().map(String::as_str);
    row(&mut out, ["voter_id", "vote"].into_iter().chain(points).chain(named));
    let (mut vote, mut points) = (String::new(), String::new());
    for ballot in 0..budget.voters() {
        vote.clear();
        points.clear();
        for choice in budget.choices(ballot) {
            let comma = if vote.is_empty() { "" } else { "," };
            let _ = write!(vote, "{comma}{}", budget.projects()[*choice as usize].id);
        }
        for given in budget.points(ballot) {
            let comma = if points.is_empty() { "" } else { "," };
            let given = write_decimal(u128::from(*given), budget.point_places);
            let _ = write!(points, "{comma}{given}");
        }
        let first = [budget.voter(ballot), &vote];
        let points = with_points.then_some(points.as_str());
        let extra = (0..columns.len()).map(|column| budget.extra(ballot, column));
        row(&mut out, first.into_iter().chain(points).chain(extra));
    }
    out
}

fn row<'a>(out: &mut String, cells: impl Iterator<Item = &'a str>) {
    for (place, cell) in cells.enumerate() {
        if place > 0 {
            out.push(';');
        }
        if cell.contains([';', '"', '\n', '\r']) {
            let _ = write!(out, "\"{}\"", cell.replace('"', "\"\""));
        } else {
            out.push_str(cell);
        }
    }
    out.push('\n');
}
