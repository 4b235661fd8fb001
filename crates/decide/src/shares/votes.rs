//! The ballots of a .pb file: by far the most of its lines.

use super::budget::{Ballots, Kind, Span};
use super::cells::{Cells, Row};
use super::money::{Decimal, read_decimal};
use super::names::Names;
use super::read::{SECTIONS, at, place, short};
use crate::Fault;

/// The ballots and where they stand.
#[derive(Default)]
pub(crate) struct Votes {
    /// The line of the columns.
    pub(crate) line: usize,
    pub(crate) ballots: Ballots,
    pub(crate) point_places: u32,
    /// The line of each ballot.
    lines: Vec<u32>,
    /// The points of all ballots as they were written.
    points: Vec<Decimal>,
}

/// Where the columns that the count needs stand.
struct Columns {
    voter: usize,
    vote: usize,
    points: Option<usize>,
    extra: Vec<usize>,
    all: usize,
}

/// Reads the rows up to the next section. Also says whether one follows.
pub(crate) fn read<'a>(
    cells: &mut Cells<'a>,
    row: &mut Row<'a>,
    columns: &[String],
    ids: &[String],
    kind: Kind,
    ends: fn(&Row<'_>) -> bool,
) -> Result<(Votes, bool), Fault> {
    let voter = place(columns, "voter_id", row.line)?;
    let vote = place(columns, "vote", row.line)?;
    let points = match kind {
        Kind::Cumulative => Some(place(columns, "points", row.line)?),
        _ => None,
    };
    let further = |cell: &usize| ![Some(voter), Some(vote), points].contains(&Some(*cell));
    let extra: Vec<_> = (0..columns.len()).filter(further).collect();
    let mut votes = Votes { line: row.line, ..Votes::default() };
    votes.ballots.columns = extra.iter().map(|cell| columns[*cell].clone()).collect();
    votes.ballots.text = cells.text().to_owned();
    let columns = Columns { voter, vote, points, extra, all: columns.len() };
    let names = Names::new(ids);
    // For each project the last ballot that named it, to see a project named twice.
    let mut named = vec![0u32; ids.len()];
    let mut more;
    loop {
        more = cells.next(row)?;
        if !more || ends(row) {
            break;
        }
        votes.take(row, cells.text(), &columns, &names, &mut named, kind)?;
    }
    votes.check_voters()?;
    votes.scale_points()?;
    Ok((votes, more))
}

