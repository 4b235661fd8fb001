//! Who may what: each address asks for what the list says, and the list is the one that was reviewed.

use crate::account::{by_mail, code, set_up};
use crate::source::{only_shrinks, root};
use ground::hat::Hat;
use ground::routes::{Asks, Listed, page_of};
use telling::{Reply, Told, story};

/// Addresses whose secret is the address itself: whoever has the link may use it. Without a good link
/// they show the page that says so.
const BY_LINK: [&str; 1] = ["/{place}/link/{token}/join"];

/// Acts that ask for their permit, and give it to anyone.
const FOR_ANYONE: [&str; 1] = ["/{place}/concerns/raise"];

/// Whether whoever is not let in gets nowhere there.
fn is_closed(route: &&Listed) -> bool {
    let open = BY_LINK.iter().chain(&FOR_ANYONE).any(|path| *path == route.path);
    route.asks != Asks::Nothing && !open
}

/// An address with something in the place of each part that stands for a noun.
fn example(route: &Listed) -> String {
    let part = |part: &str| match part {
        "{place}" => "valley".to_owned(),
        "{token}" => "0".repeat(64),
        _ if part.starts_with('{') => "0".repeat(26),
        fixed => fixed.to_owned(),
    };
    route.path.split('/').map(part).collect::<Vec<_>>().join("/")
}

#[tokio::test]
async fn a_visitor_gets_nowhere_without_being_asked() {
    story(async |told: Told| {
        let visitor = told.visitor();
        for route in told.house.routes.iter().filter(is_closed) {
            let path = example(route);
            let reply = match route.method {
                "GET" => visitor.get(&path).await,
                _ => visitor.post(&path, &[("text", "hello")]).await,
            };
            let to_sign_in =
                reply.location.as_ref().is_some_and(|to| to.starts_with("/valley/sign-in"));
            let well = matches!(reply.status, 403 | 404) || reply.status == 303 && to_sign_in;
            assert!(well, "{} {path}: {}", route.method, reply.line());
        }
        assert_eq!(told.trail().await, ["system ground.place.open"]);
    })
    .await;
}

#[tokio::test]
async fn nobody_from_another_place_gets_further_than_a_visitor() {
    story(async |told: Told| {
        let stranger = told.person_of("dale", "stranger", &[Hat::Using]).await;
        stranger.is_given("steward").await;
        for route in told.house.routes.iter().filter(is_closed) {
            let path = example(route);
            let reply = match route.method {
                "GET" => stranger.get(&path).await,
                _ => stranger.post(&path, &[("text", "hello")]).await,
            };
            assert!(
                matches!(reply.status, 303 | 403 | 404),
                "{} {path}: {}",
                route.method,
                reply.line()
            );
        }
        assert_eq!(told.trail().await, ["system ground.place.open"]);
    })
    .await;
}

/// Whether an address is one of a page.
fn is_page(told: &Told, path: &str) -> bool {
    path.starts_with("/valley") && page_of(&told.house.routes, path) == path
}

/// Where it goes on after something that is to be done first.
fn then(reply: &Reply, first: &str) -> Option<String> {
    ground::page::asked(reply.location.as_ref()?.strip_prefix(first)?.strip_prefix('?')?, "next")
}

#[tokio::test]
async fn who_must_first_say_who_they_are_comes_back_to_a_page() {
    story(async |told: Told| {
        let (late, half) = (told.person("late", &[Hat::Using]).await, told.visitor());
        let (secret, _) = set_up(&told, &late).await;
        by_mail(&told, &half, "late@example.org").await;
        told.minutes_later(31);
        let (mut proved, mut went_on) = (Vec::new(), 0);
        let posts = |route: &&Listed| route.method == "POST" && !route.path.contains("/sign-");
        for route in told.house.routes.iter().filter(posts) {
            let path = example(route);
            if let Some(to) = then(&half.post(&path, &[]).await, "/valley/account/second") {
                assert!(is_page(&told, &to), "{path} {to}");
                went_on += 1;
            }
            if let Some(to) = then(&late.post(&path, &[]).await, "/valley/account/prove") {
                assert!(is_page(&told, &to), "{path} {to}");
                proved.push((route.path.clone(), to));
            }
        }
        assert!(went_on > 50, "{went_on}");

        let now = code(&told, &secret);
        for (button, page) in [
            ("/{place}/account/step/end", "/valley/account/step"),
            ("/{place}/account/step/codes", "/valley/account/step"),
            ("/{place}/account/passkeys/{id}/end", "/valley/account/passkeys"),
            ("/{place}/account/with/{key}/end", "/valley/account/with"),
            ("/{place}/me/needs/share", "/valley/me/needs/share"),
        ] {
            assert!(proved.contains(&(button.into(), page.into())), "{button} {proved:?}");
        }
        let proof = [("code", now.as_str()), ("next", "/valley/account/step")];
        let back = late.post("/valley/account/prove", &proof).await;
        assert_eq!(back.line(), "303 /valley/account/step");
        assert!(late.get("/valley/account/step").await.body.contains("/account/step/end"));
    })
    .await;
}

#[test]
fn the_addresses_that_ask_for_nothing_may_only_shrink() {
    let mut open: Vec<String> = mutual::routes(true)
        .listed
        .iter()
        .filter(|route| route.asks == Asks::Nothing)
        .map(|route| format!("{} {}", route.method, route.path))
        .collect();
    open.sort();
    only_shrinks("open-routes.txt", &open);
}

