//! A photo, made anew. What came is decoded to its bare pixels, turned as its orientation says, made small and
//! written again: nothing else of the file is taken over, so that where and with what it was taken is gone.

use super::Refused;
use super::rule::PhotoRule;
use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, Rgb, RgbImage};
use std::io::Cursor;

/// The formats that are read, as a browser is asked for them. A phone that keeps photos as HEIC sends a JPEG when
/// it is asked for these.
pub(crate) const ACCEPT: &str = "image/jpeg,image/png,image/webp";
const FORMATS: [ImageFormat; 3] = [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP];

/// The most that a decoder may take for one picture, in bytes.
const MEMORY: u64 = 256 * 1024 * 1024;

/// How well it is written, from the best on, in the hundredths of a JPEG; then its side gets shorter.
const QUALITY: [u8; 3] = [82, 70, 58];

/// A photo as it is kept.
pub(crate) struct Photo {
    /// A JPEG with nothing in it but the picture.
    pub bytes: Vec<u8>,
    /// In pixels.
    pub width: u32,
    pub height: u32,
}

pub(crate) fn made_anew(bytes: &[u8], rule: &PhotoRule) -> Result<Photo, Refused> {
    if bytes.len() > rule.bytes {
        return Err(Refused::TooLarge);
    }
    let picture = read(bytes, rule)?;
    let mut side = rule.side;
    while side > rule.side / 8 {
        let small = flat(&fitted(&picture, side));
        for quality in QUALITY {
            let mut out = Vec::new();
            let mut encoder = JpegEncoder::new_with_quality(&mut out, quality);
            encoder.encode_image(&small).map_err(|_| Refused::Broken)?;
            if out.len() <= rule.kept {
                return Ok(Photo { bytes: out, width: small.width(), height: small.height() });
            }
        }
        side = side / 4 * 3;
    }
    Err(Refused::TooLarge)
}

/// The picture, no larger than twice what is kept, the right way up. How large it is stands in the head of the
/// file, and is looked at before there is memory for its pixels.
fn read(bytes: &[u8], rule: &PhotoRule) -> Result<DynamicImage, Refused> {
    let mut reader =
        ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|_| Refused::Unknown)?;
    if !reader.format().is_some_and(|format| FORMATS.contains(&format)) {
        return Err(Refused::Unknown);
    }
    let mut limits = Limits::default();
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|_| Refused::Broken)?;
    let (width, height) = decoder.dimensions();
    if width == 0 || height == 0 {
        return Err(Refused::Broken);
    }
    let is_much = u64::from(width) * u64::from(height) > rule.pixels;
    if is_much || decoder.total_bytes() > MEMORY {
        return Err(Refused::TooMuch);
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let picture = DynamicImage::from_decoder(decoder).map_err(|_| Refused::Broken)?;
    let twice = rule.side * 2;
    let mut picture =
        if width.max(height) > twice { picture.thumbnail(twice, twice) } else { picture };
    picture.apply_orientation(orientation);
    Ok(picture)
}

/// The picture with no side longer than this; a smaller one stays as it is.
fn fitted(picture: &DynamicImage, side: u32) -> DynamicImage {
    if picture.width().max(picture.height()) <= side {
        return picture.clone();
    }
    picture.resize(side, side, FilterType::Triangle)
}

