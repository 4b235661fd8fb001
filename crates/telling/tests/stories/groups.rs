//! Opinion groups: two camps and what they share, small talks, small hats, and who sees what of it.

use crate::ballot::sends;
use crate::whole_way::{open_talk, raise, say};
use ground::hat::Hat;
use ground::params;
use ground::place::Place;
use ground::stop::Stop;
use telling::{Person, Told, story};
use voice::polis::{self, As, Parsed};

struct Talk {
    path: String,
    carys: Person,
    people: Vec<Person>,
    statements: Vec<String>,
}

/// A talk in which each of `n` people votes on eight sentences: all agree with the first, and each half
/// agrees with what the other half disagrees with.
async fn talk(valley: &Told, n: usize) -> Talk {
    let carys = valley.person("carys", &[Hat::Commissioning]).await;
    let path = raise(&carys).await;
    open_talk(&carys, &path).await;
    let mut statements = Vec::new();
    for words in
        ["Shared", "Left 1", "Left 2", "Left 3", "Right 1", "Right 2", "Right 3", "Right 4"]
    {
        statements.push(say(&carys, &path, words).await);
    }
    let mut people = Vec::new();
    for at in 0..n {
        let hat = if at % 2 == 0 { Hat::Using } else { Hat::Community };
        let who = valley.person(&format!("p{at}"), &[hat]).await;
        for (m, statement) in statements.iter().enumerate() {
            let agrees = m == 0 || (at < n / 2) == (m < 4);
            let vote = if agrees { "agree" } else { "disagree" };
            sends(&who, &format!("{path}/statements/{statement}/vote"), &[("vote", vote)]).await;
        }
        people.push(who);
    }
    Talk { path, carys, people, statements }
}

#[tokio::test]
async fn two_camps_are_found_with_what_they_share_and_each_sees_their_own() {
    story(async |valley: Told| {
        let talk = talk(&valley, 24).await;
        let to = format!("{}/talk/groups", talk.path);
        let early = valley.visitor().get(&to).await.text();
        assert!(early.contains("worked out some minutes after people vote"), "{early}");
        assert_eq!(valley.visitor().get(&format!("{to}.json")).await.status, 404);
        valley.minutes_later(11);
        valley.work().await;
        let page = valley.visitor().get(&to).await.text();
        assert!(page.contains("Most people in every group agree: Shared"), "{page}");
        for said in
            ["Group A", "Group B", "Number of people: about 10.", "What still divides", "Left 1"]
        {
            assert!(page.contains(said), "{said}: {page}");
        }
        assert!(page.contains("Nobody with this hat has voted: Providing care"), "{page}");
        let of = |text: &str| text.split("You vote like group ").nth(1).map(|t| t[..1].to_owned());
        let one = of(&talk.people[0].get(&to).await.text()).expect("a group");
        let other = of(&talk.people[23].get(&to).await.text()).expect("a group");
        assert_ne!(one, other);
        assert_eq!(of(&talk.people[11].get(&to).await.text()), Some(one));

        // A vote more changes nothing until the next time.
        let before = valley.visitor().get(&format!("{to}.json")).await.body;
        let vote = format!("{}/statements/{}/vote", talk.path, talk.statements[0]);
        sends(&talk.people[3], &vote, &[("vote", "pass")]).await;
        valley.work().await;
        assert_eq!(valley.visitor().get(&format!("{to}.json")).await.body, before);
        valley.minutes_later(11);
        valley.work().await;
        assert_ne!(valley.visitor().get(&format!("{to}.json")).await.body, before);
        let csv = valley.visitor().get(&format!("{to}.csv")).await.body;
        assert!(csv.starts_with("list,statement,side,part,voted"), "{csv}");
        for who in &talk.people {
            assert!(!before.contains(&who.id) && !csv.contains(&who.id));
        }
        let trail = valley.trail().await;
        assert_eq!(trail.iter().filter(|l| l.ends_with("voice.groups.work")).count(), 2);
    })
    .await;
}

