//! A recorded voice, as recorders of phones write it: M4A (AAC in MP4), MP3, WAV. A file is known by its own
//! signature, never by its name. Each format keeps what is needed to hear it and nothing else; what is not
//! understood is refused.

use super::rule::RecordingRule;
use super::{Refused, m4a, mp3, wav};

/// The formats, as a browser is asked for them: with `audio/*` a phone offers its recorder.
pub(crate) const ACCEPT: &str = "audio/*,.m4a,.mp3,.wav";

/// A recording as it is kept.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Sound {
    pub bytes: Vec<u8>,
    /// What a browser is told that it is.
    pub media_type: &'static str,
    /// How long it lasts, in milliseconds.
    pub millis: u64,
}

/// A recording without what a recorder wrote beside the sound.
pub(crate) fn made_bare(bytes: &[u8], rule: &RecordingRule) -> Result<Sound, Refused> {
    if bytes.len() > rule.bytes {
        return Err(Refused::TooLarge);
    }
    let sound = if bytes.starts_with(b"RIFF") {
        wav::bare(bytes)?
    } else if bytes.get(4..8) == Some(b"ftyp") {
        m4a::bare(bytes)?
    } else {
        mp3::bare(bytes)?
    };
    if sound.millis == 0 {
        return Err(Refused::Broken);
    }
    if sound.millis > rule.seconds.unsigned_abs() * 1000 {
        return Err(Refused::TooMuch);
    }
    Ok(sound)
}

/// How long so many steps of so many a second last, in milliseconds.
pub(crate) fn millis(steps: u64, a_second: u64) -> u64 {
    steps.saturating_mul(1000).checked_div(a_second).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::media::rule;

    #[test]
    fn what_is_no_recording_is_refused_whatever_it_calls_itself() {
        let refused = |bytes: &[u8]| made_bare(bytes, rule::recording(0)).unwrap_err();
        for bytes in [
            &b"<html><script>alert(1)</script>"[..],
            b"OggS\0\x02",
            b"\x1aE\xdf\xa3webm",
            b"#!AMR\n\x0c",
            b"",
        ] {
            assert_eq!(refused(bytes), Refused::Unknown);
        }
        assert_eq!(refused(&vec![0; 2_000_001]), Refused::TooLarge);
        let long = wav::tests::wav(1_000, 121 * 1_000, &[]);
        assert_eq!(refused(&long), Refused::TooMuch);
        assert_eq!(refused(&wav::tests::wav(1_000, 0, &[])), Refused::Broken);
    }
}
