//! The program is killed in the middle of its work, again and again. What it acknowledged is there.

use crate::instance::{Instance, command, post};
use ground::house::House;
use ground::params;
use std::collections::BTreeSet;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};
use telling::{Told, story};

const WRITES: usize = 1_000;
const CONNECTIONS: usize = 8;
/// After how many acknowledged writes it is killed.
const KILLS: [usize; 4] = [50, 300, 550, 900];

/// Someone of the valley, signed in: the token of their session.
async fn signed_in(house: &House) -> String {
    let new = people::open::NewPerson {
        name: "Amina".into(),
        hats: ground::hat::Hats::of(&[ground::hat::Hat::Using]),
        email: Some("amina@example.org".into()),
        consent: "self".into(),
        ..Default::default()
    };
    people::open::add(house, "valley", &new, None).await.unwrap();
    let hash = house.keys.email_hash("amina@example.org");
    ground::account::begin_session(house, &hash).await.unwrap()
}

/// Amina raises one matter after the other from several connections, and sends each again until it is
/// acknowledged. Meanwhile the program is killed. Gives the addresses that were acknowledged.
fn raises_while_it_is_killed(instance: &mut Instance, session: &str) -> Vec<String> {
    let (next, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let acknowledged = Mutex::new(Vec::new());
    let to = instance.config.listen;
    let raises = || {
        loop {
            let n = next.fetch_add(1, Ordering::SeqCst);
            if n >= WRITES {
                return;
            }
            let body = format!("once={n:08x}&for=me&what=Matter+{n}&body=It+matters.&outcome=o1");
            let until = Instant::now() + Duration::from_secs(120);
            loop {
                match post(to, "/valley/raise", session, &body) {
                    Some(reply) if reply.status == 303 => {
                        acknowledged.lock().unwrap().push(reply.location().to_owned());
                        done.fetch_add(1, Ordering::SeqCst);
                        break;
                    }
                    Some(reply) if reply.status != 503 => panic!("matter {n}: {}", reply.status),
                    _ => thread::sleep(Duration::from_millis(10)),
                }
                assert!(Instant::now() < until, "matter {n} is not acknowledged");
            }
        }
    };
    thread::scope(|scope| {
        let all: Vec<_> = (0..CONNECTIONS).map(|_| scope.spawn(raises)).collect();
        for kill in KILLS {
            while done.load(Ordering::SeqCst) < kill && !all.iter().any(|w| w.is_finished()) {
                thread::sleep(Duration::from_millis(1));
            }
            instance.is_killed_and_begins_again();
        }
    });
    acknowledged.into_inner().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_thousand_acknowledged_writes_outlive_four_kills() {
    story(async |told: Told| {
        let mut instance = Instance::of(&told);
        let house = mutual::open(&instance.config).await.unwrap();
        let session = signed_in(&house).await;

        let acknowledged = tokio::task::block_in_place(|| {
            let all = raises_while_it_is_killed(&mut instance, &session);
            instance.is_killed();
            all
        });
        assert_eq!(acknowledged.len(), WRITES);
        let told_of: BTreeSet<&str> =
            acknowledged.iter().map(|to| to.rsplit('/').next().unwrap()).collect();
        assert_eq!(told_of.len(), WRITES, "each has its own address");

        let there: Vec<(String, String)> = house
            .store
            .read(|db| {
                let sql = "select id, title from thread where place_id = $1";
                Ok(db.all(sql, params!["valley"])?)
            })
            .await
            .unwrap();
        for id in told_of {
            assert!(
                there.iter().any(|(known, _)| known == id),
                "{id} was acknowledged and is gone"
            );
        }
        let titles: BTreeSet<&str> = there.iter().map(|(_, title)| title.as_str()).collect();
        assert_eq!((there.len(), titles.len()), (WRITES, WRITES), "each was done once");

        let verify = command(&instance.config).arg("verify").output().unwrap();
        let says = String::from_utf8_lossy(&verify.stdout);
        assert!(verify.status.success() && says.contains("valley: holds"), "{verify:?}");
    })
    .await;
}
