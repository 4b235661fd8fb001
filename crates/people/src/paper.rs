//! Private papers of a person: what they need, and their plan. Each is a document of its own with its own
//! readers, sealed under the person's key, with every version kept. To someone who may not read one it is not
//! there: no link, no count, no other address tells of it. Whoever may read one says why first
//! ([`crate::look`]).
//!
//! Strengths are no paper: they stand in [`crate::strength`], and nothing there knows of this file.

pub(crate) mod booklet;
pub(crate) mod compare;
pub(crate) mod read;
pub(crate) mod share;
pub(crate) mod show;
pub(crate) mod write;

use crate::private::Private;
use crate::worry;
use ground::fact::Fact;
use ground::params;
use ground::permit::{Act, Permit, Role};
use ground::stop::Stop;
use ground::store::{Db, DbResult};
use ground::trail::Writing;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// A kind of paper, as the data file describes it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Kind {
    pub key: String,
    /// The day of the standard that it follows, and the standard.
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "for whoever reads the file; a test reads it")
    )]
    pub from: String,
    pub source: String,
    pub sections: Vec<String>,
    /// The picture of each section, by the name of its file, in the same order.
    pub symbols: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Reason {
    key: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    paper: Vec<Kind>,
    reason: Vec<Reason>,
}

fn file() -> &'static File {
    static FILE: OnceLock<File> = OnceLock::new();
    FILE.get_or_init(|| {
        #[expect(clippy::expect_used, reason = "a file of the program itself; a test reads it")]
        toml::from_str(include_str!("../data/papers.toml")).expect("data/papers.toml")
    })
}

/// Which paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    Needs,
    Plan,
    /// The way to a dream, worked back from it.
    Path,
}

impl What {
    pub const ALL: [Self; 3] = [Self::Needs, Self::Plan, Self::Path];

    pub fn key(self) -> &'static str {
        match self {
            Self::Needs => "needs",
            Self::Plan => "plan",
            Self::Path => "path",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|what| what.key() == key)
    }

    /// What the data file says of it.
    pub fn kind(self) -> Option<&'static Kind> {
        file().paper.iter().find(|kind| kind.key == self.key())
    }

    pub fn sections(self) -> &'static [String] {
        self.kind().map_or(&[], |kind| &kind.sections)
    }

    /// The picture of a section.
    pub fn symbol(self, section: &str) -> &'static str {
        let at = self.sections().iter().position(|key| key == section);
        let symbol = at.and_then(|at| self.kind()?.symbols.get(at));
        symbol.map_or("point", String::as_str)
    }

    /// A message of its own: `needs-title`.
    pub fn word(self, end: &str) -> String {
        format!("{}-{end}", self.key())
    }
}

/// The reasons on offer for whoever opens a paper.
pub(crate) fn reasons() -> Vec<&'static str> {
    file().reason.iter().map(|r| r.key.as_str()).collect()
}

/// One paper of one person, as the guard sees it.
#[derive(Clone, Debug)]
pub(crate) struct PaperOf {
    pub place_id: String,
    /// The person's id.
    pub id: String,
    pub what: What,
    /// Those who may read it now.
    pub readers: Vec<String>,
    /// Those of them who may only because they hold a worry about the person.
    pub holders: Vec<String>,
    /// By what each of them may: the id of the sharing, or of the worry.
    pub grants: BTreeMap<String, String>,
}

crate::private::oneself_and!(PaperOf, readers);

/// The person writes a paper of theirs.
pub(crate) struct WritePaper;

impl Act for WritePaper {
    type On = PaperOf;
    const FACT: Fact = Fact::PaperWrite;
    const MAY: &'static [Role] = &[Role::Oneself];
}

/// Someone reads it.
pub(crate) struct ReadPaper;

impl Act for ReadPaper {
    type On = PaperOf;
    const FACT: Fact = Fact::PaperRead;
    const MAY: &'static [Role] = &[Role::Oneself, Role::Reader];
}

/// The person says who may read it, and takes that back; nobody does who acts for them.
pub(crate) struct SharePaper;

impl Act for SharePaper {
    type On = PaperOf;
    const FACT: Fact = Fact::PaperShare;
    const MAY: &'static [Role] = &[Role::Oneself];
    const OWN_HAND: bool = true;
}

/// A paper of a person with those who may read it at a time. It is there for everyone to ask a permit of,
/// written or not: whether it was written is not told by this.
pub(crate) fn of(
    db: &Db<'_>,
    place_id: &str,
    person_id: &str,
    what: What,
    now: i64,
) -> DbResult<PaperOf> {
    let shared: Vec<(String, String)> = db.all(
        "select reader_id, id from paper_reader where place_id = $1 and person_id = $2 and what = $3 \
         and ended_at is null and until_at > $4 order by reader_id, made_at, id",
        params![place_id, person_id, what.key(), now],
    )?;
    let mut grants: BTreeMap<String, String> = shared.into_iter().collect();
    let mut holders = Vec::new();
    if what == What::Needs {
        for (id, worry_id) in worry::holders_about(db, place_id, person_id)? {
            if !grants.contains_key(&id) {
                grants.insert(id.clone(), worry_id);
                holders.push(id);
            }
        }
    }
    let readers = grants.keys().cloned().collect();
    let (place_id, id) = (place_id.to_owned(), person_id.to_owned());
    Ok(PaperOf { place_id, id, what, readers, holders, grants })
}

