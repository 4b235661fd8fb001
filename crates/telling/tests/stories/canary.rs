//! What is private stays private: every private field holds a word of its own, and everyone asks for
//! every address there is. The table [`MAY_READ`] says who may read which word, and where.

mod scene;

use ground::hat::Hat;
use ground::trail;
use scene::{Cast, ids, sends};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use telling::{Reply, Told, story};

/// Who may read something, and where: the name of someone in the cast, and the end of a route.
type Readers = [(&'static str, &'static str)];

/// Every private word, what it is, and who may read it on which pages: a person, and the end of an
/// address (`*` for each). Nobody else meets it, in no body, no header and no redirect.
const MAY_READ: &[(&str, &str, &Readers)] = &[
    ("zzphone", "amina's telephone", &[("amina", "/me/reach")]),
    // Amina is written to by post: whoever posts her letters reads where they go and what she needs.
    ("zzaddress", "amina's address", &[("amina", "/me/reach"), ("stew", "/letters/{id}")]),
    ("zzaccess", "what amina needs", &[("amina", "/me/reach"), ("stew", "/letters/{id}")]),
    ("zzmail@", "bola's address", &[("bola", "/me/reach")]),
    ("zzcardaddress", "dorothy's address, on her card", &[("stew", "/letters/{id}")]),
    ("zzcardphone", "dorothy's telephone, on her card", &[]),
    ("zzcardconsent", "how dorothy agreed", &[]),
    ("zzenteredaddress", "ned's address, entered by sheila", &[]),
    ("zzenteredphone", "ned's telephone, entered by sheila", &[]),
    ("zzenteredmail", "ned's e-mail, entered by sheila", &[]),
    ("zzenteredconsent", "how ned agreed", &[]),
    (
        "zzheld",
        "a statement held back",
        &[
            ("bola", "/talk"),
            ("bola", "/talk/mine"),
            ("bola", "/appeal"),
            ("mo", "/talk"),
            ("mo", "/hold"),
            ("stew", "/talk"),
        ],
    ),
    ("zzholdwhy", "why it was held back, told to its author", &[("bola", "/talk/mine")]),
    ("zzappeal", "what its author asks", &[("bola", "/talk"), ("mo", "/talk"), ("stew", "/talk")]),
    ("zztitle", "the title of a matter for those invited", ONCE_PUBLIC),
    ("zzbody", "its text", INVITED),
    ("zzquestion", "its question", INVITED),
    ("zzstatement", "what is said in it", INVITED),
    ("zzfern", "fern, who voted, answered, was not sure and judged", LISTS),
    ("zzfelt", "why it felt so", &[]),
    ("zzjudged", "why an answer does not answer", &[]),
    ("zzjudgement", "why it is better", &[]),
    ("zzstrengthme", "a strength for nobody else", OWN_STRENGTHS),
    (
        "zzstrengthcircle",
        "a strength for her circle",
        &[
            ("amina", "/me/strengths"),
            ("amina", "/me/strengths/{id}"),
            ("amina", "/people"),
            ("amina", "/people/{id}"),
            ("sheila", "/people"),
            ("sheila", "/people/{id}"),
        ],
    ),
    (
        "zzneed",
        "what amina needs, for bola to read",
        &[
            ("amina", "/me/needs"),
            ("amina", "/me/needs/write"),
            ("amina", "/me/needs/booklet"),
            ("amina", "/me/needs/versions/{number}"),
            ("amina", "/people/{id}/needs"),
            ("bola", "/people/{id}/needs"),
        ],
    ),
    (
        "zzplan",
        "her plan",
        &[
            ("amina", "/me/plan"),
            ("amina", "/me/plan/write"),
            ("amina", "/people/{id}/plan"),
            ("amina", "/me/plan/booklet"),
            ("amina", "/me/plan/versions/{number}"),
        ],
    ),
    (
        "zzdream",
        "the way to her dream",
        &[
            ("amina", "/me/path"),
            ("amina", "/me/path/write"),
            ("amina", "/people/{id}/path"),
            ("amina", "/me/path/booklet"),
            ("amina", "/me/path/versions/{number}"),
        ],
    ),
    ("zznear", "who is in her life", &[("amina", "/me/circle"), ("amina", "/me/circle/{id}")]),
    (
        "zzpromise",
        "what was promised in her circle",
        &[("amina", "/people/{id}/circle"), ("sheila", "/people/{id}/circle")],
    ),
    ("zzworry", "a worry that dev raised, which sheila holds", &[("sheila", "/concerns/{id}")]),
    ("zznote", "what sheila did about it", &[("sheila", "/concerns/{id}")]),
    (
        "zzmeet",
        "why amina and dev should meet",
        &[
            ("amina", "/introductions/{id}"),
            ("dev", "/introductions/{id}"),
            ("carys", "/introductions/{id}"),
        ],
    ),
    ("zzreachable", "how amina can be reached, for dev", &[("dev", "/introductions/{id}")]),
    ("zzteam", "what amina says to dev, whom she asks", SEAT),
    ("zzhat", "a hat in her team", &[("amina", "/teams/{id}"), ("dev", "/teams/{id}")]),
    ("zzactingfor", "what sheila acts for her for", &[("amina", "/acting"), ("sheila", "/acting")]),
];

