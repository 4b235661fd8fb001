//! Two places in one house know nothing of each other: a person, a matter or a link of one is not there
//! in the other.

use crate::whole_way::{open_talk, raise, say};
use ground::hat::Hat;
use ground::visit::SESSION;
use telling::{Person, Told, story};

/// What stands in the dale, and must never be met in the valley.
const OF_THE_DALE: [&str; 4] = ["zzdora", "zzdalematter", "zzdalewords", "zzdalequestion"];

/// A matter of the dale that is being talked through: its id, and a statement's.
async fn a_matter_of_the_dale(dora: &Person) -> (String, String) {
    let raised = [
        ("for", "me"),
        ("what", "The ford zzdalematter"),
        ("body", "It floods zzdalewords"),
        ("outcome", "o1"),
    ];
    let path = dora.post("/dale/raise", &raised).await.location.unwrap();
    open_talk(dora, &path).await;
    let open = [
        ("question", "What about the ford zzdalequestion"),
        ("who", "everyone"),
        ("until-day", "20"),
        ("until-month", "12"),
        ("until-year", "2026"),
    ];
    assert_eq!(dora.post(&format!("{path}/talk/open"), &open).await.status, 303);
    let said = say(dora, &path, "Build a bridge zzdalewords").await;
    (path.rsplit('/').next().unwrap().to_owned(), said)
}

/// An address of the valley, with these ids in it.
fn filled(route: &str, thread: &str, other: &str) -> String {
    let part = |part: &str| match part {
        "{place}" => "valley".to_owned(),
        "{id}" => thread.to_owned(),
        _ if part.starts_with('{') => other.to_owned(),
        fixed => fixed.to_owned(),
    };
    route.split('/').map(part).collect::<Vec<_>>().join("/")
}

#[tokio::test]
async fn a_matter_of_the_dale_is_not_there_under_the_valley() {
    story(async |told: Told| {
        let dora = told.person_of("dale", "zzdora", &[Hat::Using]).await;
        let (theirs, said) = a_matter_of_the_dale(&dora).await;
        assert_eq!(told.visitor().get(&format!("/dale/threads/{theirs}")).await.status, 200);
        let (stew, mo) = (told.steward("stew").await, told.moderator("mo").await);
        let visitor = told.visitor();
        for who in [&stew, &mo, &dora, &visitor] {
            for route in told.house.routes.iter().filter(|r| r.path.contains("/threads/{id}")) {
                let path = filled(&route.path, &theirs, &said);
                let reply = match route.method {
                    "GET" => who.get(&path).await,
                    _ => who.post(&path, &[("vote", "agree"), ("body", "hello")]).await,
                };
                let stranger = who.id.is_empty() || who.place != "valley";
                let away = reply.status == 303 && stranger;
                assert!(reply.status == 404 || away, "{} {path}: {}", who.name, reply.line());
                let text = format!("{:?}{}", reply.headers, reply.body);
                assert!(OF_THE_DALE.iter().all(|word| !text.contains(word)), "{path}: {text}");
            }
        }
        assert!(told.trail().await.iter().all(|line| !line.contains("voice.")));
    })
    .await;
}

