//! A place: a council area, a valley. It is a file, never an `if`: its name, outcomes, wards with
//! dates, words for the hats, contacts, promises with their sources.

mod check;
mod contact;

pub use contact::{Contact, SaidContact};

use crate::clock::date_of;
use crate::params;
use crate::permit::{Act, Noun, Role};
use crate::stop::Stop;
use crate::store::{Db, DbResult, Store};
use crate::trail::{self, Detail, Tx};
use crate::viewer::Viewer;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

/// A place as its file describes it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// The first part of every address: small letters, digits, hyphens.
    pub slug: String,
    pub name: String,
    /// Who may join by themselves.
    pub joining: Joining,
    /// Whether the place is a demonstration with invented people.
    #[serde(default)]
    pub demonstration: bool,
    /// Addresses that become stewards when they first join.
    #[serde(default)]
    pub first_stewards: Vec<String>,
    /// The place's own words for messages, by their keys: `hat-using = "…"`.
    #[serde(default)]
    pub words: BTreeMap<String, String>,
    #[serde(default, rename = "outcome")]
    pub outcomes: Vec<Outcome>,
    #[serde(default, rename = "ward")]
    pub wards: Vec<Ward>,
    #[serde(default, rename = "contact")]
    pub contacts: Vec<Contact>,
    #[serde(default, rename = "spot")]
    pub spots: Vec<NamedSpot>,
    #[serde(rename = "promise")]
    pub promises: Vec<Promise>,
    #[serde(rename = "threshold")]
    pub thresholds: Vec<Threshold>,
    /// The public list of reasons for which a statement may be held back.
    #[serde(default, rename = "hold_reason")]
    pub hold_reasons: Vec<HoldReason>,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Joining {
    /// Anyone who lives, gets care, works or decides here.
    Open,
    /// Those whom a helper or steward entered.
    Invited,
}

/// Something that the place wants to be true, in people's own words.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    pub key: String,
    pub text: String,
}

/// A ward, while it is one. Wards change: keep the code and the dates, never the name alone.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ward {
    pub code: String,
    pub name: String,
    pub from: String,
    #[serde(default)]
    pub until: Option<String>,
    pub source: String,
}

/// A spot that people know, to say roughly where they live. Millionths of a degree (WGS 84).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NamedSpot {
    pub key: String,
    pub name: String,
    pub lat: i64,
    pub lon: i64,
    pub source: String,
}

/// A promise of time, with its date and source. Keys: `answer`, `told-back`, `remind`, `papers`, `appeal`;
/// `acting` (the longest for which acting for someone is agreed), `concern` (a worry is taken up), `concern-kept`
/// (and kept after it is closed), `look-delay` (until someone reads that a holder of a worry about them looked),
/// `consent-review` (whoever was entered by a helper is asked again whether they agree), and those that begin with
/// `keep-`: how long things are kept (see [`crate::keep`]).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Promise {
    pub key: String,
    pub days: i64,
    pub from: String,
    pub source: String,
}

/// A number of people, with its date and source. Keys: `small` (counts of a part from 1 to so many are
/// not shown, since they could single someone out).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Threshold {
    pub key: String,
    pub people: i64,
    pub from: String,
    pub source: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HoldReason {
    pub key: String,
    pub text: String,
}

/// The promises that every place must make.
pub const PROMISES: [&str; 21] = [
    "answer",
    "told-back",
    "remind",
    "papers",
    "appeal",
    "acting",
    "concern",
    "concern-kept",
    "look-delay",
    "trial",
    "access-review",
    "keep-letter",
    "keep-look",
    "keep-agreed",
    "keep-left",
    "keep-team",
    "keep-meet",
    "keep-meet-open",
    "keep-decided",
    "keep-job",
    "consent-review",
];

impl Place {
    /// Reads every place of a folder: each file that ends in `.toml`.
    pub fn read_all(folder: &Path) -> Result<Vec<Self>, String> {
        let told = |e: &dyn std::fmt::Display| format!("{}: {e}", folder.display());
        let mut files: Vec<_> = std::fs::read_dir(folder)
            .map_err(|e| told(&e))?
            .filter_map(|e| Some(e.ok()?.path()))
            .filter(|p| p.extension().is_some_and(|e| e == "toml"))
            .collect();
        files.sort();
        files
            .iter()
            .map(|file| {
                let text = std::fs::read_to_string(file).map_err(|e| told(&e))?;
                Self::parse(&text).map_err(|e| format!("{}: {e}", file.display()))
            })
            .collect()
    }

    /// The days of a promise as it stands at a time.
    pub fn promise(&self, key: &str, at: i64) -> i64 {
        self.promised(key, at).map_or(0, |p| p.days)
    }

    /// A promise as it stands at a time.
    pub fn promised(&self, key: &str, at: i64) -> Option<&Promise> {
        let day = date_of(at).to_string();
        self.promises
            .iter()
            .filter(|p| p.key == key && p.from <= day)
            .max_by(|a, b| a.from.cmp(&b.from))
            .or_else(|| self.promises.iter().find(|p| p.key == key))
    }

    /// Counts of a part from 1 to so many people are not shown at a time.
    pub fn small(&self, at: i64) -> i64 {
        let day = date_of(at).to_string();
        self.thresholds
            .iter()
            .filter(|t| t.key == "small" && t.from <= day)
            .max_by(|a, b| a.from.cmp(&b.from))
            .or_else(|| self.thresholds.iter().find(|t| t.key == "small"))
            .map_or(7, |t| t.people)
    }

