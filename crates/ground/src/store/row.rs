//! How a row comes back: column by column, in the order of the `select`.

use super::{DbError, DbResult};
use rusqlite::types::ValueRef;
use tokio_postgres::types::Type;

/// One row of an answer, of either engine.
pub enum Row<'r> {
    Lite(&'r rusqlite::Row<'r>),
    Pg(&'r tokio_postgres::Row),
}

/// A type that a column can be read as.
pub trait Column: Sized {
    fn lite(value: ValueRef<'_>) -> Option<Self>;
    fn pg(row: &tokio_postgres::Row, at: usize) -> Option<Self>;
}

impl Column for i64 {
    fn lite(value: ValueRef<'_>) -> Option<Self> {
        value.as_i64().ok()
    }
    fn pg(row: &tokio_postgres::Row, at: usize) -> Option<Self> {
        if *row.columns().get(at)?.type_() == Type::INT4 {
            return row.try_get::<_, i32>(at).ok().map(Self::from);
        }
        row.try_get(at).ok()
    }
}

impl Column for String {
    fn lite(value: ValueRef<'_>) -> Option<Self> {
        value.as_str().ok().map(str::to_owned)
    }
    fn pg(row: &tokio_postgres::Row, at: usize) -> Option<Self> {
        row.try_get(at).ok()
    }
}

impl<T: Column> Column for Option<T> {
    fn lite(value: ValueRef<'_>) -> Option<Self> {
        if value == ValueRef::Null { Some(None) } else { T::lite(value).map(Some) }
    }
    fn pg(row: &tokio_postgres::Row, at: usize) -> Option<Self> {
        match row.try_get::<_, Nothing>(at) {
            Ok(_) => Some(None),
            Err(_) => T::pg(row, at).map(Some),
        }
    }
}

/// Reads SQL's NULL and nothing else.
struct Nothing;

impl tokio_postgres::types::FromSql<'_> for Nothing {
    fn from_sql(_: &Type, _: &[u8]) -> Result<Self, Box<dyn std::error::Error + Sync + Send>> {
        Err("not null".into())
    }
    fn from_sql_null(_: &Type) -> Result<Self, Box<dyn std::error::Error + Sync + Send>> {
        Ok(Self)
    }
    fn accepts(_: &Type) -> bool {
        true
    }
}

impl Row<'_> {
    /// The column at a place, from 0. An error names the place and says what was expected.
    pub fn get<T: Column>(&self, at: usize) -> DbResult<T> {
        let got = match self {
            Self::Lite(row) => row.get_ref(at).ok().and_then(T::lite),
            Self::Pg(row) => T::pg(row, at),
        };
        got.ok_or_else(|| {
            DbError::Other(format!("column {at} is no {}", std::any::type_name::<T>()))
        })
    }
}

/// What can be made from a row: a noun, or a tuple of columns.
pub trait FromRow: Sized {
    fn from_row(row: &Row<'_>) -> DbResult<Self>;
}

macro_rules! tuple {
    ($($name:ident $at:literal),+) => {
        impl<$($name: Column),+> FromRow for ($($name,)+) {
            fn from_row(row: &Row<'_>) -> DbResult<Self> { Ok(($(row.get::<$name>($at)?,)+)) }
        }
    };
}
tuple!(A 0);
tuple!(A 0, B 1);
tuple!(A 0, B 1, C 2);
tuple!(A 0, B 1, C 2, D 3);
tuple!(A 0, B 1, C 2, D 3, E 4);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7);
