//! The people and matters of the benchmark. Names and words are invented.

use super::PLACE;
use super::chance::Chance;
use ground::hat::{Hat, Hats};
use ground::viewer::{Me, Viewer};
use people::open::{NewPerson, Way};
use voice::thread::raise::Matter;

/// Ids begin on 1 January 2026; each person came a millisecond after the one before.
const FIRST_CAME: i64 = 1_767_225_600_000;

const GIVEN: [&str; 24] = [
    "Amina", "Ben", "Carol", "David", "Ewa", "Farah", "Grace", "Hassan", "Iris", "Jack", "Khadija",
    "Liam", "Maria", "Nadeem", "Olive", "Piotr", "Qasim", "Ruth", "Samuel", "Tessa", "Usman",
    "Vera", "Winston", "Zofia",
];
const FAMILY: [&str; 20] = [
    "Ahmed", "Beaumont", "Clarke", "Dyson", "Evans", "Fielding", "Garside", "Haigh", "Iqbal",
    "Jagger", "Kaye", "Lockwood", "Mellor", "Nowak", "Oldroyd", "Pogson", "Quarmby", "Shaw",
    "Taylor", "Whitwam",
];
const ABOUT: [&str; 12] = [
    "The last bus",
    "Breaks for carers",
    "The day centre",
    "Who comes through my door",
    "Getting up at seven",
    "The lunch club",
    "Direct payments",
    "The ramp at the library",
    "Evening visits",
    "Pay for travel time",
    "The waiting list",
    "One person to ring",
];
const WHERE: [&str; 8] = [
    "in Marsden",
    "in Slaithwaite",
    "in Golcar",
    "in Linthwaite",
    "in Meltham",
    "up the hill",
    "after six",
    "at weekends",
];
const SAYS: [&str; 10] = [
    "The same few people should come each week",
    "I want to choose when I am helped",
    "We need to know who is coming and when",
    "Whoever cares for someone needs a night off",
    "The form should be one page",
    "Pay for the time between visits",
    "Ask us before you change it",
    "A neighbour would do it if they were asked",
    "The bus must go after eight",
    "Somebody should answer the telephone",
];

/// Where sentences end, so that long texts are as long as people's own.
const MORE: &str = "It has been like this since last winter. I have asked twice and was told to wait. \
    My sister helps when she can, but she works nights. I would rather say what would help than be \
    sent another form. Others on our street say the same.";

/// The place's person of a number.
pub struct Someone {
    pub id: String,
    pub name: String,
    pub hats: Hats,
}

/// The person of a number: always the same one.
pub fn person(number: u64) -> Someone {
    let mut chance = Chance::of(1, number);
    let name = format!("{} {}", chance.one(&GIVEN), chance.one(&FAMILY));
    let hat = match chance.below(100) {
        0..70 => Hat::Community,
        70..90 => Hat::Using,
        90..98 => Hat::Providing,
        _ => Hat::Commissioning,
    };
    // One in eight wears a second hat: a care worker is a neighbour too.
    let second = if chance.below(8) == 0 { Hat::Community } else { hat };
    let at = FIRST_CAME + i64::try_from(number).unwrap_or_default();
    let id = ground::id::fixed(at, u128::from(number));
    Someone { id, name, hats: Hats::of(&[hat, second]) }
}

impl Someone {
    pub fn new_person(&self) -> NewPerson {
        NewPerson {
            name: self.name.clone(),
            hats: self.hats,
            way: Way::InPerson,
            consent: "Invented for a benchmark".into(),
            ..NewPerson::default()
        }
    }

    pub fn viewer(self) -> Viewer {
        let me = Me {
            id: self.id,
            name: self.name,
            hats: self.hats,
            roles: Vec::new(),
            guest: false,
            groups: Vec::new(),
            acting: None,
            second: false,
        };
        Viewer::person(PLACE, me)
    }
}

/// The matter of a number.
pub fn matter(number: u64) -> Matter {
    let mut chance = Chance::of(2, number);
    let title = format!("{} {} ({number})", chance.one(&ABOUT), chance.one(&WHERE));
    let body = format!("{}. {MORE}", chance.one(&SAYS));
    Matter { title, body, outcome: format!("o{}", 1 + chance.below(5)), on_behalf: None }
}

/// The question of a talk.
pub fn question(number: u64) -> String {
    format!("What would make it better: {}?", matter(number).title)
}

/// The statement of a number.
pub fn statement(number: u64) -> String {
    let mut chance = Chance::of(3, number);
    format!("{} {} ({number})", chance.one(&SAYS), chance.one(&WHERE))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_the_same_each_time_and_never_the_same_twice() {
        assert_eq!(person(5).id, person(5).id);
        let ids: std::collections::BTreeSet<String> = (0..2_000).map(|n| person(n).id).collect();
        assert_eq!(ids.len(), 2_000);
        let community = (0..2_000).filter(|n| person(*n).hats.has(Hat::Community)).count();
        assert!((1_350..1_650).contains(&community), "{community}");
    }

    #[test]
    fn a_statement_is_one_sentence() {
        assert!((0..500).all(|n| statement(n).len() <= voice::statement::add::MOST));
    }
}
