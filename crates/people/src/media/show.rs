//! A photo to see, a recording to hear: for those who see the strength, with each request anew. What stops being
//! shared is 404 with the next request, and no browser or proxy keeps a copy of it.

use super::{What, envelope};
use crate::private::Private;
use crate::strength::{self, VISIBLE};
use axum::body::Body;
use axum::extract::Path;
use axum::http::header::{
    ACCEPT_RANGES, CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_RANGE, CONTENT_SECURITY_POLICY,
    CONTENT_TYPE, RANGE,
};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use ground::params;
use ground::stop::Stop;
use ground::visit::Visit;

// Who may: whoever sees the strength (`strength::VISIBLE`); to everyone else it is not there.

// What happens.

/// What is sealed of a person's strength, when this viewer sees it.
async fn find(
    visit: &Visit,
    person_id: &str,
    strength_id: &str,
    what: What,
) -> Result<(String, Vec<u8>), Stop> {
    let viewer = visit.viewer.clone();
    let (person, strength) = (person_id.to_owned(), strength_id.to_owned());
    let found: Option<(String, String)> = visit
        .house
        .store
        .read(move |db| {
            let sql = format!(
                "select m.media_type, m.sealed from strength s \
                 join person p on p.place_id = s.place_id and p.id = s.person_id \
                 join strength_media m on m.place_id = s.place_id and m.strength_id = s.id \
                 where s.place_id = $1 and s.person_id = $4 and s.id = $5 and m.kind = $6 \
                 and p.left_at is null and {VISIBLE}"
            );
            let me = viewer.person_id().unwrap_or_default();
            let member = strength::member(&viewer);
            Ok(db.one(
                &sql,
                params![viewer.place_id(), me, member, &person, &strength, what.key()],
            )?)
        })
        .await?;
    let (media_type, sealed) = found.ok_or(Stop::NotFound)?;
    let private = Private::of(&visit.house, &visit.place.slug, person_id);
    Ok((media_type, private.open_bytes(&envelope(strength_id, what.key()), &sealed)?))
}

async fn theirs(
    visit: &Visit,
    headers: &HeaderMap,
    (person_id, strength_id): (&str, &str),
    what: What,
) -> Result<Response, Stop> {
    let (media_type, bytes) = find(visit, person_id, strength_id, what).await?;
    Ok(sent(headers, &media_type, bytes))
}

async fn mine(
    visit: &Visit,
    headers: &HeaderMap,
    strength_id: &str,
    what: What,
) -> Result<Response, Stop> {
    let me = visit.person_id()?.to_owned();
    theirs(visit, headers, (&me, strength_id), what).await
}

/// `GET /{place}/people/{id}/strengths/{strength}/photo`
pub(crate) async fn photo(
    visit: Visit,
    Path((_, id, strength)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Result<Response, Stop> {
    theirs(&visit, &headers, (&id, &strength), What::Photo).await
}

/// `GET /{place}/people/{id}/strengths/{strength}/recording`
pub(crate) async fn recording(
    visit: Visit,
    Path((_, id, strength)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Result<Response, Stop> {
    theirs(&visit, &headers, (&id, &strength), What::Recording).await
}

/// `GET /{place}/me/strengths/{id}/photo/file`: the same, on the pages of one's own strengths.
pub(crate) async fn my_photo(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Stop> {
    mine(&visit, &headers, &id, What::Photo).await
}

/// `GET /{place}/me/strengths/{id}/recording/file`
pub(crate) async fn my_recording(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Stop> {
    mine(&visit, &headers, &id, What::Recording).await
}

// What is shown.

/// Shown in the page; whoever saves it gets a file with a name that says what it is, and not whose.
fn disposition(media_type: &str) -> &'static str {
    match media_type {
        "image/jpeg" => "inline; filename=\"photo.jpg\"",
        "audio/mp4" => "inline; filename=\"recording.m4a\"",
        "audio/mpeg" => "inline; filename=\"recording.mp3\"",
        "audio/wav" => "inline; filename=\"recording.wav\"",
        _ => "inline",
    }
}

/// The bytes, or the part of them that is asked for: a phone plays no sound from a place that cannot give a part.
fn sent(headers: &HeaderMap, media_type: &str, bytes: Vec<u8>) -> Response {
    let all = bytes.len();
    let asked = headers.get(RANGE).and_then(|v| v.to_str().ok()).and_then(range);
    let head = [
        (CONTENT_TYPE, media_type),
        (CACHE_CONTROL, "private, no-store"),
        (CONTENT_DISPOSITION, disposition(media_type)),
        (CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox; frame-ancestors 'none'"),
        (ACCEPT_RANGES, "bytes"),
    ];
    let Some(asked) = asked else {
        return (head, Body::from(bytes)).into_response();
    };
    let Some((from, to)) = asked.within(all) else {
        let none = [(CONTENT_RANGE, format!("bytes */{all}"))];
        return (StatusCode::RANGE_NOT_SATISFIABLE, head, none).into_response();
    };
    let part = [(CONTENT_RANGE, format!("bytes {from}-{to}/{all}"))];
    let bytes = bytes.get(from..=to).unwrap_or_default().to_vec();
    (StatusCode::PARTIAL_CONTENT, head, part, Body::from(bytes)).into_response()
}

/// A part as it is asked for: from a byte, perhaps to a byte; or so many last bytes.
#[derive(Debug, PartialEq, Eq)]
enum Part {
    From(usize, Option<usize>),
    Last(usize),
}

impl Part {
    /// The first and last byte, of so many; none where it begins behind the end.
    fn within(&self, all: usize) -> Option<(usize, usize)> {
        let last = all.checked_sub(1)?;
        match *self {
            Self::From(from, to) => (from <= last).then(|| (from, to.unwrap_or(last).min(last))),
            Self::Last(0) => None,
            Self::Last(n) => Some((all.saturating_sub(n), last)),
        }
    }
}

/// What a header asks for; none when it is odd or asks for several parts: then everything is sent, as it may be.
fn range(text: &str) -> Option<Part> {
    let (from, to) = text.strip_prefix("bytes=")?.split_once('-')?;
    let (from, to) = (from.trim(), to.trim());
    if from.is_empty() {
        return to.parse().ok().map(Part::Last);
    }
    let from = from.parse().ok()?;
    let to: Option<usize> = if to.is_empty() { None } else { Some(to.parse().ok()?) };
    to.is_none_or(|to| from <= to).then_some(Part::From(from, to))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_what_was_asked_for() {
        let within = |text: &str| range(text).map(|part| part.within(10));
        assert_eq!(within("bytes=0-1"), Some(Some((0, 1))));
        assert_eq!(within("bytes=4-"), Some(Some((4, 9))));
        assert_eq!(within("bytes=4-99"), Some(Some((4, 9))));
        assert_eq!(within("bytes=-3"), Some(Some((7, 9))));
        assert_eq!(within("bytes=-30"), Some(Some((0, 9))));
        assert_eq!(within("bytes=10-"), Some(None));
        assert_eq!(within("bytes=-0"), Some(None));
        for odd in ["bytes=5-4", "bytes=0-1,3-4", "lines=0-1", "bytes=a-", "bytes="] {
            assert_eq!(within(odd), None, "{odd}");
        }
        assert_eq!(Part::From(0, None).within(0), None);
    }
}
