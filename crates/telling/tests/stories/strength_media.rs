//! A photo and a recorded voice beside a strength: seen and heard by whoever sees the strength, and by nobody
//! else from the next request on; with nothing in the files but what is seen and heard.

use axum::body::Body;
use axum::http::Request;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use ground::hat::Hat;
use ground::params;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use std::io::Cursor;
use telling::{Person, Told, story};

const MINE: &str = "/valley/me/strengths";

/// A photo as a phone takes it: with a place in EXIF and in XMP, and a comment.
pub fn photo() -> Vec<u8> {
    let picture = RgbImage::from_fn(64, 48, |x, y| Rgb([x as u8 * 3, y as u8 * 4, 90]));
    let mut out = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(picture).write_to(&mut out, ImageFormat::Jpeg).unwrap();
    let jpeg = out.into_inner();
    let mut came = jpeg[..2].to_vec();
    let exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\0 zzgps 53.6452 N";
    for (marker, body) in [(0xe1, &exif[..]), (0xe1, b"xap zzgps"), (0xfe, b"zzgps")] {
        came.extend([0xff, marker]);
        came.extend(u16::try_from(body.len() + 2).unwrap().to_be_bytes());
        came.extend(body);
    }
    came.extend(&jpeg[2..]);
    came
}

/// A PNG whose head says that it has 60,000 by 60,000 pixels, in fewer than a hundred bytes.
fn bomb() -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(RgbImage::new(2, 2)).write_to(&mut out, ImageFormat::Png).unwrap();
    let mut png = out.into_inner();
    for at in [16, 20] {
        png[at..at + 4].copy_from_slice(&60_000u32.to_be_bytes());
    }
    let step = |crc: u32, byte: &u8| {
        (0..8).fold(crc ^ u32::from(*byte), |c, _| (c >> 1) ^ (0xedb8_8320 * (c & 1)))
    };
    let sum = !png[12..29].iter().fold(u32::MAX, step);
    png[29..33].copy_from_slice(&sum.to_be_bytes());
    png
}

/// Half a second of sound, with a name beside it.
pub fn voice() -> Vec<u8> {
    let mut body = b"WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1f\0\0\x40\x1f\0\0\x01\0\x08\0".to_vec();
    body.extend(b"LIST\x06\0\0\0zzname");
    body.extend(b"data");
    body.extend(4000u32.to_le_bytes());
    body.extend((0..4000u32).map(|n| 128 + (n % 20) as u8));
    let size = u32::try_from(body.len()).unwrap().to_le_bytes();
    [b"RIFF".as_slice(), &size, &body].concat()
}

/// Writes a strength that is shared so; gives its id.
async fn writes(who: &Person, body: &str, share: &str) -> String {
    let form = [("kind", "gift"), ("body", body), ("share", share)];
    assert_eq!(who.post(&format!("{MINE}/put"), &form).await.line(), format!("303 {MINE}"));
    let sql = "select id from strength where place_id = $1 and person_id = $2 and body = $3";
    let (id, body) = (who.id.clone(), body.to_owned());
    let ask = move |db: &ground::store::Db<'_>| {
        Ok(db.one::<(String,)>(sql, params!["valley", id, body])?)
    };
    who.house.store.read(ask).await.unwrap().unwrap().0
}

async fn shares(who: &Person, id: &str, share: &str) {
    let form = [("kind", "gift"), ("body", "I grow tomatoes"), ("share", share)];
    assert_eq!(who.post(&format!("{MINE}/{id}"), &form).await.line(), format!("303 {MINE}"));
}

async fn adds_both(who: &Person, id: &str) {
    let words = [("words", "My hands with <b>three</b> tomatoes")];
    let file = ("photo", "holiday.png", &photo()[..]);
    let reply = who.post_file(&format!("{MINE}/{id}/photo"), &words, file).await;
    assert_eq!(reply.line(), format!("303 {MINE}"));
    let words = [("words", "Come and eat them with me")];
    let file = ("recording", "voice.m4a", &voice()[..]);
    let reply = who.post_file(&format!("{MINE}/{id}/recording"), &words, file).await;
    assert_eq!(reply.line(), format!("303 {MINE}"));
}

fn addresses(who: &Person, id: &str) -> [String; 2] {
    ["photo", "recording"].map(|what| format!("/valley/people/{}/strengths/{id}/{what}", who.id))
}

