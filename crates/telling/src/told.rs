//! The house in which a story is told: two places, a clock that the story turns, and mail in a folder.

use crate::{Database, Person};
use ground::account::oidc::provider::{Provider, Said};
use ground::clock::{Clock, DAY};
use ground::hat::Hat;
use ground::house::{House, Settings};
use ground::mail::{Lying, Mailer};
use ground::outbox::{self, Hands};
use ground::place::Place;
use ground::seal::Keys;
use ground::store::Store;
use ground::trail::{self, Checked, Fault};
use ground::{params, person};

/// 23 November 2026, ten o'clock: the time at which every story begins.
pub const BEGINS: i64 = 1_795_428_000_000;

const VALLEY: &str = include_str!("places/valley.toml");
const DALE: &str = include_str!("places/dale.toml");

/// One telling of a story.
pub struct Told {
    pub house: House,
    pub clock: Clock,
    /// The place in which the story plays; `dale` is the other one.
    pub place: &'static str,
    pub database: Database,
}

impl Told {
    pub async fn new(database: Database) -> Self {
        let clock = Clock::set_at(BEGINS);
        let house = house(&database, &clock).await;
        Self { house, clock, place: "valley", database }
    }

    /// A second program on the same database: its own connections, its own line of writers.
    pub async fn second_house(&self) -> House {
        house(&self.database, &self.clock).await
    }

    /// Someone who belongs to the valley and is signed in, with the address `{name}@example.org`.
    pub async fn person(&self, name: &str, hats: &[Hat]) -> Person {
        self.person_of(self.place, name, hats).await
    }

    /// Someone who belongs to a place and is signed in.
    pub async fn person_of(&self, place: &str, name: &str, hats: &[Hat]) -> Person {
        Person::joins(&self.house, place, name, hats).await
    }

    /// Someone who looks after the valley as a whole.
    pub async fn steward(&self, name: &str) -> Person {
        let steward = self.person(name, &[Hat::Community]).await;
        steward.is_given("steward").await;
        steward
    }

    /// Someone who looks after the rules of talk in the valley.
    pub async fn moderator(&self, name: &str) -> Person {
        let moderator = self.person(name, &[Hat::Community]).await;
        moderator.is_given("moderator").await;
        moderator
    }

    /// Someone who is not signed in.
    pub fn visitor(&self) -> Person {
        Person::visitor(&self.house)
    }

    /// The valley's trail: who and what, a line each. `system` is the program itself.
    pub async fn trail(&self) -> Vec<String> {
        self.trail_of(self.place).await
    }

    pub async fn trail_of(&self, place: &str) -> Vec<String> {
        let place = place.to_owned();
        self.house
            .store
            .read(move |db| {
                let sql = "select person_id, fact from trail where place_id = $1 order by id";
                let lines: Vec<(Option<String>, String)> = db.all(sql, params![&place])?;
                let ids = lines.iter().filter_map(|(id, _)| id.as_deref());
                let names = person::names(db, &place, ids)?;
                let line = |(id, fact): &(Option<String>, String)| match id {
                    None => format!("system {fact}"),
                    Some(id) => format!("{} {fact}", names.get(id).unwrap_or(id)),
                };
                Ok(lines.iter().map(line).collect())
            })
            .await
            .unwrap()
    }

    /// The content of the valley's newest trail line of a kind.
    pub async fn trail_content(&self, fact: &'static str) -> serde_json::Value {
        let place = self.place;
        let sql = "select content from trail where place_id = $1 and fact = $2 order by id desc";
        let ask =
            move |db: &ground::store::Db<'_>| Ok(db.one::<(String,)>(sql, params![place, fact])?);
        let (content,) = self.house.store.read(ask).await.unwrap().unwrap();
        serde_json::from_str(&content).unwrap()
    }

    /// Does what waits in the outbox and is due; gives how many jobs were done.
    pub async fn work(&self) -> u64 {
        self.work_with(&mutual::hands()).await
    }

    pub async fn work_with(&self, hands: &Hands) -> u64 {
        outbox::work(&self.house, hands, "story").await.unwrap()
    }

    /// All mails that were sent, oldest first.
    pub fn mails(&self) -> Vec<Lying> {
        let mut mails = self.house.mailer.lying(10_000);
        mails.reverse();
        mails
    }

    /// Turns the clock on by some days.
    pub fn later(&self, days: i64) {
        self.clock.turn_to(self.clock.now() + days * DAY);
    }

    /// Turns the clock on by some minutes.
    pub fn minutes_later(&self, minutes: i64) {
        self.clock.turn_to(self.clock.now() + minutes * 60_000);
    }

    /// Signs the heads of the valley's chains.
    pub async fn checkpoint(&self) {
        trail::seal_all(&self.house.store, &self.house.keys, self.place).await.unwrap();
    }

    /// Verifies the valley's trail with the instance's keys.
    pub async fn verify(&self) -> Result<Checked, Fault> {
        let (place, keys) = (self.place, vec![self.house.keys.public()]);
        let verify = move |db: &ground::store::Db<'_>| trail::verify(db, place, &keys, &mut |_| ());
        self.house.store.snapshot(verify).await.unwrap()
    }
}

/// A provider of sign-in that never answers: what it would say, a story says itself.
pub fn provider() -> Provider {
    let said = Said {
        key: "example".into(),
        name: "Example Sign-in".into(),
        issuer: "http://127.0.0.1:9".into(),
        client_id: "mutual".into(),
        client_secret_file: "/nowhere".into(),
        places: Vec::new(),
    };
    said.with("no secret".into())
}

async fn house(database: &Database, clock: &Clock) -> House {
    let store = Store::open(&database.url, clock.clone()).await.unwrap();
    let parts = mutual::Parts {
        store,
        places: vec![Place::parse(VALLEY).unwrap(), Place::parse(DALE).unwrap()],
        keys: Keys::from_seeds(&[7; 32], [8; 32], &database.folder.join("keys.envelopes")),
        mailer: Mailer::folder(&database.folder.join("mail"), "Mutual <mutual@example.org>")
            .unwrap(),
        settings: Settings {
            base_url: "https://mutual.test".into(),
            demo: false,
            behind_proxy: false,
            source_url: "https://example.org/source".into(),
            oidc: vec![provider()],
        },
    };
    mutual::build(parts).await.unwrap()
}
