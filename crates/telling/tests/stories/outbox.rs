//! Work for later: done once, by whoever claims it, and tried again when it fails.

use crate::store::writing;
use ground::outbox::{self, Hands, Job};
use ground::stop::Stop;
use ground::trail::Detail;
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use telling::{Told, story};

/// How often each job was done.
type Done = Arc<Mutex<BTreeMap<i64, u32>>>;

fn counting(done: &Done) -> Hands {
    let done = done.clone();
    Hands::default().on("count", move |_, _, body: Json| {
        let done = done.clone();
        async move {
            *done.lock().unwrap().entry(body["n"].as_i64().unwrap()).or_default() += 1;
            // Long enough for the other worker to come in between.
            tokio::task::yield_now().await;
            Ok(())
        }
    })
}

/// Puts jobs into the outbox, through acts.
async fn put(told: &Told, kind: &'static str, most: i64) {
    for part in 0..(most + 49) / 50 {
        let put = told.house.store.act("valley", move |tx| {
            let writing = writing(tx)?;
            for n in part * 50..most.min(part * 50 + 50) {
                writing.later(&Job::new(kind, json!({ "n": n })))?;
            }
            writing.keep(Detail::none())
        });
        put.await.unwrap();
    }
}

async fn waiting(told: &Told) -> i64 {
    told.house.store.read(|db| Ok(outbox::waiting(db, "valley")?)).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn two_workers_never_do_the_same_job() {
    story(async |told: Told| {
        put(&told, "count", 200).await;
        assert_eq!(waiting(&told).await, 200);
        let done = Done::default();
        let houses = [told.house.clone(), told.second_house().await];
        let workers = houses.map(|house| {
            let hands = counting(&done);
            tokio::spawn(async move { outbox::work(&house, &hands, "either").await.unwrap() })
        });
        let mut sum = 0;
        for worker in workers {
            sum += worker.await.unwrap();
        }
        let counts = done.lock().unwrap().clone();
        assert_eq!((sum, counts.len()), (200, 200));
        assert!(counts.values().all(|times| *times == 1), "{counts:?}");
        assert_eq!(waiting(&told).await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_job_of_an_act_that_is_undone_is_never_done() {
    story(async |told: Told| {
        let undone = told.house.store.act("valley", |tx| {
            let writing = writing(tx)?;
            writing.later(&Job::new("count", json!({ "n": 1 })))?;
            let _told = writing.keep(Detail::none())?;
            Err::<ground::trail::Kept<()>, _>(Stop::TooLong)
        });
        assert!(undone.await.is_err());
        assert_eq!(
            (told.work_with(&counting(&Done::default())).await, waiting(&told).await),
            (0, 0)
        );
    })
    .await;
}

#[tokio::test]
async fn a_job_waits_for_its_time() {
    story(async |told: Told| {
        let due = told.clock.now() + 3 * ground::clock::DAY;
        let put = told.house.store.act("valley", move |tx| {
            let writing = writing(tx)?;
            writing.later(&Job::new("count", json!({ "n": 1 })).not_before(due))?;
            writing.keep(Detail::none())
        });
        put.await.unwrap();
        let hands = counting(&Done::default());
        told.later(2);
        assert_eq!(told.work_with(&hands).await, 0);
        told.later(1);
        assert_eq!(told.work_with(&hands).await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_job_that_fails_is_tried_again_later_and_at_last_given_up() {
    story(async |told: Told| {
        put(&told, "fail", 1).await;
        let tries = Arc::new(Mutex::new(0));
        let count = tries.clone();
        let hands = Hands::default().on("fail", move |_, _, _| {
            *count.lock().unwrap() += 1;
            async { Err(Stop::broken("this failure belongs to the story")) }
        });
        assert_eq!(told.work_with(&hands).await, 0);
        told.work_with(&hands).await;
        assert_eq!(*tries.lock().unwrap(), 1, "not at once again");
        for _ in 0..20 {
            told.later(1);
            told.work_with(&hands).await;
        }
        assert_eq!(*tries.lock().unwrap(), 8);
        assert_eq!(waiting(&told).await, 0, "it stands as failed, not as waiting");
    })
    .await;
}

#[tokio::test]
async fn what_a_worker_left_behind_is_claimed_again() {
    story(async |told: Told| {
        put(&told, "count", 3).await;
        let until = told.clock.now() + 5 * 60_000;
        let left = format!("update outbox set claimed_by = 'gone', claimed_until = {until}");
        told.database.tamper(&left).await;
        let done = Done::default();
        assert_eq!(told.work_with(&counting(&done)).await, 0);
        told.minutes_later(6);
        assert_eq!(told.work_with(&counting(&done)).await, 3);
    })
    .await;
}

#[tokio::test]
async fn a_job_is_late_a_minute_after_it_was_due_and_until_it_is_done() {
    story(async |told: Told| {
        let late = async || {
            let before = told.house.now() - 60_000;
            told.house.store.read(move |db| Ok(outbox::late(db, "valley", before)?)).await.unwrap()
        };
        put(&told, "count", 2).await;
        let at = told.house.now() + 10 * 60_000;
        let clock = Job::new("count", json!({ "n": 9 })).not_before(at);
        outbox::put_apart(&told.house, "valley", clock).await.unwrap();
        assert_eq!((waiting(&told).await, late().await), (3, 0));
        told.minutes_later(2);
        assert_eq!(late().await, 2, "those that were due at once");
        outbox::work(&told.house, &counting(&Done::default()), "one").await.unwrap();
        assert_eq!((waiting(&told).await, late().await), (1, 0));
        told.minutes_later(10);
        assert_eq!(late().await, 1);
    })
    .await;
}