#[tokio::test]
async fn a_photo_and_a_voice_are_seen_and_heard_with_nothing_else_in_them() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let bola = told.person("bola", &[Hat::Providing]).await;
        let id = writes(&amina, "I grow tomatoes", "members").await;
        adds_both(&amina, &id).await;

        let [photo, voice] = addresses(&amina, &id);
        let own = amina.get(&format!("{MINE}/{id}/photo/file")).await;
        let seen = bola.get(&photo).await;
        assert_eq!((seen.status, seen.header("content-type")), (200, Some("image/jpeg")));
        assert_eq!(seen.bytes, own.bytes);
        assert_eq!(seen.header("cache-control"), Some("private, no-store"));
        let name = Some("inline; filename=\"photo.jpg\"");
        assert_eq!(seen.header("content-disposition"), name, "saved, it has a name");
        assert_eq!(seen.header("x-content-type-options"), Some("nosniff"));
        assert!(seen.header("content-security-policy").unwrap().contains("sandbox"));
        assert!(!seen.body.contains("zz") && !seen.body.contains("Exif"));
        let picture = image::load_from_memory(&seen.bytes).unwrap();
        assert_eq!((picture.width(), picture.height()), (64, 48));
        let heard = bola.get(&voice).await;
        assert_eq!((heard.status, heard.header("content-type")), (200, Some("audio/wav")));
        assert!(!heard.body.contains("zzname") && heard.bytes.len() == 4044);

        // A phone asks for a sound in parts.
        let part = Request::get(&voice).header("range", "bytes=0-1").body(Body::empty()).unwrap();
        let part = bola.send(part).await;
        assert_eq!((part.status, part.bytes.as_slice()), (206, &b"RI"[..]));
        assert_eq!(part.header("content-range"), Some("bytes 0-1/4044"));

        // What is in them is said in words too, and what was typed stays text.
        for page in [format!("/valley/people/{}", amina.id), "/valley/people?q=tomatoes".into()] {
            let page = bola.get(&page).await;
            assert!(page.body.contains(&photo) && page.body.contains(&voice));
            assert!(page.text().contains("Come and eat them with me"));
            assert!(page.body.contains("alt=\"My hands with &#60;b&#62;three"), "{}", page.body);
            let policy = page.header("content-security-policy").unwrap();
            assert!(policy.contains("media-src 'self'"));
        }
        let other = bola.get("/valley/me").await;
        assert!(!other.header("content-security-policy").unwrap().contains("media-src"));
        let puts = told.trail().await.iter().filter(|l| *l == "amina people.media.put").count();
        assert_eq!(puts, 2);
        let line = told.trail_content("people.media.put").await.to_string();
        assert!(!line.contains("eat") && !line.contains("hands"), "{line}");
        assert!(!told.database.all_text("strength_media").await.contains("RIFF"));
    })
    .await;
}

#[tokio::test]
async fn who_sees_the_strength_sees_the_photo_and_nobody_else_from_the_next_request_on() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let bola = told.person("bola", &[Hat::Providing]).await;
        let (stew, visitor) = (told.steward("stew").await, told.visitor());
        let far = told.person_of("dale", "leeds", &[Hat::Using]).await;
        let id = writes(&amina, "I grow tomatoes", "me").await;
        adds_both(&amina, &id).await;
        for (share, member, anyone) in [
            ("me", 404, 404),
            ("members", 200, 404),
            ("everyone", 200, 200),
            ("circle", 404, 404),
            ("everyone", 200, 200),
            ("me", 404, 404),
        ] {
            shares(&amina, &id, share).await;
            for address in addresses(&amina, &id) {
                for (who, status) in [
                    (&amina, 200),
                    (&bola, member),
                    (&stew, member),
                    (&visitor, anyone),
                    (&far, anyone),
                ] {
                    let reply = who.get(&address).await;
                    assert_eq!(reply.status, status, "{share}: {} {address}", who.name);
                }
            }
        }
        let wrong = format!("/valley/people/{}/strengths/{id}/photo", bola.id);
        assert_eq!(amina.get(&wrong).await.status, 404, "it is not bola's");
        for (path, file) in [("photo", photo()), ("recording", voice())] {
            let to = format!("{MINE}/{id}/{path}");
            let words = [("words", "mine now")];
            assert_eq!(bola.get(&to).await.status, 404);
            assert_eq!(bola.get(&format!("{to}/file")).await.status, 404);
            assert_eq!(bola.post_file(&to, &words, (path, "x", &file)).await.status, 404);
            assert_eq!(bola.post(&format!("{to}/end"), &[]).await.status, 404);
            let reply = visitor.post_file(&to, &words, (path, "x", &file)).await;
            assert!(reply.line().starts_with("303 /valley/sign-in"), "{}", reply.line());
        }
        shares(&amina, &id, "everyone").await;
        let gone = amina.post(&format!("{MINE}/{id}/photo/end"), &[]).await;
        assert_eq!(gone.line(), format!("303 {MINE}"));
        let [photo, voice] = addresses(&amina, &id);
        assert_eq!((bola.get(&photo).await.status, bola.get(&voice).await.status), (404, 200));
        assert_eq!(amina.post(&format!("{MINE}/{id}/photo/end"), &[]).await.status, 404);
        amina.post(&format!("{MINE}/{id}/end"), &[]).await;
        assert_eq!(bola.get(&voice).await.status, 404);
        assert_eq!(told.database.all_text("strength_media").await.trim(), "");
    })
    .await;
}

