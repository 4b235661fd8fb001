//! Whether the keys are those of this database. A program that began with others would sign checkpoints that never
//! verify, know nobody by their address and open no private paper: so it does not begin.
//!
//! The database keeps three marks, made at the first start: see `schema/07.sql`. A database from before there were
//! marks is known by the key of its checkpoints. A fourth says that the list of who was forgotten lies beside the keys:
//! a restore asks for it.

use crate::fact::Fact;
use crate::params;
use crate::seal::Keys;
use crate::stop::Stop;
use crate::store::{Db, DbResult, Store};
use std::path::Path;

/// The box, and the name on the envelope in it, by which the folder of keys and the operator's key are known.
const BOX: &str = "fit";

/// The step of ground's tables with which there are checkpoints, and that with which there are marks.
const CHECKPOINTS: i64 = 1;
const MARKS: i64 = 7;

/// The mark that says that the list of who was forgotten was begun.
const LIST: &str = "list";
const FORGOT: &str = "select count(*) from trail where fact = $1";

/// What a database knows of its keys. It is read once for all that is asked of it.
#[derive(Default)]
pub struct Known {
    /// The keys that signed checkpoints, the first one first.
    signed: Vec<String>,
    sign: Option<String>,
    secret: Option<String>,
    sealed: Option<String>,
    /// That the list of who was forgotten was begun.
    list: Option<String>,
    /// Whether anyone was ever forgotten here.
    forgot: bool,
}

/// Reads what the database knows of its keys.
pub async fn known(store: &Store) -> Result<Known, String> {
    let todo = store.pending(crate::MIGRATIONS).await.map_err(|stop| stop.told())?;
    let has = |number| !todo.iter().any(|step| step.number == number);
    let (checkpoints, marks) = (has(CHECKPOINTS), has(MARKS));
    let found = store.read(move |db| {
        let mut known = Known::default();
        if checkpoints {
            known.signed = signed(db)?;
            known.forgot = db.number(FORGOT, params![Fact::PersonForget.name()])? > 0;
        }
        if marks {
            known.sign = mark_of(db, "sign")?;
            known.secret = mark_of(db, "secret")?;
            known.sealed = mark_of(db, "sealed")?;
            known.list = mark_of(db, LIST)?;
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

impl Known {
    /// Whether a new key file may be made: not where the database was begun with one.
    pub fn may_begin(&self, file: &Path) -> Result<(), String> {
        if file.exists() || self.is_fresh() {
            return Ok(());
        }
        Err(format!(
            "{}: the key file is not there, and this database has one. {PUT_BACK}",
            file.display()
        ))
    }

    fn is_fresh(&self) -> bool {
        self.sign.is_none() && self.signed.is_empty()
    }

    /// Whether the key file is that of the database.
    pub fn signs(&self, keys: &Keys) -> Result<(), String> {
        let (ours, file) = (keys.public(), keys.envelopes.key_file());
        let expected = match &self.sign {
            Some(key) => Some(key).filter(|key| **key != ours),
            None => self.signed.first().filter(|_| !self.signed.contains(&ours)),
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
        if self.secret.as_ref().is_some_and(|mark| *mark != secret_mark(keys)) {
            return Err(format!(
                "{}: its second line is not that of this database: nobody would be known by their address. {PUT_BACK}",
                file.display()
            ));
        }
        Ok(())
    }

    /// Whether the folder of keys and the operator's key are those of the database.
    pub fn opens(&self, keys: &Keys) -> Result<(), String> {
        let all = &keys.envelopes;
        let (folder, master) = (all.folder(), all.master_file());
        let boxes = all.boxes().map_err(|stop| stop.told())?;
        let told = |path: &Path, what: &str| {
            Err(format!(
                "{}: {what} Put it back from the copy that you keep apart.",
                path.display()
            ))
        };
        let asked =
            if self.sealed.is_some() { Some(BOX) } else { boxes.first().map(String::as_str) };
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
        match &self.sealed {
            Some(sealed) if all.open(BOX, BOX, sealed).is_err() => {
                told(folder, "these are people's keys of another database.")
            }
            _ => Ok(()),
        }
    }

    /// Whether the list of who was forgotten is there, where it was begun. Without it the program can be served.
    pub fn lists(&self, keys: &Keys) -> Result<(), String> {
        let file = keys.envelopes.forgotten_file();
        if file.exists() || self.list.is_none() && !self.forgot {
            return Ok(());
        }
        Err(format!(
            "{}: the list of who was forgotten is not there. Put it back from the copy that you keep apart, then start \
             `mutual serve`. Without a copy the start writes it anew, with everyone whom this database knows as \
             forgotten; where there is nobody yet, make an empty file of that name.",
            file.display()
        ))
    }

    /// Whether all keys are those of the database.
    pub fn check(&self, keys: &Keys) -> Result<(), String> {
        self.signs(keys)?;
        self.opens(keys)
    }

    /// Makes the marks that are not there yet, after [`Known::check`].
    pub async fn mark(&self, store: &Store, keys: &Keys) -> Result<(), String> {
        if self.sealed.is_some() && self.list.is_some() {
            return Ok(());
        }
        let sealed = self.seal(keys).map_err(|stop| stop.told())?;
        let marks = [
            ("sign", keys.public()),
            ("secret", secret_mark(keys)),
            ("sealed", sealed),
            (LIST, "begun".to_owned()),
        ];
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

    /// What the envelope of the mark holds; and the list of who was forgotten, once and where nobody was yet. An empty
    /// one is not made anew when it is lost later, nor beside keys that are older than the database.
    fn seal(&self, keys: &Keys) -> Result<String, Stop> {
        let all = &keys.envelopes;
        if self.list.is_none() && !self.forgot && (!self.is_fresh() || all.boxes()?.is_empty()) {
            all.begin_forgotten()?;
        }
        all.make(BOX)?;
        all.seal(BOX, BOX, "fits")
    }
}
