//! What is held about a person, as data: each room says for each of its tables in which column a person
//! stands, what of it is shown to that person, and what becomes of it when they are forgotten. The page of all
//! that is held, the archive and the forgetting read this one list, so that none of them can miss a table; a
//! test holds the list to the schemas.

use crate::permit::Act;
use crate::store::{Db, DbResult, FromRow, Row, Value};
use crate::trail::Writing;

/// What becomes of rows when the person is forgotten.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Forget {
    /// They stay as they are: there is no word of the person in them, and counts stay true.
    Keep,
    /// They go.
    Delete,
    /// They stay, and these columns become empty.
    Clear(&'static [&'static str]),
    /// They stay, and these columns say that the words are gone: a link needs words.
    Say(&'static [&'static str]),
}

impl Forget {
    /// Does it to the rows of a place's table whose `column` is `id`; gives how many there were. `which` is the place
    /// and the id; `gone` is what is said where the words were.
    pub(crate) fn of<A: Act>(
        self,
        writing: &Writing<'_, '_, A>,
        table: &str,
        column: &str,
        which: (&str, &str),
        gone: &str,
    ) -> DbResult<u64> {
        let mut values = vec![Value::from(which.0), Value::from(which.1)];
        let rows = format!("where place_id = $1 and {column} = $2");
        let (columns, words) = match self {
            Self::Keep => return Ok(0),
            Self::Delete => return writing.exec(&format!("delete from {table} {rows}"), &values),
            Self::Clear(columns) => (columns, ""),
            Self::Say(columns) => (columns, gone),
        };
        values.push(Value::from(words));
        let set: Vec<String> = columns.iter().map(|c| format!("{c} = $3")).collect();
        writing.exec(&format!("update {table} set {} {rows}", set.join(", ")), &values)
    }
}

/// One column of one table in which a person stands.
#[derive(Clone, Copy, Debug)]
pub struct Held {
    pub table: &'static str,
    /// The column that holds the person's id.
    pub person: &'static str,
    /// The columns that are shown to the person: [`WIDEST`] at most. None for what others wrote, or what is
    /// sealed and shown elsewhere.
    pub shows: &'static [&'static str],
    pub forget: Forget,
}

/// So many columns are shown at most.
pub const WIDEST: usize = 7;

/// A row as texts, in the order of the columns.
struct Cells([Option<String>; WIDEST]);

impl FromRow for Cells {
    fn from_row(row: &Row<'_>) -> DbResult<Self> {
        let mut cells: [Option<String>; WIDEST] = Default::default();
        for (n, cell) in cells.iter_mut().enumerate() {
            *cell = row.get(n)?;
        }
        Ok(Self(cells))
    }
}

impl Held {
    /// The rows in which a person stands: each a text for each column that is shown.
    pub fn rows(
        &self,
        db: &Db<'_>,
        place_id: &str,
        person_id: &str,
    ) -> DbResult<Vec<Vec<(&'static str, String)>>> {
        if self.shows.is_empty() {
            return Ok(Vec::new());
        }
        let column = |n: usize| match self.shows.get(n) {
            Some(name) => format!("cast({name} as text)"),
            None => "cast(null as text)".to_owned(),
        };
        let columns: Vec<String> = (0..WIDEST).map(column).collect();
        let sql = format!(
            "select {} from {} where place_id = $1 and {} = $2 order by id",
            columns.join(", "),
            self.table,
            self.person
        );
        let rows: Vec<Cells> = db.all(&sql, &[Value::from(place_id), Value::from(person_id)])?;
        let shown = |cells: Cells| {
            let pairs = self.shows.iter().zip(cells.0);
            pairs.filter_map(|(name, cell)| Some((*name, cell?))).collect()
        };
        Ok(rows.into_iter().map(shown).collect())
    }

    /// Does what is to become of the rows; gives how many there were. `gone` is what is said instead of words.
    pub fn forget<A: Act>(
        &self,
        writing: &Writing<'_, '_, A>,
        place_id: &str,
        person_id: &str,
        gone: &str,
    ) -> DbResult<u64> {
        self.forget.of(writing, self.table, self.person, (place_id, person_id), gone)
    }
}

/// What ground itself holds about a person, beside the row of the person itself.
pub const HELD: &[Held] = &[
    Held {
        table: "role",
        person: "person_id",
        shows: &["role", "given_at", "ended_at"],
        forget: Forget::Keep,
    },
    Held { table: "role", person: "given_by", shows: &[], forget: Forget::Keep },
    Held {
        table: "hand",
        person: "person_id",
        shows: &["hand_id", "fact", "thread_id", "at"],
        forget: Forget::Delete,
    },
    Held {
        table: "hand",
        person: "hand_id",
        shows: &["person_id", "fact", "at"],
        forget: Forget::Keep,
    },
    Held {
        table: "group_member",
        person: "person_id",
        shows: &["group_id", "joined_at", "left_at"],
        forget: Forget::Delete,
    },
    Held {
        table: "acting",
        person: "person_id",
        shows: &["helper_id", "kind", "areas", "what_for", "authority", "made_at", "until_at"],
        forget: Forget::Delete,
    },
    Held {
        table: "acting",
        person: "helper_id",
        shows: &["person_id", "kind", "areas", "made_at", "until_at"],
        forget: Forget::Delete,
    },
    // What someone did stands in the trail; its words are erased apart, by `trail::erase`.
    Held { table: "trail", person: "person_id", shows: &["fact", "at"], forget: Forget::Keep },
];
