//! What is one's own stays as it was said: what was kept of a plan, how a booklet is read, and who helped with
//! a strength.

use ground::hat::Hat;
use ground::params;
use telling::{Person, Told, story};

const PLAN: &str = "/valley/me/plan";
const STRENGTHS: &str = "/valley/me/strengths";

async fn writes(who: &Person, fields: &[(&str, &str)]) {
    let reply = who.post(&format!("{PLAN}/write"), fields).await;
    assert_eq!(reply.line(), format!("303 {PLAN}"));
}

#[tokio::test]
async fn what_was_kept_of_a_plan_stays_when_the_plan_is_changed() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let bola = told.person("bola", &[Hat::Providing]).await;
        writes(&amina, &[("outcomes", "Go to the choir")]).await;
        let only = amina.get(PLAN).await;
        assert!(!only.body.contains("/versions/"), "{}", only.text());
        writes(&amina, &[("outcomes", "Go to the choir"), ("review", "zzkept: the lift came")])
            .await;
        let share =
            [("who", "bola"), ("until-day", "1"), ("until-month", "3"), ("until-year", "2027")];
        amina.post(&format!("{PLAN}/share"), &share).await;
        told.later(2);
        amina.signs_in().await;
        bola.signs_in().await;
        writes(&amina, &[("outcomes", "Sing in the choir")]).await;
        let theirs = format!("/valley/people/{}/plan", amina.id);
        bola.post(&theirs, &[("reason", "review")]).await;
        let kept = "What was kept? zzkept: the lift came Said on 23 November 2026.";
        let booklet = format!("{PLAN}/booklet");
        for (who, path) in [(&amina, PLAN), (&amina, &booklet), (&bola, &theirs)] {
            let read = who.get(path).await.text();
            assert!(read.contains("Sing in the choir") && read.contains(kept), "{path}: {read}");
        }
        let third = amina.get(&format!("{PLAN}/versions/3")).await.text();
        assert!(third.contains("Then Sing in the choir") && !third.contains("zzkept"), "{third}");

        // The list is of earlier ones; what is new in this one is linked beside it.
        let page = amina.get(PLAN).await;
        let text = page.text();
        assert!(text.contains("Version 2") && text.contains("Version 1"), "{text}");
        assert!(!text.contains("Version 3"), "{text}");
        assert!(page.body.contains(&format!("href=\"{PLAN}/versions/3\">What changed</a>")));
        // What changes nothing is no version.
        for same in
            [&[("outcomes", "Sing in the choir")][..], &[("outcomes", " Sing in the choir ")]]
        {
            writes(&amina, same).await;
            assert!(amina.get(PLAN).await.text().contains("Nothing is different"), "{same:?}");
            assert_eq!(amina.get(&format!("{PLAN}/versions/4")).await.status, 404, "{same:?}");
        }
        writes(&amina, &[("outcomes", "Sing in the choir"), ("helped", "Sheila")]).await;
        assert!(amina.get(PLAN).await.text().contains("Sheila helped to write it."));
    })
    .await;
}

#[tokio::test]
async fn a_booklet_opens_as_its_person_wants_to_read() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        writes(&amina, &[("who-does-what", "Dr. Shah rings me. I go out\nAmir drives")]).await;
        let booklet = format!("{PLAN}/booklet");
        let plain = amina.get(&booklet).await;
        assert!(!plain.body.contains("m-booklet--large") && !plain.body.contains("m-easy__line"));
        let reach = async |words: &str, format: &str| {
            let way = [("way", "post"), ("address", "4 Mill Lane")];
            let form = [&way[..], &[("words", words), ("format", format)]].concat();
            assert_eq!(amina.post("/valley/me/reach", &form).await.status, 303);
        };
        reach("plain", "large").await;
        let large = amina.get(&booklet).await;
        assert!(large.body.contains("m-booklet--large") && !large.body.contains("m-easy__line"));
        for other in ["ordinary", "easy"] {
            assert!(large.body.contains(&format!("href=\"{booklet}?print={other}\"")), "{other}");
        }
        assert!(!large.body.contains(&format!("href=\"{booklet}?print=large\"")));

        reach("easy", "").await;
        let easy = amina.get(&booklet).await;
        assert!(easy.body.contains("m-easy-on") && easy.body.contains("m-booklet--large"));
        for line in ["Dr. Shah rings me.", "I go out", "Amir drives"] {
            let alone = format!("alt=\"\"><p class=\"m-easy__text\" dir=\"auto\">{line}</p></li>");
            assert!(easy.body.contains(&alone), "{line}: {}", easy.body);
        }
        assert!(easy.body.contains("symbols/people"), "a picture of who does it");
        let other = amina.get(&format!("{booklet}?print=ordinary")).await;
        assert!(!other.body.contains("m-booklet--large") && !other.body.contains("m-easy__line"));
        assert!(other.body.contains(&format!("href=\"{booklet}?print=easy\"")));
    })
    .await;
}