#[test]
fn the_file_who_may_is_the_one_that_the_rules_make() {
    let there = std::fs::read_to_string(root().join("WHO-MAY.md")).unwrap_or_default();
    let made = mutual::who_may().unwrap();
    assert!(there == made, "run `mutual who-may --write` and review what changes");
}

#[test]
fn no_address_stands_twice() {
    let listed = mutual::routes(true).listed;
    for (n, route) in listed.iter().enumerate() {
        let again = listed[..n].iter().any(|r| r.method == route.method && r.path == route.path);
        assert!(!again, "{} {}", route.method, route.path);
    }
}

#[tokio::test]
async fn the_pages_of_no_room_are_there_in_both_kinds_of_words() {
    story(async |told: Told| {
        let visitor = told.visitor();
        for (path, line) in [
            ("/", "200 Mutual"),
            ("/about", "200 About Mutual"),
            ("/limits", "200 What Mutual does not promise"),
            ("/valley/who-may", "200 Who may what"),
            ("/valley/contacts", "200 Help and contacts"),
            ("/valley/record", "200 Public record"),
            ("/nowhere", "404 We cannot find that page"),
            ("/nowhere/record", "404 We cannot find that page"),
        ] {
            let reply = visitor.get(path).await;
            assert_eq!(reply.line(), line, "{path}");
            assert!(!reply.body.contains("m-easy__line"), "{path}");
            assert_eq!(reply.header("cache-control"), Some("no-store"));
            assert!(
                reply.header("content-security-policy").unwrap().starts_with("default-src 'none'")
            );
        }
        let to_easy = visitor.get("/valley/words?to=easy&back=%2Fvalley%2Frecord").await;
        assert_eq!(to_easy.line(), "303 /valley/record");
        for path in
            ["/", "/about", "/limits", "/valley/who-may", "/valley/contacts", "/valley/record"]
        {
            assert!(
                visitor.get(path).await.body.contains("m-easy__line"),
                "{path} has no Easy Read"
            );
        }
        let away = visitor.get("/words?to=en&back=https%3A%2F%2Fbad.example").await;
        assert_eq!(away.line(), "303 /");
        assert!(!visitor.get("/").await.body.contains("m-easy__line"));
        assert_eq!(visitor.get("/words?to=latin").await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn the_instance_says_whether_it_is_well() {
    story(async |told: Told| {
        let reply = told.visitor().get("/health").await;
        assert_eq!(reply.status, 200);
        let engine = told.house.store.engine();
        assert!(reply.body.contains(&format!("\"engine\":\"{engine}\"")), "{}", reply.body);
        let figures = told.visitor().get("/metrics").await;
        assert_eq!(figures.status, 404, "figures are off until they are switched on");
    })
    .await;
}

#[tokio::test]
async fn what_is_too_long_gets_a_page_that_says_so() {
    story(async |told: Told| {
        let long = format!("email={}", "a".repeat(400_000));
        let reply = told.visitor().post_raw("/valley/sign-in", &long).await;
        assert_eq!(reply.line(), "413 That is too long");
        let longer = "a".repeat(2_000_000);
        let reply = told.visitor().post_raw("/valley/sign-in", &longer).await;
        assert_eq!(reply.line(), "413 That is too long");
    })
    .await;
}

#[test]
fn every_kind_of_fact_has_an_act_that_leaves_it() {
    let rules = mutual::routes(true).rules;
    for fact in ground::fact::Fact::ALL {
        assert!(rules.iter().any(|rule| rule.fact == *fact), "{} is left by no act", fact.name());
    }
}

#[tokio::test]
async fn whom_to_turn_to_is_said_in_the_reader_s_language_or_marked_as_english() {
    story(async |told: Told| {
        let visitor = told.visitor();
        for path in ["/valley/contacts", "/valley/concerns/raise"] {
            visitor.get("/valley/words?to=cy&back=%2Fvalley").await;
            let welsh = visitor.get(path).await.body;
            assert!(welsh.contains("Ffoniwch 999") && !welsh.contains("Call 999"), "{path}");
            assert!(!welsh.contains("lang=\"en-GB\" dir=\"ltr\">Someone"), "{path}");
            visitor.get("/valley/words?to=ur&back=%2Fvalley").await;
            let urdu = visitor.get(path).await.body;
            assert!(urdu.contains("lang=\"en-GB\" dir=\"ltr\">Someone is in danger now"), "{path}");
            visitor.get("/valley/words?to=en&back=%2Fvalley").await;
            let english = visitor.get(path).await.body;
            assert!(
                english.contains(">Someone is in danger now")
                    && !english.contains("dir=\"ltr\">Some")
            );
        }
    })
    .await;
}

#[tokio::test]
async fn a_stroke_too_many_leads_to_the_page_and_to_no_other_site() {
    story(async |told: Told| {
        let visitor = told.visitor();
        assert_eq!(visitor.get("/valley/").await.line(), "303 /valley");
        assert_eq!(visitor.get("/valley/threads/").await.line(), "303 /valley/threads");
        for path in ["//bad.example/", "//bad.example/valley/", "/%5Cbad.example/"] {
            let reply = visitor.get(path).await;
            let to = reply.location.clone().unwrap_or_default();
            let ours = to.is_empty() || to.starts_with("/%5C");
            assert!(ours, "{path} leads to {to}");
        }
    })
    .await;
}