#[tokio::test]
async fn what_is_no_photo_or_recording_is_refused_and_what_was_typed_stays() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let id = writes(&amina, "I grow tomatoes", "members").await;
        let words = [("words", "Three tomatoes")];
        let unknown = "422 This is no photo that we can read. Choose a JPEG, PNG or WebP picture.";
        let many = "422 This picture has too many points. Choose a photo with at most 50 million, \
                    or take a screenshot of it.";
        let large = "422 This file is too large. Choose a photo with at most 12 megabytes.";
        let broken = "422 We cannot read this photo. It may be damaged. Choose another one, or take \
                      it again.";
        let svg = b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
        let html = b"<!DOCTYPE html><script>alert(1)</script>";
        for (name, bytes, line) in [
            ("photo.jpg", svg.to_vec(), unknown),
            ("photo.jpg", html.to_vec(), unknown),
            ("photo.jpg", voice(), unknown),
            ("bomb.png", bomb(), many),
            ("photo.jpg", photo()[..150].to_vec(), broken),
            ("photo.jpg", vec![0xff; 12_000_001], large),
            ("photo.jpg", Vec::new(), "422 Choose a photo."),
        ] {
            let to = format!("{MINE}/{id}/photo");
            let reply = amina.post_file(&to, &words, ("photo", name, &bytes)).await;
            assert_eq!(reply.line(), line, "{name} {}", bytes.len());
            assert!(reply.body.contains("Three tomatoes</textarea>"), "what was typed is kept");
        }
        let to = format!("{MINE}/{id}/recording");
        for (bytes, line) in [
            (photo(), "422 This is no recording that we can read."),
            (html.to_vec(), "422 This is no recording that we can read."),
            (vec![0; 2_000_001], "422 This file is too large."),
            (voice()[..60].to_vec(), "422 We cannot read this recording."),
        ] {
            let reply = amina.post_file(&to, &words, ("recording", "voice.m4a", &bytes)).await;
            assert!(reply.line().starts_with(line), "{}", reply.line());
        }
        let silent = amina.post_file(&to, &[], ("recording", "voice.wav", &voice())).await;
        let asks = "422 Write what you say in it, for people who do not hear it.";
        assert_eq!(silent.line(), asks);
        assert!(silent.text().contains("Choose the recording once more."));
        let huge = amina.post_file(&to, &words, ("recording", "x", &vec![0; 33_000_000])).await;
        assert_eq!(huge.status, 413);
        let elsewhere = format!("{MINE}/put");
        let large = amina.post_file(&elsewhere, &words, ("recording", "x", &vec![0; 1_100_000])).await;
        assert_eq!(large.status, 413, "where no file is asked for a body stays small");
        assert_eq!(told.database.all_text("strength_media").await.trim(), "");
    })
    .await;
}

