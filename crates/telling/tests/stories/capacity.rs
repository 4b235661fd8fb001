//! Decisions made for someone, what they need to read or hear us, and the print run.

use ground::hat::Hat;
use ground::params;
use telling::{Person, Told, story};

const UNTIL: [(&str, &str); 3] = [("until-day", "1"), ("until-month", "9"), ("until-year", "2027")];
/// What must stand sealed, and in no mail.
const WORDS: [&str; 3] = ["zzwhat", "zzsaid", "zzno:"];

const RECORD: &[(&str, &str)] = &[
    ("what", "zzwhat: he moves to the ground floor"),
    ("authority", "Order of 3 May 2026"),
    ("said", "zzsaid: I want my window"),
    ("tried", "Pictures, and a visit"),
    ("review-day", "1"),
    ("review-month", "3"),
    ("review-year", "2027"),
];

/// A steward enters a deputy for ned, who says yes.
async fn deputy(told: &Told, ned: &str, kind: &str) -> Person {
    let stew = told.steward("stew").await;
    let deputy = told.person("dep", &[Hat::Community]).await;
    let mut form = vec![
        ("who", "dep"),
        ("kind", kind),
        ("area", "talk"),
        ("for", "He cannot decide where he lives"),
        ("authority", "Order of 3 May 2026"),
    ];
    form.extend(UNTIL);
    let agreed = stew.post(&format!("/valley/acting/agree?for={ned}"), &form).await;
    assert_eq!(agreed.line(), format!("303 /valley/acting?for={ned}"));
    let sql = "select id from acting where place_id = $1";
    let ask = move |db: &ground::store::Db<'_>| Ok(db.one::<(String,)>(sql, params!["valley"])?);
    let (id,) = told.house.store.read(ask).await.unwrap().unwrap();
    assert_eq!(deputy.post(&format!("/valley/acting/{id}/take"), &[]).await.status, 303);
    deputy
}

