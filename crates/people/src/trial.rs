//! What this room's own tests stand on: a house with one place, in a folder of its own.

use crate::open::{self, NewPerson};
use crate::reach::way::Way;
use ground::clock::Clock;
use ground::hat::{Hat, Hats};
use ground::house::{House, Plan, Settings};
use ground::mail::Mailer;
use ground::place::{self, Place};
use ground::seal::Keys;
use ground::store::{Migration, Store};
use ground::words::{Dictionary, Language, Source, Words};
use std::ops::Deref;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

pub(crate) const VALLEY: &str = "valley";

/// 1 December 2026, noon.
const NOON: i64 = 1_796_126_400_000;

const OWN: &[Source] = &[
    Source {
        language: Language::English,
        room: "trial",
        text: "trial-told-subject = { $days ->\n    [one] Answer due in one day\n   *[other] Answer due in { $days } days\n }\ntrial-told-text = Dear { $name }, look here: { $link }",
    },
    Source {
        language: Language::Easy,
        room: "trial",
        text: "trial-told-subject = Answer in one day",
    },
];

pub(crate) fn dictionary() -> Arc<Dictionary> {
    static WORDS: OnceLock<Arc<Dictionary>> = OnceLock::new();
    let build = || {
        let sources = [ground::WORDS, crate::WORDS, OWN].concat();
        Arc::new(Dictionary::new(&sources).unwrap())
    };
    WORDS.get_or_init(build).clone()
}

pub(crate) fn words() -> Words {
    Words::new(dictionary(), Language::English)
}

/// A house whose folder goes when the test ends.
pub(crate) struct Trial {
    house: House,
    dir: PathBuf,
}

impl Deref for Trial {
    type Target = House;
    fn deref(&self) -> &House {
        &self.house
    }
}

impl Drop for Trial {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.dir);
    }
}

/// A house with the place The Valley, where joining is `open` or `invited`.
pub(crate) async fn house(joining: &str) -> Trial {
    static MIGRATIONS: OnceLock<Vec<Migration>> = OnceLock::new();
    let steps = MIGRATIONS.get_or_init(|| [ground::MIGRATIONS, crate::MIGRATIONS].concat());
    let dir = std::env::temp_dir().join(format!("people-{}", ground::seal::token()));
    std::fs::create_dir_all(&dir).unwrap();
    let url = format!("sqlite:{}", dir.join("house.db").display());
    let store = Store::open(&url, Clock::set_at(NOON)).await.unwrap();
    store.migrate(steps).await.unwrap();
    let place = valley(joining);
    place::settle(&store, &place).await.unwrap();
    let from = "Mutual <mutual@mutual.example>";
    let house = House::build(Plan {
        store,
        places: vec![place],
        keys: Keys::from_seeds(&[1; 32], [2; 32], &dir.join("envelopes")),
        mailer: Mailer::folder(&dir.join("mail"), from).unwrap(),
        settings: Settings {
            base_url: "https://mutual.example".into(),
            demo: true,
            behind_proxy: false,
            source_url: String::new(),
            oidc: Vec::new(),
        },
        dictionary: dictionary(),
        routes: Vec::new(),
        acts: Vec::new(),
        held: Vec::new(),
        keeps: Vec::new(),
    });
    Trial { house, dir }
}

fn valley(joining: &str) -> Place {
    let promises: String = ground::place::PROMISES
    .map(|key| {
        format!(
            "[[promise]]\nkey = \"{key}\"\ndays = 28\nfrom = \"2026-01-01\"\nsource = \"ours\"\n"
        )
    })
    .concat();
    Place::parse(&format!(
        "slug = \"{VALLEY}\"\nname = \"The Valley\"\njoining = \"{joining}\"\ndemonstration = true\n\
         first_stewards = [\"first@example.org\"]\n\
         [[contact]]\nwhen = \"any time\"\nwho = \"The stewards\"\nhow = \"ask@valley.example\"\n{promises}\
         [[threshold]]\nkey = \"small\"\npeople = 7\nfrom = \"2026-01-01\"\nsource = \"ours\"\n"
    ))
    .unwrap()
}

/// Someone of the valley. Without an e-mail address they get letters, in Easy Read.
pub(crate) async fn add(house: &House, name: &str, email: Option<&str>) -> String {
    let new = NewPerson {
        name: name.into(),
        hats: Hats::of(&[Hat::Using]),
        way: if email.is_some() { Way::Email } else { Way::Post },
        email: email.map(str::to_owned),
        address: email.is_none().then(|| "4 Mill Lane".to_owned()),
        language: if email.is_none() { Language::Easy } else { Language::English },
        consent: "self".into(),
        ..NewPerson::default()
    };
    open::add(house, VALLEY, &new, None).await.unwrap()
}