#[tokio::test]
async fn one_is_put_in_the_place_of_another_and_words_can_change_alone() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let id = writes(&amina, "I grow tomatoes", "members").await;
        adds_both(&amina, &id).await;
        let [photo, _] = addresses(&amina, &id);
        let before = amina.get(&photo).await.bytes;
        let to = format!("{MINE}/{id}/photo");
        let none = ("photo", "", &[][..]);
        let words = [("words", "Only two are left"), ("once", "a1")];
        assert_eq!(amina.post_file(&to, &words, none).await.status, 303);
        assert_eq!(amina.get(&photo).await.bytes, before);
        assert!(amina.get(MINE).await.body.contains("alt=\"Only two are left\""));

        let mut out = Cursor::new(Vec::new());
        let red = DynamicImage::ImageRgb8(RgbImage::from_pixel(9, 9, Rgb([200, 0, 0])));
        red.write_to(&mut out, ImageFormat::WebP).unwrap();
        let file = ("photo", "red.webp", &out.into_inner()[..]);
        assert_eq!(amina.post_file(&to, &words, file).await.status, 303);
        let after = image::load_from_memory(&amina.get(&photo).await.bytes).unwrap();
        assert_eq!((after.width(), after.height()), (9, 9));
        // The very same form sent twice is done once.
        let puts = told.trail().await.len();
        assert_eq!(amina.post_file(&to, &words, file).await.status, 303);
        assert_eq!(told.trail().await.len(), puts);
        let rows = told.database.all_text("strength_media").await;
        assert_eq!(rows.matches("image/jpeg").count(), 1);

        // Twelve photos of one person, and no more.
        for n in 0..11 {
            let more = writes(&amina, &format!("Number {n}"), "me").await;
            let to = format!("{MINE}/{more}/photo");
            assert_eq!(amina.post_file(&to, &words[..1], file).await.status, 303);
        }
        let more = writes(&amina, "One too many", "me").await;
        let reply = amina.post_file(&format!("{MINE}/{more}/photo"), &words[..1], file).await;
        assert_eq!(reply.status, 403);
        assert!(reply.text().contains("Take one away first"), "{}", reply.text());
        assert_eq!(
            amina.post_file(&to, &words[..1], file).await.status,
            303,
            "another in its place"
        );
    })
    .await;
}

#[tokio::test]
async fn who_acts_for_someone_is_named_and_what_is_held_can_be_taken_along_and_forgotten() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let bola = told.person("bola", &[Hat::Providing]).await;
        let id = writes(&amina, "I grow tomatoes", "everyone").await;
        let agreed = [
            ("who", "bola"),
            ("kind", "helper"),
            ("area", "strengths"),
            ("for", "My hands shake"),
            ("until-day", "20"),
            ("until-month", "12"),
            ("until-year", "2026"),
        ];
        assert_eq!(amina.post("/valley/acting/agree", &agreed).await.status, 303);
        let sql = "select id from acting where place_id = $1";
        let ask = |db: &ground::store::Db<'_>| Ok(db.one::<(String,)>(sql, params!["valley"])?);
        let (acting,) = told.house.store.read(ask).await.unwrap().unwrap();
        for step in ["take", "begin"] {
            assert_eq!(
                bola.post(&format!("/valley/acting/{acting}/{step}"), &[]).await.status,
                303
            );
        }
        adds_both(&bola, &id).await;
        assert_eq!(bola.get(&format!("{MINE}/{id}/photo/file")).await.status, 200);
        assert!(amina.get(MINE).await.text().contains("bola helped with the photo or recording."));
        let line = told.trail_content("people.media.put").await.to_string();
        assert!(line.contains(&bola.id), "{line}");

        amina.signs_in().await;
        let page = amina.get("/valley/account/data").await;
        assert!(page.text().contains("Your photos and recordings"));
        assert!(page.text().contains("Come and eat them with me"));
        let archive = amina.get("/valley/account/data.json").await;
        let archive: serde_json::Value = serde_json::from_str(&archive.body).unwrap();
        let files = archive["held"]["strength_media.file"].as_array().unwrap();
        let mut bytes: Vec<Vec<u8>> = files
            .iter()
            .map(|f| BASE64_STANDARD.decode(f["base64"].as_str().unwrap()).unwrap())
            .collect();
        bytes.sort_by_key(|b| b.first() != Some(&b'R'));
        let [photo, voice] = addresses(&amina, &id);
        assert_eq!(bytes, [amina.get(&voice).await.bytes, amina.get(&photo).await.bytes]);

        amina.signs_in().await;
        assert_eq!(amina.post("/valley/account/forget", &[("sure", "yes")]).await.status, 200);
        for address in [&photo, &voice] {
            assert_eq!(told.visitor().get(address).await.status, 404);
        }
        assert_eq!(told.database.all_text("strength_media").await.trim(), "");
        assert!(told.verify().await.is_ok());
    })
    .await;
}
