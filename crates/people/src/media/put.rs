//! Put a photo or a recording beside a strength, another in its place, or other words to it.

use super::photo::Photo;
use super::rule::{self, PhotoRule, RecordingRule};
use super::sound::Sound;
use super::{Media, PutMedia, Refused, What, envelope, of, photo, sound};
use crate::private::Private;
use crate::strength::{Strength, mine};
use axum::extract::Path;
use axum::response::Response;
use ground::ask::{Ask, Kind};
use ground::form::Form;
use ground::page;
use ground::params;
use ground::stop::Stop;
use ground::trail::{Detail, Tx, Writing};
use ground::upload::Upload;
use ground::visit::Visit;
use tokio::sync::Semaphore;

// Who may: `PutMedia`, the person themselves.

// What is asked.

/// The longest words to a photo or a recording, in characters: two minutes of speech have about 2,000.
const LONGEST: usize = 3000;

/// Pictures need much memory: so many are worked on at once.
static HANDS: Semaphore = Semaphore::const_new(1);

/// A file that was understood, as it is kept.
struct Kept {
    bytes: Vec<u8>,
    media_type: &'static str,
    millis: u64,
    width: u32,
    height: u32,
}

/// The words of a form, and the file that came with it; none where there was none.
async fn check(
    visit: &Visit,
    upload: Upload,
    what: What,
    is_there: bool,
) -> Result<(Form, String, Option<Kept>), Stop> {
    let (w, key) = (&visit.w, what.key());
    let file = upload.file(key).cloned();
    let mut form = upload.form;
    let words = form.text(w, "words", &format!("{key}-put-words"), LONGEST);
    let Some(file) = file else {
        if !is_there {
            form.fault(key, w.t(&format!("{key}-put-{key}-missing")));
        }
        return Ok((form, words, None));
    };
    let (photos, recordings) = (rule::photo(visit.now()), rule::recording(visit.now()));
    let kept = if file.is_too_large {
        Err(Refused::TooLarge)
    } else {
        let _hand = HANDS.acquire().await.map_err(Stop::broken)?;
        let work = move || read(&file.bytes, what, photos, recordings);
        tokio::task::spawn_blocking(work).await.map_err(Stop::broken)?
    };
    match kept {
        Ok(kept) if !form.is_faulty() => return Ok((form, words, Some(kept))),
        // A browser forgets a file when the page is shown again.
        Ok(_) => form.fault(key, w.t(&format!("{key}-put-{key}-again"))),
        Err(refused) => {
            let message = format!("{key}-put-{key}-{}", refused.word());
            form.fault(key, w.n(&message, figure(what, refused, photos, recordings)));
        }
    }
    Ok((form, words, None))
}

fn read(
    bytes: &[u8],
    what: What,
    photos: &PhotoRule,
    recordings: &RecordingRule,
) -> Result<Kept, Refused> {
    match what {
        What::Photo => {
            let Photo { bytes, width, height } = photo::made_anew(bytes, photos)?;
            Ok(Kept { bytes, media_type: "image/jpeg", millis: 0, width, height })
        }
        What::Recording => {
            let Sound { bytes, media_type, millis } = sound::made_bare(bytes, recordings)?;
            Ok(Kept { bytes, media_type, millis, width: 0, height: 0 })
        }
    }
}

/// The figure that a refusal names: megabytes, millions of pixels, seconds.
fn figure(what: What, refused: Refused, photos: &PhotoRule, recordings: &RecordingRule) -> i64 {
    let millions = |n: usize| i64::try_from(n / 1_000_000).unwrap_or_default();
    match (what, refused) {
        (What::Photo, Refused::TooMuch) => i64::try_from(photos.pixels / 1_000_000).unwrap_or(0),
        (What::Photo, _) => millions(photos.bytes),
        (What::Recording, Refused::TooMuch) => recordings.seconds,
        (What::Recording, _) => millions(recordings.bytes),
    }
}

// What happens.

async fn find(visit: &Visit, id: &str, what: What) -> Result<(Strength, Option<Media>), Stop> {
    visit.person_id()?;
    let (viewer, id) = (visit.viewer.clone(), id.to_owned());
    visit
        .house
        .store
        .read(move |db| {
            let strength = mine(db, &viewer, &id)?;
            let beside = of(db, viewer.place_id(), &id)?;
            Ok((strength, beside.into_iter().find(|m| m.kind == what.key())))
        })
        .await
}

async fn get(visit: Visit, id: String, what: What) -> Result<Response, Stop> {
    let (strength, there) = find(&visit, &id, what).await?;
    let words = there.as_ref().map(|m| m.words.as_str()).unwrap_or_default();
    ask(&visit, &strength, what, there.is_some(), &Form::with(&[("words", words)]))
}

