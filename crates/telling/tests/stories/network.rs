//! Neighbour networks: found by distance, joined freely within the walk, handed on or ended by whoever connects them.

use ground::hat::Hat;
use ground::mail::Lying;
use ground::params;
use telling::{Person, Told, story};

const HOME: [(&str, &str); 2] = [("lat", "53.624100"), ("lon", "-1.8792")];

/// Begins the network Mill Lane; gives its address.
async fn mill_lane(told: &Told, con: &Person) -> String {
    let make = [
        ("name", "Mill Lane"),
        ("about", "We know each other"),
        ("lat", "53.620000"),
        ("lon", "-1.8792"),
        ("hours", "12"),
    ];
    assert_eq!(con.post("/valley/networks/make", &make).await.line(), "303 /valley/networks");
    let sql = "select id from network where place_id = $1";
    let found = told.house.store.read(move |db| Ok(db.one::<(String,)>(sql, params!["valley"])?));
    format!("/valley/networks/{}", found.await.unwrap().unwrap().0)
}

/// The mails that someone got by now.
async fn mails(told: &Told, to: &Person) -> Vec<Lying> {
    told.work().await;
    let mut mails = told.mails();
    mails.retain(|mail| mail.to == to.email);
    mails
}

/// How many that is. They say that something waits or has changed: neither who nor what, for others may see them.
async fn times_told(told: &Told, to: &Person) -> usize {
    let mails = mails(told, to).await;
    for mail in &mails {
        let says = ["asks you something", "something changed in The Valley"];
        assert!(says.iter().any(|says| mail.text.contains(says)), "{}", mail.text);
        assert!(!mail.text.contains("network ") && !mail.subject.contains("Mill"), "{}", mail.text);
    }
    mails.len()
}

/// Whoever connects the network answers the one who asked last.
async fn answer(told: &Told, con: &Person, path: &str, says: &str) -> String {
    let sql = "select id from network_ask where place_id = $1 and kind = 'join' \
               order by asked_at desc, id desc";
    let found = told.house.store.read(move |db| Ok(db.one::<(String,)>(sql, params!["valley"])?));
    let who = found.await.unwrap().unwrap().0;
    con.post(&format!("{path}/answer"), &[("who", &who), ("answer", says)]).await.line()
}

#[tokio::test]
async fn a_network_is_found_by_distance_and_nobody_sees_where_anyone_lives() {
    story(async |told: Told| {
        let con = told.person("con", &[Hat::Community]).await;
        let near = told.person("near", &[Hat::Using]).await;
        let far = told.person("far", &[Hat::Using]).await;
        for (who, lat) in [(&near, "53.624100"), (&far, "53.700001")] {
            let spot = [("lat", lat), ("lon", "-1.8792")];
            assert_eq!(
                who.post("/valley/networks/spot", &spot).await.line(),
                "303 /valley/networks"
            );
        }
        let wrong = near.post("/valley/networks/spot", &[("lat", "53,6"), ("lon", "-1.8")]).await;
        assert!(wrong.line().starts_with("422 Copy the number from a map"), "{}", wrong.line());
        let path = mill_lane(&told, &con).await;
        // 456 m in a straight line, 592 m on foot: eight minutes begun.
        assert!(near.get("/valley/networks").await.text().contains("8 minutes' walk from you."));
        assert!(far.get("/valley/networks").await.text().contains("145 minutes' walk from you."));
        for who in [&near, &far] {
            assert_eq!(who.post(&format!("{path}/join"), &[]).await.line(), format!("303 {path}"));
        }
        assert_eq!(answer(&told, &con, &path, "yes").await, format!("303 {path}"));
        let seen = con.get(&path).await.text();
        assert!(seen.contains("Not yet: 3 members; such networks have 9 to 20."), "{seen}");
        let sources = "Where these numbers come from: Such networks come from KeyRing";
        assert!(seen.contains(sources) && !seen.contains("not measured here"), "{seen}");
        // In a small network that would tell where one of them lives.
        assert!(!seen.contains("more than 10 minutes"), "{seen}");
        for who in [&con, &near, &far] {
            for path in ["/valley/networks", path.as_str(), "/valley/people"] {
                let body = who.get(path).await.body;
                assert!(!body.contains("53.700001") && !body.contains("53700001"), "{path}");
            }
        }
        let outside = told.person("out", &[Hat::Using]).await.get(&path).await.text();
        assert!(!outside.contains("near") && outside.contains("3 people are in it."), "{outside}");
        assert_eq!(told.visitor().get(&path).await.status, 303);
        assert_eq!(near.post(&format!("{path}/leave"), &[]).await.line(), "303 /valley/networks");
        assert!(con.post(&format!("{path}/leave"), &[]).await.line().starts_with("403"));
    })
    .await;
}