#[tokio::test]
async fn a_part_of_another_matter_is_not_there_under_this_one() {
    story(async |told: Told| {
        let dora = told.person_of("dale", "zzdora", &[Hat::Using]).await;
        let (_, theirs) = a_matter_of_the_dale(&dora).await;
        let amina = told.person("amina", &[Hat::Using]).await;
        let carys = told.person("carys", &[Hat::Commissioning]).await;
        let mo = told.moderator("mo").await;
        let (one, two) = (raise(&amina).await, raise(&carys).await);
        open_talk(&carys, &one).await;
        open_talk(&carys, &two).await;
        let elsewhere = say(&amina, &two, "Later buses").await;
        for part in [&theirs, &elsewhere] {
            let (vote, hold) =
                (format!("{one}/statements/{part}/vote"), format!("{one}/statements/{part}/hold"));
            assert_eq!(amina.post(&vote, &[("vote", "agree")]).await.status, 404, "{vote}");
            let why = [("reason", "named"), ("why", "hello")];
            assert_eq!(mo.post(&hold, &why).await.status, 404, "{hold}");
            assert_eq!(mo.get(&hold).await.status, 404, "{hold}");
            for end in [
                format!("statements/{part}/appeal"),
                format!("answers/{part}"),
                format!("answers/{part}/judge"),
                format!("concerns/{part}"),
                format!("actions/{part}/report"),
                format!("measures/{part}/read"),
                format!("measures/{part}/judge"),
            ] {
                for who in [&amina, &carys] {
                    let reply = who.get(&format!("{one}/{end}")).await;
                    assert!(matches!(reply.status, 403 | 404), "{end}: {}", reply.line());
                    assert!(!reply.body.contains("Later buses"), "{end}");
                }
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_session_of_the_dale_is_a_visitor_in_the_valley() {
    story(async |told: Told| {
        let dora = told.person_of("dale", "zzdora", &[Hat::Using]).await;
        dora.is_given("steward").await;
        dora.is_given("moderator").await;
        let amina = told.person("amina", &[Hat::Using]).await;
        let carys = told.person("carys", &[Hat::Commissioning]).await;
        let path = raise(&amina).await;
        open_talk(&carys, &path).await;
        let said = say(&amina, &path, "Later buses").await;
        for page in ["/valley/me", "/valley/me/reach", "/valley/raise", "/valley/people/enter"] {
            let to = dora.get(page).await.location.unwrap_or_default();
            assert!(to.starts_with("/valley/sign-in"), "{page}: {to}");
        }
        let vote = format!("{path}/statements/{said}/vote");
        assert_eq!(dora.post(&vote, &[("vote", "agree")]).await.line(), "303 /valley/sign-in");
        assert!(!dora.get(&path).await.body.contains("zzdora"), "nobody is greeted by name");

        // The same address in both places: one account, and a role stays in its place.
        let twice = told.person("zzdora", &[Hat::Using]).await;
        assert_ne!(twice.id, dora.id);
        let cookie = twice.cookie(SESSION).unwrap();
        dora.keeps(SESSION, &cookie);
        assert_eq!(dora.get("/dale/me").await.status, 200);
        assert_eq!(dora.get("/valley/me").await.status, 200);
        assert_eq!(dora.get("/dale/letters").await.status, 200, "she is a steward of the dale");
        assert_eq!(dora.get("/valley/letters").await.status, 403);
        let hold = format!("{path}/statements/{said}/hold");
        assert_eq!(dora.get(&hold).await.status, 403);
    })
    .await;
}

#[tokio::test]
async fn a_link_of_the_valley_opens_no_door_in_the_dale() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let visitor = told.visitor();
        visitor.post("/valley/sign-in", &[("email", &amina.email)]).await;
        told.work().await;
        let text = told.mails().pop().unwrap().text;
        let at = text.find("/link/").unwrap() + 6;
        let link = &text[at..at + 64];
        for path in [format!("/dale/link/{link}"), format!("/dale/link/{link}/join")] {
            assert!(
                !visitor
                    .get(&path)
                    .await
                    .body
                    .contains("<form method=\"post\" action=\"/dale/link")
            );
            visitor.post(&path, &[("name", "Amina"), ("hat", "using")]).await;
            assert_eq!(visitor.cookie(SESSION), None, "{path}");
        }
        let reply = visitor.post(&format!("/valley/link/{link}"), &[]).await;
        assert_eq!(reply.line(), "303 /valley", "it was not used up");
        assert!(visitor.cookie(SESSION).is_some());
    })
    .await;
}

#[tokio::test]
async fn nobody_of_the_dale_can_be_chosen_in_the_valley() {
    story(async |told: Told| {
        let dora = told.person_of("dale", "zzdora", &[Hat::Using]).await;
        let amina = told.person("amina", &[Hat::Using]).await;
        let stew = told.steward("stew").await;
        let path = raise(&amina).await;
        open_talk(&stew, &path).await;
        let own = [
            ("owner", dora.id.as_str()),
            ("by-day", "20"),
            ("by-month", "12"),
            ("by-year", "2026"),
        ];
        let who = format!("person:{}", dora.id);
        let action = [
            ("body", "Ask the drivers"),
            ("who", who.as_str()),
            ("due-day", "20"),
            ("due-month", "12"),
            ("due-year", "2026"),
        ];
        let role = [("person", dora.id.as_str()), ("role", "moderator")];
        for (to, fields) in [
            (format!("{path}/own"), &own[..]),
            (format!("{path}/talk/invite"), &[("person", dora.id.as_str())]),
            (format!("{path}/actions"), &action),
            ("/valley/roles".to_owned(), &role),
        ] {
            let reply = stew.post(&to, fields).await;
            assert!(matches!(reply.status, 403 | 404 | 422), "{to}: {}", reply.line());
            assert!(!reply.body.contains("zzdora"), "{to}");
        }
    })
    .await;
}

#[tokio::test]
async fn lists_counts_and_feeds_of_the_valley_hold_nothing_of_the_dale() {
    story(async |told: Told| {
        let dora = told.person_of("dale", "zzdora", &[Hat::Using]).await;
        dora.is_given("steward").await;
        let group = [("name", "Friends of zzdalewords"), ("about", "We meet at the ford.")];
        assert_eq!(dora.post("/dale/groups", &group).await.status, 303);
        let (theirs, _) = a_matter_of_the_dale(&dora).await;
        let stew = told.steward("stew").await;
        let visitor = told.visitor();
        for who in [&visitor, &stew, &dora] {
            for page in [
                "/valley",
                "/valley/threads",
                "/valley/threads?stage=talk",
                "/valley/threads?before=9223372036854775807.00000000000000000000000000",
                "/valley/waiting",
                "/valley/record",
                "/valley/record.json",
                "/valley/record.atom",
                "/valley/roles",
                "/valley/groups",
                "/valley/contacts",
                "/valley/who-may",
                "/valley/letters",
                "/valley/raise?for=other",
            ] {
                let reply = who.get(page).await;
                for word in OF_THE_DALE.iter().copied().chain([theirs.as_str(), dora.id.as_str()]) {
                    assert!(!reply.body.contains(word), "{word} on {page}");
                }
            }
        }
        let threads = visitor.get("/dale/threads").await.body;
        assert!(threads.contains(&theirs), "it is there where it belongs");
        told.verify().await.expect("each place has a chain of its own");
    })
    .await;
}
