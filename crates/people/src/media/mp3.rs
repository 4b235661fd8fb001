//! MP3: its frames are kept, one behind the other. What stands before and after them (ID3, APE, Lyrics) goes.

use super::Refused;
use super::sound::{Sound, millis};

/// Thousands of bits a second, by the number in a frame's head: MPEG 1, and MPEG 2 and 2.5.
const RATES: [[u64; 15]; 2] = [
    [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
    [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
];
/// Samples a second of MPEG 1; MPEG 2 has half as many, MPEG 2.5 a quarter.
const SAMPLES: [u64; 3] = [44_100, 48_000, 32_000];

/// So many frames must follow each other: chance does not make them.
const FEWEST: u64 = 4;

/// One frame: its length in bytes, its samples, and how many of them a second.
struct Frame {
    length: usize,
    samples: u64,
    a_second: u64,
}

/// The frame that begins here: layer III, with a rate.
fn frame(bytes: &[u8]) -> Option<Frame> {
    let [0xff, b, c, _] = *bytes.first_chunk::<4>()? else { return None };
    if b & 0xe0 != 0xe0 || (b >> 1) & 3 != 1 {
        return None;
    }
    // 3 is MPEG 1, 2 is MPEG 2, 0 is MPEG 2.5.
    let (row, part) = match (b >> 3) & 3 {
        3 => (0, 1),
        2 => (1, 2),
        0 => (1, 4),
        _ => return None,
    };
    let rate = RATES[row].get(usize::from(c >> 4)).copied().filter(|r| *r > 0)? * 1000;
    let a_second = SAMPLES.get(usize::from((c >> 2) & 3))? / part;
    let samples = if row == 0 { 1152 } else { 576 };
    let length = samples / 8 * rate / a_second + u64::from((c >> 1) & 1);
    Some(Frame { length: usize::try_from(length).ok()?, samples, a_second })
}

/// How long the ID3 tag is that begins here; 0 for none.
fn id3(bytes: &[u8]) -> usize {
    match bytes.first_chunk::<10>() {
        Some([b'I', b'D', b'3', _, _, flags, size @ ..]) => {
            let size = size.iter().fold(0, |sum, b| sum << 7 | usize::from(b & 0x7f));
            10 + size + if flags & 0x10 == 0 { 0 } else { 10 }
        }
        _ => 0,
    }
}

pub(crate) fn bare(bytes: &[u8]) -> Result<Sound, Refused> {
    let mut at = 0;
    while let tag = id3(bytes.get(at..).unwrap_or_default())
        && tag > 0
    {
        at += tag;
    }
    let zeros = bytes.get(at..).unwrap_or_default().iter().take_while(|b| **b == 0).count();
    at += zeros;
    let (mut out, mut frames, mut time) = (Vec::new(), 0, 0);
    while let Some(frame) = frame(bytes.get(at..).unwrap_or_default())
        && let Some(whole) = bytes.get(at..at + frame.length)
    {
        out.extend_from_slice(whole);
        at += frame.length;
        frames += 1;
        time += millis(frame.samples * 1000, frame.a_second);
    }
    if frames < FEWEST {
        return Err(if bytes.starts_with(b"ID3") { Refused::Broken } else { Refused::Unknown });
    }
    let rest = bytes.get(at..).unwrap_or_default();
    let tags: [&[u8]; 4] = [b"TAG", b"APETAGEX", b"LYRICSBEGIN", b"ID3"];
    let is_tag = tags.iter().any(|tag| rest.starts_with(tag));
    // The last frame may have been cut short; anything else in the middle is not understood.
    if !is_tag && frame(rest).is_none() && rest.iter().any(|b| *b != 0) {
        return Err(Refused::Broken);
    }
    Ok(Sound { bytes: out, media_type: "audio/mpeg", millis: time / 1000 })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Frames of MPEG 1 with 128,000 bits a second at 44,100: 417 bytes each.
    fn frames(n: usize) -> Vec<u8> {
        let mut one = vec![0xff, 0xfb, 0x90, 0xc4];
        one.resize(417, 0);
        one.repeat(n)
    }

    fn id3_of(text: &[u8]) -> Vec<u8> {
        let mut tag = b"ID3\x04\0\0\0\0".to_vec();
        tag.extend([u8::try_from(text.len() >> 7).unwrap(), text.len() as u8 & 0x7f]);
        tag.extend(text);
        tag
    }

    #[test]
    fn the_frames_are_kept_and_the_tags_around_them_go() {
        let mut v1 = b"TAGzzname".to_vec();
        v1.resize(128, b' ');
        let all = [
            id3_of(&b"TPE1 zzname, at 53.6 north ".repeat(20)),
            vec![0; 64],
            frames(100),
            b"APETAGEXzzplace".to_vec(),
            v1,
        ];
        let kept = bare(&all.concat()).unwrap();
        assert_eq!(kept.bytes, frames(100));
        assert_eq!(kept.millis, 2612);
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        assert_eq!(bare(&frames(3)).unwrap_err(), Refused::Unknown);
        assert_eq!(bare(&id3_of(b"nothing but a tag")).unwrap_err(), Refused::Broken);
        let odd = [frames(9), b"something else".to_vec(), frames(9)].concat();
        assert_eq!(bare(&odd).unwrap_err(), Refused::Broken);
        let cut = [frames(9), frames(1)[..200].to_vec()].concat();
        assert_eq!(bare(&cut).unwrap().bytes, frames(9), "the last frame was cut short");
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300), n in 0usize..6) {
            let _ = bare(&[frames(n), bytes.clone()].concat());
            let _ = bare(&[b"ID3".to_vec(), bytes].concat());
        }
    }
}
