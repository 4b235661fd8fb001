//! Signed checkpoints: the head of a chain at a time, under this instance's key, which is not in the
//! database. Whoever keeps one can show later that nothing before it was rewritten.
//!
//! Two kinds: `all`, over every line, kept with the database and its backups; `public`, over the public
//! record, for everyone. A public one is made only when the public record has grown.

use crate::params;
use crate::seal::{self, Keys};
use crate::stop::Stop;
use crate::store::{Db, DbResult, Store};

crate::row! {
    /// A signed head of a chain.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Checkpoint {
        pub place_id: String,
        pub kind: String,
        pub at: i64,
        pub number: i64,
        pub link: String,
        /// The public key, in hexadecimal.
        pub key: String,
        pub signature: String,
    }
}

impl Checkpoint {
    /// The text that is signed, one line each: the words `mutual checkpoint 1`, place, kind, time
    /// (milliseconds), number of lines, head of the chain.
    pub fn text(&self) -> String {
        format!(
            "mutual checkpoint 1\n{}\n{}\n{}\n{}\n{}\n",
            self.place_id, self.kind, self.at, self.number, self.link
        )
    }

    /// Whether the signature is that of its key over its text.
    pub fn holds(&self) -> bool {
        seal::holds(&self.key, &self.text(), &self.signature)
    }
}

pub(super) fn of_place(db: &Db<'_>, place_id: &str) -> DbResult<Vec<Checkpoint>> {
    let sql = format!(
        "select {} from checkpoint where place_id = $1 order by at, kind",
        Checkpoint::COLUMNS
    );
    db.all(&sql, params![place_id])
}

/// The newest checkpoint of a kind.
pub fn newest(db: &Db<'_>, place_id: &str, kind: &str) -> DbResult<Option<Checkpoint>> {
    let sql = format!(
        "select {} from checkpoint where place_id = $1 and kind = $2 order by at desc, number desc limit 1",
        Checkpoint::COLUMNS
    );
    db.one(&sql, params![place_id, kind])
}

/// Signs the heads of a place's chains where they have grown since the last time.
pub async fn seal_all(store: &Store, keys: &Keys, place_id: &str) -> Result<(), Stop> {
    let (keys, place_id, at) = (keys.clone(), place_id.to_owned(), store.clock().now());
    store
        .apart(move |db| {
            let head: Option<(i64, String, i64, String)> = db.one(
                "select number, link, public_number, public_link from trail_head \
                 where place_id = $1 and id = 'head'",
                params![&place_id],
            )?;
            let (number, link, public_number, public_link) = head.ok_or(Stop::NotFound)?;
            for (kind, number, link) in
                [("all", number, link), ("public", public_number, public_link)]
            {
                let last = newest(db, &place_id, kind)?.map_or(0, |c| c.number);
                if number > last {
                    put(db, &keys, &place_id, kind, at, number, &link)?;
                }
            }
            Ok(())
        })
        .await
}

fn put(
    db: &Db<'_>,
    keys: &Keys,
    place_id: &str,
    kind: &str,
    at: i64,
    number: i64,
    link: &str,
) -> DbResult<()> {
    let mut c = Checkpoint {
        place_id: place_id.to_owned(),
        kind: kind.to_owned(),
        at,
        number,
        link: link.to_owned(),
        key: keys.public(),
        signature: String::new(),
    };
    c.signature = keys.sign(&c.text());
    db.exec(
        "insert into checkpoint (place_id, id, kind, at, number, link, key, signature) \
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (place_id, id) do nothing",
        params![
            &c.place_id,
            format!("{kind}-{number:012}"),
            &c.kind,
            c.at,
            c.number,
            &c.link,
            &c.key,
            &c.signature
        ],
    )
    .map(drop)
}
