//! Many at once: exactly the right rows, on both databases.

use crate::whole_way::{open_talk, raise, say};
use ground::hat::Hat;
use ground::params;
use std::sync::Arc;
use telling::{Person, Told, story};
use tokio::task::JoinSet;

async fn rows(valley: &Told, sql: &'static str) -> i64 {
    valley.house.store.read(move |db| Ok(db.number(sql, params!["valley"])?)).await.unwrap()
}

async fn votes_at_once(voters: &[Arc<Person>], to: &str, times: usize) {
    let mut all = JoinSet::new();
    for n in 0..times {
        let (who, to) = (voters[n % voters.len()].clone(), to.to_owned());
        let vote = ["agree", "disagree", "pass"][n % 3];
        all.spawn(async move { who.post(&to, &[("vote", vote)]).await.status });
    }
    while let Some(status) = all.join_next().await {
        assert_eq!(status.unwrap(), 303);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn fifty_people_vote_at_once_and_one_votes_fifty_times() {
    story(async |valley: Told| {
        let carys = valley.person("carys", &[Hat::Commissioning]).await;
        let path = raise(&carys).await;
        open_talk(&carys, &path).await;
        let one = say(&carys, &path, "Small lots, please").await;
        let two = say(&carys, &path, "A form of four pages").await;
        let mut crowd = Vec::new();
        for n in 0..50 {
            let hat = Hat::ALL[n % 4];
            crowd.push(Arc::new(valley.person(&format!("p{n}"), &[hat]).await));
        }
        votes_at_once(&crowd, &format!("{path}/statements/{one}/vote"), 50).await;
        let alone = vec![crowd[0].clone()];
        votes_at_once(&alone, &format!("{path}/statements/{two}/vote"), 50).await;

        let count = "select count(*) from vote where place_id = $1";
        assert_eq!(rows(&valley, count).await, 51);
        let sums = "select cast(sum(agree + disagree + pass) as bigint) from statement where place_id = $1";
        assert_eq!(rows(&valley, sums).await, 51);
        let hats = "select cast(sum(agree_community + agree_using + agree_providing + \
                    agree_commissioning + disagree_community + disagree_using + disagree_providing + \
                    disagree_commissioning + pass_community + pass_using + pass_providing + \
                    pass_commissioning) as bigint) from statement where place_id = $1";
        assert_eq!(rows(&valley, hats).await, 51, "each voter wears one hat");
        let thread = "select cast(sum(votes) as bigint) from thread where place_id = $1";
        assert_eq!(rows(&valley, thread).await, 51);
        let people = "select cast(sum(people) as bigint) from thread where place_id = $1";
        assert_eq!(rows(&valley, people).await, 51, "fifty and the one who raised it");
        valley.verify().await.expect("every vote has its line");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_processes_on_one_postgres_keep_one_count() {
    story(async |valley: Told| {
        if valley.house.store.engine() != "postgres" {
            return; // SQLite is one process's own.
        }
        let carys = valley.person("carys", &[Hat::Commissioning]).await;
        let path = raise(&carys).await;
        open_talk(&carys, &path).await;
        let one = say(&carys, &path, "Small lots, please").await;
        let other = valley.second_house().await;
        let mut crowd = Vec::new();
        for n in 0..30 {
            let mut who = valley.person(&format!("p{n}"), &[Hat::Using]).await;
            if n % 2 == 1 {
                who.house = other.clone();
            }
            crowd.push(Arc::new(who));
        }
        votes_at_once(&crowd, &format!("{path}/statements/{one}/vote"), 90).await;
        let count = "select count(*) from vote where place_id = $1";
        assert_eq!(rows(&valley, count).await, 30);
        let sums = "select cast(sum(agree + disagree + pass) as bigint) from statement where place_id = $1";
        assert_eq!(rows(&valley, sums).await, 30);
        let checked = valley.verify().await.expect("one chain from two processes");
        assert!(checked.lines >= 90);
    })
    .await;
}

#[tokio::test]
async fn the_same_page_sent_twice_is_done_once() {
    story(async |valley: Told| {
        let amina = valley.person("amina", &[Hat::Using]).await;
        let form = [
            ("once", "5f1d"),
            ("for", "me"),
            ("what", "The door is heavy"),
            ("body", "It shuts on my frame."),
            ("outcome", "o1"),
        ];
        let first = amina.post("/valley/raise", &form).await;
        let again = amina.post("/valley/raise", &form).await;
        assert_eq!(first.location, again.location);
        let count = "select count(*) from thread where place_id = $1";
        assert_eq!(rows(&valley, count).await, 1);
        let bola = valley.person("bola", &[Hat::Using]).await;
        assert_ne!(bola.post("/valley/raise", &form).await.location, first.location);
        assert_eq!(
            rows(&valley, count).await,
            2,
            "the same words of someone else are another matter"
        );
    })
    .await;
}