#[tokio::test]
async fn six_people_get_common_ground_in_words_and_no_groups() {
    story(async |valley: Told| {
        let talk = talk(&valley, 6).await;
        valley.minutes_later(11);
        valley.work().await;
        let to = format!("{}/talk/groups", talk.path);
        let page = talk.people[0].get(&to).await.text();
        assert!(
            page.contains("Too few have voted to speak of groups. Most agree: Shared"),
            "{page}"
        );
        assert!(!page.contains("Group A"), "{page}");
        // Three of a hat voted: what they say alone is nowhere.
        let talked = valley.visitor().get(&format!("{}/talk", talk.path)).await;
        assert!(talked.text().contains("Agree: 6.") && !talked.body.contains("m-votes__table"));
        let json = valley.visitor().get(&format!("{}/story.json", talk.path)).await.body;
        let json: serde_json::Value = serde_json::from_str(&json).unwrap();
        let first = &json["talk"]["statements"][0];
        assert_eq!((first["agree"].as_i64(), first.get("agree_by_hat")), (Some(6), None));
        let csv = valley.visitor().get(&format!("{}/statements.csv", talk.path)).await.body;
        assert!(csv.lines().nth(1).unwrap().ends_with(",6,0,0,,"), "{csv}");
        assert!(!csv.contains("using"), "no counts by hat in a file that changes with each vote");
    })
    .await;
}

#[tokio::test]
async fn before_five_have_voted_no_count_is_shown() {
    story(async |valley: Told| {
        let talk = talk(&valley, 4).await;
        let page = valley.visitor().get(&format!("{}/talk", talk.path)).await.text();
        assert!(page.contains("We show the counts when five people have voted."), "{page}");
        let json = valley.visitor().get(&format!("{}/story.json", talk.path)).await.body;
        let json: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert!(json["talk"]["statements"][0]["agree"].is_null());
    })
    .await;
}

#[tokio::test]
async fn an_author_sees_what_became_of_their_words() {
    story(async |valley: Told| {
        let talk = talk(&valley, 6).await;
        let zed = valley.person("zed", &[Hat::Using]).await;
        let fresh = zed.get(&format!("{}/talk", talk.path)).await.text();
        assert!(fresh.contains("say your own view first"), "{fresh}");
        let own = say(&zed, &talk.path, "Mr Grey is the trouble").await;
        let mo = valley.moderator("mo").await;
        let reason = valley.house.place("valley").unwrap().hold_reasons[0].key.clone();
        let hold = [("reason", reason.as_str()), ("why", "It names someone.")];
        sends(&mo, &format!("{}/statements/{own}/hold", talk.path), &hold).await;
        let mine = zed.get(&format!("{}/talk/mine", talk.path)).await.text();
        assert!(mine.contains("It names someone.") && mine.contains("second look"), "{mine}");
        let seeds = talk.carys.get(&format!("{}/talk/mine", talk.path)).await.text();
        assert!(seeds.contains("from those who lead this talk"), "{seeds}");
        let others = talk.people[0].get(&format!("{}/talk/mine", talk.path)).await.text();
        assert!(others.contains("not said anything") && !others.contains("Mr Grey"), "{others}");
        // A sentence becomes a choice, and its author hears of it.
        let from = format!("{}/choices/put?from={}", talk.path, talk.statements[1]);
        assert!(talk.people[0].get(&from).await.body.contains("Left 1"));
        let choice =
            [("name", "Left"), ("body", "Left 1"), ("statement", talk.statements[1].as_str())];
        sends(&talk.people[0], &format!("{}/choices/put", talk.path), &choice).await;
        let seeds = talk.carys.get(&format!("{}/talk/mine", talk.path)).await.text();
        assert!(seeds.contains("It became a choice: Left"), "{seeds}");
        assert_eq!(valley.visitor().get(&format!("{}/talk/mine", talk.path)).await.status, 303);
    })
    .await;
}

#[tokio::test]
async fn a_talk_goes_out_in_the_columns_of_polis_and_comes_in_again() {
    story(async |valley: Told| {
        let talk = talk(&valley, 12).await;
        let file = |name: &str| format!("{}/talk/{name}.csv", talk.path);
        let early = valley.visitor().get(&file("votes")).await;
        assert_eq!(early.status, 403);
        assert!(early.text().contains("when the talk is over"), "{}", early.text());
        sends(&talk.carys, &format!("{}/talk/close", talk.path), &[]).await;
        let (comments, votes) = (
            valley.visitor().get(&file("comments")).await.body,
            valley.visitor().get(&file("votes")).await.body,
        );
        for who in &talk.people {
            assert!(!votes.contains(&who.id) && !comments.contains(&who.id));
        }
        let report = opinion::report(votes.as_bytes(), Some(comments.as_bytes())).unwrap();
        assert!(report.text().contains("Shared"), "{}", report.text());
        let folder = valley.database.folder.join("polis");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("comments.csv"), &comments).unwrap();
        std::fs::write(folder.join("votes.csv"), &votes).unwrap();
        let comments = voice::polis::parse_comments(comments.as_bytes()).unwrap();
        let votes = voice::polis::parse_votes(votes.as_bytes()).unwrap();
        assert_eq!((comments.len(), votes.len()), (8, 96));
    })
    .await;
}

