//! The demonstration: one command, one invented place, everything in a folder of its own.
//!
//! [`tell`] fills the place by what people do on the web: each step is a request with someone's cookie,
//! answered by the same program, under the same permits and forms. What they say stands in `demo/*.toml`.

mod calendar;
mod find;
mod people;
mod script;
mod talk;
mod teller;

use crate::Parts;
use calendar::Calendar;
use ground::clock::Clock;
use ground::house::{House, Settings};
use ground::mail::Mailer;
use ground::place::Place;
use ground::seal::Keys;
use ground::store::Store;
use ground::trail;
use std::path::Path;
use teller::Teller;

/// The place of the demonstration, compiled into the program.
pub const PLACE: &str = include_str!("../../../places/colne-valley.toml");

/// The matters, by the names under which the steps know them.
pub const MATTERS: [(&str, &str); 8] = [
    ("t1", include_str!("../demo/bus.toml")),
    ("t2", include_str!("../demo/morning.toml")),
    ("t3", include_str!("../demo/breaks.toml")),
    ("t4", include_str!("../demo/day-centre.toml")),
    ("t5", include_str!("../demo/receipts.toml")),
    ("t6", include_str!("../demo/drop-in.toml")),
    ("t7", include_str!("../demo/small-things.toml")),
    // No matter: what people do for themselves.
    ("neighbours", include_str!("../demo/neighbours.toml")),
];

/// The file that says that a folder's place was filled to its end.
const FILLED: &str = "filled";

/// Opens a house in a folder: an embedded database, mail into a folder, and the demo place. A folder
/// that was used before is opened again as it was left.
pub async fn open(folder: &Path, base_url: &str) -> Result<House, String> {
    let told = |e: &dyn std::fmt::Display| format!("{}: {e}", folder.display());
    std::fs::create_dir_all(folder).map_err(|e| told(&e))?;
    let filled = folder.join(FILLED);
    if !filled.exists() {
        if folder.join("mutual.db").exists() {
            return Err(told(
                &"this is no demonstration that was filled to its end: name another \
                              folder, or remove this one",
            ));
        }
        let now = Clock::Machine.now();
        let house = house(folder, base_url, Clock::set_at(begins(now)?)).await?;
        tell(&house, now).await?;
        house.store.drain().await;
        std::fs::write(&filled, "").map_err(|e| told(&e))?;
    }
    house(folder, base_url, Clock::Machine).await
}

async fn house(folder: &Path, base_url: &str, clock: Clock) -> Result<House, String> {
    let url = format!("sqlite:{}", folder.join("mutual.db").display());
    let store = Store::open(&url, clock).await.map_err(|e| format!("{}: {e}", folder.display()))?;
    crate::build(Parts {
        store,
        places: vec![Place::parse(PLACE)?],
        keys: Keys::open(&folder.join("keys"))?,
        mailer: Mailer::folder(&folder.join("mail"), "Mutual <mutual@localhost>")?,
        settings: Settings {
            base_url: base_url.to_owned(),
            demo: true,
            behind_proxy: false,
            source_url: String::new(),
            oidc: Vec::new(),
        },
    })
    .await
}

/// When the story begins that ends now. A house to be filled stands at this time.
pub fn begins(now: i64) -> Result<i64, String> {
    people::cast()?.begins(&Calendar::ending(now)?)
}

/// Fills a fresh place with its people, matters and days, so that its today is now. The house's clock
/// is one that can be set; it is turned on with the story, and stands at now in the end.
pub async fn tell(house: &House, now: i64) -> Result<(), String> {
    let calendar = Calendar::ending(now)?;
    let cast = people::cast()?;
    let mut deeds = talk::deeds(&calendar, &cast)?;
    deeds.extend(cast.postings(&calendar)?);
    for (matter, text) in MATTERS {
        deeds.extend(script::deeds(matter, text, &calendar)?);
    }
    deeds.sort_by_key(|deed| deed.at);
    let mut teller = Teller::new(house, calendar);
    cast.come(&mut teller).await?;
    for deed in &deeds {
        teller.does(deed).await?;
    }
    teller.turn_to(now).await?;
    for place in house.places.keys() {
        let sealed = trail::seal_all(&house.store, &house.keys, place).await;
        sealed.map_err(|stop| crate::told(&stop))?;
    }
    Ok(())
}