/// What stands in a version of a paper.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Text {
    /// By section, in the person's words.
    pub sections: BTreeMap<String, String>,
    /// Who helped to write it, if someone did.
    #[serde(default)]
    pub helped_by: String,
    /// At a review: what was kept of what was promised, in the person's words.
    #[serde(default)]
    pub review: String,
}

impl Text {
    pub fn section(&self, key: &str) -> &str {
        self.sections.get(key).map(String::as_str).unwrap_or_default()
    }
}

/// A version of a paper, opened.
#[derive(Clone, Debug)]
pub(crate) struct Version {
    pub made_at: i64,
    pub text: Text,
}

/// The name on the envelope of a version.
fn envelope(what: What, number: i64) -> String {
    format!("{}.{number}", what.key())
}

fn opened(
    private: &Private,
    what: What,
    (number, made_at, sealed): (i64, i64, String),
) -> Result<Version, Stop> {
    let text = private.open(&envelope(what, number), &sealed)?;
    let text = serde_json::from_str(&text).map_err(Stop::broken)?;
    Ok(Version { made_at, text })
}

/// The newest version, if there is one.
pub(crate) fn newest(
    db: &Db<'_>,
    permit: &Permit<ReadPaper>,
    private: &Private,
) -> Result<Option<Version>, Stop> {
    let on = permit.on();
    let found = db.one(
        "select number, made_at, sealed from paper where place_id = $1 and person_id = $2 \
         and what = $3 order by number desc limit 1",
        params![&on.place_id, &on.id, on.what.key()],
    )?;
    found.map(|row| opened(private, on.what, row)).transpose()
}

/// What was kept, as it was said last, and when: a version after it that says nothing of it takes nothing away.
pub(crate) fn last_review(
    db: &Db<'_>,
    permit: &Permit<ReadPaper>,
    private: &Private,
) -> Result<Option<(i64, String)>, Stop> {
    let on = permit.on();
    let all: Vec<(i64, i64, String)> = db.all(
        "select number, made_at, sealed from paper where place_id = $1 and person_id = $2 \
         and what = $3 order by number desc",
        params![&on.place_id, &on.id, on.what.key()],
    )?;
    for row in all {
        let version = opened(private, on.what, row)?;
        if !version.text.review.is_empty() {
            return Ok(Some((version.made_at, version.text.review)));
        }
    }
    Ok(None)
}

/// One version.
pub(crate) fn version(
    db: &Db<'_>,
    permit: &Permit<ReadPaper>,
    private: &Private,
    number: i64,
) -> Result<Version, Stop> {
    let on = permit.on();
    let found = db.one(
        "select number, made_at, sealed from paper where place_id = $1 and person_id = $2 \
         and what = $3 and number = $4",
        params![&on.place_id, &on.id, on.what.key(), number],
    )?;
    opened(private, on.what, found.ok_or(Stop::NotFound)?)
}

/// Each version's number and time, newest first.
pub(crate) fn versions(db: &Db<'_>, permit: &Permit<ReadPaper>) -> DbResult<Vec<(i64, i64)>> {
    let on = permit.on();
    db.all(
        "select number, made_at from paper where place_id = $1 and person_id = $2 and what = $3 \
         order by number desc",
        params![&on.place_id, &on.id, on.what.key()],
    )
}

/// Puts a new version beside the others; gives its number.
fn put(
    db: &Db<'_>,
    writing: &Writing<'_, '_, WritePaper>,
    private: &Private,
    id: &str,
    text: &Text,
) -> Result<i64, Stop> {
    let on = writing.on();
    let sql = "select coalesce(max(number), 0) from paper where place_id = $1 and person_id = $2 \
               and what = $3";
    let number = db.number(sql, params![&on.place_id, &on.id, on.what.key()])? + 1;
    let json = serde_json::to_string(text).map_err(Stop::broken)?;
    let sealed = private.seal(&envelope(on.what, number), &json)?;
    let who = writing.permit().who();
    let by = who.acting().map(|hand| hand.id.as_str()).or(who.person_id());
    writing.exec(
        "insert into paper (place_id, id, person_id, what, number, sealed, made_at, made_by) \
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
        params![&on.place_id, id, &on.id, on.what.key(), number, &sealed, writing.now(), by],
    )?;
    Ok(number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trial;

    #[test]
    fn every_section_and_reason_of_the_file_has_its_words() {
        let w = trial::words();
        for what in What::ALL {
            let kind = what.kind().unwrap();
            assert!(kind.from.parse::<jiff::civil::Date>().is_ok());
            assert!(!kind.source.is_empty() && !what.sections().is_empty());
            assert_eq!(kind.symbols.len(), kind.sections.len());
            for symbol in &kind.symbols {
                let file = format!("../ground/assets/symbols/{symbol}.svg");
                assert!(std::path::Path::new(&file).exists(), "{file}");
            }
            for section in what.sections() {
                assert!(w.has(&format!("paper-{}-{section}", what.key())), "{section}");
                assert!(w.has(&format!("paper-{}-{section}-hint", what.key())), "{section}");
            }
        }
        for reason in reasons() {
            assert!(w.has(&format!("look-why-reason-{reason}")), "{reason}");
        }
    }
}
