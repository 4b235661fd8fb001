//! The house: what every request and every job can reach.

use crate::account::oidc::provider::Provider;
use crate::account::oidc::talk::Cache;
use crate::clock::Clock;
use crate::held::Held;
use crate::keep::Keep;
use crate::limit::Limit;
use crate::mail::Mailer;
use crate::place::{Place, Places};
use crate::routes::Listed;
use crate::seal::Keys;
use crate::store::Store;
use crate::words::{Dictionary, Language, Words};
use std::collections::BTreeMap;
use std::ops::Deref;
use std::sync::Arc;
use std::time::Duration;

/// Cheap to clone; the state of every handler.
#[derive(Clone)]
pub struct House(Arc<Rooms>);

impl Deref for House {
    type Target = Rooms;
    fn deref(&self) -> &Rooms {
        &self.0
    }
}

/// What the house is made of.
pub struct Rooms {
    pub store: Store,
    pub places: Places,
    pub keys: Keys,
    pub mailer: Mailer,
    pub settings: Settings,
    pub dictionary: Arc<Dictionary>,
    /// Every route, as the page of who may what lists them.
    pub routes: Vec<Listed>,
    /// What each act asks, from the code that guards it.
    pub acts: Vec<crate::whomay::Rule>,
    /// What every room holds about a person.
    pub held: Vec<Held>,
    /// How long every room keeps what.
    pub keeps: Vec<Keep>,
    pub limits: Limits,
    /// What the providers of sign-in say of themselves.
    pub oidc: Cache,
    own_words: BTreeMap<String, Arc<BTreeMap<String, String>>>,
}

/// How this instance is run.
#[derive(Clone, Debug)]
pub struct Settings {
    /// How people reach it: `https://mutual.example.org`, without a slash at the end.
    pub base_url: String,
    /// Whether a visitor can be anyone with one click, and read the mailbox.
    pub demo: bool,
    /// Whether the network of a request is taken from `X-Forwarded-For`.
    pub behind_proxy: bool,
    /// Where the source of the program that runs here can be had, as its licence asks.
    pub source_url: String,
    /// With whom people can sign in, beside the link by mail.
    pub oidc: Vec<Provider>,
}

/// How many links an address may be sent at once, and after how many minutes one more: the page says so.
pub const LINKS: (u32, u32) = (5, 3);

/// How often things may be asked.
pub struct Limits {
    pub sign_in_by_address: Limit,
    pub sign_in_by_network: Limit,
    /// Links and passkeys that are wrong: whoever has a right one comes in from the same network.
    pub link_by_network: Limit,
    /// Questions for a passkey or a provider, by network, and answers of a provider: each question is kept for its
    /// answer, and nobody is to fill the table.
    pub asking_by_network: Limit,
    /// Codes of a second step, by session: whoever guesses has a session of their own, and locks nobody out.
    pub code_by_session: Limit,
    /// Worries raised, by network.
    pub worry_by_network: Limit,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            sign_in_by_address: Limit::new(LINKS.0, Duration::from_mins(LINKS.1.into())),
            sign_in_by_network: Limit::new(30, Duration::from_secs(20)),
            link_by_network: Limit::new(30, Duration::from_secs(20)),
            asking_by_network: Limit::new(120, Duration::from_secs(2)),
            code_by_session: Limit::new(5, Duration::from_secs(60)),
            worry_by_network: Limit::new(10, Duration::from_secs(60)),
        }
    }
}

/// What a house is built from.
pub struct Plan {
    pub store: Store,
    pub places: Vec<Place>,
    pub keys: Keys,
    pub mailer: Mailer,
    pub settings: Settings,
    pub dictionary: Arc<Dictionary>,
    pub routes: Vec<Listed>,
    pub acts: Vec<crate::whomay::Rule>,
    pub held: Vec<Held>,
    pub keeps: Vec<Keep>,
}

impl House {
    pub fn build(plan: Plan) -> Self {
        let own_words =
            plan.places.iter().map(|p| (p.slug.clone(), Arc::new(p.words.clone()))).collect();
        let places = plan.places.into_iter().map(|p| (p.slug.clone(), Arc::new(p))).collect();
        Self(Arc::new(Rooms {
            store: plan.store,
            places: Arc::new(places),
            keys: plan.keys,
            mailer: plan.mailer,
            settings: plan.settings,
            dictionary: plan.dictionary,
            routes: plan.routes,
            acts: plan.acts,
            held: plan.held,
            keeps: plan.keeps,
            limits: Limits::default(),
            oidc: Cache::default(),
            own_words,
        }))
    }

    pub fn clock(&self) -> &Clock {
        self.store.clock()
    }

    pub fn now(&self) -> i64 {
        self.clock().now()
    }

    pub fn place(&self, id: &str) -> Option<Arc<Place>> {
        self.places.get(id).cloned()
    }

    /// The words of a language, with the place's own in front.
    pub fn words(&self, language: Language, place_id: Option<&str>) -> Words {
        let words = Words::new(self.dictionary.clone(), language);
        match place_id.and_then(|id| self.own_words.get(id)) {
            Some(own) => words.with_own(own.clone()),
            None => words,
        }
    }

    /// The address of a page, for a mail or a feed.
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.settings.base_url)
    }
}
