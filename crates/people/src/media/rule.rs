//! What a photo or a recording may be: dated data, in `data/media.toml`.

use serde::Deserialize;
use std::sync::OnceLock;

/// What a photo may be.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(
    dead_code,
    reason = "where a figure comes from is for whoever reads the file; a test reads it"
)]
pub(crate) struct PhotoRule {
    pub from: String,
    /// The largest file that is read, in bytes.
    pub bytes: usize,
    /// Width times height, at most.
    pub pixels: u64,
    /// The longest side that is kept, in pixels.
    pub side: u32,
    /// So many bytes are kept at most.
    pub kept: usize,
    /// So many one person keeps.
    pub most: i64,
    pub source: String,
}

/// What a recording may be.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(
    dead_code,
    reason = "where a figure comes from is for whoever reads the file; a test reads it"
)]
pub(crate) struct RecordingRule {
    pub from: String,
    /// The largest file that is read and kept, in bytes.
    pub bytes: usize,
    /// How long it lasts at most, in seconds.
    pub seconds: i64,
    /// So many one person keeps.
    pub most: i64,
    pub source: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    photo: Vec<PhotoRule>,
    recording: Vec<RecordingRule>,
}

fn file() -> &'static File {
    static FILE: OnceLock<File> = OnceLock::new();
    FILE.get_or_init(|| {
        #[expect(clippy::expect_used, reason = "a file of the program itself; a test reads it")]
        toml::from_str(include_str!("../../data/media.toml")).expect("data/media.toml")
    })
}

/// The newest entry that has begun on a day, or the first.
fn of_day<T>(all: &[T], from: fn(&T) -> &str, now: i64) -> &T {
    let day = ground::clock::date_of(now).to_string();
    let begun = all.iter().filter(|t| from(t) <= day.as_str()).max_by_key(|t| from(t).to_owned());
    begun.unwrap_or(&all[0])
}

pub(crate) fn photo(now: i64) -> &'static PhotoRule {
    of_day(&file().photo, |r| &r.from, now)
}

pub(crate) fn recording(now: i64) -> &'static RecordingRule {
    of_day(&file().recording, |r| &r.from, now)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_figure_is_there_and_says_where_it_comes_from() {
        let (photo, recording) = (photo(0), recording(0));
        assert!(photo.bytes <= ground::upload::LARGEST_FILE && photo.kept < photo.bytes);
        assert!(recording.bytes <= ground::upload::LARGEST_FILE && recording.seconds > 0);
        for all in file()
            .photo
            .iter()
            .map(|r| (&r.from, &r.source))
            .chain(file().recording.iter().map(|r| (&r.from, &r.source)))
        {
            assert!(all.0.len() == 10 && !all.1.is_empty());
        }
    }
}
