//! Whom someone can be chosen from: the people of a small place by name; in a large one those who
//! hold a role, and whoever is chosen already.

use ground::ask::Choice;
use ground::hat::Hats;
use ground::params;
use ground::stop::Stop;
use ground::store::Db;
use ground::visit::Visit;

/// How many names a list can have and still be read.
const MOST: i64 = 300;

type Row = (String, String, i64);

fn rows(db: &Db<'_>, place: &str, current: Option<&str>) -> Result<Vec<Row>, Stop> {
    let all: Vec<Row> = db.all(
        "select id, name, hats from person where place_id = $1 and kind = 'member' \
         and left_at is null order by joined_at, id limit $2",
        params![place, MOST + 1],
    )?;
    let mut rows = if all.len() as i64 <= MOST {
        all
    } else {
        db.all(
            "select p.id, p.name, p.hats from person p where p.place_id = $1 and p.id in \
             (select r.person_id from role r where r.place_id = $1 and r.ended_at is null) \
             order by p.id",
            params![place],
        )?
    };
    if let Some(id) = current.filter(|id| !rows.iter().any(|(r, _, _)| r == id)) {
        if let Some(person) = ground::person::find(db, place, id)? {
            rows.push((person.id, person.name, person.hats));
        }
    }
    rows.sort_by(|a, b| a.1.cmp(&b.1));
    Ok(rows)
}

/// The people to choose from: id, name with hats. Only someone who is signed in is shown them.
pub async fn people(visit: &Visit, current: Option<&str>) -> Result<Vec<Choice>, Stop> {
    let me = visit.person_id()?.to_owned();
    let (place, current) = (visit.place.slug.clone(), current.map(str::to_owned));
    let rows = visit
        .house
        .store
        .read(move |db| {
            let mut rows = rows(db, &place, current.as_deref())?;
            if let Some(own) = ground::person::find(db, &place, &me)?
                && !rows.iter().any(|(id, _, _)| *id == own.id)
            {
                rows.push((own.id, own.name, own.hats));
            }
            Ok(rows)
        })
        .await?;
    let hats = |bits: i64| {
        Hats::from_bits(bits)
            .iter()
            .map(|h| visit.w.t(&h.word()).into_owned())
            .collect::<Vec<_>>()
            .join(", ")
    };
    let choice = |(id, name, bits): Row| (id, format!("{name} ({})", hats(bits)), String::new());
    Ok(rows.into_iter().map(choice).collect())
}
