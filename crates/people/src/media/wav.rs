//! WAV: of its chunks `fmt ` and `data` are kept, in a new file. `LIST`, `bext`, `id3 ` and all others go.

use super::Refused;
use super::sound::{Sound, millis};

/// PCM, floating point, A-law, µ-law, and PCM with a longer head.
const CODINGS: [u16; 5] = [1, 3, 6, 7, 0xfffe];

pub(crate) fn bare(bytes: &[u8]) -> Result<Sound, Refused> {
    if bytes.get(8..12) != Some(b"WAVE") {
        return Err(Refused::Unknown);
    }
    let (mut head, mut data) = (None, None);
    let mut rest = &bytes[12..];
    while let Some((name, after)) = rest.split_first_chunk::<4>()
        && let Some((size, body)) = after.split_first_chunk::<4>()
    {
        let size = u32::from_le_bytes(*size) as usize;
        // A recorder that was cut short wrote no size: the sound goes to the end of the file.
        let size = size.min(body.len());
        match name {
            b"fmt " if head.is_none() => head = Some(&body[..size]),
            b"data" if data.is_none() => data = Some(&body[..size]),
            _ => {}
        }
        rest = body.get(size + size % 2..).unwrap_or_default();
    }
    let (Some(head), Some(data)) = (head.filter(|h| h.len() >= 16), data) else {
        return Err(Refused::Broken);
    };
    if !CODINGS.contains(&u16::from_le_bytes([head[0], head[1]])) {
        return Err(Refused::Unknown);
    }
    let a_second = u32::from_le_bytes([head[8], head[9], head[10], head[11]]);
    let head = &head[..head.len().min(40)];
    let size = |n: usize| u32::try_from(n).unwrap_or(u32::MAX).to_le_bytes();
    let (odd_head, odd) = (head.len() % 2, data.len() % 2);
    let mut out = b"RIFF".to_vec();
    out.extend(size(20 + head.len() + odd_head + data.len() + odd));
    out.extend(b"WAVEfmt ");
    out.extend(size(head.len()));
    out.extend(head);
    out.resize(out.len() + odd_head, 0);
    out.extend(b"data");
    out.extend(size(data.len()));
    out.extend(data);
    out.resize(out.len() + odd, 0);
    let millis = millis(data.len() as u64, u64::from(a_second));
    Ok(Sound { bytes: out, media_type: "audio/wav", millis })
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A recording of so many samples of one byte, so many a second, with chunks in front of the sound.
    pub(crate) fn wav(a_second: u32, samples: u32, before: &[(&[u8; 4], &[u8])]) -> Vec<u8> {
        let mut body = b"WAVEfmt \x10\0\0\0\x01\0\x01\0".to_vec();
        body.extend(a_second.to_le_bytes());
        body.extend(a_second.to_le_bytes());
        body.extend([1, 0, 8, 0]);
        for (name, text) in before {
            body.extend(*name);
            body.extend((text.len() as u32).to_le_bytes());
            body.extend(*text);
            body.resize(body.len() + text.len() % 2, 0);
        }
        body.extend(b"data");
        body.extend(samples.to_le_bytes());
        body.extend((0..samples).map(|n| 128 + (n % 20) as u8));
        let mut out = b"RIFF".to_vec();
        out.extend((body.len() as u32).to_le_bytes());
        out.extend(body);
        out
    }

    #[test]
    fn a_recording_keeps_its_sound_and_loses_what_stood_beside_it() {
        let plain = wav(8_000, 4_000, &[]);
        let told = wav(8_000, 4_000, &[(b"LIST", b"INFOIART zzname"), (b"bext", b"zzplace")]);
        let kept = bare(&told).unwrap();
        assert_eq!((kept.bytes.as_slice(), kept.millis), (plain.as_slice(), 500));
        assert_eq!(bare(&plain[..plain.len() - 2_000]).unwrap().millis, 250, "cut short");
        assert_eq!(bare(b"RIFF\0\0\0\0WAVE").unwrap_err(), Refused::Broken);
        assert_eq!(bare(b"RIFF\0\0\0\0WEBP").unwrap_err(), Refused::Unknown);
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = bare(&[b"RIFF\0\0\0\0WAVE".as_slice(), &bytes].concat());
        }
    }
}