    pub fn outcome(&self, key: &str) -> Option<&Outcome> {
        self.outcomes.iter().find(|o| o.key == key)
    }

    /// The wards that there are at a time.
    pub fn wards_at(&self, at: i64) -> impl Iterator<Item = &Ward> {
        let day = date_of(at).to_string();
        self.wards
            .iter()
            .filter(move |w| w.from <= day && w.until.as_ref().is_none_or(|until| day <= *until))
    }
}

impl Place {
    /// The wards that someone can say they live in: those of the time, or where none are known, the last
    /// ones that were.
    pub fn wards_to_name(&self, at: i64) -> Vec<&Ward> {
        let mut now: Vec<&Ward> = self.wards_at(at).collect();
        now.sort_by(|a, b| a.name.cmp(&b.name));
        if !now.is_empty() {
            return now;
        }
        let last = self.wards.iter().filter_map(|w| w.until.as_deref()).max();
        let mut last: Vec<&Ward> =
            self.wards.iter().filter(|w| w.until.as_deref() == last).collect();
        last.sort_by(|a, b| a.name.cmp(&b.name));
        last
    }
}

/// First parts of addresses that no place may take.
const RESERVED: [&str; 9] =
    ["assets", "health", "metrics", "limits", "demo", "places", "about", "api", "words"];

/// All places of this instance, by slug.
pub type Places = Arc<BTreeMap<String, Arc<Place>>>;

/// The place as a noun: what acts of the place as a whole are done on.
#[derive(Clone, Debug)]
pub struct Ground {
    pub place_id: String,
}

impl Noun for Ground {
    fn place_id(&self) -> &str {
        &self.place_id
    }
    fn id(&self) -> &str {
        &self.place_id
    }
    fn is_public(&self) -> bool {
        true
    }
    fn seen_by(&self, _: &Viewer) -> bool {
        true
    }
    fn is(&self, _: Role, _: &Viewer) -> bool {
        false
    }
}

/// Opens a place in this instance.
pub struct OpenPlace;

impl Act for OpenPlace {
    type On = Ground;
    const FACT: crate::fact::Fact = crate::fact::Fact::PlaceOpen;
    const MAY: &'static [Role] = &[Role::Steward];
}

/// The places that this database knows, also those whose file is gone.
pub fn ids(db: &Db<'_>) -> DbResult<Vec<String>> {
    let rows: Vec<(String,)> = db.all("select id from place order by id", params![])?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// Makes the rows of a place that is new to this database; nothing when it is there.
pub async fn settle(store: &Store, place: &Place) -> Result<(), Stop> {
    let (slug, name, at) = (place.slug.clone(), place.name.clone(), store.clock().now());
    let fresh = store
        .apart(move |db| {
            let made = db.exec(
                "insert into place (id, name, opened_at) values ($1, $2, $3) on conflict (id) do nothing",
                params![&slug, &name, at],
            )?;
            db.exec(
                "insert into trail_head (place_id, id, number, link, public_number, public_link) \
                 values ($1, 'head', 0, $2, 0, $2) on conflict (place_id, id) do nothing",
                params![&slug, trail::FIRST],
            )?;
            Ok(made > 0)
        })
        .await?;
    if !fresh {
        return Ok(());
    }
    let (id, name) = (place.slug.clone(), place.name.clone());
    store
        .act(&place.slug, move |tx: &Tx<'_>| {
            let permit = Viewer::system(&id).may::<OpenPlace>(&Ground { place_id: id.clone() })?;
            tx.write(permit)?.keep(Detail::none().say("name", name.as_str()))
        })
        .await
}

#[cfg(test)]
mod tests {
    use super::*;

    const SMALL: &str = include_str!("place/small.toml");

    #[test]
    fn a_promise_is_the_one_of_its_day() {
        let place = Place::parse(SMALL).unwrap();
        assert_eq!(place.promise("answer", 1_780_000_000_000), 28);
        assert_eq!(place.promise("answer", 1_820_000_000_000), 21);
    }

    #[test]
    fn a_fault_is_named_with_its_line() {
        let wrong = SMALL.replace("joining = \"open\"", "joining = \"all\"");
        let told = Place::parse(&wrong).unwrap_err();
        assert!(told.contains("line 4") && told.contains("joining"), "{told}");
        let told = Place::parse(&SMALL.replace("told-back", "later")).unwrap_err();
        assert!(told.contains("told-back"), "{told}");
        let told = Place::parse(&SMALL.replace("people = 7", "people = 0")).unwrap_err();
        assert!(told.contains("small") && told.contains("1 to 100"), "{told}");
        assert!(Place::parse(&SMALL.replace("\"valley\"", "\"assets\"")).is_err());
        let contact = |words: &str| {
            let english = "[[contact]]\nwhen = \"now\"\nwho = \"fire\"\nhow = \"999\"\n";
            Place::parse(&format!("{SMALL}\n{english}{words}"))
        };
        let whole = "[contact.words.cy]\nwhen = \"nawr\"\nwho = \"tân\"\nhow = \"999\"\n";
        assert!(contact(whole).is_ok());
        let told = contact(&whole.replace(".cy", ".fr")).unwrap_err();
        assert!(told.contains("\"fr\"") && told.contains("cy, pl, ur"), "{told}");
        let told = contact(&whole.replace("tân", " ")).unwrap_err();
        assert!(told.contains("cy") && told.contains("now"), "{told}");
        assert!(contact(&whole.replace("who = \"tân\"\n", "")).is_err());
    }
}
