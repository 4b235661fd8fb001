//! How long things are kept: by dated rules that everyone can read, carried out by a job that says what it did;
//! and consent, with its dates, asked for again.

use ground::hat::Hat;
use ground::held::Forget;
use ground::place::PROMISES;
use telling::{Told, story};

/// What one who entered Edna writes.
const EDNA: [(&str, &str); 6] = [
    ("name", "Edna"),
    ("hat", "using"),
    ("way", "post"),
    ("address", "4 Mill Lane"),
    ("words", "plain"),
    ("consent", "She signed zzpaper on 3 May"),
];

async fn carry_out(told: &Told) -> u64 {
    let done = ground::keep::carry_out(&told.house, "valley").await.unwrap();
    told.work().await;
    done
}

async fn count(told: &Told, table: &'static str) -> i64 {
    let sql = format!("select count(*) from {table} where place_id = $1");
    let ask = move |db: &ground::store::Db<'_>| Ok(db.number(&sql, ground::params!["valley"])?);
    told.house.store.read(ask).await.unwrap()
}

#[tokio::test]
async fn each_rule_has_its_days_and_its_words() {
    story(async |told: Told| {
        let w = told.house.words(ground::words::Language::English, None);
        for keep in mutual::keeps() {
            assert!(keep.promise.is_none_or(|key| PROMISES.contains(&key)), "{}", keep.key);
            assert_ne!(keep.then, Forget::Keep, "{}: a rule that does nothing", keep.key);
            for word in [format!("kept-{}", keep.key), format!("kept-{}-then", keep.key)] {
                assert!(w.has(&word), "{word}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn what_is_over_goes_and_what_is_ones_own_stays() {
    story(async |told: Told| {
        let stew = told.steward("stew").await;
        let ivy = told.person("ivy", &[Hat::Community]).await;
        let amina = told.person("amina", &[Hat::Using]).await;
        told.person("bola", &[Hat::Providing]).await;
        amina.post("/valley/me/needs/write", &[("support", "zzneed")]).await;
        let strength = [("kind", "gift"), ("body", "zzgift"), ("share", "everyone")];
        amina.post("/valley/me/strengths/put", &strength).await;
        let day =
            [("who", "ivy"), ("until-day", "1"), ("until-month", "1"), ("until-year", "2027")];
        assert_eq!(amina.post("/valley/me/needs/share", &day).await.status, 303);
        let needs = format!("/valley/people/{}/needs", amina.id);
        assert_eq!(ivy.post(&needs, &[("reason", "visit")]).await.status, 303);
        let meet = [("who", "amina"), ("other", "bola"), ("words", "You both sing")];
        ivy.post("/valley/introductions/make", &meet).await;
        let ask = [
            ("who", "bola"),
            ("kind", "friend"),
            ("about", "I like mornings"),
            ("promise", "I tell you early"),
            ("trial-day", "10"),
            ("trial-month", "12"),
            ("trial-year", "2026"),
        ];
        assert_eq!(amina.post("/valley/teams/ask", &ask).await.status, 303);
        assert_eq!(carry_out(&told).await, 0, "nothing is over on the first day");
        let keys =
            || std::fs::read_dir(told.database.folder.join("keys.envelopes")).unwrap().count();
        let before = keys();

        // After half a year the introduction that nobody answered goes, with its key.
        told.later(181);
        assert!(carry_out(&told).await >= 1);
        assert_eq!((count(&told, "introduction").await, keys()), (0, before - 1));
        assert_eq!((count(&told, "look").await, count(&told, "seat").await), (1, 1));

        // After six years and more who read what is gone too; what is one's own is there.
        told.later(2400);
        assert!(carry_out(&told).await >= 2);
        assert_eq!(carry_out(&told).await, 0, "it is done once");
        for table in ["look", "paper_reader", "seat"] {
            assert_eq!(count(&told, table).await, 0, "{table}: also what nobody ended");
        }
        assert_eq!((count(&told, "paper").await, count(&told, "strength").await), (1, 1));
        told.verify().await.expect("the chain holds");

        // Everyone reads the rules; the numbers are for whoever looks after the place.
        let visitor = told.visitor().get("/valley/kept").await.text();
        assert!(visitor.contains("For 6 years.") && visitor.contains("Limitation Act 1980"));
        assert!(visitor.contains("For 180 days.") && !visitor.contains("What the job did"));
        // The sources are the place's own words: in another language they are marked as English.
        let welsh = told.visitor();
        welsh.get("/valley/words?to=cy&back=%2Fvalley").await;
        let page = welsh.get("/valley/kept").await.body;
        assert!(page.contains("Ffynhonnell: <span lang=\"en-GB\" dir=\"ltr\">"), "{page}");
        assert!(visitor.contains("Source: ") && !visitor.contains("lang="));
        stew.signs_in().await;
        let seen = stew.get("/valley/kept").await.text();
        assert!(seen.contains("one (An introduction that did not come about)"), "{seen}");
    })
    .await;
}

#[tokio::test]
async fn what_one_shows_of_oneself_after_meeting_is_destroyed_at_its_time() {
    story(async |told: Told| {
        let ivy = told.person("ivy", &[Hat::Community]).await;
        let amina = told.person("amina", &[Hat::Using]).await;
        let bola = told.person("bola", &[Hat::Providing]).await;
        let meet = [("who", "amina"), ("other", "bola"), ("words", "You both sing")];
        ivy.post("/valley/introductions/make", &meet).await;
        let page = amina.get("/valley/introductions").await.body;
        let id = page.split("/valley/introductions/").find(|part| part.starts_with('0')).unwrap();
        let path = format!("/valley/introductions/{}", id.split('"').next().unwrap());
        for (who, hide) in [(&amina, "7"), (&bola, "0")] {
            let yes = [("answer", "yes"), ("reach", "01632 960 111"), ("hide", hide)];
            assert_eq!(who.post(&path, &yes).await.status, 303);
        }
        told.later(8);
        assert_eq!(carry_out(&told).await, 1, "amina's, after her seven days; bola's stays");
        let left = "select count(*) from introduction where place_id = $1 and a_reach = '' \
                    and b_reach <> ''";
        let ask = move |db: &ground::store::Db<'_>| Ok(db.number(left, ground::params!["valley"])?);
        assert_eq!(told.house.store.read(ask).await.unwrap(), 1);
        bola.signs_in().await;
        assert_eq!(bola.get(&path).await.status, 200);
    })
    .await;
}

#[tokio::test]
async fn a_consent_has_its_day_and_is_asked_for_again() {
    story(async |told: Told| {
        let helen = told.person("helen", &[Hat::Community]).await;
        let eve = told.person("eve", &[Hat::Community]).await;
        assert_eq!(helen.post("/valley/people/enter", &EDNA).await.status, 303);
        let list = helen.get("/valley/people/enter").await.body;
        let id = list.split("/valley/people/").find_map(|part| Some(part.split_once("/agreed")?.0));
        let path = format!("/valley/people/{}/agreed", id.unwrap());
        let own = |told: &Told| {
            let house = told.house.clone();
            async move { people::open::ask_again(&house, "valley").await.unwrap() }
        };
        assert_eq!(own(&told).await, 0, "she has just agreed");
        let page = helen.get(&path).await.text();
        assert!(page.contains("They last said yes on 23 November 2026."), "{page}");
        assert!(page.contains("zzpaper"));
        for who in [&eve, &told.visitor()] {
            assert!([404, 303].contains(&who.get(&path).await.status));
            let theirs = who.post(&path, &[("said", "I say so")]).await;
            assert!([404, 303].contains(&theirs.status), "{}", theirs.line());
        }

        told.later(366);
        assert_eq!((own(&told).await, own(&told).await), (1, 0), "asked once");
        told.work().await;
        let letters = told.database.all_text("letter").await;
        assert!(letters.contains("you said yes to being in The Valley"), "{letters}");
        helen.signs_in().await;
        let none = helen.post(&path, &[("said", "")]).await;
        assert!(none.line().starts_with("422 Write how they said yes"), "{}", none.line());
        let said = [("said", "She told me at the door")];
        assert_eq!(helen.post(&path, &said).await.line(), "303 /valley/people/enter");
        let page = helen.get(&path).await.text();
        assert!(page.contains("24 November 2027") && page.contains("at the door"), "{page}");
        told.later(364);
        assert_eq!(own(&told).await, 0, "a new yes has a year of its own");

        // Whoever came by themselves reads what they agreed to, and says yes anew.
        eve.signs_in().await;
        let mine = eve.get("/valley/me/agreed").await.text();
        assert!(mine.contains("You joined by yourself."), "{mine}");
        assert!(mine.contains("You have not let anyone see or do anything."));
        let day =
            [("who", "helen"), ("until-day", "1"), ("until-month", "12"), ("until-year", "2028")];
        assert_eq!(eve.post("/valley/me/needs/share", &day).await.status, 303);
        let mine = eve.get("/valley/me/agreed").await.text();
        assert!(mine.contains("helen may read: What I need. Until 1 December 2028."), "{mine}");
        assert_eq!(eve.post("/valley/me/agreed", &[]).await.line(), "303 /valley/me/agreed");
        assert!(eve.get("/valley/me/agreed").await.text().contains("22 November 2028"));
        let theirs = helen.get("/valley/me/agreed").await.text();
        assert!(!theirs.contains("What I need"), "{theirs}");
    })
    .await;
}
