//! What the program logs, counts and exports names nobody.

use crate::instance::{Instance, Reply, command, get, post};
use ground::hat::Hat;
use std::path::Path;
use std::thread;
use std::time::Duration;
use telling::{Told, story};

/// What Amina types, and nobody else is to read.
const PRIVATE: [&str; 6] = ["zzmail", "zzname", "07700900917", "zzaddress", "zzaccess", "zzquery"];

/// The token of the link in the one mail that was sent.
fn link(mails: &Path) -> String {
    for _ in 0..600 {
        let files = std::fs::read_dir(mails).into_iter().flatten().filter_map(Result::ok);
        for text in files.filter_map(|file| std::fs::read_to_string(file.path()).ok()) {
            // A mail has short lines: the end of one is told by `=`.
            let text = text.replace("=\r\n", "").replace("=\n", "");
            if let Some((_, after)) = text.split_once("/link/") {
                return after[..64].to_owned();
            }
        }
        thread::sleep(Duration::from_millis(50));
    }
    panic!("no mail came")
}

/// Amina joins by a mail, raises a matter and looks around; gives her link, her session and her matter.
fn amina_joins_and_raises(instance: &Instance) -> [String; 3] {
    let to = instance.config.listen;
    let well = |reply: Option<Reply>, status: u16| {
        let reply = reply.expect("a reply");
        assert_eq!(reply.status, status, "{}", reply.body);
        reply
    };
    well(post(to, "/valley/sign-in", "", "email=zzmail%40example.org"), 303);
    let link = link(&instance.config.mail.folder);
    let join = format!("/valley/link/{link}/join");
    well(get(to, &join, ""), 200);
    let me = "name=zzname&hat=using&way=post&words=plain&phone=07700900917&address=zzaddress";
    let joined = well(post(to, &join, "", me), 303);
    let session = joined.cookie(ground::visit::SESSION).unwrap().to_owned();
    let reach = "way=post&words=plain&phone=07700900917&address=zzaddress&access=zzaccess";
    well(post(to, "/valley/me/reach", &session, reach), 303);
    let raised = "for=me&what=The+last+bus&body=It+goes+at+six.&outcome=o1";
    let matter = well(post(to, "/valley/raise", &session, raised), 303).location().to_owned();
    well(get(to, &matter, &session), 200);
    well(get(to, "/valley/threads?before=zzquery", &session), 200);
    well(get(to, "/valley/threads/zzquery", &session), 404);
    well(get(to, "/zzquery", &session), 404);
    well(post(to, "/valley/sign-in", &session, "email=zzmail"), 422);
    [link, session, matter.rsplit('/').next().unwrap().to_owned()]
}

#[tokio::test(flavor = "multi_thread")]
async fn neither_the_log_nor_the_figures_nor_an_export_name_anybody() {
    story(async |told: Told| {
        tokio::task::block_in_place(|| {
            let mut instance = Instance::of(&told);
            let [link, session, matter] = amina_joins_and_raises(&instance);
            let figures = get(instance.config.listen, "/metrics", "").unwrap().body;
            let log = instance.log();
            assert!(figures.contains("route=\"/{place}/threads\""), "{figures}");
            assert!(figures.contains("route=\"other\""), "{figures}");
            for word in ["raise", "link", "sign-in", "reach"] {
                assert!(
                    !figures.contains(word),
                    "what one person does is not told apart: {figures}"
                );
            }
            for (what, text) in [("the log", &log), ("the figures", &figures)] {
                assert!(text.contains("/{place}/threads"), "{what} says which address: {text}");
                let tokens = [link.as_str(), session.as_str(), matter.as_str()];
                for word in PRIVATE.into_iter().chain(tokens) {
                    assert!(!text.contains(word), "{word} in {what}: {text}");
                }
            }
            instance.is_killed();
            let export = command(&instance.config)
                .args(["export", "--place", "valley", "--to", "out"])
                .output()
                .unwrap();
            assert!(export.status.success(), "{export:?}");
            let mut met = String::new();
            for file in std::fs::read_dir(told.database.folder.join("out")).unwrap() {
                met.push_str(&std::fs::read_to_string(file.unwrap().path()).unwrap());
            }
            assert!(met.contains(&matter), "the matter is public: {met}");
            for word in PRIVATE.into_iter().chain([link.as_str(), session.as_str()]) {
                assert!(word == "zzname" || !met.contains(word), "{word} was exported: {met}");
            }
        });
    })
    .await;
}

/// What the figures say of the work for later.
fn late(instance: &Instance) -> Vec<String> {
    let figures = get(instance.config.listen, "/metrics", "").unwrap().body;
    let of_outbox = figures.lines().filter(|line| line.contains("outbox"));
    of_outbox.map(str::to_owned).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_figures_do_not_tell_when_a_worry_is_raised() {
    story(async |told: Told| {
        let lead = told.person("sue", &[Hat::Providing]).await;
        lead.is_given("safeguarding").await;
        // What the story itself left to be done was due long ago for a clock on the wall.
        told.work().await;
        tokio::task::block_in_place(|| {
            let instance = Instance::of(&told);
            let before = late(&instance);
            assert!(
                before.contains(&"mutual_outbox_late{place=\"valley\"} 0".to_owned()),
                "{before:?}"
            );
            assert!(before[0].starts_with("# HELP mutual_outbox_late Jobs "), "{before:?}");
            let worry = "what=She+is+left+alone+at+night&harmed=&reach=";
            let raised = post(instance.config.listen, "/valley/concerns/raise", "", worry).unwrap();
            assert_eq!(raised.status, 303, "{}", raised.body);
            let wait = |db: &ground::store::Db<'_>| Ok(ground::outbox::waiting(db, "valley")?);
            let waits = tokio::runtime::Handle::current().block_on(told.house.store.read(wait));
            assert!(waits.unwrap() > 0, "its clock waits");
            assert_eq!(late(&instance), before);
        });
    })
    .await;
}