/// The helper acts for the person with their strengths.
async fn helps(told: &Told, amina: &Person, sheila: &Person) {
    let agreed = [
        ("who", sheila.name.as_str()),
        ("kind", "helper"),
        ("area", "strengths"),
        ("for", "My hands shake"),
        ("until-day", "20"),
        ("until-month", "12"),
        ("until-year", "2026"),
    ];
    assert_eq!(amina.post("/valley/acting/agree", &agreed).await.status, 303);
    let acting = newest(told, "select id from acting where place_id = $1").await;
    for step in ["take", "begin"] {
        let to = format!("/valley/acting/{acting}/{step}");
        assert_eq!(sheila.post(&to, &[]).await.status, 303);
    }
}

async fn newest(told: &Told, sql: &'static str) -> String {
    let ask = move |db: &ground::store::Db<'_>| Ok(db.one::<(String,)>(sql, params!["valley"])?);
    told.house.store.read(ask).await.unwrap().unwrap().0
}

#[tokio::test]
async fn whoever_sees_a_strength_sees_who_helped_to_write_it() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let sheila = told.person("sheila", &[Hat::Community]).await;
        let third = told.person("third", &[Hat::Community]).await;
        let put = [("kind", "gift"), ("body", "I bake bread"), ("share", "members")];
        let put = [&put[..], &[("helped", "My sister Zzann")]].concat();
        assert_eq!(amina.post(&format!("{STRENGTHS}/put"), &put).await.status, 303);
        let page = format!("/valley/people/{}", amina.id);
        for path in [page.as_str(), "/valley/people"] {
            let seen = third.get(path).await.text();
            assert!(seen.contains("Written with My sister Zzann."), "{path}: {seen}");
            assert!(!told.visitor().get(path).await.text().contains("Zzann"), "{path}");
        }
        let mine = amina.get("/valley/account/data.txt").await.body;
        let file = amina.get("/valley/account/data.json").await.body;
        assert!(mine.contains("My sister Zzann") && file.contains("My sister Zzann"), "{mine}");

        // A helper who keeps it as it is has not helped to write it; one who changes it has.
        let id = newest(&told, "select id from strength where place_id = $1").await;
        helps(&told, &amina, &sheila).await;
        for (body, by) in [("I bake bread", "My sister Zzann"), ("I bake rye bread", "sheila")] {
            let form = [("kind", "gift"), ("body", body)];
            assert_eq!(sheila.post(&format!("{STRENGTHS}/{id}"), &form).await.status, 303);
            let seen = third.get(&page).await.text();
            assert!(seen.contains(&format!("{body} Written with {by}.")), "{seen}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_spot_that_is_far_from_the_place_is_refused_and_stays_as_it_was_typed() {
    story(async |told: Told| {
        let con = told.person("con", &[Hat::Community]).await;
        let make = |lat, lon| {
            [
                ("name", "Mill Lane"),
                ("about", "We meet"),
                ("lat", lat),
                ("lon", lon),
                ("hours", "2"),
            ]
        };
        // The two exchanged, and the minus forgotten.
        for (lat, lon) in [("-1.8792", "53.6241"), ("53.6241", "18.792"), ("51.5", "-0.12")] {
            let spot = [("lat", lat), ("lon", lon)];
            let made = con.post("/valley/networks/make", &make(lat, lon)).await;
            let lives = con.post("/valley/networks/spot", &spot).await;
            for reply in [made, lives] {
                let says = "422 This is far from The Valley. Look at both numbers again";
                assert!(reply.line().starts_with(says), "{}", reply.line());
                assert!(reply.body.contains(&format!("value=\"{lat}\"")), "{lat}");
                assert!(reply.body.contains(&format!("value=\"{lon}\"")), "{lon}");
            }
        }
        for table in ["network", "spot"] {
            assert_eq!(told.database.all_text(table).await.trim(), "", "{table}");
        }
        let near = con.post("/valley/networks/make", &make("53.80", "-1.9")).await;
        assert_eq!(near.line(), "303 /valley/networks");
    })
    .await;
}
