//! A photo and a recorded voice beside a strength: another way to say it than in words. Whoever sees the strength
//! sees and hears them, and nobody else; so there is one condition for all three (`strength::VISIBLE`).
//!
//! They lie in the database, sealed under the person's own key, and not in files beside it. At half a million bytes
//! a photo and two million a recording that costs little, and much goes away with it: no file without a row and no
//! row without a file, one backup that is whole, nothing to share between processes, and forgetting by one key.

mod end;
mod m4a;
mod mp3;
mod photo;
mod put;
mod rule;
mod show;
mod sound;
mod wav;

use crate::strength::Strength;
use ground::fact::Fact;
use ground::params;
use ground::permit::{Act, Role};
use ground::routes::{Asks, Routes};
use ground::store::{Db, DbResult, Value};
use ground::visit::Visit;

/// What stands beside a strength.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    Photo,
    Recording,
}

impl What {
    pub(crate) const ALL: [Self; 2] = [Self::Photo, Self::Recording];

    /// Its name in the table, in addresses, and as the field of its form.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Photo => "photo",
            Self::Recording => "recording",
        }
    }
}

/// Why a file is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    /// It is no file of a kind that we understand.
    Unknown,
    /// It begins like one, and is not whole.
    Broken,
    /// It has too many bytes.
    TooLarge,
    /// A photo has too many pixels; a recording lasts too long.
    TooMuch,
}

impl Refused {
    /// The end of the message's key.
    fn word(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Broken => "broken",
            Self::TooLarge => "large",
            Self::TooMuch => "much",
        }
    }
}

/// The person puts a photo or a recording beside a strength, or changes its words.
pub(crate) struct PutMedia;

impl Act for PutMedia {
    type On = Strength;
    const FACT: Fact = Fact::MediaPut;
    const MAY: &'static [Role] = &[Role::Oneself];
}

/// The person takes one away.
pub(crate) struct EndMedia;

impl Act for EndMedia {
    type On = Strength;
    const FACT: Fact = Fact::MediaEnd;
    const MAY: &'static [Role] = &[Role::Oneself];
}

/// The addresses of photos and recordings: to change one's own, to see and hear them.
pub(crate) fn routes() -> Routes {
    let mine = "/{place}/me/strengths/{id}";
    let (photo, recording) = (format!("{mine}/photo"), format!("{mine}/recording"));
    let theirs = "/{place}/people/{id}/strengths/{strength}";
    Routes::new()
        .page::<PutMedia, _, _>(&photo, put::photo_get)
        .upload::<PutMedia, _, _>(&photo, put::photo_post)
        .act::<EndMedia, _, _>(&format!("{photo}/end"), end::photo)
        .page::<PutMedia, _, _>(&recording, put::recording_get)
        .upload::<PutMedia, _, _>(&recording, put::recording_post)
        .act::<EndMedia, _, _>(&format!("{recording}/end"), end::recording)
        .get(&format!("{photo}/file"), Asks::Sight, show::my_photo)
        .get(&format!("{recording}/file"), Asks::Sight, show::my_recording)
        .get(&format!("{theirs}/photo"), Asks::Sight, show::photo)
        .get(&format!("{theirs}/recording"), Asks::Sight, show::recording)
}

ground::row! {
    /// A photo or a recording, without what is sealed of it.
    #[derive(Clone, Debug)]
    pub struct Media {
        pub strength_id: String,
        pub kind: String,
        /// In pixels; 0 for a recording.
        pub width: i64,
        pub height: i64,
        /// What is in the photo, or the words of the recording.
        pub words: String,
        /// The name of whoever put it there for the person; empty for nobody.
        pub helped_by: String,
    }
}

/// The name on the envelope.
pub(crate) fn envelope(strength_id: &str, what: &str) -> String {
    format!("strength.{strength_id}.{what}")
}

/// What stands beside a strength of this id.
pub(crate) fn of(db: &Db<'_>, place_id: &str, strength_id: &str) -> DbResult<Vec<Media>> {
    let sql = format!(
        "select {} from strength_media where place_id = $1 and strength_id = $2 order by kind",
        Media::COLUMNS
    );
    db.all(&sql, params![place_id, strength_id])
}

/// What stands beside each of these strengths, which the viewer may see.
pub(crate) fn beside(db: &Db<'_>, place_id: &str, all: &[Strength]) -> DbResult<Vec<Media>> {
    let sql = format!(
        "select {} from strength_media where place_id = $1 \
         and strength_id in ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11) order by strength_id, kind",
        Media::COLUMNS
    );
    let mut found: Vec<Media> = Vec::new();
    // Ten in one question, so that its text is always the same.
    for ten in all.chunks(10) {
        let id = |n: usize| ten.get(n).map_or("", |s| s.id.as_str());
        let mut values = vec![Value::from(place_id)];
        values.extend((0..10).map(|n| Value::from(id(n))));
        found.extend(db.all::<Media>(&sql, &values)?);
    }
    Ok(found)
}

/// The same where all of them are of one person, in one question.
pub(crate) fn beside_of(
    db: &Db<'_>,
    place_id: &str,
    person_id: &str,
    all: &[Strength],
) -> DbResult<Vec<Media>> {
    let sql = format!(
        "select {} from strength_media where place_id = $1 and person_id = $2 \
         order by strength_id, kind",
        Media::COLUMNS
    );
    let mut found: Vec<Media> = db.all(&sql, params![place_id, person_id])?;
    found.retain(|m| all.iter().any(|s| s.id == m.strength_id));
    Ok(found)
}

/// Whether any of it can be heard: the page says so to the browser.
pub(crate) fn is_heard(all: &[Media]) -> bool {
    all.iter().any(|m| m.kind == What::Recording.key())
}

/// A photo on a page.
#[derive(Clone, Debug)]
pub(crate) struct Picture {
    pub to: String,
    pub words: String,
    /// In pixels, so that a page keeps room for it.
    pub width: i64,
    pub height: i64,
}

/// What a page shows beside a strength: where it is, and its words.
#[derive(Clone, Debug, Default)]
pub(crate) struct Beside {
    pub photo: Option<Picture>,
    pub recording: Option<(String, String)>,
    /// Who put it there for the person; empty for nobody.
    pub helped_by: String,
}

impl Beside {
    /// Of one strength, among all that was found; `own` for the pages on which the person changes it.
    pub(crate) fn of(visit: &Visit, strength: &Strength, all: &[Media], own: bool) -> Self {
        let one = |what: What| {
            let mut all = all.iter();
            all.find(|m| m.strength_id == strength.id && m.kind == what.key())
        };
        let (person, id) = (&strength.person_id, &strength.id);
        let to = |what: What| {
            let key = what.key();
            visit.to(&if own {
                format!("/me/strengths/{id}/{key}/file")
            } else {
                format!("/people/{person}/strengths/{id}/{key}")
            })
        };
        let picture = |m: &Media| Picture {
            to: to(What::Photo),
            words: m.words.clone(),
            width: m.width,
            height: m.height,
        };
        let mut helped: Vec<&str> =
            What::ALL.iter().filter_map(|w| one(*w)).map(|m| m.helped_by.as_str()).collect();
        helped.retain(|name| !name.is_empty());
        helped.dedup();
        Self {
            photo: one(What::Photo).map(picture),
            recording: one(What::Recording).map(|m| (to(What::Recording), m.words.clone())),
            helped_by: helped.join(", "),
        }
    }

    pub(crate) fn is_there(&self) -> bool {
        self.photo.is_some() || self.recording.is_some()
    }
}