/// Its colours alone, on white where it can be seen through.
fn flat(picture: &DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.to_rgb8();
    }
    let seen = picture.to_rgba8();
    RgbImage::from_fn(seen.width(), seen.height(), |x, y| {
        let [r, g, b, a] = seen.get_pixel(x, y).0;
        let on_white = |c: u8| {
            let mixed = (u32::from(c) * u32::from(a) + 255 * (255 - u32::from(a))) / 255;
            u8::try_from(mixed).unwrap_or(u8::MAX)
        };
        Rgb([on_white(r), on_white(g), on_white(b)])
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::media::rule;
    use image::{Rgba, RgbaImage};
    use proptest::prelude::*;

    /// A picture, red on its left half and blue on its right.
    fn halves(width: u32, height: u32) -> DynamicImage {
        let colour = |x| if x < width / 2 { [200, 20, 20] } else { [20, 20, 200] };
        DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, |x, _| Rgb(colour(x))))
    }

    fn written(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
        let mut out = Cursor::new(Vec::new());
        picture.write_to(&mut out, format).unwrap();
        out.into_inner()
    }

    /// A JPEG with segments put in behind its first two bytes.
    fn with_segments(jpeg: &[u8], segments: &[(u8, &[u8])]) -> Vec<u8> {
        let mut out = jpeg[..2].to_vec();
        for (marker, body) in segments {
            out.extend([0xff, *marker]);
            out.extend(u16::try_from(body.len() + 2).unwrap().to_be_bytes());
            out.extend(*body);
        }
        out.extend(&jpeg[2..]);
        out
    }

    /// EXIF that says: turn it a quarter to the right; and a place in words.
    fn exif() -> Vec<u8> {
        let mut out = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01".to_vec();
        out.extend([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0]);
        out.extend(b"GPSLatitude 53.6452");
        out
    }

    #[test]
    fn a_photo_is_small_the_right_way_up_and_says_nothing_but_the_picture() {
        let plain = written(&halves(2400, 1200), ImageFormat::Jpeg);
        let xmp = b"http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude=\"53,38.7N\"/>";
        let icc = b"ICC_PROFILE\0\x01\x01 zzprofile";
        let all = [(0xe1, &exif()[..]), (0xe1, xmp), (0xe2, icc), (0xfe, b"zzcomment GPS")];
        let came = with_segments(&plain, &all);
        let kept = made_anew(&came, rule::photo(0)).unwrap().bytes;
        let text = String::from_utf8_lossy(&kept);
        for word in ["Exif", "GPS", "xap", "ICC", "zzcomment"] {
            assert!(!text.contains(word), "{word}");
        }
        let again = image::load_from_memory(&kept).unwrap().to_rgb8();
        assert_eq!(again.dimensions(), (800, 1600), "turned and made small");
        let (top, foot) = (again.get_pixel(400, 100).0, again.get_pixel(400, 1500).0);
        assert!(top[0] > 150 && foot[2] > 150, "its left side is now on top: {top:?} {foot:?}");
    }

    #[test]
    fn each_format_that_is_offered_is_read_and_what_is_seen_through_gets_white() {
        for format in FORMATS {
            let kept = made_anew(&written(&halves(40, 20), format), rule::photo(0)).unwrap().bytes;
            assert!(kept.starts_with(&[0xff, 0xd8, 0xff]), "{format:?}");
        }
        let clear = DynamicImage::ImageRgba8(RgbaImage::from_pixel(9, 9, Rgba([0, 0, 0, 0])));
        let kept = made_anew(&written(&clear, ImageFormat::Png), rule::photo(0)).unwrap().bytes;
        let again = image::load_from_memory(&kept).unwrap().to_rgb8();
        assert!(again.get_pixel(4, 4).0.iter().all(|c| *c > 250));
    }

    #[test]
    fn what_cannot_be_kept_small_gets_smaller_until_it_can() {
        let mut seed = 7u32;
        let noise = RgbImage::from_fn(900, 900, |_, _| {
            Rgb([0; 3].map(|_: u8| {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                u8::try_from(seed >> 24).unwrap()
            }))
        });
        let came = written(&DynamicImage::ImageRgb8(noise), ImageFormat::Png);
        let rule = PhotoRule { kept: 60_000, side: 800, ..copy(rule::photo(0)) };
        let kept = made_anew(&came, &rule).unwrap().bytes;
        assert!(kept.len() <= 60_000);
    }

    fn copy(rule: &PhotoRule) -> PhotoRule {
        PhotoRule { from: String::new(), source: String::new(), ..*rule }
    }

    /// A PNG that says that it is as large as this, and holds nothing.
    fn bomb(width: u32, height: u32) -> Vec<u8> {
        let mut png = written(&halves(8, 8), ImageFormat::Png);
        png[16..20].copy_from_slice(&width.to_be_bytes());
        png[20..24].copy_from_slice(&height.to_be_bytes());
        let sum = crc(&png[12..29]);
        png[29..33].copy_from_slice(&sum.to_be_bytes());
        png
    }

    fn crc(bytes: &[u8]) -> u32 {
        !bytes.iter().fold(u32::MAX, |crc, byte| {
            (0..8).fold(crc ^ u32::from(*byte), |c, _| {
                if c & 1 == 1 { (c >> 1) ^ 0xedb8_8320 } else { c >> 1 }
            })
        })
    }

    #[test]
    fn a_bomb_is_refused_by_its_head_and_what_is_no_photo_by_its_signature() {
        let refused = |bytes: &[u8]| made_anew(bytes, rule::photo(0)).map(|p| p.bytes).unwrap_err();
        assert_eq!(refused(&bomb(60_000, 60_000)), Refused::TooMuch);
        assert_eq!(refused(&bomb(50_001, 1_000)), Refused::TooMuch);
        assert_eq!(refused(b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), Refused::Unknown);
        assert_eq!(refused(b"<html><script>alert(1)</script>"), Refused::Unknown);
        assert_eq!(refused(b"GIF89a\x01\0\x01\0\0\0\0;"), Refused::Unknown);
        assert_eq!(refused(b""), Refused::Unknown);
        assert_eq!(refused(&[0xff, 0xd8, 0xff, 0xe0, 0, 9]), Refused::Broken);
        assert_eq!(refused(&vec![0xff; 12_000_001]), Refused::TooLarge);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn no_bytes_make_it_panic(at in 0usize..600, byte in any::<u8>(), cut in 0usize..800, which in 0usize..3) {
            let mut bytes = written(&halves(24, 16), FORMATS[which]);
            let length = bytes.len();
            bytes[at % length] = byte;
            bytes.truncate(cut.max(1));
            let small = PhotoRule { pixels: 1_000_000, ..copy(rule::photo(0)) };
            let _ = made_anew(&bytes, &small);
        }
    }
}
