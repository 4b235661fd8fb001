//! What is sealed under a person's key, opened for themselves: their papers with all versions, their circle,
//! its notes, and their team. And what they noted in the circles of others.

use super::SeeAll;
use crate::media::envelope;
use crate::private::Private;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use ground::house::House;
use ground::params;
use ground::permit::{Noun, Permit};
use ground::stop::Stop;
use ground::store::Db;

/// One thing: the table and the row it stands in, when it was written, what it is, and its words.
pub(crate) struct Opened {
    pub table: &'static str,
    pub id: String,
    pub at: i64,
    /// `words`, where there are not several things.
    pub column: &'static str,
    pub text: String,
}

/// The photos and recordings of the person: when each was put there, and its bytes in base64.
pub(crate) fn files(
    db: &Db<'_>,
    permit: &Permit<SeeAll>,
    private: &Private,
) -> Result<Vec<Opened>, Stop> {
    let rows: Vec<(String, String, i64, String)> = db.all(
        "select strength_id, kind, made_at, sealed from strength_media \
         where place_id = $1 and person_id = $2 order by made_at, id",
        params![permit.on().place_id(), permit.on().id()],
    )?;
    let opened = |(strength, kind, at, sealed): (String, String, i64, String)| {
        let bytes = private.open_bytes(&envelope(&strength, &kind), &sealed)?;
        let text = BASE64_STANDARD.encode(bytes);
        Ok(Opened { table: "strength_media", id: strength, at, column: "base64", text })
    };
    rows.into_iter().map(opened).collect()
}

/// What the person noted in the circles of others, sealed under the keys of those: their own words, and no others.
pub(crate) fn noted(
    db: &Db<'_>,
    permit: &Permit<SeeAll>,
    house: &House,
) -> Result<Vec<Opened>, Stop> {
    let place_id = permit.on().place_id();
    let rows: Vec<(String, String, i64, String)> = db.all(
        "select id, person_id, made_at, sealed from circle_note where place_id = $1 \
         and by_id = $2 and person_id <> $2 order by made_at, id",
        params![place_id, permit.on().id()],
    )?;
    let opened = |(id, of, at, sealed): (String, String, i64, String)| {
        let text = Private::of(house, place_id, &of).open(&format!("note.{id}"), &sealed)?;
        Ok(Opened { table: "circle_note", id, at, column: "words", text })
    };
    rows.into_iter().map(opened).collect()
}

/// Everything that is sealed under the person's own key, in the order of its tables and times.
pub(crate) fn all(
    db: &Db<'_>,
    permit: &Permit<SeeAll>,
    private: &Private,
) -> Result<Vec<Opened>, Stop> {
    let (place_id, id) = (permit.on().place_id(), permit.on().id());
    let mut all = Vec::new();
    // Each: the table, and a question for the row, the name on the envelope, the time and what is sealed.
    let asked = [
        (
            "paper",
            "select id, what || '.' || cast(number as text), made_at, sealed from paper \
             where place_id = $1 and person_id = $2 order by what, number",
        ),
        (
            "circle",
            "select id, 'circle.' || id, made_at, sealed from circle \
             where place_id = $1 and person_id = $2 and ended_at is null order by made_at, id",
        ),
        (
            "circle_note",
            "select id, 'note.' || id, made_at, sealed from circle_note \
             where place_id = $1 and person_id = $2 order by made_at, id",
        ),
        (
            "seat",
            "select id, 'seat.' || id, asked_at, sealed from seat \
             where place_id = $1 and person_id = $2 order by asked_at, id",
        ),
        (
            "decided_for",
            "select id, 'decided.' || id, made_at, sealed from decided_for \
             where place_id = $1 and person_id = $2 order by made_at, id",
        ),
        (
            "noted",
            "select id, 'noted.' || id, at, sealed from noted \
             where place_id = $1 and person_id = $2 order by at, id",
        ),
        (
            "team_hat",
            "select id, 'hat.' || id, asked_at, sealed from team_hat \
             where place_id = $1 and person_id = $2 order by asked_at, id",
        ),
        (
            "team_hat",
            "select id, 'hat.' || id || '.back', ended_at, back from team_hat \
             where place_id = $1 and person_id = $2 and back is not null order by ended_at, id",
        ),
        (
            "team_link",
            "select id, 'link.' || id, made_at, sealed from team_link \
             where place_id = $1 and person_id = $2 order by made_at, id",
        ),
    ];
    for (table, sql) in asked {
        let rows: Vec<(String, String, i64, String)> = db.all(sql, params![place_id, id])?;
        for (id, envelope, at, sealed) in rows {
            let text = private.open(&envelope, &sealed)?;
            all.push(Opened { table, id, at, column: "words", text });
        }
    }
    Ok(all)
}
