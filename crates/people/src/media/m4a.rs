//! M4A: one track of AAC in an MP4 file. Boxes are kept that are needed to hear it ([`KEPT`]); every other one
//! (`udta`, `meta`, `uuid`: names, places, devices) is turned into `free` and filled with zeros, so that the sound
//! stays where the tables say that it is. Times of making and the track's name become zeros too.

use super::Refused;
use super::sound::{Sound, millis};

/// What may stand in which box; the file itself has no name. Those that hold others have a row.
const KEPT: &[(&[u8], &[&[u8; 4]])] = &[
    (b"", &[b"ftyp", b"moov", b"mdat"]),
    (b"moov", &[b"mvhd", b"trak"]),
    (b"trak", &[b"tkhd", b"edts", b"mdia"]),
    (b"edts", &[b"elst"]),
    (b"mdia", &[b"mdhd", b"hdlr", b"minf"]),
    (b"minf", &[b"smhd", b"dinf", b"stbl"]),
    (b"dinf", &[b"dref"]),
    (b"stbl", &[b"stsd", b"stts", b"stsc", b"stsz", b"stz2", b"stco", b"co64", b"sgpd", b"sbgp"]),
];

/// What was met on the way.
#[derive(Default)]
struct Met {
    tracks: u32,
    voices: u32,
    codings: u32,
    sounds: u32,
    millis: u64,
}

pub(crate) fn bare(bytes: &[u8]) -> Result<Sound, Refused> {
    let (mut bytes, mut met) = (bytes.to_vec(), Met::default());
    walk(&mut bytes, b"", &mut met)?;
    // One track, which is a voice, written as AAC: a video or a second track is not understood.
    if met.tracks != 1 || met.voices != 1 || met.codings != 1 {
        return Err(Refused::Unknown);
    }
    if met.sounds == 0 {
        return Err(Refused::Broken);
    }
    Ok(Sound { bytes, media_type: "audio/mp4", millis: met.millis })
}

fn number(bytes: &[u8], at: usize, width: usize) -> Option<u64> {
    let all = bytes.get(at..at + width)?;
    Some(all.iter().fold(0, |sum, b| sum << 8 | u64::from(*b)))
}

/// Goes through the boxes of a box.
fn walk(bytes: &mut [u8], parent: &[u8], met: &mut Met) -> Result<(), Refused> {
    let kept = KEPT.iter().find(|(name, _)| *name == parent).map_or(&[][..], |(_, kept)| kept);
    let mut at = 0;
    while at < bytes.len() {
        let rest = &mut bytes[at..];
        let short = number(rest, 0, 4).ok_or(Refused::Broken)?;
        let name: [u8; 4] =
            rest.get(4..8).and_then(|n| n.try_into().ok()).ok_or(Refused::Broken)?;
        let (head, size) = match short {
            0 if parent.is_empty() => (8, rest.len() as u64),
            1 => (16, number(rest, 8, 8).ok_or(Refused::Broken)?),
            size => (8, size),
        };
        let size = usize::try_from(size).map_err(|_| Refused::Broken)?;
        if size < head || size > rest.len() {
            return Err(Refused::Broken);
        }
        let (this, body) = rest[..size].split_at_mut(head);
        // Sound in pieces, as it is streamed, keeps its tables elsewhere.
        if &name == b"moof" {
            return Err(Refused::Unknown);
        }
        if kept.contains(&&name) {
            look(&name, body, met)?;
        } else {
            this[4..8].copy_from_slice(b"free");
            body.fill(0);
        }
        at += size;
    }
    Ok(())
}