/// The two whose seat in a team it is.
const SEAT: &Readers = &[("amina", "/teams/seats/{id}"), ("dev", "/teams/seats/{id}")];

/// The pages of one's own strengths, and one's own page.
const OWN_STRENGTHS: &Readers = &[
    ("amina", "/me/strengths"),
    ("amina", "/me/strengths/{id}"),
    ("amina", "/people"),
    ("amina", "/people/{id}"),
];

/// Those who take part in the matter for those invited, and those who look after the place.
const INVITED: &Readers =
    &[("amina", "*"), ("bola", "*"), ("carys", "*"), ("mo", "*"), ("stew", "*")];

/// The same, and whoever reads the record: everybody could read the matter until its talk was opened for
/// those invited, and what was written down of it until then stays.
const ONCE_PUBLIC: &Readers =
    &[("amina", "*"), ("bola", "*"), ("carys", "*"), ("mo", "*"), ("stew", "*")];

/// Those who said something private here: it stands on their page of all that is held about them.
const OWN_DATA: [&str; 5] = ["amina", "bola", "fern", "sheila", "dev"];

/// The pages on which someone is chosen from the people of the place.
const LISTS: &Readers = &[
    ("fern", "*"),
    ("amina", "/talk/invite"),
    ("carys", "/talk/invite"),
    ("stew", "/talk/invite"),
    ("carys", "/own"),
    ("stew", "/own"),
    ("carys", "/actions"),
    ("stew", "/actions"),
    ("stew", "/roles"),
    ("carys", "/ballot/papers"),
    ("mo", "/ballot/papers"),
    ("stew", "/ballot/papers"),
];

/// Every address that can be asked for, with the pattern of its route.
async fn addresses(valley: &Told, cast: &Cast) -> Vec<(String, String)> {
    let mut given = ids(cast, "statement").await;
    given.extend(ids(cast, "concern").await);
    given.extend(ids(cast, "thread").await);
    let found = BTreeMap::from([
        ("threads", ids(cast, "thread").await),
        ("statements", ids(cast, "statement").await),
        ("concerns", [ids(cast, "concern").await, ids(cast, "worry").await].concat()),
        ("introductions", ids(cast, "introduction").await),
        ("teams", vec![cast.is("amina").id.clone()]),
        ("seats", ids(cast, "seat").await),
        ("networks", ids(cast, "network").await),
        ("actions", ids(cast, "action").await),
        ("measures", ids(cast, "measure").await),
        ("letters", ids(cast, "letter").await),
        ("choices", ids(cast, "choice").await),
        ("ballot", vec!["1".to_owned()]),
        ("ways", vec!["irv".to_owned()]),
        ("round", ids(cast, "turn").await),
        ("groups", ids(cast, "people_group").await),
        ("answers", given),
        ("link", vec!["0".repeat(64)]),
        ("people", vec![cast.is("amina").id.clone(), cast.is("bola").id.clone()]),
        ("strengths", ids(cast, "strength").await),
        ("circle", ids(cast, "circle").await),
        ("versions", vec!["1".to_owned()]),
    ]);
    let mut all = Vec::new();
    for route in valley.house.routes.iter().filter(|r| r.method == "GET") {
        let mut paths = vec![String::new()];
        let parts: Vec<&str> = route.path.split('/').skip(1).collect();
        for (n, part) in parts.iter().enumerate() {
            let values = match *part {
                "{place}" => vec!["valley".to_owned()],
                _ if part.starts_with('{') => found[parts[n - 1]].clone(),
                fixed => vec![fixed.to_owned()],
            };
            let longer = |path: &String| {
                values.iter().map(|value| format!("{path}/{value}")).collect::<Vec<_>>()
            };
            paths = paths.iter().flat_map(longer).collect();
        }
        all.extend(paths.into_iter().map(|path| (route.path.clone(), path)));
    }
    for query in [
        "/valley/raise?for=other",
        "/valley/threads?stage=talk",
        "/valley/threads?stage=tell",
        "/valley/record?before=9",
        "/valley/people?q=zz",
        "/valley/people?kind=gift&q=zz",
        "/valley/sign-in?next=%2Fvalley%2Fme",
        "/valley/words?to=easy&back=%2Fvalley",
        "/valley/words?to=en&back=%2Fvalley",
        "/metrics",
        "/health",
    ] {
        let (path, _) = query.split_once('?').unwrap_or((query, ""));
        all.push((path.replace("/valley", "/{place}"), query.to_owned()));
    }
    all
}