#[tokio::test]
async fn a_decision_for_someone_says_who_on_what_authority_and_what_they_said() {
    story(async |told: Told| {
        let ned = told.person("ned", &[Hat::Using]).await;
        let eve = told.person("eve", &[Hat::Community]).await;
        let deputy = deputy(&told, &ned.id, "deputy").await;
        let theirs = format!("/valley/people/{}/decisions", ned.id);
        let record = format!("{theirs}/record");
        for who in [&eve, &told.visitor()] {
            assert!([404, 303].contains(&who.get(&theirs).await.status));
            assert!([404, 303].contains(&who.post(&record, RECORD).await.status));
        }
        assert!(ned.post(&record, RECORD).await.line().starts_with("403"), "nobody for themselves");
        let short = deputy.post(&record, &RECORD[..2]).await;
        assert_eq!(
            short.line(),
            "422 Write what the person said, or how they showed what they want."
        );
        assert!(short.body.contains("zzwhat"));
        assert_eq!(deputy.post(&record, RECORD).await.line(), format!("303 {theirs}"));
        told.work().await;
        let mail = told.mails().pop().unwrap();
        assert_eq!(mail.to, "ned@example.org");
        let told_all = format!("{} {}", mail.subject, mail.text);
        // A mail says that something waits, and leads to their own page; a letter may say what it is.
        assert!(told_all.contains("something waits for you in The Valley"), "{told_all}");
        assert!(!told_all.contains("deci"), "{told_all}");
        assert!(!WORDS.iter().any(|w| told_all.contains(w)), "{told_all}");

        let mine = ned.get("/valley/me/decisions").await;
        assert!(mine.text().contains("zzsaid: I want my window"));
        let at = mine.body.find("/valley/me/decisions/").unwrap();
        let object = mine.body[at..].split('"').next().unwrap().to_owned();
        assert_eq!(eve.post(&object, &[("text", "no")]).await.status, 404);
        let no = [("text", "zzno: nobody asked about the cat")];
        assert_eq!(ned.post(&object, &no).await.line(), "303 /valley/me/decisions");
        assert!(deputy.get(&theirs).await.text().contains("zzno: nobody asked about the cat"));
        let rows = told.database.all_text("decided_for").await;
        assert!(!WORDS.iter().any(|w| rows.contains(w)), "{rows}");

        // On its day both are reminded; and when the authority ends, so does the reading.
        told.work().await;
        told.later(100);
        let before = told.mails().len();
        told.work().await;
        assert_eq!(told.mails().len(), before + 2);
        told.later(300);
        deputy.signs_in().await;
        assert_eq!(deputy.get(&theirs).await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn a_decision_comes_on_paper_to_someone_without_an_account_and_their_no_is_written_down() {
    story(async |told: Told| {
        let helen = told.person("helen", &[Hat::Community]).await;
        let form = [
            ("name", "Ned"),
            ("hat", "using"),
            ("way", "post"),
            ("address", "4 Mill Lane"),
            ("words", "plain"),
            ("consent", "He nodded"),
        ];
        assert_eq!(helen.post("/valley/people/enter", &form).await.status, 303);
        let sql = "select id from person where place_id = $1 and name = 'Ned'";
        let ask =
            move |db: &ground::store::Db<'_>| Ok(db.one::<(String,)>(sql, params!["valley"])?);
        let (ned,) = told.house.store.read(ask).await.unwrap().unwrap();
        let deputy = deputy(&told, &ned, "deputy").await;
        let page = format!("/valley/people/{ned}");
        let theirs = format!("{page}/decisions");
        assert_eq!(deputy.post(&format!("{theirs}/record"), RECORD).await.status, 303);
        told.work().await;
        let post = told.steward("post").await;
        let run = post.get("/valley/letters/print").await.text();
        assert!(run.contains("dep brings or sends you on paper what was decided"), "{run}");
        assert!(!WORDS.iter().any(|w| run.contains(w)), "{run}");

        // Whoever decided finds it where they look, and prints it for him; nobody else can.
        for from in [page.as_str(), "/valley/acting"] {
            assert!(deputy.get(from).await.body.contains(&theirs), "{from}");
            assert!(!helen.get(from).await.body.contains(&theirs), "{from}");
        }
        let list = deputy.get(&theirs).await.body;
        let at = list.find(&format!("{theirs}/")).unwrap();
        let print = list[at..].split('"').next().unwrap().to_owned();
        let sheet = deputy.get(&print).await.text();
        for part in ["dep decided something for you", WORDS[0], WORDS[1], "01632 960 105"] {
            assert!(sheet.contains(part), "{part}: {sheet}");
        }
        assert_eq!(helen.get(&print).await.status, 404);
        assert_eq!(post.get(&print).await.status, 404);

        // He says no to helen, who never reads what was decided.
        let waits = helen.get(&format!("{page}/waits")).await;
        assert!(waits.text().contains("A decision that dep made for them"), "{}", waits.text());
        let at = waits.body.find(&format!("{page}/waits/")).unwrap();
        let item = waits.body[at..].split('"').next().unwrap().to_owned();
        let read = helen.get(&item).await.text();
        assert!(!WORDS.iter().any(|w| read.contains(w)), "{read}");
        let no = [("how", "in-person"), ("said", "zzno: nobody asked about the cat")];
        assert_eq!(helen.post(&item, &no).await.line(), format!("303 {page}/waits"));
        assert!(deputy.get(&theirs).await.text().contains("zzno: nobody asked about the cat"));
        assert!(helen.get(&format!("{page}/waits")).await.text().contains("Nothing waits"));
        assert!(!told.database.all_text("noted").await.contains("zzno:"));
    })
    .await;
}

#[tokio::test]
async fn what_someone_needs_to_read_us_is_asked_once_and_kept_by_what_is_printed() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let stew = told.steward("stew").await;
        let reach = [
            ("way", "post"),
            ("words", "plain"),
            ("address", "1 Mill Lane"),
            ("phone", ""),
            ("format", "large"),
            ("format", "bsl"),
            ("access", "My daughter reads it to me"),
        ];
        assert_eq!(amina.post("/valley/me/reach", &reach).await.line(), "303 /valley/me/reach");
        let page = amina.get("/valley/me/reach").await.body;
        assert_eq!(page.matches(" checked").count(), 4, "the way, the words, two formats");
        let form = [("who", "amina"), ("other", "stew"), ("words", "You both sing")];
        let ivy = told.person("ivy", &[Hat::Community]).await;
        ivy.post("/valley/introductions/make", &form).await;
        told.work().await;

        assert!(ivy.get("/valley/letters/print").await.line().starts_with("403"));
        let run = stew.get("/valley/letters/print").await;
        assert!(run.body.contains("m-letter--large") && run.text().contains("1 Mill Lane"));
        assert!(
            run.text().contains("Large print. British Sign Language. My daughter reads it to me")
        );
        assert!(told.trail().await.contains(&"stew people.person.see".to_owned()));

        // After a year they are asked whether it still fits.
        let fits = "Does it still fit?";
        assert!(!amina.get("/valley/me").await.text().contains(fits));
        told.later(366);
        amina.signs_in().await;
        assert!(amina.get("/valley/me").await.text().contains(fits));
    })
    .await;
}

#[tokio::test]
async fn questions_about_equal_opportunities_come_back_as_counts_alone() {
    story(async |told: Told| {
        let mut people = Vec::new();
        for n in 0..12 {
            people.push(told.person(&format!("p{n}"), &[Hat::Using]).await);
        }
        people[0].get("/valley/words?to=pl&back=%2Fvalley").await;
        let polish = people[0].get("/valley/equal").await.text();
        assert!(polish.contains("Według ujednoliconych standardów"), "{polish}");
        assert!(!polish.contains("After the Government"), "{polish}");
        people[0].get("/valley/words?to=en&back=%2Fvalley").await;
        for (n, who) in people.iter().enumerate() {
            let age = if n < 10 { "45-to-64" } else { "under-25" };
            let empty = who.post("/valley/equal", &[("sex", "nonsense")]).await.line();
            assert!(empty.starts_with("422 You answered nothing, so nothing was sent"), "{empty}");
            let form = [("age", age), ("sex", "nonsense"), ("carer", "rather-not")];
            assert_eq!(who.post("/valley/equal", &form).await.line(), "303 /valley/equal/counts");
            let again = who.post("/valley/equal", &[("age", "80-and-over")]).await;
            assert_eq!(again.line(), "303 /valley/equal/counts", "once");
        }
        let counts = people[0].get("/valley/equal/counts").await.text();
        assert!(
            counts.contains("45 to 64 10 65 to 79 few or none 80 and over few or none"),
            "{counts}"
        );
        assert!(counts.contains("Under 25 few or none"), "two are too few");
        assert_eq!(told.visitor().get("/valley/equal/counts").await.status, 303);

        // Nothing ties an answer to a person: no id, no time, and the trail has no name beside it.
        let answers = told.database.all_text("equal_answer").await;
        assert!(people.iter().all(|p| !answers.contains(&p.id)));
        let line = told.trail_content("people.equal.answer").await;
        assert!(line.get("by").is_none() && !line.to_string().contains("45-to-64"), "{line}");
    })
    .await;
}

#[tokio::test]
async fn a_letter_about_a_decision_may_say_what_it_is() {
    story(async |told: Told| {
        let ned = told.person("ned", &[Hat::Using]).await;
        let post = [("way", "post"), ("address", "4 Mill Lane\nMarsden"), ("words", "plain")];
        assert_eq!(ned.post("/valley/me/reach", &post).await.status, 303);
        let deputy = deputy(&told, &ned.id, "deputy").await;
        let record = format!("/valley/people/{}/decisions/record", ned.id);
        assert_eq!(deputy.post(&record, RECORD).await.status, 303);
        told.work().await;
        let run = told.steward("other").await.get("/valley/letters/print").await.text();
        assert!(run.contains("made a decision for you, and it is recorded"), "{run}");
    })
    .await;
}
