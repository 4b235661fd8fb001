//! What is asked of the instance: pages of the place, votes, ballots and matters.

use super::chance::Chance;
use super::client::{get, post};
use super::size::Size;
use super::{PLACE, crowd, fill};
use ground::hat::Hat;
use ground::house::House;
use ground::page::encode;
use ground::params;
use std::sync::Arc;

/// What the requests are made from.
#[derive(Clone, Debug)]
pub struct Ground {
    tokens: Vec<String>,
    /// A hat of each who has a token.
    hats: Vec<&'static str>,
    threads: Vec<String>,
    /// The matter whose ballot is open.
    ballot: String,
    /// Someone with twenty years of history.
    person: String,
    /// The talks with their statements, the largest first.
    talks: Vec<(String, Vec<String>)>,
}

impl Ground {
    /// Reads the addresses of what there is.
    pub async fn read(house: &House, size: &Size, tokens: Vec<String>) -> Result<Self, String> {
        let most = i64::try_from(size.threads).unwrap_or(i64::MAX);
        let read = house.store.read(move |db| {
            let sql = "select id from thread where place_id = $1 order by id limit $2";
            let threads = db.all::<(String,)>(sql, params![PLACE, most])?;
            let sql = "select thread_id from decision where place_id = $1 and method = 'approval' \
                       and made_at is null order by id limit 1";
            Ok((threads, db.one::<(String,)>(sql, params![PLACE])?))
        });
        let (threads, ballot) = read.await.map_err(|stop| crate::told(&stop))?;
        let mut talks: Vec<_> = fill::statement_ids(house).await?.into_iter().collect();
        talks.sort_by_key(|(_, statements)| std::cmp::Reverse(statements.len()));
        if talks.is_empty() {
            return Err("there is no talk to measure".into());
        }
        let Some((ballot,)) = ballot else {
            return Err("there is no ballot to measure; fill another folder or database".into());
        };
        let hat = |n| fill::signed_in(size, n).hats.iter().next().map_or("", Hat::key);
        let hats = (0..tokens.len() as u64).map(hat).collect();
        let threads = threads.into_iter().map(|(id,)| id).collect();
        let person = fill::signed_in(size, 0).id;
        Ok(Self { tokens, hats, threads, ballot, person, talks })
    }

    fn token(&self, chance: &mut Chance) -> &str {
        chance.one::<String>(&self.tokens)
    }

    /// A statement of any talk, each as likely: so large talks come more often, as they would.
    fn statement(&self, chance: &mut Chance) -> (&str, &str) {
        let all: usize = self.talks.iter().map(|(_, s)| s.len()).sum();
        let mut at = chance.below(all as u64) as usize;
        for (thread, statements) in &self.talks {
            match statements.get(at) {
                Some(statement) => return (thread, statement),
                None => at -= statements.len(),
            }
        }
        (&self.talks[0].0, &self.talks[0].1[0])
    }
}

type Make = Arc<dyn Fn(&Ground, &mut Chance) -> Vec<u8> + Send + Sync>;

/// Requests of one kind.
#[derive(Clone)]
pub struct Scenario {
    pub name: &'static str,
    /// The name of its floor in an address.
    pub key: &'static str,
    /// Whether it writes.
    pub writes: bool,
    /// Whether it is asked on one connection alone.
    pub alone: bool,
    /// Whether the answer is to be compressed.
    pub compressed: bool,
    /// The status of an answer that is well.
    pub wants: u16,
    pub make: Make,
}

impl Scenario {
    fn page(
        name: &'static str,
        key: &'static str,
        make: impl Fn(&Ground, &mut Chance) -> Vec<u8> + Send + Sync + 'static,
    ) -> Self {
        let make = Arc::new(make);
        Self { name, key, writes: false, alone: false, compressed: false, wants: 200, make }
    }

    fn writing(mut self) -> Self {
        self.writes = true;
        self.wants = 303;
        self
    }

    /// A page comes back, not the way to one: with the receipt of a vote that nobody can find again.
    fn shown(mut self) -> Self {
        self.wants = 200;
        self
    }

    fn alone(mut self) -> Self {
        self.alone = true;
        self
    }

    fn compressed(mut self) -> Self {
        self.compressed = true;
        self
    }
}

fn thread(g: &Ground, chance: &mut Chance) -> String {
    format!("/{PLACE}/threads/{}", chance.one(&g.threads))
}

fn vote(g: &Ground, chance: &mut Chance) -> Vec<u8> {
    let (thread, statement) = g.statement(chance);
    let path = format!("/{PLACE}/threads/{thread}/statements/{statement}/vote");
    let value = *chance.one(&["agree", "disagree", "pass"]);
    post(&path, Some(g.token(chance)), &format!("vote={value}"))
}

/// Votes again take the place of the first, as when people change their mind.
fn ballot(g: &Ground, chance: &mut Chance) -> Vec<u8> {
    let nth = chance.below(g.tokens.len() as u64) as usize;
    let (path, choice) = (format!("/{PLACE}/threads/{}/ballot", g.ballot), 1 + chance.below(3));
    post(&path, Some(&g.tokens[nth]), &format!("choice={choice}&hat={}", g.hats[nth]))
}

fn raise(g: &Ground, chance: &mut Chance) -> Vec<u8> {
    let matter = crowd::matter(chance.below(1_000_000));
    let (title, body) = (encode(&matter.title), encode(&matter.body));
    let form = format!("for=me&what={title}&body={body}&outcome={}", matter.outcome);
    post(&format!("/{PLACE}/raise"), Some(g.token(chance)), &form)
}

/// All that is measured, in order.
pub fn all() -> Vec<Scenario> {
    let home = || format!("/{PLACE}");
    vec![
        Scenario::page("front page, a visitor", "front", move |_, _| get(&home(), None, false)),
        Scenario::page("front page, signed in", "front-in", move |g, c| {
            get(&home(), Some(g.token(c)), false)
        }),
        Scenario::page("front page, compressed", "front-gzip", move |_, _| {
            get(&home(), None, true)
        })
        .compressed(),
        Scenario::page("a person's page, after twenty years", "person", |g, c| {
            get(&format!("/{PLACE}/people/{}", g.person), Some(g.token(c)), false)
        }),
        Scenario::page("thread page, a visitor", "thread", |g, c| get(&thread(g, c), None, false)),
        Scenario::page("thread page, signed in", "thread-in", |g, c| {
            get(&thread(g, c), Some(g.token(c)), false)
        }),
        Scenario::page("thread page, compressed", "thread-gzip", |g, c| {
            get(&thread(g, c), None, true)
        })
        .compressed(),
        Scenario::page("thread page, the largest", "thread-large", |g, _| {
            get(&format!("/{PLACE}/threads/{}", g.talks[0].0), None, false)
        }),
        Scenario::page("talk page, signed in", "talk", |g, c| {
            let path = format!("/{PLACE}/threads/{}/talk", c.one(&g.talks).0);
            get(&path, Some(g.token(c)), false)
        }),
        Scenario::page("talk page, the largest", "talk-large", |g, c| {
            let path = format!("/{PLACE}/threads/{}/talk", g.talks[0].0);
            get(&path, Some(g.token(c)), false)
        }),
        Scenario::page("vote", "vote", vote).writing(),
        Scenario::page("vote, one at a time", "vote-alone", vote).writing().alone(),
        Scenario::page("ballot cast", "ballot", ballot).writing().shown(),
        Scenario::page("raise", "raise", raise).writing(),
    ]
}