#[tokio::test]
async fn whoever_lives_far_away_is_let_in_by_the_connector_before_they_read_who_is_in_it() {
    story(async |told: Told| {
        let con = told.person("con", &[Hat::Community]).await;
        let far = told.person("faraway", &[Hat::Using]).await;
        let path = mill_lane(&told, &con).await;
        let before = far.get(&path).await.text();
        assert!(
            before.contains("or you have not said where you live. So con says yes first"),
            "{before}"
        );
        assert_eq!(far.post(&format!("{path}/join"), &[]).await.line(), format!("303 {path}"));
        let waits = far.get(&path).await.text();
        assert!(
            waits.contains("con has not answered yet") && waits.contains("One person is in it.")
        );
        assert!(!waits.contains("How it stands"), "{waits}");
        let asks = "faraway asks to be in your neighbour network";
        assert!(con.get("/valley").await.text().contains(asks), "it waits on the front page");
        assert_eq!(times_told(&told, &con).await, 1);
        let other = told.person("other", &[Hat::Using]).await;
        assert!(!other.get(&path).await.text().contains("faraway"));

        // Nobody but the connector lets anyone in, themselves least of all.
        assert!(answer(&told, &far, &path, "yes").await.starts_with("403"));
        assert_eq!(answer(&told, &con, &path, "no").await, format!("303 {path}"));
        assert!(!con.get("/valley").await.text().contains(asks));
        let no = far.get(&path).await.text();
        assert!(no.contains("the answer was no") && !no.contains("Ask to be in it"), "{no}");
        let again = far.post(&format!("{path}/join"), &[]).await;
        assert!(again.line().starts_with("403"), "{}", again.line());
        assert!(far.post(&format!("{path}/leave"), &[]).await.line().starts_with("404"));

        told.later(91);
        for who in [&con, &far] {
            who.signs_in().await;
        }
        assert_eq!(far.post(&format!("{path}/join"), &[]).await.line(), format!("303 {path}"));
        assert_eq!(answer(&told, &con, &path, "yes").await, format!("303 {path}"));
        let inside = far.get(&path).await.text();
        assert!(
            inside.contains("2 people are in it.") && inside.contains("How it stands"),
            "{inside}"
        );
        assert_eq!(times_told(&told, &far).await, 2);
    })
    .await;
}

#[tokio::test]
async fn the_connector_hands_the_network_on_before_they_leave() {
    story(async |told: Told| {
        let con = told.person("con", &[Hat::Community]).await;
        let nia = told.person("nia", &[Hat::Using]).await;
        let path = mill_lane(&told, &con).await;
        let stays = con.post(&format!("{path}/leave"), &[]).await;
        assert!(stays.text().contains("take that on, or end the network"), "{}", stays.text());
        let nobody = con.get(&format!("{path}/hand-on")).await;
        assert!(nobody.text().contains("Nobody else is in this network"), "{}", nobody.text());

        nia.post("/valley/networks/spot", &HOME).await;
        nia.post(&format!("{path}/join"), &[]).await;
        let (hand_on, connect) = (format!("{path}/hand-on"), format!("{path}/connect"));
        assert!(nia.get(&hand_on).await.line().starts_with("403"));
        assert!(nia.get(&connect).await.line().starts_with("403"), "before she is asked");
        assert!(con.post(&hand_on, &[]).await.line().starts_with("422 Choose whom you ask."));
        let ask = [("who", nia.id.as_str())];
        assert_eq!(con.post(&hand_on, &ask).await.line(), format!("303 {path}"));
        assert!(con.get(&path).await.text().contains("nia is asked to connect it"));
        let asks = "con asks whether you will connect a neighbour network";
        assert!(nia.get("/valley").await.text().contains(asks));
        let form = nia.get(&connect).await.text();
        assert!(form.contains("Will you connect this network?"), "{form}");

        let no = [("answer", "no"), ("hours", "")];
        assert_eq!(nia.post(&connect, &no).await.line(), format!("303 {path}"));
        assert_eq!(times_told(&told, &con).await, 1);
        assert!(con.get(&path).await.text().contains("con connects it. 12 hours a week."));
        con.post(&hand_on, &ask).await;
        let unheard = nia.post(&connect, &[("answer", "yes"), ("hours", "many")]).await;
        assert!(unheard.line().starts_with("422 Write a whole number of hours"));
        let yes = [("answer", "yes"), ("hours", "5")];
        assert_eq!(nia.post(&connect, &yes).await.line(), format!("303 {path}"));
        let seen = nia.get(&path).await.text();
        assert!(
            seen.contains("nia connects it. 5 hours a week.") && seen.contains("You connect it")
        );
        assert_eq!(times_told(&told, &con).await, 2);
        assert!(con.get(&format!("{path}/end")).await.line().starts_with("403"));
        assert_eq!(con.post(&format!("{path}/leave"), &[]).await.line(), "303 /valley/networks");
        assert!(nia.post(&format!("{path}/leave"), &[]).await.line().starts_with("403"));
    })
    .await;
}