/// Looks at a box that is kept, and takes out of it what is not sound.
fn look(name: &[u8; 4], body: &mut [u8], met: &mut Met) -> Result<(), Refused> {
    match name {
        b"mvhd" | b"tkhd" | b"mdhd" => {
            let width = if body.first() == Some(&1) { 8 } else { 4 };
            body.get_mut(4..4 + 2 * width).ok_or(Refused::Broken)?.fill(0);
            if name == b"mdhd" {
                let a_second = number(body, 4 + 2 * width, 4).ok_or(Refused::Broken)?;
                let steps = number(body, 8 + 2 * width, width).ok_or(Refused::Broken)?;
                met.millis = millis(steps, a_second);
            }
        }
        b"hdlr" => {
            met.voices += u32::from(body.get(8..12) == Some(b"soun"));
            body.get_mut(24..).ok_or(Refused::Broken)?.fill(0);
        }
        b"stsd" => {
            let one = number(body, 4, 4) == Some(1);
            let aac = one && body.get(12..16) == Some(b"mp4a");
            if !aac {
                return Err(Refused::Unknown);
            }
            met.codings += 1;
        }
        b"mdat" => met.sounds += 1,
        b"moov" | b"trak" | b"edts" | b"mdia" | b"minf" | b"dinf" | b"stbl" => {
            met.tracks += u32::from(name == b"trak");
            walk(body, name, met)?;
        }
        _ => {}
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn boxed(name: &[u8; 4], parts: &[&[u8]]) -> Vec<u8> {
        let body = parts.concat();
        let size = u32::try_from(body.len() + 8).unwrap().to_be_bytes();
        [&size, name.as_slice(), &body].concat()
    }

    /// Version 0, made at a time, in steps of 1,000 a second.
    fn times(name: &[u8; 4]) -> Vec<u8> {
        boxed(name, &[&[0; 4], b"zzti", b"zzti", &1000u32.to_be_bytes(), &1500u32.to_be_bytes()])
    }

    fn file(handler: &[u8; 4], coding: &[u8; 4], beside: &[u8]) -> Vec<u8> {
        let hdlr = boxed(b"hdlr", &[&[0; 8], handler, &[0; 12], b"zzphone\0"]);
        let entry = boxed(coding, &[&[0; 28]]);
        let stsd = boxed(b"stsd", &[&[0; 4], &1u32.to_be_bytes(), &entry]);
        let stbl = boxed(b"stbl", &[&stsd, &boxed(b"stco", &[&[0; 8]])]);
        let minf = boxed(b"minf", &[&boxed(b"smhd", &[&[0; 8]]), &stbl]);
        let mdia = boxed(b"mdia", &[&times(b"mdhd"), &hdlr, &minf]);
        let trak = boxed(b"trak", &[&times(b"tkhd"), &mdia, beside]);
        let udta = boxed(b"udta", &[&boxed(b"\xa9xyz", &[b"zzplace +53.6-001.8/"])]);
        let moov = boxed(b"moov", &[&times(b"mvhd"), &trak, &udta]);
        let meta = boxed(b"uuid", &[b"zzdevice"]);
        [boxed(b"ftyp", &[b"M4A \0\0\0\0"]), meta, moov, boxed(b"mdat", &[b"the voice"])].concat()
    }

    #[test]
    fn the_voice_stays_where_it_is_and_nothing_beside_it_is_left() {
        let came = file(b"soun", b"mp4a", &boxed(b"meta", &[b"zzname"]));
        let kept = bare(&came).unwrap();
        assert_eq!(kept.bytes.len(), came.len(), "the tables still point at the sound");
        assert!(kept.bytes.ends_with(b"the voice"));
        assert!(!kept.bytes.windows(2).any(|pair| pair == b"zz"), "a word is left");
        assert_eq!(kept.millis, 1500);
        assert_eq!(bare(&kept.bytes).unwrap(), kept, "what is bare stays as it is");
    }

    #[test]
    fn a_video_another_coding_and_a_file_in_pieces_are_refused() {
        assert_eq!(bare(&file(b"vide", b"mp4a", b"")).unwrap_err(), Refused::Unknown);
        assert_eq!(bare(&file(b"soun", b"samr", b"")).unwrap_err(), Refused::Unknown);
        let pieces = [file(b"soun", b"mp4a", b""), boxed(b"moof", &[])].concat();
        assert_eq!(bare(&pieces).unwrap_err(), Refused::Unknown);
        let silent = file(b"soun", b"mp4a", b"");
        let silent = &silent[..silent.len() - 17];
        assert_eq!(bare(silent).unwrap_err(), Refused::Broken);
        assert_eq!(bare(b"\0\0\0\x10ftyp").unwrap_err(), Refused::Broken);
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(at in 0usize..400, byte in any::<u8>(), cut in 0usize..500) {
            let mut bytes = file(b"soun", b"mp4a", b"");
            let length = bytes.len();
            bytes[at % length] = byte;
            bytes.truncate(cut);
            let _ = bare(&bytes);
        }
    }
}
