//! What is private stays private: every private field holds a word of its own, and everyone asks for
//! every address there is. The table [`MAY_READ`] says who may read which word, and where.

mod addresses;
mod corpus;
mod log;
mod matrix;
mod readers;
mod scene;
mod withdrawn;

use addresses::addresses;
use ground::hat::Hat;
use ground::trail;
use readers::{LISTS, MAY_READ, OWN_DATA, Readers};
use scene::{Cast, sends};
use std::collections::BTreeSet;
use std::sync::Arc;
use telling::{Reply, Told, story};

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
    let own = ["/account/data", "/account/data.txt", "/account/data.json"]
        .iter()
        .any(|end| route.ends_with(end));
    if own && OWN_DATA.contains(&who) {
        return true;
    }
    allowed
        .iter()
        .any(|(name, end)| (*name == who || *name == "*") && (*end == "*" || route.ends_with(end)))
}

/// The words that came back and should not have; and which word was met by whom at all.
#[derive(Default)]
struct Found {
    leaks: BTreeSet<String>,
    met: BTreeSet<(&'static str, String)>,
    /// What came back: by the pattern of the route and by who asked.
    answers: matrix::Answers,
}

/// At the same time: each of them asks for every address, one after the other.
async fn everyone_asks(
    cast: &Arc<Cast>,
    addresses: &Arc<Vec<(String, String)>>,
    who: impl IntoIterator<Item = &'static str>,
) -> Found {
    let ask = |who: &'static str| {
        let (cast, addresses) = (cast.clone(), addresses.clone());
        tokio::spawn(async move { asks_for_all(who, &cast, &addresses).await })
    };
    let asking: Vec<_> = who.into_iter().map(ask).collect();
    let mut found = Found::default();
    for one in asking {
        let one = one.await.unwrap();
        found.leaks.extend(one.leaks);
        found.met.extend(one.met);
        matrix::join(&mut found.answers, one.answers);
    }
    found
}

async fn asks_for_all(who: &'static str, cast: &Cast, addresses: &[(String, String)]) -> Found {
    let fern = &cast.is("fern").id;
    let mut found = Found::default();
    for (route, path) in addresses {
        let reply = cast.is(who).get(path).await;
        let text = everything(&reply);
        assert_ne!(reply.status, 500, "{path}");
        let file = ["json", "csv", "plain"];
        let file = reply.header("content-type").is_some_and(|t| file.iter().any(|f| t.contains(f)));
        assert!(file || !text.contains(scene::AS_MARKUP), "what was typed is markup on {path}");
        matrix::note(&mut found.answers, "GET", route, who, &reply);
        for (word, what, allowed) in MAY_READ {
            // Bola's name is the first part of her address, and is no secret: the address is.
            if text.contains(word) {
                found.met.insert((word, who.to_owned()));
                if !may_read(allowed, who, route) {
                    found.leaks.insert(format!("{who} reads {word} ({what}) on {route}"));
                }
            }
        }
        if text.contains(fern.as_str()) && !may_read(LISTS, who, route) {
            found.leaks.insert(format!("{who} reads the id of fern on {route}"));
        }
    }
    found
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_reads_what_is_not_theirs() {
    story(async |valley: Told| {
        log::is_kept();
        let cast = Arc::new(Cast::of(&valley).await);
        scene::is_played(&valley, &cast).await;

        let fern = cast.is("fern").id.clone();
        let every = Arc::new(addresses(&valley, &cast, "GET").await);
        let mut found = everyone_asks(&cast, &every, cast.people.keys().copied()).await;
        let leaks: Vec<_> = found.leaks.iter().collect();
        assert!(leaks.is_empty(), "{leaks:#?}");
        for (word, what, allowed) in MAY_READ {
            for (who, _) in allowed.iter().filter(|(who, _)| *who != "*") {
                let met = found.met.contains(&(*word, (*who).to_owned()));
                assert!(met, "{who} should read {word} ({what}): is the story still the same?");
            }
        }
        for mail in valley.mails() {
            for name in cast.people.values().map(|p| &p.name).filter(|name| name.len() > 3) {
                assert!(!mail.subject.contains(name), "{name} in the subject {}", mail.subject);
            }
            for (word, ..) in MAY_READ {
                assert!(!mail.subject.contains(word), "{word} in the subject {}", mail.subject);
                let told = ["zzheld", "zzholdwhy", "zzappeal", "zzmail@"].contains(word);
                let name = mail.to.starts_with(word) && mail.text.contains(word);
                assert!(!mail.text.contains(word) || told || name, "{word} in {mail:?}");
            }
        }
        what_is_public_for_ever_holds_no_private_word(&valley, &fern).await;
        matrix::of_forms(&valley, &cast, &mut found.answers).await;
        let after = withdrawn::nobody_reads_what_was_taken_back(&cast, &every, &found).await;
        matrix::is_the_one_that_was_reviewed(&found.answers, &after.answers);
        withdrawn::whoever_signed_out_is_a_visitor(&cast, &every).await;
        no_log_holds_a_private_word(&fern);
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

/// Requests are in the log by the pattern of their route, and nothing that anyone wrote.
fn no_log_holds_a_private_word(fern: &str) {
    let log = log::text();
    assert!(log.contains("/{place}/people/{id}/needs"), "nothing was logged");
    for word in MAY_READ.iter().map(|(word, ..)| *word).chain([fern]) {
        let line = log.lines().find(|line| line.contains(word));
        assert!(line.is_none(), "{word} in the log: {line:?}");
    }
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