/// All that came back: the body, and every header.
fn everything(reply: &Reply) -> String {
    let headers = reply
        .headers
        .iter()
        .map(|(k, v)| format!("{k}: {}", String::from_utf8_lossy(v.as_bytes())));
    headers.chain([reply.body.clone()]).collect::<Vec<_>>().join("\n")
}

fn may_read(allowed: &Readers, who: &str, route: &str) -> bool {
    // The page of all that is held about oneself, for whoever wrote it or was written to.
    let own = ["/account/data", "/account/data.json"].iter().any(|end| route.ends_with(end));
    if own && OWN_DATA.contains(&who) {
        return true;
    }
    allowed
        .iter()
        .any(|(name, end)| (*name == who || *name == "*") && (*end == "*" || route.ends_with(end)))
}

/// The words that came back and should not have; and which word was met by whom at all.
struct Found {
    leaks: BTreeSet<String>,
    met: BTreeSet<(&'static str, String)>,
}

/// Everyone at the same time: each asks for every address, one after the other.
async fn everyone_asks_for_everything(valley: &Told, cast: &Arc<Cast>, fern: &str) -> Found {
    let addresses = Arc::new(addresses(valley, cast).await);
    let mut asking = Vec::new();
    for who in cast.people.keys().copied() {
        let (cast, addresses, fern) = (cast.clone(), addresses.clone(), fern.to_owned());
        asking.push(tokio::spawn(async move { asks_for_all(who, &cast, &addresses, &fern).await }));
    }
    let mut found = Found { leaks: BTreeSet::new(), met: BTreeSet::new() };
    for one in asking {
        let one = one.await.unwrap();
        found.leaks.extend(one.leaks);
        found.met.extend(one.met);
    }
    found
}

async fn asks_for_all(
    who: &'static str,
    cast: &Cast,
    addresses: &[(String, String)],
    fern: &str,
) -> Found {
    let mut found = Found { leaks: BTreeSet::new(), met: BTreeSet::new() };
    for (route, path) in addresses {
        let reply = cast.is(who).get(path).await;
        let text = everything(&reply);
        assert_ne!(reply.status, 500, "{path}");
        for (word, what, allowed) in MAY_READ {
            // Bola's name is the first part of her address, and is no secret: the address is.
            if text.contains(word) {
                found.met.insert((word, who.to_owned()));
                if !may_read(allowed, who, route) {
                    found.leaks.insert(format!("{who} reads {word} ({what}) on {route}"));
                }
            }
        }
        if text.contains(fern) && !may_read(LISTS, who, route) {
            found.leaks.insert(format!("{who} reads the id of fern on {route}"));
        }
    }
    found
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_reads_what_is_not_theirs() {
    story(async |valley: Told| {
        let cast = Arc::new(Cast::of(&valley).await);
        let path = scene::a_matter_is_talked_through(&valley, &cast).await;
        scene::it_comes_to_its_end(&cast, &path).await;
        let invited = scene::a_matter_is_for_those_invited(&cast).await;
        scene::two_matters_are_voted_on(&cast).await;
        scene::sheila_helps(&valley, &cast).await;
        scene::amina_writes_what_is_hers(&cast).await;
        scene::dev_worries_and_meets_amina(&cast).await;

        let fern = cast.is("fern").id.clone();
        let found = everyone_asks_for_everything(&valley, &cast, &fern).await;
        let leaks: Vec<_> = found.leaks.iter().collect();
        assert!(leaks.is_empty(), "{leaks:#?}");
        for (word, what, allowed) in MAY_READ {
            for (who, _) in allowed.iter().filter(|(who, _)| *who != "*") {
                let met = found.met.contains(&(*word, (*who).to_owned()));
                assert!(met, "{who} should read {word} ({what}): is the story still the same?");
            }
        }
        for mail in valley.mails() {
            for (word, ..) in MAY_READ {
                assert!(!mail.subject.contains(word), "{word} in the subject {}", mail.subject);
                let told = ["zzheld", "zzholdwhy", "zzappeal", "zzmail@"].contains(word);
                let name = mail.to.starts_with(word) && mail.text.contains(word);
                assert!(!mail.text.contains(word) || told || name, "{word} in {mail:?}");
            }
        }
        what_is_public_for_ever_holds_no_private_word(&valley, &fern).await;
        whoever_signed_out_reads_no_more(&cast, &invited).await;
    })
    .await;
}

/// The public record is what an export writes: nobody can take it back.
async fn what_is_public_for_ever_holds_no_private_word(valley: &Told, fern: &str) {
    let lines =
        valley.house.store.read(|db| Ok(trail::recent(db, "valley", None, 10_000)?)).await.unwrap();
    assert!(lines.len() > 20);
    for line in lines {
        let text = format!("{line:?}");
        for (word, what, _) in MAY_READ {
            // See `ONCE_PUBLIC`.
            let before = *word == "zztitle";
            assert!(before || !text.contains(word), "{word} ({what}) in {text}");
        }
        assert!(!text.contains(fern), "{text}");
    }
}

async fn whoever_signed_out_reads_no_more(cast: &Cast, invited: &str) {
    let amina = cast.is("amina");
    let old = amina.cookie(ground::visit::SESSION).unwrap();
    assert_eq!(amina.get(invited).await.status, 200);
    sends(amina, "/valley/sign-out/everywhere", &[]).await;
    amina.keeps(ground::visit::SESSION, &old);
    assert_eq!(amina.get(invited).await.status, 404);
    let reach = amina.get("/valley/me/reach").await;
    assert_eq!(reach.status, 303);
    assert!(!everything(&reach).contains("zz"), "{reach:?}");
}

#[tokio::test]
async fn a_link_and_a_session_stand_on_no_page() {
    story(async |valley: Told| {
        let amina = valley.person("amina", &[Hat::Using]).await;
        let stew = valley.steward("stew").await;
        let visitor = valley.visitor();
        sends(&visitor, "/valley/sign-in", &[("email", "amina@example.org")]).await;
        valley.work().await;
        let mail = valley.mails().pop().unwrap();
        let at = mail.text.find("/link/").unwrap() + 6;
        let link = mail.text[at..at + 64].to_owned();
        assert!(!mail.subject.contains(&link));
        let session = amina.cookie(ground::visit::SESSION).unwrap();
        let routes = valley.house.routes.iter().filter(|r| r.method == "GET");
        for route in routes.filter(|r| r.path.matches('{').count() <= 1) {
            for who in [&visitor, &amina, &stew] {
                let path = route.path.replace("{place}", "valley");
                let text = everything(&who.get(&path).await);
                assert!(!text.contains(&link) && !text.contains(&session), "{path}");
            }
        }
        for table in ["link", "session", "outbox", "trail", "account", "membership"] {
            let rows = valley.database.all_text(table).await;
            assert!(!rows.contains(&link) && !rows.contains(&session), "{table}");
        }
    })
    .await;
}