impl Votes {
    fn take<'a>(
        &mut self,
        row: &Row<'a>,
        text: &'a str,
        columns: &Columns,
        names: &Names<'_>,
        named: &mut [u32],
        kind: Kind,
    ) -> Result<(), Fault> {
        row.fits(columns.all, &[(columns.voter, "voter_id"), (columns.vote, "vote")])?;
        if row.cell(columns.voter).is_empty() {
            return Err(at(row.line, Some("voter_id"), "it is empty; give each voter an id"));
        }
        if SECTIONS.contains(&row.cell(columns.voter)) {
            return Err(at(row.line, Some("voter_id"), "the name of a section is no voter's id"));
        }
        let voter = self.span(row, columns.voter, text);
        self.ballots.voters.push(voter);
        self.lines.push(row.line as u32);
        let start = self.ballots.chosen.len();
        let ballot = self.ballots.voters.len() as u32;
        for id in row.cell(columns.vote).split(',') {
            let id = id.trim_ascii();
            if id.is_empty() {
                continue;
            }
            let Some(project) = names.find(id) else {
                let what = format!("there is no project {}; correct the id or add it", short(id));
                return Err(at(row.line, Some("vote"), what));
            };
            if std::mem::replace(&mut named[project as usize], ballot) == ballot {
                let what = format!("project {} is named twice; keep one", short(id));
                return Err(at(row.line, Some("vote"), what));
            }
            self.ballots.chosen.push(project);
        }
        let length = self.ballots.chosen.len() - start;
        if kind == Kind::ChooseOne && length > 1 {
            let what = "a choose-1 ballot may name one project; keep one or change vote_type";
            return Err(at(row.line, Some("vote"), what));
        }
        self.ballots.ends.push(self.ballots.chosen.len() as u32);
        if let Some(points) = columns.points {
            self.take_points(row, points, length)?;
        }
        for cell in &columns.extra {
            let cell = self.span(row, *cell, text);
            self.ballots.extra.push(cell);
        }
        Ok(())
    }

    fn take_points(&mut self, row: &Row<'_>, cell: usize, length: usize) -> Result<(), Fault> {
        let before = self.points.len();
        for points in row.cell(cell).split(',').map(str::trim_ascii).filter(|text| !text.is_empty())
        {
            let Some(points) = read_decimal(points) else {
                let what = format!("\"{}\" is no number of points, 0 or more", short(points));
                return Err(at(row.line, Some("points"), what));
            };
            self.points.push(points);
        }
        let found = self.points.len() - before;
        if found != length {
            let what = format!("{found} points for {length} projects; give one to each");
            return Err(at(row.line, Some("points"), what));
        }
        Ok(())
    }

    /// Where a cell stands in the text; what stands there in pieces is written behind the text.
    fn span<'a>(&mut self, row: &Row<'a>, cell: usize, text: &'a str) -> Span {
        match row.plain(cell) {
            Some("") => (0, 0),
            Some(plain) => {
                let start = plain.as_ptr() as usize - text.as_ptr() as usize;
                (start as u32, (start + plain.len()) as u32)
            }
            None => self.ballots.keep(row.cell(cell)),
        }
    }

    /// Finds a voter who comes twice. Most files number their voters upwards, which one walk shows.
    fn check_voters(&self) -> Result<(), Fault> {
        let id = |ballot: u32| self.ballots.cell(self.ballots.voters[ballot as usize]);
        let key = |ballot: u32| (id(ballot).len(), id(ballot));
        let count = self.ballots.voters.len() as u32;
        if (1..count).all(|ballot| key(ballot - 1) < key(ballot)) {
            return Ok(());
        }
        let mut sorted: Vec<(u64, u32)> =
            (0..count).map(|ballot| (hash(id(ballot)), ballot)).collect();
        sorted.sort_unstable();
        // Ids of one hash are next to each other; sorted by their text, equal ones are.
        let mut first: Option<(u32, u32)> = None;
        for group in sorted.chunk_by_mut(|one, other| one.0 == other.0).filter(|g| g.len() > 1) {
            group.sort_unstable_by_key(|(_, ballot)| (id(*ballot), *ballot));
            for pair in group.windows(2).filter(|pair| id(pair[0].1) == id(pair[1].1)) {
                let found = (pair[1].1, pair[0].1);
                first = Some(first.map_or(found, |known| known.min(found)));
            }
        }
        let Some((second, first)) = first else { return Ok(()) };
        let line = self.lines[first as usize];
        let what = format!("{} voted in line {line} already; keep one", short(id(second)));
        Err(at(self.lines[second as usize] as usize, Some("voter_id"), what))
    }

    /// Brings all points to one number of decimals.
    fn scale_points(&mut self) -> Result<(), Fault> {
        let places = self.points.iter().map(|points| points.places).max().unwrap_or(0);
        self.point_places = places;
        for (place, points) in self.points.iter().enumerate() {
            let Some(points) = points.at(places).filter(|points| *points <= super::MOST_POINTS)
            else {
                let ballot = self.ballots.ends.partition_point(|end| *end as usize <= place);
                let what = "points too large or with too many decimals; make them smaller";
                return Err(at(self.lines[ballot] as usize, Some("points"), what));
            };
            self.ballots.points.push(points);
        }
        self.points = Vec::new();
        Ok(())
    }
}

/// Sets ids apart; where it does not, their texts are compared.
fn hash(id: &str) -> u64 {
    id.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}