async fn post(visit: Visit, id: String, what: What, upload: Upload) -> Result<Response, Stop> {
    let (strength, there) = find(&visit, &id, what).await?;
    let (form, words, kept) = check(&visit, upload, what, there.is_some()).await?;
    if form.is_faulty() {
        return ask(&visit, &strength, what, there.is_some(), &form);
    }
    let private = Private::of(&visit.house, &visit.place.slug, &strength.person_id);
    // Sealed before the line of writers: nobody waits for it.
    let seal = |kept: Kept| {
        let sealed = private.seal_bytes(&envelope(&id, what.key()), &kept.bytes)?;
        Ok::<_, Stop>((sealed, kept))
    };
    let sealed = kept.map(seal).transpose()?;
    let (viewer, once) = (visit.viewer.clone(), form.once().to_owned());
    let helped_by = viewer.acting().map(|hand| hand.name.clone()).unwrap_or_default();
    let new = New { words, helped_by, sealed };
    let to = visit.to("/me/strengths");
    let (went_to, now) = (to.clone(), visit.now());
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            tx.only_once(&once)?;
            let strength = mine(tx, &viewer, &id)?;
            has_room(tx, &strength, what, now)?;
            let writing = tx.write(viewer.may::<PutMedia>(&strength)?)?;
            write(tx, &writing, what, &new)?;
            writing.once(&once, &went_to)?;
            writing.keep(Detail::none().say("what", what.key()))
        })
        .await?;
    Ok(page::done(&to, &format!("{}-kept", what.key())))
}

/// What is to stand there: its words, who helped, and a new file, if there is one.
struct New {
    words: String,
    helped_by: String,
    sealed: Option<(String, Kept)>,
}

fn write(
    tx: &Tx<'_>,
    writing: &Writing<'_, '_, PutMedia>,
    what: What,
    new: &New,
) -> Result<(), Stop> {
    let strength = writing.on();
    let Some((sealed, kept)) = &new.sealed else {
        let changed = writing.exec(
            "update strength_media set words = $4, helped_by = $5 \
             where place_id = $1 and strength_id = $2 and kind = $3",
            params![tx.place_id(), &strength.id, what.key(), &new.words, &new.helped_by],
        )?;
        return if changed == 0 { Err(Stop::NotFound) } else { Ok(()) };
    };
    writing.exec(
        "delete from strength_media where place_id = $1 and strength_id = $2 and kind = $3",
        params![tx.place_id(), &strength.id, what.key()],
    )?;
    let whole = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    writing.exec(
        "insert into strength_media (place_id, id, strength_id, person_id, kind, media_type, bytes, \
         millis, width, height, words, helped_by, sealed, made_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
        params![
            tx.place_id(),
            tx.id(),
            &strength.id,
            &strength.person_id,
            what.key(),
            kept.media_type,
            whole(kept.bytes.len() as u64),
            whole(kept.millis),
            i64::from(kept.width),
            i64::from(kept.height),
            &new.words,
            &new.helped_by,
            sealed,
            tx.now()
        ],
    )?;
    Ok(())
}

/// Refuses one more than a person may keep; another in the place of one is no more.
fn has_room(tx: &Tx<'_>, strength: &Strength, what: What, now: i64) -> Result<(), Stop> {
    let most = match what {
        What::Photo => rule::photo(now).most,
        What::Recording => rule::recording(now).most,
    };
    let others = tx.number(
        "select count(*) from strength_media where place_id = $1 and person_id = $2 and kind = $3 \
         and strength_id <> $4",
        params![tx.place_id(), &strength.person_id, what.key(), &strength.id],
    )?;
    if others >= most { Err(Stop::Forbidden("refused-media-many")) } else { Ok(()) }
}

type OfStrength = Path<(String, String)>;

/// `GET /{place}/me/strengths/{id}/photo`
pub(crate) async fn photo_get(visit: Visit, Path((_, id)): OfStrength) -> Result<Response, Stop> {
    get(visit, id, What::Photo).await
}

/// `POST /{place}/me/strengths/{id}/photo`
pub(crate) async fn photo_post(
    visit: Visit,
    Path((_, id)): OfStrength,
    upload: Upload,
) -> Result<Response, Stop> {
    post(visit, id, What::Photo, upload).await
}

/// `GET /{place}/me/strengths/{id}/recording`
pub(crate) async fn recording_get(
    visit: Visit,
    Path((_, id)): OfStrength,
) -> Result<Response, Stop> {
    get(visit, id, What::Recording).await
}

/// `POST /{place}/me/strengths/{id}/recording`
pub(crate) async fn recording_post(
    visit: Visit,
    Path((_, id)): OfStrength,
    upload: Upload,
) -> Result<Response, Stop> {
    post(visit, id, What::Recording, upload).await
}

// What is shown.

fn ask(
    visit: &Visit,
    strength: &Strength,
    what: What,
    is_there: bool,
    form: &Form,
) -> Result<Response, Stop> {
    let (w, now) = (&visit.w, visit.now());
    let (page, accept, most) = match what {
        What::Photo => ("photo-put", photo::ACCEPT, figure_of_photo(now)),
        What::Recording => ("recording-put", sound::ACCEPT, rule::recording(now).seconds),
    };
    let mut hint = w.n(&format!("{page}-how"), most);
    if is_there {
        hint = format!("{hint} {}", w.t(&format!("{page}-stays")));
    }
    let action = visit.to(&format!("/me/strengths/{}/{}", strength.id, what.key()));
    Ask::new(w, page, action, visit.to("/me/strengths"))
        .about(&strength.body)
        .field(what.key(), Kind::File(accept))
        .hint(&hint)
        .area("words", 4)
        .show(visit, form)
}

/// The largest photo, in megabytes.
fn figure_of_photo(now: i64) -> i64 {
    figure(What::Photo, Refused::TooLarge, rule::photo(now), rule::recording(now))
}