#[tokio::test]
async fn what_was_brought_in_gets_its_groups_and_no_clock_until_someone_takes_it_on() {
    story(async |valley: Told| {
        let talk = talk(&valley, 24).await;
        sends(&talk.carys, &format!("{}/talk/close", talk.path), &[]).await;
        let mut files = Vec::new();
        for name in ["comments", "votes"] {
            files.push(valley.visitor().get(&format!("{}/talk/{name}.csv", talk.path)).await.body);
        }
        let parsed = || Parsed {
            comments: polis::parse_comments(files[0].as_bytes()).unwrap(),
            votes: polis::parse_votes(files[1].as_bytes()).unwrap(),
        };
        let how = |again| As {
            title: "Buses".into(),
            outcome: valley.house.place("valley").unwrap().outcomes[0].key.clone(),
            digest: "0123456789abcdef0123456789abcdef".into(),
            again,
        };
        let done = polis::import(&valley.house, "valley", how(false), parsed()).await.unwrap();
        let path = format!("/valley/threads/{}", done.thread_id);
        let to = format!("{path}/talk/groups");
        let early = valley.visitor().get(&to).await.text();
        assert!(early.contains("not worked out yet") && early.contains("Look again"), "{early}");
        valley.work().await;
        let page = valley.visitor().get(&to).await.text();
        assert!(page.contains("Group A") && page.contains("Group B"), "{page}");
        assert!(page.contains("Most people in every group agree: Shared"), "{page}");
        // The same files do not come in a second time unnoticed.
        match polis::import(&valley.house, "valley", how(false), parsed()).await {
            Err(Stop::Already(was)) => assert_eq!(was, path),
            other => panic!("{other:?}"),
        }
        polis::import(&valley.house, "valley", how(true), parsed()).await.unwrap();
        // It is history: nobody is late with it. Whoever takes it on owes an answer from then.
        valley.later(400);
        let late = "overdue by";
        let seen = valley.visitor().get(&path).await.text();
        assert!(!seen.to_lowercase().contains(late), "{seen}");
        talk.carys.signs_in().await;
        sends(&talk.carys, &format!("{path}/take"), &[]).await;
        let seen = valley.visitor().get(&path).await.text();
        assert!(seen.contains("Everyone is to be told back within"), "{seen}");
    })
    .await;
}

#[tokio::test]
async fn one_page_may_be_framed_by_others_and_no_other() {
    story(async |valley: Told| {
        let talk = talk(&valley, 6).await;
        valley.minutes_later(11);
        valley.work().await;
        let embed = valley.visitor().get(&format!("{}/talk/embed", talk.path)).await;
        assert!(embed.header("content-security-policy").unwrap().contains("frame-ancestors *"));
        assert!(!embed.body.contains("<form") && embed.text().contains("Most agree: Shared"));
        let other = valley.visitor().get(&format!("{}/talk/groups", talk.path)).await;
        assert!(
            other.header("content-security-policy").unwrap().contains("frame-ancestors 'none'")
        );
        // A matter for those invited is framed by nobody.
        let mut open = vec![("question", "What now?"), ("who", "invited")];
        open.extend([("until-day", "20"), ("until-month", "12"), ("until-year", "2026")]);
        sends(&talk.carys, &format!("{}/talk/open", talk.path), &open).await;
        for page in ["embed", "groups", "groups.json"] {
            let reply = valley.visitor().get(&format!("{}/talk/{page}", talk.path)).await;
            assert_eq!(reply.status, 404, "{page}");
        }
    })
    .await;
}

#[tokio::test]
async fn the_snapshot_keeps_no_person() {
    story(async |valley: Told| {
        let talk = talk(&valley, 24).await;
        valley.minutes_later(11);
        valley.work().await;
        let rows = valley.database.all_text("snapshot").await;
        assert!(rows.contains("Shared"));
        for who in &talk.people {
            assert!(!rows.contains(&who.id), "{}", who.name);
        }
        let place: &Place = &valley.house.place("valley").unwrap();
        assert_eq!(place.small(valley.clock.now()), 7);
        let sql = "select count(*) from snapshot where place_id = $1 and due_at is null";
        let n = valley.house.store.read(move |db| Ok(db.number(sql, params!["valley"])?)).await;
        assert_eq!(n.unwrap(), 1);
    })
    .await;
}