#[tokio::test]
async fn a_network_that_ends_is_found_by_nobody_and_says_why_to_those_who_were_in_it() {
    story(async |told: Told| {
        let con = told.person("con", &[Hat::Community]).await;
        let nia = told.person("nia", &[Hat::Using]).await;
        let gone = told.person("gone", &[Hat::Using]).await;
        let other = told.person("other", &[Hat::Using]).await;
        let path = mill_lane(&told, &con).await;
        for who in [&nia, &gone, &other] {
            who.post("/valley/networks/spot", &HOME).await;
        }
        for who in [&nia, &gone] {
            who.post(&format!("{path}/join"), &[]).await;
        }
        told.minutes_later(1);
        gone.post(&format!("{path}/leave"), &[]).await;
        told.minutes_later(1);
        let end = format!("{path}/end");
        assert!(nia.post(&end, &[("why", "x")]).await.line().starts_with("403"));
        assert!(con.post(&end, &[]).await.line().starts_with("422 Write why it ends."));
        let why = [("why", "I move away zzwhy")];
        let before = [times_told(&told, &nia).await, times_told(&told, &gone).await];
        assert_eq!(con.post(&end, &why).await.line(), format!("303 {path}"));

        let after = [times_told(&told, &nia).await, times_told(&told, &gone).await];
        assert_eq!(after, [before[0] + 1, before[1]], "whoever had left before is told nothing");
        for who in [&con, &nia] {
            let ended = who.get(&path).await.text();
            assert!(
                ended.contains("I move away zzwhy") && ended.contains("It ended on"),
                "{ended}"
            );
            let main = ended.split("Raise something").nth(1).unwrap_or_default();
            assert!(!main.contains("nia") && !main.contains("con connects"), "no names: {ended}");
            assert!(who.get("/valley/networks").await.text().contains("It ended on"));
        }
        for who in [&gone, &other] {
            assert_eq!(who.get(&path).await.status, 404);
            assert!(!who.get("/valley/networks").await.text().contains("Mill Lane"));
        }
        assert!(nia.post(&format!("{path}/join"), &[]).await.line().starts_with("403"));
        assert!(con.post(&end, &why).await.line().starts_with("403"), "it has ended");
    })
    .await;
}

#[tokio::test]
async fn when_the_connector_is_forgotten_anyone_in_the_network_takes_it_on() {
    story(async |told: Told| {
        let con = told.person("con", &[Hat::Community]).await;
        let nia = told.person("nia", &[Hat::Using]).await;
        let other = told.person("other", &[Hat::Using]).await;
        let path = mill_lane(&told, &con).await;
        nia.post("/valley/networks/spot", &HOME).await;
        nia.post(&format!("{path}/join"), &[]).await;
        con.post("/valley/account/forget", &[("sure", "yes")]).await;
        assert!(other.get(&format!("{path}/connect")).await.line().starts_with("403"));
        assert!(nia.get(&path).await.text().contains("Will you connect this network?"));
        let yes = [("answer", "yes"), ("hours", "2")];
        let connect = format!("{path}/connect");
        assert_eq!(nia.post(&connect, &yes).await.line(), format!("303 {path}"));
        assert!(nia.get(&path).await.text().contains("nia connects it. 2 hours a week."));
    })
    .await;
}
