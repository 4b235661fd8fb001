//! Whether the keys are those of this database. A program that began with others would sign checkpoints that never
//! verify, know nobody by their address and open no private paper: so it does not begin.
//!
//! The database keeps three marks, made at the first start: see `schema/07.sql`. A database from before there were
//! marks is known by the key of its checkpoints.

use crate::params;
use crate::seal::Keys;
use crate::store::{Db, DbResult, Store};
use std::path::Path;

/// The box, and the name on the envelope in it, by which the folder of keys and the operator's key are known.
const BOX: &str = "fit";

/// The step of ground's tables with which there are checkpoints, and that with which there are marks.
const CHECKPOINTS: i64 = 1;
const MARKS: i64 = 7;

/// What a database knows of its keys.
#[derive(Default)]
struct Known {
    /// The keys that signed checkpoints, the first one first.
    signed: Vec<String>,
    sign: Option<String>,
    secret: Option<String>,
    sealed: Option<String>,
}

async fn known(store: &Store) -> Result<Known, String> {
    let todo = store.pending(crate::MIGRATIONS).await.map_err(|stop| stop.told())?;
    let has = |number| !todo.iter().any(|step| step.number == number);
    let (checkpoints, marks) = (has(CHECKPOINTS), has(MARKS));
    let found = store.read(move |db| {
        let mut known = Known::default();
        if checkpoints {
            known.signed = signed(db)?;
        }
        if marks {
            known.sign = mark_of(db, "sign")?;
            known.secret = mark_of(db, "secret")?;
            known.sealed = mark_of(db, "sealed")?;
        }
        Ok(known)
    });
    found.await.map_err(|stop| stop.told())
}

fn signed(db: &Db<'_>) -> DbResult<Vec<String>> {
    let sql = "select key from checkpoint group by key order by min(at)";
    Ok(db.all::<(String,)>(sql, params![])?.into_iter().map(|(key,)| key).collect())
}

fn mark_of(db: &Db<'_>, id: &str) -> DbResult<Option<String>> {
    let sql = "select mark from key_mark where id = $1";
    Ok(db.one::<(String,)>(sql, params![id])?.map(|(mark,)| mark))
}

fn secret_mark(keys: &Keys) -> String {
    keys.keyed("fit", "")
}

/// The first signs of a key: enough to tell two apart.
fn short(key: &str) -> &str {
    key.get(..16).unwrap_or(key)
}

const PUT_BACK: &str = "Put the one of this database back from the copy that you keep apart, or name it in \
                        mutual.toml: keys = \"FILE\".";

/// Whether a new key file may be made: not where the database was begun with one.
pub async fn may_begin(store: &Store, file: &Path) -> Result<(), String> {
    let known = known(store).await?;
    if file.exists() || known.sign.is_none() && known.signed.is_empty() {
        return Ok(());
    }
    Err(format!(
        "{}: the key file is not there, and this database has one. {PUT_BACK}",
        file.display()
    ))
}

/// Whether the key file is that of the database.
pub async fn signs(store: &Store, keys: &Keys) -> Result<(), String> {
    let (known, ours) = (known(store).await?, keys.public());
    let file = keys.envelopes.key_file();
    let expected = match &known.sign {
        Some(key) => Some(key).filter(|key| **key != ours),
        None => known.signed.first().filter(|_| !known.signed.contains(&ours)),
    };
    if let Some(key) = expected {
        return Err(format!(
            "{}: this is the key file of another database. Here checkpoints are signed as {}…, with this file as \
             {}…. {PUT_BACK}",
            file.display(),
            short(key),
            short(&ours)
        ));
    }
    if known.secret.is_some_and(|mark| mark != secret_mark(keys)) {
        return Err(format!(
            "{}: its second line is not that of this database: nobody would be known by their address. {PUT_BACK}",
            file.display()
        ));
    }
    Ok(())
}

/// Whether the folder of keys and the operator's key are those of the database.
pub async fn opens(store: &Store, keys: &Keys) -> Result<(), String> {
    let (known, all) = (known(store).await?, &keys.envelopes);
    let (folder, master) = (all.folder(), all.master_file());
    let boxes = all.boxes().map_err(|stop| stop.told())?;
    let told = |path: &Path, what: &str| {
        Err(format!("{}: {what} Put it back from the copy that you keep apart.", path.display()))
    };
    let asked = if known.sealed.is_some() { Some(BOX) } else { boxes.first().map(String::as_str) };
    let Some(of) = asked else { return Ok(()) };
    if !boxes.iter().any(|name| name == of) {
        return told(
            folder,
            "this folder of people's keys is not there, or is not that of this database.",
        );
    }
    if !master.exists() {
        return told(
            &master,
            "the operator's key is not there. Without it nothing private can be opened.",
        );
    }
    if !all.opens(of) {
        return told(
            &master,
            &format!("this is not the operator's key of the keys in {}.", folder.display()),
        );
    }
    match known.sealed {
        Some(sealed) if all.open(BOX, BOX, &sealed).is_err() => {
            told(folder, "these are people's keys of another database.")
        }
        _ => Ok(()),
    }
}

/// Whether all keys are those of the database.
pub async fn check(store: &Store, keys: &Keys) -> Result<(), String> {
    signs(store, keys).await?;
    opens(store, keys).await
}

/// Makes the marks that are not there yet, after [`check`].
pub async fn mark(store: &Store, keys: &Keys) -> Result<(), String> {
    let known = known(store).await?;
    if known.sealed.is_some() {
        return Ok(());
    }
    let fresh = known.sign.is_none() && known.signed.is_empty();
    let seal = || {
        if fresh && keys.envelopes.boxes()?.is_empty() {
            keys.envelopes.begin_forgotten()?;
        }
        keys.envelopes.make(BOX)?;
        keys.envelopes.seal(BOX, BOX, "fits")
    };
    let sealed = seal().map_err(|stop| stop.told())?;
    let marks = [("sign", keys.public()), ("secret", secret_mark(keys)), ("sealed", sealed)];
    let now = store.clock().now();
    let made = store.apart(move |db| {
        for (id, mark) in &marks {
            let sql = "insert into key_mark (id, mark, made_at) values ($1, $2, $3) on conflict (id) do nothing";
            db.exec(sql, params![*id, mark, now])?;
        }
        Ok(())
    });
    made.await.map_err(|stop| stop.told())
}
